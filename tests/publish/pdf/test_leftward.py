"""Kits in Arabic and Hebrew: laid out from right to left, and read as they were typed."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image

from outside import poppler, verapdf, x4
from presskit.kit.blocks import CallToAction, Item, List, Paragraph, Quote, Table, new_id
from presskit.kit.localised import Localised, localised
from presskit.kit.model import Contact, Immediate, Kit
from presskit.kit.start import new_kit
from presskit.messages import Problem
from presskit.publish.labels import label
from presskit.publish.pdf.bidi import RIGHT_TO_LEFT_MARK
from presskit.publish.pdf.export import ProfileName, write_pdf
from presskit.publish.pdf.qr import code_size, modules

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WORDS = {
    "ar": {
        "headline": "المتحف يفتتح جناحا جديدا من الضوء",
        "text": "افتتح المتحف يوم السبت جناحا جديدا تزيد مساحته على أربعة آلاف متر مربع ويضم قاعتين ومرسما للأطفال",
        "quote": "هذا حلم يتحقق فلأول مرة نستطيع أن نعرض المجموعة كلها",
        "item": "قاعتان للعرض",
        "day": "السبت",
        "time": "الساعة",
        "button": "سجلوا",
        "organisation": "المتحف",
    },
    "he": {
        "headline": "המוזיאון פותח אגף חדש של אור",
        "text": "המוזיאון יפתח בשבת אגף חדש ששטחו יותר מארבעת אלפים מטרים רבועים ובו שני אולמות תצוגה וסדנה לילדים",
        "quote": "זהו חלום שמתגשם לראשונה אנו יכולים להציג את האוסף כולו",
        "item": "שני אולמות",
        "day": "שבת",
        "time": "שעה",
        "button": "הירשמו",
        "organisation": "המוזיאון",
    },
}
LEFT, RIGHT = 22 / 25.4 * 72, (210 - 22) / 25.4 * 72


def kit(language: str) -> Kit:
    said = WORDS[language]

    def text(key: str) -> Localised:
        return localised(said[key], language)

    def plain(content: str) -> Localised:
        return localised(content, language)

    made = new_kit(language, title=said["organisation"], created="2026-11-20T09:00:00+01:00")
    body = (
        *(Paragraph(id=new_id(), text=text("text")) for _ in range(4)),
        Quote(id=new_id(), text=text("quote"), name=plain("Jane Doe"), role=text("item")),
        List(id=new_id(), kind="number", items=(Item(id=new_id(), text=text("item")),)),
        Table(
            id=new_id(),
            header=(text("day"), text("time")),
            rows=((text("organisation"), plain("12.50")), (text("button"), plain("8.00"))),
        ),
        CallToAction(id=new_id(), heading=text("quote"), button=text("button"), url="https://museum.example/open"),
    )
    article = replace(made.articles[0], headline=text("headline"), release=Immediate(), body=body)
    return replace(
        made,
        articles=(article,),
        contacts=(Contact(id=new_id(), name="Piet Jansen", phone="010 555 01 23", publish=True),),
        organisation=replace(made.organisation, name=text("organisation")),
    )


def written(folder: Path, language: str, to: ProfileName = "screen") -> Path:
    out = io.BytesIO()
    assets: dict[str, bytes] = {}
    write_pdf(kit(language), assets.__getitem__, out, to=to, language=language, audience="public", now=NOW)
    path = folder / f"{language}.{to}.pdf"
    path.write_bytes(out.getvalue())
    return path


@pytest.mark.outside
@pytest.mark.parametrize("language", WORDS)
def test_it_is_accessible_and_printable(language: str, tmp_path: Path) -> None:
    path = written(tmp_path, language)
    for flavour in ("ua1", "2a"):
        verdict = verapdf.validate(path, flavour)
        assert verdict.passed, verdict.failures
    assert poppler.complaints(path) == []
    assert x4.check(written(tmp_path, language, "print"), trim_mm=(210, 297)) == []


@pytest.mark.parametrize("language", WORDS)
def test_the_words_come_out_as_they_were_typed(language: str, tmp_path: Path) -> None:
    found = " ".join(poppler.plain_words(poppler.text(written(tmp_path, language), layout=True)))
    for key in ("headline", "text", "quote", "item"):
        for word in WORDS[language][key].split():
            assert word in found


@pytest.mark.parametrize("language", WORDS)
def test_the_page_is_laid_out_from_right_to_left(language: str, tmp_path: Path) -> None:
    words = poppler.boxes(written(tmp_path, language))

    def first(text: str) -> poppler.WordBox:
        return next(word for word in words if text in (word.text, word.text[::-1]))  # poppler's boxes turn words round

    said = WORDS[language]
    assert first(said["headline"].split()[0]).right == pytest.approx(RIGHT, abs=3), "the headline begins at the right"
    kind = label(kit(language).articles[0].genre, language).split()[0]
    assert first(kind).left > (LEFT + RIGHT) / 2, "so does what the page says by itself"
    assert first("Piet").right > RIGHT - 60, "and what is written from left to right stands there, too"
    starts = [word.right for word in words if word.text[::-1] == said["text"].split()[0]]
    assert starts[0] > RIGHT - 20, "the first column is the right one"
    assert first("Doe").right < (LEFT + RIGHT) / 2, "the second the left one"
    assert first(said["day"]).left > first(said["time"]).right, "so are the columns of a table"
    assert any(word.left < LEFT + 5 and word.bottom < 50 for word in words), "the page's number stands at the left"
    assert first(label("page", language, number=1, total=1).split()[0]).right < (LEFT + RIGHT) / 2
    feet = [word for word in words if word.text[::-1] == said["organisation"] and word.bottom < 50]
    assert feet
    assert all(word.right > RIGHT - 3 for word in feet)
    number = next(word for word in words if word.text.replace(RIGHT_TO_LEFT_MARK, "") == ".1")
    beside = [word for word in words if abs(word.bottom - number.bottom) < 4 and word is not number]
    assert any(0 < number.left - word.right < 30 for word in beside), "the number stands right of its item"


@pytest.mark.parametrize("unassigned", ["\u0378", "\u05ff"])
def test_what_unicode_has_not_assigned_is_named_beside_hebrew_too(unassigned: str) -> None:
    base = kit("he")
    article = replace(base.articles[0], headline=localised(f"אב {unassigned} x", "he"))
    out = io.BytesIO()
    options: dict[str, Any] = {"to": "screen", "language": "he", "audience": "press", "now": NOW}
    with pytest.raises(Problem, match=f"U\\+{ord(unassigned):04X}"):
        write_pdf(replace(base, articles=(article,)), lambda _: b"", out, **options)
    assert out.getvalue() == b""


def test_a_code_is_not_turned_round(tmp_path: Path) -> None:
    """The code of an address has its three finders where they belong: at the left, not mirrored with the page."""
    rows = modules("https://museum.example/open")
    pages = poppler.render(written(tmp_path, "ar", "print"), tmp_path, 288)
    assert any(_holds(Image.open(page).convert("1", dither=Image.Dither.NONE), rows) for page in pages)


def _holds(page: Image.Image, rows: tuple[tuple[bool, ...], ...]) -> bool:
    """Tell whether the code's rows of squares are found on a page, at the size that they are printed in."""
    dark = ~np.asarray(page, dtype=bool)
    side = code_size("https://museum.example/open") / (len(rows) + 8) * 4
    wanted = np.array(rows)
    offsets = ((np.arange(len(rows)) + 0.5) * side).astype(int)
    span = int(len(rows) * side)
    for top, left in np.argwhere(dark[: -span or None, : -span or None]):
        if not (dark[top, left] and not dark[top - 1, left] and not dark[top, left - 1]):
            continue
        if (dark[np.ix_(top + offsets, left + offsets)] == wanted).all():
            return True
    return False
