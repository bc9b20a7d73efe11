"""Where an output gets what the kit refers to: the bytes of its pictures, the drawings of its icons."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from presskit import resources
from presskit.kit.icons import STANDARD_NAMES, icon_named
from presskit.kit.localised import Localised, localised
from presskit.kit.model import Icon, Kit
from presskit.messages import N_, Problem, translator, wordings

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
    return standard_icon(name) if icon is None else drawing(icon)


def drawing(icon: Icon) -> str:
    """Return an icon's drawing: its own, or the standard one of its name.

    Raises:
        Problem: it has none of its own, and there is no standard one.
    """
    return icon.svg if icon.svg is not None else standard_icon(icon.name)


class About(NamedTuple):
    """What is known of a drawing that ships: what it means by language, where it is from, its licence."""

    meaning: Mapping[str, str]
    source: str
    licence: str


_FROM, _ADAPTED, _OWN = N_("from {library}"), N_("adapted"), N_("drawn for Press Kit")


def source_in_words(source: str, language: str) -> str:
    """Return where a drawing that ships is from, in a reader's language: `Lucide, x (from Feather), adapted`."""
    translate = translator(language)
    if source == _OWN:
        return translate(_OWN)

    def taken(match: re.Match[str]) -> str:
        return f"({translate(_FROM).format(library=match[1])})"

    whole, comma, how = re.sub(r"\(from ([^()]+)\)", taken, source).rpartition(", ")
    return f"{whole}{comma}{translate(_ADAPTED)}" if how == "adapted" else f"{whole}{comma}{how}"


def standard_meaning(name: str) -> Localised:
    """Return what the standard icon of a name means, in each language that we speak; empty where there is none.

    An icon that gets a drawing of its own still stands for it: the outputs refer to it by its name.
    """
    about = standard_icons_about().get(name)
    return (
        () if about is None else tuple(t for language, text in about.meaning.items() for t in localised(text, language))
    )


@cache
def standard_icons_about() -> Mapping[str, About]:
    """Return what is known of each standard drawing, by its name."""
    import json

    listed = json.loads(resources.path("icons", "icons.json").read_text("utf-8"))
    return {each["name"]: About(each["meaning"], each["source"], each["licence"]) for each in listed}
