"""Total-fit line breaking (Knuth and Plass, 1981): the breaks of a whole paragraph at once, over feasible lines only.

Breaks are numbered 1 to n, n being the end of the paragraph and 0 its start. What a line takes is a difference of two
running sums, one taken at each of its ends. Both rise along the paragraph, so the breaks at which a line from `a` can
end are one slice, found by two bisections; nothing infeasible is looked at, and the work grows with the text alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

_NEVER = 1e18
_WORST = 50.0
_SLACK = 1e-6

# Demerits, on the scale of (1 + badness + penalty) squared; see Breaks for the penalties.
_HYPHEN_AFTER_HYPHEN = 200_000.0
_UNEVEN_NEIGHBOURS = 3_000.0
_HYPHEN_BEFORE_LAST = 30_000.0
_SHORT_LAST = 100_000.0
_THIRD_HYPHEN = 1e9

_TIGHT, _DECENT, _LOOSE, _VERY_LOOSE = range(4)
_AGAIN, _STATES = 4, 8
"""States of a break: the fitness class of the line that ends there, and `_AGAIN` more when that line and the one before
both end with a hyphen."""

Ways = dict[int, tuple[float, int]]
"""For each state of a break the least demerits, and the break and state they came from (break times `_STATES`)."""


class Elasticity(NamedTuple):
    """How far a line may be from its natural width: word spaces by `stretch` and `shrink` of their width, letters by
    `expansion` of theirs.
    """

    stretch: float
    shrink: float
    expansion: float


class Breaks(Struct, frozen=True):
    """The breaks of a paragraph as parallel sequences, each with an entry for the start (0) and one for each break.

    All measures are in one unit, at natural width, counted from the start of the paragraph, spaces apart.

    Attributes:
        ends: where a line that ends at the break ends; its hyphen is in, what hangs out is not.
        starts: where a line that starts after the break starts.
        end_spaces, start_spaces: the word spaces up to that end and that start.
        penalties: what a break costs, 0 between most words.
        hyphens: whether a line that ends at the break ends with a hyphen.
    """

    ends: Sequence[float]
    starts: Sequence[float]
    end_spaces: Sequence[float]
    start_spaces: Sequence[float]
    penalties: Sequence[float]
    hyphens: Sequence[bool]


def fit(
    breaks: Breaks, width: float, elastic: Elasticity, tolerance: float, short: float = 0.0, *, force: bool = False
) -> list[tuple[int, int]] | None:
    """Return the best lines as pairs (start, end) of break numbers.

    Args:
        breaks: the breaks of the paragraph.
        width: the measure, in their unit.
        elastic: how far lines may be from their natural width.
        tolerance: how many times their stretch lines may be loose.
        short: a last line under this width is avoided.
        force: take the least bad line where none is feasible; without it the answer is then None.
    """
    ends, starts = breaks.ends, breaks.starts
    end_spaces, start_spaces, penalties, hyphens = (
        breaks.end_spaces, breaks.start_spaces, breaks.penalties, breaks.hyphens,
    )  # fmt: skip
    stretch, shrink, expansion = elastic
    last = len(ends) - 1
    low, high, loose = 1 - expansion, 1 + tolerance * expansion, tolerance * stretch
    narrowest = [end * low - shrink * spaces for end, spaces in zip(ends, end_spaces, strict=True)]
    widest = [end * high + loose * spaces for end, spaces in zip(ends, end_spaces, strict=True)]
    ways: list[Ways | None] = [None] * (last + 1)
    ways[0] = {_DECENT: (0.0, -1)}
    for here in range(last):
        states = ways[here]
        if states is None:
            continue
        base = _STATES * here
        start, spaces_before, hyphen_here = starts[here], start_spaces[here], hyphens[here]
        too_wide = bisect_right(narrowest, width + start * low - shrink * spaces_before + _SLACK, here + 1)
        first = bisect_left(widest, width + start * high + loose * spaces_before - _SLACK, here + 1, too_wide)
        if too_wide > last:
            first = min(first, last)  # the rest of the paragraph fits in this line
        elif first >= too_wide:
            if not force:
                continue
            first = too_wide - 1 if too_wide - 1 > here else too_wide  # the fullest line, or one word too wide
            too_wide = first + 1
        for there in range(first, too_wide):
            natural, spaces = ends[there] - start, end_spaces[there] - spaces_before
            room = width - natural
            if room < 0:
                give = shrink * spaces + expansion * natural
                ratio = room / give if room > -_WORST * give else -_WORST
                cost = 1 - 100 * ratio * ratio * ratio + penalties[there]
                fitness = _TIGHT if ratio < -0.5 else _DECENT
            elif there == last:
                cost = 1 + penalties[there]
                fitness = _DECENT
            else:
                give = stretch * spaces + expansion * natural
                ratio = room / give if room < _WORST * give else _WORST
                cost = 1 + 100 * ratio * ratio * ratio + penalties[there]
                fitness = _DECENT if ratio <= 0.5 else _LOOSE if ratio <= 1 else _VERY_LOOSE
            cost *= cost
            again = False
            if hyphen_here:
                if hyphens[there]:
                    cost += _HYPHEN_AFTER_HYPHEN
                    again = True
                elif there == last:
                    cost += _HYPHEN_BEFORE_LAST
            if there == last and natural < short:
                cost += _SHORT_LAST
            target = fitness + _AGAIN if again else fitness
            found = ways[there]
            if found is None:
                found = ways[there] = {}
            best = found[target][0] if target in found else _NEVER
            for state, (so_far, _) in states.items():
                total = so_far + cost
                if total >= best:
                    continue
                if not -2 < (state & 3) - fitness < 2:
                    total += _UNEVEN_NEIGHBOURS
                if again and state >= _AGAIN:
                    if not force:
                        continue
                    total += _THIRD_HYPHEN
                if total < best:
                    best = total
                    found[target] = total, base + state
            if not found:
                ways[there] = None
    return _way(ways, last)


def _way(ways: list[Ways | None], last: int) -> list[tuple[int, int]] | None:
    """Follow the best way back from the end."""
    found = ways[last]
    if found is None:
        return None
    at, state = last, min(found, key=lambda each: found[each][0])
    lines: list[tuple[int, int]] = []
    while at:
        before, state_before = divmod((ways[at] or {})[state][1], _STATES)
        lines.append((before, at))
        at, state = before, state_before
    lines.reverse()
    return lines
