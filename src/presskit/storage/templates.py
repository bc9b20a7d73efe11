"""Kits of one's own to begin with: those in a folder, by the names of their files.

Whoever renames or deletes a file there with the system's own means has renamed or deleted a template.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from presskit import files
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.storage.file import create, open_kit, replace_with

wordings(
    **{
        "template-name": N_("“{name}” cannot be a template's name: give letters or digits, and no / or \\"),
    }
)

SUFFIX = ".presskit"


class Template(NamedTuple):
    """A template: its name, its file, and why it cannot be used, where it cannot."""

    name: str
    path: Path
    problem: Problem | None = None


def own_folder() -> Path:
    """Return the folder of the user's own templates, whether it is there or not."""
    from platformdirs import user_data_path

    return user_data_path("presskit", appauthor=False) / "templates"


def templates(known: Iterable[Template] = ()) -> tuple[Template, ...]:
    """Return the user's own templates by name; each is opened once, but for those in `known` whose file is the same."""
    before = {_stamp(each.path): each for each in known}
    try:
        paths = sorted(own_folder().glob(f"*{SUFFIX}"), key=lambda path: path.stem.casefold())
    except OSError:  # no folder, or none that may be read: there are no templates then
        return ()
    return tuple(before.get(_stamp(path)) or _looked_at(path) for path in paths)


def _stamp(path: Path) -> tuple[Path, int, int]:
    try:
        found = path.stat()
    except OSError:
        return path, 0, 0
    return path, found.st_mtime_ns, found.st_size


def _looked_at(path: Path) -> Template:
    try:
        open_kit(path).close()
    except Problem as problem:
        return Template(path.stem, path, problem)
    return Template(path.stem, path)


def path_of(name: str) -> Path:
    """Return the file of the template of a name.

    Raises:
        Problem: no file can have that name.
    """
    name = " ".join(name.split())
    if not any(character.isalnum() for character in name) or set(name) & set('/\\:*?"<>|') or name.startswith("."):
        raise Problem("template-name", name=name)
    return own_folder() / f"{name}{SUFFIX}"


def save(name: str, kit: Kit, assets: Iterable[bytes]) -> Path:
    """Keep a kit as the template of a name, in place of the one that has it; return its file.

    Raises:
        Problem: no file can have that name, or it could not be written: the one before is as it was then.
    """
    path = path_of(name)
    files.make_folder(path.parent)
    if path.exists() and _looked_at(path).problem is None:
        replace_with(path, kit, assets)
    else:
        files.remove(path)  # a broken one
        create(path, kit, assets).close()
    return path
