"""What a change of the document that Qt made, or something outside, means for the lines. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit.lines import RULES, Line, Place, cells_of
from presskit.kit.text import Text, cut, length, marks, plain
from presskit.kit.text import span as marked_span
from presskit.kit.typing import corrected
from presskit.kit.writing import Lines, fitting, settle, splice
from presskit.ui.text.common import common_ends
from presskit.ui.text.mirror import Change


def by_rule(old: Lines, change: Change, language: str) -> tuple[Lines, Place]:
    """Return the lines after a change of any kind: the one splice that explains it, done by the rules.

    Raises:
        TooLongError: a line would become too long.
    """
    first, known, seen = change.first, list(change.known), [s.text for s in change.seen]
    if not known:
        first -= 1
        known, seen = [old[first]], [old[first].text, *seen]
    seen = seen or [()]
    start = common_ends(known[0].text, seen[0])[0]
    end = common_ends(known[-1].text, seen[-1])[1]
    size, new_size = length(known[-1].text), length(seen[-1])
    if len(known) == 1:
        end = min(end, size - start)
    if len(seen) == 1:
        end = min(end, new_size - start)
        pieces = [cut(seen[0], start, new_size - end)]
    else:
        pieces = [cut(seen[0], start), *seen[1:-1], cut(seen[-1], 0, new_size - end)]
    last = (first + len(known) - 1, size - end)
    return settle(*splice(list(old), (first, start), last, pieces), language)


def fitted(line: Line, text: Text) -> Text:
    """Return typed text made fit for its line; the line's own where it would make other cells.

    Raises:
        TooLongError: the line would become too long.
    """
    text = fitting(line.role, text, length(line.text))
    same = not RULES[line.role].cells or len(cells_of(replace(line, text=text))) == len(cells_of(line))
    return text if same else line.text


def corrected_lines(lines: Sequence[Line], caret: Place, language: str) -> tuple[Lines, Place] | None:
    """Return the lines with what was typed before the caret corrected, and the caret then; None if it is right."""
    k, x = caret
    found = correction(lines[k], x, language)
    if found is None:
        return None
    start, end, text = found
    corrected_, _ = splice(list(lines), (k, start), (k, end), [text])
    return corrected_, (k, x + length(text) - (end - start))


def correction(line: Line, offset: int, language: str) -> tuple[int, int, Text] | None:
    """Return what to correct in a line where a character was just typed before an offset: start, end and new text.

    Words that are marked as another language have that language's marks.
    """
    before = plain(line.text)[:offset].rpartition("\t")[2]
    typed = cut(line.text, offset - 1, offset)
    found = corrected(before, (typed[0].lang if typed else None) or language)
    if found is None:
        return None
    start, end = offset - len(before) + found.start, offset - len(before) + found.end
    return start, end, (marked_span(found.text, marks(cut(line.text, start, end)[0])),)
