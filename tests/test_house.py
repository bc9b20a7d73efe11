"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from project import ROOT, tracked

SOURCE = ROOT / "src" / "presskit"


MACHINE = re.compile(rb"(?<![\w.])/(?:work|root|opt/pypi|opt/wheels)/[a-z.]")
INDEX = re.compile(
    rb"\b(?:pypi\.org|pypi\.python\.org|pythonhosted\.org|npmjs\.(?:org|com)|yarnpkg\.com|npmmirror\.com"
    rb"|(?:deb|security|ftp|snapshot)\.[a-z.]*debian\.org)\b"
)


@pytest.mark.parametrize("pattern", [MACHINE, INDEX], ids=["path of a machine", "address of a package index"])
def test_no_file_knows_the_machine_it_was_made_on(pattern: re.Pattern[bytes]) -> None:
    found = [f"{path}: {hit.group()!r}" for path in tracked() for hit in pattern.finditer((ROOT / path).read_bytes())]
    assert found == []


def test_every_locked_package_has_its_hashes() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        entries = re.split(r"\n(?=[A-Za-z0-9])", lock.read_text())
        assert len(entries) > 20
        assert [entry.split()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_the_locks_fit_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    asked = {
        "run": [*project["project"]["dependencies"], *groups["build"]],
        "dev": [
            *project["project"]["dependencies"],
            *groups["build"],
            *(x for x in groups["dev"] if isinstance(x, str)),
        ],
    }
    for name, wanted in asked.items():
        text = (ROOT / "requirements" / f"{name}.lock").read_text()
        locked = dict(re.findall(r"^([A-Za-z0-9._-]+)==([^ ]+)", text, re.MULTILINE))
        for requirement in wanted:
            package, _, bounds = requirement.partition(">=")
            assert package.lower().replace("_", "-") in locked, f"{name}.lock lacks {package}; run make lock"
            version = locked[package.lower().replace("_", "-")]
            low, _, high = bounds.partition(",<")
            assert parts(low) <= parts(version) < parts(high), f"{name}.lock has {package} {version}; run make lock"


def parts(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))


