"""The project's own files, for tests that look at all of them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MADE = {".venv", ".git", "build", "dist", "node_modules", "__pycache__"}
"""Folders that hold what was made of the project, not the project."""


def tracked(*folders: str) -> list[str]:
    """Return the files of the project, below some folders or all, by their paths from its top.

    Those that git knows; without git, or in an unpacked source distribution, all that are there.
    """
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--", *folders]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
        names = [os.fsdecode(name) for name in listed.split(b"\0") if name]
        return [name for name in names if (ROOT / name).is_file()]
    found = (path for folder in folders or (".",) for path in [ROOT / folder, *(ROOT / folder).rglob("*")])
    paths = [path.relative_to(ROOT) for path in found if path.is_file()]
    return sorted(path.as_posix() for path in paths if not MADE & set(path.parts))
