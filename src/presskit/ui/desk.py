"""The program as a whole: its windows, its language and looks, and the kits that are open."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from presskit import __version__, files, resources, storage
from presskit.kit.start import new_kit
from presskit.messages import Problem, worded
from presskit.storage import KitFile
from presskit.storage.sample import SAMPLE, create_sample
from presskit.ui import settings as remembered
from presskit.ui.appearance import SCHEMES, Colours, palette, program_icon, style_sheet, system_scheme
from presskit.ui.asking import ask_open, ask_save
from presskit.ui.session import UndoKeys
from presskit.ui.text.looks import SANS
from presskit.ui.text.page import load_fonts
from presskit.ui.window import Window

SUFFIX = ".presskit"


class Desk(QObject):
    """Opens kits, each in a window; knows the language and the scheme that all of them use."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        self.settings = remembered.settings()
        self.windows: list[Window] = []
        self._translators: list[QTranslator] = []
        self._keys = UndoKeys(app)
        app.installEventFilter(self._keys)
        app.setWindowIcon(program_icon())
        load_fonts()
        app.setFont(QFont(SANS, 11))
        self.language = remembered.language(self.settings)
        self._install_language()
        self.scheme = str(self.settings.value("window/scheme", "system"))
        self.colours = self._colours()
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    # Looks and language

    def _colours(self) -> Colours:
        return SCHEMES.get(self.scheme) or system_scheme(self.app)

    def _dress(self) -> None:
        self.app.setPalette(palette(self.colours))
        self.app.setStyleSheet(style_sheet(self.colours))
        for window in self.windows:
            window.dress(self.colours)

    def set_scheme(self, scheme: str) -> None:
        """Take a scheme: light, dark, contrast, or system."""
        self.scheme = scheme
        self.settings.setValue("window/scheme", scheme)
        self.colours = self._colours()
        self._dress()

    def _system_changed(self) -> None:
        if self.scheme == "system":
            self.colours = self._colours()
            self._dress()

    def set_language(self, language: str) -> None:
        """Speak another language, in all windows at once."""
        if language == self.language:
            return
        self.language = language
        self.settings.setValue("window/language", language)
        self._install_language()

    def _install_language(self) -> None:
        """Let Qt's own texts (buttons, file dialogs) and ours speak the language."""
        for translator in self._translators:
            self.app.removeTranslator(translator)
        self._translators = []
        for folder, name in (
            (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase"),
            (resources.path("translations"), "presskit"),
        ):
            translator = QTranslator(self)
            if self.language != "en" and translator.load(str(folder / f"{name}_{self.language}.qm")):
                self.app.installTranslator(translator)
                self._translators.append(translator)

    # Kits

    def open_kit(self, path: Path) -> Window | None:
        """Open a kit in a window, or bring the window forward that has it; what cannot be opened is told."""
        for window in self.windows:
            if _same(window.file.path, path):
                window.raise_()
                window.activateWindow()
                return window
        try:
            return self._show(storage.open_kit(path, write=True, or_read=True))
        except Problem as problem:
            self._refuse(problem)
            return None

    def reopen(self, window: Window) -> None:
        """Try again to open for writing a kit that somebody else had."""
        path = window.file.path
        if window.close():
            self.open_kit(path)

    def _show(self, file: KitFile) -> Window:
        window = Window(file, self)
        window.closed.connect(self._closed)
        self.windows.append(window)
        remembered.remember(self.settings, file.path)
        window.show()
        window.refuse_read_only()
        return window

    def _closed(self, window: Window) -> None:
        self.windows.remove(window)
        window.deleteLater()

    def _refuse(self, problem: Problem) -> None:
        """Say why something could not be opened: in the window that is in front, else in a box."""
        active = self.app.activeWindow()
        window = active if active in self.windows else next(iter(reversed(self.windows)), None)
        if isinstance(window, Window):
            window.told(problem)
            return
        box = QMessageBox(QMessageBox.Icon.Warning, "presskit", "", QMessageBox.StandardButton.Close)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(worded(problem, self.language))
        box.exec()

    def ask_open(self, parent: QWidget) -> None:
        """Ask which kit to open."""
        path = ask_open(parent, self.tr("Open a kit"), self._folder(), self.tr("Press kits (*.presskit)"))
        if path is not None:
            self.open_kit(path)

    def new_kit(self, parent: QWidget) -> None:
        """Ask where a new kit goes, and open it."""
        suggested = self._folder() / f"{self.tr('press kit')}{SUFFIX}"
        path = ask_save(parent, self.tr("New kit"), suggested, self.tr("Press kits (*.presskit)"))
        if path is not None:
            self.create(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def create(self, path: Path) -> Window | None:
        """Make an empty kit and open it."""
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        try:
            return self._show(storage.create(path, new_kit(self.language, created=now)))
        except Problem as problem:
            self._refuse(problem)
            return None

    def open_sample(self) -> Window | None:
        """Open the user's copy of the sample kit; make it when there is none."""
        path = sample_path()
        if path.exists():
            return self.open_kit(path)
        try:
            files.make_folder(path.parent)
            return self._show(create_sample(path))
        except Problem as problem:
            self._refuse(problem)
        return None

    def open_first(self) -> Window | None:
        """Open the kit that was open last; when that cannot be, or there was none, the sample."""
        for path in remembered.recent(self.settings):
            try:
                return self._show(storage.open_kit(path, write=True, or_read=True))
            except Problem as problem:
                window = self.open_sample()
                if window is not None:
                    window.told(problem)
                return window
        return self.open_sample()

    def _folder(self) -> Path:
        from platformdirs import user_documents_path

        last = remembered.recent(self.settings)
        return last[0].parent if last else user_documents_path()

    def quit(self) -> None:
        """Close all windows; one that cannot save stays."""
        for window in list(self.windows):
            if not window.close():
                return
        self.app.quit()

    # Help

    def show_shortcuts(self, window: Window) -> None:
        """List every command with its keys."""
        from presskit.ui.shortcuts import ShortcutsDialog

        ShortcutsDialog(window).open()

    def show_about(self, window: Window) -> None:
        """Say what this is."""
        text = self.tr("presskit %1: press kits, offline. Free software under the MIT licence.")
        window.tell(text.replace("%1", __version__))


def sample_path() -> Path:
    """Return where the user's copy of the sample kit lies."""
    from platformdirs import user_data_path

    return user_data_path("presskit", appauthor=False) / f"{SAMPLE}{SUFFIX}"


def _same(one: Path, other: Path) -> bool:
    """Tell whether two paths name one file, also by links."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
