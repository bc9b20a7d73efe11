"""The icons of a kit: the standard names, and where each one is used."""

from __future__ import annotations

from typing import Literal

from presskit.kit.blocks import CallToAction, Rating, Video
from presskit.kit.model import Icon, Kit

STANDARD_NAMES = (
    "icon-envelope",
    "icon-phone",
    "icon-ruit",
    "icon-screen",
    "icon-star",
    "icon-star-empty",
    "icon-star-filled",
    "icon-chevron",
    "icon-arrow",
    "icon-arrow-right",
    "icon-arrow-left",
    "icon-close",
    "icon-play",
    "twitter",
    "linkedin",
    "instagram",
    "youtube",
    "icon-mail",
    "icon-chevron-left",
    "icon-chevron-right",
    "icon-search",
    "icon-download",
)
"""The names of the standard set (CONTENT-MODEL.md, Icon); templates and articles refer to icons by these."""


def standard_icons() -> tuple[Icon, ...]:
    """Make the icons of a new kit: each bound to the standard drawing of its name."""
    return tuple(Icon(name=name) for name in STANDARD_NAMES)


def icon_named(kit: Kit, name: str) -> Icon | None:
    """Return the kit's icon of that name; None when the kit has none."""
    return next((icon for icon in kit.icons if icon.name == name), None)


def fixed_name(kit: Kit, name: str) -> Literal["standard", "social"] | None:
    """Return why an icon keeps its name: templates refer to it, or it is also a network's; None when it may change."""
    if name in STANDARD_NAMES:
        return "standard"
    return "social" if any(social.network == name for social in kit.organisation.social) else None


def uses(kit: Kit, name: str) -> tuple[tuple[str, str], ...]:
    """Return where an icon is used, in order, as (kind, id) pairs.

    Kind is `call-to-action`, `rating`, `video`, `contact` or `download` with the id of that value, or `social` with the
    network's name. What every template draws by itself (a bullet, an arrow) is not a use of the kit's content.
    """
    return all_uses(kit).get(name, ())


def all_uses(kit: Kit) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return where each icon that is used is used, as `uses` does, in one walk through the kit."""
    found: dict[str, list[tuple[str, str]]] = {}

    def used(name: str, kind: str, identity: str) -> None:
        found.setdefault(name, []).append((kind, identity))

    for article in kit.articles:
        for block in article.body:
            match block:
                case CallToAction(icon=str(chosen)):
                    used(chosen, "call-to-action", block.id)
                case Rating():
                    used("icon-star-filled", "rating", block.id)
                    used("icon-star-empty", "rating", block.id)
                case Video():
                    used("icon-play", "video", block.id)
    for contact in kit.contacts:
        if contact.phone:
            used("icon-phone", "contact", contact.id)
        if contact.mail:
            used("icon-envelope", "contact", contact.id)
    if kit.organisation.website:
        used("icon-screen", "organisation", "website")
    for social in kit.organisation.social:
        used(social.network, "social", social.network)
    for download in kit.downloads:
        used("icon-download", "download", download.id)
    return {name: tuple(places) for name, places in found.items()}
