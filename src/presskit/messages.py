"""What goes wrong, as a code with its data, and the words for it in the reader's language.

The core raises `Problem`; only the edge (command line, window) turns it into words with `worded`.
Wordings are gettext messages: English here, other languages in `resources/translations/<language>/LC_MESSAGES`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import cache

LANGUAGES = ("nl", "en")


class Problem(Exception):  # noqa: N818 - it is what the user is told, not a fault of the program
    """Something the user must be told: a code of `WORDINGS` and the data that its wording names.

    `usage` marks a wrong call (exit code 2); all else is a refusal or failure with a named cause (exit code 1).
    """

    def __init__(self, code: str, *, usage: bool = False, **data: object) -> None:
        super().__init__(code, data)
        self.code, self.usage, self.data = code, usage, data

    def __reduce__(self) -> tuple[Callable[..., Problem], tuple[str, bool, dict[str, object]]]:
        return _problem, (self.code, self.usage, self.data)

    def __str__(self) -> str:
        return worded(self)


def _problem(code: str, usage: bool, data: dict[str, object]) -> Problem:
    """Make a problem again that was sent from a worker process."""
    return Problem(code, usage=usage, **data)


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "translate later"
    """Mark a message for extraction; it is translated when it is shown."""
    return message


WORDINGS: dict[str, str] = {}


def wordings(**texts: str) -> None:
    """Add the English wordings of a module's own problem codes; call it at import, with each text in `N_`.

    Raises:
        ValueError: another module has given one of these codes other words.
    """
    for code, text in texts.items():
        if WORDINGS.setdefault(code, text) != text:
            raise ValueError(f"{code} is worded twice: {WORDINGS[code]!r} and {text!r}")


def reader_language() -> str:
    """Return the language to speak: the locale's when we speak it, else English.

    The order is that of POSIX (LC_ALL, LC_MESSAGES, LANG); without any of them, what Python was told.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return _spoken(value)
    import locale

    return _spoken(locale.getlocale()[0] or "")


def _spoken(name: str) -> str:
    """Return the language of a locale's name, such as nl_BE.UTF-8@euro, when we speak it, else English."""
    language = re.split(r"[_.@-]", name)[0].lower()
    return language if language in LANGUAGES else "en"


@cache
def translator(language: str, domain: str = "presskit") -> Callable[[str], str]:
    """Return the gettext function for a language and a catalogue; an unknown language leaves the English as it is."""
    import gettext

    from presskit import resources

    try:
        folder = resources.folder() / "translations"
    except FileNotFoundError:  # a broken installation must still be able to say what is wrong with it
        return str
    return gettext.translation(domain, folder, [language], fallback=True).gettext


def worded(problem: Problem, language: str | None = None) -> str:
    """Return the one line that tells the user what happened, where, and what to do.

    Control characters in the data become spaces: a file's name cannot break the line or steer the terminal.
    """
    text = translator(language or reader_language())(WORDINGS.get(problem.code, problem.code))
    return _one_line(text.format_map(_Data(problem.data)))


class _Data(dict[str, object]):
    """The data of a problem as its wording takes it: a text on one line, a number as it is, "?" for what is missing."""

    def __getitem__(self, name: str) -> object:
        value = self.get(name, "?")
        return value if isinstance(value, int | float) else _one_line(value)


def _one_line(value: object) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
