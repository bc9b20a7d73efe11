"""What is drawn in a line that is one object: pictures, the stars of a rating, the start of a new page.

The document holds one character for it, and no picture: what to draw is asked for by the number of the line.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from presskit.kit.blocks import Crop
from presskit.ui.text.looks import SANS
from presskit.ui.text.page import Page

TALLEST = 420
"""Height in pixels at 100 % that a picture is not shown beyond; a gallery's picture has `GALLERY`."""
GALLERY = 150
_WAITING = 132
_STAR = 22
_REMEMBERED = 40


class Thing(NamedTuple):
    """What stands in an object line: its role, and what is shown of it."""

    role: str
    image: QImage | None = None
    waits_for: str = ""
    """What a figure without picture waits for, in words."""
    crop: Crop | None = None
    stars: float = 0
    out_of: int = 5
    selected: bool = False


class Objects(QPyTextObject):
    """Draws the object lines. Whoever makes it must keep it: the layout does not own its handlers."""

    def __init__(self, thing_at: Callable[[int], Thing], page: Callable[[], Page], parent: QObject) -> None:
        super().__init__(parent)
        self._thing_at, self._page = thing_at, page
        self._scaled: dict[tuple[int, int, int, Crop | None], QImage] = {}

    def intrinsicSize(self, doc: QTextDocument, pos: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002
        """Return the size: pictures are as wide as the text, or as tall as they may be."""
        block = doc.findBlock(pos)
        thing, zoom = self._thing_at(block.blockNumber()), self._page().zoom
        margins = block.blockFormat().leftMargin() + block.blockFormat().rightMargin()
        width = max(doc.textWidth() - margins - 1, 60)
        match thing.role:
            case "page-break":
                return QSizeF(width, 22 * zoom)
            case "rating.stars":
                return QSizeF(width, (_STAR + 6) * zoom)
        tallest = (GALLERY if thing.role == "gallery.image" else TALLEST) * zoom
        if thing.image is None or thing.image.isNull():
            height = min(_WAITING * zoom, tallest)
            return QSizeF(min(width, height * 2.6) if thing.role == "gallery.image" else width, height)
        shown = _shown(thing)
        ratio = shown.height() / max(shown.width(), 1)
        height = min(width * ratio, tallest)
        return QSizeF(min(width, height / max(ratio, 0.001)), height)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002, ARG002
    ) -> None:
        """Draw the object in its rectangle."""
        rect = QRectF(rect)
        thing, page = self._thing_at(doc.findBlock(posInDocument).blockNumber()), self._page()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match thing.role:
            case "page-break":
                _draw_page_break(painter, rect, page)
            case "rating.stars":
                _draw_stars(painter, rect, page, thing)
            case _ if thing.image is None or thing.image.isNull():
                _draw_waiting(painter, rect, page, thing)
            case _:
                self._draw_picture(painter, rect, thing)
        if thing.selected:
            painter.setClipping(False)
            painter.setPen(QPen(page.colour("accent"), 2.5 * page.zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4 * page.zoom, 4 * page.zoom)
        painter.restore()

    def _draw_picture(self, painter: QPainter, rect: QRectF, thing: Thing) -> None:
        image = thing.image
        if image is None:
            return
        ratio = painter.device().devicePixelRatioF()
        size = QSize(max(round(rect.width() * ratio), 1), max(round(rect.height() * ratio), 1))
        key = (image.cacheKey(), size.width(), size.height(), thing.crop)
        scaled = self._scaled.get(key)
        if scaled is None:
            part = image if thing.crop is None else image.copy(_shown(thing).toRect())
            scaled = part.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            if len(self._scaled) >= _REMEMBERED:
                self._scaled.clear()
            self._scaled[key] = scaled
        path = QPainterPath()
        path.addRoundedRect(rect, 4, 4)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawImage(rect, scaled)


def _shown(thing: Thing) -> QRectF:
    """Return the part of the picture that is shown, in its own pixels."""
    if thing.image is None:
        return QRectF()
    width, height, crop = thing.image.width(), thing.image.height(), thing.crop or Crop()
    return QRectF(
        crop.left * width, crop.top * height, (crop.right - crop.left) * width, (crop.bottom - crop.top) * height
    )


def _draw_waiting(painter: QPainter, rect: QRectF, page: Page, thing: Thing) -> None:
    zoom = page.zoom
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(page.colour("card"))
    painter.setPen(QPen(page.colour("faint"), 1.2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, 8 * zoom, 8 * zoom)
    middle = box.center()
    frame = QRectF(middle.x() - 17 * zoom, middle.y() - 42 * zoom, 34 * zoom, 26 * zoom)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(page.colour("faint"), 1.6 * zoom))
    painter.drawRoundedRect(frame, 3 * zoom, 3 * zoom)
    painter.drawEllipse(QPointF(frame.left() + 9 * zoom, frame.top() + 8 * zoom), 2.6 * zoom, 2.6 * zoom)
    hills = [(3, 22), (12, 13), (18, 19), (24, 11), (31, 19)]
    painter.drawPolyline(QPolygonF([QPointF(frame.left() + x * zoom, frame.top() + y * zoom) for x, y in hills]))
    painter.setPen(page.colour("soft"))
    painter.setFont(page.face(SANS, 14.5, 600))
    line = QRectF(box.left() + 20 * zoom, middle.y() - 8 * zoom, box.width() - 40 * zoom, 22 * zoom)
    elided = painter.fontMetrics().elidedText(thing.waits_for, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, elided)
    painter.setPen(page.colour("faint"))
    painter.setFont(page.face(SANS, 13))
    line.translate(0, 22 * zoom)
    hint = QCoreApplication.translate("Surface", "Drop a picture here, or press Enter to choose one")
    hint = painter.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, int(line.width()))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, hint)


