"""The Word document: styles, alternative texts, languages, properties, and what LibreOffice makes of it."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from lxml import etree
from msgspec.structs import replace

import outside
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.text import Span
from presskit.publish.bundle.word import word_document
from presskit.publish.bundle.word_styles import word_language
from presskit.publish.outline import outline
from publish.bundle import vlot
from publish.bundle.bundling import bundled, document
from publish.bundle.vlot import both, of_article, of_body

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MOMENT = datetime(2026, 11, 1, tzinfo=UTC)


def written(kit: model.Kit | None = None, language: str = "nl", **options: Any) -> bytes:
    shown = outline(kit or vlot.kit(), language=language, audience=options.pop("audience", "press"), now=vlot.NOW)
    return word_document(
        shown, (kit or vlot.kit()).theme, created=MOMENT, modified=MOMENT, pictures=lambda figure: None
    )


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def styled(data: bytes, style: str) -> list[str]:
    """Return the texts of the paragraphs in a style."""
    return [p.text for p in opened(data).paragraphs if p.style.name == style]


# -------------------------------------------------------------------------------------------------------------- styles


def test_every_part_has_a_style_that_says_what_it_is() -> None:
    data = written()
    assert styled(data, "Title") == ["Het eerste museum dat met het getij meedrijft"]
    assert styled(data, "Subtitle") == ["Een zandschip wordt een huis vol verhalen"]
    assert styled(data, "Kicker") == ["Vlotmuseum Dordrecht"]
    assert styled(data, "Lead")[0].startswith("Dordrecht, 20 november 2026 – Op vrijdag 27 november")
    assert "Perscontact" in styled(data, "Heading 2")
    assert styled(data, "List Bullet")
    assert all(re.fullmatch(r"“.*”", quote, re.DOTALL) for quote in styled(data, "Quote"))
    assert styled(data, "Quote attribution")


def test_headings_never_skip_a_level() -> None:
    body = (
        blocks.Subhead(id="a", text=localised("Een", "nl")),
        blocks.Subhead(id="b", text=localised("Twee", "nl"), level=2),
    )
    found = {p.text: p.style.name for p in opened(written(of_body(*body))).paragraphs}
    assert (found["Een"], found["Twee"]) == ("Heading 2", "Heading 3")
    alone = replace(of_body(*body[1:]).articles[0], correction=None)
    found = {p.text: p.style.name for p in opened(written(replace(vlot.kit(), articles=(alone,)))).paragraphs}
    assert found["Twee"] == "Heading 2"
    styles = part(written(), "word/styles.xml")
    title = next(s for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") == "Title")
    assert [level.get(f"{W}val") for level in title.iter(f"{W}outlineLvl")] == ["0"]


def test_only_styles_that_are_used_are_in_it() -> None:
    with zipfile.ZipFile(io.BytesIO(written())) as package:
        names = package.namelist()
        assert package.getinfo("word/styles.xml").file_size < 60_000
    assert not [name for name in names if "thumbnail" in name or "customXml" in name or "WithEffects" in name]


def test_what_a_style_refers_to_is_there() -> None:
    styles = part(written(), "word/styles.xml")
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    for name in ("basedOn", "next", "link"):
        assert {found.get(f"{W}val") for found in styles.iter(f"{W}{name}")} <= known
    used = {
        found.get(f"{W}val")
        for kind in ("pStyle", "rStyle", "tblStyle")
        for found in document(bundled()).iter(f"{W}{kind}")
    }
    assert used <= known


def test_each_numbered_list_begins_at_one() -> None:
    def numbered(name: str, *depths: int) -> blocks.List:
        items = tuple(
            blocks.Item(id=f"{name}{n}", text=localised(f"{name}{n}", "nl"), depth=d) for n, d in enumerate(depths)
        )
        return blocks.List(id=name, kind="number", items=items)

    data = written(of_body(numbered("a", 0, 0, 1, 1, 0, 1), numbered("b", 0, 0)))
    numbers = {
        p.text: p._p.pPr.numPr.numId.val
        for p in opened(data).paragraphs
        if p._p.pPr is not None and p._p.pPr.numPr is not None
    }
    assert numbers["a0"] == numbers["a1"] == numbers["a4"]
    assert numbers["a2"] == numbers["a3"] != numbers["a5"]
    assert numbers["b0"] == numbers["b1"] != numbers["a0"]
    numbering = part(data, "word/numbering.xml")
    starts = {
        n.get(f"{W}numId") for n in numbering.iter(f"{W}num") if n.find(f"{W}lvlOverride/{W}startOverride") is not None
    }
    assert {str(number) for number in numbers.values()} <= starts


def test_marks_are_kept() -> None:
    text = (
        Span("sterk", strong=True), Span("schuin", emphasis=True), Span("klein", small_caps=True),
        Span("op", superscript=True), Span("neer", subscript=True), Span("a\u2028b\tc"),
    )  # fmt: skip
    runs = opened(written(of_body(blocks.Paragraph(id="p", text=localised(text, "nl"))))).paragraphs
    (found,) = [p for p in runs if p.text.startswith("sterk")]
    assert [r.bold for r in found.runs][:2] == [True, None]
    assert (found.runs[1].italic, found.runs[2].font.small_caps) == (True, True)
    assert (found.runs[3].font.superscript, found.runs[4].font.subscript) == (True, True)
    assert found.text.endswith("a\nb\tc")


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://vlot.example/a b", "https://vlot.example/a%20b"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("\\\\server\\share", ""),
        ("data:text/html,x", ""),
    ],
)
def test_only_safe_addresses_become_links(url: str, target: str) -> None:
    text = (Span("hier", link=url),)
    data = written(of_body(blocks.Paragraph(id="p", text=localised(text, "nl"))))
    targets = {relation.get("Target") for relation in part(data, "word/_rels/document.xml.rels")}
    assert (target in targets) is bool(target)
    assert url not in targets or url == target
    assert "hier" in [p.text for p in opened(data).paragraphs]


def test_a_table_has_a_header_row_that_is_one() -> None:
    table = blocks.Table(
        id="t", caption=both("Tarieven", "Prices"), header=(both("Wie", "Who"), both("Prijs", "Price")),
        rows=((both("Kind", "Child"), both("€ 4", "€4")), (both("Alleen", "Only"),)),
    )  # fmt: skip
    (found,) = opened(written(of_body(table))).tables
    assert [[cell.text for cell in row.cells] for row in found.rows] == [
        ["Wie", "Prijs"],
        ["Kind", "€ 4"],
        ["Alleen", ""],
    ]
    assert found.rows[0]._tr.find(f"{W}trPr/{W}tblHeader") is not None
    assert found.style.name == "Table Grid"
    assert found.rows[1].cells[1].paragraphs[0].alignment is None
    headed = replace(table, header_column=True, align=("centre", "decimal"))
    (found,) = opened(written(of_body(headed))).tables
    sides = [[cell.paragraphs[0].alignment.name for cell in row.cells] for row in found.rows]
    assert sides == [["CENTER", "RIGHT"]] * 3
    assert [[bool(run.bold) for run in cell.paragraphs[0].runs] for cell in found.rows[1].cells] == [[True], [False]]


# ------------------------------------------------------------------------------------------------------------ pictures

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def test_pictures_have_alternative_texts_and_ids_of_their_own() -> None:
    found = list(document(bundled()).iter(DRAWING))
    alts = [picture.get("descr") for picture in found]
    assert alts[0] == "Een rood schip aan een kade met lichte ramen erachter"
    assert all(alts)
    assert len({picture.get("id") for picture in found}) == len(found)
    assert all((picture.get("name") or "").endswith(".jpg") for picture in found)


def test_a_picture_that_only_decorates_says_so() -> None:
    figure = blocks.Figure(id="f", image=vlot.identity("quay"), decorative=True)
    (found,) = document(bundled(of_body(figure))).iter(DRAWING)
    assert found.get("descr") == ""
    assert [e for e in found.iter() if str(e.tag).endswith("}decorative") and e.get("val") == "1"]


def test_a_figure_that_waits_says_so() -> None:
    kit = of_body(blocks.Figure(id="f", caption=both("De opening", "The opening")))
    captions = styled(bundled(kit)[bundled(kit).name(".docx")], "Caption")
    assert captions == ["[Het beeld bij dit bijschrift volgt nog]", "De opening"] or captions[-1] == "De opening"


# ----------------------------------------------------------------------------------------------------------- languages


@pytest.mark.parametrize(
    ("language", "expected"),
    [("nl", "nl-NL"), ("en", "en-GB"), ("nl-BE", "nl-BE"), ("de", "de-DE"), ("ar", "ar-EG"), ("xx!", "en-GB")],
)
def test_words_language_has_its_region(language: str, expected: str) -> None:
    assert word_language(language) == expected


def test_the_document_and_its_foreign_words_have_their_languages() -> None:
    text = (Span("een "), Span("floating foundation", lang="en"))
    quote = blocks.Quote(id="q", text=localised("We built it", "nl"), original_language="en")
    data = written(of_body(blocks.Paragraph(id="p", text=localised(text, "nl")), quote))
    defaults = part(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert defaults is not None
    assert defaults.get(f"{W}val") == "nl-NL"
    foreign = {
        "".join(map(str, run.itertext())): found.get(f"{W}val")
        for run in part(data, "word/document.xml").iter(f"{W}r")
        for found in run.iter(f"{W}lang")
    }
    assert foreign["floating foundation"] == "en-GB"
    assert foreign["We built it"] == "en-GB"


def test_what_is_written_from_right_to_left_is() -> None:
    kit = replace(of_article(headline=localised("افتتاح المتحف", "ar"), body=()), languages=("ar",))
    data = written(kit, "ar")
    assert part(data, "word/styles.xml").find(f"{W}docDefaults/{W}pPrDefault/{W}pPr/{W}bidi") is not None
    assert list(part(data, "word/document.xml").iter(f"{W}rtl"))


# ---------------------------------------------------------------------------------------------------------- properties


def test_its_properties_are_the_kits() -> None:
    made = bundled(language="en")
    about = opened(made[made.name(".docx")]).core_properties
    assert about.author == "Vlotmuseum Foundation"
    assert about.title
    assert about.subject.startswith("On Friday 27 November")
    assert about.keywords == "museum, Dordrecht"
    assert (about.language, about.identifier) == ("en", vlot.kit().id)
    assert (about.created.isoformat(), about.modified.isoformat()) == (
        "2026-11-01T08:00:00+00:00",
        "2026-11-19T15:30:00+00:00",
    )
    assert about.last_modified_by == about.comments == ""


def test_it_is_the_same_each_time_and_knows_no_clock() -> None:
    assert written() == written()
    with zipfile.ZipFile(io.BytesIO(written())) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_long_properties_are_cut() -> None:
    kit = replace(vlot.kit(), title="Titel " * 100)
    assert len(opened(written(kit)).core_properties.title) <= 255


# ------------------------------------------------------------------------------------------------------------ hostile

TEXTS = [
    "</w:t></w:p>",
    "]]>",
    "{{ 7*7 }}",
    "\x00\x07\ud800\ufffe",
    "\u202e\u2066",
    "👩‍👩‍👧",
    "\u2028" * 5,
    "=1+1",
    "&amp;",
]


@pytest.mark.parametrize("text", TEXTS)
def test_text_comes_out_as_typed(text: str) -> None:
    kit = of_article(headline=localised(f"a{text}b", "nl"), body=())
    (found,) = styled(written(kit), "Title")
    expected = re.sub("[\x00-\x08\ud800-\udfff\ufffe]", "", text).replace("\u2028", "\n")
    assert found == f"a{expected}b"


def test_fifty_articles_take_no_minute() -> None:
    article = vlot.kit().articles[0]
    kit = replace(vlot.kit(), articles=tuple(replace(article, id=f"a{n}") for n in range(50)))
    begun = datetime.now(UTC)
    data = written(kit)
    assert datetime.now(UTC) - begun < timedelta(seconds=30)
    assert len(styled(data, "Title")) == 50


# -------------------------------------------------------------------------------------------------------- LibreOffice


@pytest.mark.outside
@pytest.mark.parametrize("language", ["nl", "en"])
def test_libreoffice_opens_it_and_makes_a_pdf_of_its_text(tmp_path: Path, language: str) -> None:
    made = bundled(language=language)
    (tmp_path / "release.docx").write_bytes(made[made.name(".docx")])
    said = _converted(tmp_path)
    for paragraph in opened(made[made.name(".docx")]).paragraphs:
        assert "".join(paragraph.text.split()).casefold() in said, paragraph.text


def _converted(folder: Path) -> str:
    """Convert the document to a PDF and return its text without blanks."""
    office = outside.program("soffice")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command: list[str | Path] = [
        office,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        folder / "release.docx",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    open_document: Any = pypdfium2.PdfDocument  # it is not typed
    with open_document((folder / "release.pdf").read_bytes()) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    return "".join("".join(pages).replace("\ufffe", "").split()).casefold()  # small capitals come out as capitals
