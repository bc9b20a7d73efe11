"""A kit as a PDF: outline, styles, boxes, pages, and then the canvas writes them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import BinaryIO, Literal, cast

from msgspec import Struct
from msgspec.structs import replace

from presskit.kit.blocks import Crop
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.publish import dates, parts
from presskit.publish.assets import Assets, icon_svg
from presskit.publish.languages import direction
from presskit.publish.outline import Audience, outline
from presskit.publish.pdf import profile
from presskit.publish.pdf.boxes import Drawn, Pen, Place
from presskit.publish.pdf.canvas import MM, Canvas, PageSize
from presskit.publish.pdf.flow import Frame, Sheet
from presskit.publish.pdf.furniture import draw_furniture, running_embargo
from presskit.publish.pdf.icons import Icon, read_icon
from presskit.publish.pdf.marks import draw_printers_marks
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.picture import MOST_PPI, Picture
from presskit.publish.pdf.picture import Crop as Part
from presskit.publish.pdf.prepared import prepare
from presskit.publish.pdf.proof import draw_line_numbers, draw_stamp
from presskit.publish.pdf.setting import Setting
from presskit.publish.pdf.shelf import Shelf
from presskit.publish.pdf.styles import open_faces, styles
from presskit.publish.pdf.typeset import typeset

wordings(
    **{
        "page-too-small": N_(
            "the theme's page of {width} x {height} mm leaves no room between its margins; "
            "make the page larger or the margins smaller"
        ),
        "page-margins": N_("a margin of {margin} mm is too narrow for a page; give each at least {least} mm"),
    }
)

ProfileName = Literal["print", "screen", "proof"]
_STANDARDS: dict[ProfileName, tuple[profile.Standard, ...]] = {
    "print": ("x4",),
    "screen": ("ua1", "ua2"),
    "proof": ("ua1", "ua2"),
}
_PPI: dict[ProfileName, float] = {"print": MOST_PPI, "screen": 200.0, "proof": 130.0}
"""Pixels per inch that pictures are reduced to: what a press can print, what a screen shows when zoomed in twice, and
what tells one picture from another."""
_LEAST_MARGIN = 5.0
"""In mm: nearer to the edge, a knife or a printer cuts into the text."""
_SLUG = 13 * MM
"""From trim to the edge of the sheet in print: bleed and room for the printer's marks."""


class Made(Struct, frozen=True):
    """What was made.

    Attributes:
        pages: how many.
        waiting: the figures that still wait for their picture (ids).
        places: where each part stands, in the order in which they were drawn.
    """

    pages: int
    waiting: tuple[str, ...]
    places: tuple[Place, ...]


def write_pdf(
    kit: Kit,
    assets: Assets,
    out: BinaryIO,
    *,
    to: ProfileName,
    language: str,
    audience: Audience,
    now: datetime,
    picture_ppi: float | None = None,
    standard: profile.Standard | None = None,
    intent: profile.OutputIntent | None = None,
    shelf: Shelf | None = None,
) -> Made:
    """Write a kit as a PDF.

    Args:
        kit: the kit.
        assets: gives the bytes of its pictures.
        out: where it is written, from its start to its end.
        to: `print` is PDF/X-4 with bleed and marks, `screen` is tagged, `proof` is that for sending round: stamped, its
            lines numbered, the approval beside each quote.
        language: one of the kit's.
        audience: what is not for publication is only shown to the press.
        now: decides which embargo runs and what is still valid; it is not written into the file.
        picture_ppi: what pictures are reduced to: by default 300 in print, 200 on the screen, 130 in a proof.
        standard: what it keeps: for print `x4`, for the screen `ua1` (PDF/UA-1 and PDF/A-2a) or `ua2` (PDF/UA-2 and
            PDF/A-4); by default the first.
        intent: the printing condition that print is for (see `output_profile`), by default FOGRA39.
        shelf: keeps the pictures that are made ready, for other processes.

    Raises:
        Problem: a character that no face has, a theme that cannot be set, a picture that cannot be read.
    """
    shown = outline(kit, language=language, audience=audience, now=now, proof=to == "proof")
    kept = standard or _STANDARDS[to][0]
    if kept not in _STANDARDS[to]:
        raise ValueError(f"{standard} is no standard for {to}")
    kind = profile.STANDARDS[kept]
    if intent is not None and to == "print":
        kind = replace(kind, intent=intent)
    page = kit.theme.page
    width, height = page.width * MM, page.height * MM
    frame = frame_of(kit)
    pictures = _Pictures(assets, kind, picture_ppi or _PPI[to], shelf)
    open_faces(kit.theme, assets)
    setting = Setting(shown, styles(kit.theme, language), frame, kind, pictures.prepare, lambda name: _icon(kit, name))
    with _collector_off():
        made = typeset(setting)
        sheets = list(reversed(made.sheets))  # each goes when its page is written
        pages = len(sheets)
        size = PageSize(width, height, page.bleed * MM, _SLUG) if to == "print" else PageSize(width, height)
        canvas = Canvas(out, kind, _metadata(kit, shown), size)
        canvas.mirrored = direction(language) == "rtl"
        pen = Pen(canvas, made.slots)
        del made
        left, top = page.inside * MM, height - page.top * MM
        embargo = running_embargo(shown)
        for number in range(1, pages + 1):
            sheet = sheets.pop()
            lines = _draw(sheet, pen, left, top)
            draw_furniture(pen, setting, page, number, pages, opens=sheet.opens, embargo=embargo)
            if to == "proof":
                draw_line_numbers(canvas, lines, setting)
                draw_stamp(canvas, setting, page, opens=sheet.opens, embargo=bool(embargo))
            if to == "print":
                said = (shown.slug, language, f"{number}/{pages}", shown.modified[:10], kind.intent.identifier)
                draw_printers_marks(canvas, " · ".join(filter(None, said)), setting.styles.small.family)
            canvas.end_page()
        canvas.close()
    return Made(pages, tuple(_waiting(shown)), tuple(pen.places))


