"""The reading of a palette's file, in the sandbox's child.

ASE as Adobe's programs write it (blocks of groups and colours, big-endian, names in UTF-16), ACO by Adobe's Photoshop
File Formats Specification (Color Swatches), GPL as GIMP writes it. Values out of their bounds are refused, not cut off.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from presskit.intake.palette import MOST_COLOURS, Order
from presskit.kit.swatch import Palette, Space, Swatch
from presskit.messages import Problem

_MOST_NAME = 60
"""Characters of a name that are kept: a spot ink's has no more in a theme."""
_GROUP, _GROUP_END, _COLOUR = 0xC001, 0xC002, 0x0001
_ASE_SPACES: dict[bytes, tuple[Space, int]] = {b"CMYK": ("CMYK", 4), b"RGB ": ("RGB", 3), b"LAB ": ("LAB", 3),
    b"Lab ": ("LAB", 3), b"Gray": ("Gray", 1), b"GRAY": ("Gray", 1)}  # fmt: skip
_SLACK = 1e-3
"""How far a value may lie out of its bounds by rounding."""
_BOUNDS: dict[Space, tuple[tuple[float, float], ...]] = {
    "CMYK": ((0, 100),) * 4,
    "RGB": ((0, 255),) * 3,
    "LAB": ((0, 100), (-128, 128), (-128, 128)),
    "Gray": ((0, 100),),
}


def answer(payload: bytes) -> bytes:
    """Do an order in the child (`sandbox`).

    Raises:
        Problem: the palette is refused.
    """
    order = msgspec.msgpack.decode(payload, type=Order)
    return msgspec.msgpack.encode(read_here(order.data, order.name))


def read_here(data: bytes, name: str) -> Palette:
    """Read a palette in this process; the file's beginning says what it is.

    Raises:
        Problem: the palette is refused.
    """
    if data[:4] == b"ASEF":
        found = _of(name, "", _ase(_Bytes(data, name)))
    elif data.removeprefix(b"\xef\xbb\xbf")[:12] == b"GIMP Palette":
        found = _gpl(data, name)
    elif data[:2] in {b"\0\1", b"\0\2"}:
        found = _of(name, "", _aco(_Bytes(data, name)))
    else:
        raise Problem("palette-not", name=name)
    if not found.swatches:
        raise Problem("palette-empty", name=name)
    return found


class _Bytes:
    """Bytes that are taken from the front; `number` counts colours, for messages."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data, self.name, self.at, self.number = data, name, 0, 1

    def take(self, count: int) -> bytes:
        """Return the next bytes.

        Raises:
            Problem: `palette-cut`.
        """
        if count < 0 or self.at + count > len(self.data):
            raise Problem("palette-cut", name=self.name, number=self.number)
        self.at += count
        return self.data[self.at - count : self.at]

    def numbers(self, form: str) -> tuple[int | float, ...]:
        """Return the next numbers, by struct's letters."""
        return struct.unpack(f">{form}", self.take(struct.calcsize(f">{form}")))

    def whole(self, form: str) -> int:
        """Return the next whole number."""
        return int(self.numbers(form)[0])


def _of(name: str, title: str, swatches: Iterator[Swatch]) -> Palette:
    """Gather colours, no more than a palette may have."""
    found: list[Swatch] = []
    for swatch in swatches:
        if len(found) >= MOST_COLOURS:
            raise Problem("palette-many", name=name, count=f"> {MOST_COLOURS}", most=MOST_COLOURS)
        bounds = _BOUNDS[swatch.space]
        for value, (least, most) in zip(swatch.values, bounds, strict=True):
            slack = _SLACK * (most - least)
            if not least - slack <= value <= most + slack:  # nor is what is no number
                raise Problem("palette-value", name=name, number=len(found) + 1, colour=swatch.name)
        kept = tuple(round(min(max(v, b[0]), b[1]), 2) + 0.0 for v, b in zip(swatch.values, bounds, strict=True))
        found.append(msgspec.structs.replace(swatch, values=kept))
    return Palette(name=title, swatches=tuple(found))


def _ase(data: _Bytes) -> Iterator[Swatch]:
    data.take(4)
    major, minor = data.numbers("HH")
    if major != 1:
        raise Problem("palette-version", name=data.name, version=f"{major}.{minor}", known="ASE 1.0")
    count, group = data.whole("I"), ""
    for _ in range(count):
        kind, length = data.whole("H"), data.whole("I")
        block = _Bytes(data.take(length), data.name)
        block.number = data.number
        if kind == _GROUP:
            group = _name(block.take(2 * block.whole("H")))
        elif kind == _GROUP_END:
            group = ""
        elif kind == _COLOUR:
            yield _ase_colour(block, group)
            data.number += 1


