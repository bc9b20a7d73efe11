"""Pictures: sRGB for the screen, inks within the limit for print, untouched where they are right already."""

from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from presskit import resources
from presskit.messages import Problem
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.icc import colour_of, gray_to_gray, is_srgb
from presskit.publish.pdf.images import most_ink
from presskit.publish.pdf.jpeg import bare
from presskit.publish.pdf.picture import Crop, Picture
from presskit.publish.pdf.prepared import prepare
from presskit.publish.pdf.profile import PRINT, SCREEN, SRGB_FILE, Profile, icc_profile
from publish.pdf.engine import sample


def decoded(picture: Picture) -> Image.Image:
    """Return the pixels of a JPEG picture; Pillow undoes the inversion of inks by itself."""
    assert picture.encoding == "DCTDecode"
    image = Image.open(io.BytesIO(picture.data))
    image.load()
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def near(pixel: object, wanted: tuple[int, ...], tolerance: int = 12) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(a - b) <= tolerance for a, b in zip(pixel, wanted, strict=True))


def test_a_jpeg_that_is_right_goes_to_the_screen_as_it_is() -> None:
    data = sample.photo(300, 200)
    picture = prepare(data, 100, 67, SCREEN, name="a.jpg")
    found = bare(data)
    assert found is not None
    assert picture.data == found[1]
    assert (picture.width, picture.height, picture.space) == (300, 200, "/DeviceRGB")


def test_metadata_does_not_go_out_with_a_picture() -> None:
    exif = Image.Exif()
    exif[0x013B] = "Een naam"
    exif.get_ifd(0x8825)[1] = "N"
    data = sample.photo(300, 200, exif=exif, comment=b"geheim")
    assert b"Een naam" in data
    picture = prepare(data, 100, 67, SCREEN, name="a.jpg")
    assert b"Een naam" not in picture.data
    assert b"geheim" not in picture.data
    assert np.array_equal(np.asarray(decoded(picture)), np.asarray(Image.open(io.BytesIO(data))))


@pytest.mark.parametrize("profile", [SCREEN, PRINT])
def test_too_many_pixels_are_reduced_to_300_ppi(profile: Profile) -> None:
    picture = prepare(sample.photo(2400, 1600), 144, 96, profile, name="a.jpg")
    assert picture.width == pytest.approx(600, rel=0.025)
    assert picture.ppi == pytest.approx(300, rel=0.025)


def test_reducing_by_the_decoder_looks_like_reducing_by_lanczos() -> None:
    data = sample.photo(2400, 1600)
    picture = prepare(data, 144, 96, SCREEN, name="a.jpg")
    whole = Image.open(io.BytesIO(data)).resize((picture.width, picture.height), Image.Resampling.LANCZOS)
    difference = np.asarray(decoded(picture)).astype(int) - np.asarray(whole).astype(int)
    assert abs(difference).mean() < 3


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (-1, -1)), (6, (-1, 0)), (8, (0, -1))])
@pytest.mark.parametrize("profile", [SCREEN, PRINT])
def test_a_turned_photo_stands_upright(orientation: int, corner: tuple[int, int], profile: Profile) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    wide = orientation in (1, 3)
    size = (160, 120) if wide else (120, 160)
    picture = prepare(sample.photo(640, 480, exif=exif), *size, profile, name="a.jpg")
    assert (picture.width > picture.height) is wide
    image = decoded(picture).convert("RGB")
    red = image.getpixel((corner[0] % image.width, corner[1] % image.height))
    assert isinstance(red, tuple)
    assert red[0] > 150
    assert red[1] < 90


def test_a_crop_is_a_part_of_the_upright_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = prepare(
        sample.photo(640, 480, exif=exif),
        30,
        40,
        SCREEN,
        name="a.jpg",
        crop=Crop(0.75, 0, 1, 0.25),
    )
    mean = np.asarray(decoded(picture)).mean(axis=(0, 1))
    assert near(tuple(int(value) for value in mean), (220, 20, 30))


