"""A set of drawings put into a kit by name: which icon each one is, and what there is to say of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Literal

import msgspec
from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.blocks import CallToAction
from presskit.kit.icons import STANDARD_NAMES, icon_named
from presskit.kit.localised import Localised, localised
from presskit.kit.model import Icon, Kit

State = Literal["replaces", "adds", "licensed", "same", "duplicate", "broken", "unnamed"]
"""What becomes of a drawing; `licensed`: the kit has it already, and it gets the licence of the set."""
CHANGES: frozenset[State] = frozenset({"replaces", "adds", "licensed"})
"""The states with which an icon of the kit becomes another one."""


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """A drawing of a set: its file, the cleaned drawing, or the words of why there is none; the title that it has."""

    file: str
    svg: str = ""
    why: str = ""
    title: str = ""
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


def free_name(kit: Kit, name: str) -> str:
    """Return a name that no icon of a kit has yet: this one with the next number after it."""
    taken = {each.name for each in kit.icons} | set(STANDARD_NAMES)
    return next(new for n in count(2) if (new := f"{name}-{n}") not in taken)


def plan(kit: Kit, drawings: Iterable[Drawn], *, licence: str = "") -> tuple[Entry, ...]:
    """Say what becomes of each drawing of a set, as it is when it goes in (mended, where that is wanted).

    A file called `phone.svg` is `icon-phone` where the kit has that and no `phone`. Of two files for one icon, such as
    `Phone.svg` and `phone.svg`, the first is taken.
    """
    now = {icon.name: icon for icon in kit.icons}
    known = now.keys() | set(STANDARD_NAMES)
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
            state: State = "adds"
            if name in now:
                state = "replaces" if now[name].svg != drawn.svg else "same"
            if state == "same" and licence and now[name].licence != licence:
                state = "licensed"
            entries.append(Entry(drawn=drawn, state=state, name=name))
    return tuple(entries)


def only_here(kit: Kit, name: str, blocks: Iterable[str], svg: str, *, source: str = "", licence: str = "") -> Kit:
    """Give calls to action an icon of their own, with another drawing and the same meaning; all else stays.

    No other use of an icon can differ from the rest: what draws it knows it by its name.

    Raises:
        NotInKitError: the kit has no such icon or block, or no block is given.
    """
    icon = icon_named(kit, name)
    targets = [edits.find_block(kit, block)[1] for block in blocks]
    calls = [target for target in targets if isinstance(target, CallToAction)]
    if icon is None or not calls or len(calls) != len(targets):
        raise edits.NotInKitError("icon", name)
    own = free_name(kit, name)
    kit = edits.add_icon(kit, replace(icon, name=own, svg=svg, source=source, licence=licence))
    for call in calls:
        kit = edits.with_block(kit, replace(call, icon=own))
    return kit


def with_set(
    kit: Kit, entries: Iterable[Entry], *, licence: str = "", meant: Mapping[str, Localised] | None = None
) -> Kit:
    """Put the drawings of a set into a kit. One edit, and one undo.

    Each icon keeps its meaning; one without means what it is `meant` to by its name, as the standard icons are, else
    what its drawing's own title says.
    """
    icons = {icon.name: icon for icon in kit.icons}
    for entry in entries:
        if entry.state in CHANGES:
            before = icons.get(entry.name) or Icon(name=entry.name)
            source = entry.drawn.file.rpartition("/")[2]
            meaning = before.meaning or (meant or {}).get(entry.name) or localised(entry.drawn.title, kit.language)
            icons[entry.name] = replace(before, svg=entry.drawn.svg, source=source, licence=licence, meaning=meaning)
    after = tuple(icons.values())
    return kit if after == kit.icons else replace(kit, icons=after)
