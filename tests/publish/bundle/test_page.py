"""The bundle's index page, before the checkers that others use, and what it leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from msgspec.structs import replace

from outside import htmlchecks, vnu
from presskit.kit import model
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from publish.bundle import vlot
from publish.bundle.bundling import Opened, bundled
from publish.bundle.test_bundle import EXPIRED, SVG, with_logos
from publish.bundle.vlot import both, of_article

HOSTILE = '"><script>alert(1)</script>{{ 7*7 }}</style>\u2028]]>'


def full() -> Kit:
    """The kit with all that a page can show: logos, files to fetch, an embargo, something left out."""
    kit = with_logos(model.Logo(svg=SVG, alt=both("Merk", "Mark")), model.Logo(svg=SVG, ground="dark"))
    kit = replace(
        kit,
        images=tuple(replace(i, usage=EXPIRED) if i.id == vlot.identity("hall") else i for i in kit.images),
        downloads=(model.Download(id="d", title=both("Jaarverslag", "Report"), file="x.pdf", sha256="d" * 64),),
    )
    article = replace(
        kit.articles[0], release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    )
    return replace(kit, articles=(article, replace(article, id="second", headline=both("Tweede", "Second"))))


def asset(sha256: str) -> bytes:
    return b"%PDF-1.7" if sha256 == "d" * 64 else vlot.asset(sha256)


def cases() -> Iterator[tuple[str, Opened]]:
    for language in ("nl", "en"):
        yield f"press-{language}", bundled(full(), assets=asset, language=language)
    yield "public", bundled(full(), assets=asset, audience="public")
    yield "hostile", bundled(replace(vlot.kit(), title=HOSTILE))
    arabic = replace(of_article(headline=localised("افتتاح", "ar"), body=()), languages=("ar",), title="")
    yield "arabic", bundled(arabic, language="ar")
    persian = replace(of_article(headline=localised("افتتاح", "fa"), body=()), languages=("fa",), title="")
    yield "persian", bundled(persian, language="fa")
    yield "nothing", bundled(model.Kit(id="x", format=1, articles=(model.Article(id="a", genre=""),)))


def tree(made: Opened) -> html.HtmlElement:
    return html.document_fromstring(made["index.html"])


def test_every_file_of_the_bundle_is_led_to_and_nothing_else() -> None:
    for name, made in cases():
        targets = {str(a.get("href")) for a in tree(made).iter("a")}
        files = {t for t in targets if not t.startswith(("tel:", "mailto:"))}
        assert files == set(made.names) - {"index.html"}, name
        assert {str(i.get("src")) for i in tree(made).iter("img")} <= set(made.names)


def test_each_picture_has_its_size_and_alternative_text() -> None:
    for picture in tree(bundled()).iter("img"):
        assert re.search(rf"-{picture.get('width')}x{picture.get('height')}\.jpg$", str(picture.get("src")))
        assert picture.get("alt")


def test_sizes_and_rights_are_stated() -> None:
    text = " ".join(str(tree(bundled(language="en")).text_content()).split())
    assert "Print (JPG, 2400 × 1350 pixels, 20.3 × 11.4 cm at 300 ppi, " in text
    assert "© 2026 Noor Hendriks" in text


def test_a_press_page_says_so_and_a_public_one_holds_no_such_word() -> None:
    assert "For the press." in bundled(language="en").text("index.html")
    public = bundled(language="en", audience="public").text("index.html")
    assert "For the press." not in public
    assert "Not for publication" not in public


def test_what_was_typed_is_text() -> None:
    page = bundled(replace(vlot.kit(), title=HOSTILE)).text("index.html")
    assert "<script" not in page
    title = next(html.document_fromstring(page).iter("h1"))
    assert "".join(map(str, title.itertext())) == f"Perskit: {HOSTILE}".replace("\u2028", " ")


def test_texts_in_a_language_without_words_of_ours_are_marked() -> None:
    page = tree(dict(cases())["persian"])
    assert page.get("lang") == "en"
    assert page.xpath("//*[@lang='fa' and @dir='rtl']")


def test_a_page_in_a_language_with_words_of_ours_is_in_it_as_a_whole() -> None:
    page = tree(dict(cases())["arabic"])
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")
    assert not page.xpath("//*[@lang='ar' and @dir='rtl'][not(self::html)]")
    assert "Press contact" not in page.text_content()
    assert "المقال بصيغة ninjs (IPTC)" in page.text_content()


@pytest.mark.outside
def test_vnu_finds_no_fault() -> None:
    assert vnu.faults(*(made.text("index.html") for _, made in cases())) == []


@pytest.mark.outside
def test_html_validate_finds_no_fault(tmp_path: Path) -> None:
    pages = {name: written(tmp_path, name, made) for name, made in cases()}
    hostile = pages.pop("hostile")  # its title is 70 characters long, and counted with those that it is escaped by
    assert htmlchecks.faults([hostile], off=["long-title"]) == []
    assert htmlchecks.faults(pages.values()) == []


def written(folder: Path, name: str, made: Opened) -> Path:
    made.zip.extractall(folder / name)
    return folder / name / "index.html"


@pytest.mark.outside
def test_it_is_accessible_and_asks_nothing_of_the_network(tmp_path: Path) -> None:
    pages = [written(tmp_path, name, made) for name, made in cases()]
    found = htmlchecks.seen(pages)
    assert (found.violations, found.requests, found.overflow, found.errors) == ([], [], [], [])


def test_an_ink_that_cannot_be_read_is_not_taken() -> None:
    from presskit.kit.theme import Colour, Colours, Theme

    kit = replace(vlot.kit(), theme=Theme(colours=Colours(ink=Colour((0, 0, 0, 0), "#ffff00"))))
    assert "#ffff00" not in bundled(kit).text("index.html")