def test_npm_locks_hold_hashes_and_no_address() -> None:
    lock = json.loads((ROOT / "tests" / "outside" / "npm" / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert all(entry["integrity"].startswith("sha512-") and "resolved" not in entry for entry in packages.values())


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


WRITERS = {
    "os": {"replace", "rename", "renames", "link", "symlink", "truncate", "mkfifo", "mknod"},
    "shutil": {"copy", "copy2", "copyfile", "copytree", "move", "make_archive", "unpack_archive"},
    "io": {"open", "FileIO", "open_code"},
    "tempfile": {"NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp"},
    "codecs": {"open"},
}
METHODS = {"write_text", "write_bytes", "touch", "symlink_to", "hardlink_to"}
MAY_WRITE = {
    "files.py": "the one module that writes files",
}


def writes(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the calls of a module that open a file for writing, or could."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        match call.func:
            case ast.Name("open") if not read_only(call, 1):
                yield call.lineno, "open"
            case ast.Attribute(ast.Name("os"), "open"):
                if not only_reads(call):
                    yield call.lineno, "os.open"
            case ast.Attribute(ast.Name(module), name) if name in WRITERS.get(module, ()):
                yield call.lineno, f"{module}.{name}"
            case ast.Attribute(_, "open") if says_to_write(call):
                yield call.lineno, ".open"
            case ast.Attribute(_, name) if name in METHODS:
                yield call.lineno, f".{name}"


def says_to_write(call: ast.Call) -> bool:
    """Tell whether a method named `open` is given a mode that writes (other things than files open, too)."""
    modes = [*call.args[:1], *(keyword.value for keyword in call.keywords if keyword.arg == "mode")]
    return any(
        isinstance(mode, ast.Constant) and re.fullmatch(r"[rbt]*[wax+][rbt+]*", str(mode.value)) for mode in modes
    )


def only_reads(call: ast.Call) -> bool:
    """Tell whether an `os.open` opens nothing that is kept: it says no flag that writes, or opens the null device."""
    flags = {node.attr for node in ast.walk(call) if isinstance(node, ast.Attribute) and node.attr.startswith("O_")}
    null = bool(call.args) and ast.unparse(call.args[0]) == "os.devnull"
    return null or bool(flags and not flags & {"O_WRONLY", "O_RDWR", "O_CREAT", "O_APPEND", "O_TRUNC", "O_TMPFILE"})


def read_only(call: ast.Call, place: int) -> bool:
    """Tell whether the mode of an `open` is written out and only reads; a missing one does."""
    mode = call.args[place] if len(call.args) > place else None
    mode = next((keyword.value for keyword in call.keywords if keyword.arg == "mode"), mode)
    return mode is None or (isinstance(mode, ast.Constant) and not set(str(mode.value)) & set("wax+"))


def test_only_the_files_module_opens_files_for_writing() -> None:
    found = [
        f"src/presskit/{name}:{line}: {call}"
        for name, tree in modules()
        if name not in MAY_WRITE
        for line, call in writes(tree)
    ]
    assert found == [], "write with presskit.files"
    assert list(writes(dict(modules())["files.py"]))


@pytest.mark.parametrize(
    "code",
    [
        "open(p, 'w')", "open(p, mode='ab')", "open(p, mode)", "path.open('r+b')", "path.write_text(t)", "p.touch()",
        "os.open(p, os.O_RDWR)", "os.open(p, flags)", "os.replace(a, b)", "shutil.copyfile(a, b)", "tempfile.mkstemp()",
        "io.open(p, 'x')",
    ],
)  # fmt: skip
def test_the_scan_sees_a_file_opened_for_writing(code: str) -> None:
    assert [line for line, _ in writes(ast.parse(code))] == [1]


@pytest.mark.parametrize(
    "code",
    [
        "open(p)",
        "os.open(p, os.O_RDONLY | os.O_CLOEXEC)",
        "os.open(os.devnull, os.O_RDWR)",
        "open(p, 'rb')",
        "path.open()",
        "path.open('rb')",
        "Image.open(p)",
        "window.open(path)",
        "s.replace('a', 'b')",
    ],
)
def test_the_scan_passes_what_only_reads(code: str) -> None:
    assert list(writes(ast.parse(code))) == []


def test_sqlite_is_opened_by_storage_only() -> None:
    users = {name.partition("/")[0] for name, tree in modules() for node in ast.walk(tree) if imports(node, "sqlite3")}
    assert users <= {"storage"}


def imports(node: ast.AST, module: str) -> bool:
    match node:
        case ast.Import(names):
            return any(alias.name.partition(".")[0] == module for alias in names)
        case ast.ImportFrom(name, _, 0):
            return (name or "").partition(".")[0] == module
    return False


def test_the_clock_is_read_in_one_place() -> None:
    found = [
        f"src/presskit/{name}:{call.lineno}"
        for name, tree in modules()
        if name != "files.py" and not name.startswith(("ui/", "sandbox/"))
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"now", "utcnow", "today"}
        if ast.unparse(call.func.value) in {"datetime", "date", "datetime.datetime", "datetime.date"}
    ]
    assert found == [], "ask presskit.files.system.now()"


def test_java_runs_in_processes_of_its_own() -> None:
    users = [path for path in tracked("tests", "src") if path.endswith(".py") and "jpype" in (ROOT / path).read_text()]
    assert set(users) - {"tests/test_house.py", "tests/outside/verapdf.py"} == {"tests/outside/verapdf_java.py"}


TESTS = """
import pytest

def test_runs(): pass

@pytest.mark.outside
def test_needs_a_program(): pytest.skip("nosuch is not installed")

def test_needs_the_shared_folder(): pytest.skip("no shared folder")
"""


@pytest.mark.parametrize(
    ("gaps", "strict", "workers", "code"),
    [(True, "", [], 0), (True, "1", [], 1), (False, "1", [], 0), (True, "1", ["-n", "1"], 1)],
    ids=["gaps are listed", "gaps fail a strict run", "no gaps pass it", "gaps come back from a worker"],
)
def test_what_did_not_run_is_listed_before_the_last_line(
    tmp_path: Path, gaps: bool, strict: str, workers: list[str], code: int
) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text())
    (tmp_path / "tests" / "test_some.py").write_text(TESTS if gaps else "def test_runs(): pass")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    outside: needs a program\n")
    if gaps:
        (tmp_path / "build").mkdir()
        (tmp_path / "build" / "gaps.txt").write_text("Debian's nosuch\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *workers, "tests"],
        cwd=tmp_path,
        env={**os.environ, "PRESSKIT_NO_GAPS": strict, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    listed = [line for line in lines if line.startswith(("not installed: ", "not run: "))]
    assert done.returncode == code, done.stdout + done.stderr
    assert re.fullmatch(r"=+ .*\b(1 passed).*=+", lines[-1])
    expected = [
        "not installed: Debian's nosuch",
        "not run: tests/test_some.py::test_needs_a_program (nosuch is not installed)",
    ]
    assert listed == (expected if gaps else [])
