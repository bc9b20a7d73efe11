"""Pages on the screen: those of the export, and after an edit only what looks otherwise is drawn again."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import pypdfium2
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

import museum
from presskit.kit import edits
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.publish.pdf.export import write_pdf
from presskit.ui.page_images import PICTURE_PPI, Made, PageImages

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ASSETS = museum.assets()


def compendium(count: int = 5) -> Kit:
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


def with_headline(kit: Kit, number: int, words: str) -> Kit:
    return edits.with_article(kit, replace(kit.articles[number], headline=localised(words, "nl")))


def make(pages: PageImages, generation: int, kit: Kit, *, marks: bool = False) -> Made:
    return pages.make(generation, kit, ASSETS.__getitem__, "nl", NOW, marks=marks)


def whole(kit: Kit, *, marks: bool = False) -> Any:
    """The export of a kit, open in pdfium."""
    out = io.BytesIO()
    to: Any = "print" if marks else "screen"
    write_pdf(
        kit,
        ASSETS.__getitem__,
        out,
        to=to,
        language="nl",
        audience="press",
        now=NOW,
        picture_ppi=PICTURE_PPI,
    )
    open_document: Any = pypdfium2.PdfDocument
    return open_document(out.getvalue())


def image_of(page: Any) -> QImage:
    bitmap = page.render(scale=1.0, rev_byteorder=False, prefer_bgrx=True)
    shape = bitmap.width, bitmap.height, bitmap.stride
    return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()


@pytest.mark.parametrize("marks", [False, True])
def test_every_page_is_that_of_the_export(marks: bool) -> None:
    kit, pages = compendium(), PageImages()
    for generation in range(2):
        made = make(pages, generation, kit, marks=marks)
        with whole(kit, marks=marks) as document:
            assert len(document) == len(made.sizes) > 5
            for number, page in enumerate(document):
                assert made.sizes[number] == pytest.approx(page.get_size(), abs=0.001)
                drawn = pages.draw(generation, number, 1.0)
                assert drawn is not None
                assert drawn.image == image_of(page)
        kit = with_headline(kit, 2, "Heel anders " * 20)
    pages.close()


def test_after_an_edit_only_the_article_and_the_contents_look_otherwise() -> None:
    kit, pages = compendium(), PageImages()
    before = make(pages, 1, kit)
    after = make(pages, 2, with_headline(kit, 2, "Bericht 3 van de vleugel en meer"))
    assert len(before.sizes) == len(after.sizes)
    changed = {n for n, (one, other) in enumerate(zip(before.versions, after.versions, strict=True)) if one != other}
    composition = pages.composition
    assert composition is not None
    firsts = (*composition.firsts, composition.pages)
    assert changed == {*range(firsts[0], firsts[1]), *range(firsts[3], firsts[4])}
    assert make(pages, 3, with_headline(kit, 2, "Bericht 3 van de vleugel en meer")).versions == after.versions
    pages.close()


def test_a_page_more_gives_all_pages_other_numbers() -> None:
    kit, pages = compendium(), PageImages()
    before = make(pages, 1, kit)
    longer = replace(kit.articles[1], body=kit.articles[1].body * 3)
    after = make(pages, 2, edits.with_article(kit, longer))
    assert len(after.sizes) > len(before.sizes)
    assert not set(before.versions) & set(after.versions)
    pages.close()


def test_pdfium_gets_the_pages_of_the_article_in_sight_alone() -> None:
    kit, pages = compendium(), PageImages()
    make(pages, 1, kit)
    assert not pages.documents  # nothing is in sight yet
    composition = pages.composition
    assert composition is not None
    for order in (2, 3):
        pages.draw(1, composition.firsts[order], 0.2)
    counts = [len(kept.section.pages) for kept in composition.sections]
    assert [len(document) for document in pages.documents.values()] == counts[2:4]
    opened = list(pages.documents.values())
    make(pages, 2, with_headline(kit, 1, "Anders"))  # the second article is the third section, after the contents
    assert list(pages.documents.values()) == opened[1:]
    pages.draw(2, composition.firsts[3], 0.2)
    assert list(pages.documents.values()) == opened[1:]
    pages.close()
    assert not pages.documents


def test_no_more_than_a_few_articles_stay_open() -> None:
    kit, pages = compendium(10), PageImages()
    made = make(pages, 1, kit)
    for page in range(len(made.sizes)):
        assert pages.draw(1, page, 0.1) is not None
    assert len(pages.documents) == 6
    pages.close()
