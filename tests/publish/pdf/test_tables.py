"""Tables: their rows over many pages."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from outside import verapdf
from presskit.kit import blocks
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.kit.text import plain_text
from presskit.publish import parts
from presskit.publish.pdf import tables
from presskit.publish.pdf.export import write_pdf
from presskit.publish.pdf.styles import Styles
from publish.pdf.test_standards import elements

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_the_work_grows_with_the_rows_not_with_their_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[tuple[tables.TableCell, ...]] = []
    row_height = tables._row_height

    def counted(row: tuple[tables.TableCell, ...], styles: Styles) -> float:
        measured.append(row)
        return row_height(row, styles)

    monkeypatch.setattr(tables, "_row_height", counted)
    rows = tuple(tuple(localised(f"{cell} {n}", "nl") for cell in ("Zaal", "Uur", "Plaats")) for n in range(600))
    head = tuple(localised(text, "nl") for text in ("Waar", "Wanneer", "Bij wie"))
    kit = new_kit("nl", title="Rooster", created="2026-11-20T09:00:00+01:00")
    kit = replace(kit, articles=(replace(kit.articles[0], body=(blocks.Table(id="t", header=head, rows=rows),)),))
    no_pictures: dict[str, bytes] = {}
    made = write_pdf(kit, no_pictures.__getitem__, io.BytesIO(), to="screen", language="nl", audience="public", now=NOW)
    assert made.pages > 5
    assert len(measured) < 5 * len(rows)


def prices(language: str = "nl", align: tuple[blocks.Align, ...] = ("", "decimal", "centre", "end")) -> Kit:
    rows = (
        ("Kind", "€ 4,50", "ja", "kort"),
        ("Volwassene", "€ 1.112,5", "nee", "een lange cel"),
        ("Groep", "€ 90", "ja", "x"),
        ("", "gratis", "ja", "y"),
    )
    made = tuple(tuple(localised(cell, language) for cell in row) for row in rows)
    head = tuple(localised(cell, language) for cell in ("Wie", "Prijs", "Zaal", "Noot"))
    table = blocks.Table(id="t", header=head, rows=made, header_column=True, align=align)
    kit = new_kit(language, title="Prijzen", created="2026-11-20T09:00:00+01:00")
    article = replace(kit.articles[0], headline=localised("Prijzen", language), body=(table,))
    return replace(kit, articles=(article,))


def written(kit: Kit, standard: str | None = None) -> bytes:
    out = io.BytesIO()
    no_pictures: dict[str, bytes] = {}
    more = {"standard": standard} if standard else {}
    write_pdf(
        kit, no_pictures.__getitem__, out, to="screen", language=kit.language, audience="public", now=NOW,
        **more,  # type: ignore[arg-type]
    )  # fmt: skip
    return out.getvalue()


def placed(data: bytes, tmp_path: Path) -> dict[str, tuple[float, float]]:
    """The left and right edge of each word of a page, in pt."""
    path = tmp_path / "table.pdf"
    path.write_bytes(data)
    with pypdfium2.PdfDocument(path) as pdf:  # type: ignore[no-untyped-call]
        text = pdf[0].get_textpage()
        characters = text.get_text_range()
        found: dict[str, tuple[float, float]] = {}
        for word in characters.split():
            at = characters.index(word, 0)
            boxes = [text.get_charbox(n) for n in range(at, at + len(word))]
            found.setdefault(word, (boxes[0][0], boxes[-1][2]))
        for word in ("4,50", "1.112,5"):  # where the separator stands
            at = characters.index(word) + word.index(",")
            found[f"{word[:-1]}|"] = (text.get_charbox(at)[0], 0.0)
        return found


def test_columns_stand_as_they_are_aligned(tmp_path: Path) -> None:
    found = placed(written(prices()), tmp_path)
    assert found["4,5|"][0] == pytest.approx(found["1.112,|"][0], abs=0.1)
    assert found["90"][1] <= found["4,5|"][0] + 0.1
    assert found["90"][1] == pytest.approx(found["4,5|"][0], abs=1.0)
    assert found["kort"][1] == pytest.approx(found["cel"][1], abs=0.5)
    assert sum(found["ja"]) == pytest.approx(sum(found["nee"]), abs=2.0)
    plainly = placed(written(prices(align=())), tmp_path)
    assert plainly["kort"][0] == pytest.approx(plainly["x"][0], abs=0.7)


@pytest.mark.parametrize(
    ("align", "leftward", "sides"),
    [
        ((), False, ("left", "right")),
        (("", "start"), False, ("left", "left")),
        (("end", "centre"), False, ("right", "center")),
        (("", "decimal"), False, ("left", "right")),
        (("", "decimal"), True, ("left", "left")),
        ((), True, ("left", "left")),
    ],
)
def test_what_is_chosen_goes_before_what_is_in_the_cells(
    align: tuple[blocks.Align, ...], leftward: bool, sides: tuple[str, ...]
) -> None:
    rows = tuple((plain_text(a), plain_text(b)) for a, b in (("een", "1"), ("twee", "222")))
    table = parts.Table(id="t", caption=(), header=(plain_text("Naam"), plain_text("Aantal")), rows=rows, align=align)
    assert tables._sides(table, leftward=leftward) == sides


@pytest.mark.parametrize(("language", "text", "after"), [
    ("nl", "€ 1.112,50", ",50"), ("nl", "12 %", "%"), ("en", "1,112.50 m", ".50 m"), ("en", "£90", ""),
    ("fr", "1 112,5", ",5"), ("de-CH", "1’112.5", ".5"), ("nl", "gratis", ""), ("nl", "", ""), ("xx", "1.5", ".5"),
])  # fmt: skip
def test_what_stands_behind_the_separator_goes_by_the_language(language: str, text: str, after: str) -> None:
    assert "".join(span.text for span in tables._after(plain_text(text), language)) == after


@pytest.mark.outside
@pytest.mark.parametrize(("standard", "flavours"), [(None, ("ua1", "2a")), ("ua2", ("ua2",))])
def test_headings_of_rows_keep_both_standards(standard: str | None, flavours: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "table.pdf"
    path.write_bytes(written(prices(), standard))
    for flavour in flavours:
        assert verapdf.validate(path, flavour).passed, flavour
    with pikepdf.open(path) as pdf:
        heads = [element.A for element in elements(pdf) if element.S == "/TH"]
        scopes = [str(each.Scope) for head in heads for each in head if "/Scope" in each]
    assert scopes.count("/Row") == 3
    assert scopes.count("/Column") == 4
