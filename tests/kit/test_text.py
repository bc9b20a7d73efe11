import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from making import texts, words
from presskit.kit.text import (
    BREAK,
    Marks,
    Span,
    canonical,
    clean,
    cut,
    join,
    length,
    mark,
    marks,
    marks_at,
    plain,
    plain_text,
    split,
    strip,
    substitute,
)


def test_clean_takes_out_what_no_text_may_hold() -> None:
    assert clean("a\0b\x07c\ud800d\ufdd0e\ufffcf\uffffg\ufeffh") == "abcdefgh"
    assert clean("een\r\ntwee\rdrie\u2029vier\x85vijf") == BREAK.join(["een", "twee", "drie", "vier", "vijf"])
    assert clean("tab\tblijft, ook 😀 en nb\u00a0sp") == "tab\tblijft, ook 😀 en nb\u00a0sp"


@given(st.text())
def test_clean_text_stays_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.lists(st.builds(Span, words, strong=st.booleans())))
def test_canonical_keeps_the_characters_and_merges_neighbours(spans: list[Span]) -> None:
    made = canonical(spans)
    assert plain(made) == "".join(s.text for s in spans)
    assert all(s.text for s in made)
    assert all(marks(a) != marks(b) for a, b in itertools.pairwise(made))
    assert canonical(made) is made


@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_cut_and_join_are_each_others_inverse(text: tuple[Span, ...], a: int, b: int) -> None:
    a, b = sorted((min(a, length(text)), min(b, length(text))))
    assert join(cut(text, 0, a), cut(text, a, b), cut(text, b)) == text
    assert plain(cut(text, a, b)) == plain(text)[a:b]


@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_mark_sets_marks_on_the_range_alone(text: tuple[Span, ...], a: int, b: int) -> None:
    a, b = sorted((min(a, length(text)), min(b, length(text))))
    made = mark(text, a, b, strong=True)
    assert plain(made) == plain(text)
    assert all(s.strong for s in cut(made, a, b))
    assert cut(made, 0, a) == cut(text, 0, a)
    assert cut(made, b) == cut(text, b)


def test_split_at_a_separator_keeps_marks() -> None:
    text = (Span("een\ttw", strong=True), Span("ee\t"))
    assert split(text, "\t") == ((Span("een", strong=True),), (Span("tw", strong=True), Span("ee")), ())


def test_a_link_does_not_grow_at_its_ends() -> None:
    text = (Span("zie "), Span("hier", link="https://x.example", strong=True), Span(" meer"))
    assert marks_at(text, 6) == Marks(strong=True, link="https://x.example")
    assert marks_at(text, 8) == Marks(strong=True)
    assert marks_at(text, 4) == Marks()
    assert marks_at((), 0) == Marks()


def test_substitute_keeps_the_marks_around() -> None:
    text = (Span("een "), Span("kat", emphasis=True), Span(" en een kat"))
    made = substitute(text, re.compile("kat"), "hond")
    assert made == (Span("een "), Span("hond", emphasis=True), Span(" en een hond"))
    assert substitute(text, re.compile("paard"), "x") is text


def test_strip() -> None:
    assert strip((Span("  a "), Span(" b  ", strong=True))) == (Span("a "), Span(" b", strong=True))
    assert strip(plain_text(" \t ")) == ()
