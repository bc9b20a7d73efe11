"""Marks in the margin where blocks are left out in the language that is shown; pressing one shows them again.

A mark is a button between the blocks: a crossed circle and, where there is room, words; a dashed line goes from it
through the text. With the keys it comes after the text; the blocks beside it say it, too, and have it in their menu.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from presskit.kit.blocks import AnyBlock
from presskit.kit.lines import RULES, lines_of
from presskit.kit.text import plain
from presskit.ui import omitting
from presskit.ui.phrases import menu_text, tip
from presskit.ui.text import words
from presskit.ui.text.looks import SANS

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface

_HEIGHT = 18
_ROOM = 96
"""Width in pixels at 100 % of a margin with room for words."""
_WIDEST = 150
_NO_WORDS = " \t\n\u2028\ufffc"
"""What a line can hold that is no word: cells' ends, line breaks, the place of a picture."""
_LONGEST = 40
"""Characters of a block's text that name it."""


class Gap(NamedTuple):
    """Blocks that are left out between the block before (or the lines each article begins with) and the one after."""

    before: str
    after: str
    blocks: tuple[AnyBlock, ...]


def gaps(surface: Surface) -> list[Gap]:
    """Return where blocks are left out in the article and the language that are shown; ids are empty at its ends."""
    language, last = surface.projection.language, ""
    found: list[Gap] = []
    left: list[AnyBlock] = []
    for block in surface.projection.article_in(surface.session.kit).body:
        if language in block.omitted:
            left.append(block)
            continue
        if left:
            found.append(Gap(last, block.id, tuple(left)))
            left = []
        last = block.id
    return [*found, Gap(last, "", tuple(left))] if left else found


def called(surface: Surface, block: AnyBlock) -> str:
    """Return what a block that is not shown is: its kind and how it begins, in another language if need be."""
    kit, name = surface.session.kit, ""
    facts = {fact.id: fact for fact in kit.facts}
    for language in (surface.projection.language, *kit.languages):
        lines = lines_of(block, language, facts)
        kind = RULES[lines[0].role].kind
        name = words.offered()[{"bullet": "list", "number": "list", "cta": "call-to-action"}.get(kind, kind)]
        text = next((text for line in lines if (text := plain(line.text).strip(_NO_WORDS))), "")
        if text:
            return f"{name}: {text if len(text) <= _LONGEST else f'{text[: _LONGEST - 1].rstrip()}…'}"
    return name


def said(surface: Surface, block: str, *, last: bool) -> str:
    """Return what is left out before a block, and after it where it is the `last` one, for a screen reader."""
    found = gaps(surface)
    before = [each for gap in found if gap.after == block for each in gap.blocks]
    after = [each for gap in found if last and gap.before == block and not gap.after for each in gap.blocks]
    text = [words.translate("Surface", "left out before it: {block}").format(block=called(surface, b)) for b in before]
    text += [words.translate("Surface", "left out after it: {block}").format(block=called(surface, b)) for b in after]
    return "; ".join(text)


def beside(surface: Surface, block: str) -> list[AnyBlock]:
    """Return the blocks that are left out right before or after a block."""
    return [each for gap in gaps(surface) if block in {gap.before, gap.after} for each in gap.blocks]


def show_again(surface: Surface, block: str) -> None:
    """Show a block again in the language that is shown, and go to it."""
    surface.session.seal()
    if omitting.choose(surface.session, block, surface.projection.language, out=False):
        surface.go_to(block)
        surface.setFocus(Qt.FocusReason.OtherFocusReason)


