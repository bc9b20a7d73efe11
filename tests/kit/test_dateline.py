"""A dateline that was typed or pasted gives its place and its date."""

from __future__ import annotations

import pytest

from presskit.kit.dateline import taken_apart


@pytest.mark.parametrize(
    ("text", "place", "date"),
    [
        ("Amsterdam, 20 november 2026", "Amsterdam", "2026-11-20"),
        ("Amsterdam, 20 november 2026 –", "Amsterdam", "2026-11-20"),
        ("AMSTERDAM (3 mrt. 2026)", "AMSTERDAM", "2026-03-03"),
        ("Den Haag - 3-12-2026", "Den Haag", "2026-12-03"),
        ("’s-Hertogenbosch, 2026-02-28", "’s-Hertogenbosch", "2026-02-28"),
        ("London, November 20, 2026", "London", "2026-11-20"),
        ("London, 1st May 2026", "London", "2026-05-01"),
        ("Berlin, 20. März 2026", "Berlin", "2026-03-20"),
        ("Paris, le 1er août 2026", "Paris, le", "2026-08-01"),
        ("20/11/2026", "", "2026-11-20"),
    ],
)
def test_the_usual_forms(text: str, place: str, date: str) -> None:
    assert taken_apart(text) == (place, date)


@pytest.mark.parametrize(
    "text", ["Amsterdam", "Amsterdam, 31 februari 2026", "2026", "20 november 2026 in Amsterdam", ""]
)
def test_what_is_no_date_stays(text: str) -> None:
    assert taken_apart(text) is None
