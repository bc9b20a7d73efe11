"""The order of the blocks, changed in the outline by dragging and by keys."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt

from museum import identity
from presskit.kit import edits
from presskit.ui.outline import TARGET
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, focused, holding, make, press


def order(window: Window, article: str = "") -> list[str]:
    return [block.id for block in edits.article_of(window.session.kit, article or window.article).body]


def line(window: Window, block: str) -> QModelIndex:
    index = window.outline.index_of(block)
    assert index is not None
    return index


def drop(window: Window, dragged: str, row: int, parent: QModelIndex) -> None:
    """What Qt does when a line is let go of."""
    data = window.outline.mimeData([line(window, dragged)])
    assert not window.outline.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)


def test_a_line_is_dragged_between_others_as_one_undo_step(opened: Openers) -> None:
    window = opened()
    before = order(window)
    first, third = before[0], before[2]
    drop(window, third, line(window, first).row(), line(window, first).parent())
    assert order(window) == [third, first, before[1], *before[3:]]
    assert window.history.undo.text() == "&Undo: move block"
    assert window.ui.outline.currentIndex().data(TARGET).identity == third
    window.session.stack.undo()
    assert order(window) == before


def test_a_line_that_is_dropped_on_another_goes_before_it_and_on_nothing_to_the_end(opened: Openers) -> None:
    window = opened()
    before = order(window)
    drop(window, before[0], -1, line(window, before[2]))
    assert order(window) == [before[1], before[0], *before[2:]]
    section = line(window, before[0]).parent()
    drop(window, before[0], window.outline.rowCount(section), section)
    assert order(window) == [*before[1:], before[0]]


def test_a_line_is_dragged_to_another_article(opened: Openers) -> None:
    window = opened()
    block = order(window)[0]
    drop(window, block, -1, window.outline.index(1, 0))
    assert block not in order(window)
    assert order(window, SECOND) == [block]


def test_only_blocks_can_be_dragged_and_nothing_in_a_kit_to_be_read(opened: Openers) -> None:
    window = opened()
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    assert window.outline.flags(line(window, identity("waiting"))) & draggable
    field = window.outline.index_of("headline", window.article)
    assert field is not None
    assert not window.outline.flags(field) & draggable
    icon = window.outline.index_of("icon-phone")
    assert icon is not None
    assert not window.outline.flags(icon) & draggable
    with holding(make(opened.folder / "theirs.presskit")):
        reading = opened(name="theirs.presskit")
        assert not reading.outline.flags(line(reading, identity("waiting"))) & draggable


def test_the_same_keys_move_the_block_of_the_outline_and_that_of_the_text(opened: Openers) -> None:
    window = opened()
    focused(window)
    before = order(window)
    window.ui.outline.setCurrentIndex(line(window, before[0]))
    window.ui.outline.setFocus()
    press(window.ui.outline, "Alt+Shift+Down")
    assert order(window)[:2] == [before[1], before[0]]
    assert window.ui.outline.hasFocus()
    press(window.ui.outline, "Alt+Shift+Up")
    assert order(window) == before
    press(window.ui.outline, "Alt+Shift+Up")
    assert order(window) == before
    window.surface.setFocus()
    window.surface.go_to(before[0])
    press(window.surface, "Alt+Shift+Down")
    assert order(window)[:2] == [before[1], before[0]]


def test_a_line_let_go_of_on_itself_is_no_step(opened: Openers) -> None:
    window = opened()
    steps = window.session.stack.count()
    drop(window, order(window)[1], -1, line(window, order(window)[1]))
    assert window.session.stack.count() == steps


def test_keys_step_over_a_block_that_is_left_out_in_this_language(opened: Openers) -> None:
    window = opened()
    before = order(window)
    block = edits.find_block(window.session.kit, before[1])[1]
    window.session.apply(edits.with_block(window.session.kit, replace(block, omitted=(window.language,))), "leave out")
    focused(window)
    window.ui.outline.setFocus()
    window.ui.outline.setCurrentIndex(line(window, before[0]))
    press(window.ui.outline, "Alt+Shift+Down")
    assert order(window)[:3] == [before[1], before[2], before[0]]
