"""The content of a page as a press would see it: colours, overprint, inks, sizes of text, widths of lines, pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
import pikepdf
from pikepdf import Name
from PIL import Image

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_PLATES = frozenset({"All", "None", "Cyan", "Magenta", "Yellow", "Black"})
_PROCESS = ("DeviceCMYK", "DeviceGray", "ICC1", "ICC4")
_LEAST_TEXT, _SMALL_TEXT, _LEAST_LINE = 6.0, 12.5, 0.249
_DEEPEST = 12
_TOLERATED_INK = 5.0
"""Per cent: what the compression of a picture adds here and there."""


class Limits(NamedTuple):
    """What a page may have."""

    least_ppi: float
    most_ink: float
    spots: frozenset[str]


@dataclass(frozen=True)
class _State:
    """The graphics state that matters: colours as (space, values), overprint, matrices, sizes."""

    matrix: Matrix = _IDENTITY
    fill: tuple[str, tuple[float, ...]] = ("DeviceGray", (0.0,))
    stroke: tuple[str, tuple[float, ...]] = ("DeviceGray", (0.0,))
    overprint_fill: bool = False
    overprint_stroke: bool = False
    overprint_mode: int = 0
    line_width: float = 1.0
    font_size: float = 0.0
    text_matrix: Matrix = _IDENTITY


@dataclass
class PageContent:
    """Walks through a page and its forms; `fonts` are those it met."""

    page: pikepdf.Page
    limits: Limits
    fonts: list[Any] = field(default_factory=list)

    def findings(self) -> list[tuple[str, str]]:
        """Return what breaks a rule, each thing once."""
        resources = self.page.obj.get("/Resources", pikepdf.Dictionary())
        found = self._walk(self.page, self.page.obj, resources, _State(), 0)
        return list(dict.fromkeys(found))

    def _walk(self, stream: Any, holder: Any, resources: Any, state: _State, depth: int) -> Iterator[tuple[str, str]]:
        saved: list[_State] = []
        grouped = "/Group" in holder
        blend = _space(holder.Group.get("/CS", Name.DeviceCMYK), resources) if grouped else "DeviceCMYK"
        if blend not in _PROCESS:
            yield "blend", f"transparency is blended in {blend}"
        instructions: Any = pikepdf.parse_content_stream(stream)
        for values, operator in instructions:
            match str(operator):
                case "q":
                    saved.append(state)
                case "Q":
                    state = saved.pop()
                case "cm":
                    state = replace(state, matrix=_multiply(_floats(values), state.matrix))
                case "rg" | "RG" | "k" | "K" | "g" | "G" | "cs" | "CS" | "sc" | "SC" | "scn" | "SCN" as name:
                    state = _coloured(state, name, values, resources)
                    yield from self._colour(state.fill if name.islower() else state.stroke)
                    if values and isinstance(values[-1], Name) and name in {"scn", "SCN"}:
                        pattern = resources.Pattern[str(values[-1])]
                        yield from self._pattern(pattern, resources, state, depth)
                case "gs":
                    given = resources.ExtGState[str(values[0])]
                    state = _with_graphics_state(state, given)
                    yield from _graphics_state(given, grouped=grouped)
                    if isinstance(given.get("/SMask"), pikepdf.Dictionary):
                        yield from self._form(
                            given.SMask.G,
                            resources,
                            replace(state, overprint_fill=False, overprint_stroke=False),
                            depth,
                        )
                case "w":
                    state = replace(state, line_width=float(values[0]))
                case "Tf":
                    font = resources.Font[str(values[0])]
                    self.fonts.append(font)
                    state = replace(state, font_size=float(values[1]))
                case "Tm":
                    state = replace(state, text_matrix=_floats(values))
                case "BT":
                    state = replace(state, text_matrix=_IDENTITY)
                case "Tj" | "TJ" | "'" | '"':
                    yield from _text(state)
                case "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" as name:
                    yield from _painting(state, filled=name not in "Ss", stroked=name[0] not in "fF")
                case "sh":
                    space = _space(resources.Shading[str(values[0])].ColorSpace, resources)
                    if space not in _PROCESS:
                        yield "rgb", f"a shading in {space}"
                case "INLINE IMAGE" | "BI":
                    yield "inline-image", "a picture within the content"
                case "Do":
                    thing = resources.XObject[str(values[0])]
                    if thing.Subtype == Name.Image:
                        yield from self._picture(thing, resources, state, grouped=grouped)
                    else:
                        yield from self._form(thing, resources, state, depth)

    def _form(self, form: Any, resources: Any, state: _State, depth: int) -> Iterator[tuple[str, str]]:
        """Walk through a form, or through the tile of a pattern."""
        if depth < _DEEPEST:
            inner = _multiply(_floats(form.get("/Matrix", _IDENTITY)), state.matrix)
            inside = form.get("/Resources", resources)
            yield from self._walk(form, form, inside, replace(state, matrix=inner), depth + 1)

    def _pattern(self, pattern: Any, resources: Any, state: _State, depth: int) -> Iterator[tuple[str, str]]:
        if int(pattern.PatternType) == 1:
            yield from self._form(pattern, resources, state, depth)
            return
        space = _space(pattern.Shading.ColorSpace, resources)
        if space not in _PROCESS:
            yield "rgb", f"a shading in {space}"

    def _colour(self, colour: tuple[str, tuple[float, ...]]) -> Iterator[tuple[str, str]]:
        space, values = colour
        if space.startswith("Separation:"):
            spot = space.partition(":")[2]
            if spot not in _PLATES | self.limits.spots:
                yield "spot", f"the spot colour {spot}"
        elif space not in (*_PROCESS, "Pattern"):
            yield "rgb", f"a colour in {space}"
        elif space == "DeviceCMYK" and sum(values) * 100 > self.limits.most_ink + 0.5:
            yield "ink", f"{sum(values) * 100:.0f} % of ink"

    def _picture(self, picture: Any, resources: Any, state: _State, *, grouped: bool) -> Iterator[tuple[str, str]]:
        a, b, c, d, *_ = state.matrix
        ppi = min(int(picture.Width) / (a * a + b * b) ** 0.5, int(picture.Height) / (c * c + d * d) ** 0.5) * 72
        if ppi < self.limits.least_ppi - 0.5:
            yield "resolution", f"a picture of {ppi:.0f} ppi"
        if "/SMask" in picture and not grouped:
            yield "transparency", "a soft mask without a group"
        if picture.get("/ImageMask", False):
            return
        space = _space(picture.ColorSpace, resources)
        if space not in _PROCESS:
            yield "rgb", f"a picture in {space}"
        elif space == "DeviceCMYK" and picture.get("/Filter") == Name.DCTDecode:
            pixels = np.asarray(Image.open(io.BytesIO(picture.read_raw_bytes()))).astype(int)
            ink = float(np.percentile(pixels.sum(axis=2), 99.9)) / 2.55
            if ink > self.limits.most_ink + _TOLERATED_INK:
                yield "ink", f"a picture with {ink:.0f} % of ink"


def _coloured(state: _State, operator: str, values: Any, resources: Any) -> _State:
    """Return the state after a colour operator."""
    which = "fill" if operator.islower() else "stroke"
    kind = operator.lower()
    known = {"rg": "DeviceRGB", "k": "DeviceCMYK", "g": "DeviceGray"}.get(kind)
    colour: tuple[str, tuple[float, ...]]
    if kind == "cs":
        colour = _space(values[0], resources), ()
    elif known is None:
        before: tuple[str, tuple[float, ...]] = getattr(state, which)
        colour = before[0], tuple(float(value) for value in values if not isinstance(value, Name))
    else:
        colour = known, tuple(float(value) for value in values)
    return replace(state, **{which: colour})  # type: ignore[arg-type]


def _with_graphics_state(state: _State, given: Any) -> _State:
    stroke = bool(given.get("/OP", state.overprint_stroke))
    fill = bool(given.get("/op", given.get("/OP", state.overprint_fill)))
    mode = int(given.get("/OPM", state.overprint_mode))
    return replace(state, overprint_fill=fill, overprint_stroke=stroke, overprint_mode=mode)


def _graphics_state(given: Any, *, grouped: bool) -> Iterator[tuple[str, str]]:
    if "/TR" in given or given.get("/TR2", Name.Default) != Name.Default:
        yield "transfer", "a transfer function"
    if "/HTP" in given:
        yield "halftone", "a halftone phase"
    clear = given.get("/BM", Name.Normal) in (Name.Normal, Name.Compatible)
    opaque = float(given.get("/ca", 1)) == 1 and float(given.get("/CA", 1)) == 1
    masked = given.get("/SMask", Name("/None")) != Name("/None")
    if (not clear or not opaque or masked) and not grouped:
        yield "transparency", "transparency on a page without a group"


def _text(state: _State) -> Iterator[tuple[str, str]]:
    _, _, c, d, *_ = _multiply(state.text_matrix, state.matrix)
    size = state.font_size * (c * c + d * d) ** 0.5
    if size < _LEAST_TEXT:
        yield "small-text", f"text of {size:.1f} pt"
    space, values = state.fill
    yield from _overprint(state.fill, on=state.overprint_fill)
    if space == "DeviceCMYK" and size <= _SMALL_TEXT:
        if values[3] >= 0.8 and sum(values[:3]) > 0:
            yield "rich-black", f"small text in {values}"
        if values == (0, 0, 0, 1) and not (state.overprint_fill and state.overprint_mode == 1):
            yield "black-knocks-out", "black text does not overprint"


def _painting(state: _State, *, filled: bool, stroked: bool) -> Iterator[tuple[str, str]]:
    if filled:
        yield from _overprint(state.fill, on=state.overprint_fill)
    if stroked:
        yield from _overprint(state.stroke, on=state.overprint_stroke)
        a, b, c, d, *_ = state.matrix
        width = state.line_width * abs(a * d - b * c) ** 0.5
        if width < _LEAST_LINE:
            yield "hairline", f"a line of {width:.2f} pt"


def _overprint(colour: tuple[str, tuple[float, ...]], *, on: bool) -> Iterator[tuple[str, str]]:
    if on and colour not in (("DeviceCMYK", (0, 0, 0, 1)), ("DeviceGray", (0,))):
        yield "overprint", f"{colour} overprints"


def _space(space: Any, resources: Any) -> str:
    """Return the family of a colour space; `ICC3` is a profile of three components."""
    if isinstance(space, Name):
        plain = str(space).lstrip("/")
        listed = resources.get("/ColorSpace", {}).get(str(space))
        if listed is None or plain.startswith("Device") or plain == "Pattern":
            return plain
        return _space(listed, resources)
    kind = str(space[0]).lstrip("/")
    if kind == "ICCBased":
        return f"ICC{int(space[1].N)}"
    if kind == "Indexed":
        return _space(space[1], resources)
    return f"Separation:{str(space[1]).lstrip('/')}" if kind == "Separation" else kind


def _floats(values: Any) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f


def _multiply(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)
