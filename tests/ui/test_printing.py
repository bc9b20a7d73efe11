"""Printing: the pages of the real PDF on the sheets of a printer; and a copy to read, in one action."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest

from presskit.messages import Problem
from presskit.ui.printing import Printing, painted, sheets
from ui.windows import Openers, bury, focused, press, trigger, until

DPI = 150


def pages(pdf: bytes) -> list[Image.Image]:
    open_document: Any = pypdfium2.PdfDocument  # it is not typed
    with open_document(pdf) as document:
        return [page.render(scale=DPI / 72).to_pil().convert("L") for page in document]


def pdf_of(opened: Openers) -> bytes:
    from datetime import UTC, datetime

    printing = Printing(opened())
    window = printing.window
    return printing._pdf(window.session.kit, "nl", datetime(2026, 11, 20, tzinfo=UTC))


def printer(path: Path, width: float = 210, height: float = 297) -> QPdfWriter:
    """A device with sheets; what is drawn on it can be looked at."""
    device = QPdfWriter(str(path))
    device.setResolution(DPI)
    device.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter))
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return device


def unlike(one: Image.Image, other: Image.Image) -> float:
    return ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean[0]


def test_every_page_is_on_a_sheet_as_the_pdf_says(opened: Openers, tmp_path: Path) -> None:
    pdf, told = pdf_of(opened), list[int]()
    wanted = pages(pdf)
    assert painted(printer(tmp_path / "out.pdf"), pdf, range(len(wanted)), resolution=DPI, begun=told.append)
    made = pages((tmp_path / "out.pdf").read_bytes())
    assert told == list(range(len(wanted)))
    assert len(made) == len(wanted)
    for one, other in zip(wanted, made, strict=True):
        assert unlike(one, other) < 4
    assert unlike(wanted[0], made[-1]) > 8


def test_a_page_that_is_larger_than_the_sheet_is_made_smaller_and_a_smaller_one_is_not_blown_up(
    opened: Openers, tmp_path: Path
) -> None:
    pdf = pdf_of(opened)
    for width, height, across in ((148, 210, 148.0), (420, 594, 210.0)):
        path = tmp_path / f"{width}.pdf"
        painted(printer(path, width, height), pdf, [0], resolution=DPI, begun=lambda _: None)
        (sheet,) = pages(path.read_bytes())
        box = ImageChops.invert(sheet).getbbox()
        assert box is not None
        drawn = (box[2] - box[0]) * 25.4 / DPI
        assert 0.6 * across < drawn < across + 1
        assert abs((box[0] + box[2]) / 2 - sheet.width / 2) < 0.06 * sheet.width


def test_only_the_pages_asked_for_and_none_after_stop(opened: Openers, tmp_path: Path) -> None:
    pdf = pdf_of(opened)
    painted(printer(tmp_path / "one.pdf"), pdf, [1], resolution=DPI, begun=lambda _: None)
    (made,) = pages((tmp_path / "one.pdf").read_bytes())
    assert unlike(pages(pdf)[1], made) < 4
    told: list[int] = []
    device = printer(tmp_path / "two.pdf")
    assert not painted(device, pdf, [0, 1], resolution=DPI, begun=told.append, stopped=lambda: len(told) == 1)
    assert told == [0]


@pytest.mark.parametrize(
    ("ranges", "expected"),
    [([], (0, 1, 2)), ([(2, 2)], (1,)), ([(2, 9)], (1, 2)), ([(1, 2), (2, 3)], (0, 1, 2)), ([(7, 9)], ())],
)
def test_ranges_are_pages(ranges: list[tuple[int, int]], expected: tuple[int, ...]) -> None:
    assert sheets(3, ranges) == expected


@pytest.mark.qt_log_ignore(r"QPainter::begin|QPdf", extend=True)
@pytest.mark.usefixtures("qapp")
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="takes no pages"):
        painted(printer(tmp_path / "no" / "out.pdf"), b"", [0], resolution=DPI, begun=lambda _: None)


def test_printing_to_a_file_gives_the_real_pdf(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    device = QPrinter()
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.outgoing.print()
    (dialog,) = window.findChildren(QPrintDialog)
    dialog.reject()
    (printing,) = window.findChildren(Printing)
    printing.print_on(device)
    until(lambda: window.info.text.startswith("Written: "))
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        assert "/StructTreeRoot" in pdf.Root


def test_ctrl_p_asks_for_the_printer(opened: Openers) -> None:
    window = opened()
    focused(window)
    press(window, "Ctrl+P")
    until(lambda: window.findChildren(QPrintDialog))
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    bury()
    assert not window.findChildren(QPrintDialog)


# --- a copy to read ---------------------------------------------------------------------------------------------------


def test_a_word_document_in_one_action_with_what_was_typed_a_moment_ago(
    opened: Openers, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()).name))
    window = opened()
    focused(window)
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Kersvers ")
    press(window, "Ctrl+Shift+W")
    until(lambda: window.info.text.startswith("Written: nieuwe-vleugel.nl.docx"))
    path = window.file.path.parent / "nieuwe-vleugel.nl.docx"
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as word:
        assert "Kersvers Museum" in word.read("word/document.xml").decode()
    window.info.offers[0].call()
    window.info.offers[1].call()
    assert shown == [path.name, path.parent.name]


def test_what_somebody_wrote_in_a_copy_stays(opened: Openers) -> None:
    window = opened()
    folder = window.file.path.parent
    for expected in ("nieuwe-vleugel.nl.txt", "nieuwe-vleugel.nl.txt"):
        trigger(window, "text_copy")
        until(lambda: window.info.text)
        assert window.info.text == f"Written: {expected}"
        window.info.close()
    (folder / "nieuwe-vleugel.nl.txt").write_text("The boss's own words", "utf-8")
    trigger(window, "text_copy")
    until(lambda: window.info.text)
    assert window.info.text == "Written: nieuwe-vleugel.nl-2.txt"
    assert (folder / "nieuwe-vleugel.nl.txt").read_text("utf-8") == "The boss's own words"
    assert "EINDE" in (folder / "nieuwe-vleugel.nl-2.txt").read_text("utf-8")
