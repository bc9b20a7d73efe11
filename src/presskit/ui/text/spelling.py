"""The words of a surface that are wrong: found while they are painted, asked for off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock

from presskit.kit.lines import RULES, Line, Place
from presskit.kit.text import cut, marks, plain
from presskit.kit.text import span as marked_span
from presskit.kit.writing import splice
from presskit.spelling.tokens import Token, tokens
from presskit.ui.text.paint import Shown
from presskit.ui.text.utf16 import units

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface

Known = Callable[[str, str], bool | None]
"""Tells of a word in a language whether it is right; None when that is not known yet."""

_WAVE = 2.0


class Spelling(QObject):
    """Marks wrong words in the lines that are in sight. `known` is asked for each; `wanted` gets those to look up."""

    def __init__(self, surface: Surface, known: Known, wanted: Callable[[dict[str, set[str]]], None]) -> None:
        super().__init__(surface)
        self._surface, self._known, self._wanted = surface, known, wanted
        self.on = True
        self._words: dict[int, tuple[Line, str, list[tuple[str, Token]]]] = {}
        self._once: set[tuple[str, str, str]] = set()
        self._missing: dict[str, set[str]] = {}
        self._ask = QTimer(self, singleShot=True, interval=30)
        self._ask.timeout.connect(self._send)

    # --- what is wrong ------------------------------------------------------------------------------------------------

    def _tokens(self, line: Line) -> list[tuple[str, Token]]:
        """Return the words of a line with their languages; remembered as long as the line is the same object."""
        language = self._surface.projection.language
        found = self._words.get(id(line))
        if found is not None and found[0] is line and found[1] == language:
            return found[2]
        if len(self._words) > 20_000:
            self._words.clear()
        made = list(_spoken(line, language))
        self._words[id(line)] = line, language, made
        return made

    def wrong(self, line: Line, *, typing: int = -1) -> list[tuple[str, Token]]:
        """Return the wrong words of a line; `typing` is the offset of the caret, whose word is not ready yet."""
        if RULES[line.role].atomic or RULES[line.role].bare or not line.text:
            return []
        out = []
        for language, token in self._tokens(line):
            right = self._known(language, token.word)
            if right is None:
                self._missing.setdefault(language, set()).add(token.word)
                if not self._ask.isActive():
                    self._ask.start()
            elif not right and token.end != typing and (line.block, line.part, token.word) not in self._once:
                out.append((language, token))
        return out

    def _send(self) -> None:
        self._wanted(self.take_missing())

    def at(self, place: Place) -> tuple[str, Token] | None:
        """Return the wrong word at a place."""
        k, x = place
        if not self.on:
            return None
        wrong = self.wrong(self._surface.lines[k])
        return next(((language, token) for language, token in wrong if token.start <= x <= token.end), None)

    def find(self, after: Place) -> tuple[int, str, Token] | None:
        """Return the next wrong word after a place, round the article; None when there is none (or not known yet)."""
        lines = self._surface.lines
        order = [*range(after[0], len(lines)), *range(after[0] + 1)]
        for n, k in enumerate(order):
            for language, token in self.wrong(lines[k]):
                if n > 0 or token.start >= after[1]:
                    return k, language, token
        return None

    @property
    def waits(self) -> bool:
        """Whether words of the article are still to be looked up."""
        return bool(self._missing)

    def take_missing(self) -> dict[str, set[str]]:
        """Return the words that are still to be looked up, to be looked up by the caller."""
        self._ask.stop()
        missing, self._missing = self._missing, {}
        return missing

    # --- what is done about it ----------------------------------------------------------------------------------------

    def ignore_once(self, k: int, token: Token) -> None:
        """Let a word be right in its line, until the window closes."""
        line = self._surface.lines[k]
        self._once.add((line.block, line.part, token.word))
        self._surface.viewport().update()

    def correct(self, k: int, token: Token, by: str) -> None:
        """Put a suggestion in place of a word, with its marks."""
        surface = self._surface
        line = surface.lines[k]
        if plain(line.text)[token.start : token.end].replace("\u00ad", "").replace("\u2011", "-") != token.word:
            return
        new = (marked_span(by, marks(cut(line.text, token.start, token.end)[0])),)
        surface.edit(lambda lines: splice(lines, (k, token.start), (k, token.end), [new]), "spelling")

    # --- painting -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, shown: list[Shown]) -> None:
        """Draw a wave under each wrong word in sight."""
        if not self.on:
            return
        surface = self._surface
        caret = surface.caret() if surface.hasFocus() else (-1, 0)
        painter.setPen(QPen(surface.page.colour("spelling"), 1.2 * surface.page.zoom))
        for s in shown:
            if s.block.layout().preeditAreaText():
                continue
            for _, token in self.wrong(s.line, typing=caret[1] if s.number == caret[0] else -1):
                text = plain(s.line.text)
                _waves(painter, s.block, s.rect.top(), units(text[: token.start]), units(text[: token.end]))


def _spoken(line: Line, language: str) -> Iterator[tuple[str, Token]]:
    """Yield the words of a line, each with the language of its phrase."""
    runs: list[tuple[int, int, str]] = []
    at = 0
    for run in line.text:
        runs.append((at, at + len(run.text), run.lang or language))
        at += len(run.text)
    for token in tokens(plain(line.text)):
        spoken = next((tag for start, end, tag in runs if start <= token.start < end), None)
        if spoken is not None:
            yield spoken, token


def _waves(painter: QPainter, block: QTextBlock, top: float, start: int, end: int) -> None:
    layout = block.layout()
    for n in range(layout.lineCount()):
        row = layout.lineAt(n)
        a, b = max(start, row.textStart()), min(end, row.textStart() + row.textLength())
        if a < b:
            x1 = cast("tuple[float, int]", row.cursorToX(a))[0]  # typed as object
            x2 = cast("tuple[float, int]", row.cursorToX(b))[0]
            y = top + row.y() + row.ascent() + 3.5
            count = max(2, int(abs(x2 - x1) / _WAVE))
            step = (x2 - x1) / count
            points = [QPointF(x1 + i * step, y + (_WAVE if i % 2 else 0)) for i in range(count + 1)]
            painter.drawPolyline(QPolygonF(points))
