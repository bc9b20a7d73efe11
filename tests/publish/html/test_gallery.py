"""A gallery crops its pictures to one shape; the point that matters stays in sight."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from presskit.kit import blocks
from publish.html.drawing import PREFIX, drawn, found, of_body
from publish.html.rich import identity


def gallery(**fields: Any) -> blocks.Gallery:
    figure = blocks.Figure(id="f", image=identity("face"))
    return blocks.Gallery(id="g", figures=(replace(figure, **fields), replace(figure, id="other")))


def classes(made: Any) -> list[str]:
    return [str(image.get("class")).replace(f"{PREFIX}-", "") for image in found(made, "image")]


@pytest.mark.parametrize(
    ("focus", "crop", "name"),
    [
        (None, None, ""),
        ((0.5, 0.0), None, " y0"),
        ((0.5, 0.5), None, " y50"),
        ((0.5, 1.0), None, " y100"),
        ((0.9, 0.4), None, " y30"),
        ((0.1, 0.5), blocks.Crop(top=0.4, bottom=0.6), " x0"),
        ((0.5, 0.4), blocks.Crop(bottom=0.5), ""),
        ((0.5, 0.27), blocks.Crop(bottom=0.6), " y20"),
    ],
)
def test_the_style_sheet_moves_the_picture_to_its_focus(
    focus: tuple[float, float] | None, crop: blocks.Crop | None, name: str
) -> None:
    made = drawn(of_body(gallery(focus=focus, crop=crop)), level="full")
    assert classes(made) == [f"image{name}", "image"]
    rules = [line for line in (made.css or "").splitlines() if "object-position" in line]
    place = name[2:]
    wanted = {"x": f"{place}% 50%", "y": f"50% {place}%"}.get(name[1:2])
    assert [rule.partition("{ ")[2] for rule in rules] == ([f"object-position: {wanted}; }}"] if wanted else [])


def test_a_picture_outside_a_gallery_is_never_cropped_by_itself() -> None:
    made = drawn(of_body(blocks.Figure(id="f", image=identity("face"), focus=(0.1, 0.1))), level="full")
    assert classes(made) == ["image"]


def test_a_broken_focus_moves_no_further_than_the_edge() -> None:
    made = drawn(of_body(gallery(focus=(float("1e9"), -5.0))))
    assert classes(made)[0] == "image y0"
