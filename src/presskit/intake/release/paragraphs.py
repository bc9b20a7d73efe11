"""Text to the paragraphs its author meant: cleaned, taken out of mail quoting, broken lines joined.

A blank line always parts paragraphs. A single line end parts them too, unless the lines are those of a mail: as long as
one another, and broken where the next word did not fit.
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from presskit.kit.text import LIMIT, clean
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "text-word-too-long": N_(
            "{name}, line {line}: {count} characters without a space are no running text; a paragraph can have {limit}"
        ),
        "text-too-many-paragraphs": N_(
            "{name}: the text has {count} paragraphs; a release can have {limit}: import it in parts"
        ),
    }
)

MOST_PARAGRAPHS = 10_000


class Paragraph(NamedTuple):
    """A paragraph of the source: its words, the number of its first line, and how it stood there.

    `gap` tells whether a blank line stood before it. `marker` is the sign of a list item ("-", "2."), `indent` the
    number of columns before it.
    """

    text: str
    line: int
    gap: bool = True
    marker: str = ""
    indent: int = 0


class Read(NamedTuple):
    """The paragraphs of a text, and what had to be done to get them; `quoted` are the marks of mail quoting."""

    paragraphs: list[Paragraph]
    invisible: int = 0
    rejoined: int = 0
    quoted: str = ""
    divided: tuple[int, ...] = ()


class _Line(NamedTuple):
    text: str
    number: int
    gap: bool
    marker: str
    indent: int
    quoted: bool


# Marks that nobody sees: soft hyphens and zero-width spaces say where a line may break, which is the composer's work.
# Joiners (U+200C, U+200D) and direction marks stay: scripts and emoji are written with them.
_INVISIBLE = re.compile("[\xad\u200b\u2060\ufeff\u180e]")
_LINE_END = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[ \t]+")
_MAIL_QUOTE = re.compile(r"[ \t]*>(?:[ \t]?>)*[ \t]?")
_BULLET = re.compile(r"(?:[-*•◦‣▪■●○·➢►✓✔\uf0a7\uf0b7–—]|[o§](?=\t))[ \t\xa0]+(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-h])[.)][ \t\xa0]+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»“)]*\s+(?=\S)")

SHORTEST_LINE, LONGEST_LINE = 40, 100
"""Between these a line can be one that a mail program broke (RFC 3676: 66 to 78 characters)."""


def read_paragraphs(text: str, name: str) -> Read:
    """Return the paragraphs of a text; no visible character is lost.

    Raises:
        Problem: more than `LIMIT` characters without a space, or more than `MOST_PARAGRAPHS` paragraphs.
    """
    seen, invisible = _INVISIBLE.subn("", text)
    lines, quoted = _lines(seen)
    groups = _rejoined(lines)
    if len(groups) > MOST_PARAGRAPHS:
        raise Problem("text-too-many-paragraphs", name=name, count=f"{len(groups):,}", limit=f"{MOST_PARAGRAPHS:,}")
    paragraphs: list[Paragraph] = []
    divided: list[int] = []
    for group in groups:
        first = group[0]
        parts = _divided(_joined(group), name, first.number)
        if len(parts) > 1:
            divided.append(first.number)
        paragraphs.append(Paragraph(parts[0], first.number, first.gap, first.marker, first.indent))
        paragraphs.extend(Paragraph(part, first.number, gap=False) for part in parts[1:])
    rejoined = sum(len(group) - 1 for group in groups)
    return Read(paragraphs, invisible, rejoined, quoted, tuple(divided))


def _lines(text: str) -> tuple[list[_Line], str]:
    raw = _LINE_END.split(text)
    unquote = _is_quoted_mail(raw)
    lines: list[_Line] = []
    marks: list[str] = []
    gap = True
    for number, source in enumerate(raw, start=1):
        line, quoted = source, False
        if unquote and (mark := _MAIL_QUOTE.match(source)):
            line, quoted = source[mark.end() :], True
            marks.append(mark.group().strip())
        line = clean(line)
        content = line.strip()
        if not content:
            gap = True
            continue
        indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        marker = _BULLET.match(content) or _NUMBER.match(content)
        sign = marker.group() if marker else ""
        words = _SPACES.sub(" ", content[len(sign) :]).strip()
        lines.append(_Line(words, number, gap, sign.strip() + ("\t" if "\t" in sign else ""), indent, quoted))
        gap = False
    return lines, " ".join(marks)


def _is_quoted_mail(lines: list[str]) -> bool:
    """Tell whether the text is a mail that was answered or forwarded with ">" before most of its lines."""
    full = [line for line in lines if line.strip()]
    marked = sum(bool(_MAIL_QUOTE.match(line)) for line in full)
    return marked >= 3 and marked * 2 >= len(full)


def _rejoined(lines: list[_Line]) -> list[list[_Line]]:
    """Group the lines that are one paragraph."""
    width = _mail_width(lines)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and _is_dash_inside(groups[-1], line):
            line = line._replace(text=f"{line.marker} {line.text}", marker="")  # noqa: PLW2901 - as it was meant
        if groups and not line.gap and not line.marker and _goes_on(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _mail_width(lines: list[_Line]) -> int:
    """Return the width that a mail program broke the lines to, 0 when none did.

    Of the lines that have another right below them, most must be full (the next word would not have fitted) and many
    must be followed by one that goes on in lower case.
    """
    pairs = [
        (above, below)
        for above, below in itertools.pairwise(lines)
        if not below.gap and not below.marker and SHORTEST_LINE <= len(above.text) <= LONGEST_LINE
    ]
    if len(pairs) < 2:
        return 0
    lengths = sorted(_columns(above) for above, _ in pairs)
    width = lengths[int(0.9 * (len(lengths) - 1))]
    if width < 50:
        return 0
    full = sum(_is_full(above, below, width) for above, below in pairs)
    going_on = sum(below.text[0].islower() for _, below in pairs)
    return width if full >= 0.6 * len(pairs) and going_on >= 0.3 * len(pairs) else 0


def _columns(line: _Line) -> int:
    return len(line.text) + (len(line.marker) + 1 if line.marker else 0)


def _is_full(above: _Line, below: _Line, width: int) -> bool:
    return _columns(above) + 1 + len(below.text.split(" ", 1)[0]) > width


def _goes_on(group: list[_Line], line: _Line, width: int) -> bool:
    above = group[-1]
    if group[0].marker and line.indent >= group[0].indent + 2 and above.quoted == line.quoted:
        return True
    if not width or len(above.text) > LONGEST_LINE or above.quoted != line.quoted:
        return False
    if _is_full(above, line, width):
        return True
    return len(above.text) >= SHORTEST_LINE and line.text[0].islower() and above.text[-1] not in ".!?:;"


def _is_dash_inside(group: list[_Line], line: _Line) -> bool:
    """Tell whether a line begins with the dash of a sentence, not with that of a list item."""
    dash = line.marker in {"-", "–", "—"} and not line.gap and not group[0].marker
    return (
        dash and len(group[-1].text) >= SHORTEST_LINE and line.text[0].islower() and group[-1].text[-1] not in ".!?:;"
    )


def _joined(group: list[_Line]) -> str:
    text = group[0].text
    for line in group[1:]:
        # A word broken at its own hyphen ("AI-onderzoek") goes together again, "land- en tuinbouw" does not.
        at_hyphen = text[-1] == "-" and text[-2:-1].isalpha() and line.text[0].isalpha()
        if at_hyphen and line.text.split(" ", 1)[0].casefold() not in _CONJUNCTIONS:
            text += line.text
        else:
            text += " " + line.text
    return text


_CONJUNCTIONS = frozenset(["en", "of", "and", "or", "und", "oder", "et", "ou"])


def _divided(text: str, name: str, line: int) -> list[str]:
    """Divide a paragraph that is too long for the text surface, at the end of a sentence where there is one."""
    parts: list[str] = []
    while len(text) > LIMIT:
        ends = [m.end() for m in _SENTENCE_END.finditer(text, 0, LIMIT)]
        at = ends[-1] if ends else text.rfind(" ", 0, LIMIT) + 1
        if not at:
            count = len(text.split(" ", 1)[0])
            raise Problem("text-word-too-long", name=name, line=line, count=f"{count:,}", limit=f"{LIMIT:,}")
        parts.append(text[:at].strip())
        text = text[at:].strip()
    return [*parts, text]


def whole(paragraph: Paragraph) -> str:
    """Return a paragraph with its marker."""
    return f"{paragraph.marker.strip()} {paragraph.text}" if paragraph.marker else paragraph.text


SHORTEST_TEXT = 60
"""Characters from which a line without a full stop counts as running text."""


def is_text(source: Paragraph) -> bool:
    """Tell whether a paragraph is running text, not a line that names something."""
    return len(source.text) >= 2 * SHORTEST_TEXT or (
        len(source.text) >= SHORTEST_TEXT // 2 and source.text[-1] in '.!?…:"”’»'
    )
