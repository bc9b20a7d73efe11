"""Cleaned SVGs on the screen, as every output draws them."""

from __future__ import annotations

import math

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer


def paint_svg(painter: QPainter, svg: str, rect: QRectF, colour: str) -> None:
    """Draw a cleaned SVG in the middle of a rectangle, as large as fits; `colour` (`#rrggbb`) is its `currentColor`.

    Qt's own drawing of SVG knows no clips, and masks and patterns only in part: a drawing that has some is drawn from
    the parts that the PDF is made of.
    """
    if "url(#" in svg or " opacity=" in svg:
        from presskit.ui.effects import picture  # late: few drawings have any

        device = painter.deviceTransform()
        across, down = math.hypot(device.m11(), device.m12()), math.hypot(device.m21(), device.m22())
        image = picture(svg, colour, round(rect.width() * across), round(rect.height() * down))
        if image is not None:
            painter.drawImage(rect, image)
            return
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    size = renderer.viewBoxF().size()
    scale = min(rect.width() / size.width(), rect.height() / size.height()) if not size.isEmpty() else 1.0
    place = QRectF(0, 0, size.width() * scale, size.height() * scale)
    place.moveCenter(rect.center())
    renderer.render(painter, place)
