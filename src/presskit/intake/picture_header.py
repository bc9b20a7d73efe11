"""The first bytes of a picture: what it is and how large, before anything is decoded. Pure Python, fixed offsets."""

from __future__ import annotations

import struct
from typing import Literal

Format = Literal["JPEG", "PNG", "TIFF", "WEBP"]

_OTHERS = (
    (0, b"8BPS", "Photoshop"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"%PDF", "PDF"),
    (0, b"%!PS", "EPS"),
    (0, b"\xc5\xd0\xd3\xc6", "EPS"),
    (0, b"\x00\x00\x01\x00", "ICO"),
    (0, b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftypcrx", "Canon Raw"),
    (4, b"ftyp", "HEIC"),
    (0, b"FUJIFILMCCD-RAW", "Fujifilm Raw"),
    (0, b"IIRO", "Olympus Raw"),
    (0, b"IIU\x00", "Panasonic Raw"),
    (0, b"PK\x03\x04", "ZIP"),
)
"""How files that we do not take begin: offset, bytes, and the name of the format."""


def format_of(data: bytes) -> Format | None:
    """Return the format by the first bytes; None for one that we do not take. The name of the file does not count."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return "TIFF"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    return None


def other_format(data: bytes) -> str:
    """Return the name of a format that we do not take; `SVG` for a drawing, empty when it is no picture at all."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"<svg" in start and start.startswith(b"<"):
        return "SVG"
    return next((name for at, mark, name in _OTHERS if data[at : at + len(mark)] == mark), "")


def size_of(data: bytes, kind: Format) -> tuple[int, int] | None:
    """Return width and height in pixels as the header states them; None when it does not say, or is cut off."""
    try:
        match kind:
            case "PNG":
                return _png_size(data)
            case "JPEG":
                return _jpeg_size(data)
            case "WEBP":
                return _webp_size(data)
            case "TIFF":
                tags = _tiff_tags(data)
                return (tags[256], tags[257]) if 256 in tags and 257 in tags else None
    except struct.error:
        return None


def is_camera_raw(data: bytes) -> bool:
    """Tell whether a TIFF is a camera's raw file (DNG, CR2, NEF, ...), of which only a small preview could be read."""
    if data[8:10] == b"CR":
        return True
    try:
        tags = _tiff_tags(data)
    except struct.error:
        return False
    # DNGVersion; or a first image that is a reduced one (NewSubfileType) beside the real one (SubIFDs).
    return 50706 in tags or (tags.get(254) == 1 and 330 in tags)


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while True:
        mark, kind = struct.unpack_from(">BB", data, at)
        if mark != 0xFF:
            return None
        if kind == 0xFF:  # fill
            at += 1
        elif kind == 0x01 or 0xD0 <= kind <= 0xD8:  # no length follows
            at += 2
        elif 0xC0 <= kind <= 0xCF and kind not in {0xC4, 0xC8, 0xCC}:  # start of frame (ITU T.81, B.2.2)
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        elif kind in {0xD9, 0xDA}:
            return None
        else:
            (size,) = struct.unpack_from(">H", data, at + 2)
            at += 2 + max(size, 2)


def _webp_size(data: bytes) -> tuple[int, int] | None:
    match data[12:16]:
        case b"VP8X":
            return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", data, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case _:
            return None


def _tiff_tags(data: bytes) -> dict[int, int]:
    """Return the first value of each tag of the first directory that fits in its entry (TIFF 6.0, section 2)."""
    order = "<" if data[:2] == b"II" else ">"
    if 43 in data[2:4]:  # BigTIFF: the reader looks for itself
        return {}
    (at,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, at)
    tags: dict[int, int] = {}
    for n in range(min(count, 200)):
        tag, kind, _ = struct.unpack_from(order + "HHI", data, at + 2 + 12 * n)
        (value,) = struct.unpack_from(order + ("H" if kind == 3 else "I"), data, at + 10 + 12 * n)
        tags.setdefault(tag, value)
    return tags
