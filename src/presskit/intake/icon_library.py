"""The icon libraries that ship, each packed in one file: Lucide (ISC, in part MIT) and Tabler (MIT). Searched offline.

Their drawings were cleaned when they were packed (tools/pack_icons.py).
"""

from __future__ import annotations

import gzip
import json
from functools import cache

import msgspec

from presskit import resources
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "library-unknown": N_("there is no icon library {library}; there are {known}"),
        "library-no-icon": N_("{library} has no icon {name}; near it are {near}"),
        "library-no-icon-like-it": N_("{library} has no icon {name}, and none with a name near it"),
    }
)

LIBRARIES = {"lucide": "Lucide", "tabler": "Tabler Icons"}


class LibraryIcon(msgspec.Struct, frozen=True):
    """An icon of a library: the library's key, its name, cleaned drawing, words that it is found by, and licence."""

    library: str
    name: str
    svg: str
    words: str
    licence: str

    @property
    def source(self) -> str:
        """What a kit notes as the icon's source."""
        return f"{LIBRARIES[self.library]}, {self.name}"


@cache
def icons_of(library: str) -> tuple[LibraryIcon, ...]:
    """Return the icons of a library, by name. The first call reads its file: a tenth of a second.

    Raises:
        Problem: `library-unknown`.
    """
    if library not in LIBRARIES:
        raise Problem("library-unknown", library=library, known=", ".join(LIBRARIES))
    data = gzip.decompress(resources.path("icons", "libraries", f"{library}.json.gz").read_bytes())
    return tuple(LibraryIcon(library, name, *entry) for name, entry in json.loads(data)["icons"].items())


def search(words: str, libraries: tuple[str, ...] = tuple(LIBRARIES), limit: int = 120) -> tuple[LibraryIcon, ...]:
    """Return the icons that have all of these words in their name or among their words; the closest first."""
    wanted = words.casefold().split()
    found: list[tuple[int, int, LibraryIcon]] = []
    for library in libraries:
        for icon in icons_of(library):
            name = icon.name
            if all(word in name or word in icon.words for word in wanted):
                parts = name.split("-")
                nearness = sum(
                    0 if word == name else 1 if word in parts else 2 if word in name else 3 for word in wanted
                )
                found.append((nearness, len(name), icon))
    found.sort(key=lambda entry: entry[:2])
    return tuple(icon for _, _, icon in found[:limit])


def chosen(address: str) -> LibraryIcon:
    """Return the icon that `lucide:map-pin` names.

    Raises:
        Problem: there is no such library, or no such icon in it.
    """
    library, _, name = address.partition(":")
    for icon in icons_of(library):
        if icon.name == name:
            return icon
    near = [icon.name for icon in search(name.replace("-", " "), (library,), 5)]
    if not near:
        raise Problem("library-no-icon-like-it", library=LIBRARIES[library], name=name)
    raise Problem("library-no-icon", library=LIBRARIES[library], name=name, near=", ".join(near))
