"""Words in another language than their text."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kit.articles import nl, sample
from presskit.kit.foreign import Phrase, foreign_languages, language_between, phrases, spoken, stretch_at
from presskit.kit.lines import Line
from presskit.kit.localised import localised
from presskit.kit.text import Span

TEXT = (Span("een "), Span("mot ", lang="fr"), Span("juste", strong=True, lang="fr"), Span(" of zo'n Wort"))


def test_a_phrase_goes_on_over_other_marks() -> None:
    assert phrases(TEXT) == [Phrase(4, 13, "fr")]
    assert phrases((Span("a", lang="fr"), Span("b", lang="de"))) == [Phrase(0, 1, "fr"), Phrase(1, 2, "de")]
    assert phrases(()) == []


@pytest.mark.parametrize(
    ("offset", "about"),
    [(0, (0, 3)), (3, (0, 3)), (4, (4, 13)), (8, (4, 13)), (12, (4, 13)), (13, None), (14, (14, 16)),
     (19, (17, 21)), (21, (17, 21)), (26, (22, 26))],
)  # fmt: skip
def test_what_a_caret_is_about(offset: int, about: tuple[int, int] | None) -> None:
    assert stretch_at(TEXT, offset) == about


def test_between_words_it_is_about_nothing() -> None:
    assert stretch_at((Span("a  b"),), 2) is None
    assert stretch_at((), 0) is None


def test_a_selection_is_marked_and_taken_back() -> None:
    lines = [Line("p", "paragraph", TEXT), Line("q", "cta.url", (Span("https://x"),))]
    marked = spoken(lines, (0, 0), (1, 9), "fr")
    assert {run.lang for run in marked[0].text} == {"fr"}
    assert marked[1] == lines[1]
    assert spoken(marked, (0, 0), (0, 4), "fr") == marked  # what has the mark keeps it
    assert {run.lang for run in spoken(marked, (0, 0), (0, 26), None)[0].text} == {None}


def test_the_language_of_a_selection() -> None:
    lines = [Line("p", "paragraph", TEXT), Line("f", "figure.image", (Span("\ufffc"),)), Line("q", "paragraph")]
    assert language_between(lines, (0, 5), (0, 10), "nl") == "fr"
    assert language_between(lines, (0, 0), (0, 10), "nl") == ""
    assert language_between(lines, (0, 15), (1, 1), "nl") == "nl"
    assert language_between(lines, (2, 0), (2, 0), "nl") == "nl"


def test_the_languages_of_a_kit_are_those_of_its_phrases_the_most_first() -> None:
    kit = sample()
    lead = (Span("a", lang="de"), Span(" "), Span("b", lang="fr"), Span(" "), Span("c", lang="fr"))
    article = replace(kit.articles[0], lead=localised(lead, "nl"), headline=nl("Kop"))
    assert foreign_languages(replace(kit, articles=(article, *kit.articles[1:])))[:2] == ["fr", "de"]
