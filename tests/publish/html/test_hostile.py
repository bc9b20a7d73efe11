"""Content that is made to break out: it comes out as text, and nothing else happens."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest
from lxml import html as lxml_html
from msgspec.structs import replace

from presskit.kit import blocks, model
from presskit.kit.localised import Localised, localised
from presskit.kit.text import BREAK, Span, clean
from presskit.publish.html import LEVELS, Level
from publish.html import host, rich
from publish.html.drawing import drawn, one, tree

CONTENT = Path(__file__).parents[4] / "shared" / "hostile" / "content"

TEXTS = {
    "script": "</script><script>alert(1)</script>",
    "style": "</style><script>alert(1)</script>",
    "cdata": "]]> <![CDATA[ <!-- --> -->",
    "template": "{{ 7*7 }} {% for a in b %} {# x #} ${x} <%= x %> [gallery]",
    "attribute": '" onmouseover="alert(1)" x=\'',
    "entity": "&amp;lt; &#60; &nbsp &copy;",
    "line ends": "een\u2028twee\u2029drie\r\nvier\u0085vijf",
    "bidi": "\u202eomgekeerd \u2067vast",
    "emoji": "👩🏽‍🚀🏳️‍🌈 🇳🇱 e\u0301",
    "zero width": "on\u200bzicht\u200dbaar\ufeff",
    "controls": "a\x00b\x01c\x1bd\x7fe\x9ff\ufffeg\ufdd0h",
    "surrogate": "a\ud800b",
    "noncharacters": "\U0010ffff\ufffe",
    "private use": "\ue000\uf8ff",
    "path": "../../etc/passwd",
    "address": "https://" + "a" * 3000 + ".example/",
}


def everywhere(text: str) -> model.Kit:
    """The rich kit with a text in every place that shows one."""
    field = localised((Span(text, strong=True), Span(text, lang=text[:9])), "nl")

    def filled(value: Any) -> Any:
        if isinstance(value, tuple) and value and hasattr(value[0], "language") and hasattr(value[0], "text"):
            return field
        if isinstance(value, tuple):
            return tuple(filled(item) for item in value)
        names = getattr(value, "__struct_fields__", ())
        kept = {"id", "format", "languages", "icons", "theme", "sha256", "network", "name", "images", "icon", "kind"}
        changes = {n: filled(getattr(value, n)) for n in names if n not in kept}
        return replace(value, **changes) if names else value

    kit: model.Kit = filled(rich.kit())
    organisation = replace(kit.organisation, website=text, social=(model.Social(network="twitter", url=text),))
    contacts = (model.Contact(id="c", name=text, phone=text, mail=text, publish=True),)
    images = tuple(
        replace(i, file=text, alt=field, caption=field, credit=text, creator=text, copyright=text) for i in kit.images
    )
    facts = tuple(replace(fact, source=text) for fact in kit.facts)
    return replace(
        kit,
        organisation=organisation,
        contacts=contacts,
        images=images,
        facts=facts,
        modified=text,
        slug=text,
        title=text,
    )


def read(made: str) -> str:
    root = lxml_html.fragment_fromstring(made)
    for line_break in root.iter("br"):
        line_break.tail = BREAK + (line_break.tail or "")
    return str(root.text_content())


def elements(made: str) -> set[str]:
    return {str(element.tag) for element in tree(made).iter()}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("name", sorted(TEXTS))
def test_text_comes_out_as_text_and_nothing_else(name: str, level: Level) -> None:
    text = TEXTS[name]
    made = drawn(everywhere(text), level=level, images="named")
    made.html.encode("utf-8")
    assert clean(text) in read(made.html)
    assert elements(made.html) <= elements(drawn(level=level).html) | {"br"}
    attributes = {key for element in tree(made).iter() for key in element.keys()}  # noqa: SIM118 - of an element
    assert not [key for key in attributes if key.startswith("on")]
    scripts = re.findall(r"<script\b[^>]*>", made.html)
    assert scripts == ['<script type="application/ld+json">'] * (level == "full")


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_pictures_can_be_made_whoever_made_them(name: str) -> None:
    kit = everywhere(TEXTS[name])
    made = drawn(replace(kit, images=tuple(i for i in kit.images if i.id == rich.identity("quay"))), level="full")
    assert len(made.files) == 1


@pytest.mark.parametrize("level", LEVELS)
def test_a_million_characters_take_no_time(level: Level) -> None:
    text = "Een zin & nog een <zin>. " * 40_000
    kit = replace(
        rich.kit(),
        articles=(replace(rich.kit().articles[0], body=(blocks.Paragraph(id="p", text=localised(text, "nl")),)),),
    )
    started = time.perf_counter()
    made = drawn(kit, level=level)
    assert time.perf_counter() - started < 3
    assert one(made, "text").text_content() == text


def test_a_thousand_spans_in_a_thousand_blocks_take_no_time() -> None:
    spans = tuple(
        Span(f"woord{n} ", strong=bool(n % 2), link="https://a.example/" if n % 3 else None) for n in range(1000)
    )
    text: Localised = localised(spans, "nl")
    body = tuple(blocks.Paragraph(id=str(n), text=text) for n in range(50))
    kit = replace(rich.kit(), articles=(replace(rich.kit().articles[0], body=body),))
    started = time.perf_counter()
    drawn(kit)
    assert time.perf_counter() - started < 3


def test_the_notes_are_kept_short() -> None:
    body = tuple(
        blocks.Paragraph(id=str(n), text=localised((Span("x", link=f"javascript:{n}" + "y" * 10_000),), "nl"))
        for n in range(500)
    )
    kit = replace(rich.kit(), articles=(replace(rich.kit().articles[0], body=body),))
    notes = drawn(kit).notes
    assert len(notes) <= 60
    assert all(len(str(note)) < 400 for note in notes)


@pytest.mark.skipif(not CONTENT.is_dir(), reason="the corpus of bad inputs is not beside the project")
@pytest.mark.parametrize("name", sorted(p.name for p in CONTENT.glob("*.txt")) if CONTENT.is_dir() else [])
def test_the_corpus_comes_out_as_text(name: str) -> None:
    text = (CONTENT / name).read_bytes().decode("utf-8", "surrogatepass")
    made = drawn(everywhere(text), level="full", images="named")
    assert clean(text) in read(made.html)
    assert elements(made.html) <= elements(drawn(level="full").html) | {"br"}
    assert host.page(made.html).count("<script") == 1
