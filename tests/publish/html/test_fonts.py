"""The theme's type inside a page: no more of a font than is needed, in a form that browsers read."""

from __future__ import annotations

import importlib
import struct
import zlib
from base64 import b64decode
from typing import Any

import pytest

from presskit import resources
from presskit.kit.theme import Theme, Type
from presskit.publish.html.fonts import FontFace, font_faces, page_family, subset, to_woff

hb: Any = importlib.import_module("uharfbuzz")


def unpacked(woff: bytes) -> bytes:
    """Read a WOFF file back (W3C, WOFF 1.0) and return the font in it."""
    signature, flavour, length, count, _, plain = struct.unpack_from(">4sIIHHI", woff)
    assert (signature, length) == (b"wOFF", len(woff))
    directory, data = b"", b""
    start = 12 + 16 * count
    for n in range(count):
        tag, offset, packed, size, checksum = struct.unpack_from(">4sIIII", woff, 44 + 20 * n)
        table = woff[offset : offset + packed]
        table = zlib.decompress(table) if packed < size else table
        assert (len(table), offset % 4) == (size, 0)
        directory += struct.pack(">4sIII", tag, checksum, start + len(data), size)
        data += table + bytes(-size % 4)
    assert plain == start + len(data)
    return struct.pack(">IHHHH", flavour, count, 0, 0, 0) + directory + data


def characters(font: bytes) -> set[str]:
    return {chr(code) for code in hb.Face(hb.Blob(font)).unicodes}


@pytest.fixture(scope="module")
def whole() -> bytes:
    return resources.path("fonts", "SourceSerif4-It.ttf").read_bytes()


def test_a_subset_has_the_characters_asked_for_and_no_others(whole: bytes) -> None:
    small = subset(whole, "Gétij €“”☃")
    assert characters(small) == set("Gétij €“”")
    assert len(small) < len(whole) / 20


def test_it_carries_its_licence_and_no_reserved_name(whole: bytes) -> None:
    named = {entry.name_id for entry in hb.Face(hb.Blob(subset(whole, "abc"))).list_names()}
    assert named == {0, 13, 14}


def test_woff_holds_the_font_as_it_was(whole: bytes) -> None:
    small = subset(whole, "Getij fi")
    again = unpacked(to_woff(small))
    assert characters(again) == characters(small)
    for tag in ("glyf", "GSUB", "head", "name"):
        assert hb.Face(hb.Blob(again)).reference_table(tag).data == hb.Face(hb.Blob(small)).reference_table(tag).data


def faces_of(kind: Type, text: str) -> tuple[FontFace, ...]:
    def none(sha256: str) -> bytes:
        raise AssertionError(sha256)

    return font_faces(Theme(type=kind), text, none)


def test_the_faces_of_a_theme_are_those_that_ship() -> None:
    faces = faces_of(Type(), "Getij")
    assert [(face.family, face.weight, face.style) for face in faces] == [
        ("Kit Serif 4", 400, "normal"),
        ("Kit Serif 4", 400, "italic"),
        ("Kit Serif 4", 600, "normal"),
        ("Kit Serif 4 Display", 700, "normal"),
        ("Kit Serif 4 Display", 400, "italic"),
        ("Kit Sans 3", 400, "normal"),
        ("Kit Sans 3", 400, "italic"),
        ("Kit Sans 3", 600, "normal"),
    ]
    data = b64decode(faces[0].src.removeprefix("data:font/woff;base64,"))
    assert set("Getij0-9") <= characters(unpacked(data))
    assert faces_of(Type(text="Georgia", display="Georgia", sans="Verdana"), "a") == ()
    assert page_family("Georgia") == "Georgia"


def test_a_family_that_serves_twice_is_in_it_once() -> None:
    kind = Type(text="Source Sans 3", display="Source Sans 3", sans="Source Sans 3")
    assert len(faces_of(kind, "a")) == 3
