"""JPEG files as they are: what a file holds, and the file without what nobody needs to know."""

from __future__ import annotations

import struct
from typing import NamedTuple

_START_OF_FRAME = {0xC0, 0xC1, 0xC2}
"""Baseline, extended and progressive: what the DCTDecode filter reads (ISO 32000-1, 7.4.8)."""
_OTHER_FRAMES = set(range(0xC0, 0xD0)) - _START_OF_FRAME - {0xC4, 0xC8, 0xCC}
_START_OF_SCAN, _COMMENT, _JFIF, _ADOBE = 0xDA, 0xFE, 0xE0, 0xEE


class Frame(NamedTuple):
    """Size in pixels, the number of components, and whether it was written by Adobe's rules."""

    width: int
    height: int
    components: int
    adobe: bool


def bare(data: bytes) -> tuple[Frame, bytes] | None:
    """Return a JPEG's frame, and the file without metadata, thumbnails, profiles and comments.

    None when it is of a kind that PDF cannot hold, or damaged.
    """
    if data[:2] != b"\xff\xd8":
        return None
    kept = [data[:2]]
    frame: Frame | None = None
    adobe = False
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        segment = data[at : at + 2 + length]
        if marker in _OTHER_FRAMES or len(segment) < 2 + length or length < 2:
            return None
        if marker in _START_OF_FRAME:
            if length < 8 or segment[4] != 8:
                return None
            height, width, components = struct.unpack(">HHB", segment[5:10])
            frame = Frame(width, height, components, adobe)
        if marker == _ADOBE and segment[4:9] == b"Adobe":
            adobe = True
            kept.append(segment)
        elif marker == _START_OF_SCAN:
            if frame is None or not frame.width or not frame.height:
                return None
            kept.append(data[at:])
            return frame._replace(adobe=adobe), b"".join(kept)
        elif marker == _JFIF or not (marker == _COMMENT or 0xE0 <= marker <= 0xEF):
            kept.append(segment)
        at += 2 + length
    return None
