"""The part of a font that a document uses, ready to be written: subset, widths and text of each code.

Fonts go in as Type 0 with Identity-H (ISO 32000-1, 9.7): two bytes a glyph, any glyph of the face, and a ToUnicode map
that gives every code the characters it stands for, so that copying and searching find the words as they were typed.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from presskit.publish.pdf.harfbuzz import hb

if TYPE_CHECKING:
    from presskit.publish.pdf.face import Face

_LEFT_OUT = ("GSUB", "GPOS", "GDEF", "BASE", "DSIG", "STAT", "meta", "OS/2", "name", "post", "kern")
_NO_TEXT = "\u2060"
"""Stands for a glyph that adds no character, the second of a pair: a word joiner, since each code must have a text."""


class Code(NamedTuple):
    """One character code: a glyph that stands for a text. `width` in 1/1000 em."""

    cid: int
    glyph: int
    text: str
    width: float


class EmbeddedFont(Struct, frozen=True):
    """The objects of one font, streams deflated; the dictionaries wait for the numbers of the objects they refer to."""

    program: bytes
    program_length: int
    to_unicode: bytes
    cid_to_gid: bytes | None
    descriptor: str
    descendant: str
    font: str


def embed(face: Face, codes: list[Code]) -> EmbeddedFont:
    """Subset a face to the glyphs of `codes` (sorted by CID) and describe it."""
    glyph_of = {0: 0} | {code.cid: code.glyph for code in codes}
    program = _subset(face, sorted(set(glyph_of.values())))
    identity = all(cid == glyph for cid, glyph in glyph_of.items())
    base = f"{_subset_tag(face, codes)}+{face.postscript_name}"
    box = " ".join(str(value) for value in face.bounding_box)
    descriptor = (
        f"<</Type/FontDescriptor/FontName/{base}/Flags {4 | (64 if face.italic_angle else 0)}/FontBBox[{box}]"
        f"/ItalicAngle {face.italic_angle:g}/Ascent {face.ascent:.0f}/Descent {face.descent:.0f}"
        f"/CapHeight {face.cap_height:.0f}/XHeight {face.x_height:.0f}/StemV {80 + (face.weight - 400) // 5}"
        "/FontFile2 {program} 0 R>>"
    )
    descendant = (
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{base}"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R"
        f"/DW 1000/W[{_widths(codes)}]/CIDToGIDMap {'/Identity' if identity else '{cid_to_gid} 0 R'}>>"
    )
    font = (
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H"
        "/DescendantFonts[{descendant} 0 R]/ToUnicode {to_unicode} 0 R>>"
    )
    return EmbeddedFont(
        program=zlib.compress(program, 6),
        program_length=len(program),
        to_unicode=zlib.compress(_to_unicode(codes), 6),
        cid_to_gid=None if identity else zlib.compress(_cid_to_gid(glyph_of), 6),
        descriptor=descriptor,
        descendant=descendant,
        font=font,
    )


def _subset(face: Face, glyphs: list[int]) -> bytes:
    """Return a TrueType program with the outlines of `glyphs`, at their own glyph numbers."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    flags = hb.SubsetFlags
    wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE
    dropped = wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    for tag in _LEFT_OUT:
        dropped.add(int.from_bytes(tag.encode(), "big"))
    return bytes(hb.subset(face.harfbuzz_face, wanted).blob.data)


def _subset_tag(face: Face, codes: list[Code]) -> str:
    """Return the six capitals that name a subset, from what is in it (ISO 32000-1, 9.6.4)."""
    content = repr((face.postscript_name, [code[:3] for code in codes])).encode()
    return "".join(chr(65 + byte % 26) for byte in hashlib.sha256(content).digest()[:6])


def _widths(codes: list[Code]) -> str:
    """Spell the W array: runs of consecutive codes share a bracket."""
    runs: list[str] = []
    previous = -2
    for code in codes:
        width = f"{round(code.width, 3):g}"
        if code.cid == previous + 1:
            runs[-1] += f" {width}"
        else:
            runs.append(f"{code.cid}[{width}")
        previous = code.cid
    return "".join(f"{run}]" for run in runs)


def _to_unicode(codes: list[Code]) -> bytes:
    """Spell the ToUnicode CMap (ISO 32000-1, 9.10.3), at most a hundred codes to a section.

    The blanks between codes are there for validators that want them.
    """
    rows = [f"<{code.cid:04X}> <{(code.text or _NO_TEXT).encode('utf-16-be').hex()}>" for code in codes]
    lines = [
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
        "/CMapName/Adobe-Identity-UCS def/CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(rows), 100):
        part = rows[start : start + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines.append("endcmap CMapName currentdict/CMap defineresource pop end end")
    return "\n".join(lines).encode()


def _cid_to_gid(glyph_of: dict[int, int]) -> bytes:
    table = bytearray(2 * max(glyph_of) + 2)
    for cid, glyph in glyph_of.items():
        table[2 * cid : 2 * cid + 2] = glyph.to_bytes(2, "big")
    return bytes(table)
