"""A kit file that is open: the kit it holds, saving, assets, versions, log."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from presskit import files
from presskit.kit.json import faults
from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage import history
from presskit.storage.lock import Holder, Lock, lock_path, since, take, user_name
from presskit.storage.opening import DISK, LARGEST_ASSET, connect, harden, identify, inspect, journal_path, load
from presskit.storage.problems import worded
from presskit.storage.rows import Content, RowKey, changed_rows, decode, encode, row_hash, rows
from presskit.storage.schema import APPLICATION_ID, FORMAT, STATEMENTS

LONGEST_NAME = 240
"""Most bytes of a kit's file name: the lock's and the journal's are a little longer, and 255 is where disks stop."""


class KitFile:
    """An open kit file. `kit` is what is on the disk.

    All methods may be called from any thread. What only reads has no lock; `why` then says why it may not write, when
    writing was asked for, and `holder` who has it open, when somebody does.
    """

    def __init__(
        self, path: Path, db: sqlite3.Connection, *, lock: Lock | None, who: str, why: Problem | None = None
    ) -> None:
        self.path, self.why = path, why
        self._db: sqlite3.Connection | None = db
        self._lock, self._who = lock, who
        self._identity = identify(path)
        with DISK, worded(path):
            self._seen = _data_version(db)
        self.kit = load(db, path)

    @property
    def read_only(self) -> bool:
        """Whether this file may not be written."""
        return self._lock is None

    @property
    def holder(self) -> Holder | None:
        """Who else has the kit open for writing, as far as it was met on opening."""
        found = self.why.data.get("holder") if self.why else None
        return found if isinstance(found, Holder) else None

    def save(self, after: Kit, assets: Iterable[bytes] = ()) -> int:
        """Put a kit on the disk in one transaction that writes only the rows that differ; return how many did.

        When it returns, the kit is on the disk and survives a power cut. `assets` are new ones that come with it.

        Raises:
            Problem: it could not be saved; the file is as it was, and `kit` too.
        """
        with DISK:  # what changed is told from what is on the disk: no other thread may save in between
            return self._save(after, assets)

    def _save(self, after: Kit, assets: Iterable[bytes]) -> int:
        changes = changed_rows(self.kit, after)
        if changes.structure:
            _require_fit(self.path, after)
        encoded = [self._encoded(key, content) for key, content in changes.put.items()]
        new = [(_checked_size(self.path, data), hashlib.sha256(data).hexdigest()) for data in assets]
        if encoded or changes.gone or new:
            with self._transaction() as db:
                _put(db, encoded)
                for table, key in changes.gone:
                    db.execute(f"DELETE FROM {table} WHERE key = ?", (key,))  # noqa: S608 - a name of our own
                for data, sha256 in new:
                    _put_asset(db, sha256, data)
        self.kit = after
        return len(encoded) + len(changes.gone)

    def add_asset(self, data: bytes) -> str:
        """Keep the bytes of a file and return their SHA-256 (hexadecimal); bytes that are there already stay once.

        Raises:
            Problem: they could not be kept.
        """
        _checked_size(self.path, data)
        sha256 = hashlib.sha256(data).hexdigest()
        with self._transaction() as db:
            _put_asset(db, sha256, data)
        return sha256

    def asset(self, sha256: str) -> bytes:
        """Return the bytes of an asset.

        Raises:
            Problem: the kit does not have it, or they are not what was kept.
        """
        with self._reading() as db:
            found = db.execute("SELECT bytes FROM asset WHERE key = ?", (sha256,)).fetchone()
        if found is None:
            raise Problem("kit-asset-missing", path=self.path, name=self._asset_name(sha256))
        if hashlib.sha256(found[0]).hexdigest() != sha256:
            raise Problem("kit-asset-damaged", path=self.path, name=self._asset_name(sha256))
        return bytes(found[0])

    def assets(self) -> frozenset[str]:
        """Return the SHA-256 of every asset that the kit has."""
        with self._reading() as db:
            return frozenset(key.decode(errors="replace") for (key,) in db.execute("SELECT key FROM asset"))

    def record(self, kind: history.EntryKind, *, when: str, reason: str = "", about: tuple[str, ...] = ()) -> int:
        """Add to the log what this person decided; return the entry's number. `when` is ISO 8601.

        Raises:
            Problem: it could not be saved.
        """
        entry = history.Entry(kind=kind, when=when, who=self._who, reason=reason, about=about)
        with self._transaction() as db:
            return history.add_entry(db, entry)

    def log(self) -> tuple[history.Entry, ...]:
        """Return the log, oldest first.

        Raises:
            Problem: an entry is damaged.
        """
        with self._reading() as db:
            return history.entries_of(db)

    def name_version(self, name: str, when: str) -> int:
        """Keep the kit as it is on the disk as a version with a name; return its number. `when` is ISO 8601.

        Raises:
            Problem: it could not be saved.
        """
        with self._transaction() as db:
            return history.add_version(db, name=name, when=when, who=self._who)

    def versions(self) -> dict[int, history.Version]:
        """Return the versions by their number.

        Raises:
            Problem: one is damaged.
        """
        with self._reading() as db:
            return history.versions_of(db)

    def version(self, sequence: int) -> Kit:
        """Return the kit as a version kept it.

        Raises:
            Problem: there is no such version, or it is damaged.
        """
        with self._reading() as db:
            kit = history.kit_at(db, sequence)
        if kit is None:
            raise Problem("kit-no-version", path=self.path, sequence=sequence)
        return kit

    def close(self) -> None:
        """Close the file and give the lock back; a second time does nothing."""
        with DISK:
            if self._db is not None:
                self._db.close()
                self._db = None
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _encoded(self, key: RowKey, content: Content) -> tuple[RowKey, bytes]:
        """Encode a row and read it back: what could not be opened again is not saved."""
        try:
            data = encode(content)
            same = decode(key.table, data) == content
        except (ValueError, TypeError) as error:
            raise Problem("kit-invalid", path=self.path, where=f"{key.table} {key.key}", reason=error) from error
        if not same:
            raise Problem("kit-invalid", path=self.path, where=f"{key.table} {key.key}", reason="not a JSON value")
        return key, data

    def _asset_name(self, sha256: str) -> str:
        named = [image.file for image in self.kit.images if image.sha256 == sha256 and image.file]
        named += [item.file for item in self.kit.downloads if item.sha256 == sha256 and item.file]
        named += [face.file for face in self.kit.theme.faces if face.sha256 == sha256 and face.file]
        named += [template.name for template in self.kit.theme.templates if template.sha256 == sha256]
        return named[0] if named else sha256[:16]

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with DISK, worded(self.path):
            if self._db is None:
                raise Problem("kit-closed", path=self.path)
            try:
                yield self._db
            except history.Damaged as error:
                raise error.problem(self.path) from error

    def _require_unchanged(self, db: sqlite3.Connection) -> None:
        if _data_version(db) != self._seen:
            raise Problem("kit-changed", path=self.path)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with DISK, worded(self.path, "kit-not-saved"):
            if self._db is None:
                raise Problem("kit-closed", path=self.path)
            if self._lock is None:
                raise self.why or Problem("kit-opened-for-reading", path=self.path)
            if identify(self.path) != self._identity:  # SQLite would go on writing to the file that is no longer here
                raise Problem("kit-moved", path=self.path)
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._require_unchanged(self._db)
                yield self._db
                self._db.execute("COMMIT")
            except BaseException as error:
                with suppress(sqlite3.Error):
                    if self._db.in_transaction:
                        self._db.execute("ROLLBACK")
                if isinstance(error, history.Damaged):
                    raise error.problem(self.path) from error
                raise


