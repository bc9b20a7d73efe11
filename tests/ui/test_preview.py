"""The preview: the pages of the real PDF, which follow the kit and the caret, and say why when they cannot."""

from __future__ import annotations

import sqlite3

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from museum import identity
from presskit.kit import edits
from presskit.kit.localised import localised
from presskit.ui.preview import PageView
from presskit.ui.window import Window
from ui.windows import Openers, focused, press, settle, until


def drawn(window: Window) -> None:
    """Wait until what is in sight is drawn as it is now."""
    pages = window.pages
    until(lambda: pages._made is not None and 0 in pages._images)
    until(lambda: pages._made is not None and pages._images[0].generation == pages._made.generation)


def picture(window: Window) -> QImage:
    drawn(window)
    settle()
    return window.pages.viewport().grab().toImage()


def place_of(pages: PageView, source: str) -> QPointF:
    """The middle of a part, in the viewport."""
    assert pages._made is not None
    place = next(p for p in pages._made.places if p.source == source)
    box = pages._page_boxes()[place.page]
    x = box.left() + (place.left + place.right) / 2 * pages.scale - pages.horizontalScrollBar().value()
    y = box.bottom() - (place.top + place.bottom) / 2 * pages.scale - pages.verticalScrollBar().value()
    return QPointF(x, y)


def test_the_pages_are_drawn_and_counted(opened: Openers) -> None:
    window = opened(wait=True)
    image = picture(window)
    inks = {image.pixelColor(x, image.height() // 3).name() for x in range(0, image.width(), 3)}
    assert len(inks) > 4  # paper, ground, and something on the paper
    assert window.ui.preview_title.text() == f"P&review · {window.pages.pages} pages"


def test_the_pages_follow_what_is_typed(opened: Openers) -> None:
    window = opened(wait=True)
    before = picture(window)
    generation = window.pages._made.generation if window.pages._made else 0
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Heel anders ")
    until(lambda: window.pages._made and window.pages._made.generation > generation)
    assert picture(window) != before


def test_the_pages_follow_while_somebody_writes_on(opened: Openers) -> None:
    window = opened(wait=True)
    generation = window.previewer.generation
    window.surface.go_to("lead")
    for _ in range(20):
        QTest.keyClicks(window.surface, "a")
        settle(0.05)
    assert window.previewer.generation > generation


def test_of_many_edits_only_the_last_is_made(opened: Openers) -> None:
    window = opened(wait=True)
    generation = window.previewer.generation
    window.surface.go_to("lead")
    QTest.keyClicks(window.surface, "abcdefghij")
    until(lambda: window.previewer.generation > generation)
    settle(0.4)
    assert window.previewer.generation == generation + 1


def test_the_mark_follows_the_caret_and_the_page_comes_into_sight(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    window.surface.go_to("headline")
    until(lambda: window.pages._marked == f"{window.article}.headline")
    window.surface.go_to(identity("waiting"))
    until(lambda: window.pages._marked == identity("waiting"))
    assert window.pages._in_sight(identity("waiting"))


def test_a_click_on_the_page_goes_to_the_text(opened: Openers) -> None:
    window = opened(wait=True)
    for source, block in ((f"{window.article}.lead", "lead"), (f"{window.article}.headline", "headline")):
        at = place_of(window.pages, source).toPoint()
        QTest.mouseClick(window.pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert window.surface.current_block() == block


def test_a_click_beside_everything_goes_nowhere(opened: Openers) -> None:
    window = opened(wait=True)
    before = window.surface.current_block()
    assert window.pages.part_at(QPointF(2, 2)) == ""
    QTest.mouseClick(window.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(2, 2).toPoint())
    assert window.surface.current_block() == before


def test_a_character_without_a_face_is_told_above_the_last_pages(opened: Openers) -> None:
    window = opened(wait=True)
    pages = window.pages.pages
    kit = window.session.kit
    article = edits.article_of(kit, window.article)
    from msgspec.structs import replace

    odd = replace(article, lead=localised("Een teken: \U0001f9ff", "nl"))
    window.session.apply(edits.with_article(kit, odd), "x")
    until(lambda: window.pages.message)
    assert "\n" not in window.pages.message
    assert window.pages.pages == pages
    assert window.ui.preview_title.text() == "P&review · out of date"
    assert window.pages.accessibleDescription() == window.pages.message
    top = window.pages.viewport().grab().toImage()
    assert top.pixelColor(4, 6).name() == opened.desk.colours.info
    window.session.stack.undo()
    until(lambda: not window.pages.message)
    assert window.ui.preview_title.text() == f"P&review · {pages} pages"


def test_a_picture_whose_bytes_are_gone_does_not_leave_the_preview_silent(opened: Openers) -> None:
    window = opened(wait=True)
    path = window.file.path
    window.close()
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM asset")
    db.close()
    again = opened()
    until(lambda: again.pages.message or again.pages.pages)
    until(lambda: again.checking.all)
    assert again.pages.message or any(f.code == "picture-lost" for f in again.checking.findings)
    assert "jpg" in again.info.text + again.pages.message


def test_the_pages_are_walked_and_zoomed_by_keys(opened: Openers) -> None:
    window = opened(wait=True)
    pages = window.pages
    pages.setFocus()
    bar = pages.verticalScrollBar()
    press(pages, "End")
    assert bar.value() == bar.maximum() > 0
    press(pages, "PgUp")
    assert 0 <= bar.value() < bar.maximum()
    press(pages, "Home")
    assert bar.value() == 0
    fitting = pages.scale
    press(pages, "+")
    assert pages.scale > fitting
    press(pages, "-")
    press(pages, "-")
    assert pages.scale < fitting
    press(pages, "0")
    assert pages.scale == fitting


def test_the_pages_fit_the_width_when_it_changes(opened: Openers) -> None:
    window = opened(wait=True)
    before = window.pages.scale
    window.ui.columns.setSizes([150, 250, 390])
    settle()
    assert window.pages.scale > before
    drawn(window)
    until(lambda: abs(window.pages._images[0].scale - window.pages.scale * window.pages.devicePixelRatioF()) < 0.01)


def test_a_page_that_is_asked_for_too_late_is_not_drawn(opened: Openers) -> None:
    window = opened(wait=True)
    drawn(window)
    assert window.previewer._thread.draw(window.previewer.generation - 1, 0, 1.0) is None
    assert window.previewer._thread.draw(window.previewer.generation, 999, 1.0) is None


def test_pages_that_look_as_before_are_not_drawn_again(opened: Openers) -> None:
    window = opened(wait=True)
    drawn(window)
    until(lambda: abs(window.pages._images[0].scale - window.pages.scale * window.pages.devicePixelRatioF()) < 0.01)
    made, image = window.pages._made, window.pages._images[0]
    assert made is not None
    generation = made.generation
    window.previewer.want(window.session.kit, window.language, delay=0)
    until(lambda: window.pages._made is not None and window.pages._made.generation > generation)
    settle()
    assert window.pages._images[0].generation > generation
    assert window.pages._images[0].image is image.image
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Anders ")
    until(lambda: window.pages._images[0].image is not image.image)
