"""Pages as pictures, made off the window's thread: the kit is set, and pdfium draws the pages that are asked for.

Pages are those of the export, with its breaks and numbers. After an edit the edited article alone is set again, and
pdfium gets a file of the article whose page is in sight, never the whole kit.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from collections import OrderedDict
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from presskit.kit.model import Kit

if TYPE_CHECKING:
    from presskit.publish.assets import Assets
    from presskit.publish.pdf.boxes import Place
    from presskit.publish.pdf.composition import Composition
    from presskit.publish.pdf.reuse import Kept
    from presskit.publish.raster import Pages

PICTURE_PPI = 110.0
"""What pictures are reduced to: enough for a screen."""
_DOCUMENTS = 6
"""Most articles that are open in pdfium at a time: those in sight, and those that were a moment ago."""


class Made(NamedTuple):
    """Pages that are set.

    Attributes:
        generation: the number of the making.
        sizes: of the pages, in pt.
        places: where each part stands.
        versions: for each page a number that is another when it looks otherwise than before.
        took: milliseconds.
    """

    generation: int
    sizes: tuple[tuple[float, float], ...]
    places: tuple[Place, ...]
    versions: tuple[int, ...]
    took: float


class Drawn(NamedTuple):
    """A page that was drawn."""

    generation: int
    page: int
    scale: float
    image: QImage
    version: int = 0


class _Section(NamedTuple):
    """A section as it is now: what was drawn, what stands beside, and the number that its pages have as a version."""

    kept: Kept
    told: object
    version: int

    def looks_like(self, kept: Kept, told: object) -> bool:
        """Tell whether its pages look like those of another."""
        return self.kept is kept and self.told == told


class PageImages:
    """What lives on the preview's thread: the pages of the kit, and pdfium with some of them."""

    def __init__(self) -> None:
        self.generation = -1
        self.composition: Composition | None = None
        self.sections: tuple[_Section, ...] = ()
        self.documents: OrderedDict[int, Pages] = OrderedDict()
        """Sections that are open, by the version of their pages."""
        self._versions = 0

    def make(
        self, generation: int, kit: Kit, assets: Assets, language: str, now: datetime, *, marks: bool = False
    ) -> Made:
        """Set the pages; with `marks` the sheets for print."""
        import time

        from presskit.publish.pdf import shelf
        from presskit.publish.pdf.export import compose_pages

        begun = time.perf_counter()
        composition = compose_pages(
            kit,
            assets,
            to="print" if marks else "screen",
            language=language,
            audience="press",
            now=now,
            picture_ppi=PICTURE_PPI,
            shelf=shelf.of_the_user(),
        )
        known = {id(section.kept): section for section in self.sections}
        self.sections = tuple(
            self._section(known.get(id(kept)), kept, composition.told(order))
            for order, kept in enumerate(composition.sections)
        )
        self.composition, self.generation = composition, generation
        self._close(keep={section.version for section in self.sections})
        size, moved = composition.wanted.size.sheet, composition.wanted.size.slug
        places = composition.places()
        if moved:
            places = (
                p._replace(left=p.left + moved, right=p.right + moved, bottom=p.bottom + moved, top=p.top + moved)
                for p in places
            )
        versions = [section.version for section in self.sections for _ in section.kept.section.pages]
        took = (time.perf_counter() - begun) * 1000
        return Made(generation, (size,) * composition.pages, tuple(places), tuple(versions), took)

    def _section(self, before: _Section | None, kept: Kept, told: object) -> _Section:
        if before is not None and before.looks_like(kept, told):
            return before
        self._versions += 1
        return _Section(kept, told, self._versions)

    def draw(self, generation: int, page: int, scale: float) -> Drawn | None:
        """Draw a page; None when the kit has moved on."""
        composition = self.composition
        if composition is None or generation != self.generation or page >= composition.pages:
            return None
        order = bisect_right(composition.firsts, page) - 1
        version = self.sections[order].version
        drawn = self._document(composition, order, version).draw(page - composition.firsts[order], scale)
        image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
        return Drawn(generation, page, scale, image, version)

    def _document(self, composition: Composition, order: int, version: int) -> Pages:
        """Return a file of a section, open in pdfium."""
        from presskit.publish.pdf.composition import write_section
        from presskit.publish.raster import Pages

        document = self.documents.get(version)
        if document is None:
            out = io.BytesIO()
            write_section(composition, order, out)
            document = self.documents[version] = Pages(out.getvalue())
            if len(self.documents) > _DOCUMENTS:
                self.documents.popitem(last=False)[1].close()
        self.documents.move_to_end(version)
        return document

    def close(self) -> None:
        """Close what is open."""
        self.composition, self.sections = None, ()
        self._close(keep=set())

    def _close(self, *, keep: set[int]) -> None:
        for version in [version for version in self.documents if version not in keep]:
            self.documents.pop(version).close()
