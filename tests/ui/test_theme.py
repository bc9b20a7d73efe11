"""The theme in the window: shared ones taken and saved, every part changed within its bounds, each with one undo."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QScrollArea, QWidget

from intake.hostile import Case, corpus
from intake.hostile_themes import THEMES, UNUSABLE, Bad
from intake.palettes import GPL, ase
from intake.test_theme import house
from presskit import resources
from presskit.kit.model import Logo
from presskit.kit.ordering import CONTACT_FIRST, USUAL, order_of
from presskit.kit.theme import Theme, Type
from presskit.publish.swatches import inks_of, screen_of
from presskit.ui.fitting import TITLE
from presskit.ui.theme_dialog import ThemeDialog, place
from presskit.ui.theming import palette
from presskit.ui.theming.colours import CONTRAST, INKS, PRINT, ROLES, SCREEN, SPOT
from presskit.ui.theming.number import Number
from presskit.ui.theming.palette import PaletteDialog
from presskit.ui.theming.saving import SaveTheme
from presskit.ui.window import Window
from ui.room import clipped
from ui.test_access import marked, mnemonic, nameless, repeated, rich
from ui.windows import Openers, holding, settle, trigger, two_articles, until

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" fill="currentColor"><path d="M0 0h40v40H0z"/></svg>'
ACCENT = ROLES.index("accent")


def theme_of(window: Window) -> ThemeDialog:
    trigger(window, "edit_theme")
    (dialog,) = window.findChildren(ThemeDialog)
    until(lambda: dialog._looked)
    return dialog


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


@pytest.fixture
def dialog(window: Window) -> ThemeDialog:
    return theme_of(window)


def typed(field: Number, text: str) -> None:
    """Type a number in a field, and leave it."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def said_in(dialog: ThemeDialog, words: str) -> bool:
    return words in dialog.ui.said.text()


def choose(dialog: ThemeDialog, name: str, index: int) -> None:
    box = getattr(dialog.ui, name)
    box.setCurrentIndex(index)
    box.activated.emit(index)


# --- shared themes ----------------------------------------------------------------------------------------------------


def test_a_shared_theme_restyles_the_kit_and_one_undo_takes_it_back(window: Window, dialog: ThemeDialog) -> None:
    first = window.session.kit
    assert "classic, version 1, as it is shared." in dialog.ui.state.text()
    dialog.ui.themes.setCurrentText("bold")
    dialog.ui.take.click()
    until(lambda: window.session.kit.theme.name == "bold")
    assert window.session.kit.articles == first.articles
    assert dialog.ui.colours.cell(ACCENT, SCREEN).text() == "#0b5c43"
    window.session.stack.undo()
    assert window.session.kit is first


def test_the_theme_opens_once_beside_the_preview(window: Window, dialog: ThemeDialog) -> None:
    assert theme_of(window) is dialog
    preview = window.ui.views.mapToGlobal(QPoint(0, 0)).x()
    assert dialog.mapToGlobal(QPoint(0, 0)).x() < preview


def test_a_house_theme_brings_its_faces_and_a_half_copied_one_is_refused(
    window: Window, dialog: ThemeDialog, tmp_path: Path
) -> None:
    dialog.read(str(house(tmp_path / "house")))
    until(lambda: window.session.kit.theme.name == "house")
    (face,) = window.session.kit.theme.faces
    assert face.sha256 in window.file.assets()
    before = window.session.kit
    (tmp_path / "house" / "fonts" / "House.ttf").unlink()
    dialog.read(str(tmp_path / "house"))
    until(lambda: "half copied" in dialog.ui.said.text())
    house(tmp_path / "newer", schema=2)
    dialog.read(str(tmp_path / "newer"))
    until(lambda: "newer than 1, which this program knows" in dialog.ui.said.text())
    assert window.session.kit is before


