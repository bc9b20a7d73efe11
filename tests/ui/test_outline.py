"""The outline: what its lines are, and that they stay still while somebody writes."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from making import kits
from museum import identity, kit
from presskit.kit import edits
from presskit.kit.counting import words_in
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.ui.dragging import TARGET, Target
from presskit.ui.outline import OutlineModel, Row, rows
from ui.windows import SECOND, Openers, focused, press, ready, settle, two_articles, until


def section(found: tuple[Row, ...], name: str) -> Row:
    return next(row for row in found if row.target == Target("section", "", name))


def texts(model: OutlineModel, parent: QModelIndex | None = None) -> list[Any]:
    parent = parent or QModelIndex()
    return [
        (index.data(), texts(model, index)) if model.hasChildren(index) else index.data()
        for index in (model.index(n, 0, parent) for n in range(model.rowCount(parent)))
    ]


def shape(found: tuple[Row, ...]) -> list[Any]:
    return [(row.text, shape(row.rows)) if row.rows else row.text for row in found]


def test_the_lines_are_the_kit_in_its_order() -> None:
    found = rows(two_articles(), "nl", {})
    assert [row.text.split(" · ")[0] for row in found] == [
        "Press release", "Backgrounder", "Quotes", "Pictures", "Icons", "People", "Contacts", "Museum aan de Kade",
        "The kit",
    ]  # fmt: skip
    assert [row.target.identity for row in found[0].rows[:4]] == ["kicker", "headline", "dateline", "lead"]
    assert found[0].rows[2].text == "Rotterdam, 20 november 2026"


def test_the_lines_speak_the_language_that_is_shown() -> None:
    found = rows(kit(), "en", {})
    assert found[0].rows[1].text == "Museum opens a new wing of light"
    assert found[0].rows[2].text == "Rotterdam, 20 November 2026"


def test_a_figure_without_its_picture_says_what_it_waits_for() -> None:
    lines = section(rows(kit(), "nl", {}), "pictures").rows
    assert lines[-1].text == "Waiting: Het atelier met leerlingen"
    assert lines[0].text == "front.jpg · 2400 × 1400"


def test_a_quote_without_a_name_needs_attention() -> None:
    made = kit()
    article = made.articles[0]
    quote = next(block for block in article.body if type(block).__name__ == "Quote")
    nameless = edits.with_block(made, replace(quote, name=(), speaker=None))
    line = next(row for row in section(rows(nameless, "nl", {}), "quotes").rows if row.target.identity == quote.id)
    assert (line.text, line.severity) == ("Without a name", "warning")


def test_a_contact_that_is_not_for_publication_says_so() -> None:
    lines = section(rows(kit(), "nl", {}), "contacts").rows
    assert lines[1].text == "Directiesecretariaat · not for publication"
    assert lines[1].symbol == "locked"


def test_icons_say_how_often_they_are_used_and_show_their_drawing() -> None:
    lines = {row.target.identity: row for row in section(rows(kit(), "nl", {}), "icons").rows}
    assert lines["icon-phone"].text == "icon-phone · 2 ×"
    assert lines["icon-own"].svg.startswith("<svg")


def test_what_is_wrong_is_marked_with_more_than_colour(opened: Openers) -> None:
    window = opened(wait=True)
    index = window.outline.index_of(identity("waiting"))
    assert index is not None
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("(error)")
    until(lambda: window.outline.index_of(SECOND) is None)


def test_words_count_only_the_language_that_is_shown() -> None:
    second = two_articles().articles[1]
    assert words_in(second, "nl") == 4
    assert words_in(second, "en") == 0


@settings(max_examples=25)
@given(before=kits(), after=kits())
def test_the_model_shows_the_lines_whatever_was_there_before(qapp: QApplication, before: Kit, after: Kit) -> None:
    model = OutlineModel()
    model.show_rows(rows(before, "nl", {}))
    assert texts(model) == shape(rows(before, "nl", {}))
    wanted = rows(after, "en", {article.id + ".lead": "error" for article in after.articles})
    model.show_rows(wanted)
    assert texts(model) == shape(wanted)


def test_typing_changes_one_line_and_moves_nothing(opened: Openers) -> None:
    window = opened(wait=True)
    window.resize(window.width(), 400)
    tree = window.ui.outline
    tree.collapse(window.outline.index(0, 0))
    window.surface.go_to("lead")
    settle(0.2)
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
    at, changed = tree.verticalScrollBar().value(), []
    settle(0.2)
    window.outline.itemChanged.connect(lambda item: changed.append(item.index().row()))
    resets: list[bool] = []
    window.outline.rowsRemoved.connect(lambda *_: resets.append(True))
    assert at > 0
    QTest.keyClicks(window.surface, "Woord ")
    settle(0.3)
    assert changed
    assert not resets
    assert not tree.isExpanded(window.outline.index(0, 0))
    assert tree.verticalScrollBar().value() == at


def test_what_is_folded_stays_folded_when_a_section_comes_above_it(opened: Openers) -> None:
    window = opened()
    tree = window.ui.outline

    def at(name: str) -> QModelIndex:
        found = (window.outline.index(n, 0) for n in range(window.outline.rowCount()))
        return next(index for index in found if index.data(TARGET).identity == name)

    assert not tree.isExpanded(at("icons"))
    tree.collapse(at("pictures"))
    window.session.apply(edits.add_article(window.session.kit), "add")
    settle(0.3)
    assert not tree.isExpanded(at("icons"))
    assert not tree.isExpanded(at("pictures"))
    assert tree.isExpanded(at("quotes"))


def test_the_line_of_the_caret_is_marked(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    window.surface.go_to(identity("waiting"))
    until(lambda: window.ui.outline.currentIndex().data(TARGET).identity == identity("waiting"))


def test_the_outline_is_walked_by_keys_and_enter_goes_to_the_text(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    press(window, "Shift+F6")
    assert window.ui.outline.hasFocus()
    press(window.ui.outline, "Home")
    press(window.ui.outline, "Down")
    press(window.ui.outline, "Down")
    window.checking.check()
    settle(0.3)  # a check that comes back does not take the line away
    assert window.ui.outline.currentIndex().data(TARGET).identity == "headline"
    press(window.ui.outline, "Return")
    assert window.surface.hasFocus()
    assert window.surface.current_block() == "headline"


def test_enter_on_an_icon_opens_the_icons_on_it(opened: Openers) -> None:
    window = opened()
    index = window.outline.index_of("icon-mail")
    assert index is not None
    window.ui.outline.activated.emit(index)
    assert window.icons.panel is not None
    assert window.icons.panel.name == "icon-mail"


def test_the_menu_of_a_block_deletes_it_and_undo_brings_it_back(opened: Openers) -> None:
    window = opened()
    first = window.session.kit
    menu = window.going.menu_for(Target("block", identity("article"), identity("waiting")))
    assert menu is not None
    delete = next(action for action in menu.actions() if action.text() == "Delete")
    delete.trigger()
    assert identity("waiting") not in str(window.session.kit.articles[0].body)
    delete.trigger()  # it is gone already
    window.session.stack.undo()
    assert window.session.kit is first


def test_the_menu_of_an_icon_restores_its_standard_drawing(opened: Openers) -> None:
    window = opened()
    own = edits.replace_icon(window.session.kit, "icon-phone", '<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>')
    window.session.apply(own, "own")
    menu = window.going.menu_for(Target("icon", "", "icon-phone"))
    assert menu is not None
    menu.actions()[1].trigger()
    assert next(icon for icon in window.session.kit.icons if icon.name == "icon-phone").svg is None
    assert window.history.undo.text() == "&Undo: restore icon icon-phone"


def test_an_own_icon_without_a_drawing_does_not_stop_the_outline() -> None:
    made = kit()
    icons = tuple(replace(icon, svg=None) if icon.name == "icon-own" else icon for icon in made.icons)
    assert section(rows(replace(made, icons=icons), "nl", {}), "icons").rows


def test_the_outline_waits_until_the_window_is_ready(opened: Openers) -> None:
    window = opened()
    ready(window)
    assert texts(window.outline) == shape(rows(window.session.kit, "nl", {})) or window.outline.rowCount()


def test_an_edit_makes_the_lines_of_one_article_anew() -> None:
    made = two_articles()
    before = rows(made, "nl", {})
    second = made.articles[1]
    longer = edits.with_article(made, replace(second, headline=localised("Achter de oude gevel", "nl")))
    after = rows(longer, "nl", {})
    assert after[0] is before[0]
    assert after[1] != before[1]
    assert rows(longer, "nl", {second.id + ".lead": "error"})[1].rows[1].severity == "error"
    assert rows(longer, "en", {})[0] != before[0]
    assert [row.target for row in rows(made, "nl", {})] == [row.target for row in before]
