"""The structure tree: what each part of a page is, in reading order (ISO 32000-1, 14.7).

Elements are numbers into parallel lists, so that a compendium of fifty thousand costs little. Each section of a
document (an article) has a tree of its own, spelt when it is written; what is above them is written at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from presskit.publish.pdf.syntax import name, numbers, text_string

if TYPE_CHECKING:
    from presskit.publish.pdf.document import Document

Element = int
"""An element: its number in the tree."""

ROOT: Element = 0
"""The Document element, under which all others stand."""

ROLE_MAP = {"Strong": "Span", "Em": "Span"}
"""Roles of PDF 2.0 that say more than those of 1.7, and what a reader of 1.7 takes them for."""

_PDF_1_7, _PDF_2_0 = "http://iso.org/pdf/ssn", "http://iso.org/pdf2/ssn"
"""The namespaces of standard structure types (ISO 32000-2, 14.8.6)."""
_RENAMED = {"Art": "Part", "BlockQuote": "Aside", "Note": "FENote"}
"""What PDF 2.0 calls roles of 1.7."""
_ONLY_1_7 = frozenset({"TOC", "TOCI", "Index", "Quote", "Reference", "BibEntry", "Code", "NonStruct", "Private"})
"""Roles that PDF 2.0 has no other name for; they stay in the older namespace."""

_LEAF = 64
"""Entries of the parent tree to a node."""


class Content(NamedTuple):
    """A marked-content sequence: the number of its page, from 0, and its own number there."""

    page: int
    mcid: int


class ObjectRef(NamedTuple):
    """A link that belongs to an element: its number and that of its page, both from 0."""

    link: int
    page: int


class Place(Struct):
    """Where a figure stands, for its BBox: page number from 0, and left, bottom, right, top in pt."""

    page: int
    box: tuple[float, float, float, float]


class Objects(NamedTuple):
    """The objects that the elements of a section become, or refer to.

    Attributes:
        first: of element 1; the others follow it.
        above: of the Document.
        pages, links: of the section's pages and links.
        goals: of the first elements of other sections, by the numbers that these have.
    """

    first: int
    above: int
    pages: Sequence[int]
    links: Sequence[int]
    goals: Mapping[int, int]


Kid = Element | Content | ObjectRef
"""What an element has: other elements, content, links."""


class Base(NamedTuple):
    """The elements that a tree begins with."""

    roles: list[str]
    parents: list[Element]
    attributes: list[str]
    kids: list[list[Kid]]


class StructureTree:
    """The elements of one section of a document; they know nothing of the numbers that they get in a file.

    Element 0 is the Document, which all sections share: here it has only the kids that this one gives it. `log` is
    what elements were given, in order.
    """

    def __init__(self) -> None:
        self.roles: list[str] = ["Document"]
        self.parents: list[Element] = [-1]
        self.attributes: list[str] = [""]
        self.kids: list[list[Kid]] = [[]]
        self.log: list[tuple[Element, Kid]] = []
        self._boxes: dict[Element, Place] = {}
        self.goals: dict[Element, int] = {}
        """Which section an element, such as an entry of the contents, is about (ISO 32000-2, table 355)."""

    def add(
        self,
        role: str,
        parent: Element = ROOT,
        *,
        alt: str | None = None,
        lang: str | None = None,
        actual_text: str | None = None,
        numbering: str | None = None,
        scope: str | None = None,
        column_span: int = 1,
        row_span: int = 1,
        title: str | None = None,
    ) -> Element:
        """Add an element as the last child of `parent`.

        Args:
            role: a standard structure type (14.8.4): Art, Sect, Div, H1 to H6, P, L, LI, Lbl, LBody, Table, TR, TH, TD,
                BlockQuote, Caption, Figure, Link, Span, Note ... or one of `ROLE_MAP`.
            parent: the element it belongs to.
            alt: what a picture shows, read out in its place; needed for Figure.
            lang: BCP 47, where it differs from the parent's.
            actual_text: the text that the content stands for.
            numbering: of a list: None, Disc, Circle, Square, Decimal, UpperRoman, LowerRoman, UpperAlpha, LowerAlpha.
            scope: of a table's header cell: Row, Column or Both.
            column_span, row_span: of a table's cell.
            title: a label for people who look at the tree.
        """
        entries: list[str] = []
        if title is not None:
            entries.append(f"/T{text_string(title)}")
        if lang is not None:
            entries.append(f"/Lang{text_string(lang)}")
        if alt is not None:
            entries.append(f"/Alt{text_string(alt)}")
        if actual_text is not None:
            entries.append(f"/ActualText{text_string(actual_text)}")
        owned: list[str] = []
        if numbering is not None:
            owned.append(f"<</O/List/ListNumbering{name(numbering)}>>")
        if scope is not None or column_span > 1 or row_span > 1:
            table = f"/Scope{name(scope)}" if scope is not None else ""
            table += f"/ColSpan {column_span}" if column_span > 1 else ""
            table += f"/RowSpan {row_span}" if row_span > 1 else ""
            owned.append(f"<</O/Table{table}>>")
        if owned:
            entries.append(f"/A[{''.join(owned)}]")
        return self.append(role, parent, "".join(entries))

    def append(self, role: str, parent: Element, attributes: str) -> Element:
        """Add an element whose `attributes` are spelt already."""
        element = len(self.roles)
        self.roles.append(role)
        self.parents.append(parent)
        self.attributes.append(attributes)
        self.kids.append([])
        self.give(parent, element)
        return element

    def give(self, element: Element, kid: Kid) -> None:
        """Give an element something as its last kid."""
        self.kids[element].append(kid)
        self.log.append((element, kid))

    def base(self) -> Base:
        """Return the elements that it has by now."""
        return Base(self.roles[:], self.parents[:], self.attributes[:], [kids[:] for kids in self.kids])

    def begin(self, base: Base) -> None:
        """Begin with these elements, and nothing else."""
        self.roles, self.parents, self.attributes = base.roles[:], base.parents[:], base.attributes[:]
        self.kids = [kids[:] for kids in base.kids]

    def set_box(self, element: Element, page: int, box: tuple[float, float, float, float]) -> None:
        """Say where a figure stands. Of two places the first counts: a BBox lies on one page."""
        if element not in self._boxes:
            self._boxes[element] = Place(page, box)

    @property
    def tops(self) -> list[Element]:
        """The elements under the Document."""
        return [kid for kid in self.kids[ROOT] if isinstance(kid, Element)]

    def spelt(self, types: Mapping[str, str], objects: Objects, *, pdf2: bool) -> list[str]:
        """Spell all elements but the Document, in order, for PDF 1.7 or 2.0; `types` says the type of a role."""
        first, above, pages, links, goals = objects
        spelt: list[str] = []
        before = first - 1
        roles = self.roles_of_2_0() if pdf2 else self.roles
        boxes, told = self._boxes, self.goals if pdf2 else {}
        for element in range(1, len(roles)):
            parent, attributes = self.parents[element], self.attributes[element]
            place = boxes.get(element)
            if place is not None:
                attributes += f"/A<</O/Layout/Placement/Block/BBox[{numbers(place.box)}]>>"
            goal = goals.get(told[element]) if element in told else None
            if goal is not None:
                attributes += f"/Ref[{goal} 0 R]"
            page, kids = _kids(self.kids[element], before, pages, links)
            spelt.append(
                f"<<{types[roles[element]]}/P {before + parent if parent else above} 0 R{page}/K{kids}{attributes}>>"
            )
        return spelt

    def roles_of_2_0(self) -> list[str]:
        """Return the roles as PDF 2.0 names them. A Div may have no caption there, a Sect may (ISO 32005, table 5)."""
        roles = [_RENAMED.get(role, role) for role in self.roles]
        for role, parent in zip(self.roles, self.parents, strict=True):
            if role == "Caption" and roles[parent] == "Div":
                roles[parent] = "Sect"
        return roles


def role_types(document: Document) -> RoleTypes:
    """Return what says the type of each role in a document; PDF 2.0 has namespaces, which are written here."""
    if not (document.profile.tagged and document.profile.pdf2):
        return RoleTypes(())
    spaces = [document.add(f"<</Type/Namespace/NS{text_string(space)}>>") for space in (_PDF_2_0, _PDF_1_7)]
    return RoleTypes(tuple(spaces))


class RoleTypes(dict[str, str]):
    """Spells the type of a role when it is asked for; `spaces` are the objects of the namespaces, newer and older."""

    def __init__(self, spaces: tuple[int, ...]) -> None:
        super().__init__()
        self.spaces = spaces

    def __missing__(self, role: str) -> str:
        space = f"/NS {self.spaces[role in _ONLY_1_7]} 0 R" if self.spaces else ""
        spelt = self[role] = f"/S/{role}{space}"
        return spelt

    def told(self, used: Iterable[str]) -> str:
        """Spell what the root of the tree says of the roles that are used: a role map, or the namespaces."""
        if self.spaces:
            return f"/Namespaces[{' '.join([f'{space} 0 R' for space in self.spaces])}]"
        mapped = "".join(f"/{role}/{ROLE_MAP[role]}" for role in sorted(set(used)) if role in ROLE_MAP)
        return f"/RoleMap<<{mapped}>>" if mapped else ""


def write_tree(
    document: Document, types: RoleTypes, roles: Iterable[str], kids: Sequence[int], leaves: Sequence[Leaf]
) -> int:
    """Write what is above the sections of a tree, and return the number of its root.

    Args:
        document: the file.
        types: what says the type of each role.
        roles: those in use.
        kids: the objects of the Document's kids.
        leaves: of the parent tree, in any order.
    """
    root = document.allocate()
    parent_tree = document.allocate()
    whole = document.tree_root
    listed = " ".join([f"{kid} 0 R" for kid in kids])
    document.put(whole, f"<<{types['Document']}/P {root} 0 R/K[{listed}]>>")
    in_order = sorted(leaves)
    document.put(parent_tree, _number_tree(document, in_order))
    after = in_order[-1].last + 1 if in_order else 0
    document.put(
        root,
        f"<</Type/StructTreeRoot/K {whole} 0 R/ParentTree {parent_tree} 0 R"
        f"/ParentTreeNextKey {after}{types.told(roles)}>>",
    )
    return root


class Leaf(NamedTuple):
    """A leaf of the parent tree: its first and last key and its object."""

    first: int
    last: int
    object: int


def spelt_leaves(first: int, values: Sequence[str]) -> list[tuple[int, int, str]]:
    """Spell the leaves of the parent tree for keys in a row: of each the first and last key, and the object."""
    found = []
    for start in range(0, len(values), _LEAF):
        part = values[start : start + _LEAF]
        low, high = first + start, first + start + len(part) - 1
        entries = " ".join([f"{key} {value}" for key, value in enumerate(part, low)])
        found.append((low, high, f"<</Limits[{low} {high}]/Nums[{entries}]>>"))
    return found


def _kids(kids: list[Kid], before: int, pages: Sequence[int], links: Sequence[int]) -> tuple[str, str]:
    """Spell an element's Pg and K; content on the page of its first mark needs only its number."""
    if len(kids) == 1 and type(kids[0]) is Content:  # most elements
        return f"/Pg {pages[kids[0].page]} 0 R", f" {kids[0].mcid}"
    page = next((kid.page for kid in kids if isinstance(kid, Content)), None)
    spelt: list[str] = []
    for kid in kids:
        if isinstance(kid, Content):
            if kid.page == page:
                spelt.append(f"{kid.mcid}")
            else:
                spelt.append(f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.mcid}>>")
        elif isinstance(kid, ObjectRef):
            spelt.append(f"<</Type/OBJR/Obj {links[kid.link]} 0 R/Pg {pages[kid.page]} 0 R>>")
        else:
            spelt.append(f"{before + kid} 0 R")
    joined = " ".join(spelt)
    entry = f"/Pg {pages[page]} 0 R" if page is not None else ""
    return entry, f" {joined}" if len(spelt) == 1 and not joined.startswith("<") else f"[{joined}]"


def _number_tree(document: Document, nodes: Sequence[Leaf]) -> str:
    """Spell the root of the parent tree: its leaves, or where they are many a level of nodes over them (7.9.7)."""
    while len(nodes) > _LEAF:
        above: list[Leaf] = []
        for start in range(0, len(nodes), _LEAF):
            part = nodes[start : start + _LEAF]
            low, high = part[0].first, part[-1].last
            listed = " ".join([f"{leaf.object} 0 R" for leaf in part])
            above.append(Leaf(low, high, document.add(f"<</Limits[{low} {high}]/Kids[{listed}]>>")))
        nodes = above
    return f"<</Kids[{' '.join([f'{leaf.object} 0 R' for leaf in nodes])}]>>" if nodes else "<</Nums[]>>"
