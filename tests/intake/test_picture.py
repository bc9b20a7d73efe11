"""Pictures as they should be: what is read of them, and the small copy."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageOps

from intake.pictures import CORNERS, encoded, exif, opened, picture
from presskit import sandbox
from presskit.intake.picture import Picture, read

ICC = Path(__file__).resolve().parents[2] / "resources" / "icc"


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    with sandbox.Worker() as one:
        yield one


def codes(found: Picture) -> list[str]:
    return [note.code for note in found.notes]


def corners(image: Image.Image) -> dict[tuple[int, int], str]:
    """Return which colour stands in which corner."""
    width, height = image.size
    named = {(255, 0, 0): "red", (0, 255, 0): "lime", (0, 0, 255): "blue", (255, 255, 0): "yellow"}
    seen = {}
    for x, y in CORNERS.values():
        pixel = image.convert("RGB").getpixel((width // 4 + x * width // 2, height // 4 + y * height // 2))
        assert isinstance(pixel, tuple)
        seen[x, y] = next(
            (name for colour, name in named.items() if max(map(distance, colour, pixel)) < 40), str(pixel)
        )
    return seen


def distance(a: float, b: float) -> float:
    return abs(a - b)


UPRIGHT = {place: colour for colour, place in CORNERS.items()}


@pytest.mark.parametrize(
    ("kind", "mode", "space"),
    [
        ("JPEG", "RGB", "rgb"), ("JPEG", "L", "gray"), ("PNG", "RGB", "rgb"), ("PNG", "P", "rgb"), ("PNG", "L", "gray"),
        ("PNG", "1", "gray"), ("TIFF", "RGB", "rgb"), ("TIFF", "CMYK", "cmyk"), ("TIFF", "L", "gray"),
        ("TIFF", "YCbCr", "rgb"), ("WEBP", "RGB", "rgb"),
    ],
)  # fmt: skip
def test_a_picture_of_each_kind(worker: sandbox.Worker, kind: str, mode: str, space: str) -> None:
    data = encoded(picture(mode), kind)
    found = read(data, name="photo", worker=worker)
    assert (found.format, found.width, found.height, found.colour_space) == (kind, 60, 40, space)
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert codes(found) == (["picture-cmyk"] if space == "cmyk" else [])
    proxy = opened(found.proxy)
    assert (proxy.format, proxy.size) == ("JPEG", (60, 40))
    if space == "rgb":
        assert corners(proxy) == UPRIGHT


def test_the_small_copy_is_small_and_carries_nothing_along(worker: sandbox.Worker) -> None:
    data = encoded(picture(size=(3000, 1500)), exif=exif({0x0112: 1, 0x010E: "secret"}, place=True), comment=b"secret")
    found = read(data, name="photo", worker=worker)
    proxy = opened(found.proxy)
    assert (found.width, found.height, proxy.size) == (3000, 1500, (724, 362))
    assert not set(proxy.info) & {"exif", "icc_profile", "xmp", "comment"}
    assert b"secret" not in found.proxy
    assert read(data, name="photo", worker=worker) == found


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("turn", range(1, 9))
def test_every_turning_gives_an_upright_copy(worker: sandbox.Worker, kind: str, turn: int) -> None:
    # Turn the upright picture the other way round, so that its own tag puts it right.
    upright = picture()
    upright.getexif()[0x0112] = {6: 8, 8: 6}.get(turn, turn)
    stored = ImageOps.exif_transpose(upright)
    stored.info.pop("exif", None)
    found = read(encoded(stored, kind, exif=exif({0x0112: turn})), name="photo", worker=worker)
    assert (found.width, found.height, found.orientation) == (60, 40, turn)
    assert opened(found.proxy).size == (60, 40)
    assert corners(opened(found.proxy)) == UPRIGHT


def test_a_turning_that_does_not_exist_is_none(worker: sandbox.Worker) -> None:
    found = read(encoded(exif=exif({0x0112: 99})), name="photo", worker=worker)
    assert (found.width, found.height, found.orientation) == (60, 40, 1)


def test_transparency_stands_on_white_and_is_noted(worker: sandbox.Worker) -> None:
    image = picture("RGBA")
    image.putalpha(0)
    found = read(encoded(image, "PNG"), name="photo", worker=worker)
    assert (found.alpha, codes(found)) == (True, ["picture-alpha"])
    assert opened(found.proxy).getpixel((5, 5)) == (255, 255, 255)
    opaque = read(encoded(picture("RGBA"), "PNG"), name="photo", worker=worker)
    assert (opaque.alpha, codes(opaque)) == (False, [])


def test_one_transparent_colour_of_a_palette_is_transparency(worker: sandbox.Worker) -> None:
    image = picture().quantize(8)
    assert read(encoded(image, "PNG", transparency=image.getpixel((5, 5))), name="photo", worker=worker).alpha


def test_deep_pictures_keep_their_tones(worker: sandbox.Worker) -> None:
    values = [0, 20000, 40000, 65535]
    image = Image.new("I;16", (4, 1))
    for x, value in enumerate(values):
        image.putpixel((x, 0), value)
    for kind in ("PNG", "TIFF"):
        found = read(encoded(image.resize((40, 10), Image.Resampling.NEAREST), kind), name="photo", worker=worker)
        assert (found.bits, found.colour_space, codes(found)) == (16, "gray", ["picture-deep"])
        shown = [opened(found.proxy).convert("L").getpixel((10 * x + 5, 5)) for x in range(4)]
        assert shown == pytest.approx([v / 257 for v in values], abs=3)


def test_reals_go_from_black_to_white(worker: sandbox.Worker) -> None:
    image = Image.new("F", (20, 10), 0.5)
    found = read(encoded(image, "TIFF"), name="photo", worker=worker)
    assert opened(found.proxy).convert("L").getpixel((5, 5)) == pytest.approx(127, abs=2)


def test_cmyk_is_shown_as_paper_shows_it(worker: sandbox.Worker) -> None:
    """FOGRA39's cyan is about (0, 158, 224) in sRGB: far from the (0, 255, 255) of a plain inversion."""
    profile = (ICC / "ISOcoated_v2_300_bas.icc").read_bytes()
    cyan = Image.new("CMYK", (40, 40), (255, 0, 0, 0))
    for data in (encoded(cyan, "JPEG", icc_profile=profile), encoded(cyan), encoded(cyan, "TIFF")):
        found = read(data, name="photo", worker=worker)
        assert (found.colour_space, codes(found)) == ("cmyk", ["picture-cmyk"])
        pixel = opened(found.proxy).convert("RGB").getpixel((20, 20))
        assert pixel == pytest.approx((0, 158, 224), abs=25)
    assert "ISO Coated" in read(encoded(cyan, icc_profile=profile), name="photo", worker=worker).profile


