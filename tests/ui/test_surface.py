"""The text surface under the hands of a writer: undo steps, carets, marks, languages, what comes in and what stays."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from kit.articles import nl, sample, text
from presskit.kit.blocks import Figure, List, Paragraph, Rating, new_id
from presskit.kit.edits import add_article, remove_article, with_article, with_block
from presskit.kit.lines import RULES
from presskit.kit.localised import string
from presskit.kit.start import new_kit
from presskit.kit.text import LIMIT, Span, plain
from presskit.ui.session import Session
from presskit.ui.text import words as ui_words
from presskit.ui.text.surface import INSERTABLE, Surface
from ui.driving import check
from ui.surfaces import (
    ALT,
    CONTROL,
    SHIFT,
    Clock,
    compose,
    number,
    press,
    put,
    quote,
    steps,
    surface_of,
    type_,
    words,
)

# --- undo steps -------------------------------------------------------------------------------------------------------


def test_a_word_with_its_space_is_a_step(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    assert steps(s, lambda: type_(s, " een twee drie")) == 4
    s.session.stack.undo()
    assert words(s, "p3").endswith("een twee ")


def test_a_pause_ends_a_step(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    clock = s.session.clock
    assert isinstance(clock, Clock)

    def slowly() -> None:
        type_(s, "ab")
        clock.now += 2
        type_(s, "cd")

    put(s, "p3")
    assert steps(s, slowly) == 2


def test_another_place_ends_a_step(qtbot: QtBot) -> None:
    s = surface_of(qtbot)

    def jump() -> None:
        put(s, "p3", 3)
        type_(s, "ab")
        put(s, "p3", 8)
        type_(s, "cd")

    assert steps(s, jump) == 2


def test_a_row_of_deletions_is_a_step_and_erasing_what_was_typed_leaves_the_first_kit(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    first = s.session.kit
    put(s, "p3")
    assert steps(s, lambda: type_(s, "abc")) == 1
    assert steps(s, lambda: press(s, Qt.Key.Key_Backspace, times=3)) == 1
    assert s.session.kit == first
    s.session.stack.undo()
    assert words(s, "p3").endswith("abc")


def test_saving_in_between_does_not_end_a_step(qtbot: QtBot) -> None:
    """Autosave keeps its own saved kit: marking the stack clean at each key would make a step of each letter."""
    s = surface_of(qtbot)
    saved = []
    s.session.changed.connect(lambda _, after: saved.append(after))
    put(s, "p3")
    assert steps(s, lambda: type_(s, "woord")) == 1
    assert len(saved) == 5


def test_one_undo_gives_the_typed_mark_back(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    type_(s, " ")
    assert steps(s, lambda: type_(s, '"')) == 2
    assert words(s, "p3").endswith(" “")
    s.session.stack.undo()
    assert words(s, "p3").endswith(' "')
    type_(s, "x")
    assert words(s, "p3").endswith(' "x')


def test_dashes_and_an_ellipsis_are_set_as_typed_and_one_undo_takes_each_back(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    type_(s, " zee - land... ")
    assert words(s, "p3").endswith(" zee – land… ")
    check(s)
    type_(s, "dag--")
    assert words(s, "p3").endswith("dag–")
    s.session.stack.undo()
    assert words(s, "p3").endswith("dag--")
    type_(s, "nacht")
    assert words(s, "p3").endswith("dag--nacht")


def test_an_apostrophe_is_found_when_the_word_is_done(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    type_(s, " 's avonds, foto's '90 ")
    assert words(s, "p3").endswith(" ’s avonds, foto’s ’90 ")
    check(s)


def test_marks_follow_the_language_of_the_words(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    s.toggle("lang", "de")
    type_(s, ' "Ja"')
    assert words(s, "p3").endswith(" „Ja“")


def test_marks_stay_straight_when_asked_and_in_an_address(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "c1", role="cta.url")
    type_(s, "'")
    assert words(s, "c1", "cta.url").endswith("'")
    s.smart = False
    put(s, "p3")
    type_(s, '"')
    assert words(s, "p3").endswith('"')


def test_pasting_and_replacing_all_are_one_step_each(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    assert steps(s, lambda: s.insert_text("een\ntwee\ndrie")) == 1
    first = s.session.kit
    lines = [
        line if RULES[line.role].atomic else replace(line, text=text(plain(line.text).upper())) for line in s.lines
    ]
    assert steps(s, lambda: s.session.apply(s.projection.kit(lines, s.session.kit), "Alles")) == 1
    check(s)
    s.session.stack.undo()
    assert s.session.kit is first


# --- carets -----------------------------------------------------------------------------------------------------------


def test_undo_and_redo_put_the_caret_where_it_was(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p2", 5)
    press(s, Qt.Key.Key_Return)
    after = s.caret()
    s.go_to("headline")
    s.session.stack.undo()
    assert s.caret() == (number(s, "p2"), 5)
    s.session.stack.redo()
    assert s.caret() == after


def test_undo_leaves_the_caret_of_another_surface_alone(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    other = surface_of(qtbot, session=s.session)
    put(other, "p3", 4)
    other.verticalScrollBar().setValue(120)
    put(s, "p2", 5)
    press(s, Qt.Key.Key_Return)
    assert other.caret() == (number(other, "p3"), 4)
    s.session.stack.undo()
    assert (other.caret(), other.verticalScrollBar().value()) == ((number(other, "p3"), 4), 120)
    check(other)


def test_what_arrives_above_does_not_move_what_is_read(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.verticalScrollBar().setValue(900)
    before = s.shown()[1]
    body = s.session.kit.articles[0].body
    more = tuple(Paragraph(id=new_id(), text=nl(f"Nieuw {n}")) for n in range(8))
    s.session.apply(with_article(s.session.kit, replace(s.session.kit.articles[0], body=(*more, *body))), "Van buiten")
    after = next(x for x in s.shown() if x.line.block == before.line.block and x.line.role == before.line.role)
    assert after.rect.top() == pytest.approx(before.rect.top(), abs=1)


def test_another_page_keeps_the_caret(qtbot: QtBot) -> None:
    from presskit.ui.text.looks import DARK
    from presskit.ui.text.page import Page

    s = surface_of(qtbot)
    put(s, "p2", 5)
    s.set_page(Page(DARK, 2.0))
    assert s.caret() == (number(s, "p2"), 5)
    check(s)


# --- marks ------------------------------------------------------------------------------------------------------------


def test_strong_goes_on_and_off_by_key(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "p2")
    s.set_places((k, 3), (k, 12))
    press(s, Qt.Key.Key_B, CONTROL)
    assert s.lines[k].text[1] == Span("verbouwin", strong=True)
    assert s.places() == ((k, 3), (k, 12))
    press(s, Qt.Key.Key_B, CONTROL)
    assert len(s.lines[k].text) == 1


def test_a_mark_without_selection_is_for_what_is_typed_next(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    s.toggle("superscript")
    assert s.current_marks().superscript
    s.toggle("subscript")
    type_(s, "2")
    assert s.lines[number(s, "p3")].text[-1] == Span("2", subscript=True)
    s.toggle("subscript")
    type_(s, "x")
    assert s.lines[number(s, "p3")].text[-1] == Span("x")


def test_a_link_does_not_grow_and_can_be_changed(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    at = words(s, "p1").index("toelichting") + len("toelichting")
    put(s, "p1", at)
    type_(s, "en")
    assert [x.text for x in s.lines[number(s, "p1")].text if x.link] == ["toelichting"]
    put(s, "p1", at - 3)
    found = s.link_at_caret()
    assert found is not None
    assert found[0] == "https://museum.example/"
    s.set_link("https://other.example/")
    assert [(x.text, x.link) for x in s.lines[number(s, "p1")].text if x.link] == [
        ("toelichting", "https://other.example/")
    ]
    s.set_link(None)
    assert not any(x.link for x in s.lines[number(s, "p1")].text)


def test_the_window_is_told_of_marks_and_roles_and_blocks(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    blocks, roles, marks = QSignalSpy(s.block_changed), QSignalSpy(s.role_changed), QSignalSpy(s.marks_changed)
    put(s, "p1", words(s, "p1").index("twee") + 2)
    qtbot.waitUntil(lambda: blocks.count() > 0)
    assert (blocks.at(0), roles.at(0)[0], marks.at(0)[0].strong) == (["p1"], "paragraph", True)
    s.set_role("subhead")
    qtbot.waitUntil(lambda: roles.count() == 2)
    assert roles.at(1) == ["subhead"]


# --- what comes in ----------------------------------------------------------------------------------------------------

NASTY = ["\ud800", "\0", "\ufdd0", "\ufffc", "a\u2029b", "\x85"]


@pytest.mark.parametrize("nasty", NASTY)
def test_nothing_unclean_gets_in_and_what_follows_is_right(qtbot: QtBot, nasty: str) -> None:
    s = surface_of(qtbot)
    put(s, "p2", words(s, "p2").index("😀") + 1)
    s.textCursor().insertText(nasty)
    check(s)
    compose(s, nasty + "é")
    check(s)
    press(s, Qt.Key.Key_Return)
    press(s, Qt.Key.Key_Backspace)
    check(s)
    s.insert_text(nasty)
    check(s)
    s.toggle("strong")
    type_(s, "x")
    press(s, Qt.Key.Key_Delete)
    check(s)
    while s.session.stack.canUndo():
        s.session.stack.undo()
    check(s)


def test_more_than_the_limit_is_refused_in_words(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    refused = QSignalSpy(s.refused)
    put(s, "p3")
    s.insert_text("x" * (LIMIT - len(words(s, "p3"))))
    kit = s.session.kit
    type_(s, "y")
    compose(s, "é")
    s.insert_text("z")
    s.textCursor().insertText("w")
    assert s.session.kit is kit
    assert refused.count() == 4
    assert "20000" in refused.at(0)[0]
    check(s)
    press(s, Qt.Key.Key_Backspace)
    assert len(words(s, "p3")) == LIMIT - 1


def test_nothing_is_written_when_it_is_read_only(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    kit = s.session.kit
    put(s, "p2", 3)
    s.setReadOnly(True)
    type_(s, "x")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        press(s, key)
    compose(s, "é")
    s.insert_text("x")
    s.set_role("subhead")
    s.insert_block("quote")
    s.set_stars("r1", 2)
    s.set_date("2027-01-01")
    s.selectAll()
    s.toggle("strong")
    s.cut_selection()
    s.paste()
    s.textCursor().insertText("from elsewhere")
    QAccessible.queryAccessibleInterface(s).setText(QAccessible.Text.Value, "x")
    QApplication.processEvents()
    assert s.session.kit is kit
    assert s.session.stack.count() == 0
    check(s)


def test_what_replaces_all_the_text_goes_by_the_rules(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.setPlainText("Een\nTwee")
    QApplication.processEvents()
    check(s)
    assert words(s, "kicker") == "Een Twee"
    QTextEdit.clear(s)
    QApplication.processEvents()
    check(s)
    s.session.stack.undo()
    s.session.stack.undo()
    assert s.session.kit == sample()


@pytest.mark.parametrize(
    "html", ["<table><tr><td>een</td><td>twee</td></tr></table>", "<table><tr><td>een<p>twee</table>"]
)
def test_a_table_from_elsewhere_comes_in_as_its_words(qtbot: QtBot, html: str) -> None:
    s = surface_of(qtbot)
    put(s, "p2", 2)
    s.textCursor().insertHtml(html)
    check(s)
    body = s.session.kit.articles[0].body
    shown = [plain(line.text) for line in s.lines]
    assert any("een" in line for line in shown)
    assert any("twee" in line for line in shown)
    assert {block.id for block in sample().articles[0].body} <= {block.id for block in body}
    s.session.stack.undo()
    assert s.session.kit == sample()
    check(s)


def test_two_letters_at_once_and_a_change_in_a_cell(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "t1", 0, "table.row")
    s.textCursor().insertText("a\tb")
    assert words(s, "t1", "table.row").count("\t") == 1
    check(s)
    k = number(s, "t1", "table.row")
    cursor = s.textCursor()
    cursor.setPosition(s.mirror.position((k, 0)))
    cursor.setPosition(s.mirror.position((k, 12)), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    check(s)


def test_the_keys_of_undo_work_without_a_window(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    type_(s, "x")
    press(s, Qt.Key.Key_Z, CONTROL)
    assert s.session.kit == sample()
    press(s, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert words(s, "p3").endswith("x")
    s.setReadOnly(True)
    press(s, Qt.Key.Key_Z, CONTROL)
    assert words(s, "p3").endswith("x")


def test_the_keys_of_the_text(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "lead")
    press(s, Qt.Key.Key_Return, SHIFT)
    type_(s, "x")
    assert words(s, "lead").endswith("\u2028x")
    put(s, "headline")
    press(s, Qt.Key.Key_Return, SHIFT)
    assert "\u2028" not in words(s, "headline")
    k = number(s, "p2")
    s.set_places((k, 0), (k, 2))
    press(s, Qt.Key.Key_I, CONTROL)
    assert s.lines[k].text[0].emphasis
    press(s, Qt.Key.Key_Down, ALT | SHIFT)
    press(s, Qt.Key.Key_Up, ALT | SHIFT)
    put(s, "p1")
    press(s, Qt.Key.Key_Delete, CONTROL)
    put(s, "s1", 0)
    press(s, Qt.Key.Key_Backspace, CONTROL)
    assert s.lines[number(s, "s1")].role == "paragraph"
    check(s)


def test_the_words_follow_the_language_of_the_program(qtbot: QtBot) -> None:
    class Dutch(QTranslator):
        def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
            return {"Lead": "Intro", "Text of the article": "Tekst van het artikel"}.get(source, "")

    s = surface_of(qtbot)
    app = QApplication.instance()
    assert app is not None
    dutch = Dutch()
    app.installTranslator(dutch)
    QApplication.sendEvent(s, QEvent(QEvent.Type.LanguageChange))
    try:
        assert ui_words.roles()["lead"] == "Intro"
        assert s.accessibleName() == "Tekst van het artikel"
    finally:
        app.removeTranslator(dutch)
        QApplication.sendEvent(s, QEvent(QEvent.Type.LanguageChange))
    assert ui_words.roles()["lead"] == "Lead"


def test_composing_over_lines_and_on_a_picture(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.set_places((number(s, "p1"), 3), (number(s, "s1"), 2))
    compose(s, preedit="か")
    check(s)
    compose(s, "漢")
    assert words(s, "p1").startswith("De 漢er ruimte")
    put(s, "f1", 1, "figure.image")
    compose(s, "漢")
    assert words(s, "f1", "figure.caption").startswith("漢De vleugel")
    check(s)


def test_a_change_from_outside_while_composing_survives(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3", 3)
    compose(s, preedit="か")
    s.session.apply(with_block(s.session.kit, Paragraph(id="p3", text=nl("Heel anders geschreven"))), "Van buiten")
    compose(s, "漢")
    assert "漢" in words(s, "p3")
    check(s)


# --- languages and articles -------------------------------------------------------------------------------------------


def test_a_translation_is_written_beside_the_source(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    english = surface_of(qtbot, language="en", session=s.session)
    put(english, "p1")
    type_(english, " More.")
    block = s.block("p1")
    assert isinstance(block, Paragraph)
    assert string(block.text, "en") == "The wing holds two galleries. More."
    assert words(s, "p1").startswith("De vleugel")
    put(s, "l1")
    press(s, Qt.Key.Key_Return)
    check(english)
    items = s.block("l1")
    assert isinstance(items, List)
    assert [string(item.text, "en") for item in items.items] == ["Two galleries", "", "", ""]


def test_undo_turns_to_the_article_where_it_was_written(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    type_(s, "x")
    shown = QSignalSpy(s.article_shown)
    s.show_article("a2", "nl")
    assert words(s, "headline") == "Nog een"
    s.session.stack.undo()
    assert words(s, "p3") == "Het programma loopt tot en met mei."
    assert [shown.at(n) for n in range(shown.count())] == [["a2", "nl"], ["a1", "nl"]]
    check(s)


def test_an_article_that_goes_makes_place_for_the_first(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.show_article("a2", "nl")
    s.session.apply(remove_article(s.session.kit, "a2"), "Weg")
    assert words(s, "headline") == "Museum opent nieuwe vleugel"
    s.session.apply(add_article(s.session.kit), "Nieuw")
    check(s)


def test_the_caret_comes_back_to_where_it_was_in_an_article(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p2", 7)
    s.show_article("a2", "nl")
    s.show_article("a1", "nl")
    assert s.caret() == (number(s, "p2"), 7)


# --- blocks -----------------------------------------------------------------------------------------------------------

FIRST_ROLE = {
    "paragraph": "paragraph",
    "subhead": "subhead",
    "list": "bullet",
    "quote": "quote.text",
    "figure": "figure.image",
    "gallery": "gallery.title",
    "facts": "facts.title",
    "call-to-action": "cta.heading",
    "table": "table.caption",
    "rating": "rating.of",
    "video": "video.title",
    "page-break": "paragraph",
}


@pytest.mark.parametrize("kind", INSERTABLE)
def test_each_kind_of_block_is_inserted_and_written_in(qtbot: QtBot, kind: str) -> None:
    s = surface_of(qtbot)
    put(s, "p1", 4)
    assert steps(s, lambda: s.insert_block(kind)) == 1
    assert (s.current_role(), s.caret()[1]) == (FIRST_ROLE[kind], 0)
    assert s.session.kit.articles[0].body[1].id not in {"p1", "q1"}
    type_(s, "x")
    check(s)
    s.session.stack.undo()
    s.session.stack.undo()
    assert s.session.kit == sample()
    check(s)


@pytest.mark.parametrize("kind", INSERTABLE)
def test_a_block_comes_in_place_of_an_empty_paragraph(qtbot: QtBot, kind: str) -> None:
    s = surface_of(qtbot, new_kit("nl"))
    s.show_article(s.session.kit.articles[0].id, "nl")
    put(s, "lead")
    press(s, Qt.Key.Key_Return)
    s.insert_block(kind)
    body = s.session.kit.articles[0].body
    assert len(body) == (2 if kind == "page-break" else 1)
    check(s)


def stroke(s: Surface, typed: str = "/") -> None:
    """An empty paragraph after p3, and what is typed in it."""
    put(s, "p3")
    press(s, Qt.Key.Key_Return)
    type_(s, typed)


def offered(s: Surface) -> list[str]:
    blocks = s.offering.blocks
    return [] if blocks.isHidden() else [blocks.item(n).text() for n in range(blocks.count())]


def test_a_stroke_in_an_empty_paragraph_offers_blocks(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    stroke(s)
    assert s.current_line().text == text("/")
    assert len(offered(s)) == len(INSERTABLE) + 2
    type_(s, "quo")
    assert offered(s) == ["Quote"]
    before = s.session.stack.count()
    press(s, Qt.Key.Key_Return)
    assert s.current_role() == "quote.text"
    assert s.session.stack.count() == before + 1
    assert s.session.kit.articles[0].body[-1].id == s.current_block()
    assert offered(s) == []
    type_(s, "/")
    assert offered(s) == []
    assert words(s, s.current_block()) == "/"
    check(s)


@pytest.mark.parametrize(("typed", "found"), [("/pho", ["Picture", "Gallery"]), ("/H3", ["Minor subhead"])])
def test_blocks_are_found_by_name_and_alias(qtbot: QtBot, typed: str, found: list[str]) -> None:
    s = surface_of(qtbot)
    stroke(s, typed)
    assert offered(s) == found
    press(s, Qt.Key.Key_Backspace, times=len(typed))
    assert offered(s) == []  # without the stroke nothing is offered


def test_what_matches_no_block_is_text(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    stroke(s, "/var/log is a folder")
    assert offered(s) == []
    assert words(s, s.current_block()) == "/var/log is a folder"
    press(s, Qt.Key.Key_Return)
    assert s.current_role() == "paragraph"
    check(s)


def test_escape_leaves_the_stroke(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    stroke(s)
    press(s, Qt.Key.Key_Escape)
    assert offered(s) == []
    type_(s, "quo")
    assert offered(s) == []
    assert words(s, s.current_block()) == "/quo"
    press(s, Qt.Key.Key_Return)
    assert s.current_role() == "paragraph"


def test_a_block_is_chosen_with_the_arrows_and_one_undo_brings_the_words_back(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    stroke(s, "/")
    kinds = offered(s)
    press(s, Qt.Key.Key_Up)
    press(s, Qt.Key.Key_Up)
    press(s, Qt.Key.Key_Tab)
    assert kinds[-2] == "Video"
    assert s.current_role() == "video.title"
    s.session.stack.undo()
    assert words(s, s.current_block()) == "/"
    s.session.stack.undo()
    assert words(s, s.current_block()) == ""
    check(s)


def test_blocks_move_and_go(qtbot: QtBot) -> None:
    s = surface_of(qtbot)

    def ids() -> list[str]:
        return [block.id for block in s.session.kit.articles[0].body]

    put(s, "q1", 4, "quote.text")
    s.move_block(-1)
    assert ids()[:3] == ["q1", "p1", "s1"]
    assert s.caret() == (number(s, "q1", "quote.text"), 4)
    s.move_block(1)
    s.move_block(1)
    assert ids()[:3] == ["p1", "s1", "q1"]
    s.remove_block()
    assert "q1" not in ids()
    s.remove_block("headline")
    assert words(s, "headline") == ""
    put(s, "p1")
    s.move_block(-1)
    assert ids()[0] == "p1"
    check(s)


def test_go_to_finds_blocks_and_parts(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    for identity in ("headline", "lead", "q1", "i3", "gf2", "fact2", "c1"):
        assert s.go_to(identity)
        assert identity in {s.current_line().block, s.current_line().part}
        assert 0 <= s.cursorRect().top() <= s.viewport().height() / 3
    assert not s.go_to("nowhere")


def test_stars_by_digit(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "r1", 0, "rating.stars")
    type_(s, "2")
    rating = s.block("r1")
    assert isinstance(rating, Rating)
    assert rating.stars == 2
    type_(s, "9")
    rating = s.block("r1")
    assert isinstance(rating, Rating)
    assert rating.stars == 5
    s.session.stack.undo()
    check(s)


def test_the_next_cell_and_a_new_row(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "x1", 0, "fact")
    press(s, Qt.Key.Key_Tab, CONTROL)
    assert s.caret()[1] == len(words(s, "x1", "fact"))
    press(s, Qt.Key.Key_Tab, CONTROL)
    press(s, Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert s.caret() == (number(s, "x1", "fact"), len(words(s, "x1", "fact")))
    for _ in range(5):
        s.go_to_cell(1)
    assert len(s.session.kit.facts) == 4
    type_(s, "Nieuw")
    assert string(s.session.kit.facts[3].label, "nl") == "Nieuw"
    check(s)


def test_a_fact_in_two_boxes_is_one_fact(qtbot: QtBot) -> None:
    from presskit.kit.blocks import FactBox

    kit = sample()
    body = (*kit.articles[0].body, FactBox(id="x2", facts=("fact1",)))
    s = surface_of(qtbot, with_article(kit, replace(kit.articles[0], body=body)))
    put(s, "x2", 0, "fact")
    type_(s, "W")
    assert words(s, "x1", "fact").startswith("WOppervlakte")
    check(s)


def test_lists_go_in_and_out(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "i3")
    press(s, Qt.Key.Key_BracketRight, CONTROL)
    assert [line.depth for line in s.lines if line.block == "l1"] == [0, 1, 1]
    press(s, Qt.Key.Key_BracketLeft, CONTROL)
    assert [line.depth for line in s.lines if line.block == "l1"] == [0, 1, 0]
    check(s)


# --- the dateline -----------------------------------------------------------------------------------------------------


def test_a_date_typed_behind_the_place_becomes_the_date(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "dateline")
    qtbot.waitUntil(lambda: s._told[2] == "dateline")
    type_(s, ", 3 december 2026")
    s.go_to("lead")
    qtbot.waitUntil(lambda: words(s, "dateline") == "Amsterdam")
    assert s.session.kit.articles[0].dateline.date == "2026-12-03"
    assert s.current_block() == "lead"
    s.session.stack.undo()
    assert words(s, "dateline") == "Amsterdam, 3 december 2026"
    check(s)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_date_is_picked_from_a_calendar(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.edit_date()
    popup = s._dates
    assert popup is not None
    assert popup.calendar.selectedDate().toString(Qt.DateFormat.ISODate) == "2026-11-20"
    popup._choose(popup.calendar.selectedDate().addDays(3))
    assert s.session.kit.articles[0].dateline.date == "2026-11-23"
    s.session.stack.undo()
    assert s.session.kit.articles[0].dateline.date == "2026-11-20"


# --- screen readers ---------------------------------------------------------------------------------------------------


def test_the_role_of_a_line_is_announced_on_entering_it(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.activateWindow()
    s.setFocus()
    qtbot.waitUntil(s.hasFocus)
    told = QSignalSpy(s.announced)
    put(s, "q1", 2, "quote.name")
    qtbot.waitUntil(lambda: told.count() > 0)
    put(s, "q1", 4, "quote.name")
    s.remove_block("subtitle")
    put(s, "subtitle")
    qtbot.waitUntil(lambda: told.count() > 1)
    assert [told.at(n)[0] for n in range(told.count())] == ["Quote, name: Approved", "Subtitle, empty"]
    assert s.accessibleName() == "Text of the article"


def test_tab_leaves_the_text(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p2", 2)
    press(s, Qt.Key.Key_Tab)
    assert "\t" not in words(s, "p2")
    assert s.tabChangesFocus()


def test_a_name_becomes_a_speaker_and_other_words_a_draft(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "q1", 0, "quote.name")
    press(s, Qt.Key.Key_End, SHIFT)
    type_(s, "Karim Bakker")
    assert quote(s).speaker == "karim"
    put(s, "q1", role="quote.text")
    type_(s, "!")
    assert quote(s).approval.state == "draft"
    s.session.stack.undo()
    assert quote(s).approval.state == "approved"


def test_a_speaker_is_picked_from_the_people(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    karim = replace(s.session.kit.people[1], role=nl("wethouder"), organisation=nl("Gemeente"))
    put(s, "q1", role="quote.text")
    s.insert_block("quote")
    new = s.current_block()
    s.set_speaker(new, karim)
    assert (words(s, new, "quote.name"), words(s, new, "quote.role")) == ("Karim Bakker", "wethouder")
    assert (quote(s, new).speaker, s.current_role()) == ("karim", "quote.name")
    check(s)


def test_a_picture_goes_with_its_caption_and_comes_back(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "f1", 1, "figure.image")
    press(s, Qt.Key.Key_Backspace)
    assert s.block("f1") is None
    s.session.stack.undo()
    figure = s.block("f1")
    assert isinstance(figure, Figure)
    assert figure.image == "photo"
    cursor = s.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    s.setTextCursor(cursor)
    press(s, Qt.Key.Key_Delete)
    assert [block.id for block in s.session.kit.articles[0].body] == ["hidden"]
    s.session.stack.undo()
    assert s.session.kit == sample()
    check(s)


def test_a_kit_without_the_article_shows_the_first(qtbot: QtBot) -> None:
    s = Surface(Session(sample()), "gone", "nl")
    qtbot.addWidget(s)
    assert s.projection.article == "a1"
    check(s)


def test_what_is_drawn_is_announced_too(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    said = {line.role: s.painted(line) for line in s.lines}
    assert said["dateline"] == "20 november 2026"
    assert said["quote.name"] == "Approved"
    assert said["figure.image"] == "without alternative text"
    assert "of 5 stars" in said["rating.stars"]
    assert said["lead"] == said["gallery.title"] == ""
