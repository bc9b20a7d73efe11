"""The structure tree: what each part of a page is, in reading order (ISO 32000-1, 14.7).

Elements are numbers into parallel lists, so that a compendium of fifty thousand costs little; they are written once, at
the end, straight into object streams.
"""

from __future__ import annotations

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
    """An annotation that belongs to an element: its object and the number of its page, from 0."""

    object: int
    page: int


class Place(Struct):
    """Where a figure stands, for its BBox: page number from 0, and left, bottom, right, top in pt."""

    page: int
    box: tuple[float, float, float, float]


class StructureTree:
    """The elements of one document."""

    def __init__(self) -> None:
        self.roles: list[str] = ["Document"]
        self.parents: list[Element] = [-1]
        self.attributes: list[str] = [""]
        self.kids: list[list[Element | Content | ObjectRef]] = [[]]
        self.pages: list[list[Element]] = []
        """For each page the element of each of its marks: the rows of the parent tree."""
        self.annotations: list[Element] = []
        self._boxes: dict[Element, Place] = {}
        self._references: dict[Element, Element] = {}

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
        element = len(self.roles)
        self.roles.append(role)
        self.parents.append(parent)
        self.attributes.append("".join(entries))
        self.kids.append([])
        self.kids[parent].append(element)
        return element

    def set_box(self, element: Element, page: int, box: tuple[float, float, float, float]) -> None:
        """Say where a figure stands. Of two places the first counts: a BBox lies on one page."""
        if element not in self._boxes:
            self._boxes[element] = Place(page, box)

    def refer(self, element: Element, target: Element) -> None:
        """Say which element another one, such as an entry of the contents, is about (ISO 32000-2, table 355)."""
        self._references[element] = target

    def _attributes(self, element: Element) -> str:
        attributes = self.attributes[element]
        place = self._boxes.get(element)
        if place is not None:
            attributes += f"/A<</O/Layout/Placement/Block/BBox[{numbers(place.box)}]>>"
        return attributes

    def write(self, document: Document) -> int:
        """Write the tree and return the number of its root object; PDF 2.0 has it in namespaces."""
        root = document.allocate()
        first = document.allocate(len(self.roles))
        parent_tree = document.allocate()
        pages = document.page_numbers
        roles = self._roles_of_2_0() if document.profile.pdf2 else self.roles
        types, more = _types(document, roles)
        for element, (role, parent, kids) in enumerate(zip(roles, self.parents, self.kids, strict=True)):
            above = root if parent < 0 else first + parent
            attributes = self._attributes(element)
            if document.profile.pdf2 and element in self._references:
                attributes += f"/Ref[{first + self._references[element]} 0 R]"
            page, spelt = _kids(kids, first, pages)
            document.put(first + element, f"<<{types[role]}/P {above} 0 R{page}/K{spelt}{attributes}>>")
        entries = [
            f"{at}[{' '.join([f'{first + element} 0 R' for element in elements])}]"
            for at, elements in enumerate(self.pages)
        ]
        entries += [f"{at} {first + element} 0 R" for at, element in enumerate(self.annotations, len(pages))]
        document.put(parent_tree, _number_tree(document, entries))
        document.put(
            root,
            f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree {parent_tree} 0 R"
            f"/ParentTreeNextKey {len(entries)}{more}>>",
        )
        self.first_object = first
        return root

    def _roles_of_2_0(self) -> list[str]:
        """Return the roles as PDF 2.0 names them. A Div may have no caption there, a Sect may (ISO 32005, table 5)."""
        roles = [_RENAMED.get(role, role) for role in self.roles]
        for role, parent in zip(self.roles, self.parents, strict=True):
            if role == "Caption" and roles[parent] == "Div":
                roles[parent] = "Sect"
        return roles


def _types(document: Document, roles: list[str]) -> tuple[dict[str, str], str]:
    """Spell each role in use, and what the tree's root says of them: a role map, or namespaces."""
    used = sorted(set(roles))
    if not document.profile.pdf2:
        mapped = "".join(f"/{role}/{ROLE_MAP[role]}" for role in used if role in ROLE_MAP)
        return {role: f"/S/{role}" for role in used}, f"/RoleMap<<{mapped}>>" if mapped else ""
    spaces: dict[str, int] = {}
    types: dict[str, str] = {}
    for role in used:
        space = _PDF_1_7 if role in _ONLY_1_7 else _PDF_2_0
        if space not in spaces:
            spaces[space] = document.add(f"<</Type/Namespace/NS{text_string(space)}>>")
        types[role] = f"/S/{role}/NS {spaces[space]} 0 R"
    return types, f"/Namespaces[{' '.join([f'{number} 0 R' for number in spaces.values()])}]"


def _kids(kids: list[Element | Content | ObjectRef], first: int, pages: list[int]) -> tuple[str, str]:
    """Spell an element's Pg and K; content on the page of its first mark needs only its number."""
    page = next((kid.page for kid in kids if isinstance(kid, Content)), None)
    spelt: list[str] = []
    for kid in kids:
        if isinstance(kid, Content):
            if kid.page == page:
                spelt.append(f"{kid.mcid}")
            else:
                spelt.append(f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.mcid}>>")
        elif isinstance(kid, ObjectRef):
            spelt.append(f"<</Type/OBJR/Obj {kid.object} 0 R/Pg {pages[kid.page]} 0 R>>")
        else:
            spelt.append(f"{first + kid} 0 R")
    joined = " ".join(spelt)
    entry = f"/Pg {pages[page]} 0 R" if page is not None else ""
    return entry, f" {joined}" if len(spelt) == 1 and not joined.startswith("<") else f"[{joined}]"


def _number_tree(document: Document, entries: list[str]) -> str:
    """Spell the root of the parent tree: flat while it is small, else with a level of leaves (7.9.7)."""
    if len(entries) <= _LEAF:
        return f"<</Nums[{' '.join(entries)}]>>"
    leaves: list[str] = []
    for start in range(0, len(entries), _LEAF):
        part = entries[start : start + _LEAF]
        leaf = document.allocate()
        document.put(leaf, f"<</Limits[{start} {start + len(part) - 1}]/Nums[{' '.join(part)}]>>")
        leaves.append(f"{leaf} 0 R")
    return f"<</Kids[{' '.join(leaves)}]>>"
