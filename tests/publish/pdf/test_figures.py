"""Figures: in running text as the theme says, old-style unless it does; lining ones in tables always."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import pypdfium2
import pytest
from msgspec.structs import replace

from presskit.intake.theme import read_theme
from presskit.intake.theme_library import find
from presskit.kit import blocks
from presskit.kit.localised import localised
from presskit.kit.start import new_kit
from presskit.kit.theming import with_theme
from presskit.publish.pdf.export import write_pdf

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def reach(pdf: bytes, digits: str) -> list[float]:
    """How far below its ones the sevens of each place with these digits go, in pt."""
    open_document: Any = pypdfium2.PdfDocument  # it is not typed
    with open_document(pdf) as document:
        page = document[0].get_textpage()
        characters = page.get_text_range()
        starts = [n for n in range(len(characters)) if characters.startswith(digits, n)]
        bottoms = [[page.get_charbox(n + at)[1] for at in range(len(digits))] for n in starts]
    return [figures[digits.index("1")] - figures[digits.index("7")] for figures in bottoms]


@pytest.mark.parametrize(("name", "hang"), [("classic", True), ("modern", False), ("bold", False)])
def test_sevens_hang_in_text_that_has_old_style_figures_and_stand_in_tables(name: str, hang: bool) -> None:
    row = (localised("Toegang", "nl"), localised("11373", "nl"))
    table = blocks.Table(id="t", header=(localised("Wat", "nl"), localised("Hoeveel", "nl")), rows=(row,))
    text = localised("De toren mat het getij 11373 keer, en nog eens.", "nl")
    kit = new_kit("nl", title="Getij", created="2026-11-20T09:00:00+01:00")
    body = (blocks.Paragraph(id="p", text=text), table)
    kit = replace(kit, articles=(replace(kit.articles[0], headline=localised("Getij", "nl"), body=body),))
    out, none = io.BytesIO(), dict[str, bytes]()
    kit = with_theme(kit, read_theme(find(name)).set)
    write_pdf(kit, none.__getitem__, out, to="screen", language="nl", audience="public", now=NOW)
    text_figures, table_figures = reach(out.getvalue(), "11373")
    assert text_figures > 1 if hang else text_figures == pytest.approx(0, abs=0.2)
    assert table_figures == pytest.approx(0, abs=0.2)
