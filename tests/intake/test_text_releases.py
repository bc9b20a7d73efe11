"""Sample releases of our own, each with what must come of it beside it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from presskit.intake.text import Imported, as_plain, into_kit, read_release
from presskit.kit.blocks import CallToAction, Figure, List, Paragraph, Quote, Subhead
from presskit.kit.json import from_json, to_json
from presskit.kit.localised import Localised, string
from presskit.kit.model import Embargo
from presskit.kit.start import new_kit
from presskit.kit.text import BREAK

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.txt"))
GIVEN = Path(__file__).parents[2] / "../shared/input/press-release-nl.txt"
SOURCES = [*RELEASES, pytest.param(GIVEN, marks=pytest.mark.skipif(not GIVEN.exists(), reason="no ../shared"))]


def view(imported: Imported) -> dict[str, Any]:
    """What came in, in plain values, without ids."""
    article = imported.article

    def words(field: Localised) -> str:
        return string(field, imported.language).replace(BREAK, "\n")

    def block(value: object) -> list[Any]:
        match value:
            case Paragraph():
                return ["paragraph", words(value.text)]
            case Subhead():
                return ["subhead", words(value.text)]
            case List():
                return ["list", value.kind, *([item.depth, words(item.text)] for item in value.items)]
            case Quote():
                fields = ("text", "lead_in", "attribution", "name", "role", "organisation")
                return ["quote", {name: words(getattr(value, name)) for name in fields if getattr(value, name)}]
            case Figure():
                return ["figure", words(value.caption), words(value.credit)]
            case CallToAction():
                assert (value.heading, value.button, value.icon) == ((), (), None)
                return ["call-to-action", words(value.text), value.url]
        raise AssertionError(value)

    release = article.release
    shown = {
        "language": imported.language,
        "encoding": imported.encoding,
        "genre": article.genre,
        "release": [release.until, release.zone] if isinstance(release, Embargo) else release and "immediate",
        "kicker": words(article.kicker),
        "headline": words(article.headline),
        "subtitle": words(article.subtitle),
        "dateline": [words(article.dateline.place), article.dateline.date],
        "lead": words(article.lead),
        "body": [block(value) for value in article.body],
        "note_to_editors": words(article.note_to_editors),
        "keywords": [words(keyword) for keyword in article.keywords],
        "people": [
            [person.name, words(person.role), words(person.organisation), words(person.biography)]
            for person in imported.people
        ],
        "contacts": [
            [c.name, words(c.organisation), c.phone, c.mail, words(c.hours), c.publish] for c in imported.contacts
        ],
        "organisation": [
            words(imported.organisation.name),
            imported.organisation.website,
            words(imported.organisation.boilerplate),
            *([social.network, social.url] for social in imported.organisation.social),
        ],
        "asides": [[aside.text, aside.reason] for aside in article.asides],
        "guessed": [guess.what for guess in imported.guessed],
    }
    return {name: value for name, value in shown.items() if value and value not in (["", ""], ["", "", ""])}


def kept_words(imported: Imported) -> str:
    """All words that are in the kit: article, asides, people, contacts, organisation, icons."""
    strings: list[str] = []

    def gather(value: object) -> None:
        if isinstance(value, str):
            strings.append(value)
        elif isinstance(value, dict):
            for item in value.values():
                gather(item)
        elif isinstance(value, (list, tuple)):
            for item in value:
                gather(item)

    gather(msgspec.to_builtins((imported.article, imported.people, imported.contacts, imported.organisation)))
    gather(msgspec.to_builtins(imported.icons))
    return " ".join(strings)


def said_words(imported: Imported) -> str:
    """The words that say what a part is ("PERSBERICHT", "Contact:"), as far as something was recognised by them."""
    content = {"headline", "subtitle", "kicker", "lead", "subhead", "quote", "paragraph", "speaker", "organisation"}
    found = (*imported.recognised, *imported.guessed)
    return " ".join(finding.words for finding in found if finding.what not in content)


def tokens(text: str) -> Counter[str]:
    text = unicodedata.normalize("NFC", re.sub("[\xad\u200b\u2060\ufeff]", "", text))
    return Counter(re.findall(r"\w+", text))


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_release_comes_in_as_expected(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert view(read_release(path.read_bytes(), name=path.name)) == expected


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_word_is_lost(path: Path) -> None:
    data = path.read_bytes()
    imported = read_release(data, name=path.name)
    source = data.decode({"Windows-1252": "cp1252"}.get(imported.encoding, "utf-8-sig"))
    missing = tokens(source) - tokens(kept_words(imported))
    assert not missing - tokens(said_words(imported)), (
        "only words that announce a part are taken for what they announce"
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_findings_are_data_with_reasons(path: Path) -> None:
    imported = read_release(path.read_bytes(), name=path.name)
    assert msgspec.json.decode(msgspec.json.encode(imported), type=Imported) == imported
    known = {block.id for block in imported.article.body} | {person.id for person in imported.people}
    known |= {contact.id for contact in imported.contacts}
    fields = set(imported.article.__struct_fields__) | {"source", "language", "organisation", "asides", "icons"}
    for finding in (*imported.recognised, *imported.guessed, *imported.set_aside):
        assert finding.what
        assert finding.reason
        assert finding.where in known | fields
        assert "{" not in finding.reason
    summary = imported.summary
    assert summary.blocks == len(imported.article.body)
    assert summary.quotes >= summary.quotes_with_name


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_kit_with_it_is_valid(path: Path) -> None:
    imported = read_release(path.read_bytes(), name=path.name)
    kit = into_kit(new_kit(imported.language), imported)
    assert from_json(to_json(kit)) == kit
    assert len(kit.articles) == 1
    twice = into_kit(kit, read_release(path.read_bytes(), name=path.name))
    assert len(twice.articles) == 2
    assert (twice.people, twice.contacts) == (kit.people, kit.contacts)
    assert from_json(to_json(twice)) == twice


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_as_plain_takes_every_paragraph(path: Path) -> None:
    plain = as_plain(path.read_bytes(), name=path.name)
    assert all(isinstance(block, Paragraph) for block in plain.article.body)
    source = path.read_bytes().decode({"Windows-1252": "cp1252"}.get(plain.encoding, "utf-8-sig"))
    assert not tokens(source) - tokens(kept_words(plain))
    assert not plain.article.headline
