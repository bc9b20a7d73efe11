"""What stands on every page beside the text: running head, foot with page number, the embargo while it runs."""

from __future__ import annotations

from functools import partial

from presskit.kit.theme import Page
from presskit.publish import parts
from presskit.publish.labels import label
from presskit.publish.pdf.band import band_block, band_ground, band_height, draw_ground, head_line
from presskit.publish.pdf.canvas import MM, Canvas
from presskit.publish.pdf.paragraph import Block, compose, natural_width
from presskit.publish.pdf.setting import Setting

_FOOT = 14 * MM
"""The foot's rule above the edge of the page; less in narrow margins."""
_FOOT_SHARE = 0.7
"""The most of its margin that lies between the edge of the page and the rule."""
_APART = 20.0
"""The least between what the foot says and the number of the page, in pt."""
_NARROWEST = 9.5 * MM
"""A margin under this has no room for them."""


def draw_furniture(
    canvas: Canvas, setting: Setting, margins: Page, number: int, total: int, *, opens: bool, embargo: str
) -> None:
    """Draw the foot of a page, and its running head unless it `opens` an article; `number` counts from 1.

    Both stand in the margins: where one is too narrow, it stays empty. `embargo` is what `running_embargo` gave; on
    the first page of an article that `says_embargo` itself, that is there already.
    """
    headed, footed = number > 1 and not opens, margins.bottom * MM >= _NARROWEST
    draw = partial(_draw_alike, canvas, setting, margins, total, headed=headed, footed=footed, embargo=embargo)
    canvas.draw_alike(("furniture", headed, embargo), draw)
    if footed:
        page = _page_number(setting, number, total)
        with canvas.artifact("Pagination", "Footer"):
            left = margins.inside * MM + setting.frame.width - max(page.widths)
            canvas.place(page, left, _foot(margins)[1])


def _draw_alike(
    canvas: Canvas, setting: Setting, margins: Page, total: int, *, headed: bool, footed: bool, embargo: str
) -> None:
    """Draw what pages have alike: all but the number of the page."""
    styles, outline = setting.styles, setting.outline
    left, above, measure = margins.inside * MM, margins.top * MM, setting.frame.width
    running = styles.running
    if footed:
        rule, foot = _foot(margins)
        room = measure - max(_page_number(setting, total, total).widths) - _APART
        with canvas.artifact("Pagination", "Footer"):
            canvas.draw_line((left, rule), (left + measure, rule), styles.palette.rule, 0.5)
            who = _shortened(outline.organisation or outline.title, setting, room)
            canvas.place(compose(who, running, measure), left, foot)
    head = head_line(above, running, embargo=bool(embargo))
    if headed and above >= _NARROWEST and head < above:
        with canvas.artifact("Pagination", "Header"):
            title = _shortened(outline.title, setting, measure)
            canvas.place(compose(title, running, measure), left, canvas.size.height - head)
    if embargo:
        _draw_embargo(canvas, setting, embargo, left, right=left + measure, height=band_height(above))


def _page_number(setting: Setting, number: int, total: int) -> Block:
    """Return the number of a page as the foot says it."""
    return compose(
        label("page", setting.outline.language, number=number, total=total), setting.styles.running, setting.frame.width
    )


def _foot(margins: Page) -> tuple[float, float]:
    """Return how high above the edge of the page the foot's rule and its baseline stand, in pt."""
    rule = min(_FOOT, margins.bottom * MM * _FOOT_SHARE)
    return rule, rule - min(13.0, rule / 2)


def running_embargo(shown: parts.Outline) -> str:
    """Return the terms of the first embargo that runs, "" when none does."""
    running = (article for article in shown.articles if article.embargo)
    found = (part for article in running for part in article.parts if isinstance(part, parts.ReleaseLine))
    return next((part.terms for part in found if part.embargo), "")


def says_embargo(article: parts.ArticleParts, setting: Setting) -> bool:
    """Tell whether the first page of an article has its embargo in the band at its head."""
    lines = (part for part in article.parts if isinstance(part, parts.ReleaseLine)) if article.embargo else ()
    return any(band_block(part, setting.styles, setting.frame.width) is not None for part in lines)


def _draw_embargo(canvas: Canvas, setting: Setting, embargo: str, left: float, *, right: float, height: float) -> None:
    """Draw the embargo across the head of the page."""
    style = setting.styles.notice
    size = canvas.size
    with canvas.artifact("Pagination", "Header"):
        draw_ground(canvas, band_ground(setting.styles), height)
        block = compose(embargo, style, right - left)
        canvas.place(block, left, size.height - height / 2 - style.ascent / 2, stop=1)


def _shortened(text: str, setting: Setting, width: float) -> str:
    """Return a text that fits in one line, with an ellipsis where it was cut."""
    style = setting.styles.running
    if natural_width(text, style) <= width:
        return text
    words = text.split()
    while words and natural_width(" ".join(words) + " …", style) > width:
        words.pop()
    return " ".join(words) + " …" if words else "…"
