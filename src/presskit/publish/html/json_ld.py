"""What search engines read: the article as JSON-LD in schema.org's words. Nothing that is not for publication."""

from __future__ import annotations

import json
from collections.abc import Iterator

from markupsafe import Markup

from presskit.kit.model import Image
from presskit.kit.text import plain
from presskit.publish import links, parts
from presskit.publish.html.inline import line
from presskit.publish.html.pictures import Pictures
from presskit.publish.languages import tag

Node = dict[str, object]

# Inside a script element and on every side of it these can end or start something (OWASP, JSON in HTML).
_ESCAPES = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


def json_ld(outline: parts.Outline, pictures: Pictures, *, addresses: bool) -> Markup:
    """Return the articles as JSON for a script element; empty when none may be told of yet.

    Args:
        outline: what is shown.
        pictures: which of its pictures are shown, and where.
        addresses: whether the pictures have addresses of their own; those inside the HTML have none.
    """
    nodes = [_article(outline, shown, pictures, addresses) for shown in outline.articles if not shown.embargo]
    if not nodes:
        return Markup()
    whole: Node = {"@context": "https://schema.org"}
    whole |= nodes[0] if len(nodes) == 1 else {"@graph": nodes}
    written = json.dumps(whole, ensure_ascii=False, indent=1)
    return Markup(written.translate(_ESCAPES))  # noqa: S704 - escaped for a script element


def _article(outline: parts.Outline, shown: parts.ArticleParts, pictures: Pictures, addresses: bool) -> Node:
    language = tag(outline.language)
    publisher = _organisation(outline)
    dateline = next((part for part in shown.parts if isinstance(part, parts.Dateline)), None)
    written = ", ".join(filter(None, (plain(dateline.place), dateline.date))) if dateline else ""
    images = [_image(figure, pictures, addresses) for figure in _figures(shown)]
    quotations = [_quotation(part, language) for part in shown.parts if isinstance(part, parts.Quote)]
    return _filled(
        {
            "@type": "NewsArticle",
            "headline": line(shown.headline),
            "description": line(shown.description),
            "inLanguage": language,
            "dateline": line(written),
            "datePublished": line(shown.date),
            "dateModified": line(outline.modified),
            "author": publisher,
            "publisher": publisher,
            "keywords": [line(keyword) for keyword in shown.keywords],
            "image": [image for image in images if image],
            "hasPart": quotations,
        }
    )


def _organisation(outline: parts.Outline) -> Node:
    if not outline.organisation:
        return {}
    profiles = [
        links.address(network.url)
        for shown in outline.articles
        for part in shown.parts
        if isinstance(part, parts.Social)
        for network in part.links
    ]
    return _filled(
        {
            "@type": "Organization",
            "name": line(outline.organisation),
            "url": links.address(outline.website),
            "sameAs": [profile for profile in profiles if profile],
        }
    )


def _quotation(part: parts.Quote, language: str) -> Node:
    creator = _filled(
        {
            "@type": "Person",
            "name": line(part.name),
            "jobTitle": line(plain(part.role)),
            "affiliation": _filled({"@type": "Organization", "name": line(plain(part.organisation))}, least=2),
        },
        least=2,
    )
    return _filled(
        {
            "@type": "Quotation",
            "text": line(plain(part.text)),
            "inLanguage": tag(part.language) or language,
            "creator": creator,
        }
    )


def _figures(shown: parts.ArticleParts) -> Iterator[parts.Figure]:
    for part in shown.parts:
        match part:
            case parts.Figure():
                yield part
            case parts.Gallery():
                yield from part.figures


def _image(figure: parts.Figure, pictures: Pictures, addresses: bool) -> Node:
    image = figure.image
    found = pictures.shown(image, "figure", figure.crop) if image is not None else None
    if image is None or found is None:
        return {}
    return _filled(
        {
            "@type": "ImageObject",
            "contentUrl": found.src if addresses else "",
            "width": f"{found.width} px" if found.width else "",
            "height": f"{found.height} px" if found.height else "",
            "caption": line(plain(figure.caption) or figure.alt),
            "creditText": line(figure.credit),
            "copyrightNotice": line(image.copyright),
            "creator": _filled({"@type": "Person", "name": line(image.creator)}, least=2),
            "license": links.address(image.licence_url),
            "acquireLicensePage": _licence_page(image),
        }
    )


def _licence_page(image: Image) -> str:
    page = links.address(image.usage.contact)
    return page if page.startswith("http") else ""


def _filled(node: Node, *, least: int = 1) -> Node:
    """Return a node without what is empty; nothing at all when fewer than `least` of its properties are left."""
    found = {name: value for name, value in node.items() if value not in ("", None, [], {})}
    return found if len(found) >= least else {}
