"""Opening a kit file: what is checked before SQLite, and then we, believe a word of it (RELIABILITY.md, rule 1).

Closing any descriptor of a file drops all POSIX locks that the process has on it, SQLite's too. So the header is read,
and every transaction run, under one lock of this process (`DISK`), and nothing else may open a kit's file directly.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import struct
import threading
from pathlib import Path
from typing import NamedTuple

from presskit import files
from presskit.kit.json import faults
from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage.problems import worded
from presskit.storage.rows import TABLES, Content, RowKey, Unfit, decode, kit_of, row_hash
from presskit.storage.schema import APPLICATION_ID, FORMAT, SCHEMA

DISK = threading.RLock()
"""Held while a kit's file is read or written; see above."""

MAGIC = b"SQLite format 3\0"
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
WAIT = 5.0
"""Seconds to wait for another program's transaction."""

LARGEST_ASSET = 256_000_000
"""Most bytes of one asset. A row may be a little longer; SQLite reads nothing beyond it."""

UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What SQLite raises on damaged pages; the second when its message quotes bytes that are not text."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_ASSET + 100_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 10,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 100,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 100,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


class Identity(NamedTuple):
    """Which file a path led to, to notice that it leads to another one now."""

    device: int
    file: int


def identify(path: Path) -> Identity | None:
    """Return which file a path leads to; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Identity(found.st_dev, found.st_ino)


def inspect(path: Path) -> None:
    """Refuse what is not a kit file by its kind and header, before SQLite sees it.

    Raises:
        Problem: it does not exist, is not a plain file, may not be read, is empty, foreign, newer or changed in kind.
    """
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise Problem("kit-is-folder", path=path)
        if not stat.S_ISREG(kind):
            raise Problem("kit-not-plain", path=path)
        with DISK, path.open("rb") as file:
            header = file.read(100)
        with_journal = _inspect_journal(path)
    except FileNotFoundError:
        raise Problem("kit-missing", path=path) from None
    except PermissionError:
        raise Problem("kit-no-permission", path=path) from None
    except (OSError, ValueError) as error:
        raise Problem("kit-unreadable", path=path, cause=getattr(error, "strerror", None) or error) from error
    if with_journal and header == bytes(100):
        return  # a power cut left the first page blank: SQLite puts the old pages back, and then it is looked at again
    if not header:
        raise Problem("kit-empty", path=path)
    if header[:16] != MAGIC:
        raise Problem("kit-foreign", path=path)
    if len(header) < 100:
        raise Problem("kit-damaged-size", path=path, size=len(header), expected=4096)
    application, number = struct.unpack_from(">I", header, 68)[0], struct.unpack_from(">i", header, 60)[0]
    _refuse_other_kinds(path, application, number)
    if header[18] != 1 or header[19] != 1:
        raise Problem("kit-wal", path=path)


def _refuse_other_kinds(path: Path, application: int, number: int) -> None:
    if application != APPLICATION_ID:
        raise Problem("kit-foreign", path=path)
    if number > FORMAT:
        raise Problem("kit-newer", path=path, format=number, known=FORMAT)
    if number < 1:
        raise Problem("kit-damaged-schema", path=path, name=f"user_version {number}")


def journal_path(path: Path) -> Path:
    """Return the path of the file in which SQLite keeps old pages during a save."""
    return path.with_name(f"{path.name}-journal")


def _inspect_journal(path: Path) -> bool:
    """Tell whether a journal lies beside the kit; refuse one that would make SQLite touch a third file.

    A journal that names a super-journal makes SQLite read that file and delete it. Ours never name one; one that does
    was laid there, or is another program's.
    """
    journal = journal_path(path)
    try:
        with journal.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 8))
            end = file.read(8)
    except FileNotFoundError:
        return False
    if end == JOURNAL_MAGIC:
        raise Problem("kit-journal", path=path, journal=journal.name)
    return size > 0


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """Connect to an inspected kit file, with everything off that a hostile one could use.

    Raises:
        Problem: SQLite cannot open it.
    """
    # A reader needs to write only to put back what a save that was cut short left behind.
    mode = "rw" if write or (journal_path(path).exists() and files.system.may_write(path)) else "ro"
    with worded(path):
        db = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=WAIT,
            isolation_level=None,
            check_same_thread=False,  # saved on a worker; `KitFile` sees to it that one thread at a time uses it
        )
        try:
            harden(db)
            if not write:
                db.execute("PRAGMA query_only = ON")
        except BaseException:
            db.close()
            raise
    return db


def harden(db: sqlite3.Connection) -> None:
    """Set what every connection to a kit has: nothing trusted, nothing mapped, everything durable, limits."""
    db.text_factory = bytes  # text that is not UTF-8 is then damage that a hash finds, not an exception
    for limit, value in _LIMITS.items():
        db.setlimit(limit, value)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "synchronous = EXTRA",
    ):
        db.execute(f"PRAGMA {pragma}")


def load(db: sqlite3.Connection, path: Path) -> Kit:
    """Read the whole kit but its assets, in one transaction, and check all of it.

    Raises:
        Problem: it is damaged; the wording names what.
    """
    with DISK, worded(path):
        db.execute("BEGIN")
        try:
            _check_file(db, path)
            _check_schema(db, path)
            sound = _sound(db)
            found, damaged = _read_rows(db)
        finally:
            if db.in_transaction:
                db.execute("ROLLBACK")
    if damaged:
        key, title = damaged[0]
        raise Problem(f"kit-damaged-{key.table}", path=path, title=title, count=len(damaged))
    if not sound:
        raise Problem("kit-damaged-pages", path=path)
    try:
        kit = kit_of(found)
    except Unfit as error:
        key = (*error.missing, *error.extra)[0]
        title = _title_of_missing(key, found)
        count = len(error.missing) + len(error.extra)
        raise Problem(f"kit-damaged-{key.table}", path=path, title=title, count=count) from None
    for where, reason in faults(kit):
        raise Problem("kit-damaged-fit", path=path, where=where, reason=reason)
    return kit


def _check_file(db: sqlite3.Connection, path: Path) -> None:
    """Check kind and size as SQLite sees them, after any unfinished save has been put back."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (number,) = db.execute("PRAGMA user_version").fetchone()
    _refuse_other_kinds(path, application, number)
    (pages,), (page_size,) = (db.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
    size = path.stat().st_size
    if size != pages * page_size:
        raise Problem("kit-damaged-size", path=path, size=size, expected=pages * page_size)


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    """Compare the schema with the expected text: no view, trigger or generated column of a stranger's gets in."""
    found = {}
    for kind, name, table, text in db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 100"):
        if not isinstance(kind, bytes) or not isinstance(name, bytes):
            raise Problem("kit-damaged-schema", path=path, name="?")
        entry = (kind.decode(errors="replace"), name.decode(errors="replace"))
        found[entry] = text.decode(errors="replace") if isinstance(text, bytes) else text
        if entry not in SCHEMA or found[entry] != SCHEMA[entry] or (entry[0] == "table" and table != name):
            raise Problem("kit-damaged-schema", path=path, name=entry[1])
    for entry in SCHEMA:
        if entry not in found:
            raise Problem("kit-damaged-schema", path=path, name=entry[1])


def _sound(db: sqlite3.Connection) -> bool:
    try:
        return bool(db.execute("PRAGMA quick_check(1)").fetchone() == (b"ok",))
    except UNREADABLE:
        return False


def _read_rows(db: sqlite3.Connection) -> tuple[dict[RowKey, Content], list[tuple[RowKey, str]]]:
    """Read the content tables; return the sound rows, and the damaged ones each with a name for people."""
    found: dict[RowKey, Content] = {}
    damaged: list[tuple[RowKey, bytes]] = []
    for table in TABLES:
        try:
            for name, stored, kept in db.execute(f"SELECT key, content, hash FROM {table}"):  # noqa: S608 - ours
                at = RowKey(table, name.decode(errors="surrogateescape") if isinstance(name, bytes) else str(name))
                data = stored if isinstance(stored, bytes) else b""
                content = _content(at, data) if row_hash(table, at.key, data) == kept and at not in found else None
                if content is None:
                    damaged.append((at, data))
                else:
                    found[at] = content
        except UNREADABLE:
            damaged.append((RowKey(table, "?"), b""))
    return found, [(key, _title(key, data, found)) for key, data in damaged]


def _content(at: RowKey, data: bytes) -> Content | None:
    try:
        return decode(at.table, data)
    except ValueError:
        return None


_WORDS = re.compile(
    rb'"(?:headline|name|file|label|title)":(?:\[\{"language":"[^"]*","text":\[\{"text":)?"((?:[^"\\]|\\.)*)"'
)
_ARTICLE = re.compile(rb'"article":"([^"]*)"')


def _title(key: RowKey, data: bytes, found: dict[RowKey, Content]) -> str:
    """Return what people call a damaged row, as far as its bytes still tell."""
    if key.table == "block":
        article = _ARTICLE.match(data, 1)
        return _title_of_missing(RowKey("article", article[1].decode(errors="replace") if article else key.key), found)
    words = _WORDS.search(data)
    return words[1].decode(errors="replace")[:80] if words else key.key


def _title_of_missing(key: RowKey, found: dict[RowKey, Content]) -> str:
    """Return what people call an article, or the article of a block, from the rows that are sound."""
    from presskit.kit.localised import best
    from presskit.kit.text import plain
    from presskit.storage.rows import ArticleRow

    for content in found.values():
        if isinstance(content, ArticleRow) and (content.article.id == key.key or key.key in content.body):
            return plain(best(content.article.headline))[:80] or key.key
    return key.key