def test_print_gets_inks_within_the_limit() -> None:
    dark = Image.new("RGB", (200, 200), (4, 4, 6))
    dark.paste((10, 0, 40), (0, 0, 100, 100))
    picture = prepare(saved(dark, "JPEG", quality=95), 40, 40, PRINT, name="a.jpg")
    image = decoded(picture)
    assert image.mode == "CMYK"
    assert picture.decode == "/Decode[1 0 1 0 1 0 1 0]"
    assert 200 < most_ink(image) <= 303


def test_a_picture_with_too_much_ink_is_brought_within_the_limit() -> None:
    rich = saved(Image.new("CMYK", (100, 100), (255, 255, 255, 255)), "JPEG", quality=95)
    assert most_ink(decoded(prepare(rich, 20, 20, PRINT, name="a.jpg"))) <= 303


def test_inks_that_are_right_stay_what_they_are() -> None:
    data = saved(Image.new("CMYK", (100, 100), (20, 180, 40, 10)), "JPEG", quality=95)
    assert near(decoded(prepare(data, 20, 20, PRINT, name="a.jpg")).getpixel((50, 50)), (20, 180, 40, 10), 3)


def test_white_paper_stays_free_of_ink() -> None:
    picture = prepare(saved(Image.new("RGB", (50, 50), "white"), "JPEG", quality=95), 10, 10, PRINT, name="a.jpg")
    assert most_ink(decoded(picture)) < 2


def test_a_wide_gamut_photo_is_brought_to_srgb() -> None:
    """A profile of another space with the same numbers gives other colours; without it they stay."""
    wide = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert is_srgb(wide)
    assert is_srgb(icc_profile(SRGB_FILE))
    assert not is_srgb(_swapped())
    data = saved(Image.new("RGB", (60, 60), (200, 40, 40)), "JPEG", quality=95, icc_profile=_swapped())
    red, green, _ = np.asarray(decoded(prepare(data, 20, 20, SCREEN, name="a.jpg")))[30, 30]
    assert green > red
    broken = saved(Image.new("RGB", (60, 60), (200, 40, 40)), "JPEG", quality=95, icc_profile=b"\0" * 200)
    assert near(decoded(prepare(broken, 20, 20, SCREEN, name="b.jpg")).getpixel((30, 30)), (200, 40, 40))


def _swapped() -> bytes:
    """Return sRGB with the primaries of red and green exchanged."""
    data = bytearray(icc_profile(SRGB_FILE))
    count = int.from_bytes(data[128:132])
    for at in range(132, 132 + 12 * count, 12):
        tag = bytes(data[at : at + 4])
        if tag in (b"rXYZ", b"gXYZ"):
            data[at : at + 4] = b"gXYZ" if tag == b"rXYZ" else b"rXYZ"
    return bytes(data)


def test_grey_photos_become_black_ink_only() -> None:
    picture = prepare(sample.photo(300, 200, "L"), 100, 67, PRINT, name="a.jpg")
    assert picture.space == "/DeviceGray"
    table = gray_to_gray(PRINT.intent.icc)
    assert table[0] == 0
    assert table[255] == 255
    assert list(table) == sorted(table)


def test_transparency_is_a_mask_on_the_screen_and_flat_in_print() -> None:
    image = Image.new("RGBA", (60, 60), (200, 30, 30, 0))
    image.paste((200, 30, 30, 255), (0, 0, 30, 60))
    data = saved(image, "PNG")
    screen = prepare(data, 20, 20, SCREEN, name="a.png")
    assert screen.mask is not None
    alpha = np.frombuffer(zlib.decompress(screen.mask), np.uint8).reshape(60, 60)
    assert (alpha[10, 10], alpha[10, 50]) == (255, 0)
    paper = Colour((0, 0, 0.5, 0), (1, 1, 0.5))
    flat = prepare(data, 20, 20, PRINT, name="a.png", paper=paper)
    assert flat.mask is None
    assert "DeviceCMYK" in flat.space
    assert "00008000" in flat.space  # the paper's own inks, beside the picture's


