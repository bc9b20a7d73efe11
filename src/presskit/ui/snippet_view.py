"""The HTML preview: the semantic snippet as a browser without style shows it, with the kit's own pictures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_WIDEST = 520


class SnippetView(QTextBrowser):
    """Shows HTML and serves it the pictures it was given; never opens a file or an address by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, bytes] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(20)
        self.anchorClicked.connect(lambda url: self.follow(url.toString()))
        _NOTHING.fill(0)

    def show_snippet(self, html: str, pictures: dict[str, bytes]) -> None:
        """Show a snippet; its pictures by the names it uses."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self._pictures = pictures
        self.setHtml(html)
        bar.setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """Give a picture of the kit; for all else a picture of nothing, so that Qt does not look for it itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return b""
        data = self._pictures.get(name.toString() if isinstance(name, QUrl) else name)
        image = QImage.fromData(data) if data else _NOTHING
        return image.scaledToWidth(_WIDEST) if image.width() > _WIDEST else image

    def follow(self, address: str) -> None:
        """Open a web address, mail address or telephone number with the system's own program; nothing else."""
        url = QUrl(address)
        if url.scheme() in {"http", "https", "mailto", "tel"}:
            QDesktopServices.openUrl(url)
