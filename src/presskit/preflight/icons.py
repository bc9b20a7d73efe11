"""Do the icons that the kit uses say what they mean."""

from __future__ import annotations

from collections.abc import Iterator

from presskit.kit.icons import STANDARD_NAMES, all_uses
from presskit.kit.localised import string
from presskit.kit.model import Kit
from presskit.preflight.finding import Finding, Place, error, note


def check(kit: Kit) -> Iterator[Finding]:
    """Yield the icons without a text alternative, and those that are used and not there.

    A standard icon has a meaning of its own in the languages that presskit speaks, as long as its drawing is the
    standard one. One that is used nowhere reaches no reader: that it says nothing is only good to know.
    """
    used = all_uses(kit)
    for icon in kit.icons:
        standard = icon.svg is None and icon.name in STANDARD_NAMES
        if not (standard or icon.decorative or string(icon.meaning, kit.language).strip()):
            found = error if icon.name in used or icon.name in STANDARD_NAMES else note
            yield found("icon-no-meaning", Place(part=icon.name, field="meaning"), name=icon.name)
        if icon.svg is None and icon.name not in STANDARD_NAMES:
            yield error("icon-no-drawing", Place(part=icon.name, field="svg"), name=icon.name)
    there = {icon.name for icon in kit.icons} | set(STANDARD_NAMES)
    for name in used:
        if name and name not in there:
            yield error("icon-unknown", Place(part=name), name=name)
