"""What a press kit is: its values, its text, and the edits that make one kit from another.

Pure: no files, no Qt, no clock.
"""

import sys

if "msgspec" not in sys.modules and "typing_extensions" not in sys.modules:
    # msgspec looks there for what Python's own `typing` has since 3.11, and it takes longer to load than msgspec itself
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # "not to be found", to an import
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules["typing_extensions"]
