"""The order that a theme gives the parts around the text, in every output."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from typing import Literal

import pytest
from docx import Document
from msgspec.structs import replace

from presskit.kit.ordering import with_order
from presskit.kit.theme import Movable, Theme
from presskit.publish import parts
from presskit.publish.bundle.plain import plain_release
from presskit.publish.bundle.word import word_document
from presskit.publish.html.snippet import snippet
from presskit.publish.markdown import markdown_release
from presskit.publish.outline import outline
from presskit.publish.pdf.export import write_pdf
from publish.html import rich

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SHOWN: dict[Movable, type[parts.Part]] = {
    "text": parts.Headline,
    "note": parts.Note,
    "contact": parts.Contacts,
    "downloads": parts.Downloads,
    "about": parts.Boilerplate,
}
ORDERS: tuple[tuple[Movable, ...], ...] = (
    ("about", "note", "downloads", "contact", "text"),
    ("contact", "about", "text", "downloads", "note"),
    ("text", "about", "downloads", "note", "contact"),
)


def shown(order: tuple[Movable, ...], language: str = "nl", *, articles: int = 1) -> parts.Outline:
    kit = rich.kit()
    more = tuple(replace(kit.articles[0], id=rich.identity(f"article {n}"), body=()) for n in range(1, articles))
    kit = replace(kit, theme=with_order(Theme(), language, order), articles=(*kit.articles, *more))
    return outline(kit, language=language, audience="press", now=NOW)


def first_words(found: parts.Outline) -> dict[Movable, str]:
    """Words that stand in each part alone."""
    words: dict[Movable, str] = {"text": found.articles[0].headline}
    for part in found.articles[0].parts:
        for name, kind in SHOWN.items():
            if isinstance(part, parts.Note | parts.Contacts | parts.Downloads | parts.Boilerplate):
                words |= {name: part.heading} if isinstance(part, kind) else {}
    return words


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_outline_has_the_order_below_the_release_line(order: tuple[Movable, ...], language: str) -> None:
    found: list[type[parts.Part]] = [type(part) for part in shown(order, language).articles[0].parts]
    assert found[0] is parts.ReleaseLine
    at = [found.index(SHOWN[name]) for name in order]
    assert at == sorted(at)
    assert found.index(parts.Social) == found.index(parts.Boilerplate) + 1
    assert (found.index(parts.EndMark) < found.index(parts.Contacts)) == (order.index("text") < order.index("contact"))


def test_in_many_articles_what_is_the_kits_stands_first_or_last_and_once() -> None:
    first, middle, last = shown(ORDERS[1], articles=3).articles
    kinds: list[list[type[parts.Part]]] = [[type(part) for part in article.parts] for article in (first, middle, last)]
    assert [parts.Contacts in kind for kind in kinds] == [True, False, False]
    assert [parts.Boilerplate in kind for kind in kinds] == [True, False, False]
    assert [parts.Downloads in kind for kind in kinds] == [False, False, True]
    assert [parts.Note in kind for kind in kinds] == [True, True, True]


@pytest.mark.parametrize("order", ORDERS)
def test_texts_follow_the_order(order: tuple[Movable, ...]) -> None:
    found = shown(order)
    words = first_words(found)
    packed = word_document(found, Theme(), created=NOW, modified=NOW, pictures=lambda _: None)
    document = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(packed)).paragraphs)
    for written in (plain_release(found), markdown_release(found), document):
        at = [re.search(rf"^\W*{re.escape(words[name])}", written, re.MULTILINE | re.IGNORECASE) for name in order]
        places = [each.start() for each in at if each]
        assert len(places) == len(order)
        assert places == sorted(places)


@pytest.mark.parametrize("order", ORDERS)
def test_the_snippet_follows_the_order(order: tuple[Movable, ...]) -> None:
    kit = replace(rich.kit(), theme=with_order(Theme(), "nl", order))
    made = snippet(kit, rich.asset, language="nl", now=NOW, audience="press").html
    words = first_words(shown(order))
    public = [name for name in order if name != "note"]
    at = [re.search(rf">\s*{re.escape(words[name])}\s*<", made) for name in public]
    places = [each.start() for each in at if each]
    assert len(places) == len(public)
    assert places == sorted(places)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("to", ["print", "screen"])
def test_pages_follow_the_order_with_what_comes_first_below_the_opening(
    order: tuple[Movable, ...], to: Literal["print", "screen"]
) -> None:
    kit = replace(rich.kit(), theme=with_order(Theme(), "nl", order))
    out = io.BytesIO()
    made = write_pdf(kit, rich.asset, out, to=to, language="nl", audience="press", now=NOW)
    first = {part.id.rpartition(".")[2]: part.id for part in shown(order).articles[0].parts}
    ids = {
        first[key]: name
        for key, name in (
            ("note", "note"),
            ("contacts", "contact"),
            ("downloads", "downloads"),
            ("boilerplate", "about"),
        )
    }
    drawn = [ids[place.source] for place in made.places if place.source in ids]
    assert list(dict.fromkeys(drawn)) == [name for name in order if name != "text"]
