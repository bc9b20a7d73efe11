from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from msgspec.structs import replace

from making import kits
from presskit.kit import blocks, model
from presskit.kit.localised import Localised, localised
from presskit.kit.start import new_kit
from presskit.kit.text import BREAK, mark, plain_text
from presskit.kit.view import view


def nl(text: str) -> Localised:
    return localised(text, "nl")


def of_article(kit: model.Kit, **more: Any) -> dict[str, Any]:
    article: dict[str, Any] = view(kit, "nl", **more)["articles"][0]
    return article


def with_body(*body: blocks.AnyBlock, **more: Any) -> model.Kit:
    kit = new_kit("nl", title="Proef")
    return replace(kit, articles=(replace(kit.articles[0], body=body),), **more)


def test_an_empty_kit_has_every_key_and_null_for_what_is_absent() -> None:
    shown = view(new_kit("nl"), "nl")
    assert list(shown) == [
        "id", "title", "slug", "status", "languages", "language", "organisation", "articles", "people", "contacts",
        "images", "icons", "facts", "downloads",
    ]  # fmt: skip
    assert shown["title"] is None
    assert shown["organisation"] == {"name": None, "website": None, "address": None, "boilerplate": None, "social": []}
    (article,) = shown["articles"]
    del article["id"]
    assert article == {
        "genre": "press release", "release": None, "kicker": None, "headline": None, "subtitle": None,
        "dateline": {"place": None, "date": None}, "lead": None, "body": [], "end_mark": True,
        "note_to_editors": None, "keywords": [], "places": [], "correction": None,
    }  # fmt: skip
    assert shown["icons"][0] == {"name": "icon-envelope", "meaning": None, "overridden": False, "uses": []}


def test_a_quote_names_its_speaker_as_shown_with_it() -> None:
    anna = model.Person(id="anna", name="Anna Vos", role=nl("directeur"))
    quote = blocks.Quote(
        id="q", text=nl("Eindelijk"), speaker="anna", role=nl("conservator"), attribution=nl("zegt Anna Vos."),
        approval=blocks.Approval(state="approved", by="Anna Vos"),
    )  # fmt: skip
    kit = with_body(quote, blocks.Quote(id="r", text=nl("Wie zei dit?")), people=(anna,))
    first, second = of_article(kit)["body"]
    assert first == {
        "id": "q", "type": "quote", "text": "Eindelijk",
        "speaker": {"name": "Anna Vos", "role": "conservator", "organisation": None},
        "lead_in": None, "attribution": "zegt Anna Vos.", "display": "running", "pull": None,
        "approval": {"state": "approved", "by": "Anna Vos", "when": None},
    }  # fmt: skip
    assert second["speaker"] is None


def test_a_figure_shows_what_it_takes_from_its_image() -> None:
    image = model.Image(
        id="i", file="zaal.jpg", caption=nl("De zaal"), alt=nl("Een hoge zaal"), creator="Kim Bos", width=3000
    )
    kit = with_body(
        blocks.Figure(id="a", image="i"),
        blocks.Figure(id="b", image="i", caption=nl("Anders"), credit=nl("Museum"), decorative=True),
        blocks.Figure(id="c"),
        images=(image,),
    )
    assert of_article(kit)["body"] == [
        {"id": "a", "type": "figure", "image": "i", "alt": "Een hoge zaal", "caption": "De zaal", "credit": "Kim Bos"},
        {"id": "b", "type": "figure", "image": "i", "alt": None, "caption": "Anders", "credit": "Museum"},
        {"id": "c", "type": "figure", "image": None, "alt": None, "caption": None, "credit": None},
    ]


def test_release_dateline_and_correction() -> None:
    kit = new_kit("nl")
    article = replace(
        kit.articles[0],
        release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam", reason=nl("opening")),
        dateline=model.Dateline(place=nl("Den Haag"), date="2026-12-01"),
        correction=model.Correction(date="2026-12-02", what=nl("De datum")),
        keywords=(nl("museum"), localised("museum", "en")),
    )
    shown = of_article(replace(kit, articles=(article,)))
    assert shown["release"] == {
        "kind": "embargo",
        "until": "2026-12-01T10:00:00+01:00",
        "zone": "Europe/Amsterdam",
        "reason": "opening",
    }
    assert shown["dateline"] == {"place": "Den Haag", "date": "2026-12-01"}
    assert shown["correction"] == {"date": "2026-12-02", "what": "De datum", "why": None}
    assert shown["keywords"] == ["museum"]


