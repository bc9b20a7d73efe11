"""What a picture says about itself: the fields of the IPTC Photo Metadata Standard 2025.1, as an XMP packet."""

from __future__ import annotations

from html import escape

from presskit.kit.model import SourceType
from presskit.kit.text import plain
from presskit.publish.bundle.pictures import Listed
from presskit.publish.html.inline import line
from presskit.publish.languages import tag
from presskit.publish.links import address

MOST_BYTES = 60_000
"""A packet must fit into one segment of a JPEG, with its header (ISO 16684-3, 8.1: 65,502 bytes)."""
_MOST_CHARACTERS = 8_000

_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
}

SOURCE_TYPES: dict[SourceType, str] = {
    "photo": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    "composite": "http://cv.iptc.org/newscodes/digitalsourcetype/composite",
    "AI": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
}
"""The kit's terms in IPTC's NewsCodes (Digital Source Type)."""


def packet(picture: Listed, language: str) -> bytes:
    """Return the XMP packet of a picture: caption, creator, credit, copyright, terms, alternative text, people, source.

    Texts that would not fit into a JPEG's segment are cut short, all at the same length.
    """
    length = _MOST_CHARACTERS
    while len(made := _packet(picture, tag(language), length)) > MOST_BYTES:
        length //= 2
    return made


def _packet(picture: Listed, language: str, length: int) -> bytes:
    image = picture.image

    def short(text: str) -> str:
        found = line(text)
        return found if len(found) <= length else f"{found[: length - 1].rstrip()}…"

    properties = [
        _alternatives("dc:description", short(plain(picture.caption)), language),
        _list("dc:creator", "Seq", [short(image.creator)]),
        _alternatives("dc:rights", short(image.copyright), ""),
        _simple("photoshop:Credit", short(picture.credit)),
        _alternatives("xmpRights:UsageTerms", short(picture.terms), language),
        _simple("xmpRights:Marked", "True" if image.copyright else ""),
        _simple("xmpRights:WebStatement", address(image.licence_url[:2000])),
        _alternatives("Iptc4xmpCore:AltTextAccessibility", "" if picture.decorative else short(picture.alt), language),
        _list("Iptc4xmpExt:PersonInImage", "Bag", [short(name) for name in picture.people[:50]]),
        _simple("Iptc4xmpExt:DigitalSourceType", SOURCE_TYPES.get(image.source_type, "")),
    ]
    namespaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _SPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about=""{namespaces}>\n' + "".join(properties) + "</rdf:Description>\n"
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()


def _simple(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>\n" if text else ""


def _alternatives(tag: str, text: str, language: str) -> str:
    """Write a text under its language, and as the default (ISO 16684-1, 8.2.2.4)."""
    if not text:
        return ""
    written = escape(text)
    own = f'<rdf:li xml:lang="{language}">{written}</rdf:li>' if language else ""
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{written}</rdf:li>{own}</rdf:Alt></{tag}>\n'


def _list(tag: str, kind: str, items: list[str]) -> str:
    entries = "".join(f"<rdf:li>{escape(item)}</rdf:li>" for item in items if item)
    return f"<{tag}><rdf:{kind}>{entries}</rdf:{kind}></{tag}>\n" if entries else ""
