"""The lock of a kit: a file beside it that says who has it open for writing, on which machine.

The window and the command line share it. A lock is stale when its process is gone; that can be told on the same machine
only. A process is known by its number and the time it started, because numbers are used again, and by its namespace,
because in a container (Flatpak) the same number is another process: across namespaces the kernel's own lock on the
file (flock), which dies with the process, decides. Taking over a stale lock is safe only when one process at a time
does it: the caller holds SQLite's write lock on the kit meanwhile.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import msgspec

from presskit import files

try:
    import fcntl
except ImportError:  # not a Unix: the file alone decides there
    fcntl = None  # type: ignore[assignment]  # there is no other way to say that a module may be missing

PATIENCE = 1.0
"""Seconds that a lock file without a readable holder is given: its maker may be writing it."""


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock. `station` is the machine and `boot` this run of it, in a form that tells nothing else."""

    process: int
    started: str
    namespace: str
    machine: str
    station: str
    boot: str
    person: str
    token: str


NOBODY = Holder(0, "", "", "?", "", "", "?", "")
"""The holder of a lock that cannot be read."""


class Lock:
    """A lock that this process holds, until `release` or the end of the process."""

    def __init__(self, path: Path, holder: Holder, descriptor: int) -> None:
        self.path, self.holder = path, holder
        self._descriptor, self._process = descriptor, os.getpid()
        atexit.register(self.release)

    def release(self) -> None:
        """Remove the lock file if it is still this lock's; a second time does nothing. Never raises."""
        if self._descriptor < 0 or os.getpid() != self._process:  # a forked child does not own it
            return
        atexit.unregister(self.release)
        with suppress(Exception):  # an end must not fail: what stays behind is stale
            if read(self.path) == self.holder:
                files.remove(self.path)
        os.close(self._descriptor)
        self._descriptor = -1


def lock_path(kit: Path) -> Path:
    """Return the path of a kit's lock file: hidden, beside it."""
    return kit.with_name(f".{kit.name}.lock")


def take(path: Path, person: str) -> Lock | Holder:
    """Take the lock, or return who holds it. The caller holds SQLite's write lock on the kit.

    Raises:
        Problem: the file could not be made (a folder that may not be written).
    """
    mine = ourselves(person)
    while not files.create(path, msgspec.json.encode(mine)):
        held = _patient_read(path)
        if held is not None and not _stale(path, held):
            return held
        files.remove(path)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    _flock(descriptor)
    return Lock(path, mine, descriptor)


def read(path: Path) -> Holder | None:
    """Return who holds a lock; `NOBODY` when the file does not say, None when there is no file."""
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(10_000), type=Holder)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return NOBODY


def since(path: Path) -> datetime | None:
    """Return when a lock was taken, by the clock of the disk that it lies on; None when it is gone."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return None


def ourselves(person: str) -> Holder:
    """Return this process as a holder, under the name of a person (by default the user of this session)."""
    return Holder(
        process=os.getpid(),
        started=_started(os.getpid()) or "",
        namespace=_namespace(),
        machine=_machine_name() or "?",
        station=_station(),
        boot=_line("/proc/sys/kernel/random/boot_id"),
        person=person or user_name(),
        token=uuid4().hex,
    )


def user_name() -> str:
    """Return the name of this session's user: the full name where it is known."""
    try:
        import pwd

        entry = pwd.getpwuid(os.getuid())
        return entry.pw_gecos.split(",")[0].strip() or entry.pw_name
    except (ImportError, KeyError, AttributeError):
        return os.environ.get("USERNAME") or os.environ.get("USER") or "?"


def _patient_read(path: Path) -> Holder | None:
    until = time.monotonic() + PATIENCE
    held = read(path)
    while held == NOBODY and time.monotonic() < until:
        time.sleep(0.02)
        held = read(path)
    return held


def _stale(path: Path, held: Holder) -> bool:
    """Tell whether the holder of a lock is gone for certain."""
    if held == NOBODY:
        return True  # its maker died between making and writing it
    if held.station != _station():
        return False
    if held.boot != _line("/proc/sys/kernel/random/boot_id"):
        return True  # the machine was started again since
    if held.namespace == _namespace():
        started = _started(held.process)
        return started is None or (bool(held.started) and started != held.started)
    return _free(path)


def _started(process: int) -> str | None:
    """Return when a process of this machine started, in a form to compare; "" when unknown, None when it is gone."""
    stat = Path(f"/proc/{process}/stat")
    if Path("/proc/self/stat").exists():
        try:
            after_name = stat.read_bytes().rpartition(b")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            return None
        except OSError:
            return ""
        # Fields 3 and 22 of proc(5): a zombie has ended, its parent just has not asked yet.
        return None if after_name[0] in {b"Z", b"X"} else after_name[19].decode()
    import subprocess  # lazily: it is slow to import, and Linux has no need of it

    try:
        found = subprocess.run(  # noqa: S603 - a fixed program and a number
            ["/bin/ps", "-o", "lstart=", "-p", str(process)],
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return found.stdout.strip() or None


def _namespace() -> str:
    try:
        return str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        return ""


def _station() -> str:
    """Return what tells this machine from others: a hash of its id, which is itself nobody's business."""
    identity = _line("/etc/machine-id") or _machine_name()
    return hashlib.blake2b(identity.encode(), digest_size=8, key=b"presskit").hexdigest()


def _machine_name() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import socket  # lazily: it is slow to import, and readers need no lock

    return socket.gethostname()


def _line(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _flock(descriptor: int) -> bool:
    """Take the kernel's lock on an open file if it is free (or the file system has none), without waiting."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (OSError, AttributeError):
        return True
    return True


def _free(path: Path) -> bool:
    """Tell whether no process on this machine holds the kernel's lock on a file."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return False
    try:
        return _flock(descriptor)
    finally:
        os.close(descriptor)
