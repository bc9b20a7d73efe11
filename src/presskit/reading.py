"""Reading a file that somebody chose or named, up to a limit; what it holds is for `intake` to say."""

from __future__ import annotations

import stat
from pathlib import Path

from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "read-no-file": N_("{path}: there is no such file; check the name"),
        "read-folder": N_("{path}: this is a folder; give a file"),
        "read-not-plain": N_("{path}: this is a device or pipe; give a file"),
        "read-no-permission": N_("{path}: you may not read this file"),
        "read-unreadable": N_("{path}: the file cannot be read ({cause})"),
        "read-too-large": N_("{path}: {size} MB is too large; the limit is {limit} MB"),
    }
)


def read(path: Path, most: int) -> bytes:
    """Read a file that comes in, of at most `most` bytes.

    Raises:
        Problem: there is none, it is not a file, too large, or cannot be read.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Problem("read-folder", path=path)
        if not stat.S_ISREG(found.st_mode):
            raise Problem("read-not-plain", path=path)
        if found.st_size > most:
            limit = most // 1_000_000
            raise Problem("read-too-large", path=path, size=-(-found.st_size // 1_000_000), limit=limit)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise Problem("read-no-file", path=path) from None
    except PermissionError:
        raise Problem("read-no-permission", path=path) from None
    except (OSError, ValueError) as error:
        raise Problem("read-unreadable", path=path, cause=getattr(error, "strerror", None) or error) from error
