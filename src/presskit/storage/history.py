"""The versions that a kit keeps of itself, and its log. Order is the sequence number's, never a clock's."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from presskit.kit.blocks import Value, new_id
from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage.rows import TABLES, RowKey, Unfit, decode, kit_of, row_hash

T = TypeVar("T", bound=Value)

EntryKind = Literal["override", "approval", "accepted"]


class Version(Value, frozen=True, kw_only=True):
    """A state of the kit that is kept. `id` is the same in every copy of the file, `parents` are such ids.

    `digest` (hexadecimal) is over the hashes of all its rows, so that one that vanished is noticed.
    """

    id: str
    name: str = ""
    when: str = ""
    who: str = ""
    parents: tuple[str, ...] = ()
    digest: str = ""


class Entry(Value, frozen=True, kw_only=True):
    """Something that somebody decided: an embargo overridden, a wording approved, a finding accepted, and why.

    `about` names what it concerns: outputs, or ids in the kit.
    """

    kind: EntryKind
    when: str = ""
    who: str = ""
    reason: str = ""
    about: tuple[str, ...] = ()


def add_version(db: sqlite3.Connection, *, name: str, when: str, who: str) -> int:
    """Keep the kit as its tables hold it now; return the version's sequence number. Within a transaction."""
    for table in TABLES:
        db.execute(
            "INSERT INTO content (kind, key, content, hash) "  # noqa: S608 - a name of our own
            f"SELECT '{table}', key, content, hash FROM {table} WHERE hash NOT IN (SELECT hash FROM content)"
        )
    hashes = " UNION ALL ".join(f"SELECT hash FROM {table}" for table in TABLES)  # noqa: S608 - names of our own
    digest = _digest([found for (found,) in db.execute(hashes)])
    parent = versions_of(db, last=True)
    version = Version(
        id=new_id(), name=name, when=when, who=who, parents=tuple(v.id for v in parent.values()), digest=digest
    )
    sequence = _append(db, "version", version)
    db.execute(
        f"INSERT INTO version_row SELECT ?, content.id FROM content WHERE hash IN ({hashes})",  # noqa: S608 - ours
        (sequence,),
    )
    return sequence


def versions_of(db: sqlite3.Connection, *, last: bool = False) -> dict[int, Version]:
    """Return the versions by their sequence number, or only the last one.

    Raises:
        Damaged: a version's row is not what was written.
    """
    order = "DESC LIMIT 1" if last else ""
    found = db.execute(f"SELECT sequence, content, hash FROM version ORDER BY sequence {order}")  # noqa: S608 - ours
    return {sequence: _read("version", sequence, data, kept, Version) for sequence, data, kept in found}


def kit_at(db: sqlite3.Connection, sequence: int) -> Kit | None:
    """Return the kit as a version kept it; None when there is no such version or it has been thinned out.

    Raises:
        Damaged: it is not what was kept.
    """
    row = db.execute("SELECT content, hash FROM version WHERE sequence = ?", (sequence,)).fetchone()
    if row is None:
        return None
    version = _read("version", sequence, row[0], row[1], Version)
    kept = db.execute(
        "SELECT kind, key, kept.content, hash FROM version_row JOIN content AS kept ON kept.id = version_row.content "
        "WHERE version = ?",
        (sequence,),
    ).fetchall()
    if not kept:
        return None
    found = {}
    try:
        for kind, key, data, written in kept:
            at = RowKey(kind.decode(), key.decode())
            if row_hash(*at, data) != written:
                raise Damaged("version", sequence)
            found[at] = decode(at.table, data)
        if _digest([written for *_, written in kept]) != version.digest:
            raise Damaged("version", sequence)
        return kit_of(found)
    except (ValueError, KeyError, Unfit) as error:
        raise Damaged("version", sequence) from error


def add_entry(db: sqlite3.Connection, entry: Entry) -> int:
    """Add to the log; return the entry's sequence number. Within a transaction."""
    return _append(db, "log", entry)


def entries_of(db: sqlite3.Connection) -> tuple[Entry, ...]:
    """Return the log, oldest first.

    Raises:
        Damaged: an entry is not what was written.
    """
    found = db.execute("SELECT sequence, content, hash FROM log ORDER BY sequence")
    return tuple(_read("log", sequence, data, kept, Entry) for sequence, data, kept in found)


class Damaged(Exception):  # noqa: N818 - it says what the row is
    """A row of the versions or the log is not what was written."""

    def __init__(self, table: str, sequence: int) -> None:
        super().__init__(table, sequence)
        self.table, self.sequence = table, sequence

    def problem(self, path: Path) -> Problem:
        """Return it as what the user is told."""
        return Problem(f"kit-damaged-{self.table}", path=path, sequence=self.sequence)


def _append(db: sqlite3.Connection, table: str, value: Version | Entry) -> int:
    (last,) = db.execute(f"SELECT coalesce(max(sequence), 0) FROM {table}").fetchone()  # noqa: S608 - ours
    sequence = int(last) + 1
    data = msgspec.json.encode(value)
    db.execute(
        f"INSERT INTO {table} VALUES (?, ?, ?)",  # noqa: S608 - a name of our own
        (sequence, data, row_hash(table, sequence, data)),
    )
    return sequence


def _read(table: str, sequence: int, data: bytes, kept: bytes, kind: type[T]) -> T:
    if row_hash(table, sequence, data) != kept:
        raise Damaged(table, sequence)
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.MsgspecError as error:
        raise Damaged(table, sequence) from error


def _digest(hashes: list[bytes]) -> str:
    return hashlib.blake2b(b"".join(sorted(hashes)), digest_size=16).hexdigest()
