"""The release as plain text, to paste: a paragraph is one line, an empty line stands between two."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import assert_never

from presskit.kit.text import BREAK, Text, clean, plain
from presskit.publish import links, parts
from presskit.publish.html.inline import line
from presskit.publish.labels import label
from presskit.publish.languages import quotation_marks

_RULE = "-" * 40
"""Between two articles."""


def plain_release(outline: parts.Outline) -> str:
    """Return what an outline shows as plain text with LF line ends; pictures are left to their captions' own file.

    Lines are not broken at a width: what is pasted into another program would keep the breaks.
    """
    articles = ["\n\n".join(filter(None, _paragraphs(article, outline.language))) for article in outline.articles]
    return f"\n\n{_RULE}\n\n".join(filter(None, articles)) + "\n"


def written(text: Text) -> str:
    """Return a text without its marks: a link as its words with the address behind them, a line break as a line end."""
    said: list[str] = []
    for link, run in groupby(text, key=attrgetter("link")):
        words = clean("".join(span.text for span in run))
        target = links.address(link) if link else ""
        said.append(words)
        if target and links.shown(target) not in {words.strip(), links.shown(words)}:
            said.append(f" ({target.removeprefix('mailto:').removeprefix('tel:')})")
    return "".join(said).replace(BREAK, "\n").strip()


def _paragraphs(article: parts.ArticleParts, language: str) -> Iterator[str]:
    """Yield the paragraphs of an article; one that nothing is left of is empty."""
    dateline = ""
    for part in article.parts:
        if isinstance(part, parts.Dateline):
            dateline = ", ".join(filter(None, (written(part.place), part.date)))
        elif dateline:
            # Agencies run the dateline into the lead.
            if isinstance(part, parts.Lead | parts.Paragraph):
                yield f"{dateline} – {written(part.text)}"
                dateline = ""
                continue
            yield dateline
            dateline = ""
        yield from _part(part, language)
    yield dateline


def _part(part: parts.AnyPart, language: str) -> Iterator[str]:
    match part:
        case parts.ReleaseLine():
            yield " – ".join(filter(None, (line(part.genre), line(part.terms)))).upper()
        case parts.Kicker() | parts.Headline() | parts.Subtitle() | parts.Lead() | parts.Paragraph() | parts.Subhead():
            yield written(part.text)
        case parts.ListPart():
            yield "\n".join(_items(part))
        case parts.Quote():
            yield _quote(part, language)
        case parts.Facts():
            yield "\n".join([written(part.title), *(_fact(fact, language) for fact in part.facts)])
        case parts.CallToAction():
            target = links.address(part.url)
            button = ": ".join(filter(None, (written(part.button), target))) if target else ""
            yield "\n".join(filter(None, (written(part.heading), written(part.text), button)))
        case parts.Table():
            rows = [part.header, *part.rows] if part.header else list(part.rows)
            cells = ("\t".join(line(plain(cell)) for cell in row) for row in rows)
            yield "\n".join(filter(None, (written(part.caption), *cells)))
        case parts.Rating():
            yield ": ".join(filter(None, (written(part.of), line(part.label))))
        case parts.Video():
            yield ": ".join(filter(None, (written(part.title), links.address(part.url))))
        case parts.EndMark():
            yield line(part.text)
        case parts.Correction():
            yield "\n".join(filter(None, (line(part.heading), written(part.what), written(part.why))))
        case parts.Note() | parts.Boilerplate():
            yield "\n".join(filter(None, (line(part.heading), written(part.text))))
        case parts.Downloads():
            yield "\n".join([line(part.heading), *map(_download, part.downloads)])
        case parts.Contacts():
            yield line(part.heading)
            for contact in part.contacts:
                yield "\n".join(_contact(contact, language))
        case parts.Social():
            yield "\n".join(_social(part, language))
        case parts.Dateline() | parts.Figure() | parts.Gallery() | parts.PageBreak():
            return
        case _:
            assert_never(part)


def _items(part: parts.ListPart) -> Iterator[str]:
    counts: list[int] = []
    for item in part.items:
        depth = min(max(item.depth, 0), 8)
        counts = [*counts[: depth + 1], *[0] * (depth + 1 - len(counts))]
        counts[depth] += 1
        mark = f"{counts[depth]}." if part.kind == "number" else "-"
        indent = "   " * depth
        yield f"{indent}{mark} {written(item.text)}".replace("\n", f"\n{indent}  ")


def _quote(part: parts.Quote, language: str) -> str:
    before, after = quotation_marks(part.language or language)
    said = f"{before}{written(part.text)}{after}"
    caption = written(part.caption)
    if caption and part.name and not caption.startswith(part.name):  # "zegt ...": as the article read
        said, caption = f"{said} {caption}", ""
    return "\n".join(filter(None, (written(part.lead_in), said, f"– {caption}" if caption else "")))


def _fact(fact: parts.Fact, language: str) -> str:
    said = ": ".join(filter(None, (written(fact.label), written(fact.value))))
    source = line(fact.source)
    return f"- {said}" + (f" ({label('source', language, source=source)})" if source else "")


def _contact(contact: parts.ContactLine, language: str) -> Iterator[str]:
    yield ", ".join(filter(None, (line(contact.name), written(contact.organisation))))
    if not contact.public:
        yield f"[{label('not-for-publication', language)}]"
    for code, value in (("phone", contact.phone), ("mail", contact.mail), ("hours", written(contact.hours))):
        if value.strip():
            yield f"{label(code, language)}: {line(value)}"


def _download(download: parts.Download) -> str:
    about = f" ({line(download.about)})" if download.about else ""
    return f"- {': '.join(filter(None, (written(download.title) + about, links.address(download.url))))}"


def _social(part: parts.Social, language: str) -> Iterator[str]:
    if part.links:
        yield line(part.heading)
    if part.website:
        yield f"{label('website', language)}: {line(part.website)}"
    if part.address:
        yield f"{label('address', language)}: {written(part.address).replace(chr(10), ', ')}"
    for network in part.links:
        yield f"{line(network.label)}: {line(network.url)}"
