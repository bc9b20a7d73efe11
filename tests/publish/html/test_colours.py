"""The theme on screen: colours that can be read, fonts by name, nothing that gets out of the style sheet."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from presskit.kit.theme import Colour, Colours, Theme, Type
from presskit.publish.html.colours import READABLE, contrast, palettes
from presskit.publish.html.styles import style_sheet
from publish.html import pages, rich
from publish.html.drawing import drawn
from publish.html.pages import themed

hexadecimal = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def colours(**srgb: str) -> Colours:
    return Colours(**{name: Colour((0, 0, 0, 0), value) for name, value in srgb.items()})


def test_contrast_is_as_the_standard_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("name", ["classic", "modern", "bold"])
def test_a_shipped_theme_is_written_as_css_and_not_as_html(name: str) -> None:
    kit = replace(rich.kit(), theme=themed(name))
    for made in (
        drawn(kit, level="full").css or "",
        pages.drawn(kit).html.partition("<style>")[2].partition("</style>")[0],
    ):
        assert made
        assert not re.search(r"&(?:gt|lt|amp|quot|#\d+);", made)


@given(hexadecimal, hexadecimal, hexadecimal, hexadecimal)
def test_any_theme_can_be_read_in_light_and_dark(ink: str, soft: str, accent: str, ground: str) -> None:
    for palette in palettes(colours(ink=ink, soft=soft, accent=accent, tint=ground, paper=ground)):
        for text in (palette.ink, palette.soft, palette.accent):
            assert contrast(text, palette.paper) >= READABLE
        assert contrast(palette.on_accent, palette.accent) >= READABLE


@given(hexadecimal)
def test_any_accent_can_be_read_on_both_grounds(accent: str) -> None:
    for palette in palettes(colours(accent=accent)):
        assert min(contrast(palette.accent, palette.paper), contrast(palette.accent, palette.tint)) >= READABLE


def test_a_colour_that_can_be_read_stays_as_the_designer_chose_it() -> None:
    light, _ = palettes(Colours())
    assert (light.accent, light.ink, light.paper, light.tint) == ("#b3382c", "#1d1c1a", "#ffffff", "#f8f2e7")


def test_short_colours_are_colours_and_what_is_none_takes_the_defaults_place() -> None:
    assert palettes(colours(ink="#123"))[0].ink == "#112233"
    assert palettes(colours(ink="rood", accent="red;}</style>"))[0] == palettes(Colours())[0]


NASTY = ('x";}</style><script>alert(1)</script>', "a\\", "a'b", "url(http://127.0.0.1/)", "é", "", "a" * 99)


@pytest.mark.parametrize("value", NASTY)
def test_nothing_in_a_theme_gets_out_of_its_place_in_the_style_sheet(value: str) -> None:
    theme = Theme(
        colours=colours(ink=value, soft=value, rule=value, accent=value, tint=value, paper=value),
        type=Type(text=value, display=value, sans=value),
    )
    plain = Theme(type=Type(text="", display="", sans=""))
    assert style_sheet(theme, "pk", "pk-nl", {}) == style_sheet(plain, "pk", "pk-nl", {})
    made = drawn(replace(rich.kit(), theme=theme), level="full")
    assert made.html.count("</style>") == 1
    assert "alert" not in made.html


def test_fonts_are_the_themes_by_name_then_what_the_reader_has() -> None:
    fonts = Type(text="Inter", display="Source Serif 4 Display", sans="IBM Plex Sans")
    css = style_sheet(Theme(type=fonts), "pk", "pk-nl", {})
    found = dict(re.findall(r"--pk-(serif|display|sans): (.*);", css))
    assert found["serif"].startswith('"Inter", system-ui')
    assert found["display"].startswith('"Source Serif 4 Display", "Inter", system-ui')
    assert found["sans"].startswith('"IBM Plex Sans", system-ui')
    classic = dict(re.findall(r"--pk-(serif|display|sans): (.*);", style_sheet(Theme(), "pk", "pk-nl", {})))
    assert classic["display"].endswith("serif")
    assert "sans-serif" not in classic["display"]
