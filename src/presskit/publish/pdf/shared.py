"""Objects that serve many pages, said by what they are and not by their numbers in a file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from presskit.kit.blocks import Crop
from presskit.publish import parts
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.sheet import Box
from presskit.publish.pdf.syntax import numbers

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


class Form(Struct, frozen=True, eq=False):
    """A drawing that stands on many pages, such as their head and foot: operators, and what they use.

    Attributes:
        code: the operators.
        box: what they stay within, from the corner of the trimmed page: the sheet.
        used: shared objects; those that are drawn are called Z and their order.
        usage: the glyphs that it uses.
        transparent: whether it lets through what is under it.
    """

    code: bytes
    box: Box
    used: tuple[Used, ...]
    usage: tuple[tuple[Face, int], ...] = ()
    transparent: bool = False


class Used(Struct, frozen=True):
    """A shared object: a face, a picture, an icon in a colour, a form, a spot colour, the state of an opacity (0 to 1).

    `key` stands for it. `thing` says how it is made; of a picture that only its own document has, nothing does.
    """

    key: str
    thing: Face | Recipe | Inked | Form | Colour | float | None


def picture_used(picture: Picture, recipe: Recipe | None) -> Used:
    """Return a picture; without a recipe it belongs to the document that it was made for."""
    return Used(picture.digest.hex(), recipe)


def icon_used(icon: Icon, colour: Colour) -> Used:
    """Return an icon in a colour."""
    return Used(f"icon {icon.digest} {_spelt(colour)}", Inked(icon, colour))


def form_used(form: Form) -> Used:
    """Return a form."""
    said = "\n".join([numbers(form.box, 3), *[each.key for each in form.used]])
    digest = hashlib.blake2b(form.code + b"\n" + said.encode(), digest_size=16)
    return Used(f"form {digest.hexdigest()}", form)


def spot_used(colour: Colour) -> Used:
    """Return a spot colour's space."""
    return Used(f"spot {colour.spot} {colour.cmyk}", colour)


def opacity_used(opacity: float) -> Used:
    """Return the state of an opacity."""
    return Used(f"opacity {opacity}", float(opacity))


@lru_cache(maxsize=256)
def _spelt(colour: Colour) -> str:
    return repr(colour)
