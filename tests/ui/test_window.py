"""The window: its panels show one kit; read-only kits are shown and never changed; what is remembered."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from museum import identity
from presskit.kit import edits
from presskit.kit.localised import localised, string
from presskit.kit.model import Kit
from presskit.ui import menus
from presskit.ui.statistics import StatisticsPanel
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, bury, focused, holding, make, press, ready, settle, trigger, until


def headline(window: Window, language: str = "nl") -> str:
    return string(edits.article_of(window.session.kit, window.article).headline, language)


def test_typing_changes_the_kit_the_outline_the_counts_and_the_title_bar_state(opened: Openers) -> None:
    window = opened()
    before = window.status.counts.text()
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Nu: twee ")
    assert headline(window).startswith("Nu: twee Museum")
    assert window.status.saved.text() == "Saving…"
    until(lambda: window.status.counts.text() != before)
    index = window.outline.index_of("headline", window.article)
    assert index is not None
    assert index.data().startswith("Nu: twee Museum")


def test_a_headline_and_a_lead_that_are_too_long_are_said_so_in_words_and_in_amber(opened: Openers) -> None:
    window = opened()
    shown = window.status.length
    focused(window)
    window.surface.go_to("headline")
    until(lambda: shown.text() == f"Headline: {len(headline(window))} of 100 characters")
    calm = shown.palette().color(shown.foregroundRole())
    window.surface.insert_text("x" * 100)
    until(lambda: shown.text().endswith(" of 100 characters · too long"))
    assert shown.isVisible()
    assert shown.palette().color(shown.foregroundRole()) == QColor(window.desk.colours.warning) != calm
    press(window.surface, "Ctrl+Z")
    until(lambda: not shown.text().endswith("too long"))
    assert shown.palette().color(shown.foregroundRole()) == calm
    window.surface.go_to("lead")
    window.surface.insert_text("woord " * 60)
    until(lambda: shown.text().startswith("Lead: ") and shown.text().endswith(" of 60 words · too long"))
    window.desk.set_language("nl")
    until(lambda: shown.text().startswith("Intro: ") and shown.text().endswith(" van 60 woorden · te lang"))
    window.surface.go_to("dateline")
    until(lambda: not shown.isVisible())


def test_the_statistics_follow_what_is_written(opened: Openers) -> None:
    window = opened()
    window.status.counts.click()
    panel = window.findChild(StatisticsPanel)
    assert panel is not None
    before = int(panel.values["words"].text())
    assert window.status.counts.text().startswith(f"{before} words")
    sentences = int(panel.values["sentences"].text())
    window.surface.go_to("lead")
    window.surface.insert_text("Twee woorden. ")
    until(lambda: panel.values["words"].text() == str(before + 2))
    assert panel.values["sentences"].text() == str(sentences + 1)
    assert panel.values["headline"].text() == f"{len(headline(window))} of 100 at most"
    trigger(window, "statistics")
    assert window.findChildren(StatisticsPanel) == [panel]
    panel.close()
    until(lambda: window.findChild(StatisticsPanel) is None)
    window.surface.insert_text("Zonder paneel. ")
    until(lambda: window.status.counts.text().startswith(f"{before + 4} words"))


@pytest.mark.parametrize(("mark", "keys"), [("superscript", "Ctrl+Shift+P"), ("subscript", "Ctrl+Shift+B")])
def test_what_is_selected_is_set_high_and_low_by_a_key(opened: Openers, mark: str, keys: str) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("lead")
    before = window.surface.current_line().text
    press(window.surface, "Shift+Right")
    press(window.surface, keys)
    first = window.surface.current_line().text[0]
    assert getattr(first, mark)
    assert len(first.text) == 1
    press(window.surface, keys)
    assert window.surface.current_line().text == before


def test_undo_and_redo_cross_text_icons_pictures_and_blocks_on_one_stack(opened: Openers) -> None:
    window = opened()
    focused(window)
    first = window.session.kit
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Ja ")
    after = edits.replace_icon(window.session.kit, "icon-phone", '<svg viewBox="0 0 24 24"><path d="M2 2h9"/></svg>')
    window.session.apply(after, "Replace icon icon-phone")
    window.going.delete(identity("waiting"))
    last = window.session.kit
    names = []
    while window.session.stack.canUndo():
        names.append(window.history.undo.text())
        press(window.surface, "Ctrl+Z")
    assert window.session.kit is first
    assert names == ["&Undo: delete block", "&Undo: replace icon icon-phone", "&Undo: typing"]
    press(window.ui.outline, "Ctrl+Z")  # nothing left: nothing happens
    while window.session.stack.canRedo():
        press(window.ui.outline, "Ctrl+Shift+Z")
    assert window.session.kit is last


def test_undo_is_named_in_the_menu_and_off_without_a_step(opened: Openers) -> None:
    window = opened()
    assert not window.history.undo.isEnabled()
    assert window.history.undo.text() == "&Undo"
    window.session.apply(replace(window.session.kit, title="R&D"), "Place picture a&b.jpg")
    assert window.history.undo.text() == "&Undo: place picture a&&b.jpg"
    assert "a&amp;b.jpg" in window.history.undo.toolTip()


def test_another_article_is_chosen_in_the_outline(opened: Openers) -> None:
    window = opened()
    index = window.outline.index_of("headline", SECOND)
    assert index is not None
    window.ui.outline.clicked.emit(index)
    assert window.article == SECOND
    assert window.surface.projection.article == SECOND
    assert "Achter de gevel" in window.surface.toPlainText()


def test_an_article_that_goes_takes_the_window_to_the_first(opened: Openers) -> None:
    window = opened()
    window.show_article(SECOND, "nl")
    window.session.apply(edits.remove_article(window.session.kit, SECOND), "remove")
    assert window.article == identity("article")
    settle()


def test_the_language_of_the_text_turns_every_panel(opened: Openers) -> None:
    window = opened(wait=True)
    generation = window.previewer.generation
    window.status.languages.setCurrentIndex(window.status.languages.findData("en"))
    window.status.languages.activated.emit(window.status.languages.currentIndex())
    assert window.language == "en"
    assert "Museum opens a new wing" in window.surface.toPlainText()
    until(lambda: window.previewer.generation > generation)
    window.ui.views.setCurrentIndex(2)
    until(lambda: "Museum opens a new wing" in window.ui.code.toPlainText())
    index = window.outline.index_of("headline", window.article)
    assert index is not None
    assert index.data().startswith("Museum opens")


def test_the_menu_offers_the_languages_of_the_kit_by_their_own_names(opened: Openers) -> None:
    window = opened()
    window.ui.menu_text_language.aboutToShow.emit()
    dutch, english = window.ui.menu_text_language.actions()
    assert [dutch.text(), english.text()] == ["Nederlands", "English"]
    assert dutch.isChecked()
    english.trigger()
    assert window.language == "en"


def test_a_language_that_goes_takes_the_text_back_to_the_source(opened: Openers) -> None:
    window = opened()
    window.choose_language("en")
    window.session.apply(replace(window.session.kit, languages=("nl",)), "languages")
    assert window.language == "nl"
    assert window.status.languages.count() == 1
    assert not window.status.languages.isEnabled()


def test_marks_at_the_caret_are_checked_in_the_menu(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("lead")
    press(window.surface, "Shift+End")
    trigger(window, "emphasis")
    until(window.ui.emphasis.isChecked)
    assert not window.ui.strong.isChecked()


def test_italics_have_the_keys_that_everybody_knows(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("lead")
    press(window.surface, "Shift+End")
    press(window.surface, "Ctrl+I")
    assert any(span.emphasis for span in edits.article_of(window.session.kit, window.article).lead[0].text)


def test_a_link_is_set_and_taken_off(opened: Openers) -> None:
    window = opened()
    window.surface.go_to("lead")
    press(window.surface, "Shift+End")
    window.set_link(" https://museum.example/ ")
    lead = edits.article_of(window.session.kit, window.article).lead[0].text
    assert any(span.link == "https://museum.example/" for span in lead)
    window.set_link("https://")
    lead = edits.article_of(window.session.kit, window.article).lead[0].text
    assert not any(span.link for span in lead)


def test_the_link_dialog_answers_the_text(opened: Openers) -> None:
    from PySide6.QtWidgets import QInputDialog

    window = opened()
    window.surface.go_to("lead")
    press(window.surface, "Shift+End")
    trigger(window, "link")
    (dialog,) = window.findChildren(QInputDialog)
    dialog.setTextValue("https://museum.example/pers")
    dialog.accept()
    lead = edits.article_of(window.session.kit, window.article).lead[0].text
    assert any(span.link == "https://museum.example/pers" for span in lead)


# --- read only --------------------------------------------------------------------------------------------------------


@pytest.fixture
def locked(opened: Openers) -> Window:
    with holding(make(opened.folder / "museum.presskit")):
        return opened(wait=True)


def test_a_read_only_kit_refuses_every_edit(locked: Window, tmp_path: object) -> None:
    window, first = locked, locked.session.kit
    focused(window)
    QGuiApplication.clipboard().setText("Een persbericht.\n\nMet een alinea.")
    for name in menus.WRITING:
        assert not getattr(window.ui, name).isEnabled(), name
    window.surface.go_to("lead")
    QTest.keyClicks(window.surface, "x")
    press(window.surface, "Return")
    press(window.surface, "Ctrl+V")
    press(window.surface, "Ctrl+B")
    window.surface.insert_block("quote")
    window.incoming.paste()
    window.pictures.give(window.file.path)
    window.outgoing.save_version()
    window.ask_link()
    panel = window.icons.open("icon-phone")
    assert not panel.ui.choose.isEnabled()
    panel.actions_.restore("icon-phone")
    for target in (identity("waiting"),):
        from presskit.ui.dragging import Target

        menu = window.going.menu_for(Target("block", "", target))
        assert menu is not None
        assert [a.text() for a in menu.actions() if a.isEnabled()] == ["Go to the text"]
    settle(0.2)
    assert window.session.kit is first
    assert window.session.stack.count() == 0


def test_a_read_only_kit_can_be_read_by_keys_and_copied(locked: Window) -> None:
    window = locked
    focused(window)
    window.surface.go_to("lead")
    press(window.surface, "Shift+End")
    trigger(window, "copy")
    assert "Het museum opent" in QGuiApplication.clipboard().text()


# --- the clipboard and what has the focus -----------------------------------------------------------------------------


def test_copy_takes_from_the_text_that_has_the_focus(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.ui.views.setCurrentIndex(2)
    until(window.ui.code.toPlainText)
    window.ui.code.setFocus()
    trigger(window, "select_all")
    trigger(window, "copy")
    assert QGuiApplication.clipboard().text().startswith("<div")


def test_a_release_can_be_pasted_when_the_clipboard_has_text(opened: Openers) -> None:
    window = opened()
    assert not window.ui.paste_release.isEnabled()
    QGuiApplication.clipboard().setText("tekst")
    assert window.ui.paste_release.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl("https://museum.example/")])
    data.setData("image/png", b"")
    QGuiApplication.clipboard().clear()
    assert not window.ui.paste_release.isEnabled()


# --- looks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_scheme_dresses_the_whole_window(opened: Openers, scheme: str) -> None:
    window = opened()
    opened.desk.set_scheme(scheme)
    colours = opened.desk.colours
    assert QApplication.palette().window().color().name() == colours.window
    assert window.surface.page.appearance.name == scheme
    ground = window.surface.viewport().grab().toImage().pixelColor(1, 1)
    assert ground == QColor(window.surface.page.appearance.paper), "the page keeps the ground of the scheme before"
    assert getattr(window.ui, f"view_{scheme}").isChecked()
    pixel = window.grab().toImage().pixelColor(window.width() // 2, 2)
    assert pixel.name() == colours.window


def test_zoom_is_kept_with_the_window(opened: Openers) -> None:
    window = opened()
    trigger(window, "zoom_in")
    trigger(window, "zoom_in")
    assert window.status.zoom.text() == "Zoom 125 %"
    window.close()
    again = opened(name="other.presskit")
    assert again.surface.page.zoom == 1.25
    trigger(again, "zoom_normal")
    assert again.surface.page.zoom == 1.0


def test_the_size_of_the_window_and_its_panels_is_kept(opened: Openers) -> None:
    window = opened()
    window.resize(790, 600)  # the screen of the tests is small
    window.ui.columns.setSizes([150, 380, 260])
    settle()
    sizes, size = window.ui.columns.sizes(), window.size()
    window.close()
    again = opened(name="other.presskit")
    settle()
    assert again.size() == size
    assert again.ui.columns.sizes() == sizes


def test_settings_that_are_nonsense_do_no_harm(opened: Openers) -> None:
    kept = opened.desk.settings
    for key in ("window/zoom", "window/geometry", "window/columns", "window/rows", "window/scheme", "window/recent"):
        kept.setValue(key, "nonsense")
    window = opened()
    assert window.surface.page.zoom == 1.0


# --- the end ----------------------------------------------------------------------------------------------------------


def test_a_closed_window_leaves_no_thread_and_no_lock(opened: Openers) -> None:
    before = threading.active_count()
    window = opened(wait=True)
    window.ui.views.setCurrentIndex(1)
    path = window.file.path
    assert threading.active_count() > before
    assert window.close()
    assert threading.active_count() == before
    with holding(path) as file:
        assert not file.read_only


def test_what_arrives_after_closing_does_no_harm(opened: Openers) -> None:
    window = opened()
    window.checking.check()
    window.previewer.want(window.session.kit, "nl", delay=0)
    window.outgoing.copying.snippet()
    window.keeper.save()
    window.close()
    settle(0.1)
    bury()
    settle(0.1)
    assert QGuiApplication.clipboard().text() == ""


def test_a_closed_window_is_given_back_to_memory(opened: Openers) -> None:
    window = opened(wait=True)
    ghost = weakref.ref(window)
    window.close()
    del window
    bury()
    settle()
    gc.collect()
    assert ghost() is None


def test_a_version_is_named_and_kept(opened: Openers) -> None:
    window = opened()
    window.session.apply(replace(window.session.kit, title="Voor de raad"), "title")
    window.outgoing.name_version("  Naar de raad ")
    assert window.info.text == "Version “Naar de raad” is kept."
    (version,) = window.file.versions().values()
    assert version.name == "Naar de raad"
    assert window.file.version(1).title == "Voor de raad"


def test_save_a_version_asks_for_its_name(opened: Openers) -> None:
    from PySide6.QtWidgets import QInputDialog

    window = opened()
    trigger(window, "save_version")
    (dialog,) = window.findChildren(QInputDialog)
    dialog.setTextValue("Eerste")
    dialog.accept()
    assert [v.name for v in window.file.versions().values()] == ["Eerste"]


def test_an_edit_closes_what_held_only_until_then(opened: Openers) -> None:
    window = opened()
    window.tell("Recognised: 3 blocks.", passing=True)
    window.session.apply(replace(window.session.kit, title="Verder"), "title")
    assert window.info.text == ""
    window.tell("Exported.")
    window.session.apply(replace(window.session.kit, title="En verder"), "title")
    assert window.info.text == "Exported."


def test_a_kit_without_anything_opens(opened: Openers) -> None:
    from presskit.kit.start import new_kit

    window = opened(new_kit("nl"), name="empty.presskit")
    ready(window)
    assert window.status.counts.text() == "0 words · 1 min to read"
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Kop")
    assert headline(window) == "Kop"


def test_text_of_a_kit_is_never_read_as_html(opened: Openers) -> None:
    window = opened()
    kit: Kit = window.session.kit
    article = replace(kit.articles[0], headline=localised("<img src=/etc/passwd> & <b>vet</b>", "nl"))
    window.session.apply(edits.with_article(kit, article), "x")
    index = window.outline.index_of("headline", window.article)
    assert index is not None
    until(lambda: "passwd" in str(index.data()))
    assert "&lt;img" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_the_tool_bar_is_whole_at_any_width(opened: Openers) -> None:
    window = opened()
    for width in (1500, 683, 1500):
        window.resize(width, 600)
        settle()
        assert window.ui.tools.sizeHint().width() <= window.width()
        edge = window.export_button.mapTo(window, window.export_button.rect().topRight()).x()
        assert edge <= window.width()
        style = window.ui.tools.toolButtonStyle()
        assert (style == Qt.ToolButtonStyle.ToolButtonIconOnly) == (width == 683)


def test_a_new_window_is_no_larger_than_its_screen(opened: Openers) -> None:
    room = opened().screen().availableGeometry()
    opened.desk.settings.clear()
    opened.desk.settings.setValue("window/hidden", "")
    window = opened(name="other.presskit")
    assert window.width() <= room.width()
    assert window.frameGeometry().height() <= room.height()
    outline, text, preview = window.ui.columns.sizes()
    assert text > preview > outline > 100
