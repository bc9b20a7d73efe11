"""The details of a quote and of a figure: approval, rights, crop and focal point, by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest

from museum import PHOTOGRAPHS, identity, photograph
from presskit.kit import details, edits
from presskit.kit.blocks import AnyBlock, CallToAction, FactBox, Figure, Gallery, Quote
from presskit.kit.details import Subject
from presskit.kit.localised import localised, string
from presskit.kit.model import Image
from presskit.ui.details.boxes import CallForm, FactsForm
from presskit.ui.details.figure import FigureForm
from presskit.ui.details.gallery import GalleryForm
from presskit.ui.details.people import PersonForm
from presskit.ui.details.quote import QuoteForm
from presskit.ui.window import Window
from ui.test_details import pick, shown, type_in
from ui.windows import Openers, settle, until


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


def quote(window: Window) -> Quote:
    return next(b for b in window.session.kit.articles[0].body if isinstance(b, Quote))


def quote_form(window: Window) -> QuoteForm:
    form = shown(window, Subject("block", quote(window).id))
    assert isinstance(form, QuoteForm)
    return form


def figure(window: Window) -> Figure:
    return next(f for f in edits.figures(window.session.kit) if f.image)


def image(window: Window) -> Image:
    found = details.thing(window.session.kit, Subject("image", figure(window).image or ""))
    assert isinstance(found, Image)
    return found


def figure_form(window: Window) -> FigureForm:
    form = shown(window, Subject("block", figure(window).id))
    assert isinstance(form, FigureForm)
    until(lambda: not form.ui.cropping.area().isEmpty())
    return form


# --- quotes -----------------------------------------------------------------------------------------------------------


def test_three_fields_of_an_approval_are_recorded_and_a_changed_word_takes_it_back(window: Window) -> None:
    form = quote_form(window)
    pick(form.ui.state, "approved")
    settle(0.02)
    type_in(form.ui.by, "Woordvoerder")
    type_in(form.ui.channel, "telefoon")
    type_in(form.ui.when, "24-11-2026 14:30")
    approval = quote(window).approval
    assert (approval.state, approval.by, approval.channel) == ("approved", "Woordvoerder", "telefoon")
    assert approval.when.startswith("2026-11-24T14:30:00")
    assert approval.wording
    window.surface.go_to(quote(window).id)
    QTest.keyClicks(window.surface, "Toch ")
    assert quote(window).approval.state == "draft"
    form = quote_form(window)
    assert form.ui.state.currentData() == "draft"
    assert form.ui.approval_says.text().startswith("⚠ The wording has changed")
    assert form.ui.by.text() == "Woordvoerder"


def test_a_quote_without_a_name_says_so_at_once_and_a_person_of_the_kit_is_picked_by_keys(window: Window) -> None:
    person = window.session.kit.people[-1]
    bare = replace(quote(window), speaker=None, name=(), role=(), organisation=())
    window.session.apply(edits.with_block(window.session.kit, bare), "bare")
    form = quote_form(window)
    assert form.ui.says.text().startswith("✕ Without a name")
    assert window.details.title.text() == "Quote · without a name"
    form.ui.name.setFocus()
    QTest.keyClicks(form.ui.name, person.name[:3])
    completer = form.ui.name.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    made = quote(window)
    assert made.speaker == person.id
    assert string(made.name, "nl") == person.name
    assert string(made.role, "nl") == string(person.role, "nl")
    settle(0.02)
    assert form.ui.name.text() == person.name


def test_a_name_becomes_a_person_of_the_kit(window: Window) -> None:
    form = quote_form(window)
    type_in(form.ui.name, "Iris Bos")
    settle(0.02)
    form.ui.person.click()
    person = window.session.kit.people[-1]
    assert (person.name, quote(window).speaker) == ("Iris Bos", person.id)
    settle(0.02)
    form.ui.person.click()
    assert isinstance(window.details.form, PersonForm)


def test_an_excerpt_that_is_not_in_the_quote_is_marked(window: Window) -> None:
    form = quote_form(window)
    pick(form.ui.display, "pull")
    settle(0.02)
    assert form.ui.pull.isVisible()
    form.ui.pull.setFocus()
    QTest.keyClicks(form.ui.pull, "Nooit gezegd")
    settle(0.02)
    assert form.ui.pull_says.text().startswith("✕ Not in the quote")
    assert quote(window).display == "pull"


# --- figures ----------------------------------------------------------------------------------------------------------


def test_alternative_text_rights_and_credit_of_the_picture(window: Window) -> None:
    form = figure_form(window)
    form.ui.image_alt.setFocus()
    QTest.keyClick(form.ui.image_alt, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(form.ui.image_alt, "Een gevel")
    type_in(form.ui.creator, "I. Bos")
    type_in(form.ui.valid_until, "1-2-2026")
    type_in(form.ui.maximum_print_run, "10.000")
    form.ui.use_web.click()
    form.ui.use_print.click()
    pick(form.ui.changes_allowed, False)
    pick(form.ui.source_type, "AI")
    settle(0.02)
    made = image(window)
    assert string(made.alt, "nl") == "Een gevel"
    assert made.creator == "I. Bos"
    assert (made.usage.valid_until, made.usage.maximum_print_run) == ("2026-02-01", 10_000)
    assert made.usage.uses == ("print", "web")
    assert made.usage.changes_allowed is False
    assert made.source_type == "AI"
    assert form.ui.rights_says.text().startswith("✕ These rights have ended")
    type_in(form.ui.maximum_print_run, "veel")
    assert image(window).usage.maximum_print_run == 10_000
    assert "no number" in window.info.text


def test_alternative_text_is_asked_for_unless_the_figure_is_decorative(window: Window) -> None:
    bare = replace(image(window), alt=(), decorative=False)
    window.session.apply(edits.put(window.session.kit, bare), "bare")
    window.session.apply(edits.with_block(window.session.kit, replace(figure(window), alt=())), "bare")
    form = figure_form(window)
    assert form.ui.alt_says.text().startswith("✕ Say what is to be seen")
    form.ui.decorative.click()
    settle(0.02)
    assert form.ui.alt_says.isHidden()


def test_a_crop_is_dragged_and_is_one_step(window: Window) -> None:
    form = figure_form(window)
    first = window.session.kit
    cropper, area = form.ui.cropping, form.ui.cropping.area()
    start = figure(window).crop
    box = cropper._box()
    corner = QPoint(round(box.right()), round(box.bottom()))
    to = QPoint(round(area.left() + area.width() / 2), round(area.top() + area.height() / 2))
    QTest.mousePress(cropper, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(cropper, (corner + to) / 2)
    QTest.mouseMove(cropper, to)
    assert figure(window).crop == start
    QTest.mouseRelease(cropper, Qt.MouseButton.LeftButton, pos=to)
    crop = figure(window).crop
    assert crop is not None
    assert abs(crop.right - 0.5) < 0.02
    assert abs(crop.bottom - 0.5) < 0.02
    window.session.stack.undo()
    assert window.session.kit is first


def test_the_crop_and_the_focal_point_are_set_by_keys_and_said(window: Window) -> None:
    form = figure_form(window)
    cropper = form.ui.cropping
    cropper.setFocus()
    QTest.keyClick(cropper, Qt.Key.Key_Home)
    assert figure(window).crop is None
    for _ in range(10):
        QTest.keyClick(cropper, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(cropper, Qt.Key.Key_Right)
    QTest.keyClick(cropper, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    made = figure(window)
    assert made.crop is not None
    assert (round(made.crop.left, 2), round(made.crop.right, 2)) == (0.01, 0.91)
    assert made.focus == (0.46, 0.49)
    assert "focal point at 46 % across, 49 % down" in cropper.accessibleDescription()


def test_a_shape_is_kept_while_it_is_stretched(window: Window) -> None:
    form = figure_form(window)
    pick(form.ui.shape, "1:1")
    settle(0.02)
    crop, picture = figure(window).crop, image(window)
    assert crop is not None
    across, down = (crop.right - crop.left) * picture.width, (crop.bottom - crop.top) * picture.height
    assert abs(across - down) < 2
    cropper = form.ui.cropping
    QTest.keyClick(cropper, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    crop = figure(window).crop
    assert crop is not None
    across, down = (crop.right - crop.left) * picture.width, (crop.bottom - crop.top) * picture.height
    assert abs(across - down) < 2


def test_a_coarse_crop_is_said_with_its_sharpness_and_size(window: Window) -> None:
    form = figure_form(window)
    settle(0.02)
    whole = form.ui.says.text()
    assert " ppi at " in whole
    for _ in range(80):
        QTest.keyClick(form.ui.cropping, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    settle(0.02)
    assert form.ui.says.text().startswith("⚠ ")


def test_a_figure_that_waits_says_so_and_takes_what_is_chosen_and_keeps_its_caption(
    window: Window, tmp_path: Path
) -> None:
    waiting = identity("waiting")
    form = shown(window, Subject("block", waiting))
    assert isinstance(form, FigureForm)
    assert form.ui.says.text().startswith("⚠ Waits for its picture")
    assert form.ui.choose.hasFocus()
    assert not form.ui.rights_box.isVisible()
    form.ui.caption.setFocus()
    form.ui.caption.selectAll()
    QTest.keyClicks(form.ui.caption, "De kade")
    path = tmp_path / "quay.jpg"
    path.write_bytes(photograph(*PHOTOGRAPHS["stairs"]))
    window.pictures.give(path, waiting)
    found = details.thing(window.session.kit, Subject("block", waiting))
    until(lambda: getattr(details.thing(window.session.kit, Subject("block", waiting)), "image", None))
    found = details.thing(window.session.kit, Subject("block", waiting))
    assert isinstance(found, Figure)
    assert string(found.caption, "nl") == "De kade"
    form = shown(window, Subject("block", waiting))
    assert isinstance(form, FigureForm)
    assert form.ui.choose.text() == "Replace the picture…"


def test_people_shown_are_people_of_the_kit_by_name(window: Window) -> None:
    form = figure_form(window)
    person = window.session.kit.people[0]
    form._add_person()
    row = form.ui.people.rowCount() - 1
    model = form.ui.people.model()
    model.setData(model.index(row, 0), person.name)
    model.setData(model.index(row, 1), "schriftelijk, 20-11-2026")
    made = image(window).people[-1]
    assert (made.name, made.person, made.consent) == (person.name, person.id, "schriftelijk, 20-11-2026")
    form.ui.people.setCurrentCell(row, 0)
    QTest.keyClick(form.ui.people, Qt.Key.Key_Delete)
    assert len(image(window).people) == row


def test_a_picture_that_is_pasted_comes_in_and_one_that_is_none_does_not(window: Window) -> None:
    window.surface.go_to(identity("waiting"))
    pasted = QImage(60, 40, QImage.Format.Format_RGB32)
    pasted.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(pasted)
    assert window.surface.canInsertFromMimeData(data)
    window.surface.insertFromMimeData(data)
    until(lambda: any(i.file.startswith("pasted ") for i in window.session.kit.images))
    found = details.thing(window.session.kit, Subject("block", identity("waiting")))
    assert isinstance(found, Figure)
    assert found.image == window.session.kit.images[-1].id
    before = window.session.kit
    window.pictures.paste(QImage())
    assert window.session.kit is before


def test_words_of_the_figure_go_before_those_of_the_picture(window: Window) -> None:
    kit = window.session.kit
    kit = edits.put(kit, replace(image(window), caption=localised("Van het bestand", "nl"), credit="Foto: I. Bos"))
    kit = edits.with_block(kit, replace(figure(window), caption=(), credit=()))
    window.session.apply(kit, "words")
    form = figure_form(window)
    assert form.ui.caption.placeholderText() == "Van het bestand"
    assert form.ui.credit.placeholderText() == "Foto: I. Bos"


# --- galleries, facts, calls to action --------------------------------------------------------------------------------


def first(window: Window, kind: type[AnyBlock]) -> AnyBlock:
    return next(b for b in window.session.kit.articles[0].body if isinstance(b, kind))


def gallery_form(window: Window) -> GalleryForm:
    form = shown(window, Subject("block", first(window, Gallery).id))
    assert isinstance(form, GalleryForm)
    return form


def order(window: Window) -> list[str]:
    gallery = first(window, Gallery)
    assert isinstance(gallery, Gallery)
    return [figure.id for figure in gallery.figures]


def test_a_gallery_is_reordered_by_keys_and_each_move_is_one_step(window: Window) -> None:
    form = gallery_form(window)
    before = order(window)
    assert len(before) > 1
    form.ui.figures.setFocus()
    form.ui.figures.setCurrentRow(0)
    QTest.keyClick(form.ui.figures, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(window) == [before[1], before[0], *before[2:]]
    assert form.ui.figures.currentRow() == 1
    form.ui.up.click()
    assert order(window) == before
    assert not form.ui.up.isEnabled()
    window.session.stack.undo()
    window.session.stack.undo()
    assert order(window) == before


def test_a_picture_of_a_gallery_is_dragged_to_another_place(window: Window) -> None:
    strip = gallery_form(window).ui.figures
    before = order(window)
    strip.setCurrentRow(0)
    last = strip.visualItemRect(strip.item(len(before) - 1))
    data = strip.mimeData([strip.item(0)])
    place = QPointF(last.center().x(), last.bottom() - 1)
    moved = QDragMoveEvent(
        place.toPoint(), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    strip.dragMoveEvent(moved)
    drop = OwnDrop(strip, place, data)
    strip.dropEvent(drop)
    assert order(window)[-1] == before[0] or order(window)[-2] == before[0]
    assert sorted(order(window)) == sorted(before)


class OwnDrop(QDropEvent):
    """A drop of what was dragged from the list itself."""

    def __init__(self, source: QObject, place: QPointF, data: QMimeData) -> None:
        super().__init__(
            place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self._source = source

    def source(self) -> QObject:
        return self._source


def test_a_picture_is_added_to_a_gallery_opened_and_taken_out(window: Window, tmp_path: Path) -> None:
    form = gallery_form(window)
    before = order(window)
    path = tmp_path / "new.jpg"
    path.write_bytes(photograph(*PHOTOGRAPHS["stairs"]))
    form.add(path)
    until(lambda: len(order(window)) == len(before) + 1)
    settle(0.05)
    form.ui.figures.setCurrentRow(len(before))
    form.ui.figures.setFocus()
    QTest.keyClick(form.ui.figures, Qt.Key.Key_Return)
    assert isinstance(window.details.form, FigureForm)
    form = gallery_form(window)
    form.ui.figures.setCurrentRow(len(before))
    QTest.keyClick(form.ui.figures, Qt.Key.Key_Delete)
    assert order(window) == before
    path.write_bytes(b"no picture")
    form.add(path)
    until(lambda: "new.jpg" in window.info.text and "Reading" not in window.info.text)
    assert order(window) == before


def test_facts_have_a_source_and_a_date_and_go_with_the_last_box(window: Window) -> None:
    box = first(window, FactBox)
    form = shown(window, Subject("block", box.id))
    assert isinstance(form, FactsForm)
    count = len(form.facts)
    form._add()
    row = form.ui.facts.currentRow()
    model = form.ui.facts.model()
    model.setData(model.index(row, 0), "Kosten")
    model.setData(model.index(row, 1), "€ 40 miljoen")
    type_in(form.ui.source, "Jaarverslag")
    type_in(form.ui.as_of, "1-11-2026")
    fact = form.facts[row]
    assert (string(fact.label, "nl"), string(fact.value, "nl")) == ("Kosten", "€ 40 miljoen")
    assert (fact.source, fact.as_of) == ("Jaarverslag", "2026-11-01")
    form.ui.facts.setCurrentCell(row, 0)
    form.ui.up.click()
    assert form.facts[row - 1].id == fact.id
    form.ui.remove.click()
    assert len(form.facts) == count
    assert all(each.id != fact.id for each in window.session.kit.facts)


def test_a_call_to_action_has_dates_an_icon_and_a_form_in_print(window: Window) -> None:
    call = first(window, CallToAction)
    form = shown(window, Subject("block", call.id))
    assert isinstance(form, CallForm)
    type_in(form.ui.url, "https://museum.example/open")
    type_in(form.ui.valid_until, "1-1-2020")
    type_in(form.ui.print_url, "museum.example/o")
    pick(form.ui.icon, "icon-mail")
    form.ui.qr.setChecked(True)
    form.ui.qr.click()
    settle(0.02)
    made = first(window, CallToAction)
    assert isinstance(made, CallToAction)
    assert (made.url, made.valid_until, made.print_url) == (
        "https://museum.example/open",
        "2020-01-01",
        "museum.example/o",
    )
    assert (made.icon, made.qr) == ("icon-mail", False)
    assert form.ui.says.text().startswith("⚠ Not valid today")
    pick(form.ui.icon, None)
    made = first(window, CallToAction)
    assert isinstance(made, CallToAction)
    assert made.icon is None
