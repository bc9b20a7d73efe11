"""`python -m presskit`, and what the command `presskit` begins with."""

import gc
import sys

from presskit.cli import main

THRESHOLDS = (50_000, 20, 50)
"""How much is made before the cyclic collector looks for what nobody needs: by default it looks some 60 times while the
modules are loaded, which make no garbage, for a tenth of the time of an export."""


def run() -> int:
    """Run the command that this process was started for, and return its exit code."""
    gc.set_threshold(*THRESHOLDS)
    code = main()
    gc.freeze()  # or the interpreter looks through all that is loaded once more before it ends
    return code


if __name__ == "__main__":
    sys.exit(run())
