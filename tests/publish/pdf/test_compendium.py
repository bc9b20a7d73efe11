"""Several articles in one kit: the contents before them, bookmarks, and pages that are not wasted."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from msgspec.structs import replace

import museum
from outside import poppler, verapdf, x4
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.publish.pdf.export import write_pdf

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def compendium(count: int) -> Kit:
    kit = museum.kit()
    articles = [
        replace(
            kit.articles[0],
            id=museum.identity(f"article {n}"),
            headline=localised(f"Bericht {n + 1} van de vleugel", "nl"),
            body=kit.articles[0].body[n % 3 : 5 + n % 3],
        )
        for n in range(count)
    ]
    return replace(kit, articles=tuple(articles))


def written(folder: Path, kit: Kit, **options: Any) -> Path:
    out = io.BytesIO()
    chosen = {"to": "screen", "language": "nl", "audience": "public", "now": NOW, **options}
    write_pdf(kit, museum.assets().__getitem__, out, **chosen)
    path = folder / "compendium.pdf"
    path.write_bytes(out.getvalue())
    return path


@pytest.mark.outside
@pytest.mark.parametrize(("standard", "flavours"), [("ua1", ("ua1", "2a")), ("ua2", ("ua2", "4"))])
def test_its_contents_are_accessible(standard: str, flavours: tuple[str, ...], tmp_path: Path) -> None:
    path = written(tmp_path, compendium(12), standard=standard)
    for flavour in flavours:
        verdict = verapdf.validate(path, flavour)
        assert verdict.passed, verdict.failures
    assert poppler.complaints(path) == []


@pytest.mark.outside
def test_its_contents_can_be_printed(tmp_path: Path) -> None:
    path = written(tmp_path, compendium(5), to="print", audience="press")
    assert x4.check(path, trim_mm=(210, 297)) == []


@pytest.mark.parametrize("to", ["screen", "print", "proof"])
def test_head_and_foot_stand_in_the_file_once(to: str, tmp_path: Path) -> None:
    """Each page has its number apart from what it has alike with others, and nobody reads either as content."""
    path = written(tmp_path, compendium(5), to=to)
    with pikepdf.open(path) as pdf:
        pages = len(pdf.pages)
        forms = {
            form.objgen: form for page in pdf.pages for name, form in page.Resources.XObject.items() if name[1] == "Y"
        }
        assert 1 < len(forms) < pages
        for stream in (*pdf.pages, *forms.values()):
            depth = 0
            instructions: Any = pikepdf.parse_content_stream(stream)
            for values, operator in instructions:
                depth += {"BDC": 1, "EMC": -1}.get(str(operator), 0)
                assert depth == 1 or str(operator) not in ("Tj", "TJ", "S", "f", "B") or to == "print"
                assert str(operator) != "BDC" or stream not in forms.values() or values[0] == pikepdf.Name.Artifact
    for number, page in enumerate(poppler.text(path).split("\f")[:-1], 1):
        said = " ".join(poppler.plain_words(page))
        assert f"Pagina {number} van {pages}" in said


def test_each_article_is_listed_with_its_page_and_leads_there(tmp_path: Path) -> None:
    path = written(tmp_path, compendium(12))
    pages = [" ".join(poppler.plain_words(page)) for page in poppler.text(path).split("\f")]
    with pikepdf.open(path) as pdf:
        numbers = {page.obj.objgen: n for n, page in enumerate(pdf.pages)}
        links = [a for a in pdf.pages[0].Annots if "/Dest" in a]
        assert len(links) == 12
        for n, link in enumerate(links):
            goal = numbers[link.Dest[0].objgen]
            assert f"Bericht {n + 1} van de vleugel" in pages[goal]
            assert str(link.Contents) == f"Bericht {n + 1} van de vleugel, {goal + 1}"
            assert f"Bericht {n + 1} van de vleugel Persbericht · 20 november 2026 {goal + 1}" in pages[0]


def test_bookmarks_list_the_contents_and_each_article(tmp_path: Path) -> None:
    with pikepdf.open(written(tmp_path, compendium(4))) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles == ["Inhoud", *[f"Bericht {n} van de vleugel" for n in range(1, 5)]]


def test_two_articles_need_no_contents(tmp_path: Path) -> None:
    with pikepdf.open(written(tmp_path, compendium(2))) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Bericht 1 van de vleugel", "Bericht 2 van de vleugel"]


def test_contents_of_many_pages_count_themselves(tmp_path: Path) -> None:
    kit = compendium(1)
    kit = replace(
        kit,
        articles=tuple(
            replace(
                kit.articles[0],
                id=museum.identity(f"n{n}"),
                headline=localised(f"Kop{n}eind", "nl"),
                body=kit.articles[0].body[1:2],
            )
            for n in range(60)
        ),
    )
    path = written(tmp_path, kit)
    pages = poppler.text(path).split("\f")
    first = next(n for n, page in enumerate(pages) if "Kop0eind" in page and "Kop1eind" not in page)
    assert first > 2
    listed = " ".join(poppler.plain_words(" ".join(pages[:first])))
    for n, page in enumerate(pages[first:-1]):
        if f"Kop{n}eind" in page:
            assert f"Kop{n}eind Persbericht · 20 november 2026 {first + n + 1}" in listed


def test_a_page_with_next_to_nothing_is_spared(tmp_path: Path) -> None:
    """Where the last page would hold little, captions stand beside wide pictures, and the article is a page shorter."""
    kit = museum.kit()
    front, first, second = kit.articles[0].body[:3]
    quay = next(block for block in kit.articles[0].body if block.id == museum.identity("figure-quay"))
    spared = []
    for count in range(1, 14):
        more = tuple(replace(first, id=museum.identity(f"more {n}")) for n in range(count))
        body = (front, first, second, quay, *more)
        path = written(tmp_path, replace(kit, articles=(replace(kit.articles[0], body=body),)))
        words = [word for word in poppler.boxes(path) if word.text == "1974." and word.left > 300]
        beside = any(word.left > 0.7 * 595 for word in words)
        with pikepdf.open(path) as pdf:
            pages = len(pdf.pages)
        last = [word for word in poppler.boxes(path) if word.page == pages - 1 and 80 < word.bottom < 780]
        spared.append((beside, pages, min(word.bottom for word in last)))
    assert any(beside for beside, _, _ in spared), "somewhere on the way a page can be spared"
    assert not all(beside for beside, _, _ in spared)
    assert all(lowest < 500 for beside, _, lowest in spared if beside), "the page it ends on is then well filled"


def test_the_ways_to_the_organisation_stand_below_what_it_is(tmp_path: Path) -> None:
    """Wherever the page ends: the row of profiles and the address do not go to the next one alone."""
    kit = museum.kit()
    front, first = kit.articles[0].body[:2]
    pages_taken = set()
    for count in range(10):
        line = localised("Een regel die de rest verder naar onder duwt, tot de pagina vol is. " * 4, "nl")
        more = tuple(replace(first, id=museum.identity(f"more {n}"), text=line) for n in range(2 * count))
        path = written(tmp_path, replace(kit, articles=(replace(kit.articles[0], body=(front, first, *more)),)))
        pages = poppler.text(path).split("\f")
        (about,) = (n for n, page in enumerate(pages) if "Over Museum aan de Kade" in page)
        assert "Kade 1, 3011 AA" in pages[about]
        pages_taken.add(len(pages))
    assert len(pages_taken) > 1
