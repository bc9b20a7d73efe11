"""A palette's colours as a theme's: what was given stays, the rest is worked out."""

from __future__ import annotations

import pytest

from presskit.kit.swatch import Swatch
from presskit.publish.swatches import colour_of, inks_of, screen_of


def test_inks_and_a_spot_inks_name_stay_as_they_were_given() -> None:
    made = colour_of(Swatch(name="PANTONE 2728 C", space="CMYK", values=(90, 55, 0, 5.25), spot=True))
    assert (made.cmyk, made.spot) == ((90, 55, 0, 5.2), "PANTONE 2728 C")
    assert made.srgb == screen_of((90, 55, 0, 5.25))


def test_a_screen_colour_stays_and_gets_inks() -> None:
    made = colour_of(Swatch(name="Kobalt", space="RGB", values=(20, 87, 200)))
    assert (made.srgb, made.spot) == ("#1457c8", "")
    assert made.cmyk == inks_of("#1457c8")
    assert made.cmyk[0] > made.cmyk[1] > made.cmyk[2]  # a blue


def test_greys_are_black_ink_alone() -> None:
    assert colour_of(Swatch(name="Grey", space="Gray", values=(60,))).cmyk == (0, 0, 0, 60)
    assert inks_of("#808080")[:3] == (0, 0, 0)
    assert (inks_of("#000000"), inks_of("#ffffff")) == ((0, 0, 0, 100), (0, 0, 0, 0))
    assert screen_of((0, 0, 0, 0)) == "#ffffff"


@pytest.mark.parametrize(
    ("lab", "srgb"),
    [  # CSS Color 4, 9.3: lab() is under D50
        ((54.29, 80.82, 69.91), "#ff0000"),
        ((87.82, -79.27, 80.99), "#00ff00"),
        ((29.57, 68.3, -112.03), "#0000ff"),
        ((100, 0, 0), "#ffffff"),
        ((53.39, 0, 0), "#7f7f7f"),
    ],
)
def test_lab_is_shown_as_it_is(lab: tuple[float, float, float], srgb: str) -> None:
    found = bytes.fromhex(colour_of(Swatch(name="x", space="LAB", values=lab)).srgb[1:])
    assert all(abs(a - b) <= 1 for a, b in zip(found, bytes.fromhex(srgb[1:]), strict=True)), found.hex()
