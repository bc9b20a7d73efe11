"""`python -m presskit`."""

import sys

from presskit.cli import main

if __name__ == "__main__":
    sys.exit(main())
