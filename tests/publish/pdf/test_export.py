from __future__ import annotations

import io
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

import museum
from outside import poppler, verapdf, x4
from presskit.kit import edits
from presskit.kit.blocks import Figure, Paragraph, Quote, new_id
from presskit.kit.localised import localised
from presskit.kit.model import Article, Embargo, Immediate, Kit
from presskit.kit.start import new_kit
from presskit.kit.text import LIMIT, plain
from presskit.kit.theme import Page, Theme
from presskit.messages import Problem
from presskit.publish import parts
from presskit.publish.outline import outline
from presskit.publish.pdf.export import Made, write_pdf

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ASSETS = museum.assets()


def made(kit: Kit, **options: Any) -> tuple[bytes, Made]:
    out = io.BytesIO()
    chosen = {"to": "screen", "language": "nl", "audience": "public", "now": NOW, **options}
    result = write_pdf(kit, ASSETS.__getitem__, out, **chosen)
    return out.getvalue(), result


def written(folder: Path, kit: Kit, **options: Any) -> Path:
    path = folder / f"{options.get('to', 'screen')}.pdf"
    path.write_bytes(made(kit, **options)[0])
    return path


def empty_article(**fields: Any) -> Kit:
    kit = new_kit("nl", title="Leeg")
    return edits.with_article(kit, replace(kit.articles[0], **fields))


