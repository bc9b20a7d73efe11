"""The downloads of an HTML output: where each one leads, and the files of the kit's own that lie beside the HTML."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from pathlib import PurePosixPath, PureWindowsPath

import msgspec

from presskit.kit.localised import best
from presskit.kit.model import Download, Kit
from presskit.kit.slugs import slug_of
from presskit.kit.text import plain
from presskit.messages import Problem
from presskit.publish import links, parts
from presskit.publish.assets import Assets
from presskit.publish.html.inline import line
from presskit.publish.html.notes import Notes
from presskit.publish.html.pictures import RESERVED, File, Images
from presskit.publish.labels import formatted_type

MOST_EMBEDDED = 4_000_000
"""Bytes of a file that still goes inside the HTML; a larger one lies beside it, or browsers would choke on the page."""


class Linked(msgspec.Struct, frozen=True):
    """Where a download leads; `name` is what the file is to be called by who fetches it, for the kit's own."""

    url: str
    name: str = ""


class Downloads:
    """The downloads of one output. `files` fills as they are asked for.

    Args:
        kit: the kit.
        assets: gives the bytes of its own files.
        images: where the kit's files go: beside the HTML, inside it, or only by name.
        base_url: where they will be.
        folder: the folder beside the HTML.
        taken: names that other files of the folder have.
        notes: what is left out is told here.
    """

    def __init__(
        self,
        kit: Kit,
        assets: Assets,
        *,
        images: Images,
        base_url: str,
        folder: str,
        taken: Iterable[str],
        notes: Notes,
    ) -> None:
        self.assets, self.images, self.notes = assets, images, notes
        self.folder, self.base_url = folder, base_url
        taken = frozenset(taken)
        self._names = _names(kit, taken)
        self._used = {*taken, *self._names.values()}
        self._files: dict[str, File] = {}

    @property
    def files(self) -> tuple[File, ...]:
        """The kit's own files that are linked so far."""
        return tuple(self._files.values())

    def linked(self, download: parts.Download) -> Linked | None:
        """Return where a download leads; None, with a note, when it leads nowhere."""
        called = line(plain(download.title))
        if not download.sha256:
            url = links.address(download.url)
            if not url.startswith("http"):
                self.notes.add("html-download-address", title=called, address=download.url)
                return None
            return Linked(url)
        name = self._names[download.id]
        url = f"{self.base_url}{name}" if self.base_url else f"{self.folder}/{name}"
        if self.images == "named":
            return Linked(url, name)
        try:
            data = self.assets(download.sha256)
        except Problem as problem:
            self.notes.add("html-download-missing", title=called, cause=str(problem))
            return None
        return self._kept(name, data, url)

    def _kept(self, name: str, data: bytes, url: str) -> Linked:
        if self.images == "embedded" and len(data) <= MOST_EMBEDDED:
            # No browser shows this type: whatever is in the file, it can only be saved.
            return Linked(f"data:application/octet-stream;base64,{b64encode(data).decode('ascii')}", name)
        path = f"{self.folder}/{name}"
        self._files[path] = File(path, data)
        return Linked(url, name)

    def made(self, name: str, data: bytes) -> Linked:
        """Return where a file leads that was made for this output, such as a logo's, and keep it."""
        free, number = name, 1
        while free in self._used:
            number += 1
            stem, _, ending = name.rpartition(".")
            free = f"{stem}-{number}.{ending}"
        self._used.add(free)
        url = f"{self.base_url}{free}" if self.base_url else f"{self.folder}/{free}"
        return Linked(url, free) if self.images == "named" else self._kept(free, data, url)


def _names(kit: Kit, taken: Iterable[str]) -> dict[str, str]:
    """Return the file names of the kit's own downloads, the same in every language."""
    used = set(taken)
    names: dict[str, str] = {}
    for download in kit.downloads:
        if not download.sha256:
            continue
        stem, ending = _stem(kit, download), _ending(download)
        name, number = f"{stem}{ending}", 1
        while name in used or name.partition(".")[0] in RESERVED:
            number += 1
            name = f"{stem}-{number}{ending}"
        used.add(name)
        names[download.id] = name
    return names


def _stem(kit: Kit, download: Download) -> str:
    file = PurePosixPath(PureWindowsPath(download.file).name).stem
    words = (file, plain(best(download.title, kit.language)))
    return next((slug for slug in map(slug_of, words) if slug), "download")


def _ending(download: Download) -> str:
    kind = formatted_type("", download.file) or formatted_type(download.media_type, "")
    return f".{kind.lower()}" if kind else ""
