"""Text as HTML: marks, escapes, invisible characters, directions, languages."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import making
from presskit.kit.text import BREAK, Span, Text, clean, plain
from presskit.publish.html.inline import Inline
from presskit.publish.languages import direction, tag
from presskit.publish.links import address

INLINE = Inline("pk", "nl", address)
CLOSING = "\u202c\u2069"


@pytest.mark.parametrize(
    ("span", "written"),
    [
        (Span("a", strong=True), "<strong>a</strong>"),
        (Span("a", emphasis=True), "<em>a</em>"),
        (Span("a", strong=True, emphasis=True), "<strong><em>a</em></strong>"),
        (Span("2", superscript=True), "<sup>2</sup>"),
        (Span("2", subscript=True), "<sub>2</sub>"),
        (Span("NAVO", small_caps=True), '<span class="pk-small-caps">NAVO</span>'),
        (Span("skin", lang="en"), '<span lang="en">skin</span>'),
        (Span("شلون", lang="ar"), '<span lang="ar" dir="rtl">شلون</span>'),
        (Span("huid", lang="nl"), "huid"),
        (Span("x", lang="klingon!"), "x"),
        (
            Span("a", link="https://a.example/?b=1&c=2"),
            '<a class="pk-link" href="https://a.example/?b=1&amp;c=2">a</a>',
        ),
        (Span(" ", link="https://a.example/"), " "),
        (Span("a" + BREAK + "b"), "a<br>b"),
        (Span("10\u00a0uur \u202fx\u00ad"), "10&nbsp;uur &#8239;x&shy;"),
        (Span("<b>&\"'"), "&lt;b&gt;&amp;&#34;&#39;"),
        (Span("{{ 7*7 }} {% raw %}"), "{{ 7*7 }} {% raw %}"),
    ],
)
def test_marks(span: Span, written: str) -> None:
    assert INLINE((span,)) == written


def test_a_link_with_a_strong_word_stays_one_link() -> None:
    url = "https://a.example/"
    text = (Span("lees ", link=url), Span("alles", link=url, strong=True), Span(" nu", link=url))
    assert INLINE(text) == f'<a class="pk-link" href="{url}">lees <strong>alles</strong> nu</a>'


@pytest.mark.parametrize(
    ("characters", "closers"),
    [
        ("\u202eab", "\u202c"),
        ("\u202eab\u202c", ""),
        ("\u2067\u202ba", "\u202c\u2069"),
        ("\u2067\u202ba\u2069", ""),
        ("\u202c\u2069a", ""),
        ("\u202a\u2066a\u202c", "\u2069\u202c"),
    ],
)
def test_turns_of_direction_end_with_the_text(characters: str, closers: str) -> None:
    root = html.fragment_fromstring(f"<p>{INLINE((Span(characters),))}</p>")
    assert root.text_content() == characters + closers


@given(making.texts)
def test_any_text_is_read_back_as_it_was(text: Text) -> None:
    root = html.fragment_fromstring(f"<p>{INLINE(text)}</p>")
    for line_break in root.iter("br"):
        line_break.tail = BREAK + (line_break.tail or "")
    read = root.text_content().rstrip(CLOSING)
    assert read == plain(text).rstrip(CLOSING)


@given(st.text(st.characters(codec=None)))
def test_no_character_gets_through_that_no_text_may_hold(characters: str) -> None:
    written = INLINE((Span(characters),))
    written.encode("utf-8")
    assert not [c for c in written if unicodedata.category(c) in {"Cc", "Cs"} and c != "\t"]
    assert clean(characters).count("<") == written.count("&lt;")


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("nl", "nl"), ("NL-be", "nl-BE"), ("zh-hant-TW", "zh-Hant-TW"), ("en-150", "en-150"), ("ca-valencia", "ca"),
        ("xx", ""), ("", ""), ("n", ""), ("nederlands", ""), ('nl" onload="x', "nl"), ("nl-Xxxx", "nl"),
        ("nl-XQ", "nl"),
    ],
)  # fmt: skip
def test_language_tags(language: str, found: str) -> None:
    assert tag(language) == found


@pytest.mark.parametrize(
    ("language", "turned"),
    [
        ("nl", "ltr"),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("fa", "rtl"),
        ("az-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("??", "ltr"),
    ],
)
def test_directions(language: str, turned: str) -> None:
    assert direction(language) == turned
