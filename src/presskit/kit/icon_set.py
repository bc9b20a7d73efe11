"""A set of drawings put into a kit by name: which icon each one is, and what there is to say of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import count
from typing import Literal

import msgspec
from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.blocks import CallToAction
from presskit.kit.icons import STANDARD_NAMES, icon_named
from presskit.kit.model import Icon, Kit

State = Literal["replaces", "adds", "same", "duplicate", "broken", "unnamed"]


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """A drawing of a set: its file, the cleaned drawing, or the code of why there is none and the words for it."""

    file: str
    svg: str = ""
    why: str = ""
    notes: tuple[str, ...] = ()


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of a drawing: the icon that it is, and how; for a duplicate `other` is the file that was taken."""

    drawn: Drawn
    state: State
    name: str = ""
    other: str = ""


def icon_name(stem: str) -> str:
    """Make an icon's name of a file's: ASCII letters, digits, hyphens; empty when nothing is left."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_]+", "-", plain).strip("-")[:60]


def plan(kit: Kit, drawings: Iterable[Drawn]) -> tuple[Entry, ...]:
    """Say what becomes of each drawing of a set.

    A file called `phone.svg` is `icon-phone` where the kit has that and no `phone`. Of two files for one icon, such as
    `Phone.svg` and `phone.svg`, the first is taken.
    """
    known = {icon.name for icon in kit.icons} | set(STANDARD_NAMES)
    taken: dict[str, str] = {}
    entries: list[Entry] = []
    for drawn in drawings:
        name = icon_name(drawn.file.rpartition("/")[2].rpartition(".")[0])
        if name not in known and f"icon-{name}" in known:
            name = f"icon-{name}"
        if drawn.why:
            entries.append(Entry(drawn=drawn, state="broken", name=name))
        elif not name:
            entries.append(Entry(drawn=drawn, state="unnamed"))
        elif name in taken:
            entries.append(Entry(drawn=drawn, state="duplicate", name=name, other=taken[name]))
        else:
            taken[name] = drawn.file
            entries.append(Entry(drawn=drawn, state=_state(kit, name, drawn.svg), name=name))
    return tuple(entries)


def _state(kit: Kit, name: str, svg: str) -> State:
    before = icon_named(kit, name)
    if before is None:
        return "adds"
    return "same" if before.svg == svg else "replaces"


def only_here(kit: Kit, name: str, block: str, svg: str, *, source: str = "", licence: str = "") -> Kit:
    """Give one call to action an icon of its own, with another drawing and the same meaning; all else stays.

    Raises:
        NotInKitError: the kit has no such icon or block.
    """
    icon = icon_named(kit, name)
    _, target = edits.find_block(kit, block)
    if icon is None or not isinstance(target, CallToAction):
        raise edits.NotInKitError("icon", name)
    taken = {each.name for each in kit.icons}
    own = next(new for n in count(2) if (new := f"{name}-{n}") not in taken)
    kit = edits.add_icon(kit, replace(icon, name=own, svg=svg, source=source, licence=licence))
    return edits.with_block(kit, replace(target, icon=own))


def with_set(kit: Kit, entries: Iterable[Entry], *, licence: str = "") -> Kit:
    """Put the drawings of a set into a kit; each icon keeps its meaning. One edit, and one undo."""
    for entry in entries:
        source = entry.drawn.file.rpartition("/")[2]
        if entry.state == "replaces":
            kit = edits.replace_icon(kit, entry.name, entry.drawn.svg, source=source, licence=licence)
        elif entry.state == "adds":
            kit = edits.add_icon(kit, Icon(name=entry.name, svg=entry.drawn.svg, source=source, licence=licence))
    return kit
