"""The shelf: pictures that were made ready, kept in a folder between one export and the next.

To make a photograph of 12 megapixels as large as a screen can use takes some 50 ms, to read it from here less than one.
All that can make a difference is in the name under which a picture lies: the original's SHA-256, the size, the inks,
the code that made it. So a picture from the shelf has the same bytes as one that is made.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from presskit import kept
from presskit.publish.pdf.picture import Crop, Picture
from presskit.publish.pdf.profile import OutputIntent

_ENDING = ".picture"
_MAKERS = tuple(Path(__file__).with_name(name) for name in ("images.py", "icc.py", "jpeg.py", "picture.py"))


class Wanted(NamedTuple):
    """All that makes a difference to a picture: the SHA-256 of its original, its size in pt, its inks in print ..."""

    source: str
    width: float
    height: float
    inks: OutputIntent | None
    crop: Crop
    paper: tuple[float, ...]
    most_ppi: float


class Shelf(Struct, frozen=True):
    """A folder with pictures, which need not be there yet."""

    folder: Path

    def take(self, lies: str) -> Picture | None:
        """Return the picture that lies at a `place`; None when there is none, or one that is damaged."""
        return kept.take(self.folder / f"{lies}{_ENDING}", Picture)

    def put(self, lies: str, picture: Picture) -> None:
        """Keep a picture, if there is room."""
        kept.put(self.folder / f"{lies}{_ENDING}", picture)


def of_the_user() -> Shelf:
    """Return the shelf of the user who runs the program."""
    return Shelf(kept.folder() / "pictures")


def place(wanted: Wanted) -> str:
    """Return where a picture lies that was made in a certain way, by this code and this Pillow."""
    import PIL

    inks = wanted.inks
    condition = (hashlib.blake2b(inks.icc).hexdigest(), inks.most_ink) if inks is not None else None
    named = repr((tuple(wanted._replace(inks=None)), condition, PIL.__version__, kept.maker(_MAKERS)))
    return hashlib.blake2b(named.encode(), digest_size=20).hexdigest()
