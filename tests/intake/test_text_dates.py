"""Datelines, dates, and the moment until which an embargo runs."""

from __future__ import annotations

import pytest

from presskit.intake.release.dates import dateline, find_day, moment

TAIL = "Het museum gaat vandaag open voor iedereen die er een kijkje wil nemen."


@pytest.mark.parametrize(
    ("text", "place", "date", "rest"),
    [
        ("AMSTERDAM, 20 november 2026 – Tekst.", "AMSTERDAM", "2026-11-20", "Tekst."),
        ("Den Haag, 9 december 2019 - Tekst.", "Den Haag", "2019-12-09", "Tekst."),
        ("LONDON, 3 March 2026 — Text.", "LONDON", "2026-03-03", "Text."),
        ("London – 3 March 2026", "London", "2026-03-03", ""),
        ("London – 3 March 2026 – Text.", "London", "2026-03-03", "Text."),
        ("Utrecht, dinsdag 3 maart 2026", "Utrecht", "2026-03-03", ""),
        ("Utrecht, 3 maart 2026: Tekst.", "Utrecht", "2026-03-03", "Tekst."),
        ("(Den Haag, 3 maart 2026) Tekst.", "Den Haag", "2026-03-03", "Tekst."),
        ("'s-Hertogenbosch, 3-3-2026 - Tekst.", "'s-Hertogenbosch", "2026-03-03", "Tekst."),
        ("Alphen aan den Rijn, 3 mrt. 2026 – Tekst.", "Alphen aan den Rijn", "2026-03-03", "Tekst."),
        ("NEW YORK, NY, March 3, 2026 (GLOBE NEWSWIRE) -- Text.", "NEW YORK, NY", "2026-03-03", "Text."),
        ("SAN FRANCISCO, March 3rd, 2026 /PRNewswire/ -- Text.", "SAN FRANCISCO", "2026-03-03", "Text."),
        ("GHENT, BELGIUM – (BUSINESS WIRE) – May 5, 2026 – Text.", "GHENT, BELGIUM", "2026-05-05", "Text."),
        ("STROMNESS, Orkney, 3 March 2026 – Text.", "STROMNESS, Orkney", "2026-03-03", "Text."),
        ("Berlin, 3. März 2026 – Text.", "Berlin", "2026-03-03", "Text."),
        ("Paris, le 1er mars 2026 – Texte.", "Paris", "2026-03-01", "Texte."),
        ("Straßburg | 2026-03-03 | Text.", "Straßburg", "2026-03-03", "Text."),
        ("3 maart 2026", "", "2026-03-03", ""),
        ("3 maart 2026, Utrecht", "Utrecht", "2026-03-03", ""),
        (f"DELFT – {TAIL}", "DELFT", "", TAIL),
        (f"Delft - {TAIL}", "Delft", "", TAIL),
    ],
)
def test_datelines(text: str, place: str, date: str, rest: str) -> None:
    found = dateline(text)
    assert found is not None
    assert (found.place, found.date, found.rest) == (place, date, rest)
    assert f"{found.words} {found.rest}".strip() == text
    assert found.sure == (place != "Delft")


@pytest.mark.parametrize(
    "text",
    [
        "Op 9 december opende het hoofdkwartier zijn deuren.",
        f"AMSTERDAM, 3 maart – {TAIL}",
        "Den Haag – Delft – Rotterdam",
        "Museum - een plek voor iedereen",
        "31 februari 2026",
        "De kunst van het kijken – een tentoonstelling over licht en schaduw in Delft.",
        "",
    ],
)
def test_what_is_no_dateline_stays_in_the_text(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "until", "zone", "guessed"),
    [
        ("EMBARGO tot dinsdag 3 maart 2026 10.00 uur", "2026-03-03T10:00", "", ("zone",)),
        ("Under embargo until 10:00 CET 3 March 2026", "2026-03-03T10:00+01:00", "Europe/Amsterdam", ()),
        ("Embargo tot 3 juli 2026, 00.01 uur Nederlandse tijd", "2026-07-03T00:01+02:00", "Europe/Amsterdam", ()),
        ("STRICTLY EMBARGOED UNTIL 0001 GMT 5 March 2026", "2026-03-05T00:01+00:00", "Europe/London", ()),
        ("Embargo until 10am BST on 5 July 2026", "2026-07-05T10:00+01:00", "Europe/London", ()),
        ("Embargo until 5 July 2026, 12.30 pm London time", "2026-07-05T12:30+01:00", "Europe/London", ()),
        ("Embargoed until noon ET, March 3, 2026", "2026-03-03T12:00-05:00", "America/New_York", ()),
        ("Embargo tot 3 maart 2026 9:00 UTC+2", "2026-03-03T09:00+02:00", "Etc/GMT-2", ()),
        ("Embargo: 3 March 2026 09:00 Europe/Paris", "2026-03-03T09:00+01:00", "Europe/Paris", ()),
        ("Sperrfrist: 3. März 2026, 10 Uhr MEZ", "2026-03-03T10:00+01:00", "Europe/Berlin", ()),
        ("Embargo tot 3 maart 2026", "2026-03-03T00:00", "", ("time", "zone")),
        ("Embargo tot dinsdag 3 maart 10.00 uur", "2026-03-03T10:00", "", ("year", "zone")),
        # what the words say holds, also when it is not the time that clocks show there then
        ("Embargo: 5 juli 2026 10:00 CET", "2026-07-05T10:00+01:00", "Europe/Amsterdam", ("zone",)),
    ],
)
def test_moments(text: str, until: str, zone: str, guessed: tuple[str, ...]) -> None:
    assert moment(text, "de" if "Uhr" in text else "nl", 2026) == (until, zone, guessed)


@pytest.mark.parametrize("text", ["onder embargo", "Embargo tot nader order", "Embargo tot 31 februari 2026"])
def test_moments_without_a_date(text: str) -> None:
    assert moment(text, "nl", 2026) is None


def test_a_date_without_a_year_needs_one() -> None:
    assert moment("Embargo tot 3 maart 10.00 uur", "nl") is None
    day = find_day("dinsdag 3 maart")
    assert day is not None
    assert (day.iso, day.month_day) == ("", (3, 3))


def test_words_no_break_spaces_are_spaces_in_a_dateline() -> None:
    found = dateline("Groningen, 14\u00a0oktober\u00a02025 – De gemeente opent zaterdag een nieuw park aan de rivier.")
    assert found is not None
    assert (found.place, found.date) == ("Groningen", "2025-10-14")
    assert found.rest.startswith("De gemeente")


def test_a_country_may_have_its_article() -> None:
    found = dateline("Amsterdam, the Netherlands - September 8, 2026")
    assert found is not None
    assert (found.place, found.date) == ("Amsterdam, the Netherlands", "2026-09-08")
