from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from intake.clean_svg import assert_clean, codes
from presskit.intake.svg import CleanSvg
from presskit.intake.svg_clean import clean_here
from presskit.messages import Problem
from svg_drawings import SHAPES

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


GRADIENT = '<linearGradient id="a"><stop/><stop offset="1" stop-opacity="0"/></linearGradient>'


def drawn(inside: str, attributes: str = 'viewBox="0 0 24 24"') -> CleanSvg:
    return clean_here(f"<svg {SPACE} {attributes}>{inside}</svg>".encode(), name="x.svg")


def icon(inside: str, attributes: str = 'viewBox="0 0 24 24"') -> CleanSvg:
    return clean_here(f"<svg {SPACE} {attributes}>{inside}</svg>".encode(), name="x.svg", icon=True)


def body(clean: CleanSvg) -> str:
    """Return what is inside the root, without line ends."""
    return clean.svg.partition(">")[2].removesuffix("</svg>\n").replace("\n", "")


# ------------------------------------------------------------------------------------------------------- what gets in


def test_the_standard_icons_come_through_without_a_note() -> None:
    files = sorted(ICONS.glob("*.svg"))
    assert len(files) >= 22
    for path in files:
        result = clean_here(path.read_bytes(), name=path.name, icon=True)
        assert (codes(result), result.uses_current_color, result.colours, result.square) == ([], True, (), True)
        assert_clean(result)


def test_shared_looks_stand_on_the_root_and_initial_ones_nowhere() -> None:
    result = drawn(
        '<g stroke="currentColor" fill="none" stroke-width="2px"><path d="M1-1.5l2 2"/>'
        '<path fill-rule="evenodd" d="m1 1 2 2z"/></g>'
    )
    assert result.svg == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" '
        'stroke="currentColor" stroke-width="2">\n<path d="M1 -1.5l2 2"/>\n<path d="m1 1l2 2z"/>\n</svg>\n'
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("M0 0 10-5.5.5.5z", "M0 0L10 -5.5L0.5 0.5z"),
        ("m1,1 2,2 3,3", "m1 1l2 2l3 3"),
        ("M0 0a1 1 0 00.5.5A1 1 0 1 1 3 3", "M0 0a1 1 0 0 0 0.5 0.5A1 1 0 1 1 3 3"),
        ("M1e1 0H5V5", "M10 0H5V5"),
        ("M0 0L1 1 foo L2 2", "M0 0L1 1"),
        ("M0 0C1 2 3 4 5", ""),
        ("L0 0", ""),
        ("M5 5", ""),
    ],
)
def test_path_data_is_written_one_way_up_to_its_fault(source: str, expected: str) -> None:
    assert body(drawn(f'<path d="{source}"/>')) == (f'<path d="{expected}"/>' if expected else "")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("red", "#ff0000"),
        ("#ABC", "#aabbcc"),
        ("rgb(10%, 20%, 100%)", "#1a33ff"),
        ("hsl(120 100% 25%)", "#008000"),
        ("CurrentColor", "currentColor"),
        ("rgb(1,2,3) icc-color(#x, 1, 2)", "#010203"),
        ("url(#none) blue", "#0000ff"),
        ("var(--brand, #123456)", "#123456"),
    ],
)
def test_colours_are_written_one_way(source: str, expected: str) -> None:
    assert f'fill="{expected}"' in drawn(f'<path d="M0 0h9v9" fill="{source}"/>').svg


def test_transparency_in_a_colour_becomes_opacity() -> None:
    assert 'fill="#ff0000" fill-opacity="0.5019608"' in drawn('<path d="M0 0h9v9" fill="#ff000080"/>').svg
    assert drawn('<path d="M0 0h9v9" fill="transparent"/>').empty


