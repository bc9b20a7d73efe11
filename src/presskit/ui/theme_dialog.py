"""The editor of the kit's theme: a shared one taken or saved, and every part of the kit's own copy, beside the pages.

Every change is an edit of the kit and one undo step; no text changes. Each tab is a module in `theming`; here they
meet.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QListWidget,
    QWidget,
)

from presskit.intake.theme import FoundTheme, read_theme
from presskit.intake.theme_library import compared, find, library, shared_theme
from presskit.kit.model import Kit
from presskit.kit.theme import Theme
from presskit.kit.theming import differences, with_theme
from presskit.messages import Problem, worded
from presskit.publish.theme_check import require_usable
from presskit.storage import KitFile
from presskit.ui.asking import ask_folder
from presskit.ui.fitting import TITLE, fit
from presskit.ui.forms.ui_theme import Ui_ThemeDialog
from presskit.ui.history import steps
from presskit.ui.infobar import announce
from presskit.ui.session import Session
from presskit.ui.theming import words
from presskit.ui.theming.alignment import align
from presskit.ui.theming.colours import ColoursTab
from presskit.ui.theming.order import OrderTab
from presskit.ui.theming.page import PageTab
from presskit.ui.theming.templates import TemplatesTab, require_drawable
from presskit.ui.theming.typefaces import TypeTab
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.theming.number import Number
    from presskit.ui.window import Window


def show_theme(window: Window) -> None:
    """Open a window's theme, or bring it forward, where it leaves the preview in sight."""
    dialog = window.findChild(ThemeDialog)
    if dialog is None:
        dialog = ThemeDialog(window.session, window.file, window.desk.language, window)
        place(dialog, window)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def place(dialog: ThemeDialog, window: Window) -> None:
    """Put the theme's editor left of the preview, whole on its screen; what the screen is too small for scrolls."""
    left, top = window.mapToGlobal(QPoint(0, 0)).toTuple()
    room = window.ui.views.mapToGlobal(QPoint(0, 0)).x() - left
    dialog.resize(dialog.width(), min(dialog.height(), window.height() - 40))
    fit(dialog)
    screen = window.screen().availableGeometry()
    x = min(left + max(0, (room - dialog.width()) // 2), screen.right() - dialog.width())
    y = min(top + 20, screen.bottom() - dialog.height() - TITLE)
    dialog.move(max(x, screen.left()), max(y, screen.top()))


class ThemeDialog(QDialog):
    """Shows and changes the theme of the session's kit; it stays open beside the preview."""

    def __init__(self, session: Session, file: KitFile, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLocale(QLocale(reader))
        self.session, self.file, self.reader = session, file, reader
        self.work = Work(self)
        self._shared: FoundTheme | Problem | None = None
        self._looked = False
        self.ui = Ui_ThemeDialog()
        self.ui.setupUi(self)
        self._name_fields()
        self.tabs = (ColoursTab(self), TypeTab(self), PageTab(self), OrderTab(self), TemplatesTab(self))
        self.ui.take.clicked.connect(self.apply_chosen)
        self.ui.folder.clicked.connect(self.ask)
        self.ui.save.clicked.connect(self.save)
        self.ui.close.clicked.connect(self.accept)
        self.ui.said.hide()
        self.list_shared()
        session.changed.connect(self._changed)
        self.fill()
        for page in (self.ui.type_page, self.ui.page_page, self.ui.look_page):
            align(page.findChildren(QGridLayout))
        if not self.writes:
            self._only_show()

    def _name_fields(self) -> None:
        """Give each field the name that its label says."""
        for label in self.findChildren(QLabel):
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(label.text())
        for box in self.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _only_show(self) -> None:
        """Let nothing be changed in a kit that is read only."""
        ui = self.ui
        keep: set[QWidget] = {ui.close, ui.order_language, *self.tabs[-1].kept}
        for kind in (QAbstractButton, QComboBox, QAbstractSpinBox, QListWidget):
            for widget in self.findChildren(kind):
                widget.setEnabled(widget in keep)
        self.say(self.tr("This kit is read only: its theme can be looked at."))

    def list_shared(self) -> None:
        """List the shared themes, the kit's own chosen."""
        self.ui.themes.clear()
        self.ui.themes.addItems(sorted(library()))
        self.ui.themes.setCurrentIndex(self.ui.themes.findText(self.theme.name))

    @property
    def theme(self) -> Theme:
        """The kit's theme."""
        return self.session.kit.theme

    @property
    def writes(self) -> bool:
        """Whether the kit may be changed."""
        return not self.file.read_only

    # Showing

    def _changed(self, before: Kit, after: Kit) -> None:
        if before.theme is not after.theme:
            self.fill()

    def fill(self) -> None:
        """Show the kit's theme in every tab, and how it stands to the shared one."""
        for tab in self.tabs:
            tab.fill(self.theme)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Look at the shared theme again when somebody comes back: it may have moved on."""
        super().changeEvent(event)
        if not hasattr(self, "tabs"):
            return
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.look_at_shared()
        elif event.type() == QEvent.Type.PaletteChange:
            self.tabs[0].fill(self.theme)

    def look_at_shared(self) -> None:
        """Read the shared theme that the kit's is a copy of, off this thread."""
        theme = self.theme

        def came(found: FoundTheme | None) -> None:
            self._shared, self._looked = found, True
            self._show_state()

        def failed(problem: Problem) -> None:
            self._shared, self._looked = problem, True
            self._show_state()

        self.work.start(lambda: shared_theme(theme), came, failed)

    def _show_state(self) -> None:
        shared, theme = self._shared, self.theme
        _colour(self.ui.state, "error" if isinstance(shared, Problem) else "")
        if isinstance(shared, Problem):
            self.ui.state.setText(worded(shared, self.reader))
            return
        if not self._looked or (shared is not None and shared.set.theme.name != theme.name):
            text = self.tr("%1, version %2.")
            self.ui.state.setText(text.replace("%1", theme.name).replace("%2", str(theme.version)))
            if self._looked:
                self._looked = False
                self.look_at_shared()
            return
        said = {
            "same": self.tr("%1, version %2, as it is shared."),
            "moved-on": self.tr("The shared theme %1 has moved on to version %2. Taking it changes: %3."),
            "changed": self.tr("Changed in this kit: no longer what is shared as %1, version %2."),
            "alone": self.tr("%1, version %2, is not shared here; the kit goes by its own copy."),
        }
        state = compared(theme, shared.set.theme) if shared else "alone"
        _colour(self.ui.state, "warning" if state == "moved-on" else "")
        version = shared.set.theme.version if shared else theme.version
        kit = self.session.kit
        changes = words.listed(differences(kit, with_theme(kit, shared.set))) if shared else ""
        text = said[state].replace("%1", theme.name).replace("%2", str(version))
        self.ui.state.setText(text.replace("%3", changes or self.tr("nothing that is seen")))

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something below the theme; what is `wrong` stands out."""
        self.ui.said.setText(text)
        _colour(self.ui.said, "error" if wrong else "")
        self.ui.said.setVisible(bool(text))
        if text:
            announce(self, text)

    # Changes

    def apply(self, theme: Theme, part: str, *, key: str | None = None) -> None:
        """Give the kit another theme, in which `part` (as in `words.parts`) differs; one that cannot be set is refused.

        Changes with the same `key` that follow each other at once are one step.
        """
        if not self.writes:
            return
        after = replace(self.session.kit, theme=theme)
        if theme.page != self.theme.page or theme.type != self.theme.type:
            from presskit.publish.pdf.export import frame_of

            try:
                frame_of(after)
            except Problem as problem:
                self.refuse(worded(problem, self.reader))
                return
        self.say("")
        self.session.apply(after, steps()["detail"].replace("%1", words.parts()[part]), key=key)

    def refuse(self, why: str) -> None:
        """Show the theme as it is, and say why it stays so."""
        self.fill()
        self.say(why, wrong=True)

    def refuses(self, field: Number) -> None:
        """Say in words what a field for a number refused."""

        def refused(text: str) -> None:
            low, high = field.bounds()
            said = self.tr("%1: “%2” is not possible, only %3 to %4.")
            for mark, value in (("%1", field.accessibleName()), ("%3", low), ("%4", high), ("%2", text[:40])):
                said = said.replace(mark, value)
            self.say(said, wrong=True)

        field.refused.connect(refused)

    def start(self, function: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do something off this thread; what goes wrong is said."""
        self.work.start(function, then, lambda problem: self.say(worded(problem, self.reader), wrong=True))

    # Shared themes

    def apply_chosen(self) -> None:
        """Give the kit the shared theme that is chosen."""
        if self.ui.themes.currentText():
            self.read(self.ui.themes.currentText())

    def ask(self) -> None:
        """Ask for a theme's folder."""
        folder = ask_folder(self, self.tr("A theme's folder"), "themes")
        if folder:
            self.read(folder)

    def read(self, name: str) -> None:
        """Read a theme, off this thread, keep its faces in the kit, and give it to the kit."""

        kit = self.session.kit

        def found() -> FoundTheme:
            made = read_theme(find(name) if not Path(name).is_dir() else Path(name))
            require_usable(with_theme(kit, made.set))
            require_drawable(made)
            for data in made.assets:
                self.file.add_asset(data)
            return made

        if self.writes:
            self.start(found, self._take)

    def _take(self, found: FoundTheme) -> None:
        after = with_theme(self.session.kit, found.set)
        self.say("; ".join(note.worded(self.reader) for note in found.notes))
        self._shared, self._looked = found, True
        self.session.apply(after, steps()["theme"].replace("%1", found.set.theme.name))
        self.ui.themes.setCurrentIndex(self.ui.themes.findText(self.theme.name))
        self.look_at_shared()

    def save(self) -> None:
        """Ask where the theme is to be shared."""
        from presskit.ui.theming.saving import SaveTheme

        SaveTheme(self).open()

    def done(self, result: int) -> None:
        """Close, when the theme that is being read is read."""
        self.work.finish()
        super().done(result)


def _colour(label: QLabel, says: str) -> None:
    """Let a label stand out as the style sheet has it for what it says: `error`, `warning` or nothing."""
    if label.property("says") != says:
        label.setProperty("says", says)
        label.style().unpolish(label)
        label.style().polish(label)