def frame_of(kit: Kit) -> Frame:
    """Return where the text goes on the pages of a kit.

    Raises:
        Problem: `page-too-small` or `page-margins`.
    """
    page, grid = kit.theme.page, kit.theme.type.leading
    narrowest = min(page.inside, page.outside, page.top, page.bottom)
    if narrowest < _LEAST_MARGIN:
        raise Problem("page-margins", margin=f"{narrowest:g}", least=f"{_LEAST_MARGIN:g}")
    width = (page.width - page.inside - page.outside) * MM
    lines = int((page.height - page.top - page.bottom) * MM / grid) if grid > 0 else 0
    frame = Frame(width, lines * grid, max(1, page.columns), page.gutter * MM, grid)
    if lines < 12 or frame.measure < 80:
        raise Problem("page-too-small", width=f"{page.width:g}", height=f"{page.height:g}")
    return frame


def _draw(sheet: Sheet, pen: Pen, left: float, top: float) -> list[tuple[float, list[float]]]:
    """Draw what stands on a page; return for each box its left edge and the baselines of its lines."""
    lines = []
    for placed in sheet.placed:
        box = cast("Drawn", placed.box)  # what `typeset` puts into the flow draws itself
        pen.canvas.baselines = []
        box.draw(pen, left + placed.x, top - placed.top, placed.width)
        lines.append((left + placed.x, pen.canvas.baselines))
    return lines


def _metadata(kit: Kit, shown: parts.Outline) -> Metadata:
    return Metadata(
        title=shown.title or shown.slug,
        language=shown.language,
        created=dates.created(kit),
        modified=dates.modified(kit),
        identifier=kit.id,
        author=shown.organisation,
        subject=shown.articles[0].description if shown.articles else "",
        keywords=shown.articles[0].keywords if shown.articles else (),
    )


class _Pictures:
    """Gives the pictures of one document, read from the kit when they are drawn."""

    def __init__(self, assets: Assets, kind: profile.Profile, ppi: float, shelf: Shelf | None) -> None:
        self.assets, self.kind, self.ppi, self.shelf = assets, kind, ppi, shelf

    def prepare(self, figure: parts.Figure, width: float, height: float, crop: Crop) -> Picture:
        assert figure.image is not None  # noqa: S101 - asked only of figures that have one
        image = figure.image
        part = Part(crop.left, crop.top, crop.right, crop.bottom)
        return prepare(
            lambda: self.assets(image.sha256),
            width,
            height,
            self.kind,
            name=image.file,
            crop=part,
            key=image.sha256,
            most_ppi=self.ppi,
            shelf=self.shelf,
        )


def _icon(kit: Kit, name: str) -> Icon:
    return read_icon(icon_svg(kit, name).encode(), name)


def _waiting(shown: parts.Outline) -> Iterator[str]:
    for article in shown.articles:
        for part in article.parts:
            figures = part.figures if isinstance(part, parts.Gallery) else (part,)
            for figure in figures:
                if isinstance(figure, parts.Figure) and figure.image is None:
                    yield figure.id


@contextmanager
def _collector_off() -> Iterator[None]:
    """Switch the cyclic collector off: a document makes no cycles, and looking for them takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
