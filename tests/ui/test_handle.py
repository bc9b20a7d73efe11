"""The handle beside a block: where it shows, and dragging a block by it to another place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from presskit.kit.blocks import Quote
from presskit.kit.edits import with_block
from presskit.kit.lines import FIXED, RULES
from presskit.kit.text import length
from presskit.kit.writing import extent
from presskit.ui.text.handle import Handle, gaps, pace
from presskit.ui.text.surface import Surface
from ui.driving import check, drag_on
from ui.surfaces import number, press, put, steps, surface_of, type_
from ui.windows import until


def height(surface: Surface, block: str) -> float:
    """The height of the view at which a block begins; it is brought into sight."""
    put(surface, block, 0)
    return next(s.rect.center().y() for s in surface.shown() if s.line.block == block)


def beside(surface: Surface, block: str) -> Handle:
    surface.handle.over(height(surface, block))
    return surface.handle


def take(surface: Surface, block: str) -> Handle:
    handle = beside(surface, block)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(7, 12))
    drag_on(handle, handle.mapToGlobal(QPoint(7, 60)))
    assert handle.dragging
    return handle


def drag(surface: Surface, block: str, before: str, *, drop: bool = True) -> Handle:
    """Drag a block before another one, both in sight."""
    handle = take(surface, block)
    gap = next(gap for gap in gaps(surface.shown()) if gap.line < len(surface.lines)
               and surface.lines[gap.line].block == before)  # fmt: skip
    drag_on(handle, surface.viewport().mapToGlobal(QPoint(5, round(gap.y))))
    if drop:
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    return handle


def order(surface: Surface) -> list[str]:
    return list(dict.fromkeys(line.block for line in surface.lines))[len(FIXED) :]


def tall(qtbot: QtBot) -> Surface:
    surface = surface_of(qtbot)
    surface.resize(800, 4000)
    return surface


def test_it_stands_beside_each_block_that_moves_and_says_which(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    for field in FIXED:
        assert not beside(surface, field).isVisible()
    names = {}
    for block in order(surface):
        handle = beside(surface, block)
        assert handle.isVisible(), block
        assert handle.x() + handle.width() <= surface.viewport().x()
        names[RULES[surface.lines[number(surface, block)].role].kind] = handle.accessibleName()
        assert "Alt+Shift+Up" in handle.accessibleDescription()
    assert names["quote"] == "Move block: Quote"
    assert names["bullet"] == "Move block: List"
    assert names["cta"] == "Move block: Call to action"
    assert names["subhead2"] == "Move block: Minor subhead"


@pytest.mark.parametrize("kind", ["quote", "figure", "bullet", "table", "facts", "gallery", "cta", "paragraph"])
def test_a_block_is_dragged_whole_in_one_step_with_all_that_it_holds(qtbot: QtBot, kind: str) -> None:
    surface = tall(qtbot)
    first, blocks = surface.session.kit, order(surface)
    moved = next(b for b in reversed(blocks) if RULES[surface.lines[number(surface, b)].role].kind == kind)
    before = surface.block(moved)
    assert steps(surface, lambda: drag(surface, moved, blocks[0] if moved != blocks[0] else blocks[3])) == 1
    assert surface.session.stack.undoText() == "Move"
    rest = [b for b in blocks if b != moved]
    at = 0 if moved != blocks[0] else 2
    assert order(surface) == [*rest[:at], moved, *rest[at:]]
    assert surface.block(moved) is before  # its id, approval, picture and facts
    assert surface.current_block() == moved
    assert surface.session.kit.facts == first.facts
    check(surface)
    surface.session.stack.undo()
    assert surface.session.kit is first


def test_an_approval_stays_when_its_quote_is_dragged(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    before = surface.block("q1")
    assert isinstance(before, Quote)
    assert before.approval.state == "approved"
    drag(surface, "q1", order(surface)[-1])
    after = surface.block("q1")
    assert isinstance(after, Quote)
    assert after.approval == before.approval


def test_it_goes_behind_the_last_block_and_never_before_the_lead(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    blocks = order(surface)
    handle = take(surface, "p1")
    drag_on(handle, surface.viewport().mapToGlobal(QPoint(5, surface.viewport().height() - 60)))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert order(surface) == [*blocks[1:], "p1"]
    handle = take(surface, "p1")
    drag_on(handle, surface.viewport().mapToGlobal(QPoint(5, 0)))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert order(surface) == blocks
    assert [line.role for line in surface.lines[: len(FIXED)]] == list(FIXED)


def test_escape_leaves_it_where_it_is(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    kit = surface.session.kit
    handle = drag(surface, "q1", order(surface)[-1], drop=False)
    assert handle._veil.line is not None
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert not handle.dragging
    assert not handle._veil.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert surface.session.kit is kit
    assert surface.session.stack.index() == 0


def test_at_its_own_place_there_is_no_line_and_no_step(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    handle = drag(surface, "q1", "q1", drop=False)
    assert handle._veil.line is None
    assert steps(surface, lambda: QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)) == 0


def test_the_view_scrolls_at_its_ends(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    surface = surface_of(qtbot)
    handle = take(surface, "p1")
    view, bar = surface.viewport(), surface.verticalScrollBar()
    at = view.mapToGlobal(QPoint(5, view.height() - 2))
    monkeypatch.setattr("presskit.ui.text.handle.QCursor.pos", lambda: at)
    start = bar.value()
    until(lambda: bar.value() > start + 400)
    at = view.mapToGlobal(QPoint(5, view.height() // 2))
    QApplication.processEvents()
    there = bar.value()
    for _ in range(20):
        QApplication.processEvents()
    assert bar.value() == there
    drag_on(handle, at)
    assert handle._veil.line is not None
    assert 0 <= handle._veil.line <= view.height()
    at = view.mapToGlobal(QPoint(5, 2))
    until(lambda: bar.value() == 0)
    handle.cancel()


def test_the_view_scrolls_slowly_at_first_and_faster_with_the_distance() -> None:
    assert pace(0, 99) == 0
    assert pace(-3, 99) == 0
    steady = [pace(distance, 1000) for distance in range(1, 200)]
    assert steady == sorted(steady)
    assert steady[0] == 1
    assert steady[23] < steady[47] / 2
    assert steady[47] == 6  # at the very end of the view: 375 pixels a second
    assert steady[-1] == 24
    warming = [pace(200, goes) for goes in range(1, 60)]
    assert warming == sorted(warming)
    assert warming[0] == 1
    assert sum(warming[:20]) < 130  # the first third of a second: no more than three blocks


def select(surface: Surface, first: str, last: str, end: int | None = None) -> None:
    """Select from the first line of a block to the end, or a place, of the last line of another."""
    q = extent(surface.lines, number(surface, last))[1]
    surface.set_places((number(surface, first), 0), (q, length(surface.lines[q].text) if end is None else end))


def test_all_that_is_selected_is_dragged_in_one_step_and_stays_selected(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    kit, blocks = surface.session.kit, order(surface)
    at = blocks.index("q1")
    taken, target = blocks[at : at + 3], blocks[-1]
    handle = beside(surface, taken[1])
    select(surface, taken[0], taken[-1])
    chosen = surface.selected_text()
    surface.handle.over(next(s.rect.center().y() for s in surface.shown() if s.line.block == taken[1]))
    assert handle.accessibleName() == "Move 3 blocks"
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(7, 12))
    drag_on(handle, handle.mapToGlobal(QPoint(7, 60)))
    inner = [g for g in gaps(surface.shown()) if g.line < len(surface.lines)]
    gap = next(g for g in inner if surface.lines[g.line].block == target)
    drag_on(handle, surface.viewport().mapToGlobal(QPoint(5, round(gap.y))))
    heard: list[str] = []
    surface.announced.connect(heard.append)
    assert steps(surface, lambda: QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)) == 1
    rest = [block for block in blocks if block not in taken]
    assert order(surface) == [*rest[:-1], *taken, rest[-1]]
    assert surface.selected_text() == chosen
    assert "Moved: 3 blocks" in heard
    check(surface)
    surface.session.stack.undo()
    assert surface.session.kit is kit


def test_a_block_outside_the_selection_is_dragged_alone(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    blocks = order(surface)
    height(surface, blocks[0])
    select(surface, blocks[2], blocks[3])
    surface.handle.over(next(s.rect.center().y() for s in surface.shown() if s.line.block == blocks[0]))
    assert surface.handle.accessibleName().startswith("Move block: ")
    assert surface.handle._lines() == extent(surface.lines, number(surface, blocks[0]))


def test_keys_move_all_that_is_selected_and_what_is_only_touched_at_its_beginning_stays(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    blocks = order(surface)
    surface.set_places((number(surface, "headline"), 2), (number(surface, blocks[1]), 1))  # from above the body
    press(surface, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert order(surface) == [blocks[2], blocks[0], blocks[1], *blocks[3:]]
    check(surface)
    surface.session.stack.undo()
    p = number(surface, blocks[2])
    surface.set_places((number(surface, blocks[1]), 0), (p, 0))
    for _ in range(2):
        surface.move_block(1)
    assert order(surface) == [blocks[0], blocks[2], blocks[3], blocks[1], *blocks[4:]]
    surface.move_block(-1)
    assert order(surface) == [blocks[0], blocks[2], blocks[1], *blocks[3:]]
    first, last = extent(surface.lines, number(surface, blocks[1]))
    assert surface.places() == ((first, 0), (last, length(surface.lines[last].text)))  # all of it stays selected
    check(surface)
    surface.set_places((number(surface, "headline"), 0), (number(surface, "lead"), 1))
    assert steps(surface, lambda: surface.move_block(1)) == 0
    surface.selectAll()
    assert steps(surface, lambda: surface.move_block(1)) == 0
    assert steps(surface, lambda: surface.move_block(-1)) == 0


def test_what_comes_from_elsewhere_ends_a_drag(qtbot: QtBot) -> None:
    surface = tall(qtbot)
    handle = take(surface, "q1")
    quote = surface.block("q1")
    assert quote is not None
    surface.session.apply(with_block(surface.session.kit, type(quote)(id="q1")), "elsewhere")
    assert not handle.dragging
    assert steps(surface, lambda: QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)) == 0


@pytest.mark.parametrize("how", ["left", "right", "assistive"])
def test_a_click_shows_the_blocks_menu(qtbot: QtBot, how: str) -> None:
    surface = tall(qtbot)
    handle = beside(surface, "l1" if "l1" in order(surface) else order(surface)[3])
    put(surface, "p1", 0)
    if how == "left":
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    elif how == "right":
        at = QPoint(7, 12)
        QTest.mousePress(handle, Qt.MouseButton.RightButton)
        QApplication.sendEvent(handle, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, handle.mapToGlobal(at)))
    else:
        handle.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    block = surface.current_block()
    assert block != "p1"
    (remove,) = [action for action in menu.actions() if action.text() == "Remove block"]
    remove.trigger()
    menu.close()
    assert block not in order(surface)


def test_it_goes_when_one_types_scrolls_or_leaves_and_when_nothing_may_be_moved(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    assert beside(surface, "p1").isVisible()
    type_(surface, "x")
    assert not surface.handle.isVisible()
    beside(surface, "p1")
    surface.verticalScrollBar().setValue(40)
    assert not surface.handle.isVisible()
    beside(surface, "p1")
    QApplication.sendEvent(surface, QEvent(QEvent.Type.Leave))
    assert not surface.handle.isVisible()
    surface.setReadOnly(True)
    assert not beside(surface, "p1").isVisible()


def test_the_mouse_over_text_and_margin_brings_it(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    y = round(height(surface, "p1"))
    for widget, x in ((surface.viewport(), 100), (surface, 4)):
        surface.handle.hide()
        there = surface.viewport().mapToGlobal(QPoint(0, y))
        at = QPointF(x, widget.mapFromGlobal(there).y())
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(there), none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
        assert surface.handle.isVisible(), widget


def test_by_keys_it_is_the_same_step(qtbot: QtBot) -> None:
    surface = surface_of(qtbot)
    put(surface, "q1", 0)
    blocks = order(surface)
    at = blocks.index("q1")
    press(surface, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert order(surface).index("q1") == at + 1
    assert surface.session.stack.undoText() == "Move"
