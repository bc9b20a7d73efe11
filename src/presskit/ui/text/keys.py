"""What the keys do in the text: all that is more than typing inside a line goes to the rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from presskit.kit import structure
from presskit.kit.lines import RULES, Place
from presskit.kit.text import BREAK, clean, marks_at, plain
from presskit.kit.text import span as marked_span
from presskit.kit.writing import Lines, delete, insert, splice

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface

Rule = Callable[[Lines, Place], tuple[Lines, Place]]

_BACK = (QKeySequence.StandardKey.DeleteStartOfWord,)
_FORTH = (
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)

_FREE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
"""What may be held while a letter is typed."""


def press(surface: Surface, e: QKeyEvent) -> bool:
    """Do what a key does; False for what is left to Qt: moving about, and text inside one line."""
    if surface.isReadOnly():
        return False
    if e.modifiers() in _FREE and e.text().isprintable() and e.text():  # a letter: no command is looked for
        return surface.offering.key(e.key()) or _type(surface, e)
    if e.matches(QKeySequence.StandardKey.Undo):
        surface.session.stack.undo()
        return True
    other_redo = e.key() == Qt.Key.Key_Y and e.modifiers() == Qt.KeyboardModifier.ControlModifier
    if e.matches(QKeySequence.StandardKey.Redo) or other_redo:
        surface.session.stack.redo()
        return True
    if not e.modifiers() and surface.offering.key(e.key()):
        return True
    return any(does(surface, e) for does in (_clipboard, _command, _enter, _delete, _type))


def _clipboard(surface: Surface, e: QKeyEvent) -> bool:
    if e.matches(QKeySequence.StandardKey.Cut):
        surface.cut_selection()
    elif e.key() == Qt.Key.Key_V and e.modifiers() == (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    ):
        surface.paste_plain()
    elif e.matches(QKeySequence.StandardKey.Paste):
        surface.paste()
    else:
        return False
    return True


def _command(surface: Surface, e: QKeyEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
    match e.key(), e.modifiers():
        case Qt.Key.Key_B, m if m == control:
            surface.toggle("strong")
        case Qt.Key.Key_I, m if m == control:
            surface.toggle("emphasis")
        case Qt.Key.Key_BracketRight, m if m == control:
            surface.indent(1)
        case Qt.Key.Key_BracketLeft, m if m == control:
            surface.indent(-1)
        case Qt.Key.Key_Up, m if m == alt | shift:
            surface.move_block(-1)
        case Qt.Key.Key_Down, m if m == alt | shift:
            surface.move_block(1)
        case Qt.Key.Key_Tab, m if m == control:
            surface.go_to_cell(1)
        case ((Qt.Key.Key_Backtab | Qt.Key.Key_Tab), m) if m == control | shift:
            surface.go_to_cell(-1)
        case _:
            return False
    return True


def _enter(surface: Surface, e: QKeyEvent) -> bool:
    if e.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    a, b = surface.selection()
    line = surface.lines[a[0]]
    if e.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        if RULES[line.role].breaks and a[0] == b[0]:
            mark = marks_at(line.text, a[1])
            surface.edit(lambda lines: splice(lines, a, b, [(marked_span(BREAK, mark),)]), "enter")
    elif line.role in {"figure.image", "gallery.image"} and a[0] == b[0] and not surface.has_picture(a[0]):
        surface.picture_wanted.emit(line.part or line.block)
    else:
        surface.edit(lambda lines: structure.enter(*(delete(lines, a, b) if a != b else (lines, a))), "enter")
    return True


def _delete(surface: Surface, e: QKeyEvent) -> bool:
    backwards = e.key() == Qt.Key.Key_Backspace or any(e.matches(key) for key in _BACK)
    if not backwards and e.key() != Qt.Key.Key_Delete and not any(e.matches(key) for key in _FORTH):
        return False
    if e.matches(QKeySequence.StandardKey.Cut):
        return False
    a, b = surface.selection()
    if not is_structural(surface, a, b, backwards=backwards):
        return False
    rule: Rule = structure.backspace if backwards else structure.forward_delete
    surface.edit(lambda lines: delete(lines, a, b) if a != b else rule(lines, a), "delete")
    return True


def _type(surface: Surface, e: QKeyEvent) -> bool:
    a, b = surface.selection()
    held = e.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    altgr = e.modifiers() & Qt.KeyboardModifier.AltModifier
    if not e.text() or not e.text().isprintable() or (held and not altgr):
        return False
    line = surface.lines[a[0]]
    if line.role == "rating.stars" and e.text().isdigit():
        surface.set_stars(line.block, int(e.text()))
        return True
    if e.text() == "/" and a == b and line.role == "paragraph" and not line.text:
        surface.offering.stroke()
        return True
    if not is_structural(surface, a, b):
        return False
    mark = marks_at(line.text, a[1])
    text = (marked_span(clean(e.text()), mark),)
    surface.edit(lambda lines: splice(lines, a, b, [text]), "type")
    return True


def is_structural(surface: Surface, a: Place, b: Place, *, backwards: bool | None = None) -> bool:
    """Tell whether typing over a selection, or deleting (backwards or forwards), is more than text inside one line."""
    line = surface.lines[a[0]]
    rule, text = RULES[line.role], plain(line.text)
    if a[0] != b[0] or rule.atomic:
        return True
    if rule.cells and "\t" in text[a[1] : b[1]]:
        return True
    if a != b or backwards is None:
        return False
    if (a[1] == 0) if backwards else (a[1] == len(text)):
        return True
    return rule.cells and "\t" in text[max(a[1] - 1, 0) : a[1] + 1]


def make_room(surface: Surface) -> None:
    """Before an input method composes: delete a selection over lines by the rules, leave an object for its caption."""
    a, b = surface.selection()
    if not is_structural(surface, a, b):
        return
    if a != b:
        surface.edit(lambda lines: delete(lines, a, b), "delete")
    at = surface.caret()
    if RULES[surface.lines[at[0]].role].atomic:
        surface.edit(lambda lines: insert(lines, at, [()]), "insert")
