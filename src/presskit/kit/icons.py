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
    found: list[tuple[str, str]] = []
    for article in kit.articles:
        for block in article.body:
            match block:
                case CallToAction(icon=chosen) if chosen == name:
                    found.append(("call-to-action", block.id))
                case Rating() if name in {"icon-star-filled", "icon-star-empty"}:
                    found.append(("rating", block.id))
                case Video() if name == "icon-play":
                    found.append(("video", block.id))
    reach = {"icon-phone": "phone", "icon-envelope": "mail"}.get(name)
    if reach:
        found.extend(("contact", contact.id) for contact in kit.contacts if getattr(contact, reach))
    if name == "icon-screen" and kit.organisation.website:
        found.append(("organisation", "website"))
    found.extend(("social", social.network) for social in kit.organisation.social if social.network == name)
    if name == "icon-download":
        found.extend(("download", download.id) for download in kit.downloads)
    return tuple(found)
