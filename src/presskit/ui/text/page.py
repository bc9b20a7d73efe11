"""Formats of the page by role and marks, for one appearance and zoom. Holds no content.

What a run of text means is in properties of its format (`ROLE`, `MARKS`), never in its looks: a headline is bold
because it is a headline.
"""

from __future__ import annotations

from functools import cache

import msgspec
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextOption,
)

from presskit.kit.blocks import Align
from presskit.kit.lines import RULES, Line, cells_of
from presskit.kit.text import PLAIN, Marks, plain
from presskit.ui.text.fonts import load_fonts
from presskit.ui.text.looks import BETWEEN_CARDS, DISPLAY, INDENT, LIGHT, LOOKS, MEASURE, SERIF, TABS, Appearance

_PROPERTY = QTextFormat.Property.UserProperty.value
ROLE = _PROPERTY + 1
"""Role of a line: of its block format, and of the format of each run of its text."""
MARKS = _PROPERTY + 2
"""Marks of a run, as JSON; not there for plain text."""
SHAPE = _PROPERTY + 3
"""Edge and depth of a line, of its block format."""
OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1


def shape_of(line: Line) -> int:
    """Return a line's edge and depth as one number."""
    return line.edge + 4 * line.depth


@cache
def marks_from(code: str | None) -> Marks:
    """Return the marks that the `MARKS` property of a format stands for; PLAIN for anything unknown."""
    try:
        return msgspec.json.decode(code, type=Marks) if code else PLAIN
    except (msgspec.DecodeError, TypeError):
        return PLAIN


