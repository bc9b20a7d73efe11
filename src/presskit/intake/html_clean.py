"""HTML made safe and small: an allow-list of elements and attributes (nh3), then a tree (lxml)."""

from __future__ import annotations

import re
from html import unescape

from lxml import html as markup

from presskit.messages import Problem

_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main",
    "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
"""Elements that begin a text of their own."""
_DROPPED = {
    "applet", "audio", "button", "canvas", "embed", "frame", "frameset", "iframe", "math", "noembed", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
}  # fmt: skip
"""Elements that go with all that is in them."""
_ATTRIBUTES = {
    "*": {"class", "hidden", "lang", "style"},
    "a": {"href"},
    "blockquote": {"type"},
    "img": {"alt", "height", "width"},
    "table": {"role"},
    "td": {"align", "colspan", "scope"},
    "th": {"align", "colspan", "scope"},
    "p": {"align"},
    "div": {"align"},
}

_ELEMENT = re.compile("<[^>]*>")
_UNCLEAN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def tree(html: str) -> markup.HtmlElement:
    """Return the cleaned HTML as a tree below one `div`.

    Raises:
        Problem: it is nested so deep that the parser would lose text.
    """
    import nh3

    clean = nh3.clean(
        _UNCLEAN.sub("", html),
        tags=(_INLINE | BLOCKS) - {"html", "body"},
        clean_content_tags=_DROPPED,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel=None,
    )
    # huge_tree: without it, what is nested deeper than 256 is lost; with it, deeper than 2,048
    parser = markup.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    root = markup.document_fromstring(f"<html><body><div>{clean}</div></body></html>".encode(), parser=parser)
    if _size("".join(map(str, root.itertext()))) < _size(unescape(_ELEMENT.sub("", clean))):
        raise Problem("html-deep")
    return root


def _size(text: str) -> int:
    return len("".join(text.split()))


def styles(element: markup.HtmlElement) -> dict[str, str]:
    """Return the declarations of an element's style attribute, in lower case."""
    found = (part.partition(":") for part in element.get("style", "").lower().split(";") if ":" in part)
    return {name.strip(): value.strip() for name, _, value in found}
