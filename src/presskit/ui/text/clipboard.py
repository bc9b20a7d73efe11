"""The selection on the clipboard, in three forms (our own blocks, HTML, plain text), and back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import msgspec
from PySide6.QtCore import QMimeData

from presskit.kit.lines import RULES, Line, lines_of
from presskit.kit.pasting import Clip, cleaned
from presskit.kit.text import BREAK, Text, split

MIME = "application/x-presskit-blocks+json"

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Clip)


def to_mime(clip: Clip, text: str, language: str) -> QMimeData:
    """Put a clip, and its plain text, in three forms on new mime data."""
    data = QMimeData()
    data.setData(MIME, _encoder.encode(clip))
    data.setText(text)
    facts = {fact.id: fact for fact in clip.facts}
    data.setHtml(to_html([line for block in clip.blocks for line in lines_of(block, language, facts)]))
    return data


def from_mime(data: QMimeData) -> Clip | None:
    """Return the clip that mime data holds in our own form; None when it holds none, or not one of ours."""
    if not data.hasFormat(MIME):
        return None
    try:
        return cleaned(_decoder.decode(bytes(data.data(MIME).data())))
    except msgspec.MsgspecError:
        return None


# --- HTML -------------------------------------------------------------------------------------------------------------

_ELEMENTS = {"headline": "h1", "subhead": "h2", "subhead2": "h3", "cta.heading": "h2", "bullet": "li", "number": "li"}

_WRAPPINGS = {"bullet": "ul", "number": "ol", "table.head": "table", "table.row": "table", "fact": "table"}


def to_html(lines: Sequence[Line]) -> str:
    """Return lines as simple HTML, for other programs."""
    out: list[str] = []
    for wrapping, run in groupby(lines, key=lambda line: _WRAPPINGS.get(line.role)):
        inner = "".join(_element(line) for line in run)
        out.append(f"<{wrapping}>{inner}</{wrapping}>" if wrapping else inner)
    return "".join(out)


def _element(line: Line) -> str:
    rule = RULES[line.role]
    if rule.atomic:
        return "<hr>" if line.role == "page-break" else ""
    if rule.cells:
        return "<tr>" + "".join(_cell(line, n, text) for n, text in enumerate(split(line.text, "\t"))) + "</tr>"
    if not line.text:
        return ""
    if line.role == "quote.text":
        return f"<blockquote><p>{_runs(line.text)}</p></blockquote>"
    element = _ELEMENTS.get(line.role, "p")
    return f"<{element}>{_runs(line.text)}</{element}>"


def _cell(line: Line, n: int, text: Text) -> str:
    """Return a cell, as a heading where it is one, aligned where its column is."""
    head, row = line.role == "table.head", line.headed and not n
    cell = "th" if head or row else "td"
    scope = f' scope="{"col" if head else "row"}"' if cell == "th" and line.role != "fact" else ""
    align = line.align[n] if n < len(line.align) else ""
    side = {"decimal": "end", "centre": "center"}.get(align, align)
    style = f' style="text-align:{side}"' if side else ""
    return f"<{cell}{scope}{style}>{_runs(text)}</{cell}>"


def _runs(text: Text) -> str:
    from html import escape

    out = []
    for run in text:
        piece = escape(run.text).replace(BREAK, "<br>")
        for marked, element in (
            (run.subscript, "sub"),
            (run.superscript, "sup"),
            (run.emphasis, "em"),
            (run.strong, "strong"),
        ):
            if marked:
                piece = f"<{element}>{piece}</{element}>"
        if run.lang:
            piece = f'<span lang="{escape(run.lang)}">{piece}</span>'
        if run.link:
            piece = f'<a href="{escape(run.link)}">{piece}</a>'
        out.append(piece)
    return "".join(out)
