"""What was changed, left out or guessed while something came in: data, with one line of words like a problem's."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from presskit.messages import Problem, worded

MOST = 30
"""More notes about one file than this are not kept: nobody reads them."""


class Note(msgspec.Struct, frozen=True):
    """A code of `presskit.messages.WORDINGS` with the data that its wording names (always `name`: of the file)."""

    code: str
    data: dict[str, str | int | float] = {}

    def __str__(self) -> str:
        return self.worded()

    def worded(self, language: str | None = None) -> str:
        """Return the line that tells the user, in the reader's language or this one."""
        problem = Problem(self.code)
        problem.data.update(self.data)
        return worded(problem, language)


class Notes:
    """The notes about one file as they are made: each once, in order."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._notes: list[Note] = []

    def __iter__(self) -> Iterator[Note]:
        return iter(self._notes)

    def add(self, code: str, **data: str | int | float) -> None:
        """Make a note, unless it is there already."""
        note = Note(code, {"name": self.name, **data})
        if len(self._notes) < MOST and note not in self._notes:
            self._notes.append(note)


def excerpt(text: str, length: int = 60) -> str:
    """Return text of a file as one short line, for a message."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * length]).split())
    return line if len(line) <= length else line[: length - 1] + "…"
