"""`presskit show`: the kit for people and as data."""

from __future__ import annotations

import json
from pathlib import Path

from msgspec.structs import replace

from commands.calls import Run, embargoed, nl, sample, with_article
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.storage import create


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
        "icon-arrow-right (used 1 ×)",
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
