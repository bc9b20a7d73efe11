"""Writing a zip that is the same to the byte each time: fixed dates and rights, in the order that things are added."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from types import TracebackType
from typing import IO, BinaryIO, cast

import msgspec

from presskit.messages import Problem

STORED = (".jpg", ".png", ".docx", ".pdf")
"""What is compressed already goes in as it is."""
_FIRST, _LAST = datetime(1980, 1, 1), datetime(2107, 12, 31, 23, 59, 58)  # noqa: DTZ001 - a zip's times have no zone


class Entry(msgspec.Struct, frozen=True):
    """A file in the bundle: its path, size in bytes and SHA-256 (hexadecimal)."""

    path: str
    size: int
    sha256: str


class Archive:
    """A zip as it is written, one file after the other; `entries` lists what is in it.

    Args:
        out: where it is written; it can be seeked.
        moment: the date of every file, as its own zone tells the time.
    """

    def __init__(self, out: BinaryIO, moment: datetime) -> None:
        local = min(max(moment.replace(tzinfo=None), _FIRST), _LAST)
        self._date = (local.year, local.month, local.day, local.hour, local.minute, local.second)
        self._zip = zipfile.ZipFile(out, "w")
        self.entries: list[Entry] = []

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is None:
            self._zip.close()
        else:
            with suppress(OSError, ValueError, Problem):  # what it was to be is thrown away
                self._zip.close()

    def add(self, path: str, content: bytes | str) -> Entry:
        """Add a file and return its entry."""
        with self.writing(path) as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return self.entries[-1]

    @contextmanager
    def writing(self, path: str) -> Iterator[BinaryIO]:
        """Open a file in the zip for writing, from its start to its end."""
        about = zipfile.ZipInfo(path, self._date)
        about.compress_type = zipfile.ZIP_STORED if path.endswith(STORED) else zipfile.ZIP_DEFLATED
        about.create_system = 3  # Unix, on any system
        about.external_attr = 0o100644 << 16
        with self._zip.open(about, "w") as file:
            counted = _Counted(file)
            yield cast("BinaryIO", counted)  # it has what writers in one pass use
        self.entries.append(Entry(path, counted.size, counted.digest.hexdigest()))


class _Counted:
    """A file that counts and sums what is written to it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.size, self.digest = 0, hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.size += len(data)
        self.digest.update(data)
        return self._file.write(data)

    def tell(self) -> int:
        return self.size

    def flush(self) -> None:
        self._file.flush()
