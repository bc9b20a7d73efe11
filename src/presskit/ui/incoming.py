"""Releases that come in: from the clipboard or a file, recognised off the window's thread, one undo step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.ui.review import ReviewDialog, summary_text

if TYPE_CHECKING:
    from presskit.intake.imported import Imported
    from presskit.ui.window import Window

wordings(
    **{
        "import-unreadable": N_("{path}: {reason}"),
        "import-too-large": N_("{path}: more than {limit} MB, which is no press release; choose the text alone"),
    }
)

LIMIT = 12_000_000
"""Most bytes of a file that are read; what is larger is refused by what reads it."""


class Incoming(QObject):
    """Takes releases into the window's kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._last: tuple[bytes, str] | None = None

    def paste(self) -> None:
        """Take the release that is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(text.encode("utf-8", "surrogatepass"), self.tr("the clipboard"))

    def ask_file(self) -> None:
        """Ask for a text file and take the release in it."""
        path, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Import a text file"), "", self.tr("Text (*.txt *.text *.eml);;All files (*)")
        )
        if path:
            self.file(Path(path))

    def file(self, path: Path) -> None:
        """Take the release in a file."""
        try:
            with path.open("rb") as source:
                data = source.read(LIMIT + 1)
        except OSError as error:
            self.window._told(Problem("import-unreadable", path=path, reason=error.strerror or ""))  # noqa: SLF001
            return
        if len(data) > LIMIT:
            self.window._told(Problem("import-too-large", path=path, limit=LIMIT // 1_000_000))  # noqa: SLF001
            return
        self.take(data, path.name)

    def take(self, data: bytes, name: str, *, plainly: bool = False) -> None:
        """Recognise a release and put it into the kit."""
        if self.window.file.read_only:
            return
        kit, language = self.window.session.kit, self.window.language
        chosen = language if kit.title or any(article.headline for article in kit.articles) else None
        self._last = data, name

        def made() -> tuple[Kit, Kit, Imported]:
            from presskit.intake.text import as_plain, into_kit, read_release

            read = as_plain if plainly else read_release
            imported = read(data, name=name, language=chosen)
            return kit, into_kit(kit, imported), imported

        self.window.tell(self.tr("Reading %1…").replace("%1", name))
        self.window.work.start(made, self._came, self.window._told)  # noqa: SLF001 - of this window's one family

    def _came(self, made: tuple[Kit, Kit, Imported]) -> None:
        before, after, imported = made
        window = self.window
        if window.session.kit is not before:  # edited meanwhile: recognise nothing again, but put it into what is there
            from presskit.intake.text import into_kit

            after = into_kit(window.session.kit, imported)
        window.session.apply(after, self.tr("Import a release"))
        window.show_article(imported.article.id, imported.language)
        window.tell(
            summary_text(imported),
            (self.tr("Review"), lambda: self.review(imported)),
            (self.tr("As plain text"), self._plainly),
        )

    def review(self, imported: Imported) -> None:
        """Show what was recognised."""
        dialog = ReviewDialog(imported, self.window.desk.language, self.window)
        dialog.plain_wanted.connect(self._plainly)
        dialog.chosen.connect(self.window.surface.go_to)
        dialog.open()

    def _plainly(self) -> None:
        """Undo the import and take the same text as paragraphs only."""
        if self._last is not None:
            self.window.session.stack.undo()
            self.take(*self._last, plainly=True)
