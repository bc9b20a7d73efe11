"""Bookmarks: the outline of a document, each entry pointing at its place and at its structure element."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from presskit.publish.pdf.document import Document
from presskit.publish.pdf.objects import Part, spelt_part
from presskit.publish.pdf.structure import Element
from presskit.publish.pdf.syntax import number, text_string

_KEPT = 8
_outlines: dict[tuple[int, bool, tuple[Bookmark, ...]], Part] = {}


class Bookmark(NamedTuple):
    """An entry: its title, its level from 0, the element it points at, its page from 0 and the height there in pt.

    Element and page are those of a section, or the numbers of their objects in a file.
    """

    title: str
    level: int
    element: Element
    page: int
    top: float


def write_bookmarks(document: Document, bookmarks: Sequence[Bookmark]) -> int:
    """Write the outline (ISO 32000-1, 12.3.3) and return its number; elements and pages are objects of the file.

    An entry without one of the level above goes to the nearest level there is. The last outlines are remembered.
    """
    root = document.objectcounter + 1
    key = root, document.profile.pdf2, tuple(bookmarks)
    part = _outlines.get(key)
    if part is None:
        part = spelt_part(root, (), _spelt(root, bookmarks, pdf2=document.profile.pdf2))
        if len(_outlines) >= _KEPT:
            _outlines.pop(next(iter(list(_outlines))), None)
        _outlines[key] = part
    document.splice(part)
    return root


def _spelt(root: int, bookmarks: Sequence[Bookmark], *, pdf2: bool) -> list[str]:
    """Spell the outline's root, whose number is given, and its entries, whose numbers follow."""
    first = root + 1
    parents = _parents(bookmarks)
    children: dict[int, list[int]] = {}
    place: list[int] = []
    for at, parent in enumerate(parents):
        siblings = children.setdefault(parent, [])
        place.append(len(siblings))
        siblings.append(at)
    inside = [0] * len(bookmarks)  # how many entries are under each
    for at in range(len(bookmarks) - 1, -1, -1):
        if parents[at] >= 0:
            inside[parents[at]] += 1 + inside[at]
    top = children[-1]
    spelt = [f"<</Type/Outlines/First {first + top[0]} 0 R/Last {first + top[-1]} 0 R/Count {len(bookmarks)}>>"]
    for at, bookmark in enumerate(bookmarks):
        siblings, order, parent = children[parents[at]], place[at], parents[at]
        entries = f"/Parent {first + parent if parent >= 0 else root} 0 R"
        if order:
            entries += f"/Prev {first + siblings[order - 1]} 0 R"
        if order + 1 < len(siblings):
            entries += f"/Next {first + siblings[order + 1]} 0 R"
        if inside[at]:
            below = children[at]
            entries += f"/First {first + below[0]} 0 R/Last {first + below[-1]} 0 R/Count {inside[at]}"
        target = destination(bookmark.page, bookmark.top, bookmark.element, pdf2=pdf2)
        spelt.append(f"<</Title{text_string(bookmark.title)}{entries}{target}/SE {bookmark.element} 0 R>>")
    return spelt


def destination(page: int, top: float, element: int, *, pdf2: bool) -> str:
    """Spell where a bookmark or link leads: the object of a page, a height there in pt, the object of an element."""
    place = f"{page} 0 R/XYZ null {number(top)} null"
    if not pdf2:
        return f"/Dest[{place}]"
    # Destinations within the document are of structure (ISO 14289-2, 8.8).
    return f"/A<</S/GoTo/D[{place}]/SD[{element} 0 R/XYZ null {number(top)} null]>>"


def _parents(bookmarks: Sequence[Bookmark]) -> list[int]:
    """Return for each entry the one it stands under: the nearest before it of a lower level; -1 for the root."""
    parents: list[int] = []
    above: list[int] = []
    for at, bookmark in enumerate(bookmarks):
        while above and bookmarks[above[-1]].level >= bookmark.level:
            above.pop()
        parents.append(above[-1] if above else -1)
        above.append(at)
    return parents
