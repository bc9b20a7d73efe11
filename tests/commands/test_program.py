"""The program as a whole: its help, its wrong calls and faults, and what it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from commands.calls import SOURCE, SQUARE, Run, names
from presskit import cli

GUARD = """
import sys
class Guard:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in {blocked!r}:
            raise ImportError('not to be imported: ' + name)
sys.meta_path.insert(0, Guard())
from presskit.cli import main
sys.exit(main(sys.argv[1:]))
"""


def guarded(blocked: set[str], *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command in a process in which some packages cannot be imported."""
    code = GUARD.format(blocked=blocked)
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", code, *(str(argument) for argument in arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


QT = {"PySide6", "shiboken6"}


def test_help_needs_no_heavy_package() -> None:
    for arguments in (["--help"], ["export", "--help"], ["--version"]):
        done = guarded(QT | {"reportlab", "jinja2", "PIL", "lxml", "babel", "msgspec", "sqlite3"}, *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert "presskit" in done.stdout


def loaded(*arguments: object) -> set[str]:
    """Run a command in a process of its own and return the names of what it loaded, but for Python's own library."""
    code = (
        "import sys; from presskit.cli import main\ntry: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    command = [sys.executable, "-S", "-c", code, *map(str, arguments)]  # -S: no more than what the program asks for
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(SOURCE), sysconfig.get_path("purelib")))}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    names_ = done.stderr.splitlines()
    return {name for name in names_ if name.partition(".")[0] not in sys.stdlib_module_names} - {"__main__"}


def test_help_is_quick_because_it_loads_only_its_own_words() -> None:
    words = {"presskit", "presskit.messages", "presskit.resources", "presskit.batch", "presskit.batch.outputs"}
    assert loaded("--help") <= words | {
        f"presskit.{name}" for name in ("cli", "arguments", "commands", "commands.console")
    }


def test_an_export_begins_quickly_because_it_loads_only_what_it_needs(kit: Path, out: Path) -> None:
    found = loaded("export", kit, "--to", "screen", "--out", out)
    assert len(names(out)) == 1
    packages = {name.partition(".")[0] for name in found}
    assert {"presskit", "reportlab", "uharfbuzz"} <= packages
    assert not packages & {"PySide6", "jinja2", "docx", "pikepdf", "pypdfium2", "pyphen", "fontTools", "numpy", "nh3"}
    assert not {"reportlab.platypus", "presskit.intake", "presskit.ui"} & found


def test_every_command_but_the_window_runs_without_qt(kit: Path, tmp_path: Path) -> None:
    release = tmp_path / "bericht.txt"
    release.write_text("Museum opent zaal\n\nHet museum opent op 1 december een nieuwe zaal in Den Haag.\n")
    drawing = tmp_path / "teken.svg"
    drawing.write_bytes(SQUARE)
    for arguments in (
        ["new", tmp_path / "nieuw.presskit"],
        ["import", release, "--kit", tmp_path / "bericht.presskit"],
        ["export", kit, "--to", "print", "screen", "snippet", "--level", "full", "--out", tmp_path],
        ["check", kit],
        ["show", kit],
        ["show", kit, "--json"],
        ["icons", kit, "list"],
        ["icons", kit, "replace", "icon-mail", drawing],
        ["icons", kit, "restore", "icon-mail"],
    ):
        done = guarded(QT, *arguments)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr


def test_help_lists_the_commands(run: Run) -> None:
    told = run("--help")
    assert told.code == 0
    assert told.err == ""
    for command in cli.COMMANDS:
        assert f"\n    {command} " in told.out
        assert run(command, "--help").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--platform", "evil"], "presskit: "),
        (["export"], "presskit export: the following arguments are required: --to, --out"),
        (["export", "a", "--to", "print", "--out", ".", "--format", "exe"], "unrecognized arguments: --format exe"),
        (
            ["export", "a", "--to", "exe", "--out", "."],
            "exe is not an output; choose from print, screen, proof",
        ),
        (["export", "a", "--to", "print", "--out", ".", "--at", "straks"], "--at straks: not a time"),
        (["export", "a", "--to", "print", "--out", ".", "--override", " "], "--override: say why"),
        (["export", "a", "--to", "print", "--out", ".", "--heading-level", "x"], "invalid int value: 'x'"),
        (["export", "--to", "print", "--out", "."], "presskit export: name a kit"),
        (["show"], "presskit show: the following arguments are required: KIT"),
        (["show", "a", "--jsn"], "unrecognized arguments: --jsn"),
        (["check", "a", "--json", "--junit"], "not allowed with argument --json"),
        (["new", "a", "--language", "klingon"], "klingon is not a language that presskit knows"),
        (["new", "a", "--language", "xx"], "xx is not a language that presskit knows"),
        (["import", "a"], "the following arguments are required: --kit"),
        (["import", "a", "--kit", "b", "--format", "pdf"], "invalid choice: 'pdf'"),
        (["icons", "a"], "say what to do with them"),
        (["icons", "a", "replace", "icon-mail"], "give a name and an SVG file"),
        (["icons", "a", "list", "more"], "give nothing more"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_call_is_one_line_and_code_2(
    run: Run, arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run(*arguments)
    assert told.code == 2
    assert len(told.lines) == 1
    assert message in told.err
    assert told.out == ""
    assert names(tmp_path) == []


def test_messages_speak_dutch_where_the_locale_does(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call = ["export", "a", "--to", "print", "--out", tmp_path / "weg"]
    assert "does not exist" in run(*call).err
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert "bestaat niet" in run(*call).err


def test_a_fault_of_the_program_is_one_line_too(run: Run, kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by\nnothing")

    monkeypatch.setattr("presskit.commands.checking.open_kit", broken)
    told = run("show", kit)
    assert told.code == 1
    assert len(told.lines) == 1
    assert "a fault of its own (ZeroDivisionError at test_program.py:" in told.err


def test_a_reader_that_leaves_is_no_fault(kit: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    shell = f"{sys.executable} -m presskit show {kit} --json | head -c 1"
    done = subprocess.run(["sh", "-c", shell], capture_output=True, check=False, env=environment)
    assert (done.stdout, done.stderr) == (b"{", b"")
