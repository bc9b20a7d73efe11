"""What commands say: messages on stderr, one line each; what was asked for on stdout."""

from __future__ import annotations

import json
import sys
from typing import Any

from presskit.messages import reader_language, translator


def tell(line: str) -> None:
    """Say something to the user: one line on stderr."""
    shown = " ".join("".join(c if c.isprintable() or "\ud800" <= c <= "\udfff" else " " for c in line).split())
    sys.stderr.write(f"{shown}\n")


def say(message: str, **data: object) -> None:
    """Say a message (in `N_`) in the reader's language, with its data."""
    tell(words(message, **data))


def words(message: str, **data: object) -> str:
    """Return a message (in `N_`) in the reader's language, with its data."""
    return translator(reader_language())(message).format_map(data)


def show(text: str) -> None:
    """Write what was asked for to stdout, as text with a line end."""
    sys.stdout.write(f"{text}\n")


def show_json(data: Any) -> None:
    """Write data to stdout as JSON in UTF-8, whatever the terminal speaks."""
    content = json.dumps(data, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace")
    sys.stdout.flush()
    sys.stdout.buffer.write(content + b"\n")
    sys.stdout.buffer.flush()


def prepare() -> None:
    """Let a character that the terminal cannot show be written in ASCII, rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
