"""What comes in by the clipboard, by a file or by dropping: releases are recognised off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from presskit import reading
from presskit.kit import edits
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.ui.asking import ask_open
from presskit.ui.dragging import Target
from presskit.ui.history import steps
from presskit.ui.infobar import Offer

if TYPE_CHECKING:
    from presskit.intake.imported import Imported
    from presskit.ui.review import ReviewDialog
    from presskit.ui.window import Window

wordings(
    **{
        "drop-unknown": N_("{path}: only kits, text files (.txt) and pictures (JPEG, PNG, TIFF, WebP) come in here"),
        "drop-icon": N_("{path}: to replace an icon, open the icons and drop the drawing on the one that it is for"),
    }
)

LIMIT = 12_000_000
"""Most bytes of a file that holds a release."""
TEXT = frozenset({".txt", ".text", ".eml"})
PICTURE = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp"})
_IMPORT = "import"
"""What the offer to look an import over is called in the info bar."""


class Incoming(QObject):
    """Takes releases into the window's kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._offered = ""  # the article that came in, while its review is offered
        window.session.changed.connect(self._changed)

    def dropped(self, paths: list[str], figure: str) -> None:
        """Take files that were dropped: kits open, texts are read, pictures go to a figure (this one, or any)."""
        from presskit.intake.svg import SUFFIXES

        for path in map(Path, paths):
            kind = path.suffix.lower()
            if kind == ".presskit":
                self.window.desk.open_kit(path)
            elif kind in TEXT:
                self.file(path)
            elif kind in PICTURE:
                self.window.pictures.give(path, figure)
                figure = ""  # the next one goes elsewhere
            else:
                self.window.told(Problem("drop-icon" if kind in SUFFIXES else "drop-unknown", path=path.name))

    def paste(self) -> None:
        """Take the release that is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(text.encode("utf-8", "surrogatepass"), self.tr("the clipboard"))
        else:
            self.window.tell(self.tr("There is no text on the clipboard."))

    def ask_file(self) -> None:
        """Ask for a text file and take the release in it."""
        kinds = self.tr("Text (*.txt *.text *.eml);;All files (*)")
        path = ask_open(self.window, self.tr("Import a text file"), "texts", kinds)
        if path is not None:
            self.file(path)

    def file(self, path: Path) -> None:
        """Take the release in a file."""
        try:
            self.take(reading.read(path, LIMIT), path.name)
        except Problem as problem:
            self.window.told(problem)

    def take(self, data: bytes, name: str, *, plainly: bool = False) -> None:
        """Recognise a release and put it into the kit, as one undo step."""
        if self.window.refuse_read_only():
            return

        def made() -> Imported:
            from presskit.intake.text import as_plain, read_release

            read = as_plain if plainly else read_release
            return read(data, name=name)  # in the language that it is in, whatever the window shows

        def came(imported: Imported) -> None:
            self.came(imported, data, name, plainly=plainly)

        self.window.tell(lambda: self.tr("Reading %1…").replace("%1", name), lasts=True)
        self.window.work.start(made, came, self.window.told)

    def came(self, imported: Imported, data: bytes, name: str, *, plainly: bool = False) -> None:
        """Put what was recognised into the kit, as one undo step, and offer to look it over."""
        from presskit.intake.text import into_kit
        from presskit.ui.review import summary_text

        window = self.window
        after = into_kit(window.session.kit, imported)
        window.session.apply(after, steps()["plain" if plainly else "import"])
        window.show_article(imported.article.id, imported.language)
        window.surface.go_to("headline")
        if plainly:
            window.tell(lambda: summary_text(imported), passing=True)
            return

        def plain() -> None:
            self._plainly(after, imported.article.id, data, name)

        window.tell(
            lambda: summary_text(imported),
            Offer(lambda: self.tr("Review"), lambda: self.review(imported, plain)),
            Offer(lambda: self.tr("As plain text"), plain),
            stays=_IMPORT,
        )
        self._offered = imported.article.id

    def _changed(self, _before: Kit, after: Kit) -> None:
        """Take back what was offered about an article that is gone: its import was undone, or it was deleted."""
        if self._offered and all(a.id != self._offered for a in after.articles):
            self._offered = ""
            self.window.info.withdraw(_IMPORT)

    def review(self, imported: Imported, plain: object = None) -> ReviewDialog:
        """Show what was recognised."""
        from presskit.ui.review import ReviewDialog

        dialog = ReviewDialog(imported, lambda: self.window.desk.language, self.window)
        if callable(plain):
            dialog.plain_wanted.connect(plain)
        article = imported.article.id

        def go(where: str) -> None:
            """Go to the block that came of some words, or to what was set aside."""
            if where == "asides":
                self.window.details.come(Target("asides", article, "asides"), focus=True)
            else:
                self.window.surface.go_to(where)

        dialog.chosen.connect(go)
        dialog.open()
        return dialog

    def _plainly(self, imported: Kit, article: str, data: bytes, name: str) -> None:
        """Take the same text as paragraphs only: instead of the import, or of what has become of its article since."""
        session = self.window.session
        if session.kit is imported:
            session.stack.undo()
            self.take(data, name, plainly=True)
            return

        def made() -> Imported:
            from presskit.intake.text import as_plain

            return as_plain(data, name=name)

        def came(plain: Imported) -> None:
            kit = session.kit
            if self.window.refuse_read_only() or all(a.id != article for a in kit.articles):
                return
            after = edits.with_article(kit, replace(plain.article, id=article))
            session.apply(after, steps()["plain"])
            self.window.info.withdraw(_IMPORT)
            self.window.tell(self.tr("Taken as plain text; undo brings back what was there."))

        self.window.work.start(made, came, self.window.told)
