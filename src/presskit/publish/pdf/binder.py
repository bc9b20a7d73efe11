"""Binding: sections become one file, with the bookmarks, the structure tree and the rest that belongs to all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from presskit.publish.pdf.bookmarks import Bookmark, write_bookmarks
from presskit.publish.pdf.document import Document
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.section import File, Furniture, Numbers, Section, Written, spelt_section
from presskit.publish.pdf.sheet import PageSize
from presskit.publish.pdf.structure import Leaf, role_types, write_tree


class _Bound(Struct, frozen=True):
    """What the whole file says of a section that is written: see `Written`."""

    pages: tuple[int, ...]
    tops: tuple[int, ...]
    leaves: tuple[Leaf, ...]
    bookmarks: tuple[Bookmark, ...]


class Binder:
    """Puts sections into a file, in any order; each comes with the number of its first page there, from 0."""

    def __init__(self, document: Document, size: PageSize, pages: int) -> None:
        self.document, self.size, self.pages = document, size, pages
        self._types = role_types(document)
        self._file = File(document, size, self._types)
        self._bound: dict[int, _Bound] = {}
        self._goals: dict[int, tuple[int, int]] = {}
        self._links = 0
        self._roles: set[str] = {"Document"}

    def bind(
        self,
        section: Section,
        first_page: int,
        furnish: Callable[[], Furniture],
        *,
        told: object = None,
        before: Written | None = None,
        furnished: tuple[object, Furniture] | None = None,
        goal: int = 0,
    ) -> Written:
        """Write a section.

        Args:
            section: whose shared objects the document has.
            first_page: the number of its first page in the file, from 0.
            furnish: draws what stands on its pages besides.
            told: all that this depends on.
            before: as it was written the last time: what is still so is not made again.
            furnished: what stood on its pages before it was another, and what that depended on.
            goal: the number that other sections have for it, when they lead to it.
        """
        document = self.document
        if before is not None:
            furnished = before.told, before.furniture
        if furnished is not None and furnished[0] == told:
            furniture = furnished[1]
            for used in furniture.used:
                document.number_of(used)
        else:
            furniture, before = furnish(), None
        _add_usage(document, section.usage)
        _add_usage(document, furniture.usage)
        numbers = Numbers(document.objectcounter + 1, first_page, self.pages + self._links)
        wanted = {link.goal for link in section.links if link.goal is not None}
        goals = {each: self._goals[each] for each in sorted(wanted & self._goals.keys())}
        shared = tuple(map(document.number_of, (*section.used, *furniture.used)))
        fixed = (document.pages_root, document.tree_root, *self._types.spaces)
        key = (numbers, shared, tuple(goals.items()), fixed)
        if before is not None and before.key == key:
            written = before
        else:
            part, pages, leaves = spelt_section(section, furniture, numbers, self._file, goals)
            above = numbers.first - 1
            bookmarks = tuple(
                Bookmark(each.title, each.level, above + each.element, pages[each.page], each.top)
                for each in section.bookmarks
            )
            tops = tuple(above + element for element in section.tree.tops)
            written = Written(key, told, furniture, part, numbers.first, pages, leaves, tops=tops, bookmarks=bookmarks)
        document.splice(written.part)
        self._bound[first_page] = _Bound(written.pages, written.tops, written.leaves, written.bookmarks)
        self._links += len(section.links)
        self._roles.update(section.roles)
        self._goals[goal] = written.pages[0], written.top
        return written

    def finish(self, metadata: Metadata) -> None:
        """Write what belongs to the whole file."""
        document = self.document
        in_order = [self._bound[first] for first in sorted(self._bound)]
        document.page_numbers = [page for bound in in_order for page in bound.pages]
        catalog = ""
        if document.profile.tagged:
            kids: list[int] = []
            leaves: list[Leaf] = []
            bookmarks: list[Bookmark] = []
            for bound in in_order:
                kids += bound.tops
                leaves += bound.leaves
                bookmarks += bound.bookmarks
            root = write_tree(document, self._types, self._roles, kids, leaves)
            catalog = f"/MarkInfo<</Marked true>>/StructTreeRoot {root} 0 R/ViewerPreferences<</DisplayDocTitle true>>"
            if bookmarks:
                outlines = write_bookmarks(document, bookmarks)
                catalog += f"/Outlines {outlines} 0 R/PageMode/UseOutlines"
        document.finish(metadata, catalog)


def _add_usage(document: Document, usage: Iterable[tuple[Face, int]]) -> None:
    found = document.usage
    for face, mask in usage:
        found[face] = found.get(face, 0) | mask
