"""Bad pictures: each is read with notes or refused with one line, fast and small, and reaches nothing."""

from __future__ import annotations

import io
import random
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from intake import hostile
from intake.pictures import chunk, encoded, exif, opened, picture, with_chunk, with_iim, xmp
from presskit import sandbox
from presskit.intake.picture import Picture, read
from presskit.intake.picture_header import format_of, is_camera_raw, other_format, size_of
from presskit.messages import WORDINGS, Problem


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    with sandbox.Worker() as one:
        yield one


def told(data: bytes, worker: sandbox.Worker) -> tuple[Picture | None, list[str], str]:
    """Return what became of a file: the picture, the codes, and all that the user is told."""
    problem, start = None, time.monotonic()
    try:
        found = read(data, name="bad.jpg", worker=worker)
    except Problem as refused:
        problem = refused
    assert time.monotonic() - start < sandbox.SECONDS + 1
    if problem is None:
        with Image.open(io.BytesIO(found.proxy), formats=("JPEG",)) as proxy:
            proxy.load()
        assert all(note.code in WORDINGS and "\n" not in str(note) for note in found.notes)
        return found, [note.code for note in found.notes], "; ".join(map(str, found.notes))
    assert problem.code in WORDINGS
    assert "\n" not in str(problem)
    assert "bad.jpg" in str(problem)
    return None, [problem.code], str(problem)


