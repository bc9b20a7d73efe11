"""What is not for publication is nowhere in a public bundle: not in a text, a picture, a name or a property."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import pikepdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from presskit.kit import blocks, model
from presskit.kit.model import Kit
from publish.bundle import vlot
from publish.bundle.bundling import Opened, bundled
from publish.bundle.vlot import both

MARK = "GEHEIM-7F3A"
WANTED = (MARK.encode(), MARK.lower().encode(), MARK.encode("utf-16-be"), MARK.encode("utf-16-be").hex().encode())
SECRET = both(f"{MARK} nl", f"{MARK} en")


def told(kit: Kit) -> Kit:
    """Return a kit with the mark in every field that the public must not see (CONTENT-MODEL.md, Publication)."""
    reach = model.Reach(value=MARK)
    refused = blocks.Quote(
        id="refused", text=SECRET, name=SECRET, role=SECRET, lead_in=SECRET, attribution=SECRET,
        speaker=kit.people[0].id if kit.people else None, approval=blocks.Approval(state="refused", by=MARK),
    )  # fmt: skip
    articles = tuple(
        replace(
            article,
            note_to_editors=SECRET,
            asides=(model.Aside(text=MARK, reason=MARK),),
            body=(*(_quiet(block) for block in article.body), refused),
        )
        for article in kit.articles
    )
    return replace(
        kit,
        articles=articles,
        people=tuple(replace(p, phone=reach, mail=reach, pronunciation=MARK, biography=SECRET) for p in kit.people),
        contacts=(
            *kit.contacts,
            model.Contact(id="c", name=MARK, organisation=SECRET, phone=MARK, mail=f"{MARK}@x.example", hours=SECRET),
        ),
        images=(
            *(replace(i, people=(model.Shown(name="Karim", consent=MARK),)) for i in kit.images),
            replace(vlot.image("hall"), id="unused", alt=SECRET, caption=SECRET, credit=MARK, creator=MARK),
        ),
    )


def _quiet(block: blocks.AnyBlock) -> blocks.AnyBlock:
    """Return a block with the mark in what only the people who work on the kit see."""
    if isinstance(block, blocks.Quote):
        approval = replace(block.approval, by=MARK, channel=MARK, wording=MARK)
        return replace(block, approval=approval, source=MARK, occasion=SECRET)
    return block


def leaks(made: Opened) -> Iterator[str]:
    """Yield every place where the mark is: each entry whole, and what is packed inside it."""
    for name in made.names:
        for where, data in _inside(name, made[name]):
            for wanted in (
                MARK.encode(),
                MARK.lower().encode(),
                MARK.encode("utf-16-be"),
                MARK.encode().hex().encode(),
            ):
                if wanted in data or wanted.upper() in data:
                    yield where
    if MARK.encode() in made.data or MARK.lower() in str(made.names).lower():
        yield "the zip itself"


def _inside(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, data
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield from ((f"{name}/{part}", package.read(part)) for part in package.namelist())
    if name.endswith(".pdf"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            yield name, re.sub(rb"\s", b"", "".join(map(repr, pdf.objects)).encode())
            for number, found in enumerate(pdf.objects):
                if isinstance(found, pikepdf.Stream) and found.get("/Filter") in {None, "/FlateDecode"}:
                    yield f"{name} {number}", found.read_bytes()
        yield name, b"".join(_text(data))


def _text(data: bytes) -> Iterator[bytes]:
    import pypdfium2

    open_document: Any = pypdfium2.PdfDocument  # it is not typed
    with open_document(data) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded().encode()


def test_the_search_finds_the_mark_where_it_may_be() -> None:
    found = set(leaks(bundled(told(vlot.kit()))))
    assert {"vlotmuseum.nl.txt", "vlotmuseum.nl.ninjs.json", "index.html", "vlotmuseum.nl.pdf"} <= found
    assert any(place.startswith("vlotmuseum.nl.docx/word/") for place in found)


def test_nothing_leaks_into_a_public_bundle() -> None:
    for language in ("nl", "en"):
        made = bundled(told(vlot.kit()), language=language, audience="public")
        assert list(leaks(made)) == []
        assert "Karim" in made.text("captions.csv")


def test_nothing_of_work_in_progress_leaks_into_any_bundle() -> None:
    """Consent, approvals, what an import set aside and unused pictures are for nobody outside."""
    kit = told(vlot.kit())
    articles = tuple(replace(article, note_to_editors=(), body=article.body) for article in kit.articles)
    assert list(leaks(bundled(replace(kit, articles=articles, contacts=kit.contacts[:-1])))) == []


def test_what_a_camera_wrote_leaks_into_no_bundle() -> None:
    made = bundled()
    for name in made.names:
        assert vlot.CAMERA.encode() not in made[name], name


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(making.kits(), st.sampled_from(making.LANGUAGES))
def test_nothing_leaks_of_any_kit(kit: Kit, language: str) -> None:
    spoken = replace(told(kit), articles=tuple(map(_printable, told(kit).articles)), images=())
    assert list(leaks(bundled(_ascii(spoken), language=language, audience="public"))) == []


def _printable(article: model.Article) -> model.Article:
    return replace(article, release=None)


def _ascii(kit: Kit) -> Kit:
    """Return a kit of characters that the PDF's faces have: what they lack stops a PDF, which is another test's."""
    import msgspec

    data = msgspec.json.encode(kit).decode()
    return msgspec.json.decode(re.sub(r"[^\x00-\x7f]|\\u[0-9a-f]{4}", "x", data), type=Kit)
