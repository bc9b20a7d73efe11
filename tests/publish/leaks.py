"""What is not for publication, marked in a kit, and looking for the mark in all that went out."""

from __future__ import annotations

import base64
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import unquote_to_bytes

import pikepdf
from msgspec.structs import replace

from presskit.kit import blocks, model
from presskit.kit.localised import Localised, localised
from presskit.kit.model import Kit

MARK = "GEHEIM-7F3A"
PAST = "2001-01-01"

SECRET = {
    "Aside": {"text", "reason"},
    "Embargo": {"reason"},
    "Article": {"note_to_editors", "asides"},
    "Reach": {"value"},
    "Person": {"phone", "mail", "biography", "pronunciation"},
    "Shown": {"consent"},
    "Approval": {"by", "when", "channel", "wording"},
    "Quote": {"approval"},
}
"""Fields that no public output may hold, whatever else the kit says."""
BY_STATE = {
    "Contact": "publish is off",
    "Quote": "the quote is refused",
    "CallToAction": "it is over",
    "Image": "nothing shows it",
    "Block": "it is left out in the language",
}
"""What is kept back as a whole, and when."""


def secret(languages: tuple[str, ...]) -> Localised:
    """The mark as a text in each language."""
    return tuple(t for language in languages for t in localised(f"{MARK} {language}", language))


def told(kit: Kit) -> Kit:
    """Return a kit with the mark in every field that the public must not see (CONTENT-MODEL.md, Publication)."""
    text = secret(kit.languages)
    reach = model.Reach(value=MARK)
    return replace(
        kit,
        articles=tuple(_article(article, kit, text) for article in kit.articles),
        people=tuple(replace(p, phone=reach, mail=reach, pronunciation=MARK, biography=text) for p in kit.people),
        contacts=(
            *kit.contacts,
            model.Contact(id="hidden", name=MARK, organisation=text, phone=MARK, mail=f"{MARK}@x.example", hours=text),
        ),
        images=(
            *(replace(i, people=(*i.people, model.Shown(name="Karim", consent=MARK))) for i in kit.images),
            model.Image(id="unused", file=f"{MARK}.jpg", alt=text, caption=text, credit=MARK, creator=MARK),
        ),
    )


def _article(article: model.Article, kit: Kit, text: Localised) -> model.Article:
    release = article.release
    if isinstance(release, model.Embargo):
        release = replace(release, reason=text)
    refused = blocks.Quote(
        id=f"{article.id}-refused", text=text, name=text, role=text, organisation=text, lead_in=text, attribution=text,
        pull=text, speaker=kit.people[0].id if kit.people else None, occasion=text, source=MARK,
        approval=blocks.Approval(state="refused", by=MARK),
    )  # fmt: skip
    omitted = blocks.Paragraph(id=f"{article.id}-omitted", text=text, omitted=kit.languages)
    over = blocks.CallToAction(
        id=f"{article.id}-over", heading=text, text=text, button=text, url=f"https://x.example/{MARK}", valid_until=PAST
    )
    return replace(
        article,
        release=release,
        note_to_editors=text,
        asides=(model.Aside(text=MARK, reason=MARK),),
        body=(*(_quiet(block) for block in article.body), refused, omitted, over),
    )


def _quiet(block: blocks.AnyBlock) -> blocks.AnyBlock:
    """Return a block with the mark in what only the people who work on the kit see."""
    if isinstance(block, blocks.Quote):
        return replace(block, approval=replace(block.approval, by=MARK, when=MARK, channel=MARK, wording=MARK))
    return block


def leaks(name: str, data: bytes, mark: str = MARK) -> list[str]:
    """Return every place in a file where the mark is: in it as it is, and in all that is packed inside it."""
    wide = mark.encode("utf-16-be")
    wanted = (mark.encode(), mark.lower().encode(), wide, wide.hex().encode(), mark.encode().hex().encode())
    return [
        where
        for where, inside in _inside(name, data)
        if any(each in inside or each.upper() in inside for each in wanted)
    ] + ([f"the name {name}"] if mark.lower() in name.lower() else [])


def _inside(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a file and what is packed in it, all the way down."""
    yield name, data
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield name, package.comment
            for entry in package.infolist():
                yield f"{name}/", entry.filename.encode() + entry.comment + entry.extra
                yield from _inside(f"{name}/{entry.filename}", package.read(entry))
    elif data[:5] == b"%PDF-":
        with suppress(pikepdf.PdfError):  # a test's own file to download may be none
            yield from _in_pdf(name, data)
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        yield from _in_png(name, data)
    elif name.endswith((".html", ".svg", ".css", ".xml", ".json")):
        for number, found in enumerate(re.findall(rb"data:[\w/+.-]+;base64,([A-Za-z0-9+/=]+)", data)):
            yield from _inside(f"{name} data {number}", base64.b64decode(found))
        yield f"{name} unescaped", unquote_to_bytes(data)


def _in_pdf(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    import pypdfium2

    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield name, re.sub(rb"\s", b"", "".join(map(repr, pdf.objects)).encode())
        for number, found in enumerate(pdf.objects):
            if isinstance(found, pikepdf.Stream):
                plain = found.get("/Filter") in {None, "/FlateDecode"}
                yield from _inside(f"{name} {number}", found.read_bytes() if plain else found.read_raw_bytes())
    open_document: Any = pypdfium2.PdfDocument  # it is not typed
    with open_document(data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    yield f"{name} pages", "\n".join(pages).encode()


def _in_png(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what the chunks of a PNG say, compressed or not (PNG 11.3.3)."""
    at = 8
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        content = data[at + 8 : at + 8 + length]
        if kind in {b"zTXt", b"iTXt", b"iCCP"}:
            for start in (found.start() for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content)):
                packed = zlib.decompressobj()
                try:
                    yield f"{name} {kind.decode()}", packed.decompress(content[start:])
                except zlib.error:
                    continue
        at += 12 + length
