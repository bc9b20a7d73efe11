"""The theme's type inside a page: the faces that ship, cut down to the letters that the page uses, as WOFF.

A page asks nothing of anyone, so its fonts are in it. A family that does not ship is left to what the reader has.
The fonts are under the SIL Open Font License: each carries its copyright and licence (name table, 0, 13 and 14), and
none of the names that the licence reserves.
"""

from __future__ import annotations

import importlib
import struct
import zlib
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import msgspec

from presskit import resources
from presskit.kit.theme import Type

_FEATURES = ("kern", "mark", "mkmk", "liga", "calt", "ccmp", "locl", "lnum", "onum", "tnum", "pnum", "sups", "subs")
_KEPT_NAMES = (0, 13, 14)
_HEADER, _ENTRY = struct.Struct(">4sIIHHIHHIIIII"), struct.Struct(">4sIIII")
"""Header and directory entry of a WOFF file (W3C, WOFF 1.0, 3 and 4)."""

_ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\u00a0\u2010")
"""What a page may come to show without having it in its text: what is searched for, and hyphens at the end of lines."""

_FILES: dict[str, tuple[tuple[str, int, str], ...]] = {
    "Source Serif 4": (
        ("SourceSerif4-Regular", 400, "normal"),
        ("SourceSerif4-It", 400, "italic"),
        ("SourceSerif4-Semibold", 600, "normal"),
    ),
    "Source Serif 4 Display": (
        ("SourceSerif4Display-Bold", 700, "normal"),
        ("SourceSerif4Display-It", 400, "italic"),
    ),
    "Source Sans 3": (
        ("SourceSans3-Regular", 400, "normal"),
        ("SourceSans3-It", 400, "italic"),
        ("SourceSans3-Semibold", 600, "normal"),
    ),
}
"""The faces of the families that ship: file, weight and style in CSS."""


class FontFace(msgspec.Struct, frozen=True):
    """A face for `@font-face`: the family's name in the page, weight and style, and the address of its data."""

    family: str
    weight: int
    style: str
    src: str


def font_faces(kind: Type, text: str) -> tuple[FontFace, ...]:
    """Return the faces of a theme that ship, with no more than the characters of `text`."""
    characters = frozenset(c for c in text if c.isprintable()) | _ALWAYS
    return tuple(
        FontFace(page_family(name), weight, style, _data(file, characters))
        for name in dict.fromkeys((kind.text, kind.display, kind.sans))
        for file, weight, style in _FILES.get(name, ())
    )


def page_family(name: str) -> str:
    """Return what a family is called in a page; the name itself when it does not ship."""
    return f"Kit {name.removeprefix('Source ')}" if name in _FILES else name


@lru_cache(maxsize=32)
def _data(file: str, characters: frozenset[str]) -> str:
    woff = to_woff(subset(resources.path("fonts", f"{file}.ttf").read_bytes(), characters))
    return f"data:font/woff;base64,{b64encode(woff).decode('ascii')}"


def subset(font: bytes, characters: Iterable[str]) -> bytes:
    """Return a font (TrueType) with the glyphs of some characters and the features that text is set with."""
    hb: Any = importlib.import_module("uharfbuzz")  # it carries no types
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(sorted(map(ord, characters)))
    features = wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
    features.clear()
    features.update(int.from_bytes(feature.encode(), "big") for feature in _FEATURES)
    names = wanted.sets(hb.SubsetInputSets.NAME_ID)
    names.clear()
    names.update(_KEPT_NAMES)
    wanted.flags = hb.SubsetFlags.NO_HINTING
    return bytes(hb.subset(hb.Face(hb.Blob(font)), wanted).blob.data)


def to_woff(font: bytes) -> bytes:
    """Return a font (an sfnt) as WOFF 1.0: each table deflated by itself."""
    flavour, count = struct.unpack_from(">IH", font)
    entries = sorted(struct.unpack_from(">4sIII", font, 12 + 16 * n) for n in range(count))
    directory, data = b"", b""
    start = _HEADER.size + _ENTRY.size * count
    plain = 12 + 16 * count
    for tag, checksum, offset, length in entries:
        table = font[offset : offset + length]
        packed = zlib.compress(table, 9)
        packed = packed if len(packed) < length else table
        directory += _ENTRY.pack(tag, start + len(data), len(packed), length, checksum)
        data += packed + bytes(-len(packed) % 4)
        plain += length + -length % 4
    size = start + len(data)
    header = _HEADER.pack(b"wOFF", flavour, size, count, 0, plain, 1, 0, 0, 0, 0, 0, 0)
    return header + directory + data
