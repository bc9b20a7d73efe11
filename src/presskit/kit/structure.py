"""What Enter, Backspace and Delete do at the edges of a line, and how blocks change their type, depth and place.

Pure functions over the lines of an article, like those of `writing`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit.blocks import Quote, new_id
from presskit.kit.lines import FIXED, ITEMS, OBJECT, RULES, Line, Place, fitted, lines_of
from presskit.kit.text import BREAK, Span, cut, join, length, plain, plain_text
from presskit.kit.writing import (
    Lines,
    delete,
    end_of,
    extent,
    insert,
    joined_fields,
    new_line,
    paragraph,
    part_extent,
    tabs_of,
    with_text,
)

DEEPEST = 4
"""Greatest depth of an item."""

SUBHEADS = ("subhead", "subhead2")

_QUOTED = re.compile(r'\s*[“„«"]\s*([^“”„«»"]*?)\s*[”“»"]\s*')


def enter(lines: Lines, at: Place) -> tuple[Lines, Place]:
    """Do what Enter does: split what splits, else go on to the next part, else begin a paragraph after the block."""
    i, x = at
    line = lines[i]
    role, size = line.role, length(line.text)
    rule = RULES[role]
    head, tail = cut(line.text, 0, x), cut(line.text, x)
    p, q = extent(lines, i)
    if role in ITEMS and not size:  # an empty item goes one level out, and out of the list at last
        return indent(lines, i, i, -1) if line.depth else _leave_list(lines, i), (i, 0)
    if rule.flow:
        if x == 0 and size:  # the text keeps its identity
            return [*lines[:i], new_line(line, (), role if role in ITEMS else "paragraph"), *lines[i:]], (i + 1, 0)
        follow = role if x < size or role in ITEMS else "paragraph"
        return [*lines[:i], with_text(line, head), new_line(line, tail, follow), *lines[i + 1 :]], (i + 1, 0)
    if role == "lead":
        return [*lines[:i], with_text(line, head), paragraph(tail), *lines[i + 1 :]], (i + 1, 0)
    if role == "quote.text" and 0 < x < size:
        return insert(lines, at, [(Span(BREAK),)])
    if rule.cells:
        return _enter_row(lines, at)
    if rule.atomic and i == q:  # before an object that is a block, or after it
        at_start = x == 0 and i == p
        k = p if at_start else q + 1
        return [*lines[:k], paragraph(), *lines[k:]], (k + 1 if at_start else k, 0)
    if rule.fixed or i < q:
        return lines, (i + 1, 0)
    return [*lines[: q + 1], paragraph(), *lines[q + 1 :]], (q + 1, 0)


def _enter_row(lines: Lines, at: Place) -> tuple[Lines, Place]:
    i, x = at
    line = lines[i]
    _, q = extent(lines, i)
    tabs = tabs_of(line.text)
    if line.text == tabs and i == q:  # an empty last row is the way out
        rest = [*lines[:i], *lines[i + 1 :]] if RULES[line.role].repeats else list(lines)
        k = i if RULES[line.role].repeats else i + 1
        return [*rest[:k], paragraph(), *rest[k:]], (k, 0)
    role = "table.row" if line.role == "table.head" else line.role
    part = new_id() if line.part else ""
    row = Line(line.block, role, tabs, ((),) * (length(tabs) + 1), part, align=line.align, headed=line.headed)
    before = x == 0 and line.role != "table.head"
    k = i if before else i + 1
    return [*lines[:k], row, *lines[k:]], (i + 1, 0)


def backspace(lines: Lines, at: Place) -> tuple[Lines, Place]:
    """Do what Backspace does at the start of a line; further on it deletes the character before."""
    i, x = at
    line = lines[i]
    rule = RULES[line.role]
    if x > 0:
        new, caret = delete(lines, (i, x - 1), at)
        return new, (caret if RULES[line.role].atomic else (i, x - 1))
    if line.role in ITEMS and line.depth:
        return indent(lines, i, i, -1), at
    if line.role in ITEMS or line.role in SUBHEADS:
        return set_role(lines, at, at, "paragraph")[0], at
    if i == 0:
        return lines, at
    before = lines[i - 1]
    p, q = extent(lines, i)
    if line.role == "paragraph":
        if RULES[before.role].flow:
            return delete(lines, end_of(lines, i - 1), at)
        return ([*lines[:i], *lines[i + 1 :]] if not line.text else lines), end_of(lines, i - 1)
    if i == p and not rule.fixed:
        if line.role == "quote.text" and not any(other.text for other in lines[i + 1 : q + 1]):
            return set_role(lines, at, at, "paragraph")[0], at
        if _says_nothing(lines[p : q + 1]):
            return [*lines[:p], Line(line.block, "paragraph"), *lines[q + 1 :]], (p, 0)
        if before.role == "paragraph" and not before.text:
            return [*lines[: i - 1], *lines[i:]], (i - 1, 0)
    if rule.cells and rule.repeats and line.text == tabs_of(line.text):
        return [*lines[:i], *lines[i + 1 :]], end_of(lines, i - 1)
    return lines, end_of(lines, i - 1)


def _says_nothing(block: Sequence[Line]) -> bool:
    return all(line.text == tabs_of(line.text) for line in block if line.role != "rating.stars")


def forward_delete(lines: Lines, at: Place) -> tuple[Lines, Place]:
    """Do what Delete does at the end of a line; before it, it deletes the character after."""
    i, x = at
    line = lines[i]
    rule = RULES[line.role]
    if rule.cells and rule.repeats and line.text == tabs_of(line.text):
        rest = [*lines[:i], *lines[i + 1 :]]
        inside = i < len(rest) and rest[i].block == line.block
        return rest, (i, 0) if inside else end_of(rest, i - 1)
    if x < length(line.text):
        new, caret = delete(lines, at, (i, x + 1))
        return new, (i, x + 1) if RULES[line.role].cells and new[i] is line else caret
    if i + 1 == len(lines):
        return lines, at
    after = lines[i + 1]
    if rule.flow and RULES[after.role].flow:
        return delete(lines, at, (i + 1, 0))
    if after.role == "paragraph" and not after.text:
        return [*lines[: i + 1], *lines[i + 2 :]], at
    if line.role == "paragraph" and not line.text:
        return [*lines[:i], *lines[i + 1 :]], (i, 0)
    return lines, (i + 1, 0)


def indent(lines: Lines, i: int, j: int, by: int) -> Lines:
    """Move the items from line i to line j one level in or out; an item is at most one level under the one before."""
    out = list(lines)
    for k in range(i, j + 1):
        line = out[k]
        if line.role in ITEMS:
            above = out[k - 1]
            most = min(above.depth + 1, DEEPEST) if above.block == line.block else 0
            depth = max(0, min(line.depth + by, most if by > 0 else DEEPEST))
            out[k] = line if depth == line.depth else replace(line, depth=depth)
    return out


def _leave_list(lines: Lines, i: int) -> Lines:
    line = lines[i]
    return [*lines[:i], Line(line.part or new_id(), "paragraph", line.text, line.fields), *lines[i + 1 :]]


def set_role(lines: Lines, a: Place, b: Place, role: str) -> tuple[Lines, Place, Place]:
    """Change the type of the paragraphs, subheads, items and quotes from a to b; return where these places are then.

    Nothing that is written is lost: what a quote says besides its words becomes paragraphs around it. Paragraphs that
    become items join the list of that kind beside them.
    """
    i, j = a[0], b[0]
    if lines[i].role.startswith("quote."):
        i = extent(lines, i)[0]
    shared = _list_for(lines, i, j, role) if role in ITEMS else ""
    out = list(lines[:i])
    where: dict[int, int] = {}
    k = i
    while k <= j:
        line = lines[k]
        if line.role.startswith("quote.") and role != "quote":
            end = extent(lines, k)[1] + 1
            for numbers, new in _apart(lines[k:end]):
                if new.block == line.block:  # the words; what says nothing goes, and its places come here
                    where = dict.fromkeys(range(k, end), len(out)) | where
                where |= {k + n: len(out) for n in numbers}
                out.append(_as_role(new, role, shared) if new.block == line.block else new)
            k = end
            continue
        where[k] = len(out)
        if not RULES[line.role].flow or (line.role == role and role not in ITEMS):
            out.append(line)
        elif role == "quote":
            out += _quote_of(line)
        else:
            out.append(_as_role(line, role, shared))
        k += 1
    out += lines[k:]

    def moved(place: Place) -> Place:
        n = where.get(place[0], len(out) - len(lines) + place[0])
        return n, min(place[1], length(out[n].text))

    return out, moved(a), moved(b)


def _as_role(line: Line, role: str, shared: str) -> Line:
    text = fitted(role, line.text)
    if role in ITEMS:
        part, depth = (line.part or new_id(), line.depth) if line.role in ITEMS else (line.block, 0)
        return Line(shared, role, text, line.fields, part, depth)
    block = (line.part or new_id()) if line.role in ITEMS else line.block
    return Line(block, role, text, line.fields)


def _list_for(lines: Lines, i: int, j: int, role: str) -> str:
    """Return the id of the list that lines i to j become part of: the one beside or among them, else a new one."""
    beside = [lines[k] for k in range(i - 1, j + 2) if 0 <= k < len(lines)]
    for line in beside:
        if line.role == role:
            return line.block
    p, q = extent(lines, i)
    return lines[i].block if lines[i].role in ITEMS and i == p and q <= j else new_id()


def _quote_of(line: Line) -> list[Line]:
    """Make a quote of a line; marks that enclose all of it go, for the template draws them."""
    block = (line.part or new_id()) if line.role in ITEMS else line.block
    inner = _QUOTED.fullmatch(plain(line.text))
    text = cut(line.text, *inner.span(1)) if inner else line.text
    rest = lines_of(Quote(id=block), "", {})[1:]
    return [Line(block, "quote.text", fitted("quote.text", text), line.fields), *rest]


def _apart(quote: Sequence[Line]) -> list[tuple[list[int], Line]]:
    """Take a quote apart into paragraphs, each with the numbers of the lines that it is made of."""
    comma = plain_text(", ")
    out: list[tuple[list[int], Line]] = []
    for roles in (
        ("quote.lead_in",),
        ("quote.text",),
        ("quote.attribution",),
        ("quote.name", "quote.role", "quote.organisation"),
    ):
        numbers = [n for n, line in enumerate(quote) if line.role in roles]
        made: Line | None = None
        for line in (quote[n] for n in numbers):
            if line.text or any(line.fields):
                if made is None:
                    made = Line(new_id(), "paragraph", line.text, line.fields)
                else:
                    text = join(made.text, comma if made.text and line.text else (), line.text)
                    fields = joined_fields(made.fields, line.fields, ", ")
                    made = replace(made, text=text, fields=fields)
        if roles[0] == "quote.text":
            made = replace(made or Line("", "paragraph"), block=quote[0].block)
        if made:
            out.append((numbers, made))
    return out


def move_block(lines: Lines, block: str, to: int) -> Lines:
    """Move a block so that it stands before line `to`, or before the block that this line is in."""
    k = next(n for n, line in enumerate(lines) if line.block == block)
    return move_lines(lines, *extent(lines, k), to)


def move_lines(lines: Lines, p: int, q: int, to: int) -> Lines:
    """Move the blocks whose lines are p to q so that they stand before line `to`, or before the block that it is in."""
    if RULES[lines[p].role].fixed:
        return lines
    to = max(to, len(FIXED))
    if to < len(lines):
        to = extent(lines, to)[0]
    if p <= to <= q + 1:
        return lines
    part, rest = lines[p : q + 1], [*lines[:p], *lines[q + 1 :]]
    to -= len(part) if to > q else 0
    return [*rest[:to], *part, *rest[to:]]


def add_figure(lines: Lines, k: int) -> tuple[Lines, Place]:
    """Add an empty figure to a gallery, after the one that line k is in."""
    at, part = part_extent(lines, k)[1] + 1, new_id()
    block = lines[k].block
    new = [
        Line(block, "gallery.image", OBJECT, (), part),
        Line(block, "gallery.caption", part=part),
        Line(block, "gallery.credit", part=part),
    ]
    return [*lines[:at], *new, *lines[at:]], (at, 0)
