"""Objects that serve many pages, said by what they are and not by their numbers in a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from presskit.kit.blocks import Crop
from presskit.publish import parts
from presskit.publish.pdf.colour import Colour

if TYPE_CHECKING:  # a page without pictures needs neither Pillow nor lxml
    from presskit.publish.pdf.face import Face
    from presskit.publish.pdf.icons import Icon
    from presskit.publish.pdf.picture import Picture


class Recipe(NamedTuple):
    """How a picture is made: of which figure, for which width and height in pt, which part of it."""

    figure: parts.Figure
    width: float
    height: float
    crop: Crop


Prepare = Callable[[parts.Figure, float, float, Crop], "Picture"]
"""Makes the picture of a recipe."""


class Inked(NamedTuple):
    """An icon in a colour."""

    icon: Icon
    colour: Colour


class Used(Struct, frozen=True):
    """A shared object: a face, a picture, an icon in a colour, a spot colour, or the state of an opacity from 0 to 1.

    `key` stands for it. `thing` says how it is made; of a picture that only its own document has, nothing does.
    """

    key: str
    thing: Face | Recipe | Inked | Colour | float | None


def picture_used(picture: Picture, recipe: Recipe | None) -> Used:
    """Return a picture; without a recipe it belongs to the document that it was made for."""
    return Used(picture.digest.hex(), recipe)


def icon_used(icon: Icon, colour: Colour) -> Used:
    """Return an icon in a colour."""
    return Used(f"icon {icon.digest} {_spelt(colour)}", Inked(icon, colour))


def spot_used(colour: Colour) -> Used:
    """Return a spot colour's space."""
    return Used(f"spot {colour.spot} {colour.cmyk}", colour)


def opacity_used(opacity: float) -> Used:
    """Return the state of an opacity."""
    return Used(f"opacity {opacity}", float(opacity))


@lru_cache(maxsize=256)
def _spelt(colour: Colour) -> str:
    return repr(colour)
