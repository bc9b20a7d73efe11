"""Line breaking finds the best lines: as good as trying them all, on any paragraph."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from functools import cache
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.publish.pdf import wordbreaks
from presskit.publish.pdf.breaks import Breaks, Elasticity, fit
from presskit.publish.pdf.word import EXPLICIT
from publish.pdf.engine import sample

TraceFunction = Callable[[FrameType, str, Any], Any]
ELASTIC = Elasticity(0.5, 0.28, 0.02)
SPACE = 3.0

paragraphs = st.lists(
    st.tuples(st.integers(4, 40), st.lists(st.integers(1, 3), max_size=2, unique=True)), min_size=1, max_size=9
)


def paragraph(words: list[tuple[int, list[int]]]) -> Breaks:
    """Return the breaks of words of some widths, that may be divided at quarters."""
    rows = [(0.0, 0.0, 0.0, 0.0, 0.0, False)]
    at = spaces = 0.0
    for width, quarters in words:
        for quarter in sorted(quarters):
            cut = at + width * quarter / 4
            rows.append((cut + 2, cut, spaces, spaces, 200.0, True))
        rows.append((at + width, at + width + SPACE, spaces, spaces + SPACE, 0.0, False))
        at += width + SPACE
        spaces += SPACE
    ends, starts, end_spaces, start_spaces, penalties, hyphens = zip(*rows, strict=True)
    return Breaks(ends, starts, end_spaces, start_spaces, penalties, hyphens)


def ratio(breaks: Breaks, start: int, stop: int, width: float) -> float | None:
    """Return how far a line is stretched (above 0) or shrunk; None when no stretching helps."""
    natural = breaks.ends[stop] - breaks.starts[start]
    spaces = breaks.end_spaces[stop] - breaks.start_spaces[start]
    room = width - natural
    if room >= 0 and stop == len(breaks.ends) - 1:
        return 0.0
    give = (ELASTIC.stretch if room >= 0 else ELASTIC.shrink) * spaces + ELASTIC.expansion * natural
    return room / give if give > 0 else None


def best_of_all(breaks: Breaks, width: float, tolerance: float) -> float | None:
    """Return the least demerits of any way to break, by trying them all."""
    last = len(breaks.ends) - 1

    @cache
    def from_here(start: int, fitness: int, hyphens: int) -> float | None:
        if start == last:
            return 0.0
        best: float | None = None
        for stop in range(start + 1, last + 1):
            stretched = ratio(breaks, start, stop, width)
            if stretched is None or not -1 - 1e-6 <= stretched <= tolerance + 1e-6:
                continue
            hyphen = breaks.hyphens[stop]
            if hyphen and hyphens >= 2:
                continue
            cost = (1 + 100 * abs(stretched) ** 3 + breaks.penalties[stop]) ** 2
            if breaks.hyphens[start] and hyphen:
                cost += 200_000
            if breaks.hyphens[start] and stop == last:
                cost += 30_000
            here = 0 if stretched < -0.5 else 1 if stretched <= 0.5 else 2 if stretched <= 1 else 3
            if abs(here - fitness) > 1:
                cost += 3_000
            rest = from_here(stop, here, hyphens + 1 if hyphen else 0)
            if rest is not None and (best is None or cost + rest < best):
                best = cost + rest
        return best

    return from_here(0, 1, 0)


def demerits(breaks: Breaks, lines: list[tuple[int, int]], width: float) -> float:
    total, fitness = 0.0, 1
    for start, stop in lines:
        stretched = ratio(breaks, start, stop, width)
        assert stretched is not None
        cost = (1 + 100 * abs(stretched) ** 3 + breaks.penalties[stop]) ** 2
        if breaks.hyphens[start]:
            cost += 200_000 if breaks.hyphens[stop] else 30_000 if stop == len(breaks.ends) - 1 else 0
        here = 0 if stretched < -0.5 else 1 if stretched <= 0.5 else 2 if stretched <= 1 else 3
        total += cost + (3_000 if abs(here - fitness) > 1 else 0)
        fitness = here
    return total


@given(paragraphs, st.integers(45, 120))
def test_no_other_lines_are_better(words: list[tuple[int, list[int]]], width: int) -> None:
    breaks = paragraph(words)
    lines = fit(breaks, width, ELASTIC, 2.0)
    best = best_of_all(breaks, width, 2.0)
    if lines is None:
        assert best is None
    else:
        assert best is not None
        assert demerits(breaks, lines, width) == pytest.approx(best)


@given(paragraphs, st.integers(10, 60))
def test_by_force_there_are_always_lines_and_they_hold_the_whole_paragraph(
    words: list[tuple[int, list[int]]], width: int
) -> None:
    breaks = paragraph(words)
    lines = fit(breaks, width, ELASTIC, 20.0, force=True)
    assert lines is not None
    assert lines[0][0] == 0
    assert lines[-1][1] == len(breaks.ends) - 1
    assert all(one[1] == other[0] for one, other in itertools.pairwise(lines))


def test_words_that_are_not_divided_are_laid_out_the_same_either_way() -> None:
    """The quick way for undivided words, and the general way with one word that is divided taken out again."""
    words = [sample.shaping().words[text] for text in sample.DUTCH.replace("-", "").split()]
    divided = sample.shaping().words["oud-werknemers"]
    quick, _ = wordbreaks.laid_out(words, 250.0, 700.0, EXPLICIT)
    general, places = wordbreaks.laid_out([*words, divided], 250.0, 700.0, EXPLICIT)
    kept = [at for at, (word, cut) in enumerate(places) if cut is None and word <= len(words)]
    for quick_values, values in ((quick.ends, general.ends), (quick.end_spaces, general.end_spaces)):
        assert quick_values == pytest.approx([values[at] for at in kept])
    assert quick.starts[:-1] == pytest.approx([general.starts[at] for at in kept][:-1])


def test_no_more_than_two_hyphens_follow_each_other() -> None:
    """Words that fit only when they are divided, of which a third in a row is not."""
    breaks = paragraph([(36, [2])] * 40)
    lines = fit(breaks, 59, ELASTIC, 6.0)
    assert lines is not None
    run = longest = 0
    for _, stop in lines:
        run = run + 1 if breaks.hyphens[stop] else 0
        longest = max(longest, run)
    assert longest <= 2


def test_the_work_grows_with_the_length_of_the_text() -> None:
    """Measured in lines of code run: these are the same on a busy machine."""

    def steps(count: int) -> int:
        run = 0

        def trace(_frame: FrameType, event: str, _argument: object) -> TraceFunction:
            nonlocal run
            run += event == "line"
            return trace

        words = paragraph([(20 + number % 17, [2]) for number in range(count)])
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            lines = fit(words, 200, ELASTIC, 6.0)
        finally:
            sys.settrace(before)
        assert lines is not None
        assert lines[-1][1] == len(words.ends) - 1
        return run

    short, long = steps(2_000), steps(16_000)
    assert short > 2_000
    assert long / short < 8 * 1.1