def test_a_drawing_of_few_colours_loses_nothing() -> None:
    image = Image.new("RGB", (80, 40), (255, 255, 255))
    image.paste((10, 60, 120), (20, 10, 60, 30))
    picture = prepare(saved(image, "PNG"), 40, 20, SCREEN, name="a.png")
    assert picture.encoding == "FlateDecode"
    palette = bytes.fromhex(picture.space.partition("<")[2].partition(">")[0])
    pixels = zlib.decompress(picture.data)
    assert b"".join(palette[3 * index : 3 * index + 3] for index in pixels) == image.tobytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
@pytest.mark.parametrize("profile", [SCREEN, PRINT])
def test_every_mode_of_png_goes_in(mode: str, profile: Profile) -> None:
    grey = Image.linear_gradient("L").resize((64, 64))
    image = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257) if mode == "I;16" else grey.convert(mode)
    picture = prepare(saved(image, "PNG"), 20, 20, profile, name="a.png")
    assert (picture.width, picture.height) == (64, 64)


def test_sixteen_bits_keep_their_tones() -> None:
    grey = Image.linear_gradient("L").resize((64, 64))
    deep = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    picture = prepare(saved(deep, "PNG"), 20, 20, SCREEN, name="a.png")
    found = np.frombuffer(zlib.decompress(picture.data), np.uint8).reshape(64, 64)
    assert abs(found.astype(int) - np.asarray(grey).astype(int)).max() <= 1


@pytest.mark.parametrize("kind", ["TIFF", "WEBP"])
def test_other_formats_go_in(kind: str) -> None:
    data = saved(Image.open(io.BytesIO(sample.photo(200, 100))), kind)
    assert prepare(data, 50, 25, SCREEN, name="a").width == 200


def test_the_same_work_is_done_once() -> None:
    data = sample.photo(320, 200)
    one = prepare(data, 100, 62, PRINT, name="a.jpg")
    assert prepare(data, 100, 62, PRINT, name="b.jpg") is one
    assert prepare(data, 100, 63, PRINT, name="a.jpg") is not one


@pytest.mark.parametrize("data", [b"", b"GIF89a" + b"\0" * 50, b"%PDF-1.4", b"\xff\xd8\xff\xe0\0\x10JFIF"])
def test_what_is_no_picture_is_named(data: bytes) -> None:
    with pytest.raises(Problem) as refused:
        prepare(data, 10, 10, SCREEN, name="foto.jpg")
    assert refused.value.code == "pdf-picture-damaged"
    assert "foto.jpg" in str(refused.value)


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_damaged_jpeg_is_refused_or_read_but_never_fails(at: int, value: int) -> None:
    data = bytearray(sample.photo(64, 48))
    data[at % len(data)] = value
    try:
        prepare(bytes(data), 20, 15, SCREEN, name="foto.jpg")
    except Problem as problem:
        assert problem.code in ("pdf-picture-damaged", "pdf-picture-too-large")  # noqa: PT017 - both ways are right


def test_a_jpeg_cut_short_is_refused() -> None:
    with pytest.raises(Problem):
        prepare(sample.photo(640, 480)[:4000], 100, 75, PRINT, name="foto.jpg")
    with pytest.raises(Problem):
        prepare(sample.photo(640, 480)[:4000], 160, 120, SCREEN, name="foto.jpg")


def test_a_colour_of_the_screen_has_its_inks() -> None:
    assert colour_of((255, 255, 255)).cmyk == (0, 0, 0, 0)
    assert colour_of((0, 0, 0)).cmyk == (0, 0, 0, 1)
    assert colour_of((128, 128, 128)).cmyk[:3] == (0, 0, 0)
    red = colour_of((200, 30, 30))
    assert red.cmyk[1] > 0.8
    assert red.ink <= 300


def test_the_profiles_ship() -> None:
    assert resources.path("icc", SRGB_FILE).stat().st_size > 1_000
