"""Tables: their rows over many pages."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from presskit.kit import blocks
from presskit.kit.localised import localised
from presskit.kit.start import new_kit
from presskit.publish.pdf import tables
from presskit.publish.pdf.export import write_pdf
from presskit.publish.pdf.styles import Styles

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
