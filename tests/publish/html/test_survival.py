"""What content management systems leave of a snippet, and which level is the best for each."""

from __future__ import annotations

import time
from functools import cache

import pytest
from msgspec.structs import replace

from presskit.kit import blocks
from presskit.kit.localised import localised
from presskit.kit.text import clean
from presskit.publish.html import Level, Note, Profile, Snippet, fitted, notes_on, preview, profile, profiles, survive
from presskit.publish.html.survival import Survived
from publish.html import rich
from publish.html.drawing import drawn, of_body
from publish.html.test_hostile import TEXTS, everywhere, read

NAMES = [known.name for known in profiles()]


@cache
def made(level: Level = "semantic", language: str = "nl") -> Snippet:
    return drawn(level=level, language=language, images="named", base_url="/pers/")


def left(name: str, level: Level = "semantic") -> Survived:
    return survive(made(level).html, profile(name))


def kept(survived: Survived) -> dict[str, tuple[int, int]]:
    return {name: (number, of) for name, number, of in survived.kept}


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("wordpress", "styled"),
        ("wordpress-unfiltered", "full"),
        ("drupal-basic", "semantic"),
        ("drupal-full", "full"),
        ("typo3", "semantic"),
        ("tinymce", "styled"),
        ("ckeditor5", "semantic"),
        ("strict-csp", "full"),
        ("markdown", "semantic"),
    ],
)
def test_the_best_level_is_the_richest_whose_additions_stay(name: str, level: Level) -> None:
    found = fitted(made, profile(name))
    assert (found.level, found.best) == (level, level)
    assert found.snippet == made(level)
    assert found.survived == left(name, level)
    assert found.survived.stray == ()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_there_in_its_order_at_the_best_level(name: str, language: str) -> None:
    found = fitted(lambda level: made(level, language), profile(name))
    lost = {"Openingstijden en prijzen", "Opening hours and prices"} if name == "ckeditor5" else {""}
    assert " ".join(found.survived.lost) in lost


@pytest.mark.parametrize("name", NAMES)
def test_headings_quotes_lists_and_links_stay_everywhere(name: str) -> None:
    survived = kept(fitted(made, profile(name)).survived)
    for element in ("h2", "h3", "blockquote", "ul", "ol", "a", "strong"):
        assert survived[element][0] == survived[element][1] > 0, element


def test_wordpress_without_unfiltered_html_takes_out_code_and_leaves_the_rules_as_text() -> None:
    full = left("wordpress", "full")
    assert kept(full)["svg"][0] == kept(full)["style"][0] == 0
    assert "<svg" not in full.html
    assert full.stray[:2] == (".pk-7f3a91-nl", "{")
    styled = left("wordpress", "styled")
    assert styled.dropped == (("display:", 1), ("overflow-x:", 1), ('tabindex=""', 1))
    assert 'style="margin:2em 0;padding:1.2em 0' in styled.html
    assert left("wordpress").dropped == (('tabindex=""', 1),)


def test_drupals_basic_format_keeps_pictures_and_terms_but_no_table() -> None:
    survived = left("drupal-basic")
    assert kept(survived)["img"] == (5, 5)
    assert kept(survived)["dl"] == (1, 1)
    assert kept(survived)["table"] == (0, 1)
    assert 'class="' not in survived.html
    assert 'lang="en"' not in survived.html, "it was on a span"


def test_ckeditor_is_foreseen_as_it_was_seen() -> None:
    """Version 48.5.2 in a browser: its own figure around a table apart, what it gave back had these elements."""
    survived = left("ckeditor5")
    assert {name for name, (number, _) in kept(survived).items() if number} == {
        "h2", "h3", "h4", "p", "blockquote", "img", "ul", "ol", "table", "a", "strong", "em",
    }  # fmt: skip
    assert survived.lost == ("Openingstijden", "en", "prijzen")
    assert "CO2" in survived.html
    assert left("ckeditor5", "full").stray[:2] == (".pk-7f3a91-nl", "{")


def test_tinymce_is_foreseen_as_it_was_seen() -> None:
    """Version 8.9.2 in a browser: it gave back all of semantic and styled, and no word too many of full."""
    assert left("tinymce").dropped == left("tinymce", "styled").dropped == ()
    full = left("tinymce", "full")
    assert full.stray == full.lost == ()
    assert "<svg" not in full.html
    assert "<style" not in full.html


@pytest.mark.parametrize("name", ["ckeditor5", "typo3"])
def test_what_an_editor_makes_paragraphs_of_does_not_run_on(name: str) -> None:
    assert "<p>lang, van boeg tot hek</p>\n<p>67 meter</p>" in left(name).html
    deep = survive(drawn(heading_level=5).html, profile(name)).html
    assert "<p>Een museum dat meebeweegt</p>" in deep
    assert "<p><p>" not in deep


