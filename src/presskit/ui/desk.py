"""The program as a whole: its windows, its language and looks, and the kits that are open."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from presskit import __version__, resources
from presskit.messages import Problem, worded
from presskit.ui import settings as remembered
from presskit.ui.appearance import SCHEMES, Colours, box_palette, palette, program_icon, style_sheet, system_scheme
from presskit.ui.text.fonts import load_fonts
from presskit.ui.text.looks import SANS
from presskit.ui.undo_keys import UndoKeys

if TYPE_CHECKING:
    from presskit.intake.imported import Imported
    from presskit.kit.model import Article, Kit
    from presskit.storage import KitFile
    from presskit.storage.templates import Template
    from presskit.ui.start import StartPage
    from presskit.ui.window import Window

SUFFIX = ".presskit"


class Desk(QObject):
    """Opens kits, each in a window; knows the language and the scheme that all of them use."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.app = app
        self.settings = remembered.settings()
        self.windows: list[Window] = []
        self.start_page: StartPage | None = None
        self.templates: tuple[Template, ...] = ()
        """The user's own templates, as they were looked at last."""
        self.view: bool | None = None
        """Whether kits open in the designer's view this time, where the command line says so."""
        self._translators: list[QTranslator] = []
        self._keys = UndoKeys(app)
        app.setWindowIcon(program_icon())
        load_fonts(SANS.replace(" ", ""))
        app.setFont(QFont(SANS, 11))
        self.language = remembered.language(self.settings)
        self._install_language()
        self.scheme = str(self.settings.value("window/scheme", "system"))
        self.colours = self._colours()
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.aboutToQuit.connect(self._keep_all)

    # Looks and language

    def _colours(self) -> Colours:
        return SCHEMES.get(self.scheme) or system_scheme(self.app)

    def _dress(self) -> None:
        self.app.setPalette(palette(self.colours))
        self.app.setPalette(box_palette(self.colours), "QCheckBox")  # type: ignore[arg-type]  # text, whatever the stub says
        self.app.setStyleSheet(style_sheet(self.colours))
        for window in self.windows:
            window.dress(self.colours)
        if self.start_page is not None:
            self.start_page.dress(self.colours)

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
            (resources.path("translations"), "qt"),
            (resources.path("translations"), "presskit"),
        ):
            translator = QTranslator(self)
            if self.language != "en" and translator.load(str(folder / f"{name}_{self.language}.qm")):
                self.app.installTranslator(translator)
                self._translators.append(translator)

    # Kits

    @property
    def designs(self) -> bool:
        """Whether kits open in the designer's view."""
        return remembered.flag(self.settings, remembered.DESIGNER, False) if self.view is None else self.view

    def design(self, *, on: bool) -> None:
        """Open kits in the designer's view from now on, or for writing."""
        self.view = None
        self.settings.setValue(remembered.DESIGNER, on)

    def open_kit(self, path: Path) -> Window | None:
        """Open a kit in a window, or bring the window forward that has it; what cannot be opened is told."""
        from presskit import storage

        for window in self.windows:
            if _same(window.file.path, path):
                window.raise_()
                window.activateWindow()
                return window
        try:
            return self.show_kit(storage.open_kit(path, write=True, or_read=True))
        except Problem as problem:
            self._refuse(problem)
            return None

    def reopen(self, window: Window) -> None:
        """Try again to open for writing a kit that could only be read; its window stays until that is so."""
        from presskit import storage
        from presskit.ui import read_only

        try:
            file = storage.open_kit(window.file.path, write=True)
        except Problem as problem:
            if problem.code not in {"kit-locked", "kit-read-only", "kit-folder-read-only"}:
                window.told(problem)
                return
            window.file.why = problem
            window.state.show()
            read_only.say(window, still=True)
            return
        article, language = window.article, window.language
        if not window.close():
            file.close()
            return
        made = self.show_kit(file)
        if language in file.kit.languages and any(each.id == article for each in file.kit.articles):
            made.show_article(article, language)

    def show_kit(self, file: KitFile) -> Window:
        """Show a kit that was opened in a window."""
        from presskit.ui.theming.news import look_soon
        from presskit.ui.window import Window

        window = Window(file, self)
        window.closed.connect(self._closed)
        self.windows.append(window)
        remembered.remember(self.settings, file.path)
        window.show()
        if self.start_page is not None:
            self.start_page.close()
        if file.read_only:
            window.refuse_read_only()
        look_soon(window)
        return window

    def _closed(self, window: Window) -> None:
        self.windows.remove(window)
        window.deleteLater()

    def _refuse(self, problem: Problem) -> None:
        """Say why something could not be opened: in the window that is in front, else in a box."""
        active = self.app.activeWindow()
        window = next((each for each in (*self.windows[::-1],) if each is active), None)
        if window is None and active is not self.start_page:
            window = self.windows[-1] if self.windows else None
        shown = window or self.start_page
        if shown is not None:
            shown.told(problem)
            return
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, "presskit", "", QMessageBox.StandardButton.Close)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(worded(problem, self.language))
        box.exec()

    def ask_open(self, parent: QWidget) -> None:
        """Ask which kit to open."""
        from presskit.ui.asking import ask_open

        path = ask_open(parent, self.tr("Open a kit"), "kits", self.tr("Press kits (*.presskit)"))
        if path is not None:
            self.open_kit(path)

    def new_kit(self, parent: QWidget, article: Article | None = None) -> None:
        """Ask where a new kit goes, and open it; with an article of a template it begins with that."""
        from presskit.ui.asking import ask_save

        suggested = self.folder() / f"{self.tr('press kit')}{SUFFIX}"
        path = ask_save(parent, self.tr("New kit"), suggested, self.tr("Press kits (*.presskit)"), "kits")
        if path is not None:
            from msgspec.structs import replace

            from presskit.kit.start import new_kit

            named = "" if path.stem.startswith(suggested.stem) else path.stem  # else its headline will say it better
            kit = new_kit(self.language, name=named, created=stamp())
            self.create(with_suffix(path), kit if article is None else replace(kit, articles=(article,)))

    def new_from(self, window: Window) -> None:
        """Ask where a new kit goes that begins as this one: without its dates, embargoes and approvals."""
        from presskit.kit.start import afresh
        from presskit.ui.asking import ask_save
        from presskit.ui.folders import beside
        from presskit.ui.outgoing import assets_of

        kit, path = window.session.kit, window.file.path
        suggested = remembered.free_path(beside(path), path.stem, SUFFIX)
        title, kinds = self.tr("New kit from this one"), self.tr("Press kits (*.presskit)")
        chosen = ask_save(window, title, suggested, kinds, "kits")
        if chosen is not None:
            made = self.create(
                with_suffix(chosen), afresh(kit, created=stamp(), name=chosen.stem), assets_of(window.file, kit)
            )
            if made is not None:
                made.tell(self.tr("This is a new draft: dates, embargoes and approvals were taken out."))

    def create(self, path: Path, kit: Kit | None = None, assets: Iterable[bytes] = ()) -> Window | None:
        """Make a kit file, of an empty kit or of this one, and open it."""
        from presskit import storage
        from presskit.kit.start import new_kit

        try:
            return self.show_kit(storage.create(path, kit or new_kit(self.language, created=stamp()), assets))
        except Problem as problem:
            self._refuse(problem)
            return None

    def create_from(self, imported: Imported, data: bytes, name: str) -> Window | None:
        """Make a kit of a release that was read, under the name of its headline, and open it."""
        from presskit import files
        from presskit.kit.localised import string
        from presskit.kit.slugs import slug_of
        from presskit.kit.start import new_kit

        folder = self.folder()
        slug = slug_of(string(imported.article.headline, imported.language)) or self.tr("press kit")
        try:
            files.make_folder(folder)
        except Problem as problem:
            self._refuse(problem)
            return None
        window = self.create(remembered.free_path(folder, slug, SUFFIX), new_kit(imported.language, created=stamp()))
        if window is not None:
            window.incoming.came(imported, data, name)
        return window

    def open_sample(self) -> Window | None:
        """Open the user's copy of the sample kit; make it when there is none."""
        from presskit import files
        from presskit.storage.sample import create_sample

        path = sample_path()
        if path.exists():
            return self.open_kit(path)
        try:
            files.make_folder(path.parent)
            return self.show_kit(create_sample(path))
        except Problem as problem:
            self._refuse(problem)
        return None

    def begin(self) -> None:
        """Begin without a kit: with the start page, or with the kit that was open last where that was chosen."""
        if str(self.settings.value("start/with", "page")) == "last":
            self.open_first()
        else:
            self.show_start()

    def show_start(self) -> StartPage:
        """Show the start page."""
        from presskit.ui.start import StartPage

        if self.start_page is None:
            self.start_page = StartPage(self)
            self.start_page.show()
        self.start_page.raise_()
        self.start_page.activateWindow()
        return self.start_page

    def start_page_closed(self, page: StartPage) -> None:
        """Forget the start page."""
        if self.start_page is page:
            self.start_page = None
        page.deleteLater()

    def open_first(self) -> Window | None:
        """Open the kit that was open last; when that cannot be, or there was none, the sample."""
        from presskit import storage

        for path in remembered.recent(self.settings):
            try:
                return self.show_kit(storage.open_kit(path, write=True, or_read=True))
            except Problem as problem:
                window = self.open_sample()
                if window is not None:
                    window.told(problem)
                return window
        return self.open_sample()

    def folder(self) -> Path:
        """Return the folder that new kits go to: that of the last kit, else the user's documents."""
        from presskit.ui.folders import beside

        last = (path for path in remembered.recent(self.settings) if path.parent != sample_path().parent)
        return beside(next(last, None))

    def quit(self) -> None:
        """Close all windows; one that cannot save stays."""
        for window in list(self.windows):
            if not window.close():
                return
        if self.start_page is not None:
            self.start_page.close()
        self.app.quit()

    def _keep_all(self) -> None:
        """Save what was typed last, when the program ends without its windows being closed: the display went away."""
        for window in self.windows:
            with suppress(Problem):  # it was told before, and an emergency copy kept
                window.keeper.save_now()

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
    from presskit.storage.sample import SAMPLE

    return remembered.data_folder() / f"{SAMPLE}{SUFFIX}"


def with_suffix(path: Path) -> Path:
    """Return a path with the suffix of a kit."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def stamp() -> str:
    """Return the time as a new kit has it (ISO 8601)."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _same(one: Path, other: Path) -> bool:
    """Tell whether two paths name one file, also by links."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