def create(path: Path, kit: Kit, assets: Iterable[bytes] = (), *, who: str = "") -> KitFile:
    """Make a new kit file, whole or not at all, and open it for writing.

    Raises:
        Problem: the file exists, or could not be written; nothing is left of it.
    """
    path = Path(os.path.realpath(path))
    if len(os.fsencode(path.name)) > LONGEST_NAME:
        raise Problem("file-name-too-long", path=path)
    _require_fit(path, kit)
    content = _file_content(path, kit, assets)
    if not files.create(path, b""):  # from here on the name is ours, and nobody else's file is replaced
        raise Problem("file-exists", path=path)
    try:
        files.write(path, content)
        return open_kit(path, write=True, who=who)
    except BaseException:
        with suppress(Problem):
            files.remove(path)
        raise


def replace_with(path: Path, kit: Kit, assets: Iterable[bytes] = ()) -> None:
    """Write a kit file in place of the one of that name, whole or not at all.

    Raises:
        Problem: somebody has the one that is there open, or it could not be written.
    """
    if path.exists():
        open_kit(path, write=True).close()
    _require_fit(path, kit)
    files.write(path, _file_content(path, kit, assets))


def open_kit(path: Path, *, write: bool = False, or_read: bool = False, who: str = "") -> KitFile:
    """Open a kit file, and check all of it but its assets (each is checked when it is read).

    For writing it takes the kit's lock, under the name of `who` (by default this session's user). When that cannot be
    had, `or_read` opens it for reading, and the file's `why` tells the reason.

    Raises:
        Problem: it does not exist, is not a kit, newer or damaged; or it is locked or may not be written.
    """
    named = Path(path)
    try:
        path = named.resolve(strict=True)
    except (OSError, RuntimeError, ValueError):  # `inspect` finds the cause and words it
        path = named
    inspect(path)
    why: Problem | None = None
    if write:
        try:
            return _open_for_writing(path, who)
        except Problem as problem:
            if not or_read or problem.code not in {"kit-locked", "kit-read-only", "kit-folder-read-only"}:
                raise
            why = problem
    db = connect(path, write=False)
    try:
        return KitFile(path, db, lock=None, who=who, why=why)
    except BaseException:
        db.close()
        raise


