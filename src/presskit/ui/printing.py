"""The kit on the printer of the desk: the pages of the real PDF, drawn at the printer's resolution.

Qt has no way to hand a PDF to every system's printer, and its own drawing would set the text anew; pdfium draws what
the PDF says. A printer that only writes a PDF file gets the PDF itself.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog

from presskit import files
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.ui.infobar import Offer
from presskit.ui.work import Work

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from presskit.publish.raster import Pages
    from presskit.ui.window import Window

wordings(**{"printer-failed": N_("the printer {printer} takes no pages; look whether it is on, or choose another one")})

MOST_DPI = 600
"""Dots an inch at which pages are drawn, at most: finer ones are not seen, and take four times the memory."""


def painted(
    device: QPagedPaintDevice,
    pdf: bytes,
    numbers: Sequence[int],
    *,
    resolution: int,
    begun: Callable[[int], object],
    stopped: Callable[[], bool] = lambda: False,
) -> bool:
    """Draw pages of a PDF on a printer, each on a sheet, in the middle of it, and made smaller where it does not fit.

    Args:
        device: the printer.
        pdf: the document.
        numbers: which pages, from 0.
        resolution: dots an inch of the printer.
        begun: told the number of each page before it is drawn.
        stopped: asked before each page whether to leave it at that.

    Returns:
        Whether all were drawn.

    Raises:
        Problem: `printer-failed`.
    """
    from PySide6.QtPrintSupport import QPrinter

    from presskit.publish.raster import Pages

    painter, name = QPainter(), device.printerName() if isinstance(device, QPrinter) else ""
    if not painter.begin(device):
        raise Problem("printer-failed", printer=name)
    try:
        with Pages(pdf) as pages:
            for place, number in enumerate(numbers):
                if stopped():
                    return False
                begun(number)
                if place and not device.newPage():
                    raise Problem("printer-failed", printer=name)
                _draw(painter, device, pages, number, resolution)
    finally:
        painter.end()
    return True


def _draw(painter: QPainter, device: QPagedPaintDevice, pages: Pages, number: int, resolution: int) -> None:
    """Draw a page on the sheet."""
    sheet = device.pageLayout().fullRectPixels(resolution)
    width, height = (side * resolution / 72 for side in pages.size(number))
    share = min(1.0, sheet.width() / width, sheet.height() / height)
    box = QRectF(
        (sheet.width() - width * share) / 2, (sheet.height() - height * share) / 2, width * share, height * share
    )
    scale = min(resolution, MOST_DPI) * share / 72
    drawn = pages.draw(number, scale)
    image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, image)


def sheets(pages: int, ranges: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Return which pages (from 0) are asked for by ranges (from 1, both ends in); all without any."""
    if not ranges:
        return tuple(range(pages))
    wanted = (number for first, last in ranges for number in range(max(first, 1), min(last, pages) + 1))
    return tuple(dict.fromkeys(number - 1 for number in wanted))


_MOST_PAGES = 9_999
"""The last page that can be asked for while it is not known how many there are."""


class Printing(QObject):
    """Prints the window's kit in the language that is shown: what the press may see, without marks and bleed."""

    _begun = Signal(int, int)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._work = Work(self)
        self._stopped = threading.Event()
        self._begun.connect(self._tell)

    def ask(self) -> None:
        """Ask for the printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        window = self.window
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        page = window.session.kit.theme.page
        printer.setPageSize(QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Millimeter))
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        printer.setDocName(window.session.kit.title or window.file.path.stem)
        dialog = QPrintDialog(printer, window)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setMinMax(1, (window.previewing.current and window.pages.pages) or _MOST_PAGES)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, on=False)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own wants a receiver by name

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer, off the window's thread."""
        from PySide6.QtPrintSupport import QPrinter

        window = self.window
        kit, language, now = window.session.kit, window.language, datetime.now().astimezone()
        to_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
        target = Path(printer.outputFileName()) if to_file and printer.outputFileName() else None
        ranges = [(found.from_, found.to) for found in printer.pageRanges().toRangeList()]
        asked = ranges if printer.printRange() == QPrinter.PrintRange.PageRange else []
        self._stopped = stopped = threading.Event()

        def work() -> bool:
            pdf = self._pdf(kit, language, now)
            if target is not None:
                files.write(target, pdf)
                return True
            numbers = sheets(_count(pdf), asked)
            return painted(
                printer,
                pdf,
                numbers,
                resolution=printer.resolution(),
                begun=lambda number: self._begun.emit(numbers.index(number) + 1, len(numbers)),
                stopped=stopped.is_set,
            )

        window.tell(lambda: self.tr("The pages are being made…"), Offer(lambda: self.tr("Stop"), stopped.set))
        self._work.start(work, lambda done: self._done(printer, target, done=done), window.told)

    def _pdf(self, kit: Kit, language: str, now: datetime) -> bytes:
        from presskit.publish.pdf import shelf
        from presskit.publish.pdf.export import write_pdf

        out = io.BytesIO()
        write_pdf(
            kit,
            self.window.file.asset,
            out,
            to="screen",
            language=language,
            audience="press",
            now=now,
            shelf=shelf.of_the_user(),
        )
        return out.getvalue()

    def _tell(self, number: int, total: int) -> None:
        def said() -> str:
            words = self.tr("Page %1 of %2 goes to the printer…")
            return words.replace("%1", str(number)).replace("%2", str(total))

        self.window.tell(said, Offer(lambda: self.tr("Stop"), self._stopped.set))

    def _done(self, printer: QPrinter, target: Path | None, *, done: bool) -> None:
        if target is not None:
            self.window.tell(self.tr("Written: %1").replace("%1", str(target)))
        elif done:
            self.window.tell(self.tr("Printed on %1.").replace("%1", printer.printerName()))
        else:
            self.window.tell(self.tr("Printing was stopped."))


def _count(pdf: bytes) -> int:
    from presskit.publish.raster import Pages

    with Pages(pdf) as pages:
        return len(pages)
