"""The written file: it passes the checkers, says what was typed, and is the same whatever went before."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest
from PIL import Image
from reportlab.lib.colors import CMYKColor, Color
from reportlab.lib.utils import ImageReader

from outside import poppler, verapdf, x4
from presskit.publish.pdf.canvas import Canvas, PageSize
from presskit.publish.pdf.colour import BLACK, Colour
from presskit.publish.pdf.paragraph import Run, compose
from presskit.publish.pdf.prepared import prepare
from presskit.publish.pdf.profile import PRINT, SCREEN, Profile
from presskit.publish.pdf.style import Style
from publish.pdf.engine import sample

pytestmark = pytest.mark.outside


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write(sample.make(SCREEN), tmp_path_factory.mktemp("screen"))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write(sample.make(PRINT), tmp_path_factory.mktemp("print"))


@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_the_screen_file_passes_verapdf(screen: Path, flavour: str) -> None:
    verdict = verapdf.validate(screen, flavour)
    assert verdict.failures == ()
    assert verdict.passed
    assert verdict.assertions > 1_000


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A])
def test_the_screen_file_passes_page_validation(screen: Path, profile: page.ValidationProfile) -> None:
    report = page.validate_pdf(str(screen), profile=profile)
    assert [(each.rule_id, each.message) for each in report.failures] == []
    assert report.is_compliant


def test_the_print_file_passes_our_x4_checks(printed: Path) -> None:
    assert x4.check(printed) == []


def test_readers_open_both_without_complaint(screen: Path, printed: Path) -> None:
    assert poppler.complaints(screen) == []
    assert poppler.complaints(printed) == []


def test_the_text_is_what_was_typed(screen: Path) -> None:
    found = poppler.words(screen)
    typed = [
        *["Werkplaats", "voor", "mensen", "die", "willen", "maken"],
        *sample.DUTCH.split(),
        *sample.GERMAN.split(),
        "Tussenkop",
        *poppler.plain_words(sample.RICH_TEXT),
    ]
    # The footers come between the halves of the last paragraph.
    footers = {"1", "/", "2"}
    assert [word for word in found if word not in footers] == [word for word in typed if word not in footers]


@pytest.mark.parametrize("profile", [SCREEN, PRINT])
def test_equal_input_gives_equal_bytes_whatever_went_before(profile: Profile) -> None:
    """A fresh process, and one that has made other documents, write the same file."""
    for text, language in (("Ander werk vooraf: ﬂink, “citaat” – 1½ × 3°.", "fr"), (sample.DUTCH[::-1], "en")):
        out = io.BytesIO()
        canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(300, 300))
        canvas.place(compose(text, sample.body(language), 200), 20, 250, canvas.add("P"))
        canvas.close()
    here = hashlib.sha256(sample.make(profile)).hexdigest()
    code = (
        "import hashlib, sys; from publish.pdf.engine import sample; from presskit.publish.pdf import profile; "
        f"print(hashlib.sha256(sample.make(profile.{profile.name.upper()})).hexdigest())"
    )
    there = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert there.stdout.strip() == here


def test_marks_off_the_line_are_drawn_and_read_as_typed(tmp_path: Path) -> None:
    text = "Een q\u0303\u030c, dan Œ\u0300\u0303 en i\u0307\u0302 en J\u0304\u030b slot"
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(300, 100))
    block = compose((Run(text), Run(" en ook "), Run("Œ\u0300\u0303", strong=True)), sample.body(), 280)
    assert any(state.rise for state in block.states)
    canvas.place(block, 10, 50, canvas.add("P"))
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    assert poppler.complaints(path) == []
    assert poppler.words(path) == poppler.plain_words(f"{text} en ook Œ\u0300\u0303")
    assert verapdf.validate(path, "ua1").failures == ()
    assert verapdf.validate(path, "2a").failures == ()


def test_a_divided_paragraph_is_one_element_with_its_link_on_both_pages(screen: Path) -> None:
    with pikepdf.open(screen) as pdf:
        rich = [each for each in _elements(pdf) if each.S == "/P"][-1]
        pages = {int(kid.MCID) if isinstance(kid, pikepdf.Dictionary) else int(kid) for kid in _contents(rich)}
        assert len(pages) > 1
        roles = [str(kid.S) for kid in _kids(rich) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        assert roles == ["/Strong", "/Em", "/Link", "/Span"]
        link = next(each for each in _elements(pdf) if each.S == "/Link")
        annotations = [kid.Obj for kid in _kids(link) if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
        assert len(annotations) >= 1
        for annotation in annotations:
            assert str(annotation.A.URI) == "https://voorbeeld.nl/a?b=1&c=(2)"
            assert str(annotation.Contents).startswith(
                "koppeling die over het einde van een regel heen gaat (voorbeeld.nl/"
            )
            left, bottom, right, top = (float(value) for value in annotation.Rect)
            assert 0 < left < right < 596
            assert 10 < top - bottom < 16


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://voorbeeld.nl/een pad?q=é#ü", "https://voorbeeld.nl/een%20pad?q=%C3%A9#%C3%BC"),
        ("https://Müller.de/straße", "https://xn--mller-kva.de/stra%C3%9Fe"),
        ("www.voorbeeld.nl", "https://www.voorbeeld.nl"),
        ("mailto:pers@voorbeeld.nl", "mailto:pers@voorbeeld.nl"),
    ],
)
def test_addresses_are_written_in_ascii(tmp_path: Path, typed: str, written: str) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(300, 100))
    canvas.place(compose((Run("hier", link=typed),), sample.body(), 280), 10, 50, canvas.add("P"))
    canvas.close()
    with pikepdf.open(sample.write(out.getvalue(), tmp_path)) as pdf:
        annotations: Any = pdf.pages[0].obj.Annots
        assert str(annotations[0].A.URI) == written


def test_bookmarks_point_at_pages_and_elements(screen: Path) -> None:
    with pikepdf.open(screen) as pdf:
        first = pdf.Root.Outlines.First
        assert str(first.Title) == "Werkplaats"
        assert first.SE.S == "/H1"
        assert str(first.First.Title) == "Tussenkop"
        assert first.First.Parent.objgen == first.objgen
        assert first.First.SE.S == "/H2"
        assert first.Dest[0].objgen == pdf.pages[0].obj.objgen


def test_bookmarks_of_any_depth_make_a_sound_outline(tmp_path: Path) -> None:
    levels = (0, 1, 2, 2, 1, 0, 2, 1)
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(100, 100))
    element = canvas.add("P")
    canvas.place(compose("Tekst", sample.body(), 80), 10, 50, element)
    for order, level in enumerate(levels):
        canvas.bookmark(str(order), element, level)
    canvas.close()
    with pikepdf.open(sample.write(out.getvalue(), tmp_path)) as pdf, pdf.open_outline() as outline:
        assert _titles(outline.root) == [
            ("0", [("1", [("2", []), ("3", [])]), ("4", [])]),
            ("5", [("6", []), ("7", [])]),
        ]
        root: Any = pdf.Root.Outlines
        assert [int(root.Count), int(root.First.Count), int(root.First.First.Count)] == [8, 4, 2]


def _titles(items: Any) -> list[Any]:
    return [(item.title, _titles(item.children)) for item in items]


def test_print_has_boxes_and_no_trace_of_the_screen(printed: Path) -> None:
    with pikepdf.open(printed) as pdf:
        sheet = pdf.pages[0]
        assert "/Annots" not in sheet.obj
        assert "/StructTreeRoot" not in pdf.Root
        trim, bleed = ([float(value) for value in sheet.obj[key]] for key in ("/TrimBox", "/BleedBox"))
        assert trim[2] - trim[0] == pytest.approx(595.276, abs=0.01)
        assert bleed[0] == pytest.approx(trim[0] - 8.504, abs=0.01)


def test_metadata_agrees_in_both_places(screen: Path) -> None:
    with pikepdf.open(screen) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == "D:20261123090000+00'00'"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.Root.Lang) == "nl"
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            assert xmp["dc:title"] == "Proef & <pers>" == str(pdf.docinfo["/Title"])
            assert xmp["dc:creator"] == ["Redactie “Zuid”"]
            assert xmp["dc:subject"] == {"proef", "zetwerk"}
            assert xmp["xmp:CreateDate"] == "2026-11-23T09:00:00+00:00"
            assert xmp["pdfuaid:part"] == "1"


def test_a_tree_of_many_pages_gets_a_parent_tree_of_leaves(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(200, 100))
    block = compose(
        (Run("Blad met een "), Run("adres", link="https://voorbeeld.nl/")), Style(sample.sans(), 10, 12), 180
    )
    for _ in range(40):
        element = canvas.add("P")
        canvas.place(block, 10, 50, element)
        canvas.bookmark("Blad", element, 0)
        canvas.end_page()
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    assert len(pikepdf.open(path).pages) == 40
    assert verapdf.validate(path, "ua1").failures == ()
    assert poppler.complaints(path) == []


def test_reportlabs_own_drawing_survives(tmp_path: Path) -> None:
    """Pictures with alpha, gradients, forms, transparency and spot colours of ReportLab's own calls."""
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(300, 300))
    canvas.place(compose("Getekend met ReportLab", sample.body(), 200), 20, 270, canvas.add("P"))
    with canvas.artifact():
        canvas.drawImage(ImageReader(Image.new("RGBA", (20, 20), (0, 90, 200, 120))), 20, 150, 60, 60, mask="auto")
        canvas.setFillAlpha(0.4)
        canvas.setFillColor(Color(0.1, 0.2, 0.9))
        canvas.circle(150, 180, 30, stroke=0, fill=1)
        canvas.linearGradient(200, 150, 280, 210, (Color(1, 0, 0), Color(0, 0, 1)), extend=False)
    canvas.beginForm("frame")
    canvas.rect(0, 0, 20, 20)
    canvas.endForm()
    with canvas.artifact():
        canvas.doForm("frame")
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    assert verapdf.validate(path, "2a").failures == ()
    assert poppler.complaints(path) == []
    with pikepdf.open(path) as pdf:
        assert "Helvetica" not in str(pdf.pages[0].resources)


