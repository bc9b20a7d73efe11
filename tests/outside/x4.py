"""Our own PDF/X-4 checks (ISO 15930-7) and the house rules for print: no outside checker of PDF/X is to be had.

A file without findings "passes our X-4 checks", no more. Every check has a fault made for it in the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pikepdf
from pikepdf import Name

from outside.x4_content import Limits, PageContent

_MM = 72 / 25.4
_XMP, _XMP_MM = "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xap/1.0/mm/"
_DC, _PDF, _PDFX_ID = (
    "http://purl.org/dc/elements/1.1/",
    "http://ns.adobe.com/pdf/1.3/",
    "http://www.npes.org/pdfx/ns/id/",
)
_NEEDED = (
    (_XMP, "CreateDate"),
    (_XMP, "ModifyDate"),
    (_XMP, "MetadataDate"),
    (_XMP_MM, "DocumentID"),
    (_XMP_MM, "VersionID"),
    (_XMP_MM, "RenditionClass"),
    (_DC, "title"),
)
_SUBSET = re.compile(r"/[A-Z]{6}\+")


class Finding(NamedTuple):
    """A rule that is broken, the page (0: the file) and what was found."""

    rule: str
    page: int
    text: str


def check(
    path: Path | str,
    trim_mm: tuple[float, float] = (210, 297),
    bleed_mm: float = 3,
    *,
    condition: str = "FOGRA39",
    least_ppi: float = 150,
    most_ink: float = 300,
    spots: Iterable[str] = (),
) -> list[Finding]:
    """Return what is wrong with a print PDF.

    Args:
        path: the file.
        trim_mm, bleed_mm: what its pages must be.
        condition: the printing condition that it must name.
        least_ppi: the resolution below which a picture is a fault.
        most_ink: per cent, for drawing and pictures.
        spots: the spot colours that it may use.
    """
    found: list[Finding] = []
    with pikepdf.open(path) as pdf:
        found += [Finding(rule, 0, text) for rule, text in (*_file(pdf), *_metadata(pdf), *_intent(pdf, condition))]
        limits = Limits(least_ppi=least_ppi, most_ink=most_ink, spots=frozenset(spots))
        fonts: dict[tuple[int, int], tuple[int, Any]] = {}
        for number, page in enumerate(pdf.pages, 1):
            found += [Finding(rule, number, text) for rule, text in _boxes(page, trim_mm, bleed_mm)]
            content = PageContent(page, limits)
            found += [Finding(rule, number, text) for rule, text in content.findings()]
            for font in content.fonts:
                fonts.setdefault(font.objgen, (number, font))
        for number, font in fonts.values():
            found += [Finding(rule, number, text) for rule, text in _font(font)]
    return found


Faults = list[tuple[str, str]]


def _file(pdf: pikepdf.Pdf) -> Faults:
    faults: Faults = []
    if pdf.is_encrypted:
        faults.append(("encrypted", "the file is encrypted"))
    if float(pdf.pdf_version) > 1.6:
        faults.append(("version", f"PDF {pdf.pdf_version}; PDF/X-4 goes up to 1.6"))
    if "/ID" not in pdf.trailer:
        faults.append(("no-id", "the trailer has no ID"))
    faults += [("action", f"the catalogue has {key}") for key in ("/OpenAction", "/AA", "/AcroForm") if key in pdf.Root]
    names: Any = pdf.Root.get("/Names", {})
    faults += [("action", f"the names have {key}") for key in ("/JavaScript", "/EmbeddedFiles") if key in names]
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            faults += _stream(thing)
    return faults


def _stream(stream: Any) -> Faults:
    faults: Faults = []
    filters = stream.get("/Filter", [])
    if "/LZWDecode" in [str(each) for each in (filters if isinstance(filters, pikepdf.Array) else [filters])]:
        faults.append(("lzw", "a stream is compressed by LZW"))
    if "/F" in stream and stream.get("/Type") != Name.Filespec:
        faults.append(("external-stream", "a stream lies outside the file"))
    if stream.get("/Subtype") == Name.PS:
        faults.append(("postscript", "a PostScript object"))
    faults += [("foreign-reference", f"a stream has {key}") for key in ("/OPI", "/Ref", "/Alternates") if key in stream]
    return faults


def _metadata(pdf: pikepdf.Pdf) -> Faults:
    if "/Metadata" not in pdf.Root:
        return [("no-xmp", "there is no XMP metadata")]
    stream: Any = pdf.Root.Metadata
    faults: Faults = []
    if "/Filter" in stream:
        faults.append(("xmp-compressed", "the XMP is compressed: scanners cannot read it"))
    packet = re.sub(rb"<\?xpacket.*?\?>", b"", stream.read_bytes()).decode().lstrip("\ufeff")
    try:
        root = ET.fromstring(packet)  # noqa: S314 - made by the test that asks
    except ET.ParseError as error:
        return [*faults, ("no-xmp", f"the XMP cannot be read: {error}")]

    def value(namespace: str, name: str) -> str:
        found = next(root.iter(f"{{{namespace}}}{name}"), None)
        return "".join(found.itertext()).strip() if found is not None else ""

    if value(_PDFX_ID, "GTS_PDFXVersion") != "PDF/X-4":
        faults.append(("claim", "the XMP does not say PDF/X-4"))
    faults += [("xmp-missing", f"the XMP has no {name}") for space, name in _NEEDED if not value(space, name)]
    information: Any = pdf.trailer.get("/Info", {})
    trapped = value(_PDF, "Trapped") or str(information.get("/Trapped", "")).lstrip("/")
    if trapped not in ("True", "False"):
        faults.append(("trapped", "it is not told whether the file is trapped"))
    if "/Title" in information and str(information.Title) != value(_DC, "title"):
        faults.append(("title", "the title is another in Info than in XMP"))
    return faults


def _intent(pdf: pikepdf.Pdf, condition: str) -> Faults:
    intents: Any = [each for each in pdf.Root.get("/OutputIntents", []) if each.get("/S") == Name.GTS_PDFX]
    if len(intents) != 1:
        return [("intent", f"{len(intents)} output intents of PDF/X, and it takes one")]
    (intent,) = intents
    faults: Faults = []
    if condition not in str(intent.get("/OutputConditionIdentifier", "")):
        faults.append(("condition", f"the printing condition is not {condition}"))
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        return [*faults, ("profile", "the output profile is not embedded")]
    data = profile.read_bytes()
    if data[12:16] != b"prtr" or data[36:40] != b"acsp":
        faults.append(("profile", "the profile is not one for printing"))
    if data[16:20] != b"CMYK" or int(profile.get("/N", 0)) != 4:
        faults.append(("profile", "the profile is not CMYK"))
    return faults


def _boxes(page: pikepdf.Page, trim_mm: tuple[float, float], bleed_mm: float) -> Faults:
    dictionary: Any = page.obj
    if "/TrimBox" not in dictionary:
        return [("no-trim", "the page has no TrimBox")]
    faults: Faults = []
    media, trim = _box(page.mediabox), _box(dictionary.TrimBox)
    if "/ArtBox" in dictionary:
        faults.append(("art-box", "the page has TrimBox and ArtBox"))
    width, height = (trim[2] - trim[0]) / _MM, (trim[3] - trim[1]) / _MM
    if abs(width - trim_mm[0]) > 0.1 or abs(height - trim_mm[1]) > 0.1:
        faults.append(("trim-size", f"trimmed to {width:.1f} x {height:.1f} mm"))
    bleed = trim
    if "/BleedBox" in dictionary:
        bleed = _box(dictionary.BleedBox)
        if not _inside(trim, bleed) or not _inside(bleed, media):
            faults.append(("nesting", "trim, bleed and sheet do not lie within each other"))
        least = min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]) / _MM
        if least < bleed_mm - 0.05:
            faults.append(("bleed", f"{least:.1f} mm of bleed"))
    elif bleed_mm:
        faults.append(("bleed", "the page has no BleedBox"))
    for annotation in dictionary.get("/Annots", []):
        box = _box(annotation.Rect)
        apart = box[2] < bleed[0] or box[0] > bleed[2] or box[3] < bleed[1] or box[1] > bleed[3]
        if annotation.get("/Subtype") not in (Name.PrinterMark, Name.TrapNet) and not apart:
            faults.append(("annotation", f"{annotation.get('/Subtype')} on the page"))
    return faults


def _box(values: Any) -> Sequence[float]:
    return [float(value) for value in values]


def _inside(inner: Sequence[float], outer: Sequence[float]) -> bool:
    low = all(a >= b - 0.1 for a, b in zip(inner[:2], outer[:2], strict=True))
    return low and all(a <= b + 0.1 for a, b in zip(inner[2:], outer[2:], strict=True))


def _font(font: Any) -> Faults:
    name = font.get("/BaseFont", "a font")
    if font.get("/Subtype") == Name.Type3:
        return [("type3", "a Type 3 font")]
    composite = font.get("/Subtype") == Name.Type0
    holder = font.DescendantFonts[0] if composite else font
    descriptor = holder.get("/FontDescriptor", {})
    if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
        return [("not-embedded", f"{name} is not embedded")]
    return [] if _SUBSET.match(str(name)) else [("not-subset", f"{name} is whole")]
