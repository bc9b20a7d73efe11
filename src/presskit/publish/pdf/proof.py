"""What a proof has beside its text, for those who read it round: numbers at its lines, a stamp across its pages."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial

from msgspec.structs import replace

from presskit.kit.theme import Page
from presskit.publish.labels import formatted_date, label, spoken
from presskit.publish.pdf.band import head_line
from presskit.publish.pdf.canvas import MM, Canvas
from presskit.publish.pdf.paragraph import compose, natural_width
from presskit.publish.pdf.setting import Setting

_NUMBER_SIZE = 5.6
_BESIDE = 7.0
"""From a line's number to its column, in pt: where quotation marks hang, they keep clear."""
_SAME = 3.0
"""Lines within so many pt of each other are one: they stand side by side in a row."""
_OPACITY = 0.11
_STAMP_SHARE = 0.72
"""The share of the page's diagonal that the stamp takes."""
_LARGEST = 150.0


def draw_line_numbers(canvas: Canvas, lines: Iterable[tuple[float, Iterable[float]]], setting: Setting) -> None:
    """Draw a number at the left of each line of a page, from 1, in reading order.

    `lines` are, for each box in order, its left edge and the baselines of its lines, in pt.
    """
    style = replace(setting.styles.running, size=_NUMBER_SIZE, align="right")
    number = 0
    with canvas.artifact("Pagination"):
        for left, baselines in lines:
            last = math.inf
            for baseline in sorted(baselines, reverse=True):
                if last - baseline < _SAME:
                    continue
                number, last = number + 1, baseline
                width = 20.0
                canvas.place(compose(str(number), style, width), left - _BESIDE - width, baseline)


def draw_stamp(canvas: Canvas, setting: Setting, page: Page, *, opens: bool, embargo: bool) -> None:
    """Draw the stamp across the page, over everything but faint, and at its head which version it is."""
    draw = partial(_draw_alike, canvas, setting, page, opens=opens, embargo=embargo)
    canvas.draw_alike(("stamp", opens, embargo), draw)


def _draw_alike(canvas: Canvas, setting: Setting, page: Page, *, opens: bool, embargo: bool) -> None:
    """Draw the stamp and the version: pages have them alike."""
    language, styles = setting.outline.language, setting.styles
    width, height = canvas.size.width, canvas.size.height
    words = label("stamp-embargo" if embargo else "stamp-draft", language)
    style = replace(styles.headlines[0][1], size=100.0, leading=100.0, colour=styles.palette.accent, balance=False)
    wide = natural_width(words, style)
    size = min(100 * _STAMP_SHARE * math.hypot(width, height) / wide, _LARGEST)
    measure = math.ceil(wide * size / 100)  # a wider one would end it elsewhere where it runs to the left
    block = compose(words, replace(style, size=size, leading=size), measure)
    turn = math.degrees(math.atan2(height, width))
    with (
        canvas.artifact("Pagination", "Watermark"),
        canvas.turned((width / 2, height / 2), turn, opacity=_OPACITY),
    ):
        canvas.place(block, -measure / 2, -block.style.ascent / 2)
    with canvas.artifact("Pagination", "Header"):
        date = formatted_date(setting.outline.modified, spoken(language))
        said = " · ".join((label("proof", language), label("version-of", language, date=date)))
        colour = styles.opening_label.colour if opens else styles.palette.accent
        running = replace(styles.running, strong=True, colour=colour, align="right")
        head = min(head_line(page.top * MM, running, embargo=embargo), page.top * MM - 2)
        canvas.place(compose(said, running, setting.frame.width), page.inside * MM, height - head, stop=1)
