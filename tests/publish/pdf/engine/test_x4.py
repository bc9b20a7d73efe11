"""Each of our X-4 checks can fail: a sound file with one fault put in gives that finding, and no other."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image

from outside import x4
from presskit.publish.pdf.profile import PRINT
from publish.pdf.engine import sample


@pytest.fixture(scope="module")
def sound() -> bytes:
    return sample.make(PRINT)


def drawn(code: str, **resources: Any) -> Callable[[pikepdf.Pdf], None]:
    """Return a fault that adds drawing to the first page, in the middle of its trimmed area."""

    def add(pdf: pikepdf.Pdf) -> None:
        page: Any = pdf.pages[0]
        for kind, entries in resources.items():
            if f"/{kind}" not in page.Resources:
                page.Resources[f"/{kind}"] = Dictionary()
            holder = page.Resources[f"/{kind}"]
            for key, value in entries.items():
                made = value(pdf) if callable(value) else value
                holder[f"/{key}"] = made
        before, after = pdf.make_stream(b"q "), pdf.make_stream(b" Q " + code.encode())
        page.obj.Contents = Array([before, page.obj.Contents, after])

    return add


def xmp(old: bytes, new: bytes) -> Callable[[pikepdf.Pdf], None]:
    """Return a fault that changes the metadata."""

    def change(pdf: pikepdf.Pdf) -> None:
        packet: Any = pdf.Root.Metadata
        data = packet.read_bytes()
        assert old in data
        pdf.Root.Metadata = Stream(pdf, data.replace(old, new), Type=Name.Metadata, Subtype=Name.XML)

    return change


def picture(mode: str, size: int, **extra: Any) -> Callable[[pikepdf.Pdf], Any]:
    """Return a maker of a picture, all of its samples full."""

    def make(pdf: pikepdf.Pdf) -> Any:
        image = Image.new(mode, (size, size), (255,) * len(mode))
        stream = io.BytesIO()
        image.save(stream, "JPEG")
        space = Name.DeviceCMYK if mode == "CMYK" else Name.DeviceRGB
        made: Any = Stream(pdf, stream.getvalue())
        made.Type, made.Subtype, made.Width, made.Height = Name.XObject, Name.Image, size, size
        made.ColorSpace, made.BitsPerComponent, made.Filter = space, 8, Name.DCTDecode
        for key, value in extra.items():
            made[f"/{key}"] = value
        return made

    return make


def coarse(pdf: pikepdf.Pdf) -> Any:
    """Return a grey picture of ten by ten."""
    made: Any = Stream(pdf, b"\xff" * 100)
    made.Type, made.Subtype, made.Width, made.Height = Name.XObject, Name.Image, 10, 10
    made.ColorSpace, made.BitsPerComponent = Name.DeviceGray, 8
    return made


def mask(pdf: pikepdf.Pdf) -> Any:
    made = picture("CMYK", 10)(pdf)
    made.SMask = coarse(pdf)
    made.write(b"\0" * 400)
    return made


def named_separation(spot: str) -> Array:
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 1, 1, 0], N=1)
    return Array([Name.Separation, Name(f"/{spot}"), Name.DeviceCMYK, tint])


def no_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def rgb_intent(pdf: pikepdf.Pdf) -> None:
    from presskit.publish.pdf.profile import SRGB_FILE, icc_profile

    intent: Any = pdf.Root.OutputIntents[0]
    intent.DestOutputProfile = Stream(pdf, icc_profile(SRGB_FILE), N=3)


def page_entry(key: str, value: Any) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        if value is None:
            del pdf.pages[0].obj[key]
        else:
            pdf.pages[0].obj[key] = value

    return change


def root_entry(key: str, value: Any) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root[key] = value

    return change


def font_without_file(pdf: pikepdf.Pdf) -> None:
    font: Any = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def whole_font(pdf: pikepdf.Pdf) -> None:
    font: Any = next(iter(pdf.pages[0].Resources.Font.values()))
    font.BaseFont = Name("/SourceSerif4-Regular")


def narrow_trim(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.TrimBox = Array([40, 40, 600, 800])


def link(pdf: pikepdf.Pdf) -> None:
    annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[100, 100, 200, 120])
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(annotation)])


def untrapped(pdf: pikepdf.Pdf) -> None:
    xmp(b"<pdf:Trapped>False</pdf:Trapped>", b"")(pdf)
    del pdf.trailer.Info["/Trapped"]


OVER = Dictionary(OP=True, op=True, OPM=1)
TEXT = "BT /{font} {size} Tf 1 0 0 1 100 100 Tm {colour} <0001> Tj ET"


def written(colour: str, size: float = 10) -> Callable[[pikepdf.Pdf], None]:
    """Return a fault that writes a word in the first font of the page."""

    def add(pdf: pikepdf.Pdf) -> None:
        font = next(iter(pdf.pages[0].Resources.Font.keys()))
        drawn(TEXT.format(font=font.lstrip("/"), size=size, colour=colour))(pdf)

    return add


def form(code: bytes, space: Name) -> Callable[[pikepdf.Pdf], Any]:
    """Return a maker of a form that is a transparency group, blended in a space."""

    def make(pdf: pikepdf.Pdf) -> Any:
        made: Any = Stream(pdf, code)
        made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, [0, 0, 900, 900]
        made.Resources = Dictionary()
        made.Group = Dictionary(S=Name.Transparency, CS=space)
        return made

    return make


def soft_mask(code: bytes, space: Name) -> Callable[[pikepdf.Pdf], Any]:
    """Return a maker of a graphics state with a soft mask."""
    return lambda pdf: Dictionary(SMask=Dictionary(S=Name.Luminosity, G=form(code, space)(pdf)))


def masked(code: bytes, space: Name) -> Callable[[pikepdf.Pdf], None]:
    """Return a fault within a soft mask, on a page that has its group."""
    add = drawn("q /G gs 0 0 0 1 k 100 100 10 10 re f Q", ExtGState={"G": soft_mask(code, space)})

    def change(pdf: pikepdf.Pdf) -> None:
        page_entry("/Group", Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK))(pdf)
        add(pdf)

    return change


def tile(pdf: pikepdf.Pdf) -> Any:
    made: Any = Stream(pdf, b"1 0 0 rg 0 0 5 5 re f")
    made.PatternType, made.PaintType, made.TilingType = 1, 1, 1
    made.BBox, made.XStep, made.YStep, made.Resources = [0, 0, 9, 9], 9, 9, Dictionary()
    return made


FAULTS: dict[str, tuple[str, Callable[[pikepdf.Pdf], None]]] = {
    "an action": ("action", root_entry("/OpenAction", Dictionary(S=Name.JavaScript, JS="1"))),
    "a form to fill in": ("action", root_entry("/AcroForm", Dictionary(Fields=[]))),
    "the claim": ("claim", xmp(b"PDF/X-4<", b"PDF/X-3<")),
    "a date": ("xmp-missing", xmp(b"xmp:MetadataDate", b"xmp:MetadataDay")),
    "the title": ("title", xmp(b"Proef &amp;", b"Proef en")),
    "trapping": ("trapped", untrapped),
    "no intent": ("intent", no_intent),
    "a profile of a screen": ("profile", rgb_intent),
    "no TrimBox": ("no-trim", page_entry("/TrimBox", None)),
    "no BleedBox": ("bleed", page_entry("/BleedBox", None)),
    "an ArtBox": ("art-box", page_entry("/ArtBox", Array([0, 0, 10, 10]))),
    "another size": ("trim-size", narrow_trim),
    "a bleed beyond the sheet": ("nesting", page_entry("/BleedBox", Array([-50, -50, 900, 1000]))),
    "a link": ("annotation", link),
    "a font that is not there": ("not-embedded", font_without_file),
    "a whole font": ("not-subset", whole_font),
    "RGB": ("rgb", drawn("1 0 0 rg 100 100 10 10 re f")),
    "an RGB picture": ("rgb", drawn("q 10 0 0 10 100 100 cm /P Do Q", XObject={"P": picture("RGB", 100)})),
    "a spot colour": (
        "spot",
        drawn("/S cs 1 scn 100 100 10 10 re f", ColorSpace={"S": named_separation("Huisrood")}),
    ),
    "too much ink": ("ink", drawn("1 1 1 0.5 k 100 100 10 10 re f")),
    "a picture with too much ink": (
        "ink",
        drawn("q 10 0 0 10 100 100 cm /P Do Q", XObject={"P": picture("CMYK", 100)}),
    ),
    "a coarse picture": (
        "resolution",
        drawn("q 100 0 0 100 100 100 cm /P Do Q", XObject={"P": coarse}),
    ),
    "a soft mask": ("transparency", drawn("q 1 0 0 1 100 100 cm /P Do Q", XObject={"P": mask})),
    "transparency": ("transparency", drawn("/G gs", ExtGState={"G": Dictionary(ca=0.5)})),
    "a page that is blended in RGB": (
        "blend",
        page_entry("/Group", Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)),
    ),
    "a group that is blended in RGB": (
        "blend",
        drawn("q /F Do Q", XObject={"F": form(b"0 0 0 1 k 100 100 10 10 re f", Name.DeviceRGB)}),
    ),
    "RGB in a soft mask": ("rgb", masked(b"1 0 0 rg 100 100 10 10 re f", Name.DeviceGray)),
    "a soft mask in RGB": ("blend", masked(b"1 g 100 100 10 10 re f", Name.DeviceRGB)),
    "RGB in a pattern": ("rgb", drawn("/Pattern cs /T scn 100 100 30 30 re f", Pattern={"T": tile})),
    "a transfer function": ("transfer", drawn("/G gs", ExtGState={"G": Dictionary(TR=Name.Identity)})),
    "a halftone phase": ("halftone", drawn("/G gs", ExtGState={"G": Dictionary(HTP=[0, 0])})),
    "white that overprints": (
        "overprint",
        drawn("/G gs 0 0 0 0 k 100 100 10 10 re f", ExtGState={"G": OVER}),
    ),
    "a red line that overprints": (
        "overprint",
        drawn("/G gs 0 1 1 0 K 100 100 m 200 100 l S", ExtGState={"G": OVER}),
    ),
    "a hairline": ("hairline", drawn("0.1 w 0 0 0 1 K 100 100 m 200 100 l S")),
    "small text": ("small-text", written("0 1 1 0 k", 5)),
    "rich black text": ("rich-black", written("0.5 0.5 0 1 k")),
    "black that knocks out": ("black-knocks-out", written("0 0 0 1 k")),
    "an inline picture": (
        "inline-image",
        drawn("q 10 0 0 10 100 100 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q"),
    ),
    "a shading in RGB": (
        "rgb",
        drawn(
            "q 100 100 10 10 re W n /H sh Q",
            Shading={
                "H": Dictionary(
                    ShadingType=2,
                    ColorSpace=Name.DeviceRGB,
                    Coords=[0, 0, 1, 0],
                    Function=Dictionary(FunctionType=2, Domain=[0, 1], C0=[1, 0, 0], C1=[0, 0, 1], N=1),
                )
            },
        ),
    ),
}


def test_the_sound_file_has_no_findings(sound: bytes, tmp_path: Path) -> None:
    assert x4.check(sample.write(sound, tmp_path)) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found(sound: bytes, tmp_path: Path, fault: str) -> None:
    rule, put_in = FAULTS[fault]
    with pikepdf.open(io.BytesIO(sound)) as pdf:
        put_in(pdf)
        path = tmp_path / "fault.pdf"
        pdf.save(path, fix_metadata_version=False)
    found = x4.check(path)
    assert {finding.rule for finding in found} == {rule}


def test_faults_of_the_whole_file_are_found(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "fault.pdf"
    with pikepdf.open(io.BytesIO(sound)) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="x", user=""), min_version="1.7")
    assert {"encrypted", "version"} <= {finding.rule for finding in x4.check(path)}
    path.write_bytes(sound.replace(b"/ID[", b"/IE["))
    assert {finding.rule for finding in x4.check(path)} == {"no-id"}


def test_another_printing_condition_is_found(sound: bytes, tmp_path: Path) -> None:
    path = sample.write(sound, tmp_path)
    assert [finding.rule for finding in x4.check(path, condition="FOGRA51")] == ["condition"]
    assert {finding.rule for finding in x4.check(path, trim_mm=(148, 210))} == {"trim-size"}
    assert {finding.rule for finding in x4.check(path, bleed_mm=5)} == {"bleed"}
