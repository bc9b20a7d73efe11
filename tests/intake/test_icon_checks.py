"""What an icon must be: what is wrong is found, and the mended drawing has it no more."""

from __future__ import annotations

from functools import partial

import pytest
from lxml import etree

from presskit.intake.icon_checks import check_icon, mended
from presskit.intake.svg import as_icon
from presskit.intake.svg_clean import clean_here
from presskit.publish.html.colours import contrast
from svg_drawings import SHAPES

GROUND = '<rect width="24" height="24" fill="white"/><path d="M4 4h8v8H4z" fill="#123456"/>'
CASES = {
    "icon-check-ground": GROUND,
    "icon-check-colours": '<path d="M4 4h8v8H4z" fill="#123456"/><path d="M12 12h8v8h-8z" fill="#a00"/>',
    "icon-check-pale": '<path d="M4 4h8v8H4z" fill="#ffee66"/><path d="M12 12h8v8h-8z" fill="#a00"/>',
    "icon-check-cut": '<path d="M4 4h28v16H4z"/>',
    "icon-check-off-centre": '<path d="M1 1h8v8H1z"/>',
    "icon-check-thin": '<path d="M4 4h8v8H4z" fill="none" stroke="#000" stroke-width="0.3"/>',
}


def found(svg: str, licence: str = "MIT") -> dict[str, str]:
    return {f.code: f.mended for f in check_icon(svg, licence=licence, contrast=contrast, paper="#ffffff")}


def cleaned(content: str, box: str = "0 0 24 24") -> str:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{content}</svg>'
    return clean_here(svg.encode(), name="x", icon=True).svg


@pytest.mark.parametrize("code", CASES)
def test_what_is_wrong_is_found_and_mended(code: str) -> None:
    better = found(cleaned(CASES[code]))[code]
    assert code not in found(better)
    assert as_icon(better.encode(), name="mended").svg


@pytest.mark.parametrize("width", ["0.1", "0.4", "0.7", "1.3", "2"])
def test_strokes_that_were_made_thicker_are_not_called_thin_again(width: str) -> None:
    svg = cleaned(f'<path d="M10 10L90 90" fill="none" stroke="#000" stroke-width="{width}"/>', "0 0 100 100")
    check = partial(check_icon, licence="MIT", contrast=contrast, paper="#ffffff")
    made, gone = mended(svg, check)
    assert [finding.code for finding in gone] == ["icon-check-thin"]
    assert list(check(made)) == []


def test_an_icon_that_is_not_square_gets_a_square_box() -> None:
    better = found(cleaned('<path d="M0 0h40v20H0z"/>', "0 0 40 20"))["icon-check-not-square"]
    assert 'viewBox="0 -10 40 40"' in better


def test_a_sound_icon_has_nothing_and_a_licence_is_asked_for() -> None:
    svg = cleaned('<path d="M4 4h16v16H4z"/>')
    assert found(svg) == {}
    assert found(svg, licence="") == {"icon-check-licence": ""}


def test_a_plain_square_is_no_ground() -> None:
    assert "icon-check-ground" not in found(cleaned('<rect width="24" height="24" fill="#fff"/>'))


@pytest.mark.parametrize(
    "ground",
    [
        '<path d="M0 0h24v24H0z" fill="#fff"/>',
        '<path d="M24 24L24 0L0 0L0 24z" fill="#fff"/>',
        '<polygon points="0,0 24,0 24,24 0,24" fill="#fff"/>',
        '<rect x="-5" y="-5" width="40" height="40" fill="#fff"/>',
        '<g transform="translate(0 -1028)"><rect y="1028" width="24" height="24" fill="#fff"/></g>',
    ],
)
def test_a_ground_is_found_however_it_is_drawn(ground: str) -> None:
    better = found(cleaned(f'{ground}<path d="M4 4h16v16H4z" fill="#123456"/>'))["icon-check-ground"]
    assert "#fff" not in better
    assert "#123456" in better


@pytest.mark.parametrize(
    "shape", ['<path d="M12 0L24 24H0z" fill="#fff"/>', '<circle cx="12" cy="12" r="12" fill="#fff"/>']
)
def test_a_shape_that_is_no_rectangle_is_no_ground(shape: str) -> None:
    assert "icon-check-ground" not in found(cleaned(f'{shape}<path d="M4 4h16v16H4z" fill="#123456"/>'))


def box_of(svg: str) -> str:
    return str(etree.fromstring(svg.encode()).get("viewBox"))


def test_a_drawing_off_the_middle_is_put_there_by_its_view_box() -> None:
    """No number of an outline is touched, so that what is drawn stays what it was."""
    svg = cleaned('<path d="M1 2h8v8H1z"/>')
    better = found(svg)["icon-check-off-centre"]
    assert box_of(better) == "-7 -6 24 24"
    assert (
        better.partition("viewBox")[2].partition(">")[2].strip()
        == svg.partition("viewBox")[2].partition(">")[2].strip()
    )
    assert found(cleaned('<path d="M4 4h12v12H4z"/>')) == {}, "two units of 24 are a designer's choice"


def test_strokes_count_for_where_a_drawing_ends() -> None:
    svg = '<path d="M12 2v20" fill="none" stroke="#000" stroke-width="6" stroke-linecap="{}"/>'
    assert found(cleaned(svg.format("butt"))) == {}
    assert box_of(found(cleaned(svg.format("round")))["icon-check-cut"]) == "0 -1 24 26"


def test_strokes_are_as_thin_as_they_are_drawn() -> None:
    """A drawing program writes the scale of a group apart from the stroke's width."""
    svg = '<g transform="scale(.1)"><path d="M40 40h160v160H40z" fill="none" stroke="#000" stroke-width="{}"/></g>'
    assert "icon-check-thin" in found(cleaned(svg.format(3)))
    assert "icon-check-thin" not in found(cleaned(svg.format(20)))


@pytest.mark.parametrize("name", SHAPES)
def test_a_drawing_with_effects_is_recoloured_where_it_is_painted(name: str) -> None:
    """The colours of masks say how much is seen: they are neither found nor changed."""
    svg = cleaned(SHAPES[name] + '<path d="M1 1h2v2H1z" fill="#123456"/>')
    better = found(svg)["icon-check-colours"]
    assert "icon-check-colours" not in found(better)
    assert clean_here(better.encode(), name="x").colours == ()

    def masks(text: str) -> list[bytes]:
        return [etree.tostring(each) for each in etree.fromstring(text.encode()).iter("{*}mask")]

    assert masks(better) == masks(svg)


def test_a_ground_behind_a_drawing_with_effects_is_found() -> None:
    gradient = (
        '<linearGradient id="g"><stop stop-color="#123456"/><stop offset="1" stop-color="#a00"/></linearGradient>'
    )
    ground = '<rect width="24" height="24" fill="#fff"/>'
    assert "icon-check-ground" in found(cleaned(f'{gradient}{ground}<path d="M4 4h8v8H4z" fill="url(#g)"/>'))
    faint = ground.replace("/>", ' opacity=".5"/>')
    assert "icon-check-ground" not in found(cleaned(f'{gradient}{faint}<path d="M4 4h8v8H4z" fill="url(#g)"/>'))
