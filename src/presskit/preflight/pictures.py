"""Are the pictures there, described, credited, sharp enough in print, and may they be used."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from presskit.kit import rights
from presskit.kit.blocks import AnyBlock, Crop, Figure, Gallery, Quote, Video
from presskit.kit.localised import string
from presskit.kit.model import Image, Kit, Use
from presskit.kit.theme import Page
from presskit.preflight.finding import Finding, Place, error, warning

ALT = 250
"""Most characters of a text alternative (IPTC Alt Text)."""

SHARP, COARSE = 250, 150
"""Pixels per inch in print: under the first a picture looks soft, under the second it is an error."""

LANDSCAPE = 1.2
"""Width to height from which a picture goes across the columns."""

MM_PER_INCH = 25.4


def check(kit: Kit, now: datetime, uses: Collection[Use], assets: Collection[str] | None = None) -> Iterator[Finding]:
    """Yield what is wrong with the pictures of a kit.

    Args:
        kit: the kit.
        now: decides which rights are valid.
        uses: what the pictures are to be used for.
        assets: the SHA-256 of the bytes that the kit holds, where that is known.
    """
    images = {image.id: image for image in kit.images}
    told: set[str] = set()
    for article in kit.articles:
        for figure in _figures(article.body):
            place = Place(article=article.id, block=figure.id)
            image = images.get(figure.image or "")
            if image is None:
                yield error("figure-waits", place, caption=string(figure.caption, kit.language))
                continue
            yield from _described(kit, figure, image, place)
            if "print" in uses:
                yield from _sharp(kit.theme.page, figure, image, place)
            if image.id not in told:
                yield from _usable(image, place, now, uses, assets)
                told.add(image.id)
    yield from _others(kit, now, uses, assets, told)


def _figures(body: tuple[AnyBlock, ...]) -> Iterator[Figure]:
    for block in body:
        if isinstance(block, Figure):
            yield block
        elif isinstance(block, Gallery):
            yield from block.figures


def _described(kit: Kit, figure: Figure, image: Image, place: Place) -> Iterator[Finding]:
    alt = string(figure.alt, kit.language) or string(image.alt, kit.language)
    if not (figure.decorative or image.decorative):
        if not alt.strip():
            yield error("alt-missing", place, name=image.file)
        elif len(alt) > ALT:
            yield warning("alt-long", place, name=image.file, length=len(alt), limit=ALT)
    if not (string(figure.caption, kit.language) or string(image.caption, kit.language)).strip():
        yield error("caption-missing", place, name=image.file)
    if not (string(figure.credit, kit.language) or image.credit or image.creator).strip():
        yield error("credit-missing", place, name=image.file)


def _sharp(page: Page, figure: Figure, image: Image, place: Place) -> Iterator[Finding]:
    """Say that a picture is not sharp enough."""
    if not image.width or not image.height:
        return
    ppi, _ = sharpness(page, figure, image)
    if ppi < SHARP:
        tell = error if ppi < COARSE else warning
        yield tell("not-sharp", place, name=image.file, ppi=ppi, limit=SHARP)


def sharpness(page: Page, figure: Figure, image: Image) -> tuple[int, float]:
    """Return the pixels per inch of a picture in print, and the width that the page gives it in mm.

    A wide one, as it is cropped, goes across all columns, another one over one of them.
    """
    crop = figure.crop or Crop()
    wide, high = image.width * (crop.right - crop.left), image.height * (crop.bottom - crop.top)
    measure = page.width - page.inside - page.outside if wide >= LANDSCAPE * high else column(page)
    return round(wide / (max(measure, 1.0) / MM_PER_INCH)), measure


def column(page: Page) -> float:
    """Return the width of a column in mm."""
    columns = max(1, page.columns)
    return max(1.0, (page.width - page.inside - page.outside - page.gutter * (columns - 1)) / columns)


def _usable(
    image: Image, place: Place, now: datetime, uses: Collection[Use], assets: Collection[str] | None
) -> Iterator[Finding]:
    for use in sorted(uses):
        fault = rights.fault(image, use, now)
        if fault == "use-not-allowed":
            yield error("rights-use", place, name=image.file, use=use)
        elif fault is not None:
            date = image.usage.valid_until if fault == "expired" else image.usage.valid_from
            yield error(f"rights-{fault}", place, name=image.file, date=date)
            return
    if assets is not None and image.sha256 not in assets:
        yield error("picture-lost", place, name=image.file)


def _others(
    kit: Kit, now: datetime, uses: Collection[Use], assets: Collection[str] | None, told: set[str]
) -> Iterator[Finding]:
    """Look at the images that stand in no figure: portraits, posters and logos."""
    images = {image.id: image for image in kit.images}
    quoted = {block.speaker for article in kit.articles for block in article.body if isinstance(block, Quote)}
    shown = [(person.portrait, Place(part=person.id)) for person in kit.people if person.id in quoted]
    shown += [(logo.image, Place(part="organisation", field="logos")) for logo in kit.organisation.logos]
    for article in kit.articles:
        for block in article.body:
            if isinstance(block, Video):
                shown.append((block.poster, Place(article=article.id, block=block.id)))
    for identity, place in shown:
        image = images.get(identity or "")
        if image is not None and image.id not in told:
            told.add(image.id)
            yield from _usable(image, place, now, uses, assets)
