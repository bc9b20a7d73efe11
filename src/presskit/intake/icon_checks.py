"""What an icon must be: checks of a cleaned drawing, each with the drawing as it is when that is mended."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal, get_args

import msgspec
from lxml import etree

from presskit.intake.svg_bounds import Bounds, around, bounds, shape_points
from presskit.intake.svg_geometry import IDENTITY, transform, written
from presskit.intake.svg_shapes import SHAPES
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "icon-check-ground": N_("a ground of {colour} is drawn behind it, and would stand on every other ground"),
        "icon-check-colours": N_("its own colours, {colours}, do not follow the text around it"),
        "icon-check-not-square": N_("it is {width} by {height}, not square: beside others it looks too small"),
        "icon-check-cut": N_("it reaches {share} % beyond its viewBox and is cut off there"),
        "icon-check-off-centre": N_(
            "it stands {share} % off the middle of its viewBox: beside others it looks out of line"
        ),
        "icon-check-thin": N_("its strokes are {points} pt at {size} pt: too thin to print (at least {least} pt)"),
        "icon-check-pale": N_(
            "{colour} has a contrast of {ratio} to 1 with the paper: too little to be seen (at least 3)"
        ),
        "icon-check-meaning": N_("it says nothing to those who do not see it: write its meaning"),
        "icon-check-licence": N_("no licence is stated: say where it is from before it goes out"),
    }
)

Code = Literal[
    "icon-check-ground",
    "icon-check-colours",
    "icon-check-cut",
    "icon-check-not-square",
    "icon-check-off-centre",
    "icon-check-thin",
    "icon-check-pale",
    "icon-check-meaning",
    "icon-check-licence",
]
ABOUT_COLOURS: tuple[Code, ...] = ("icon-check-colours", "icon-check-pale")
"""What is left as it is where a drawing keeps its own colours."""
THINNEST = 0.25
"""Thinnest stroke in pt that a press holds (ISO 12647-2 works print hairlines from 0.25 pt)."""
USED_AT = 10.5
"""Size in pt at which icons stand beside text: the text's own and a little more."""
FARTHEST = 0.1
"""How far the middle of a drawing may be from that of its view box, as a share of its side. Of the 8,200 icons of
Lucide and Tabler 33 are farther off, such as one bar of four of a signal."""
_BEYOND = 0.02
"""What of its side a drawing may reach beyond its view box: less is not seen."""
_ROUNDING = 1e-5
"""What a width may lack in pt because `svg_geometry.written` wrote it with seven digits: no fault of the drawing."""

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_HOLDERS = frozenset({"g", "defs", "pattern"})
_EFFECTS = frozenset({"clip-path", "mask", "opacity", "fill-opacity"})
_CURRENT = "currentColor"


