"""A palette: colours as a designer's program keeps them, before they are a theme's."""

from __future__ import annotations

from typing import Literal

import msgspec

Space = Literal["CMYK", "RGB", "LAB", "Gray"]


class Swatch(msgspec.Struct, frozen=True, kw_only=True):
    """A colour as a palette gives it.

    `values` are CMYK in per cent, RGB from 0 to 255, L*a*b* (L from 0 to 100, illuminant D50), or grey in per cent of
    black. `spot` says that `name` is a spot ink.
    """

    name: str
    space: Space
    values: tuple[float, ...]
    spot: bool = False
    group: str = ""


class Palette(msgspec.Struct, frozen=True, kw_only=True):
    """The colours of a palette in its order; `name` is its own, where it has one."""

    swatches: tuple[Swatch, ...]
    name: str = ""
