"""The pictures of a bundle: what they say about themselves, read back, and what of the camera's is gone."""

from __future__ import annotations

import io
import json
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from msgspec.structs import replace
from PIL import Image as Picture
from PIL import ImageCms

import outside
from presskit import resources
from presskit.kit import model
from presskit.kit.text import Span
from presskit.messages import Problem
from presskit.publish.bundle import jpeg
from presskit.publish.bundle.names import LONGEST, slug
from presskit.publish.bundle.pictures import Listed, listed
from presskit.publish.bundle.rendition import PRINT_PIXELS, Kind, made
from presskit.publish.bundle.xmp import MOST_BYTES, packet
from presskit.publish.outline import outline
from publish.bundle import vlot
from publish.bundle.bundling import bundled
from publish.bundle.vlot import both, with_image

XMP = b"<x:xmpmeta/>"


def drawn(
    mode: str = "RGB", size: tuple[int, int] = (300, 200), colour: Any = (200, 60, 40), kind: str = "JPEG", **more: Any
) -> bytes:
    out = io.BytesIO()
    Picture.new(mode, size, colour).save(out, kind, **more)
    return out.getvalue()


def exif(orientation: int = 1) -> Picture.Exif:
    """Return what a camera writes: its owner, the place, and how it was held."""
    found = Picture.Exif()
    found[0x0112], found[0x013B] = orientation, "GEHEIM"
    found.get_ifd(0x8825)[1] = "N"
    found.get_ifd(0x8825)[2] = (52.0, 4.0, 41.0)
    return found


def opened(data: bytes) -> Picture.Image:
    return Picture.open(io.BytesIO(data))


def rendered(data: bytes, kind: Kind = "print") -> bytes:
    return made(data, (kind,), xmp=XMP, name="foto.jpg")[kind].data


# ------------------------------------------------------------------------------------------------------------ metadata


@pytest.mark.outside
def test_exiftool_reads_the_iptc_fields_and_no_place(tmp_path: Path) -> None:
    kit = with_image(
        "quay",
        alt=both("Een schip", "A ship"),
        usage=model.UsageTerms(text=both("Met naam.", "With credit."), uses=("print", "web"), maximum_print_run=5000),
        people=(model.Shown(name="Karim Bakker"), model.Shown(name="Zoë & Co <b>")),
        source_type="photo",
    )
    bundle = bundled(kit, language="en")
    for folder in ("print", "web"):
        name = next(name for name in bundle.below(f"pictures/{folder}") if "2400x1350" in name or "1600x900" in name)
        (tmp_path / "p.jpg").write_bytes(bundle[f"pictures/{folder}/{name}"])
        found = read(tmp_path / "p.jpg")
        caption = "The Vlotmuseum at the Kalkhaven, a week before the opening."
        assert found["XMP-dc:Description"] == found["XMP-dc:Description-en"] == caption
        assert found["XMP-dc:Creator"] == "Noor Hendriks"
        assert found["XMP-dc:Rights"] == "© 2026 Noor Hendriks"
        assert found["XMP-photoshop:Credit"] == "Noor Hendriks"
        terms = "With credit. Allowed for print, web. Maximum print run 5000."
        assert found["XMP-xmpRights:UsageTerms"] == terms
        assert found["XMP-xmpRights:WebStatement"] == "https://www.vlotmuseum.example/licentie"
        assert found["XMP-iptcCore:AltTextAccessibility"] == "A red ship at a quay with lit windows behind it"
        assert found["XMP-iptcExt:PersonInImage"] == ["Karim Bakker", "Zoë & Co <b>"]
        source = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
        assert found["XMP-iptcExt:DigitalSourceType"] == source
        assert found["ICC_Profile:ProfileDescription"] == "sRGB2014"
        groups = {key.partition(":")[0] for key in found}
        assert not [
            group for group in groups if group.startswith(("GPS", "IFD", "ExifIFD", "IPTC", "Photoshop", "MPF"))
        ]
        assert found["ExifTool:Validate"] == "0 0 0"  # errors, warnings, minor ones


