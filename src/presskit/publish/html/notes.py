"""What was left out or changed while an HTML output was made: data, with one line of words like a problem's."""

from __future__ import annotations

from typing import Any

import msgspec

from presskit.messages import N_, Problem, worded, wordings

wordings(
    **{
        "html-picture-waiting": N_("the figure {figure} still waits for its picture: it is left out"),
        "html-picture-not-yet-valid": N_("{picture}: its terms of use begin on {date}: it is left out"),
        "html-picture-expired": N_("{picture}: its terms of use ended on {date}: it is left out"),
        "html-picture-use-not-allowed": N_("{picture}: its terms do not allow use on the web: it is left out"),
        "html-picture-unreadable": N_("{picture} is left out: {cause}"),
        "html-link-dropped": N_(
            "{address}: only web, mail and telephone addresses become links; its text stays without one"
        ),
        "html-icon-left-out": N_("the icon {icon} is left out: {cause}"),
        "html-download-address": N_("{title}: {address} is not a web address: this download is left out"),
        "html-download-missing": N_("{title}: this download is left out: {cause}"),
        "html-upload": N_(
            "upload all files ({count}) from the folder {folder}, then replace their addresses in the snippet"
        ),
    }
)

MOST = 50
"""More notes of one kind than this are not kept: nobody reads them."""


class Note(msgspec.Struct, frozen=True):
    """A code of `presskit.messages.WORDINGS` with the data that its wording names."""

    code: str
    data: dict[str, Any] = {}

    def __str__(self) -> str:
        return self.worded()

    def worded(self, language: str | None = None) -> str:
        """Return the line that tells the user, in the reader's language or this one."""
        return worded(Problem(self.code, **self.data), language)


class Notes:
    """The notes about one output as they are made: each once, in order."""

    def __init__(self) -> None:
        self._notes: list[Note] = []

    def add(self, code: str, **data: str | int) -> None:
        """Make a note, unless it is there already."""
        note = Note(code, {name: excerpt(value) if isinstance(value, str) else value for name, value in data.items()})
        if note not in self._notes and sum(n.code == code for n in self._notes) < MOST:
            self._notes.append(note)

    def all(self) -> tuple[Note, ...]:
        """Return the notes so far."""
        return tuple(self._notes)


def excerpt(text: str, length: int = 160) -> str:
    """Return text as one line of at most so many characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * length]).split())
    return line if len(line) <= length else line[: length - 1] + "…"
