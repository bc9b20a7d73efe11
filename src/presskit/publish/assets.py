"""Where an output gets what the kit refers to: the bytes of its pictures, the drawings of its icons."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from presskit import resources
from presskit.kit.icons import STANDARD_NAMES, icon_named
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings

wordings(**{"icon-unknown": N_("the kit has no icon named {name}; `presskit icons KIT list` shows those it has")})

Assets = Callable[[str], bytes]
"""Gives the bytes of an asset by its SHA-256 (hexadecimal); raises Problem when the kit does not hold it."""


@cache
def standard_icon(name: str) -> str:
    """Return the standard drawing of a name as SVG.

    Raises:
        Problem: there is no standard icon of that name.
    """
    if name not in STANDARD_NAMES:
        raise Problem("icon-unknown", name=name)
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


def icon_svg(kit: Kit, name: str) -> str:
    """Return the drawing of an icon as the kit has it: its own, or the standard one of that name.

    Raises:
        Problem: the kit has no such icon, and there is no standard one.
    """
    icon = icon_named(kit, name)
    return icon.svg if icon is not None and icon.svg is not None else standard_icon(name)
