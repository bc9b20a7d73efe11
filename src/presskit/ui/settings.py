"""What the window remembers between sessions: its language, its appearance, where things were, recent kits."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QStandardPaths

from presskit.messages import LANGUAGES

DESIGNER = "window/designer"
"""Whether kits open in the designer's view."""
_RECENT = 10


def settings() -> QSettings:
    """Return the settings, as a file in the user's configuration folder."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "presskit", "presskit")


def data_folder() -> Path:
    """Return where the user's own data of the program lie, as the core has it from platformdirs, which loads slowly."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation), "presskit")


def language(kept: QSettings) -> str:
    """Return the language the window speaks: the one that was chosen, else the system's, else English."""
    chosen = str(kept.value("window/language", ""))
    system = QLocale.system().name()[:2]
    return next((each for each in (chosen, system) if each in LANGUAGES), "en")


def recent(kept: QSettings) -> list[Path]:
    """Return the kits that were open last and are still there, the latest first."""
    found = kept.value("window/recent", [])
    paths = [found] if isinstance(found, str) else list(found) if isinstance(found, list) else []
    return [path for path in map(Path, paths) if path.is_file()]


def day_of(path: Path) -> str:
    """Return the day (ISO 8601) on which a file was changed last; nothing when it is gone."""
    try:
        return f"{datetime.fromtimestamp(path.stat().st_mtime).astimezone():%Y-%m-%d}"
    except OSError:
        return ""


def free_path(folder: Path, name: str, suffix: str) -> Path:
    """Return a path in a folder that nothing has yet: the name, or with a number after it."""
    names = (name if n == 1 else f"{name}-{n}" for n in range(1, 10_000))
    return next(path for path in (folder / f"{each}{suffix}" for each in names) if not path.exists())


def remember(kept: QSettings, path: Path) -> None:
    """Put a kit at the head of the recent ones."""
    paths = [path.resolve(), *(each for each in recent(kept) if each != path.resolve())]
    kept.setValue("window/recent", [str(each) for each in paths[:_RECENT]])


def flag(kept: QSettings, key: str, default: bool) -> bool:
    """Return a yes or no."""
    return str(kept.value(key, default)).lower() in {"true", "1"}
