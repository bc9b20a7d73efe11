"""One font file: its outlines, metrics and character codes.

A face lives as long as the process, and nothing it remembers belongs to a document, so text that was encoded once can
be used again in every later document. For that, a code may depend on nothing but the glyph and the text it stands for:

- a glyph that stands for its own text has its glyph number as CID. Its own text is the character that the font's cmap
  gives it (the lowest one), or, for glyphs without one, the letters of `_REPERTOIRE` that a feature makes it of:
  ligatures, old-style figures, small capitals;
- any other pair (the hyphen's glyph standing for a soft hyphen) has 0x8000 and 15 bits of a checksum of the pair.
"""

from __future__ import annotations

import struct
import threading
import unicodedata
import zlib
from functools import cache, cached_property
from pathlib import Path

from presskit import kept
from presskit.messages import N_, Problem, wordings
from presskit.publish.pdf.embed import Code, EmbeddedFont, embed
from presskit.publish.pdf.harfbuzz import hb
from presskit.publish.pdf.shared import Used

wordings(
    **{
        "font-damaged": N_("{font}: this is not a font that can be read; choose another file"),
        "font-not-truetype": N_("{font}: only fonts with TrueType outlines can be used; choose the .ttf of this face"),
        "missing-glyph": N_(
            "no font of the theme has the character {character} ({codepoint}), in “{text}”; "
            "take it out, or add a font that has it"
        ),
    }
)

_CODE = (Path(__file__),)
_SUBSETS_KEPT = 64
_HASHED = 0x8000
_ESCAPES = {ord("\\"): "\\\\", ord("("): "\\(", ord(")"): "\\)", ord("\r"): "\\r", ord("\n"): "\\n"}

# Texts whose glyphs come from features, and the features: they decide which text is a glyph's own.
_LETTERS = "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœß"
_LIGATURES = (
    "ffi",
    "ffl",
    "ff",
    "fi",
    "fl",
    "fj",
    "fb",
    "fh",
    "fk",
    "ft",
    "tt",
    "ti",
    "Th",
    "ij",
    "ch",
    "ck",
    "st",
    "ct",
)
_JOINED = (("", "\u200d"), ("\u200d", "\u200d"), ("\u200d", ""))
"""What stands beside an Arabic letter to get its first, middle and last form."""
_REPERTOIRE: tuple[tuple[str, dict[str, bool]], ...] = (
    *((ligature, {"liga": True}) for ligature in _LIGATURES),
    *((digit, {"onum": True}) for digit in "0123456789"),
    *((digit, {"lnum": True}) for digit in "0123456789"),
    *((letter, {"smcp": True}) for letter in _LETTERS),
    *((f"{before}{chr(code)}{after}", {}) for code in range(0x620, 0x6D4) for before, after in _JOINED),
)

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2028\t\n\r" + "".join(
    map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10)])
))  # fmt: skip
_SPACES = frozenset("\u00a0\u202f\u205f" + "".join(map(chr, range(0x2000, 0x200B))))
"""Spaces that HarfBuzz makes from the common one where a face has no glyph of their own."""


