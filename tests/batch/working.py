"""Work for workers: it succeeds, is refused, dies, takes its time, or writes what it should not leave behind."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from presskit import files
from presskit.messages import Problem


def work(item: str) -> str:
    """Do what the item says: "what:detail"."""
    what, _, detail = item.partition(":")
    match what:
        case "refuse":
            raise Problem("file-exists", path=detail)
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "leave":
            os._exit(3)
        case "mark":
            return _marked(Path(detail))
        case "write":
            return _written(Path(detail))
    return f"{what} by {os.getpid()}"


def _marked(path: Path) -> str:
    """Fail when somebody else is between these two lines with the same file."""
    path.touch(exist_ok=False)
    time.sleep(0.2)
    path.unlink()
    return "alone"


def _written(path: Path) -> str:
    """Write slowly."""
    with files.writing(path) as file:
        file.write(b"begun")
        file.flush()
        path.with_suffix(".begun").touch()
        time.sleep(30)
        file.write(b" and done")
    return "written"
