"""Writing files so that nothing is lost: the only module that opens a file for writing.

What is written goes to a temporary file beside its target, reaches the disk (fsync), takes the target's name in one
step (replace) and the folder is flushed: a crash leaves the old file or the new one, never half of one. SQLite writes
its own file, and only `presskit.storage` lets it. Every call that can fail goes through `system`, so that a test can
make any one of them fail.
"""

from __future__ import annotations

import errno
import io
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import uuid4

from presskit.messages import N_, Problem, wordings

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

wordings(
    **{
        "file-no-folder": N_("{path}: the folder {folder} does not exist; make it or choose another one"),
        "file-folder-is-file": N_("{path}: {folder} is a file, not a folder; choose another folder"),
        "file-is-folder": N_("{path}: this is a folder; give a file name"),
        "file-not-plain": N_("{path}: this is a device or pipe, not a file; choose another name"),
        "file-no-permission": N_("{path}: you may not write here; change its permissions or choose another place"),
        "file-read-only-disk": N_("{path}: the disk is read-only; choose another place"),
        "file-disk-full": N_("{path}: the disk is full; make room or choose another place"),
        "file-no-room": N_("{path}: {needed} MB are needed and {free} MB are free; make room or choose another place"),
        "file-too-large": N_("{path}: too large for this disk; choose another place"),
        "file-name-too-long": N_("{path}: the name is too long; choose a shorter one"),
        "file-name-invalid": N_("{path}: not a file name; choose another one"),
        "file-exists": N_("{path}: the file exists already; choose another name"),
        "file-not-written": N_("{path}: could not be written ({cause})"),
    }
)

PART = ".presskit-"
"""How the name of a temporary file begins; it ends in `.part`. One that a crash left behind may be deleted."""

_CODES = {
    errno.ENOENT: "file-no-folder",
    errno.ENOTDIR: "file-folder-is-file",
    errno.EISDIR: "file-is-folder",
    errno.EACCES: "file-no-permission",
    errno.EPERM: "file-no-permission",
    errno.EROFS: "file-read-only-disk",
    errno.ENOSPC: "file-disk-full",
    errno.EDQUOT: "file-disk-full",
    errno.EFBIG: "file-too-large",
    errno.ENAMETOOLONG: "file-name-too-long",
    errno.EEXIST: "file-exists",
}


class System:
    """The calls to the operating system that can fail, and the clock; a test replaces one on `system`."""

    def create(self, path: Path, mode: int) -> int:
        """Create a file that must not exist and return its descriptor, open for writing."""
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)

    def write(self, descriptor: int, data: ReadableBuffer) -> int:
        """Write some of the bytes and return how many."""
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        """Wait until what was written is on the disk."""
        os.fsync(descriptor)

    def replace(self, part: Path, target: Path) -> None:
        """Give the temporary file the target's name, in one step."""
        os.replace(part, target)  # noqa: PTH105 - one kind of call throughout, by name

    def sync_folder(self, folder: Path) -> None:
        """Wait until the folder's list of names is on the disk."""
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # network folders that cannot flush a folder
                raise
        finally:
            os.close(descriptor)

    def remove(self, path: Path) -> None:
        """Remove a file."""
        path.unlink()

    def free(self, folder: Path) -> int:
        """Return the free bytes on the folder's disk."""
        return shutil.disk_usage(folder).free

    def may_write(self, path: Path) -> bool:
        """Tell whether this user may write the file."""
        return os.access(path, os.W_OK)

    def now(self) -> datetime:
        """Return the time, with its zone."""
        return datetime.now(UTC).astimezone()


system = System()


def write(target: Path, content: bytes | str | Callable[[BinaryIO], object]) -> None:
    """Write a file whole or not at all.

    `content` is the bytes, a text (written as UTF-8, line ends as they are) or a function that writes to a binary file.

    Raises:
        Problem: it could not be written; an older file of that name is as it was.
    """
    with writing(target) as file:
        if isinstance(content, str):
            file.write(content.encode())
        elif callable(content):
            content(file)
        else:
            file.write(content)


