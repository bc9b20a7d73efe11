"""What an import recognised, what it guessed and what it set aside: to look over, or to undo."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from presskit.intake.imported import Finding, Imported
from presskit.messages import translator
from presskit.ui.forms.ui_review import Ui_ReviewDialog


class ReviewDialog(QDialog):
    """Shows what came of an import."""

    plain_wanted = Signal()
    chosen = Signal(str)
    """The id of a block to go to."""

    def __init__(self, imported: Imported, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ReviewDialog()
        self.ui.setupUi(self)
        self._translate = translator(reader)
        self.ui.summary.setText(summary_text(imported))
        for title, found in (
            (self.tr("Guessed: please look"), imported.guessed),
            (self.tr("Set aside: not part of the release, kept in the kit"), imported.set_aside),
            (self.tr("Recognised"), imported.recognised),
        ):
            if found:
                self._section(title, found)
        self.ui.found.expandAll()
        for column, width in enumerate((190, 330)):
            self.ui.found.setColumnWidth(column, width)
        self.ui.found.itemActivated.connect(self._go)
        self.ui.plain.clicked.connect(self._plain)
        self.ui.close.clicked.connect(self.accept)

    def _section(self, title: str, found: tuple[Finding, ...]) -> None:
        top = QTreeWidgetItem([f"{title} · {len(found)}"])
        self.ui.found.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for each in found:
            line = QTreeWidgetItem([each.what, each.words, self._translate(each.reason) if each.reason else ""])
            line.setData(0, 0x0101, each.where)
            line.setToolTip(1, each.words)
            top.addChild(line)

    def _go(self, item: QTreeWidgetItem) -> None:
        where = item.data(0, 0x0101)
        if where:
            self.chosen.emit(str(where))

    def _plain(self) -> None:
        self.plain_wanted.emit()
        self.accept()


def summary_text(imported: Imported) -> str:
    """Return what came in, in one line."""
    counts = imported.summary
    text = QCoreApplication.translate(
        "ReviewDialog", "%1 blocks, %2 quotes (%3 with a name), %4 pictures to come; %5 guesses, %6 set aside."
    )
    numbers = (
        counts.blocks, counts.quotes, counts.quotes_with_name, counts.figures, counts.guessed, counts.set_aside,
    )  # fmt: skip
    for n, number in enumerate(numbers, 1):
        text = text.replace(f"%{n}", str(number))
    return text
