"""The shelf: pictures that were made ready, kept in a folder between one export and the next.

To make a photograph of 12 megapixels as large as a screen can use takes some 50 ms, to read it from here less than one.
All that can make a difference is in the name under which a picture lies: the original's SHA-256, the size, the inks,
the code that made it. So a picture from the shelf has the same bytes as one that is made. What cannot be read is made
again, what cannot be kept is not; what nobody asked for in a month is thrown away, and the oldest when it is too much.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec import MsgspecError, Struct, msgpack

from presskit import files
from presskit.messages import Problem
from presskit.publish.pdf.picture import Crop, Picture
from presskit.publish.pdf.profile import OutputIntent

MOST_BYTES = 512 * 2**20
LEAST_FREE = 2 * 2**30
"""Of the disk: on a fuller one nothing is kept."""
UNUSED = timedelta(days=30)
_TIDY_EVERY = 64
"""How often a picture is put down before the shelf is looked through; the first one of a process counts."""
_ENDING = ".picture"
_SUM = 16
_MAKERS = ("images.py", "icc.py", "jpeg.py", "picture.py")

_put_down: dict[Path, int] = {}


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
        path = self.folder / f"{lies}{_ENDING}"
        try:
            kept = path.read_bytes()
            if kept[:_SUM] != _sum(kept[_SUM:]):
                return None
            picture = msgpack.decode(memoryview(kept)[_SUM:], type=Picture)
        except (OSError, MsgspecError):
            return None
        files.refresh(path)
        return picture

    def put(self, lies: str, picture: Picture) -> None:
        """Keep a picture, if there is room."""
        count = _put_down.get(self.folder, 0)
        _put_down[self.folder] = count + 1
        content = msgpack.encode(picture)
        with suppress(Problem):
            if count % _TIDY_EVERY == 0:
                files.make_private_folder(self.folder)
                self.tidy()
            if files.system.free(self.folder) > LEAST_FREE:
                files.keep(self.folder / f"{lies}{_ENDING}", _sum(content) + content)

    def tidy(self) -> None:
        """Throw away what nobody asked for in a month, and the oldest of what is too much."""
        old = (files.system.now() - UNUSED).timestamp()
        total = 0
        with suppress(OSError):
            found = [(path.stat(), path) for path in self.folder.iterdir()]
            for about, path in sorted(found, key=lambda each: -each[0].st_mtime):
                total += about.st_size
                if about.st_mtime < old or total > MOST_BYTES:
                    files.remove(path)


def of_the_user() -> Shelf:
    """Return the shelf of the user who runs the program."""
    from platformdirs import user_cache_path

    return Shelf(user_cache_path("presskit") / "pictures")


def place(wanted: Wanted) -> str:
    """Return where a picture lies that was made in a certain way."""
    inks = wanted.inks
    condition = (_sum(inks.icc).hex(), inks.most_ink) if inks is not None else None
    named = repr((tuple(wanted._replace(inks=None)), condition, _maker()))
    return hashlib.blake2b(named.encode(), digest_size=20).hexdigest()


@cache
def _maker() -> str:
    """Return what stands for the code that makes pictures, ours and Pillow's."""
    import PIL

    summed = hashlib.blake2b(PIL.__version__.encode(), digest_size=_SUM)
    for name in _MAKERS:
        summed.update(Path(__file__).with_name(name).read_bytes())
    return summed.hexdigest()


def _sum(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_SUM).digest()
