"""Recording: what is drawn on a canvas becomes pages, and these become sections, with their part of the structure."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, cast

from presskit.publish.pdf.bookmarks import Bookmark
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.objects import squeezed
from presskit.publish.pdf.painting import Painter
from presskit.publish.pdf.paragraph import Block
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.section import Drawn, Furniture, Link, Page, Section
from presskit.publish.pdf.shared import Form, Used, form_used
from presskit.publish.pdf.structure import Content, Element, StructureTree
from presskit.publish.pdf.syntax import numbers


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
        self._inner: dict[tuple[Element, Block, int], Element] = {}
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
        self.transparent = False

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
        self.tree.kids[element].append(Content(self.page, mcid))
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
        page = self._code, self._page_used, self._objects, self._usage, self.transparent, self._named
        marks = len(self._marks)
        self._code, self._page_used, self._objects, self._usage = [], {}, {}, {}
        self.transparent, self._named = False, "Z"
        draw()
        if len(self._marks) > marks:
            raise RuntimeError("content does not stand on many pages")
        used, usage = tuple(self._page_used.values()), tuple(self._usage.items())
        form = Form("\n".join(self._code).encode("latin-1"), self.size.around, used, usage, self.transparent)
        self._code, self._page_used, self._objects, self._usage, self.transparent, self._named = page
        return form

    def end_page(self, *, opens: bool = False, lines: Iterable[tuple[float, Iterable[float]]] = ()) -> None:
        """End the page and start the next one of the same size; see `section.Page` for what may be told of it."""
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
        self.page += 1
        self._start_page()

    def _start_page(self) -> None:
        """Start a page for ReportLab, too."""
        self._restartAccumulators()
        self.init_graphics_state()
        self.state_stack = []
        self._pageNumber += 1
        self._fresh()

    showPage = end_page  # noqa: N815 - ReportLab's name for it, which Platypus calls

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
        self._begin_section()
        return section

    def furniture(self, pages: int, draw: Callable[[int], None]) -> Furniture:
        """Return what `draw` draws on the pages of a section besides what it has: artifacts, and no links."""
        drawn: list[Drawn] = []
        self._named = "Y"
        for page in range(pages):
            draw(page)
            drawn.append(self._drawn())
            self._start_page()
        self._named = "X"
        found = Furniture(tuple(drawn), tuple(self._used.values()), tuple(self._usage.items()))
        self._begin_section()
        return found
