"""Drawings with clips, masks, patterns and groups that are let through, painted by Qt from the PDF's own parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QRadialGradient,
    QTransform,
)

from presskit.messages import Problem
from presskit.publish.pdf.colour import BLACK, Colour
from presskit.publish.pdf.icons import read_icon
from presskit.publish.pdf.svgpaint import Gradient, operations
from presskit.publish.pdf.svgparts import Mask, Paint, Part, Shape, Stroke, Tiles

Colouring = Callable[[Paint], QColor]
"""What a paint of the drawing looks like."""

_CAPS = (Qt.PenCapStyle.FlatCap, Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap)
_JOINS = (Qt.PenJoinStyle.SvgMiterJoin, Qt.PenJoinStyle.RoundJoin, Qt.PenJoinStyle.BevelJoin)
_FINE = 4
"""How many times larger tiles are drawn, without smoothing, so that no seams show where they meet."""
_STEP = 0.00001
_LARGEST = 2000
"""Most device pixels of a side that is drawn here: larger ones are drawn up."""


@lru_cache(maxsize=128)
def picture(svg: str, colour: str, width: int, height: int) -> QImage | None:
    """Return a drawing with all its effects, on a clear ground; None for one that cannot be read.

    Args:
        svg: the cleaned drawing.
        colour: of its `currentColor` (`#rrggbb`).
        width, height: of the picture in pixels; the drawing stands in the middle, as large as fits.
    """
    try:
        icon = read_icon(svg.encode(), "icon")
    except Problem:
        return None
    width, height = min(max(width, 1), _LARGEST), min(max(height, 1), _LARGEST)
    x, y, wide, high = icon.view_box
    scale = min(width / wide, height / high)
    base = QTransform(
        scale, 0, 0, scale, (width - wide * scale) / 2 - x * scale, (height - high * scale) / 2 - y * scale
    )
    layer = _Layer(QSizeF(width, height), base, lambda paint: QColor(colour) if paint is None else QColor(*paint))
    layer.clip(base.mapRect(QRectF(x, y, wide, high)))
    layer.draw(icon.shapes)
    return layer.done()


class _Layer:
    """A picture that parts are drawn on; `base` leads from their coordinates to its pixels."""

    def __init__(self, size: QSizeF, base: QTransform, colour: Colouring) -> None:
        self._size, self._base, self._colour = size, base, colour
        self.image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(Qt.GlobalColor.transparent)
        self._painter = QPainter(self.image)
        self._painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)

    def clip(self, rect: QRectF) -> None:
        """Draw nothing outside of a rectangle of pixels."""
        self._painter.setClipRect(rect)

    def done(self) -> QImage:
        """Return the picture; nothing is drawn on it any more."""
        self._painter.end()
        return self.image

    def draw(self, parts: Iterable[Part]) -> None:
        """Draw parts, what lies below first."""

        for part in parts:
            if isinstance(part, Shape) and not part.clips:
                self._shape(part)
                continue
            inside = self._another()
            if isinstance(part, Shape):
                inside._shape(part)  # noqa: SLF001 - another of its kind
            else:
                inside.draw(part.parts)
            image = inside.done()
            for clip in part.clips:
                _keep(image, self._outline(clip.path, even_odd=clip.even_odd))
            opacity = 1.0 if isinstance(part, Shape) else part.opacity
            if not isinstance(part, Shape) and part.mask is not None:
                image.setAlphaChannel(self._brightness(part.mask))
            self._painter.resetTransform()
            self._painter.setOpacity(opacity)
            self._painter.drawImage(0, 0, image)

    def _another(self, colour: Colouring | None = None) -> _Layer:
        return _Layer(self._size, self._base, colour or self._colour)

    def _outline(self, path: str, *, even_odd: bool) -> QImage:
        """Return a picture that is opaque inside of a path."""
        layer = self._another()
        layer._painter.setTransform(self._base)  # noqa: SLF001 - another of its kind
        layer._painter.fillPath(_path(path, even_odd=even_odd), Qt.GlobalColor.white)  # noqa: SLF001 - the same
        return layer.done()

    def _brightness(self, mask: Mask) -> QImage:
        """Return how much a mask lets through, as greys."""

        def grey(paint: Paint) -> QColor:
            if mask.alpha:
                return QColor(255, 255, 255)
            own = self._colour(paint)
            bright = Colour(BLACK.cmyk, (own.redF(), own.greenF(), own.blueF())).brightness
            return QColor.fromRgbF(bright, bright, bright)

        layer = self._another(grey)
        layer.draw(mask.parts)
        image = layer.done()
        if mask.region:
            _keep(image, self._outline(mask.region, even_odd=False))
        ground = QImage(image.size(), QImage.Format.Format_RGB32)
        ground.fill(Qt.GlobalColor.black)
        painter = QPainter(ground)
        painter.drawImage(0, 0, image)
        painter.end()
        return ground.convertToFormat(QImage.Format.Format_Grayscale8)

    def _shape(self, shape: Shape) -> None:
        path = _path(shape.path, even_odd=shape.even_odd)
        if shape.filled:
            self._fill(path, shape.fill, shape, shape.opacity)
        if shape.stroke is None:
            return
        self._fill(_stroked(path, shape.stroke), shape.stroke.paint, shape, shape.stroke.opacity)

    def _place(self, shape: Shape, opacity: float) -> None:
        self._painter.setTransform(QTransform(*shape.matrix) * self._base)
        self._painter.setOpacity(opacity)

    def _fill(self, path: QPainterPath, paint: Paint | Gradient | Tiles, shape: Shape, opacity: float) -> None:
        if not isinstance(paint, Tiles):
            self._place(shape, opacity)
            self._painter.fillPath(path, self._brush(paint))
            return
        fine = min(_FINE, _LARGEST / max(self._size.width(), self._size.height()))
        inside = _Layer(self._size * fine, self._base * QTransform.fromScale(fine, fine), self._colour)
        inside._tile(paint, (QTransform(*shape.matrix) * inside._base).mapRect(path.boundingRect()))
        image = inside.done().scaled(
            self._size.toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        outline = self._another()
        outline._place(shape, 1.0)  # noqa: SLF001 - the same
        outline._painter.fillPath(path, Qt.GlobalColor.white)  # noqa: SLF001 - the same
        _keep(image, outline.done())
        self._painter.resetTransform()
        self._painter.setOpacity(opacity)
        self._painter.drawImage(0, 0, image)

    def _tile(self, tiles: Tiles, seen: QRectF) -> None:
        """Draw the tiles of a pattern that touch a rectangle of pixels."""
        x, y, width, height = tiles.cell
        place = QTransform(*tiles.matrix) * self._base
        back, usable = place.inverted()
        if not usable:
            return
        around = back.mapRect(seen.intersected(QRectF(0, 0, self._size.width(), self._size.height())))
        columns = range(math.floor((around.left() - x) / width), math.ceil((around.right() - x) / width))
        rows = range(math.floor((around.top() - y) / height), math.ceil((around.bottom() - y) / height))
        cell = QRectF(x, y, width, height)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for row in rows:
            for column in columns:
                moved = QTransform.fromTranslate(column * width, row * height) * place
                before, self._base = self._base, moved
                self._painter.save()
                self._painter.setTransform(moved)
                self._painter.setClipRect(cell)
                self.draw(tiles.parts)
                self._painter.restore()
                self._base = before

    def _brush(self, paint: Paint | Gradient) -> QBrush:
        if paint is None or isinstance(paint, tuple):
            return QBrush(self._colour(paint))
        made: QGradient
        if paint.kind == "linear":
            x0, y0, x1, y1 = paint.places
            made = QLinearGradient(x0, y0, x1, y1)
        else:
            fx, fy, _, cx, cy, radius = paint.places
            made = QRadialGradient(QPointF(cx, cy), radius, QPointF(fx, fy))
        fades = paint.fades or (1.0,) * len(paint.stops)
        before = -1.0
        for (at, rgb), opacity in zip(paint.stops, fades, strict=True):
            colour = QColor(self._colour(rgb))
            colour.setAlphaF(opacity)
            before = max(at, before + _STEP)  # of two at one place Qt would keep the last
            made.setColorAt(min(before, 1.0), colour)
        made.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)
        brush = QBrush(made)
        brush.setTransform(QTransform(*paint.matrix))
        return brush


def _keep(image: QImage, within: QImage) -> None:
    """Take away what of a picture is not within another one."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, within)
    painter.end()


def _path(operators: str, *, even_odd: bool) -> QPainterPath:

    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill)
    for operator, values in operations(operators):
        match operator:
            case "m":
                path.moveTo(*values)
            case "l":
                path.lineTo(*values)
            case "c":
                path.cubicTo(*values)
            case _:
                path.closeSubpath()
    return path


def _stroked(path: QPainterPath, stroke: Stroke) -> QPainterPath:
    """Return the outline of a line: as a pen Qt would draw its curves with corners."""
    pen = QPen(QBrush(), stroke.width, Qt.PenStyle.SolidLine, _CAPS[stroke.cap], _JOINS[stroke.join])
    pen.setMiterLimit(stroke.miter_limit)
    if stroke.dash:  # in widths of the line, and of an even number
        pattern = stroke.dash if len(stroke.dash) % 2 == 0 else 2 * stroke.dash
        pen.setDashPattern([each / stroke.width for each in pattern])
        pen.setDashOffset(stroke.dash_offset / stroke.width)
    stroker = QPainterPathStroker(pen)
    stroker.setCurveThreshold(0.02)
    outline = stroker.createStroke(path)
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline
