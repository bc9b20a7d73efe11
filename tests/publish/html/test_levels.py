"""The three levels: each is the one below it when what it adds is stripped."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.publish.html import LEVELS, Level
from publish.html.drawing import PREFIX, drawn, of_article, stripped, tree, words


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("level", ["styled", "full"])
def test_stripping_a_level_gives_the_semantic_one(level: Level, language: str) -> None:
    assert stripped(drawn(level=level, language=language).html) == drawn(language=language).html


@settings(max_examples=30)
@given(making.kits(), st.sampled_from(["styled", "full"]), st.sampled_from(["nl", "en"]))
def test_stripping_a_level_of_any_kit_gives_the_semantic_one(kit: model.Kit, level: Level, language: str) -> None:
    assert stripped(drawn(kit, level=level, language=language).html) == drawn(kit, language=language).html


@pytest.mark.parametrize("level", LEVELS)
def test_the_words_are_all_there_in_order(level: Level) -> None:
    read = words(tree(stripped(drawn(level=level).html)))
    at = 0
    for said in (
        "Persbericht · Voor directe publicatie",
        "Het eerste museum dat met het getij meedrijft",
        "Dordrecht, 20 november 2026",
        "Op vrijdag 27 november opent",
        "Het Vlotmuseum aan de Kalkhaven, een week voor de opening. Beeld: Noor Hendriks",
        "“We hebben niets gesloopt wat we niet eerst drie keer hadden bekeken”",
        "Mirthe van der Veen, architect, Bureau Kiel",
        "Wethouder Karim Bakker zei bij de proefvaart:",
        "“Dordrecht is gebouwd op het water.",
        "Drie zalen in het ruim",
        "de vloed van 1421",
        "kostte de ombouw",
        "€ 2,4 miljoen",
        "Bron: Jaarverslag 2025",
        "Openingstijden en prijzen",
        "Proefpubliek",
        "De proefvaart in twee minuten",
        "Kom kijken op 27 november",
        "Meld u aan",
        "Perscontact",
        "Telefoon:",
        "E-mail: pers@vlotmuseum.example",
        "Over Stichting Vlotmuseum",
        "Volg ons",
        "LinkedIn",
    ):
        at = read.index(said, at)


def test_the_semantic_level_holds_nothing_that_a_content_system_strips() -> None:
    found = {str(element.tag) for element in tree(drawn()).iter()}
    assert not found & {"style", "script", "svg", "path", "template", "iframe", "picture", "link", "h1"}
    assert "style=" not in drawn().html


def test_the_styled_level_brings_a_ground_wherever_it_brings_a_colour() -> None:
    for declarations in re.findall(r' style="([^"]*)"', drawn(level="styled").html):
        properties = dict(d.split(":", 1) for d in declarations.split(";"))
        assert ("color" in properties) == ("background-color" in properties)


def test_in_a_language_written_from_the_right_the_rule_stands_on_the_right() -> None:
    quote = blocks.Quote(id="q", text=localised("مرحبا", "ar"), name=localised("ليلى", "ar"))
    kit = replace(of_article(headline=localised("عنوان", "ar"), body=(quote,)), languages=("ar",))
    made = drawn(kit, language="ar", level="styled")
    assert tree(made).get("dir") == "rtl"
    assert "border-right:3px" in made.html
    assert "border-left:3px" not in made.html


def test_the_full_level_has_its_style_sheet_inside_and_as_a_file() -> None:
    made = drawn(level="full")
    assert made.css
    assert f"<style>\n{made.css}</style>" in made.html
    assert [drawn(level=level).css for level in ("semantic", "styled")] == [None, None]


@pytest.mark.parametrize("level", LEVELS)
def test_it_is_the_same_every_time_with_plain_line_ends_and_no_blank_line(level: Level) -> None:
    html = drawn(level=level).html
    assert html == drawn(level=level).html
    assert "\r" not in html
    assert html.endswith("</div>\n")
    assert "\n\n" not in html  # where Markdown would end the HTML, and WordPress begin a paragraph
    assert "<!--" not in html


def test_every_selector_carries_the_prefix_and_none_is_a_bare_element() -> None:
    css = drawn(level="full").css or ""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    selectors = [s.strip() for rule in re.findall(r"([^{}]+)\{", css) for s in rule.split(",") if "@" not in rule]
    assert len(selectors) > 50
    for selector in selectors:
        without_functions = re.sub(r":(has|dir)\(([^)]*)\)", r" \2 " if ":has" in selector else "", selector)
        compounds = [c for c in re.split(r"[\s>+~]+", without_functions) if c]
        assert compounds[0] == f".{PREFIX}-nl", selector
        for compound in compounds:
            assert compound == "*" or compound.startswith(f".{PREFIX}"), selector


def test_the_style_sheet_asks_nothing_of_anyone() -> None:
    css = drawn(level="full").css or ""
    assert not re.search(r"url\(|@import|@font-face|https?:|expression", css)


def test_every_class_in_the_style_sheet_is_drawn_and_the_other_way_round() -> None:
    made = drawn(level="full")
    english = drawn(level="full", language="en", audience="press")
    drawn_classes = {c for m in (made, english) for e in tree(m).iter() for c in str(e.get("class", "")).split()}
    styled = set(re.findall(rf"\.({PREFIX}[\w-]*)", made.css or ""))
    # not drawn by this kit: an embargo that runs, and three pictures in a gallery
    assert styled - drawn_classes <= {f"{PREFIX}-embargo", f"{PREFIX}-gallery-3"}
    assert drawn_classes - styled == {PREFIX, f"{PREFIX}-en"}
