"""Pictures: which are shown, what their files are called, what is in them."""

from __future__ import annotations

import hashlib
import io
import re
from base64 import b64decode
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PIL import Image as Picture
from PIL import ImageCms

from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.messages import Problem
from presskit.publish.html import snippet
from presskit.publish.html.rendition import WIDEST, Rendition, rendered, size
from publish.html import rich
from publish.html.drawing import drawn, found, of_body, one
from publish.html.rich import both, identity


def opened(data: bytes) -> Picture.Image:
    picture = Picture.open(io.BytesIO(data))
    picture.load()
    return picture


def made_of(picture: Picture.Image, kind: str, wanted: Rendition, **options: Any) -> Picture.Image:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    data = out.getvalue()
    made = rendered(hashlib.sha256(data).hexdigest(), wanted, lambda _: data, name="foto")
    shown = opened(made.data)
    assert shown.size == (made.width, made.height)
    return shown


# Names and addresses


def test_files_tell_what_is_on_them_and_lie_in_one_folder() -> None:
    names = [file.name for file in drawn().files]
    assert names == [
        "vlotmuseum-images/het-vlotmuseum-aan-de-kalkhaven-een-week-voor-de-opening.jpg",
        "vlotmuseum-images/mirthe-van-der-veen.jpg",
        "vlotmuseum-images/het-ruim-als-zaal.png",
        "vlotmuseum-images/het-dek-bij-avond.webp",
        "vlotmuseum-images/de-proefvaart-in-twee-minuten.webp",
    ]
    assert [img.get("src") for img in found(drawn(), "image")] == [names[0], *names[2:]]


def test_every_language_and_audience_has_the_same_files() -> None:
    files = drawn().files
    assert drawn(language="en").files == files
    assert drawn(audience="press", level="full").files == files


@pytest.mark.parametrize(
    ("base", "src"),
    [
        ("https://cdn.example/pers", "https://cdn.example/pers/het-ruim-als-zaal.png"),
        ("https://cdn.example/pers/", "https://cdn.example/pers/het-ruim-als-zaal.png"),
        ("https://cdn.example/a b", "https://cdn.example/a%20b/het-ruim-als-zaal.png"),
        ("/media/pers", "/media/pers/het-ruim-als-zaal.png"),
        ("/", "/het-ruim-als-zaal.png"),
    ],
)
def test_a_base_address_goes_before_the_names(base: str, src: str) -> None:
    made = drawn(base_url=base)
    assert found(made, "image")[1].get("src") == src
    assert made.files == drawn().files
    assert "html-upload" not in [note.code for note in made.notes]


@pytest.mark.parametrize(
    "base", ["javascript:x", "//cdn.example", "/\\x", "cdn", "mailto:a@b.nl", "https://a.nl/?x", "/a b"]
)
def test_a_base_address_that_is_none_is_refused(base: str) -> None:
    with pytest.raises(Problem, match="not an address for pictures"):
        drawn(base_url=base)


def named(*images: model.Image, **figure: Any) -> list[str]:
    body = tuple(blocks.Figure(id=f"f{n}", image=image.id, **figure) for n, image in enumerate(images))
    kit = replace(of_body(*body), images=images, people=())
    return [file.name.removeprefix("vlotmuseum-images/") for file in drawn(kit).files]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("C:\\foto's\\De Haven (2).JPG", "de-haven-2.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("写真.jpg", "xiezhen.jpg"),
        ("☂.jpg", "picture.jpg"),
        ("con.jpg", "con-2.jpg"),
        ("a" * 300 + ".jpg", "a" * 60 + ".jpg"),
        ("...", "picture.jpg"),
        ("", "picture.jpg"),
    ],
)
def test_a_picture_without_words_is_named_after_its_file(file: str, name: str) -> None:
    assert named(rich.image("quay", file=file)) == [name]


def test_two_pictures_of_one_name_get_two_names() -> None:
    first, second = (rich.image(name, file="zaal.jpg") for name in ("quay", "hall"))
    assert named(first, second) == ["zaal.jpg", "zaal-2.png"]


def test_a_picture_that_is_cut_in_two_ways_has_two_files() -> None:
    crops = (None, blocks.Crop(right=0.5), blocks.Crop(right=0.5))
    body = tuple(blocks.Figure(id=f"f{n}", image=identity("quay"), crop=crop) for n, crop in enumerate(crops))
    made = drawn(of_body(*body))
    assert [img.get("width") for img in found(made, "image")] == ["1600", "1200", "1200"]
    assert len(made.files) == 2


def test_a_kits_slug_never_leads_out_of_the_folder() -> None:
    for slug in ("../../etc/passwd", "/weg/x", "a\\b", "", "..", "con:x"):
        for file in drawn(replace(rich.kit(), slug=slug)).files:
            assert re.fullmatch(r"[a-z0-9-]+-images/[a-z0-9-]+\.(jpg|png|webp)", file.name)


# What is shown


