"""Rows of cells: fact boxes and tables as lines with tabs. Cells, rows and columns come, go and are filled here."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from presskit.kit.blocks import new_id
from presskit.kit.lines import RULES, Line, Place, cells_of, row_text
from presskit.kit.tables import MOST_COLUMNS, short
from presskit.kit.text import Span, Text, join, length, plain
from presskit.kit.writing import Lines, extent, fitting, tabs_of


def column(line: Line, offset: int) -> int:
    """Return the number of the cell that an offset is in."""
    return plain(line.text)[:offset].count("\t")


def span_of(line: Line, n: int) -> tuple[int, int]:
    """Return where cell n begins and ends."""
    cells = cells_of(line)
    start = sum(length(cell) + 1 for cell in cells[:n])
    return start, start + (length(cells[n]) if n < len(cells) else 0)


def next_cell(lines: Lines, at: Place, by: int = 1) -> tuple[Lines, Place]:
    """Go to the next cell (by 1) or the one before (by -1); after the last one a row is added."""
    i, x = at
    line = lines[i]
    if not RULES[line.role].cells:
        return lines, at
    n = column(line, x) + by
    if 0 <= n < len(cells_of(line)):
        return lines, (i, span_of(line, n)[1])
    p, q = extent(lines, i)
    if by < 0:
        return (lines, (i - 1, length(lines[i - 1].text))) if i > p else (lines, at)
    if i == q:
        return add_row(lines, i)
    return lines, (i + 1, span_of(lines[i + 1], 0)[1])


def add_row(lines: Lines, k: int, *, above: bool = False) -> tuple[Lines, Place]:
    """Add an empty row below row k, or above it (never above the header)."""
    line = lines[k]
    at = k if above and line.role != "table.head" else k + 1
    return [*lines[:at], _empty(line), *lines[at:]], (at, 0)


def remove_row(lines: Lines, k: int) -> tuple[Lines, Place]:
    """Take row k out; a table's header is emptied."""
    line = lines[k]
    if not RULES[line.role].repeats:
        return [*lines[:k], replace(line, text=tabs_of(line.text)), *lines[k + 1 :]], (k, 0)
    out = [*lines[:k], *lines[k + 1 :]]
    inside = k < len(out) and out[k].block == line.block
    return out, (k if inside else k - 1, 0)


def add_column(lines: Lines, at: Place, *, before: bool = False) -> tuple[Lines, Place]:
    """Add an empty column to a table, after the cell at a place or before it."""
    i, x = at
    n = column(lines[i], x) + (0 if before else 1)
    p, q = extent(lines, i)
    out = list(lines)
    for k in range(p, q + 1):
        if out[k].role.startswith("table.") and RULES[out[k].role].cells:
            out[k] = _with_column(out[k], n)
    return out, (i, span_of(out[i], n)[0])


def remove_column(lines: Lines, at: Place) -> tuple[Lines, Place]:
    """Take the column of a cell out of a table that has more than one."""
    i, x = at
    n = column(lines[i], x)
    if len(cells_of(lines[i])) < 2 or not lines[i].role.startswith("table."):
        return lines, at
    p, q = extent(lines, i)
    out = list(lines)
    for k in range(p, q + 1):
        cells = cells_of(out[k])
        if RULES[out[k].role].cells and n < len(cells):
            fields = (*out[k].fields[:n], *out[k].fields[n + 1 :])
            align = (*out[k].align[:n], *out[k].align[n + 1 :])
            out[k] = replace(out[k], text=row_text((*cells[:n], *cells[n + 1 :])), fields=fields, align=short(align))
    return out, (i, span_of(out[i], max(n - 1, 0))[0])


def fill(lines: Lines, at: Place, grid: Sequence[Sequence[Text]]) -> tuple[Lines, Place]:
    """Write a grid of texts over the cells from a place on; rows are added, and columns where it is a table.

    In a fact box what comes after the second column is joined to it.
    """
    i, x = at
    block, start = lines[i].block, column(lines[i], x)
    out, k = list(lines), i
    for r, texts in enumerate(grid):
        k = i + r
        if k >= len(out) or out[k].block != block:
            out, _ = add_row(out, k - 1)
        room = len(cells_of(out[k])) - start
        if out[k].role.startswith("table."):
            for _ in range(min(len(texts), MOST_COLUMNS - start) - room):
                out, _ = add_column(out, (k, length(out[k].text)))
            room = max(room, min(len(texts), MOST_COLUMNS - start))
        fitted = [*texts[: room - 1], _spaced(texts[room - 1 :])] if len(texts) > room else list(texts)
        cells = list(cells_of(out[k]))
        cells[start : start + len(fitted)] = fitted
        out[k] = replace(out[k], text=fitting(out[k].role, row_text(cells)))
    return out, (k, length(out[k].text))


def _spaced(texts: Sequence[Text]) -> Text:
    return join(*(part for n, text in enumerate(texts) for part in (((Span(" "),), text) if n and text else (text,))))


def _empty(like: Line) -> Line:
    role = "table.row" if like.role == "table.head" else like.role
    tabs = tabs_of(like.text)
    row = Line(like.block, role, tabs, ((),) * (length(tabs) + 1), new_id() if like.part else "")
    return replace(row, align=like.align, headed=like.headed)


def _with_column(line: Line, n: int) -> Line:
    cells = list(cells_of(line))
    cells += [()] * (n - len(cells))
    fields = (*line.fields, *((),) * (n - len(line.fields)))
    align = line.align if n >= len(line.align) else (*line.align[:n], "", *line.align[n:])
    text = row_text((*cells[:n], (), *cells[n:]))
    return replace(line, text=text, fields=(*fields[:n], (), *fields[n:]), align=align)
