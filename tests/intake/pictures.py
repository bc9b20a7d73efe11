"""Pictures made for the tests, and the metadata that programs write into them."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageDraw

CORNERS = {"red": (0, 0), "lime": (1, 0), "blue": (0, 1), "yellow": (1, 1)}
"""The colours of the corners: left and right, top and bottom."""


def picture(mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Make a picture whose four quarters tell which way it is turned."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    width, height = size
    for colour, (x, y) in CORNERS.items() if min(size) > 1 else ():
        left, top = x * width // 2, y * height // 2
        draw.rectangle((left, top, left + width // 2 - 1, top + height // 2 - 1), fill=colour)
    return image if mode == "RGB" else image.convert(mode)


def encoded(image: Image.Image | None = None, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    (image or picture()).save(out, kind, **({"quality": 95, "subsampling": 0} if kind == "JPEG" else {}), **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def exif(tags: dict[int, Any], place: bool = False) -> Image.Exif:
    result = Image.Exif()
    for tag, value in tags.items():
        result[tag] = value
    if place:
        result.get_ifd(0x8825)[1] = "N"
        result.get_ifd(0x8825)[2] = (52.0, 22.0, 0.0)
    return result


def raw_exif(texts: dict[int, bytes]) -> bytes:
    """Make an EXIF block of text tags with exactly these bytes: Pillow writes ASCII only."""
    start = 8 + 2 + 12 * len(texts) + 4
    entries, values = b"", b""
    for tag, text in sorted(texts.items()):
        value = text + b"\0" * max(1, 5 - len(text))
        entries += struct.pack(">HHII", tag, 2, len(value), start + len(values))
        values += value
    return b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">H", len(texts)) + entries + bytes(4) + values


RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SPACES = {
    "rdf": RDF,
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "exif": "http://ns.adobe.com/exif/1.0/",
}


def xmp(inside: str, attributes: str = "") -> bytes:
    """Make an XMP packet of one description."""
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in SPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {spaces}><rdf:Description rdf:about="" {attributes}>{inside}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def alt(name: str, **texts: str) -> str:
    """Write a property in several languages; `x_default` is the default."""
    items = "".join(f'<rdf:li xml:lang="{k.replace("_", "-")}">{v}</rdf:li>' for k, v in texts.items())
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"


def bag(name: str, *values: str) -> str:
    return f"<{name}><rdf:Bag>{''.join(f'<rdf:li>{v}</rdf:li>' for v in values)}</rdf:Bag></{name}>"


def iim(*fields: tuple[int, bytes], utf8: bool = False) -> bytes:
    """Make an IIM block of fields of the application record."""
    sets = [(1, 90, b"\x1b%G")] if utf8 else []
    sets += [(2, number, value) for number, value in fields]
    return b"".join(struct.pack(">BBBH", 0x1C, record, number, len(v)) + v for record, number, v in sets)


def with_iim(jpeg: bytes, block: bytes) -> bytes:
    """Put an IIM block into a JPEG, in a Photoshop segment (APP13)."""
    resource = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(block)) + block + b"\0" * (len(block) % 2)
    content = b"Photoshop 3.0\0" + resource
    return jpeg[:2] + b"\xff\xed" + struct.pack(">H", len(content) + 2) + content + jpeg[2:]


def chunk(kind: bytes, data: bytes) -> bytes:
    """Make a chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_chunk(png: bytes, kind: bytes, data: bytes) -> bytes:
    """Put a chunk into a PNG, after its header."""
    return png[:33] + chunk(kind, data) + png[33:]