def test_a_figure_that_waits_is_left_out_and_said() -> None:
    made = drawn(of_body(blocks.Figure(id="f", caption=both("AI-centrum in Den Haag", "AI centre in The Hague"))))
    assert not found(made, "figure")
    assert "AI-centrum" not in made.html
    assert ["AI-centrum in Den Haag" in str(note) for note in made.notes] == [True]


def test_a_picture_that_the_kit_does_not_hold_is_left_out_and_said() -> None:
    def nothing(sha256: str) -> bytes:
        raise Problem("asset-missing", sha256=sha256)

    images = tuple(replace(image, sha256=f"{n:064}") for n, image in enumerate(rich.kit().images))
    made = snippet(replace(rich.kit(), images=images), nothing, language="nl", now=rich.NOW)
    assert "<img" not in made.html
    assert made.files == ()
    assert {note.code for note in made.notes} == {"html-picture-unreadable"}


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"%!PS-Adobe-3.0 EPSF-3.0", b"<svg/>", b"\xff\xd8\xff" + b"x" * 99])
def test_a_picture_that_cannot_be_read_is_left_out_and_said(data: bytes) -> None:
    image = rich.image("quay", id="bad", sha256=hashlib.sha256(data).hexdigest(), file="kapot.jpg")
    kit = replace(of_body(blocks.Figure(id="f", image="bad")), images=(image,), people=())
    made = snippet(kit, lambda _: data, language="nl", now=rich.NOW)
    assert "<img" not in made.html
    (note,) = made.notes
    assert str(note).startswith("kapot.jpg is left out: ")


RIGHTS = [
    (model.UsageTerms(valid_until="2026-11-18"), "html-picture-expired", "2026-11-18"),
    (model.UsageTerms(valid_from="2026-11-22"), "html-picture-not-yet-valid", "2026-11-22"),
    (model.UsageTerms(uses=("print",)), "html-picture-use-not-allowed", "web"),
]


@pytest.mark.parametrize(("usage", "code", "said"), RIGHTS)
def test_a_picture_without_the_right_is_left_out_of_everything_and_said(
    usage: model.UsageTerms, code: str, said: str
) -> None:
    kit = rich.kit()
    kit = replace(kit, images=tuple(replace(image, usage=usage) for image in kit.images))
    made = drawn(kit, level="full")
    assert "<img" not in made.html
    assert "ImageObject" not in made.html
    assert made.files == ()
    assert {note.code for note in made.notes} == {code}
    assert said in str(made.notes[0])
    later = drawn(kit, now=datetime(2026, 11, 25, tzinfo=UTC))
    assert bool(later.files) == (code == "html-picture-not-yet-valid")


def test_a_decorative_picture_has_an_empty_alternative() -> None:
    figure = blocks.Figure(id="f", image=identity("hall"), decorative=True)
    assert one(drawn(of_body(figure)), "image").get("alt") == ""
    assert one(drawn(of_body(replace(figure, decorative=False))), "image").get("alt") == "Het ruim als zaal"


def test_an_alternative_text_cannot_get_out_of_its_attribute() -> None:
    nasty = localised('"><script>alert(1)</script>\u2028x', "nl")
    made = drawn(of_body(blocks.Figure(id="f", image=identity("hall"), alt=nasty)))
    assert "<script" not in made.html
    assert one(made, "image").get("alt") == '"><script>alert(1)</script> x'


def test_pictures_inside_the_html_need_no_files() -> None:
    made = drawn(images="embedded")
    assert made.files == ()
    assert made.notes == ()
    sources = [str(img.get("src")) for img in found(made, "image")]
    assert [s.partition(";base64,")[0] for s in sources] == [
        "data:image/jpeg",
        "data:image/png",
        "data:image/webp",
        "data:image/webp",
    ]
    assert opened(b64decode(sources[0].partition(",")[2])).size == (1600, 900)


def test_pictures_by_name_only_are_never_read() -> None:
    made = snippet(rich.kit(), rich.NOTHING, language="nl", now=rich.NOW, images="named")
    assert made.html == drawn().html
    assert (made.files, made.notes) == ((), ())


def test_a_portrait_is_small_and_square() -> None:
    made = drawn()
    portrait = one(made, "portrait")
    assert (portrait.get("width"), portrait.get("height"), portrait.get("alt")) == ("72", "72", "")
    file = next(f for f in made.files if f.name.endswith("mirthe-van-der-veen.jpg"))
    assert opened(file.data).size == (144, 144)


# What is in a file


def test_what_the_camera_wrote_is_gone_but_not_whose_picture_it_is() -> None:
    data = drawn().files[0].data
    exif = opened(data).getexif()
    assert set(exif) == {0x013B, 0x8298}
    assert not exif.get_ifd(0x8825)
    assert "© 2026 Noor Hendriks".encode() in data
    assert b"Camera of somebody" not in data
    assert b"Camera of somebody" in rich.pictures()["quay"]


def test_the_same_picture_gives_the_same_bytes() -> None:
    wanted = Rendition("JPEG", widest=333)
    quay = rich.pictures()["quay"]
    first = rendered("a", wanted, lambda _: quay, name="a")
    assert first == rendered("b", wanted, lambda _: quay, name="b")


