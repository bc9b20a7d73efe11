"""The program finds what ships with it, however it was installed.

Four ways: a wheel, a wheel built from the source distribution, an editable install, and a bare checkout on PYTHONPATH.
Each gets an environment of its own; the dependencies are those of the environment that runs the tests, lent by a path.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from project import ROOT, tracked

SHIPPED = ("dictionaries", "fonts", "icc", "icons", "translations", "samples")

pytestmark = pytest.mark.xdist_group("packaging")


def run(*command: str | Path, folder: Path = ROOT, **environment: str) -> str:
    """Run a command outside the tests' own paths and return what it printed; all it says is shown when it fails."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        command,
        cwd=folder,
        env={**surroundings, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def build(kind: str, source: Path, target: Path) -> Path:
    """Build a wheel or an sdist of a folder, with the build backend that is installed here."""
    run(sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", target, folder=source)
    (built,) = target.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def unpacked(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    run("tar", "--extract", "--file", sdist, folder=folder)
    (top,) = folder.iterdir()
    return top


@dataclass(frozen=True)
class Installed:
    """One way of having the program: the Python that runs it, what it needs in its environment, where its code lies."""

    python: Path
    environment: dict[str, str]
    code: Path

    def run(self, *arguments: str | Path, folder: Path) -> str:
        return run(self.python, *arguments, folder=folder, **self.environment)

    def presskit(self, *arguments: str | Path, folder: Path) -> str:
        """Run the command as a user of this way would."""
        if self.environment:
            return self.run("-m", "presskit", *arguments, folder=folder)
        return run(self.python.with_name("presskit"), *arguments, folder=folder)


def environment(folder: Path) -> tuple[Path, Path]:
    """Make an empty virtual environment that borrows our dependencies; return its Python and its site-packages."""
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    site = folder / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin" / "python", site


def install(python: Path, *what: str | Path) -> None:
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "--quiet")
    run(*pip, "install", "--no-index", "--no-deps", "--no-build-isolation", "--force-reinstall", *what)


@pytest.fixture(scope="module", params=["wheel", "sdist-built wheel", "editable", "checkout"])
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    python, site = environment(tmp_path_factory.mktemp("environment") / "venv")
    match request.param:
        case "wheel":
            install(python, request.getfixturevalue("wheel"))
            return Installed(python, {}, site / "presskit")
        case "sdist-built wheel":
            built = build("wheel", request.getfixturevalue("unpacked"), tmp_path_factory.mktemp("built"))
            install(python, built)
            return Installed(python, {}, site / "presskit")
        case "editable":
            install(python, "--editable", ROOT)
            return Installed(python, {}, ROOT / "src" / "presskit")
        case _:
            return Installed(python, {"PYTHONPATH": str(ROOT / "src")}, ROOT / "src" / "presskit")


def test_the_wheel_carries_all_code_and_all_resources(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    code = {path.removeprefix("src/") for path in tracked("src")}
    resources = {path.replace("resources/", "presskit/_resources/", 1) for path in tracked("resources")}
    assert (code | resources) - names == set()
    assert not [name for name in names if not name.startswith(("presskit/", "presskit-"))]


def test_the_wheel_carries_the_licences(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    licences = {name.partition("/licenses/")[2] for name in names if "/licenses/" in name}
    expected = {"LICENSE"} | {path for path in tracked("resources") if "LICENSE" in path or "NOTICE" in path}
    assert expected <= licences


def test_the_sdist_carries_what_is_needed_to_build_and_test_it(unpacked: Path) -> None:
    held = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    wanted = tracked(
        "src", "resources", "ui", "tests", "tools", "requirements", "Makefile", "pyproject.toml", "README.md"
    )
    assert set(wanted) - held == set()
    assert not [name for name in held if "node_modules" in name or name.startswith((".venv", "build/"))]


def test_the_code_is_the_one_that_was_installed(installed: Installed, tmp_path: Path) -> None:
    told = installed.run("-c", "import presskit; print(presskit.__file__)", folder=tmp_path)
    assert Path(told.strip()) == installed.code / "__init__.py"


def test_everything_that_ships_is_found(installed: Installed, tmp_path: Path) -> None:
    script = (
        "import json\nfrom presskit import resources\ntop = resources.folder()\n"
        "print(json.dumps([p.relative_to(top).as_posix() for p in top.rglob('*') if p.is_file()]))"
    )
    found = set(json.loads(installed.run("-c", script, folder=tmp_path)))
    assert {path.removeprefix("resources/") for path in tracked("resources")} - found == set()
    assert {name.partition("/")[0] for name in found} >= set(SHIPPED)


def test_the_templates_are_found(installed: Installed) -> None:
    templates = {path.removeprefix("src/presskit/") for path in tracked("src/presskit/publish/html/templates")}
    assert templates
    assert all((installed.code / name).is_file() for name in templates)


def test_the_command_is_there(installed: Installed, tmp_path: Path) -> None:
    assert "usage: presskit" in installed.presskit("--help", folder=tmp_path)
    assert installed.presskit("--version", folder=tmp_path).startswith("presskit ")


MAKE_SAMPLE = """
import sys
from pathlib import Path
from presskit.storage.sample import create_sample
create_sample(Path(sys.argv[1])).close()
"""


@pytest.fixture(scope="module")
def exported() -> list[dict[str, bytes]]:
    """What each way of installing has exported so far: file -> bytes."""
    return []


def test_the_sample_is_exported_to_the_same_bytes(
    installed: Installed, tmp_path: Path, exported: list[dict[str, bytes]]
) -> None:
    kit, out = tmp_path / "sample.presskit", tmp_path / "out"
    out.mkdir()
    installed.run("-c", MAKE_SAMPLE, kit, folder=tmp_path)
    outputs = ("--to", "print", "screen", "snippet", "--level", "full", "--language", "all")
    installed.presskit("export", kit, *outputs, "--at", "2026-10-01T12:00+02:00", "--out", out, folder=tmp_path)
    made = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    for language in ("nl", "en"):
        for ending in ("print.pdf", "screen.pdf", "snippet.html"):
            assert any(name.endswith(f".{language}.{ending}") for name in made), f"no {language}.{ending}"
    exported.append(made)
    assert all(other == exported[0] for other in exported)


def test_a_program_without_its_resources_says_so(wheel: Path, tmp_path: Path) -> None:
    python, site = environment(tmp_path / "venv")
    install(python, wheel)
    (site / "presskit" / "_resources").rename(tmp_path / "gone")
    done = subprocess.run([python.with_name("presskit"), "--help"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "install the program again" in done.stderr
    assert len(done.stderr.splitlines()) == 1
