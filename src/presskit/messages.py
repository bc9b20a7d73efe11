"""What goes wrong, as a code with its data, and the words for it in the reader's language.

The core raises `Problem`; only the edge (command line, window) turns it into words with `worded`.
Wordings are gettext messages: English here, other languages in `resources/translations/<language>/LC_MESSAGES`.
"""

from __future__ import annotations

import gettext
import locale
import os
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
    """Add the English wordings of a module's own problem codes; call it at import, with each text in `N_`."""
    WORDINGS.update(texts)


def reader_language() -> str:
    """Return the language to speak: the locale's when we speak it, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return value[:2].lower() if value[:2].lower() in LANGUAGES else "en"
    code = (locale.getlocale()[0] or "en")[:2].lower()
    return code if code in LANGUAGES else "en"


@cache
def translator(language: str) -> Callable[[str], str]:
    """Return the gettext function for a language; an unknown language leaves the English as it is."""
    from presskit import resources

    return gettext.translation("presskit", resources.folder() / "translations", [language], fallback=True).gettext


def worded(problem: Problem, language: str | None = None) -> str:
    """Return the one line that tells the user what happened, where, and what to do."""
    text = translator(language or reader_language())(WORDINGS.get(problem.code, problem.code))
    line = text.format_map({k: _one_line(v) for k, v in problem.data.items()})
    return _one_line(line)


def _one_line(value: object) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