def test_typo3_has_no_pictures_in_its_text() -> None:
    survived = left("typo3")
    assert kept(survived)["img"] == (0, 5)
    assert kept(survived)["caption"] == (1, 1)
    assert kept(survived)["h4"] == (0, 1)


def test_a_strict_policy_wants_the_style_sheet_as_a_file() -> None:
    found = fitted(made, profile("strict-csp"))
    assert found.survived.dropped == (("style", 1),)
    assert found.snippet.css is not None
    assert Note("profile-style-sheet", {"profile": profile("strict-csp").title, "file": "a.css"}) in notes_on(
        found, profile("strict-csp"), "a.css"
    )
    assert 'style="' not in left("strict-csp", "styled").html


def test_markdown_is_what_commonmark_reads() -> None:
    survived = left("markdown")
    lines = survived.text.splitlines()
    for line in (
        "## Het eerste museum dat met het getij meedrijft",
        "#### Wat er te zien is",
        "> “Dordrecht is gebouwd op het water. Nu staat onze geschiedenis er ook op.”",
        "  - de scheepsbouw",
        "1. Aanmelden",
        "![Het ruim als zaal](/pers/het-ruim-als-zaal.png)",
        "| Weekend | 10-18 uur | € 14 | € 4 |",
        "**lang, van boeg tot hek**",
        "[De tewaterlating](https://www.vlotmuseum.example/launch)",
    ):
        assert line in lines
    assert kept(survived)["table"] == (1, 1)
    assert "<" not in survived.text
    assert "\n\n\n" not in survived.text


def test_another_level_can_be_asked_for_and_the_better_one_is_told() -> None:
    found = fitted(made, profile("wordpress"), "full")
    assert (found.level, found.best) == ("full", "styled")
    said = [str(note) for note in notes_on(found, profile("wordpress"), "a.css")]
    assert said[0].endswith("the level styled would be better for it than full")
    assert "svg 0/21" in said[1]
    assert said[2].endswith('drops script 1, style 1, svg 21, tabindex="" 1')
    assert "shows as text what nobody is meant to read: .pk-7f3a91-nl {" in said[3]
    assert len(said) == 4


def test_a_profile_of_ones_own_is_followed() -> None:
    own = Profile(
        title="Ours", source="-", elements=("p", "a", "figure", "img"), attributes={"a": ("href",), "*": ("data-*",)},
        removed=("h3",), within={"figure": ("img",)}, schemes=("https",),
    )  # fmt: skip
    html = (
        '<div><h3>Weg</h3><p class="a" data-x="1">Een <a href="https://a.example/" id="i">adres</a>, '
        '<a href="tel:1">tel</a>.</p><figure><p>Los</p></figure><figure><img src="a.jpg" alt=""></figure></div>'
    )
    survived = survive(html, own)
    assert survived.html == (
        '<p data-x="1">Een <a href="https://a.example/">adres</a>, <a>tel</a>.</p><p>Los</p><figure><img></figure>'
    )
    assert survived.lost == ("Weg",)


def test_a_preview_is_a_page_to_look_at() -> None:
    seen = preview(fitted(made, profile("wordpress")), profile("wordpress"), "nl")
    assert seen.startswith('<!DOCTYPE html>\n<html lang="nl" dir="ltr">\n<head>\n<meta charset="utf-8">')
    assert "<title>WordPress, without unfiltered_html</title>" in seen


@pytest.mark.parametrize("text", sorted(TEXTS))
@pytest.mark.parametrize("name", ["wordpress", "ckeditor5", "markdown"])
def test_hostile_text_stays_text(name: str, text: str) -> None:
    html = drawn(everywhere(TEXTS[text]), images="named").html
    survived = survive(html, profile(name))
    assert "<script" not in survived.html
    assert "javascript:" not in survived.html
    assert " ".join(clean(TEXTS[text]).split()) in " ".join(read(f"<div>{survived.html}</div>").split())


def test_a_million_characters_take_no_time() -> None:
    html = drawn(of_body(blocks.Paragraph(id="p", text=localised("Een zin & nog een <zin>. " * 40_000, "nl")))).html
    for known in profiles():
        started = time.process_time()
        assert survive(html, known).lost == ()
        assert time.process_time() - started < (12 if known.markdown else 3), known.name


def test_a_kit_without_a_word_has_a_level_too() -> None:
    empty = replace(rich.kit(), articles=())
    for known in profiles():
        assert fitted(lambda level: drawn(empty, level=level), known).survived.lost == ()
