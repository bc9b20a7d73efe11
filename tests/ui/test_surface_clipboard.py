"""Copying, cutting, pasting, dragging: what keeps its identity, and what other programs get and give."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kit.articles import nl, sample
from presskit.kit.blocks import AnyBlock, CallToAction, FactBox, Figure, Gallery, List, Paragraph, Quote, Subhead, Table
from presskit.kit.lines import Place
from presskit.kit.localised import string
from presskit.kit.text import length
from presskit.ui.text import clipboard
from presskit.ui.text.arriving import Came
from presskit.ui.text.surface import Surface
from ui.driving import check
from ui.surfaces import CONTROL, SHIFT, number, press, put, quote, surface_of, type_, words


def select(s: Surface, first: str, last: str) -> None:
    """Select from the start of a block to the end of another."""
    start = number(s, first)
    end = max(k for k, line in enumerate(s.lines) if line.block == last)
    s.set_places((start, 0), (end, length(s.lines[end].text)))


def ids(s: Surface) -> list[str]:
    return [block.id for block in s.session.kit.articles[0].body]


def last_of(s: Surface, kind: type[AnyBlock]) -> AnyBlock:
    return [block for block in s.session.kit.articles[0].body if isinstance(block, kind)][-1]


def test_a_quote_that_is_cut_and_pasted_keeps_its_id_and_approval(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    before = quote(s)
    select(s, "q1", "q1")
    press(s, Qt.Key.Key_X, CONTROL)
    assert "q1" not in ids(s)
    put(s, "p3")
    press(s, Qt.Key.Key_V, CONTROL)
    assert quote(s) == before
    assert ids(s)[-1] == "q1"
    check(s)


def test_a_copy_has_an_id_of_its_own_and_all_the_rest(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    select(s, "q1", "q1")
    s.copy()
    put(s, "p3")
    s.paste()
    copy = last_of(s, Quote)
    assert copy.id != "q1"
    assert copy == replace(quote(s), id=copy.id)
    check(s)


def test_all_that_is_copied_and_pasted_is_the_same_again(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    select(s, "p1", "p3")
    s.cut_selection()
    s.paste()
    check(s)
    body = s.session.kit.articles[0].body
    was = sample().articles[0].body
    by_id = {block.id: block for block in body}
    # the first and last paragraph are emptied by the cut: the empty line that is left is one of them
    assert [by_id[b.id] for b in was if b.id in by_id] == [b for b in was if b.id in by_id]
    assert {type(b) for b in body} == {type(b) for b in was}
    s.session.stack.undo()
    s.session.stack.undo()
    assert s.session.kit == sample()


def test_words_of_one_line_go_into_another_with_their_marks(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k, at = number(s, "p1"), words(s, "p1").index("twee zalen")
    s.set_places((k, at), (k, at + 10))
    s.copy()
    put(s, "headline")
    s.paste()
    assert words(s, "headline") == "Museum opent nieuwe vleugeltwee zalen"
    assert s.lines[1].text[-1].strong
    assert len(ids(s)) == len(sample().articles[0].body)


def test_a_whole_subhead_pasted_into_a_paragraph_is_text(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    select(s, "s1", "s1")
    s.copy()
    put(s, "p2", 3)
    s.paste()
    assert words(s, "p2").startswith("De Meer ruimteverbouwing")
    put(s, "p3")
    press(s, Qt.Key.Key_Return)
    s.paste()
    assert isinstance(last_of(s, Subhead), Subhead)
    assert string(last_of(s, Subhead).text, "en") == "More room"  # type: ignore[union-attr]
    check(s)


def test_half_a_quote_is_paragraphs(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "q1", "quote.text")
    s.set_places((k, 4), (k + 1, 4))
    s.copy()
    put(s, "p3")
    press(s, Qt.Key.Key_Return)
    s.paste()
    body = s.session.kit.articles[0].body
    assert [string(b.text, "nl") for b in body[-2:] if isinstance(b, Paragraph)] == [
        "is een droom die uitkomt. Nu kan iedereen de collectie zien.",
        "Jane",
    ]
    check(s)


def test_items_pasted_into_a_list_are_items(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.set_places((number(s, "i4"), 0), (number(s, "i5"), 4))
    s.copy()
    put(s, "i1")
    s.paste()
    items = s.block("l1")
    assert isinstance(items, List)
    assert [string(i.text, "nl") for i in items.items] == [
        "Twee zalenKom binnen",
        "Kijk",
        "Een atelier",
        "Een dakterras",
    ]
    check(s)


def test_a_picture_is_copied_as_its_figure(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "f1")
    s.set_places((k, 0), (k, 1))
    s.copy()
    put(s, "p3")
    s.paste()
    figure = last_of(s, Figure)
    assert isinstance(figure, Figure)
    assert (figure.image, string(figure.caption, "en")) == ("photo", "The wing.")
    k = number(s, "gf1", "gallery.image")
    s.set_places((k, 0), (k, 1))
    s.cut_selection()
    gallery = s.block("g1")
    assert isinstance(gallery, Gallery)
    assert [f.id for f in gallery.figures] == ["gf2"]
    put(s, "p3")
    s.paste()
    assert "gf1" in ids(s)
    check(s)


def test_what_another_kit_does_not_have_is_left_out(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.selectAll()
    s.copy()
    there = sample()
    empty = replace(there.articles[0], body=(Paragraph(id="only"),))
    articles = (empty, there.articles[1])
    kit = replace(there, id="other", images=(), people=(), facts=(), icons=(), articles=articles)
    other = surface_of(qtbot, kit)
    put(other, "only")
    other.paste()
    check(other)
    body = other.session.kit.articles[0].body
    boxes = [b for b in body if isinstance(b, FactBox)]
    assert [string(f.value, "nl") for f in other.session.kit.facts] == ["4.120 m²", "€ 40 miljoen", "28 november"]
    assert boxes[0].facts == ("fact1", "fact2", "fact3")
    assert [b.speaker for b in body if isinstance(b, Quote)] == [None]
    assert [b.image for b in body if isinstance(b, Figure)] == [None]
    assert [b.icon for b in body if isinstance(b, CallToAction)] == [None]
    while other.session.stack.canUndo():
        other.session.stack.undo()
    assert other.session.kit == kit


def test_other_programs_get_html_and_text(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.selectAll()
    data = s.createMimeDataFromSelection()
    html = data.html()
    for part in (
        "<strong>twee zalen</strong>",
        '<a href="https://museum.example/">toelichting</a>',
        '<span lang="la"><em>terra sigillata</em></span>',
        "m<sup>2</sup>",
        "<blockquote><p>Dit is een droom",
        "<h2>Meer ruimte</h2>",
        "<ul><li>Twee zalen</li>",
        '<table><tr><th scope="col">Dag</th><th scope="col">Open</th></tr><tr><td>Zaterdag</td><td>10–22 uur</td></tr>',
        "<hr>",
    ):
        assert part in html
    assert "Oppervlakte\t4.120 m²\n" in data.text()
    assert "\ufffc" not in data.text()
    put(s, "p3")
    s.insert_text("<b>&")
    select(s, "p3", "p3")
    assert "&lt;b&gt;&amp;" in s.createMimeDataFromSelection().html()


def test_rows_of_a_spreadsheet_fill_cells(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "t1", 0, "table.row")
    data = QMimeData()
    data.setText("Vrijdag\t10–17 uur\tgratis\r\nZaterdag\t10–22 uur\t€ 5\r\nZondag\tdicht\t\r\n")
    s.insertFromMimeData(data)
    table = s.block("t1")
    assert isinstance(table, Table)
    assert [[string(c, "nl") for c in row] for row in table.rows] == [
        ["Vrijdag", "10–17 uur", "gratis"],
        ["Zaterdag", "10–22 uur", "€ 5"],
        ["Zondag", "dicht", ""],
    ]
    assert len(table.header) == 3
    check(s)


def test_another_programs_content_goes_through_the_intake(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    asked: list[tuple[str, str]] = []

    def intake(html: str, language: str, came: Came) -> None:
        asked.append((html, language))
        came([Subhead(id="n1", text=nl("Kop")), Paragraph(id="n2", text=nl("Tekst"))])

    s.intake = intake
    data = QMimeData()
    data.setHtml("<h2>Kop</h2><p>Tekst")
    put(s, "p3")
    s.insertFromMimeData(data)
    assert asked == [("<h2>Kop</h2><p>Tekst", "nl")]
    assert ids(s)[-3:] == ["p3", "n1", "n2"]
    s.intake = lambda _, __, came: came(())
    data.setText("Gewoon")
    s.insertFromMimeData(data)
    assert words(s, "n2") == "TekstGewoon"
    check(s)


def later(s: Surface) -> list[Came]:
    """Let what is pasted come in later."""
    waiting: list[Came] = []
    s.intake = lambda _, __, came: waiting.append(came)
    data = QMimeData()
    data.setHtml("<p>x")
    s.insertFromMimeData(data)
    return waiting


def test_what_is_pasted_comes_where_the_caret_was_while_one_writes_on(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    (came,) = later(s)
    type_(s, " en")
    put(s, "p1", 0)
    type_(s, "Nu ")
    came([Paragraph(id="n1", text=nl("Ge"))])
    assert words(s, "p3").endswith("Ge en")
    assert s.caret() == (number(s, "p1"), 3)
    check(s)


def test_what_is_pasted_takes_the_place_of_the_selection(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "p1")
    s.set_places((k, 0), (k, 5))
    was = words(s, "p1")
    (came,) = later(s)
    came([Paragraph(id="n1", text=nl("Nieuw"))])
    assert words(s, "p1") == f"Nieuw{was[5:]}"
    assert s.caret() == (k, 5)
    s.session.stack.undo()
    assert words(s, "p1") == was


def test_what_is_pasted_into_another_text_is_refused_in_words(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "p3")
    (came,) = later(s)
    kit, told = s.session.kit, QSignalSpy(s.refused)
    s.show_article("a1", "en")
    came([Paragraph(id="n1", text=nl("x"))])
    assert s.session.kit is kit
    assert told.count() == 1


def test_plain_paste_takes_only_the_words(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    select(s, "q1", "q1")
    s.copy()
    put(s, "p3")
    press(s, Qt.Key.Key_V, CONTROL | SHIFT)
    assert [b.id for b in s.session.kit.articles[0].body if isinstance(b, Quote)] == ["q1"]
    assert words(s, ids(s)[-1]) == "Museum"
    check(s)


@pytest.mark.parametrize("data", [b"", b"{}", b'{"blocks": 3}', b'{"blocks":[{"type":"paragraph"}]}', b"\xff"])
def test_what_only_looks_like_ours_is_text(qtbot: QtBot, data: bytes) -> None:
    s = surface_of(qtbot)
    mime = QMimeData()
    mime.setData(clipboard.MIME, data)
    mime.setText("woorden")
    put(s, "p3")
    s.insertFromMimeData(mime)
    assert words(s, "p3").endswith("woorden" if clipboard.from_mime(mime) is None else "mei.")
    check(s)


def test_ours_with_unclean_text_comes_in_clean(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    run = b'{"text":"a\\u0000\\ufdd0b\\n","link":"JavaScript:alert(1)"}, {"text":"c","link":"https://x.example"}'
    block = b'{"type":"subhead","id":"h1","text":[{"language":"nl","text":[' + run + b"]}]}"
    mime = QMimeData()
    mime.setData(clipboard.MIME, b'{"whole": true, "one_line": true, "blocks":[' + block + b"]}")
    put(s, "p3")
    press(s, Qt.Key.Key_Return)
    s.insertFromMimeData(mime)
    subhead = last_of(s, Subhead)
    assert isinstance(subhead, Subhead)
    assert [(r.text, r.link) for r in subhead.text[0].text] == [("ab\u2028", None), ("c", "https://x.example")]
    assert words(s, subhead.id) == "ab c"
    check(s)


# --- dragging ---------------------------------------------------------------------------------------------------------


def drop(s: Surface, data: QMimeData, place: Place, *, action: Qt.DropAction) -> None:
    """Drop as QApplication does: the enter event first."""
    cursor = s.textCursor()
    cursor.setPosition(s.mirror.position(place))
    at = s.cursorRect(cursor).center()
    enter = QDragEnterEvent(at, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(s.viewport(), enter)
    event = QDropEvent(QPointF(at), action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(s.viewport(), event)


def test_a_selection_moves_as_one_edit_and_whole_blocks_keep_their_ids(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    before = quote(s)
    select(s, "q1", "s1")
    s.move_selection((number(s, "p3"), len(words(s, "p3"))))
    assert quote(s) == before
    assert ids(s)[-2:] == ["q1", "s1"]
    assert s.session.stack.count() == 1
    check(s)
    s.session.stack.undo()
    k = number(s, "p2")
    s.set_places((k, 3), (k, 13))
    s.move_selection((number(s, "p1"), 3))
    assert words(s, "p1").startswith("De verbouwingvleugel")
    check(s)


def test_a_selection_is_not_moved_into_itself(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "p2")
    s.set_places((k, 3), (k, 13))
    s.move_selection((k, 8))
    k = number(s, "f1")
    s.set_places((k, 0), (k, 1))
    s.move_selection((k + 1, 2))
    assert s.session.kit == sample()


def test_a_copy_by_dragging_is_a_copy(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    select(s, "q1", "q1")
    s.move_selection((number(s, "p3"), 0), copy=True)
    quotes = [b for b in s.session.kit.articles[0].body if isinstance(b, Quote)]
    assert [q.id == "q1" for q in quotes] == [True, False]
    assert quotes[1].approval == quotes[0].approval
    check(s)


def test_text_from_elsewhere_is_dropped_where_it_falls(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.resize(800, 3000)
    data = QMimeData()
    data.setText("Zie ook: ")
    drop(s, data, (number(s, "p3"), 0), action=Qt.DropAction.CopyAction)
    assert words(s, "p3").startswith("Zie ook: Het programma")
    check(s)


def test_files_are_handed_to_the_window(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.resize(800, 3000)
    dropped = QSignalSpy(s.files_dropped)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/pictures/vleugel.jpg"), QUrl("https://museum.example/x.jpg")])
    drop(s, data, (number(s, "p3"), 0), action=Qt.DropAction.CopyAction)
    drop(s, data, (number(s, "f1"), 0), action=Qt.DropAction.CopyAction)
    assert [dropped.at(n) for n in range(dropped.count())] == [
        [["/pictures/vleugel.jpg"], ""],
        [["/pictures/vleugel.jpg"], "f1"],
    ]
    assert s.session.kit == sample()


def test_a_read_only_text_takes_no_drop(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.resize(800, 3000)
    s.setReadOnly(True)
    data = QMimeData()
    data.setText("x")
    drop(s, data, (number(s, "p3"), 0), action=Qt.DropAction.CopyAction)
    assert s.session.kit == sample()


def test_the_clipboard_survives_another_surface(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    select(s, "q1", "q1")
    s.copy()
    assert QGuiApplication.clipboard().mimeData().hasFormat(clipboard.MIME)
    english = surface_of(qtbot, language="en")
    put(english, "p3")
    english.paste()
    check(english)
    assert [b.id == "q1" for b in english.session.kit.articles[0].body if isinstance(b, Quote)] == [True, False]
