"""What can be pressed in the text: links, the date, an approval, the stars of a rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent

from presskit.kit.blocks import Rating
from presskit.ui.text.paint import Shown, chip_rect, date_place, date_text
from presskit.ui.text.picture import star_rect

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface


def press(surface: Surface, e: QMouseEvent) -> bool:
    """Do what is pressed; False when it is only text."""
    at = e.position()
    if e.button() != Qt.MouseButton.LeftButton:
        return False
    address = link_at(surface, at.toPoint()) if e.modifiers() & Qt.KeyboardModifier.ControlModifier else ""
    if address:
        surface.link_opened.emit(address)
        return True
    hot = None if surface.isReadOnly() else hot_line(surface, at)
    if hot is None:
        return False
    match hot.line.role:
        case "dateline":
            surface.edit_date()
        case "quote.name":
            surface.approval_wanted.emit(hot.line.block)
        case "rating.stars":
            return _press_star(surface, hot, at)
    return True


def _press_star(surface: Surface, shown: Shown, at: QPointF) -> bool:
    rating = surface.block(shown.line.block)
    if not isinstance(rating, Rating):
        return False
    for n in range(rating.out_of):
        if star_rect(shown.rect, n, surface.page.zoom).contains(at):
            surface.set_stars(rating.id, 0 if rating.stars == n + 1 == 1 else n + 1)
            return True
    return False


def hot_line(surface: Surface, at: QPointF) -> Shown | None:
    """Return the line of what can be pressed at a point of the viewport."""
    for s in surface.shown():
        match s.line.role:
            case "dateline" if date_rect(surface, s).contains(at):
                return s
            case "rating.stars" if s.rect.contains(at):
                return s
            case "quote.name":
                chip = surface.chip(s.line.block)
                if chip and chip_rect(surface.page, chip, s.rect, surface.viewport().width()).contains(at):
                    return s
    return None


def date_rect(surface: Surface, s: Shown) -> QRectF:
    """Return where the date of the dateline stands."""
    metrics, at = QFontMetricsF(surface.page.font("dateline")), date_place(surface.page, s)
    width = metrics.horizontalAdvance(date_text(surface.date()))
    return QRectF(at.x(), at.y() - metrics.ascent(), width, metrics.height())


def link_at(surface: Surface, at: QPoint) -> str:
    """Return the address of the link at a point of the viewport."""
    k, x = surface.mirror.place(surface.cursorForPosition(at).position())
    passed = 0
    for run in surface.lines[k].text:
        passed += len(run.text)
        if x < passed:
            return run.link or ""
    return ""
