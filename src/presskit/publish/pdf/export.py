"""A kit as a PDF: outline, styles, boxes, pages, and then the canvas writes them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from itertools import chain
from typing import BinaryIO, NamedTuple, cast

from msgspec import Struct
from msgspec.structs import replace

from presskit.kit.blocks import Crop
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.publish import parts
from presskit.publish.assets import Assets
from presskit.publish.outline import Audience, outline
from presskit.publish.pdf import profile
from presskit.publish.pdf.boxes import Place
from presskit.publish.pdf.canvas import MM
from presskit.publish.pdf.composition import Composition, ProfileName, Wanted, composed, write
from presskit.publish.pdf.flow import Frame
from presskit.publish.pdf.picture import MOST_PPI, Picture
from presskit.publish.pdf.picture import Crop as Part
from presskit.publish.pdf.prepared import REMEMBERED, prepare
from presskit.publish.pdf.shelf import Shelf
from presskit.publish.pdf.styles import open_faces
from presskit.publish.remembered import remembered

__all__ = ["Made", "ProfileName", "compose_pages", "frame_of", "write_pdf"]

wordings(
    **{
        "page-too-small": N_(
            "the theme's page of {width} x {height} mm leaves no room between its margins; "
            "make the page larger or the margins smaller"
        ),
        "page-margins": N_("a margin of {margin} mm is too narrow for a page; give each at least {least} mm"),
    }
)

_STANDARDS: dict[ProfileName, tuple[profile.Standard, ...]] = {
    "print": ("x4",),
    "screen": ("ua1", "ua2"),
    "proof": ("ua1", "ua2"),
}
_PPI: dict[ProfileName, float] = {"print": MOST_PPI, "screen": 200.0, "proof": 130.0}
"""Pixels per inch that pictures are reduced to: what a press can print, what a screen shows when zoomed in twice, and
what tells one picture from another."""
_ONCE = 4 * 2**20
"""Bytes of pictures that a process remembers which writes a kit once: those that stand in all of its articles."""
_LEAST_MARGIN = 5.0
"""In mm: nearer to the edge, a knife or a printer cuts into the text."""


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
    keep: bool = True,
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
        keep: whether what is made is kept for the next time; not for a process that writes a kit once, which is not
            told the places of its parts either.

    Raises:
        Problem: a character that no face has, a theme that cannot be set, a picture that cannot be read.
    """
    wanted = _wanted(
        kit, assets, to=to, language=language, audience=audience, now=now, picture_ppi=picture_ppi,
        standard=standard, intent=intent, shelf=shelf, keep=keep,
    )  # fmt: skip
    with _collector_off(keep=keep):
        canvas = wanted.canvas(out)
        composition = composed(wanted, canvas)
        write(composition, canvas)
    waiting = chain.from_iterable(map(_waiting, wanted.shown.articles))
    return Made(composition.pages, tuple(waiting), tuple(composition.places()))


def compose_pages(
    kit: Kit,
    assets: Assets,
    *,
    to: ProfileName,
    language: str,
    audience: Audience,
    now: datetime,
    picture_ppi: float | None = None,
    shelf: Shelf | None = None,
) -> Composition:
    """Draw the pages of a kit without writing them; `composition.write_section` writes those of an article.

    They are the pages that `write_pdf` writes; arguments and errors are the same.
    """
    wanted = _wanted(
        kit, assets, to=to, language=language, audience=audience, now=now, picture_ppi=picture_ppi,
        shelf=shelf,
    )  # fmt: skip
    with _collector_off(keep=True):
        return composed(wanted, wanted.canvas(cast("BinaryIO", _Nowhere())))


class _Nowhere:
    """Takes what is written, and keeps nothing."""

    def write(self, data: bytes) -> int:
        return len(data)


def _wanted(
    kit: Kit,
    assets: Assets,
    *,
    to: ProfileName,
    language: str,
    audience: Audience,
    now: datetime,
    picture_ppi: float | None,
    standard: profile.Standard | None = None,
    intent: profile.OutputIntent | None = None,
    shelf: Shelf | None = None,
    keep: bool = True,
) -> Wanted:
    """Return what pages are made of: see `write_pdf`."""
    shown = outline(kit, language=language, audience=audience, now=now, proof=to == "proof")
    kept = standard or _STANDARDS[to][0]
    if kept not in _STANDARDS[to]:
        raise ValueError(f"{standard} is no standard for {to}")
    kind = profile.STANDARDS[kept]
    if intent is not None and to == "print":
        kind = replace(kind, intent=intent)
    frame = frame_of(kit)
    open_faces(kit.theme, assets)
    most = picture_ppi or _PPI[to]
    source = _Source(assets, kind, most, shelf, REMEMBERED if keep else _ONCE)
    return Wanted(kit, shown, to, kind, frame, partial(_picture, source), most, keep)


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


class _Source(NamedTuple):
    """Where a document's pictures come from, what they are for, their most pixels to the inch; where they are kept."""

    assets: Assets
    kind: profile.Profile
    ppi: float
    shelf: Shelf | None
    remembered: int


def _picture(source: _Source, figure: parts.Figure, width: float, height: float, crop: Crop) -> Picture:
    """Make the picture of a figure, read from the kit when it is drawn."""
    assert figure.image is not None  # noqa: S101 - asked only of figures that have one
    image = figure.image
    part = Part(crop.left, crop.top, crop.right, crop.bottom)
    return prepare(
        lambda: source.assets(image.sha256),
        width,
        height,
        source.kind,
        name=image.file,
        crop=part,
        key=image.sha256,
        most_ppi=source.ppi,
        shelf=source.shelf,
        remembered=source.remembered,
    )


@remembered
def _waiting(article: parts.ArticleParts) -> tuple[str, ...]:
    """Return the figures of an article that wait for their picture."""
    return tuple(figure.id for figure in parts.figures(article) if figure.image is None)


@contextmanager
def _collector_off(*, keep: bool) -> Iterator[None]:
    """Switch the cyclic collector off: a document makes no cycles, and looking for them takes a quarter of the time.

    In a process that does not `keep` what it makes, what is left (words, glyphs) stays to its end and is not looked at.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not keep:
                gc.freeze()
            gc.enable()
