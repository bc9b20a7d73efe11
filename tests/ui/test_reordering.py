"""The order of the blocks, changed in the outline by dragging and by keys."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt

from museum import identity, kit
from presskit.kit import edits
from presskit.kit.localised import localised
from presskit.ui.dragging import TARGET
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, focused, holding, make, press, two_articles


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


# --- articles ---------------------------------------------------------------------------------------------------------

FIRST = identity("article")
THIRD = identity("third article")


def three(opened: Openers) -> Window:
    made = two_articles()
    third = replace(made.articles[1], id=THIRD, headline=localised("Derde", "nl"))
    return opened(replace(made, articles=(*made.articles, third)))


def articles(window: Window) -> list[str]:
    return [article.id for article in window.session.kit.articles]


def heading(window: Window, article: str) -> QModelIndex:
    index = window.outline.index_of_article(article)
    assert index is not None
    return index


@pytest.mark.parametrize(
    ("dragged", "row", "parent", "after"),
    [
        (THIRD, 0, "", [THIRD, FIRST, SECOND]),
        (FIRST, 2, "", [SECOND, FIRST, THIRD]),
        (FIRST, 3, "", [SECOND, THIRD, FIRST]),
        (FIRST, -1, "", [SECOND, THIRD, FIRST]),
        (FIRST, 4, "", None),  # among what is no article
        (FIRST, -1, THIRD, [SECOND, THIRD, FIRST]),  # takes its place
        (THIRD, -1, FIRST, [THIRD, FIRST, SECOND]),
        (THIRD, "end", FIRST, [FIRST, THIRD, SECOND]),  # below the last line of it
        (THIRD, 1, FIRST, None),  # among its blocks
        (SECOND, 1, "", None),
        (SECOND, 2, "", None),
    ],
)
def test_an_article_is_dragged_among_the_articles_as_one_undo_step(
    opened: Openers, dragged: str, row: int | str, parent: str, after: list[str] | None
) -> None:
    window = three(opened)
    model, before = window.outline, articles(window)
    at = heading(window, parent) if parent else QModelIndex()
    number = model.rowCount(at) if row == "end" else int(row)
    data = model.mimeData([heading(window, dragged)])
    action = Qt.DropAction.MoveAction
    lands = after is not None or dragged == SECOND
    assert model.canDropMimeData(data, action, number, 0, at) == lands
    assert not model.dropMimeData(data, action, number, 0, at)
    assert articles(window) == (after or before)
    assert window.session.stack.count() == (after is not None)
    if after is not None:
        assert window.history.undo.text() == "&Undo: move article"
        assert window.ui.outline.currentIndex().data(TARGET).article == dragged
        window.session.undo()
        assert articles(window) == before


def test_a_block_is_let_go_of_in_an_article_only(opened: Openers) -> None:
    window = three(opened)
    data = window.outline.mimeData([line(window, order(window)[0])])
    action = Qt.DropAction.MoveAction
    assert window.outline.canDropMimeData(data, action, 1, 0, heading(window, SECOND))
    assert not window.outline.canDropMimeData(data, action, 1, 0, QModelIndex())


def test_keys_move_the_article_of_the_outline(opened: Openers) -> None:
    window = three(opened)
    focused(window)
    tree = window.ui.outline
    tree.setFocus()
    tree.setCurrentIndex(heading(window, FIRST))
    press(tree, "Alt+Shift+Up")
    assert window.session.stack.count() == 0
    press(tree, "Alt+Shift+Down")
    assert articles(window) == [SECOND, FIRST, THIRD]
    press(tree, "Alt+Shift+Down")
    press(tree, "Alt+Shift+Down")
    assert articles(window) == [SECOND, THIRD, FIRST]
    assert window.session.stack.count() == 2
    assert window.article == FIRST
    assert tree.currentIndex() == heading(window, FIRST)
    assert tree.hasFocus()


def test_a_single_article_is_not_dragged_and_none_in_a_kit_to_be_read(opened: Openers) -> None:
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    window = three(opened)
    assert window.outline.flags(heading(window, SECOND)) & draggable
    window.designing.set(on=True)
    assert not window.outline.flags(heading(window, SECOND)) & draggable
    assert not window.outline.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    window.reordering.move_article(FIRST, 2)
    assert articles(window) == [FIRST, SECOND, THIRD]
    alone = opened(kit(), name="alone.presskit")
    assert not alone.outline.flags(heading(alone, FIRST)) & draggable
