"""Icons inline: silent, in the text's size and colour, and harmless whatever they hold."""

from __future__ import annotations

import importlib
import io
import re
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image

from presskit.intake.svg_clean import clean_here
from presskit.kit import blocks, model
from presskit.kit.icons import STANDARD_NAMES
from presskit.publish.assets import standard_icon
from presskit.publish.html.icons import UndrawableIconError, icon
from publish.html import rich
from publish.html.drawing import drawn, of_body, one
from publish.html.rich import both
from svg_drawings import SHAPES


def test_an_icon_is_hidden_from_those_who_listen_and_as_large_as_the_letters() -> None:
    drawing = icon(standard_icon("icon-phone"), css_class="pk-icon", unique="pk-1")
    assert drawing.startswith(
        '<svg class="pk-icon" viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true" focusable="false"'
        ' fill="none" stroke="currentColor"'
    )
    assert re.search(r'<path d="[^"]+"/></svg>$', drawing)


@pytest.mark.parametrize("name", STANDARD_NAMES)
def test_every_standard_icon_can_be_drawn(name: str) -> None:
    drawing = icon(standard_icon(name), css_class="c", unique="u")
    assert "currentColor" in drawing
    assert "xmlns" not in drawing


GRADIENT = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0,0,24 24">'
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>'
    '<path id="p" d="M0 0h24v24z" fill="url(#g)"/><use xlink:href="#p"/></svg>'
)


def test_ids_are_made_unique_and_what_refers_to_them_follows() -> None:
    drawing = icon(GRADIENT, css_class="c", unique="pk-9")
    assert 'id="pk-9-g"' in drawing
    assert 'fill="url(#pk-9-g)"' in drawing
    assert '<use href="#pk-9-p"/>' in drawing
    assert 'viewBox="0 0 24 24"' in drawing


def with_icon(svg: str, name: str = "icon-mail") -> model.Kit:
    call = blocks.CallToAction(
        id="c", text=both("Kom", "Come"), button=both("Ja", "Yes"), url="https://a.example/", icon=name
    )
    kit = of_body(call, replace(call, id="d"))
    return replace(kit, icons=(*(i for i in kit.icons if i.name != name), model.Icon(name=name, svg=svg)))


def test_the_kits_own_icon_is_drawn_and_two_of_it_do_not_clash() -> None:
    html = drawn(with_icon(GRADIENT), level="full").html
    assert len(set(re.findall(r'id="(pk-[^"]+-g)"', html))) == 2
    assert len(re.findall(r' id="([^"]+)"', html)) == len(set(re.findall(r' id="([^"]+)"', html)))


@pytest.mark.parametrize(
    "inner",
    [
        "<script>alert(1)</script>",
        '<image href="http://127.0.0.1/x.png"/>',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="http://127.0.0.1/"/></body></foreignObject>',
        '<path d="M0 0" onclick="alert(1)" onload="alert(1)"/>',
        '<path d="M0 0" style="background:url(http://127.0.0.1/)"/>',
        '<path d="M0 0" fill="url(http://127.0.0.1/#a)"/>',
        '<use href="http://127.0.0.1/#a"/>',
        '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
        '<style>@import "http://127.0.0.1/"</style>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<set attributeName="onload" to="alert(1)"/>',
        '<path d="M0 0&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"/>',
    ],
)
def test_what_acts_or_loads_is_not_drawn(inner: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M1 1"/>{inner}</svg>'
    drawing = icon(svg, css_class="c", unique="u")
    assert '<path d="M1 1"/>' in drawing
    assert not re.search(r"127\.0\.0\.1|<script|javascript:|\son\w+=|style|<a\b|<image|<animate|<set", drawing)


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "geen svg",
        "<svg",
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 24"/>',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="a b c d"/>',
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    ],
)
def test_an_icon_that_cannot_be_drawn_leaves_its_text_and_a_note(svg: str) -> None:
    with pytest.raises(UndrawableIconError):
        icon(svg, css_class="c", unique="u")
    made = drawn(with_icon(svg), level="full")
    assert [n.code for n in made.notes if n.code.startswith("html-icon")] == ["html-icon-left-out"]
    assert "<span>Ja</span>" in made.html


def test_an_icon_that_the_kit_does_not_have_is_named() -> None:
    kit = of_body(blocks.CallToAction(id="c", button=both("Ja", "Yes"), url="https://a.example/", icon="icon-onbekend"))
    made = drawn(kit, level="full")
    assert any("icon-onbekend" in str(note) for note in made.notes)
    assert not list(one(made, "button").iter("svg"))


def test_only_the_full_level_draws_icons() -> None:
    assert [drawn(level=level).html.count("<svg") > 10 for level in ("semantic", "styled", "full")] == [
        False,
        False,
        True,
    ]


def test_changing_an_icon_changes_it_wherever_it_is_drawn() -> None:
    own = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M7 7h1"/></svg>'
    kit = rich.kit()
    icons = tuple(replace(i, svg=own) if i.name in {"icon-ruit", "icon-phone", "linkedin"} else i for i in kit.icons)
    html = drawn(replace(kit, icons=icons), level="full").html
    assert html.count('d="M7 7h1"') == 4 + 1 + 1  # the items of a list, one telephone, one profile


@pytest.mark.parametrize("name", SHAPES)
def test_a_cleaned_drawing_looks_in_html_as_it_came(name: str) -> None:
    """Every property and effect gets through, also those that all shapes share and the root therefore has."""
    resvg: Any = importlib.import_module("resvg_py")
    source = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{SHAPES[name]}</svg>'
    drawing = str(icon(clean_here(source.encode(), name=name).svg, css_class="c", unique="u"))
    standing = drawing.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)

    def pixels(svg: str) -> Any:
        svg = svg.replace('"1em"', '"24"')
        data = bytes(resvg.svg_to_bytes(svg_string=svg, width=120, height=120, background="#ffffff"))
        return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)

    assert (abs(pixels(standing) - pixels(source)).max(axis=2) > 24).mean() < 0.002
    assert all(found.startswith("u-") for found in re.findall(r'id="([^"]+)"', drawing))
