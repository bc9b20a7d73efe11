"""Quotation marks: where a quotation begins and ends in a paragraph, whatever marks its language and its typist use.

Straight, curly, low-high and reversed marks, guillemets either way round, and single quotes. An apostrophe is none:
's avonds, '90, don't, the boys' toys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from presskit.intake.release.languages import every

DOUBLE = '"“”„‟＂'
POINTED = "«»"
SINGLE_POINTED = "‹›"
SINGLE = "'‘’‚‛"
MARKS = DOUBLE + POINTED + SINGLE_POINTED + SINGLE

_ELIDED = re.compile(
    "['‘’](?:(?:" + "|".join(sorted(every(lambda rules: rules.elided))) + r")\b|\d0s?\b|\d\d\b)", re.IGNORECASE
)
_MARK = re.compile(f"``|''|[{MARKS}]")
_SENTENCE_BEFORE = re.compile(r"[.!?…]\s+$")
_AFTER_CLOSING = frozenset(".,;:!?…)]}/–—-")
_BEFORE_OPENING = frozenset("([{/–—-¿¡")
_STOPS = frozenset(".,!?…;:–—-")


class Quotation(NamedTuple):
    """A stretch of text in quotation marks: from `start` to `end` with its marks, from `first` to `last` without.

    `closed` is false when the paragraph ends before the closing mark; `last` and `end` are then the paragraph's end.
    """

    start: int
    first: int
    last: int
    end: int
    closed: bool = True


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a paragraph, in order; one inside another is part of the outer one."""
    found: list[Quotation] = []
    reversed_points = _points_inwards(text)
    position = 0
    marks = list(_marks(text))
    single_closes = True
    k = 0
    while k < len(marks):
        start, mark = marks[k]
        k += 1
        if start < position or not _opens(text, start, mark, reversed_points):
            continue
        single = _family(mark) == "single"
        if single and not single_closes:
            continue
        closing = _closing(text, marks, k, mark, reversed_points)
        if closing is None:
            if single:
                single_closes = False
                continue  # an apostrophe, or a quotation nobody can tell
            if _is_broken(text, marks, k, mark, reversed_points):
                continue
            found.append(Quotation(start, _inner_start(text, start + len(mark)), len(text), len(text), closed=False))
            break
        at, length, k = closing
        first = _inner_start(text, start + len(mark))
        last = first + len(text[first:at].rstrip())
        found.append(Quotation(start, first, last, at + length))
        position = at + length
    return tuple(found)


def opening_mark(text: str) -> str:
    """Return the quotation mark that a paragraph begins with, empty when it begins with none."""
    match = _MARK.match(text)
    if not match or not _opens(text, 0, match.group(), _points_inwards(text)):
        return ""
    return match.group()


def first_closing(text: str) -> int:
    """Return the offset of a closing mark that nothing in the paragraph has opened, -1 when there is none."""
    for start, mark in _marks(text):
        if _opens(text, start, mark, reversed_points=False):
            return -1
        if mark[0] not in SINGLE and _closes(text, start, mark):
            return start
    return -1


def unmarked(text: str) -> str:
    """Return the text without quotation marks at its ends."""
    return text.strip().strip(MARKS + "`").strip()


def _marks(text: str) -> Iterator[tuple[int, str]]:
    """Yield the marks that can open or close something, without the apostrophes inside words and of elided ones."""
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if mark[0] in SINGLE and len(mark) == 1:
            before, after = text[at - 1 : at], text[at + 1 : at + 2]
            if before.isalnum() and after.isalnum():
                continue
            if not before.isalnum() and _ELIDED.match(text, at):
                continue
        yield at, mark


def _points_inwards(text: str) -> bool:
    """Tell whether guillemets point at the words, as in German: »Wort«."""
    first = next((c for c in text if c in "«»‹›"), "")
    return first in {"»", "›"}


def _opens(text: str, at: int, mark: str, reversed_points: bool) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + len(mark) : at + len(mark) + 1]
    if not after:
        return False
    if mark[0] in POINTED + SINGLE_POINTED:
        return (mark in {"»", "›"}) == reversed_points
    if mark[0] in "„‚‟‛`":
        return True
    free = not before or before.isspace() or before in _BEFORE_OPENING or before in MARKS
    if mark in {"“", "‘"}:
        return free and not (after.isspace() and before and not before.isspace())
    return free and not after.isspace() and (after.isalnum() or after not in _AFTER_CLOSING or after in "…(¿¡-–—")


def _closes(text: str, at: int, mark: str) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + len(mark) : at + len(mark) + 1]
    if not before or (before.isspace() and mark not in {"»", "«", "›", "‹", "”"}):
        return False
    return not after or after.isspace() or after in _AFTER_CLOSING or after in MARKS


def _closing(
    text: str, marks: list[tuple[int, str]], k: int, opening: str, reversed_points: bool
) -> tuple[int, int, int] | None:
    """Return (offset, length, index of the mark after it) of the mark that closes a quotation."""
    family = _family(opening)
    depth = 1
    fallback: tuple[int, int, int] | None = None
    weak: tuple[int, int, int] | None = None
    for n in range(k, len(marks)):
        at, mark = marks[n]
        if _family(mark) != family:
            continue
        here = (at, len(mark), n + 1)
        if family == "pointed":
            if _opens(text, at, mark, reversed_points):
                depth += 1
                continue
        elif family == "single":
            if _closes(text, at, mark):
                if text[at - 1] in _STOPS or text[at + 1 : at + 2] in {"", *_STOPS}:
                    return here
                weak = weak or (here if text[at - 1] not in "szxSZX" else None)
            continue
        elif _opens(text, at, mark, reversed_points) and not (
            opening == "„" and mark == "“" and _closes(text, at, mark)
        ):
            if _SENTENCE_BEFORE.search(text, max(0, at - 4), at):
                return None
            depth += 1
            continue
        elif not _closes(text, at, mark):
            continue
        depth -= 1
        if fallback is None:
            fallback = here
        if depth == 0:
            return here
    return weak if family == "single" else fallback


def _is_broken(text: str, marks: list[tuple[int, str]], k: int, opening: str, reversed_points: bool) -> bool:
    """Tell whether another quotation begins a sentence before this one is closed: its closing mark was forgotten."""
    return any(
        _family(mark) == _family(opening)
        and _opens(text, at, mark, reversed_points)
        and _SENTENCE_BEFORE.search(text, max(0, at - 4), at)
        for at, mark in marks[k : k + 20]
    )


def _family(mark: str) -> str:
    if mark[0] in POINTED:
        return "pointed"
    if mark[0] in SINGLE_POINTED:
        return "single pointed"
    if len(mark) == 1 and mark in SINGLE:
        return "single"
    return "double"


def _inner_start(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
