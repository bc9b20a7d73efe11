"""JPEG files from their segments: what the camera and its programs wrote is taken out, our own is put in."""

from __future__ import annotations

import re
import struct

_SOI, _EOI = b"\xff\xd8", b"\xff\xd9"
_APP0, _APP1, _APP2, _APP14, _COMMENT, _SOS = 0xE0, 0xE1, 0xE2, 0xEE, 0xFE, 0xDA
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_ICC = b"ICC_PROFILE\0"
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""What ends the coded data of a scan: any marker but a restart; 00 and FF only fill (ISO/IEC 10918-1, B.1.1)."""


class DamagedError(ValueError):
    """The file is no JPEG, or breaks off."""


def dressed(data: bytes, *, xmp: bytes = b"", icc: bytes = b"", ppi: int = 0) -> bytes:
    """Return a JPEG with its picture untouched, and nothing beside it but what is given.

    Kept are the segments that a decoder needs, with the JFIF and Adobe marks that tell which colours it holds. Gone are
    EXIF with the place and the thumbnail, other XMP, IIM, profiles, comments, and whatever follows the picture's end.

    Args:
        data: the file.
        xmp: an XMP packet of at most 65,502 bytes.
        icc: an ICC profile of at most 65,519 bytes.
        ppi: the resolution to state where the file can (JFIF); 0 leaves what it states.

    Raises:
        DamagedError: it is no whole JPEG.
    """
    segments = _segments(data)
    own = [_segment(_APP1, _XMP + xmp)] if xmp else []
    own += [_segment(_APP2, _ICC + b"\x01\x01" + icc)] if icc else []
    head: list[bytes] = []
    rest: list[bytes] = []
    for marker, segment in segments:
        if marker == _APP0 and segment[4:9] == b"JFIF\0" and len(segment) >= 16 and not head and not rest:
            density = struct.pack(">BHH", 1, ppi, ppi) if ppi else segment[11:16]
            head.append(_segment(_APP0, segment[4:11] + density + b"\0\0"))  # without its thumbnail
        elif (marker == _APP14 and segment[4:9] == b"Adobe") or not (_APP0 <= marker <= 0xEF or marker == _COMMENT):
            rest.append(segment)
    return b"".join([_SOI, *head, *own, *rest, _EOI])


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _segments(data: bytes) -> list[tuple[int, bytes]]:
    """Return the segments between start and end of the first picture; a scan has its coded data."""
    if data[:2] != _SOI:
        raise DamagedError("no JPEG")
    found: list[tuple[int, bytes]] = []
    at = 2
    while at + 2 <= len(data):
        if data[at] != 0xFF:
            raise DamagedError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == _EOI[1]:
            return found
        if at + 4 > len(data):
            break
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        end = at + 2 + length
        if length < 2 or end > len(data):
            break
        if marker == _SOS:
            after = _MARKER.search(data, end)
            if after is None:
                break
            end = after.start()
        found.append((marker, data[at:end]))
        at = end
    raise DamagedError("it breaks off")