def test_a_picture_is_made_once() -> None:
    calls: list[str] = []

    def original(sha256: str) -> bytes:
        calls.append(sha256)
        return rich.pictures()["hall"]

    for _ in range(3):
        rendered("once", Rendition("PNG", widest=77), original, name="zaal")
    assert calls == ["once"]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_that_the_camera_turned_stands_upright(orientation: int) -> None:
    upright = Picture.new("RGB", (400, 200), (10, 120, 200))
    upright.paste((230, 40, 20), (0, 0, 100, 100))  # red at the top left
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Pillow's transpose operations, each the camera's other way
    turned = upright.transpose(Picture.Transpose(undo[orientation])) if orientation > 1 else upright
    exif = Picture.Exif()
    exif[0x0112] = orientation
    shown = made_of(turned, "JPEG", Rendition("JPEG", widest=200), exif=exif, quality=95)
    assert shown.size == (200, 100)
    red, _, blue = shown.convert("RGB").getpixel((10, 10))  # type: ignore[misc]  # three numbers of an RGB picture
    assert red > 180
    assert blue < 80


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK", "LAB", "F", "YCbCr"])
def test_pictures_of_any_mode_become_what_the_web_shows(mode: str) -> None:
    kind = {"CMYK": "TIFF", "LAB": "TIFF", "F": "TIFF", "YCbCr": "TIFF"}.get(mode, "PNG")
    light = 255 if mode == "1" else 200
    grey = Picture.new("L", (64, 48), light)
    picture = grey.convert("RGB").convert(mode) if mode != "I;16" else Picture.new("I;16", (64, 48), 51_400)
    shown = made_of(picture, kind, Rendition("JPEG" if kind == "TIFF" else "PNG"))
    assert shown.mode in {"L", "RGB", "RGBA"}
    level = shown.convert("L").getpixel((5, 5))
    assert isinstance(level, int)
    assert abs(level - light) < 12


def test_transparency_stays_in_a_png_and_becomes_white_in_a_jpeg() -> None:
    clear = Picture.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert made_of(clear, "PNG", Rendition("PNG")).getpixel((1, 1)) == (0, 0, 0, 0)
    assert made_of(clear, "TIFF", Rendition("JPEG")).convert("L").getpixel((1, 1)) == 255


def test_colours_are_brought_to_srgb_and_a_broken_profile_is_no_reason_to_fail() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red = Picture.new("RGB", (40, 40), (200, 30, 30))
    for profile in (srgb, lab, b"onzin", b""):
        shown = made_of(red, "PNG", Rendition("PNG"), icc_profile=profile)
        assert shown.getpixel((3, 3)) == (200, 30, 30)
        assert "icc_profile" not in shown.info


@pytest.mark.parametrize(
    ("width", "height", "wanted", "result"),
    [
        (4000, 3000, Rendition("JPEG"), (1600, 1200)),
        (800, 600, Rendition("JPEG"), (800, 600)),
        (30000, 1, Rendition("JPEG"), (1600, 1)),
        (1, 1, Rendition("JPEG", box=(0.2, 0.2, 0.3, 0.3)), (1, 1)),
        (1000, 1000, Rendition("JPEG", box=(0.5, 0.0, 1.0, 0.5)), (500, 500)),
        (1000, 1000, Rendition("JPEG", box=(0.9, 0.9, 0.1, 0.1)), (1000, 1000)),
        (1000, 500, Rendition("JPEG", box=(-4.0, 0.0, 9.0, 1.0)), (1000, 500)),
        (600, 800, Rendition("JPEG", square=True, widest=144), (144, 144)),
    ],
)
def test_sizes(width: int, height: int, wanted: Rendition, result: tuple[int, int]) -> None:
    assert size(width, height, wanted) == result


fractions = st.floats(-1, 2, allow_nan=False)


@given(
    st.integers(1, 30_000), st.integers(1, 30_000), st.tuples(fractions, fractions, fractions, fractions), st.booleans()
)
def test_any_crop_of_any_picture_has_a_size(
    width: int, height: int, box: tuple[float, float, float, float], square: bool
) -> None:
    wide, high = size(width, height, Rendition("JPEG", box=box, square=square))
    assert 1 <= wide <= min(width, WIDEST)
    assert 1 <= high <= height
    assert not square or wide == high


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_crop_shows_its_part_of_a_large_picture(kind: str) -> None:
    picture = Picture.new("RGB", (3200, 1600), (0, 0, 255))
    picture.paste((255, 0, 0), (2400, 800, 3200, 1600))
    shown = made_of(picture, kind, Rendition(kind, widest=100, box=(0.75, 0.5, 1.0, 1.0)))
    assert shown.size == (100, 100)
    for at in ((3, 3), (96, 96)):
        red, _, blue = shown.convert("RGB").getpixel(at)  # type: ignore[misc]  # three numbers of an RGB picture
        assert red > 240
        assert blue < 15
