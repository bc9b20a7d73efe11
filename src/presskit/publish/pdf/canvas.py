"""The canvas: ReportLab's, with blocks of text, tags, links and bookmarks. What is drawn becomes sections.

Coordinates are in pt from the lower left corner of the trimmed page, also when bleed and slug surround it.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, BinaryIO

from presskit.publish.pdf.binder import Binder
from presskit.publish.pdf.colour import Colour, Space
from presskit.publish.pdf.document import Document
from presskit.publish.pdf.drawing import rectangle_path
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.paragraph import Block
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.recording import Recorder
from presskit.publish.pdf.section import Furniture, Link, plain_address
from presskit.publish.pdf.shared import Prepare, Recipe, Used, icon_used, picture_used
from presskit.publish.pdf.sheet import MM, Box, PageSize
from presskit.publish.pdf.structure import Element, ObjectRef
from presskit.publish.pdf.syntax import number, numbers

if TYPE_CHECKING:  # a page without pictures needs neither Pillow nor lxml
    from presskit.publish.pdf.icons import Icon
    from presskit.publish.pdf.picture import Picture

__all__ = ["MM", "Box", "Canvas", "PageSize"]


class Canvas(Recorder):
    """A canvas that draws sections of a document; by itself, all that is drawn becomes one and is written at the end.

    Attributes:
        document: the file, which gets shared objects as they are drawn.
        tree: the structure; `add` elements to it, place blocks under them.
        page: the number of the current page in its section, from 0.
        mirrored: whether pages are laid out from right to left: what stands at the left is drawn at the right, with
            itself unturned.
        baselines: of the lines placed since it was emptied last, but for artifacts.
    """

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
        self._alike: dict[Hashable, Used] = {}
        self._begin_section()

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
        usage = self._page_usage
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
        self._page_inner[element, block, key] = inner
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
        self.tree.give(element, ObjectRef(link, self.page))
        left, bottom, right, top = box
        moved = (left + slug, bottom + slug, right + slug, top + slug)
        self._links.append(Link(element, address, contents or plain_address(address), moved, goal))

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
        self.set_box(element, box)
        with self.marked(element):
            self._draw_object(used, matrix, clip)

    def _draw_object(self, used: Used, matrix: tuple[float, ...], clip: str) -> None:
        self._share(used)
        name = self._objects.setdefault(used.key, f"{self._named}{len(self._objects)}")
        self._code.append(f"q {clip}{numbers(matrix, 4)} cm /{name} Do Q")

    def close(self) -> None:
        """Write what was drawn as the only section of a file."""
        section = self.take_section()
        binder = Binder(self.document, self.size, len(section.pages))
        binder.bind(section, 0, Furniture)
        binder.finish(self.metadata)

    save = close
