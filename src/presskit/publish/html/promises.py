"""What the HTML promises (HTML.md), looked for in what a designer's own templates wrote: each breach with its data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from lxml import html as lxml_html

from presskit.publish.html import comparing
from presskit.publish.html.designed import Said
from presskit.publish.html.notes import excerpt

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_POINTERS = ("aria-labelledby", "aria-describedby", "aria-controls", "for")
_MOST = 20


def broken(own: str, written: str, clean: str, *, styles: bool) -> tuple[Said, ...]:
    """Return what is broken.

    Args:
        own: what the program's own templates write of the same data.
        written: what the designer's templates wrote.
        clean: what is left of that.
        styles: whether `style` may be there; where it may not, its going is no breach.
    """
    ours, theirs = comparing.parsed(own), comparing.parsed(clean)
    found = [*_taken_out(comparing.parsed(written), theirs, styles=styles), *_lost(own, clean)]
    found += [
        *_languages(ours, theirs),
        *_headings(ours, theirs),
        *_pictures(theirs),
        *_places(theirs),
        *_links(theirs),
    ]
    return tuple(found[:_MOST])


def _taken_out(written: lxml_html.HtmlElement, clean: lxml_html.HtmlElement, *, styles: bool) -> Iterator[Said]:
    if not styles:
        for element in written.iter():
            element.attrib.pop("style", None)
    gone = comparing.elements(written) - comparing.elements(clean) + comparing.attributes_gone(written, clean)
    named = [f"<{name}>" if name.isalnum() else name for name in sorted(gone)]
    if named:
        yield Said("template-dropped", {"dropped": ", ".join(named[:12])})


def _lost(own: str, clean: str) -> Iterator[Said]:
    lost = comparing.without(comparing.words(own), comparing.words(clean))
    if any(map(str.isalnum, "".join(lost))):
        yield Said("template-loses", {"words": excerpt(" ".join(lost))})


def _languages(ours: lxml_html.HtmlElement, theirs: lxml_html.HtmlElement) -> Iterator[Said]:
    """Text in another language says so, or a screen reader speaks it wrongly (WCAG 2.2, 3.1.2)."""
    one, other = (Counter(str(e.get("lang")) for e in root.iter() if e.get("lang")) for root in (ours, theirs))
    for language in sorted(one - other):
        yield Said("template-no-lang", {"language": language})


def _headings(ours: lxml_html.HtmlElement, theirs: lxml_html.HtmlElement) -> Iterator[Said]:
    """No level is skipped, and none stands above the output's first."""
    first = min((int(str(e.tag)[1]) for e in ours.iter(*_HEADINGS)), default=1)
    levels = [(int(str(e.tag)[1]), " ".join(e.text_content().split())) for e in theirs.iter(*_HEADINGS)]
    for level, words in levels:
        if level < first:
            yield Said("template-heading-high", {"heading": excerpt(words, 60), "level": level, "first": first})
    for (before, _), (level, words) in pairwise([(first - 1, ""), *levels]):
        if level > before + 1:
            yield Said("template-heading-skips", {"heading": excerpt(words, 60), "level": level, "before": before})
    for _, words in levels:
        if not words:
            yield Said("template-heading-empty", {})


def _pictures(theirs: lxml_html.HtmlElement) -> Iterator[Said]:
    count = sum(picture.get("alt") is None for picture in theirs.iter("img"))
    if count:
        yield Said("template-no-alt", {"count": count})


def _places(theirs: lxml_html.HtmlElement) -> Iterator[Said]:
    """Each id stands once, and what is pointed to is there."""
    ids = Counter(str(e.get("id")) for e in theirs.iter() if e.get("id"))
    for identity in sorted(name for name, number in ids.items() if number > 1):
        yield Said("template-id-twice", {"id": identity})
    pointed = {name for e in theirs.iter() for key in _POINTERS for name in str(e.get(key, "")).split()}
    pointed |= {str(e.get("href"))[1:] for e in theirs.iter("a") if str(e.get("href", "")).startswith("#")}
    for identity in sorted(pointed - set(ids)):
        yield Said("template-id-nowhere", {"id": identity})


def _links(theirs: lxml_html.HtmlElement) -> Iterator[Said]:
    """A link has a name (WCAG 2.2, 2.4.4)."""
    for link in theirs.iter("a"):
        named = link.text_content().strip() or link.get("aria-label") or any(i.get("alt") for i in link.iter("img"))
        if link.get("href") and not named:
            yield Said("template-link-empty", {"address": excerpt(str(link.get("href")), 60)})
