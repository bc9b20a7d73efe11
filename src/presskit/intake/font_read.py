"""The reading of a font file, in the sandbox's child: its tables first, then HarfBuzz (OpenType 1.9)."""

from __future__ import annotations

import importlib
import struct
from typing import Any

import msgspec

from presskit.intake.font import FontFacts, Order
from presskit.messages import Problem

_NEEDED = ("head", "hhea", "maxp", "hmtx", "cmap", "OS/2", "post", "name")
_MOST_TABLES = 100
_RESTRICTED, _NO_SUBSET, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200
_LESS_STRICT = 0x000C
"""fsType bits 2 and 3: preview and print, or editing, are allowed (OpenType, OS/2, fsType)."""


def answer(payload: bytes) -> bytes:
    """Do an order in the child (`sandbox`).

    Raises:
        Problem: the font is refused.
    """
    order = msgspec.msgpack.decode(payload, type=Order)
    return msgspec.msgpack.encode(read_here(order.data, order.name))


def read_here(data: bytes, name: str) -> FontFacts:
    """Look at a font in this process.

    Raises:
        Problem: the font is refused.
    """
    if data[:4] not in {b"\x00\x01\x00\x00", b"true", b"OTTO", b"ttcf"}:
        raise Problem("font-not", name=name)
    if data[:4] in {b"OTTO", b"ttcf"}:
        raise Problem("font-outlines", name=name)
    try:
        tables = _tables(data, name)
        bits = struct.unpack_from(">H", tables["OS/2"], 8)[0]
        weight = struct.unpack_from(">H", tables["OS/2"], 4)[0]
        selection = struct.unpack_from(">H", tables["OS/2"], 62)[0]
        _check_outlines(tables, name)
    except struct.error:
        raise Problem("font-cut", name=name) from None
    if (bits & _RESTRICTED and not bits & _LESS_STRICT) or bits & _BITMAPS_ONLY:
        raise Problem("font-licence", name=name, bits=f"0x{bits:04x}")
    if bits & _NO_SUBSET:
        raise Problem("font-no-subset", name=name, bits=f"0x{bits:04x}")
    hb: Any = importlib.import_module("uharfbuzz")  # it carries no types
    face = hb.Face(hb.Blob(data))
    characters = sorted(code for code in face.unicodes if code < 0x110000 and not 0xD800 <= code < 0xE000)
    if not face.glyph_count or not characters:
        raise Problem("font-empty", name=name)
    _try_out(hb, face, characters, name)
    names = hb.OTNameIdPredefined
    family = face.get_name(names.TYPOGRAPHIC_FAMILY) or face.get_name(names.FONT_FAMILY) or ""
    style = face.get_name(names.TYPOGRAPHIC_SUBFAMILY) or face.get_name(names.FONT_SUBFAMILY) or ""
    return FontFacts(
        family=family[:60],
        style=style[:60],
        weight=weight,
        italic=bool(selection & 1),
        embedding=bits,
        characters="".join(map(chr, characters)),
    )


def _tables(data: bytes, name: str) -> dict[str, bytes]:
    """Return the tables; each must lie inside the file."""
    count = struct.unpack_from(">H", data, 4)[0]
    found: dict[str, bytes] = {}
    for n in range(min(count, _MOST_TABLES)):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * n)
        if offset + length > len(data):
            raise Problem("font-table-outside", name=name, table=tag.decode("latin-1"))
        found[tag.decode("latin-1")] = data[offset : offset + length]
    for tag in _NEEDED:
        if tag not in found:
            raise Problem("font-table-missing", name=name, table=tag)
    if "glyf" not in found or "loca" not in found:
        raise Problem("font-outlines", name=name)
    return found


def _check_outlines(tables: dict[str, bytes], name: str) -> None:
    """Make sure that every glyph's outline lies inside its table, in order (OpenType, loca)."""
    glyphs = struct.unpack_from(">H", tables["maxp"], 4)[0]
    long = struct.unpack_from(">h", tables["head"], 50)[0]
    size = 4 if long else 2
    places = struct.unpack_from(f">{glyphs + 1}{'I' if long else 'H'}", tables["loca"]) if glyphs else ()
    unit = 1 if size == 4 else 2
    last = 0
    for place in places:
        if place < last or place * unit > len(tables["glyf"]):
            raise Problem("font-outline-outside", name=name)
        last = place


def _try_out(hb: Any, face: Any, characters: list[int], name: str) -> None:
    """Cut the font down as the outputs do: what cannot be, is damaged."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(characters[:400])
    try:
        cut = hb.subset(face, wanted)
    except (RuntimeError, ValueError):
        raise Problem("font-broken", name=name) from None
    if not cut.glyph_count:
        raise Problem("font-broken", name=name)
