"""The commands as they are called: what they print, write and refuse, and their exit codes."""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from presskit import cli, files
from presskit.cli import main
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.start import new_kit
from presskit.storage import create, open_kit

SOURCE = Path(__file__).resolve().parent.parent / "src"
SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h20v20H2z" fill="#000"/></svg>'


class Told:
    """What a command printed, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in err
        self.lines = err.splitlines()


Run = Callable[..., Told]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def run_command(*arguments: object) -> Told:
        capfdbinary.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capfdbinary.readouterr()
        return Told(code, out.decode(), err.decode())

    return run_command


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "zaal.presskit"


def nl(text: str) -> Any:
    return localised(text, "nl")


def sample(**changes: Any) -> model.Kit:
    """A kit with a quote, two figures and a call to action, in which little is wrong."""
    quote = blocks.Quote(
        id="q", text=nl("Wij zijn er klaar voor"), speaker="anna", name=nl("Anna Vos"), role=nl("directeur"),
        approval=blocks.Approval(state="approved", by="Anna Vos"),
    )  # fmt: skip
    article = model.Article(
        id="a", release=model.Immediate(), headline=nl("Museum opent nieuwe zaal"), lead=nl("Op 1 december."),
        dateline=model.Dateline(place=nl("Den Haag"), date="2026-12-01"),
        body=(
            blocks.Paragraph(id="p", text=nl("De zaal is hoog.")),
            quote,
            blocks.CallToAction(id="c", text=nl("Kom kijken"), url="https://museum.example/", icon="icon-arrow-right"),
        ),
    )  # fmt: skip
    kit = replace(
        new_kit("nl", title="Nieuwe zaal", created="2026-11-20T09:00:00+01:00"),
        articles=(article,),
        people=(model.Person(id="anna", name="Anna Vos", role=nl("directeur")),),
        contacts=(model.Contact(id="k", name="Pers", phone="070 123 45 67", publish=True),),
        organisation=model.Organisation(name=nl("Museum"), boilerplate=nl("Het museum bestaat.")),
    )
    return replace(kit, **changes)


def with_article(kit: model.Kit, **changes: Any) -> model.Kit:
    return replace(kit, articles=(replace(kit.articles[0], **changes),))


def embargoed() -> model.Kit:
    return with_article(sample(), release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam"))


@pytest.fixture
def kit(path: Path) -> Path:
    create(path, sample()).close()
    return path


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


# --- the program ------------------------------------------------------------------------------------------------------

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


def test_help_is_quick() -> None:
    """Measured in the time that processors spend, because a test does not have the machine for itself."""

    def seconds(*arguments: str) -> float:
        best = 9.0
        for _ in range(5):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=SOURCE)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return best

    assert seconds("-m", "presskit", "--help") < max(0.1, 4 * seconds("-c", "pass"))


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
        (["export", "a", "--to", "exe", "--out", "."], "exe is not an output; choose from print, screen, snippet"),
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
    assert "a fault of its own (ZeroDivisionError at test_cli.py:" in told.err


def test_a_reader_that_leaves_is_no_fault(kit: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    shell = f"{sys.executable} -m presskit show {kit} --json | head -c 1"
    done = subprocess.run(["sh", "-c", shell], capture_output=True, check=False, env=environment)
    assert (done.stdout, done.stderr) == (b"{", b"")


# --- new, open --------------------------------------------------------------------------------------------------------


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


# --- kits that cannot be read or written ------------------------------------------------------------------------------


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


# --- import -----------------------------------------------------------------------------------------------------------

RELEASE = """Museum opent nieuwe zaal

Het museum in Den Haag opent op 1 december een zaal van achttien meter hoog voor de grootste werken uit zijn depot.