class IconFinding(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong: a code with its data, and the mended drawing; empty when no drawing mends it."""

    code: Code
    data: dict[str, str | int | float] = {}
    mended: str = ""

    @property
    def problem(self) -> Problem:
        """What is wrong, to be worded."""
        made = Problem(self.code)
        made.data.update(self.data)
        return made


def check_icon(
    svg: str,
    *,
    licence: str,
    contrast: Callable[[str, str], float],
    paper: str,
    size: float = USED_AT,
    meaning: str = "-",
) -> Iterator[IconFinding]:
    """Yield what is wrong with an icon, the gravest first.

    Args:
        svg: the cleaned drawing (`svg.as_icon`).
        licence: the one that is stated, "" for none.
        contrast: gives the contrast of two colours (`#rrggbb`).
        paper: the ground that it stands on.
        size: at which it is used, in pt.
        meaning: what it says to those who do not see it, "" for nothing.
    """
    root = etree.fromstring(svg.encode())
    x, y, width, height = map(float, root.get("viewBox", "0 0 24 24").split())
    ground = _ground(root, (x, y, width, height))
    if ground is not None:
        colour = _look(root, ground, "fill")
        mended = _changed(svg, lambda made: made.remove(made[list(root).index(ground)]))
        yield IconFinding(code="icon-check-ground", data={"colour": colour}, mended=mended)
    own = [c for c in _colours(root, ground) if c != _CURRENT]
    if own:
        yield IconFinding(code="icon-check-colours", data={"colours": ", ".join(own)}, mended=_changed(svg, _recolour))
    for colour in own:
        ratio = contrast(colour, paper)
        if ratio < 3:
            data: dict[str, str | int | float] = {"colour": colour, "ratio": f"{ratio:.1f}"}
            yield IconFinding(code="icon-check-pale", data=data, mended=_changed(svg, _recolour))
            break
    reach = bounds(root) if ground is None else None  # a ground fills the box, whatever stands on it
    if reach is not None and (beyond := _beyond(reach, (x, y, width, height))) > _BEYOND:
        share = round(100 * beyond)
        made = _changed(svg, partial(_held, reach=reach))
        yield IconFinding(code="icon-check-cut", data={"share": share}, mended=made)
    if abs(width - height) >= 0.001 * width:
        data = {"width": written(width), "height": written(height)}
        yield IconFinding(code="icon-check-not-square", data=data, mended=_changed(svg, _squared))
    if reach is not None and (off := _off_centre(reach, (x, y, width, height))) > FARTHEST:
        made = _changed(svg, partial(_centred, reach=reach))
        yield IconFinding(code="icon-check-off-centre", data={"share": round(100 * off)}, mended=made)
    thin = _thinnest(root)
    points = thin * size / max(width, height)
    if thin and points < THINNEST - _ROUNDING:
        factor = THINNEST / points
        data = {"points": f"{points:.2f}", "size": f"{size:g}", "least": f"{THINNEST:g}"}
        mended = _changed(svg, lambda made: _thicken(made, factor))
        yield IconFinding(code="icon-check-thin", data=data, mended=mended)
    if not meaning:
        yield IconFinding(code="icon-check-meaning")
    if not licence:
        yield IconFinding(code="icon-check-licence")


Check = Callable[[str], Iterator[IconFinding]]
"""Yields what is wrong with a drawing (`check_icon` with all but the drawing given)."""


def mended(svg: str, check: Check, *, keep_colours: bool = False) -> tuple[str, tuple[IconFinding, ...]]:
    """Mend all that can be mended; return the drawing and what was wrong. `keep_colours` leaves its own colours."""
    gone: list[IconFinding] = []
    left = ABOUT_COLOURS if keep_colours else ()
    for _ in get_args(Code):  # each kind is gone once it is mended
        wrong = next((f for f in check(svg) if f.mended and f.code not in left), None)
        if wrong is None:
            break
        gone.append(wrong)
        svg = wrong.mended
    return svg, tuple(gone)


def _shapes(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what is painted: the shapes, and those of patterns; clips and masks only say where."""
    for element in root.iterchildren(etree.Element):
        name = str(element.tag).removeprefix(_NAMESPACE)
        if name in _HOLDERS:
            yield from _shapes(element)
        elif name in SHAPES:
            yield element


def _paints(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """Yield each colour that is painted: its element, the name of the attribute, its value; those of gradients too."""
    by_id = {element.get("id"): element for element in root.iter(etree.Element) if element.get("id")}
    for shape in _shapes(root):
        for name in ("fill", "stroke"):
            look = _look(root, shape, name)
            if look.startswith("url(#"):
                for stop in by_id[look[5:-1]].iterchildren(f"{_NAMESPACE}stop"):
                    yield stop, "stop-color", stop.get("stop-color", "#000000")
            elif look != "none":
                yield shape, name, look


def _look(root: etree._Element, shape: etree._Element, name: str) -> str:
    """Return what a shape's fill, stroke or stroke width is: its own, the root's, or the initial value."""
    initial = {"fill": "#000000", "stroke": "none", "stroke-width": "1"}[name]
    return shape.get(name) or root.get(name) or initial


def _colours(root: etree._Element, ground: etree._Element | None) -> list[str]:
    return list(dict.fromkeys(colour for element, _, colour in _paints(root) if element is not ground))


def _ground(root: etree._Element, box: tuple[float, float, float, float]) -> etree._Element | None:
    """Return the first shape when it is a plain rectangle over the whole view box and something else stands on it."""
    shown = [element for element in root if element.tag != f"{_NAMESPACE}defs"]
    if len(shown) < 2 or str(shown[0].tag).removeprefix(_NAMESPACE) not in SHAPES:
        return None
    first = shown[0]
    fill = _look(root, first, "fill")
    effects = [key for key in (*_EFFECTS, "rx") if first.get(key)]
    if fill in {"none", _CURRENT} or fill.startswith("url(") or effects:
        return None
    corners = shape_points(first)
    reach = around(corners)
    if reach is None:
        return None
    x, y, width, height = box
    near = 0.02 * max(width, height)
    covers = (
        reach.left <= x + near and reach.top <= y + near
        and reach.right >= x + width - near and reach.bottom >= y + height - near
    )  # fmt: skip
    seen = set()
    for at_x, at_y in corners:
        sides = (at_x - reach.left > near, at_y - reach.top > near)
        at = (reach.right if sides[0] else reach.left, reach.bottom if sides[1] else reach.top)
        if max(abs(at_x - at[0]), abs(at_y - at[1])) > near:
            return None  # it has a point elsewhere: it is no rectangle
        seen.add(sides)
    return first if covers and len(seen) == 4 else None


def _beyond(reach: Bounds, box: tuple[float, float, float, float]) -> float:
    """Return how far a drawing reaches beyond its view box, as a share of the longer side."""
    x, y, width, height = box
    return max(x - reach.left, y - reach.top, reach.right - x - width, reach.bottom - y - height) / max(width, height)


def _off_centre(reach: Bounds, box: tuple[float, float, float, float]) -> float:
    """Return how far the middle of a drawing is from that of its view box, as a share of the longer side."""
    x, y, width, height = box
    return max(abs(reach.middle[0] - x - width / 2), abs(reach.middle[1] - y - height / 2)) / max(width, height)


def _thinnest(root: etree._Element) -> float:
    widths = [
        float(_look(root, s, "stroke-width")) * _scale(s) for s in _shapes(root) if _look(root, s, "stroke") != "none"
    ]
    return min(widths, default=0.0)


def _scale(shape: etree._Element) -> float:
    """Return how much wider a shape's strokes are drawn than they are stated."""
    matrix = transform(shape.get("transform", "")) or IDENTITY
    return math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))


