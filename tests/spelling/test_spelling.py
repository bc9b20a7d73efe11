"""Which words are wrong, what they could be, and the lists of words that are right."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from presskit import resources
from presskit.messages import Problem
from presskit.spelling import Speller, WordList, add, dictionaries, dictionary_for, tokens


@pytest.fixture(scope="module")
def speller() -> Iterator[Speller]:
    one = Speller()
    yield one
    one.close()


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dictionaries, "own_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("nl", ["’s", "avonds", "foto’s", "Nederlandse", "museumvleugel", "noord-zuid"], ["fotoos", "zaalen"]),
        ("en", ["colour", "don’t", "museum’s", "well-known"], ["color", "recieve"]),
        ("en-GB", ["organise"], ["musuem"]),
        ("fr", ["l’avion", "aujourd'hui", "été"], ["avionn"]),
    ],
)
def test_words_are_looked_up_in_their_language(
    speller: Speller, language: str, right: list[str], wrong: list[str]
) -> None:
    assert speller.unknown(language, [*right, *wrong]) == set(wrong)


def test_what_a_word_could_be_meant_for(speller: Speller) -> None:
    assert "foto’s" in speller.suggestions("nl", "fotoos")
    assert speller.suggestions("en", "recieve")[0] == "receive"
    assert len(speller.suggestions("nl", "zaalen")) <= 6


def test_a_language_without_a_dictionary_is_said(speller: Speller) -> None:
    with pytest.raises(Problem, match="no dictionary for this language"):
        speller.unknown("qaa", ["x"])


def test_each_dictionary_has_its_licence() -> None:
    folder = resources.path("dictionaries")
    for path in folder.glob("*.dic"):
        assert path.with_suffix(".aff").is_file()
        assert (folder / f"LICENSE-{path.stem}.txt").stat().st_size > 1000
    assert {path.stem for path in folder.glob("*.dic")} == {"nl", "en-GB", "fr"}


def test_a_dictionary_is_added_and_goes_before_the_others(tmp_path: Path, own: Path) -> None:
    (tmp_path / "nl_BE.aff").write_text("SET UTF-8\n")
    (tmp_path / "nl_BE.dic").write_text("1\nfrietkot\n")
    assert add(tmp_path / "nl_BE.dic") == "nl-BE"
    assert dictionary_for("nl-BE") == own / "nl-BE.dic"
    assert dictionary_for("nl") == resources.path("dictionaries", "nl.dic")
    one = Speller()
    assert one.unknown("nl-BE", ["frietkot", "frietkraam"]) == {"frietkraam"}
    one.close()


def test_half_a_dictionary_and_a_nameless_one_are_refused(tmp_path: Path) -> None:
    (tmp_path / "de.dic").write_text("0\n")
    with pytest.raises(Problem, match=r"de\.aff is missing"):
        add(tmp_path / "de.dic")
    for name in ("words.dic", "words.aff"):
        (tmp_path / name).write_text("0\n")
    with pytest.raises(Problem, match="must say the language"):
        add(tmp_path / "words.dic")


def test_a_damaged_dictionary_is_said(own: Path) -> None:
    own.mkdir()
    (own / "sv.aff").write_bytes(b"SET \0\xff\nPFX A Y 9999\n")
    (own / "sv.dic").write_bytes(bytes(range(256)) * 10)
    one = Speller()
    try:
        assert one.unknown("sv", ["ord"]) <= {"ord"}
    except Problem as problem:
        assert problem.code == "spelling-reply"  # noqa: PT017
    one.close()


@pytest.mark.parametrize("outside", [".dic", ".aff"])
def test_a_dictionary_that_the_child_may_not_read_is_said(own: Path, tmp_path: Path, outside: str) -> None:
    """And not every word called wrong: a link leads out of what the child may read."""
    own.mkdir()
    for ending, content in ((".aff", "SET UTF-8\n"), (".dic", "1\nord\n")):
        if ending == outside:
            (tmp_path / f"sv{ending}").write_text(content)
            (own / f"sv{ending}").symlink_to(tmp_path / f"sv{ending}")
        else:
            (own / f"sv{ending}").write_text(content)
    with closing(Speller()) as one, pytest.raises(Problem, match=r"sv\.dic cannot be used"):
        one.unknown("sv", ["ord"])


def test_what_is_no_word_is_not_looked_at() -> None:
    text = "Mail pers@museum.example of kijk op www.museum.example/zaal, A 12e NASA co\u00adpy x #licht 's avonds"
    assert [token.word for token in tokens(text)] == ["Mail", "kijk", "copy", "avonds"]
    for token in tokens(text):
        assert text[token.start : token.end].replace("\u00ad", "") == token.word


def test_a_word_list_is_shared_and_kept(tmp_path: Path) -> None:
    mine, theirs = WordList(tmp_path / "words" / "own.txt"), WordList(tmp_path / "words" / "own.txt")
    assert not mine.has("Getijtoren")
    mine.add("Getijtoren")
    theirs.refresh()
    theirs.add("foto’tje")
    mine.refresh()
    assert mine.has("Getijtoren")
    assert mine.has("Foto'tje")
    assert not mine.has("getijtoren")
    assert (tmp_path / "words" / "own.txt").read_text() == "Getijtoren\nfoto'tje\n"


def test_a_word_list_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be read"):
        WordList(tmp_path).refresh()
