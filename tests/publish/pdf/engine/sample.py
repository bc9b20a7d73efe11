"""What the tests of the engine share: families, styles, and a document that has something of everything."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

from presskit import resources
from presskit.publish.pdf.canvas import MM, Canvas, PageSize
from presskit.publish.pdf.colour import BLACK, Colour
from presskit.publish.pdf.face import Face, open_face
from presskit.publish.pdf.icons import read_icon
from presskit.publish.pdf.marks import draw_printers_marks
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.paragraph import Run, compose
from presskit.publish.pdf.prepared import prepare
from presskit.publish.pdf.profile import PRINT, Profile
from presskit.publish.pdf.shape import Shaper, shaper
from presskit.publish.pdf.style import LINING, TEXT, Family, Style

ACCENT = Colour((0, 0.82, 0.72, 0.12), (0.72, 0.2, 0.17))
TINT = Colour((0.02, 0.04, 0.08, 0), (0.97, 0.95, 0.91))
WHEN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MEASURE = 81.5 * MM

DUTCH = (
    "De opening van de gerestaureerde spoorwegwerkplaats trok afgelopen zaterdag ruim vierduizend belangstellenden. "
    "Architecten, buurtbewoners en oud-werknemers vertelden elkaar verhalen over turbines, verfresten en de "
    "onvermijdelijke regenbuien; wie wilde, kon meelopen met een rondleiding langs de kraanbaan."
)
GERMAN = (
    "Die Donaudampfschifffahrtsgesellschaft veröffentlichte gestern ihre Nachhaltigkeitsberichterstattung, in der die "
    "Geschwindigkeitsbegrenzungen ausführlich begründet werden."
)

ICON = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" '
    b'stroke-linecap="round" stroke-linejoin="round"><rect width="20" height="16" x="2" y="4" rx="2"/>'
    b'<path d="m22 7-8.97 5.7a1.94 1.94 0 0 1-2.06 0L2 7"/></svg>'
)


def face(name: str) -> Face:
    """Return a face of the resources."""
    return open_face(resources.path("fonts", f"{name}.ttf"))


@cache
def serif() -> Family:
    """Return the text family, with the faces that help out."""
    spare = (face("NotoNaskhArabic-Regular"), face("NotoSerifHebrew-Regular"), face("NotoSansSymbols2-Regular"))
    return Family(face("SourceSerif4-Regular"), face("SourceSerif4-It"), face("SourceSerif4-Semibold"), None, spare)


@cache
def sans() -> Family:
    """Return the family of captions and furniture."""
    return Family(face("SourceSans3-Regular"), face("SourceSans3-It"), face("SourceSans3-Semibold"))


def body(language: str = "nl") -> Style:
    """Return the style of running text."""
    return Style(serif(), 9.8, 13.5, align="justify", hyphenate=True, language=language, link_colour=ACCENT)


def heading() -> Style:
    """Return the style of headlines."""
    return Style(serif(), 26, 30, features=LINING, strong=True, language="nl", balance=True)


def shaping() -> Shaper:
    """Return the shaper of running text."""
    return shaper(serif().roman, TEXT, "nl")


def metadata() -> Metadata:
    """Return what the sample says about itself."""
    return Metadata(
        "Proef & <pers>",
        "nl",
        WHEN,
        WHEN,
        "kit-1",
        "Redactie “Zuid”",
        "Een proef",
        ("proef", "zetwerk"),
        "© 2026 Redactie",
    )


def size(profile: Profile) -> PageSize:
    """Return A4, in print with bleed and slug."""
    return PageSize(210 * MM, 297 * MM, 3 * MM, 13 * MM) if profile is PRINT else PageSize(210 * MM, 297 * MM)


def photo(width: int, height: int, mode: str = "RGB", **options: object) -> bytes:
    """Return a JPEG with soft and hard edges; its upper left corner is red."""
    grey = Image.linear_gradient("L").resize((width, height))
    image = Image.merge("RGB", (grey, Image.radial_gradient("L").resize((width, height)), grey.rotate(180)))
    draw = ImageDraw.Draw(image)
    for step in range(12):
        draw.ellipse(
            (step * width // 12, height // 3, (step + 1) * width // 12, height // 2), fill=(step * 20, 90, 200)
        )
    draw.rectangle((0, 0, width // 4, height // 4), fill=(220, 20, 30))
    stream = io.BytesIO()
    image.convert(mode).save(stream, "JPEG", quality=90, **options)
    return stream.getvalue()


RICH = (
    Run("Dit is "),
    Run("vet", strong=True),
    Run(", dit "),
    Run("schuin", emphasis=True),
    Run(", en dit een "),
    Run("koppeling die over het einde van een regel heen gaat", link="https://voorbeeld.nl/a?b=1&c=(2)"),
    Run(" met daarna "),
    Run("a phrase in English", lang="en"),
    Run(", de "),
    Run("navo", small_caps=True),
    Run(", m"),
    Run("2", superscript=True),
    Run(" en CO"),
    Run("2", subscript=True),
    Run(", fiets en affiche, 1.234.567 stuks.\u2028Na de harde regel: ☎ en ✓, en tot slot nog wat woorden."),
)
RICH_TEXT = "".join(run.text for run in RICH)


def make(profile: Profile) -> bytes:
    """Return a document of two pages with a bit of everything that the engine does."""
    out = io.BytesIO()
    canvas = Canvas(out, profile, metadata(), size(profile))
    article = canvas.add("Art")
    title = canvas.add("H1", article)
    canvas.place(compose("Werkplaats voor mensen die willen maken", heading(), 480), 56, 760, title)
    canvas.bookmark("Werkplaats", title, 0, 790)
    with canvas.artifact("Background"):
        canvas.draw_rectangle((-9, 400, 250, 460), fill=TINT)
        canvas.draw_line((56, 690), (300, 690), ACCENT, 0.5, dash=(2, 2))
    paragraph = canvas.add("P", article)
    canvas.place(compose(DUTCH, body(), MEASURE), 56, 660, paragraph)
    german = canvas.add("P", article, lang="de")
    canvas.place(compose(GERMAN, body("de"), MEASURE), 310, 660, german)
    figure = canvas.add("Figure", article, alt="Een kleurverloop met een rood vlak")
    picture = prepare(photo(900, 600), 160, 107, profile, name="proef.jpg")
    canvas.draw_picture(picture, (56, 420, 216, 527), figure, radius=6)
    subhead = canvas.add("H2", article)
    canvas.place(compose("Tussenkop", Style(sans(), 12, 13.5, strong=True), MEASURE), 310, 520, subhead)
    canvas.bookmark("Tussenkop", subhead, 1, 530)
    contact = canvas.add("Figure", article, alt="Post")
    canvas.draw_icon(read_icon(ICON, "icon-mail"), (310, 440, 334, 464), ACCENT, contact)
    rich, block = canvas.add("P", article), compose(RICH, body(), MEASURE)
    canvas.place(block, 310, 400, rich, stop=2)
    _furniture(canvas, 1)
    canvas.end_page()
    canvas.place(block, 56, 760, rich, start=2)
    _furniture(canvas, 2)
    canvas.close()
    return out.getvalue()


def _furniture(canvas: Canvas, number: int) -> None:
    with canvas.artifact("Pagination", "Footer"):
        canvas.place(compose(f"{number} / 2", Style(sans(), 8, 10, BLACK, features=LINING), 100), 56, 30)
    draw_printers_marks(canvas, f"Proef, blad {number}", sans())


def write(data: bytes, folder: Path, name: str = "proef.pdf") -> Path:
    """Write a file into a folder."""
    path = folder / name
    path.write_bytes(data)
    return path
