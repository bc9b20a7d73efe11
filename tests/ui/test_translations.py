"""Translations that are out of date or drafts: shown, walked, marked."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from museum import identity, kit
from presskit.kit import edits, translating
from presskit.kit.blocks import Figure, Paragraph
from presskit.kit.localised import Localised, Translation, in_language, stale, state, string, with_text
from presskit.kit.model import Kit
from presskit.kit.text import plain_text
from presskit.kit.translating import marked, unfinished
from presskit.ui.dragging import Target
from presskit.ui.omitting import choose
from presskit.ui.text.menu import block_menu
from presskit.ui.window import Window
from ui.test_fixing import found
from ui.test_omitting import command, of_line
from ui.windows import Openers, settle

ARTICLE = identity("article")


def all_right(start: Kit) -> Kit:
    """The museum's kit with every translation there is marked as right; what is missing stays so."""
    return marked(start, [each for part in translating.parts(start) for each in part[:3] if each], "en", "done")


def paragraph(start: Kit) -> Paragraph:
    return next(b for b in start.articles[0].body if isinstance(b, Paragraph) and in_language(b.text, "en"))


def rewritten(start: Kit, block: str, words: str) -> Kit:
    _, old = edits.find_block(start, block)
    assert isinstance(old, Paragraph)
    return edits.with_block(start, replace(old, text=with_text(old.text, "nl", words)))


def text_of(window: Window, block: str) -> Localised:
    _, now = edits.find_block(window.session.kit, block)
    assert isinstance(now, Paragraph)
    return now.text


@pytest.fixture
def window(opened: Openers) -> Window:
    start = all_right(kit())
    return opened(rewritten(start, paragraph(start).id, "De bron is gewijzigd."))


def test_the_outline_and_the_margin_show_what_is_out_of_date_and_what_a_draft_is(window: Window) -> None:
    block = paragraph(window.session.kit).id
    assert not window.translations.strip.isVisible()
    window.choose_language("en")
    window.show_outline()
    index = window.outline.index_of(block)
    assert index is not None
    assert str(index.data()).startswith("Out of date: ")
    window.surface.go_to(block)
    strip = window.translations.strip
    assert strip.isVisible()
    assert [(shown.line.block, how) for shown, how in strip.marks()] == [(block, "stale")]
    shown = strip.marks()[0][0]
    assert strip.x() > window.surface.viewport().geometry().right()
    middle = QPoint(4, round(shown.rect.center().y()))
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, middle, strip.mapToGlobal(middle)))
    assert "The source changed" in QToolTip.text()
    picture = strip.grab().toImage()
    assert picture.pixelColor(2, middle.y()) == window.surface.page.colour("warn")
    window.ui.translation_draft.trigger()
    settle(0.02)
    assert strip.marks()[0][1] == "stale"  # out of date first: it is made from other words
    window.ui.translation_right.trigger()
    assert strip.marks() == []
    window.ui.translation_draft.trigger()
    assert [how for _, how in strip.marks()] == ["draft"]
    window.show_outline()
    assert str(index.data()).startswith("Draft: ")
    assert strip.said(middle.y()) == "A draft translation"
    assert strip.said(-5) == ""


def test_a_key_walks_to_the_next_one_says_the_source_and_takes_that_it_is_right(window: Window) -> None:
    block, before = paragraph(window.session.kit).id, window.session.kit
    missing = [part for part, how in unfinished(before, "en") if how == "missing"]
    window.ui.next_translation.trigger()  # from the source it goes to the language that has one
    assert window.language == "en"
    seen = set()
    for _ in range(len(missing) + 1):
        seen.add(window.surface.current_block())
        if "De bron is gewijzigd." in window.info.text:
            break
        window.ui.next_translation.trigger()
    assert "The source (Nederlands) changed after this was translated" in window.info.text
    assert window.surface.current_block() == block
    assert window.info.offers[0].words == "Still right"
    window.info.offers[0].call()
    assert not stale(text_of(window, block), "en", "nl")
    assert window.history.undo.text() == "&Undo: translation is right"
    assert "De bron is gewijzigd." not in window.info.text  # and goes on
    window.session.stack.undo()
    assert window.session.kit is before


def test_walking_comes_round_and_meets_every_part(window: Window) -> None:
    window.choose_language("en")
    wanted = [part for part, _ in unfinished(window.session.kit, "en")]
    met = []
    for _ in wanted:
        window.ui.next_translation.trigger()
        met.append(window.translations._last)
    assert sorted(map(str, met)) == sorted(map(str, wanted))
    window.ui.next_translation.trigger()
    assert window.translations._last == met[0]


