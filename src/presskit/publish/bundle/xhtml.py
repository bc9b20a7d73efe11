"""The body of an article as XHTML, for systems that read XML: elements for what each part is, and no looks."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby
from operator import attrgetter
from typing import assert_never

from presskit.kit.text import BREAK, Span, Text, clean
from presskit.publish import parts
from presskit.publish.html.inline import line
from presskit.publish.labels import label
from presskit.publish.languages import direction, quotation_marks, tag
from presskit.publish.links import address

_ORDER = ("link", "lang", "strong", "emphasis", "superscript", "subscript")
_ELEMENTS = {"strong": "strong", "emphasis": "em", "superscript": "sup", "subscript": "sub"}


def body(article: parts.ArticleParts, language: str) -> str:
    """Return an article from its lead to its end as a well-formed XHTML `div`; pictures go beside it."""
    inner = "".join(piece for part in article.parts for piece in _part(part, language))
    said = f' xml:lang="{tag(language)}" lang="{tag(language)}"' if tag(language) else ""
    turned = ' dir="rtl"' if direction(language) == "rtl" else ""
    return f'<div xmlns="http://www.w3.org/1999/xhtml"{said}{turned}>{inner}</div>'


def inline(text: Text) -> str:
    """Return a text with its marks as elements; small capitals are looks, and left to the reader's system."""
    return _nested(text, _ORDER)


def _nested(spans: tuple[Span, ...], order: tuple[str, ...]) -> str:
    used = [name for name in order if any(getattr(span, name) for span in spans)]
    if not used:
        return escape(clean("".join(span.text for span in spans))).replace(BREAK, "<br />")
    name, inside = used[0], tuple(used[1:])
    written = []
    for value, run in groupby(spans, key=attrgetter(name)):
        inner = _nested(tuple(run), inside)
        written.append(_marked(name, value, inner) if value else inner)
    return "".join(written)


def _marked(name: str, value: str, inner: str) -> str:
    match name:
        case "link":
            target = address(value)
            return f'<a href="{escape(target)}">{inner}</a>' if target else inner
        case "lang":
            found = tag(value)
            return f'<span xml:lang="{found}" lang="{found}">{inner}</span>' if found else inner
    return f"<{_ELEMENTS[name]}>{inner}</{_ELEMENTS[name]}>"


def _element(name: str, inner: str) -> str:
    return f"<{name}>{inner}</{name}>" if inner else ""


def _part(part: parts.AnyPart, language: str) -> Iterator[str]:
    match part:
        case parts.Lead():
            yield _element("p", _element("strong", inline(part.text)))
        case parts.Paragraph():
            yield _element("p", inline(part.text))
        case parts.Subhead():
            yield _element(f"h{min(max(part.level, 1), 4) + 1}", inline(part.text))
        case parts.ListPart():
            yield _list(part.items, "ol" if part.kind == "number" else "ul")
        case parts.Quote():
            before, after = quotation_marks(part.language or language)
            said = f"{before}{inline(part.text)}{after}"
            own = tag(part.language)
            about = f' xml:lang="{own}" lang="{own}"' if own and own != tag(language) else ""
            yield _element("p", inline(part.lead_in))
            yield f"<blockquote{about}><p>{said}</p></blockquote>"
            yield _element("p", f"– {inline(part.caption)}" if part.caption else "")
        case parts.Facts():
            facts = "".join(_fact(fact, language) for fact in part.facts)
            yield _element("h2", inline(part.title)) + _element("ul", facts)
        case parts.CallToAction():
            target = address(part.url)
            words = inline(tuple(span for span in part.button if span.link is None)) or escape(target)
            yield _element("h2", inline(part.heading)) + _element("p", inline(part.text))
            yield f'<p><a href="{escape(target)}">{words}</a></p>' if target else ""
        case parts.Table():
            yield _table(part)
        case parts.Rating():
            yield _element("p", ": ".join(filter(None, (inline(part.of), escape(line(part.label))))))
        case parts.Video():
            target = address(part.url)
            title = inline(tuple(span for span in part.title if span.link is None)) or escape(target)
            yield f'<p><a href="{escape(target)}">{title}</a></p>' if target else ""
        case parts.Correction():
            yield _element("h2", escape(line(part.heading)))
            yield _element("p", inline(part.what)) + _element("p", inline(part.why))
        case parts.Boilerplate():
            yield _element("h2", escape(line(part.heading))) + _element("p", inline(part.text))
        case (
            parts.ReleaseLine() | parts.Kicker() | parts.Headline() | parts.Subtitle() | parts.Dateline()
            | parts.Figure() | parts.Gallery() | parts.PageBreak() | parts.EndMark() | parts.Note() | parts.Contacts()
            | parts.Social() | parts.Downloads()
        ):  # fmt: skip
            return  # these have fields of their own, or belong to a page
        case _:
            assert_never(part)


def _list(items: tuple[parts.ListItem, ...], name: str, depth: int = 0) -> str:
    entries: list[str] = []
    at = 0
    while at < len(items):
        end = at + 1
        while depth < 8 and end < len(items) and items[end].depth > items[at].depth:
            end += 1
        inner = _list(items[at + 1 : end], name, depth + 1) if end > at + 1 else ""
        entries.append(f"<li>{inline(items[at].text)}{inner}</li>")
        at = end
    return _element(name, "".join(entries))


def _fact(fact: parts.Fact, language: str) -> str:
    said = ": ".join(filter(None, (inline(fact.label), inline(fact.value))))
    source = line(fact.source)
    more = f" ({escape(label('source', language, source=source))})" if source else ""
    return f"<li>{said}{more}</li>"


def _row(row: tuple[Text, ...], *, headed: bool) -> str:
    cells = [f"<td>{inline(cell)}</td>" for cell in row]
    if headed and row[0]:
        cells[0] = f'<th scope="row">{inline(row[0])}</th>'
    return "".join(cells)


def _table(part: parts.Table) -> str:
    caption = _element("caption", inline(part.caption))
    head = "".join(f'<th scope="col">{inline(cell)}</th>' for cell in part.header)
    rows = "".join(_element("tr", _row(row, headed=part.headed)) for row in part.rows)
    return f"<table>{caption}{_element('thead', _element('tr', head))}{_element('tbody', rows)}</table>"
