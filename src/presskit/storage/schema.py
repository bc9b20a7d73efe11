"""The tables of a kit file, word for word. A file whose schema differs by a character is not opened.

Every content table holds one row for each part of the kit, as JSON, with a hash over its table, key and content.
An asset is found by the SHA-256 of its bytes, which is its hash. A version is a set of contents; each content is stored
once, however many versions have it. A version without rows has been thinned out: its place in the line of parents
stays, so that two copies of a kit still find the ancestor that they have in common. The log is only added to.
"""

from __future__ import annotations

from presskit.storage.rows import TABLES

APPLICATION_ID = 0x504B4954
"""\"PKIT\", in the header of every kit file."""

FORMAT = 1
"""The number of this format (`user_version`); a newer one is refused."""

_CONTENT = "CREATE TABLE {table} (key TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL, hash BLOB NOT NULL) STRICT"

STATEMENTS = (
    *(_CONTENT.format(table=table) for table in TABLES),
    "CREATE TABLE asset (key TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE version (sequence INTEGER PRIMARY KEY, content BLOB NOT NULL, hash BLOB NOT NULL) STRICT",
    (
        "CREATE TABLE content (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, content BLOB NOT NULL, "
        "hash BLOB NOT NULL UNIQUE) STRICT"
    ),
    (
        "CREATE TABLE version_row (version INTEGER NOT NULL, content INTEGER NOT NULL, "
        "PRIMARY KEY (version, content)) STRICT, WITHOUT ROWID"
    ),
    "CREATE TABLE log (sequence INTEGER PRIMARY KEY, content BLOB NOT NULL, hash BLOB NOT NULL) STRICT",
)

INDEXES = frozenset(f"sqlite_autoindex_{table}_1" for table in (*TABLES, "asset", "content"))
"""The indexes that SQLite makes by itself for the keys of these tables."""


def name_of(statement: str) -> str:
    """Return the name of the table that a statement makes."""
    return statement.split(" ", 3)[2]


SCHEMA = {("table", name_of(statement)): statement for statement in STATEMENTS} | {
    ("index", index): None for index in INDEXES
}
"""What `sqlite_schema` must hold: (type, name) and the exact text."""
