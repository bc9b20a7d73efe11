"""SVG comes in: cleaned to outlines that every output draws alike, with notes on what was left out.

The work is done in the sandbox's child (`svg_clean`): a drawing from outside is never parsed in the editor.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from presskit import sandbox
from presskit.intake import svg_words as _words  # noqa: F401 - the words for what the child says
from presskit.intake.notes import Note
from presskit.messages import Problem

MOST_BYTES = 2_000_000
"""Largest drawing, packed or not, and largest result."""


SUFFIXES = (".svg", ".svgz")
"""How the names of drawings end; the second is SVG packed with gzip."""
SAID_BY_CHECKS = ("svg-icon-colours", "svg-icon-not-square")
"""Notes that `icon_checks` has as findings, with what mends them."""
Feature = Literal["gradient", "clip", "pattern", "mask", "transparency"]


class CleanSvg(msgspec.Struct, frozen=True, kw_only=True):
    """A cleaned drawing and what is known about it.

    `svg` is UTF-8 text with LF ends, the same for the same input, and cleaning it again changes nothing. Width and
    height are in px as stated by the file; `view_box` is x, y, width and height. `colours` are those written in it
    (`#rrggbb`), without `currentColor` and those of masks. `features` are what a drawer must know beyond plain fills
    and strokes. `title` is the file's own, a proposal for the meaning.
    """

    svg: str
    width: float
    height: float
    view_box: tuple[float, float, float, float]
    notes: tuple[Note, ...] = ()
    uses_current_color: bool = False
    colours: tuple[str, ...] = ()
    features: tuple[Feature, ...] = ()
    title: str = ""
    empty: bool = False

    @property
    def square(self) -> bool:
        """Its view box is as wide as high."""
        return abs(self.view_box[2] - self.view_box[3]) < 0.001 * self.view_box[2]


def is_svg(path: Path) -> bool:
    """Tell by a file's name whether it is a drawing."""
    return path.suffix.lower() in SUFFIXES


class Order(msgspec.Struct, frozen=True):
    """What the child is asked."""

    data: bytes
    name: str
    use: Literal["drawing", "icon"]


def clean(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> CleanSvg:
    """Clean a drawing, such as a logo.

    Scripts, animation, text, pictures, foreign content, filters, markers and all that lies outside the file are left
    out, each with a note; references are followed and taken in, style sheets are resolved.

    Args:
        data: the file's bytes: SVG, or SVG packed with gzip.
        name: of the file, for messages.
        worker: where to do it, when there are many to do.

    Raises:
        Problem: a line on why it was refused.
    """
    return _in_child(Order(data, name, "drawing"), worker)


def as_icon(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> CleanSvg:
    """Clean a drawing that is to be an icon: one colour becomes `currentColor`, and something must be left of it.

    Raises:
        Problem: a line on why it was refused.
    """
    return _in_child(Order(data, name, "icon"), worker)


def _in_child(order: Order, worker: sandbox.Worker | None) -> CleanSvg:
    if len(order.data) > MOST_BYTES:
        raise Problem("svg-large", name=order.name, limit=MOST_BYTES // 1_000_000)
    ask = worker.call if worker else sandbox.call
    reply = ask("presskit.intake.svg_clean:answer", msgspec.msgpack.encode(order), name=order.name)
    try:
        return msgspec.msgpack.decode(reply, type=CleanSvg)
    except msgspec.DecodeError:
        raise Problem("sandbox-died", name=order.name, cause="reply") from None
