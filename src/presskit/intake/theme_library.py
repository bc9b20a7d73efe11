"""Where shared themes are found by name: those that ship, the user's own, and the house's (PRESSKIT_THEMES)."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Literal

from presskit import reading, resources
from presskit.intake.theme import FILE, MOST_BYTES, FoundTheme, parse, read_theme
from presskit.kit.theme import Theme
from presskit.messages import N_, Problem, wordings

wordings(**{"theme-unknown": N_("there is no theme named {name}; there are {known}, or give a theme's folder")})

VARIABLE = "PRESSKIT_THEMES"
"""The environment's list of folders that hold themes, such as one on the house's server."""

State = Literal["same", "moved-on", "changed", "alone"]
"""A kit's copy is the shared theme, older than it, of its version but not the same, or of a theme that is not here."""


def folders() -> tuple[Path, ...]:
    """Return the folders that are looked in, the house's first."""
    from platformdirs import user_data_path

    named = [Path(each) for each in os.environ.get(VARIABLE, "").split(os.pathsep) if each]
    return (*named, user_data_path("presskit", appauthor=False) / "themes", resources.path("themes"))


def library() -> dict[str, Path]:
    """Return the themes that are there: the name that each one's file gives it, and where it lies. No file is read
    whole: a theme that is damaged stands under its folder's name, and says what is wrong when it is read."""
    found: dict[str, Path] = {}
    for folder in folders():
        try:
            entries = sorted(folder.iterdir())
        except OSError:
            continue
        for entry in entries:
            at = entry / FILE
            if at.is_file():
                found.setdefault(_name(at) or entry.name, entry)
    return found


def _name(at: Path) -> str:
    try:
        with at.open("rb") as source:
            name = json.loads(source.read(1_000_000)).get("name")
    except (OSError, ValueError, AttributeError, RecursionError):
        return ""
    return name if isinstance(name, str) else ""


def find(name: str) -> Path:
    """Return where a theme lies that is given by its name, its folder or its file.

    Raises:
        Problem: `theme-unknown`.
    """
    known = library()
    if name in known:
        return known[name]
    path = Path(name)
    try:
        if path.exists():
            return path
    except (OSError, ValueError):
        pass
    if os.sep in name or name.endswith(".json"):
        raise Problem("theme-none", path=name)
    raise Problem("theme-unknown", name=name, known=", ".join(sorted(known)))


def state_of(theme: Theme, known: dict[str, Path] | None = None) -> tuple[State, FoundTheme | None]:
    """Tell how a kit's copy stands to the shared theme of its name, and return that theme.

    Raises:
        Problem: the shared theme cannot be read.
    """
    found = shared_theme(theme, known)
    return ("alone" if found is None else compared(theme, found.set.theme)), found


def shared_theme(theme: Theme, known: dict[str, Path] | None = None) -> FoundTheme | None:
    """Return the shared theme of the name of a kit's; None when it is not here.

    Raises:
        Problem: it cannot be read.
    """
    at = (library() if known is None else known).get(theme.name)
    return None if at is None else read_theme(at)


def compared(theme: Theme, shared: Theme) -> State:
    """Tell how a kit's copy stands to the shared theme of its name."""
    if shared.version > theme.version:
        return "moved-on"
    return "same" if shared == theme else "changed"


def moved_on(theme: Theme) -> FoundTheme | None:
    """Return the shared theme of the name of a kit's where that has a later version; None, and little read, else.

    Raises:
        Problem: the shared theme cannot be read.
    """
    at = library().get(theme.name)
    if at is None or parse(reading.read(at / FILE, MOST_BYTES), at).version <= theme.version:
        return None
    return read_theme(at)
