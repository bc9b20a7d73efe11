"""Taking out what a line of the outline stands for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction

from museum import identity, kit
from presskit.kit import edits
from presskit.ui.dragging import TARGET, Target
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, focused, press

FIRST = identity("article")


def on_line(window: Window, index: QModelIndex | None) -> None:
    """Come to a line of the outline, as somebody who uses the keys."""
    assert index is not None
    focused(window)
    window.ui.outline.setFocus()
    window.ui.outline.setCurrentIndex(index)


def articles(window: Window) -> list[str]:
    return [article.id for article in window.session.kit.articles]


def offered(window: Window, article: str) -> dict[str, QAction]:
    menu = window.going.menu_for(Target("section", article, "headline"))
    assert menu is not None
    return {action.text().split("\t")[0]: action for action in menu.actions()}


def test_delete_takes_the_article_out_and_shows_another_and_undo_is_offered(opened: Openers) -> None:
    window = opened()
    before = window.session.kit
    on_line(window, window.outline.index_of_article(FIRST))
    press(window.ui.outline, "Del")
    assert articles(window) == [SECOND]
    assert window.article == window.surface.projection.article == SECOND
    assert "Achter de gevel" in window.surface.toPlainText()
    assert window.ui.outline.currentIndex().data(TARGET).article == SECOND
    assert window.ui.outline.hasFocus()
    assert window.history.undo.text() == "&Undo: remove article"
    assert window.info.text == "Article removed: Museum opent nieuwe vleugel met licht"
    assert [offer.words for offer in window.info.offers] == ["Undo"]
    window.ui.info_first.click()
    assert window.session.kit is before
    assert window.article == window.surface.projection.article == FIRST
    assert window.info.text == ""


def test_an_article_that_is_not_shown_goes_without_a_turn(opened: Openers) -> None:
    window = opened()
    offered(window, SECOND)["Remove"].trigger()
    assert articles(window) == [FIRST]
    assert window.article == FIRST
    window.session.undo()
    assert articles(window) == [FIRST, SECOND]
    assert window.article == FIRST
    window.show_article(SECOND, "nl")
    offered(window, SECOND)["Remove"].trigger()
    assert window.article == FIRST
    window.session.undo()
    assert window.article == SECOND
    window.session.redo()
    assert window.article == FIRST


def test_the_last_article_stays_and_that_is_said(opened: Openers) -> None:
    window = opened(kit())
    on_line(window, window.outline.index_of_article(FIRST))
    press(window.ui.outline, "Del")
    assert articles(window) == [FIRST]
    assert window.session.stack.count() == 0
    assert window.info.text == "A kit holds at least one article: this one stays."
    assert not offered(window, FIRST)["Remove"].isEnabled()
    assert not offered(window, FIRST)["Move up"].isEnabled()
    assert not offered(window, FIRST)["Move down"].isEnabled()


def test_the_menu_moves_articles_where_they_can_go(opened: Openers) -> None:
    window = opened()
    assert not offered(window, FIRST)["Move up"].isEnabled()
    offered(window, FIRST)["Move down"].trigger()
    assert articles(window) == [SECOND, FIRST]
    offered(window, FIRST)["Move up"].trigger()
    assert articles(window) == [FIRST, SECOND]


def test_the_designers_view_takes_no_article_out(opened: Openers) -> None:
    window = opened()
    window.designing.set(on=True)
    assert not any(action.isEnabled() for action in offered(window, FIRST).values())
    on_line(window, window.outline.index_of_article(SECOND))
    press(window.ui.outline, "Del")
    assert articles(window) == [FIRST, SECOND]


@pytest.mark.parametrize("kind", ["block", "person"])
def test_delete_takes_out_other_lines_too(opened: Openers, kind: str) -> None:
    window = opened()
    kit_ = window.session.kit
    gone = kit_.people[0].id if kind == "person" else kit_.articles[0].body[0].id
    on_line(window, window.outline.index_of(gone))
    press(window.ui.outline, "Del")
    assert window.session.stack.count() == 1
    with pytest.raises(edits.NotInKitError):
        edits.remove(window.session.kit, gone) if kind == "person" else edits.find_block(window.session.kit, gone)


def test_delete_on_a_line_that_is_no_thing_of_its_own_does_nothing(opened: Openers) -> None:
    window = opened()
    for index in (
        window.outline.index_of("headline", FIRST),
        window.outline.index(2, 0),
        window.outline.index_of("icon-phone"),
    ):
        on_line(window, index)
        press(window.ui.outline, "Del")
    assert window.session.stack.count() == 0
