"""A kit gets a theme: the copy that it carries, and the logos and drawings of icons that come with it."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.icons import icon_named
from presskit.kit.model import Icon, Kit, Logo
from presskit.kit.theme import Colour, Colours, Theme


class ThemeSet(msgspec.Struct, frozen=True, kw_only=True):
    """A theme with all that it brings: logos, drawings of icons by name (cleaned SVG), its licence."""

    theme: Theme
    logos: tuple[Logo, ...] = ()
    icons: tuple[Icon, ...] = ()
    licence: str = ""


def with_theme(kit: Kit, found: ThemeSet) -> Kit:
    """Give a kit a theme. No text changes: colours, type, page, logos and drawings do.

    Logos and icons that the theme does not bring stay as they are; an icon keeps the kit's own meaning.
    """
    after = kit if kit.theme == found.theme else replace(kit, theme=found.theme)
    if found.logos and found.logos != kit.organisation.logos:
        after = replace(after, organisation=replace(after.organisation, logos=found.logos))
    for icon in found.icons:
        before = icon_named(after, icon.name)
        if before is None:
            after = edits.add_icon(after, icon)
        else:
            after = edits.replace_icon(after, icon.name, icon.svg or "", source=icon.source, licence=icon.licence)
    return after


def differences(before: Kit, after: Kit) -> tuple[str, ...]:
    """Return what a theme changes in a kit, by the theme's own names (`colours.accent`, `type.size`, `logos` ...)."""
    found = list(theme_differences(before.theme, after.theme))
    if before.organisation.logos != after.organisation.logos:
        found.append("logos")
    names = [icon.name for icon in after.icons if icon_named(before, icon.name) != icon]
    return (*found, *(f"icons.{name}" for name in names))


def theme_differences(before: Theme, after: Theme) -> tuple[str, ...]:
    """Return what is other in a theme, by its own names."""
    found: list[str] = []
    for part in Theme.__struct_fields__:
        one, other = getattr(before, part), getattr(after, part)
        if one == other:
            continue
        if isinstance(one, msgspec.Struct):
            found += [f"{part}.{f}" for f in one.__struct_fields__ if getattr(one, f) != getattr(other, f)]
        else:
            found.append(part)
    return tuple(found)


def spot_clash(colours: Colours) -> tuple[str, str] | None:
    """Return two roles whose colours are one spot ink by name and two by their inks; a press has one (ISO 15930-7)."""
    seen: dict[str, str] = {}
    for role in Colours.__struct_fields__:
        colour: Colour = getattr(colours, role)
        other = seen.setdefault(colour.spot, role)
        if colour.spot and getattr(colours, other).cmyk != colour.cmyk:
            return other, role
    return None