def test_illustrators_style_sheet_is_taken_in() -> None:
    result = drawn(
        "<style type='text/css'><![CDATA[.st0,.st1{fill:#E30613;} .st1{stroke:#000;stroke-width:2!important}"
        " path#last{fill:none} rect{fill:blue}]]></style>"
        '<path class="st0" d="M0 0h9v9"/><path class="st1 st9" stroke-width="5" style="stroke-width:7" d="M0 0h9v9"/>'
        '<path id="last" class="st1" d="M0 0h9v9"/><rect class="st0" width="5" height="5" fill="green"/>'
    )
    assert codes(result) == []
    assert body(result) == (
        '<path d="M0 0h9v9" fill="#e30613"/>'
        '<path d="M0 0h9v9" fill="#e30613" stroke="#000000"/>'
        '<path d="M0 0h9v9" fill="none" stroke="#000000"/>'
        '<rect x="0" y="0" width="5" height="5" fill="#e30613"/>'
    )
    assert 'stroke-width="2">' in result.svg


def test_a_later_value_that_is_not_understood_leaves_the_earlier_one() -> None:
    result = drawn('<path d="M0 0h9v9" style="fill:#123456;fill:color(display-p3 .1 .2 .3);mix-blend-mode:normal"/>')
    assert ('fill="#123456"' in result.svg, codes(result)) == (True, [])


def test_rules_that_are_not_simple_are_left_out_with_a_note() -> None:
    result = drawn(
        "<style>g > path{fill:red} @media print{path{fill:red}} .a:hover{fill:red}</style><path d='M0 0h9v9'/>"
    )
    assert [note.data["part"] for note in result.notes] == ["g > path", "@media", ".a:hover"]
    assert result.colours == ("#000000",)


def test_what_is_used_is_taken_in_where_it_is_used() -> None:
    result = drawn(
        '<defs><symbol id="s" viewBox="0 0 10 10"><path id="p" d="M0 0h9v9"/></symbol></defs>'
        '<use xlink:href="#s" x="2" width="20" height="20" fill="red"/><use href="#p" y="3" opacity=".5"/>'
    )
    assert body(result) == (
        '<defs><clipPath id="p1"><rect x="0" y="0" width="10" height="10"/></clipPath></defs>'
        '<g clip-path="url(#p1)" transform="matrix(2 0 0 2 2 0)"><path d="M0 0h9v9" fill="#ff0000"/></g>'
        '<path d="M0 0h9v9" fill-opacity="0.5" transform="translate(0 3)"/>'
    )
    assert codes(result) == []


def test_a_gradient_takes_in_what_it_builds_on() -> None:
    result = drawn(
        '<linearGradient id="a" x1="10%"><stop offset="0" stop-color="red"/>'
        '<stop offset="120%" style="stop-color:#00f;stop-opacity:0"/></linearGradient>'
        '<linearGradient id="b" href="#a" gradientUnits="userSpaceOnUse" x2="12" gradientTransform="rotate(90)"/>'
        '<linearGradient id="unused"/><path d="M0 0h9v9" fill="url(#b)"/>'
    )
    assert body(result) == (
        '<defs><linearGradient id="p1" gradientUnits="userSpaceOnUse" x1="2.4" x2="12" '
        'gradientTransform="matrix(0 1 -1 0 0 0)"><stop offset="0" stop-color="#ff0000"/>'
        '<stop offset="1" stop-color="#0000ff" stop-opacity="0"/></linearGradient></defs>'
        '<path d="M0 0h9v9" fill="url(#p1)"/>'
    )
    assert result.colours == ("#ff0000", "#0000ff")


def test_a_clip_stays_and_one_that_leaves_nothing_takes_its_part_along() -> None:
    result = drawn(
        '<clipPath id="c"><use href="#r"/></clipPath><clipPath id="none"/><rect id="r" width="5" height="5"/>'
        '<g clip-path="url(#c)"><path d="M0 0h9v9"/></g><path clip-path="url(#none)" d="M0 0h7"/>'
    )
    assert body(result) == (
        '<defs><clipPath id="p1"><rect x="0" y="0" width="5" height="5"/></clipPath></defs>'
        '<rect x="0" y="0" width="5" height="5"/><g clip-path="url(#p1)"><path d="M0 0h9v9"/></g>'
    )


