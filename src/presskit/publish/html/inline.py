"""Inline text as HTML: marks become elements, everything else is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby
from operator import attrgetter

from markupsafe import Markup, escape
from msgspec import Struct

from presskit.kit.text import BREAK, Span, Text, clean, plain
from presskit.publish.languages import direction, tag

_ORDER = ("link", "lang", "strong", "emphasis", "small_caps", "superscript", "subscript")
"""From the outermost element to the innermost, so that a link with a strong word in it stays one link."""
_ELEMENTS = {"strong": "strong", "emphasis": "em", "superscript": "sup", "subscript": "sub"}

# Written as references, so that they can be seen in the source and survive editors and mail: no-break spaces, soft
# hyphens, word joiners, and the characters that turn the direction of text.
_INVISIBLE = re.compile("[\u00a0\u00ad\u061c\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069]")
_NAMES = {"\u00a0": "&nbsp;", "\u00ad": "&shy;"}

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLANK = f" \t\u00a0\u202f{BREAK}"

_POP, _POP_ISOLATE = "\u202c", "\u2069"


class Inline(Struct, frozen=True):
    """How text is written out: class prefix, language around it, and what makes an address fit for a link.

    `link` returns the address to use, or nothing when there must be no link.
    """

    prefix: str
    language: str
    link: Callable[[str], str]

    def __call__(self, text: Text) -> Markup:
        """Return a text as HTML."""
        return Markup(self._nested(text, _ORDER) + _closers(plain(text)))  # noqa: S704 - escaped piece by piece

    def _nested(self, spans: tuple[Span, ...], order: tuple[str, ...]) -> str:
        used = [name for name in order if any(getattr(span, name) for span in spans)]
        if not used:
            return _escaped("".join(span.text for span in spans))
        name, inside = used[0], tuple(used[1:])
        written = []
        for value, group in groupby(spans, key=attrgetter(name)):
            run = tuple(group)
            inner = self._nested(run, inside)
            written.append(self._marked(name, value, inner, run) if value else inner)
        return "".join(written)

    def _marked(self, name: str, value: str, inner: str, run: tuple[Span, ...]) -> str:
        if all(not span.text.strip(_BLANK) for span in run):
            return inner  # an element around nothing that shows is noise, and a link without a name
        match name:
            case "link":
                target = self.link(value)
                return f'<a class="{self.prefix}-link" href="{escape(target)}">{inner}</a>' if target else inner
            case "lang":
                about = language_attributes(value, self.language)
                return f"<span{about}>{inner}</span>" if about else inner
            case "small_caps":
                return f'<span class="{self.prefix}-small-caps">{inner}</span>'
        return f"<{_ELEMENTS[name]}>{inner}</{_ELEMENTS[name]}>"


def escaped(characters: str) -> Markup:
    """Return characters as HTML text, without what no text may hold; line breaks become elements."""
    return Markup(_escaped(characters))  # noqa: S704 - escaped in it


def _escaped(characters: str) -> str:
    safe = str(escape(clean(characters)))
    if safe.isascii():
        return safe
    return with_references(safe.replace(BREAK, "<br>"))


def with_references(html: str) -> str:
    """Return HTML with what nobody sees in it (no-break spaces, soft hyphens, turns) written as references."""
    return _INVISIBLE.sub(lambda m: _NAMES.get(m[0], f"&#{ord(m[0])};"), html)


def language_attributes(language: str, around: str) -> Markup:
    """Return ` lang="..."`, with ` dir` when it turns, for text in another language than the text around it."""
    found = tag(language)
    if not found or found == tag(around):
        return Markup()
    turned = direction(language)
    written = Markup(' lang="{}"').format(found)
    return written + Markup(' dir="{}"').format(turned) if turned != direction(around) else written


def line(characters: str) -> str:
    """Return a plain value (a name, an alternative text) as one clean line, not yet escaped."""
    return clean(characters).replace(BREAK, " ").replace("\t", " ").strip()


def _closers(characters: str) -> str:
    """Return what closes the turns of direction that a text leaves open, so that they end with it."""
    open_turns: list[str] = []
    for turn in _TURNS.findall(characters):
        if turn == _POP:
            if open_turns and open_turns[-1] == _POP:
                open_turns.pop()
        elif turn == _POP_ISOLATE:
            if _POP_ISOLATE in open_turns:
                while open_turns.pop() != _POP_ISOLATE:
                    pass
        else:
            open_turns.append(_POP_ISOLATE if turn >= "\u2066" else _POP)
    return _escaped("".join(reversed(open_turns)))
