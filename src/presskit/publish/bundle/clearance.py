"""What the rights of the pictures leave of a kit: a picture that may not be used is in nothing that goes out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import msgspec
from msgspec.structs import replace

from presskit.kit import rights
from presskit.kit.blocks import AnyBlock, Figure, Gallery, Video
from presskit.kit.model import Article, Image, Kit
from presskit.messages import N_, wordings
from presskit.publish import parts
from presskit.publish.bundle.pictures import Listed, listed
from presskit.publish.bundle.words import word
from presskit.publish.html.notes import Notes
from presskit.publish.labels import formatted_date, spoken
from presskit.publish.outline import Audience, outline

wordings(
    **{
        "bundle-picture-expired": N_("{picture}: its terms of use ended on {date}: it is left out"),
        "bundle-picture-not-yet-valid": N_("{picture}: it may not be used before {date}: it is left out"),
        "bundle-picture-use-not-allowed": N_("{picture}: its terms allow neither print nor the web: it is left out"),
        "bundle-picture-not-print": N_("{picture}: its terms do not allow print: it is in the bundle for the web only"),
        "bundle-picture-not-web": N_(
            "{picture}: its terms do not allow use on the web: it is in the bundle at print size, "
            "and not in the texts or on the page"
        ),
    }
)


class Cleared(msgspec.Struct, frozen=True, kw_only=True):
    """What may go out of a kit: the kit without the rest, its outline, and the pictures that may be used somewhere.

    `notes` say to who exports what is missing or goes only in part, `left_out` to who reads what went out.
    """

    kit: Kit
    outline: parts.Outline
    pictures: tuple[Listed, ...]
    notes: Notes
    left_out: tuple[str, ...]


def cleared(kit: Kit, *, language: str, audience: Audience, now: datetime) -> Cleared:
    """Return what may go out of a kit in texts and pictures: for the web or for print, each picture by its rights."""
    whole = outline(kit, language=language, audience=audience, now=now)
    pictures = listed(whole, now)
    notes, left_out = Notes(), list[str]()

    def leave_out(image: Image, called: str, fault: rights.Fault) -> None:
        date = image.usage.valid_from if fault == "not-yet-valid" else image.usage.valid_until
        notes.add(f"bundle-picture-{fault}", picture=image.file or image.id, date=date)
        said = word(f"left-{fault}", language, date=formatted_date(date, spoken(language)))
        left_out.append(f"{called} – {said}")

    hidden = {picture.image.id for picture in pictures if picture.for_web is not None}
    images = {image.id: image for image in kit.images}
    for logo in filter(None, (images.get(logo.image or "") for logo in kit.organisation.logos)):
        fault = rights.fault(logo, "web", now)
        if fault is not None:
            leave_out(logo, word("logo", language), fault)
            hidden.add(logo.id)
    for picture in pictures:
        image = picture.image
        if picture.for_print is not None and picture.for_web is not None:
            leave_out(image, picture.called(language), picture.for_web)
            continue
        for code, fault in (("print", picture.for_print), ("web", picture.for_web)):
            if fault is not None:
                notes.add(f"bundle-picture-not-{code}", picture=image.file or image.id)
                left_out.append(f"{picture.called(language)}: {word(f'not-for-{code}', language)}")
    kept = without(kit, hidden)
    return Cleared(
        kit=kept,
        outline=outline(kept, language=language, audience=audience, now=now) if hidden else whole,
        pictures=tuple(picture for picture in pictures if not picture.out),
        notes=notes,
        left_out=tuple(left_out),
    )


def without(kit: Kit, images: Collection[str]) -> Kit:
    """Return a kit without some of its images (ids), and without all that only showed them; else the same kit.

    A figure goes with its caption: a caption without its picture would announce what never comes.
    """
    if not images:
        return kit
    organisation = kit.organisation
    return replace(
        kit,
        articles=tuple(_article(article, images) for article in kit.articles),
        people=tuple(replace(p, portrait=None) if p.portrait in images else p for p in kit.people),
        images=tuple(image for image in kit.images if image.id not in images),
        organisation=replace(
            organisation, logos=tuple(logo for logo in organisation.logos if logo.image not in images)
        ),
    )


def _article(article: Article, images: Collection[str]) -> Article:
    kept = (_block(block, images) for block in article.body)
    return replace(article, body=tuple(block for block in kept if block is not None))


def _block(block: AnyBlock, images: Collection[str]) -> AnyBlock | None:
    match block:
        case Figure() if block.image in images:
            return None
        case Gallery():
            figures = tuple(figure for figure in block.figures if figure.image not in images)
            return replace(block, figures=figures) if figures or not block.figures else None
        case Video() if block.poster in images:
            return replace(block, poster=None)
    return block
