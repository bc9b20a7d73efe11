"""Icons: an SVG that was cleaned on its way in, as vector drawing in the wanted colour.

Drawn are groups, uses, paths and basic shapes with fills, strokes, gradients, patterns, clips, masks and opacity.
Whatever else an SVG can hold (text, pictures, filters, markers) is refused by its name: an icon that lost a part would
not be the same icon.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path

from msgspec import Struct

from presskit import kept
from presskit.messages import N_, Problem, wordings
from presskit.publish.pdf.colour import Colour, Space
from presskit.publish.pdf.svgdraw import Form, Looks, drawing
from presskit.publish.pdf.svgpaint import Gradient
from presskit.publish.pdf.svgparts import Group, Paint, Part, Tiles, shapes_of

wordings(
    **{
        "icon-damaged": N_("{icon}: this is not an SVG icon that can be read ({reason}); replace the icon"),
        "icon-not-vector": N_("{icon}: “{part}” cannot be drawn as a plain vector; replace it in the SVG"),
    }
)

_CODE = (Path(__file__), *sorted(Path(__file__).parent.glob("svg*.py")))


class Icon(Struct, frozen=True):
    """An icon ready to be drawn: its view box (x, y, width, height) and its parts."""

    name: str
    view_box: tuple[float, float, float, float]
    shapes: tuple[Part, ...]
    digest: str

    def form(self, colour: Colour, space: Space, inks: bytes | None = None) -> Form:
        """Return the drawing in a box of the view box's size, from its lower left corner, with y upwards.

        Its own colours become the inks of the output profile `inks` (by default FOGRA39's).
        """
        return drawing(self.shapes, self.view_box, Looks(colour, space, partial(_own, inks=inks)))

    @property
    def transparent(self) -> bool:
        """Whether it is drawn with anything but solid colours."""
        return any(map(_transparent, self.shapes))

    def colours(self, colour: Colour) -> set[Colour]:
        """Return the plain colours that the icon is drawn with."""
        return {colour if paint is None else _own(paint) for paint in _paints(self.shapes)}


def _paints(parts: Iterable[Part]) -> Iterator[Paint]:
    """Yield the plain paints of parts, those of their patterns included."""
    for shape in shapes_of(parts):
        paints = [shape.fill] if shape.filled else []
        paints += [shape.stroke.paint] if shape.stroke is not None else []
        for paint in paints:
            if isinstance(paint, Tiles):
                yield from _paints(paint.parts)
            elif not isinstance(paint, Gradient):
                yield paint


def _transparent(part: Part) -> bool:
    if isinstance(part, Group):
        return True
    paints = [(part.fill, part.opacity)] if part.filled else []
    paints += [(part.stroke.paint, part.stroke.opacity)] if part.stroke is not None else []
    return any(
        opacity < 1
        or (isinstance(paint, Gradient) and bool(paint.fades))
        or (isinstance(paint, Tiles) and any(map(_transparent, paint.parts)))
        for paint, opacity in paints
    )


def _own(paint: tuple[int, int, int], inks: bytes | None = None) -> Colour:
    from presskit.publish.pdf.icc import colour_of

    return colour_of(paint, inks)


@lru_cache(maxsize=256)
def read_icon(svg: bytes, name: str) -> Icon:
    """Read an icon.

    Args:
        svg: the file.
        name: what to call it in a message.

    Raises:
        Problem: `icon-damaged`, or `icon-not-vector` with the part that cannot be drawn.
    """
    source = svg + b"\0" + name.encode()
    return kept.made(_CODE, source, Icon, lambda: _read(svg, name))


def _read(svg: bytes, name: str) -> Icon:
    from lxml import etree

    from presskit.publish.pdf.svgelement import tag_of
    from presskit.publish.pdf.svgread import read

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(svg, parser)
    except etree.XMLSyntaxError as error:
        raise Problem("icon-damaged", icon=name, reason=str(error)) from error
    if tag_of(root) != "svg":
        raise Problem("icon-damaged", icon=name, reason=f"<{tag_of(root)}>")
    box, parts = read(root, name)
    return Icon(name, box, parts, hashlib.sha256(svg).hexdigest())
