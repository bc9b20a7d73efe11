"""What is painted behind and beside the lines: cards, bars, bullets, chips, rules, and what empty lines ask for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTextBlock

from presskit.kit.lines import RULES, Line, cells_of
from presskit.kit.text import plain
from presskit.ui.text import words
from presskit.ui.text.looks import CARDS, DISPLAY, LOOKS, SANS
from presskit.ui.text.page import Page
from presskit.ui.text.utf16 import units

BULLETS = "•–·"


class Shown(NamedTuple):
    """A line in sight: its number, its block of the document, and its rectangle in the viewport."""

    number: int
    line: Line
    block: QTextBlock
    rect: QRectF


class Chip(NamedTuple):
    """A word in a frame, beside a quote's name."""

    word: str
    colour: str


class Scene(NamedTuple):
    """What the painter has to know of the kit."""

    chip: Callable[[str], Chip | None]
    """The approval of a quote, by id."""
    inherited: Callable[[Line], str]
    """What is shown where a caption or credit line is empty: that of the picture itself."""
    date: str
    """The dateline's date, in words; empty when there is none."""
    caret: int
    """Number of the caret's line."""


def paint(painter: QPainter, page: Page, shown: list[Shown], width: float, scene: Scene) -> None:
    """Paint what belongs to the lines shown, which are completed to whole blocks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for _, group in groupby(shown, key=lambda s: s.line.block):
        run = list(group)
        kind = RULES[run[0].line.role].kind
        if kind in CARDS:
            _card(painter, page, run, width)
        match kind:
            case "quote":
                _quote(painter, page, run, width, scene)
            case "cta":
                _button(painter, page, run)
            case "video":
                _play(painter, page, run)
            case "table":
                _rules(painter, page, run, width)
            case "bullet" | "number":
                _bullets(painter, page, run)
    for s in shown:
        _hint(painter, page, s, width, scene)


def _quote(painter: QPainter, page: Page, run: list[Shown], width: float, scene: Scene) -> None:
    zoom = page.zoom
    top, bottom = run[0].rect.top(), run[-1].rect.bottom()
    painter.fillRect(QRectF(0, top + 2 * zoom, 3 * zoom, bottom - top - 4 * zoom), page.colour("accent"))
    for s in run:
        if s.line.role == "quote.text":
            painter.setFont(page.face(DISPLAY, 70, 700))
            painter.setPen(page.colour("accent"))
            painter.drawText(QPointF(13 * zoom, s.rect.top() + 48 * zoom), "“")
        elif s.line.role == "quote.name":
            chip = scene.chip(s.line.block)
            if chip:
                _chip(painter, page, chip, chip_rect(page, chip, s.rect, width))


def chip_rect(page: Page, chip: Chip, name: QRectF, width: float) -> QRectF:
    """Return where the chip beside a quote's name stands."""
    metrics = QFontMetricsF(page.face(SANS, 12.5, 600))
    w = metrics.horizontalAdvance(chip.word) + 20 * page.zoom
    return QRectF(width - w, name.top() - 1, w, 22 * page.zoom)


def _chip(painter: QPainter, page: Page, chip: Chip, box: QRectF) -> None:
    painter.setFont(page.face(SANS, 12.5, 600))
    painter.setPen(QPen(page.colour(chip.colour), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.word)


def _card(painter: QPainter, page: Page, run: list[Shown], width: float) -> None:
    kind = RULES[run[0].line.role].kind
    zoom, (above, below) = page.zoom, CARDS[kind]
    top, bottom = run[0].rect.top() - above * zoom, run[-1].rect.bottom() + below * zoom
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.5, top + 0.5, width - 1, bottom - top - 1), 10 * zoom, 10 * zoom)
    painter.fillPath(path, page.colour("tint" if kind == "cta" else "card"))
    painter.setPen(QPen(page.colour("border"), 1))
    painter.drawPath(path)


def _button(painter: QPainter, page: Page, run: list[Shown]) -> None:
    zoom = page.zoom
    for s in run:
        if s.line.role == "cta.button":
            layout = s.block.layout()
            text = layout.lineAt(0).naturalTextWidth() if layout.lineCount() else 0
            if not s.line.text:
                painter.setFont(page.hint_font(s.line.role))
                text = painter.fontMetrics().horizontalAdvance(words.hints()[s.line.role])
            left = (LOOKS[s.line.role].left - 16) * zoom
            pill = QRectF(left, s.rect.top() - 8 * zoom, text + 32 * zoom, s.rect.height() + 16 * zoom)
            path = QPainterPath()
            path.addRoundedRect(pill, min(pill.height() / 2, 18 * zoom), min(pill.height() / 2, 18 * zoom))
            painter.fillPath(path, page.colour("accent"))


