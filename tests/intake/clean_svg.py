"""What every cleaned drawing is, whatever went in."""

from __future__ import annotations

import re

from lxml import etree

from presskit.intake.svg import CleanSvg
from presskit.intake.svg_clean import clean_here
from presskit.messages import WORDINGS


def codes(clean: CleanSvg) -> list[str]:
    return [note.code for note in clean.notes]


TAGS = {"svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "clipPath", "stop"}
TAGS |= {"linearGradient", "radialGradient", "mask", "pattern"}
VALUE = re.compile(r"[MmLlHhVvCcSsQqTtAaZz0-9 .-]+|none|currentColor|#[0-9a-f]{6}|url\(#p\d+\)|p\d+|[a-zA-Z]+( slice)?")
TRANSFORM = re.compile(r"(matrix|translate)\([0-9 .-]+\)")


def assert_clean(result: CleanSvg) -> None:
    root = etree.fromstring(result.svg.encode())
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        name = etree.QName(element)
        assert (name.namespace, name.localname in TAGS) == ("http://www.w3.org/2000/svg", True)
        assert not (element.text or "").strip()
        for key, value in element.attrib.items():
            assert isinstance(value, str)
            assert (TRANSFORM if str(key).endswith("ransform") else VALUE).fullmatch(value), (key, value)
            if value.startswith("url("):
                assert value[5:-1] in ids
    assert result.svg.endswith("</svg>\n")
    assert "\r" not in result.svg
    assert min(result.width, result.height, *result.view_box[2:]) > 0
    again = clean_here(result.svg.encode(), name="again")
    assert again.svg == result.svg
    assert set(codes(again)) <= {"svg-nothing"}
    for note in result.notes:
        assert note.code in WORDINGS
        assert "\n" not in str(note)