class Page:
    """Fonts, colours and formats. Each format is made once."""

    def __init__(self, appearance: Appearance = LIGHT, zoom: float = 1.0) -> None:
        load_fonts()
        self.appearance, self.zoom = appearance, zoom
        self._fonts: dict[str, QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._chars: dict[tuple[str, Marks], QTextCharFormat] = {}
        self._blocks: dict[tuple[str, int, tuple[int, ...], bool, tuple[Align, ...]], QTextBlockFormat] = {}

    @property
    def measure(self) -> int:
        """Width of the text in pixels."""
        return round(MEASURE * self.zoom)

    def colour(self, name: str) -> QColor:
        """Return a colour of the appearance by its name."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = QColor(getattr(self.appearance, name))
        return found

    def font(self, role: str) -> QFont:
        """Return the font of a role."""
        found = self._fonts.get(role)
        if found is None:
            look = LOOKS[role]
            found = self._fonts[role] = self.face(look.family, look.size, look.weight, italic=look.italic)
            if look.spacing:
                found.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.spacing * self.zoom)
            if look.caps:
                found.setCapitalization(QFont.Capitalization.AllUppercase)
        return found

    def hint_font(self, role: str) -> QFont:
        """Return the font of what an empty line of a role asks for: never bold, so that it does not look written."""
        font = QFont(self.font(role))
        font.setWeight(QFont.Weight.Normal)
        if font.family() == DISPLAY and not font.italic():
            font.setFamily(SERIF)
        return font

    def face(self, family: str, size: float, weight: int = 400, *, italic: bool = False) -> QFont:
        """Return a font; `size` in pixels at 100 %."""
        font = QFont(family)
        font.setPixelSize(max(1, round(size * self.zoom)))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        return font

    def left(self, line: Line) -> float:
        """Return where a line's text begins, in pixels from the edge of the text."""
        return (LOOKS[line.role].left + INDENT * line.depth) * self.zoom

    def char_format(self, role: str, marked: Marks = PLAIN) -> QTextCharFormat:
        """Return the format of text of a role with these marks."""
        found = self._chars.get((role, marked))
        if found is None:
            found = self._chars[role, marked] = self._char_format(role, marked)
        return found

    def _char_format(self, role: str, marked: Marks) -> QTextCharFormat:
        look, made = LOOKS[role], QTextCharFormat()
        made.setFont(self.font(role))
        made.setForeground(self.colour(look.colour))
        made.setProperty(ROLE, role)
        if RULES[role].atomic:
            made.setObjectType(OBJECT_TYPE)
            return made
        if marked == PLAIN:
            return made
        made.setProperty(MARKS, msgspec.json.encode(marked).decode())
        if marked.strong:
            made.setFontWeight(QFont.Weight.Bold if look.weight < 700 else QFont.Weight.Black)
        if marked.emphasis:
            made.setFontItalic(not look.italic)
        if marked.small_caps and not look.caps:
            made.setFontCapitalization(QFont.Capitalization.SmallCaps)
        if marked.superscript:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif marked.subscript:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if marked.lang:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(self.colour("faint"))
            made.setToolTip(marked.lang)
        if marked.link:
            made.setForeground(self.colour(look.colour if look.colour == "on_accent" else "accent"))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(self.colour("accent"))
            made.setToolTip(marked.link)
        return made

    def block_format(self, line: Line, tabs: tuple[int, ...] = (), *, follows: bool = False) -> QTextBlockFormat:
        """Return the format of a line.

        `tabs` are where its columns begin, in pixels from its left edge; it `follows` when it is the first of a card
        that comes after another card.
        """
        key = (line.role, shape_of(line), tabs, follows, line.align if tabs else ())
        found = self._blocks.get(key)
        if found is None:
            look, zoom, found = LOOKS[line.role], self.zoom, QTextBlockFormat()
            found.setProperty(ROLE, line.role)
            found.setProperty(SHAPE, shape_of(line))
            above = look.above + (look.first if line.edge & 1 else 0) + (BETWEEN_CARDS if follows else 0)
            found.setTopMargin(above * zoom)
            found.setBottomMargin((look.below + (look.last if line.edge & 2 else 0)) * zoom)
            found.setLeftMargin(self.left(line))
            found.setRightMargin(look.right * zoom)
            found.setLineHeight(look.leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            found.setHeadingLevel({"headline": 1, "subhead": 2, "subhead2": 3}.get(line.role, 0))
            if tabs:
                found.setTabPositions(self._tabs(line, tabs))
            self._blocks[key] = found
        return found

    def _tabs(self, line: Line, starts: tuple[int, ...]) -> list[QTextOption.Tab]:
        """Return the tab stops of a row: where its cells begin, end or have their middle, as its columns are aligned.

        The first column has no tab before it: it always begins at the edge.
        """
        last = self.measure - self.left(line) - (LOOKS[line.role].right + 4) * self.zoom
        gap = TABS * QFontMetricsF(self.font("fact")).horizontalAdvance("m")
        ends = [*(start - gap for start in starts[1:]), last]
        kinds = QTextOption.TabType
        tabs = []
        for n, (start, end) in enumerate(zip(starts, ends, strict=True), 1):
            align = line.align[n] if n < len(line.align) else ""
            if align in {"end", "decimal"}:
                tabs.append(QTextOption.Tab(max(end, start + 1), kinds.RightTab))
            elif align == "centre":
                tabs.append(QTextOption.Tab(max((start + end) / 2, start + 1), kinds.CenterTab))
            else:
                tabs.append(QTextOption.Tab(start, kinds.LeftTab))
        return tabs

    def columns(self, lines: list[Line]) -> tuple[int, ...]:
        """Return where the columns of a block's rows begin: each as wide as its widest cell, within the measure.

        In pixels from the left edge of the text; the first column begins at 0 and is left out.
        """
        widest: list[float] = []
        for line in lines:
            if RULES[line.role].cells:
                metrics = QFontMetricsF(self.font(line.role))
                for n, cell in enumerate(cells_of(line)):
                    width = metrics.horizontalAdvance(plain(cell))
                    if n == len(widest):
                        widest.append(width)
                    else:
                        widest[n] = max(widest[n], width)
        if len(widest) < 2:
            return ()
        gap = TABS * QFontMetricsF(self.font("fact")).horizontalAdvance("m")
        room = self.measure - 44 * self.zoom
        least = room / 4 if len(widest) <= 4 else 0
        most = room / len(widest) * 1.6
        widths = [min(max(width + gap, least), most) for width in widest[:-1]]
        starts, at = [], 0.0
        for width in widths:
            at += width
            starts.append(round(at))
        return tuple(starts)
