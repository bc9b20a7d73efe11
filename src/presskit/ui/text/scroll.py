"""Keeping what is read where it is, while lines come and go above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from presskit.kit.lines import Line
from presskit.ui.text.mirror import line_keys

ROOM_BELOW = 0.6
"""Empty part of a view below the last line, so that also the last line can be shown high."""


def show_high(view: QTextEdit) -> None:
    """Scroll so that the caret stands in the upper third of the view, with something above it."""
    top, height = view.cursorRect().top(), view.viewport().height()
    if not height // 12 <= top <= height // 3:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + top - height // 5)


def below(view: QTextEdit) -> QPoint:
    """Return the point of the screen below the caret, or below where the selection begins; within the view."""
    cursor = view.textCursor()
    cursor.setPosition(cursor.selectionStart())
    at, room = view.cursorRect(cursor).bottomLeft(), view.viewport().rect()
    at = QPoint(min(max(at.x(), 0), room.right()), min(max(at.y(), 0), room.bottom()))
    return view.viewport().mapToGlobal(at)


def scroll_anchor(view: QTextEdit, lines: Sequence[Line]) -> tuple[tuple[str, str, int], float]:
    """Return the key of the topmost line in sight, and how far below the top of the viewport it begins."""
    block = view.cursorForPosition(QPoint(4, 4)).block()
    y = view.document().documentLayout().blockBoundingRect(block).top() - view.verticalScrollBar().value()
    return line_keys(lines)[min(block.blockNumber(), len(lines) - 1)], y


def restore_scroll(view: QTextEdit, lines: Sequence[Line], key: tuple[str, str, int], y: float) -> None:
    """Scroll so that the line of this key begins there again, if it is still there."""
    keys = line_keys(lines)
    if key in keys:
        block = view.document().findBlockByNumber(keys.index(key))
        view.verticalScrollBar().setValue(round(view.document().documentLayout().blockBoundingRect(block).top() - y))
