"""Tables of HTML: those that hold data become tables; those that only lay out a mail or a page are gone through."""

from __future__ import annotations

from lxml import etree
from lxml import html as markup
from msgspec.structs import replace

from presskit.intake.html_clean import BLOCKS, styles
from presskit.intake.html_inline import Runs, marks_of, texts
from presskit.kit.blocks import Align, Table, new_id
from presskit.kit.localised import Localised, localised
from presskit.kit.tables import short
from presskit.kit.text import BREAK, PLAIN, Text, canonical, strip

_ROWS, _COLUMNS = 400, 12
"""Largest table that is kept as one."""
_CELL = 400
"""Most characters of a cell; what is longer is no cell but a text that was laid out."""
_ALIGNED: dict[str, Align] = {
    "right": "end", "end": "end", "center": "centre", "left": "start", "start": "start", "char": "decimal",
}  # fmt: skip
"""What alignments are called in HTML. What is called right ends its line: a table from right to left says end."""
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
        header_column=_is_headed(_rows(table)),
        align=_alignment(_rows(table), width),
    )


def _is_headed(rows: list[list[markup.HtmlElement]]) -> bool:
    """Tell whether the first cells of the rows below the header are headings, and others are not."""
    below = [row for row in rows[1:] if row]
    first = all(row[0].tag == "th" or row[0].get("scope") in {"row", "rowgroup"} for row in below)
    return bool(below) and first and any(cell.tag == "td" for row in below for cell in row[1:])


def _alignment(rows: list[list[markup.HtmlElement]], width: int) -> tuple[Align, ...]:
    """Return the alignment of each column whose cells below the header all say the same one."""
    below = [row for row in rows[1:] if len(row) == width and not any(cell.get("colspan", "1") != "1" for cell in row)]
    found: list[Align] = []
    for n in range(width):
        said = {_aligned(row[n]) for row in below}
        found.append(said.pop() if len(said) == 1 else "")
    return short(found)


def _aligned(cell: markup.HtmlElement) -> Align:
    """Return how a cell is aligned, by its style or its attribute; its paragraph says so in Word's tables."""
    for element in (cell, *cell.iter("p", "div")):
        said = styles(element).get("text-align", "") or element.get("align", "")
        if said.strip().lower() in _ALIGNED:
            return _ALIGNED[said.strip().lower()]
    return ""


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
