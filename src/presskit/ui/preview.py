"""The preview: the pages of the real PDF, drawn by pdfium on a thread; what is out of date is never shown as new."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.ui.appearance import LIGHT, Colours, icon
from presskit.ui.memory import give_back
from presskit.ui.page_images import Drawn, Made, PageImages
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.publish.assets import Assets

DELAY = 120
"""Milliseconds without an edit after which the preview is made again."""
LONGEST = 400
"""Milliseconds after which it is made while somebody writes on."""
_QUIET = 500
"""Milliseconds without a page drawn after which those of the first making are there."""
_GAP = 18.0
_SHADOW = QColor(0, 0, 0, 40)
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class Previewer(QObject):
    """Makes the pages of a kit, a moment after the last edit."""

    made = Signal(object)
    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, assets: Assets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._assets = assets
        self._work = Work(self)
        self._thread = PageImages()
        self._wanted: tuple[Kit, str] | None = None
        self.generation = 0
        self.marks = False
        """Whether the sheet for print is made, with its marks and bleed."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._make)
        self._latest = QTimer(self, singleShot=True, interval=LONGEST)
        self._latest.timeout.connect(self._make)
        self._first = QTimer(self, singleShot=True, interval=_QUIET)
        """Runs out when the first pages were drawn."""
        self._first.timeout.connect(lambda: self._work.start(give_back, lambda _: None, self._has_failed))

    def want(self, kit: Kit, language: str, *, delay: int = DELAY) -> None:
        """Ask for the pages of a kit; of several that are asked for in a row only the last is made."""
        self._wanted = kit, language
        self._timer.start(delay)
        if not self._latest.isActive():
            self._latest.start()

    def rest(self) -> None:
        """Make nothing that was asked for and has not begun."""
        self._timer.stop()
        self._latest.stop()
        self._wanted = None

    def _make(self) -> None:
        self._timer.stop()
        self._latest.stop()
        if self._wanted is None:
            return
        if self._work.waiting:  # one is being made: this one follows when it is done
            self._timer.start(30)
            return
        (kit, language), self._wanted = self._wanted, None
        self.generation += 1
        generation, now = self.generation, datetime.now().astimezone()
        marks = self.marks
        self._work.start(
            lambda: self._thread.make(generation, kit, self._assets, language, now, marks=marks),
            self.made.emit,
            self._has_failed,
        )

    def _has_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)

    def draw(self, generation: int, page: int, scale: float) -> None:
        """Ask for a page as a picture, `scale` pixels to the pt."""
        self._work.start(lambda: self._thread.draw(generation, page, scale), self._is_drawn, self._has_failed)

    def _is_drawn(self, drawn: Drawn | None) -> None:
        if drawn is not None:
            if drawn.generation <= 1:
                self._first.start()
            self.drawn.emit(drawn)

    def close(self) -> None:
        """Stop, and close the document on its own thread."""
        self._timer.stop()
        self._latest.stop()
        self._first.stop()
        self._work.finish()
        self._thread.close()


