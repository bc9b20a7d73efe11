"""Ctrl+K: what is typed is found, also misspelled; Enter goes there or does it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from museum import identity
from presskit.kit import edits
from presskit.kit.blocks import Quote
from presskit.ui.matching import score, words_of
from presskit.ui.palette import Palette
from presskit.ui.window import Window
from ui.windows import Openers, focused, press


def opening(window: Window) -> Palette:
    focused(window)
    press(window, "Ctrl+K")
    return window.findChildren(Palette)[-1]


def found(palette: Palette) -> list[str]:
    lines = (palette.found.topLevelItem(n) for n in range(palette.found.topLevelItemCount()))
    return [line.text(0) for line in lines if line is not None]


@pytest.mark.parametrize(
    ("wanted", "offered"),
    [
        ("exp", "Export"), ("exprot", "Export"), ("eksport", "Export"), ("citat", "Citaat"), ("jonsen", "Piet Jansen"),
        ("again export", "Export again"), ("cafe", "Café"), ("envelope", "icon-envelope"), ("port", "Export"),
    ],
)  # fmt: skip
def test_a_word_is_found_also_when_it_is_misspelled(wanted: str, offered: str) -> None:
    assert score(words_of(wanted), words_of(offered)) > 0


@pytest.mark.parametrize(
    ("wanted", "offered"), [("quote", "Route"), ("export quote", "Export"), ("xyz", "Export"), ("ab", "Export")]
)
def test_what_is_another_word_is_not_found(wanted: str, offered: str) -> None:
    assert score(words_of(wanted), words_of(offered)) == 0


def test_what_begins_so_comes_before_what_holds_it_and_that_before_what_is_near() -> None:
    points = [score(("quot",), (word,)) for word in ("quot", "quote", "misquote", "qoute")]
    assert points == sorted(points, reverse=True)
    assert len(set(points)) == 4


def test_a_command_is_found_misspelled_and_done(opened: Openers) -> None:
    window = opened()
    palette = opening(window)
    QTest.keyClicks(palette.search, "hihg contrsat")
    assert found(palette) == ["High contrast"]
    press(palette.search, "Return")
    assert opened.desk.scheme == "contrast"
    assert not palette.isVisible()


def test_a_block_a_quote_by_its_speaker_and_an_icon_are_gone_to(opened: Openers) -> None:
    window = opened(wait=True)
    quote = next(b for b in window.session.kit.articles[0].body if isinstance(b, Quote) and b.name)
    palette = opening(window)
    QTest.keyClicks(palette.search, quote.name[0].text[0].text)
    press(palette.search, "Return")
    article, _ = edits.find_block(window.session.kit, window.surface.current_block())
    assert article.id == identity("article")
    palette = opening(window)
    QTest.keyClicks(palette.search, "icon phone")
    press(palette.search, "Return")
    assert window.icons.panel is not None
    assert window.icons.panel.name == "icon-phone"


def test_the_lines_are_walked_by_arrows_and_nothing_is_done_where_nothing_is_found(opened: Openers) -> None:
    window = opened()
    palette = opening(window)
    QTest.keyClicks(palette.search, "zoom")
    assert found(palette)[:2] == ["Zoom in", "Zoom out"]
    press(palette.search, "Down")
    line = palette.found.currentItem()
    assert line is not None
    assert line.text(0) == "Zoom out"
    QTest.keyClicks(palette.search, "qqqqq")
    assert not found(palette)
    press(palette.search, "Return")
    assert palette.isVisible()


def test_a_read_only_kit_offers_no_command_that_writes(opened: Openers) -> None:
    window = opened()
    window.ui.insert_quote.setEnabled(False)
    palette = opening(window)
    QTest.keyClicks(palette.search, "insert quote")
    assert "Quote" not in found(palette)
