"""Open the sample kit: `make run`.

A copy of the sample is made in the user's data folder, once; later runs open that copy with what was changed in it.
Without a screen the sample is exported to `build/sample`: print PDF, screen PDF and snippet.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from platformdirs import user_data_path

from presskit import files, resources, storage
from presskit.kit.json import from_json

TOP = Path(__file__).resolve().parent.parent
PRESSKIT = (sys.executable, "-m", "presskit")


def main() -> int:
    """Open the window on the sample, or export it; return the exit code."""
    (sample,) = resources.path("samples").glob("*/kit.json")
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        copy = user_data_path("presskit", appauthor=False) / f"{sample.parent.name}.presskit"
        if not copy.exists():
            make_kit(sample, copy)
        print(f"opening {copy}", flush=True)
        code = subprocess.run([*PRESSKIT, "open", copy], check=False).returncode
        if code == 0:
            return 0
        print("the window could not be opened; the sample is exported instead", file=sys.stderr, flush=True)
    return export(sample)


def make_kit(sample: Path, target: Path) -> None:
    """Make a kit file of a sample: its kit.json and the pictures beside it."""
    files.make_folder(target.parent)
    pictures = sorted((sample.parent / "pictures").iterdir())
    storage.create(target, from_json(sample.read_bytes()), [path.read_bytes() for path in pictures]).close()


def export(sample: Path) -> int:
    """Export the sample to build/sample; the command says what it writes."""
    folder = TOP / "build" / "sample"
    shutil.rmtree(folder, ignore_errors=True)
    files.make_folder(folder)
    kit = folder / f"{sample.parent.name}.presskit"
    make_kit(sample, kit)
    command = (*PRESSKIT, "export", kit, "--to", "print", "screen", "snippet", "--out", folder)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
