"""The logos as files: alike in SVG, PDF and PNG, on transparent ground, with their rules."""

from __future__ import annotations

import importlib
import io
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops

from outside import program
from outside.verapdf import validate
from presskit import resources
from presskit.kit.localised import localised
from presskit.kit.model import Kit, Logo, UsageTerms
from presskit.messages import Problem, worded
from presskit.publish.html.notes import Notes
from presskit.publish.logos.export import export_logos, logos_of
from publish.html import rich

COLOURED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 24"><defs><linearGradient id="g"><stop offset="0" '
    'stop-color="#c8102e"/><stop offset="1" stop-color="#1457c8"/></linearGradient></defs>'
    '<rect x="2" y="2" width="20" height="20" rx="4" fill="url(#g)"/><circle cx="40" cy="12" r="8" fill="#0b5c43" '
    'opacity="0.5"/><path d="M26 22V2" stroke="currentColor" stroke-width="2"/></svg>'
)

FADING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 24"><defs><mask id="m"><rect width="60" height="24" '
    'fill="#fff"/><circle cx="12" cy="12" r="5" fill="#000"/></mask></defs><g opacity="0.6" mask="url(#m)">'
    '<rect x="2" y="2" width="20" height="20" fill="#0b5c43"/><circle cx="24" cy="12" r="8" fill="#c8102e"/></g>'
    '<path d="M36 22V2h18v20" fill="currentColor"/></svg>'
)


def kit_with(*logos: Logo, **changes: Any) -> Kit:
    kit = rich.kit()
    return replace(kit, organisation=replace(kit.organisation, logos=logos), **changes)


def made(kit: Kit, notes: Notes | None = None) -> dict[str, bytes]:
    return dict(logos_of(kit, rich.asset, rich.NOW, notes or Notes()))


def shipped() -> Logo:
    """The logo of the kit that ships."""
    (path,) = resources.path("samples").glob("*/logo.svg")
    return Logo(svg=path.read_text("utf-8"))


@pytest.fixture(params=["coloured", "fading", "shipped"])
def logo(request: pytest.FixtureRequest) -> Logo:
    drawings = {"coloured": COLOURED, "fading": FADING}
    return Logo(svg=drawings[request.param]) if request.param in drawings else shipped()