def test_a_theme_that_moved_on_says_what_taking_it_changes(
    window: Window, dialog: ThemeDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSKIT_THEMES", str(tmp_path / "themes"))
    folder = house(tmp_path / "themes" / "house")
    dialog.list_shared()
    dialog.read("house")
    until(lambda: "house, version 3, as it is shared." in dialog.ui.state.text())
    house(folder, version=4, page={"columns": 3})
    dialog.look_at_shared()
    until(lambda: "moved on to version 4. Taking it changes: columns." in dialog.ui.state.text())
    dialog.ui.take.click()
    until(lambda: window.session.kit.theme.version == 4)
    until(lambda: "house, version 4, as it is shared." in dialog.ui.state.text())


def test_a_kit_that_opens_says_that_its_theme_has_moved_on(
    window: Window, opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESSKIT_THEMES", str(tmp_path / "themes"))
    folder = house(tmp_path / "themes" / "house")
    dialog = theme_of(window)
    dialog.read("house")
    until(lambda: window.session.kit.theme.name == "house")
    window.close()
    house(folder, version=9)
    again = opened()
    until(lambda: "house" in again.ui.info_text.text() and "version 9" in again.ui.info_text.text())
    again.ui.info_first.click()
    (dialog,) = again.findChildren(ThemeDialog)
    assert dialog.isVisible()


@pytest.mark.parametrize("bad", [*THEMES, *UNUSABLE], ids=lambda bad: str(bad.name))
def test_a_hostile_theme_says_its_own_fault_in_one_line_and_the_theme_stays(
    window: Window, dialog: ThemeDialog, tmp_path: Path, bad: Bad
) -> None:
    before = window.session.kit
    dialog.read(str(bad.laid(tmp_path / "bad")))
    until(dialog.ui.said.text)
    assert bad.said in dialog.ui.said.text()
    assert "\n" not in dialog.ui.said.text()
    assert window.session.kit is before


# --- how it looks ---------------------------------------------------------------------------------------------------


def test_the_text_of_a_number_keeps_clear_of_its_edge(dialog: ThemeDialog) -> None:
    ui = dialog.ui
    ui.tabs.setCurrentWidget(ui.page_page)
    settle()
    picture, height = ui.inside.grab().toImage(), ui.inside.height()
    ground = picture.pixelColor(4, height // 2).lightness()
    inked = [
        x
        for x in range(3, picture.width() // 2)
        if any(abs(picture.pixelColor(x, y).lightness() - ground) > 60 for y in range(6, height - 6))
    ]
    assert inked
    assert inked[0] >= 8


def test_the_fields_of_a_page_stand_in_columns(dialog: ThemeDialog) -> None:
    ui = dialog.ui
    for page, columns in (
        (ui.page_page, ((ui.width, ui.inside, ui.top, ui.columns, ui.bleed), (ui.height, ui.outside, ui.gutter))),
        (ui.type_page, ((ui.text, ui.size, ui.title, ui.align), (ui.leading, ui.figures))),
    ):
        ui.tabs.setCurrentWidget(page)
        settle()
        for fields in columns:
            assert len({field.mapTo(dialog, QPoint(0, 0)).x() for field in fields}) == 1


@pytest.mark.parametrize("size", [(683, 384), (683, 1024), (1366, 683), (1024, 600)])
def test_the_theme_is_whole_on_a_small_screen(
    window: Window, dialog: ThemeDialog, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    screen = window.screen()
    room = QRect(screen.geometry().topLeft(), QSize(*size))
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: room)
    window.move(room.center())
    place(dialog, window)
    settle()
    taken = QRect(dialog.pos(), dialog.size() + QSize(0, TITLE))
    assert room.contains(taken), (room, taken)
    ui = dialog.ui
    ui.tabs.setCurrentWidget(ui.page_page)
    for widget in (ui.themes, ui.take, ui.folder, ui.save, ui.close, ui.bleed, ui.columns):
        scrolled_to(widget)
        at = QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())
        assert dialog.rect().contains(at), (widget.objectName(), at, dialog.rect())


def scrolled_to(widget: QWidget) -> None:
    """Scroll to a widget, as going there by Tab does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    settle(0.02)


def test_the_logos_are_shown_on_their_grounds_with_their_rules(opened: Openers) -> None:
    light = Logo(name="Huis", svg=LOGO, clear_space=0.5, minimum=20)
    dark = Logo(name="Huis wit", svg=LOGO, ground="dark")
    kit = two_articles()
    made = opened(replace(kit, organisation=replace(kit.organisation, logos=(light, dark))))
    logos = theme_of(made).tabs[-1].logos
    assert [logos.list.item(row).text() for row in range(2)] == [
        "Huis\nfor a light ground · 50 % of its height left free around it · 20 mm wide at the least",
        "Huis wit\nfor a dark ground",
    ]
    corners = [logos.list.item(row).icon().pixmap(112, 48).toImage().pixelColor(3, 3).lightness() for row in range(2)]
    middles = [logos.list.item(row).icon().pixmap(112, 48).toImage().pixelColor(56, 24).lightness() for row in range(2)]
    assert corners[0] - corners[1] > 140
    assert middles[1] - middles[0] > 140


# --- colours ----------------------------------------------------------------------------------------------------------


def test_colours_are_changed_on_screen_in_ink_and_as_a_spot_ink(window: Window, dialog: ThemeDialog) -> None:
    table, first = dialog.ui.colours, window.session.kit
    table.cell(ACCENT, SCREEN).setText("ffee66")
    assert window.session.kit.theme.colours.accent.srgb == "#ffee66"
    assert "too little" in table.cell(ACCENT, CONTRAST).text()
    assert "Accent on paper: 1.1 to 1, too little to read" in dialog.ui.contrasts.text()
    assert "no longer what is shared" in dialog.ui.state.text()
    table.cell(ACCENT, INKS + 1).setText("12,5")
    assert window.session.kit.theme.colours.accent.cmyk[1] == 12.5
    table.cell(ACCENT, SPOT).setText("PANTONE 2728 C")
    assert window.session.kit.theme.colours.accent.spot == "PANTONE 2728 C"
    assert window.session.stack.count() == 3
    for _ in range(3):
        window.session.stack.undo()
    assert window.session.kit is first
    assert "passes" in table.cell(ACCENT, CONTRAST).text()


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        (SCREEN, "red", "“red” is no screen colour"),
        (SCREEN, "#12345", "is no screen colour"),
        (INKS, "300", "“300” is no ink: type per cents from 0 to 100"),
        (INKS, "-1", "is no ink"),
        (INKS, "nan", "is no ink"),
        (SPOT, "x" * 61, "too long for the name of a spot ink"),
    ],
)
def test_what_is_no_colour_is_refused_where_it_is_typed(
    window: Window, dialog: ThemeDialog, column: int, text: str, said: str
) -> None:
    first, before = window.session.kit, dialog.ui.colours.cell(ACCENT, column).text()
    dialog.ui.colours.cell(ACCENT, column).setText(text)
    assert said in dialog.ui.said.text()
    assert dialog.ui.said.isVisible()
    assert dialog.ui.colours.cell(ACCENT, column).text() == before
    assert window.session.kit is first


def test_a_spot_ink_has_one_colour(window: Window, dialog: ThemeDialog) -> None:
    table = dialog.ui.colours
    table.cell(ACCENT, SPOT).setText("House")
    before = window.session.kit
    table.cell(0, SPOT).setText("House")
    assert "The spot ink House has other inks at “Accent”" in dialog.ui.said.text()
    assert window.session.kit is before


def test_inks_and_screen_colour_are_worked_out_from_each_other(window: Window, dialog: ThemeDialog) -> None:
    table = dialog.ui.colours
    table.setCurrentCell(ACCENT, SCREEN)
    table.cell(ACCENT, SCREEN).setText("#1457c8")
    dialog.ui.to_inks.click()
    assert window.session.kit.theme.colours.accent.cmyk == inks_of("#1457c8")
    table.cell(ACCENT, INKS + 3).setText("60")
    dialog.ui.to_screen.click()
    colour = window.session.kit.theme.colours.accent
    assert colour.srgb == screen_of(colour.cmyk)


def test_a_colour_is_chosen_by_eye(window: Window, dialog: ThemeDialog) -> None:
    dialog.ui.colours.setCurrentCell(0, SCREEN)
    dialog.ui.choose_colour.click()
    (picker,) = dialog.findChildren(QColorDialog)
    picker.setCurrentColor(QColor("#123456"))
    picker.accept()
    assert window.session.kit.theme.colours.ink.srgb == "#123456"


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_every_square_of_a_colour_stands_out_from_its_ground(opened: Openers, dialog: ThemeDialog, scheme: str) -> None:
    opened.desk.set_scheme(scheme)
    settle()
    ground = QColor(opened.desk.colours.panel)
    for role in range(len(ROLES)):
        for column in (SCREEN, PRINT):
            picture = dialog.ui.colours.cell(role, column).icon().pixmap(16, 16).toImage()
            edge = picture.pixelColor(picture.width() // 2, 0)
            apart = (edge.red() - ground.red(), edge.green() - ground.green(), edge.blue() - ground.blue())
            assert max(map(abs, apart)) > 60


def test_a_palette_gives_its_colours_to_the_parts_of_a_theme(
    window: Window, dialog: ThemeDialog, tmp_path: Path
) -> None:
    first = window.session.kit
    (tmp_path / "house.ase").write_bytes(ase())
    palette.read(dialog, tmp_path / "house.ase")
    until(lambda: dialog.findChildren(PaletteDialog))
    (shown,) = dialog.findChildren(PaletteDialog)
    box = shown.boxes["accent"]
    assert [box.itemText(n) for n in range(3)] == [
        "As it is", "House red · CMYK 0 90 80 5 · spot ink", "Sky · #1457c7",
    ]  # fmt: skip
    for index in (1, 2):
        box.setCurrentIndex(index)
        box.activated.emit(index)
    assert window.session.kit.theme.colours.accent.srgb == "#1457c7"
    window.session.stack.undo()
    colour = window.session.kit.theme.colours.accent
    assert (colour.cmyk, colour.spot) == ((0, 90, 80, 5), "House red")
    shown.put_back()
    assert window.session.kit.theme == first.theme


def test_a_long_palette_is_shown_in_whole_rows_to_its_end(window: Window, dialog: ThemeDialog, tmp_path: Path) -> None:
    lines = "".join(f"{n} {n} {n}\tNummer {n}\n" for n in range(30))
    (tmp_path / "long.gpl").write_text(f"GIMP Palette\nName: Long\n#\n{lines}")
    palette.read(dialog, tmp_path / "long.gpl")
    until(lambda: dialog.findChildren(PaletteDialog))
    (shown,) = dialog.findChildren(PaletteDialog)
    box = shown.boxes["accent"]
    box.showPopup()
    settle()
    view = box.view()
    rows = [view.visualRect(box.model().index(row, 0)) for row in range(box.count())]
    assert len({row.height() for row in rows}) == 1
    assert view.viewport().height() == 10 * rows[0].height()
    view.scrollToBottom()
    assert view.visualRect(box.model().index(box.count() - 1, 0)).bottom() == view.viewport().height() - 1
    box.hidePopup()


def test_a_palette_that_is_none_is_refused_in_one_line(window: Window, dialog: ThemeDialog, tmp_path: Path) -> None:
    before = window.session.kit
    for name, data, said in (
        ("a.ase", ase()[:40], "a.ase is a damaged palette"),
        ("b.gpl", GPL.encode() + b"rood\n", "b.gpl: line 8: not a colour"),
        ("c.aco", b"\x89PNG", "c.aco is not a palette"),
    ):
        (tmp_path / name).write_bytes(data)
        palette.read(dialog, tmp_path / name)
        until(partial(said_in, dialog, said))
    assert not dialog.findChildren(PaletteDialog)
    assert window.session.kit is before


# --- type -------------------------------------------------------------------------------------------------------------


def test_type_is_changed_within_its_bounds(window: Window, dialog: ThemeDialog) -> None:
    ui = dialog.ui
    ui.tabs.setCurrentWidget(ui.type_page)
    typed(ui.size, "11,5")
    assert window.session.kit.theme.type.size == 11.5
    before = window.session.kit
    typed(ui.size, "99")
    assert "Size of the text: “99” is not possible, only 7 to 16 pt." in dialog.ui.said.text()
    assert ui.size.value() == 11.5
    typed(ui.leading, "9")
    assert "line spacing is from the size of the text" in dialog.ui.said.text()
    typed(ui.leading, "wide")
    assert "“wide” is not possible, only 7 to 40 pt" in dialog.ui.said.text()
    assert window.session.kit is before
    typed(ui.title, "120")
    assert window.session.kit.theme.type.title == 1.2
    for name, index, value in (("align", 1, "left"), ("figures", 1, "lining")):
        choose(dialog, name, index)
        assert getattr(window.session.kit.theme.type, name) == value
    choose(dialog, "quotation", 2)
    assert window.session.kit.theme.look.quotation == "ground"
    choose(dialog, "text", ui.text.findData("Source Sans 3"))
    assert window.session.kit.theme.type.text == "Source Sans 3"
    assert window.history.undo.text() == "&Undo: change text face"


def test_a_face_comes_from_a_file_and_what_it_lacks_is_said(window: Window, dialog: ThemeDialog) -> None:
    ui, tab = dialog.ui, dialog.tabs[1]
    tab.add(resources.path("fonts", "NotoSerifHebrew-Regular.ttf"))
    until(lambda: window.session.kit.theme.faces)
    (face,) = window.session.kit.theme.faces
    assert (face.family, face.style) == ("Noto Serif Hebrew", "regular")
    assert face.sha256 in window.file.assets()
    assert "taken. Its licence bits allow embedding without limits." in ui.said.text()
    row = ui.text.findData("Noto Serif Hebrew")
    assert ui.text.itemText(row) == "Noto Serif Hebrew (lacks letters)"
    choose(dialog, "text", row)
    assert "Noto Serif Hebrew lacks" in ui.lacks.text()
    assert "(Nederlands)" in ui.lacks.text()
    assert "Noto Serif Hebrew is here as regular only" in ui.lacks.text()
    ui.remove_face.click()
    assert "is the text face: choose another face there first" in ui.said.text()
    choose(dialog, "text", ui.text.findData("Source Serif 4"))
    ui.remove_face.click()
    assert window.session.kit.theme.faces == ()
    assert ui.own_faces.isHidden()


def test_a_face_that_is_not_here_is_named(opened: Openers) -> None:
    window = opened(replace(two_articles(), theme=Theme(type=Type(display="House Grotesk"))))
    dialog = theme_of(window)
    assert dialog.ui.lacks.text() == "House Grotesk is not here: choose another face."
    assert dialog.ui.display.currentData() == "House Grotesk"


@pytest.mark.parametrize("case", corpus("font"), ids=lambda case: str(case.name))
def test_a_hostile_face_is_refused_in_one_line(window: Window, dialog: ThemeDialog, tmp_path: Path, case: Case) -> None:
    before, at = window.session.kit, tmp_path / f"{case.name}.ttf"
    at.write_bytes(case.data)
    dialog.tabs[1].add(at)
    until(dialog.ui.said.text)
    said = dialog.ui.said.text()
    assert "\n" not in said
    words = {"empty": "not a font", "png": "not a font", "fstype_restricted": "may not be embedded"}
    assert words.get(case.name, "taken" if case.name == "ok" else "") in said
    if "taken" not in said:
        assert at.name in said
        assert window.session.kit is before


# --- page, looks, order -----------------------------------------------------------------------------------------------


def test_the_page_is_changed_and_one_without_room_is_refused(window: Window, dialog: ThemeDialog) -> None:
    ui, first = dialog.ui, window.session.kit
    ui.tabs.setCurrentWidget(ui.page_page)
    choose(dialog, "paper", ui.paper.findText("A5"))
    page = window.session.kit.theme.page
    assert (page.width, page.height) == (148, 210)
    assert ui.width.value() == 148
    typed(ui.inside, "120")
    assert "leaves no room between its margins" in ui.said.text()
    assert window.session.kit.theme.page == page
    assert ui.inside.value() == page.inside
    typed(ui.bleed, "11")
    assert "Bleed: “11” is not possible, only 0 to 10 mm." in ui.said.text()
    typed(ui.bleed, "5")
    typed(ui.columns, "2")
    assert (window.session.kit.theme.page.bleed, window.session.kit.theme.page.columns) == (5, 2)
    assert "Room for" in ui.room.text()
    assert window.session.stack.count() == 3
    while window.session.stack.canUndo():
        window.session.stack.undo()
    assert window.session.kit is first
    assert ui.paper.currentText() == "A4"


def test_looks_are_changed(window: Window, dialog: ThemeDialog) -> None:
    dialog.ui.tabs.setCurrentWidget(dialog.ui.look_page)
    choose(dialog, "opening", 2)
    typed(dialog.ui.rule, "2.5")
    look = window.session.kit.theme.look
    assert (look.opening, look.rule) == ("accent", 2.5)
    typed(dialog.ui.rule, "7")
    assert "Weight of rules: “7” is not possible, only 0.25 to 6 pt." in dialog.ui.said.text()


def test_the_order_is_changed_by_keys_and_buttons_in_each_language(window: Window, dialog: ThemeDialog) -> None:
    ui, first = dialog.ui, window.session.kit
    ui.tabs.setCurrentWidget(ui.order_page)
    assert ui.order.order() == USUAL
    ui.order.setCurrentRow(USUAL.index("contact"))
    QTest.keyClick(ui.order, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order_of(window.session.kit.theme, "nl") == ("text", "contact", "note", "downloads", "about")
    ui.later.click()
    assert window.session.kit.theme == first.theme
    ui.earlier.click()
    ui.earlier.click()
    assert order_of(window.session.kit.theme, "nl") == ("contact", "text", "note", "downloads", "about")
    choose(dialog, "order_language", ui.order_language.findData("en"))
    assert ui.order.order() == CONTACT_FIRST
    assert not ui.usual.isEnabled()
    choose(dialog, "order_language", ui.order_language.findData("nl"))
    ui.usual.click()
    assert window.session.kit.theme == first.theme
    window.session.stack.undo()
    assert ui.order.order()[0] == "contact"


# --- saving -----------------------------------------------------------------------------------------------------------


def test_the_theme_is_saved_shared_updated_and_taken(window: Window, dialog: ThemeDialog, tmp_path: Path) -> None:
    dialog.tabs[1].add(resources.path("fonts", "SourceSans3-Bold.ttf"))
    until(lambda: window.session.kit.theme.faces)
    first = window.session.kit
    dialog.ui.save.click()
    (asked,) = dialog.findChildren(SaveTheme)
    assert not asked.go.isEnabled()
    assert "Give the theme a name of its own" in asked.said.text()
    asked.put_in(tmp_path / "shared")
    asked.name.setText("Het Huis")
    until(asked.go.isEnabled)
    assert "Het Huis becomes a new theme, version 1" in asked.said.text()
    asked.save()
    until(lambda: window.session.kit.theme.name == "Het Huis")
    written = json.loads((tmp_path / "shared" / "Het-Huis" / "theme.json").read_text())
    assert (written["version"], len(written["faces"])) == (1, 1)
    window.session.stack.undo()
    assert window.session.kit is first
    window.session.stack.redo()
    choose(dialog, "opening", 2)
    dialog.ui.save.click()
    asked = dialog.findChildren(SaveTheme)[-1]
    assert asked.name.text() == "Het Huis"
    asked.put_in(tmp_path / "shared")
    until(asked.go.isEnabled)
    assert "version 1, is in" in asked.said.text()
    assert "It becomes version 2; changed: ground that an article opens on." in asked.said.text()
    assert asked.go.text() == "&Update to version 2"
    asked.save()
    until(lambda: window.session.kit.theme.version == 2)
    assert "Het Huis, version 2, is saved" in dialog.ui.said.text()


@pytest.mark.parametrize("language", ["en", "nl"])
def test_what_is_asked_beside_the_theme_is_named_and_has_room(opened: Openers, tmp_path: Path, language: str) -> None:
    opened.desk.set_language(language)
    dialog = theme_of(opened())
    (tmp_path / "house.ase").write_bytes(ase())
    palette.read(dialog, tmp_path / "house.ase")
    until(lambda: dialog.findChildren(PaletteDialog))
    dialog.ui.save.click()
    settle(0.3)
    for shown in (*dialog.findChildren(PaletteDialog), *dialog.findChildren(SaveTheme)):
        assert nameless(shown) == []
        assert clipped(shown) == []
        assert rich(shown) == []
        assert repeated([key for key in map(mnemonic, marked(shown)) if key]) == []
    for page in range(dialog.ui.tabs.count()):
        dialog.ui.tabs.setCurrentIndex(page)
        settle()
        assert nameless(dialog) == []
        assert clipped(dialog) == []


def test_where_it_cannot_be_saved_is_said_before(window: Window, dialog: ThemeDialog, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "notes.txt").write_text("mine")
    dialog.ui.save.click()
    (asked,) = dialog.findChildren(SaveTheme)
    asked.put_in(tmp_path)
    asked.name.setText("x")
    until(lambda: "there are other files in this folder" in asked.said.text())
    assert not asked.go.isEnabled()


def test_a_kit_that_is_read_only_shows_its_theme(opened: Openers, tmp_path: Path) -> None:
    opened().close()
    with holding(tmp_path / "museum.presskit"):
        window = opened()
        window.show_theme()
        (dialog,) = window.findChildren(ThemeDialog)
        before = window.session.kit
        assert "read only" in dialog.ui.said.text()
        for widget in (dialog.ui.take, dialog.ui.save, dialog.ui.size, dialog.ui.text, dialog.ui.order):
            assert not widget.isEnabled()
        dialog.ui.colours.cell(ACCENT, SCREEN).setText("#123456")
        dialog.apply_chosen()
        settle()
        assert window.session.kit is before
        assert dialog.ui.close.isEnabled()
