"""Tables of HTML: those that hold data become tables; those that only lay out a mail or a page are gone through."""

from __future__ import annotations

from lxml import etree
from lxml import html as markup
from msgspec.structs import replace

from presskit.intake.html_clean import BLOCKS
from presskit.intake.html_inline import Runs, marks_of, texts
from presskit.kit.blocks import Table, new_id
from presskit.kit.localised import Localised, localised
from presskit.kit.text import BREAK, PLAIN, Text, canonical, strip

_ROWS, _COLUMNS = 400, 12
"""Largest table that is kept as one."""
_CELL = 400
"""Most characters of a cell; what is longer is no cell but a text that was laid out."""
_PARTS = BLOCKS - {"div", "p", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "table"}


def is_data(table: markup.HtmlElement) -> bool:
    """Tell whether a table holds data: more than one row and column, of short texts."""
    if table.get("role") in {"presentation", "none"}:
        return False
    if any(inner is not table for inner in table.iter("table", *_PARTS)):
        return False
    rows = _rows(table)
    width = max((len(row) for row in rows), default=0)
    if not (1 < len(rows) <= _ROWS and 1 < width <= _COLUMNS):
        return False
    return all(len(texts([cell])) <= _CELL for row in rows for cell in row)


def table_of(table: markup.HtmlElement, language: str) -> Table:
    """Return a table of data; its first row is the header."""
    rows = [_cells(row, language) for row in _rows(table)]
    rows = [row for row in rows if any(row)]
    width = min(max((len(row) for row in rows), default=1), _COLUMNS)
    full = [tuple((*row, *((),) * width)[:width]) for row in rows]
    captions = texts(table.iter("caption"))
    return Table(
        id=new_id(),
        caption=localised(captions, language),
        header=full[0] if full else ((),) * width,
        rows=tuple(full[1:]) or (((),) * width,),
    )


def _rows(table: markup.HtmlElement) -> list[list[markup.HtmlElement]]:
    return [[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]


def _cells(row: list[markup.HtmlElement], language: str) -> list[Localised]:
    out: list[Localised] = []
    for cell in row:
        out.append(localised(_text(cell, language), language))
        span = cell.get("colspan", "1")
        out += [()] * (min(int(span), _COLUMNS) - 1 if span.isdigit() else 0)
    return out


def _text(cell: markup.HtmlElement, language: str) -> Text:
    """Return the text of a cell in one line, with its marks."""
    runs, states = Runs(), [PLAIN]
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        if event == "start":
            states.append(marks_of(element, states[-1], language))
            if element.tag in BLOCKS or element.tag == "br":
                runs.add(" ", PLAIN)
            runs.add(element.text, states[-1])
        else:
            states.pop()
            if element is not cell:
                runs.add(element.tail, states[-1])
    return strip(canonical(replace(span, text=span.text.replace(BREAK, " ")) for span in runs.take()))
