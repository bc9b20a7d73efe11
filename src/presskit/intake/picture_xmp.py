"""XMP, the newer form of press metadata: RDF in XML, with texts in several languages (ISO 16684-1)."""

from __future__ import annotations

from lxml import etree

from presskit.intake.picture_metadata import (
    CAPTION_LIMIT,
    PictureMetadata,
    alternatives,
    iso_date,
    line,
    names,
)

MOST_BYTES = 2_000_000

_SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "exif": "http://ns.adobe.com/exif/1.0/",
}
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _named(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


_LI, _DESCRIPTION, _VALUE = _named("rdf:li"), _named("rdf:Description"), _named("rdf:value")
_CONTAINERS = {_named("rdf:Alt"), _named("rdf:Bag"), _named("rdf:Seq")}

Properties = dict[str, list[tuple[str, str]]]
"""The values of each property, each with its language (empty when none is stated)."""


def properties(packet: bytes) -> Properties:
    """Return the simple values and the lists of an XMP packet. Structures are passed over.

    Raises:
        ValueError: the packet is damaged, too large, or has a document type, which XMP never has.
    """
    if len(packet) > MOST_BYTES:
        raise ValueError("too large")
    data = packet.strip(b"\x00 \t\r\n\xef\xbb\xbf")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise ValueError("document type")
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise ValueError("damaged") from None
    found: Properties = {}
    for description in root.iter(_DESCRIPTION):
        parent = description.getparent()
        if parent is not None and parent.tag != _named("rdf:RDF"):
            continue  # a structure's
        for key, value in description.attrib.items():
            found.setdefault(str(key), []).append(("", str(value)))
        for element in description:
            if isinstance(element.tag, str):
                found.setdefault(element.tag, []).extend(_values(element))
    return found


def _values(element: etree._Element) -> list[tuple[str, str]]:
    container = next((child for child in element if child.tag in _CONTAINERS), None)
    if container is not None:
        return [(item.get(_LANG) or "", _text(item)) for item in container if item.tag == _LI]
    return [(element.get(_LANG) or "", _text(element))]


def _text(element: etree._Element) -> str:
    value = element.find(_VALUE)
    source = value if value is not None else element.find(f"{_DESCRIPTION}/{_VALUE}")
    return (element if source is None else source).text or ""


def from_xmp(found: Properties) -> PictureMetadata:
    """Read the fields of the IPTC Core and Extension schemas (IPTC Photo Metadata Standard 2025.1)."""

    def texts(name: str) -> list[tuple[str, str]]:
        values = found.get(_named(name), [])
        default = next((text for language, text in values if language == "x-default"), None)
        stated = [(language, text) for language, text in values if language != "x-default"]
        # The default mostly repeats one of the languages (XMP 1, 8.2.2.4): then that one is meant, and comes first.
        if any(text == default for _, text in stated):
            return sorted(stated, key=lambda value: value[1] != default)
        return values

    def first(name: str) -> str:
        return next((text for _, text in found.get(_named(name), []) if text.strip()), "")

    def many(name: str) -> tuple[str, ...]:
        return names(text for _, text in found.get(_named(name), []))

    return PictureMetadata(
        caption=alternatives(texts("dc:description"), CAPTION_LIMIT),
        headline=line(first("photoshop:Headline")),
        title=line(first("dc:title")),
        alt=alternatives(texts("Iptc4xmpCore:AltTextAccessibility")),
        creators=many("dc:creator"),
        credit=line(first("photoshop:Credit")),
        source=line(first("photoshop:Source")),
        copyright=line(first("dc:rights")),
        usage_terms=alternatives(texts("xmpRights:UsageTerms"), CAPTION_LIMIT),
        licence_url=line(first("xmpRights:WebStatement")),
        people=many("Iptc4xmpExt:PersonInImage"),
        keywords=many("dc:subject"),
        source_type=line(first("Iptc4xmpExt:DigitalSourceType")),
        date=iso_date(first("photoshop:DateCreated")) or iso_date(first("xmp:CreateDate")),
        city=line(first("photoshop:City")),
        country=line(first("photoshop:Country")),
    )


def states_place(found: Properties) -> bool:
    """Tell whether the packet says where the picture was taken, by coordinates."""
    return bool(found.get(_named("exif:GPSLatitude")))