class Face:
    """A font file, read once. Measures are in 1/1000 em."""

    def __init__(self, data: bytes, label: str) -> None:
        """Read a font; `label` names it in messages.

        Raises:
            Problem: `font-damaged` or `font-not-truetype`.
        """
        self.label = label
        self.harfbuzz_face = hb.Face(hb.Blob(data))
        self.harfbuzz_font = hb.Font(self.harfbuzz_face)
        tables = set(self.harfbuzz_face.table_tags)
        if not self.harfbuzz_face.glyph_count or not {"head", "cmap", "hmtx", "OS/2", "post"} <= tables:
            raise Problem("font-damaged", font=label)
        if "glyf" not in tables:
            raise Problem("font-not-truetype", font=label)
        self.resource = f"F{zlib.crc32(data):08x}"
        self.used = Used(f"{self.resource} {id(self)}", self)
        self.scale = 1000 / self.harfbuzz_face.upem
        self._read_metrics()
        self._own_text: dict[int, str] | None = None  # learnt when the face is first used: most documents need few
        self._encoded: dict[tuple[int, str], tuple[str, int, float]] = {}
        self._codes: list[Code] = []
        self._taken: dict[int, tuple[int, str]] = {}
        self._subsets: dict[int, EmbeddedFont] = {}
        self._numbering = threading.Lock()

    def __repr__(self) -> str:
        return f"Face({self.postscript_name})"

    # What is only asked of faces that are used, which of a theme's and those that help out are few.

    @cached_property
    def coverage(self) -> frozenset[str]:
        """The characters that it has."""
        found = frozenset(map(chr, self.harfbuzz_face.unicodes)) | _INVISIBLE
        if " " in found:
            found |= _SPACES
        return found | {"\u2011"} if "\u2010" in found else found

    @cached_property
    def features(self) -> frozenset[str]:
        """The features that it has (OpenType)."""
        tables = {"GSUB", "GPOS"}.intersection(self.harfbuzz_face.table_tags)
        return frozenset(tag for table in tables for tag in self.harfbuzz_face.get_language_feature_tags(table))

    def _read_metrics(self) -> None:
        tables = {tag: bytes(self.harfbuzz_face.reference_table(tag).data) for tag in ("head", "post", "OS/2")}
        try:
            corners = struct.unpack(">4h", tables["head"][36:44])
            self.italic_angle = struct.unpack(">i", tables["post"][4:8])[0] / 65536
            version, _, self.weight = struct.unpack(">HhH", tables["OS/2"][:6])
            heights = struct.unpack(">2h", tables["OS/2"][86:90]) if version >= 2 else None
        except struct.error as error:
            raise Problem("font-damaged", font=self.label) from error
        self.bounding_box = tuple(round(corner * self.scale) for corner in corners)
        extents = self.harfbuzz_font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender * self.scale, extents.descender * self.scale
        self.x_height: float = heights[0] * self.scale if heights else 500.0
        self.cap_height: float = heights[1] * self.scale if heights else 700.0
        found = self.harfbuzz_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.label
        self.postscript_name = "".join(c for c in found if c.isascii() and (c.isalnum() or c in "-_"))[:60] or "Font"

    def _learn_texts(self) -> dict[int, str]:
        """Return the own text of each glyph; a presentation form is one only where there is no other."""
        nominal = self.harfbuzz_font.get_nominal_glyph
        glyphs_of = [(code, nominal(code)) for code in sorted(self.harfbuzz_face.unicodes)]
        own: dict[int, str] = {}
        for code, glyph in glyphs_of:
            if not _is_presentation_form(code):
                own.setdefault(glyph, chr(code))
        buffer = hb.Buffer()
        for text, features in _REPERTOIRE:
            if not features.keys() <= self.features or not self.coverage.issuperset(text):
                continue
            buffer.clear_contents()
            buffer.add_str(text)
            buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
            buffer.guess_segment_properties()
            hb.shape(self.harfbuzz_font, buffer, features)
            glyphs = buffer.glyph_infos
            if len(glyphs) == 1:
                own.setdefault(glyphs[0].codepoint, text.strip("\u200d"))
        for code, glyph in glyphs_of:
            own.setdefault(glyph, chr(code))
        return own

    def covers(self, text: str) -> bool:
        """Whether the face has every character of a text, whole or as a letter with its marks."""
        return self.coverage.issuperset(text) or self.coverage.issuperset(unicodedata.normalize("NFD", text))

    def advance(self, character: str) -> float:
        """Return the width of a character by itself; 0 when the face has none."""
        glyph = self.harfbuzz_font.get_nominal_glyph(ord(character))
        return float(self.harfbuzz_font.get_glyph_h_advance(glyph) * self.scale) if glyph else 0.0

    def encode(self, glyph: int, text: str) -> tuple[str, int, float]:
        """Return a glyph's code as an escaped two-byte string, its bit in usage masks, and its nominal width."""
        encoded = self._encoded.get((glyph, text))
        if encoded is None:
            with self._numbering:
                encoded = self._encoded.get((glyph, text)) or self._numbered(glyph, text)
        return encoded

    def _numbered(self, glyph: int, text: str) -> tuple[str, int, float]:
        """Give a pair its code and its bit."""
        if self._own_text is None:
            tables = [bytes(self.harfbuzz_face.reference_table(tag).data) for tag in ("cmap", "GSUB", "GDEF")]
            source = b"\0".join([hb.version_string().encode(), *tables])
            self._own_text = kept.made(_CODE, source, dict[int, str], self._learn_texts)
        cid = self._cid(glyph, text, self._own_text)
        width = self.harfbuzz_font.get_glyph_h_advance(glyph) * self.scale
        self._taken[cid] = glyph, text
        bit = 1 << len(self._codes)
        self._codes.append(Code(cid, glyph, text, width))
        encoded = cid.to_bytes(2, "big").decode("latin-1").translate(_ESCAPES), bit, width
        self._encoded[glyph, text] = encoded
        return encoded

    def _cid(self, glyph: int, text: str, own_text: dict[int, str]) -> int:
        """Return the CID of a pair; two rare pairs with one checksum get neighbouring codes."""
        if glyph < _HASHED and own_text.get(glyph) == text:
            return glyph
        cid = _HASHED | zlib.crc32(b"%d:" % glyph + text.encode()) & 0x7FFF
        while cid in self._taken:
            cid = _HASHED | (cid + 1) & 0x7FFF
        return cid

    def embedded(self, mask: int) -> EmbeddedFont:
        """Return the subset that a usage mask asks for; the last ones are kept."""
        subset = self._subsets.get(mask)
        if subset is None:
            subset = embed(self, sorted(code for bit, code in enumerate(self._codes) if mask >> bit & 1))
            if len(self._subsets) >= _SUBSETS_KEPT:
                self._subsets.pop(next(iter(list(self._subsets))), None)
            self._subsets[mask] = subset
        return subset


def _is_presentation_form(code: int) -> bool:
    """Whether a character is a ligature or joined form that text is not typed with (Unicode FB00-FDFF, FE70-FEFF)."""
    return 0xFB00 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFF


@cache
def open_face(path: Path) -> Face:
    """Read a font file of ours, once in a process."""
    return Face(path.read_bytes(), path.name)


def missing_glyph(character: str, text: str) -> Problem:
    """Say that no face has a character, with the words around it."""
    at = max(text.find(character), 0)
    return Problem(
        "missing-glyph", character=character, codepoint=f"U+{ord(character):04X}", text=text[max(at - 20, 0) : at + 20]
    )
