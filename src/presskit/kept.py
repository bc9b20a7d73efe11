"""What took time to work out, kept in the user's cache from one run of the program to the next.

Each value lies under a name that stands for all that it was worked out of, the code included, so that what is taken is
what would be made. What cannot be read is made again, what cannot be kept is not; what nobody asked for in a month is
thrown away, and the oldest when it is too much. Others cannot look into it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from msgspec import MsgspecError, msgpack

from presskit import files
from presskit.messages import Problem

MOST_BYTES = 512 * 2**20
LEAST_FREE = 2 * 2**30
"""Of the disk: on a fuller one nothing is kept."""
UNUSED = timedelta(days=30)
_TIDY_EVERY = 64
"""How often something is put down before the folder is looked through; the first time in a process counts."""
_SUM = 16

Value = TypeVar("Value")

_put_down: dict[Path, int] = {}


def take(path: Path, kind: type[Value]) -> Value | None:
    """Return the value that was kept here; None when there is none, or one that is damaged."""
    try:
        kept = path.read_bytes()
        if kept[:_SUM] != _sum(kept[_SUM:]):
            return None
        value: Value = msgpack.decode(memoryview(kept)[_SUM:], type=kind)
    except (OSError, MsgspecError):
        return None
    files.refresh(path)
    return value


def put(path: Path, value: object) -> None:
    """Keep a value here, if there is room."""
    folder = path.parent
    count = _put_down.get(folder, 0)
    _put_down[folder] = count + 1
    content = msgpack.encode(value)
    with suppress(Problem):
        if count % _TIDY_EVERY == 0:
            files.make_private_folder(folder)
            tidy(folder)
        if files.system.free(folder) > LEAST_FREE:
            files.keep(path, _sum(content) + content)


def tidy(folder: Path) -> None:
    """Throw away what nobody asked for in a month, and the oldest of what is too much."""
    old = (files.system.now() - UNUSED).timestamp()
    total = 0
    with suppress(OSError):
        found = [(path.stat(), path) for path in folder.iterdir()]
        for about, path in sorted(found, key=lambda each: -each[0].st_mtime):
            total += about.st_size
            if about.st_mtime < old or total > MOST_BYTES:
                files.remove(path)


def made(code: tuple[Path, ...], source: bytes, kind: type[Value], make: Callable[[], Value]) -> Value:
    """Return what `make` makes: taken from the cache, where it was made before of this `source` by this `code`."""
    path = folder() / "worked-out" / hashlib.blake2b(maker(code) + source, digest_size=20).hexdigest()
    value = take(path, kind)
    if value is None:
        value = make()
        put(path, value)
    return value


@cache
def folder() -> Path:
    """Return the user's cache."""
    from platformdirs import user_cache_path

    return user_cache_path("presskit")


@cache
def maker(code: tuple[Path, ...]) -> bytes:
    """Return what stands for code: the sum of these files."""
    return _sum(b"".join([path.read_bytes() for path in code]))


def _sum(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_SUM).digest()
