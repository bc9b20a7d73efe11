"""Inline text as HTML: marks become elements, everything else is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from markupsafe import Markup, escape

from presskit.kit.text import BREAK, Span, Text, clean, plain
from presskit.publish.html.languages import direction, tag

_ORDER = ("link", "lang", "strong", "emphasis", "small_caps", "superscript", "subscript")
"""From the outermost element to the innermost, so that a link with a strong word in it stays one link."""
_ELEMENTS = {"strong": "strong", "emphasis": "em", "superscript": "sup", "subscript": "sub"}

# Written as references, so that they can be seen in the source and survive editors and mail: no-break spaces, soft
# hyphens, word joiners, and the characters that turn the direction of text.
_INVISIBLE = re.compile("[\u00a0\u00ad\u061c\u200e\u200f\u202a-\u202f\u2060\u2066-\u2069]")
_NAMES = {"\u00a0": "&nbsp;", "\u00ad": "&shy;"}

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_POP, _POP_ISOLATE = "\u202c", "\u2069"


@dataclass(frozen=True)
class Inline:
    """How text is written out: class prefix, language around it, and what makes an address fit for a link.

    `link` returns the address to use, or nothing when there must be no link.
    """

    prefix: str
    language: str
    link: Callable[[str], str]

    def __call__(self, text: Text) -> Markup:
        """Return a text as HTML."""
        closers = _closers(plain(text))
        return self._nested(text, _ORDER) + escaped(closers) if closers else self._nested(text, _ORDER)

    def _nested(self, spans: tuple[Span, ...], order: tuple[str, ...]) -> Markup:
        if not order:
            return escaped("".join(span.text for span in spans))
        name, inside = order[0], order[1:]
        runs = ((value, tuple(run)) for value, run in groupby(spans, key=attrgetter(name)))
        return Markup().join(
            self._marked(name, value, self._nested(run, inside), plain(run)) if value else self._nested(run, inside)
            for value, run in runs
        )

    def _marked(self, name: str, value: str, inner: Markup, characters: str) -> Markup:
        if not characters.strip(f" \t\u00a0\u202f{BREAK}"):
            return inner  # an element around nothing that shows is noise, and a link without a name
        match name:
            case "link":
                target = self.link(value)
                if not target:
                    return inner
                return Markup('<a class="{}-link" href="{}">{}</a>').format(self.prefix, target, inner)
            case "lang":
                about = language_attributes(value, self.language)
                return Markup("<span{}>{}</span>").format(about, inner) if about else inner
            case "small_caps":
                return Markup('<span class="{}-small-caps">{}</span>').format(self.prefix, inner)
        element = Markup(_ELEMENTS[name])  # noqa: S704 - one of four names
        return Markup("<{0}>{1}</{0}>").format(element, inner)


def escaped(characters: str) -> Markup:
    """Return characters as HTML text, without what no text may hold; line breaks become elements."""
    safe = str(escape(clean(characters)))
    if safe.isascii():
        return Markup(safe)  # noqa: S704 - escaped one line above
    safe = safe.replace(BREAK, "<br>")
    return Markup(_INVISIBLE.sub(lambda m: _NAMES.get(m[0], f"&#{ord(m[0])};"), safe))  # noqa: S704 - escaped above


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
    return " ".join(clean(characters).replace(BREAK, " ").split(" ")).strip()


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
    return "".join(reversed(open_turns))
