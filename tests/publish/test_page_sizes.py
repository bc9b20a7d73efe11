"""Sizes by name and in millimetres, and the theme's margins and columns at another size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.kit.start import new_kit
from presskit.kit.theme import Page
from presskit.messages import Problem, worded
from presskit.publish.page_sizes import LEAST, MOST, NARROWEST_COLUMN, page_size, resized, with_page_size


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("A4", (210, 297)),
        ("a5", (148, 210)),
        ("Letter", (215.9, 279.4)),
        ("SQUARE", (210, 210)),
        ("170x240", (170, 240)),
        ("170 x 240 mm", (170, 240)),
        ("99,5×210", (99.5, 210)),
        ("99.5*210mm", (99.5, 210)),
    ],
)
def test_a_size_is_named_or_written_out(text: str, size: tuple[float, float]) -> None:
    assert page_size(text) == size


@pytest.mark.parametrize(
    "text", ["", "A4x", "210", "210x", "x297", "210x297x3", "-210x297", "1e3x200", "nanxnan", "٢x٣"]
)
def test_what_is_no_size_is_a_wrong_call(text: str) -> None:
    with pytest.raises(Problem) as caught:
        page_size(text)
    assert (caught.value.code, caught.value.usage) == ("page-size", True)
    assert "A4, A5, Letter, square" in worded(caught.value)


@pytest.mark.parametrize("text", ["0x0", "210x49", "2001x300", "99999x99999"])
def test_a_size_beyond_the_limits_is_a_wrong_call(text: str) -> None:
    with pytest.raises(Problem) as caught:
        page_size(text)
    assert caught.value.code == "page-size-range"


def test_margins_keep_their_share_of_a_smaller_page() -> None:
    page = resized(Page(), page_size("A5"))
    assert (page.width, page.height) == (148, 210)
    assert page.inside == pytest.approx(22 * 148 / 210, abs=0.01)
    assert page.top == pytest.approx(24 * 210 / 297, abs=0.01)
    assert page.columns == 1, "two columns of 55 mm are too narrow"


def test_a_larger_page_keeps_the_margins_and_columns() -> None:
    page = resized(Page(), (297, 420))
    assert (page.inside, page.outside, page.top, page.bottom, page.columns) == (22, 22, 24, 26, 2)


def test_the_themes_own_size_changes_nothing() -> None:
    own = Page(inside=3, columns=9)
    assert resized(own, (210, 297)) is own
    kit = new_kit("nl")
    assert with_page_size(kit, None) is kit
    assert with_page_size(kit, (148, 210)).theme.page.width == 148


def test_narrow_columns_that_the_user_chose_stay_as_narrow() -> None:
    own = Page(columns=4, gutter=5)
    assert (own.width - 44 - 15) / 4 < NARROWEST_COLUMN
    assert resized(own, (297, 420)).columns == 4
    assert resized(own, (148, 210)).columns == 2


sides = st.floats(LEAST, MOST)


@given(width=sides, height=sides, columns=st.integers(1, 5), inside=st.floats(0, 60), top=st.floats(0, 60))
def test_no_margin_grows_and_none_falls_under_ten(
    width: float, height: float, columns: int, inside: float, top: float
) -> None:
    own = Page(columns=columns, inside=inside, top=top)
    page = resized(own, (width, height))
    assert 1 <= page.columns <= columns
    for before, after in ((own.inside, page.inside), (own.top, page.top), (own.bottom, page.bottom)):
        assert min(before, 10) - 0.01 <= after <= before + 0.01
