"""Crops never leave the picture, never vanish, and keep the shape that they were given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presskit.kit import cropping
from presskit.kit.blocks import Crop

FRACTIONS = st.floats(0, 1)
WAYS = st.floats(-1.5, 1.5)
SHAPES = st.one_of(st.none(), st.floats(0.3, 3))


def crops() -> st.SearchStrategy[Crop]:
    sides = st.tuples(st.floats(0, 0.45), st.floats(0.55, 1))
    return st.tuples(sides, sides).map(lambda s: Crop(left=s[0][0], right=s[0][1], top=s[1][0], bottom=s[1][1]))


def inside(crop: Crop) -> bool:
    near = 1e-9
    return -near <= crop.left < crop.right <= 1 + near and -near <= crop.top < crop.bottom <= 1 + near


@given(crops(), WAYS, WAYS)
def test_moving_keeps_the_size_and_stays_in_the_picture(crop: Crop, x: float, y: float) -> None:
    new = cropping.moved(crop, x, y)
    assert inside(new)
    assert abs((new.right - new.left) - (crop.right - crop.left)) < 1e-9
    assert abs((new.bottom - new.top) - (crop.bottom - crop.top)) < 1e-9


@given(crops(), st.sampled_from(["l", "t", "r", "b", "lt", "rt", "lb", "rb"]), WAYS, WAYS)
def test_stretching_moves_only_the_sides_that_are_held(crop: Crop, sides: str, x: float, y: float) -> None:
    new = cropping.stretched(crop, sides, x, y)
    assert inside(new)
    for side, before, after in zip(
        "ltrb", (crop.left, crop.top, crop.right, crop.bottom), (new.left, new.top, new.right, new.bottom), strict=True
    ):
        assert side in sides or before == after


@given(crops(), st.sampled_from(["l", "t", "r", "b", "lt", "rt", "lb", "rb"]), WAYS, WAYS, st.floats(0.3, 3))
def test_stretching_keeps_a_shape(crop: Crop, sides: str, x: float, y: float, shape: float) -> None:
    new = cropping.stretched(crop, sides, x, y, shape)
    assert inside(new)
    assert abs((new.right - new.left) / (new.bottom - new.top) - shape) < 1e-6


@given(st.floats(0.1, 10), st.tuples(FRACTIONS, FRACTIONS))
def test_a_shape_is_as_large_as_it_can_be_around_the_focal_point(shape: float, focus: tuple[float, float]) -> None:
    new = cropping.shaped(shape, focus)
    assert inside(new)
    assert max(new.right - new.left, new.bottom - new.top) > 1 - 1e-9
    x, y = cropping.within(new, focus)
    assert abs(x - focus[0]) < 1e-4
    assert abs(y - focus[1]) < 1e-4


def test_the_whole_picture_is_no_crop() -> None:
    assert cropping.kept(Crop(left=0.00001, right=0.99999)) is None
    assert cropping.kept(Crop(left=0.12345)) == Crop(left=0.1234) or cropping.kept(Crop(left=0.12345)) == Crop(
        left=0.1235
    )
