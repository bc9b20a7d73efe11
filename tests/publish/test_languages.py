"""What outputs know of languages."""

from __future__ import annotations

import pytest
from babel import Locale

from presskit.publish import languages


@pytest.mark.parametrize("language", languages._MARKS)
def test_a_language_with_marks_of_its_own_is_one_that_babel_knows(language: str) -> None:
    """So its tag needs no look into babel's data, which is slow to load."""
    names = Locale("en")
    primary, _, more = language.partition("-")
    assert primary in names.languages
    assert not more or more in (names.scripts if len(more) == 4 else names.territories)
    assert languages.tag(language) == language


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("NL", "nl"),
        ("nl-be", "nl-BE"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("tlh", "tlh"),
        ("xx", ""),
        ("nl_NL", "nl"),
        ("", ""),
    ],
)
def test_other_languages_get_their_tag_from_babel(language: str, tag: str) -> None:
    assert languages.tag(language) == tag
