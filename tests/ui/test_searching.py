"""The bar for finding and replacing, in the window."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from museum import kit as museum_kit
from presskit.kit import edits
from presskit.kit.blocks import Figure, Quote
from presskit.kit.localised import localised, string
from presskit.kit.model import Download, Kit
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, focused, holding, make, press, settle, trigger, until


def look(window: Window, text: str) -> None:
    trigger(window, "find")
    window.searching.bar.sought.clear()
    QTest.keyClicks(window.searching.bar.sought, text)


def selected(window: Window) -> str:
    return window.surface.selected_text()


def told(window: Window) -> str:
    return window.searching.bar.count.text()


def test_what_is_typed_is_found_and_counted(opened: Openers) -> None:
    window = opened()
    window.surface.go_to("headline")
    look(window, "licht")
    count = len(window.searching.hits)
    assert count > 2
    assert told(window) == f"1 of {count}"
    assert selected(window).lower() == "licht"
    first = window.surface.caret()
    press(window.searching.bar.sought, "Return")
    assert told(window) == f"2 of {count}"
    assert window.surface.caret() != first
    press(window.searching.bar.sought, "Shift+Return")
    assert window.surface.caret() == first
    shown = [hit for hit in window.searching.hits if hit.where.kind == "line" and hit.where.article == window.article]
    assert len(window.surface.extraSelections()) == len(shown)
    press(window.searching.bar.sought, "Escape")
    assert window.searching.bar.isHidden()
    assert window.surface.extraSelections() == []
    assert selected(window).lower() == "licht"
    trigger(window, "find_previous")
    assert told(window) == f"{count} of {count}" or "·" in told(window)


def test_it_goes_through_all_articles_and_what_has_no_line(opened: Openers) -> None:
    window = opened()
    look(window, "Achter de gevel")
    assert window.article == SECOND
    assert selected(window) == "Achter de gevel"
    person = window.session.kit.people[0]
    look(window, person.name)
    kinds = {hit.where.kind for hit in window.searching.hits}
    assert "person" in kinds
    while window.searching.current is None or window.searching.current.where.kind != "person":
        trigger(window, "find_next")
    assert told(window).endswith("a person")


def test_nothing_found_and_what_is_no_expression(opened: Openers) -> None:
    window = opened()
    look(window, "zeppelin")
    assert told(window) == "Not found"
    window.searching.bar.regex.setChecked(True)
    window.searching.bar.sought.setText("(")
    assert told(window) == "Not a regular expression"
    window.searching.bar.sought.clear()
    assert told(window) == ""


def test_all_is_replaced_as_one_step(opened: Openers) -> None:
    window = opened()
    first = window.session.kit
    trigger(window, "replace")
    bar = window.searching.bar
    bar.sought.setText("licht")
    bar.by.setText("schijn")
    count, steps = len(window.searching.hits), window.session.stack.count()
    bar.replace_every.click()
    assert told(window) == f"{count} replaced"
    settle(0.3)
    assert told(window) == f"{count} replaced"
    assert window.session.stack.count() == steps + 1
    assert "schijn" in string(window.session.kit.articles[0].headline, "nl")
    window.session.stack.undo()
    assert window.session.kit is first


def test_tab_goes_from_what_is_looked_for_to_what_replaces_it(opened: Openers) -> None:
    window = opened()
    focused(window)
    trigger(window, "replace")
    assert window.searching.bar.sought.hasFocus()
    press(window.searching.bar.sought, "Tab")
    assert window.searching.bar.by.hasFocus()


def test_one_is_replaced_and_the_next_shown(opened: Openers) -> None:
    window = opened()
    trigger(window, "replace")
    bar = window.searching.bar
    bar.sought.setText("licht")
    count = len(window.searching.hits)
    bar.by.setText("x")
    press(bar.by, "Return")
    assert len(window.searching.hits) == count - 1
    assert selected(window).lower() == "licht"


def test_what_is_selected_is_looked_for(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("headline")
    k = window.surface.caret()[0]
    window.surface.set_places((k, 0), (k, 6))
    trigger(window, "find")
    assert window.searching.bar.sought.text() == "Museum"
    assert window.searching.current is not None


def test_an_edit_is_looked_at_again(opened: Openers) -> None:
    window = opened()
    look(window, "licht")
    count = len(window.searching.hits)
    window.surface.go_to("lead")
    QTest.keyClicks(window.surface, "licht ")
    until(lambda: len(window.searching.hits) == count + 1)
    window.zooming.to(1.25)
    settle()
    assert all(s.cursor.selectedText().lower() == "licht" for s in window.surface.extraSelections())


@pytest.mark.parametrize("name", ["find", "replace"])
def test_a_kit_that_is_read_only_is_searched_only(opened: Openers, name: str) -> None:
    make(opened.folder / "museum.presskit")
    with holding(opened.folder / "museum.presskit"):
        window = opened()
        assert window.ui.replace.isEnabled() is False
        look(window, "licht")
        assert window.searching.hits
        kit = window.session.kit
        window.searching.replace_all()
        assert window.session.kit is kit
        assert not window.searching.bar.replace_every.isVisible()
        QTest.keyClick(window.searching.bar.case, Qt.Key.Key_Escape)
        assert window.searching.bar.isHidden()


# --- what has no line in the text -------------------------------------------------------------------------------------


def everywhere() -> Kit:
    """The museum with a word of its own in each field that has no line in the text."""
    kit = museum_kit()
    portrait = replace(kit.images[0], id="portrait", alt=localised("Zij lacht: woordportret", "nl"))
    article = kit.articles[0]
    figure = next(b for b in article.body if isinstance(b, Figure) and b.image)
    quote = next(b for b in article.body if isinstance(b, Quote))
    body = tuple(
        replace(b, alt=localised("Wat men ziet: woordfiguur", "nl")) if b is figure
        else replace(b, pull=localised("een woordcitaat 😀 groot", "nl")) if b is quote else b
        for b in article.body
    )  # fmt: skip
    return replace(
        kit,
        title="De woordtitel",
        articles=(
            replace(
                article, body=body, note_to_editors=localised("Eerst 😀.\u2028Dan woordnoot, en verder.", "nl"),
                keywords=(localised("kade", "nl"), localised("een woordsleutel", "nl")),
            ),
            *kit.articles[1:],
        ),
        people=(replace(kit.people[0], biography=localised("Zij is woordbio hier", "nl")), *kit.people[1:]),
        contacts=(replace(kit.contacts[0], hours=localised("van woorduren tot", "nl")), *kit.contacts[1:]),
        organisation=replace(kit.organisation, boilerplate=localised("Over ons: woordons.", "nl")),
        images=(
            *(replace(i, copyright="© woordrecht") if i.id == figure.image else i for i in kit.images), portrait,
        ),
        downloads=(Download(id="d", title=localised("Het woordblad", "nl"), url="https://museum.example/x"),),
    )  # fmt: skip


PLACES = {
    "woordtitel": "title", "woordnoot": "note_to_editors", "woordsleutel": "keywords", "woordbio": "biography",
    "woorduren": "hours", "woordons": "boilerplate", "woordrecht": "copyright", "woordportret": "image_alt",
    "woordblad": "title", "woordfiguur": "alt", "woordcitaat": "pull",
}  # fmt: skip


def in_field(window: Window) -> tuple[str, str]:
    """The field that has the focus, and what is selected in it."""
    field = window.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    text = field.selectedText() if isinstance(field, QLineEdit) else field.textCursor().selectedText()
    return field.objectName(), text


@pytest.mark.parametrize("word", PLACES)
def test_what_is_found_in_a_field_is_selected_there(opened: Openers, word: str) -> None:
    window = opened(everywhere())
    focused(window)
    look(window, word)
    settle()
    bar = window.searching.bar
    assert window.focusWidget() is bar.sought  # one types on
    assert window.searching.current is not None
    trigger(window, "find_next")
    settle()
    assert in_field(window) == (PLACES[word], word)
    assert window.ui.details_tab.isVisible()
    field = window.focusWidget()
    assert field.isVisible()
    assert not field.visibleRegion().isEmpty()  # scrolled to
    kit = window.session.kit
    press(field, "Return")  # the next place, that is this one: never a new line in its stead
    assert window.session.kit is kit
    assert in_field(window) == (PLACES[word], word)


def test_enter_goes_through_fields_and_text_and_comes_back_to_the_bar(opened: Openers) -> None:
    window = opened(everywhere())
    focused(window)
    look(window, "woordnoot|droom")
    window.searching.bar.regex.setChecked(True)
    window.searching.look()
    assert len(window.searching.hits) >= 2
    seen = set()
    for _ in window.searching.hits:
        press(QApplication.focusWidget() or window, "Return")
        settle()
        hit = window.searching.current
        assert hit is not None
        seen.add(hit.where.kind)
        if hit.where.kind == "line":
            assert window.focusWidget() is window.searching.bar.sought
        else:
            assert in_field(window) == ("note_to_editors", "woordnoot")
    assert seen == {"line", "article"}


def test_the_bar_closes_into_the_field(opened: Openers) -> None:
    window = opened(everywhere())
    focused(window)
    look(window, "woordbio")
    press(window.searching.bar.sought, "Escape")
    assert in_field(window) == ("biography", "woordbio")
    field = window.focusWidget()
    QTest.keyClicks(field, "x")
    assert "Zij is x hier" in string(window.session.kit.people[0].biography, "nl")


def test_replacing_one_after_another_stays_in_the_bar(opened: Openers) -> None:
    window = opened(everywhere())
    focused(window)
    trigger(window, "replace")
    bar = window.searching.bar
    bar.sought.setText("woord")
    bar.by.setText("w")
    bar.by.setFocus()
    for _ in range(len(PLACES)):
        press(bar.by, "Return")
        settle(0.01)
        assert window.focusWidget() is bar.by
    assert window.searching.hits == []


def test_a_picture_in_a_figure_is_shown_by_the_figure(opened: Openers) -> None:
    window = opened(everywhere())
    focused(window)
    look(window, "woordrecht")
    trigger(window, "find_next")
    shown = [figure.id for figure in edits.figures(window.session.kit)]
    assert window.details.subject.identity in shown
    assert window.surface.current_block() == window.details.subject.identity


def test_what_is_found_stands_in_the_upper_third(opened: Openers) -> None:
    window = opened()
    focused(window)
    look(window, "e")
    seen = 0
    for _ in range(12):
        trigger(window, "find_next")
        settle(0.01)
        bar, height = window.surface.verticalScrollBar(), window.surface.viewport().height()
        if window.searching.current is not None and window.searching.current.where.kind == "line":
            top = window.surface.cursorRect().top()
            assert top <= height / 3 or bar.value() == 0
            seen += bar.value() > 0
    for _ in range(len(window.found.findings)):
        trigger(window, "next_finding")
        assert window.surface.cursorRect().top() <= window.surface.viewport().height() / 3
    assert seen


def test_escape_in_the_text_closes_the_bar_but_first_what_is_offered(opened: Openers) -> None:
    window = opened()
    focused(window)
    look(window, "licht")
    window.surface.setFocus()
    window.surface.go_to("lead")
    press(window.surface, "End")
    press(window.surface, "Return")
    while window.surface.current_line().text:
        press(window.surface, "Return")
        press(window.surface, "Up")
    QTest.keyClicks(window.surface, "/")
    assert window.surface.offering.blocks.isVisible()
    press(window.surface, "Escape")
    assert not window.surface.offering.blocks.isVisible()
    assert window.searching.bar.isVisible()
    press(window.surface, "Escape")
    assert window.searching.bar.isHidden()
    assert window.surface.hasFocus()


def test_who_approved_a_quote_is_found_and_stays_on_record_and_that_is_said(opened: Openers) -> None:
    window = opened()
    name = window.session.kit.people[0].name
    approvals = [
        b.approval for a in window.session.kit.articles for b in a.body if isinstance(b, Quote) and b.approval.by
    ]
    assert [approval.by for approval in approvals] == [name]
    look(window, name)
    assert [hit.where.kind for hit in window.searching.hits][-1] == "approval"
    window.searching.bar.by.setText("Anna Vos")
    window.searching.replace_all()
    assert told(window).endswith(" replaced · 1 left: an approval")
    assert "stays as it was recorded" in window.info.text
    assert window.session.kit.people[0].name == "Anna Vos"
    kept = [b.approval for a in window.session.kit.articles for b in a.body if isinstance(b, Quote) and b.approval.by]
    assert kept == approvals
    trigger(window, "find_next")
    assert told(window) == "1 of 1 · who approved it: a record, never replaced"
    window.searching.replace()
    assert window.session.kit.people[0].name == "Anna Vos"
    window.session.stack.undo()
    assert window.session.kit.people[0].name == name
