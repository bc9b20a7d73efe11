"""An icon now and then, side by side, at the sizes that it really has: in the PDF and in HTML."""

from __future__ import annotations

import importlib
import io
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from presskit.kit.theme import Theme
from presskit.messages import Problem
from presskit.ui.work import Work

SIZES = (10.5, 16.0, 28.0)
"""In pt: beside text, beside a call to action, and large enough to look at."""
_CSS_PIXELS = (18, 24, 40)
_GAP = 6
_WIDE, _HIGH = 2 * (sum(_CSS_PIXELS) + _GAP * (len(_CSS_PIXELS) + 1)), _CSS_PIXELS[-1] + 2 * _GAP


class Sheets(NamedTuple):
    """A drawing as the PDF and as HTML show it, as pictures."""

    pdf: QImage
    html: QImage


class IconCompare(QWidget):
    """Shows a drawing, and beside it the one that would take its place."""

    def __init__(self, theme: Theme, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._work, self._wanted = theme, work, ("", "")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.heads = [QLabel(self) for _ in range(4)]
        self.pictures = {key: QLabel(self) for key in ("pdf.now", "pdf.then", "html.now", "html.then")}
        now, then, pdf, html = self.heads
        for label, row, column in ((now, 0, 1), (then, 0, 2), (pdf, 1, 0), (html, 2, 0)):
            grid.addWidget(label, row, column)
        for key, label in self.pictures.items():
            label.setFixedSize(_WIDE, _HIGH)  # so that nothing moves when the pictures come
            grid.addWidget(label, 1 if key.startswith("pdf") else 2, 1 if key.endswith("now") else 2)
        for label in (*self.heads, *self.pictures.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the window's language what is what."""
        for label, words in zip(
            self.heads, (self.tr("Now"), self.tr("Then"), self.tr("In the PDF"), self.tr("In HTML")), strict=True
        ):
            label.setText(words)
        names = (self.tr("The PDF now"), self.tr("The PDF then"), self.tr("The HTML now"), self.tr("The HTML then"))
        for label, name in zip(self.pictures.values(), names, strict=True):
            label.setAccessibleName(name)

    def compare(self, now: str, then: str) -> None:
        """Show two drawings; "" for none."""
        if (now, then) == self._wanted:
            return
        self._wanted = (now, then)
        theme, ratio = self._theme, self.devicePixelRatioF()
        for side, svg in (("now", now), ("then", then)):
            if not svg:
                for kind in ("pdf", "html"):
                    self.pictures[f"{kind}.{side}"].clear()
                continue
            self._work.start(partial(_sheets, svg, theme, ratio), partial(self._show, side, svg), _leave)

    def _show(self, side: str, svg: str, sheets: Sheets) -> None:
        if svg != self._wanted[0 if side == "now" else 1]:
            return
        for kind, image in sheets._asdict().items():
            pixmap = QPixmap.fromImage(image)
            self.pictures[f"{kind}.{side}"].setPixmap(pixmap)


def _sheets(svg: str, theme: Theme, ratio: float) -> Sheets:
    return Sheets(pdf_sheet(svg, theme, ratio), html_sheet(svg, theme, ratio))


def _leave(problem: Problem) -> None:
    """Show nothing of a drawing that cannot be drawn: that is told where it is chosen."""


def pdf_sheet(svg: str, theme: Theme, ratio: float) -> QImage:
    """Return a drawing as our PDF draws it, in the theme's accent, at each size; `ratio` device pixels a logical one.

    Raises:
        Problem: it cannot be drawn.
    """
    from datetime import UTC, datetime

    from presskit.publish.pdf.canvas import Canvas, PageSize
    from presskit.publish.pdf.icons import read_icon
    from presskit.publish.pdf.metadata import Metadata
    from presskit.publish.pdf.profile import SCREEN
    from presskit.publish.pdf.styles import palette

    width, height = sum(SIZES) + _GAP * (len(SIZES) + 1), SIZES[-1] + 2 * _GAP
    when, out = datetime(2026, 1, 1, tzinfo=UTC), io.BytesIO()
    about = Metadata(title="Icon", language="en", created=when, modified=when, identifier="icon")
    canvas = Canvas(out, SCREEN, about, PageSize(width, height))
    icon, left = read_icon(svg.encode(), "icon"), float(_GAP)
    with canvas.artifact():
        for size in SIZES:
            bottom = (height - size) / 2
            canvas.draw_icon(icon, (left, bottom, left + size, bottom + size), palette(theme.colours).accent)
            left += size + _GAP
    canvas.close()
    pdfium: Any = importlib.import_module("pypdfium2")
    with pdfium.PdfDocument(out.getvalue()) as pdf:
        picture = pdf[0].render(scale=96 / 72 * ratio, rev_byteorder=True).to_pil().convert("RGB")
    image = QImage(picture.tobytes(), picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    image = image.copy()
    image.setDevicePixelRatio(ratio)
    return image


def html_sheet(svg: str, theme: Theme, ratio: float) -> QImage:
    """Return a drawing as a browser shows it in the text's colour: on the light ground, then on the dark one."""
    from presskit.publish.html.colours import palettes

    width, height = _WIDE, _HIGH
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for n, colours in enumerate(palettes(theme.colours)):
        start = n * width / 2
        painter.fillRect(QRectF(start, 0, width / 2, height), QColor(colours.paper))
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colours.ink).encode()))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        left = start + _GAP
        for size in _CSS_PIXELS:
            renderer.render(painter, QRectF(left, (height - size) / 2, size, size))
            left += size + _GAP
    painter.end()
    return image
