"""What stands on every page beside the text: running head, foot with page number, the embargo while it runs."""

from __future__ import annotations

from presskit.publish import parts
from presskit.publish.labels import label
from presskit.publish.pdf.boxes import Pen
from presskit.publish.pdf.canvas import MM
from presskit.publish.pdf.paragraph import compose, natural_width
from presskit.publish.pdf.setting import Setting

_FOOT = 14 * MM
"""The foot's rule above the edge of the page."""


def draw_furniture(pen: Pen, setting: Setting, left: float, number: int, total: int) -> None:
    """Draw the foot of a page, and its running head but on the first; `number` counts from 1."""
    canvas, styles = pen.canvas, setting.styles
    right = left + setting.frame.width
    running, rule = styles.running, styles.palette.rule
    with canvas.artifact("Pagination", "Footer"):
        canvas.draw_line((left, _FOOT), (right, _FOOT), rule, 0.5)
        page = label("page", setting.outline.language, number=number, total=total)
        width = natural_width(page, running)
        canvas.place(compose(page, running, width + 1), right - width, _FOOT - 13)
        who = _shortened(setting.outline.organisation or setting.outline.title, setting, right - left - width - 20)
        canvas.place(compose(who, running, right - left), left, _FOOT - 13)
    if number > 1:
        with canvas.artifact("Pagination", "Header"):
            title = _shortened(setting.outline.title, setting, right - left)
            canvas.place(compose(title, running, right - left), left, canvas.size.height - 13 * MM)
    _embargo(pen, setting, left, right)


def _embargo(pen: Pen, setting: Setting, left: float, right: float) -> None:
    """Draw the embargo across the head of the page while it runs."""
    running = [
        part.terms
        for article in setting.outline.articles
        for part in article.parts
        if isinstance(part, parts.ReleaseLine) and part.embargo
    ]
    if not running:
        return
    canvas, style = pen.canvas, setting.styles.notice
    height, size = 8.5 * MM, canvas.size
    with canvas.artifact("Pagination", "Header"):
        box = (-size.bleed, size.height - height, size.width + size.bleed, size.height + size.bleed)
        canvas.draw_rectangle(box, fill=setting.styles.palette.accent)
        block = compose(running[0], style, right - left)
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
