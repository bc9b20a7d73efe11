"""The release alone, to read and to write in: as a Word document with its pictures, and as plain text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

import msgspec

from presskit.kit.model import Kit
from presskit.publish import dates
from presskit.publish.assets import Assets
from presskit.publish.bundle.clearance import cleared
from presskit.publish.bundle.plain import plain_release
from presskit.publish.bundle.rendition import made
from presskit.publish.bundle.word import Shown, word_document
from presskit.publish.bundle.xmp import packet
from presskit.publish.html.notes import Note
from presskit.publish.outline import Audience, outline


class Copy(msgspec.Struct, frozen=True):
    """A file, and what there is to say about it."""

    data: bytes
    notes: tuple[Note, ...] = ()


def copy(
    kit: Kit,
    assets: Assets,
    kind: Literal["word", "text"],
    *,
    language: str,
    audience: Audience,
    now: datetime,
    goes_on: Callable[[], object] = lambda: None,
) -> Copy:
    """Return a kit's release as a Word document, or as plain text (UTF-8 with LF line ends).

    Args:
        kit: the kit.
        assets: gives the bytes of its pictures.
        kind: what to make; text has no pictures.
        language: one of the kit's languages.
        audience: the public sees nothing that is not for publication.
        now: with offset; decides which embargo runs and which terms of use are valid.
        goes_on: called before each picture; what it raises stops the making.

    Raises:
        Problem: a picture is missing or damaged.
    """
    if kind == "text":
        return Copy(plain_release(outline(kit, language=language, audience=audience, now=now)).encode())
    found = cleared(kit, language=language, audience=audience, now=now)
    shown: dict[str, Shown] = {}
    for picture in found.pictures:
        if picture.for_web is None:
            goes_on()
            image = picture.image
            web = made(assets(image.sha256), ("web",), xmp=packet(picture, language), name=image.file or image.id)[
                "web"
            ]
            shown[image.id] = Shown(web.data, f"{picture.name}.jpg", web.width, web.height)
    document = word_document(
        found.outline,
        found.kit.theme,
        created=dates.created(kit),
        modified=dates.modified(kit),
        pictures=lambda figure: shown.get(figure.image.id) if figure.image is not None else None,
    )
    return Copy(document, found.notes.all())
