"""Tables of a Word document: a header row that comes again on every page, headings of rows, aligned columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from presskit.kit.text import Text
from presskit.publish import parts

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph


def add(document: Document, part: parts.Table, style: Any, write: Callable[[Paragraph, Text], None]) -> None:
    """Add a table in a style; `write` puts a text into a paragraph."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH as SIDE
    from docx.oxml import OxmlElement

    sides = {"start": SIDE.LEFT, "centre": SIDE.CENTER, "end": SIDE.RIGHT, "decimal": SIDE.RIGHT}
    rows = (part.header, *part.rows) if part.header else part.rows
    table = document.add_table(len(rows), len(rows[0]))
    table.style = style
    for row, cells in zip(table.rows, rows, strict=True):
        for n, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
            write(cell.paragraphs[0], text)
            if n < len(part.align) and part.align[n]:
                cell.paragraphs[0].alignment = sides[part.align[n]]
            if part.headed and not n:
                _embolden(cell.paragraphs[0])
    if part.header:
        first = table.rows[0]
        first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001
        for cell in first.cells:
            _embolden(cell.paragraphs[0])


def _embolden(paragraph: Paragraph) -> None:
    for run in paragraph.runs:
        run.bold = True
