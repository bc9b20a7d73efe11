"""What the attributes of an SVG's elements say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presskit.publish.pdf.svgpath import floats

if TYPE_CHECKING:
    from lxml import etree

_NAMESPACE = "{http://www.w3.org/2000/svg}"


def share(text: str) -> float:
    """Return an opacity, 0 to 1."""
    return min(max(unit(text), 0.0), 1.0)


def properties(element: etree._Element) -> dict[str, str]:
    """Return an element's presentation: its attributes, and over them its style declarations."""
    found = {str(key): str(value) for key, value in element.attrib.items()}
    for declaration in found.get("style", "").split(";"):
        key, colon, value = declaration.partition(":")
        if colon:
            found[key.strip()] = value.strip()
    return found


def tag_of(element: etree._Element) -> str:
    """Return the name of an SVG element; empty for others."""
    return element.tag.removeprefix(_NAMESPACE) if isinstance(element.tag, str) else ""


def view_box(root: etree._Element) -> tuple[float, float, float, float]:
    """Return x, y, width and height of the view box.

    Raises:
        ValueError: there is none.
    """
    values = floats(root.get("viewBox", ""))
    if len(values) != 4:
        values = [0.0, 0.0, unit(root.get("width", "")), unit(root.get("height", ""))]
    if values[2] <= 0 or values[3] <= 0:
        raise ValueError("no viewBox")
    return values[0], values[1], values[2], values[3]


def length(element: etree._Element, key: str) -> float:
    """Return the length that an attribute says; 0 when it is not there."""
    return unit(element.get(key, "0"))


def unit(text: str) -> float:
    """Return a number; px is the same, per cent a share; other units do not belong in an icon.

    Raises:
        ValueError: it is no number.
    """
    text = text.strip()
    of = 100 if text.endswith("%") else 1
    try:
        return float(text.removesuffix("%").removesuffix("px")) / of
    except ValueError:
        raise ValueError(f"length {text!r}") from None