"Wij zijn er klaar voor," zegt Anna Vos, directeur van het museum.
"""


def test_import_makes_a_kit_of_a_release(run: Run, path: Path, tmp_path: Path) -> None:
    source = tmp_path / "bericht.txt"
    source.write_text(RELEASE)
    told = run("import", source, "--kit", path, "--language", "nl")
    assert told.code == 0, told.err
    assert "1 quotes (1 with a name)" in told.lines[-1]
    shown = json.loads(run("show", path, "--json").out)
    assert shown["title"] == "Museum opent nieuwe zaal"
    assert shown["slug"] == "museum-opent-nieuwe-zaal"
    (article,) = shown["articles"]
    assert article["headline"] == "Museum opent nieuwe zaal"
    (quote,) = [block for block in article["body"] if block["type"] == "quote"]
    assert quote["speaker"]["name"] == "Anna Vos"


def test_import_into_a_kit_adds_an_article_and_fills_an_empty_one(run: Run, path: Path, tmp_path: Path) -> None:
    source = tmp_path / "bericht.txt"
    source.write_text(RELEASE)
    assert run("new", path, "--language", "nl").code == 0
    assert run("import", source, "--kit", path).code == 0
    with open_kit(path) as file:
        assert len(file.kit.articles) == 1
        assert file.kit.modified >= file.kit.created
    source.write_text(RELEASE.replace("nieuwe zaal", "oude zaal"))
    assert run("import", source, "--kit", path).code == 0
    with open_kit(path) as file:
        assert len(file.kit.articles) == 2
        assert [person.name for person in file.kit.people] == ["Anna Vos"]


def test_import_says_as_data_what_it_recognised(run: Run, path: Path, tmp_path: Path) -> None:
    source = tmp_path / "bericht.txt"
    source.write_text(RELEASE)
    told = run("import", source, "--kit", path, "--json")
    data = json.loads(told.out)
    with open_kit(path) as file:
        assert data["kit"] == file.kit.id
        assert data["article"] == file.kit.articles[0].id
    assert data["language"] == "nl"
    assert "headline" in {finding["what"] for finding in data["recognised"] + data["guessed"]}
    assert isinstance(data["set_aside"], list)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\n ", "white space", id="blank"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(100), "picture", id="binary"),
        pytest.param(b"woord " * 9_000_000, "54 MB is too large", id="50 MB"),
        pytest.param(b"woord " * 11_000_000, "66 MB is too large", id="66 MB"),
        pytest.param(b"Het museum opent\n\n\x81\x8d\x8f een zaal", "encoding|UTF-8", id="wrong encoding"),
    ],
)
def test_a_source_that_is_no_release_is_refused_and_no_kit_made(
    run: Run, path: Path, tmp_path: Path, content: bytes, message: str
) -> None:
    source = tmp_path / "bericht.txt"
    source.write_bytes(content)
    told = run("import", source, "--kit", path)
    assert told.code == 1
    assert len(told.lines) == 1
    assert re.search(message, told.err)
    assert str(source) in told.err
    assert names(tmp_path) == ["bericht.txt"]


def test_a_source_that_is_no_file_is_refused(run: Run, path: Path, tmp_path: Path) -> None:
    for source, message in ((tmp_path / "weg", "no such file"), (tmp_path, "folder"), (Path("/dev/zero"), "device")):
        told = run("import", source, "--kit", path)
        assert (told.code, len(told.lines)) == (1, 1)
        assert message in told.err
    assert names(tmp_path) == []


def test_other_formats_are_refused_so_far(run: Run, path: Path, tmp_path: Path) -> None:
    (tmp_path / "bericht.docx").write_bytes(b"PK\3\4" + bytes(100))
    for more in ([], ["--format", "docx"]):
        told = run("import", tmp_path / "bericht.docx", "--kit", path, *more)
        assert (told.code, len(told.lines)) == (1, 1)
    assert not path.exists()


# --- picture ----------------------------------------------------------------------------------------------------------


def with_figures(path: Path) -> Path:
    gallery = blocks.Gallery(id="g", figures=(blocks.Figure(id="twee", caption=nl("Twee")),))
    body = (blocks.Figure(id="een", caption=nl("Een")), gallery, blocks.Figure(id="drie"))
    create(path, with_article(sample(), body=body)).close()
    return path


def photo(path: Path, size: tuple[int, int] = (64, 48)) -> Path:
    from PIL import Image

    Image.new("RGB", size, "#806040").save(path)
    return path


def test_a_figure_gets_its_picture_by_number_or_id(run: Run, path: Path, tmp_path: Path) -> None:
    with_figures(path)
    one, two = photo(tmp_path / "een.png"), photo(tmp_path / "twee.jpg", (80, 60))
    assert run("picture", path, "2", one).code == 0
    assert run("picture", path, "drie", two).code == 0
    with open_kit(path) as file:
        shown = [(image.file, image.width, file.asset(image.sha256)) for image in file.kit.images]
    assert shown == [("een.png", 64, one.read_bytes()), ("twee.jpg", 80, two.read_bytes())]
    body = json.loads(run("show", path, "--json").out)["articles"][0]["body"]
    assert body[0]["image"] is None
    assert body[1]["figures"][0]["image"] is not None
    assert body[2]["image"] is not None


def test_the_same_picture_is_kept_once(run: Run, path: Path, tmp_path: Path) -> None:
    with_figures(path)
    picture = photo(tmp_path / "een.png")
    assert run("picture", path, "1", picture).code == 0
    assert run("picture", path, "3", picture).code == 0
    with open_kit(path) as file:
        assert len(file.kit.images) == 1
        assert len(file.assets()) == 1


@pytest.mark.parametrize("figure", ["0", "4", "-1", "vier", "q", "²"])
def test_a_figure_that_is_not_there_is_refused(run: Run, path: Path, tmp_path: Path, figure: str) -> None:
    with_figures(path)
    before = path.read_bytes()
    told = run("picture", path, figure, photo(tmp_path / "een.png"))
    assert told.code in {1, 2}  # -1 is an option to argparse
    assert len(told.lines) == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"tekst", b"%!PS-Adobe-3.0 EPSF-3.0\n", b"\xff\xd8\xff\xe0" + bytes(50)])
def test_a_file_that_is_no_picture_is_refused(run: Run, path: Path, tmp_path: Path, content: bytes) -> None:
    with_figures(path)
    before = path.read_bytes()
    (tmp_path / "foto.jpg").write_bytes(content)
    told = run("picture", path, "1", tmp_path / "foto.jpg")
    assert (told.code, len(told.lines)) == (1, 1)
    assert "foto.jpg" in told.err
    assert path.read_bytes() == before


# --- export -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def test_export_writes_the_outputs_under_their_names(run: Run, kit: Path, out: Path) -> None:
    told = run("export", kit, "--to", "print", "--to", "screen,snippet", "--out", out, "--level", "full")
    assert told.code == 0, told.err
    files_ = ["nieuwe-zaal.print.pdf", "nieuwe-zaal.screen.pdf", "nieuwe-zaal.snippet.css", "nieuwe-zaal.snippet.html"]
    assert names(out) == files_
    assert sorted(told.out.splitlines()) == [str(out / name) for name in files_]
    assert (out / files_[0]).read_bytes().startswith(b"%PDF-")
    assert "Museum opent nieuwe zaal" in (out / files_[3]).read_text()


def test_the_same_kit_gives_the_same_bytes(run: Run, kit: Path, tmp_path: Path) -> None:
    made = []
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        call = ["export", kit, "--to", "print", "screen", "snippet", "--at", "2026-12-02T10:00+01:00", "--out"]
        assert run(*call, tmp_path / name).code == 0
        made.append({entry.name: entry.read_bytes() for entry in (tmp_path / name).iterdir()})
    assert made[0] == made[1]


def test_a_kit_with_more_languages_has_them_in_the_names(run: Run, path: Path, out: Path) -> None:
    create(path, sample(languages=("nl", "en"))).close()
    assert run("export", path, "--to", "snippet", "--out", out).code == 0
    assert names(out) == ["nieuwe-zaal.nl.snippet.html"]
    assert run("export", path, "--to", "snippet", "--out", out, "--language", "all").code == 0
    assert names(out) == ["nieuwe-zaal.en.snippet.html", "nieuwe-zaal.nl.snippet.html"]
    told = run("export", path, "--to", "snippet", "--out", out, "--language", "de")
    assert (told.code, len(told.lines)) == (2, 1)
    assert "the kit has no language de; it has nl, en" in told.err


def test_pictures_of_a_snippet_lie_in_their_folder(run: Run, path: Path, out: Path, tmp_path: Path) -> None:
    with_figures(path)
    assert run("picture", path, "1", photo(tmp_path / "een.png")).code == 0
    assert run("export", path, "--to", "snippet", "--out", out).code == 0
    assert names(out) == ["nieuwe-zaal-images", "nieuwe-zaal.snippet.html"]
    (picture,) = (out / "nieuwe-zaal-images").iterdir()
    assert f"nieuwe-zaal-images/{picture.name}" in (out / "nieuwe-zaal.snippet.html").read_text()


def test_findings_are_told_and_the_export_goes_on(run: Run, path: Path, out: Path) -> None:
    create(path, with_article(sample(), headline=(), body=(blocks.Figure(id="f", caption=nl("Zaal")),))).close()
    told = run("export", path, "--to", "print", "--out", out)
    assert told.code == 0
    assert told.lines == [
        f"{path}: error: headline: no headline",
        f"{path}: error: figure 1 (“Zaal”): waits for its picture",
    ]
    assert names(out) == ["nieuwe-zaal.print.pdf"]


def test_several_kits_and_a_bad_one_among_them(run: Run, kit: Path, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, sample(title="Twee", slug="twee")).close()
    told = run("export", kit, tmp_path / "weg.presskit", other, "--to", "snippet", "--out", out)
    assert told.code == 1
    assert told.lines == [f"{tmp_path / 'weg.presskit'}: there is no such file; check the name"]
    assert names(out) == ["nieuwe-zaal.snippet.html", "twee.snippet.html"]


def test_two_kits_of_one_name_do_not_overwrite_each_other(run: Run, kit: Path, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, with_article(sample(), headline=nl("Ander bericht"))).close()
    told = run("export", kit, other, "--to", "snippet", "--out", out)
    assert told.code == 1
    assert "is also named nieuwe-zaal" in told.err
    assert "Museum opent nieuwe zaal" in (out / "nieuwe-zaal.snippet.html").read_text()


def test_kits_may_follow_the_outputs(run: Run, kit: Path, out: Path) -> None:
    assert run("export", "--to", "snippet", "print", kit, "--out", out).code == 0
    assert len(names(out)) == 2


@pytest.mark.parametrize(
    ("place", "message"), [("weg", "does not exist"), ("bestand", "is a file, not a folder"), ("bestand/x", "exist")]
)
def test_an_output_folder_that_is_none_is_told(run: Run, kit: Path, tmp_path: Path, place: str, message: str) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    around = names(tmp_path)
    told = run("export", kit, "--to", "print", "--out", tmp_path / place)
    assert (told.code, len(told.lines)) == (1, 1)
    assert message in told.err
    assert names(tmp_path) == around


def test_an_output_folder_that_may_not_be_written_is_told(
    run: Run, kit: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files.system, "may_write", lambda path: False)
    told = run("export", kit, "--to", "print", "--out", out)
    assert (told.code, len(told.lines)) == (1, 1)
    assert "you may not write here" in told.err


def test_a_full_disk_leaves_nothing_and_what_was_there(
    run: Run, path: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_figures(path)
    assert run("picture", path, "1", photo(tmp_path / "een.png")).code == 0
    (out / "nieuwe-zaal.print.pdf").write_bytes(b"an older one")
    room = 40_000

    def write(descriptor: int, data: Any) -> int:
        nonlocal room
        if len(data) > room:
            raise OSError(28, "No space left on device")
        room -= len(data)
        return os.write(descriptor, data)

    monkeypatch.setattr(files.system, "write", write)
    told = run("export", path, "--to", "snippet", "print", "--out", out)
    assert told.code == 1
    assert len(told.lines) == 1, told.err
    assert "the disk is full" in told.err
    assert told.out == ""
    assert names(out) == ["nieuwe-zaal.print.pdf"]
    assert (out / "nieuwe-zaal.print.pdf").read_bytes() == b"an older one"


def test_a_character_that_no_face_has_stops_a_pdf_and_is_named(run: Run, path: Path, out: Path) -> None:
    create(path, with_article(sample(), lead=nl("Op 1 december \U00012345 gaat zij open."))).close()
    told = run("export", path, "--to", "snippet", "print", "--out", out)
    assert told.code == 1
    assert len(told.lines) == 1
    assert told.lines[0].startswith(f"{path}: ")
    assert "U+12345" in told.err
    assert names(out) == []
    assert run("export", path, "--to", "snippet", "--out", out).code == 0


BEFORE, AFTER = ("--at", "2026-11-30T10:00+01:00"), ("--at", "2026-12-01T10:00+01:00")


def test_an_embargo_keeps_public_outputs_in(run: Run, path: Path, out: Path) -> None:
    create(path, embargoed()).close()
    for output in ("screen", "snippet"):
        told = run("export", path, "--to", output, "--out", out, *BEFORE)
        assert (told.code, len(told.lines)) == (1, 1)
        assert "under embargo until 2026-12-01T10:00:00+01:00" in told.err
        assert "--override" in told.err
    told = run("export", path, "--to", "print", "snippet", "--out", out, *BEFORE)
    assert told.code == 1
    assert names(out) == []
    assert run("export", path, "--to", "print", "--out", out, *BEFORE).code == 0
    assert run("export", path, "--to", "print", "--audience", "public", "--out", out, *BEFORE).code == 1
    assert run("export", path, "--to", "snippet", "--audience", "press", "--out", out, *BEFORE).code == 0
    assert run("export", path, "--to", "screen", "snippet", "--out", out, *AFTER).code == 0


def test_an_override_goes_out_and_is_kept_in_the_kit(run: Run, path: Path, out: Path) -> None:
    create(path, embargoed()).close()
    told = run("export", path, "--to", "snippet", "--out", out, *BEFORE, "--override", "afgesproken met de krant")
    assert told.code == 0
    assert "the embargo was overridden; recorded in the kit" in told.err
    assert names(out) == ["nieuwe-zaal.snippet.html"]
    with open_kit(path) as file:
        (entry,) = file.log()
    assert (entry.kind, entry.reason, entry.about) == (
        "override",
        "afgesproken met de krant",
        ("nieuwe-zaal.snippet.html",),
    )
    assert entry.when.startswith("2026-11-30T10:00")
    assert entry.who


def test_an_override_of_nothing_is_not_recorded(run: Run, kit: Path, out: Path) -> None:
    assert run("export", kit, "--to", "snippet", "print", "--out", out, "--override", "voor de zekerheid").code == 0
    with open_kit(kit) as file:
        assert file.log() == ()


def test_an_override_that_cannot_be_recorded_is_said(run: Run, path: Path, out: Path) -> None:
    create(path, embargoed()).close()
    with open_kit(path, write=True, who="Bea Bos"):
        told = run("export", path, "--to", "snippet", "--out", out, *BEFORE, "--override", "afgesproken")
    assert told.code == 0
    assert "could not be recorded in the kit" in told.err
    assert "Bea Bos" in told.err
    assert names(out) == ["nieuwe-zaal.snippet.html"]


def test_broken_rights_stop_the_output_and_nothing_lifts_that(run: Run, path: Path, out: Path, tmp_path: Path) -> None:
    with_figures(path)
    assert run("picture", path, "1", photo(tmp_path / "een.png")).code == 0
    with open_kit(path, write=True) as file:
        image = replace(file.kit.images[0], usage=model.UsageTerms(valid_until="2026-12-31"))
        file.save(replace(file.kit, images=(image,)))
    call = ["export", path, "--to", "print", "--out", out, "--override", "toch"]
    assert run(*call, "--at", "2026-12-31T12:00+01:00").code == 0
    told = run(*call, "--at", "2027-01-02T12:00+01:00")
    assert told.code == 1
    assert "een.png may not be used since 2026-12-31" in told.err


def test_what_is_not_for_publication_is_in_no_public_output(run: Run, path: Path, out: Path) -> None:
    secret = model.Contact(id="s", name="Geheim", phone="06 987 65 43 21")
    kit = with_article(sample(), note_to_editors=nl("Alleen voor de redactie"))
    create(path, replace(kit, contacts=(*kit.contacts, secret))).close()
    assert run("export", path, "--to", "snippet", "--out", out).code == 0
    public = (out / "nieuwe-zaal.snippet.html").read_text()
    assert "tel:0701234567" in public
    assert "987" not in public
    assert "redactie" not in public


# --- check ------------------------------------------------------------------------------------------------------------


def test_check_ends_with_0_without_errors_and_1_with(run: Run, kit: Path, path: Path, tmp_path: Path) -> None:
    told = run("check", kit)
    assert (told.code, told.lines) == (0, [f"{kit}: no findings"])
    other = tmp_path / "b.presskit"
    create(other, with_article(sample(contacts=()), headline=())).close()
    told = run("check", other)
    assert told.code == 1
    assert told.lines == [
        f"{other}: error: headline: no headline",
        f"{other}: warning: contacts: nobody whom the press can reach",
        f"{other}: errors: 1, warnings: 1, notes: 0",
    ]


def test_check_as_json(run: Run, path: Path) -> None:
    create(path, with_article(sample(), headline=())).close()
    told = run("check", path, "--json")
    assert told.code == 1
    assert told.err == ""
    data = json.loads(told.out)
    assert (data["slug"], data["errors"], data["warnings"], data["notes"]) == ("nieuwe-zaal", 1, 0, 0)
    assert data["findings"] == [
        {
            "code": "no-headline", "severity": "error", "message": "no headline", "where": "headline", "article": "a",
            "block": None, "part": None, "field": "headline", "language": None, "data": {},
        }
    ]  # fmt: skip


def test_check_as_junit(run: Run, path: Path) -> None:
    create(path, with_article(sample(contacts=()), headline=nl("“&<x>" * 30), lead=())).close()
    told = run("check", path, "--junit")
    suite = ElementTree.fromstring(told.out)  # noqa: S314 - our own
    cases = {case.get("name"): case for case in suite}
    assert suite.get("tests") == str(len(cases))
    assert suite.get("failures") == "1"
    assert [name for name, case in cases.items() if case.find("failure") is not None] == ["no-lead"]
    assert {name for name, case in cases.items() if case.find("system-out") is not None} == {
        "headline-long",
        "no-contact",
    }


def test_check_goes_by_the_time_given(run: Run, path: Path) -> None:
    create(path, embargoed()).close()
    assert run("check", path, *BEFORE).err == f"{path}: no findings\n"
    assert "the embargo ended at" in run("check", path, *AFTER).err


# --- show -------------------------------------------------------------------------------------------------------------


def test_show_as_json_is_the_view(run: Run, kit: Path) -> None:
    told = run("show", kit, "--json")
    assert (told.code, told.err) == (0, "")
    shown = json.loads(told.out)
    assert shown["title"] == "Nieuwe zaal"
    assert shown["articles"][0]["body"][0] == {"id": "p", "type": "paragraph", "text": "De zaal is hoog."}
    spans = json.loads(run("show", kit, "--json", "--spans").out)
    assert spans["articles"][0]["body"][0]["text_spans"] == [{"text": "De zaal is hoog."}]


def test_show_for_people(run: Run, kit: Path) -> None:
    told = run("show", kit)
    assert told.code == 0
    for words in (
        "Nieuwe zaal (draft; nl)", "headline: Museum opent nieuwe zaal", "quote: “Wij zijn er klaar voor”",
        "speaker: Anna Vos, directeur", "dateline: Den Haag, 2026-12-01", "call to action: Kom kijken",
        "icon-arrow-right (used 1 times)",
    ):  # fmt: skip
        assert words in told.out


def test_show_lists_every_kind_of_block(run: Run, path: Path) -> None:
    item = blocks.Item(id="i", text=nl("punt"), depth=1)
    body = (
        blocks.Subhead(id="1", text=nl("Tussenkop")),
        blocks.List(id="2", items=(item,)),
        blocks.Figure(id="3", caption=nl("Bijschrift")),
        blocks.Gallery(id="4", figures=(blocks.Figure(id="41", caption=nl("Galerij")),)),
        blocks.FactBox(id="5", title=nl("Feiten"), facts=("f",)),
        blocks.Table(id="6", header=(nl("kop"),), rows=((nl("cel"),),)),
        blocks.PageBreak(id="7"),
        blocks.Rating(id="8", of=nl("De film"), stars=3.5),
        blocks.Video(id="9", title=nl("Trailer"), url="https://museum.example/film"),
    )
    fact = model.Fact(id="f", label=nl("Hoogte"), value=nl("18 m"))
    create(path, replace(with_article(embargoed(), body=body), facts=(fact,))).close()
    for more in ([], ["--spans"]):
        told = run("show", path, *more)
        assert told.code == 0
        for words in (
            "subhead: Tussenkop", "- punt", "figure 1 (waits for its picture)", "figure 2", "caption: Galerij",
            "facts: Feiten", "Hoogte: 18 m", "kop", "cel", "page break", "De film: 3.5 of 5", "video: Trailer",
            "release: embargo, 2026-12-01T10:00:00+01:00 (Europe/Amsterdam)",
        ):  # fmt: skip
            assert words in told.out


def test_show_writes_marks_when_asked(run: Run, path: Path) -> None:
    from presskit.kit.text import mark, plain_text

    text = localised(mark(plain_text("De hoge zaal"), 3, 7, strong=True), "nl")
    create(path, with_article(sample(), body=(blocks.Paragraph(id="p", text=text),))).close()
    assert "paragraph: De hoge zaal" in run("show", path).out
    assert "paragraph: De [hoge](strong) zaal" in run("show", path, "--spans").out


def test_show_in_a_language_that_the_kit_lacks(run: Run, kit: Path) -> None:
    told = run("show", kit, "--language", "fr")
    assert (told.code, told.lines) == (2, [f"{kit}: the kit has no language fr; it has nl"])


# --- icons ------------------------------------------------------------------------------------------------------------


def test_icons_are_listed_with_their_uses(run: Run, kit: Path) -> None:
    told = run("icons", kit, "list")
    assert told.code == 0
    assert len(told.out.splitlines()) == 22
    assert "icon-arrow-right\tstandard\tused 1 times" in told.out.splitlines()
    assert run("icons", kit, "uses", "icon-arrow-right").out == "call-to-action\tc\tcall to action 1 (“Kom kijken”)\n"
    assert "contact k" not in run("icons", kit, "uses", "icon-phone").out
    assert run("icons", kit, "uses", "icon-phone").out.startswith("contact\tk\tcontact Pers")
    assert "is not used" in run("icons", kit, "uses", "icon-star").err


def test_an_icon_is_replaced_and_restored_in_many_kits(run: Run, kit: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, sample(slug="twee")).close()
    drawing = tmp_path / "teken.svg"
    drawing.write_bytes(SQUARE)
    told = run("icons", kit, other, "replace", "icon-arrow-right", drawing)
    assert told.code == 0
    assert [line for line in told.lines if "another drawing; used 1 times" in line] == told.lines[:2]
    for path in (kit, other):
        with open_kit(path) as file:
            icon = next(icon for icon in file.kit.icons if icon.name == "icon-arrow-right")
            assert icon.svg is not None
            assert "currentColor" in icon.svg
    assert "icon-arrow-right\town drawing\tused 1 times" in run("icons", kit, "list").out
    assert run("icons", kit, other, "restore", "icon-arrow-right").code == 0
    with open_kit(kit) as file:
        assert next(icon for icon in file.kit.icons if icon.name == "icon-arrow-right").svg is None


@pytest.mark.parametrize(
    "content", [b"", b"<svg", b"\x89PNG\r\n\x1a\n", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>']
)
def test_a_drawing_that_is_none_changes_no_kit(run: Run, kit: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "teken.svg").write_bytes(content)
    before = kit.read_bytes()
    told = run("icons", kit, "replace", "icon-mail", tmp_path / "teken.svg")
    assert told.code == 1
    assert len(told.lines) == 1
    assert "teken.svg" in told.err
    assert kit.read_bytes() == before


def test_icons_that_are_not_there(run: Run, kit: Path, tmp_path: Path) -> None:
    (tmp_path / "teken.svg").write_bytes(SQUARE)
    for arguments in (["uses", "raket"], ["restore", "raket"], ["replace", "raket", tmp_path / "teken.svg"]):
        told = run("icons", kit, *arguments)
        assert told.code == 1
        assert len(told.lines) == 1
        assert "the kit has no icon raket" in told.err


def test_an_icon_of_its_own_has_nothing_to_go_back_to(run: Run, path: Path) -> None:
    create(path, sample(icons=(model.Icon(name="raket", svg="<svg/>"),))).close()
    told = run("icons", path, "restore", "raket")
    assert (told.code, told.lines) == (1, [f"{path}: there is no standard drawing of raket to go back to"])