@contextmanager
def writing(target: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the target's name when the block ends well, and vanishes when it does not.

    The file is binary, buffered, and can be read back and seeked. A link is followed: the file it leads to is replaced.

    Raises:
        Problem: it could not be written; an older file of that name is as it was.
    """
    with _worded(target):
        place = Path(os.path.realpath(target))
        mode = _existing_mode(target, place)
        part = place.with_name(f"{PART}{uuid4().hex}.part")
    raw: _Part | None = None
    try:  # from here on: an interruption can come between the file and its descriptor
        with _worded(target):
            descriptor = system.create(part, 0o666 if mode is None else mode)
        raw = _Part(descriptor, target)
        file = io.BufferedRandom(raw)
        yield file
        file.flush()
        with _worded(target):
            if mode is not None:
                os.fchmod(descriptor, mode)  # the mask of new files has no say in one that was there
            system.sync(descriptor)
            file.close()
            system.replace(part, place)
    except BaseException:
        if raw is not None:
            raw.close()  # first, so that the buffer above it drops what it still holds
        with suppress(OSError):
            system.remove(part)
        raise
    with _worded(target):
        system.sync_folder(place.parent)


def copy(source: Path, target: Path) -> None:
    """Copy a file's bytes, whole or not at all.

    Raises:
        OSError: the source could not be read.
        Problem: the target could not be written.
    """
    with source.open("rb") as original, writing(target) as file:
        shutil.copyfileobj(original, file, 1 << 20)


def create(target: Path, content: bytes | str) -> bool:
    """Create a small file unless one of that name is there, and tell whether it was created (a lock file).

    Raises:
        Problem: it could not be written.
    """
    with _worded(target):
        try:
            descriptor = system.create(target, 0o666)
        except FileExistsError:
            return False
        try:
            data = memoryview(content.encode() if isinstance(content, str) else content)
            while data:
                data = data[system.write(descriptor, data) :]
            system.sync(descriptor)
        except BaseException:
            with suppress(OSError):
                system.remove(target)
            raise
        finally:
            os.close(descriptor)
    return True


def keep(target: Path, content: bytes) -> None:
    """Write what can be made again, whole or not at all, for this user alone, without waiting for the disk.

    Raises:
        Problem: it could not be written.
    """
    part = target.with_name(f"{PART}{uuid4().hex}.part")
    with _worded(target):
        descriptor = system.create(part, 0o600)
        try:
            try:
                data = memoryview(content)
                while data:
                    data = data[system.write(descriptor, data) :]
            finally:
                os.close(descriptor)
            system.replace(part, target)
        except BaseException:
            with suppress(OSError):
                system.remove(part)
            raise


def refresh(target: Path) -> None:
    """Let a file that was kept count as new; one that cannot, stays as it is."""
    with suppress(OSError):
        os.utime(target)


def remove(target: Path) -> None:
    """Remove a file; one that is not there is fine.

    Raises:
        Problem: it is still there.
    """
    with _worded(target), suppress(FileNotFoundError):
        system.remove(target)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; one that is there is fine.

    Raises:
        Problem: it could not be made.
    """
    with _worded(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise Problem("file-folder-is-file", path=folder, folder=folder) from None


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only this user can look into; one that is there is fine.

    Raises:
        Problem: it could not be made.
    """
    make_folder(folder.parent)
    with _worded(folder):
        folder.mkdir(mode=0o700, exist_ok=True)


def require_room(folder: Path, needed: int) -> None:
    """Refuse early when the folder's disk has less than `needed` bytes free.

    Raises:
        Problem: it has less, or it is not a folder that can be asked.
    """
    with _worded(folder / "_"):
        free = system.free(folder)
    if free < needed:
        raise Problem("file-no-room", path=folder, needed=-(-needed // 1_000_000), free=free // 1_000_000)


class _Part(io.FileIO):
    """The temporary file below its buffer; it words what goes wrong while writing."""

    def __init__(self, descriptor: int, target: Path) -> None:
        super().__init__(descriptor, "r+")
        self._target = target

    def write(self, data: ReadableBuffer, /) -> int:
        with _worded(self._target):
            return system.write(self.fileno(), data)


def _existing_mode(target: Path, place: Path) -> int | None:
    """Return the permission bits of the file that will be replaced, None when there is none; refuse what is no file."""
    try:
        found = place.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise Problem("file-is-folder", path=target)
    if not stat.S_ISREG(found.st_mode):
        raise Problem("file-not-plain", path=target)
    if not system.may_write(place):
        raise Problem("file-no-permission", path=target)
    return stat.S_IMODE(found.st_mode)


@contextmanager
def _worded(target: Path) -> Iterator[None]:
    """Turn the operating system's errors into a Problem that names the path and the cause."""
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "file-not-written")
        raise Problem(code, path=target, folder=_culprit(target), cause=error.strerror or error) from error
    except ValueError as error:  # a null byte in the name
        raise Problem("file-name-invalid", path=target) from error


def _culprit(target: Path) -> Path:
    """Return the folder above the target that is none, or its own."""
    return next((folder for folder in reversed(target.parents) if os.path.isfile(folder)), target.parent)  # noqa: PTH113 - it never raises