def test_spot_colours_reach_print_as_separations(tmp_path: Path) -> None:
    house = Colour((0, 0.8, 0.7, 0), (0.8, 0.2, 0.2), spot="Huisrood 1", tint=0.5)
    out = io.BytesIO()
    canvas = Canvas(out, PRINT, sample.metadata(), sample.size(PRINT))
    canvas.place(compose("In de huiskleur", Style(sample.serif(), 12, 14, house), 200), 50, 500)
    canvas.draw_rectangle((50, 300, 100, 350), fill=house)
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    assert {finding.text for finding in x4.check(path)} == {"the spot colour Huisrood 1"}
    assert x4.check(path, spots=["Huisrood 1"]) == []
    assert poppler.complaints(path) == []


def test_only_black_text_overprints(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, PRINT, sample.metadata(), sample.size(PRINT))
    canvas.place(
        compose((Run("Zwart "), Run("rood", link="https://voorbeeld.nl"), Run(" zwart")), sample.body(), 200), 50, 500
    )
    canvas.draw_rectangle((50, 300, 100, 350), fill=Colour((0, 0, 0, 0), (1, 1, 1)))
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    assert x4.check(path) == []
    with pikepdf.open(path) as pdf:
        switches = [str(values[0]) for values, operator in _instructions(pdf.pages[0]) if str(operator) == "gs"]
    assert switches == ["/Over", "/Knock", "/Over", "/Knock"]


