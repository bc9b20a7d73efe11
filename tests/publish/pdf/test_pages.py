"""Pages of all sizes and margins: what stands on them stays within them and apart, in both profiles."""

from __future__ import annotations

import io
import re
import subprocess
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace

import museum
import outside
from outside import poppler, verapdf, x4
from presskit.kit import edits
from presskit.kit.blocks import Gallery
from presskit.kit.model import Embargo, Kit
from presskit.kit.theme import Page, Theme
from presskit.messages import Problem, worded
from presskit.publish.page_sizes import page_size, with_page_size
from presskit.publish.pdf.export import write_pdf
from publish.html import rich
from publish.pdf.test_export import made, written

SIZES = ("A4", "A5", "Letter", "210x210", "100x150", "148x105", "297x420", "75x110")
MM = 72 / 25.4


class Word(NamedTuple):
    """A word where it stands, in pt from the upper left corner of the sheet."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')


def words(path: Path) -> list[Word]:
    outside.program("pdftotext")
    done = subprocess.run(["pdftotext", "-bbox", path, "-"], check=True, capture_output=True, text=True)
    pages = done.stdout.split("<page ")[1:]
    return [
        Word(number, float(found[0]), float(found[1]), float(found[2]), float(found[3]), found[4])
        for number, page in enumerate(pages)
        for found in _WORD.findall(page)
    ]


def _middle(word: Word) -> Word:
    high = word.bottom - word.top
    return word._replace(top=word.top + 0.35 * high, bottom=word.bottom - 0.3 * high)


def overlapping(found: list[Word]) -> list[tuple[str, str]]:
    """Pairs of words that lie over each other by more than a third of the smaller one.

    A word's box is as high as its font's longest letters; what is compared is the middle of it, where all letters are.
    """
    pairs: list[tuple[str, str]] = []
    for one, other in combinations([_middle(word) for word in found], 2):
        if one.page != other.page:
            continue
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        if across <= 0 or down <= 0:
            continue
        least = min((w.right - w.left) * (w.bottom - w.top) for w in (one, other))
        if across * down > least / 3:
            pairs.append((one.text, other.text))
    return pairs


def stands_right(path: Path, width: float, height: float, edge: float = 4.0) -> None:
    """Check that no word leaves the page (mm) or lies over another."""
    found = words(path)
    assert len(found) > 100
    for word in found:
        assert word.left > edge * MM, word
        assert word.right < (width - edge) * MM, word
        assert word.top > 2 * MM, word
        assert word.bottom < (height - 2) * MM, word
    assert overlapping(found) == []


@pytest.mark.outside
@pytest.mark.parametrize("size", SIZES)
def test_a_kit_stands_right_on_every_size(size: str, tmp_path: Path) -> None:
    width, height = page_size(size)
    kit = with_page_size(museum.kit(), (width, height))
    screen = written(tmp_path, kit)
    stands_right(screen, width, height)
    assert verapdf.validate(screen, "ua1").failures == ()
    press = written(tmp_path, kit, to="print", audience="press")
    assert x4.check(press, trim_mm=(width, height)) == []
    assert poppler.complaints(screen) + poppler.complaints(press) == []


@pytest.mark.outside
def test_every_size_has_all_the_words(tmp_path: Path) -> None:
    def said(size: str) -> list[str]:
        return poppler.words(written(tmp_path, with_page_size(museum.kit(), page_size(size))))

    whole = {word for word in said("A4") if not re.search(r"\d", word)}
    assert len(whole) > 150
    for size in SIZES[1:]:
        text = "".join(said(size))  # an address may be divided
        assert [word for word in whole if word not in text] == [], size


MARGINS = {
    "narrow": Page(inside=8, outside=8, top=9, bottom=9),
    "the narrowest": Page(inside=5, outside=5, top=5, bottom=5),
    "wide": Page(inside=50, outside=30, top=60, bottom=70, columns=1),
    "uneven": Page(inside=12, outside=45, top=16, bottom=40),
    "one column": Page(columns=1),
    "three columns": Page(columns=3, gutter=5, inside=15, outside=15),
}


@pytest.mark.outside
@pytest.mark.parametrize("name", MARGINS)
def test_the_users_margins_are_kept(name: str, tmp_path: Path) -> None:
    page = MARGINS[name]
    path = written(tmp_path, replace(museum.kit(), theme=Theme(page=page)))
    stands_right(path, page.width, page.height, edge=min(page.inside, page.outside) - 3)  # quotation marks hang
    assert poppler.complaints(path) == []


@pytest.mark.outside
@pytest.mark.parametrize("top", [5, 8, 12, 24])
def test_an_embargo_has_its_band_above_the_text(top: float, tmp_path: Path) -> None:
    embargo = Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    kit: Kit = museum.kit()
    kit = edits.with_article(kit, replace(kit.articles[0], release=embargo))
    path = written(tmp_path, replace(kit, theme=Theme(page=Page(top=top))), audience="press")
    assert overlapping(words(path)) == []
    for page in poppler.text(path).split("\f")[:-1]:
        assert "1 december 2026" in page


@pytest.mark.outside
def test_an_embargo_is_read_first_and_once_and_whole_on_a_narrow_page(tmp_path: Path) -> None:
    embargo = Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    kit: Kit = museum.kit()
    kit = edits.with_article(kit, replace(kit.articles[0], release=embargo))
    path = written(tmp_path, kit, audience="press")
    assert verapdf.validate(path, "ua1").failures == ()
    outside.program("pdfinfo")
    tagged = subprocess.run(["pdfinfo", "-struct-text", path], check=True, capture_output=True, text=True).stdout
    tagged = tagged.replace("\n", " ")
    assert tagged.count("1 december 2026") == 1
    assert tagged.index("1 december 2026") < tagged.index("Persbericht")
    narrow = Page(width=60, height=200, inside=8, outside=8, columns=1)
    path = written(tmp_path, replace(kit, theme=Theme(page=narrow)), audience="press")
    assert "(Europe/ Amsterdam)" in " ".join(poppler.text(path).split("\f")[0].split())


def test_three_small_pictures_stand_in_one_row_where_there_is_room_for_them() -> None:
    def rows(page: Page) -> int:
        kit = replace(rich.kit(), theme=Theme(page=page))
        gallery = next(b for b in kit.articles[0].body if isinstance(b, Gallery))
        three = replace(gallery, figures=(*gallery.figures, *gallery.figures)[:3])
        kit = edits.with_article(kit, replace(kit.articles[0], body=(three,)))
        out = io.BytesIO()
        found = write_pdf(kit, rich.asset, out, to="print", language="nl", audience="press", now=rich.NOW)
        ids = {figure.id for figure in three.figures}
        pictures = [p for p in found.places if p.source in ids and p.top - p.bottom > 40]
        return len({(p.page, round(p.top)) for p in pictures})

    assert rows(Page(inside=58, outside=20, columns=1)) == 1
    assert rows(Page(width=120, inside=20, outside=20, columns=1)) == 2


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (Page(width=50, height=50), "page-too-small"),
        (Page(width=148, height=60), "page-too-small"),
        (Page(inside=4), "page-margins"),
        (Page(bottom=0), "page-margins"),
        (Page(top=-10), "page-margins"),
    ],
)
def test_a_page_without_room_is_refused_with_one_line(page: Page, code: str) -> None:
    with pytest.raises(Problem) as caught:
        made(replace(museum.kit(), theme=Theme(page=page)))
    assert caught.value.code == code
    assert "\n" not in worded(caught.value)
