"""The child's side of spelling: Hunspell, with the dictionaries that were asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

_MOST = 6
"""Most suggestions for a word."""


class Job(msgspec.Struct, frozen=True):
    """Words to look up in a dictionary (the path of its .dic file)."""

    dictionary: str
    words: list[str]


@cache
def _hunspell(dictionary: str) -> Any:
    import hunspell

    path, make = Path(dictionary), getattr(hunspell, "Hunspell")  # noqa: B009 - it is not in the stubs
    for ending in (".dic", ".aff"):  # of one that it cannot read Hunspell says nothing, and then knows no word
        path.with_suffix(ending).open("rb").close()
    return make(path.stem, hunspell_data_dir=f"{path.parent}/")


def check(payload: bytes) -> bytes:
    """Return the words of a job that its dictionary does not know."""
    job = msgspec.msgpack.decode(payload, type=Job)
    speller = _hunspell(job.dictionary)
    return msgspec.msgpack.encode([word for word in job.words if not _known(speller, word)])


def suggest(payload: bytes) -> bytes:
    """Return what the first word of a job could be meant for, the likeliest first."""
    job = msgspec.msgpack.decode(payload, type=Job)
    word = job.words[0].replace("’", "'")
    found = [str(each).replace("'", "’") for each in _hunspell(job.dictionary).suggest(word)]
    return msgspec.msgpack.encode(list(dict.fromkeys(found))[:_MOST])


def _known(speller: Any, word: str) -> bool:
    """Tell whether a word is spelled well; one with hyphens also when each of its parts is."""
    if any(speller.spell(form) for form in _forms(word)):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(len(part) < 2 or any(map(speller.spell, _forms(part))) for part in parts)


def _forms(word: str) -> list[str]:
    """Return a word with either apostrophe, and without one in front of it."""
    straight, curly = word.replace("’", "'"), word.replace("'", "’")
    return list(dict.fromkeys([curly, straight, straight.lstrip("'")]))
