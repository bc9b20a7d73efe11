"""What can be wrong with a kit file, in words, and SQLite's errors turned into them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "kit-missing": N_("{path}: there is no such file; check the name"),
        "kit-is-folder": N_("{path}: this is a folder, not a kit"),
        "kit-not-plain": N_("{path}: this is a device or pipe, not a kit"),
        "kit-no-permission": N_("{path}: you may not read this file; ask its owner for access"),
        "kit-unreadable": N_("{path}: the file cannot be read ({cause})"),
        "kit-empty": N_("{path}: the file is empty, not a kit; get it again or use a backup"),
        "kit-foreign": N_("{path}: not a press kit; presskit opens the files that it has made itself"),
        "kit-newer": N_(
            "{path}: made by a newer presskit (format {format}, this one reads up to {known}); update presskit"
        ),
        "kit-wal": N_(
            "{path}: another program has changed how this kit is kept (write-ahead log); use a backup or an older copy"
        ),
        "kit-journal": N_(
            "{path}: the file {journal} beside it is not presskit's; move it away and open the kit again"
        ),
        "kit-unfinished": N_(
            "{path}: the last save was cut short and cannot be undone here; copy the kit with {journal} to a folder "
            "where you may write and open it there"
        ),
        "kit-damaged-size": N_(
            "{path}: the file is damaged: {size} bytes instead of {expected}; get it again or use a backup"
        ),
        "kit-damaged-schema": N_("{path}: the file is damaged: its table {name} is not a kit's; use a backup"),
        "kit-damaged-pages": N_("{path}: the file is damaged inside; use a backup or an older copy"),
        "kit-damaged-fit": N_("{path}: the kit is damaged at {where} ({reason}); use a backup or an older copy"),
        "kit-damaged-kit": N_("{path}: damaged: the kit's own data ({count} parts in all); use a backup"),
        "kit-damaged-theme": N_("{path}: damaged: the theme ({count} parts in all); use a backup"),
        "kit-damaged-article": N_("{path}: damaged: the article “{title}” ({count} parts in all); use a backup"),
        "kit-damaged-block": N_("{path}: damaged: a part of the article “{title}” ({count} in all); use a backup"),
        "kit-damaged-person": N_("{path}: damaged: the person {title} ({count} parts in all); use a backup"),
        "kit-damaged-contact": N_("{path}: damaged: the contact {title} ({count} parts in all); use a backup"),
        "kit-damaged-image": N_("{path}: damaged: the data of picture {title} ({count} parts in all); use a backup"),
        "kit-damaged-icon": N_("{path}: damaged: the icon {title} ({count} parts in all); use a backup"),
        "kit-damaged-fact": N_("{path}: damaged: the fact {title} ({count} parts in all); use a backup"),
        "kit-damaged-download": N_("{path}: damaged: the download {title} ({count} parts in all); use a backup"),
        "kit-damaged-version": N_("{path}: damaged: the version {sequence} is not what was saved; use another one"),
        "kit-damaged-log": N_("{path}: damaged: entry {sequence} of the log is not what was written"),
        "kit-no-version": N_("{path}: there is no version {sequence}, or it has been thinned out"),
        "kit-asset-missing": N_("{path}: the bytes of {name} are not in the kit; add the picture again"),
        "kit-asset-damaged": N_("{path}: damaged: the bytes of {name} are not what was saved; add the picture again"),
        "kit-asset-too-large": N_("{path}: {size} MB is too large for a kit; the limit is {limit} MB a file"),
        "kit-locked": N_("{path}: {person} has it open on {machine}; close it there first, or work on a copy"),
        "kit-read-only": N_("{path}: you may not write this file; change its permissions or work on a copy"),
        "kit-folder-read-only": N_(
            "{path}: you may not write in its folder, so the kit can only be read; work on a copy"
        ),
        "kit-opened-for-reading": N_("{path}: the kit was opened for reading only"),
        "kit-closed": N_("{path}: the kit has been closed"),
        "kit-changed": N_("{path}: another program changed the kit meanwhile, so nothing was written; open it again"),
        "kit-moved": N_("{path}: the kit was moved or replaced while it was open, so nothing was written"),
        "kit-busy": N_("{path}: another program keeps the kit busy; try again"),
        "kit-disk-full": N_("{path}: the disk is full, nothing was saved; make room"),
        "kit-not-saved": N_("{path}: the kit could not be saved ({cause})"),
        "kit-invalid": N_("{path}: not saved, because the kit does not fit together at {where} ({reason})"),
    }
)

_BY_CODE = {
    sqlite3.SQLITE_FULL: "kit-disk-full",
    sqlite3.SQLITE_BUSY: "kit-busy",
    sqlite3.SQLITE_LOCKED: "kit-busy",
    sqlite3.SQLITE_CORRUPT: "kit-damaged-pages",
    sqlite3.SQLITE_NOTADB: "kit-foreign",
    sqlite3.SQLITE_PERM: "kit-no-permission",
}


@contextmanager
def worded(path: Path, otherwise: str = "kit-unreadable") -> Iterator[None]:
    """Turn SQLite's errors into a Problem that names the path and the cause; `otherwise` is for all that have none."""
    try:
        yield
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorcode", 0)
        if full in {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_CANTINIT}:
            code = "kit-unfinished"
        elif full & 0xFF == sqlite3.SQLITE_READONLY:
            code = "kit-read-only"
        else:
            code = _BY_CODE.get(full & 0xFF, otherwise)
        raise Problem(code, path=path, journal=f"{path.name}-journal", cause=error) from error
    except UnicodeDecodeError as error:  # SQLite's message quotes bytes of a damaged file
        raise Problem("kit-damaged-pages", path=path) from error
