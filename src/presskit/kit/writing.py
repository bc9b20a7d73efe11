"""What deleting, inserting and marking do to the lines of an article; with `structure` and `rows`, all the rules.

Each function is pure: it takes the lines and a place, and returns the new lines and the place where the caret goes.
A place is (number of the line, offset in code points). Lines that do not change stay the same objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, Gallery, List, new_id
from presskit.kit.lines import FIXED, ITEMS, RULES, Line, Place, fitted, lines_of
from presskit.kit.localised import Localised, Translation
from presskit.kit.model import Fact
from presskit.kit.text import BREAK, LIMIT, Marks, Span, Text, cut, join, length, mark, plain, plain_text, split

Lines = list[Line]


class TooLongError(ValueError):
    """A line would hold more than `limit` characters."""

    def __init__(self, role: str, size: int) -> None:
        super().__init__(role, size)
        self.role, self.size, self.limit = role, size, LIMIT


def fitting(role: str, text: Text, was: int = 0) -> Text:
    """Return text made fit for a role; a line that is too long already may only become shorter.

    Raises:
        TooLongError: the text has more than `LIMIT` characters, and more than it `was`.
    """
    fit = fitted(role, text)
    size = length(fit)
    if size > max(LIMIT, was):
        raise TooLongError(role, size)
    return fit


def with_text(line: Line, text: Text) -> Line:
    """Return the line with another text, made fit; the same line for the same text."""
    return line if text == line.text else replace(line, text=fitting(line.role, text, length(line.text)))


def tabs_of(text: Text) -> Text:
    """Return only the tabs of a row: its cells, emptied."""
    count = plain(text).count("\t")
    return (Span("\t" * count),) if count else ()


def extent(lines: Sequence[Line], k: int) -> tuple[int, int]:
    """Return the first and last line of the block that line k is in."""
    a = b = k
    while a > 0 and lines[a - 1].block == lines[k].block:
        a -= 1
    while b + 1 < len(lines) and lines[b + 1].block == lines[k].block:
        b += 1
    return a, b


def part_extent(lines: Sequence[Line], k: int) -> tuple[int, int]:
    """Return the first and last line of the part that line k is in: a figure of a gallery, else the line itself."""
    a = b = k
    if not lines[k].role.startswith("gallery.") or not lines[k].part:
        return a, b
    while a > 0 and (lines[a - 1].block, lines[a - 1].part) == (lines[k].block, lines[k].part):
        a -= 1
    while b + 1 < len(lines) and (lines[b + 1].block, lines[b + 1].part) == (lines[k].block, lines[k].part):
        b += 1
    return a, b


def end_of(lines: Sequence[Line], k: int) -> Place:
    """Return the place at the end of a line."""
    return k, length(lines[k].text)


def new_line(like: Line, text: Text = (), role: str = "") -> Line:
    """Make the line that comes of a split: one more item of a list, else a block of its own."""
    role = role or like.role
    if role in ITEMS and like.role == role:
        return Line(like.block, role, text, (), new_id(), like.depth)
    return Line(new_id(), role, text)


def paragraph(text: Text = ()) -> Line:
    """Make the line of a new paragraph."""
    return Line(new_id(), "paragraph", text)


def joined_fields(a: tuple[Localised, ...], b: tuple[Localised, ...], separator: str = " ") -> tuple[Localised, ...]:
    """Join the translations of two lines that become one, language by language."""
    if not a or not b or not b[0]:
        return a or b
    out = list(a[0])
    for more in b[0]:
        at = next((n for n, have in enumerate(out) if have.language == more.language), None)
        if at is None:
            out.append(more)
        elif more.text:
            have: Translation = out[at]
            glue = plain_text(separator) if have.text else ()
            out[at] = replace(have, text=join(have.text, glue, more.text))
    return (tuple(out),)


# --- deleting ---------------------------------------------------------------------------------------------------------


def delete(lines: Lines, a: Place, b: Place) -> tuple[Lines, Place]:
    """Delete from a to b.

    What is wholly inside goes: blocks, items, rows, a gallery's figures. The fixed lines, and those of a quote or
    another block of parts that is half inside, stay and lose their text. Paragraphs, subheads and items join.
    """
    lines, caret, _ = _delete(lines, a, b)
    return lines, caret


def _delete(lines: Lines, a: Place, b: Place) -> tuple[Lines, Place, int | None]:
    """Delete, and tell where the line of `a` was if it is gone: what is typed instead needs a line of its own then."""
    (i, x), (j, y) = a, b
    first, last = lines[i], lines[j]
    if i == j:
        if RULES[first.role].atomic:
            if y == x:
                return lines, a, None
            lines, caret = without_object(lines, i)
            return lines, caret, caret[0] + 1
        keep = tabs_of(cut(first.text, x, y)) if RULES[first.role].cells else ()
        text = join(cut(first.text, 0, x), keep, cut(first.text, y))
        return [*lines[:i], with_text(first, text), *lines[i + 1 :]], a, None
    if RULES[first.role].flow and RULES[last.role].flow:
        return [*lines[:i], _joined(first, x, last, y), *lines[j + 1 :]], a, None

    def inside(p: int, q: int) -> bool:
        return (p > i or (p == i and x == 0)) and (q < j or (q == j and y == length(lines[j].text)))

    def goes(k: int) -> bool:
        rule = RULES[lines[k].role]
        if rule.fixed:
            return False
        return inside(*extent(lines, k)) or ((rule.flow or rule.repeats) and inside(*part_extent(lines, k)))

    out = list(lines[:i])
    for k in range(i, j + 1):
        line = lines[k]
        if goes(k):
            continue
        if RULES[line.role].atomic:
            out.append(line)
            continue
        kept = cut(line.text, 0, x) if k == i else cut(line.text, y) if k == j else ()
        if RULES[line.role].cells:
            lost = (Span("\t" * (plain(line.text).count("\t") - plain(kept).count("\t"))),)
            kept = join(kept, lost) if k == i else join(lost, kept)
        out.append(with_text(line, kept))
    out += lines[j + 1 :]
    return (out, _near(out, i), i) if goes(i) else (out, a, None)


def _joined(first: Line, x: int, last: Line, y: int) -> Line:
    head, tail = cut(first.text, 0, x), cut(last.text, y)
    if not head and tail and first.block != last.block:
        return with_text(last, tail)  # nothing is left of the first: the other keeps what it is
    fields = joined_fields(first.fields, last.fields) if tail else first.fields
    line = first if fields is first.fields else replace(first, fields=fields)
    size = max(length(first.text), length(last.text))
    return replace(line, text=fitting(line.role, join(head, tail), size))


def _near(lines: Lines, i: int) -> Place:
    """Return where the caret goes when line i is gone: to what stands there now, else to the end before it."""
    if i < len(lines) and not RULES[lines[i].role].atomic:
        return i, 0
    return end_of(lines, i - 1)


def without_object(lines: Lines, k: int) -> tuple[Lines, Place]:
    """Take an object out with what belongs to it: a picture with its caption, a gallery's figure, a rating."""
    p, q = part_extent(lines, k) if lines[k].role == "gallery.image" else extent(lines, k)
    out = [*lines[:p], *lines[q + 1 :]]
    return out, end_of(out, p - 1)


