"""`presskit import`: which kit a release becomes, and what is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from commands.calls import Run, names
from presskit.storage import open_kit

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
