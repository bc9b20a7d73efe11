"""Inline text: runs of characters with marks that carry meaning, never looks.

A `Text` is a tuple of spans in canonical form: no empty span, no two neighbours with the same marks.
Offsets are in code points. All functions return canonical text.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

BREAK = "\u2028"
"""A line break inside a paragraph (Unicode LINE SEPARATOR)."""

LIMIT = 20_000
"""Most characters that one paragraph may hold: beyond it, text layouts become slow (RELIABILITY.md)."""

# C0 and C1 controls but tab and line ends, lone surrogates, noncharacters (text widgets use U+FDD0/1 as frame marks),
# the object replacement character, interlinear annotation marks, the byte order mark.
_UNCLEAN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_LINE_END = re.compile("\r\n|[\r\n\u2029\x85]")


class Marks(NamedTuple):
    """The marks of a span, without its text."""

    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    lang: str | None = None
    small_caps: bool = False
    superscript: bool = False
    subscript: bool = False


PLAIN = Marks()


class Span(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """A run of text with one set of marks. `link` is an address, `lang` a BCP 47 tag of a foreign phrase."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    lang: str | None = None
    small_caps: bool = False
    superscript: bool = False
    subscript: bool = False


Text = tuple[Span, ...]


def clean(text: str) -> str:
    """Take out what no text may hold; line ends become `BREAK`."""
    if text.isascii() and text.isprintable():
        return text
    return _LINE_END.sub(BREAK, _UNCLEAN.sub("", text))


def marks(span: Span) -> Marks:
    """Return the marks of a span."""
    return Marks(span.strong, span.emphasis, span.link, span.lang, span.small_caps, span.superscript, span.subscript)


def span(text: str, marked: Marks = PLAIN) -> Span:
    """Make a span from text and marks."""
    return Span(text, *marked)


def plain_text(text: str) -> Text:
    """Make text without marks from a string, cleaned."""
    text = clean(text)
    return (Span(text),) if text else ()


def canonical(spans: Iterable[Span]) -> Text:
    """Join neighbours with the same marks and drop empty spans; what is canonical comes back as the same object."""
    spans = tuple(spans)
    if len(spans) < 2 and all(s.text for s in spans):
        return spans
    if all(s.text for s in spans) and all(marks(a) != marks(b) for a, b in itertools.pairwise(spans)):
        return spans
    out: list[Span] = []
    for run in spans:
        if not run.text:
            continue
        if out and marks(out[-1]) == marks(run):
            out[-1] = replace(out[-1], text=out[-1].text + run.text)
        else:
            out.append(run)
    return tuple(out)


def plain(text: Text) -> str:
    """Return the characters of a text."""
    return text[0].text if len(text) == 1 else "".join(s.text for s in text)


def length(text: Text) -> int:
    """Return the number of code points."""
    return sum(len(s.text) for s in text)


def cut(text: Text, start: int, end: int | None = None) -> Text:
    """Return the part of a text from start to end."""
    end = length(text) if end is None else end
    out, at = [], 0
    for s in text:
        a, b = max(start - at, 0), min(end - at, len(s.text))
        if a < b:
            out.append(s if (a, b) == (0, len(s.text)) else replace(s, text=s.text[a:b]))
        at += len(s.text)
    return tuple(out)


def join(*texts: Text) -> Text:
    """Join texts into one."""
    return canonical(itertools.chain.from_iterable(texts))


def split(text: Text, separator: str) -> tuple[Text, ...]:
    """Split a text at each separator; always at least one part."""
    parts: list[list[Span]] = [[]]
    for s in text:
        for n, piece in enumerate(s.text.split(separator)):
            if n:
                parts.append([])
            if piece:
                parts[-1].append(s if len(piece) == len(s.text) else replace(s, text=piece))
    return tuple(canonical(p) for p in parts)


def strip(text: Text) -> Text:
    """Take white space off both ends."""
    characters = plain(text)
    start = len(characters) - len(characters.lstrip())
    return cut(text, start, len(characters.rstrip())) if characters.strip() else ()


def mark(text: Text, start: int, end: int, **changes: Any) -> Text:
    """Set marks on a range, such as `strong=True` or `link="https://..."`."""
    inner = tuple(replace(s, **changes) for s in cut(text, start, end))
    return join(cut(text, 0, start), inner, cut(text, end))


def marks_at(text: Text, offset: int) -> Marks:
    """Return the marks that typing at this place takes: those of the character before; a link does not grow."""
    at = 0
    for k, s in enumerate(text):
        if offset <= at + len(s.text) and (offset > at or k == 0):
            found = marks(s)
            at_end = offset == at + len(s.text) and not (k + 1 < len(text) and text[k + 1].link == found.link)
            return found._replace(link=None) if found.link and (offset == at or at_end) else found
        at += len(s.text)
    return PLAIN


def substitute(text: Text, pattern: re.Pattern[str], replacement: str) -> Text:
    """Replace each match of a pattern; what comes in has the marks of the first character that it replaces."""
    characters = plain(text)
    out: list[Text] = []
    at = 0
    for m in pattern.finditer(characters):
        out.append(cut(text, at, m.start()))
        first = cut(text, m.start(), m.start() + 1)
        new = m.expand(replacement)
        out.append((replace(first[0], text=new),) if first else plain_text(new))
        at = m.end()
    return join(*out, cut(text, at)) if at or out else text
