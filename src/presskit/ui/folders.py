"""Where a question for a file begins: each kind of file has a folder of its own, the one that it was in last."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from presskit.ui import settings as remembered

Kind = Literal[
    "dictionaries", "downloads", "drawings", "exports", "faces", "icons", "kits", "logos", "palettes",
    "pictures", "profiles", "texts", "themes",
]  # fmt: skip
_PICTURES: frozenset[Kind] = frozenset({"drawings", "icons", "logos", "pictures"})


def folder(kind: Kind, kit: Path | None = None) -> Path:
    """Return where to look for a kind of file: where it was last; else beside the kit, or in the user's own."""
    kept = Path(str(remembered.settings().value(_key(kind), "")) or ".")
    if kept.is_absolute() and kept.is_dir():
        return kept
    return beside(kit, own=own_folder(pictures=kind in _PICTURES))


def remember(kind: Kind, found: Path) -> None:
    """Begin there the next time."""
    remembered.settings().setValue(_key(kind), str(found))


def beside(kit: Path | None, own: Path | None = None) -> Path:
    """Return the folder of a kit, where somebody keeps and may write files; the user's own for the program's sample."""
    from presskit import files
    from presskit.ui.desk import sample_path

    home = own_folder() if own is None else own
    if kit is None or kit.parent == sample_path().parent or not kit.parent.is_dir():
        return home
    return kit.parent if files.system.may_write(kit.parent) else home


def own_folder(*, pictures: bool = False) -> Path:
    """Return the user's folder for documents, or for pictures; the home folder when there is none."""
    place = QStandardPaths.StandardLocation
    for each in (place.PicturesLocation if pictures else place.DocumentsLocation, place.HomeLocation):
        found = Path(QStandardPaths.writableLocation(each))
        if found.is_dir():
            return found
    return Path.home()


def kit_of(widget: QWidget | None) -> Path | None:
    """Return the path of the kit that a dialog or a panel is about."""
    from presskit.storage import KitFile

    while widget is not None:
        file = getattr(widget, "file", None)
        if isinstance(file, KitFile):
            return file.path
        widget = widget.parentWidget()
    return None


def _key(kind: Kind) -> str:
    return f"folders/{kind}"