def test_what_is_neither_content_nor_artifact_is_refused() -> None:
    canvas = Canvas(io.BytesIO(), SCREEN, sample.metadata(), PageSize(100, 100))
    with pytest.raises(RuntimeError, match="needs an element"):
        canvas.place(compose("los", sample.body(), 50), 0, 0)
    with canvas.artifact(), pytest.raises(RuntimeError, match="do not nest"), canvas.artifact():
        pass
    with canvas.artifact(), pytest.raises(RuntimeError, match="do not nest"):
        canvas.draw_alike("foot", lambda: None)
    with pytest.raises(RuntimeError, match="on many pages"):
        canvas.draw_alike("text", lambda: canvas.place(compose("inhoud", sample.body(), 50), 0, 0, canvas.add("P")))


def test_a_figure_without_words_is_what_the_checkers_find(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(100, 100))
    picture = prepare(sample.photo(40, 40), 20, 20, SCREEN, name="a.jpg")
    canvas.draw_picture(picture, (10, 10, 30, 30), canvas.add("Figure"))
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    verdict = verapdf.validate(path, "ua1")
    assert not verdict.passed
    assert any(line.startswith("7.3-1") for line in verdict.failures)
    assert not page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1).is_compliant


def test_cmyk_drawn_on_the_screen_is_what_verapdf_finds(tmp_path: Path) -> None:
    """The checker can fail: a fault put in on purpose is named."""
    out = io.BytesIO()
    canvas = Canvas(out, SCREEN, sample.metadata(), PageSize(100, 100))
    with canvas.artifact():
        canvas.setFillColor(CMYKColor(0, 1, 1, 0))
        canvas.rect(10, 10, 20, 20, stroke=0, fill=1)
    canvas.close()
    verdict = verapdf.validate(sample.write(out.getvalue(), tmp_path), "2a")
    assert not verdict.passed
    assert any(line.startswith("6.2.4.3") for line in verdict.failures)