def test_a_profile_is_named_and_used(worker: sandbox.Worker) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    found = read(encoded(icc_profile=srgb), name="photo", worker=worker)
    assert (found.profile, codes(found)) == ("sRGB built-in", [])
    assert corners(opened(found.proxy)) == UPRIGHT


def test_a_profile_for_other_pixels_is_ignored_with_a_note(worker: sandbox.Worker) -> None:
    cmyk = (ICC / "ISOcoated_v2_300_bas.icc").read_bytes()
    found = read(encoded(icc_profile=cmyk), name="photo", worker=worker)
    assert (found.profile, codes(found)) == ("", ["picture-profile"])
    assert corners(opened(found.proxy)) == UPRIGHT


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_only_the_first_frame_of_a_moving_picture_is_used(worker: sandbox.Worker, kind: str) -> None:
    data = encoded(picture(), kind, save_all=True, append_images=[Image.new("RGB", (60, 40), "black")], duration=50)
    found = read(data, name="photo", worker=worker)
    assert codes(found) == ["picture-animated"]
    assert corners(opened(found.proxy)) == UPRIGHT


def test_only_the_first_page_of_a_tiff_is_used(worker: sandbox.Worker) -> None:
    found = read(encoded(kind="TIFF", save_all=True, append_images=[picture("L")]), name="photo", worker=worker)
    assert (codes(found), found.colour_space) == (["picture-pages"], "rgb")


def test_a_cameras_own_preview_is_no_second_frame(worker: sandbox.Worker) -> None:
    found = read(
        encoded(kind="MPO", save_all=True, append_images=[picture(size=(30, 20))]), name="photo", worker=worker
    )
    assert (found.format, found.width, codes(found)) == ("JPEG", 60, [])


@pytest.mark.parametrize(
    ("data", "ppi"),
    [
        (encoded(dpi=(300, 300)), 300),
        (encoded(kind="PNG", dpi=(300, 300)), 300),
        (encoded(kind="TIFF", dpi=(240, 240)), 240),
        (encoded(), None),
        (encoded(exif=exif({0x0112: 1})), None),
        (encoded(dpi=(1, 1)), None),
    ],
)
def test_the_resolution_that_a_file_states(worker: sandbox.Worker, data: bytes, ppi: float | None) -> None:
    assert read(data, name="photo", worker=worker).ppi == (None if ppi is None else pytest.approx(ppi, abs=0.1))


def test_the_place_is_noted_because_it_may_be_private(worker: sandbox.Worker) -> None:
    tagged = [encoded(kind=kind, exif=exif({0x0112: 1}, place=True)) for kind in ("JPEG", "PNG", "WEBP")]
    tagged.append(encoded(kind="TIFF", tiffinfo={0x8825: {1: "N", 2: (52.0, 22.0, 0.0)}}))
    for data in tagged:
        assert codes(read(data, name="photo", worker=worker)) == ["picture-place"]


def test_the_name_is_in_every_note(worker: sandbox.Worker) -> None:
    found = read(encoded(picture("CMYK"), exif=exif({0x0112: 1}, place=True)), name="zomer.jpg", worker=worker)
    assert [str(note).split(":")[0] for note in found.notes] == ["zomer.jpg"] * 2


def test_without_a_worker_the_shared_child_does_it() -> None:
    assert read(encoded(), name="photo").width == 60


def test_a_large_picture_is_read_within_the_childs_memory(worker: sandbox.Worker) -> None:
    """Noise, so that nothing about it is small; 24 megapixels, as cameras make them."""
    image = Image.effect_noise((6000, 4000), 60).convert("RGB")
    found = read(encoded(image, "TIFF"), name="photo", worker=worker)
    assert max(opened(found.proxy).size) == 724


def test_the_header_of_a_real_jpeg_is_found_behind_long_segments(worker: sandbox.Worker) -> None:
    data = encoded()
    filler = b"".join(b"\xff\xe5" + struct.pack(">H", 60_002) + bytes(60_000) for _ in range(20))
    assert read(data[:2] + filler + data[2:], name="photo", worker=worker).width == 60


def test_bytes_after_the_end_do_no_harm(worker: sandbox.Worker) -> None:
    assert read(encoded() + b"\0" * 1000, name="photo", worker=worker).width == 60
    assert read(encoded(kind="PNG") + b"\0" * 1000, name="photo", worker=worker).width == 60


def test_an_image_opened_here_is_what_the_child_saw(worker: sandbox.Worker) -> None:
    data = encoded(picture(size=(700, 500)))
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == opened(read(data, name="photo", worker=worker).proxy).size
