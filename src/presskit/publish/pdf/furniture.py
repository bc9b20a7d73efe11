"""What stands on every page beside the text: running head, foot with page number, the embargo while it runs."""

from __future__ import annotations

from presskit.kit.theme import Page
from presskit.publish import parts
from presskit.publish.labels import label
from presskit.publish.pdf.band import band_block, band_ground, band_height, draw_ground, head_line
from presskit.publish.pdf.canvas import MM, Canvas
from presskit.publish.pdf.paragraph import compose, natural_width
from presskit.publish.pdf.setting import Setting

_FOOT = 14 * MM
"""The foot's rule above the edge of the page; less in narrow margins."""
_FOOT_SHARE = 0.7
"""The most of its margin that lies between the edge of the page and the rule."""
_NARROWEST = 9.5 * MM
"""A margin under this has no room for them."""


def draw_furniture(
    canvas: Canvas, setting: Setting, margins: Page, number: int, total: int, *, opens: bool, embargo: str
) -> None:
    """Draw the foot of a page, and its running head unless it `opens` an article; `number` counts from 1.

    Both stand in the margins: where one is too narrow, it stays empty. `embargo` is what `running_embargo` gave; on
    the first page of an article that `says_embargo` itself, that is there already.
    """
    styles = setting.styles
    left, below, above = margins.inside * MM, margins.bottom * MM, margins.top * MM
    right = left + setting.frame.width
    running, rule = styles.running, styles.palette.rule
    foot, head = min(_FOOT, below * _FOOT_SHARE), head_line(above, running, embargo=bool(embargo))
    drop = min(13.0, foot / 2)
    if below >= _NARROWEST:
        with canvas.artifact("Pagination", "Footer"):
            canvas.draw_line((left, foot), (right, foot), rule, 0.5)
            page = compose(label("page", setting.outline.language, number=number, total=total), running, right - left)
            width = max(page.widths)
            canvas.place(page, right - width, foot - drop)
            who = _shortened(setting.outline.organisation or setting.outline.title, setting, right - left - width - 20)
            canvas.place(compose(who, running, right - left), left, foot - drop)
    if number > 1 and not opens and above >= _NARROWEST and head < above:
        with canvas.artifact("Pagination", "Header"):
            title = _shortened(setting.outline.title, setting, right - left)
            canvas.place(compose(title, running, right - left), left, canvas.size.height - head)
    if embargo:
        _draw_embargo(canvas, setting, embargo, left, right=right, height=band_height(above))


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