def settle(lines: Lines, caret: Place, language: str) -> tuple[Lines, Place]:
    """Take out the lines that are there only when they have text (a lead-in), and have none in any language."""
    k, x = caret
    out: Lines = []
    for n, line in enumerate(lines):
        other = any(t.text and t.language != language for field in line.fields for t in field)
        if RULES[line.role].optional and not line.text and not other:
            if n == k:
                k, x = len(out), 0
            elif n < caret[0]:
                k -= 1
        else:
            out.append(line)
    return (lines, caret) if len(out) == len(lines) else (out, (k, x))


# --- inserting --------------------------------------------------------------------------------------------------------


def insert(lines: Lines, at: Place, pieces: Sequence[Text]) -> tuple[Lines, Place]:
    """Insert text. Several pieces are several lines: where text flows they stay so, in any other line they are one."""
    if not pieces:
        return lines, at
    i, x = at
    line, rule = lines[i], RULES[lines[i].role]
    if rule.atomic:
        if i + 1 < len(lines) and lines[i + 1].block == line.block:
            return insert(lines, (i + 1, 0), pieces)
        return insert([*lines[: i + 1], paragraph(), *lines[i + 1 :]], (i + 1, 0), pieces)
    if len(pieces) > 1 and not rule.flow:
        glue = (Span(BREAK if rule.breaks else " "),)
        pieces = [_glued(pieces, glue)]
    pieces = [_piece(line.role, piece) for piece in pieces]
    head, tail = cut(line.text, 0, x), cut(line.text, x)
    if len(pieces) == 1:
        new = with_text(line, join(head, pieces[0], tail))
        return [*lines[:i], new, *lines[i + 1 :]], (i, x + length(pieces[0]))
    role = line.role if line.role in ITEMS else "paragraph"
    middle = [new_line(line, piece, role) for piece in pieces[1:-1]]
    if head or not tail:
        last_role = line.role if tail else role
        made = [
            with_text(line, join(head, pieces[0])),
            *middle,
            new_line(line, fitting(last_role, join(pieces[-1], tail), length(line.text)), last_role),
        ]
    else:  # at the start: the text that is there keeps its identity
        made = [new_line(line, pieces[0], role), *middle, with_text(line, join(pieces[-1], tail))]
    return [*lines[:i], *made, *lines[i + 1 :]], (i + len(made) - 1, length(pieces[-1]))


def _glued(pieces: Sequence[Text], glue: Text) -> Text:
    return join(*(part for n, piece in enumerate(pieces) for part in ((glue, piece) if n else (piece,))))


def _piece(role: str, text: Text) -> Text:
    """Return text fit to come into a line; into a cell, tabs come as spaces."""
    if RULES[role].cells:
        text = _glued(split(text, "\t"), (Span(" "),))
    return fitting(role, text)


