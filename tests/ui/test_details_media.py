"""The details of a table, a rating, a video, and of a picture that stands in no figure."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from museum import PHOTOGRAPHS, photograph
from presskit.kit import details, edits, tables
from presskit.kit.blocks import Rating, Table, Video, new_id
from presskit.kit.details import Subject
from presskit.kit.localised import localised, string
from presskit.kit.model import Image
from presskit.ui.details.media import RatingForm, VideoForm
from presskit.ui.details.people import PersonForm
from presskit.ui.details.picture import PictureForm
from presskit.ui.details.table import TableForm
from presskit.ui.window import Window
from ui.test_details import pick, shown, type_in
from ui.windows import Openers, holding, make, settle, until


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


def placed(window: Window, block: Table | Rating | Video) -> Subject:
    kit = window.session.kit
    window.session.apply(edits.insert_blocks(kit, kit.articles[0].id, 0, [block]), "placed")
    return Subject("block", block.id)


def now(window: Window, subject: Subject) -> object:
    return details.thing(window.session.kit, subject)


# --- a table ----------------------------------------------------------------------------------------------------------


def table_form(window: Window) -> tuple[TableForm, Subject]:
    cells = [
        tuple(localised(word, "nl") for word in row) for row in (("Wie", "Prijs"), ("Jong", "€ 6"), ("Oud", "€ 12"))
    ]
    subject = placed(window, Table(id=new_id(), header=cells[0], rows=tuple(cells[1:])))
    form = shown(window, subject)
    assert isinstance(form, TableForm)
    settle(0.02)
    return form, subject


def words(window: Window, subject: Subject) -> list[list[str]]:
    table = now(window, subject)
    assert isinstance(table, Table)
    return [[string(cell, "nl") for cell in row] for row in tables.grid(table)]


def test_a_cell_is_written_in_the_form_and_is_one_step(window: Window) -> None:
    form, subject = table_form(window)
    form.ui.grid.setFocus()
    form.ui.grid.setCurrentCell(1, 1)
    steps = window.session.stack.index()
    QTest.keyClick(form.ui.grid, Qt.Key.Key_Return)
    editor = form.ui.grid.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "gratis")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(0.02)
    assert words(window, subject) == [["Wie", "Prijs"], ["Jong", "gratis"], ["Oud", "€ 12"]]
    assert window.session.stack.index() == steps + 1
    window.session.stack.undo()
    assert words(window, subject)[1] == ["Jong", "€ 6"]


def test_rows_and_columns_are_added_moved_and_removed_from_the_current_cell(window: Window) -> None:
    form, subject = table_form(window)
    ui, first = form.ui, words(window, subject)
    ui.grid.setCurrentCell(1, 0)
    ui.row_down.click()
    assert words(window, subject) == [first[0], first[2], first[1]]
    assert (ui.grid.currentRow(), ui.grid.currentColumn()) == (2, 0)
    assert not ui.row_down.isEnabled()
    ui.column_right.click()
    assert words(window, subject)[0] == ["Prijs", "Wie"]
    ui.column_add.click()
    assert words(window, subject)[0] == ["Prijs", "Wie", ""]
    assert ui.grid.currentColumn() == 2
    assert ui.says.text() == "⚠ A column without a name."
    ui.column_remove.click()
    ui.row_remove.click()
    assert words(window, subject) == [["Prijs", "Wie"], ["€ 12", "Oud"]]
    ui.row_add.click()
    assert len(words(window, subject)) == 3
    for _ in range(6):
        window.session.stack.undo()
    settle(0.02)
    assert words(window, subject) == first
    assert ui.grid.rowCount() == 3


def test_a_column_is_aligned_and_the_first_one_names_the_rows(window: Window) -> None:
    form, subject = table_form(window)
    form.ui.grid.setCurrentCell(1, 1)
    assert form.ui.align.currentData() == ""
    form.ui.align.setCurrentIndex(form.ui.align.findData("decimal"))
    form.ui.align.activated.emit(form.ui.align.currentIndex())
    form.ui.header_column.click()
    table = now(window, subject)
    assert isinstance(table, Table)
    assert (table.align, table.header_column) == (("", "decimal"), True)
    rows = [k for k, line in enumerate(window.surface.lines) if line.block == table.id and line.align]
    formats = [window.surface.document().findBlockByNumber(k).blockFormat() for k in rows]
    kinds = [[tab.type for tab in each.tabPositions()] for each in formats]
    assert kinds == [[QTextOption.TabType.RightTab]] * 3
    form.ui.grid.setCurrentCell(1, 0)
    assert form.ui.align.currentData() == ""
    form.ui.grid.setCurrentCell(2, 1)
    assert form.ui.align.currentData() == "decimal"
    window.surface.go_to(table.id)
    row = next(k for k, line in enumerate(window.surface.lines) if line.block == table.id and line.role == "table.row")
    window.surface.set_places((row, 0), (row, 0))
    window.surface.insertPlainText("x")
    window.surface.add_column()
    table = now(window, subject)
    assert isinstance(table, Table)
    assert (table.align, table.header_column) == (("", "", "decimal"), True)
    for _ in range(4):
        window.session.stack.undo()
    settle(0.02)
    table = now(window, subject)
    assert isinstance(table, Table)
    assert (table.align, table.header_column) == ((), False)
    assert not form.ui.header_column.isChecked()


def test_a_table_without_a_header_says_so_and_delete_empties_a_cell(window: Window) -> None:
    form, subject = table_form(window)
    for column in (0, 1):
        form.ui.grid.setCurrentCell(0, column)
        QTest.keyClick(form.ui.grid, Qt.Key.Key_Delete)
    assert words(window, subject)[0] == ["", ""]
    assert form.ui.says.text().startswith("⚠ The first row names the columns")
    assert not form.ui.row_remove.isEnabled()


# --- a rating ---------------------------------------------------------------------------------------------------------


def test_stars_are_chosen_in_halves_and_never_more_than_there_are(window: Window) -> None:
    subject = placed(window, Rating(id=new_id(), stars=4.5))
    form = shown(window, subject)
    assert isinstance(form, RatingForm)
    assert form.ui.says.text().startswith("⚠ Say what is rated")
    assert form.ui.stars.currentText() == "4½"
    assert [form.ui.stars.itemText(n) for n in range(3)] == ["0", "½", "1"]
    type_in(form.ui.of, "De toren")
    pick(form.ui.stars, 5.0)
    pick(form.ui.out_of, 3)
    rating = now(window, subject)
    assert isinstance(rating, Rating)
    assert (string(rating.of, "nl"), rating.stars, rating.out_of) == ("De toren", 3, 3)
    assert form.ui.stars.count() == 7
    assert form.ui.says.text() == ""
    window.session.stack.undo()
    assert getattr(now(window, subject), "stars", None) == 5.0


# --- a video ----------------------------------------------------------------------------------------------------------


def test_a_video_says_what_it_lacks_and_takes_a_poster(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject = placed(window, Video(id=new_id()))
    form = shown(window, subject)
    assert isinstance(form, VideoForm)
    assert form.ui.says.text().startswith("✕ Give the address")
    type_in(form.ui.url, "javascript:alert(1)")
    settle(0.02)
    assert form.ui.says.text().startswith("✕ Not a web address")
    type_in(form.ui.url, "https://example.org/film")
    settle(0.02)
    assert form.ui.says.text().startswith("⚠ Without a title")
    type_in(form.ui.title, "Film")
    settle(0.02)
    assert form.ui.says.text().startswith("A link")
    assert form.ui.poster.isHidden()
    path = tmp_path / "poster.jpg"
    path.write_bytes(photograph(*PHOTOGRAPHS["stairs"]))
    monkeypatch.setattr("presskit.ui.pictures.ask_open", lambda *_: path)
    form.ui.poster_choose.click()
    until(lambda: getattr(now(window, subject), "poster", None))
    until(lambda: not form.ui.poster.isHidden() and not form.ui.poster.pixmap().isNull())
    form.ui.poster_open.click()
    assert isinstance(window.details.form, PictureForm)
    window.details.open(subject)
    form.ui.poster_remove.click()
    assert getattr(now(window, subject), "poster", "") is None


# --- a picture that stands in no figure -------------------------------------------------------------------------------


def test_what_is_said_of_a_portrait_and_its_rights_can_be_set(window: Window) -> None:
    kit = window.session.kit
    person, image = kit.people[0], kit.images[0]
    subject = Subject("image", image.id)
    window.session.apply(details.set_field(kit, Subject("person", person.id), "portrait", image.id), "portrait")
    form = shown(window, Subject("person", person.id))
    assert isinstance(form, PersonForm)
    form.ui.portrait_open.click()
    picture = window.details.form
    assert isinstance(picture, PictureForm)
    assert window.details.title.text() == f"Picture · {image.file}"
    assert picture.ui.place_box.isHidden()
    assert picture.ui.choose.isHidden()
    assert picture.ui.image_alt.hasFocus()
    type_in(picture.ui.image_credit, "Studio Oeverlicht")
    picture.ui.use_social.click()
    picture.ui.image_decorative.click()
    after = now(window, subject)
    assert isinstance(after, Image)
    assert after.credit == "Studio Oeverlicht"
    assert ("social" in after.usage.uses) is not ("social" in image.usage.uses)
    assert after.decorative is not image.decorative
    assert window.session.stack.undoText() == "Change says nothing, wherever it stands: decorative"


def test_a_kit_that_somebody_else_has_shows_its_tables_without_letting_them_be_changed(opened: Openers) -> None:
    path = make(opened.folder / "museum.presskit")
    with holding(path):
        window = opened()
        table = next(b for a in window.session.kit.articles for b in a.body if isinstance(b, Table))
        form = shown(window, Subject("block", table.id))
        assert isinstance(form, TableForm)
        form.ui.grid.setCurrentCell(1, 0)
        QTest.keyClick(form.ui.grid, Qt.Key.Key_Delete)
        assert now(window, Subject("block", table.id)) == table
        assert not any(b.isEnabled() for b in (form.ui.row_add, form.ui.column_add, form.ui.column_remove))