def _ase_colour(block: _Bytes, group: str) -> Swatch:
    named, model = _name(block.take(2 * block.whole("H"))), block.take(4)
    if model not in _ASE_SPACES:
        said = "".join(chr(byte) if 32 < byte < 127 else "?" for byte in model)
        raise Problem("palette-model", name=block.name, number=block.number, model=said)
    space, count = _ASE_SPACES[model]
    given = block.numbers(f"{count}f")
    match space:
        case "CMYK":
            values = tuple(100 * ink for ink in given)
        case "RGB":
            values = tuple(255 * light for light in given)
        case "LAB":
            values = (100 * given[0], *given[1:])
        case "Gray":
            values = (100 * (1 - given[0]),)
    spot = block.whole("H") == 1
    return Swatch(name=named or f"{space} {block.number}", space=space, values=values, spot=spot, group=group)


class _Swatches(NamedTuple):
    """A kind of colour in an ACO file: its space, how many numbers count, and what one of them stands for."""

    space: Space
    used: int


_ACO_SPACES = {
    0: _Swatches("RGB", 3),
    1: _Swatches("RGB", 3),
    2: _Swatches("CMYK", 4),
    7: _Swatches("LAB", 3),
    8: _Swatches("Gray", 1),
    9: _Swatches("CMYK", 4),
}
_HSB, _INVERTED = 1, 2


def _aco(data: _Bytes) -> Iterator[Swatch]:
    """Yield the colours of the second section, which has their names, where there is one; else of the first."""
    version, count = data.whole("H"), data.whole("H")
    if version == 1 and data.at + 10 * count + 4 <= len(data.data):
        after = data.data[data.at + 10 * count :]
        if after[:2] == b"\0\2":
            data.at += 10 * count
            version, count = data.whole("H"), data.whole("H")
    for _ in range(count):
        yield _aco_colour(data, named=version == 2)
        data.number += 1


def _aco_colour(data: _Bytes, *, named: bool) -> Swatch:
    model, *given = data.numbers("H4H")
    if model not in _ACO_SPACES:
        raise Problem("palette-model", name=data.name, number=data.number, model=str(model))
    space, count = _ACO_SPACES[int(model)]
    name = _name(data.take(2 * data.whole("I"))) if named else ""
    values: tuple[float, ...] = ()
    match space:
        case "RGB" if model == _HSB:
            values = _of_hsb(*(v / 65535 for v in given[:3]))
        case "RGB":
            values = tuple(255 * v / 65535 for v in given[:count])
        case "CMYK" if model == _INVERTED:
            values = tuple(100 * (1 - v / 65535) for v in given)
        case "LAB":
            a, b = (v - 65536 if v > 32767 else v for v in given[1:3])
            values = (given[0] / 100, a / 100, b / 100)
        case _:
            values = tuple(v / 100 for v in given[:count])
    return Swatch(name=name or f"{space} {data.number}", space=space, values=values)


def _of_hsb(hue: float, strength: float, light: float) -> tuple[float, ...]:
    from colorsys import hsv_to_rgb

    return tuple(255 * v for v in hsv_to_rgb(hue, strength, light))


def _gpl(data: bytes, name: str) -> Palette:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    lines = text.splitlines()
    title = next((line[5:].strip() for line in lines[1:3] if line.startswith("Name:")), "")
    return _of(name, _clean(title), _gpl_colours(lines, name))


def _gpl_colours(lines: list[str], name: str) -> Iterator[Swatch]:
    for number, line in enumerate(lines[1:], 2):
        words = line.split(maxsplit=3)
        if not words or words[0].startswith("#") or (number <= 3 and line.startswith(("Name:", "Columns:"))):
            continue
        light = [word for word in words[:3] if word.isascii() and word.isdigit() and int(word[:4]) <= 255]
        if len(light) < 3 or any(len(word) > 3 for word in light):
            raise Problem("palette-line", name=name, line=number)
        red, green, blue = map(int, light)
        said = _clean(words[3]) if len(words) > 3 else ""
        known = said if said and said != "Untitled" else f"#{red:02x}{green:02x}{blue:02x}"
        yield Swatch(name=known, space="RGB", values=(red, green, blue))


def _name(utf16: bytes) -> str:
    return _clean(utf16.decode("utf-16-be", "replace").split("\0")[0])


def _clean(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_MOST_NAME].strip()