def read(path: Path) -> dict[str, Any]:
    tool = outside.program("exiftool")
    found: dict[str, Any] = {}
    for what in ("-all", "-validate"):
        done = subprocess.run([tool, "-j", "-G1", "-a", "-n", what, path], capture_output=True, check=True)
        found |= json.loads(done.stdout)[0]
    return found


def test_each_language_is_stated_and_is_the_default() -> None:
    xmp = packet(first("en"), "en").decode()
    assert '<rdf:li xml:lang="x-default">The Vlotmuseum' in xmp
    assert '<rdf:li xml:lang="en">The Vlotmuseum' in xmp
    assert 'xml:lang="nl"' not in xmp


def first(language: str = "nl", kit: model.Kit | None = None) -> Listed:
    return listed(outline(kit or vlot.kit(), language=language, audience="press", now=vlot.NOW), vlot.NOW)[0]


def test_a_decorative_picture_states_no_alternative_text() -> None:
    assert b"AltText" not in packet(replace(first(), decorative=True), "nl")


@pytest.mark.parametrize("text", ["x" * 30_000, "&" * 30_000, "語" * 30_000, "<" * 9_000 + "\x00\ud800\u2028"])
def test_a_packet_fits_into_a_jpeg_whatever_it_says(text: str) -> None:
    picture = replace(first(), caption=(Span(text),), alt=text, terms=text, credit=text, people=(text,) * 200)
    picture = replace(picture, image=replace(picture.image, creator=text, copyright=text, licence_url=text))
    made_packet = packet(picture, "nl")
    assert len(made_packet) <= MOST_BYTES
    assert jpeg.dressed(drawn(), xmp=made_packet)
    etree.fromstring(made_packet.split(b"?>", 1)[1].rsplit(b"<?xpacket", 1)[0])


# -------------------------------------------------------------------------------------------------------------- pixels


def test_a_jpeg_in_srgb_keeps_its_picture_to_the_bit() -> None:
    original = drawn(exif=exif(), comment=b"GEHEIM", xmp=b"<GEHEIM/>", dpi=(72, 72), quality=71) + b"GEHEIM behind"
    found = rendered(original)
    with opened(original) as before, opened(found) as after:
        assert before.tobytes() == after.tobytes()
        assert after.quantization == before.quantization  # type: ignore[attr-defined]
        assert after.info["dpi"] == (300, 300)
        assert not after.getexif()
    assert b"GEHEIM" not in found


def test_no_segment_of_the_camera_stays_between_the_scans() -> None:
    original = drawn(progressive=True, size=(64, 64))
    second = original.index(b"\xff\xda", original.index(b"\xff\xda") + 2)
    comment = b"\xff\xfe\x00\x08GEHEIM"
    assert b"GEHEIM" not in rendered(original[:second] + comment + original[second:])


@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_turned_picture_comes_upright(orientation: int) -> None:
    upright = Picture.new("RGB", (300, 200), "white")
    upright.paste("black", (0, 0, 60, 40))  # marks the upper left corner
    turns = Picture.Transpose
    back = {
        2: turns.FLIP_LEFT_RIGHT, 3: turns.ROTATE_180, 4: turns.FLIP_TOP_BOTTOM, 5: turns.TRANSPOSE,
        6: turns.ROTATE_90, 7: turns.TRANSVERSE, 8: turns.ROTATE_270,
    }  # fmt: skip
    out = io.BytesIO()
    upright.transpose(back[orientation]).save(out, "JPEG", exif=exif(orientation))
    for kind in ("print", "web"):
        with opened(rendered(out.getvalue(), kind)) as shown:
            assert shown.size == (300, 200)
            assert max(shown.convert("L").crop((5, 5, 50, 30)).tobytes()) < 40
            assert min(shown.convert("L").crop((80, 60, 290, 190)).tobytes()) > 215


