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
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import msgspec

from presskit import resources
from presskit.kit.theme import Face, Theme
from presskit.publish.assets import Assets
from presskit.publish.faces import FAMILIES, WEIGHTS

_FEATURES = ("kern", "mark", "mkmk", "liga", "calt", "ccmp", "locl", "lnum", "onum", "tnum", "pnum", "sups", "subs")
_KEPT_NAMES = (0, 13, 14)
_HEADER, _ENTRY = struct.Struct(">4sIIHHIHHIIIII"), struct.Struct(">4sIIII")
"""Header and directory entry of a WOFF file (W3C, WOFF 1.0, 3 and 4)."""

_ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\u00a0\u2010")
"""What a page may come to show without having it in its text: what is searched for, and hyphens at the end of lines."""


class FontFace(msgspec.Struct, frozen=True):
    """A face for `@font-face`: the family's name in the page, weight and style, and the address of its data."""

    family: str
    weight: int
    style: str
    src: str


def font_faces(theme: Theme, text: str, assets: Assets) -> tuple[FontFace, ...]:
    """Return the faces of a theme, its own and those that ship, with no more than the characters of `text`.

    Raises:
        Problem: the kit does not hold a face that the theme brings.
    """
    characters = frozenset(c for c in text if c.isprintable()) | _ALWAYS
    kind = theme.type
    return tuple(
        found
        for name in dict.fromkeys((kind.text, kind.display, kind.sans))
        for found in _of_family(name, theme.faces, characters, assets)
    )


def _of_family(name: str, own: tuple[Face, ...], characters: frozenset[str], assets: Assets) -> Iterator[FontFace]:
    family = page_family(name, own)
    brought = [face for face in own if face.family == name]
    for face in brought:
        src = _packed(subset(assets(face.sha256), characters))
        slant = "italic" if "italic" in face.style else "normal"
        yield FontFace(family, WEIGHTS[face.style], slant, src)
    if not brought:
        for style, cut in FAMILIES.get(name, {}).items():
            yield FontFace(family, cut.weight, "italic" if "italic" in style else "normal", _data(cut.file, characters))


def page_family(name: str, own: tuple[Face, ...] = ()) -> str:
    """Return what a family is called in a page; the name itself when neither the program nor the theme has it."""
    here = name in FAMILIES or any(face.family == name for face in own)
    return f"Kit {name.removeprefix('Source ')}" if here else name


@lru_cache(maxsize=32)
def _data(file: str, characters: frozenset[str]) -> str:
    return _packed(subset(resources.path("fonts", f"{file}.ttf").read_bytes(), characters))


def _packed(font: bytes) -> str:
    return f"data:font/woff;base64,{b64encode(to_woff(font)).decode('ascii')}"


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