def _elements(pdf: pikepdf.Pdf) -> list[Any]:
    found: list[Any] = []

    def walk(element: Any) -> None:
        found.append(element)
        for kid in _kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _contents(element: Any) -> list[Any]:
    return [kid for kid in _kids(element) if not isinstance(kid, pikepdf.Dictionary) or kid.get("/Type") == "/MCR"]


def _instructions(sheet: Any) -> Any:
    return pikepdf.parse_content_stream(sheet)


def test_separations_show_what_overprints(tmp_path: Path) -> None:
    """On the plates, black text leaves the ground under it alone; a black line and a picture knock it out."""
    ground = Colour((0, 0.5, 0.5, 0), (1, 0.5, 0.5))
    out = io.BytesIO()
    canvas = Canvas(out, PRINT, sample.metadata(), PageSize(200, 100))
    canvas.draw_rectangle((0, 0, 200, 100), fill=ground)
    canvas.place(compose("Zwart", Style(sample.serif(), 60, 60, strong=True), 190), 10, 40)
    blue = io.BytesIO()
    Image.new("RGB", (100, 100), (0, 160, 220)).save(blue, "JPEG", quality=95)
    canvas.draw_picture(prepare(blue.getvalue(), 20, 20, PRINT, name="blauw"), (170, 70, 190, 90))
    canvas.draw_line((5, 5), (100, 5), BLACK, 2)
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    plates = {name: poppler.plate(path, tmp_path, name) for name in ("Cyan", "Magenta", "Black")}
    text, line, photo = (10, 30, 150, 65), (50, 95), (180, 20)
    assert plates["Black"].crop(text).getextrema() == (0, 255)
    assert plates["Magenta"].crop(text).getextrema() == (128, 128)
    assert plates["Magenta"].getpixel(line) == 255
    cyan, magenta = (plates[name].getpixel(photo) for name in ("Cyan", "Magenta"))
    assert isinstance(cyan, int)
    assert isinstance(magenta, int)
    assert cyan < 80
    assert magenta > 180


def test_what_pages_have_alike_stands_in_the_file_once(tmp_path: Path) -> None:
    """Its black text overprints what is on each page, as on the plates."""
    out = io.BytesIO()
    canvas = Canvas(out, PRINT, sample.metadata(), PageSize(200, 100, 10, 20))

    def draw() -> None:
        canvas.place(compose("Zwart", Style(sample.serif(), 60, 60, strong=True), 190), 10, 40)

    for _ in range(2):
        canvas.draw_rectangle((0, 0, 200, 100), fill=Colour((0, 0.5, 0.5, 0), (1, 0.5, 0.5)))
        canvas.draw_alike("foot", draw)
        canvas.end_page()
    canvas.close()
    path = sample.write(out.getvalue(), tmp_path)
    assert x4.check(path, trim_mm=(200 / 72 * 25.4, 100 / 72 * 25.4), bleed_mm=10 / 72 * 25.4) == []
    with pikepdf.open(path) as pdf:
        first, second = (sheet.Resources.XObject for sheet in pdf.pages)
        assert [form.objgen for form in first.values()] == [form.objgen for form in second.values()]
        assert "/Font" not in pdf.pages[0].Resources
    assert poppler.words(path) == ["Zwart", "Zwart"]
    text = (32, 42, 170, 78)
    assert poppler.plate(path, tmp_path, "Black").crop(text).getextrema() == (0, 255)
    assert poppler.plate(path, tmp_path, "Magenta").crop(text).getextrema() == (128, 128)