class PageView(QAbstractScrollArea):
    """The pages, one under the other. A click goes to the text; the page of the caret is kept in sight."""

    clicked = Signal(str)
    """The id of the part that was clicked."""
    zoomed = Signal(float)

    def __init__(self, previewer: Previewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previewer = previewer
        self.colours: Colours = LIGHT
        self.zoom: float | None = None
        """Pixels to the pt at 96 dpi; None fits the width."""
        self.across = 1
        """How many pages stand side by side."""
        self._made: Made | None = None
        self._images: dict[int, Drawn] = {}
        self._asked: set[tuple[int, int, float]] = set()
        self._marked = ""
        self._message = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        previewer.made.connect(self._is_made)
        previewer.drawn.connect(self._is_drawn)

    # What is shown

    @property
    def scale(self) -> float:
        """Pixels of the widget to the pt."""
        if self.zoom is not None:
            return self.zoom * 96 / 72
        width = max((w for w, _ in self._made.sizes), default=595.0) if self._made else 595.0
        return max((self.viewport().width() - (self.across + 1) * _GAP) / (width * self.across), 0.1)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._made.sizes) if self._made else 0

    def _page_boxes(self) -> list[QRectF]:
        """Return where the pages lie, from the top of all."""
        if self._made is None:
            return []
        scale, y, boxes = self.scale, _GAP, []
        room = self.viewport().width()
        for first in range(0, len(self._made.sizes), self.across):
            row = self._made.sizes[first : first + self.across]
            whole = self.across * max(width for width, _ in row) * scale + (self.across - 1) * _GAP
            left = max((room - whole) / 2, _GAP)
            for width, height in row:
                boxes.append(QRectF(left, y, width * scale, height * scale))
                left += width * scale + _GAP
            y += max(height for _, height in row) * scale + _GAP
        return boxes

    @property
    def message(self) -> str:
        """Why there are no pages, or none of the kit as it is now."""
        return self._message

    def show_message(self, text: str) -> None:
        """Say why the pages cannot be made; those that were made last stay below it."""
        self._message = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def _paint_message(self, painter: QPainter) -> None:
        """Paint the message on a ground of its own, at the top of what is in sight."""
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = self.viewport().rect().adjusted(44, 12, -16, 0)
        words = self.fontMetrics().boundingRect(room, flags, self._message)
        ground = QRectF(0, 0, self.viewport().width(), words.height() + 24)
        painter.fillRect(ground, QColor(self.colours.info))
        painter.fillRect(QRectF(0, ground.bottom(), ground.width(), 1), QColor(self.colours.border))
        icon("warning", self.colours, self.colours.warning).paint(painter, 16, 12, 18, 18)
        painter.setPen(QColor(self.colours.text))
        painter.drawText(room, flags, self._message)

    def _is_made(self, made: Made) -> None:
        self._made = made
        self.show_message("")
        self._asked.clear()
        self._images = {
            page: self._still(drawn, made) for page, drawn in self._images.items() if page < len(made.sizes)
        }
        self._arrange()
        self.viewport().update()

    @staticmethod
    def _still(drawn: Drawn, made: Made) -> Drawn:
        """Return a page that was drawn before: one that looks as it did is as good as new."""
        same = made.versions[drawn.page] == drawn.version
        return drawn._replace(generation=made.generation) if same else drawn

    def _is_drawn(self, drawn: Drawn) -> None:
        if self._made is not None and drawn.generation == self._made.generation:
            self._images[drawn.page] = drawn
            self.viewport().update()

    def _arrange(self) -> None:
        boxes = self._page_boxes()
        height = boxes[-1].bottom() + _GAP if boxes else 0
        width = max((box.right() for box in boxes), default=0) + _GAP
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(self.viewport().height())
        vertical.setSingleStep(40)
        vertical.setRange(0, max(0, round(height - self.viewport().height())))
        horizontal.setPageStep(self.viewport().width())
        horizontal.setRange(0, 0 if self.zoom is None else max(0, round(width - self.viewport().width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        self._asked.clear()
        self._arrange()
        self.zoomed.emit(self.scale * 72 / 96)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the pages in sight; ask for those that are not there at this scale."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(self.colours.desk))
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        ratio = self.devicePixelRatioF()
        for page, box in enumerate(self._page_boxes()):
            place = box.translated(offset)
            if place.bottom() < 0 or place.top() > self.viewport().height():
                continue
            painter.fillRect(place.translated(2, 3), _SHADOW)
            painter.fillRect(place, QColor("#ffffff"))
            drawn, wanted = self._images.get(page), self.scale * ratio
            if drawn is not None:
                painter.drawImage(place, drawn.image)
            self._ask(page, wanted, drawn)
            self._paint_mark(painter, page, place)
        if self._message:
            self._paint_message(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.colours.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _ask(self, page: int, scale: float, drawn: Drawn | None) -> None:
        if self._made is None:
            return
        generation = self._made.generation
        fresh = drawn is not None and drawn.generation == generation and abs(drawn.scale - scale) < 1e-6
        if not fresh and (generation, page, scale) not in self._asked:
            self._asked.add((generation, page, scale))
            self.previewer.draw(generation, page, scale)

    def _paint_mark(self, painter: QPainter, page: int, place: QRectF) -> None:
        """Paint a bar beside the part that the caret is in."""
        if not self._marked or self._made is None:
            return
        scale = self.scale
        for found in self._made.places:
            if found.source == self._marked and found.page == page:
                top = place.bottom() - found.top * scale
                left = place.left() + found.left * scale - 7
                bar = QRectF(left, top, 3, (found.top - found.bottom) * scale)
                painter.fillRect(bar, QColor(LIGHT.accent))

    # Going somewhere

    def show_part(self, source: str) -> None:
        """Mark a part, and bring its beginning into sight."""
        if source == self._marked and self._in_sight(source):
            return
        self._marked = source
        self.viewport().update()
        if self._made is None or self._in_sight(source):
            return
        for found in self._made.places:
            if found.source == source:
                box = self._page_boxes()[found.page]
                y = box.bottom() - found.top * self.scale
                self.verticalScrollBar().setValue(round(y - self.viewport().height() / 3))
                return

    def _in_sight(self, source: str) -> bool:
        if self._made is None:
            return False
        boxes, top = self._page_boxes(), self.verticalScrollBar().value()
        for found in self._made.places:
            if found.source == source:
                y = boxes[found.page].bottom() - found.top * self.scale
                return top <= y <= top + self.viewport().height() - 20
        return False

    def part_at(self, point: QPointF) -> str:
        """Return the id of the part at a point of the viewport; empty where there is none."""
        if self._made is None:
            return ""
        x = point.x() + self.horizontalScrollBar().value()
        y = point.y() + self.verticalScrollBar().value()
        for page, box in enumerate(self._page_boxes()):
            if box.contains(QPointF(x, y)):
                across, up = (x - box.left()) / self.scale, (box.bottom() - y) / self.scale
                near = [p for p in self._made.places if p.page == page and p.left - 8 <= across <= p.right + 8]
                near.sort(key=lambda p: max(p.bottom - up, up - p.top, 0.0))
                if near and max(near[0].bottom - up, up - near[0].top, 0.0) < 14:
                    return near[0].source
        return ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which part was clicked."""
        part = self.part_at(event.position())
        if part:
            self.clicked.emit(part)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the pages by keys."""
        bar, page = self.verticalScrollBar(), self.viewport().height() - 40
        moves: dict[int, int] = {
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Down: 40,
            Qt.Key.Key_Up: -40,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        zooms: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if event.key() in moves:
            bar.setValue(bar.value() + moves[event.key()])
        elif event.key() in zooms:
            self.zoom_by(zooms[event.key()])
        elif event.key() == Qt.Key.Key_0:
            self.set_zoom(None)
        else:
            super().keyPressEvent(event)

    def zoom_by(self, steps: int) -> None:
        """Zoom in or out by steps."""
        now = self.scale * 72 / 96
        if steps > 0:
            zoom = next((z for z in _STEPS if z > now + 0.01), _STEPS[-1])
        else:
            zoom = next((z for z in reversed(_STEPS) if z < now - 0.01), _STEPS[0])
        self.set_zoom(zoom)

    def set_across(self, pages: int) -> None:
        """Show so many pages side by side."""
        if pages != self.across:
            self.across = pages
            self.set_zoom(self.zoom)

    def set_zoom(self, zoom: float | None) -> None:
        """Show the pages at a zoom (1 is their real size on a screen of 96 dpi), or with None as wide as fits."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.zoom = zoom
        self._asked.clear()
        self._arrange()
        bar.setValue(round(share * bar.maximum()))
        self.zoomed.emit(self.scale * 72 / 96)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Repaint the focus when it comes and goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.viewport().update()
        return super().event(event)
