"""Objects as they stand in a file: streams, small objects together in object streams, rows of the cross-reference.

(ISO 32000-1, 7.5.7 and 7.5.8.)
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Sequence
from typing import TypeVar

from msgspec import Struct

LEVEL, _OBJECTS_LEVEL = 5, 6
"""Of deflate, for pages (6 takes 40 % more time for 0.4 % fewer bytes) and for small objects."""
OBJECTS_TO_A_STREAM = 200
_STREAMS_KEPT = 256
"""Of some KB: what of a document belongs to none of its parts, and an edit leaves as it is."""
ROW = struct.Struct(">xBIH").pack
"""Spells a row of the cross-reference: its kind, then where the object stands (ISO 32000-1, table 18). Before it is
room for the number of a predictor."""
FREE = ROW(0, 0, 0)
_STREAM_END = b"\nendstream\nendobj\n"
_RAW, _HEADER = -15, b"\x78\x5e"
"""Deflate without header and checksum, and the header that goes before it (RFC 1950)."""
_WINDOW, _MEMORY = 2**12, 5
"""Bytes that furniture is compressed with in sight, and deflate's measure of its memory: both small, to be quick."""

_Key = TypeVar("_Key")
_Kept = TypeVar("_Kept")

_deflated: dict[tuple[bytes, int], bytes] = {}


def deflate(content: bytes, level: int = LEVEL) -> bytes:
    """Return compressed content; the last of it is remembered."""
    key = hashlib.blake2b(content, digest_size=16).digest(), level
    found = _deflated.get(key)
    if found is None:
        found = zlib.compress(content, level)
        _keep(_deflated, key, found)
    return found


_UP = b"\x02" + bytes(len(FREE) - 1)
"""Says of a row that it is told by what it differs in from the one above (PNG's predictor; 7.4.4.4)."""


def predicted(rows: bytes) -> bytes:
    """Return rows of a cross-reference as differences, byte by byte: they compress to a quarter of the size.

    All at once, as one long number: of each byte seven bits are subtracted, and the eighth is set right.
    """
    size = len(rows)
    whole = int.from_bytes(rows, "big")
    above = whole >> 8 * len(_UP)
    eighth = int.from_bytes(b"\x80" * size, "big")
    seven = int.from_bytes(b"\x7f" * size, "big")
    difference = ((whole | eighth) - (above & seven)) ^ (((whole ^ above) & eighth) ^ eighth)
    marked = difference | int.from_bytes(_UP * (size // len(_UP)), "big")
    return marked.to_bytes(size, "big")


class Squeezed(Struct, frozen=True):
    """Content that is compressed already, and may be gone on with: see `joined`.

    Attributes:
        data: the content deflated, up to a whole byte; not its end.
        checksum: Adler-32 of the content.
    """

    data: bytes
    checksum: int


_squeezed: dict[bytes, Squeezed] = {}
_joined: dict[tuple[bytes, bytes], bytes] = {}


def squeezed(content: bytes) -> Squeezed:
    """Compress content that more will follow; the last of it is remembered."""
    key = hashlib.blake2b(content, digest_size=16).digest()
    found = _squeezed.get(key)
    if found is None:
        work = zlib.compressobj(LEVEL, zlib.DEFLATED, _RAW)
        data = work.compress(content) + work.flush(zlib.Z_SYNC_FLUSH)
        found = Squeezed(data, zlib.adler32(content))
        _keep(_squeezed, key, found)
    return found


def joined(before: Squeezed, content: bytes) -> bytes:
    """Return a stream of what was compressed before and more content, without compressing the first again.

    The second is compressed with the first in sight, for both use the same operators and glyphs. The last of what was
    made is remembered.
    """
    found = _joined.get((before.data, content))
    if found is not None:
        return found
    seen = zlib.decompressobj(_RAW).decompress(before.data)
    work = zlib.compressobj(LEVEL, zlib.DEFLATED, -_WINDOW.bit_length() + 1, _MEMORY, zdict=seen[-_WINDOW:])
    data = work.compress(content) + work.flush()
    found = _HEADER + before.data + data + zlib.adler32(content, before.checksum).to_bytes(4, "big")
    _keep(_joined, (before.data, content), found)
    return found


def _keep(kept: dict[_Key, _Kept], key: _Key, value: _Kept) -> None:
    """Keep a result, in the place of the oldest when there are many."""
    if len(kept) >= _STREAMS_KEPT:
        kept.pop(next(iter(list(kept))), None)
    kept[key] = value


class Part(Struct, frozen=True):
    """Objects with numbers in a row as they stand in a file: what is written again when nothing of it has changed.

    Attributes:
        first: the number of the first of them.
        count: how many there are.
        data: their bytes.
        digest: of the bytes.
        rows: their rows of the cross-reference, those of `streams` empty.
        streams: which of them, from 0, begin where in the bytes; the rest is in object streams.
    """

    first: int
    count: int
    data: bytes
    digest: bytes
    rows: bytes
    streams: tuple[tuple[int, int], ...]


def spelt_part(first: int, streams: Sequence[tuple[str, bytes]], objects: Sequence[str]) -> Part:
    """Spell objects with numbers in a row: `objects` first, then `streams` (entries and encoded data).

    The object streams that hold the objects have the last numbers.
    """
    found = list(streams)
    rows: list[bytes] = []
    count, container = len(objects), first + len(objects) + len(streams)
    for start in range(0, count, OBJECTS_TO_A_STREAM):
        waiting = objects[start : start + OBJECTS_TO_A_STREAM]
        found.append(object_stream(range(first + start, first + start + len(waiting)), waiting))
        rows += [ROW(2, container, index) for index in range(len(waiting))]
        container += 1
    out: list[bytes] = []
    begun: list[tuple[int, int]] = []
    position = 0
    for order, (entries, data) in enumerate(found, count):
        begun.append((order, position))
        spelt = stream_object(first + order, entries, data)
        out += spelt
        position += sum(map(len, spelt))
    written = b"".join(out)
    digest = hashlib.blake2b(written, digest_size=16).digest()
    return Part(first, container - first, written, digest, b"".join(rows) + FREE * len(found), tuple(begun))


def object_stream(numbers: Iterable[int], objects: Sequence[str]) -> tuple[str, bytes]:
    """Spell an object stream of objects with these numbers (ISO 32000-1, 7.5.7): its entries and encoded data."""
    offsets: list[str] = []
    offset = 0
    for number, content in zip(numbers, objects, strict=True):
        offsets.append(f"{number} {offset}")
        offset += len(content) + 1
    head = " ".join(offsets) + " "
    body = head + " ".join(objects)
    entries = f"/Type/ObjStm/N {len(objects)}/First {len(head)}/Filter/FlateDecode"
    return entries, deflate(body.encode("latin-1"), _OBJECTS_LEVEL)


def stream_object(number: int, entries: str, data: bytes) -> tuple[bytes, bytes, bytes]:
    """Spell a stream; `data` is encoded already."""
    return f"{number} 0 obj\n<<{entries}/Length {len(data)}>>stream\n".encode("latin-1"), data, _STREAM_END
