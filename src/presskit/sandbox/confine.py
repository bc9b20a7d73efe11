"""What the system can take away from a process: memory, files, programs, network. Used by the sandbox's child.

Each limit is tried by itself; one that a system does not have is left out. Linux has them all (Landlock from 5.13).
"""

from __future__ import annotations

import contextlib
import math
import os
import sys
from collections.abc import Callable
from pathlib import Path

OPEN_FILES = 64
"""Most files that may be open: enough to load libraries one by one."""

READABLE = "PRESSKIT_READABLE"
"""Variable of a child's environment with the folders that it may read as well."""

CLONE_NEWUSER, CLONE_NEWNET = 0x1000_0000, 0x4000_0000
PR_SET_NO_NEW_PRIVS, PR_SET_DUMPABLE = 38, 4
LANDLOCK_CREATE, LANDLOCK_ADD, LANDLOCK_RESTRICT = 444, 445, 446
"""System calls of Landlock: the same numbers on every architecture (Linux, asm-generic/unistd.h)."""
READ_FILE, READ_DIR = 1 << 2, 1 << 3
ALL_FILE_RIGHTS = (1 << 13) - 1
"""Execute, write, read, list, remove and make: the rights of Landlock's first version (linux/landlock.h)."""


def confine(megabytes: int) -> None:
    """Give up, for good, all that reading a file from memory does not need.

    Args:
        megabytes: most address space of this process.
    """
    with contextlib.suppress(ImportError):
        import resource

        def limit(which: str, soft: int, hard: int | None = None) -> None:
            number = getattr(resource, which, None)
            if number is not None:
                with contextlib.suppress(ValueError, OSError):
                    resource.setrlimit(number, (soft, soft if hard is None else hard))

        limit("RLIMIT_CORE", 0)
        limit("RLIMIT_FSIZE", 0)
        limit("RLIMIT_NPROC", 0)
        limit("RLIMIT_NOFILE", OPEN_FILES)
        limit("RLIMIT_AS", megabytes << 20)
        limit("RLIMIT_DATA", megabytes << 20)
    if sys.platform == "linux":
        with contextlib.suppress(Exception):
            _leave_network_and_files()


def limit_processor(seconds: float) -> None:
    """Let the system end this process when it has used so much processor time in all."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        # One second more than the job: the parent's deadline is the first to speak, this one holds without a parent.
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(seconds) + 1, resource.RLIM_INFINITY))


def _leave_network_and_files() -> None:
    """Cut the network off, then every file but the program's own (best effort: older systems refuse)."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET) != 0:
        libc.unshare(CLONE_NEWUSER | CLONE_NEWNET)
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return
    rights = (ctypes.c_uint64 * 1)(ALL_FILE_RIGHTS)
    rules = libc.syscall(LANDLOCK_CREATE, ctypes.byref(rights), ctypes.c_size_t(8), ctypes.c_uint32(0))
    if rules < 0:
        return
    try:
        for folder in readable_folders():
            _allow_reading(libc.syscall, rules, folder)
        libc.syscall(LANDLOCK_RESTRICT, ctypes.c_int(rules), ctypes.c_uint32(0))
    finally:
        os.close(rules)


def _allow_reading(syscall: Callable[..., int], rules: int, place: Path) -> None:
    import ctypes

    try:
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        allowed = READ_FILE | READ_DIR if place.is_dir() else READ_FILE
        # struct landlock_path_beneath_attr is packed: 64 bits of rights, 32 bits of file descriptor.
        rule = ctypes.create_string_buffer(allowed.to_bytes(8, sys.byteorder) + opened.to_bytes(4, sys.byteorder), 12)
        syscall(LANDLOCK_ADD, ctypes.c_int(rules), ctypes.c_int(1), rule, ctypes.c_uint32(0))
    finally:
        os.close(opened)


def readable_folders() -> tuple[Path, ...]:
    """Return what a reader may still read: the interpreter, the packages, the system's libraries, our resources."""
    from presskit import resources

    places = {sys.prefix, sys.base_prefix, sys.exec_prefix, *(p for p in sys.path if p)}
    places |= {"/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/app", "/nix/store", "/gnu/store"}
    places |= set(filter(None, os.environ.get("LD_LIBRARY_PATH", "").split(":")))
    places |= set(filter(None, os.environ.get(READABLE, "").split(os.pathsep)))
    with contextlib.suppress(FileNotFoundError):
        places.add(str(resources.folder()))
    return tuple(path for path in map(Path, sorted(places)) if path.is_absolute() and path.exists())
