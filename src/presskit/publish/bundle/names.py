"""Names of files that survive every system: ASCII, short, never two alike."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

from presskit.kit.slugs import latin

LONGEST = 100
"""Characters of a file's name with its ending."""
_WORDS = 76
"""Characters for what a name says; the rest is for its number, its size in pixels and its ending."""

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")
"""Names that Windows keeps for devices, with any ending."""


def slug(text: str, length: int = _WORDS) -> str:
    """Return text as part of a file's name: lower-case ASCII letters, digits and hyphens, cut after a whole word.

    What has no letters and digits gives an empty one.
    """
    found = re.sub(r"[^a-z0-9]+", "-", latin(text[: 8 * length].replace("'", "")).lower()).strip("-")
    if len(found) <= length:
        return found
    cut = found[: length + 1]
    return (cut.rsplit("-", 1)[0] if "-" in cut[length // 2 :] else cut[:length]).strip("-")


def file_stem(name: str) -> str:
    """Return what a file was called, without its folders and its ending."""
    return PurePosixPath(PureWindowsPath(name).name).stem


def ending(name: str) -> str:
    """Return the ending of a file's name, with its dot: at most ten ASCII letters and digits, else none."""
    found = PurePosixPath(PureWindowsPath(name).name).suffix.lower()
    return found if re.fullmatch(r"\.[a-z0-9]{1,10}", found, re.ASCII) else ""


class Names:
    """The names given in one folder."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def new(self, stem: str) -> str:
        """Return a name without ending that none before it has: the one asked for, or with a number."""
        name, number = stem, 1
        while name in self._taken or _RESERVED.fullmatch(name):
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name)
        return name