def test_a_clip_around_the_whole_drawing_is_left_out_without_a_word() -> None:
    clip = '<clipPath id="c"><rect width="24" height="24"/></clipPath>'
    result = drawn(f'{clip}<g clip-path="url(#c)"><path d="M0 0h9v9"/></g>')
    assert (body(result), codes(result)) == ('<path d="M0 0h9v9"/>', [])
    for moved in ("translate(1)", "rotate(3)", "scale(.9)"):
        assert "clip-path" in drawn(f'{clip}<g transform="{moved}" clip-path="url(#c)"><path d="M0 0h9v9"/></g>').svg


def test_what_a_drawer_must_know_is_data() -> None:
    assert drawn('<path d="M0 0h9v9" stroke="red"/>').features == ()
    assert drawn(f'{GRADIENT}<path d="M0 0h9v9" stroke="url(#a)"/>').features == ("gradient", "transparency")
    assert drawn(
        '<clipPath id="c"><circle r="9"/></clipPath><path clip-path="url(#c)" opacity=".5" d="M0 0h9v9"/>'
    ).features == (
        "clip",
        "transparency",
    )


def test_what_does_not_show_is_left_out() -> None:
    result = drawn(
        '<path fill="none" d="M0 0h24v24H0z"/><g display="none"><path d="M0 0h9"/></g>'
        '<path visibility="hidden" d="M0 0h9"/>'
        '<path opacity="0" d="M0 0h9"/><rect width="0" height="9"/><circle r="-1"/>'
        '<path stroke="red" stroke-width="0" fill="none" d="M0 0h9"/>'
        '<g transform="scale(0)"><path d="M0 0h9"/></g>'
    )
    assert (result.empty, codes(result)) == (True, ["svg-nothing"])


def test_visible_parts_of_a_hidden_group_show() -> None:
    assert not drawn('<g visibility="hidden"><path visibility="visible" d="M0 0h9v9"/></g>').empty


def test_color_is_what_current_color_means_in_the_file() -> None:
    assert drawn('<g color="red"><path fill="currentColor" d="M0 0h9v9"/></g>').colours == ("#ff0000",)
    assert drawn('<path fill="currentColor" color="currentColor" d="M0 0h9v9"/>').uses_current_color


DOT, DOTTED, UNIT = '<circle r="2"/>', '<path d="M0 0h9v9" fill="url(#p) red"/>', 'width="1" height="1"'


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ('<g mask="url(#m)"><path d="M0 0h9v9"/></g>', "svg-mask"),
        ('<g style="filter:blur(2px)"><path d="M0 0h9v9"/></g>', "svg-filter"),
        (
            f'<pattern id="p" width=".0001" height=".1">{DOT}</pattern><path d="M0 0h9v9" fill="url(#p) red"/>',
            "svg-pattern",
        ),
        (
            f'<pattern id="q" {UNIT}>{DOT}</pattern><pattern id="p" {UNIT}>{DOT}<g fill="url(#q)">{DOT}</g></pattern>'
            + DOTTED,
            "svg-pattern",
        ),
        ('<path d="M0 0h9v9" marker-end="url(#m)"/>', "svg-marker"),
        ('<path d="M0 0h9v9" style="mix-blend-mode:multiply"/>', "svg-blend"),
        ('<path d="M0 0h9v9"/><text>Caf&#233;</text>', "svg-text"),
        ('<path d="M0 0h9v9"/><hatch/>', "svg-element"),
        ('<path d="M0 0h9v9"/><use href="#nowhere"/>', "svg-missing"),
        ('<path d="M0 0h9v9" stroke-linecap="pointed"/>', "svg-value"),
        ('<path d="M0 0h9v9" transform="turn(3)"/>', "svg-value"),
    ],
)
def test_what_cannot_be_drawn_as_outlines_is_left_out_by_name(inside: str, code: str) -> None:
    result = drawn(inside)
    assert codes(result) == [code]
    assert not result.empty
    assert_clean(result)


