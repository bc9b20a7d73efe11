"""The window of one kit: outline, text, findings and preview around the session; menus and what they do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QActionGroup,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from presskit import preflight
from presskit.kit import edits
from presskit.kit.icons import STANDARD_NAMES, icon_named
from presskit.kit.localised import string
from presskit.kit.model import Kit
from presskit.kit.text import Marks
from presskit.messages import Problem, worded
from presskit.preflight import Finding
from presskit.storage import KitFile
from presskit.ui import settings as remembered
from presskit.ui.appearance import Colours, icon
from presskit.ui.exporting import ExportDialog
from presskit.ui.findings import FINDING, FindingsModel, worst
from presskit.ui.forms.ui_window import Ui_Window
from presskit.ui.icons import IconsDialog
from presskit.ui.incoming import Incoming
from presskit.ui.keeping import Keeper
from presskit.ui.outline import TARGET, OutlineModel, Target, words_in
from presskit.ui.pictures import Pictures
from presskit.ui.preview import PageView, Previewer
from presskit.ui.session import Session
from presskit.ui.snippet_view import SnippetView
from presskit.ui.text.looks import APPEARANCES
from presskit.ui.text.page import Page
from presskit.ui.text.surface import Surface
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.desk import Desk

WORDS_A_MINUTE = 220
"""Reading speed of adults on a screen, for the reading time."""
_ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_FIELDS = ("kicker", "headline", "subtitle", "dateline", "lead")


class Window(QMainWindow):
    """A kit on the screen."""

    closed = Signal(object)

    def __init__(self, file: KitFile, desk: Desk) -> None:
        super().__init__()
        self.file, self.desk = file, desk
        self.ui = Ui_Window()
        self.ui.setupUi(self)
        self.session = Session(file.kit, self)
        self.language = file.kit.language
        self.article = file.kit.articles[0].id
        self.findings: tuple[Finding, ...] = ()
        self.keeper = Keeper(file, self.session, self)
        self.work = Work(self)
        self.pictures = Pictures(file, self)
        self.previewer = Previewer(file.asset, self)
        self.incoming = Incoming(self)
        self._zoom = 1.0
        self._last_export: list[Path] = []
        self._build()
        self._connect()
        self.dress(desk.colours)
        self._restore()
        self._show_state()
        self._look_again(delay=0)
        self.previewer.want(self.session.kit, self.language, delay=0)

    # Building

    def _build(self) -> None:
        ui = self.ui
        self.surface = Surface(self.session, self.article, self.language, pictures=self.pictures.image)
        self.surface.setReadOnly(self.file.read_only)
        ui.text_side_layout.addWidget(self.surface)
        self.pages = PageView(self.previewer, self)
        ui.page_tab_layout.addWidget(self.pages)
        self.snippet = SnippetView(self)
        ui.html_tab_layout.addWidget(self.snippet)
        self.outline = OutlineModel()
        ui.outline.setModel(self.outline)
        self.found = FindingsModel()
        ui.findings.setModel(self.found)
        ui.columns.setStretchFactor(0, 0)
        ui.columns.setStretchFactor(1, 3)
        ui.columns.setStretchFactor(2, 2)
        ui.columns.setSizes([250, 730, 460])
        ui.rows.setStretchFactor(0, 1)
        ui.rows.setSizes([620, 170])
        ui.info.hide()
        self._undo = self.session.stack.createUndoAction(self)
        self._redo = self.session.stack.createRedoAction(self)
        self._undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        ui.menu_edit.insertActions(ui.menu_edit.actions()[0], [self._undo, self._redo])
        ui.tools.addActions([self._undo, self._redo])
        for action in (self._undo, self._redo):
            button = ui.tools.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        ui.tools.addWidget(space)
        ui.tools.addAction(ui.export_kit)
        button = ui.tools.widgetForAction(ui.export_kit)
        if button is not None:
            button.setProperty("primary", True)
        ui.tools.setIconSize(QSize(18, 18))
        self._build_status()
        schemes = (ui.view_system, ui.view_light, ui.view_dark, ui.view_contrast)
        for group in (schemes, (ui.speak_dutch, ui.speak_english)):
            exclusive = QActionGroup(self)
            for action in group:
                exclusive.addAction(action)
        self.setAcceptDrops(True)
        self._regions: list[QWidget] = [ui.outline, self.surface, ui.findings, self.pages]

    def _build_status(self) -> None:
        bar = self.ui.statusbar
        bar.setSizeGripEnabled(False)
        self._saved = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._counts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._zoom_label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._languages = QComboBox()
        for language in self.session.kit.languages:
            self._languages.addItem(language, language)
        self._languages.currentIndexChanged.connect(self._choose_language)
        bar.addWidget(self._saved, 1)
        for widget in (self._counts, self._languages, self._zoom_label):
            bar.addPermanentWidget(widget)

    def _connect(self) -> None:
        ui, surface = self.ui, self.surface
        for action, call in self._actions().items():
            action.triggered.connect(partial(self._call, call))
        self.session.changed.connect(self._changed)
        self.keeper.saving.connect(self._show_state)
        self.keeper.saved.connect(self._is_saved)
        self.keeper.failed.connect(self._not_saved)
        surface.refused.connect(self.tell)
        surface.block_changed.connect(self._caret_in)
        surface.marks_changed.connect(self._show_marks)
        surface.article_shown.connect(self._article_shown)
        surface.zoom_wanted.connect(self.zoom_by)
        surface.picture_wanted.connect(self.choose_picture)
        surface.link_wanted.connect(self._ask_link)
        surface.files_dropped.connect(self._dropped)
        self.pages.clicked.connect(self._go_to)
        self.previewer.failed.connect(self._no_preview)
        self.previewer.made.connect(self._previewed)
        self.pictures.ready.connect(surface.pictures_changed)
        self.pictures.problem.connect(self._told)
        ui.outline.clicked.connect(self._outline_chosen)
        ui.outline.activated.connect(self._outline_chosen)
        ui.outline.customContextMenuRequested.connect(self._outline_menu)
        ui.findings.clicked.connect(self._finding_chosen)
        ui.findings.activated.connect(self._finding_chosen)
        ui.info_close.clicked.connect(ui.info.hide)
        ui.views.currentChanged.connect(self._show_html)
        ui.menu_recent.aboutToShow.connect(self._fill_recent)
        QGuiApplication.clipboard().dataChanged.connect(self._clipboard)
        self._look = QTimer(self, singleShot=True)
        self._look.timeout.connect(self._check)
        self._outline_soon = QTimer(self, singleShot=True, interval=120)
        self._outline_soon.timeout.connect(self._show_outline)
        self._html_soon = QTimer(self, singleShot=True, interval=500)
        self._html_soon.timeout.connect(self._show_html)

    def _actions(self) -> dict[QAction, Callable[[], object]]:
        """Return what each action of the form does."""
        ui, surface, desk = self.ui, self.surface, self.desk
        inserted = {
            ui.insert_paragraph: "paragraph", ui.insert_subhead: "subhead", ui.insert_list: "list",
            ui.insert_quote: "quote", ui.insert_figure: "figure", ui.insert_gallery: "gallery",
            ui.insert_facts: "facts", ui.insert_call: "call-to-action", ui.insert_table: "table", ui.insert_break: "page-break",
            ui.insert_rating: "rating", ui.insert_video: "video",
        }  # fmt: skip
        roles = {
            ui.role_paragraph: "paragraph", ui.role_subhead: "subhead", ui.role_subhead2: "subhead2",
            ui.role_bullet: "bullet", ui.role_number: "number", ui.role_quote: "quote",
        }  # fmt: skip
        marks = {
            ui.strong: "strong", ui.emphasis: "emphasis", ui.superscript: "superscript", ui.subscript: "subscript",
            ui.small_caps: "small_caps",
        }  # fmt: skip
        return {
            ui.new_kit: partial(desk.new_kit, self),
            ui.open_kit: partial(desk.ask_open, self),
            ui.open_sample: desk.open_sample,
            ui.paste_release: self.incoming.paste,
            ui.import_text: self.incoming.ask_file,
            ui.save_version: self.save_version,
            ui.export_kit: self.export,
            ui.export_again: partial(self.export, again=True),
            ui.show_folder: self._show_folder,
            ui.close_window: self.close,
            ui.quit: desk.quit,
            ui.cut: surface.cut,
            ui.copy: surface.copy,
            ui.paste: surface.paste,
            ui.paste_plain: surface.paste_plain,
            ui.select_all: surface.selectAll,
            ui.copy_snippet: self.copy_snippet,
            ui.move_up: partial(surface.move_block, -1),
            ui.move_down: partial(surface.move_block, 1),
            ui.link: self._ask_link,
            ui.choose_picture: self.choose_picture,
            ui.replace_icon: self.show_icons,
            ui.zoom_in: partial(self.zoom_by, 1),
            ui.zoom_out: partial(self.zoom_by, -1),
            ui.zoom_normal: partial(self.set_zoom, 1.0),
            ui.view_system: partial(desk.set_scheme, "system"),
            ui.view_light: partial(desk.set_scheme, "light"),
            ui.view_dark: partial(desk.set_scheme, "dark"),
            ui.view_contrast: partial(desk.set_scheme, "contrast"),
            ui.speak_dutch: partial(desk.set_language, "nl"),
            ui.speak_english: partial(desk.set_language, "en"),
            ui.next_region: partial(self._next_region, 1),
            ui.previous_region: partial(self._next_region, -1),
            ui.next_finding: partial(self._next_finding, 1),
            ui.previous_finding: partial(self._next_finding, -1),
            ui.shortcuts: partial(desk.show_shortcuts, self),
            ui.about: partial(desk.show_about, self),
            **{action: partial(surface.insert_block, kind) for action, kind in inserted.items()},
            **{action: partial(surface.set_role, kind) for action, kind in roles.items()},
            **{action: partial(surface.toggle, mark) for action, mark in marks.items()},
        }

    @staticmethod
    def _call(call: Callable[[], object], *_: object) -> None:
        """Call what an action does, without Qt's `checked`."""
        call()

    # Looks

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme: icons, page, preview."""
        ui = self.ui
        for action in self.findChildren(QAction):
            name = action.property("iconName")
            if name:
                action.setIcon(icon(str(name), colours))
        ui.export_kit.setIcon(icon("export", colours, colours.on_accent))
        self._undo.setIcon(icon("undo", colours))
        self._redo.setIcon(icon("redo", colours))
        ui.info_close.setIcon(icon("close", colours))
        ui.info_close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        ui.info_icon.setPixmap(icon("info", colours, colours.soft).pixmap(18, 18))
        for tab, name in enumerate(("page", "html", "code")):
            ui.views.setTabIcon(tab, icon(name, colours))
        self.pages.colours = self.outline.colours = self.found.colours = colours
        self.surface.set_page(Page(APPEARANCES[colours.name], self._zoom))
        self._show_outline()
        self._show_findings()
        self.pages.viewport().update()
        chosen = self.desk.scheme
        for action, scheme in (
            (ui.view_system, "system"), (ui.view_light, "light"), (ui.view_dark, "dark"),
            (ui.view_contrast, "contrast"),
        ):  # fmt: skip
            action.setChecked(chosen == scheme)
        ui.speak_dutch.setChecked(self.desk.language == "nl")
        ui.speak_english.setChecked(self.desk.language == "en")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak another language when it was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "pages"):
            self.ui.retranslateUi(self)
            self._translate()

    def _translate(self) -> None:
        """Say in the chosen language what this window says by itself."""
        self._languages.setAccessibleName(self.tr("Language of the text"))
        self._languages.setToolTip(self.tr("Language of the text"))
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self.snippet.setAccessibleName(self.tr("Preview of the HTML"))
        self._show_state()
        self._show_outline()
        self._show_findings()
        self._show_counts()
        self._zoom_label.setText(self.tr("Zoom %1 %").replace("%1", str(round(self._zoom * 100))))

    def _restore(self) -> None:
        kept = self.desk.settings
        for key, restore in (
            ("window/geometry", self.restoreGeometry),
            ("window/columns", self.ui.columns.restoreState),
            ("window/rows", self.ui.rows.restoreState),
        ):
            value = kept.value(key)
            if isinstance(value, QByteArray):
                restore(value)
        zoom = float(str(kept.value("window/zoom", 1.0)))
        self.set_zoom(zoom if zoom in _ZOOMS else 1.0)
        self._translate()
        self._clipboard()

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by steps."""
        near = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - self._zoom))
        self.set_zoom(_ZOOMS[max(0, min(len(_ZOOMS) - 1, near + steps))])

    def set_zoom(self, zoom: float) -> None:
        """Show the text at a zoom."""
        self._zoom = zoom
        self.surface.set_page(Page(APPEARANCES[self.desk.colours.name], zoom))
        self._zoom_label.setText(self.tr("Zoom %1 %").replace("%1", str(round(zoom * 100))))

    # The kit changed

    def _changed(self, before: Kit, after: Kit) -> None:
        if all(article.id != self.article for article in after.articles):
            self.show_article(after.articles[0].id, self.language)
        self._outline_soon.start()
        self._look_again()
        if before.languages != after.languages:
            self._languages.clear()
            for language in after.languages:
                self._languages.addItem(language, language)
        if before.images is not after.images:
            self.pictures.forget_missing(after)
        self.previewer.want(after, self.language)
        self._html_soon.start()
        self._show_state()

    def _look_again(self, delay: int = 400) -> None:
        self._look.start(delay)

    def _check(self) -> None:
        kit, now = self.session.kit, datetime.now().astimezone()
        self.work.start(lambda: (kit, preflight.check(kit, now=now)), self._is_checked, self._told)

    def _is_checked(self, checked: tuple[Kit, tuple[Finding, ...]]) -> None:
        kit, found = checked
        if kit is self.session.kit:
            self.findings = tuple(f for f in found if f.place.language in {"", self.language})
            self._show_findings()
            self._show_outline()

    def _show_findings(self) -> None:
        if not hasattr(self, "_saved"):
            return
        self.found.show_findings(self.session.kit, self.findings, self.desk.language)
        header = self.ui.findings.header()
        header.resizeSection(0, 120)
        header.resizeSection(1, 390)
        errors = sum(f.severity == "error" for f in self.findings)
        text = self.tr("&Check · %1 errors, %2 other findings (F8: next)")
        others = len(self.findings) - errors
        self.ui.findings_title.setText(text.replace("%1", str(errors)).replace("%2", str(others)))

    def _show_outline(self) -> None:
        tree, bar = self.ui.outline, self.ui.outline.verticalScrollBar()
        first, place = self.outline.rowCount() == 0, bar.value()
        folded = {
            self.outline.index(row, 0).data().split(" · ")[0]
            for row in range(self.outline.rowCount())
            if not tree.isExpanded(self.outline.index(row, 0))
        }
        if not self.outline.show_kit(self.session.kit, self.language, worst(self.findings)):
            return
        icons = self.outline.tr("Icons · %n").split(" · ")[0]
        for row in range(self.outline.rowCount()):
            index = self.outline.index(row, 0)
            name = str(index.data()).split(" · ")[0]
            tree.setExpanded(index, name != icons if first else name not in folded)
        bar.setValue(place)
        self._mark_outline(self.surface.current_block())
        self._show_counts()

    def _show_counts(self) -> None:
        article = next((a for a in self.session.kit.articles if a.id == self.article), self.session.kit.articles[0])
        words = words_in(article, self.language)
        minutes = max(1, round(words / WORDS_A_MINUTE))
        self._counts.setText(self.tr("%1 words · %2 min to read").replace("%1", str(words)).replace("%2", str(minutes)))

    # Saving

    def _show_state(self) -> None:
        if self.file.read_only:
            holder = self.file.holder
            if holder is not None:
                text = self.tr("Read only: open with %1").replace("%1", f"{holder.person} ({holder.machine})")
            else:
                text = self.tr("Read only")
        else:
            text = self.tr("All changes saved") if self.keeper.clean else self.tr("Saving…")
        self._saved.setText(text)
        kit = self.session.kit
        title = kit.title or self.file.path.stem
        self.setWindowTitle(f"{title} — {self.file.path.name} — presskit")

    def _is_saved(self, moment: datetime) -> None:
        self._show_state()
        self._saved.setText(self.tr("All changes saved at %1").replace("%1", f"{moment:%H:%M}"))

    def _not_saved(self, problem: Problem) -> None:
        self._saved.setText(self.tr("Not saved"))
        self.tell(worded(problem, self.desk.language))

    def save_version(self) -> None:
        """Ask for a name and keep the kit as it is now under it."""
        if self.file.read_only:
            return
        now = datetime.now().astimezone()
        name, ok = QInputDialog.getText(
            self, self.tr("Save a version"), self.tr("Name of this version"), text=f"{now:%Y-%m-%d %H:%M}"
        )
        if not ok or not name.strip():
            return
        try:
            self.keeper.save_now()
            self.file.name_version(name.strip(), now.isoformat(timespec="seconds"))
        except Problem as problem:
            self._told(problem)
        else:
            self.tell(self.tr("Version “%1” is kept.").replace("%1", name.strip()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save, and only then close; what cannot be saved keeps the window open and says why."""
        try:
            self.keeper.save_now()
        except Problem as problem:
            self._not_saved(problem)
            event.ignore()
            return
        kept = self.desk.settings
        kept.setValue("window/geometry", self.saveGeometry())
        kept.setValue("window/columns", self.ui.columns.saveState())
        kept.setValue("window/rows", self.ui.rows.saveState())
        kept.setValue("window/zoom", self._zoom)
        for timer in (self._look, self._outline_soon, self._html_soon):
            timer.stop()
        self.keeper.close()
        self.previewer.close()
        self.pictures.close()
        self.work.finish()
        self.file.close()
        super().closeEvent(event)
        self.closed.emit(self)

    # Telling

    def tell(
        self, text: str, first: tuple[str, Callable[[], object]] | None = None,
        second: tuple[str, Callable[[], object]] | None = None,
    ) -> None:  # fmt: skip
        """Say in the info bar what just happened, with up to two things to do about it."""
        ui = self.ui
        ui.info_text.setText(text)
        for button, offered in ((ui.info_first, first), (ui.info_second, second)):
            button.setVisible(offered is not None)
            if button.property("bound"):
                button.clicked.disconnect()
                button.setProperty("bound", False)
            if offered is not None:
                button.setText(offered[0])
                button.clicked.connect(partial(self._call, offered[1]))
                button.setProperty("bound", True)
        ui.info.show()
        self.announce(text)

    def announce(self, text: str) -> None:
        """Say something to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _told(self, problem: Problem) -> None:
        self.tell(worded(problem, self.desk.language))

    def _no_preview(self, problem: Problem) -> None:
        text = worded(problem, self.desk.language)
        self.ui.preview_title.setText(self.tr("P&review · not possible"))
        self.pages.show_message(text)
        self.announce(text)

    def _previewed(self) -> None:
        self.ui.preview_title.setText(self.tr("P&review · %1 pages").replace("%1", str(self.pages.pages)))
        self._follow(self.surface.current_block())

    # Going somewhere

    def show_article(self, article: str, language: str) -> None:
        """Show an article in a language."""
        self.article, self.language = article, language
        self.surface.show_article(article, language)
        self._article_shown(article, language)

    def _article_shown(self, article: str, language: str) -> None:
        changed = language != self.language
        self.article, self.language = article, language
        self._languages.setCurrentIndex(max(0, self._languages.findData(language)))
        self._show_counts()
        if changed:
            self.previewer.want(self.session.kit, language, delay=0)

    def _choose_language(self) -> None:
        language = self._languages.currentData()
        if language and language != self.language:
            self.show_article(self.article, str(language))
            self.previewer.want(self.session.kit, self.language, delay=0)
            self._html_soon.start(0)
            self._look_again(0)
            self._show_outline()

    def _caret_in(self, block: str) -> None:
        self._mark_outline(block)
        self._follow(block)

    def _follow(self, block: str) -> None:
        self.pages.show_part(f"{self.article}.{block}" if block in _FIELDS else block)

    def _mark_outline(self, block: str) -> None:
        index = self.outline.index_of(block, self.article)
        if index is not None:
            self.ui.outline.setCurrentIndex(index)

    def _go_to(self, part: str) -> None:
        """Go from the preview to the text."""
        article, _, field = part.partition(".")
        if field in _FIELDS and any(a.id == article for a in self.session.kit.articles):
            self._go(Target("field", article, field))
        elif not field:
            self._go(Target("block", "", part))

    def _go(self, target: Target) -> None:
        if target.kind in {"block", "field"}:
            article = target.article
            if not article:
                try:
                    article = edits.find_block(self.session.kit, target.identity)[0].id
                except edits.NotInKitError:
                    return
            if article != self.article:
                self.show_article(article, self.language)
            self.surface.go_to(target.identity)
            self.surface.setFocus()
        elif target.kind == "icon":
            self.show_icons(target.identity)

    def _outline_chosen(self, index: QModelIndex) -> None:
        target = index.data(TARGET)
        if isinstance(target, Target) and target.kind in {"block", "field"}:
            self._go(target)

    def _outline_menu(self, place: QPoint) -> None:
        """Offer what can be done with a line of the outline."""
        target = self.ui.outline.indexAt(place).data(TARGET)
        if not isinstance(target, Target):
            return
        menu = QMenu(self)
        if target.kind == "icon":
            menu.addAction(self.tr("Replace this icon…"), partial(self.show_icons, target.identity))
            found = icon_named(self.session.kit, target.identity)
            restore = menu.addAction(self.tr("Restore the standard icon"), partial(self._restore_icon, target.identity))
            restore.setEnabled(found is not None and found.svg is not None and target.identity in STANDARD_NAMES)
        elif target.kind == "block":
            menu.addAction(self.tr("Go to the text"), partial(self._go, target))
            if any(f.id == target.identity for f in edits.figures(self.session.kit)):
                menu.addAction(self.tr("Choose a picture…"), partial(self.choose_picture, target.identity))
            delete = menu.addAction(self.tr("Delete"), partial(self._delete_block, target.identity))
            delete.setEnabled(not self.file.read_only)
        if menu.actions():
            menu.exec(self.ui.outline.viewport().mapToGlobal(place))

    def _delete_block(self, identity: str) -> None:
        self.session.apply(edits.remove_block(self.session.kit, identity), self.tr("Delete block"))

    def _restore_icon(self, name: str) -> None:
        after = edits.restore_icon(self.session.kit, name)
        self.session.apply(after, self.tr("Restore icon %1").replace("%1", name))

    def _finding_chosen(self, index: QModelIndex) -> None:
        finding = index.siblingAtColumn(0).data(FINDING)
        if isinstance(finding, Finding):
            place = finding.place
            if place.block:
                self._go(Target("block", place.article, place.block))
            elif place.article and place.field in _FIELDS:
                self._go(Target("field", place.article, place.field))
            elif place.part and icon_named(self.session.kit, place.part):
                self.show_icons(place.part)

    def _next_finding(self, step: int) -> None:
        view, rows = self.ui.findings, self.found.rowCount()
        if rows:
            row = (
                (view.currentIndex().row() + step) % rows if view.currentIndex().isValid() else (0 if step > 0 else -1)
            )
            index = self.found.index(row % rows, 0)
            view.setCurrentIndex(index)
            self._finding_chosen(index)
            self.announce(str(self.found.index(row % rows, 1).data()))

    def _next_region(self, step: int) -> None:
        focus = QGuiApplication.focusObject()
        here = next((n for n, region in enumerate(self._regions) if region is focus), 1 - step)
        self._regions[(here + step) % len(self._regions)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Marks and links

    def _show_marks(self, marks: object) -> None:
        if isinstance(marks, Marks):
            ui = self.ui
            for action, on in (
                (ui.strong, marks.strong), (ui.emphasis, marks.emphasis), (ui.superscript, marks.superscript),
                (ui.subscript, marks.subscript), (ui.small_caps, marks.small_caps),
            ):  # fmt: skip
                action.setChecked(on)

    def _ask_link(self) -> None:
        present = self.surface.current_marks().link or "https://"
        address, ok = QInputDialog.getText(self, self.tr("Link"), self.tr("Address of the page"), text=present)
        if ok:
            address = address.strip()
            self.surface.toggle("link", address if address not in {"", "https://"} else None)

    # Pictures and icons

    def image(self, identity: str) -> QImage | None:
        """Return a picture of the kit as the surface shows it."""
        return self.pictures.image(identity)

    def choose_picture(self, figure: str = "") -> None:
        """Ask for a picture for a figure: this one, the one the caret is in, or the first that waits."""
        target = figure or self._figure_wanted()
        if not target or self.file.read_only:
            self.tell(self.tr("Put the caret in a picture block first, or insert one."))
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", self.tr("Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp)")
        )
        if path:
            self.pictures.give(Path(path), target)

    def _figure_wanted(self) -> str:
        figures = edits.figures(self.session.kit)
        here = self.surface.current_block()
        waiting = next((f.id for f in figures if f.image is None), "")
        return here if any(f.id == here for f in figures) else waiting

    def _dropped(self, paths: list[str], figure: str) -> None:
        for path in map(Path, paths):
            if path.suffix.lower() == ".presskit":
                self.desk.open_kit(path)
            elif path.suffix.lower() in {".txt", ".text", ".eml"}:
                self.incoming.file(path)
            else:
                target = figure or self._figure_wanted()
                if not target:
                    self.surface.insert_block("figure")
                    target = self._figure_wanted()
                self.pictures.give(path, target)

    def show_icons(self, name: str = "") -> None:
        """Open the icons, one of them chosen."""
        dialog = IconsDialog(self.session, self.desk.language, self.desk.colours, self, chosen=name)
        dialog.ui.replace.setEnabled(not self.file.read_only)
        dialog.open()

    # Out

    def export(self, *, again: bool = False) -> None:
        """Open the export; `again` begins with what was chosen the last time."""
        try:
            self.keeper.save_now()
        except Problem as problem:
            self._not_saved(problem)
            return
        dialog = ExportDialog(self.file, self.session.kit, self.desk.language, self.desk.settings, self)
        dialog.exported.connect(self._exported)
        dialog.open()
        if again:
            dialog.start()

    def _exported(self, paths: list[Path]) -> None:
        self._last_export = paths
        self.tell(
            self.tr("Exported: %1").replace("%1", ", ".join(path.name for path in paths[:4])),
            (self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths[0].parent)))),
        )

    def copy_snippet(self) -> None:
        """Put the semantic snippet on the clipboard."""
        kit, language, now = self.session.kit, self.language, datetime.now().astimezone()

        def made() -> str:
            from presskit.publish.html import snippet

            return snippet(kit, self.file.asset, language=language, now=now).html

        def copied(html: str) -> None:
            QGuiApplication.clipboard().setText(html)
            self.tell(self.tr("The snippet is on the clipboard."))

        self.work.start(made, copied, self._told)

    def _show_html(self) -> None:
        if self.ui.views.currentIndex() == 0:
            return
        kit, language, now = self.session.kit, self.language, datetime.now().astimezone()

        def made() -> tuple[str, dict[str, bytes]]:
            from presskit.publish.html import snippet

            found = snippet(kit, self.file.asset, language=language, now=now)
            return found.html, {file.name: file.data for file in found.files}

        self.work.start(made, self._html_made, self._told)

    def _html_made(self, made: tuple[str, dict[str, bytes]]) -> None:
        html, pictures = made
        if self.ui.views.currentIndex() == 1:
            self.snippet.show_snippet(html, pictures)
        elif self.ui.code.toPlainText() != html:
            self.ui.code.setPlainText(html)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.file.path.parent)))

    # In

    def _clipboard(self) -> None:
        self.ui.paste_release.setEnabled(bool(QGuiApplication.clipboard().text().strip()) and not self.file.read_only)

    def _fill_recent(self) -> None:
        self.ui.menu_recent.clear()
        for path in remembered.recent(self.desk.settings):
            self.ui.menu_recent.addAction(str(path), partial(self.desk.open_kit, path))
        self.ui.menu_recent.setEnabled(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take kits and releases that are dragged onto the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open or import what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._dropped(paths, "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the preview fitting."""
        super().resizeEvent(event)
        self.pages.viewport().update()

    def headline(self) -> str:
        """Return the headline that is shown."""
        return string(edits.article_of(self.session.kit, self.article).headline, self.language)
