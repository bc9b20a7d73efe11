"""Open the sample kit: `make run`.

The window opens the user's copy of the sample, which is made in the user's data folder the first time. Without a screen
the sample is exported to `build/sample`: print PDF, screen PDF and snippet.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from presskit.storage.sample import SAMPLE, create_sample

OUT = Path(__file__).resolve().parent.parent / "build" / "sample"
WINDOW = "import sys; from presskit.ui.app import main; sys.exit(main(sample=True))"


def main() -> int:
    """Open the window on the sample, or export it; return the exit code."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        if subprocess.run([sys.executable, "-c", WINDOW], check=False).returncode == 0:
            return 0
        print("the window could not be opened; the sample is exported instead", file=sys.stderr, flush=True)
    return export()


def export() -> int:
    """Export the sample to build/sample; the command says what it writes."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    kit = OUT / f"{SAMPLE}.presskit"
    create_sample(kit).close()
    command = (sys.executable, "-m", "presskit", "export", kit, "--to", "print", "screen", "snippet", "--out", OUT)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