@pytest.mark.parametrize(
    "inside",
    [
        '<g opacity=".5"><path d="M0 0h9v9"/></g>',
        '<g opacity=".5"><path d="M0 0h9v9"/><path d="M0 0h9v9"/></g>',
        '<path d="M0 0h9v9" stroke="red" opacity=".5"/>',
        '<g mask="none" filter="none" marker="none"><path d="M0 0h9v9"/></g>',
        "<title>A star</title><desc>x</desc><metadata><a xmlns='urn:x'/></metadata><path d='M0 0h9v9'/>",
        '<x:pgf xmlns:x="http://ns.adobe.com/AdobeIllustrator/10.0/">data</x:pgf><path d="M0 0h9v9"/>',
        '<switch><foreignObject requiredExtensions="x"/><g><path d="M0 0h9v9"/></g></switch>',
    ],
)
def test_what_makes_no_difference_needs_no_note(inside: str) -> None:
    assert codes(drawn(inside)) == []


# ------------------------------------------------------------------------------------------------------- whole files


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.0//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd">',
        "<!-- made by hand --> <!DOCTYPE svg>",
        "<!-- <!ENTITY in a comment> -->",
    ],
)
def test_a_harmless_document_type_is_no_matter(doctype: str) -> None:
    root = f'<svg {SPACE} viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>'
    data = f'\n<?xml version="1.0" encoding="utf-8"?>\n{doctype}\n{root}'
    assert clean_here(data.encode(), name="x.svg").notes == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_a_title_is_read_in_the_files_own_encoding(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    root = f'<svg {SPACE} viewBox="0 0 9 9"><title>Café\n Één</title><path d="M0 0h9v9"/></svg>'
    text = f'<?xml version="1.0" encoding="{declared}"?>{root}'
    result = clean_here(text.encode(encoding), name="x.svg")
    assert result.title == "Café Één"
    assert "Caf" not in result.svg


def test_packed_svg_is_opened() -> None:
    result = clean_here(
        gzip.compress(f'<svg {SPACE} viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>'.encode()), name="x.svgz"
    )
    assert not result.empty


def test_missing_namespaces_are_mended_with_a_note() -> None:
    inside = b'<g id="g"/><use xlink:href="#p"/><path id="p" d="M0 0h9v9"/>'
    result = clean_here(b'<svg viewBox="0 0 9 9" inkscape:version="1">' + inside + b"</svg>", name="x.svg")
    assert codes(result) == ["svg-mended", "svg-mended"]
    assert body(result) == '<path d="M0 0h9v9"/><path d="M0 0h9v9"/>'


def test_a_prefixed_svg_is_as_good() -> None:
    data = b'<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9v9"/></s:svg>'
    assert body(clean_here(data, name="x.svg")) == '<path d="M0 0h9v9"/>'


@pytest.mark.parametrize(
    ("attributes", "size", "box", "noted"),
    [
        ('viewBox="0 0 24 12"', (24, 12), (0, 0, 24, 12), []),
        ('viewBox="0 0 24 12" width="48"', (48, 24), (0, 0, 24, 12), []),
        ('viewBox="0 0 24 12" height="1in"', (192, 96), (0, 0, 24, 12), []),
        ('viewBox="-1 -1 24 12" width="100%" height="100%"', (24, 12), (-1, -1, 24, 12), []),
        ('viewBox="0 0 24 12" style="width:36px;height:1pc"', (36, 16), (0, 0, 24, 12), []),
        ('width="20pt" height="30"', (80 / 3, 30), (0, 0, 80 / 3, 30), ["svg-no-view-box"]),
        ('viewBox="0 0 24 12" width="1e9" height="9"', (24, 12), (0, 0, 24, 12), ["svg-size-mended"]),
    ],
)
def test_sizes(attributes: str, size: tuple[float, float], box: tuple[float, ...], noted: list[str]) -> None:
    result = drawn('<path d="M0 0h9v9"/>', attributes)
    assert (result.width, result.height) == pytest.approx(size)
    assert result.view_box == pytest.approx(box)
    assert codes(result) == noted
    assert_clean(result)


# -------------------------------------------------------------------------------------------------------------- icons


@pytest.mark.parametrize(
    ("inside", "colour"),
    [
        ('<path d="M0 0h9v9"/>', "#000000"),
        ('<g fill="#123456"><path d="M0 0h9v9"/><path d="M0 0h5v5"/></g>', "#123456"),
        ('<path d="M0 0h9v9" fill="none" stroke="navy"/>', "#000080"),
    ],
)
def test_an_icon_of_one_colour_takes_that_of_the_text(inside: str, colour: str) -> None:
    result = icon(inside)
    assert (codes(result), result.notes[0].data["colour"]) == (["svg-icon-colour"], colour)
    assert (result.uses_current_color, result.colours) == (True, ())
    assert_clean(result)


def test_an_icon_of_the_texts_colour_needs_no_note() -> None:
    assert icon('<path d="M0 0h9v9" fill="currentColor"/>').notes == ()


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h9v9" fill="red"/><path d="M0 0h9v9" fill="blue"/>',
        '<path d="M0 0h9v9" fill="currentColor"/><path d="M0 0h9v9" fill="blue"/>',
    ],
)
def test_an_icon_of_more_colours_keeps_them_with_a_note(inside: str) -> None:
    result = icon(inside)
    assert codes(result) == ["svg-icon-colours"]
    assert result.colours == drawn(inside).colours != ()


