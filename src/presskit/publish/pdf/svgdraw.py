"""An icon's parts as operators of a PDF, with the forms, soft masks, shadings and tiling patterns that they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from msgspec.structs import replace

from presskit.publish.pdf.colour import Colour, Space
from presskit.publish.pdf.svgpaint import Box, Gradient, bounds
from presskit.publish.pdf.svgparts import Group, Mask, Paint, Part, Shape, Stroke, Tiles
from presskit.publish.pdf.svgpath import IDENTITY, Matrix, multiply, rectangle
from presskit.publish.pdf.syntax import number, numbers

AddStream = Callable[[str, bytes], int]
"""Writes a stream with the entries of its dictionary and returns its number."""
_OVERLAP = 1.0001
_WHITE = Colour((0, 0, 0, 0), (1, 1, 1))


class Resource(NamedTuple):
    """A resource as spelt; with a form, its reference stands between `before` and `after`."""

    before: str
    form: Form | None = None
    after: str = ""

    def spelt(self, add: AddStream, spaces: str) -> str:
        """Spell it, its form written before."""
        if self.form is None:
            return self.before
        return f"{self.before}{self.form.written(add, spaces)} 0 R{self.after}"


class Form(NamedTuple):
    """A content stream: operators, the entries of its dictionary, and the resources by kind and name."""

    code: str
    entries: str
    resources: dict[str, dict[str, Resource]]

    def listed(self, add: AddStream, spaces: str = "") -> str:
        """Spell its resources, with what they need written before; `spaces` are the spot colours."""
        out = [f"/ColorSpace<<{spaces}>>"] if spaces and "/Spot." in self.code else []
        for kind, found in self.resources.items():
            out.append(f"/{kind}<<{''.join(f'{called} {each.spelt(add, spaces)}' for called, each in found.items())}>>")
        return "".join(out)

    def written(self, add: AddStream, spaces: str = "") -> int:
        """Write it and return its number."""
        return add(f"{self.entries}/Resources<<{self.listed(add, spaces)}>>", self.code.encode("latin-1"))


class Looks(NamedTuple):
    """What an icon is drawn with: the colour of `currentColor`, the space, and how its own colours become inks."""

    colour: Colour
    space: Space
    own: Callable[[tuple[int, int, int]], Colour]
    white: bool = False

    def paint(self, paint: Paint) -> Colour:
        """Return the colour of a paint."""
        if self.white:
            return _WHITE
        return self.colour if paint is None else self.own(paint)


def drawing(parts: Iterable[Part], view_box: Box, looks: Looks) -> Form:
    """Return parts in a box of the view box's size, from its lower left corner, with y upwards.

    Args:
        parts: what is drawn.
        view_box: x, y, width and height.
        looks: what with.
    """
    x, y, width, height = view_box
    upright: Matrix = (1, 0, 0, -1, -x, y + height)
    drawer = _Drawer(looks, (x, y, x + width, y + height), upright)
    code = "\n".join([f"{numbers(upright, 3)} cm", *(drawer.drawn(part) for part in parts)])
    entries = f"/Type/XObject/Subtype/Form/BBox[0 0 {numbers((width, height), 3)}]"
    if drawer.transparent:
        entries += _group(looks.space)
    return Form(code, entries, drawer.resources)


def _group(space: Space, *, isolated: bool = False) -> str:
    """Spell the entry that makes a form a transparency group, blended in a space (ISO 32000-1, 11.6.6)."""
    return f"/Group<</S/Transparency/CS/{space.value}{'/I true' if isolated else ''}>>"


class _Drawer:
    """Draws parts into one content stream: `box` is what is seen of it, `base` leads from the parts to its space."""

    def __init__(self, looks: Looks, box: Box, base: Matrix = IDENTITY) -> None:
        self.looks, self.box, self.base = looks, box, base
        self.resources: dict[str, dict[str, Resource]] = {}
        self.transparent = False

    def drawn(self, part: Part) -> str:
        """Spell a part."""
        clips = [f"{clip.path} W{'*' if clip.even_odd else ''} n" for clip in part.clips]
        inner = self._group(part) if isinstance(part, Group) else self._shape(part)
        return " ".join(["q", *clips, *inner, "Q"])

    def _called(self, kind: str, letters: str, resource: Resource) -> str:
        """Return what a resource is called here."""
        found = self.resources.setdefault(kind, {})
        for called, known in found.items():
            if known == resource:
                return called
        called = f"/{letters}{len(found)}"
        found[called] = resource
        return called

    def _state(self, opacity: float, mask: Form | None = None) -> list[str]:
        """Spell the operator for an opacity and a soft mask (ISO 32000-1, 11.6.4.3); none where all is seen."""
        if opacity >= 1 and mask is None:
            return []
        self.transparent = True
        share = number(opacity, 4)
        start = f"<</ca {share}/CA {share}"
        if mask is None:
            return [f"{self._called('ExtGState', 'Op', Resource(start + '>>'))} gs"]
        masked = Resource(f"{start}/SMask<</Type/Mask/S/Luminosity/G ", mask, ">>>>")
        return [f"{self._called('ExtGState', 'Op', masked)} gs"]

    def _group(self, group: Group) -> list[str]:
        inside = _Drawer(self.looks, self.box)
        code = "\n".join(inside.drawn(part) for part in group.parts)
        form = Form(code, self._form_entries(self.looks.space), inside.resources)
        mask = self._mask(group.mask) if group.mask is not None else None
        return [*self._state(group.opacity, mask), f"{self._called('XObject', 'Fm', Resource('', form))} Do"]

    def _form_entries(self, space: Space) -> str:
        return f"/Type/XObject/Subtype/Form/BBox[{numbers(self.box, 3)}]{_group(space, isolated=True)}"

    def _mask(self, mask: Mask) -> Form:
        """Return the form whose brightness is a mask. It is grey, so that no conversion comes between."""
        inside = _Drawer(self.looks._replace(space=Space.GREY, white=self.looks.white or mask.alpha), self.box)
        parts = [inside.drawn(part) for part in mask.parts]
        code = "\n".join(["q", f"{mask.region} W n" if mask.region else "", *parts, "Q"])
        return Form(code, self._form_entries(Space.GREY), inside.resources)

    def _fading(self, gradient: Gradient, matrix: Matrix, opacity: float) -> list[str]:
        """Spell the state in which a gradient's own opacities count."""
        if not gradient.fades:
            return self._state(opacity)
        code = f"{numbers(multiply(gradient.matrix, matrix), 5)} cm /Sh0 sh"
        shading = {"Shading": {"/Sh0": Resource(gradient.fading())}}
        return self._state(opacity, Form(code, self._form_entries(Space.GREY), shading))

    def _shape(self, shape: Shape) -> list[str]:
        stroke = shape.stroke
        if stroke is None:
            return self._filled(shape)
        if isinstance(stroke.paint, Gradient | Tiles):
            stroked = [self.drawn(_seen_through_line(shape, stroke, stroke.paint))]
        elif shape.filled and shape.opacity == stroke.opacity == 1 and not isinstance(shape.fill, Gradient | Tiles):
            colour = self.looks.paint(shape.fill).fill(self.looks.space)
            line = self._line(stroke, stroke.paint)
            return [*self._placed(shape.matrix), colour, *line, shape.path, f"B{_star(shape)}"]
        else:
            line = self._line(stroke, stroke.paint)
            stroked = [*self._state(stroke.opacity), *self._placed(shape.matrix), *line, shape.path, "S"]
        return ["q", *self._filled(shape), "Q", *stroked] if shape.filled else stroked

    def _placed(self, matrix: Matrix) -> list[str]:
        return [] if matrix == IDENTITY else [f"{numbers(matrix, 5)} cm"]

    def _filled(self, shape: Shape) -> list[str]:
        fill = shape.fill
        if isinstance(fill, Gradient):
            shading = Resource(fill.shading(self.looks.space, self.looks.paint))
            return [
                *self._fading(fill, shape.matrix, shape.opacity),
                *self._placed(shape.matrix),
                f"{shape.path} W{_star(shape)} n {numbers(fill.matrix, 5)} cm",
                f"{self._called('Shading', 'Sh', shading)} sh",
            ]
        colour = f"/Pattern cs {self._tiles(fill)} scn" if isinstance(fill, Tiles) else ""
        if not isinstance(fill, Tiles):
            colour = self.looks.paint(fill).fill(self.looks.space)
        return [*self._state(shape.opacity), *self._placed(shape.matrix), colour, shape.path, f"f{_star(shape)}"]

    def _line(self, stroke: Stroke, paint: Paint) -> list[str]:
        """Spell what a line is drawn with."""
        line = f"{number(stroke.width, 3)} w {stroke.cap} J {stroke.join} j {number(stroke.miter_limit)} M"
        dash = [f"[{numbers(stroke.dash, 3)}] {number(stroke.dash_offset, 3)} d"] if stroke.dash else []
        return [self.looks.paint(paint).stroke(self.looks.space), line, *dash]

    def _tiles(self, tiles: Tiles) -> str:
        """Return what a tiling pattern is called here (ISO 32000-1, 8.7.3.1)."""
        x, y, width, height = tiles.cell
        # A little more than a step: seams close, and poppler does not take a way of its own on which it turns wrongly.
        box = (x, y, x + width * _OVERLAP, y + height * _OVERLAP)
        inside = _Drawer(self.looks, box)
        code = "\n".join(inside.drawn(part) for part in tiles.parts)
        self.transparent = self.transparent or inside.transparent
        entries = (
            f"/Type/Pattern/PatternType 1/PaintType 1/TilingType 2/BBox[{numbers(box, 6)}]"
            f"/XStep {number(width, 6)}/YStep {number(height, 6)}"
            f"/Matrix[{numbers(multiply(tiles.matrix, self.base), 5)}]"
        )
        return self._called("Pattern", "Pt", Resource("", Form(code, entries, inside.resources)))


def _seen_through_line(shape: Shape, stroke: Stroke, paint: Gradient | Tiles) -> Group:
    """Return a line in a gradient or a pattern: a rectangle of it, seen through the line as a mask.

    As a pattern that is stroked (ISO 32000-1, 8.7.2) poppler cuts it off, and pdfium gives curves corners.
    """
    left, top, right, bottom = bounds(shape.path)
    reach = stroke.width * max(stroke.miter_limit, 1.0)
    around = rectangle(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)
    line = replace(shape, filled=False, fill=None, clips=(), stroke=replace(stroke, paint=None, opacity=1.0))
    ground = Shape(around, shape.matrix, True, paint, False, None, stroke.opacity)
    return Group((ground,), mask=Mask((line,), "", alpha=True))


def _star(shape: Shape) -> str:
    return "*" if shape.even_odd else ""
