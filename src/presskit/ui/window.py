"""The window of one kit: outline, text, findings and preview around the session.

What the window can do is in modules of its own, each with the window as its parent; here they meet.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from presskit.kit.counting import counts
from presskit.kit.model import Kit
from presskit.kit.text import Marks, plain
from presskit.messages import Problem, worded
from presskit.storage import KitFile
from presskit.ui import menus, panels
from presskit.ui.adding import Adding
from presskit.ui.appearance import Colours, icon
from presskit.ui.approving import Approving
from presskit.ui.asking import ask_text
from presskit.ui.checking import Checking
from presskit.ui.designing import Designing
from presskit.ui.details.panel import Details
from presskit.ui.emergency import Emergency
from presskit.ui.findings import FindingsModel
from presskit.ui.fixing import Fixing
from presskit.ui.focus_mode import FocusMode
from presskit.ui.forms.ui_window import Ui_Window
from presskit.ui.going import Going
from presskit.ui.history import History
from presskit.ui.icons.docking import Icons
from presskit.ui.incoming import Incoming
from presskit.ui.infobar import InfoBar, Offer
from presskit.ui.keeping import Keeper
from presskit.ui.outgoing import Outgoing
from presskit.ui.outline import OutlineModel
from presskit.ui.pasting import Pasting
from presskit.ui.phrases import Words
from presskit.ui.pictures import Pictures
from presskit.ui.preview import PageView, Previewer
from presskit.ui.preview_bar import PreviewBar
from presskit.ui.previewing import Previewing
from presskit.ui.proofing import Proofing
from presskit.ui.quoting import Quoting
from presskit.ui.reopening import reopen
from presskit.ui.reordering import Reordering
from presskit.ui.searching import Searching
from presskit.ui.session import Session
from presskit.ui.snippet_view import SnippetView
from presskit.ui.snippets import Snippets
from presskit.ui.state import State
from presskit.ui.statusbar import StatusLine
from presskit.ui.text.looks import APPEARANCES
from presskit.ui.text.page import Page
from presskit.ui.text.surface import Surface
from presskit.ui.translations import Translations
from presskit.ui.work import Work
from presskit.ui.zooming import Zooming, kept_zoom

if TYPE_CHECKING:
    from presskit.ui.desk import Desk

_NATIVE = QKeySequence.SequenceFormat.NativeText
_OUTLINE_AFTER = 120
"""Milliseconds after an edit until the outline follows."""


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
        self.keeper = Keeper(file, self.session, self)
        self.work = Work(self)
        self.pictures = Pictures(self)
        self.previewer = Previewer(file.asset, self)
        page = Page(APPEARANCES[desk.colours.name], kept_zoom(desk.settings))
        self.surface = Surface(self.session, self.article, self.language, page=page, pictures=self.pictures.image)
        self.pages = PageView(self.previewer, self)
        self.snippet = SnippetView(self)
        self.outline, self.found = OutlineModel(), FindingsModel()
        self.panels = panels.Panels(self)
        self.info = InfoBar(self.ui, self)
        self.history = History(self.session, self)
        self.status = StatusLine(self.ui.statusbar, self)
        self.focus_mode = FocusMode(self)
        self.designing = Designing(self)
        self.state = State(self)
        self.checking = Checking(self)
        self.zooming = Zooming(self)
        self.preview_bar = PreviewBar(self)
        self.going = Going(self)
        self.approving = Approving(self)
        self.details, self.adding, self.quoting = Details(self), Adding(self), Quoting(self)
        self.incoming = Incoming(self)
        self.outgoing = Outgoing(self)
        self.pasting = Pasting(self)
        self.searching = Searching(self)
        self.proofing = Proofing(self)
        self.snippets = Snippets(self)
        self.previewing = Previewing(self)
        self.reordering = Reordering(self)
        self.fixing = Fixing(self)
        self.translations = Translations(self)
        self.emergency = Emergency(self)
        self.icons = Icons(self)
        self._begun = False
        self._discarding = False
        self.find_button, self.export_button = panels.build_tools(self)
        self._connect()
        panels.restore(self)
        self.icons.restore()
        self.designing.set(on=desk.designs)
        self.retranslate()
        self.dress(desk.colours)
        self.surface.setFocus()

    def _connect(self) -> None:
        surface = self.surface
        menus.connect(self)
        self.session.changed.connect(self._changed)
        surface.refused.connect(self.tell)
        surface.marks_changed.connect(self._show_marks)
        surface.article_shown.connect(self._article_shown)
        surface.role_changed.connect(lambda _: self.show_length())
        surface.zoom_wanted.connect(self.zooming.by)
        surface.picture_wanted.connect(self.pictures.choose)
        surface.picture_pasted.connect(self.pictures.paste)
        surface.link_wanted.connect(self.ask_link)
        surface.link_opened.connect(self.snippet.follow)
        surface.files_dropped.connect(self.incoming.dropped)
        self.pictures.ready.connect(surface.pictures_changed)
        self.pictures.problem.connect(self.told)
        self.status.language_chosen.connect(self.choose_language)
        self.status.counts.clicked.connect(self.ui.statistics.trigger)
        self._outline_soon = QTimer(self, singleShot=True, interval=_OUTLINE_AFTER)
        self._outline_soon.timeout.connect(self.show_outline)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tool bar to the width."""
        super().resizeEvent(event)
        if hasattr(self, "export_button"):
            panels.fit_tools(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; and after the first time begin with what needs the heavy libraries: findings and pages."""
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self.pictures.begin()
        self.checking.check()
        self.previewing.want(delay=0)
        self.emergency.offer()

    # Looks and language

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme: icons, page, preview."""
        ui = self.ui
        for action in self.findChildren(QAction):
            name = action.property("iconName")
            if name:
                action.setIcon(icon(str(name), colours))
        self.find_button.setIcon(icon("search", colours, colours.soft))
        self.export_button.setIcon(icon("export", colours, colours.on_accent))
        ui.outline.dress(colours)
        ui.findings.dress(colours)
        self.info.dress(colours)
        self.details.dress(colours)
        self.adding.dress(colours)
        self.searching.bar.dress(colours)
        self.outline.colours = self.found.colours = colours
        if self.surface.page.appearance.name != colours.name:
            self.zooming.to(self.zooming.zoom)
        self.show_outline()
        self.checking.show()
        self.previewing.dress(colours)
        self.icons.dress(colours)
        for action, scheme in (
            (ui.view_system, "system"), (ui.view_light, "light"), (ui.view_dark, "dark"),
            (ui.view_contrast, "contrast"),
        ):  # fmt: skip
            action.setChecked(self.desk.scheme == scheme)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when it was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "export_button"):
            self.ui.retranslateUi(self)
            self.retranslate()

    def retranslate(self) -> None:
        """Say in the chosen language what is not in the form."""
        ui = self.ui
        self.focus_mode.retranslate()
        self.export_button.setText(ui.export_kit.text().replace("&", "").rstrip("…"))
        self.export_button.setToolTip(self.tr("Export PDF and HTML (Ctrl+E)"))
        self.find_button.setText(
            self.tr("Command or place…  %1").replace("%1", ui.palette.shortcut().toString(_NATIVE))
        )
        self.find_button.setToolTip(ui.palette.toolTip())
        self.find_button.setAccessibleName(self.tr("Find a command or a place"))
        menus.add_keys_to_tips(self)
        panels.fit_tools(self)
        ui.speak_dutch.setChecked(self.desk.language == "nl")
        ui.speak_english.setChecked(self.desk.language == "en")
        self._show_languages()
        self.state.show()
        self.show_outline()
        self.checking.show()
        self.details.retranslate()
        self.adding.retranslate()
        self.history.retranslate()  # after the names of the fields, which it says
        self.previewing.retranslate()
        self.icons.retranslate()
        self.designing.retranslate()
        self.status.show_zoom(self.zooming.zoom)
        menus.set_enabled(self)
        reopen(self)

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
        self.checking.soon()
        self.previewing.want()
        self.state.show()

    def show_outline(self) -> None:
        """Show in the outline and the counts what the kit holds now."""
        self.going.show_outline()
        article = next((a for a in self.session.kit.articles if a.id == self.article), self.session.kit.articles[0])
        self.status.show_counts(counts(article, self.language))
        self.show_length()

    def show_length(self) -> None:
        """Show how long the headline or the lead is that the caret is in."""
        line = self.surface.current_line()
        self.status.show_length(line.role, plain(line.text))

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
            self.checking.show()
            self.previewing.want(delay=0)
        self.going.caret_in(self.surface.current_block())

    def show_icons(self, name: str = "") -> None:
        """Come to the icons, one of them chosen."""
        self.icons.open(name)

    def show_theme(self) -> None:
        """Open the theme; the preview beside it follows."""
        from presskit.ui.theme_dialog import show_theme

        show_theme(self)

    def show_settings(self) -> None:
        """Show what can be set."""
        from presskit.ui.settings_page import SettingsPage

        SettingsPage(self).open()

    def show_palette(self) -> None:
        """Find any command or place."""
        from presskit.ui.palette import Palette

        Palette(self).open()

    def ask_link(self) -> None:
        """Ask for the address of a link."""
        if not self.refuse_read_only():
            present = self.surface.current_marks().link or "https://"
            words = (lambda: self.tr("Link")), (lambda: self.tr("Address of the page"))
            ask_text(self, *words, present, self.set_link)

    def set_link(self, address: str) -> None:
        """Make the selection a link; without an address, no link."""
        address = address.strip()
        self.surface.set_link(address if address not in {"", "http://", "https://"} else None)

    # The end

    def discard(self) -> None:
        """Close without saving what could not be saved."""
        self._discarding = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, and only then close; what cannot be saved keeps the window open and says why."""
        if not self._discarding:
            try:
                self.keeper.save_now()
            except Problem as problem:
                self.outgoing.not_saved(problem)
                event.ignore()
                return
        panels.keep(self)
        self.zooming.keep()
        self._outline_soon.stop()
        for part in (
            self.icons, self.checking, self.emergency, self.keeper, self.snippets, self.previewer, self.pictures,
        ):  # fmt: skip
            part.close()
        for work in self.findChildren(Work):  # of dialogs, too
            work.finish()
        self.file.close()
        super().closeEvent(event)
        self.closed.emit(self)

    # Telling

    def tell(
        self, words: Words, *offers: Offer, grave: bool = False, passing: bool = False, stays: str = "",
        lasts: bool = False,
    ) -> None:  # fmt: skip
        """Say in the info bar what just happened, with up to two things to do about it (`InfoBar.say`)."""
        self.info.say(words, *offers, grave=grave, passing=passing, stays=stays, lasts=lasts)

    def told(self, problem: Problem, *offers: Offer) -> None:
        """Say what went wrong."""
        self.tell(lambda: worded(problem, self.desk.language), *offers, grave=True)

    def refuse_read_only(self) -> bool:
        """Tell whether the text may not be written, and say so."""
        return self.designing.refuse()

    # In

    def look_at_clipboard(self) -> None:
        """Offer to paste a release when the clipboard has text."""
        menus.set_enabled(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take kits, releases and pictures that are dragged onto the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.incoming.dropped([str(path) for path in paths], "")