def test_an_icon_that_is_not_square_is_noted() -> None:
    assert codes(icon('<path d="M0 0h9v9" fill="currentColor"/>', 'viewBox="0 0 24 12"')) == ["svg-icon-not-square"]


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("", "svg-icon-nothing"),
        ("<text>icon</text>", "svg-icon-text"),
        ('<image href="data:image/png;base64,AAAA"/>', "svg-icon-picture"),
        ('<image href="photo.png"/>', "svg-icon-outside"),
    ],
)
def test_an_icon_that_cannot_be_drawn_in_print_is_refused_by_its_cause(inside: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        icon(inside)
    assert caught.value.code == code


def test_what_lets_through_stays_on_the_group_where_parts_overlap() -> None:
    overlapping = drawn('<g opacity=".5"><path d="M0 0h9v9"/><path d="M1 1h9v9" opacity=".5"/></g>')
    assert body(overlapping) == ('<g opacity="0.5"><path d="M0 0h9v9"/><path d="M1 1h9v9" fill-opacity="0.5"/></g>')
    both = drawn('<path d="M0 0h9v9" fill="red" stroke="blue" opacity=".5"/>')
    assert "fill-opacity" not in both.svg
    assert ' opacity="0.5"' in both.svg
    assert overlapping.features == both.features == ("transparency",)


def test_a_mask_of_what_is_opaque_becomes_one_of_what_is_bright() -> None:
    gradient = '<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-opacity="0"/></linearGradient>'
    result = drawn(
        f'{gradient}<mask id="m" style="mask-type:alpha" fill="#123"><path d="M0 0h5v5"/><path d="M5 5h9v9" '
        'fill="url(#g)"/></mask><path d="M0 0h9v9" fill="url(#g)" mask="url(#m)"/>'
    )
    assert (result.features, result.colours) == (("gradient", "mask", "transparency"), ("#ff0000", "#000000"))
    assert result.svg.count("#ffffff") == 3
    assert "mask-type" not in result.svg


def test_a_mask_that_lets_all_through_is_left_out_without_a_word() -> None:
    """Drawing programs write such a mask around each icon (Figma does)."""
    mask = (
        '<mask id="m" style="mask-type:alpha" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">{}</mask>'
    )
    whole, less = '<rect width="24" height="24" fill="#D9D9D9"/>', '<rect width="24" height="20" fill="#D9D9D9"/>'
    part = '<g mask="url(#m)"><path d="M0 0h9v9"/></g>'
    assert body(drawn(mask.format(whole) + part)) == '<path d="M0 0h9v9"/>'
    assert "mask" in drawn(mask.format(less) + part).svg
    assert "mask" in drawn(mask.format(whole).replace("alpha", "luminance") + part).svg


def test_a_mask_without_anything_takes_its_part_along() -> None:
    assert drawn('<mask id="m"/><path d="M0 0h9v9" mask="url(#m)"/>').empty


def test_masks_and_patterns_take_their_style_from_where_they_stand() -> None:
    result = drawn('<g fill="#fff"><mask id="m"><path d="M0 0h5v5"/></mask></g><path d="M0 0h9v9" mask="url(#m)"/>')
    assert '<path d="M0 0h5v5" fill="#ffffff"/>' in result.svg


def test_an_icon_in_one_colour_follows_the_text_through_masks_patterns_and_gradients() -> None:
    result = icon(
        '<mask id="m"><rect width="24" height="24" fill="#fff"/><circle r="5"/></mask>'
        '<pattern id="p" width=".2" height=".2"><circle r="1" fill="#036"/></pattern><linearGradient id="g">'
        '<stop stop-color="#036"/><stop offset="1" stop-color="#036" stop-opacity="0"/></linearGradient>'
        '<g mask="url(#m)"><path d="M0 0h9v9" fill="#036"/><path d="M0 0h9v9" fill="url(#p)" stroke="url(#g)"/></g>'
    )
    assert (result.colours, result.uses_current_color, codes(result)) == ((), True, ["svg-icon-colour"])
    assert result.svg.count("currentColor") == 4
    assert 'fill="#ffffff"' in result.svg


@pytest.mark.parametrize("kind", ["mask", "clip-path", "fill"])
def test_what_is_defined_by_itself_is_refused(kind: str) -> None:
    tag = {"mask": "mask", "clip-path": "clipPath", "fill": "pattern"}[kind]
    with pytest.raises(Problem) as caught:
        drawn(
            f'<{tag} id="m" width="1" height="1"><path d="M0 0h9v9" {kind}="url(#m)"/></{tag}>'
            f'<path d="M0 0h9v9" {kind}="url(#m)"/>'
        )
    assert caught.value.code == "svg-cycle"


def test_masks_within_masks_cannot_grow_without_end() -> None:
    """Each of ten masks draws the one before it ten times: the drawing is counted as it would be drawn."""
    shapes = '<path d="M0 0h9v9" mask="url(#m{0})"/>' * 10
    masks = "".join(f'<mask id="m{n}">{shapes.format(n - 1)}</mask>' for n in range(1, 7))
    with pytest.raises(Problem) as caught:
        drawn(f'<mask id="m0"><path d="M0 0h9v9"/></mask>{masks}{shapes.format(6)}')
    assert caught.value.code == "svg-complex"
    deep = "".join(f'<mask id="m{n}"><path d="M0 0h9v9" mask="url(#m{n - 1})"/></mask>' for n in range(1, 20))
    with pytest.raises(Problem) as caught:
        drawn(f'<mask id="m0"><path d="M0 0h9v9"/></mask>{deep}<path d="M0 0h9v9" mask="url(#m19)"/>')
    assert caught.value.code == "svg-deep"


def test_groups_that_no_output_could_follow_are_refused() -> None:
    inside = '<g opacity=".9">' * 60 + '<path d="M0 0h9v9"/><path d="M0 0h9v9"/>' + "</g>" * 60
    with pytest.raises(Problem) as caught:
        drawn(inside)
    assert caught.value.code == "svg-deep"


def test_a_nested_view_ends_at_its_edges() -> None:
    inside = '<svg x="4" width="10" height="10"{}><path d="M-9 0h99v9"/></svg>'
    assert 'x="0" y="0" width="10" height="10"' in drawn(inside.format("")).svg
    assert "clip" not in drawn(inside.format(' overflow="visible"')).svg


# ---------------------------------------------------------------------------------------------------------- the looks

LOOKS = {
    "nested views": """
        <svg x="3" y="2" width="10" height="14" viewBox="0 0 5 5" preserveAspectRatio="xMaxYMin">
        <path d="M0 0h5v5" fill="red"/></svg>""",
    "groups": """
        <g transform="translate(12 2) rotate(30)" fill="teal" stroke="#333" stroke-width=".8">
        <rect width="8" height="6" rx="2"/><circle cx="3" cy="12" r="4" fill="none" stroke-dasharray="2 1"/></g>""",
    "clip": """
        <clipPath id="c" transform="scale(2)"><circle cx="6" cy="6" r="4"/></clipPath>
        <g clip-path="url(#c)" transform="rotate(20 12 12)"><rect width="24" height="24" fill="#08c"/></g>""",
    "gradients": """
        <radialGradient id="r" fx=".3" fy="30%"><stop offset=".2" stop-color="gold"/>
        <stop offset="1" stop-color="red"/></radialGradient><linearGradient id="l" href="#r" x2="0" y2="1"/>
        <rect x="1" y="1" width="10" height="20" fill="url(#r)"/>
        <path d="M13 1h10v22h-10z" fill="none" stroke="url(#l)" stroke-width="2"/>""",
    "use": """
        <symbol id="s" viewBox="0 0 4 4"><path d="M0 0h4v4z"/><path d="M0 0v4h4z" fill="#ccc"/></symbol>
        <g id="g"><use href="#s" width="6" height="6"/></g>
        <use xlink:href="#g" x="8" y="9" transform="scale(1.3)" fill="green"/>""",
    "styles": """
        <style>.a{fill:#a0a;stroke:#fa0}.b{stroke-width:3;stroke-linejoin:round}</style>
        <path class='a b' d='M4 4h14l-7 13z'/>
        <ellipse class="b" cx="12" cy="20" rx="9" style="fill:rgba(0,0,255,.4)" ry="3"/>""",
    "rules": """
        <path fill-rule="evenodd" d="M2 2h20v20H2zM7 7h10v10H7z"/><polygon points="1,1 6 1 1 6" fill="red"/>
        <line x2="24" y2="50%" stroke="blue"/>""",
}


LOOKS |= {name: content for name, content in SHAPES.items() if name not in {"hidden", "gradient without length"}}


@pytest.mark.parametrize("name", LOOKS)
def test_a_cleaned_drawing_looks_as_before(name: str) -> None:
    resvg = pytest.importorskip("resvg_py")
    source = f'<svg {SPACE} viewBox="0 0 24 24" width="24" height="24">{LOOKS[name]}</svg>'
    result = clean_here(source.encode(), name="x.svg")
    assert result.notes == ()
    assert_clean(result)

    def picture(text: str) -> Image.Image:
        data = resvg.svg_to_bytes(svg_string=text, width=240, background="#ffffff", skip_system_fonts=True)
        return Image.open(io.BytesIO(bytes(data))).convert("RGB")

    before, after = picture(source), picture(result.svg)
    difference = ImageChops.difference(before, after).convert("L").point(lambda value: 255 if value > 24 else 0)
    assert sum(difference.histogram()[1:]) <= 20
    assert len(set(before.get_flattened_data())) > 1


def test_an_icon_without_a_size_gets_a_square_round_its_outlines() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M10 20h40v20H10z"/></svg>'
    made = clean_here(data, name="x.svg", icon=True)
    assert made.view_box == pytest.approx((6, 6, 48, 48))  # 40 wide, a twelfth of the side free on each side
    assert "svg-size-made" in codes(made)
    assert_clean(made)
    assert clean_here(data, name="x.svg").view_box == pytest.approx((10, 20, 40, 20))
