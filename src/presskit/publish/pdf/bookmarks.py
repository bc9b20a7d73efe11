"""Bookmarks: the outline of a document, each entry pointing at its place and at its structure element."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from presskit.publish.pdf.document import Document
from presskit.publish.pdf.structure import Element
from presskit.publish.pdf.syntax import number, text_string


class Bookmark(NamedTuple):
    """An entry: its title, its level from 0, the element it points at, its page from 0 and the height there in pt."""

    title: str
    level: int
    element: Element
    page: int
    top: float


def write_bookmarks(document: Document, bookmarks: Sequence[Bookmark], first_element: int) -> int:
    """Write the outline (ISO 32000-1, 12.3.3) and return its number; `first_element` is the object of the tree's root.

    An entry without one of the level above goes to the nearest level there is.
    """
    root = document.allocate()
    first = document.allocate(len(bookmarks))
    children: list[list[int]] = [[] for _ in bookmarks]
    top: list[int] = []
    above: list[int] = []
    parents: list[int] = []
    for at, bookmark in enumerate(bookmarks):
        while above and bookmarks[above[-1]].level >= bookmark.level:
            above.pop()
        parents.append(above[-1] if above else -1)
        (children[above[-1]] if above else top).append(at)
        above.append(at)
    for at, (bookmark, parent) in enumerate(zip(bookmarks, parents, strict=True)):
        siblings = children[parent] if parent >= 0 else top
        order = siblings.index(at)
        before = f"/Prev {first + siblings[order - 1]} 0 R" if order else ""
        after = f"/Next {first + siblings[order + 1]} 0 R" if order + 1 < len(siblings) else ""
        inside = children[at]
        nested = f"/First {first + inside[0]} 0 R/Last {first + inside[-1]} 0 R/Count {len(inside)}" if inside else ""
        document.put(
            first + at,
            f"<</Title{text_string(bookmark.title)}/Parent {first + parent if parent >= 0 else root} 0 R{before}{after}"
            f"{nested}/Dest[{document.page_numbers[bookmark.page]} 0 R/XYZ null {number(bookmark.top)} null]"
            f"/SE {first_element + bookmark.element} 0 R>>",
        )
    document.put(
        root,
        f"<</Type/Outlines/First {first + top[0]} 0 R/Last {first + top[-1]} 0 R/Count {len(bookmarks)}>>",
    )
    return root
