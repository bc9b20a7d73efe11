"""A kit gets a theme: the copy that it carries, and the logos and drawings of icons that come with it."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.icons import icon_named
from presskit.kit.localised import Localised, Translation
from presskit.kit.model import Icon, Kit, Logo
from presskit.kit.text import plain, plain_text
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
    logos = _logos(kit.organisation.logos, found.logos)
    if logos != kit.organisation.logos:
        after = replace(after, organisation=replace(after.organisation, logos=logos))
    for icon in found.icons:
        before = icon_named(after, icon.name)
        if before is None:
            after = edits.add_icon(after, icon)
        elif before.svg != icon.svg or before.licence != icon.licence:
            after = edits.replace_icon(after, icon.name, icon.svg or "", source=icon.source, licence=icon.licence)
    return after


def _logos(own: tuple[Logo, ...], brought: tuple[Logo, ...]) -> tuple[Logo, ...]:
    """Return the logos of a kit that a theme brings some to: its own value for each that a theme says the same of.

    A picture, which no theme can carry, stays where the theme has no logo for its ground.
    """
    if not brought:
        return own
    known = {_said(logo): logo for logo in own}
    grounds = {logo.ground for logo in brought}
    pictures = tuple(logo for logo in own if logo.image is not None and logo.ground not in grounds)
    return (*(known.get(_said(logo), logo) for logo in brought), *pictures)


def _said(logo: Logo) -> Logo:
    """Return a logo with nothing but what a theme says of it: no state of its translations, no empty ones."""
    return replace(logo, alt=_texts(logo.alt), usage=_texts(logo.usage))


def _texts(field: Localised) -> Localised:
    said = sorted((each.language, plain(each.text)) for each in field if plain(each.text))
    return tuple(Translation(language, plain_text(text)) for language, text in said)


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