def _play(painter: QPainter, page: Page, run: list[Shown]) -> None:
    zoom = page.zoom
    middle = QPointF(46 * zoom, (run[0].rect.top() + run[-1].rect.bottom()) / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(page.colour("accent"))
    painter.drawEllipse(middle, 21 * zoom, 21 * zoom)
    painter.setBrush(page.colour("on_accent"))
    corners = [(-6, -9), (-6, 9), (10, 0)]
    painter.drawPolygon(QPolygonF([middle + QPointF(x * zoom, y * zoom) for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _rules(painter: QPainter, page: Page, run: list[Shown], width: float) -> None:
    for s in run:
        if s.line.role in {"table.head", "table.row"}:
            head = s.line.role == "table.head"
            painter.setPen(QPen(page.colour("ink" if head else "rule"), 1.4 if head else 1))
            y = round(s.rect.bottom() + 6 * page.zoom) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(width, y))


def _bullets(painter: QPainter, page: Page, run: list[Shown]) -> None:
    counts: list[int] = []
    for s in run:
        depth = s.line.depth
        counts[depth + 1 :] = []
        counts += [0] * (depth + 1 - len(counts))
        counts[depth] += 1
        layout = s.block.layout()
        if not layout.lineCount():
            continue
        line = layout.lineAt(0)
        base = s.rect.top() + line.y() + line.ascent()
        right = page.left(s.line) - 9 * page.zoom
        painter.setPen(page.colour("accent"))
        if s.line.role == "number":
            painter.setFont(page.face(SANS, 15.5, 600))
            label = f"{number_label(counts[depth], depth)}."
        else:
            painter.setFont(page.font("bullet"))
            label = BULLETS[min(depth, len(BULLETS) - 1)]
            right -= 3 * page.zoom
        painter.drawText(QPointF(right - painter.fontMetrics().horizontalAdvance(label), base), label)


def number_label(n: int, depth: int) -> str:
    """Return the number of an item as it is shown at a depth: 1, a, i, 1 ..."""
    match depth % 3:
        case 1:
            label = ""
            while n:
                n, rest = divmod(n - 1, 26)
                label = chr(ord("a") + rest) + label
            return label
        case 2:
            label = ""
            for value, numeral in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v")):
                label += numeral * (n // value)
                n %= value
            return label + ("iv" if n == 4 else "i" * n)
    return str(n)


def _hint(painter: QPainter, page: Page, s: Shown, width: float, scene: Scene) -> None:
    """Write what an empty line or cell asks for, and the date behind the dateline's place."""
    line, layout = s.line, s.block.layout()
    if RULES[line.role].cells:
        _cell_hints(painter, page, s)
        return
    hint = ("" if line.text else scene.inherited(line)) or words.hints().get(line.role, "")
    quiet = line.role == "paragraph" and s.number != scene.caret
    if hint and not quiet and not line.text and not layout.preeditAreaText():
        painter.setFont(page.hint_font(line.role))
        painter.setPen(page.colour("on_accent" if line.role == "cta.button" else "faint"))
        rect = QRectF(page.left(line), s.rect.top(), width - page.left(line), s.rect.height())
        hint = painter.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, hint)
    if line.role == "dateline":
        place = date_place(page, s)
        painter.setFont(page.font(line.role) if scene.date else page.hint_font(line.role))
        painter.setPen(page.colour(LOOKS[line.role].colour if scene.date else "faint"))
        painter.drawText(place, date_text(scene.date))


def _cell_hints(painter: QPainter, page: Page, s: Shown) -> None:
    layout, hints = s.block.layout(), words.hints()
    if s.line.role == "table.row" or layout.preeditAreaText() or not layout.lineCount():
        return
    painter.setFont(page.hint_font(s.line.role))
    painter.setPen(page.colour("faint"))
    at = 0
    for n, cell in enumerate(cells_of(s.line)):
        if not cell:
            row = layout.lineForTextPosition(at)
            x = cast("tuple[float, int]", row.cursorToX(at))[0]  # typed as object
            key = "fact.value" if s.line.role == "fact" and n else s.line.role
            painter.drawText(QPointF(x, s.rect.top() + row.y() + row.ascent()), hints[key])
        at += units(plain(cell)) + 1


def date_text(date: str) -> str:
    """Return what stands behind the place in the dateline."""
    return f", {date or words.hints()['dateline.date']}"


def date_place(page: Page, s: Shown) -> QPointF:
    """Return where the date begins: behind the place, on its baseline."""
    layout, metrics = s.block.layout(), QFontMetricsF(page.font(s.line.role))
    if layout.lineCount():
        last = layout.lineAt(layout.lineCount() - 1)
        x, y = last.naturalTextWidth(), last.y() + last.ascent()
    else:
        x, y = 0.0, metrics.ascent()
    if not s.line.text and not layout.preeditAreaText():
        x = QFontMetricsF(page.hint_font("dateline")).horizontalAdvance(words.hints()["dateline"])
    return QPointF(x, s.rect.top() + y)
