"""Hyphenation says what pyphen says, of which it is a faster reading."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.publish.pdf.hyphenate import LEFT, RIGHT, hyphenator

pyphen: Any = importlib.import_module("pyphen")

WORDS = (
    "spoorwegwerkplaats",
    "onvermijdelijke",
    "geïmproviseerde",
    "coöperatie",
    "Donaudampfschifffahrt",
    "Nachhaltigkeitsberichterstattung",
    "anticonstitutionnellement",
    "développement",
    "internationalisation",
    "straightforward",
    "samenwerkingsverband",
    "İstanbul",
    "ABCDEFG",
    "ßßßßßß",
)
DICTIONARIES = {"nl": "nl_NL", "en": "en_GB", "en-US": "en_US", "de": "de_DE", "fr": "fr", "sv": "sv", "hu": "hu_HU"}


@pytest.mark.parametrize(("language", "dictionary"), DICTIONARIES.items())
def test_it_agrees_with_pyphen(language: str, dictionary: str) -> None:
    found = hyphenator(language)
    assert found is not None
    reference = pyphen.Pyphen(lang=dictionary, left=LEFT, right=RIGHT)
    for word in WORDS:
        if len(word.lower()) == len(word):
            assert list(found.positions(word)) == [int(at) for at in reference.positions(word) if not at.data], word


@given(st.text("abcdefghijklmnoprstuvwzëïöé", min_size=1, max_size=24))
def test_it_agrees_with_pyphen_on_any_letters(word: str) -> None:
    found = hyphenator("nl")
    assert found is not None
    reference = pyphen.Pyphen(lang="nl_NL", left=LEFT, right=RIGHT)
    assert list(found.positions(word)) == [int(at) for at in reference.positions(word) if not at.data]


def test_a_language_without_patterns_has_no_hyphenator() -> None:
    assert hyphenator("ja") is None
    assert hyphenator("nl-BE") is not None


def test_a_division_that_changes_the_spelling_is_left_out() -> None:
    """Swedish "glassåg" is divided "glass-såg": there is no place for a bare hyphen."""
    found = hyphenator("hu")
    assert found is not None
    assert pyphen.Pyphen(lang="hu_HU").inserted("asszonnyal") == "asz-szony-nyal"
    assert found.positions("asszonnyal") == ()


@pytest.mark.parametrize(
    "language", ["nl", "nl-BE", "en", "en-AU", "EN-us", "de-CH", "fr-CA", "pt", "no", "sr-Latn-RS"]
)
def test_it_takes_the_patterns_that_pyphen_would_take(language: str) -> None:
    found = hyphenator(language)
    base = DICTIONARIES.get(language, {"pt": "pt_PT", "no": "nb_NO"}.get(language, language.replace("-", "_")))
    assert found is not None
    assert found.path == pyphen.LANGUAGES[pyphen.language_fallback(base)]
