"""Palettes come in: what each format says is kept, what is broken is refused in one line."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import palettes
from presskit.intake.palette import MOST_BYTES, MOST_COLOURS, read_palette
from presskit.intake.palette_read import read_here
from presskit.kit.swatch import Swatch
from presskit.messages import Problem, worded


def refused(data: bytes) -> str:
    with pytest.raises(Problem) as caught:
        read_palette(data, name="house.ase")
    said = worded(caught.value, "en")
    assert "\n" not in said
    assert "house.ase" in said
    return said


def test_ase_keeps_inks_spot_names_and_groups() -> None:
    found = read_palette(palettes.ase(), name="house.ase").swatches
    red, sky, sand, night = found
    assert red == Swatch(name="House red", space="CMYK", values=(0, 90, 80, 5), spot=True, group="House")
    assert (sky.space, sky.values, sky.spot) == ("RGB", (20.4, 86.7, 198.9), False)
    assert (sand.space, sand.values) == ("LAB", (92, 1.5, 12.25))
    assert (night.space, night.values) == ("Gray", (90,))


def test_gpl_keeps_names_and_the_palettes_own() -> None:
    found = read_palette(palettes.GPL.encode(), name="house.gpl")
    assert found.name == "Huisstijl"
    assert [(each.name, each.values) for each in found.swatches] == [
        ("Rood", (179, 56, 44)),
        ("Kobalt blauw", (20, 87, 200)),
        ("#ffffff", (255, 255, 255)),
    ]


def test_gpl_in_an_old_encoding_or_of_windows_can_be_read() -> None:
    text = palettes.GPL.replace("Rood", "Kreta ré").replace("\n", "\r\n")
    assert read_here(text.encode("latin-1"), "a").swatches[0].name == "Kreta ré"
    assert read_here(b"\xef\xbb\xbf" + text.encode(), "a").swatches[0].name == "Kreta ré"


@pytest.mark.parametrize("second", [True, False])
def test_aco_of_both_versions(*, second: bool) -> None:
    colours = (
        ("Red", 0, (65535, 0, 0, 0)),
        ("Green", 1, (21845, 65535, 65535, 0)),
        ("Ink", 2, (65535, 0, 32768, 65535)),
        ("Lab", 7, (5000, 65536 - 1250, 2500, 0)),
        ("Grey", 8, (9000, 0, 0, 0)),
    )
    found = read_palette(palettes.aco(colours, second=second), name="house.aco").swatches
    assert [each.values for each in found] == [
        (255, 0, 0),
        (0, 255, 0),
        (0, 100, 50, 0),
        (50, -12.5, 25),
        (90,),
    ]
    assert [each.name for each in found] == (
        ["Red", "Green", "Ink", "Lab", "Grey"] if second else ["RGB 1", "RGB 2", "CMYK 3", "LAB 4", "Gray 5"]
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not a palette"),
        (b"\x89PNG\r\n\x1a\n", "is not a palette"),
        (palettes.ase()[:60], "cut short at colour 1"),
        (palettes.ase()[:-30], "cut short at colour 4"),
        (b"ASEF" + struct.pack(">HHI", 2, 0, 0), "version 2.0"),
        (palettes.ase(()), "has no colours"),
        (b"ASEF" + struct.pack(">HHI", 1, 0, 0xFFFFFFFF), "cut short at colour 1"),
        (palettes.ase([("Odd", "HSV ", (0.1, 0.2, 0.3), 0)]), "colour 1 is of the kind HSV"),
        (palettes.ase([("Hot", "RGB ", (1.5, 0, 0), 0)]), "colour 1 (Hot) has a value out of bounds"),
        (palettes.ase([("None", "RGB ", (float("nan"), 0, 0), 0)]), "out of bounds"),
        (palettes.ase([("Wet", "CMYK", (0, 0, float("inf"), 0), 0)]), "out of bounds"),
        (palettes.ase([("x", "Gray", (0.5,), 0)] * (MOST_COLOURS + 1)), f"{MOST_COLOURS} at most"),
        (b"GIMP Palette\n1 2 3 a\n1 2 999 b\n", "line 3: not a colour"),
        (b"GIMP Palette\n1 2 " + b"9" * 100_000, "line 2: not a colour"),
        ("GIMP Palette\n1 2 ٣ a\n".encode(), "line 2: not a colour"),
        (b"GIMP Palette\n#x\n", "has no colours"),
        (struct.pack(">HH5H", 1, 1, 99, 0, 0, 0, 0), "of the kind 99"),
        (struct.pack(">HH", 1, 500), "cut short at colour 1"),
        (b"\0" * (MOST_BYTES + 1), "too large"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(data: bytes, said: str) -> None:
    assert said in refused(data)


def test_a_name_is_cleaned_and_cut() -> None:
    data = palettes.ase([("a\n\u202eb" + "x" * 99, "Gray", (0.5,), 0)], group="")
    (only,) = read_here(data, "a").swatches
    assert only.name == "a b" + "x" * 57


@given(st.data())
def test_any_damage_is_a_palette_or_a_problem(data: st.DataObject) -> None:
    sound = bytearray(data.draw(st.sampled_from([palettes.ase(), palettes.GPL.encode(), palettes.aco([])])))
    for _ in range(data.draw(st.integers(1, 4))):
        sound[data.draw(st.integers(0, len(sound) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = read_here(bytes(sound[: data.draw(st.integers(0, len(sound)))]), "x")
    except Problem:
        return
    assert found.swatches
