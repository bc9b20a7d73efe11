"""The release as Markdown: read by a program that knows CommonMark, it says what the kit says."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.text import BREAK, Span, plain
from presskit.publish.bundle.plain import plain_release
from presskit.publish.markdown import inline, markdown_release
from presskit.publish.outline import outline
from publish.bundle import vlot
from publish.bundle.vlot import both, of_body


def written(kit: model.Kit | None = None, *, language: str = "nl", audience: str = "public") -> str:
    shown = outline(kit or vlot.kit(), language=language, audience=audience, now=vlot.NOW)  # type: ignore[arg-type]
    return markdown_release(shown)


def shown(markdown: str) -> html.HtmlElement:
    """Return the page that a Markdown program makes of a text."""
    return html.fromstring(f"<div>{MarkdownIt('commonmark').enable('table').render(markdown)}</div>")


def words(text: str) -> str:
    return "".join(text.split())


def test_each_part_is_what_it_is_in_markdown() -> None:
    page = shown(written())
    assert [node.text_content() for node in page.iter("h1")] == ["Het eerste museum dat met het getij meedrijft"]
    assert "Een museum dat meebeweegt" in [node.text_content() for node in page.iter("h2")]
    assert [node.text_content() for node in page.iter("th")] == ["Dag", "Prijs"]
    assert "Mirthe van der Veen, architect" in " ".join(node.text_content() for node in page.iter("blockquote"))
    assert "https://www.vlotmuseum.example/pers" in page.xpath("//a/@href")
    assert page.xpath("//ul/li/ul/li")[0].text_content().strip() == "de scheepsbouw"
    assert [node.text_content().strip() for node in page.xpath("//ol/li")] == ["Aanmelden", "Aan boord"]
    assert page.xpath("//strong")


def test_it_says_what_the_plain_text_says() -> None:
    for language in ("nl", "en"):
        said = words(shown(written(language=language)).text_content())
        plainly = outline(vlot.kit(), language=language, audience="public", now=vlot.NOW)
        for paragraph in plain_release(plainly).split("\n\n"):
            for each in paragraph.splitlines():
                if "http" not in each and "\t" not in each and not each.isupper():
                    assert words(each.lstrip("-–—0123456789. ")) in said, each


def test_what_is_not_for_publication_is_for_the_press_only() -> None:
    assert "Beelden zijn vrij bij dit bericht" not in written()
    assert "Jan Nacht" not in written()
    assert "Beelden zijn vrij bij dit bericht" in written(audience="press")
    assert "Niet voor publicatie" in written(audience="press")


@pytest.mark.parametrize(
    "text",
    [
        "# geen kop", "- geen lijst", "1. geen lijst", "1) geen lijst", "+ geen lijst", "> geen citaat",
        "*geen nadruk*", "_geen nadruk_", "`geen code`", "[geen](http://koppeling.example)", "<b>geen html</b>",
        "a | b", "~~weg~~", "&amp; blijft &amp;", "![geen](beeld.png)", "\\*blijft\\*", "===", "---", "***",
        "    geen code", "</script>", "{{ 7 * 7 }}", "]]>", "2 * 3 * 4", "snake_case_naam",
        "http://plat.example/a_b_c", "\u202egpj.exe",
    ],
)  # fmt: skip
def test_nothing_typed_is_markup(text: str) -> None:
    page = shown(written(of_body(blocks.Paragraph(id="p", text=localised(text, "nl")))))
    assert any(node.text_content() == text.strip() for node in page.iter("p"))


def test_a_line_that_begins_after_a_break_begins_nothing() -> None:
    text = (Span(f"Een{BREAK}# twee{BREAK}- drie{BREAK}4. vier"),)
    page = shown(inline(text))
    assert not page.xpath("//h1|//ul|//ol")
    assert len(page.xpath("//br")) == 3


@given(making.texts)
def test_any_text_with_any_marks_comes_out_as_typed(text: tuple[Span, ...]) -> None:
    said = shown(f"x {inline(text)} x").text_content()
    assert words(said) == words(f"x{plain(text)}x")


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b.", "(c", " ", "d ", "!"]), st.booleans(), st.booleans()), max_size=6)
)
def test_marks_stand_where_they_stood(runs: list[tuple[str, bool, bool]]) -> None:
    inner = (Span(words, strong=strong, emphasis=emphasis) for words, strong, emphasis in runs)
    page = shown(inline((Span("x"), *inner, Span("x"))))
    for kind, strong in (("strong", True), ("em", False)):
        found = "".join(node.text_content() for node in page.iter(kind))
        wanted = "".join(words for words, s, e in runs if (s if strong else e))
        assert re.sub(r"\s", "", found) == re.sub(r"\s", "", wanted)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "\\\\server\\share", "file:///etc/passwd"])
def test_only_safe_addresses_become_links(url: str) -> None:
    linked = blocks.Paragraph(id="p", text=localised((Span("hier", link=url),), "nl"))
    said = written(of_body(linked, blocks.Video(id="v", title=both("Film", "Film"), url=url)))
    assert "hier" in said
    assert url not in said
    assert not any(url in str(href) for href in shown(said).xpath("//@href"))
