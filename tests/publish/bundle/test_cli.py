"""`presskit export --to bundle` and `presskit bundle verify` as they are called."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from presskit.cli import main
from presskit.kit import model
from presskit.kit.model import Kit
from presskit.storage import create, open_kit
from publish.bundle import vlot
from publish.bundle.vlot import of_article, with_image

Run = Callable[..., tuple[int, list[str], list[str]]]
AT = ("--at", "2026-11-20T12:00+01:00")


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run_command(*arguments: object) -> tuple[int, list[str], list[str]]:
        capfdbinary.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = (text.decode() for text in capfdbinary.readouterr())
        assert "Traceback" not in err
        return code, out.splitlines(), err.splitlines()

    return run_command


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def kept(folder: Path, kit: Kit | None = None) -> Path:
    path = folder / "vlot.presskit"
    create(path, kit or vlot.kit(), list(vlot.pictures().values())).close()
    return path


def test_a_bundle_is_exported_and_verified(run: Run, tmp_path: Path, out: Path) -> None:
    code, written, _ = run("export", kept(tmp_path), "--to", "bundle", "--out", out, *AT)
    assert (code, written) == (0, [str(out / "vlotmuseum.nl.zip")])
    code, told, said = run("bundle", "verify", out / "vlotmuseum.nl.zip")
    assert code == 0
    assert all(line.startswith("ok: ") for line in told)
    assert len(told) > 10
    assert said == [f"{out / 'vlotmuseum.nl.zip'}: {len(told)} files, all as the manifest says"]


def test_in_every_language_for_the_public(run: Run, tmp_path: Path, out: Path) -> None:
    asked = ("--to", "bundle", "--language", "all", "--audience", "public")
    code, written, _ = run("export", kept(tmp_path), *asked, "--out", out, *AT)
    assert (code, [Path(path).name for path in written]) == (0, ["vlotmuseum.nl.zip", "vlotmuseum.en.zip"])
    for path in written:
        with zipfile.ZipFile(path) as bundle:
            assert b"Jan Nacht" not in bundle.read("index.html")


def test_the_command_makes_the_same_bytes_twice(run: Run, tmp_path: Path, out: Path) -> None:
    kit = kept(tmp_path)
    made = []
    for _ in range(2):
        run("export", kit, "--to", "bundle", "--out", out, *AT)
        made.append((out / "vlotmuseum.nl.zip").read_bytes())
    assert made[0] == made[1]


def test_originals_go_with_it_when_asked(run: Run, tmp_path: Path, out: Path) -> None:
    run("export", kept(tmp_path), "--to", "bundle", "--originals", "--out", out, *AT)
    with zipfile.ZipFile(out / "vlotmuseum.nl.zip") as bundle:
        assert [name for name in bundle.namelist() if name.startswith("pictures/original/")]


def test_a_picture_without_rights_is_left_out_and_said(run: Run, tmp_path: Path, out: Path) -> None:
    kit = kept(tmp_path, with_image("quay", usage=model.UsageTerms(valid_until="2026-01-01")))
    code, written, said = run("export", kit, "--to", "bundle", "--out", out, *AT)
    assert (code, len(written)) == (0, 1)
    assert f"{kit}: DSC_4042.jpeg: its terms of use ended on 2026-01-01: it is left out" in said
    code, written, said = run("export", kit, "--to", "bundle", "screen", "--out", out, *AT)
    assert (code, written) == (1, [])  # a PDF by itself has no way to say so


def test_an_embargo_stops_the_public_and_not_the_press(run: Run, tmp_path: Path, out: Path) -> None:
    embargo = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    kit = kept(tmp_path, of_article(release=embargo))
    asked = ("export", kit, "--to", "bundle", "--out", out, *AT)
    assert run(*asked, "--audience", "public")[0] == 1
    assert list(out.iterdir()) == []
    assert run(*asked)[0] == 0
    assert run(*asked, "--audience", "public", "--override", "de redactie weet het")[0] == 0
    with open_kit(kit) as file:
        assert [entry.kind for entry in file.log()] == ["override"]


def test_missing_bytes_leave_nothing_behind(run: Run, tmp_path: Path, out: Path) -> None:
    path = tmp_path / "vlot.presskit"
    pictures = [data for name, data in vlot.pictures().items() if name != "hall"]
    create(path, vlot.kit(), pictures).close()
    code, written, said = run("export", path, "--to", "bundle", "--out", out, *AT)
    assert (code, written, list(out.iterdir())) == (1, [], [])
    assert str(path) in said[-1]


def test_what_was_changed_is_told_line_by_line(run: Run, tmp_path: Path, out: Path) -> None:
    run("export", kept(tmp_path), "--to", "bundle", "--out", out, *AT)
    spoilt = tmp_path / "spoilt.zip"
    with zipfile.ZipFile(out / "vlotmuseum.nl.zip") as bundle, zipfile.ZipFile(spoilt, "w") as other:
        for name in bundle.namelist():
            if name != "captions.csv":
                other.writestr(name, bundle.read(name) + (b"!" if name == "captions.txt" else b""))
        other.writestr("ex\x1b[31mtra\n.txt", "x")
    code, told, said = run("bundle", "verify", spoilt)
    assert code == 1
    assert [line for line in told if not line.startswith("ok: ")] == [
        "changed: captions.txt",
        "missing: captions.csv",
        "not in the manifest: ex?[31mtra?.txt",
    ]
    assert said == [f"{spoilt}: 3 of {len(told)} files are not as the manifest says"]


def test_a_wrong_call_is_code_two(run: Run, tmp_path: Path) -> None:
    assert run("bundle")[0] == 2
    assert run("bundle", "open", "x.zip")[0] == 2
    code, told, said = run("bundle", "verify", tmp_path / "none.zip")
    assert (code, told) == (1, [])
    assert said == [f"{tmp_path / 'none.zip'}: there is no such file; check the name"]


def test_help_tells_of_it(run: Run) -> None:
    assert "bundle" in "\n".join(run("--help")[1])
    assert "verify" in "\n".join(run("bundle", "--help")[1])


def test_a_kit_is_not_changed_by_it(run: Run, tmp_path: Path, out: Path) -> None:
    kit = kept(tmp_path, replace(vlot.kit(), status="released"))
    before = kit.read_bytes()
    run("export", kit, "--to", "bundle", "--out", out, *AT)
    assert kit.read_bytes() == before