class LeftOut(QObject):
    """Puts the marks where they belong, as the text changes and scrolls."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._gaps: list[Gap] = []
        self.marks: list[Mark] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        surface.session.changed.connect(lambda _before, _after: self._soon.start())
        for changed in (surface.article_shown, surface.page_changed):
            changed.connect(self._soon.start)
        surface.document().documentLayout().documentSizeChanged.connect(lambda _: self._soon.start())
        surface.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        surface.installEventFilter(self)
        self._soon.start()

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Follow the size and the language of the text."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LanguageChange, QEvent.Type.ReadOnlyChange}:
            self._soon.start()
        return super().eventFilter(target, event)

    def _look(self) -> None:
        """Find what is left out now; most often nothing."""
        self._gaps = gaps(self._surface)
        while len(self.marks) < len(self._gaps):
            mark = Mark(self._surface)
            QWidget.setTabOrder(self.marks[-1] if self.marks else self._surface, mark)
            self.marks.append(mark)
        for mark in self.marks[len(self._gaps) :]:
            mark.take(None)
        for mark, gap in zip(self.marks, self._gaps, strict=False):
            mark.take(gap)
        self._place()

    def _place(self) -> None:
        """Put the marks between the blocks in sight."""
        if not self._gaps:
            return
        shown = self._surface.shown()
        edges: dict[str, tuple[float, float]] = {}
        for s in shown:
            top, _ = edges.get(s.line.block, (s.rect.top(), 0))
            edges[s.line.block] = top, s.rect.bottom()
        fixed = [s for s in shown if s.line.block == "lead"]
        for mark, gap in zip(self.marks, self._gaps, strict=False):
            above = edges[gap.before][1] if gap.before in edges else fixed[-1].rect.bottom() if fixed else None
            below = edges[gap.after][0] if gap.after in edges else None
            if gap.before and gap.before not in edges:
                above = None
            if above is None and below is None:
                mark.go()
            elif above is None or below is None:
                mark.come((above or 0) + 14 if below is None else below - 10)
            else:
                mark.come((above + below) / 2)


class Mark(QAbstractButton):
    """Says in the margin what is left out there."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._gap: Gap | None = None
        self.line = _Line(surface)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _=False: self._show_again())
        self.hide()

    def take(self, gap: Gap | None) -> None:
        """Stand for what is left out in a gap; for none, go."""
        self._gap = gap
        if gap is None:
            self.go()
            return
        surface = self._surface
        names = [called(surface, block) for block in gap.blocks]
        left = words.translate("Surface", "Left out in this language: {blocks}").format(blocks="; ".join(names))
        again = words.translate("Surface", "Press to show it again")
        self.setEnabled(not surface.isReadOnly())
        self.setAccessibleName(left)
        self.setAccessibleDescription(again if self.isEnabled() else "")
        self.setToolTip(tip(f"{left}. {again}" if self.isEnabled() else left))
        self.setText(words.translate("Surface", "Left out: {block}").format(
            block=names[0].split(":")[0] if len(names) == 1 else len(names)))  # fmt: skip

    def come(self, y: float) -> None:
        """Stand at a height of the view, where that is in sight."""
        surface, view = self._surface, self._surface.viewport()
        zoom, height = surface.page.zoom, round(_HEIGHT * surface.page.zoom)
        side = view.x()
        if not -height < y < view.height() + height:
            self.go()
            return
        wide = round(min(side - 8, _WIDEST * zoom)) if side >= _ROOM * zoom else min(height, side)
        self.setGeometry(side - wide - 2, round(view.y() + y - height / 2), wide, height)
        self.line.setGeometry(0, round(y) - 1, view.width(), 2)
        self.show()
        self.line.show()

    def go(self) -> None:
        """Show nothing."""
        self.hide()
        self.line.hide()

    def _show_again(self) -> None:
        """Show the block again; of several one is chosen."""
        gap, surface = self._gap, self._surface
        if gap is None:
            return
        if len(gap.blocks) == 1:
            show_again(surface, gap.blocks[0].id)
            return
        menu = QMenu(self)
        for block in gap.blocks:
            menu.addAction(menu_text(called(surface, block)), partial(show_again, surface, block.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the crossed circle, and the words where there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, box = self._surface.page, QRectF(self.rect())
        hot = self.isEnabled() and (self.underMouse() or self.hasFocus())
        colour = page.colour("accent" if hot else "soft")
        side = min(box.height(), box.width()) * 0.62
        middle = QPointF(box.right() - box.height() / 2, box.center().y())
        ring = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.setPen(QPen(colour, 1.4 * page.zoom))
        painter.drawEllipse(ring)
        slant = side * 0.354
        painter.drawLine(middle + QPointF(-slant, slant), middle + QPointF(slant, -slant))
        if box.width() > 2 * box.height():
            painter.setFont(page.face(SANS, 11.5))
            room = box.adjusted(0, 0, -box.height() - 2, 0)
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        if self.hasFocus():
            painter.setPen(QPen(page.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


class _Line(QWidget):
    """The dashed line from a mark through the text."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface.viewport())
        self._surface = surface
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setPen(QPen(self._surface.page.colour("faint"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(0, 1, self.width(), 1)
