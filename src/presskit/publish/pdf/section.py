"""Sections: an article or the contents as drawn pages that know nothing of the file which they will stand in.

What a section says of other objects (faces, pictures, pages, elements) it says by what they are, so that it can be kept
and written again: into the next export, at other page numbers, after other articles. When even those are as they were,
its bytes are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from msgspec import Struct

from presskit.publish.pdf.bookmarks import Bookmark, destination
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.named import Named, spelt_resources
from presskit.publish.pdf.objects import Part, Squeezed, joined, spelt_part
from presskit.publish.pdf.shared import Used
from presskit.publish.pdf.sheet import Box, PageSize
from presskit.publish.pdf.structure import Element, Leaf, Objects, RoleTypes, StructureTree, spelt_leaves
from presskit.publish.pdf.syntax import numbers, text_string

if TYPE_CHECKING:
    from presskit.publish.pdf.document import Document

_IN_ADDRESS = "%/:=&?~#+!$,;'@()*[]-._"


class Link(Struct, frozen=True):
    """A link: where it leads (an address, or the number of another section as `goal`), its place on the sheet."""

    element: Element
    address: str
    contents: str
    box: Box
    goal: int | None = None


class Drawn(Struct, frozen=True):
    """What was drawn on a page: operators, and what they use; pictures and icons are named by their order.

    `foreign` spells resources of ReportLab's own calls, which belong to one file.
    """

    code: bytes
    used: tuple[Used, ...]
    foreign: tuple[tuple[str, str], ...] = ()
    transparent: bool = False


class Page(Struct, frozen=True):
    """A page but for its furniture.

    Attributes:
        body: its content, compressed.
        used, foreign, transparent: see `Drawn`.
        marks: the element of each of its marks.
        links: the numbers of its links.
        opens: whether it begins an article.
        lines: for each box its left edge and the baselines of its lines, where those are asked for.
    """

    body: Squeezed
    used: tuple[Used, ...]
    foreign: tuple[tuple[str, str], ...]
    transparent: bool
    marks: tuple[Element, ...]
    links: tuple[int, ...]
    opens: bool = False
    lines: tuple[tuple[float, tuple[float, ...]], ...] = ()


class Section(Struct, frozen=True, eq=False):
    """Pages with their part of the structure tree, links, bookmarks and the glyphs that they use.

    `used` are all shared objects in the order of their first use, `roles` those of the elements.
    """

    pages: tuple[Page, ...]
    tree: StructureTree
    links: tuple[Link, ...]
    bookmarks: tuple[Bookmark, ...]
    used: tuple[Used, ...]
    usage: tuple[tuple[Face, int], ...]
    roles: frozenset[str]


class Furniture(Struct, frozen=True):
    """What stands on the pages of a section besides: `drawn` by page, the shared objects and glyphs that it uses."""

    drawn: tuple[Drawn, ...] = ()
    used: tuple[Used, ...] = ()
    usage: tuple[tuple[Face, int], ...] = ()


class Written(Struct, frozen=True):
    """A section as it was written.

    Attributes:
        key: all that its bytes depend on besides the section itself.
        told: what its furniture depends on.
        furniture: what stands on its pages besides.
        part: the objects.
        top: the object of its first element.
        pages: the objects of its pages.
        leaves: of the parent tree.
        tops: the objects of its elements under the Document.
        bookmarks: with the objects of their elements and pages.
    """

    key: tuple[object, ...]
    told: object
    furniture: Furniture
    part: Part
    top: int
    pages: tuple[int, ...]
    leaves: tuple[Leaf, ...]
    tops: tuple[int, ...]
    bookmarks: tuple[Bookmark, ...]


class Numbers(NamedTuple):
    """The numbers that a section gets: the first of its objects, the keys of its first page and of its first link."""

    first: int
    page: int
    link: int


class File(NamedTuple):
    """What sections are spelt for: a file, the size of its pages, what says the types of roles."""

    document: Document
    size: PageSize
    types: RoleTypes


def spelt_section(
    section: Section, furniture: Furniture, given: Numbers, file: File, goals: Mapping[int, tuple[int, int]]
) -> tuple[Part, tuple[int, ...], tuple[Leaf, ...]]:
    """Spell a section for a place in a file.

    Args:
        section, furniture: what to spell; the document has their shared objects already.
        given: the numbers of its objects and keys.
        file: what for.
        goals: for each section that it links to the objects of its first page and element.

    Returns:
        The objects, the numbers of the pages, and the leaves of the parent tree.
    """
    document, size, types = file
    profile, tree = document.profile, section.tree
    elements = len(tree.roles) - 1 if profile.tagged else 0
    first_page = given.first + elements
    first_link = first_page + len(section.pages)
    pages = tuple(range(first_page, first_link))
    links = tuple(range(first_link, first_link + len(section.links)))
    objects: list[str] = []
    found_leaves: list[tuple[int, int, str]] = []
    if profile.tagged:
        tops = {goal: top for goal, (_, top) in goals.items()}
        objects = tree.spelt(types, Objects(given.first, document.tree_root, pages, links, tops), pdf2=profile.pdf2)
        before = given.first - 1
        rows = [f"[{' '.join([f'{before + element} 0 R' for element in page.marks])}]" for page in section.pages]
        found_leaves = spelt_leaves(given.page, rows)
        found_leaves += spelt_leaves(given.link, [f"{before + link.element} 0 R" for link in section.links])
    first_leaf = first_link + len(section.links)
    first_content = first_leaf + len(found_leaves)
    streams: list[tuple[str, bytes]] = []
    for order, page in enumerate(section.pages):
        beside = furniture.drawn[order] if furniture.drawn else Drawn(b"", ())
        streams.append(("/Filter/FlateDecode", joined(page.body, beside.code)))
        entries = f"/Type/Page/Parent {document.pages_root} 0 R{size.boxes()}/Contents {first_content + order} 0 R"
        named = Named(page.used, page.foreign), Named(beside.used, beside.foreign, "Y")
        entries += f"/Resources<<{spelt_resources(document, *named)}>>"
        if page.transparent or beside.transparent:
            entries += f"/Group<</S/Transparency/CS/{profile.space.value}>>"
        if profile.tagged:
            entries += f"/Tabs/S/StructParents {given.page + order}"
        if page.links:
            entries += f"/Annots[{' '.join([f'{links[link]} 0 R' for link in page.links])}]"
        objects.append(f"<<{entries}>>")
    top = size.height + size.slug
    for order, link in enumerate(section.links):
        objects.append(_annotation(link, given.link + order, goals, top, pdf2=profile.pdf2))
    objects += [spelt for _, _, spelt in found_leaves]
    leaves = tuple(Leaf(low, high, number) for number, (low, high, _) in enumerate(found_leaves, first_leaf))
    return spelt_part(given.first, streams, objects), pages, leaves


def _annotation(link: Link, key: int, goals: Mapping[int, tuple[int, int]], top: float, *, pdf2: bool) -> str:
    """Spell a link annotation (ISO 32000-1, 12.5.6.5)."""
    if link.goal is None:
        action = f"/A<</S/URI/URI{text_string(_ascii_address(link.address))}>>"
    else:
        found = goals.get(link.goal)  # none in a file of a few of the sections
        action = destination(found[0], top, found[1], pdf2=pdf2) if found is not None else ""
    return (
        f"<</Type/Annot/Subtype/Link/Rect[{numbers(link.box)}]/Border[0 0 0]/F 4"
        f"/Contents{text_string(link.contents)}/StructParent {key}{action}>>"
    )


def plain_address(address: str) -> str:
    """Return an address as people say it."""
    return address.removeprefix("mailto:").removeprefix("tel:").removeprefix("https://").removeprefix("http://")


def _ascii_address(address: str) -> str:
    """Return an address in ASCII, as URI actions take it (ISO 32000-1, 12.6.4.7): host in Punycode, the rest in %."""
    if address.isascii():
        return quote(address, safe=_IN_ADDRESS)
    found = urlsplit(address)
    host = found.hostname or ""
    try:
        readable = host.encode("idna").decode()
    except UnicodeError:
        readable = host
    where = found.netloc.lower().replace(host, readable) if host else found.netloc
    return quote(urlunsplit(found._replace(netloc=where)), safe=_IN_ADDRESS)
