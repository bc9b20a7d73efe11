"""What the file says about itself: XMP and an Info dictionary that agrees (ISO 19005-2, 6.6; ISO 15930-7, 6.5)."""

from __future__ import annotations

import uuid
from datetime import datetime
from functools import lru_cache

from msgspec import Struct

from presskit import __version__
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.syntax import date, text_string

CREATOR_TOOL = f"presskit {__version__}"
PRODUCER = "presskit with ReportLab"

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_REVISIONS = {"4": "2020"}
"""The year of the part of PDF/A (ISO 19005-4, 6.7.3); parts 1 to 3 state none."""
_UA2_REVISION = "2024"
_WTPDF = "http://pdfa.org/declarations/wtpdf#accessibility1.0"
"""Well-Tagged PDF 1.0, 6.1.3: declared beside PDF/UA-2, which asks for the same."""

_INSTANCE = "\0"
"""Stands for the name of the rendition: no text of a kit has this character."""
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
    "pdfd": "http://pdfa.org/declarations/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}


class Metadata(Struct, frozen=True):
    """What is known about a document.

    `language` is BCP 47; `created` and `modified` are the kit's own moments, never the clock's; `identifier` names the
    kit whose document this is (its UUID).
    """

    title: str
    language: str
    created: datetime
    modified: datetime
    identifier: str
    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    rights: str = ""


def info(metadata: Metadata, profile: Profile) -> str:
    """Return the Info dictionary (ISO 32000-1, 14.3.3)."""
    entries = [f"/Title{text_string(metadata.title)}"]
    if metadata.author:
        entries.append(f"/Author{text_string(metadata.author)}")
    if metadata.subject:
        entries.append(f"/Subject{text_string(metadata.subject)}")
    if metadata.keywords:
        entries.append(f"/Keywords{text_string(', '.join(metadata.keywords))}")
    entries.append(f"/Creator{text_string(CREATOR_TOOL)}/Producer{text_string(PRODUCER)}")
    entries.append(f"/CreationDate{date(metadata.created)}/ModDate{date(metadata.modified)}")
    if profile.pdfx:
        entries.append(f"/Trapped/False/GTS_PDFXVersion{text_string(profile.pdfx)}")
    return f"<<{''.join(entries)}>>"


def xmp(metadata: Metadata, profile: Profile, digest: bytes) -> bytes:
    """Return the XMP packet. `digest` is 16 bytes of the content, which name this rendition."""
    before, after = _packet(metadata, profile)
    return before + f"uuid:{uuid.UUID(bytes=digest[:16], version=4)}".encode() + after


@lru_cache(maxsize=8)
def _packet(metadata: Metadata, profile: Profile) -> tuple[bytes, bytes]:
    """Return the XMP packet before and after what names the rendition."""
    properties = [
        _simple("dc:format", "application/pdf"),
        _alternatives("dc:title", metadata.title),
        _list("dc:language", "Bag", (metadata.language,)),
    ]
    if metadata.author:
        properties.append(_list("dc:creator", "Seq", (metadata.author,)))
    if metadata.subject:
        properties.append(_alternatives("dc:description", metadata.subject))
    if metadata.keywords:
        properties.append(_list("dc:subject", "Bag", metadata.keywords))
        properties.append(_simple("pdf:Keywords", ", ".join(metadata.keywords)))
    if metadata.rights:
        properties.append(_alternatives("dc:rights", metadata.rights))
        properties.append(_simple("xmpRights:Marked", "True"))
    properties += [
        _simple("xmp:CreateDate", _moment(metadata.created)),
        _simple("xmp:ModifyDate", _moment(metadata.modified)),
        _simple("xmp:MetadataDate", _moment(metadata.modified)),
        _simple("xmp:CreatorTool", CREATOR_TOOL),
        _simple("pdf:Producer", PRODUCER),
        _simple("xmpMM:DocumentID", document_id(metadata.identifier)),
        _simple("xmpMM:InstanceID", _INSTANCE),
        _simple("xmpMM:RenditionClass", "default"),
        _simple("xmpMM:VersionID", "1"),
        *_claims(profile),
    ]
    namespaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about=""{namespaces}>\n' + "\n".join(properties) + "\n</rdf:Description>\n"
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()
    before, _, after = packet.partition(_INSTANCE.encode())
    return before, after


def document_id(kit: str) -> str:
    """Return what names a kit (by its id) in all PDFs of it, in each language (ISO 16684-1 8.4)."""
    return f"uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'presskit:{kit}')}"


def _claims(profile: Profile) -> list[str]:
    """Return the standards that the file claims to keep; PDF/A wants unknown ones described, up to its part 3."""
    claims: list[str] = []
    schemas: list[str] = []
    if profile.pdfa is not None:
        part, conformance = profile.pdfa
        claims.append(_simple("pdfaid:part", part))
        if conformance:
            claims.append(_simple("pdfaid:conformance", conformance))
        if part in _REVISIONS:
            claims.append(_simple("pdfaid:rev", _REVISIONS[part]))
    if profile.pdfua:
        claims.append(_simple("pdfuaid:part", profile.pdfua))
    if profile.pdfua == "2":
        claims += [_simple("pdfuaid:rev", _UA2_REVISION), _declaration(_WTPDF)]
    elif profile.pdfua:
        schemas.append(_schema("pdfuaid", "PDF/UA identification", "part", "Integer", "PDF/UA part number"))
    if profile.pdfx:
        claims += [_simple("pdfxid:GTS_PDFXVersion", profile.pdfx), _simple("pdf:Trapped", "False")]
    if profile.pdfa is not None and schemas:
        claims.append(
            f"<pdfaExtension:schemas><rdf:Bag>{''.join(schemas)}</rdf:Bag></pdfaExtension:schemas>",
        )
    return claims


def _schema(prefix: str, title: str, field: str, kind: str, description: str) -> str:
    """Describe a schema with one property, the way PDF/A asks for it (ISO 19005-2, 6.6.2.3.3)."""
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{title}</pdfaSchema:schema>'
        f"<pdfaSchema:namespaceURI>{_NAMESPACES[prefix]}</pdfaSchema:namespaceURI>"
        f"<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>"
        '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{field}</pdfaProperty:name><pdfaProperty:valueType>{kind}</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        f"<pdfaProperty:description>{description}</pdfaProperty:description>"
        "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>"
    )


def _declaration(conforms_to: str) -> str:
    """Declare conformance to a specification (PDF Declarations, PDF Association 2019)."""
    return (
        '<pdfd:declarations><rdf:Bag><rdf:li rdf:parseType="Resource">'
        f"<pdfd:conformsTo>{conforms_to}</pdfd:conformsTo></rdf:li></rdf:Bag></pdfd:declarations>"
    )


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def _simple(tag: str, text: str) -> str:
    return f"<{tag}>{_escaped(text)}</{tag}>"


def _alternatives(tag: str, text: str) -> str:
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt></{tag}>'


def _list(tag: str, kind: str, items: tuple[str, ...]) -> str:
    entries = "".join(f"<rdf:li>{_escaped(item)}</rdf:li>" for item in items)
    return f"<{tag}><rdf:{kind}>{entries}</rdf:{kind}></{tag}>"


def _moment(moment: datetime) -> str:
    text = moment.replace(microsecond=0).isoformat()
    return text if moment.tzinfo is not None else f"{text}+00:00"
