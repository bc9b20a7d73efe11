"""The order of the parts around the text, by language."""

from __future__ import annotations

from itertools import permutations

import pytest

from presskit.kit.ordering import CONTACT_FIRST, USUAL, around_text, order_of, with_order
from presskit.kit.theme import Movable, PartOrder, Theme

ALL: tuple[Movable, ...] = ("about", "text", "downloads", "contact", "note")


def test_dutch_has_the_contact_last_and_english_first() -> None:
    assert order_of(Theme(), "nl") == USUAL
    assert order_of(Theme(), "en") == order_of(Theme(), "en-GB") == CONTACT_FIRST
    assert order_of(Theme(contact_first=("nl",)), "nl") == CONTACT_FIRST


def test_a_theme_says_it_for_a_language_and_its_countries() -> None:
    theme = Theme(order=(PartOrder(language="nl", parts=ALL), PartOrder(language="de-AT", parts=("text",))))
    assert order_of(theme, "nl") == order_of(theme, "nl-BE") == ALL
    assert order_of(theme, "en") == CONTACT_FIRST
    assert order_of(theme, "de-AT") == USUAL


@pytest.mark.parametrize("named", [(), ("contact",), ("contact", "text"), ("text", "text", "about")])
def test_what_an_order_leaves_open_comes_last_and_nothing_twice(named: tuple[Movable, ...]) -> None:
    found = order_of(Theme(order=(PartOrder(language="nl", parts=named),)), "nl")
    assert sorted(found) == sorted(USUAL)
    if "text" in named:
        assert found[: len(dict.fromkeys(named))] == tuple(dict.fromkeys(named))


def test_an_order_is_kept_and_the_usual_one_is_not_written_down() -> None:
    for order in permutations(USUAL):
        for language in ("nl", "en"):
            theme = with_order(Theme(order=(PartOrder(language="fr", parts=ALL),)), language, order)
            assert order_of(theme, language) == order
            assert order_of(theme, "fr") == ALL
    assert with_order(with_order(Theme(), "nl", ALL), "nl", USUAL) == Theme()


def test_what_stands_before_and_after_the_text() -> None:
    assert around_text(ALL) == (("about",), ("downloads", "contact", "note"))
    assert around_text(USUAL) == ((), ("note", "contact", "downloads", "about"))
