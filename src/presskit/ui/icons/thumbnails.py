"""Small pictures of icons, drawn off the window's thread when they come into sight, and kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from presskit.messages import Problem
from presskit.ui.drawings import paint_svg
from presskit.ui.work import Work

SIZE = 30
"""Logical pixels of a picture's side."""
_MOST = 1500
"""Pictures that are kept: a screen shows a hundred; each takes 4 KB, or 14 KB at twice the resolution."""
_AT_ONCE = 40
_WAITING = 200
"""Wanted pictures that wait; what was wanted longest ago has been scrolled away."""


class Thumbnails(QObject):
    """Gives the pictures of drawings, in one colour."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Work(self)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._look = ("#000000", 1.0)
        self._busy = False

    @property
    def kept(self) -> int:
        """How many are there."""
        return len(self._kept)

    def dress(self, colour: str, ratio: float) -> None:
        """Take a colour, and how many pixels of the screen a logical one has."""
        if (colour, ratio) != self._look:
            self._look = (colour, ratio)
            self._kept.clear()

    def get(self, svg: str) -> QPixmap | None:
        """Return the picture of a drawing; None when it has to be drawn yet: `ready` tells when it is."""
        if svg in self._kept:
            self._kept.move_to_end(svg)
            return self._kept[svg]
        if svg:
            self._wanted[svg] = None
            self._wanted.move_to_end(svg)
            if len(self._wanted) > _WAITING:
                self._wanted.popitem(last=False)
            self._next()
        return None

    def _next(self) -> None:
        if self._busy or not self._wanted:
            return
        self._busy = True
        svgs = [self._wanted.popitem()[0] for _ in range(min(_AT_ONCE, len(self._wanted)))]
        look = self._look
        self._work.start(partial(_pictures, svgs, *look), partial(self._came, look), self._failed)

    def _came(self, look: tuple[str, float], pictures: list[tuple[str, QImage]]) -> None:
        self._busy = False
        if look == self._look:
            for svg, image in pictures:
                self._kept[svg] = QPixmap.fromImage(image)
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        self.ready.emit()
        self._next()

    def _failed(self, _: Problem) -> None:
        self._busy = False


def _pictures(svgs: list[str], colour: str, ratio: float) -> list[tuple[str, QImage]]:
    return [(svg, picture(svg, colour, ratio)) for svg in svgs]


def picture(svg: str, colour: str, ratio: float) -> QImage:
    """Draw a cleaned SVG in a colour on a clear ground."""
    image = QImage(round(SIZE * ratio), round(SIZE * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint_svg(painter, svg, QRectF(0, 0, SIZE, SIZE), colour)
    painter.end()
    return image
