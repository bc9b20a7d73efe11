"""The window of one kit: outline, text, findings and preview around the session."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSizePolicy, QToolButton, QWidget

from presskit.kit.model import Kit
from presskit.kit.text import Marks
from presskit.messages import Problem, worded
from presskit.storage import KitFile
from presskit.ui import menus
from presskit.ui.appearance import Colours, icon
from presskit.ui.approving import Approving
from presskit.ui.asking import ask_text
from presskit.ui.findings import FindingsModel
from presskit.ui.forms.ui_window import Ui_Window
from presskit.ui.going import Going
from presskit.ui.history import History
from presskit.ui.incoming import Incoming
from presskit.ui.infobar import InfoBar, Offer, announce
from presskit.ui.keeping import Keeper
from presskit.ui.outgoing import Outgoing
from presskit.ui.outline import OutlineModel, words_in
from presskit.ui.pictures import Pictures
from presskit.ui.preview import PageView, Previewer
from presskit.ui.session import Session
from presskit.ui.snippet_view import SnippetView
from presskit.ui.snippets import Snippets
from presskit.ui.statusbar import StatusLine
from presskit.ui.text.looks import APPEARANCES
from presskit.ui.text.page import Page
from presskit.ui.text.surface import Surface
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.preflight import Finding
    from presskit.ui.desk import Desk

_ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_CHECK_AFTER = 400
_OUTLINE_AFTER = 120
"""Milliseconds after an edit until findings and outline follow."""


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
        self.found_all: tuple[Finding, ...] = ()
        self.keeper = Keeper(file, self.session, self)
        self.work = Work(self)
        self.pictures = Pictures(self)
        self.previewer = Previewer(file.asset, self)
        self._zoom = self._kept_zoom()
        page = Page(APPEARANCES[desk.colours.name], self._zoom)
        self.surface = Surface(self.session, self.article, self.language, page=page, pictures=self.pictures.image)
        self.surface.setReadOnly(file.read_only)
        if file.read_only:  # to be read by keys, too
            self.surface.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
            )
        self.pages = PageView(self.previewer, self)
        self.snippet = SnippetView(self)
        self.outline, self.found = OutlineModel(), FindingsModel()
        self._place_widgets()
        self.info = InfoBar(self.ui, self)
        self.history = History(self.session.stack, self)
        self.status = StatusLine(self.ui.statusbar, self)
        self.going = Going(self)
        self.approving = Approving(self)
        self.incoming = Incoming(self)
        self.outgoing = Outgoing(self)
        self.snippets = Snippets(self)
        self._begun = False
        self._discarding = False
        self._build_tools()
        self._connect()
        self._restore()
        self.retranslate()
        self.dress(desk.colours)
        self.surface.setFocus()

    # Building

    def _place_widgets(self) -> None:
        ui = self.ui
        ui.text_side_layout.addWidget(self.surface)
        ui.page_tab_layout.addWidget(self.pages)
        ui.html_tab_layout.addWidget(self.snippet)
        ui.outline.setModel(self.outline)
        ui.findings.setModel(self.found)
        header = ui.findings.header()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        for stretch, column in enumerate((0, 3, 2)):
            ui.columns.setStretchFactor(stretch, column)
        ui.columns.setSizes([260, 740, 440])
        ui.rows.setStretchFactor(0, 1)
        ui.rows.setSizes([620, 160])
        self.setAcceptDrops(True)
        for before, after in (
            (ui.outline, self.surface), (self.surface, ui.findings), (ui.findings, ui.views), (ui.views, self.pages),
        ):  # fmt: skip
            QWidget.setTabOrder(before, after)

    def _build_tools(self) -> None:
        ui, history = self.ui, self.history
        ui.menu_edit.insertActions(ui.menu_edit.actions()[0], [history.undo, history.redo])
        ui.tools.addActions([history.undo, history.redo])
        for action in (history.undo, history.redo):
            button = ui.tools.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        ui.tools.addWidget(space)
        self.export_button = QToolButton()  # not the action's own button: its icon has the colour of the button's text
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export_button.setProperty("primary", True)
        self.export_button.clicked.connect(ui.export_kit.trigger)
        ui.tools.addWidget(self.export_button)
        ui.tools.setIconSize(QSize(22, 18))

    def _connect(self) -> None:
        ui, surface = self.ui, self.surface
        menus.connect(self)
        self.session.changed.connect(self._changed)
        self.keeper.saving.connect(self._show_state)
        self.keeper.saved.connect(self._is_saved)
        self.keeper.failed.connect(self._not_saved)
        surface.refused.connect(self.tell)
        surface.marks_changed.connect(self._show_marks)
        surface.article_shown.connect(self._article_shown)
        surface.zoom_wanted.connect(self.zoom_by)
        surface.picture_wanted.connect(self.pictures.choose)
        surface.link_wanted.connect(self.ask_link)
        surface.link_opened.connect(self.snippet.follow)
        surface.files_dropped.connect(self.incoming.dropped)
        self.previewer.failed.connect(self._no_preview)
        self.previewer.made.connect(self._previewed)
        self.pictures.ready.connect(surface.pictures_changed)
        self.pictures.problem.connect(self.told)
        self.status.language_chosen.connect(self.choose_language)
        ui.views.currentChanged.connect(lambda _: self.snippets.look_again(0))
        self._look = QTimer(self, singleShot=True, interval=_CHECK_AFTER)
        self._look.timeout.connect(self.check)
        self._outline_soon = QTimer(self, singleShot=True, interval=_OUTLINE_AFTER)
        self._outline_soon.timeout.connect(self._show_outline)

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

    def _kept_zoom(self) -> float:
        try:
            zoom = float(str(self.desk.settings.value("window/zoom", 1.0)))
        except ValueError:
            return 1.0
        return zoom if zoom in _ZOOMS else 1.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint; and after the first time begin with what needs the heavy libraries: findings and pages."""
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self.pictures.begin()
        self.check()
        self.previewer.want(self.session.kit, self.language, delay=0)
        self.snippets.look_again(0)

    # Looks and language

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme: icons, page, preview."""
        ui = self.ui
        for action in self.findChildren(QAction):
            name = action.property("iconName")
            if name:
                action.setIcon(icon(str(name), colours))
        self.export_button.setIcon(icon("export", colours, colours.on_accent))
        for tab, name in enumerate(("page", "html", "code")):
            ui.views.setTabIcon(tab, icon(name, colours))
        ui.outline.dress(colours)
        ui.findings.dress(colours)
        self.info.dress(colours)
        self.pages.colours = self.outline.colours = self.found.colours = colours
        if self.surface.page.appearance.name != colours.name:
            self.surface.set_page(Page(APPEARANCES[colours.name], self._zoom))
        self._show_outline()
        self._show_findings()
        self.pages.viewport().update()
        for action, scheme in (
            (ui.view_system, "system"), (ui.view_light, "light"), (ui.view_dark, "dark"),
            (ui.view_contrast, "contrast"),
        ):  # fmt: skip
            action.setChecked(self.desk.scheme == scheme)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak another language when it was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "export_button"):
            self.ui.retranslateUi(self)
            self.retranslate()

    def retranslate(self) -> None:
        """Say in the chosen language what is not in the form."""
        ui = self.ui
        self.history.retranslate()
        self.export_button.setText(ui.export_kit.text().replace("&", "").rstrip("…"))
        self.export_button.setToolTip(self.tr("Export PDF and HTML (Ctrl+E)"))
        menus.add_keys_to_tips(self)
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self.snippet.setAccessibleName(self.tr("Preview of the HTML"))
        for view in (self.snippet, ui.code):
            view.setPlaceholderText(self.tr("The HTML is being made…"))
        ui.speak_dutch.setChecked(self.desk.language == "nl")
        ui.speak_english.setChecked(self.desk.language == "en")
        self._show_languages()
        self._show_state()
        self._show_outline()
        self._show_findings()
        self._show_counts()
        self._show_pages()
        ui.preview_side.setMinimumWidth(ui.views.tabBar().sizeHint().width() + 8)  # no tab is ever cut off
        self.status.show_zoom(self._zoom)
        menus.set_enabled(self)

    def zoom_by(self, steps: int) -> None:
        """Make the text larger or smaller by steps."""
        near = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - self._zoom))
        self.set_zoom(_ZOOMS[max(0, min(len(_ZOOMS) - 1, near + steps))])

    def set_zoom(self, zoom: float) -> None:
        """Show the text at a zoom."""
        self._zoom = zoom
        self.surface.set_page(Page(APPEARANCES[self.desk.colours.name], zoom))
        self.status.show_zoom(zoom)

    # The kit changed

    def _changed(self, before: Kit, after: Kit) -> None:
        self.info.edited()
        if all(article.id != self.article for article in after.articles):
            self.show_article(after.articles[0].id, self.language)
        if self.language not in after.languages:
            self.show_article(self.article, after.language)
        if before.languages != after.languages:
            self._show_languages()
        if before.images is not after.images:
            self.pictures.forget_missing(after)
        self._outline_soon.start()
        self._look.start()
        self.previewer.want(after, self.language)
        self.snippets.look_again()
        self._show_state()

    def check(self) -> None:
        """Look for what is wrong, off this thread."""
        kit, now = self.session.kit, datetime.now().astimezone()

        def found() -> tuple[Kit, tuple[Finding, ...]]:
            from presskit import preflight

            return kit, preflight.check(kit, now=now, assets=self.file.assets())

        self.work.start(found, self._is_checked, self.told)

    def _is_checked(self, checked: tuple[Kit, tuple[Finding, ...]]) -> None:
        kit, self.found_all = checked
        if kit is self.session.kit:
            self._show_findings()
            self._show_outline()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, in all languages or in the one that is shown."""
        return tuple(f for f in self.found_all if f.place.language in {"", self.language})

    def _show_findings(self) -> None:
        self.going.show_findings()
        header = self.ui.findings.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.ui.findings_title.setText(self.tr("Chec&k · %1").replace("%1", self.found.summary()))

    def _show_outline(self) -> None:
        self.going.show_outline()
        self._show_counts()

    def _show_counts(self) -> None:
        article = next((a for a in self.session.kit.articles if a.id == self.article), self.session.kit.articles[0])
        self.status.show_counts(words_in(article, self.language))

    def _show_languages(self) -> None:
        self.status.show_languages(self.session.kit.languages, self.language)

    def _show_marks(self, marks: object) -> None:
        if isinstance(marks, Marks):
            for name, mark in menus.MARKS.items():
                getattr(self.ui, name).setChecked(bool(getattr(marks, mark)))

    # What is shown

    def show_article(self, article: str, language: str) -> None:
        """Show an article in a language."""
        self.surface.show_article(article, language)
        self._article_shown(article, language)

    def choose_language(self, language: str) -> None:
        """Show the text in another language of the kit."""
        self.show_article(self.article, language)

    def _article_shown(self, article: str, language: str) -> None:
        """Let all panels show the article and the language that the surface shows."""
        changed = (article, language) != (self.article, self.language)
        self.article, self.language = article, language
        self._show_languages()
        if changed:
            self._outline_soon.start(0)
            self._show_findings()
            self.previewer.want(self.session.kit, language, delay=0)
            self.snippets.look_again(0)
        self.going.caret_in(self.surface.current_block())

    def show_icons(self, name: str = "") -> None:
        """Open the icons, one of them chosen."""
        from presskit.ui.icons import IconsDialog

        IconsDialog(
            self.session, self.desk.language, self.desk.colours, self, chosen=name, read_only=self.file.read_only
        ).open()

    def ask_link(self) -> None:
        """Ask for the address of a link."""
        if not self.refuse_read_only():
            present = self.surface.current_marks().link or "https://"
            ask_text(self, self.tr("Link"), self.tr("Address of the page"), present, self.set_link)

    def set_link(self, address: str) -> None:
        """Make the selection a link; without an address, no link."""
        address = address.strip()
        self.surface.set_link(address if address not in {"", "http://", "https://"} else None)

    def _no_preview(self, problem: Problem) -> None:
        text = worded(problem, self.desk.language)
        self.pages.show_message(text)
        self._show_pages()
        announce(self.pages, text)

    def _previewed(self) -> None:
        self._show_pages()
        self.going.follow()

    def _show_pages(self) -> None:
        pages = self.pages.pages
        if self.pages.message:
            text = self.tr("P&review · out of date") if pages else self.tr("P&review · not possible")
        elif not pages:
            text = self.tr("P&review")
        elif pages == 1:
            text = self.tr("P&review · 1 page")
        else:
            text = self.tr("P&review · %1 pages").replace("%1", str(pages))
        self.ui.preview_title.setText(text)

    # Saving

    def _show_state(self) -> None:
        if self.file.read_only:
            holder = self.file.holder
            text = self.tr("Read only")
            if holder is not None:
                text = self.tr("Read only: open with %1").replace("%1", f"{holder.person} ({holder.machine})")
        elif self.keeper.problem is not None:
            text = self.tr("Not saved")
        else:
            text = self.tr("All changes saved") if self.keeper.clean else self.tr("Saving…")
        self.status.saved.setText(text)
        kit = self.session.kit
        title = f"{kit.title or self.file.path.stem} — {self.file.path.name} — presskit"
        self.setWindowTitle(self.tr("%1 (read only)").replace("%1", title) if self.file.read_only else title)

    def _is_saved(self, moment: datetime) -> None:
        self._show_state()
        self.status.saved.setText(self.tr("All changes saved at %1").replace("%1", f"{moment:%H:%M}"))

    def _not_saved(self, problem: Problem) -> None:
        self._show_state()
        if self.info.text != worded(problem, self.desk.language):  # it is tried again and again: say it once
            self.outgoing.not_saved(problem)

    def discard(self) -> None:
        """Close without saving what could not be saved."""
        self._discarding = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save, and only then close; what cannot be saved keeps the window open and says why."""
        if not self._discarding:
            try:
                self.keeper.save_now()
            except Problem as problem:
                self.outgoing.not_saved(problem)
                event.ignore()
                return
        kept = self.desk.settings
        kept.setValue("window/geometry", self.saveGeometry())
        kept.setValue("window/columns", self.ui.columns.saveState())
        kept.setValue("window/rows", self.ui.rows.saveState())
        kept.setValue("window/zoom", self._zoom)
        for timer in (self._look, self._outline_soon):
            timer.stop()
        for part in (self.keeper, self.snippets, self.previewer, self.pictures):
            part.close()
        for work in self.findChildren(Work):  # of dialogs, too
            work.finish()
        self.file.close()
        super().closeEvent(event)
        self.closed.emit(self)

    # Telling

    def tell(self, text: str, *offers: Offer, grave: bool = False, passing: bool = False) -> None:
        """Say in the info bar what just happened, with up to two things to do about it."""
        self.info.say(text, *offers, grave=grave, passing=passing)

    def told(self, problem: Problem, *offers: Offer) -> None:
        """Say what went wrong."""
        self.tell(worded(problem, self.desk.language), *offers, grave=True)

    def refuse_read_only(self) -> bool:
        """Tell whether the kit may not be written, and say so."""
        if not self.file.read_only:
            return False
        why = worded(self.file.why, self.desk.language) if self.file.why else self.tr("This kit is read only.")
        offers = [Offer(self.tr("Try again"), lambda: self.desk.reopen(self))] if self.file.holder else []
        self.tell(why, *offers, grave=True)
        return True

    # In

    def look_at_clipboard(self) -> None:
        """Offer to paste a release when the clipboard has text."""
        menus.set_enabled(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take kits, releases and pictures that are dragged onto the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open or import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.incoming.dropped([str(path) for path in paths], "")
