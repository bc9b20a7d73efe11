"""Draw the sample kit's pictures: `python tools/draw_sample_pictures.py [--out FOLDER] [--width N] [NAME ...]`.

Each picture is computed (tools/sample_pictures): the same numbers every time, no date, no photograph. At the full width
it takes some minutes. The files carry what a picture desk expects to find in them: caption, creator, credit line,
copyright notice, usage terms and alt text (IPTC Photo Metadata, written as XMP).
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sample_pictures import dusk, hall, mudflats, portraits
from sample_pictures.logo import logo_svg
from sample_text import CREATOR, CREDIT, PICTURES, RIGHTS, USAGE, PictureText, unmarked

ROOT = Path(__file__).resolve().parent.parent
MOST_BYTES = 690_000
"""Of one picture: the sample ships in the wheel."""
FOLDER = ROOT / "resources" / "samples" / "getijtoren" / "pictures"


class Drawing(NamedTuple):
    """How a picture is painted and at which width it ships, in pixels."""

    paint: Callable[[int], NDArray[np.uint8]]
    width: int


DRAWINGS = {
    "getijtoren-schemering.jpg": Drawing(dusk.paint, 2400),
    "getijtoren-hal.jpg": Drawing(hall.paint, 2400),
    "getijtoren-wad.jpg": Drawing(mudflats.paint, 2400),
    "noor-walewijn.jpg": Drawing(portraits.paint_director, 1200),
    "idris-tamboer.jpg": Drawing(portraits.paint_architect, 1200),
    "geeske-rodenhof.jpg": Drawing(portraits.paint_lock_keeper, 1200),
}


def main() -> None:
    """Draw all pictures, or those that are named."""
    parser = argparse.ArgumentParser(description="Draw the sample kit's pictures.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(DRAWINGS)}; all by default")
    parser.add_argument("--out", type=Path, default=FOLDER, help="the folder to write to")
    parser.add_argument("--width", type=int, default=0, help="another width in pixels, for a quick look")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.names or DRAWINGS:
        drawing = DRAWINGS[name]
        data = as_jpeg(drawing.paint(options.width or drawing.width), PICTURES[name])
        (options.out / name).write_bytes(data)
        print(f"{name}: {len(data):,} bytes")
    if not options.names:
        (options.out.parent / "logo.svg").write_text(logo_svg(), encoding="utf-8", newline="\n")


def as_jpeg(pixels: NDArray[np.uint8], text: PictureText) -> bytes:
    """Encode sRGB pixels as JPEG at 300 ppi, with profile and metadata: quality 88, or less to stay below the limit."""
    profile = (ROOT / "resources" / "icc" / "sRGB2014.icc").read_bytes()
    for quality in range(88, 60, -2):
        out = io.BytesIO()
        Image.fromarray(pixels).save(
            out, "JPEG", quality=quality, optimize=True, progressive=True,
            dpi=(300, 300), icc_profile=profile, xmp=xmp_packet(text).encode(),
        )  # fmt: skip
        if len(out.getvalue()) <= MOST_BYTES:
            break
    return out.getvalue()


def xmp_packet(text: PictureText) -> str:
    """Write the IPTC fields of a picture as XMP (IPTC Photo Metadata Standard 2025.1, XMP implementation)."""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    photoshop:Credit="{escape(CREDIT, {'"': "&quot;"})}"
    photoshop:City="Waldersluis"
    xmpRights:Marked="True"
    Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation">
   <dc:creator><rdf:Seq><rdf:li>{escape(CREATOR)}</rdf:li></rdf:Seq></dc:creator>
   <dc:rights>{_alternatives(RIGHTS, RIGHTS)}</dc:rights>
   <dc:title>{_alternatives(text.title.nl, text.title.en)}</dc:title>
   <dc:description>{_alternatives(unmarked(text.caption.nl), unmarked(text.caption.en))}</dc:description>
   <xmpRights:UsageTerms>{_alternatives(USAGE.nl, USAGE.en)}</xmpRights:UsageTerms>
   <Iptc4xmpCore:AltTextAccessibility>{_alternatives(text.alt.nl, text.alt.en)}</Iptc4xmpCore:AltTextAccessibility>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def _alternatives(nl: str, en: str) -> str:
    entries = (("x-default", nl), ("nl", nl), ("en", en))
    items = "".join(f'<rdf:li xml:lang="{language}">{escape(value)}</rdf:li>' for language, value in entries)
    return f"<rdf:Alt>{items}</rdf:Alt>"


if __name__ == "__main__":
    main()