def long_text(words: int) -> str:
    return " ".join(["De vergadering besloot gisteravond eensgezind"] * (words // 5))


KITS = {
    "museum": museum.kit(),
    "empty": empty_article(),
    "headline of 400 characters": empty_article(headline=localised("Een heel lange kop " * 21, "nl")),
    "long paragraphs": empty_article(
        body=tuple(Paragraph(id=new_id(), text=localised(long_text(2500), "nl")) for _ in "12")
    ),
    "200 quotes": empty_article(
        body=tuple(
            Quote(id=new_id(), text=localised(long_text(20), "nl"), display=("pull", "running")[n % 2])
            for n in range(200)
        )
    ),
    "a pull quote longer than a page": empty_article(
        body=(Quote(id=new_id(), text=localised(long_text(1500), "nl"), display="pull"),)
    ),
    "a word of 20,000 characters": empty_article(body=(Paragraph(id=new_id(), text=localised("a" * LIMIT, "nl")),)),
    "many waiting figures": empty_article(body=tuple(Figure(id=new_id()) for _ in range(9))),
    "two articles": edits.add_article(museum.kit(), Article(id=new_id(), headline=localised("Tweede", "nl"))),
    "one column, A5": replace(
        museum.kit(), theme=Theme(page=Page(width=148, height=210, inside=15, outside=15, top=18, bottom=20, columns=1))
    ),
}  # fmt: skip


@pytest.mark.outside
@pytest.mark.parametrize("name", KITS)
def test_the_screen_pdf_is_accessible_and_archivable(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, KITS[name])
    for flavour in ("ua1", "2a"):
        verdict = verapdf.validate(path, flavour)
        assert verdict.passed, verdict.failures
    assert poppler.complaints(path) == []


@pytest.mark.outside
@pytest.mark.parametrize("name", KITS)
def test_the_print_pdf_passes_the_x4_checks(name: str, tmp_path: Path) -> None:
    page = KITS[name].theme.page
    path = written(tmp_path, KITS[name], to="print", audience="press")
    assert x4.check(path, trim_mm=(page.width, page.height)) == []
    assert poppler.complaints(path) == []


def test_the_other_language_is_made_too(tmp_path: Path) -> None:
    path = written(tmp_path, museum.kit(), language="en")
    said = poppler.plain_words(poppler.text(path))
    assert "louvres" in said
    assert "vensters" not in said
    assert said.index("office") < said.index("louvres"), "in English the contact comes first"


def spoken(text: str) -> list[str]:
    return poppler.plain_words(text)


def test_the_words_come_out_as_they_were_typed(tmp_path: Path) -> None:
    kit = museum.kit()
    said = " ".join(poppler.words(written(tmp_path, kit)))
    shown = outline(kit, language="nl", audience="public", now=NOW).articles[0]
    for part in shown.parts:
        match part:
            case parts.Paragraph() | parts.Lead() | parts.Headline() | parts.Subhead():
                assert " ".join(spoken(plain(part.text))) in said
            case parts.Quote():
                assert f"“{' '.join(spoken(plain(part.text)))}”" in said
            case parts.ListPart():
                for item in part.items:
                    assert " ".join(spoken(plain(item.text))) in said


def test_reading_order_is_the_kits_order(tmp_path: Path) -> None:
    """The tags hold the text in the order of the outline, wherever pictures float to."""
    path = written(tmp_path, museum.kit())
    tree = subprocess.run(["pdfinfo", "-struct-text", path], check=True, capture_output=True, text=True).stdout
    heads = ["Museum opent", "De vleugel biedt", "Wie de zalen", "Dit is een droom", "Meer ruimte", "Twee zalen",
             "Vanaf de kade", "De kade in 1974", "Loop langs", "Kom naar", "EINDE", "Perscontact"]  # fmt: skip
    at = [tree.index(head) for head in heads]
    assert at == sorted(at)
    assert "BlockQuote" in tree


def test_what_is_not_for_publication_is_only_for_the_press(tmp_path: Path) -> None:
    kit = museum.kit()
    public = poppler.text(written(tmp_path, kit))
    press = poppler.text(written(tmp_path, kit, to="print", audience="press"))
    for words in ("Directiesecretariaat", "010 555 01 99", "op aanvraag"):
        assert words not in public
        assert words in press


def test_an_embargo_stands_on_every_page(tmp_path: Path) -> None:
    kit = museum.kit()
    embargo = Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    kit = edits.with_article(kit, replace(kit.articles[0], release=embargo))
    data, result = made(kit, audience="press")
    path = tmp_path / "embargo.pdf"
    path.write_bytes(data)
    for page in poppler.text(path).split("\f")[: result.pages]:
        assert page.count("1 december 2026, 10:00 (Europe/Amsterdam)") == 1
    after, _ = made(kit, audience="press", now=datetime(2026, 12, 2, tzinfo=UTC))
    path.write_bytes(after)
    assert "Embargo" not in poppler.text(path)


def test_a_waiting_figure_is_marked_and_reported(tmp_path: Path) -> None:
    _, result = made(museum.kit())
    assert result.waiting == (museum.identity("waiting"),)
    assert "volgt nog" in poppler.text(written(tmp_path, museum.kit()))


def test_every_part_says_where_it_stands() -> None:
    kit = museum.kit()
    _, result = made(kit)
    sources = {place.source for place in result.places}
    for block in kit.articles[0].body:
        if block.id not in {museum.identity("break"), museum.identity("g1")}:
            assert block.id in sources, block
    for place in result.places:
        assert 0 <= place.page < result.pages
        assert 0 <= place.left < place.right <= 596
        assert 0 <= place.bottom < place.top <= 842


def test_the_same_kit_gives_the_same_bytes() -> None:
    first, _ = made(museum.kit())
    made(KITS["200 quotes"])
    made(museum.kit(), to="print", audience="press")
    assert made(museum.kit())[0] == first
    again = (
        "import sys; sys.path[:0] = ['tests', 'src']\n"
        "import io, museum\nfrom datetime import datetime, UTC\n"
        "from presskit.publish.pdf.export import write_pdf\n"
        "out = io.BytesIO()\n"
        "write_pdf(museum.kit(), museum.assets().__getitem__, out, to='screen', language='nl', audience='public',"
        " now=datetime(2027, 1, 2, tzinfo=UTC))\n"
        "sys.stdout.buffer.write(out.getvalue())\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", again], check=True, capture_output=True, cwd=root, env={"PYTHONHASHSEED": "7"}
    )
    assert done.stdout == first


def test_a_character_that_no_face_has_is_named_before_anything_is_written() -> None:
    kit = empty_article(headline=localised("Feest \U0001f600", "nl"))
    out = io.BytesIO()
    with pytest.raises(Problem) as caught:
        write_pdf(kit, ASSETS.__getitem__, out, to="screen", language="nl", audience="public", now=NOW)
    assert "U+1F600" in str(caught.value)
    assert out.getvalue() == b""


@pytest.mark.parametrize(
    "page", [Page(inside=120, outside=100), Page(height=80, top=40, bottom=40), Page(columns=9), Page(width=20)]
)
def test_a_page_without_room_is_refused(page: Page) -> None:
    with pytest.raises(Problem, match="leaves no room"):
        made(replace(museum.kit(), theme=Theme(page=page)))


def test_a_public_pdf_without_a_running_embargo_has_no_terms_of_one() -> None:
    kit = museum.kit()
    shown = outline(kit, language="nl", audience="public", now=NOW)
    assert isinstance(kit.articles[0].release, Immediate)
    assert not any(isinstance(p, parts.ReleaseLine) and p.embargo for p in shown.articles[0].parts)
