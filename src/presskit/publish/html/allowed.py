"""What a designer's own template may write: an allow-list, as strict as what the program's own templates promise.

No script, no event handler, no style sheet, no drawing and no picture of its own: nothing that acts or asks anything of
the network (HTML.md, rules 4 and 7). Drawings and pictures come by the names of the kit's own (`designed`).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from presskit.publish.html.inline import with_references

ELEMENTS = frozenset({
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "button", "caption", "cite",
    "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "input", "ins", "kbd", "label",
    "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub",
    "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
})  # fmt: skip
WITHOUT_CONTENT = frozenset({
    "script", "style", "template", "iframe", "frame", "frameset", "noframes", "noscript", "noembed", "object", "embed",
    "applet", "svg", "math", "audio", "video", "canvas", "map", "select", "textarea", "title", "head", "portal", "xmp",
    "plaintext", "marquee", "meter", "progress", "dialog", "slot", "datalist", "output", "fieldset",
})  # fmt: skip
"""Elements that go with all that is in them; of others that are not allowed only what is in them stays."""
ANYWHERE = frozenset({"class", "dir", "hidden", "id", "lang", "role", "style", "tabindex", "title"})
"""Attributes of any element, beside those that begin with `aria-` and `data-`."""
ATTRIBUTES = {
    "a": {"href", "hreflang", "download", "rel"},
    "button": {"type"},
    "col": {"span"},
    "colgroup": {"span"},
    "del": {"datetime"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height", "loading", "decoding"},
    "input": {"type", "autocomplete", "spellcheck", "placeholder"},
    "ins": {"datetime"},
    "label": {"for"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "td": {"colspan", "rowspan", "headers"},
    "th": {"colspan", "rowspan", "headers", "scope", "abbr"},
    "time": {"datetime"},
}
_OF_DRAWINGS = {"span": {"data-presskit-drawing"}}
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Of links; nothing else has an address."""
PROPERTIES = frozenset({
    "align-content", "align-items", "align-self", "aspect-ratio", "background-color", "block-size", "border",
    "border-block", "border-block-end", "border-block-start", "border-bottom", "border-collapse", "border-color",
    "border-inline", "border-inline-end", "border-inline-start", "border-left", "border-radius", "border-right",
    "border-spacing", "border-style", "border-top", "border-width", "box-shadow", "box-sizing", "break-after",
    "break-before", "break-inside", "caption-side", "clear", "color", "column-count", "column-gap", "column-rule",
    "column-span", "column-width", "columns", "direction", "display", "flex", "flex-basis", "flex-direction",
    "flex-flow", "flex-grow", "flex-shrink", "flex-wrap", "float", "font", "font-family", "font-feature-settings",
    "font-kerning", "font-size", "font-stretch", "font-style", "font-variant", "font-variant-caps",
    "font-variant-numeric", "font-weight", "gap", "grid", "grid-area", "grid-auto-columns", "grid-auto-flow",
    "grid-auto-rows", "grid-column", "grid-row", "grid-template", "grid-template-areas", "grid-template-columns",
    "grid-template-rows", "height", "hyphens", "inline-size", "justify-content", "justify-items", "justify-self",
    "letter-spacing", "line-height", "list-style-position", "list-style-type", "margin", "margin-block",
    "margin-block-end", "margin-block-start", "margin-bottom", "margin-inline", "margin-inline-end",
    "margin-inline-start", "margin-left", "margin-right", "margin-top", "max-block-size", "max-height",
    "max-inline-size", "max-width", "min-block-size", "min-height", "min-inline-size", "min-width", "object-fit",
    "object-position", "opacity", "order", "orphans", "overflow", "overflow-wrap", "overflow-x", "overflow-y",
    "padding", "padding-block", "padding-block-end", "padding-block-start", "padding-bottom", "padding-inline",
    "padding-inline-end", "padding-inline-start", "padding-left", "padding-right", "padding-top", "place-content",
    "place-items", "place-self", "quotes", "row-gap", "table-layout", "text-align", "text-align-last",
    "text-decoration", "text-decoration-color", "text-decoration-line", "text-decoration-style",
    "text-decoration-thickness", "text-indent", "text-transform", "text-underline-offset", "text-wrap",
    "unicode-bidi", "vertical-align", "white-space", "widows", "width", "word-break", "word-spacing", "writing-mode",
})  # fmt: skip
"""What `style` may set; nothing that leaves its place, covers others or loads anything."""
_FUNCTIONS = frozenset({
    "calc", "clamp", "fit-content", "hsl", "hsla", "hwb", "lab", "lch", "max", "min", "minmax", "oklab", "oklch",
    "repeat", "rgb", "rgba", "rotate", "color-mix", "var",
})  # fmt: skip
_CALLED = re.compile(r"([\w-]*)\s*\(")
_NEVER = re.compile(r"[\\@{}<]|/\*")
_SOURCE = re.compile(r"presskit-picture-\d+")
_ELEMENT = re.compile(r"<[a-z][^<>]*>")
_BARE = re.compile(r'( (?:hidden|open|reversed))=""')
_IMAGE = re.compile(r'<img(?:\s[a-z-]+="[^"]*")*>')


def cleaned(html: str, *, prefix: str, styles: bool) -> str:
    """Return HTML as far as it is allowed.

    Args:
        html: what a template wrote.
        prefix: what every id begins with.
        styles: whether it may have `style`: the semantic level has classes only.
    """
    import nh3

    anywhere = ANYWHERE if styles else ANYWHERE - {"style"}
    attributes = {name: set(own) for name, own in (ATTRIBUTES | _OF_DRAWINGS).items()}
    written = nh3.clean(
        html,
        tags=set(ELEMENTS),
        clean_content_tags=set(WITHOUT_CONTENT),
        attributes={**attributes, "*": set(anywhere)},
        generic_attribute_prefixes={"aria-", "data-"},
        attribute_filter=_filter(prefix),
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    shown = _IMAGE.sub(lambda found: found[0] if ' src="' in found[0] else "", written)
    return with_references(_ELEMENT.sub(lambda found: _BARE.sub(r"\1", found[0]), shown))


def _filter(prefix: str) -> Callable[[str, str, str], str | None]:
    """Return what looks at the value of each attribute: None takes it away."""

    def kept(element: str, name: str, value: str) -> str | None:
        match name:
            case "style":
                return _style(value)
            case "src":
                return value if element == "img" and _SOURCE.fullmatch(value) else None
            case "id" | "for":
                return value if value.startswith(f"{prefix}-") else None
            case "type" if element == "input":
                return value if value in {"search", "text"} else None
            case "href" if value.startswith("//"):
                return None
            case "data-presskit":  # says which kit and version a snippet is
                return None
        return value

    return kept


def _style(value: str) -> str | None:
    """Return the declarations that are allowed; None when there are none."""
    kept = []
    for declaration in value.split(";"):
        name, colon, said = (part.strip() for part in declaration.partition(":"))
        calls = set(_CALLED.findall(said.lower()))
        if colon and name.lower() in PROPERTIES and calls <= _FUNCTIONS and not _NEVER.search(said):
            kept.append(f"{name.lower()}:{said}")
    return ";".join(kept) or None
