"""What an import recognised, what it guessed and what it set aside: to look over, or to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from presskit.messages import translator
from presskit.ui.fitting import fit
from presskit.ui.forms.ui_review import Ui_ReviewDialog
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted, tip
from presskit.ui.taken import taken_for
from presskit.ui.trees import Wrapping

if TYPE_CHECKING:
    from presskit.intake.imported import Finding, Imported

translate = QCoreApplication.translate

_WHERE = Qt.ItemDataRole.UserRole


class ReviewDialog(QDialog):
    """Shows what came of an import."""

    plain_wanted = Signal()
    chosen = Signal(str)
    """The id of a block to go to."""

    def __init__(self, imported: Imported, reader: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ReviewDialog()
        self.ui.setupUi(self)
        self._imported, self._reader = imported, reader
        self._fill()
        Wrapping(self.ui.found)
        header = self.ui.found.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.ui.found.itemActivated.connect(self._go)
        self.ui.plain.clicked.connect(self._plain)
        self.ui.close.clicked.connect(self.accept)
        fit(self)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the program was changed to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill()

    def _fill(self) -> None:
        imported = self._imported
        self._translate = translator(self._reader())
        self.ui.summary.setText(summary_text(imported))
        self.ui.found.clear()
        for title, found in (
            (self.tr("Guessed: please look"), imported.guessed),
            (self.tr("Set aside: not part of the release, kept in the kit"), imported.set_aside),
            (self.tr("Recognised"), imported.recognised),
        ):
            if found:
                self._section(title, found)
        self.ui.found.expandAll()

    def _section(self, title: str, found: Sequence[Finding]) -> None:
        top = QTreeWidgetItem([f"{title} · {len(found)}"])
        taken = taken_for()
        self.ui.found.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for each in found:
            reason = self._translate(each.reason) if each.reason else ""
            words = language_name(each.words) if each.what == "language" else " ".join(each.words.split())
            line = QTreeWidgetItem([taken.get(each.what, each.what), words, reason])
            line.setData(0, _WHERE, each.where)
            line.setToolTip(1, tip(each.words))
            line.setToolTip(2, tip(reason))
            top.addChild(line)

    def _go(self, item: QTreeWidgetItem) -> None:
        where = item.data(0, _WHERE)
        if where:
            self.chosen.emit(str(where))
            self.accept()

    def _plain(self) -> None:
        self.plain_wanted.emit()
        self.accept()


def summary_text(imported: Imported) -> str:
    """Return what came in, in one line."""
    counts = imported.summary
    said = [counted(counts.blocks, translate("Summary", "1 block"), translate("Summary", "%1 blocks"))]
    if counts.quotes:
        words = translate("Summary", "1 quote"), translate("Summary", "%1 quotes")
        nameless = counts.quotes - counts.quotes_with_name
        missing = translate("Summary", " (1 without a name)"), translate("Summary", " (%1 without a name)")
        said.append(counted(counts.quotes, *words) + (counted(nameless, *missing) if nameless else ""))
    if counts.figures:
        words = translate("Summary", "1 picture to come"), translate("Summary", "%1 pictures to come")
        said.append(counted(counts.figures, *words))
    if counts.guessed:
        words = translate("Summary", "1 guess to look at"), translate("Summary", "%1 guesses to look at")
        said.append(counted(counts.guessed, *words))
    if counts.set_aside:
        words = translate("Summary", "1 line set aside"), translate("Summary", "%1 lines set aside")
        said.append(counted(counts.set_aside, *words))
    return translate("Summary", "Recognised: %1.").replace("%1", ", ".join(said))
