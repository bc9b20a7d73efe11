"""The release as Markdown (CommonMark 0.31, tables as in GitHub's), for sites and editors that are written in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import assert_never

from msgspec.structs import replace

from presskit.kit.text import BREAK, Span, Text, clean, plain_text
from presskit.publish import links, parts
from presskit.publish.html.inline import line
from presskit.publish.labels import label
from presskit.publish.languages import quotation_marks

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~]|&(?=#?\w+;)|!(?=\[)")
"""What means something anywhere in a line (CommonMark 2.4)."""
_LEADING = re.compile(r"^(\s*)(?:(\d{1,9})(?=[.)])|(?=#{1,6}(?:\s|$)|[+=-]))", re.MULTILINE)
"""What means something at the beginning of one."""
_NOTHING = (False, False, "")
_MARKS = {
    (True, False): (("<strong>", "</strong>"), ("**", "**")),
    (False, True): (("<em>", "</em>"), ("*", "*")),
    (True, True): (("<strong><em>", "</em></strong>"), ("***", "***")),
}
"""Strong and emphasis: as elements, and as asterisks."""
_EDGE = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


def markdown_release(outline: parts.Outline) -> str:
    """Return what an outline shows as Markdown with LF line ends; pictures are named by their captions."""
    articles = ("\n\n".join(filter(None, _blocks(article, outline.language))) for article in outline.articles)
    return "\n\n---\n\n".join(filter(None, articles)) + "\n"


def inline(text: Text) -> str:
    """Return a text with its marks as Markdown on one line; a line break is a backslash at the end of a line.

    Small capitals, the language of a phrase, superscript and subscript have no mark in Markdown: their words stay.
    """
    said: list[str] = []
    for link, run in groupby(text, key=attrgetter("link")):
        words = _marked(tuple(run))
        target = links.address(link) if link else ""
        if target and words.strip():
            if said and said[-1].endswith("!"):  # with a bracket after it, it would be a picture
                said[-1] = f"{said[-1][:-1]}\\!"
            words = f"[{words}](<{target}>)"
        said.append(words)
    return _LEADING.sub(r"\1\2\\", "".join(said).strip().replace(BREAK, "\\\n"))


def _marked(spans: tuple[Span, ...]) -> str:
    """Return a link's words; spans are joined where Markdown knows no difference: no mark ends to begin again."""
    runs = [
        (strong, emphasis, clean("".join(span.text for span in run)))
        for (strong, emphasis), run in groupby(spans, key=attrgetter("strong", "emphasis"))
    ]
    written = []
    for n, (strong, emphasis, text) in enumerate(runs):
        edges = _EDGE.fullmatch(text)
        before, words, after = edges.groups() if edges else ("", text, "")
        if not (words and (strong or emphasis)):
            written.append(_escaped(text))
            continue
        left = runs[n - 1] if n and not before else _NOTHING
        right = runs[n + 1] if n + 1 < len(runs) and not after else _NOTHING
        asterisks = _stands(words[0], left, left[2][-1:]) and _stands(words[-1], right, right[2][:1])
        opened, closed = _MARKS[strong, emphasis][asterisks]
        written.append(f"{before}{opened}{_escaped(words)}{closed}{after}")
    return "".join(written)


def _stands(edge: str, beside: tuple[bool, bool, str], outside: str) -> bool:
    """Tell whether asterisks between these two characters are a mark (CommonMark 6.2); else HTML elements must be."""
    if beside[0] or beside[1]:
        return False
    return edge.isalnum() or not outside.isalnum()


