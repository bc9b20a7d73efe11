"""The HTML preview: the semantic snippet as a browser without style shows it, with the kit's own pictures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QImageReader,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from presskit.ui.html_places import paragraph_for

_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_WIDEST = 900
_MARGIN = 20


class SnippetView(QTextBrowser):
    """Shows HTML and serves it the pictures it was given; never opens a file or an address by itself."""

    clicked = Signal(str)
    """The text of the paragraph that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, bytes] = {}
        self._sizes: dict[str, QSize] = {}
        self._marked: QTextBlock | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(lambda url: self.follow(url.toString()))
        _NOTHING.fill(0)

    def show_snippet(self, html: str, pictures: dict[str, bytes]) -> None:
        """Show a snippet; its pictures by the names it uses."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self._pictures = pictures
        self._sizes = {name: _size(data) for name, data in pictures.items()}
        self._marked = None
        self.setHtml(html)
        self._fit_pictures()
        bar.setValue(place)

    def show_text(self, text: str) -> None:
        """Mark the paragraph that shows a text, and bring it into sight."""
        block, texts = self.document().begin(), []
        while block.isValid():
            texts.append(block.text())
            block = block.next()
        number = paragraph_for(texts, text)
        self._marked = self.document().findBlockByNumber(number) if number is not None else None
        self._mark()
        if self._marked is None:
            return
        box = self.document().documentLayout().blockBoundingRect(self._marked)
        bar = self.verticalScrollBar()
        if not bar.value() <= box.top() <= bar.value() + self.viewport().height() - 30:
            bar.setValue(round(box.top() - self.viewport().height() / 3))

    def _mark(self) -> None:
        """Lay a ground under each line of the marked paragraph: a selection of the whole width is one of one line."""
        marks, block = [], self._marked
        if block is not None and block.isValid():
            box = self.document().documentLayout().blockBoundingRect(block)  # lays it out, so that it has lines
            layout = block.layout()
            for number in range(layout.lineCount() if not box.isEmpty() else 0):
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.cursor.setPosition(block.position() + layout.lineAt(number).textStart())
                mark.format.setBackground(self.palette().alternateBase())
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                marks.append(mark)
        self.setExtraSelections(marks)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which paragraph was clicked; a link is followed instead, and what is being selected is left alone."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            text = self.cursorForPosition(place).block().text()
            if text.strip() and not self.anchorAt(place):
                self.clicked.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures within the width, and mark the lines that the paragraph has in it."""
        super().resizeEvent(event)
        self._fit_pictures()
        self._mark()

    def _fit_pictures(self) -> None:
        """Show each picture as wide as it is, or as there is room: Qt knows no `max-width`."""
        room = max(self.viewport().width() - 2 * _MARGIN - 4, 40)
        cursor, block = QTextCursor(self.document()), self.document().begin()
        while block.isValid():
            runs = block.begin()
            while not runs.atEnd():
                fragment = runs.fragment()
                runs += 1
                shown = fragment.charFormat().toImageFormat()
                if not shown.isValid():
                    continue
                size = self._sizes.get(shown.name(), _NOTHING.size())
                width = min(size.width(), room)
                if shown.width() != width:
                    shown.setWidth(width)
                    shown.setHeight(width * size.height() / max(size.width(), 1))
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(shown)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture of the kit; for all else a picture of nothing, so that Qt does not look for it itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return b""
        called = name.toString() if isinstance(name, QUrl) else name
        data = self._pictures.get(called)
        image = QImage.fromData(data) if data else _NOTHING
        if image.width() > _WIDEST:
            image = image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
        return image

    def follow(self, address: str) -> None:
        """Open a web address, mail address or telephone number with the system's own program; nothing else."""
        url = QUrl(address)
        if url.scheme() in {"http", "https", "mailto", "tel"}:
            QDesktopServices.openUrl(url)


def _size(data: bytes) -> QSize:
    """Return the size of a picture as its header says it."""
    buffer = QBuffer()
    buffer.setData(data)
    size = QImageReader(buffer).size()
    return size if size.isValid() else _NOTHING.size()
