"""What commands say: messages on stderr, one line each; what was asked for on stdout."""

from __future__ import annotations

import os.path
import sys
from typing import Any

from presskit.messages import N_, Problem, reader_language, translator, wordings

wordings(
    fault=N_("presskit has a fault of its own ({kind} at {place}: {cause}); please report it"),
)


def tell(line: str) -> None:
    """Say something to the user: one line on stderr."""
    sys.stderr.write(f"{one_line(line)}\n")


def one_line(text: str) -> str:
    """Return a text without line ends and control characters."""
    return " ".join("".join(c if c.isprintable() or "\ud800" <= c <= "\udfff" else " " for c in text).split())


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
    import json

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


def fault(error: Exception) -> Problem:
    """Return what to say of an error that nobody foresaw: its kind, its place in the program and its cause."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"  # noqa: PTH119
    return Problem("fault", kind=type(error).__name__, place=place, cause=str(error))
