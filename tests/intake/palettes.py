"""Palettes as other programs write them: ASE, ACO and GPL, made by the formats' own descriptions."""

from __future__ import annotations

import struct
from collections.abc import Sequence

Given = tuple[str, str, tuple[float, ...], int]
"""Name, model, values as the file has them, and kind (0 global, 1 spot, 2 process)."""

HOUSE: tuple[Given, ...] = (
    ("House red", "CMYK", (0.0, 0.9, 0.8, 0.05), 1),
    ("Sky", "RGB ", (0.08, 0.34, 0.78), 0),
    ("Sand", "LAB ", (0.92, 1.5, 12.25), 2),
    ("Night", "Gray", (0.1,), 2),
)


def utf16(text: str) -> bytes:
    """A name as ASE writes it: the count of units with the nought at its end, then those."""
    data = f"{text}\0".encode("utf-16-be")
    return struct.pack(">H", len(data) // 2) + data


def block(kind: int, data: bytes) -> bytes:
    return struct.pack(">HI", kind, len(data)) + data


def ase(colours: Sequence[Given] = HOUSE, *, group: str = "House") -> bytes:
    blocks = [block(0xC001, utf16(group))] if group else []
    for name, model, values, kind in colours:
        data = utf16(name) + model.encode() + struct.pack(f">{len(values)}f", *values) + struct.pack(">H", kind)
        blocks.append(block(0x0001, data))
    if group:
        blocks.append(block(0xC002, b""))
    return b"ASEF" + struct.pack(">HHI", 1, 0, len(blocks)) + b"".join(blocks)


def aco(colours: Sequence[tuple[str, int, tuple[int, int, int, int]]], *, second: bool = True) -> bytes:
    """Colours of Photoshop: a section without names, and one with them."""
    numbers = [struct.pack(">5H", model, *values) for _, model, values in colours]
    out = struct.pack(">HH", 1, len(colours)) + b"".join(numbers)
    if second:
        out += struct.pack(">HH", 2, len(colours))
        for (name, _, _), four in zip(colours, numbers, strict=True):
            named = f"{name}\0".encode("utf-16-be")
            out += four + struct.pack(">I", len(named) // 2) + named
    return out


GPL = """GIMP Palette
Name: Huisstijl
Columns: 3
# by the house
179  56  44 Rood
 20  87 200\tKobalt blauw
255 255 255 Untitled
"""
