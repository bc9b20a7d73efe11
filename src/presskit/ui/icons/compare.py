"""An icon now and then, side by side, at the sizes that it really has: in the PDF and in HTML."""

from __future__ import annotations

import io
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from presskit.kit.theme import Theme
from presskit.messages import Problem
from presskit.ui.drawings import paint_svg
from presskit.ui.work import Work

SIZES = (10.5, 16.0, 28.0)
"""In pt: beside text, beside a call to action, and large enough to look at."""
_CSS_PIXELS = (18, 24, 40)
_GAP = 6
_WIDE, _HIGH = sum(_CSS_PIXELS) + _GAP * (len(_CSS_PIXELS) + 1), _CSS_PIXELS[-1] + 2 * _GAP


class Sheets(NamedTuple):
    """A drawing as the PDF shows it, and HTML on its light and on its dark ground, as pictures."""

    pdf: QImage
    html: QImage
    dark: QImage


class IconCompare(QWidget):
    """Shows a drawing, and beside it the one that would take its place."""

    def __init__(self, theme: Theme, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._wanted = (theme, "", "")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        self.heads = [QLabel(self) for _ in range(5)]
        self.pictures = {
            f"{kind}.{side}": QLabel(self) for kind in Sheets._fields for side in ("now", "then")
        }  # fmt: skip
        for label, row, column in zip(self.heads, (0, 0, 1, 2, 3), (1, 2, 0, 0, 0), strict=True):
            grid.addWidget(label, row, column)
        for n, label in enumerate(self.pictures.values()):
            label.setFixedSize(_WIDE, _HIGH)  # so that nothing moves when the pictures come
            grid.addWidget(label, 1 + n // 2, 1 + n % 2)
        for label in (*self.heads, *self.pictures.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
        grid.setColumnStretch(3, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the window's language what is what."""
        words = (self.tr("Now"), self.tr("Then"), self.tr("PDF"), self.tr("HTML, light"), self.tr("HTML, dark"))
        for label, text in zip(self.heads, words, strict=True):
            label.setText(text)
        names = (
            self.tr("The PDF now"), self.tr("The PDF then"), self.tr("The HTML now"), self.tr("The HTML then"),
            self.tr("The dark HTML now"), self.tr("The dark HTML then"),
        )  # fmt: skip
        for label, name in zip(self.pictures.values(), names, strict=True):
            label.setAccessibleName(name)

    def compare(self, theme: Theme, now: str, then: str) -> None:
        """Show two drawings in the looks of a theme; "" for none."""
        before, self._wanted = self._wanted, (theme, now, then)
        for side, svg, was in (("now", now, before[1]), ("then", then, before[2])):
            if (svg, theme) == (was, before[0]):
                continue
            if not svg:
                for kind in Sheets._fields:
                    self.pictures[f"{kind}.{side}"].clear()
                continue
            self._work.start(
                partial(_sheets, svg, theme, self.devicePixelRatioF()), partial(self._show, side, svg, theme), _leave
            )

    def _show(self, side: str, svg: str, theme: Theme, sheets: Sheets) -> None:
        if (theme, svg) != (self._wanted[0], self._wanted[1 if side == "now" else 2]):
            return
        for kind, image in sheets._asdict().items():
            self.pictures[f"{kind}.{side}"].setPixmap(QPixmap.fromImage(image))


def _sheets(svg: str, theme: Theme, ratio: float) -> Sheets:
    from presskit.publish.html.colours import palettes

    light, dark = palettes(theme.colours)
    return Sheets(
        pdf_sheet(svg, theme, ratio),
        html_sheet(svg, light.paper, light.ink, ratio),
        html_sheet(svg, dark.paper, dark.ink, ratio),
    )


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
    from presskit.publish.raster import Pages

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
    with Pages(out.getvalue()) as pages:
        drawn = pages.draw(0, 96 / 72 * ratio)
    image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(ratio)
    return image


def html_sheet(svg: str, paper: str, ink: str, ratio: float) -> QImage:
    """Return a drawing as a browser shows it in the text's colour on a ground (`#rrggbb`), at each size."""
    image = QImage(round(_WIDE * ratio), round(_HIGH * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = _GAP
    for size in _CSS_PIXELS:
        paint_svg(painter, svg, QRectF(left, (_HIGH - size) / 2, size, size), ink)
        left += size + _GAP
    painter.end()
    return image
