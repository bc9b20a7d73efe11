"""The style of an SVG: its small style sheet, and the few properties that a drawing needs, each value checked.

A value that is not understood is as if it was not there, so that an earlier one counts (CSS Cascade 4): drawing
programs write a plain colour first and a wide-gamut one after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg_geometry import length, number, numbers, written

SHEET_LIMIT = 100_000
"""Most characters of style sheets; those of drawing programs have a few hundred."""


def _css() -> Any:
    import tinycss2  # late: most drawings have no style sheet

    return tinycss2


def _css_colours() -> Any:
    from tinycss2 import color4

    return color4


class Paint(NamedTuple):
    """What fills or strokes: `none`, `currentColor`, or `#rrggbb` with its alpha; before it the id of a gradient."""

    colour: str
    alpha: float = 1.0
    server: str = ""


NONE, BLACK, CURRENT = Paint("none"), Paint("#000000"), Paint("currentColor")


@lru_cache(maxsize=4096)
def colour(text: str) -> Paint | None:
    """Read a colour (CSS Color 4: hex, rgb, hsl, hwb and names); None when it is none that sRGB can show exactly."""
    value = re.sub(r"\s*icc-color\s*\([^)]*\)\s*$", "", text.strip())
    try:
        parsed = _css_colours().parse_color(value)
    except (ValueError, RecursionError, OverflowError):
        return None
    if parsed is None:
        return None
    if isinstance(parsed, str):
        return CURRENT
    if parsed.space not in {"srgb", "hsl", "hwb"}:
        return None
    channels = [round(255 * min(max(c or 0.0, 0.0), 1.0)) for c in parsed.to("srgb").coordinates]
    alpha = min(max(parsed.alpha, 0.0), 1.0)
    return Paint("none") if alpha == 0 else Paint("#" + "".join(f"{c:02x}" for c in channels), alpha)


_URL = re.compile(r"""url\(\s*(["']?)(.*?)\1\s*\)\s*(.*)""", re.DOTALL)


def paint(text: str) -> Paint | None:
    """Read a paint; None when it is none. One from outside the file counts as its fallback, or as none."""
    value = text.strip()
    if value == "none":
        return NONE
    if value in {"context-fill", "context-stroke"}:
        return CURRENT
    match = _URL.fullmatch(value)
    if match is None:
        return colour(value)
    fallback = (NONE if match[3] in {"", "none"} else colour(match[3])) or NONE
    return fallback._replace(server=match[2][1:]) if match[2].startswith("#") else fallback


def _share(text: str) -> str | None:
    """Read an opacity: a number or a percentage, held between 0 and 1."""
    value = number(text[:-1]) if text.endswith("%") else number(text)
    return None if value is None else written(min(max(value / (100 if text.endswith("%") else 1), 0.0), 1.0))


def _word(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


# Fixed choices as patterns; the others are read by a function, or later, where they are used.
_CHOICES = {
    "fill-rule": _word("nonzero", "evenodd"),
    "clip-rule": _word("nonzero", "evenodd"),
    "stroke-linecap": _word("butt", "round", "square"),
    "stroke-linejoin": _word("miter", "round", "bevel"),
    "visibility": _word("visible", "hidden", "collapse"),
    "display": re.compile(r"[a-z -]+"),
    "mask-type": _word("alpha", "luminance"),
    "overflow": re.compile(r"[a-z -]+"),
}
_SHARES = {"opacity", "fill-opacity", "stroke-opacity", "stop-opacity"}
_PAINTS = {"fill", "stroke", "stop-color", "color"}
_LENGTHS = {"stroke-width", "stroke-dashoffset"}
_RAW = {"clip-path", "mask", "transform", "width", "height"}
UNDRAWABLE = {
    "mask-image": "svg-mask",
    "filter": "svg-filter",
    "backdrop-filter": "svg-filter",
    "marker": "svg-marker",
    "marker-start": "svg-marker",
    "marker-mid": "svg-marker",
    "marker-end": "svg-marker",
    "mix-blend-mode": "svg-blend",
}
"""Properties that outlines cannot have, with the note that says so; their defaults (none, normal) are harmless."""
PROPERTIES = {
    *_CHOICES, *_SHARES, *_PAINTS, *_LENGTHS, *_RAW, *UNDRAWABLE, "stroke-miterlimit", "stroke-dasharray"
}  # fmt: skip
INHERITED = {
    "color": "", "fill": "#000000", "fill-opacity": "1", "fill-rule": "nonzero", "stroke": "none",
    "stroke-opacity": "1", "stroke-width": "1", "stroke-linecap": "butt", "stroke-linejoin": "miter",
    "stroke-miterlimit": "4", "stroke-dasharray": "none", "stroke-dashoffset": "0", "visibility": "visible",
    "clip-rule": "nonzero",
}  # fmt: skip
"""Properties that parts take from their group, with their initial values (SVG 2, property index)."""


def checked(name: str, text: str) -> str | None:
    """Return a property's value in the form it is written; None when it is not valid."""
    value = text.strip()
    if len(value) > 2000:
        return None
    if name in _CHOICES:
        return value if _CHOICES[name].fullmatch(value) else None
    if name in _PAINTS:
        return value if paint(value) else None
    if name in _SHARES:
        return _share(value)
    if name in _LENGTHS:
        return value if length(value, 1) is not None else None
    if name == "stroke-miterlimit":
        limit = number(value)
        return written(limit) if limit is not None and limit >= 1 else None
    if name == "stroke-dasharray":
        return _dashes(value)
    return value


def _dashes(text: str) -> str | None:
    """Read a dash pattern; `none` for one that draws a whole line, None for a fault (SVG 2, 13.5.6)."""
    if text == "none":
        return text
    values, whole = numbers(text.replace("px", " "))
    if not whole or len(values) > 100 or any(v < 0 for v in values):
        return None
    return " ".join(written(v) for v in values) if sum(values) > 0 else "none"


# ------------------------------------------------------------------------------------------------------- declarations

_VAR = re.compile(r"var\(\s*--[\w-]+\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)")


class Declaration(NamedTuple):
    """One property of a rule or a style attribute, not yet checked."""

    name: str
    value: str
    important: bool


def declarations(text: str) -> tuple[Declaration, ...]:
    """Read the contents of a style attribute or of a rule."""
    if not re.search(r"""["'\\{}@]|/\*|\([^)]*[;(]""", text):  # nearly always: the fast way
        return tuple(_plain_declarations(text))
    css = _css()
    try:
        return tuple(
            Declaration(node.lower_name, css.serialize(node.value).strip(), node.important)
            for node in css.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)
            if node.type == "declaration"
        )
    except RecursionError:
        return ()


def _plain_declarations(text: str) -> Iterator[Declaration]:
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            value, mark, _ = value.partition("!")
            yield Declaration(name.strip().lower(), value.strip(), bool(mark))


class _Rule(NamedTuple):
    element: str
    classes: frozenset[str]
    id: str
    rank: tuple[int, int, int, int]
    declarations: tuple[Declaration, ...]


_SELECTOR = re.compile(r"(\*|[A-Za-z][\w-]*)?((?:[.#][\w-]+)*)")


class Sheet:
    """The simple rules of the style elements: for elements, classes and ids, alone or together."""

    def __init__(self, text: str, notes: Notes) -> None:
        self._by_key: dict[str, list[_Rule]] = {}
        self._notes = notes
        if len(text) > SHEET_LIMIT:
            notes.add("svg-style-large", limit=SHEET_LIMIT)
        elif text.strip():
            self._read(text)

    def _read(self, text: str) -> None:
        css = _css()
        try:
            rules = css.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
            order = 0
            for rule in rules:
                if rule.type == "at-rule":
                    self._notes.add("svg-style", part=excerpt(f"@{rule.at_keyword}"))
                elif rule.type == "qualified-rule":
                    content = declarations(css.serialize(rule.content))
                    for selector in css.serialize(rule.prelude).split(","):
                        order += 1
                        self._add(selector.strip(), content, order)
                elif rule.type == "error":
                    self._notes.add("svg-style", part=excerpt(rule.message))
        except RecursionError:
            self._notes.add("svg-style", part="…")

    def _add(self, selector: str, content: tuple[Declaration, ...], order: int) -> None:
        match = _SELECTOR.fullmatch(selector)
        if match is None or not selector:
            self._notes.add("svg-style", part=excerpt(selector))
            return
        element = "" if match[1] in {None, "*"} else match[1]
        names = re.findall(r"([.#])([\w-]+)", match[2])
        classes = [name for mark, name in names if mark == "."]
        ids = [name for mark, name in names if mark == "#"]
        if len(set(ids)) > 1:
            return  # matches nothing
        rank = (len(ids), len(classes), bool(element), order)
        rule = _Rule(element, frozenset(classes), ids[0] if ids else "", rank, content)
        key = f"#{ids[0]}" if ids else f".{classes[0]}" if classes else element or "*"
        self._by_key.setdefault(key, []).append(rule)

    def matching(self, element: etree._Element, name: str) -> list[Declaration]:
        """Return the declarations for an element, the weakest first."""
        if not self._by_key:
            return []
        classes, own_id = frozenset((element.get("class") or "").split()), element.get("id") or ""
        keys = ["*", name, *(f".{c}" for c in sorted(classes)), f"#{own_id}"]
        found = [
            rule
            for key in keys
            for rule in self._by_key.get(key, ())
            if rule.classes <= classes and rule.element in {"", name} and rule.id in {"", own_id}
        ]
        found.sort(key=lambda rule: rule.rank)
        return [declaration for rule in found for declaration in rule.declarations]


def style_of(element: etree._Element, name: str, sheet: Sheet, notes: Notes) -> dict[str, str]:
    """Return the properties that an element states itself: attributes, then rules, then its style, then `!important`.

    Only `PROPERTIES` are looked at; `inherit` stands for itself.
    """
    attributes = ((str(k), str(v)) for k, v in element.attrib.items())
    # As attributes, width and height are the shape's own.
    stated = [Declaration(k, v, important=False) for k, v in attributes if k in PROPERTIES - {"width", "height"}]
    stated += sheet.matching(element, name)
    stated += declarations(element.get("style") or "")
    style: dict[str, str] = {}
    for declaration in (*(d for d in stated if not d.important), *(d for d in stated if d.important)):
        if declaration.name not in PROPERTIES:
            continue
        value = _VAR.sub(lambda m: m[1] or "", declaration.value).strip()
        _note_outside(value, notes)
        if value in {"inherit", "unset"}:
            style.pop(declaration.name, None)
        elif value in {"initial", "revert"}:
            style[declaration.name] = INHERITED.get(declaration.name, "")
        elif (known := checked(declaration.name, value)) is not None:
            style[declaration.name] = known
        elif value and not value.startswith("color("):
            notes.add("svg-value", property=declaration.name, value=excerpt(value))
    return style


def _note_outside(value: str, notes: Notes) -> None:
    for match in re.finditer(r"""url\(\s*["']?([^#"'\s][^"')]*)""", value):
        notes.add("svg-external", reference=excerpt(match[1]))
