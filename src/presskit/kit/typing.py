"""What a writer's straight marks become, by language, while they are typed: quotation marks, apostrophes, dashes, dots.

`presskit.kit.tidying` does the same with text that was written elsewhere.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NO_BREAK_SPACE = "\u00a0"


class Marks(NamedTuple):
    """Quotation marks of a language: double and single, opening and closing."""

    double: tuple[str, str]
    single: tuple[str, str]


APOSTROPHE = "’"
ELLIPSIS, DASH, LONG_DASH = "…", "–", "—"

_ENGLISH = Marks(("“", "”"), ("‘", "’"))
MARKS = {
    "nl": _ENGLISH,
    "en": _ENGLISH,
    "de": Marks(("„", "“"), ("‚", "‘")),
    "fr": Marks(("«" + NO_BREAK_SPACE, NO_BREAK_SPACE + "»"), ("‘", "’")),
}
"""Marks by primary language subtag; a language that is not here takes the English ones."""

_SHORTENED = {
    "nl": frozenset(["s", "t", "n", "k", "m", "r", "d", "ns", "em", "er", "ie"]),
    "en": frozenset(["tis", "twas", "em", "n", "til", "cause", "round", "bout", "s"]),
    "de": frozenset(["s", "n", "ne", "nem", "nen", "ner"]),
    "fr": frozenset[str](),
}
"""Words that begin with an apostrophe ('s avonds, 'tis), without it."""

_OPENS_AFTER = frozenset("([{<“„«‘‚—–-/")
ADDRESS = re.compile(r"//|www\.|@")
"""What a word has that is an address: every character of it counts."""
_YEARS = re.compile(r"\d\d(s|er)?")


class Correction(NamedTuple):
    """Replace the characters from start to end by text."""

    start: int
    end: int
    text: str


def corrected(before: str, language: str) -> Correction | None:
    """Return what to correct when the last character of `before`, the text up to the caret, has just been typed.

    A straight mark becomes the mark of the language: opening after a space or a bracket, else closing or apostrophe.
    An opening mark turns out to be an apostrophe when the word after it is known to be a shortened one, or two digits
    of a year: 's avonds, 't, '90. Three dots become an ellipsis; two hyphens, or one between spaces, a dash, and three
    a long one. None when there is nothing to do.
    """
    if not before:
        return None
    if before[-1] in ".- " and (drawn := _drawn(before)) is not None:
        return drawn
    marks = MARKS.get(primary(language), _ENGLISH)
    typed, end = before[-1], len(before)
    if typed in "\"'":
        opening = _opens(before[:-1])
        if typed == '"':
            return Correction(end - 1, end, marks.double[0 if opening else 1])
        return Correction(end - 1, end, _single(before[:-1], marks, opening=opening))
    if typed.isalnum():  # what closed after a letter is an apostrophe after all
        inside = before[-2:-1] == marks.single[1] != APOSTROPHE and before[-3:-2].isalnum()
        return Correction(end - 2, end - 1, APOSTROPHE) if inside else None
    if typed in "”“»’‘":
        return None
    start = before.rfind(marks.single[0])
    if start < 0 or not _opens(before[:start]):
        return None
    word = before[start + 1 : -1]
    shortened = _SHORTENED.get(primary(language), frozenset())
    if word.lower() in shortened or _YEARS.fullmatch(word):
        return Correction(start, start + 1, APOSTROPHE)
    return None


def _drawn(before: str) -> Correction | None:
    """Return the dash or the ellipsis that the last character has completed; none inside an address."""
    end = len(before)
    if before.endswith("...") and before[-4:-3] != ".":
        found = Correction(end - 3, end, ELLIPSIS)
    elif before.endswith("--") and before[-3:-2] != "-":
        found = Correction(end - 2, end, DASH)
    elif before.endswith(DASH + "-"):
        found = Correction(end - 2, end, LONG_DASH)
    elif before.endswith(" - ") and before[-4:-3].strip():
        return Correction(end - 2, end - 1, DASH)
    else:
        return None
    return None if ADDRESS.search(before[before.rfind(" ") + 1 :]) else found


def _single(before: str, marks: Marks, *, opening: bool) -> str:
    if opening:
        return marks.single[0]
    if marks.single[1] == APOSTROPHE or before.rfind(marks.single[0]) > before.rfind(marks.single[1]):
        return marks.single[1]
    return APOSTROPHE


def primary(language: str) -> str:
    """Return the primary subtag of a language tag (BCP 47)."""
    return language.partition("-")[0].lower()


def _opens(before: str) -> bool:
    return not before or before[-1].isspace() or before[-1] in _OPENS_AFTER