def _draw_page_break(painter: QPainter, rect: QRectF, page: Page) -> None:
    painter.setFont(page.font("page-break"))
    word = QCoreApplication.translate("Surface", "New page")
    half = painter.fontMetrics().horizontalAdvance(word) / 2 + 12 * page.zoom
    middle = rect.center()
    painter.setPen(QPen(page.colour("faint"), 1.2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(middle.x() - half, middle.y()))
    painter.drawLine(QPointF(middle.x() + half, middle.y()), QPointF(rect.right(), middle.y()))
    painter.setPen(page.colour("faint"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)


def _draw_stars(painter: QPainter, rect: QRectF, page: Page, thing: Thing) -> None:
    zoom = page.zoom
    for n in range(thing.out_of):
        star = _star(star_rect(rect, n, zoom))
        painter.setPen(QPen(page.colour("accent"), 1.4 * zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(star)
        part = max(0.0, min(1.0, thing.stars - n))
        if part:
            painter.save()
            box = star.boundingRect()
            painter.setClipRect(
                QRectF(box.left() - 1, box.top() - 1, (box.width() + 2) * part, box.height() + 2),
                Qt.ClipOperation.IntersectClip,
            )
            painter.fillPath(star, page.colour("accent"))
            painter.restore()
    painter.setPen(page.colour("soft"))
    painter.setFont(page.face(SANS, 14.5, 600))
    after = star_rect(rect, thing.out_of, zoom).left() + 6 * zoom
    text = f"{thing.stars:g} / {thing.out_of}"
    painter.drawText(QRectF(after, rect.top(), 120 * zoom, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)


def star_rect(rect: QRectF, n: int, zoom: float) -> QRectF:
    """Return where star n stands in the rectangle of a rating."""
    size = _STAR * zoom
    return QRectF(rect.left() + n * (size + 5 * zoom), rect.top() + (rect.height() - size) / 2, size, size)


def _star(box: QRectF) -> QPainterPath:
    points = []
    for n in range(10):
        radius = box.width() / 2 * (1 if n % 2 == 0 else 0.46)
        angle = math.radians(36 * n - 90)
        points.append(box.center() + QPointF(radius * math.cos(angle), radius * math.sin(angle)))
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