def _changed(svg: str, change: Callable[[etree._Element], object]) -> str:
    root = etree.fromstring(svg.encode())
    change(root)
    return etree.tostring(root, encoding="unicode") + "\n"


def _recolour(root: etree._Element) -> None:
    for element, name, _ in list(_paints(root)):
        element.set(name, _CURRENT)


def _squared(root: etree._Element) -> None:
    x, y, width, height = map(float, root.get("viewBox", "").split())
    side = max(width, height)
    _put_box(root, x - (side - width) / 2, y - (side - height) / 2, side, side)


def _held(root: etree._Element, reach: Bounds) -> None:
    """Make the view box so large that all of the drawing is in it."""
    x, y, width, height = map(float, root.get("viewBox", "").split())
    left, top = min(x, reach.left), min(y, reach.top)
    _put_box(root, left, top, max(x + width, reach.right) - left, max(y + height, reach.bottom) - top)


def _centred(root: etree._Element, reach: Bounds) -> None:
    """Move the view box, not the drawing: no number of an outline is written anew."""
    _, _, width, height = map(float, root.get("viewBox", "").split())
    _put_box(root, reach.middle[0] - width / 2, reach.middle[1] - height / 2, width, height)


def _put_box(root: etree._Element, x: float, y: float, width: float, height: float) -> None:
    root.set("viewBox", " ".join(map(written, (x, y, width, height))))
    root.set("width", written(width))
    root.set("height", written(height))


def _thicken(root: etree._Element, factor: float) -> None:
    for shape in _shapes(root):
        if _look(root, shape, "stroke") != "none":
            shape.set("stroke-width", written(float(_look(root, shape, "stroke-width")) * factor))