def test_another_profile_becomes_srgb() -> None:
    wide = ImageCms.ImageCmsProfile(io.BytesIO(resources.path("icc", "ISOcoated_v2_300_bas.icc").read_bytes()))
    found = rendered(drawn("CMYK", colour=(0, 200, 200, 0), icc_profile=wide.tobytes()))
    with opened(found) as shown:
        assert shown.mode == "RGB"
        pixel = shown.getpixel((10, 10))
        assert isinstance(pixel, tuple)
        assert pixel[0] > 180 > pixel[1]
        assert b"sRGB" in shown.info["icc_profile"] or len(shown.info["icc_profile"]) > 2000


@pytest.mark.parametrize(
    ("mode", "colour", "kind"),
    [
        ("RGBA", (255, 0, 0, 0), "PNG"),
        ("LA", (0, 0), "PNG"),
        ("P", 3, "PNG"),
        ("I;16", 30000, "PNG"),
        ("1", 1, "TIFF"),
        ("L", 90, "JPEG"),
        ("CMYK", (10, 20, 30, 0), "TIFF"),
        ("LAB", (120, 10, 10), "TIFF"),
        ("F", 90.0, "TIFF"),
        ("RGB", (9, 9, 9), "WEBP"),
    ],
)
def test_every_kind_of_picture_becomes_a_jpeg(mode: str, colour: Any, kind: str) -> None:
    files = made(drawn(mode, colour=colour, kind=kind), ("print", "web"), xmp=XMP, name="x")
    for file in files.values():
        with opened(file.data) as shown:
            shown.load()
            assert (shown.format, shown.size, (file.width, file.height)) == ("JPEG", (300, 200), (300, 200))
            assert shown.mode in {"RGB", "L"}


def test_what_cannot_be_seen_through_is_white() -> None:
    with opened(rendered(drawn("RGBA", colour=(255, 0, 0, 0), kind="PNG"))) as shown:
        assert shown.getpixel((3, 3)) == (255, 255, 255)


def test_sizes_are_capped_and_never_scaled_up() -> None:
    large = made(drawn(size=(9000, 5000)), ("print", "web"), name="x")
    assert large["print"].width * large["print"].height <= PRINT_PIXELS
    assert large["print"].width > 8000
    assert (large["web"].width, large["web"].height) == (1600, 888)
    small = made(drawn(size=(40, 900)), ("print", "web"), name="x")
    assert {(file.width, file.height) for file in small.values()} == {(40, 900)}


# ----------------------------------------------------------------------------------------------------------- bad input


def broken() -> list[tuple[str, Callable[[bytes], bytes]]]:
    return [
        ("cut", lambda data: data[: len(data) // 2]),
        ("no picture", lambda data: b"GIF89a" + data),
        ("nothing", lambda data: b""),
        ("noise", lambda data: data[:300] + bytes(200) + data[500:600]),
        ("EPS", lambda data: b"%!PS-Adobe-3.0 EPSF-3.0\n" + data),
    ]


@pytest.mark.parametrize(("name", "spoil"), broken(), ids=[name for name, _ in broken()])
def test_a_damaged_picture_is_named(name: str, spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(Problem, match=r"foto\.jpg"):
        made(spoil(drawn(size=(900, 700), quality=95)), ("print", "web"), name="foto.jpg")


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(bytes(9999)))
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")
    with pytest.raises(Problem) as caught:
        made(bomb, ("print",), name="foto.png")
    assert caught.value.code == "bundle-picture-large"


# --------------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het Vlotmuseum in Dordrecht", "het-vlotmuseum-in-dordrecht"),
        ("Ærø, Łódź & Straße", "aero-lodz-strasse"),
        ("漂浮博物馆", "piaofubowuguan"),
        ("☂ 🙂", ""),
        ("’s-Hertogenbosch", "s-hertogenbosch"),
        ("a/../b\\c:d*e?", "a-b-c-d-e"),
        ("e\u0301te\u0301", "ete"),
    ],
)
def test_a_name_is_ascii(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_long_name_is_cut_after_a_word() -> None:
    found = slug("woord " * 60)
    assert found.endswith("-woord")
    assert len(found) + len("-30000x30000.jpg") + 3 <= LONGEST
