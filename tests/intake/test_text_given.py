"""The given release comes in exactly as its expected result says (both lie outside the project)."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from presskit.intake.text import Imported, into_kit, read_release
from presskit.kit.blocks import CallToAction, Figure, Paragraph, Quote, Subhead
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.localised import Localised, in_language, string
from presskit.kit.model import Dateline
from presskit.kit.start import new_kit

FOLDER = Path(__file__).parents[2] / "../shared/input"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="needs ../shared beside the project")


@cache
def release() -> Imported:
    return read_release((FOLDER / "press-release-nl.txt").read_bytes(), name="press-release-nl.txt", language="nl")


@cache
def source() -> list[str]:
    lines = (FOLDER / "press-release-nl.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip()]


@cache
def expected() -> dict[str, str]:
    """The rows of the expected result's table, by their part."""
    text = (FOLDER / "press-release-nl.expected.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| ([^|]+?) \| (.+) \|$", text, re.MULTILINE))


def quoted(part: str) -> list[str]:
    """The words between quotation marks in a row."""
    return re.findall(r'"([^"]+)"', expected()[part])


def words(field: Localised) -> str:
    return string(field, "nl")


def quote(number: int) -> Quote:
    return [block for block in release().article.body if isinstance(block, Quote)][number - 1]


def test_every_row_of_the_table_is_tested_here() -> None:
    assert set(expected()) == {
        "part", "icons", "call to action", "set aside, with a note", "headline", "lead",
        "dateline, release line, contact, boilerplate", "subhead", "body", "quote 1", "quote 2", "quote 3",
        '"AI for Good"', "figures", "people", "language",
    }  # fmt: skip


def test_icons() -> None:
    names = source()[0].split()
    assert "22 names" in expected()["icons"]
    assert [icon.name for icon in release().icons] == names
    assert set(names) == set(STANDARD_NAMES)
    assert all(icon.svg is None for icon in release().icons), "bound to the standard icon"
    assert {icon.name for icon in into_kit(new_kit("nl"), release()).icons} == set(names)


def test_call_to_action() -> None:
    last = release().article.body[-1]
    assert isinstance(last, CallToAction)
    assert words(last.text) == quoted("call to action")[0]
    assert (last.url, last.heading, last.button, last.icon) == ("", (), (), None)
    assert isinstance(release().article.body[-2], Figure)


def test_set_aside_with_a_note() -> None:
    aside = release().article.asides
    assert [part.text for part in aside] == quoted("set aside, with a note")
    assert aside[0].reason
    assert [part.words for part in release().set_aside] == [aside[0].text]


def test_headline_and_lead() -> None:
    assert words(release().article.headline) == quoted("headline")[0]
    lead = words(release().article.lead)
    assert lead == source()[4]
    assert lead.startswith(quoted("lead")[0].removesuffix(" ..."))
    following = release().article.body[:2]
    assert all(isinstance(block, Paragraph) for block in following)
    assert [words(block.text) for block in following if isinstance(block, Paragraph)] == source()[5:7]


def test_what_the_source_does_not_have_stays_empty() -> None:
    article = release().article
    assert article.dateline == Dateline()
    assert article.release is None
    assert (article.kicker, article.subtitle, article.note_to_editors, article.keywords) == ((), (), (), ())
    assert release().contacts == ()
    assert release().organisation.boilerplate == ()


def test_subhead() -> None:
    heads = [block for block in release().article.body if isinstance(block, Subhead)]
    assert [words(block.text) for block in heads] == quoted("subhead")
    assert heads[0].level == 1


def test_body_is_every_other_line_in_order() -> None:
    written: list[str] = []
    for block in release().article.body[:-1]:
        match block:
            case Paragraph() | Subhead():
                written.append(words(block.text))
            case Figure():
                written.append(words(block.caption))
            case Quote():
                said = words(block.text)
                attribution = words(block.attribution)
                written += [words(block.lead_in)] if block.lead_in else []
                written.append(f'"{said}," {attribution}' if attribution else f'"{said}"')
    assert written == source()[5:]


def test_quote_1() -> None:
    text, attribution, name, role, organisation = quoted("quote 1")
    found = quote(1)
    assert (words(found.text), words(found.attribution)) == (text, attribution)
    assert (words(found.name), words(found.role), words(found.organisation)) == (name, role, organisation)
    assert any(guess.what == "organisation" and guess.where == found.id for guess in release().guessed)


def test_quote_2_takes_the_speaker_before_and_says_so() -> None:
    found, before = quote(2), quote(1)
    start, end = quoted("quote 2")[0].split(" ... ")
    assert words(found.text).startswith(start)
    assert words(found.text).endswith(end)
    assert f'"{words(found.text)}"' in source()
    assert (found.attribution, found.lead_in) == ((), ())
    assert (found.speaker, found.name) == (before.speaker, before.name)
    assert any(guess.what == "speaker" and guess.where == found.id for guess in release().guessed)


def test_quote_3() -> None:
    whole, lead_in, name, role = quoted("quote 3")
    found = quote(3)
    assert words(found.text).startswith(whole.split(" ... ")[0])
    assert f'"{words(found.text)}"' in source()
    assert words(found.lead_in) == lead_in
    assert (words(found.name), words(found.role), found.organisation) == (name, role, ())
    assert not any(guess.where == found.id for guess in release().guessed)


def test_quoted_words_stay_in_their_sentence() -> None:
    term = next(row for row in expected() if row.startswith('"'))
    holding = [b for b in release().article.body if isinstance(b, Paragraph) and term in words(b.text)]
    assert len(holding) == 1
    assert len([b for b in release().article.body if isinstance(b, Quote)]) == 3


def test_figures_wait_for_their_pictures() -> None:
    figures = [block for block in release().article.body if isinstance(block, Figure)]
    assert [words(block.caption) for block in figures] == quoted("figures")
    assert [block.image for block in figures] == [None, None]


def test_people_and_language() -> None:
    assert ", ".join(person.name for person in release().people) == expected()["people"]
    assert [block.speaker for block in (quote(1), quote(3))] == [person.id for person in release().people]
    assert release().language == expected()["language"]
    guessed = read_release((FOLDER / "press-release-nl.txt").read_bytes(), name="x")
    assert guessed.language == "nl"
    assert all(in_language(block.text, "nl") for block in guessed.article.body if isinstance(block, Paragraph))
