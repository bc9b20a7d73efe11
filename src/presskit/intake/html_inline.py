"""The marks of inline HTML: what an element says of its text, by its name and by its style."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from lxml import html as markup
from msgspec.structs import replace

from presskit.intake.html_clean import styles
from presskit.kit.text import BREAK, Marks, Span, Text, canonical, clean, length

_STRONG, _EMPHASIS = {"b", "strong"}, {"i", "em", "cite", "dfn", "var"}
_SPACE = re.compile(r"[ \t\n\r\f\u200b\ufeff]+")
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_REDIRECTS = {"safelinks.protection.outlook.com": "url", "www.google.com": "q", "l.facebook.com": "u"}
"""Hosts that only lead on to another page, and the parameter that has its address."""


def marks_of(element: markup.HtmlElement, around: Marks, language: str) -> Marks:
    """Return the marks of an element's text, in marks that are around it and a text in a language."""
    tag, style = element.tag, styles(element)
    changes: dict[str, Any] = {}
    if tag in _STRONG:
        changes["strong"] = True
    elif tag in _EMPHASIS:
        changes["emphasis"] = True
    elif tag == "sup":
        changes |= {"superscript": True, "subscript": False}
    elif tag == "sub":
        changes |= {"subscript": True, "superscript": False}
    elif tag == "a":
        changes["link"] = address(element.get("href", "")) or around.link
    changes |= _styled(style)
    spoken = element.get("lang", "")
    if _TAG.fullmatch(spoken):
        changes["lang"] = None if _primary(spoken) == _primary(language) else _usual(spoken)
    return around._replace(**changes)


def _styled(style: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    weight = style.get("font-weight", "")
    if weight in {"bold", "bolder"} or (weight.isdigit() and int(weight) >= 600):
        found["strong"] = True
    elif weight in {"normal", "lighter"} or weight.isdigit():
        found["strong"] = False
    if style.get("font-style") in {"italic", "oblique"}:
        found["emphasis"] = True
    elif style.get("font-style") == "normal":
        found["emphasis"] = False
    match style.get("vertical-align", ""):
        case "super":
            found |= {"superscript": True, "subscript": False}
        case "sub":
            found |= {"subscript": True, "superscript": False}
    if style.get("font-variant", "").startswith("small-caps"):
        found["small_caps"] = True
    return found


def address(href: str) -> str:
    """Return where a link leads: the page itself where a mail program wrapped it; empty for none."""
    href = href.strip()
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    host = parts.netloc.lower()
    wrapped = next((name for end, name in _REDIRECTS.items() if host == end or host.endswith("." + end)), "")
    inner = parse_qs(parts.query).get(wrapped, [""])[0] if wrapped else ""
    if inner.startswith(("http://", "https://")):
        return clean(inner)
    return clean(href) if parts.scheme in {"http", "https", "mailto", "tel"} else ""


def _usual(tag: str) -> str:
    """Return a tag with its parts in the usual letters: en-GB."""
    first, *rest = tag.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


class Runs:
    """Text as it comes, with white space as HTML has it: any amount is one space, none at the ends."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def add(self, text: str | None, marked: Marks, *, kept: bool = False) -> None:
        """Add text; `kept` as it is, with its line ends."""
        if not text:
            return
        text = text.replace("\r\n", "\n").replace("\n", BREAK) if kept else _SPACE.sub(" ", text)
        if not kept and (not self.spans or self.spans[-1].text.endswith((" ", BREAK))):
            text = text.lstrip(" ")
        text = clean(text).replace("\t", " ")
        if text:
            self.spans.append(Span(text, *marked))

    def line_break(self, marked: Marks) -> None:
        """Add a line break."""
        if self.spans and self.spans[-1].text.endswith(" "):
            self.spans[-1] = replace(self.spans[-1], text=self.spans[-1].text[:-1])
        self.spans.append(Span(BREAK, *marked))

    def take(self) -> Text:
        """Return what came, and begin anew."""
        text, self.spans = canonical(self.spans), []
        return _said(tuple(replace(span, text=_even(span.text)) for span in text))


def _even(text: str) -> str:
    """Make one space of several with no-break spaces among them: they are there for the looks."""
    return re.sub(r"[ \xa0]{2,}", " ", text)


def _said(text: Text) -> Text:
    """Take the language off a text that is most of it in another one: that is the writer's program talking."""
    foreign = sum(len(span.text) for span in text if span.lang)
    if foreign * 2 > length(text):
        return canonical(replace(span, lang=None) for span in text)
    return canonical(text)


def texts(parts: Iterable[markup.HtmlElement]) -> str:
    """Return the characters of elements, with even spaces."""
    return " ".join(" ".join(" ".join(part.itertext()).split()) for part in parts).strip()