def on(ground: str, picture: Image.Image) -> Image.Image:
    whole = Image.new("RGBA", picture.size, ground)
    whole.alpha_composite(picture.convert("RGBA"))
    return whole.convert("RGB")


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ by more than what edges are drawn with."""
    found = ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 64 else 0)
    return found.histogram()[255] / (found.width * found.height)


def test_each_logo_comes_as_drawing_page_and_two_pictures(logo: Logo) -> None:
    files = made(kit_with(logo))
    stem = "stichting-vlotmuseum-logo"
    assert list(files) == [
        f"{stem}.svg", f"{stem}.pdf", f"{stem}.png", f"{stem}-600.png", "logos.nl.txt", "logos.en.txt",
    ]  # fmt: skip
    for name, side in ((f"{stem}.png", 2400), (f"{stem}-600.png", 600)):
        picture = Image.open(io.BytesIO(files[name]))
        assert (picture.mode, max(picture.size)) == ("RGBA", side)
        assert picture.getpixel((0, 0))[3] == 0  # type: ignore[index]  # an RGBA pixel has four parts
    assert files == made(kit_with(logo))


@pytest.mark.parametrize("ground", ["#ffffff", "#f3c500"])
def test_they_are_drawn_as_another_program_draws_the_svg(logo: Logo, ground: str) -> None:
    files = made(kit_with(logo))
    svg, pdf, png, *_ = files.values()
    picture = Image.open(io.BytesIO(png))
    resvg = pytest.importorskip("resvg_py")
    seen = resvg.svg_to_bytes(svg_string=svg.decode(), width=picture.width, height=picture.height)
    expected = on(ground, Image.open(io.BytesIO(bytes(seen))))
    assert differing(on(ground, picture), expected) < 0.005
    page = importlib.import_module("pypdfium2").PdfDocument(pdf)[0]
    bitmap = page.render(scale=picture.width / page.get_size()[0], fill_color=(255, 255, 255, 0), maybe_alpha=True)
    drawn = on(ground, bitmap.to_pil().convert("RGBA"))
    assert differing(drawn.resize(expected.size), expected) < 0.005


@pytest.mark.outside
def test_the_pdf_is_one_page_of_vectors_as_large_as_the_logo_and_keeps_pdf_a(logo: Logo, tmp_path: Path) -> None:
    qpdf, info = program("qpdf"), program("pdfinfo")
    logo = replace(logo, licence="For editorial use", usage=localised("Niet kantelen", "nl"))
    _, pdf, *_ = made(kit_with(logo)).values()
    path = tmp_path / "logo.pdf"
    path.write_bytes(pdf)
    assert "No syntax or stream encoding errors" in _run(qpdf, "--check", path)
    told = _run(info, path)
    assert "Pages:           1" in told
    assert "Page size:       283.46" in told
    assert "Subject:         Niet kantelen" in told
    assert _run(program("pdfimages"), "-list", path).count("\n") == 2  # the heading alone
    assert _run(program("pdffonts"), path).count("\n") == 2
    verdict = validate(path, "2b")
    assert verdict.passed, verdict


def _run(command: object, *arguments: object) -> str:
    import subprocess

    done = subprocess.run([str(command), *map(str, arguments)], capture_output=True, text=True, check=True)
    return done.stdout


def test_a_logo_with_a_smallest_width_has_a_page_that_wide() -> None:
    _, pdf, *_ = made(kit_with(Logo(svg=COLOURED, minimum=180))).values()
    page = importlib.import_module("pypdfium2").PdfDocument(pdf)[0]
    assert page.get_size()[0] == pytest.approx(180 * 72 / 25.4, abs=0.01)


def test_what_takes_the_colour_of_the_text_is_ink_for_light_ground_and_white_for_dark() -> None:
    line = (
        COLOURED[: COLOURED.index("<defs>")].replace("60 24", "9 9")
        + '<path d="M0 0h9v9H0z" fill="currentColor"/></svg>'
    )
    files = made(kit_with(Logo(svg=line), Logo(svg=line, ground="dark")))
    light, dark = (Image.open(io.BytesIO(data)) for name, data in files.items() if name.endswith("-600.png"))
    assert light.getpixel((300, 300)) == (0x1D, 0x1C, 0x1A, 255)
    assert dark.getpixel((300, 300)) == (255, 255, 255, 255)
    assert 'color="#ffffff"' in next(data.decode() for name, data in files.items() if name.endswith("op-donker.svg"))


def test_the_rules_lie_beside_them_in_each_language() -> None:
    usage = (*localised("Niet kantelen", "nl"), *localised("Do not tilt", "en"))
    logo = Logo(svg=COLOURED, clear_space=0.5, minimum=22.5, usage=usage, licence="For editorial use only")
    files = made(kit_with(logo))
    assert files["logos.nl.txt"].decode().splitlines() == [
        "Stichting Vlotmuseum: Logo’s",
        "",
        "Stichting Vlotmuseum (Voor een lichte ondergrond)",
        "  Vrije ruimte: Minstens 50 % van de hoogte aan elke kant",
        "  Kleinste breedte: 22,5 mm",
        "  Regels voor gebruik: Niet kantelen",
        "  Licentie: For editorial use only",
        "  stichting-vlotmuseum-logo.svg",
        "  stichting-vlotmuseum-logo.pdf",
        "  stichting-vlotmuseum-logo.png",
        "  stichting-vlotmuseum-logo-600.png",
    ]
    assert "Rules for use: Do not tilt" in files["logos.en.txt"].decode()


def test_a_logo_that_is_a_picture_is_png_in_two_sizes_unless_its_rights_are_over() -> None:
    kit = rich.kit()
    (picture,) = (logo for logo in kit.organisation.logos if logo.image)
    files = made(kit_with(picture))
    assert [name.rpartition(".")[2] for name in files] == ["png", "png", "txt", "txt"]
    over = tuple(
        replace(image, usage=UsageTerms(valid_until="2020-01-01")) if image.id == picture.image else image
        for image in kit.images
    )
    notes = Notes()
    assert made(kit_with(picture, images=over), notes) == {}
    assert [note.code for note in notes.all()] == ["html-picture-expired"]


def test_one_that_cannot_be_drawn_is_left_out_and_said() -> None:
    notes = Notes()
    files = made(kit_with(Logo(svg="<svg"), Logo(svg=COLOURED)), notes)
    assert [note.code for note in notes.all()] == ["logo-missing"]
    assert any(name.endswith(".pdf") for name in files)


def test_nothing_of_another_is_written_over_and_a_second_time_changes_nothing(tmp_path: Path) -> None:
    kit, notes = kit_with(Logo(svg=COLOURED)), Notes()

    def export() -> tuple[Path, ...]:
        return export_logos(kit, rich.asset, tmp_path / "logos", path=Path("kit"), now=rich.NOW, notes=notes)

    written = export()
    assert export() == written
    written[0].write_text("mine")
    written[1].unlink()
    with pytest.raises(Problem) as caught:
        export()
    assert "another file of this name is there" in worded(caught.value, "en")
    assert not written[1].exists()
    with pytest.raises(Problem) as caught:
        export_logos(kit_with(), rich.asset, tmp_path, path=Path("kit"), now=rich.NOW, notes=notes)
    assert "has no logo" in worded(caught.value, "en")
