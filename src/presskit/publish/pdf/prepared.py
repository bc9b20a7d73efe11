"""Pictures made ready for a PDF, each of them once: what was made is remembered, and may be kept on a shelf.

What makes them, and the libraries that it needs, is loaded when there is something to make.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable

from msgspec.structs import replace

from presskit.publish.pdf.colour import WHITE, Colour, Space
from presskit.publish.pdf.jpeg import bare
from presskit.publish.pdf.picture import MOST_PPI, WHOLE, Crop, Picture
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.shelf import Shelf, Wanted, place

REMEMBERED = 64 * 2**20
"""Bytes of pictures that a process remembers."""

_prepared: OrderedDict[Wanted, Picture] = OrderedDict()
_keeping = threading.Lock()


def prepare(
    data: bytes | Callable[[], bytes],
    width: float,
    height: float,
    profile: Profile,
    *,
    name: str,
    crop: Crop = WHOLE,
    paper: Colour = WHITE,
    key: str | None = None,
    most_ppi: float = MOST_PPI,
    shelf: Shelf | None = None,
    remembered: int = REMEMBERED,
) -> Picture:
    """Make a picture ready to be placed.

    Args:
        data: the original file: JPEG, PNG, TIFF or WebP; or what gives it, which with a `key` is only asked when
            the picture was not made before.
        width, height: the size at which it is placed, in pt.
        profile: what for.
        name: what to call it in a message.
        crop: the part that is shown.
        paper: what lies under it, where print flattens its transparency.
        key: the SHA-256 of `data`, if it is known.
        most_ppi: more is reduced to this; a preview takes less.
        shelf: where pictures that were made by other processes may lie, and this one is put.
        remembered: most bytes of pictures that this process remembers, this one always.

    Raises:
        Problem: `pdf-picture-damaged` or `pdf-picture-too-large`.
    """
    if not callable(data):
        source = key or hashlib.sha256(data).hexdigest()
    elif key is None:
        data = data()
        source = hashlib.sha256(data).hexdigest()
    else:
        source = key
    inks = profile.intent if profile.space is Space.CMYK else None
    wanted = Wanted(source, round(width, 2), round(height, 2), inks, crop, paper.cmyk, most_ppi)
    with _keeping:
        found = _prepared.get(wanted)
        if found is not None:
            _prepared.move_to_end(wanted)
            return found
    lies = "" if shelf is None else place(wanted)
    picture = None if shelf is None else _taken(shelf, lies, data)
    if picture is None:
        from presskit.publish.pdf.images import made

        original = data() if callable(data) else data
        picture = made(original, (width, height), profile, name=name, crop=crop, paper=paper, most_ppi=most_ppi)
        if shelf is not None:
            shelf.put(lies, replace(picture, data=b"") if picture.whole else picture)
    with _keeping:
        _prepared[wanted] = picture
        while sum(len(each.data) for each in _prepared.values()) > remembered and len(_prepared) > 1:
            _prepared.popitem(last=False)
    return picture


def _taken(shelf: Shelf, lies: str, data: bytes | Callable[[], bytes]) -> Picture | None:
    """Return a picture from the shelf. Of one that is the whole original only what was found lies there."""
    picture = shelf.take(lies)
    if picture is None or not picture.whole:
        return picture
    found = bare(data() if callable(data) else data)
    return None if found is None else replace(picture, data=found[1])
