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
    drawn_now = {icon.name: icon.svg for icon in kit.icons}
    known = drawn_now.keys() | set(STANDARD_NAMES)
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
            if name in drawn_now:
                state = "same" if drawn_now[name] == drawn.svg else "replaces"
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
    taken = {each.name for each in kit.icons}
    own = next(new for n in count(2) if (new := f"{name}-{n}") not in taken)
    kit = edits.add_icon(kit, replace(icon, name=own, svg=svg, source=source, licence=licence))
    for call in calls:
        kit = edits.with_block(kit, replace(call, icon=own))
    return kit


def with_set(kit: Kit, entries: Iterable[Entry], *, licence: str = "") -> Kit:
    """Put the drawings of a set into a kit; each icon keeps its meaning. One edit, and one undo."""
    icons = {icon.name: icon for icon in kit.icons}
    for entry in entries:
        if entry.state in {"replaces", "adds"}:
            before = icons.get(entry.name) or Icon(name=entry.name)
            source = entry.drawn.file.rpartition("/")[2]
            icons[entry.name] = replace(before, svg=entry.drawn.svg, source=source, licence=licence)
    after = tuple(icons.values())
    return kit if after == kit.icons else replace(kit, icons=after)
