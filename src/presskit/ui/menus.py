"""What each command of the window's menus does, and which of them need a kit that may be written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from presskit.ui import settings as remembered
from presskit.ui.languages import language_name
from presskit.ui.phrases import menu_text, tip

if TYPE_CHECKING:
    from presskit.ui.window import Window

Call = Callable[[], object]

INSERTED = {
    "insert_paragraph": "paragraph",
    "insert_subhead": "subhead",
    "insert_list": "list",
    "insert_figure": "figure",
    "insert_gallery": "gallery",
    "insert_facts": "facts",
    "insert_call": "call-to-action",
    "insert_table": "table",
    "insert_rating": "rating",
    "insert_video": "video",
    "insert_break": "page-break",
}
"""Actions that insert a block, and the kind that they insert."""
ROLES = {
    "role_paragraph": "paragraph",
    "role_subhead": "subhead",
    "role_subhead2": "subhead2",
    "role_bullet": "bullet",
    "role_number": "number",
    "role_quote": "quote",
}
"""Actions that change the type of a paragraph, and the type."""
MARKS = {
    "strong": "strong",
    "emphasis": "emphasis",
    "superscript": "superscript",
    "subscript": "subscript",
    "small_caps": "small_caps",
}
"""Actions that set a mark, and the mark."""
WRITING = (
    *INSERTED, *ROLES, *MARKS, "paste_release", "import_text", "save_version", "cut", "paste", "paste_plain", "move_up",
    "move_down", "link", "phrase_language", "approval", "choose_picture", "edit_theme", "replace",
    "insert_quote", "tidy", "translation_right", "translation_draft", "translation_all_right",
)  # fmt: skip
"""Actions that need a kit that may be written."""
DESIGN = {"save_version", "edit_theme"}
"""Those of them that need no text that may be written."""


def commands(window: Window) -> dict[QAction, Call]:
    """Return what each action of the form does."""
    ui, surface, desk = window.ui, window.surface, window.desk
    plain: dict[QAction, Call] = {
        ui.new_kit: partial(desk.new_kit, window),
        ui.open_kit: partial(desk.ask_open, window),
        ui.open_sample: desk.open_sample,
        ui.start_page: desk.show_start,
        ui.new_from: partial(desk.new_from, window),
        ui.save_template: partial(_save_template, window),
        ui.paste_release: window.incoming.paste,
        ui.import_text: window.incoming.ask_file,
        ui.save_version: window.outgoing.save_version,
        ui.export_kit: window.outgoing.export,
        ui.export_again: partial(window.outgoing.export, again=True),
        ui.print_kit: window.outgoing.print,
        ui.word_copy: partial(window.outgoing.copy_to_read, "word"),
        ui.text_copy: partial(window.outgoing.copy_to_read, "text"),
        ui.show_folder: window.outgoing.show_folder,
        ui.close_window: window.close,
        ui.quit: desk.quit,
        ui.cut: surface.cut_selection,
        ui.copy: partial(_in_focus, window, "copy"),
        ui.paste: surface.paste,
        ui.paste_plain: surface.paste_plain,
        ui.select_all: partial(_in_focus, window, "selectAll"),
        ui.copy_snippet: window.outgoing.copying.snippet,
        ui.copy_plain: window.outgoing.copying.plain_text,
        ui.copy_markdown: window.outgoing.copying.markdown,
        ui.next_misspelling: window.proofing.next_wrong,
        ui.next_translation: window.translations.next,
        ui.translation_right: partial(window.translations.mark, "done"),
        ui.translation_draft: partial(window.translations.mark, "draft"),
        ui.translation_all_right: window.translations.mark_article,
        ui.house_words: window.proofing.choose_house_words,
        ui.add_dictionary: window.proofing.add_dictionary,
        ui.find: window.searching.open,
        ui.replace: partial(window.searching.open, replacing=True),
        ui.find_next: partial(window.searching.step, 1),
        ui.find_previous: partial(window.searching.step, -1),
        ui.insert_quote: window.quoting.quote,
        ui.move_up: partial(window.reordering.step, -1),
        ui.move_down: partial(window.reordering.step, 1),
        ui.link: window.ask_link,
        ui.phrase_language: window.proofing.phrase.pop_up,
        ui.tidy: window.fixing.tidy,
        ui.approval: window.approving.ask,
        ui.choose_picture: window.pictures.choose,
        ui.replace_icon: window.show_icons,
        ui.edit_theme: partial(_show_theme, window),
        ui.zoom_in: partial(window.zooming.by, 1),
        ui.zoom_out: partial(window.zooming.by, -1),
        ui.zoom_normal: partial(window.zooming.to, 1.0),
        ui.view_system: partial(desk.set_scheme, "system"),
        ui.view_light: partial(desk.set_scheme, "light"),
        ui.view_dark: partial(desk.set_scheme, "dark"),
        ui.view_contrast: partial(desk.set_scheme, "contrast"),
        ui.speak_dutch: partial(desk.set_language, "nl"),
        ui.speak_english: partial(desk.set_language, "en"),
        ui.show_details: window.details.go,
        ui.next_region: partial(window.going.next_region, 1),
        ui.previous_region: partial(window.going.next_region, -1),
        ui.next_finding: partial(window.going.next_finding, 1),
        ui.previous_finding: partial(window.going.next_finding, -1),
        ui.fix_finding: window.fixing.fix_chosen,
        ui.settings: window.show_settings,
        ui.palette: window.show_palette,
        ui.undo_history: partial(_show_steps, window),
        ui.statistics: partial(_show_statistics, window),
        ui.shortcuts: partial(desk.show_shortcuts, window),
        ui.about: partial(desk.show_about, window),
    }
    for names, call in ((INSERTED, surface.insert_block), (ROLES, surface.set_role), (MARKS, surface.toggle)):
        plain |= {getattr(ui, name): partial(call, kind) for name, kind in names.items()}
    return plain


def connect(window: Window) -> None:
    """Bind the actions of a window to what they do."""
    ui = window.ui
    for action, call in commands(window).items():
        action.triggered.connect(lambda _=False, call=call: call())  # without Qt's `checked`
    for action in window.findChildren(QAction):
        if action.isCheckable():  # in a menu a drawing would stand where the tick is
            action.setIconVisibleInMenu(False)
    ui.spelling.toggled.connect(window.proofing.turn)
    ui.panel_icons.toggled.connect(window.icons.toggle)
    for group in ((ui.view_system, ui.view_light, ui.view_dark, ui.view_contrast), (ui.speak_dutch, ui.speak_english)):
        exclusive = QActionGroup(window)
        for action in group:
            exclusive.addAction(action)
    ui.menu_templates.aboutToShow.connect(lambda: _fill_templates(window))
    ui.menu_recent.aboutToShow.connect(lambda: _fill_recent(window))
    ui.menu_text_language.aboutToShow.connect(lambda: _fill_languages(window))
    QGuiApplication.clipboard().dataChanged.connect(window.look_at_clipboard)


def set_enabled(window: Window) -> None:
    """Enable the commands that the kit allows now."""
    writes, designs = not window.designing.locked, not window.file.read_only
    for name in WRITING:
        getattr(window.ui, name).setEnabled(designs if name in DESIGN else writes)
    data = QGuiApplication.clipboard().mimeData()
    window.ui.paste_release.setEnabled(writes and data is not None and data.hasText())


def add_keys_to_tips(window: Window) -> None:
    """Let the tool tips of the tool bar tell the keys."""
    for action in window.ui.tools.actions():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "").rstrip("…")
        if words and action not in {window.history.undo, window.history.redo}:
            action.setToolTip(tip(f"{words} ({keys})" if keys else words))


def _in_focus(window: Window, name: str) -> None:
    """Copy or select in the text that has the focus; else in the surface."""
    focus = QApplication.focusWidget()
    target = focus if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) else window.surface
    getattr(target, name)()


def _show_theme(window: Window) -> None:
    """Open the theme, and let the preview be seen that follows it."""
    window.panels.reveal("preview")
    window.show_theme()


def _show_steps(window: Window) -> None:
    """List the undo steps beside the window."""
    from presskit.ui.steps_panel import StepsPanel

    panel = window.findChild(StepsPanel) or StepsPanel(window)
    panel.show()
    panel.activateWindow()


def _show_statistics(window: Window) -> None:
    """Show what the article holds, in numbers, beside the window."""
    from presskit.ui.statistics import StatisticsPanel

    panel = window.findChild(StatisticsPanel) or StatisticsPanel(window)
    panel.show()
    panel.activateWindow()


def _fill_templates(window: Window) -> None:
    from presskit.ui import templates

    templates.fill(window.ui.menu_templates, window.desk, window)


def _save_template(window: Window) -> None:
    """Ask for the name of a template that begins as the kit is now."""
    from presskit.ui.templates import SaveTemplate

    SaveTemplate(window).open()


def _fill_recent(window: Window) -> None:
    menu, desk = window.ui.menu_recent, window.desk
    menu.clear()
    for path in remembered.recent(desk.settings):
        menu.addAction(menu_text(str(path)), partial(desk.open_kit, path))
    if menu.isEmpty():
        menu.addAction(QCoreApplication.translate("Menus", "No kits yet")).setEnabled(False)


def _fill_languages(window: Window) -> None:
    menu = window.ui.menu_text_language
    menu.clear()
    for language in window.session.kit.languages:
        action = menu.addAction(menu_text(language_name(language)), partial(window.choose_language, language))
        action.setCheckable(True)
        action.setChecked(language == window.language)
