"""The pages as one chooses to see them, and the HTML's paragraphs as places in the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from presskit.kit.lines import Line
from presskit.kit.text import Span, plain
from presskit.ui.html_places import line_for, paragraph_for
from presskit.ui.window import Window
from ui.windows import Openers, settle, until


def test_two_pages_stand_side_by_side_and_that_is_remembered(opened: Openers) -> None:
    window = opened(wait=True)
    scale = window.pages.scale
    window.preview_bar.two.click()
    boxes = window.pages._page_boxes()
    assert len(boxes) > 1
    assert boxes[0].top() == boxes[1].top()
    assert boxes[0].right() < boxes[1].left()
    assert boxes[1].right() <= window.pages.viewport().width()
    assert window.pages.scale < scale
    window.close()
    again = opened(wait=True)
    assert again.preview_bar.two.isChecked()
    assert again.pages.across == 2


def test_marks_show_the_sheet_for_print_and_a_click_still_finds_its_place(opened: Openers) -> None:
    window = opened(wait=True)
    made = window.pages._made
    assert made is not None
    window.preview_bar.marks.click()
    until(lambda: window.pages._made is not None and window.pages._made.sizes[0] > made.sizes[0])
    sheet = window.pages._made
    assert sheet is not None
    slug = (sheet.sizes[0][0] - made.sizes[0][0]) / 2
    assert slug > 8
    headline = f"{window.article}.headline"
    one = next(p for p in made.places if p.source == headline)
    other = next(p for p in sheet.places if p.source == headline)
    assert abs(other.left - one.left - slug) < 0.5
    box = window.pages._page_boxes()[other.page]
    middle = QPointF(
        box.left() + (other.left + other.right) / 2 * window.pages.scale,
        box.bottom() - (other.top + other.bottom) / 2 * window.pages.scale - window.pages.verticalScrollBar().value(),
    )
    assert window.pages.part_at(middle) == headline


def test_the_pages_stay_where_they_are_when_they_need_not_follow(opened: Openers) -> None:
    window = opened(wait=True)
    window.preview_bar.follow.click()
    before = window.pages._marked
    window.surface.go_to(window.session.kit.articles[0].body[-1].id)
    assert window.pages._marked == before
    window.preview_bar.follow.click()
    assert window.pages._marked != before


def test_the_zoom_is_shown_and_changed(opened: Openers) -> None:
    window = opened(wait=True)
    bar = window.preview_bar
    fitting = bar.fit.text()
    bar.larger.click()
    assert bar.fit.text() != fitting
    assert bar.fit.text() == f"{round(window.pages.scale * 72 / 96 * 100)} %"
    bar.fit.click()
    assert window.pages.zoom is None
    assert bar.fit.text() == fitting


def test_a_click_in_the_html_goes_to_the_text_and_the_html_follows_the_caret(opened: Openers) -> None:
    window = opened(wait=True)
    window.ui.views.setCurrentIndex(1)
    until(window.snippet.toPlainText)
    settle(0.1)
    line = next(
        line for line in reversed(window.surface.lines) if line.role == "paragraph" and len(plain(line.text)) > 40
    )
    window.surface.go_to(line.block)
    until(lambda: marked(window).block().text().startswith(plain(line.text)[:20]))
    cursor = marked(window)
    window.surface.go_to("headline")
    window.snippet.setTextCursor(cursor)
    window.snippet.ensureCursorVisible()
    at = window.snippet.cursorRect(cursor).center() + QPoint(6, 0)
    QTest.mouseClick(window.snippet.viewport(), Qt.MouseButton.LeftButton, pos=at)
    there = next(each for each in window.surface.lines if each.block == window.surface.current_block())
    assert plain(there.text) == plain(line.text)
    assert window.surface.hasFocus()


def marked(window: Window) -> QTextCursor:
    first, *rest = window.snippet.extraSelections()
    assert {mark.cursor.blockNumber() for mark in rest} <= {first.cursor.blockNumber()}
    return QTextCursor(first.cursor)


def test_paragraphs_are_found_by_their_words_whatever_the_template_adds() -> None:
    lines = [Line("headline", "headline", (Span("Museum opent"),)), Line("q", "quote", (Span("Dit is een droom"),))]
    found = line_for(lines, "“Dit is een droom”")
    assert found is not None
    assert found.block == "q"
    assert line_for(lines, "Iets anders") is None
    assert line_for(lines, "") is None
    assert paragraph_for(["", "Museum opent", "“Dit is een droom”"], "Dit is een droom") == 2
    assert paragraph_for(["Museum opent"], "Dit is een droom") is None
