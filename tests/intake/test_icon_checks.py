"""What an icon must be: what is wrong is found, and the mended drawing has it no more."""

from __future__ import annotations

from functools import partial

import pytest

from presskit.intake.icon_checks import check_icon, mended
from presskit.intake.svg import as_icon
from presskit.intake.svg_clean import clean_here
from presskit.publish.html.colours import contrast

GROUND = '<rect width="24" height="24" fill="white"/><path d="M4 4h8v8H4z" fill="#123456"/>'
CASES = {
    "icon-check-ground": GROUND,
    "icon-check-colours": '<path d="M4 4h8v8H4z" fill="#123456"/><path d="M12 12h8v8h-8z" fill="#a00"/>',
    "icon-check-pale": '<path d="M4 4h8v8H4z" fill="#ffee66"/><path d="M12 12h8v8h-8z" fill="#a00"/>',
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
