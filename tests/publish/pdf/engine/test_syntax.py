"""PDF's own spelling can be read back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.publish.pdf import syntax
from presskit.publish.pdf.bidi import has_turned, levels, visual_order
from presskit.publish.pdf.objects import ROW, predicted


@given(st.floats(-1e6, 1e6, allow_nan=False))
def test_numbers_have_no_exponent_and_lose_no_more_than_their_places(value: float) -> None:
    spelt = syntax.number(value, 3)
    assert "e" not in spelt
    assert spelt != "-0"
    assert float(spelt) == pytest.approx(value, abs=0.000501)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_text_strings_are_read_back(text: str) -> None:
    read: Any = pikepdf.Object.parse(syntax.text_string(text).encode("latin-1"))
    assert str(read) == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20))
def test_names_are_read_back(text: str) -> None:
    read: Any = pikepdf.Object.parse(syntax.name(text).encode("latin-1"))
    assert str(read) == f"/{text}"


def test_dates_carry_their_offset() -> None:
    assert syntax.date(datetime(2026, 3, 1, 9, 5, 7, tzinfo=UTC)) == "(D:20260301090507+00'00')"
    zone = timezone(timedelta(hours=-3, minutes=-30))
    assert syntax.date(datetime(2026, 3, 1, 9, 5, 7, tzinfo=zone)) == "(D:20260301090507-03'30')"
    assert syntax.date(datetime(2026, 3, 1, 9, 5, 7)) == "(D:20260301090507Z)"  # noqa: DTZ001 - the case at hand


@pytest.mark.parametrize(
    ("line", "order"),
    [([0, 0], [0, 1]), ([0, 1, 1, 0], [0, 2, 1, 3]), ([1, 2, 2, 1], [3, 1, 2, 0]), ([1, 1], [1, 0]), ([], [])],
)
def test_the_order_of_a_line_follows_its_levels(line: list[int], order: list[int]) -> None:
    assert visual_order(line) == order


def test_levels_come_from_the_letters() -> None:
    assert not has_turned("Gewone tekst – “met” tekens")
    assert has_turned("een שלום")
    assert levels("a א 1 b") == (0, [0, 0, 1, 1, 2, 0, 0])
    base, found = levels("א 12 b")
    assert base == 1
    assert found == [1, 1, 2, 2, 1, 2]
    assert levels("a \u2067א\u2069 b")[0] == 0


def test_rows_of_the_cross_reference_are_told_by_their_differences() -> None:
    rows = b"".join(
        ROW(kind, where, index) for kind, where, index in ((0, 0, 65535), (1, 17, 0), (2, 300, 7), (1, 9, 1))
    )
    width = len(rows) // 4
    found = predicted(rows)
    undone, above = b"", bytes(width - 1)
    for at in range(0, len(found), width):
        assert found[at] == 2
        above = bytes((one + other) & 255 for one, other in zip(found[at + 1 : at + width], above, strict=True))
        undone += b"\0" + above
    assert undone == rows