def test_when_all_is_right_it_says_so(opened: Openers) -> None:
    start = kit()
    lone = edits.with_article(start, replace(start.articles[0], body=(), keywords=(), kicker=()))
    whole = replace(lone, contacts=(), images=(), facts=(), downloads=(), people=())
    window = opened(all_right(whole))
    assert unfinished(window.session.kit, "en") == ()
    window.ui.next_translation.trigger()
    assert "Every translation is there" in window.info.text
    window.session.apply(replace(window.session.kit, languages=("nl",)), "x")
    window.ui.next_translation.trigger()
    assert "one language" in window.info.text


def test_the_menus_of_a_block_say_what_its_translation_is(window: Window) -> None:
    block = paragraph(window.session.kit).id
    assert of_line(window, block, "Translation is right") is None  # the source is shown
    window.choose_language("en")
    window.surface.go_to(block)
    said = command(block_menu(window.surface, window), "Translation is right")
    assert said is not None
    said.trigger()
    assert state(text_of(window, block), "en") == "done"
    draft = of_line(window, block, "Translation is a draft")
    assert draft is not None
    assert of_line(window, block, "Translation is right") is None
    draft.trigger()
    assert state(text_of(window, block), "en") == "draft"
    assert of_line(window, block, "Translation is a draft") is None
    assert of_line(window, block, "Translation is right") is not None
    choose(window.session, block, "en", out=True)
    assert of_line(window, block, "Translation is right") is None


def test_a_draft_stays_one_while_it_is_written_on(window: Window) -> None:
    block = paragraph(window.session.kit).id
    window.choose_language("en")
    window.surface.go_to(block)
    window.ui.translation_draft.trigger()
    window.surface.insertPlainText("x")
    assert string(text_of(window, block), "en").startswith("x")
    assert state(text_of(window, block), "en") == "draft"


def test_all_of_an_article_is_right_at_once(window: Window) -> None:
    start = edits.with_article(
        window.session.kit,
        replace(window.session.kit.articles[0], lead=with_text(window.session.kit.articles[0].lead, "nl", "Anders.")),
    )
    window.session.apply(start, "x")
    window.ui.translation_all_right.trigger()
    assert "Nederlands is the source language" in window.info.text
    window.choose_language("en")
    steps = window.session.stack.index()
    window.ui.translation_all_right.trigger()
    assert {how for part, how in unfinished(window.session.kit, "en") if part.article} <= {"missing"}
    assert window.session.stack.index() == steps + 1
    window.ui.translation_all_right.trigger()
    assert "nothing here" in window.info.text
    window.session.stack.undo()
    assert window.session.kit == start


def test_the_words_of_a_picture_are_marked_with_the_figure_that_shows_them(window: Window) -> None:
    start = window.session.kit
    figure = next(b for b in start.articles[0].body if isinstance(b, Figure) and b.image)
    alt = (Translation("nl", plain_text("Anders")), Translation("en", plain_text("Old"), source="of another"))
    images = tuple(replace(image, alt=alt) for image in start.images)
    window.session.apply(replace(start, images=images), "x")
    window.choose_language("en")
    window.surface.go_to(figure.id)
    window.ui.translation_right.trigger()
    now = next(image for image in window.session.kit.images if image.id == figure.image)
    assert not stale(now.alt, "en", "nl")
    assert all(stale(image.alt, "en", "nl") for image in window.session.kit.images if image.id != figure.image)


def test_a_finding_about_a_translation_leads_to_it_in_its_language(window: Window) -> None:
    block = paragraph(window.session.kit).id
    window.fixing.fix(found(window, "translation-stale", block=block, language="en"))
    assert (window.language, window.surface.current_block()) == ("en", block)
    assert "says now: “De bron is gewijzigd.”" in window.info.text


def test_a_kit_that_is_only_read_is_not_marked(window: Window) -> None:
    window.choose_language("en")
    window.designing.set(on=True)
    menu = window.going.menu_for(Target("block", ARTICLE, paragraph(window.session.kit).id))
    action = command(menu, "Translation is right")
    assert action is not None
    assert not action.isEnabled()
    before = window.session.kit
    window.translations.mark("done")
    assert window.session.kit is before