def test_the_other_blocks_in_the_terms_of_the_content_model() -> None:
    fact = model.Fact(id="f", label=nl("Bezoekers"), value=nl("300.000"), as_of="2026-01-01")
    item = blocks.Item(id="x", text=nl("een"))
    kit = with_body(
        blocks.Subhead(id="1", text=nl("Tussenkop"), level=2),
        blocks.List(id="2", kind="number", items=(item, blocks.Item(id="y", text=nl("twee"), depth=1))),
        blocks.FactBox(id="3", facts=("f",)),
        blocks.CallToAction(id="4", text=nl("Schrijf je in"), icon="icon-arrow-right"),
        blocks.Table(
            id="5", header=(nl("a"), nl("b")), rows=((nl("1"), ()),), header_column=True, align=("", "decimal")
        ),
        blocks.PageBreak(id="6"),
        blocks.Rating(id="7", of=nl("De film"), stars=3.5),
        blocks.Video(id="8", title=nl("Trailer"), url="https://museum.example/film"),
        blocks.Gallery(id="9", figures=(blocks.Figure(id="g"),)),
        blocks.Paragraph(id="10", text=nl("weg"), omitted=("nl",)),
        facts=(fact,),
    )
    shown = {block.pop("id"): block for block in of_article(kit)["body"]}
    assert shown == {
        "1": {"type": "subhead", "text": "Tussenkop", "level": 2},
        "2": {"type": "list", "kind": "number", "items": ["een", "twee"], "depths": [0, 1]},
        "3": {
            "type": "facts", "title": None,
            "items": [{"id": "f", "label": "Bezoekers", "value": "300.000", "source": None, "as_of": "2026-01-01"}],
        },
        "4": {
            "type": "call-to-action", "heading": None, "text": "Schrijf je in", "button": None, "url": None,
            "icon": "icon-arrow-right",
        },
        "5": {
            "type": "table", "caption": None, "header_column": True, "align": [None, "decimal"],
            "header": ["a", "b"], "rows": [["1", None]],
        },
        "6": {"type": "page-break"},
        "7": {"type": "rating", "of": "De film", "stars": 3.5, "out_of": 5},
        "8": {"type": "video", "title": "Trailer", "url": "https://museum.example/film", "poster": None},
        "9": {
            "type": "gallery", "title": None,
            "figures": [{"id": "g", "type": "figure", "image": None, "alt": None, "caption": None, "credit": None}],
        },
    }  # fmt: skip
    assert view(kit, "nl")["icons"][13 - 1]["name"] == "icon-play"
    assert view(kit, "nl")["icons"][13 - 1]["uses"] == [{"kind": "video", "id": "8"}]


def test_spans_bring_the_marks() -> None:
    text = mark(plain_text(f"Een{BREAK}vet woord"), 4, 7, strong=True)
    kit = with_body(blocks.Paragraph(id="p", text=localised(text, "nl")))
    (block,) = of_article(kit, spans=True)["body"]
    assert block["text"] == "Een\nvet woord"
    assert block["text_spans"] == [{"text": "Een\n"}, {"text": "vet", "strong": True}, {"text": " woord"}]


@given(kits())
@settings(max_examples=30)
def test_any_kit_can_be_shown_as_json_in_any_language(kit: model.Kit) -> None:
    for language in kit.languages:
        for spans in (False, True):
            shown = view(kit, language, spans=spans)
            assert json.loads(json.dumps(shown)) == shown
            assert "" not in set(strings(shown))


def strings(data: Any) -> Iterator[str]:
    match data:
        case str():
            yield data
        case dict():
            for value in data.values():
                yield from strings(value)
        case list():
            for value in data:
                yield from strings(value)
