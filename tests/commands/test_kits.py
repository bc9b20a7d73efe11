"""`presskit new` and `open`, and what each command says of a kit that it cannot read or write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from commands.calls import SQUARE, Run, names
from presskit import files
from presskit.storage import open_kit


def test_new_makes_a_kit(run: Run, path: Path) -> None:
    told = run("new", path, "--title", "Nieuwe zaal", "--language", "NL-be")
    assert (told.code, told.out) == (0, "")
    with open_kit(path) as file:
        assert (file.kit.title, file.kit.slug, file.kit.languages) == ("Nieuwe zaal", "nieuwe-zaal", ("nl-BE",))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", file.kit.created)


def test_new_replaces_nothing(run: Run, kit: Path) -> None:
    before = kit.read_bytes()
    told = run("new", kit)
    assert (told.code, told.lines) == (1, [f"{kit}: the file exists already; choose another name"])
    assert kit.read_bytes() == before


def test_what_cannot_be_opened_opens_no_window(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    for arguments in (["open", tmp_path / "a.png"], [tmp_path / "a.png"], ["http://museum.example/a.presskit"]):
        told = run(*arguments)
        assert told.code == 1
        assert len(told.lines) == 1


def test_no_screen_is_told(run: Run, kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = run(kit)
    assert told.code == 1
    assert "there is no screen" in told.err


def ruin(how: str, path: Path) -> None:
    content = path.read_bytes()
    if how == "missing":
        path.unlink()
    elif how == "foreign":
        path.write_bytes(b"PK\3\4" + content)
    elif how == "newer":
        path.write_bytes(content[:60] + b"\0\0\0\7" + content[64:])
    elif how == "empty":
        path.write_bytes(b"")
    else:
        path.write_bytes(content[:-5000])


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("missing", "there is no such file"),
        ("foreign", "not a press kit"),
        ("newer", "made by a newer presskit (format 7, this one reads up to 1)"),
        ("empty", "the file is empty"),
        ("damaged", "the file is damaged"),
    ],
)
def test_a_kit_that_cannot_be_read_is_told_by_every_command(
    run: Run, kit: Path, tmp_path: Path, how: str, message: str
) -> None:
    (tmp_path / "teken.svg").write_bytes(SQUARE)
    (tmp_path / "bericht.txt").write_text("Museum opent zaal\n\nOp 1 december gaat zij open.\n")
    ruin(how, kit)
    before = kit.read_bytes() if kit.exists() else None
    around = names(tmp_path)
    commands: list[list[object]] = [
        ["show", kit], ["check", kit], ["export", kit, "--to", "print", "--out", tmp_path], ["icons", kit, "list"],
        ["icons", kit, "replace", "icon-mail", tmp_path / "teken.svg"], ["icons", kit, "restore", "icon-mail"], [kit],
        ["picture", kit, "1", tmp_path / "teken.svg"],
    ]  # fmt: skip
    if how != "missing":
        commands.append(["import", tmp_path / "bericht.txt", "--kit", kit])
    for arguments in commands:
        told = run(*arguments)
        assert told.code == 1, arguments
        assert len(told.lines) == 1, told.err
        assert message in told.err
        assert told.out == ""
        assert (kit.read_bytes() if kit.exists() else None) == before
        assert names(tmp_path) == around


def test_a_locked_kit_can_be_read_but_not_written(run: Run, kit: Path, tmp_path: Path) -> None:
    (tmp_path / "teken.svg").write_bytes(SQUARE)
    (tmp_path / "bericht.txt").write_text("Museum opent zaal\n\nOp 1 december gaat zij open.\n")
    (tmp_path / "uit").mkdir()
    with open_kit(kit, write=True, who="Bea Bos"):
        for arguments in (
            ["icons", kit, "replace", "icon-mail", tmp_path / "teken.svg"],
            ["icons", kit, "restore", "icon-mail"],
            ["import", tmp_path / "bericht.txt", "--kit", kit],
            ["picture", kit, "1", tmp_path / "teken.svg"],
        ):
            before = kit.read_bytes()
            told = run(*arguments)
            assert told.code == 1
            assert len(told.lines) == 1
            assert "Bea Bos has it open" in told.err
            assert kit.read_bytes() == before
        assert run("show", kit).code == 0
        assert run("check", kit).code == 0
        assert run("export", kit, "--to", "snippet", "--out", tmp_path / "uit").code == 0


def test_a_kit_that_may_not_be_written_can_be_read(
    run: Run, kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files.system, "may_write", lambda path: path != kit)  # root may write everywhere
    before = kit.read_bytes()
    told = run("icons", kit, "restore", "icon-mail")
    assert (told.code, len(told.lines)) == (1, 1)
    assert "you may not write this file" in told.err
    assert kit.read_bytes() == before
    assert run("show", kit).code == 0
    assert run("export", kit, "--to", "print", "--out", tmp_path).code == 0
