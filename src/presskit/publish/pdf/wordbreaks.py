"""The lines of a paragraph, by its words: the breaks that they allow, and TeX's passes over them.

Measures are in 1/1000 em of the paragraph's size.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from presskit.publish.pdf.breaks import Breaks, Elasticity, fit
from presskit.publish.pdf.style import Style
from presskit.publish.pdf.word import ANYWHERE, CAPITALS, EXPLICIT, HYPHENATED, NAMES
from presskit.publish.pdf.words import AnyWord

JUSTIFIED = Elasticity(stretch=0.5, shrink=0.28, expansion=0.02)
RAGGED = Elasticity(stretch=3.0, shrink=0.0, expansion=0.0)
_FORCED_TOLERANCE = 20.0
_JUSTIFIED_PASSES = (
    (EXPLICIT, 1.0),
    (HYPHENATED, 2.0),
    (HYPHENATED, 4.5),
    (NAMES, 4.5),
    (NAMES, 6.0),
    (CAPITALS, 6.0),
)
"""How far words are divided, and how loose lines may be: names before there are holes, capitals when nothing else will
do."""
_SHOUTED = 12
"""Words: fewer in capitals are a label, or names beside each other."""
_RAGGED_PASSES = ((EXPLICIT, 3.0), (HYPHENATED, 3.0))
_NARROW = 45_000.0
"""In a measure under this, four paragraphs of five need hyphens. The pass without them is left out: a hyphen costs more
than four lines at the edge of that pass, so one is chosen only where it is needed all the same."""
_PENALTIES = {EXPLICIT: 30.0, HYPHENATED: 280.0, NAMES: 560.0, CAPITALS: 560.0, ANYWHERE: 5_000.0}
_CLEARLY = 1.0
"""A paragraph that is narrower than its measure by more than this is one line, however its sums are rounded."""
_TIE = 2_000.0
"""What a line costs that ends between a number and what is counted ("10 | oktober"), or in "’s | avonds"."""
_SHORT_LAST_LINE = 2_200.0
"""A last line shorter than this stands alone and looks lost."""

Place = tuple[int, Any]
"""A break: the number of the word it is in or before, and its division (`Cut` or `PieceCut`) or None."""
_START: Place = (0, None)


def break_words(
    words: Sequence[AnyWord], space: float, measure: float, indent: float, style: Style
) -> tuple[Breaks, Sequence[Place], list[tuple[int, int]]]:
    """Return the breaks of a paragraph, the word and division of each, and the lines: TeX's passes, then by force."""
    if words[0].left - indent + measure > sum([word.width for word in words]) + space * (len(words) - 1) + _CLEARLY:
        breaks, places = _whole_words(words, space, indent)  # one line costs less than any two
        return breaks, places, [(0, len(places) - 1)]
    justify = style.align == "justify"
    passes: Sequence[tuple[int, float]] = _JUSTIFIED_PASSES if justify else _RAGGED_PASSES
    elastic = JUSTIFIED if justify else RAGGED
    shouted = style.hyphenate and _all_capitals(words)
    if shouted:
        passes = [*dict.fromkeys((CAPITALS if level > EXPLICIT else level, tolerance) for level, tolerance in passes)]
    if justify and style.hyphenate and measure < _NARROW:
        passes = passes[1:]
    level_made = passes[0][0]
    breaks, places = laid_out(words, space, indent, level_made)
    for level, tolerance in passes:
        if level > EXPLICIT and not style.hyphenate:
            continue
        if level != level_made:
            breaks, places = laid_out(words, space, indent, level, last_too=level > HYPHENATED and not shouted)
            level_made = level
        path = fit(breaks, measure, elastic, tolerance, _SHORT_LAST_LINE)
        if path is not None:
            break
    else:
        path = fit(breaks, measure, elastic, _FORCED_TOLERANCE, _SHORT_LAST_LINE, force=True) or []
        for level in (CAPITALS, ANYWHERE):  # headlines, too, are divided where their language does, short of need
            if not _overfull(breaks, path, measure, elastic):
                break
            breaks, places = laid_out(words, space, indent, level, last_too=True)
            path = fit(breaks, measure, elastic, _FORCED_TOLERANCE, _SHORT_LAST_LINE, force=True) or []
    if style.balance and not justify and len(path) > 1:
        path = _balanced(breaks, measure, elastic, path)
    return breaks, places, path