def _escaped(text: str) -> str:
    """Return a string in which nothing is markup; an address in plain sight stays words."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def _said(text: str) -> str:
    return inline(plain_text(line(text)))


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {text}".replace("\\\n", " ") if text else ""


def _quoted(text: str) -> str:
    return "\n".join(f"> {each}".rstrip() for each in text.split("\n"))


def _blocks(article: parts.ArticleParts, language: str) -> Iterator[str]:
    """Yield the blocks of an article; one that nothing is left of is empty."""
    dateline = ""
    for part in article.parts:
        if isinstance(part, parts.Dateline):
            dateline = ", ".join(filter(None, (inline(part.place), _said(part.date))))
            continue
        if dateline and isinstance(part, parts.Lead | parts.Paragraph):
            yield f"{dateline} – {inline(part.text)}"
            dateline = ""
            continue
        yield dateline
        dateline = ""
        yield from _block(part, language)
    yield dateline


def _block(part: parts.AnyPart, language: str) -> Iterator[str]:
    match part:
        case parts.ReleaseLine():
            yield " – ".join(filter(None, (_said(part.genre), _said(part.terms))))
        case parts.Headline():
            yield _heading(1, inline(part.text))
        case parts.Kicker() | parts.Subtitle() | parts.Lead() | parts.Paragraph():
            yield inline(part.text)
        case parts.Subhead():
            yield _heading(part.level + 1, inline(part.text))
        case parts.ListPart():
            yield _list(part)
        case parts.Quote():
            yield inline(part.lead_in)
            before, after = quotation_marks(part.language or language)
            yield _quoted("\n\n".join(filter(None, (f"{before}{inline(part.text)}{after}", _speaker(part)))))
        case parts.Figure():
            yield _figure(part, language)
        case parts.Gallery():
            yield _heading(2, inline(part.title))
            yield from (_figure(figure, language) for figure in part.figures)
        case parts.Facts():
            yield _heading(2, inline(part.title))
            yield "\n".join(_fact(fact, language) for fact in part.facts)
        case parts.CallToAction():
            yield _heading(2, inline(part.heading))
            yield inline(part.text)
            yield _linked(part.button, part.url)
        case parts.Table():
            yield inline(part.caption)
            yield _table(part)
        case parts.Rating():
            yield ": ".join(filter(None, (inline(part.of), _said(part.label))))
        case parts.Video():
            yield _linked(part.title, part.url)
        case parts.EndMark():
            yield _said(part.text)
        case parts.Correction():
            yield _heading(2, _said(part.heading))
            yield inline(part.what)
            yield inline(part.why)
        case parts.Note() | parts.Boilerplate():
            yield _heading(2, _said(part.heading))
            yield inline(part.text)
        case parts.Contacts():
            yield _heading(2, _said(part.heading))
            yield from ("\\\n".join(_contact(contact, language)) for contact in part.contacts)
        case parts.Downloads():
            yield _heading(2, _said(part.heading))
            yield "\n".join(_download(download) for download in part.downloads)
        case parts.Social():
            yield from _social(part, language)
        case parts.PageBreak():
            return
        case parts.Dateline():
            return  # it stands at the head of the paragraph after it
        case _:
            assert_never(part)


def _list(part: parts.ListPart) -> str:
    counts: list[int] = []
    written = []
    for item in part.items:
        depth = min(max(item.depth, 0), 8, len(counts))
        counts = [*counts[: depth + 1], *[0] * (depth + 1 - len(counts))]
        counts[depth] += 1
        mark = f"{counts[depth]}." if part.kind == "number" else "-"
        indent = "    " * depth
        written.append(f"{indent}{mark} {inline(item.text)}".replace("\n", f"\n{indent}   "))
    return "\n".join(written)


def _speaker(part: parts.Quote) -> str:
    caption = inline(part.caption)
    return f"— {caption}" if caption else ""


def _figure(figure: parts.Figure, language: str) -> str:
    """Return a picture's caption: there is no address to show the picture from."""
    credit = label("photo", language, credit=line(figure.credit)) if figure.credit else ""
    said = " ".join(filter(None, (inline(figure.caption), f"({_said(credit)})" if credit else "")))
    return f"*{label('picture', language)}:* {said}" if said else ""


def _fact(fact: parts.Fact, language: str) -> str:
    said = ": ".join(filter(None, (inline(fact.label), inline(fact.value)))).replace("\n", "\n  ")
    source = line(fact.source)
    return f"- {said}" + (f" ({_said(label('source', language, source=source))})" if source else "")


def _linked(text: Text, url: str) -> str:
    """Return words that lead to an address; the address where there are no words, the words where it is none."""
    target = links.address(url)
    words = inline(tuple(Span(span.text, span.strong, span.emphasis) for span in text))
    return f"[{words or _escaped(target)}](<{target}>)" if target else words


_RULES = {"": "---", "start": ":---", "centre": ":---:", "end": "---:", "decimal": "---:"}
"""What stands below the header of a column, by its alignment."""


def _table(part: parts.Table) -> str:
    header = part.header or tuple(() for _ in part.rows[0])
    rows = [header, *(_headed(row) if part.headed else row for row in part.rows)]
    rules = [_RULES[align] for align in part.align]
    written = [f"| {' | '.join(inline(cell).replace(chr(92) + chr(10), ' ') for cell in row)} |" for row in rows]
    return "\n".join([written[0], f"| {' | '.join(rules)} |", *written[1:]])


def _headed(row: tuple[Text, ...]) -> tuple[Text, ...]:
    """Return a row whose first cell is its heading: strong, as Markdown has no other way to say it."""
    return (tuple(replace(span, strong=True) for span in row[0]), *row[1:])


def _contact(contact: parts.ContactLine, language: str) -> Iterator[str]:
    name, organisation = _said(contact.name), inline(contact.organisation)
    who = ", ".join(filter(None, (f"**{name}**" if name else "", organisation)))
    if who:
        yield who
    if not contact.public:
        yield _said(label("not-for-publication", language))
    for code, value, url in (
        ("phone", contact.phone, links.telephone(contact.phone)),
        ("mail", contact.mail, links.mail_address(contact.mail)),
        ("hours", "", ""),
    ):
        said = inline(contact.hours) if code == "hours" else _linked(plain_text(line(value)), url)
        if said:
            yield f"{_said(label(code, language))}: {said}"


def _download(download: parts.Download) -> str:
    about = f" ({_said(download.about)})" if download.about else ""
    return f"- {_linked(download.title, download.url)}{about}"


def _social(part: parts.Social, language: str) -> Iterator[str]:
    yield _heading(2, _said(part.heading))
    lines = []
    if part.website:
        lines.append(f"- {_said(label('website', language))}: {_linked((), part.website)}")
    if part.address:
        address = inline(part.address).replace("\\\n", ", ")
        lines.append(f"- {_said(label('address', language))}: {address}")
    lines += [f"- {_linked(plain_text(line(network.label)), network.url)}" for network in part.links]
    yield "\n".join(lines)
