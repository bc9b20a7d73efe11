"""ICC profiles for tests, made of the one that ships: other names, other ink, and faults."""

from __future__ import annotations

import struct
from collections.abc import Callable

from presskit.publish.pdf.profile import FOGRA39_FILE, icc_profile


def shipped() -> bytes:
    """Return the profile of FOGRA39 that ships."""
    return icc_profile(FOGRA39_FILE)


def changed(offset: int, data: bytes) -> bytes:
    """Return the profile with other bytes at a place."""
    whole = shipped()
    return whole[:offset] + data + whole[offset + len(data) :]


def tags(data: bytes) -> dict[str, tuple[int, int, int]]:
    """Return for each tag its place in the table, its offset and its size."""
    (count,) = struct.unpack(">I", data[128:132])
    rows = (struct.unpack(">4sII", data[132 + 12 * n : 144 + 12 * n]) for n in range(count))
    return {row[0].decode("ascii"): (132 + 12 * n, row[1], row[2]) for n, row in enumerate(rows)}


def named(description: str, data: bytes | None = None) -> bytes:
    """Return the profile with another description (ICC.1:2001, 6.5.17) of at most 30 letters."""
    whole = data or shipped()
    _, offset, size = tags(whole)["desc"]
    text = description.encode("ascii") + b"\0"
    tag = b"desc" + bytes(4) + struct.pack(">I", len(text)) + text
    return whole[:offset] + tag.ljust(size, b"\0") + whole[offset + size :]


def thinned(share: float, names: tuple[str, ...] = ("B2A0", "B2A1", "B2A2")) -> bytes:
    """Return the profile with separations of less ink: their last curves are scaled (mft2, ICC.1:2001, 6.5.8)."""
    data = bytearray(shipped())
    for name in names:
        _, offset, _ = tags(bytes(data))[name]
        inputs, outputs, grid = data[offset + 8 : offset + 11]
        first, last = struct.unpack(">HH", data[offset + 48 : offset + 52])
        start = offset + 52 + 2 * (first * inputs + grid**inputs * outputs)
        curves = struct.unpack_from(f">{last * outputs}H", data, start)
        struct.pack_into(f">{last * outputs}H", data, start, *[round(value * share) for value in curves])
    return bytes(data)


def without(tag: str) -> bytes:
    """Return the profile with a tag under another name."""
    place, _, _ = tags(shipped())[tag]
    return changed(place, b"none")


def short() -> bytes:
    """Return the profile cut short, its size corrected, so that its last tag goes beyond its end."""
    cut = shipped()[:-40_000]
    return struct.pack(">I", len(cut)) + cut[4:]


FAULTS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty": ("icc-not-profile", lambda: b""),
    "a text": ("icc-not-profile", lambda: b"FOGRA39 " * 200),
    "no signature": ("icc-not-profile", lambda: changed(36, b"acs?")),
    "cut short": ("icc-damaged", lambda: shipped()[:-1000]),
    "something after it": ("icc-damaged", lambda: shipped() + b"\0" * 16),
    "a tag beyond the end": ("icc-damaged", short),
    "four thousand million tags": ("icc-damaged", lambda: changed(128, b"\xff\xff\xff\xff")),
    "no tags": ("icc-damaged", lambda: changed(128, bytes(4))),
    "of a screen": ("icc-class", lambda: changed(12, b"mntr")),
    "a link between devices": ("icc-class", lambda: changed(12, b"link")),
    "for RGB printers": ("icc-space", lambda: changed(16, b"RGB ")),
    "for six inks": ("icc-space", lambda: changed(16, b"6CLR")),
    "of version 5": ("icc-version", lambda: changed(8, b"\x05\x00")),
    "of version 1": ("icc-version", lambda: changed(8, b"\x01\x00")),
    "with no such connection space": ("icc-damaged", lambda: changed(20, b"HSV ")),
    "without separations": ("icc-one-way", lambda: without("B2A0")),
    "without a proof": ("icc-one-way", lambda: without("A2B0")),
    "without a name": ("icc-one-way", lambda: without("desc")),
    "tables of nothing": ("icc-damaged", lambda: changed(tags(shipped())["B2A1"][1], bytes(64))),
    "hardly any ink": ("icc-damaged", lambda: thinned(0.02)),
    "dark paper": ("icc-damaged", lambda: thinned(0.3, ("A2B0", "A2B1", "A2B2"))),
}
"""What is wrong, the code of the refusal, and the profile."""
