"""Bad drawings: each is cleaned with notes or refused with one line, and reaches nothing."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import hostile
from intake.clean_svg import assert_clean, codes
from presskit import sandbox
from presskit.intake.svg import CleanSvg, as_icon, clean
from presskit.intake.svg_clean import clean_here
from presskit.messages import WORDINGS, Problem
from presskit.publish.pdf.icons import read_icon

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    with sandbox.Worker() as one:
        yield one


def told(act: Callable[[], CleanSvg]) -> tuple[CleanSvg | None, list[str], str]:
    """Return what became of a file: the drawing, the codes, and all that the user is told."""
    problem = None
    try:
        result = act()
    except Problem as refused:
        problem = refused
    if problem is None:
        assert_clean(result)
        return result, codes(result), "; ".join(str(note) for note in result.notes)
    assert problem.code in WORDINGS
    assert "\n" not in str(problem)
    assert "bad.svg" in str(problem)
    return None, [problem.code], str(problem)


@pytest.mark.parametrize("case", hostile.SVG, ids=lambda case: case.name)
def test_our_own_hostile_drawings(case: hostile.Case, worker: sandbox.Worker, tmp_path: Path) -> None:
    with hostile.trap(tmp_path) as trap:
        result, found, words = told(lambda: clean(case.filled(*trap), name="bad.svg", worker=worker))
    assert case.expect in found if case.expect else result, words


# What the corpus' words come to: the code of the problem, or of a note on what was left out.
CORPUS = {
    "ext_dtd": "svg-doctype", "quadratic_entity": "svg-entities", "image_file_url": "svg-external",
    "image_rel_path": "svg-external", "image_rel_up": "svg-external", "image_unc": "svg-external",
    "image_data_png_bomb": "svg-picture", "use_cycle2": "svg-cycle", "use_bomb_10x9": "svg-complex",
    "use_http": "svg-external", "clip_cycle": "svg-cycle", "long_path_1e5": "svg-long", "path_bad": "svg-path",
    "size_huge": "svg-size", "size_zero": "svg-size", "size_nan": "svg-size", "foreignobject": "svg-foreign",
    "animate_href": "svg-animation", "style_import": "svg-style", "style_font_face": "svg-style",
    "style_css_bomb": "svg-style-large", "filter_feimage": "svg-filter", "color_eval": "svg-value",
    "text_rtl_emoji": "svg-text", "not_xml": "svg-not", "empty": "svg-no-content", "truncated": "svg-damaged",
    "gzip_bomb_svgz": "svg-large", "attr_10MB": "svg-large", "ns_less": "svg-mended",
}  # fmt: skip


@pytest.mark.skipif(not hostile.corpus("svg"), reason="the corpus of bad inputs is not beside the project")
@pytest.mark.parametrize("case", hostile.corpus("svg"), ids=lambda case: case.name)
def test_the_corpus(case: hostile.Case, worker: sandbox.Worker, tmp_path: Path) -> None:
    with hostile.trap(tmp_path) as trap:
        result, found, words = told(lambda: clean(case.filled(*trap), name="bad.svg", worker=worker))
        told(lambda: as_icon(case.filled(*trap), name="bad.svg", worker=worker))
    assert CORPUS.get(case.name, found[0]) in found, words
    if case.expect.startswith("error:"):
        assert result is None or result.empty, words


def test_a_drawing_goes_through_the_child(worker: sandbox.Worker) -> None:
    inside = '<title>T</title><path d="M0 0h9v9" opacity=".5" stroke="red"/>'
    data = f'<svg {SPACE} viewBox="0 0 9 9">{inside}</svg>'.encode()
    assert clean(data, name="x.svg", worker=worker) == clean_here(data, name="x.svg") == clean(data, name="x.svg")
    assert as_icon(ICONS.joinpath("icon-mail.svg").read_bytes(), name="x.svg", worker=worker).uses_current_color


NASTY = """
|0|-1|1e9|nan|1e-320|100%|url(#a)|url(#b) red|url(x)|currentColor|inherit|none|red|#12|rgb(1,2|var(--a,var(--b,red))
|M0 0L9 9|M0 0a1 1 0 011 1z|translate(3) scale(0,1)|matrix(1 0 0 1 1e6 0)|1 2 3|0 0 9 9|evenodd|hidden|objectBoundingBox
|userSpaceOnUse|#a|#b|javascript:x|a b|fill:red;x|\u202e|&lt;|50|3px|xMinYMin slice|9999999|0.0000001|5 5 5 5 5 5 5
|url(#c)|url(#d)|reflect|alpha|.1
""".replace("\n", "").split("|")
ELEMENTS = [
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "use",
    "symbol",
    "svg",
    "defs",
    "clipPath",
    "stop",
    "linearGradient",
    "radialGradient",
    "pattern",
    "mask",
    "switch",
    "a",
    "text",
    "script",
    "image",
    "style",
    "foreignObject",
    "set",
]
ATTRIBUTES = [
    "id",
    "class",
    "style",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "opacity",
    "fill-opacity",
    "transform",
    "clip-path",
    "clip-rule",
    "href",
    "d",
    "points",
    "clipPathUnits",
    "gradientUnits",
    "gradientTransform",
    "offset",
    "stop-color",
    "x",
    "y",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "y2",
    "fx",
    "viewBox",
    "preserveAspectRatio",
    "display",
    "visibility",
    "color",
    "mask",
    "mask-type",
    "maskContentUnits",
    "patternContentUnits",
    "spreadMethod",
    "overflow",
    "onclick",
]


@st.composite
def drawings(draw: st.DrawFn) -> str:
    """Make a well-formed drawing of elements and attributes put together without sense."""
    attribute = st.tuples(st.sampled_from(ATTRIBUTES), st.sampled_from(NASTY))

    def element(depth: int) -> str:
        name = draw(st.sampled_from(ELEMENTS))
        stated = dict(draw(st.lists(attribute, max_size=6)))
        inside = [element(depth + 1) for _ in range(draw(st.integers(0, 3 if depth < 4 else 0)))]
        attributes = "".join(f' {key}="{value}"' for key, value in stated.items())
        return f"<{name}{attributes}>{''.join(inside)}</{name}>"

    ends = (
        '<clipPath id="a"><rect width="3" height="3"/></clipPath>'
        '<linearGradient id="b"><stop/><stop offset="1"/></linearGradient>'
        '<mask id="c"><circle r="5" fill="red"/></mask>'
        '<pattern id="d" width=".3" height=".3"><circle r="5" fill="red"/></pattern>'
    )
    inside = "".join(element(0) for _ in range(draw(st.integers(1, 4))))
    return f'<svg {SPACE} viewBox="0 0 24 24">{inside}{draw(st.sampled_from(["", ends]))}</svg>'


@given(drawings(), st.booleans())
def test_any_drawing_is_cleaned_or_refused(source: str, as_an_icon: bool) -> None:
    result, _, _ = told(lambda: clean_here(source.encode(), name="bad.svg", icon=as_an_icon))
    if result and as_an_icon:
        assert read_icon(result.svg.encode(), "bad.svg").shapes  # print can draw whatever was let in


SEEDS = [path.read_bytes() for path in sorted(ICONS.glob("*.svg"))[:6]]
SEEDS += [case.data for case in hostile.SVG if len(case.data) < 2000]
SCRAPS = (b"<", b">", b'"', b"&", b"/>", b"<g>", b"]]>", b"<!--", b"1e9", b"url(#a)", b"\xff\xfe")


@given(st.sampled_from(SEEDS), st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_any_damage_is_cleaned_or_refused(seed: bytes, other: bytes, dice: random.Random) -> None:
    data = bytearray(seed)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data) + 1)
        match dice.randrange(4):
            case 0:
                data[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                del data[at : at + dice.randrange(12)]
            case 2:
                start = dice.randrange(len(other))
                data[at:at] = other[start : start + dice.randrange(40)]
            case _:
                data[at:at] = dice.choice(SCRAPS)
    told(lambda: clean_here(bytes(data), name="bad.svg"))
