"""From bytes to an SVG tree: nothing is expanded, fetched or believed on the way (RELIABILITY.md, bad input)."""

from __future__ import annotations

import codecs
import re
import zlib

from lxml import etree

from presskit.intake.notes import Notes, excerpt
from presskit.intake.svg import MOST_BYTES
from presskit.messages import Problem

MOST_ELEMENTS = 20_000
DEEPEST = 100

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"

_DECLARATION = re.compile(r"\s*<\?xml\s[^>]*?\?>")
_ENCODING = re.compile(rb"""^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_ENCODINGS = re.compile(
    r"(?i)utf-?8(-sig)?|utf-?16([lb]e)?|(us-)?ascii|latin-?1|iso-?8859-\d{1,2}|windows-125\d|cp125\d"
)
_PROLOG = re.compile(r"\s*(?:<!--.*?-->\s*|<\?(?!xml\s).*?\?>\s*)*", re.DOTALL)
_DOCTYPE = re.compile(r"""<!DOCTYPE\s+[^\s>\[]+((?:\s+(?:"[^"]*"|'[^']*'|PUBLIC|SYSTEM))*)\s*(\[|>)""")
_HARMLESS = re.compile(
    r"""(\s+PUBLIC\s+["']-//W3C//DTD SVG (1\.[01]|2001\w*|1\.1 Basic|1\.1 Tiny|1\.2 Tiny)//EN["'].*)?""", re.DOTALL
)
_PREFIX = re.compile(r"[<\s]([A-Za-z_][\w.-]*):[A-Za-z_]")


def parse(data: bytes, notes: Notes) -> etree._Element:
    """Return the root of an SVG.

    `.svgz` is opened within the same limits. The document type is cut off before the parser sees it, so that there is
    no entity to expand; the harmless ones of SVG 1.0 and 1.1 without a word.

    Raises:
        Problem: it is empty, too large, not an SVG, damaged, defines entities, or has too many elements or levels.
    """
    name = notes.name
    text = _decoded(_unpacked(data, name), name)
    text = _without_document_type(_DECLARATION.sub("", text, count=1), notes)
    root = _tree(text, notes)
    tag = etree.QName(root)
    if tag.localname != "svg" or tag.namespace not in {SVG, None}:
        raise Problem("svg-not", name=name, what=f"<{excerpt(tag.localname, 30)}>")
    if tag.namespace is None:
        notes.add("svg-mended", what='xmlns="http://www.w3.org/2000/svg"')
    _count(root, name)
    return root


def _unpacked(data: bytes, name: str) -> bytes:
    if not data.strip():
        raise Problem("svg-no-content", name=name)
    if data[:2] == b"\x1f\x8b":
        unpacker = zlib.decompressobj(wbits=31)
        try:
            data = unpacker.decompress(data[: MOST_BYTES + 1], MOST_BYTES + 1)
        except zlib.error:
            raise Problem("svg-packed", name=name) from None
        if not unpacker.eof and len(data) <= MOST_BYTES:
            raise Problem("svg-packed", name=name)
    if len(data) > MOST_BYTES:
        raise Problem("svg-large", name=name, limit=MOST_BYTES // 1_000_000)
    return data


def _decoded(data: bytes, name: str) -> str:
    """Decode by byte order mark, else by declaration, else as UTF-8 (XML 1.0, appendix F)."""
    stated = _ENCODING.match(data)
    encoding = stated[1].decode("ascii") if stated else "utf-8"
    for mark, marked in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            encoding = marked
    if not _ENCODINGS.fullmatch(encoding):
        raise Problem("svg-not", name=name, what=excerpt(encoding, 30))
    try:
        text = data.decode(encoding)
    except (LookupError, ValueError):
        raise Problem("svg-not", name=name, what=excerpt(encoding, 30)) from None
    if "\0" in text:
        raise Problem("svg-not", name=name, what="NUL")
    return text


def _without_document_type(text: str, notes: Notes) -> str:
    start = _PROLOG.match(text)
    at = start.end() if start else 0
    if start and "<?xml-stylesheet" in start[0]:
        notes.add("svg-external", reference=excerpt(start[0]))
    if not text.startswith("<!DOCTYPE", at):
        if not text.startswith("<", at):
            raise Problem("svg-not", name=notes.name, what=excerpt(text, 30))
        return text[at:]
    found = _DOCTYPE.match(text, at)
    if found is None or found[2] == "[":
        raise Problem("svg-entities", name=notes.name)
    if not _HARMLESS.fullmatch(found[1]):
        notes.add("svg-doctype", reference=excerpt(found[1]))
    return text[found.end() :]


def _tree(text: str, notes: Notes) -> etree._Element:
    try:
        return _parsed(text)
    except etree.XMLSyntaxError as error:
        if "Namespace prefix" not in str(error):
            raise _damage(error, notes.name) from None
    # Pasted drawings often miss the declaration of a prefix (xlink, inkscape, ...): declare each.
    start = re.search(r"<(?:[\w.-]+:)?svg\b", text)
    missing = [
        p for p in dict.fromkeys(_PREFIX.findall(text)) if f"xmlns:{p}=" not in text and p not in {"xml", "xmlns"}
    ]
    if start is None:
        raise Problem("svg-not", name=notes.name, what=excerpt(text, 30))
    added = "".join(
        f' xmlns:{p}="{XLINK if p == "xlink" else SVG if p == "svg" else "urn:undeclared:" + p}"' for p in missing
    )
    notes.add("svg-mended", what=excerpt(", ".join(f"xmlns:{p}" for p in missing)))
    try:
        return _parsed(text[: start.end()] + added + text[start.end() :])
    except etree.XMLSyntaxError as error:
        raise _damage(error, notes.name) from None


def _parsed(text: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    return etree.fromstring(text.encode("utf-8", "replace"), parser)


def _damage(error: etree.XMLSyntaxError, name: str) -> Problem:
    cause = (error.msg or "").split(", line ")[0]
    if "Excessive depth" in cause:
        return Problem("svg-deep", name=name, limit=DEEPEST)
    return Problem("svg-damaged", name=name, line=error.lineno or 1, cause=excerpt(cause, 100))


def _count(root: etree._Element, name: str) -> None:
    waiting, count = [(root, 1)], 0
    while waiting:
        element, depth = waiting.pop()
        count += 1
        if count > MOST_ELEMENTS:
            raise Problem("svg-many", name=name, limit=MOST_ELEMENTS)
        if depth > DEEPEST:
            raise Problem("svg-deep", name=name, limit=DEEPEST)
        waiting.extend((child, depth + 1) for child in element)


def local_name(element: etree._Element, namespace: str | None) -> str:
    """Return the name of an SVG element; empty for one of another namespace (a drawing program's own data)."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    if namespace is None:
        return "" if tag.startswith("{") else tag
    return tag.removeprefix(f"{{{namespace}}}") if tag.startswith(f"{{{namespace}}}") else ""


def reference(element: etree._Element) -> str:
    """Return what an element refers to: `href`, else the older `xlink:href` (SVG 2, 16.1.4)."""
    return (element.get("href") or element.get(f"{{{XLINK}}}href") or "").strip()
