"""The handle beside a block: it drags the block to another place in the text, and has the block's menu.

It shows in the left margin while the mouse is over the block. Of a block that is selected with others it drags all that
are selected. The keys for the same are Alt+Shift+Up and Down. While it
is dragged it holds the mouse and the keys itself, and not the window system's drag: so Escape takes it back anywhere,
and nothing can be dropped into another program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from presskit.kit.lines import RULES
from presskit.kit.writing import extent
from presskit.ui.text import moving, words
from presskit.ui.text.menu import block_menu

if TYPE_CHECKING:
    from presskit.ui.text.paint import Shown
    from presskit.ui.text.surface import Surface

WIDTH, HEIGHT = 14, 24
_GAP = 3
"""Pixels between the handle and the text."""
_ABOVE = 8
"""Pixels at 100 % that a quotation mark stands out above its text."""
_EDGE = 48
"""Pixels from the ends of the view in which it scrolls while a block is dragged."""
_AT_EDGE, _FASTEST = 6, 24
"""Pixels that it scrolls in one go with the mouse at the very end of the view, and at the most, outside it."""
_EVERY = 16
"""Milliseconds between two goes."""
_WARM = 40
"""Goes until it is as fast as that."""


class Gap(NamedTuple):
    """A place between blocks: before line `line`, at a height of the view."""

    line: int
    y: float


def gaps(shown: list[Shown]) -> list[Gap]:
    """Return the places between the blocks in sight that a block can be dropped at; none between the first lines."""
    found: list[Gap] = []
    for n, s in enumerate(shown):
        if RULES[s.line.role].fixed:
            continue
        before = shown[n - 1] if n else None
        if before is None:
            found.append(Gap(s.number, s.rect.top()))
        elif before.line.block != s.line.block:
            found.append(Gap(s.number, (before.rect.bottom() + s.rect.top()) / 2))
    if shown:
        last = shown[-1]
        found.append(Gap(last.number + 1, last.rect.bottom() + 4))
    return found


def pace(distance: int, goes: int) -> int:
    """Return the pixels of one go, for the pixels that the mouse is in the zone at an end of the view.

    Slow at the zone's border, faster with the square of the distance, and slow at first wherever it is: so one can let
    go at the next block.
    """
    if distance <= 0:
        return 0
    wanted = min(_FASTEST, _AT_EDGE * (distance / _EDGE) ** 2)
    return max(1, round(wanted * min(1.0, goes / _WARM)))


class Handle(QAbstractButton):
    """Six dots beside the block that the mouse is over."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._block = ""
        self._pressed: QPoint | None = None
        self._to: int | None = None
        self._veil = _Veil(surface)
        self._scroll = QTimer(self, interval=_EVERY)
        self._scroll.timeout.connect(self._scroll_on)
        self._goes = 0
        self.dragging = False
        self.resize(WIDTH, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(lambda _=False: self.show_menu())
        surface.verticalScrollBar().valueChanged.connect(lambda _: None if self.dragging else self.hide())
        surface.session.changed.connect(lambda _before, _after: self.cancel())
        surface.article_shown.connect(lambda _article, _language: self.cancel())
        self.hide()

    # --- where it is --------------------------------------------------------------------------------------------------

    def over(self, y: float) -> None:
        """Stand beside the block at a height of the view; go where there is none that can be moved."""
        if self.dragging:
            return
        shown = [] if self._surface.isReadOnly() else self._surface.shown()
        s = next((s for s in reversed(shown) if s.rect.top() <= y), None)
        if s is None or RULES[s.line.role].fixed or y > s.rect.bottom() + _EDGE / 2:
            self.hide()
            return
        first = next(each for each in shown if each.line.block == s.line.block)
        self._block = s.line.block
        self._name(first)
        layout = first.block.layout()
        row = layout.lineAt(0).rect() if layout.lineCount() else QRectF(0, 0, 0, HEIGHT)
        middle = row.center().y() if row.height() < 2.5 * HEIGHT * self._surface.page.zoom else HEIGHT / 2
        view = self._surface.viewport()
        top = max(0.0, first.rect.top() + middle - HEIGHT / 2)  # of a tall block, in sight
        self.move(view.x() - WIDTH - _GAP, round(view.y() + top))
        self.show()
        self.raise_()

    def _lines(self) -> tuple[int, int] | None:
        """Return the first and last line of what is dragged; None when the block is gone."""
        surface = self._surface
        k = next((k for k, line in enumerate(surface.lines) if line.block == self._block), None)
        if k is None:
            return None
        found = moving.chosen(surface) if surface.textCursor().hasSelection() else None
        return found if found is not None and found[0] <= k <= found[1] else extent(surface.lines, k)

    def _name(self, first: Shown) -> None:
        found = self._lines()
        many = moving.count(self._surface, *found) if found is not None else 1
        kind = RULES[first.line.role].kind
        called = {"bullet": "list", "number": "list", "cta": "call-to-action"}.get(kind, kind)
        name = words.offered().get(called) or words.roles()[first.line.role]
        called = words.translate("Surface", "Move block: {block}").format(block=name)
        if many > 1:
            called = words.translate("Surface", "Move {count} blocks").format(count=many)
        if called == self.accessibleName():
            return
        self.setAccessibleName(called)
        tip = words.translate("Surface", "Drag to move the block (Alt+Shift+Up or Down); click for its menu")
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        page = self._surface.page
        if self.underMouse() or self.dragging:
            painter.setBrush(page.colour("card"))
            painter.drawRoundedRect(self.rect(), 3, 3)
        painter.setBrush(page.colour("accent" if self.underMouse() or self.dragging else "faint"))
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        for x in (-2.5, 2.5):
            for y in (-5.0, 0.0, 5.0):
                painter.drawEllipse(middle + QPointF(x, y), 1.4, 1.4)

    # --- the menu -----------------------------------------------------------------------------------------------------

    def show_menu(self) -> None:
        """Show what can be done with the block; the caret goes into it."""
        surface = self._surface
        k = next((k for k, line in enumerate(surface.lines) if line.block == self._block), None)
        if k is None:
            return
        if surface.current_block() != self._block:
            surface.set_places((k, 0), (k, 0))
        menu = block_menu(surface, surface)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Show the menu by the right button, too."""
        self.show_menu()
        e.accept()

    # --- dragging -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Wait whether it becomes a drag or a click."""
        if e.button() == Qt.MouseButton.LeftButton:
            self._pressed = e.globalPosition().toPoint()
        elif self.dragging:
            self.cancel()
        e.accept()

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        """Drag the block."""
        at = e.globalPosition().toPoint()
        if self._pressed is None or not e.buttons() & Qt.MouseButton.LeftButton:
            return
        if not self.dragging and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._begin()
        if self.dragging:
            self._drag_to(at)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Drop the block, or take it as a click."""
        pressed, dragged = self._pressed, self.dragging
        self._pressed = None
        if e.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        to, found = self._to, self._lines()
        self._end()
        if dragged and to is not None and found is not None:
            self._surface.session.seal()
            self._surface.move_blocks_to(*found, to)
        elif not dragged and self.rect().contains(e.position().toPoint()):
            self.click()
        e.accept()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Let Escape take the drag back; no other key gets through to the text meanwhile."""
        if e.key() == Qt.Key.Key_Escape:
            self.cancel()
        e.accept()

    def event(self, e: QEvent) -> bool:
        """Keep the keys of a drag from the window's commands."""
        if e.type() == QEvent.Type.ShortcutOverride and self.dragging:
            e.accept()
            return True
        if e.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(e)

    def cancel(self) -> None:
        """Leave the block where it is."""
        self._pressed = None
        self._end()
        self.hide()

    def _begin(self) -> None:
        self.dragging, self._goes = True, 0
        self._surface.offering.hide()
        self.grabKeyboard()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._veil.show()
        self._veil.raise_()
        self.raise_()
        self._scroll.start()

    def _end(self) -> None:
        if not self.dragging:
            return
        self.dragging, self._to = False, None
        self._scroll.stop()
        self.releaseKeyboard()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._veil.hide()
        self.hide()

    def _drag_to(self, at: QPoint) -> None:
        surface = self._surface
        view = surface.viewport()
        y = min(max(view.mapFromGlobal(at).y(), 0), view.height())
        self.move(self.x(), view.y() + y - HEIGHT // 2)
        shown = surface.shown()
        in_sight = [gap for gap in gaps(shown) if 0 <= gap.y <= view.height()]
        found = min(in_sight, key=lambda gap: abs(gap.y - y), default=None)
        p, q = self._lines() or (0, 0)
        stays = found is None or p <= found.line <= q + 1
        self._to = None if stays or found is None else found.line
        mine = [s.rect for s in shown if p <= s.number <= q]
        covered, above = QRectF(), _ABOVE * surface.page.zoom
        if mine:
            top = mine[0].top() - above
            covered = QRectF(0, top, view.width(), mine[-1].bottom() - top)
        self._veil.draw(covered, None if stays or found is None else found.y)

    def _scroll_on(self) -> None:
        """Scroll while the mouse is at an end of the view (`pace`)."""
        view, bar = self._surface.viewport(), self._surface.verticalScrollBar()
        at = QCursor.pos()
        y, height = view.mapFromGlobal(at).y(), view.height()
        up, down = _EDGE - y, y - (height - _EDGE)
        self._goes = self._goes + 1 if max(up, down) > 0 else 0
        by = pace(down, self._goes) - pace(up, self._goes)
        if by:
            bar.setValue(bar.value() + by)
            self._drag_to(at)


class _Veil(QWidget):
    """Over the text while a block is dragged: makes the block pale, and shows the line where it would go."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._covered = QRectF()
        self._y: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def draw(self, covered: QRectF, y: float | None) -> None:
        """Make this part of the view pale, and draw the line at this height of it, or none."""
        self._covered, self._y = covered, y
        self.setGeometry(self._surface.viewport().geometry().adjusted(-WIDTH, 0, 0, 0))
        self.update()

    @property
    def line(self) -> float | None:
        """The height of the view at which the line is drawn."""
        return self._y

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        page = self._surface.page
        paper = QColor(page.colour("paper"))
        paper.setAlphaF(0.6)
        painter.fillRect(self._covered.translated(WIDTH, 0).adjusted(-WIDTH, 0, 0, 0), paper)
        if self._y is not None:
            painter.setBrush(page.colour("accent"))
            line = QRectF(WIDTH, self._y - 1.5, self.width() - WIDTH, 3)
            painter.drawRoundedRect(line, 1.5, 1.5)
            painter.drawEllipse(QPointF(WIDTH, self._y), 4.5, 4.5)
