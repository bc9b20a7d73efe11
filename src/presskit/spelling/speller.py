"""Asking the dictionaries, from any thread but the window's: an answer may take a second."""

from __future__ import annotations

import atexit
from collections.abc import Iterable
from functools import cache

import msgspec

from presskit import sandbox
from presskit.messages import N_, Problem, wordings
from presskit.spelling import dictionaries
from presskit.spelling.child import Job

wordings(
    **{
        "spelling-none": N_("there is no dictionary for this language ({language}); add one under Edit, Spelling"),
        "spelling-reply": N_("the dictionary {path} cannot be used; put it in again, or another one"),
    }
)

SECONDS = 10.0
"""Longest time for an answer: reading a dictionary takes a third of a second, some suggestions two."""
_JOBS = 100_000
"""The child stays: it has the dictionaries in memory."""


class Speller:
    """Looks words up in the dictionary of a language."""

    def __init__(self) -> None:
        self._worker = sandbox.Worker(jobs=_JOBS, readable=(dictionaries.own_folder(),))

    def unknown(self, language: str, words: Iterable[str]) -> set[str]:
        """Return the words that the language's dictionary does not know.

        Raises:
            Problem: there is no dictionary, or it is damaged.
        """
        return set(self._ask("check", language, sorted(words)))

    def suggestions(self, language: str, word: str) -> list[str]:
        """Return what a word could be meant for, the likeliest first.

        Raises:
            Problem: as `unknown` does.
        """
        return self._ask("suggest", language, [word])

    def _ask(self, what: str, language: str, words: list[str]) -> list[str]:
        path = dictionaries.dictionary_for(language)
        if path is None:
            raise Problem("spelling-none", language=language)
        payload = msgspec.msgpack.encode(Job(str(path), words))
        try:
            answer = self._worker.call(f"presskit.spelling.child:{what}", payload, name=path.name, seconds=SECONDS)
            return msgspec.msgpack.decode(answer, type=list[str])
        except (Problem, msgspec.DecodeError):
            raise Problem("spelling-reply", path=path) from None

    def close(self) -> None:
        """End the child."""
        self._worker.close()


@cache
def shared() -> Speller:
    """Return the speller of this process."""
    speller = Speller()
    atexit.register(speller.close)
    return speller