def header(width: int, height: int) -> bytes:
    """Make a PNG of that stated size with next to nothing in it."""
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return start + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def broken(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + bytes([value]) + data[at + 1 :]


def lossless(width: int, height: int) -> bytes:
    """Make the header of a lossless WebP of that size."""
    bits = (width - 1) | (height - 1) << 14
    return b"RIFF" + struct.pack("<I", 30) + b"WEBPVP8L" + struct.pack("<IBI", 18, 0x2F, bits) + bytes(13)


PNG, JPEG = encoded(kind="PNG"), encoded(picture(size=(400, 300)))
INCLUDE = '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'
BOMB = zlib.compress(bytes(80_000_000), 9)

CASES = [
    hostile.Case("nothing", "picture-empty", b""),
    hostile.Case("spaces", "picture-empty", b"  \n"),
    hostile.Case("text", "picture-not", b"Dear editor, here is the photo"),
    hostile.Case("zeros", "picture-not", bytes(5000)),
    hostile.Case("svg", "picture-drawing", b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    hostile.Case("pdf", "picture-format", b"%PDF-1.7\n"),
    hostile.Case("eps", "picture-format", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n"),
    hostile.Case("gif", "picture-format", encoded(kind="GIF")),
    hostile.Case("bmp", "picture-format", encoded(kind="BMP")),
    hostile.Case("jpeg 2000", "picture-format", b"\0\0\0\x0cjP  \r\n\x87\n"),
    hostile.Case("heic", "picture-format", b"\0\0\0\x18ftypheic"),
    hostile.Case("camera raw", "picture-raw", encoded(kind="TIFF", tiffinfo={50706: b"\x01\x04\0\0"})),
    hostile.Case("canon raw", "picture-raw", b"II*\0\x10\0\0\0CR\x02\0"),
    hostile.Case("wide", "picture-large", header(30_001, 10)),
    hostile.Case("large", "picture-large", header(10_000, 8_001)),
    hostile.Case("endless", "picture-large", header(0x7FFF_FFFF, 0x7FFF_FFFF)),
    hostile.Case("negative", "picture-damaged", header(0xFFFF_FFFF, 1)),
    hostile.Case("no pixels", "picture-damaged", header(0, 9)),
    hostile.Case(
        "large jpeg",
        "picture-large",
        JPEG[: (at := JPEG.index(b"\xff\xc0")) + 5] + b"\xff\xff\xff\xff" + JPEG[at + 9 :],
    ),
    hostile.Case("large webp", "picture-large", lossless(16_000, 2_001)),
    hostile.Case(
        "large tiff",
        "picture-large",
        b"II*\0\x08\0\0\0\x02\0\0\x01\x04\0\x01\0\0\0\xff\xff\0\0\x01\x01\x04\0\x01\0\0\0\xff\xff\0\0\0\0\0\0",
    ),
    hostile.Case("too few pixels", "picture-cut", header(4000, 4000)),
    hostile.Case("half a jpeg", "picture-cut", JPEG[: len(JPEG) // 2]),
    hostile.Case("half a png", "picture-cut", PNG[:-20]),
    hostile.Case("half a webp", "picture-damaged", encoded(kind="WEBP")[:-30]),
    hostile.Case("half a tiff", "picture-cut", encoded(kind="TIFF")[:-3000]),
    hostile.Case(
        "checksum of the pixels",
        "picture-checksum",
        broken(PNG, PNG.index(b"IDAT") + 10, PNG[PNG.index(b"IDAT") + 10] ^ 1),
    ),
    hostile.Case("checksum of a text", "picture-damaged", broken(with_chunk(PNG, b"tEXt", b"Title\0abcdef"), 50, 0)),
    hostile.Case("text bomb", "picture-damaged", with_chunk(PNG, b"zTXt", b"Title\0\0" + BOMB)),
    hostile.Case("profile bomb", "picture-damaged", with_chunk(PNG, b"iCCP", b"x\0\0" + BOMB)),
    hostile.Case("profile of rubbish", "picture-profile", encoded(icc_profile=bytes(range(256)) * 4)),
    hostile.Case("many frames", "picture-animated", with_chunk(PNG, b"acTL", b"\x7f\xff\xff\xff\0\0\0\0")),
    hostile.Case("directory that goes round", "picture-damaged", b"II*\0\x08\0\0\0\0\0\x08\0\0\0"),
    hostile.Case("exif of rubbish", "", encoded(exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\x99" * 200)),
    hostile.Case(
        "exif that goes round",
        "",
        encoded(exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08"),
    ),
    hostile.Case("iim of rubbish", "", with_iim(JPEG, b"\x1c\x02\x78\xff\xff\xff\xff")),
    hostile.Case("xmp with an entity", "picture-metadata", encoded(xmp=b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    hostile.Case("xmp that includes", "", encoded(xmp=xmp(INCLUDE))),
]
"""What becomes of each: the code of the problem or of a note, or empty when it is read without one."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_our_own_hostile_pictures(case: hostile.Case, worker: sandbox.Worker, tmp_path: Path) -> None:
    with hostile.trap(tmp_path) as trap:
        found, codes, words = told(case.filled(*trap), worker)
    assert codes == ([case.expect] if case.expect else []), words
    assert found or case.expect


def test_what_is_refused_by_its_header_needs_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*args: object, **options: object) -> bytes:
        raise AssertionError("the child was asked")

    monkeypatch.setattr(sandbox, "call", never)
    start = time.monotonic()
    with pytest.raises(Problem, match="3600 megapixels"):
        read(header(60_000, 60_000), name="bomb.png")
    assert time.monotonic() - start < 0.1


def test_a_file_that_is_too_large_is_refused(worker: sandbox.Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("presskit.intake.picture.MEGABYTES", 1)
    assert told(JPEG + bytes(1 << 21), worker)[1] == ["picture-file-large"]


# What the corpus' words come to: the code of the problem or of the note; empty when it is read without one.
CORPUS = {
    "png_ok": "", "png_half": "damaged", "png_head12": "damaged", "tif_ok": "", "tif_head12": "damaged", "webp_ok": "",
    "text_as_jpg": "not", "svg_as_png": "drawing", "pdf_as_jpg": "format", "psd": "format", "ico": "format",
    "png_60000x60000_hdr": "large", "png_20000x20000_bomb": "large", "png_13000x13000_1bit": "large",
    "png_0x0": "damaged", "png_neg_dim": "damaged", "png_itxt_bomb": "damaged", "png_iccp_bomb": "damaged",
    "png_bad_crc": "checksum", "png_16bit": "deep", "png_rgba": "alpha", "png_apng_acTL_huge": "animated",
    "png_no_idat": "damaged", "jpg_cmyk": "cmyk", "jpg_exif_rot6_gps": "place", "jpg_exif_orient_99": "",
    "jpg_exif_garbage": "", "jpg_com_script": "", "jpg_icc_random": "profile", "tif_ifd_loop": "damaged",
    "webp_anim": "animated", "webp_vp8x_huge": "large",
}  # fmt: skip


@pytest.mark.skipif(not hostile.corpus("photo"), reason="the corpus of bad inputs is not beside the project")
@pytest.mark.parametrize("case", hostile.corpus("photo"), ids=lambda case: case.name)
def test_the_corpus(case: hostile.Case, worker: sandbox.Worker, tmp_path: Path) -> None:
    with hostile.trap(tmp_path) as trap:
        found, codes, words = told(case.filled(*trap), worker)
    if case.name in CORPUS:
        assert codes == ([f"picture-{CORPUS[case.name]}"] if CORPUS[case.name] else []), words
    if case.expect.startswith("imports") and "error" not in case.expect:
        assert found, words
    if case.expect.startswith("error"):
        assert found is None
    if case.name == "jpg_exif_rot6_gps":
        assert found
        assert (found.width, found.height) == (48, 64)
        assert "exif" not in opened(found.proxy).info


@pytest.mark.skipif(not hostile.corpus("icc"), reason="the corpus of bad inputs is not beside the project")
@pytest.mark.parametrize("case", hostile.corpus("icc"), ids=lambda case: case.name)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_the_corpus_of_profiles_inside_pictures(case: hostile.Case, mode: str, worker: sandbox.Worker) -> None:
    found, codes, words = told(encoded(picture(mode), icc_profile=case.data), worker)
    assert found, words
    assert set(codes) <= {"picture-profile", "picture-cmyk"}
    if case.expect.startswith("error") and case.data:
        assert "picture-profile" in codes
    assert not (found.profile and "picture-profile" in codes)


SEEDS = [
    JPEG,
    PNG,
    encoded(kind="TIFF", compression="tiff_lzw"),
    encoded(kind="WEBP"),
    encoded(picture("CMYK"), progressive=True),
    encoded(picture("P"), "PNG"),
    encoded(picture("L"), "TIFF", compression="jpeg"),
    encoded(picture("RGBA"), "WEBP", lossless=True),
    with_iim(encoded(exif=exif({0x0112: 6, 0x010E: "caption"}, place=True), xmp=xmp("")), b"\x1c\x02\x78\0\x02ab"),
    encoded(kind="PNG", save_all=True, append_images=[picture()]),
]


@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_any_damage_is_read_or_refused(worker: sandbox.Worker, seed: bytes, dice: random.Random) -> None:
    data = bytearray(seed)
    for _ in range(dice.randint(1, 8)):
        # Most often near the start, where the structure is.
        at = dice.randrange(min(len(data), dice.choice([40, 300, len(data)])) or 1)
        match dice.randrange(4):
            case 0 | 1:
                data[at : at + 1] = bytes([dice.choice([0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)])])
            case 2:
                del data[at : at + dice.randrange(30)]
            case _:
                data[at:at] = dice.randbytes(dice.randrange(12))
    if seed[1:4] == b"PNG" and dice.random() < 0.7:
        data = bytearray(with_checksums(bytes(data)))
    told(bytes(data), worker)


def with_checksums(png: bytes) -> bytes:
    """Put the checksums of a damaged PNG right, so that the damage gets further."""
    out, at = png[:8], 8
    while at + 12 <= len(png):
        size = int.from_bytes(png[at : at + 4], "big")
        if at + 12 + size > len(png):
            break
        out += chunk(png[at + 4 : at + 8], png[at + 8 : at + 8 + size])
        at += 12 + size
    return out + png[at:]


@given(
    st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"RIFF\0\0\0\0WEBPVP8L"]),
    st.binary(max_size=300),
)
def test_any_header_is_looked_at_without_a_fault(start: bytes, rest: bytes) -> None:
    kind = format_of(start + rest)
    other_format(start + rest)
    is_camera_raw(start + rest)
    if kind:
        size_of(start + rest, kind)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("size", [(1, 1), (60, 40), (300, 7)])
def test_the_header_states_the_size(kind: str, size: tuple[int, int]) -> None:
    for options in ({}, {"lossless": True}) if kind == "WEBP" else ({},):
        data = encoded(picture(size=size), kind, **options)
        found = format_of(data)
        assert found == kind
        assert size_of(data, found) == size
