"""A block that is left out in one language, and shown again."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QMenu

from museum import identity, kit
from presskit.kit import edits
from presskit.ui.appearance import LIGHT
from presskit.ui.dragging import Target
from presskit.ui.text.menu import block_menu
from presskit.ui.window import Window
from ui.windows import Openers

ARTICLE = identity("article")


def command(menu: QMenu | None, start: str) -> QAction | None:
    assert menu is not None
    return next((action for action in menu.actions() if action.text().startswith(start)), None)


def of_line(window: Window, block: str, start: str) -> QAction | None:
    return command(window.going.menu_for(Target("block", ARTICLE, block)), start)


def take(action: QAction | None) -> str:
    assert action is not None
    action.trigger()
    return action.text()


def paragraph(window: Window) -> str:
    return window.session.kit.articles[0].body[1].id


def shown(window: Window, block: str) -> bool:
    return any(line.block == block for line in window.surface.lines)


def test_the_outline_leaves_a_block_out_in_the_language_that_is_shown(opened: Openers) -> None:
    window = opened()
    block, before = paragraph(window), window.session.kit
    assert take(of_line(window, block, "Leave out")) == "Leave out in Dutch"
    assert not shown(window, block)
    assert window.history.undo.text() == "&Undo: leave out block"
    window.show_outline()
    index = window.outline.index_of(block)
    assert index is not None
    assert str(index.data()).startswith("Left out: ")
    assert window.outline.itemFromIndex(index).foreground().color() == QColor(LIGHT.soft)
    window.choose_language("en")
    assert shown(window, block)
    window.choose_language("nl")
    assert take(of_line(window, block, "Show")) == "Show in Dutch again"
    assert window.session.kit == before
    assert shown(window, block)
    assert window.history.undo.text() == "&Undo: show block again"
    window.session.undo()
    window.session.undo()
    assert window.session.kit is before


def test_the_text_leaves_the_block_of_the_caret_out(opened: Openers) -> None:
    window = opened()
    block = paragraph(window)
    window.surface.go_to(block)
    assert take(command(block_menu(window.surface, window), "Leave out")) == "Leave out in Dutch"
    assert not shown(window, block)
    assert edits.is_shown(window.session.kit, block, "en")
    assert window.session.stack.count() == 1
    window.surface.go_to("headline")
    assert command(block_menu(window.surface, window), "Leave out") is None


def test_who_comes_to_a_block_that_is_left_out_is_told_and_can_show_it(opened: Openers) -> None:
    window = opened()
    block = paragraph(window)
    take(of_line(window, block, "Leave out"))
    window.going.to(Target("block", ARTICLE, block))
    assert window.info.text == "This block is left out in Dutch."
    window.ui.info_first.click()
    assert shown(window, block)
    assert window.info.text == ""


def test_a_kit_of_one_language_offers_only_to_show_again(opened: Openers) -> None:
    window = opened(replace(kit(), languages=("nl",)))
    block = paragraph(window)
    assert of_line(window, block, "Leave out") is None
    window.session.apply(edits.leave_out(window.session.kit, block, "nl", out=True), "weg")
    assert of_line(window, block, "Show") is not None


def test_the_designers_view_leaves_nothing_out(opened: Openers) -> None:
    window = opened()
    window.designing.set(on=True)
    found = of_line(window, paragraph(window), "Leave out")
    assert found is not None
    assert not found.isEnabled()


def test_dutch_says_it_in_dutch(opened: Openers) -> None:
    window = opened()
    window.desk.set_language("nl")
    assert take(of_line(window, paragraph(window), "Weglaten")) == "Weglaten in het Nederlands"
    window.choose_language("en")
    assert of_line(window, paragraph(window), "Weglaten in het Engels") is not None
