"""What can be done with an export that was made: open the PDF, show the folder, copy the snippet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from presskit.ui.copying import put_on_clipboard
from presskit.ui.export_report import pdf_of
from presskit.ui.forms.ui_export import Ui_ExportDialog
from presskit.ui.infobar import announce


class Afterwards(QObject):
    """The buttons below an export that is done."""

    def __init__(self, form: Ui_ExportDialog, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = form
        self.written: list[Path] = []
        form.open_pdf.clicked.connect(self.open_pdf)
        form.show_folder.clicked.connect(self.show_folder)
        form.copy_snippet.clicked.connect(self.copy_snippet)
        self.offer()

    def clear(self) -> None:
        """Forget what was made."""
        self.written = []
        self.offer()

    def offer(self) -> None:
        """Offer what can be done with the files that were written."""
        self.ui.open_pdf.setVisible(pdf_of(self.written) is not None)
        self.ui.show_folder.setVisible(bool(self.written))
        self.ui.copy_snippet.setVisible(bool(self._snippets()))

    def open_pdf(self) -> None:
        """Open the PDF that was made, in the system's own program."""
        path = pdf_of(self.written)
        if path is not None:
            self._open(path)

    def show_folder(self) -> None:
        """Show the folder that the files were written to."""
        self._open(self.written[0].parent)

    def _open(self, path: Path) -> None:
        """Open a file or a folder in the system's own program; say so when there is none that does."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(self.tr("No program opened it. It is here: %1").replace("%1", str(path)))

    def _snippets(self) -> list[Path]:
        return [path for path in self.written if path.name.endswith(".snippet.html")]

    def copy_snippet(self) -> None:
        """Put the snippet that was made first on the clipboard."""
        path = self._snippets()[0]
        try:
            put_on_clipboard(html=path.read_text("utf-8"))
        except OSError as error:
            self.ui.report.appendPlainText(f"✕ {path}: {error.strerror}")
        else:
            self._say(self.tr("The snippet is on the clipboard."))

    def _say(self, words: str) -> None:
        self.ui.step.setText(words)
        announce(self.ui.step, words)
