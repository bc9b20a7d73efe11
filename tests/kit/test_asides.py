"""What an import set aside comes back into the text, or goes; no word is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

import museum
from presskit.kit.asides import paragraphs, taken_back, thrown_away
from presskit.kit.blocks import Paragraph
from presskit.kit.localised import string
from presskit.kit.model import Aside, Kit
from presskit.kit.text import BREAK, LIMIT

ASIDES = (Aside(text="Home\nNieuws\n\nContact", reason="navigation"), Aside(text="Met groet,\r\nEls"))


def kit() -> Kit:
    start = museum.kit()
    return replace(start, articles=(replace(start.articles[0], asides=ASIDES), *start.articles[1:]))


def test_it_comes_after_the_caret_s_block_and_is_set_aside_no_more() -> None:
    start = kit()
    article = start.articles[0]
    taken = taken_back(start, article.id, 0, "en", article.body[1].id)
    now = taken.kit.articles[0]
    first, second = now.body[2:4]
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert (string(first.text, "en"), string(second.text, "en")) == (f"Home{BREAK}Nieuws", "Contact")
    assert taken.block == first.id
    assert now.asides == ASIDES[1:]
    assert (*now.body[:2], *now.body[4:]) == article.body


def test_it_begins_or_ends_the_text_and_takes_the_place_of_an_empty_paragraph() -> None:
    start = kit()
    article = start.articles[0]
    assert taken_back(start, article.id, 1, "nl").kit.articles[0].body[1:] == article.body
    assert taken_back(start, article.id, 1, "nl", None).kit.articles[0].body[:-1] == article.body
    empty = replace(article, body=(article.body[0], Paragraph(id="e"), *article.body[1:]))
    now = taken_back(replace(start, articles=(empty,)), article.id, 1, "nl", "e").kit.articles[0]
    assert (now.body[0], *now.body[2:]) == article.body
    assert isinstance(now.body[1], Paragraph)
    assert string(now.body[1].text, "nl") == f"Met groet,{BREAK}Els"


def test_it_is_thrown_away_alone() -> None:
    start = kit()
    identity = start.articles[0].id
    assert thrown_away(start, identity, 0).articles[0].asides == ASIDES[1:]
    assert thrown_away(start, identity, 7) is start
    with pytest.raises(IndexError):
        taken_back(start, identity, 2, "nl")


@given(st.text(st.sampled_from("ab \t\n\r\x0b€"), max_size=60))
def test_no_word_is_lost(text: str) -> None:
    words = " ".join(string(each.text, "nl") for each in paragraphs(text, "nl")).replace(BREAK, " ")
    assert words.split() == text.replace("\x0b", "").split()


def test_what_is_too_long_for_a_paragraph_becomes_more() -> None:
    long = "x" * (LIMIT + 5)
    assert [len(string(each.text, "nl")) for each in paragraphs(long, "nl")] == [LIMIT, 5]
