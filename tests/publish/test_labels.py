"""The words that outputs print by themselves."""

from __future__ import annotations

from string import Formatter

import pytest
from babel.localedata import locale_identifiers
from babel.numbers import format_decimal

from presskit.publish import labels
from presskit.publish.labels import (
    LABELS,
    LANGUAGES_OF_OUTPUTS,
    formatted_date,
    formatted_number,
    formatted_size,
    formatted_type,
    label,
    language_name,
    spoken,
)


@pytest.mark.parametrize(
    ("size", "nl", "en"),
    [
        (1, "1 kB", "1 kB"),
        (999_499, "999 kB", "999 kB"),
        (1_000_000, "1 MB", "1 MB"),
        (4_130_000, "4,1 MB", "4.1 MB"),
        (2_500_000_000, "2,5 GB", "2.5 GB"),
    ],
)
def test_a_size_is_written_as_the_language_does(size: int, nl: str, en: str) -> None:
    assert (formatted_size(size, "nl"), formatted_size(size, "en")) == (nl, en)


def test_a_small_whole_number_is_written_alike_everywhere() -> None:
    """So it needs none of babel's data, which is slow to load."""
    for language in locale_identifiers():
        for number in (0, 7, 99):
            assert format_decimal(number, locale=language) == formatted_number(number, language) == str(number)
    assert (formatted_number(4.5, "nl"), formatted_number(1000, "de")) == ("4,5", "1.000")


@pytest.mark.parametrize(
    ("media_type", "name", "kind"),
    [
        ("application/zip", "", "ZIP"),
        ("Text/CSV; charset=utf-8", "x.txt", "CSV"),
        ("", "persmap.Docx", "DOCX"),
        ("application/x-own", "a.b/c.indd", "INDD"),
        ("application/octet-stream", "zonder", ""),
        ("", "x.<script>", ""),
        ("", ".hidden", ""),
    ],
)
def test_a_type_is_what_people_call_it(media_type: str, name: str, kind: str) -> None:
    assert formatted_type(media_type, name) == kind


def test_a_language_is_named_in_another() -> None:
    assert language_name("en", "nl") == "Engels"
    assert language_name("nl", "en") == "Dutch"
    assert language_name("onzin!", "nl") == "onzin!"
    assert language_name("en", "onzin!") == "en"


def test_a_language_without_words_of_ours_has_the_english_ones() -> None:
    assert [spoken(tag) for tag in ("nl", "nl-BE", "en-GB", "fr-CA", "fi", "")] == [
        "nl", "nl-BE", "en-GB", "fr-CA", "en", "en",
    ]  # fmt: skip
    assert [label("contents", tag) for tag in ("nl", "fr-CA", "he", "fi")] == [
        "Inhoud", "Sommaire", "תוכן העניינים", "Contents",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES_OF_OUTPUTS)
def test_each_label_is_said_with_its_data_in_each_language_of_the_outputs(language: str) -> None:
    data = {field: f"<{field}>" for text in LABELS.values() for _, field, _, _ in Formatter().parse(text) if field}
    for code, english in LABELS.items():
        said = label(code, language, **data)
        assert all(f"<{field}>" in said for _, field, _, _ in Formatter().parse(english) if field), code


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("nl", "1 mei 2026"),
        ("en", "1 May 2026"),
        ("en-US", "May 1, 2026"),
        ("en-AU", "1 May 2026"),
        ("de", "1. Mai 2026"),
        ("es", "1 de mayo de 2026"),
        ("uk", "1 травня 2026"),
        ("he", "1 במאי 2026"),
        ("ja", "2026年5月1日"),
        ("onzin!", "1 May 2026"),
    ],
)
def test_a_date_is_written_as_the_language_does(language: str, date: str) -> None:
    assert formatted_date("2026-05-01", language) == date


@pytest.mark.parametrize("language", ["en", "nl", "de", "pt", "ar", "he", "uk", "zz"])
def test_days_that_were_kept_are_written_as_the_first_time(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    dates = [f"{month}-{day:02}" for month in ("2026-02", "2028-02", "9999-12") for day in (1, 9, 28, 29, 31)]
    first = [formatted_date(day, language) for day in dates]
    labels._days.cache_clear()
    monkeypatch.setattr(labels, "_formatted_days", lambda *_: pytest.fail("nothing was kept"))
    assert [formatted_date(day, language) for day in dates] == first
    assert first[3] == "2026-02-29"
    assert len(set(first)) == len(dates)
