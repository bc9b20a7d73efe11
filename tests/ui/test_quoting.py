"""Ctrl+Shift+Q: a quote of what is written, with the speaker that its sentence names."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from presskit.kit.blocks import Paragraph, Quote
from presskit.kit.localised import localised, string
from presskit.kit.model import Article, Kit
from presskit.kit.start import new_kit
from presskit.ui.quoting import find
from presskit.ui.window import Window
from ui.windows import Openers, focused, press

SAID = "Het museum groeit. “Dit is een droom die uitkomt”, zegt Jane Doe, directeur van het museum. Morgen meer."


def kit(text: str) -> Kit:
    made = new_kit("nl", title="Proef")
    paragraph = Paragraph(id="p", text=localised(text, "nl"))
    return replace(made, articles=(Article(id="a", body=(paragraph,)),))


def opened_on(opened: Openers, text: str) -> Window:
    window = opened(kit(text), name="quote.presskit")
    focused(window)
    window.surface.go_to("p")
    return window


def quote(window: Window) -> Quote:
    return next(b for b in window.session.kit.articles[0].body if isinstance(b, Quote))


def select(window: Window, words: str) -> None:
    k = window.surface.caret()[0]
    text = "".join(s.text for s in window.surface.lines[k].text)
    at = text.index(words)
    window.surface.set_places((k, at), (k, at + len(words)))


@pytest.mark.parametrize("selected", ["Dit is een droom die uitkomt", "“Dit is een droom die uitkomt”", "een droom"])
def test_two_actions_make_a_quote_with_name_role_and_person(opened: Openers, selected: str) -> None:
    window = opened_on(opened, SAID)
    first = window.session.kit
    select(window, selected)
    press(window.surface, "Ctrl+Shift+Q")
    made = quote(window)
    assert string(made.text, "nl") == "Dit is een droom die uitkomt"
    assert string(made.name, "nl") == "Jane Doe"
    assert string(made.role, "nl") == "directeur van het museum"
    person = window.session.kit.people[0]
    assert (made.speaker, person.name) == (person.id, "Jane Doe")
    rest = [string(b.text, "nl") for b in window.session.kit.articles[0].body if isinstance(b, Paragraph)]
    assert rest == ["Het museum groeit.", "Morgen meer."]
    assert window.surface.current_block() == made.id
    assert window.history.undo.text() == "&Undo: make a quote"
    window.session.stack.undo()
    assert window.session.kit is first


def test_the_caret_in_direct_speech_is_enough(opened: Openers) -> None:
    window = opened_on(opened, SAID)
    select(window, "droom")
    k, x = window.surface.caret()
    window.surface.set_places((k, x), (k, x))
    press(window.surface, "Ctrl+Shift+Q")
    assert string(quote(window).name, "nl") == "Jane Doe"


def test_a_selection_without_marks_is_the_quote_and_the_name_is_asked_for(opened: Openers) -> None:
    window = opened_on(opened, "Wij gaan bouwen aan iets moois. En daarna verder.")
    select(window, "Wij gaan bouwen aan iets moois.")
    press(window.surface, "Ctrl+Shift+Q")
    made = quote(window)
    assert string(made.text, "nl") == "Wij gaan bouwen aan iets moois."
    assert made.name == ()
    assert window.surface.current_role() == "quote.name"
    QTest.keyClicks(window.surface, "Iris Bos")
    assert string(quote(window).name, "nl") == "Iris Bos"


def test_she_is_who_spoke_last(opened: Openers) -> None:
    window = opened_on(opened, "“Dit is pas het begin van alles”, zegt ze.")
    spoken = Quote(id="q0", text=localised("Mooi.", "nl"), name=localised("Jane Doe", "nl"))
    article = window.session.kit.articles[0]
    window.session.apply(
        replace(window.session.kit, articles=(replace(article, body=(spoken, *article.body)),)), "quote"
    )
    window.surface.go_to("p")
    press(window.surface, "Ctrl+Shift+Q")
    made = [b for b in window.session.kit.articles[0].body if isinstance(b, Quote)][1]
    assert string(made.name, "nl") == "Jane Doe"


def test_without_speech_an_empty_quote_comes_as_before(opened: Openers) -> None:
    window = opened_on(opened, "Alleen een gewone alinea.")
    press(window.surface, "Ctrl+Shift+Q")
    assert quote(window).text == ()
    assert window.surface.current_role().startswith("quote.")


@pytest.mark.parametrize("text", ["", "“", "”””", "a" * 20_000, "“" * 500, "“x”, zegt", "\u202e“x” zei Y"])
def test_nothing_that_is_no_speech_hurts(text: str) -> None:
    for start, end in ((0, 0), (0, len(text)), (len(text) // 2, len(text))):
        found = find(text, start, end, "nl")
        assert found is None or 0 <= found.start <= found.first <= found.last <= len(text)
