"""The canvas: ReportLab's, with blocks of text, tags, links and bookmarks. What is drawn becomes sections.

Coordinates are in pt from the lower left corner of the trimmed page, also when bleed and slug surround it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from presskit.publish.pdf.binder import Binder
from presskit.publish.pdf.bookmarks import Bookmark
from presskit.publish.pdf.colour import Colour, Space
from presskit.publish.pdf.document import Document
from presskit.publish.pdf.drawing import rectangle_path
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.objects import squeezed
from presskit.publish.pdf.painting import Painter
from presskit.publish.pdf.paragraph import Block
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.section import Drawn, Furniture, Link, Page, Section, plain_address
from presskit.publish.pdf.shared import Form, Prepare, Recipe, Used, form_used, icon_used, picture_used
from presskit.publish.pdf.sheet import MM, Box, PageSize
from presskit.publish.pdf.structure import Content, Element, ObjectRef, StructureTree
from presskit.publish.pdf.syntax import number, numbers

if TYPE_CHECKING:  # a page without pictures needs neither Pillow nor lxml
    from presskit.publish.pdf.icons import Icon
    from presskit.publish.pdf.picture import Picture

__all__ = ["MM", "Box", "Canvas", "PageSize"]


class Canvas(Painter):
    """A canvas that draws sections of a document; by itself, all that is drawn becomes one and is written at the end.

    Attributes:
        document: the file, which gets shared objects as they are drawn.
        tree: the structure; `add` elements to it, place blocks under them.
        page: the number of the current page in its section, from 0.
        mirrored: whether pages are laid out from right to left: what stands at the left is drawn at the right, with
            itself unturned.
        baselines: of the lines placed since it was emptied last, but for artifacts.
    """

    # ReportLab's own, which its type stubs leave out.
    _restartAccumulators: Any  # noqa: N815 - its name
    _pageNumber: int  # noqa: N815 - its name

    _named = "X"
    """What pictures and icons are called on a page, with their order."""

    def __init__(
        self, out: BinaryIO, profile: Profile, metadata: Metadata, size: PageSize, prepare: Prepare | None = None
    ) -> None:
        """Begin a file; `prepare` makes pictures of sections that were drawn before."""
        super().__init__(out, pagesize=size.sheet, pageCompression=1, invariant=1, initialFontName=None)
        self.profile, self.metadata, self.size = profile, metadata, size
        self.space: Space = profile.space
        self.mirrored = False
        self.baselines: list[float] = []
        self.document = self._doc = Document(out, profile, prepare)
        self._restartAccumulators()
        self._preamble = ""  # of ReportLab's forms: it would name Helvetica
        self._alike: dict[Hashable, Used] = {}
        self._begin_section()

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

    # Text

    def place(
        self,
        block: Block,
        x: float,
        y: float,
        element: Element | None = None,
        *,
        start: int = 0,
        stop: int | None = None,
    ) -> None:
        """Place lines of a block, the left edge at `x` and the first baseline at `y`.

        Args:
            block: what `compose` made.
            x, y: in pt.
            element: the element whose content it is; None inside `artifact` or `marked`.
            start, stop: the lines to place, all by default. The parts of a divided paragraph go to one element.
        """
        stop = len(block) if stop is None else stop
        texts, keys = block.slice(start, stop, self.space)
        if not texts:
            return
        if self.mirrored:
            x = self.size.width - x - block.measure
        self._use(block)
        if not self._open:
            self.baselines += [y - n * block.style.leading for n in range(stop - start)]
        begin = f"BT 1 0 0 1 {number(x, 3)} {number(y, 3)} Tm "
        if self._open or element is None or not self.profile.tagged:
            if not self._open and element is None and self.profile.tagged:
                raise RuntimeError("text needs an element, or stands in an artifact")
            self._code.append(f"{begin}{''.join(texts)}ET")
            return
        if keys == (0,):
            self._code.append(f"{self._mark(element)} {begin}{texts[0]}ET EMC")
            return
        out = [begin]
        for key, text in zip(keys, texts, strict=True):
            out.append(f"{self._mark(self._inside(element, block, key) if key else element)} {text}EMC ")
        out.append("ET")
        self._code.append("".join(out))
        self._place_links(block, x, y, element, range(start, stop))

    def _use(self, block: Block) -> None:
        usage = self._usage
        for face, mask in block.usage:
            if face not in usage:
                usage[face] = mask
            else:
                usage[face] |= mask
            self._share(face.used)
        if self.space is Space.CMYK:
            for state in block.states:
                self.use_colour(state.colour)

    def _inside(self, element: Element, block: Block, key: int) -> Element:
        """Return the element of a tagged part of a paragraph: one, also when the paragraph is divided."""
        inner = self._inner.get((element, block, key))
        if inner is None:
            tag = block.tags[key - 1]
            inner = self._inner[element, block, key] = self.tree.add(tag.role, element, lang=tag.lang)
        return inner

    def _place_links(self, block: Block, x: float, y: float, element: Element, lines: range) -> None:
        style = block.style
        below, above = style.face.descent * style.size / 1000, style.face.ascent * style.size / 1000
        for line, key, left, right in block.links:
            tag = block.tags[key - 1]
            if tag.link is None or line not in lines:
                continue
            baseline = y - (line - lines.start) * style.leading
            box = (x + left, baseline + below, x + right, baseline + above)
            plain = plain_address(tag.link)
            contents = plain if tag.text.strip() in (plain, tag.link) else f"{tag.text.strip()} ({plain})"
            self._add_link(box, tag.link, self._inside(element, block, key), contents, None)

    def link(self, box: Box, address: str, element: Element, contents: str | None = None) -> None:
        """Make a box of the page a link; `element` is its Link element, `contents` what it is called.

        Print has no links: there this does nothing.
        """
        self._add_link(self.placed(box), address, element, contents, None)

    def link_to(self, box: Box, goal: int, element: Element, contents: str) -> None:
        """Make a box of the page a link to the first page and element of the section that has the number `goal`."""
        self.tree.goals[element] = goal
        self._add_link(self.placed(box), "", element, contents, goal)

    def _add_link(self, box: Box, address: str, element: Element, contents: str | None, goal: int | None) -> None:
        if not self.profile.tagged:
            return
        link, slug = len(self._links), self.size.slug
        self._page_links.append(link)
        self.tree.kids[element].append(ObjectRef(link, self.page))
        left, bottom, right, top = box
        moved = (left + slug, bottom + slug, right + slug, top + slug)
        self._links.append(Link(element, address, contents or plain_address(address), moved, goal))

    def bookmark(self, title: str, element: Element, level: int = 0, top: float | None = None) -> None:
        """Add a bookmark to a place on this page, at a height of `top` pt (by default the page's own top)."""
        height = (self.size.height if top is None else top) + self.size.slug
        self._bookmarks.append(Bookmark(title, level, element, self.page, height))

    # Pictures

    def draw_picture(
        self,
        picture: Picture,
        box: Box,
        element: Element | None = None,
        *,
        radius: float = 0.0,
        recipe: Recipe | None = None,
    ) -> None:
        """Draw a picture over a box, the corners rounded by `radius` pt; `element` is its Figure, None inside marks.

        `recipe` makes it again, for a document that it is written into later.
        """
        box = self.placed(box)
        left, bottom, right, top = box
        clip = f"{rectangle_path(box, radius)} W n " if radius > 0 else ""
        if picture.mask is not None:
            self.transparent = True
        used = picture_used(picture, recipe)
        self.document.add_picture(picture, used)
        self._draw_figure(used, (right - left, 0, 0, top - bottom, left, bottom), box, element, clip=clip)

    def draw_icon(self, icon: Icon, box: Box, colour: Colour, element: Element | None = None) -> None:
        """Draw an icon in the middle of a box, as large as fits; `element` is its Figure, None inside marks."""
        box = self.placed(box)
        left, bottom, right, top = box
        width, height = icon.view_box[2:]
        scale = min((right - left) / width, (top - bottom) / height)
        x, y = (left + right - width * scale) / 2, (bottom + top - height * scale) / 2
        if icon.transparent:
            self.transparent = True
        self._draw_figure(icon_used(icon, colour), (scale, 0, 0, scale, x, y), box, element)

    def _draw_figure(
        self, used: Used, matrix: tuple[float, ...], box: Box, element: Element | None, *, clip: str = ""
    ) -> None:
        if element is None:
            if not self._open and self.profile.tagged:
                raise RuntimeError("a picture needs an element, or stands in an artifact")
            self._draw_object(used, matrix, clip)
            return
        slug = self.size.slug
        self.tree.set_box(element, self.page, (box[0] + slug, box[1] + slug, box[2] + slug, box[3] + slug))
        with self.marked(element):
            self._draw_object(used, matrix, clip)

    def _draw_object(self, used: Used, matrix: tuple[float, ...], clip: str) -> None:
        self._share(used)
        name = self._objects.setdefault(used.key, f"{self._named}{len(self._objects)}")
        self._code.append(f"q {clip}{numbers(matrix, 4)} cm /{name} Do Q")

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

    # Pages

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

    def close(self) -> None:
        """Write what was drawn as the only section of a file."""
        section = self.take_section()
        binder = Binder(self.document, self.size, len(section.pages))
        binder.bind(section, 0, Furniture)
        binder.finish(self.metadata)

    save = close