def _open_for_writing(path: Path, who: str) -> KitFile:
    if not files.system.may_write(path):
        raise Problem("kit-read-only", path=path)
    db = connect(path, write=True)
    lock: Lock | None = None
    try:
        with DISK, worded(path):
            db.execute("PRAGMA journal_mode = DELETE")
            db.execute("BEGIN IMMEDIATE")  # one process at a time looks at the lock file
            try:
                lock = _take_lock(path, who)
                with suppress(Problem):  # SQLite has put back what had to be: a journal still here is an empty shell
                    files.remove(journal_path(path))
            finally:
                db.execute("ROLLBACK")
        return KitFile(path, db, lock=lock, who=who or user_name())
    except BaseException:
        if lock is not None:
            lock.release()
        db.close()
        raise


def _take_lock(path: Path, who: str) -> Lock:
    at = lock_path(path)
    try:
        found = take(at, who)
    except Problem as problem:
        if problem.code in {"file-disk-full", "file-no-room"}:
            raise
        raise Problem("kit-folder-read-only", path=path) from problem
    if isinstance(found, Holder):
        raise Problem(
            "kit-locked",
            path=path,
            person=found.person,
            machine=found.machine,
            process=found.process,
            holder=found,
            since=since(at),
        )
    return found


def _file_content(path: Path, kit: Kit, assets: Iterable[bytes]) -> bytes:
    """Return the bytes of a kit file, made in memory."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    try:
        harden(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {FORMAT}")
        db.execute("BEGIN")
        for statement in STATEMENTS:
            db.execute(statement)
        _put(db, [(key, encode(content)) for key, content in rows(kit).items()])
        for data in assets:
            _put_asset(db, hashlib.sha256(_checked_size(path, data)).hexdigest(), data)
        db.execute("COMMIT")
        return db.serialize()
    finally:
        db.close()


def _require_fit(path: Path, kit: Kit) -> None:
    """Refuse a kit whose parts do not fit together: it could not be opened again."""
    for where, reason in faults(kit):
        raise Problem("kit-invalid", path=path, where=where, reason=reason)


def _put(db: sqlite3.Connection, encoded: Iterable[tuple[RowKey, bytes]]) -> None:
    for (table, key), data in encoded:
        db.execute(
            f"INSERT INTO {table} VALUES (?, ?, ?) "  # noqa: S608 - a name of our own
            "ON CONFLICT (key) DO UPDATE SET content = excluded.content, hash = excluded.hash",
            (key, data, row_hash(table, key, data)),
        )


def _put_asset(db: sqlite3.Connection, sha256: str, data: bytes) -> None:
    """Keep an asset; one that is there is written again only when its bytes have been damaged."""
    found = db.execute("SELECT bytes FROM asset WHERE key = ?", (sha256,)).fetchone()
    if found is None or found[0] != data:
        db.execute(
            "INSERT INTO asset VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET bytes = excluded.bytes", (sha256, data)
        )


def _checked_size(path: Path, data: bytes) -> bytes:
    if len(data) > LARGEST_ASSET:
        raise Problem(
            "kit-asset-too-large", path=path, size=-(-len(data) // 1_000_000), limit=LARGEST_ASSET // 1_000_000
        )
    return data


def _data_version(db: sqlite3.Connection) -> int:
    """Return a number that changes when another connection has changed the file."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])