def splice(lines: Lines, a: Place, b: Place, pieces: Sequence[Text]) -> tuple[Lines, Place]:
    """Replace from a to b by text. Where whole blocks go, the text gets a paragraph of its own."""
    written = any(pieces) or len(pieces) > 1
    if a != b:
        first = lines[a[0]]
        lines, a, gap = _delete(lines, a, b)
        if gap is not None and written:
            split_block = 0 < gap < len(lines) and lines[gap - 1].block == lines[gap].block
            if split_block and RULES[first.role].cells:
                lines, a = [*lines[:gap], with_text(first, tabs_of(first.text)), *lines[gap:]], (gap, 0)
            elif not split_block:
                lines, a = [*lines[:gap], paragraph(), *lines[gap:]], (gap, 0)
    return insert(lines, a, pieces) if written else (lines, a)


def fresh(blocks: Iterable[AnyBlock], used: Iterable[str], language: str) -> list[AnyBlock]:
    """Return the blocks, with new ids where one is in use (of blocks, items, a gallery's figures), shown in a language.

    Done on whole blocks, so that what has no line (picture, approval) goes along.
    """
    taken = set(used)

    def identity(value: str) -> str:
        value = new_id() if value in taken or not value else value
        taken.add(value)
        return value

    out: list[AnyBlock] = []
    for block in blocks:
        omitted = tuple(tag for tag in block.omitted if tag != language)
        new: AnyBlock = replace(block, id=identity(block.id), omitted=omitted)
        if isinstance(new, List):
            new = replace(new, items=tuple(replace(item, id=identity(item.id)) for item in new.items))
        elif isinstance(new, Gallery):
            new = replace(new, figures=tuple(replace(figure, id=identity(figure.id)) for figure in new.figures))
        out.append(new)
    return out


def insert_blocks(
    lines: Lines, at: Place, blocks: Sequence[AnyBlock], language: str, facts: Mapping[str, Fact]
) -> tuple[Lines, Place]:
    """Insert whole blocks, whose ids must be new (see `fresh`).

    They come between the halves of a paragraph, or after any other block. An empty paragraph makes place for them.
    """
    new = [line for block in blocks for line in lines_of(block, language, facts)]
    for line in new:
        fitting(line.role, line.text)
    if not new:
        return lines, at
    i, x = at
    line = lines[i]
    p, q = extent(lines, i)
    if not RULES[line.role].flow or q not in (p, i):
        q = max(q, len(FIXED) - 1)
        return [*lines[: q + 1], *new, *lines[q + 1 :]], (q + len(new), length(new[-1].text))
    head, tail = cut(line.text, 0, x), cut(line.text, x)
    before = [with_text(line, head)] if head else []
    after = [new_line(line, tail) if before else line] if tail else []
    place = i + len(before) + len(new) - 1
    return [*lines[:i], *before, *new, *after, *lines[i + 1 :]], (place, length(new[-1].text))


# --- marking ----------------------------------------------------------------------------------------------------------

_INSTEAD = {"superscript": "subscript", "subscript": "superscript"}


def _changes(name: str, value: object, *, off: bool) -> dict[str, Any]:
    """Return which marks to set to set one, or to take it off."""
    if off:
        return {name: None if name in {"link", "lang"} else False}
    return {name: value} | ({_INSTEAD[name]: False} if name in _INSTEAD else {})


def marked(lines: Sequence[Line], a: Place, b: Place, name: str, value: object = True) -> bool:
    """Tell whether all of the text from a to b has a mark."""
    spans = [s for k, x, y in _stretches(lines, a, b) for s in cut(lines[k].text, x, y)]
    return bool(spans) and all(getattr(s, name) == value for s in spans)


def toggle(lines: Lines, a: Place, b: Place, name: str, value: object = True) -> Lines:
    """Set a mark from a to b, or take it off when all of the text has it. `None` takes off a link or language."""
    changes = _changes(name, value, off=value is None or marked(lines, a, b, name, value))
    out = list(lines)
    for k, x, y in _stretches(lines, a, b):
        out[k] = with_text(out[k], mark(out[k].text, x, y, **changes))
    return out


def toggled(marks: Marks, name: str, value: object = True) -> Marks:
    """Return marks with one of them set, or taken off when it was set to this value."""
    return marks._replace(**_changes(name, value, off=value is None or getattr(marks, name) == value))


def _stretches(lines: Sequence[Line], a: Place, b: Place) -> list[tuple[int, int, int]]:
    """Return (line, start, end) of each stretch of text from a to b that can have marks."""
    found = []
    for k in range(a[0], b[0] + 1):
        start, end = a[1] if k == a[0] else 0, b[1] if k == b[0] else length(lines[k].text)
        rule = RULES[lines[k].role]
        if start < end and not rule.atomic and not rule.bare:
            found.append((k, start, end))
    return found


def links(text: Text) -> list[tuple[int, int, str]]:
    """Return the links of a text: start, end, and address."""
    found: list[tuple[int, int, str]] = []
    at = 0
    for run in text:
        end = at + len(run.text)
        if run.link and found and found[-1][1:] == (at, run.link):
            found[-1] = (found[-1][0], end, run.link)
        elif run.link:
            found.append((at, end, run.link))
        at = end
    return found
