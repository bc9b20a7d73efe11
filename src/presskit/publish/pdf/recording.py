"""Recording: what is drawn on a canvas becomes pages, and these become sections, with their part of the structure."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, cast

from msgspec import Struct

from presskit.publish.pdf.bookmarks import Bookmark
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.objects import squeezed
from presskit.publish.pdf.painting import Painter
from presskit.publish.pdf.paragraph import Block
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.section import Drawn, Furniture, Link, Page, Section
from presskit.publish.pdf.shared import Form, Used, form_used
from presskit.publish.pdf.sheet import Box
from presskit.publish.pdf.structure import Content, Element, Kid, StructureTree
from presskit.publish.pdf.syntax import numbers

Inner = tuple[Element, Block, int]
"""A tagged part of a paragraph: the element of this, its block, and the number of the part."""


class Trace(Struct, frozen=True, eq=False):
    """What drawing a page did to its section, for one in which the same is drawn on it.

    Attributes:
        page: the page.
        elements, links_before: how many there were before.
        added: the elements that were added: role, parent and attributes.
        given: what elements were given.
        boxes: where figures stand.
        links, bookmarks: those of the page.
        inner: the elements of tagged parts of paragraphs.
        usage: the glyphs that it uses.
    """

    page: Page
    elements: int
    links_before: int
    added: tuple[tuple[str, Element, str], ...]
    given: tuple[tuple[Element, Kid], ...]
    boxes: tuple[tuple[Element, Box], ...]
    links: tuple[Link, ...]
    bookmarks: tuple[Bookmark, ...]
    inner: tuple[tuple[Inner, Element], ...]
    usage: tuple[tuple[Face, int], ...]


class Recorder(Painter):
    """A canvas that keeps what is drawn, by pages and sections.

    Attributes:
        profile: what the file is for.
        tree: the structure of the section; `add` elements to it.
        page: the number of the current page in its section, from 0.
    """

    # ReportLab's own, which its type stubs leave out.
    _restartAccumulators: Any  # noqa: N815 - its name
    _pageNumber: int  # noqa: N815 - its name

    _named = "X"
    """What pictures and icons are called on a page, with their order."""

    profile: Profile
    _alike: dict[Hashable, Used]

    def _begin_section(self) -> None:
        """Begin with nothing drawn."""
        self.tree = StructureTree()
        self.page = 0
        self._pages: list[Page] = []
        self._links: list[Link] = []
        self._bookmarks: list[Bookmark] = []
        self._inner: dict[Inner, Element] = {}
        self._used: dict[str, Used] = {}
        self._usage: dict[Face, int] = {}
        self._fresh()

    def _fresh(self) -> None:
        """Start a page with nothing on it."""
        self._code: list[str] = []
        self._marks: list[Element] = []
        self._open = False
        self._page_used: dict[str, Used] = {}
        self._objects: dict[str, str] = {}
        self._page_links: list[int] = []
        self._page_inner: dict[Inner, Element] = {}
        self._page_usage: dict[Face, int] = {}
        self._page_boxes: list[tuple[Element, Box]] = []
        self.transparent = False
        self.begin_trace()

    def begin_trace(self) -> None:
        """Note what the section has by now: what comes is the page's."""
        self._before = len(self.tree.roles), len(self._links), len(self._bookmarks), len(self.tree.log)

    def _share(self, used: Used) -> None:
        """Note that the page uses a shared object, and give it to the document."""
        if used.key not in self._page_used:
            self._page_used[used.key] = used
            if used.key not in self._used:
                self._used[used.key] = used
                self.document.number_of(used)

    # Structure

    def add(self, role: str, parent: Element = 0, **attributes: str | int | None) -> Element:
        """Add an element to the tree: see `StructureTree.add`."""
        return self.tree.add(role, parent, **attributes)  # type: ignore[arg-type]

    def _mark(self, element: Element) -> str:
        """Return the operator that opens a mark of an element, and note it."""
        mcid = len(self._marks)
        self._marks.append(element)
        self.tree.give(element, Content(self.page, mcid))
        return f"/{self.tree.roles[element]}<</MCID {mcid}>>BDC"

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Draw what belongs to an element; blocks placed inside become part of it."""
        with self._marking(self._mark(element) if self.profile.tagged else ""):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout", subtype: str | None = None) -> Iterator[None]:
        """Draw what is no content: `kind` is Layout, Pagination (`subtype` Header, Footer) or Background (14.8.2.2)."""
        named = f"/Subtype/{subtype}" if subtype else ""
        with self._marking(f"/Artifact<</Type/{kind}{named}>>BDC" if self.profile.tagged else ""):
            yield

    @contextmanager
    def _marking(self, operator: str) -> Iterator[None]:
        if self._open:
            raise RuntimeError("marks do not nest")
        if operator:
            self._code.append(operator)
        self._open = True
        yield
        self._open = False
        if operator:
            self._code.append("EMC")

    def set_box(self, element: Element, box: Box) -> None:
        """Say where a figure stands, from the corner of the trimmed page."""
        left, bottom, right, top = box
        slug = self.size.slug
        on_sheet = left + slug, bottom + slug, right + slug, top + slug
        self._page_boxes.append((element, on_sheet))
        self.tree.set_box(element, self.page, on_sheet)

    def bookmark(self, title: str, element: Element, level: int = 0, top: float | None = None) -> None:
        """Add a bookmark to a place on this page, at a height of `top` pt (by default the page's own top)."""
        height = (self.size.height if top is None else top) + self.size.slug
        self._bookmarks.append(Bookmark(title, level, element, self.page, height))

    # Pages

    def draw_alike(self, key: Hashable, draw: Callable[[], None]) -> None:
        """Draw what many pages have: the first time `draw` does, and from then on what it drew for the same `key`.

        It becomes one form in the file (ISO 32000-1, 8.10). It has its own marks, and these are artifacts: what has a
        number as content stands on one page.
        """
        if self._open:
            raise RuntimeError("marks do not nest")
        used = self._alike.get(key)
        if used is None:
            used = self._alike[key] = form_used(self._form(draw))
        form = cast("Form", used.thing)
        self.transparent = self.transparent or form.transparent
        self._share(used)
        name = self._objects.setdefault(used.key, f"{self._named}{len(self._objects)}")
        self._code.append(f"/{name} Do")

    def _form(self, draw: Callable[[], None]) -> Form:
        """Return what is drawn, as a form; what the page has by now stays apart."""
        page = self._code, self._page_used, self._objects, self._page_usage, self.transparent, self._named
        marks = len(self._marks)
        self._code, self._page_used, self._objects, self._page_usage = [], {}, {}, {}
        self.transparent, self._named = False, "Z"
        draw()
        if len(self._marks) > marks:
            raise RuntimeError("content does not stand on many pages")
        used, usage = tuple(self._page_used.values()), tuple(self._page_usage.items())
        form = Form("\n".join(self._code).encode("latin-1"), self.size.around, used, usage, self.transparent)
        self._code, self._page_used, self._objects, self._page_usage, self.transparent, self._named = page
        return form

    def end_page(self, *, opens: bool = False, lines: Iterable[tuple[float, Iterable[float]]] = ()) -> None:
        """End the page and start the next one of the same size; see `section.Page` for what may be told of it."""
        self.record_page(opens=opens, lines=lines)
        self._start_page()

    showPage = end_page  # noqa: N815 - ReportLab's name for it, which Platypus calls

    def record_page(self, *, opens: bool, lines: Iterable[tuple[float, Iterable[float]]]) -> None:
        """Record what was drawn as a page of the section."""
        slug = self.size.slug
        if slug:
            self._code.insert(0, f"1 0 0 1 {numbers((slug, slug), 3)} cm")
        drawn = self._drawn()
        self._pages.append(
            Page(
                squeezed(drawn.code + b"\n"), drawn.used, drawn.foreign, drawn.transparent,
                marks=tuple(self._marks), links=tuple(self._page_links), opens=opens,
                lines=tuple((left, tuple(found)) for left, found in lines),
            )
        )  # fmt: skip
        self._add_usage(self._page_usage.items())
        self.page += 1

    def end_traced_page(self, *, opens: bool, lines: Iterable[tuple[float, Iterable[float]]]) -> Trace:
        """End the page as `end_page` does, and return what `repeat` does it again by."""
        tree = self.tree
        elements, links, bookmarks, given = self._before
        self.record_page(opens=opens, lines=lines)
        added = zip(tree.roles[elements:], tree.parents[elements:], tree.attributes[elements:], strict=True)
        trace = Trace(
            self._pages[-1], elements, links, tuple(added), tuple(tree.log[given:]), tuple(self._page_boxes),
            tuple(self._links[links:]), tuple(self._bookmarks[bookmarks:]), tuple(self._page_inner.items()),
            tuple(self._page_usage.items()),
        )  # fmt: skip
        self._start_page()
        return trace

    def repeat(self, trace: Trace) -> bool:
        """Make a page again as it was drawn in another section, unless what is before it differs: then tell so.

        The section began with the same elements, and the page is of the same number and drawn from the same boxes.
        """
        tree, page, before = self.tree, trace.page, trace.elements
        if (len(tree.roles), len(self._links)) != (before, trace.links_before) or page.foreign:
            return False
        known = self._inner
        if any(known.get(key, inner if inner >= before else 0) != inner for key, inner in trace.inner):
            return False
        for role, parent, attributes in trace.added:
            tree.roles.append(role)
            tree.parents.append(parent)
            tree.attributes.append(attributes)
            tree.kids.append([])
        for element, kid in trace.given:
            tree.kids[element].append(kid)
        for element, box in trace.boxes:
            tree.set_box(element, self.page, box)
        known.update(trace.inner)
        self._links += trace.links
        self._bookmarks += trace.bookmarks
        for used in page.used:
            self._share(used)
        self._add_usage(trace.usage)
        self._pages.append(page)
        self.page += 1
        self._start_page()
        return True

    def _add_usage(self, found: Iterable[tuple[Face, int]]) -> None:
        usage = self._usage
        for face, mask in found:
            usage[face] = usage.get(face, 0) | mask

    def _start_page(self) -> None:
        """Start a page for ReportLab, too."""
        self._restartAccumulators()
        self.init_graphics_state()
        self.state_stack = []
        self._pageNumber += 1
        self._fresh()

    def _drawn(self) -> Drawn:
        """Return what was drawn on this page."""
        code = "\n".join(self._code).encode("latin-1")
        transparent = self.transparent or bool(self._extgstate.getState())
        return Drawn(code, tuple(self._page_used.values()), tuple(self._foreign()), transparent)

    # Sections

    def take_section(self) -> Section:
        """Return what was drawn since the last section, and begin the next one."""
        if self._code or not self._pages:
            self.end_page()
        section = Section(
            pages=tuple(self._pages),
            tree=self.tree,
            links=tuple(self._links),
            bookmarks=tuple(self._bookmarks),
            used=tuple(self._used.values()),
            usage=tuple(self._usage.items()),
            roles=frozenset(self.tree.roles),
        )
        self.tree.log = []  # nobody asks for it any more
        self._begin_section()
        return section

    def furniture(self, pages: int, draw: Callable[[int], None]) -> Furniture:
        """Return what `draw` draws on the pages of a section besides what it has: artifacts, and no links.

        None of ReportLab's own calls: what they leave behind would be on the next page, too.
        """
        drawn: list[Drawn] = []
        self._named = "Y"
        for page in range(pages):
            draw(page)
            drawn.append(self._drawn())
            self._add_usage(self._page_usage.items())
            self._fresh()
        self._named = "X"
        found = Furniture(tuple(drawn), tuple(self._used.values()), tuple(self._usage.items()))
        self._begin_section()
        return found
