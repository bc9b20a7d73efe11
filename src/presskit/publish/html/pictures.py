"""The pictures of an HTML output: which may be shown, what their files are called, and how `img` refers to them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Literal

import msgspec

from presskit.kit import rights
from presskit.kit.blocks import Crop, Figure, Gallery, Video
from presskit.kit.localised import best
from presskit.kit.model import Image, Kit
from presskit.kit.slugs import slug_of
from presskit.kit.text import plain
from presskit.messages import Problem
from presskit.publish.assets import Assets
from presskit.publish.html.inline import line
from presskit.publish.html.notes import Notes
from presskit.publish.html.rendition import FORMATS, WIDEST, Rendition, rendered, size

Images = Literal["files", "embedded", "named"]
"""Pictures as files beside the HTML, inside it, or only by name (for a preview that shows the kit's own pictures)."""

Purpose = Literal["figure", "portrait", "poster", "card", "logo"]

PORTRAIT = 72
"""Width and height in CSS pixels of a portrait beside a quote; its file has twice as many."""

CARD = 800
"""Width in pixels of a picture in an index: twice the column that it stands in."""
_LOGO = 480

_WHOLE = Crop()
RESERVED = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
"""What no file may be called on Windows, whatever its ending."""


class File(msgspec.Struct, frozen=True):
    """A file to write: its path relative to the HTML, with forward slashes, and its content."""

    name: str
    data: bytes


class Shown(msgspec.Struct, frozen=True):
    """A picture as `img` shows it: address and size in pixels (0 when unknown)."""

    src: str
    width: int
    height: int


class Pictures:
    """The pictures of one output. `files` fills as they are asked for."""

    def __init__(
        self, kit: Kit, assets: Assets, *, now: datetime, images: Images, base_url: str, folder: str, notes: Notes
    ) -> None:
        self.assets, self.now, self.images, self.notes = assets, now, images, notes
        self.folder, self.base_url = folder, base_url
        self._names = _names(kit)
        self._files: dict[str, File] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files that the kit's outputs may have."""
        return tuple(self._names.values())

    @property
    def files(self) -> tuple[File, ...]:
        """The files of the pictures shown so far, each once, in order of first use."""
        return tuple(self._files.values())

    def shown(self, image: Image, purpose: Purpose = "figure", crop: Crop | None = None) -> Shown | None:
        """Return how to show a picture; None, with a note, when it must not or cannot be shown."""
        called = image.file or image.id
        fault = rights.fault(image, "web", self.now)
        if fault is not None:
            date = image.usage.valid_from if fault == "not-yet-valid" else image.usage.valid_until
            self.notes.add(f"html-picture-{fault}", picture=called, date=date)
            return None
        wanted = _rendition(image, purpose, crop or _WHOLE)
        name = self._names[image.id, purpose, crop or _WHOLE]
        src = f"{self.base_url}{name}" if self.base_url else f"{self.folder}/{name}"
        if self.images == "named":
            return self._sized(src, *(size(image.width, image.height, wanted) if image.width else (0, 0)), purpose)
        try:
            made = rendered(image.sha256, wanted, self.assets, name=called)
        except Problem as problem:
            self.notes.add("html-picture-unreadable", picture=called, cause=str(problem))
            return None
        if self.images == "embedded":
            kind = "jpeg" if name.endswith(".jpg") else name.rpartition(".")[2]
            src = f"data:image/{kind};base64,{b64encode(made.data).decode('ascii')}"
        else:
            path = f"{self.folder}/{name}"
            self._files[path] = File(path, made.data)
        return self._sized(src, made.width, made.height, purpose)

    @staticmethod
    def _sized(src: str, width: int, height: int, purpose: Purpose) -> Shown:
        return Shown(src, PORTRAIT, PORTRAIT) if purpose == "portrait" else Shown(src, width, height)


def _rendition(image: Image, purpose: Purpose, crop: Crop) -> Rendition:
    portrait = purpose == "portrait"
    widest = {"portrait": 2 * PORTRAIT, "card": CARD, "logo": _LOGO}.get(purpose, WIDEST)
    return Rendition(
        format=image.format.upper() if image.format.upper() in FORMATS else "JPEG",
        widest=widest,
        box=(crop.left, crop.top, crop.right, crop.bottom),
        square=portrait,
        creator=line(image.creator),
        copyright=line(image.copyright),
    )


def _names(kit: Kit) -> dict[tuple[str, Purpose, Crop], str]:
    """Return the file names of all pictures that the kit's outputs may show.

    They tell who, what and where, after the caption in the kit's own language, and are the same in every language and
    for every audience: the folder holds a picture once.
    """
    images = {image.id: image for image in kit.images}
    names: dict[tuple[str, Purpose, Crop], str] = {}
    taken: set[str] = set()
    for identity, purpose, crop, described in _uses(kit):
        image = images.get(identity)
        key = (identity, purpose, crop)
        if image is None or key in names:
            continue
        stem = described or _described(kit, image)
        ending = FORMATS.get(image.format.upper(), "jpg")
        name, number = stem, 1
        while name in taken or name in RESERVED:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name)
        names[key] = f"{name}.{ending}"
    return names


def _figures(kit: Kit) -> Iterator[Figure]:
    """Yield the figures of a kit that have their picture."""
    for article in kit.articles:
        for block in article.body:
            for figure in block.figures if isinstance(block, Gallery) else (block,):
                if isinstance(figure, Figure) and figure.image:
                    yield figure


def _uses(kit: Kit) -> Iterator[tuple[str, Purpose, Crop, str]]:
    """Yield what is shown of which image, with the slug of the words that describe it where it is used."""
    for article in kit.articles:
        for block in article.body:
            for figure in block.figures if isinstance(block, Gallery) else (block,):
                if isinstance(figure, Figure) and figure.image:
                    described = slug_of(plain(best(figure.caption, kit.language)))
                    yield figure.image, "figure", figure.crop or _WHOLE, described
            if isinstance(block, Video) and block.poster:
                yield block.poster, "poster", _WHOLE, slug_of(plain(best(block.title, kit.language)))
    for person in kit.people:
        if person.portrait:
            yield person.portrait, "portrait", _WHOLE, slug_of(person.name)
    for logo in kit.organisation.logos:
        if logo.image:
            yield logo.image, "logo", _WHOLE, slug_of(plain(best(logo.alt, kit.language)) or logo.name)
    if len(kit.articles) > 1:
        for figure in _figures(kit):
            yield figure.image or "", "card", figure.crop or _WHOLE, slug_of(plain(best(figure.caption, kit.language)))


def file_stem(kit: Kit) -> str:
    """Return what the names of a kit's files begin with: its slug, made fit for a file name."""
    return slug_of(kit.slug) or "presskit"


def _described(kit: Kit, image: Image) -> str:
    file = PurePosixPath(PureWindowsPath(image.file).name).stem
    words = (plain(best(image.caption, kit.language)), plain(best(image.alt, kit.language)), file)
    return next((slug for slug in map(slug_of, words) if slug), "picture")
