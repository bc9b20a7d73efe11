"""The crop and the focal point of a figure, set by hand: dragged with the mouse, or moved by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presskit.kit import cropping
from presskit.kit.blocks import Crop
from presskit.ui.appearance import LIGHT, Colours
from presskit.ui.infobar import announce

_TALLEST = 300
_NEAR = 9.0
"""Pixels within which a side, a corner or the focal point is taken hold of."""
_STEP = 0.01
"""How far a key moves."""
_CURSORS = {
    "l": Qt.CursorShape.SizeHorCursor, "r": Qt.CursorShape.SizeHorCursor,
    "t": Qt.CursorShape.SizeVerCursor, "b": Qt.CursorShape.SizeVerCursor,
    "lt": Qt.CursorShape.SizeFDiagCursor, "rb": Qt.CursorShape.SizeFDiagCursor,
    "rt": Qt.CursorShape.SizeBDiagCursor, "lb": Qt.CursorShape.SizeBDiagCursor,
    "move": Qt.CursorShape.SizeAllCursor, "focus": Qt.CursorShape.CrossCursor,
}  # fmt: skip


class Cropping(QWidget):
    """Shows a whole picture; what is cropped off is dimmed, the focal point is a ring.

    Arrows move the crop, with Shift its right and lower side, with Ctrl the focal point; Home shows the whole picture.
    """

    changed = Signal(object, object)
    """The crop (None for the whole picture) and the focal point (None for none), when a drag or a key has set them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours = LIGHT
        self.shape: float | None = None
        self.writes = True
        self.whole = False
        """Whether the picture is only looked at: there is no crop, and nothing to take hold of."""
        self._image: QImage | None = None
        self._crop, self._focus = cropping.WHOLE, None  # type: tuple[Crop, tuple[float, float] | None]
        self._held, self._from = "", QPointF()
        self._before: tuple[Crop, tuple[float, float] | None] = (self._crop, self._focus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, image: QImage | None, crop: Crop | None, focus: tuple[float, float] | None) -> None:
        """Show a picture with its crop and focal point; nothing while one drags."""
        if self._held:
            return
        if image is not self._image:
            self._image = image
            self.updateGeometry()
        self._crop, self._focus = crop or cropping.WHOLE, focus
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """Say what is shown."""
        if self._image is None:
            return self.tr("No picture")
        crop = self._crop
        text = self.tr("The whole picture is shown")
        if crop != cropping.WHOLE:
            text = self.tr("Shown: from %1 to %2 % across, from %3 to %4 % down")
            for n, side in enumerate((crop.left, crop.right, crop.top, crop.bottom), 1):
                text = text.replace(f"%{n}", str(round(100 * side)), 1)
        if self._focus is not None:
            point = self.tr("focal point at %1 % across, %2 % down")
            text += "; " + point.replace("%1", _percent(self._focus[0])).replace("%2", _percent(self._focus[1]))
        return text

    # Drawing

    def sizeHint(self) -> QSize:
        """Return room for the picture at the width that there is."""
        image = self._image
        if image is None or image.isNull():
            return QSize(120, 90)
        return QSize(120, min(_TALLEST, round(self.width() * image.height() / image.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        """Take another height with another width."""
        self.updateGeometry()

    def area(self) -> QRectF:
        """Return where the picture is drawn."""
        image = self._image
        if image is None or image.isNull():
            return QRectF()
        scale = min((self.width() - 4) / image.width(), (self.height() - 4) / image.height())
        wide, high = image.width() * scale, image.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _box(self) -> QRectF:
        area, crop = self.area(), self._crop
        return QRectF(
            area.x() + crop.left * area.width(), area.y() + crop.top * area.height(),
            (crop.right - crop.left) * area.width(), (crop.bottom - crop.top) * area.height(),
        )  # fmt: skip

    def _spot(self) -> QPointF:
        area = self.area()
        x, y = self._focus or ((self._crop.left + self._crop.right) / 2, (self._crop.top + self._crop.bottom) / 2)
        return QPointF(area.x() + x * area.width(), area.y() + y * area.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture, the crop and the focal point."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.area()
        if self._image is None or area.isEmpty():
            pen = QPen(QColor(self.colours.soft), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        else:
            painter.drawImage(area, self._image)
            if not self.whole:
                self._draw_crop(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _draw_crop(self, painter: QPainter, area: QRectF) -> None:
        box, dim = self._box(), QColor(0, 0, 0, 150)
        for part in (
            QRectF(area.left(), area.top(), area.width(), box.top() - area.top()),
            QRectF(area.left(), box.bottom(), area.width(), area.bottom() - box.bottom()),
            QRectF(area.left(), box.top(), box.left() - area.left(), box.height()),
            QRectF(box.right(), box.top(), area.right() - box.right(), box.height()),
        ):
            painter.fillRect(part, dim)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((Qt.GlobalColor.black, 3.0), (Qt.GlobalColor.white, 1.5)):  # seen on any picture
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)
        for x in (box.left(), box.right()):
            for y in (box.top(), box.bottom()):
                painter.fillRect(QRectF(x - 4, y - 4, 8, 8), Qt.GlobalColor.black)
                painter.fillRect(QRectF(x - 3, y - 3, 6, 6), Qt.GlobalColor.white)
        spot = self._spot()
        for colour, width in ((Qt.GlobalColor.black, 4.0), (Qt.GlobalColor.white, 2.0)):
            style = Qt.PenStyle.SolidLine if self._focus is not None else Qt.PenStyle.DotLine
            painter.setPen(QPen(colour, width, style))
            painter.drawEllipse(spot, 8, 8)

    # The mouse

    def _hold_at(self, at: QPointF) -> str:
        """Return what the mouse takes hold of: sides, "focus", "move", or nothing."""
        if not self.writes or self._image is None:
            return ""
        spot, box = self._spot() - at, self._box()
        if spot.x() ** 2 + spot.y() ** 2 <= _NEAR**2:
            return "focus"
        if not box.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(at):
            return ""
        across = "l" if abs(at.x() - box.left()) <= _NEAR else "r" if abs(at.x() - box.right()) <= _NEAR else ""
        down = "t" if abs(at.y() - box.top()) <= _NEAR else "b" if abs(at.y() - box.bottom()) <= _NEAR else ""
        return across + down or "move"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a side, a corner, the crop or the focal point."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._from = self._hold_at(event.position()), event.position()
            self._before = (self._crop, self._focus)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        if not self._held:
            self.setCursor(_CURSORS.get(self._hold_at(event.position()), Qt.CursorShape.ArrowCursor))
            return
        area, by = self.area(), event.position() - self._from
        x, y = by.x() / area.width(), by.y() / area.height()
        crop, focus = self._before
        if self._held == "focus":
            at = event.position() - area.topLeft()
            self._focus = cropping.within(crop, (at.x() / area.width(), at.y() / area.height()))
        else:
            is_moved = self._held == "move"
            crop = cropping.moved(crop, x, y) if is_moved else cropping.stretched(crop, self._held, x, y, self.shape)
            self._crop, self._focus = crop, cropping.within(crop, focus) if focus else None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Let go: this is the edit."""
        held, self._held = self._held, ""
        if held and (self._crop, self._focus) != self._before:
            self._tell()

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crop, its right and lower side (Shift), or the focal point (Ctrl)."""
        ways = {
            Qt.Key.Key_Left: (-_STEP, 0.0), Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP), Qt.Key.Key_Down: (0.0, _STEP),
        }  # fmt: skip
        way = ways.get(Qt.Key(event.key()))
        if not self.writes or self._image is None or (way is None and event.key() != Qt.Key.Key_Home):
            super().keyPressEvent(event)
            return
        crop, focus = self._crop, self._focus
        if way is None:
            crop, focus = cropping.WHOLE, None
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            x, y = focus or ((crop.left + crop.right) / 2, (crop.top + crop.bottom) / 2)
            focus = cropping.within(crop, (x + way[0], y + way[1]))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            crop = cropping.stretched(crop, "r" if way[0] else "b", *way, self.shape)
        else:
            crop = cropping.moved(crop, *way)
        self._crop, self._focus = crop, cropping.within(crop, focus) if focus else None
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.in_words())
        announce(self, self.in_words())
        self.update()
        self.changed.emit(cropping.kept(self._crop), self._focus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it went."""
        super().focusOutEvent(event)
        self.update()


def _percent(fraction: float) -> str:
    return str(round(100 * fraction))
