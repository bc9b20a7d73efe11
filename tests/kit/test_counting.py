"""How much an article is, in numbers."""

from __future__ import annotations

import pytest

from presskit.kit.blocks import Figure, Gallery, Item, List, Paragraph, Quote, Subhead
from presskit.kit.counting import counts, sentences_in, words_in
from presskit.kit.localised import localised
from presskit.kit.model import Article


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", 0),
        ("  ", 0),
        ("Zonder punt", 1),
        ("Eén zin.", 1),
        ("Eén zin. Nog een! En nog een?", 3),
        ("“Waarom?” vroeg zij. “Daarom.” Dat was het.", 3),
        ("J. de Vries sprak met dr. jansen. Om 12.30 uur was het 3.5 graden.", 2),
        ("Tools, e.g. Hammers, are there. 2026 follows.", 2),
        ("Wacht… Daar komt hij. 's Avonds ook.", 3),
        ("Een regel\u2028Nog een. En nog een.", 3),
    ],
)
def test_sentences_are_counted_without_initials_and_abbreviations(text: str, sentences: int) -> None:
    assert sentences_in(text) == sentences


def test_an_article_is_counted_in_one_language() -> None:
    article = Article(
        id="a",
        headline=localised("Een kop van vijf woorden", "nl"),
        lead=localised("De lead. Twee zinnen.", "nl"),
        body=(
            Subhead(id="s", text=localised("Een tussenkop", "nl")),
            Paragraph(id="p", text=localised("Een  alinea.", "nl")),
            Quote(id="q", text=localised("Mooi!", "nl")),
            List(id="l", items=(Item(id="i", text=localised("een punt", "nl")),)),
            Figure(id="f", image="photo", caption=localised("Onderschrift.", "nl")),
            Figure(id="g"),
            Gallery(id="h", figures=(Figure(id="j", image="photo"), Figure(id="k", image="photo"))),
        ),
    )
    found = counts(article, "nl")
    assert found == (17, 95, 6, 1, 3)
    assert found.minutes == 1
    assert counts(article, "en")[:3] == (0, 0, 0)


def test_what_is_left_out_in_a_language_counts_not_in_it() -> None:
    twice = (*localised("Twee woorden.", "nl"), *localised("Two words.", "en"))
    article = Article(
        id="a",
        body=(
            Paragraph(id="p", text=twice, omitted=("en",)),
            Quote(id="q", text=twice, omitted=("en",)),
            Figure(id="f", image="i", omitted=("en",)),
            Gallery(id="g", figures=(Figure(id="h", image="i"),), omitted=("en",)),
        ),
    )
    assert counts(article, "en") == (0, 0, 0, 0, 0)
    assert words_in(article, "en") == 0
    shown = counts(article, "nl")
    assert (shown.words, shown.quotes, shown.pictures) == (4, 1, 2)
    assert words_in(article, "nl") == 4
