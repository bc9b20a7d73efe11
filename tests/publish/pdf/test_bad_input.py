"""What is unusual or broken comes out right, on the screen and in print, or is refused with one line."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from msgspec.structs import replace
from PIL import Image as Raster
from PIL import ImageCms

import museum
from outside import poppler
from presskit.kit.blocks import CallToAction, Figure, Paragraph, Quote, new_id
from presskit.kit.localised import localised
from presskit.kit.model import Icon, Image, Kit
from presskit.messages import Problem, worded
from presskit.publish.pdf.export import ProfileName, write_pdf
from presskit.publish.pdf.profile import FOGRA39_FILE, SRGB_FILE, icc_profile
from publish.pdf.test_export import KITS, NOW, empty_article, made, written

RED, BLUE = (190, 60, 60), (50, 60, 190)
SIZE = (300, 200)
ADOBE_RGB = {
    b"rXYZ": (0.60974, 0.31111, 0.01947), b"gXYZ": (0.20528, 0.62567, 0.06087), b"bXYZ": (0.14919, 0.06322, 0.74457)
}  # fmt: skip
"""The primaries of Adobe RGB (1998) under D50."""


def halves(mode: str = "RGB") -> Raster.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    image = Raster.new("RGB", SIZE, RED)
    image.paste(BLUE, (SIZE[0] // 2, 0, *SIZE))
    return image.convert(mode)


def saved(image: Raster.Image, kind: str = "JPEG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def turned() -> bytes:
    exif = Raster.Exif()
    exif[0x0112] = 6
    return saved(halves().transpose(Raster.Transpose.ROTATE_90), exif=exif)


def adobe_rgb() -> bytes:
    profile = bytearray(icc_profile(SRGB_FILE))
    for at in range(132, 132 + 12 * int.from_bytes(profile[128:132]), 12):
        name, offset, _ = struct.unpack(">4sII", profile[at : at + 12])
        if name in ADOBE_RGB:
            struct.pack_into(">3i", profile, offset + 8, *[round(value * 65536) for value in ADOBE_RGB[name]])
    return saved(halves(), icc_profile=bytes(profile))


def separated() -> Raster.Image:
    """Return the picture in inks."""
    screen, inks = (io.BytesIO(icc_profile(file)) for file in (SRGB_FILE, FOGRA39_FILE))
    image = ImageCms.profileToProfile(halves(), screen, inks, outputMode="CMYK")
    assert image is not None
    return image


def with_alpha() -> bytes:
    image = halves("RGBA")
    image.paste((0, 255, 0, 0), (0, 150, 300, 200))
    return saved(image, "PNG")


PICTURES: dict[str, Callable[[], bytes]] = {
    "turned": turned,
    "Adobe RGB": adobe_rgb,
    "inks": lambda: saved(separated()),
    "a broken profile": lambda: saved(halves(), icc_profile=b"\0" * 300),
    "transparent": with_alpha,
}


def drawn(data: bytes, size: tuple[int, int], to: ProfileName) -> Raster.Image:
    """Return what is drawn of a picture in a PDF, a pixel to the point, without its caption."""
    digest = hashlib.sha256(data).hexdigest()
    image = Image(id=new_id(), file="a.jpg", sha256=digest, format="JPEG", width=size[0], height=size[1])
    figure = Figure(id=new_id(), image=image.id, alt=localised("Twee vlakken", "nl"))
    paragraph = Paragraph(id=new_id(), text=localised("Voor het beeld staat tekst.", "nl"))
    kit = replace(empty_article(body=(paragraph, figure)), images=(image,))
    out = io.BytesIO()
    result = write_pdf(kit, {digest: data}.__getitem__, out, to=to, language="nl", audience="press", now=NOW)
    (place,) = [place for place in result.places if place.source == figure.id]
    with pypdfium2.PdfDocument(out.getvalue()) as document:  # type: ignore[no-untyped-call]
        page = document[place.page]
        left, bottom, right, top = page.get_trimbox()
        whole: Raster.Image = page.render().to_pil().convert("RGB")
        edge = (whole.width - (right - left)) / 2
        high = whole.height - (whole.height - (top - bottom)) / 2
    return whole.crop(
        (round(edge + place.left), round(high - place.top), round(edge + place.right), round(high - place.bottom))
    )


@pytest.mark.parametrize("to", ["screen", "print"])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_comes_out_upright_in_its_colours(name: str, to: ProfileName) -> None:
    found = drawn(PICTURES[name](), SIZE, to)
    assert found.width / found.height == pytest.approx(1.5, abs=0.05)
    near = 16 if to == "screen" and name != "inks" else 60
    pixels = np.asarray(found).astype(int)
    high, wide = pixels.shape[:2]
    more = np.array([14, 0, 0]) if name == "Adobe RGB" else np.zeros(3, int)
    assert abs(pixels[high // 2, wide // 4] - RED - more).max() <= near
    assert abs(pixels[high // 2, wide * 3 // 4] - BLUE).max() <= near
    if name == "transparent":
        assert pixels[high - 8, wide // 4].min() > 240, "the paper is seen through it"


def test_a_wide_gamut_is_not_taken_for_srgb() -> None:
    plain, wide = (np.asarray(drawn(data, SIZE, "screen"))[60, 60] for data in (saved(halves()), adobe_rgb()))
    assert int(wide[0]) - int(plain[0]) > 8


@pytest.mark.parametrize("to", ["screen", "print"])
@pytest.mark.parametrize("size", [(1, 400), (400, 1), (1, 1)])
def test_a_picture_of_one_pixel_across_keeps_its_form_and_colour(size: tuple[int, int], to: ProfileName) -> None:
    found = drawn(saved(Raster.new("RGB", size, RED), "PNG"), size, to)
    pixels = np.asarray(found).astype(int).reshape(-1, 3)
    if min(found.size) > 4:
        assert abs(np.median(pixels, axis=0) - RED).max() <= 60
    assert max(found.size) > 20


def test_a_paragraph_of_40000_words_has_them_all(tmp_path: Path) -> None:
    words = [f"woord{n}" for n in range(2_800)]
    parts = [" ".join(words)] * 14
    kit = empty_article(body=(Paragraph(id=new_id(), text=localised(" ".join(parts), "nl")),))
    assert len(" ".join(parts).split()) > 39_000
    said = [word for word in poppler.words(written(tmp_path, kit)) if word.startswith("woord")]
    assert said == words * 14


def test_a_word_of_20000_characters_loses_none(tmp_path: Path) -> None:
    said = poppler.text(written(tmp_path, KITS["a word of 20,000 characters"]))
    assert sum(len(line) for line in said.split() if set(line) == {"a"}) == 20_000
    for word in poppler.boxes(tmp_path / "screen.pdf"):
        assert word.right < 596


def test_an_empty_article_is_one_page_and_a_long_headline_is_whole(tmp_path: Path) -> None:
    assert made(empty_article())[1].pages == 1
    said = " ".join(poppler.words(written(tmp_path, KITS["headline of 400 characters"])))
    assert " ".join(["Een heel lange kop"] * 21) in said


def test_each_of_200_quotes_is_there_in_order(tmp_path: Path) -> None:
    quotes = tuple(
        Quote(id=new_id(), text=localised(f"Uitspraak{n} is gedaan", "nl"), display=("pull", "running")[n % 2])
        for n in range(200)
    )
    said = poppler.text(written(tmp_path, empty_article(body=quotes)))
    found = [word.strip("“”") for word in said.split() if "Uitspraak" in word]
    assert sorted(found, key=lambda word: int(word.removeprefix("Uitspraak"))) == [f"Uitspraak{n}" for n in range(200)]


@pytest.mark.parametrize(
    "content", ['<image href="data:image/png;base64,AAAA" width="9" height="9"/>', "<text>A</text>", "<path"]
)
def test_an_icon_that_cannot_be_drawn_is_refused_in_one_line(content: str) -> None:
    call = CallToAction(id=new_id(), heading=localised("Kom", "nl"), icon="icon-own", url="https://museum.example")
    icon = Icon(name="icon-own", svg=f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{content}</svg>')
    kit: Kit = replace(empty_article(body=(call,)), icons=(icon,))
    out = io.BytesIO()
    with pytest.raises(Problem) as refused:
        write_pdf(kit, museum.assets().__getitem__, out, to="screen", language="nl", audience="press", now=NOW)
    said = worded(refused.value)
    assert "icon-own" in said
    assert "\n" not in said