def _all_capitals(words: Sequence[AnyWord]) -> bool:
    """Whether a paragraph is all in capitals: there they are words like any others, not names of letters (NATO)."""
    return len(words) >= _SHOUTED and not any(word.text.upper() != word.text for word in words)


def _overfull(breaks: Breaks, path: list[tuple[int, int]], measure: float, elastic: Elasticity) -> bool:
    """Whether some line cannot be squeezed into the measure."""
    for start, stop in path:
        natural = breaks.ends[stop] - breaks.starts[start]
        spaces = breaks.end_spaces[stop] - breaks.start_spaces[start]
        if natural * (1 - elastic.expansion) - elastic.shrink * spaces > measure + 1:
            return True
    return False


def _balanced(
    breaks: Breaks, measure: float, elastic: Elasticity, path: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the lines of the narrowest measure that takes no more lines and no worse breaks: about equal ones."""
    narrow, wide = measure / 2, measure
    worst = _spent(breaks, path)
    for _ in range(8):
        middle = (narrow + wide) / 2
        tried = fit(breaks, middle, elastic, _FORCED_TOLERANCE, force=True)
        if (
            tried is not None
            and len(tried) <= len(path)
            and _spent(breaks, tried) <= worst
            and not _overfull(breaks, tried, middle, elastic)
        ):
            path, wide = tried, middle
        else:
            narrow = middle
    return path


def _spent(breaks: Breaks, path: list[tuple[int, int]]) -> float:
    """Return what the breaks between the lines cost."""
    return sum(breaks.penalties[stop] for _, stop in path)


def laid_out(
    words: Sequence[AnyWord], space: float, indent: float, level: int, *, last_too: bool = False
) -> tuple[Breaks, Sequence[Place]]:
    """Lay out the breaks up to a level; the last word is divided `last_too`, which is for need."""
    if level == EXPLICIT and not any(word.explicit for word in words):
        return _whole_words(words, space, indent)
    last = len(words) - 1
    rows = [(0.0, words[0].left - indent, 0.0, 0.0, 0.0, False, _START)]
    add = rows.append
    at = spaces = 0.0
    for number, word in enumerate(words):
        for cut in word.cuts(level if number < last or last_too else EXPLICIT):
            end, start, hyphen, cut_level = cut.end, cut.start, cut.hyphen, cut.level
            penalty = _PENALTIES[HYPHENATED if hyphen and cut_level == EXPLICIT else cut_level]
            hyphen = hyphen or word.text[cut.position - 1] in "-\u2010"
            add((at + end, at + start, spaces, spaces, penalty, hyphen, (number, cut)))
        if number == last:
            add((at + word.inner, 0.0, spaces, spaces + space, 0.0, False, (number + 1, None)))
            break
        before, end = spaces, at + word.inner
        at += word.width + space
        spaces += space
        add((end, at + words[number + 1].left, before, spaces, _TIE if word.ties else 0.0, False, (number + 1, None)))
    ends, starts, end_spaces, start_spaces, penalties, hyphens, places = zip(*rows, strict=True)
    return Breaks(ends, starts, end_spaces, start_spaces, penalties, hyphens), places


def _whole_words(words: Sequence[AnyWord], space: float, indent: float) -> tuple[Breaks, Sequence[Place]]:
    """Lay out the breaks of words that are not divided: the same, quicker."""
    last = len(words) - 1
    stops = [*accumulate([word.width + space for word in words])]  # where the next word starts
    gaps = [space * number for number in range(last + 2)]
    breaks = Breaks(
        ends=[0.0, *[stop - space - word.width + word.inner for stop, word in zip(stops, words, strict=True)]],
        starts=[
            words[0].left - indent,
            *[stop + word.left for stop, word in zip(stops[:-1], words[1:], strict=True)],
            0.0,
        ],
        end_spaces=[0.0, *gaps[:-1]],
        start_spaces=gaps,
        penalties=[0.0, *[_TIE if word.ties else 0.0 for word in words[:-1]], 0.0],
        hyphens=[False] * (last + 2),
    )
    return breaks, [(number, None) for number in range(last + 2)]
