"""Marks, portraits, terms of use and QR codes: what a kit has beside its text and figures."""

from __future__ import annotations

import io
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
import segno
from msgspec.structs import replace
from PIL import Image as Raster

import museum
from outside import poppler, verapdf, x4
from presskit.kit import edits
from presskit.kit.blocks import CallToAction
from presskit.kit.localised import localised
from presskit.kit.model import Kit, Logo, UsageTerms
from presskit.publish.pdf.boxes import Pen
from presskit.publish.pdf.canvas import MM, Canvas, PageSize
from presskit.publish.pdf.export import ProfileName, write_pdf
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.profile import PRINT
from presskit.publish.pdf.qr import CodeBox, code_size, modules

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
OPENING = "https://museum.example/opening"
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30h-90z" fill="currentColor"/></svg>'
)

SHADED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><defs><linearGradient id="g">'
    '<stop offset="0" stop-color="#c00000"/><stop offset="1" stop-color="#0000c0"/></linearGradient></defs>'
    '<path d="M0 0h40v30h-40z" fill="url(#g)"/><circle cx="20" cy="15" r="9" fill="#ffffff" fill-opacity="0.5"/></svg>'
)


def written(folder: Path, kit: Kit, to: ProfileName = "screen") -> Path:
    out = io.BytesIO()
    write_pdf(kit, museum.assets().__getitem__, out, to=to, language="nl", audience="public", now=NOW)
    path = folder / f"{to}.pdf"
    path.write_bytes(out.getvalue())
    return path


def full_kit() -> Kit:
    """Return the museum with two marks, a portrait of whom it quotes, and terms of use."""
    kit = museum.kit()
    stairs = next(image for image in kit.images if image.file == "stairs.jpg")
    terms = UsageTerms(text=localised("Vrij voor de pers.", "nl"), uses=("print", "web"))
    return replace(
        kit,
        people=tuple(replace(person, portrait=stairs.id) for person in kit.people),
        images=tuple(replace(image, usage=terms) for image in kit.images),
        organisation=replace(
            kit.organisation,
            logos=(
                Logo(svg=MARK, alt=localised("Het museum", "nl")),
                Logo(svg=SHADED, alt=localised("De stad", "nl")),
                Logo(svg=MARK, ground="dark", alt=localised("In het wit", "nl")),
            ),
        ),
    )


def tree(path: Path) -> str:
    return subprocess.run(["pdfinfo", "-struct-text", path], check=True, capture_output=True, text=True).stdout


@pytest.mark.outside
def test_it_is_accessible_and_printable(tmp_path: Path) -> None:
    path = written(tmp_path, full_kit())
    for flavour in ("ua1", "2a"):
        verdict = verapdf.validate(path, flavour)
        assert verdict.passed, verdict.failures
    assert poppler.complaints(path) == []
    assert x4.check(written(tmp_path, full_kit(), "print"), trim_mm=(210, 297)) == []


def test_the_marks_for_its_ground_stand_at_the_head(tmp_path: Path) -> None:
    path = written(tmp_path, full_kit())
    said = subprocess.run(["pdfinfo", "-struct", path], check=True, capture_output=True, text=True).stdout
    assert said.count("Figure") == museum_figures() + 2 + 1, "two marks and a portrait"
    page = Raster.open(poppler.render(path, tmp_path)[0]).convert("1", dither=Raster.Dither.NONE)
    assert page.crop((300, 40, page.width - 62, 110)).getextrema() == (0, 255), "in ink, at the head's right"


def museum_figures() -> int:
    """Return how many figures the museum has by itself: pictures, icons with a meaning, stars."""
    out = io.BytesIO()
    write_pdf(
        museum.kit(), museum.assets().__getitem__, out, to="screen", language="nl", audience="public", now=NOW
    )  # fmt: skip
    done = subprocess.run(["pdfinfo", "-struct", "-"], check=True, capture_output=True, input=out.getvalue())
    return done.stdout.decode().count("Figure")


def test_terms_that_all_pictures_share_are_printed_once(tmp_path: Path) -> None:
    said = " ".join(poppler.words(written(tmp_path, full_kit())))
    assert said.count("Vrij voor de pers. Toegestaan voor druk, web.") == 1
    assert said.index("Gebruiksvoorwaarden.") < said.index("EINDE")


def test_terms_that_differ_stand_with_their_picture(tmp_path: Path) -> None:
    kit = full_kit()
    other = UsageTerms(text=localised("Alleen voor print.", "nl"))
    images = tuple(replace(i, usage=other) if i.file == "quay.jpg" else i for i in kit.images)
    said = " ".join(poppler.words(written(tmp_path, replace(kit, images=images))))
    assert "De kade in 1974. Beeld: A. de Vries Alleen voor print." in said
    assert "Het trappenhuis. Beeld: A. de Vries Vrij voor de pers." in said
    assert "Gebruiksvoorwaarden" not in said


def test_the_code_holds_the_address(tmp_path: Path) -> None:
    """Each square of the code is looked at as drawn, and compared with what the address encodes to."""
    size = code_size(OPENING)
    path = tmp_path / "code.pdf"
    with path.open("wb") as out:
        canvas = Canvas(
            out,
            PRINT,
            Metadata(title="Code", language="nl", created=NOW, modified=NOW, identifier="code"),
            PageSize(size, size),
        )
        CodeBox(OPENING, size).draw(Pen(canvas), 0, size, size)
        canvas.close()
    rows = tuple(tuple(map(bool, row)) for row in segno.make_qr(OPENING, error="m", boost_error=False).matrix)
    page = Raster.open(poppler.render(path, tmp_path, 288)[0]).convert("1", dither=Raster.Dither.NONE)
    side = page.width / (len(rows) + 8)
    for y, row in enumerate(rows):
        for x, black in enumerate(row):
            at = int((x + 4.5) * side), int((y + 4.5) * side)
            assert (page.getpixel(at) == 0) == black, at
    quiet = page.crop((0, 0, page.width, int(4 * side) - 1))
    assert quiet.getextrema() == (255, 255), "white stands around it"


def test_only_print_has_the_code(tmp_path: Path) -> None:
    def drawn(path: Path) -> int:
        with pikepdf.open(path) as pdf:
            return sum(page.Contents.read_bytes().count(b" re") for page in pdf.pages)

    assert drawn(written(tmp_path, museum.kit(), "print")) > 200
    assert drawn(written(tmp_path, museum.kit())) < 100
    article = museum.kit().articles[0]
    body = tuple(replace(each, qr=False) if isinstance(each, CallToAction) else each for each in article.body)
    unwanted = edits.with_article(museum.kit(), replace(article, body=body))
    assert drawn(written(tmp_path, unwanted, "print")) < 100


def test_an_address_too_long_for_print_has_no_code() -> None:
    assert modules(f"{OPENING}?{'x' * 3000}") == ()
    assert modules(f"{OPENING}?{'x' * 700}") == ()
    assert code_size(f"{OPENING}?{'x' * 3000}") == 0
    assert 20 * MM <= code_size(OPENING) < 25 * MM
