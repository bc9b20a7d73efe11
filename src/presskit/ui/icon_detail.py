"""Beside the icons of the kit: where the chosen one is used, what could take its place, and what is wrong with that."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from presskit.intake.icon_checks import IconFinding, check_icon
from presskit.intake.icon_library import LibraryIcon
from presskit.kit.icons import uses
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.preflight.icon_uses import use_in_words
from presskit.publish.assets import icon_svg
from presskit.publish.html.colours import contrast
from presskit.ui.appearance import Colours
from presskit.ui.icon_compare import IconCompare
from presskit.ui.icon_library import LibraryView
from presskit.ui.work import Work

_USE = Qt.ItemDataRole.UserRole


class Candidate(NamedTuple):
    """A drawing that could take an icon's place, where it is from, its licence, and the meaning that it proposes."""

    svg: str
    source: str = ""
    licence: str = ""
    title: str = ""


class IconDetail(QWidget):
    """Shows an icon's uses, a library to choose from, the drawing now and then; `changed` tells of another choice."""

    changed = Signal()
    use_opened = Signal(str, str)

    def __init__(self, kit: Kit, reader: str, colours: Colours, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._reader, self._name = kit, reader, ""
        self._findings: list[IconFinding] = []
        self.candidate: Candidate | None = None
        self.uses, self.problems = QListWidget(self), QListWidget(self)
        self.library = LibraryView(colours, work, self)
        self.compare = IconCompare(kit.theme, work, self)
        self.mend = QPushButton(self.tr("Men&d"), self)
        self.used_head, self.other_head = QLabel(self), QLabel(self.tr("Another drawing"), self)
        for label in (self.used_head, self.other_head):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.uses.setAccessibleName(self.tr("Where the icon is used"))
        self.uses.setMaximumHeight(74)
        self.problems.setAccessibleName(self.tr("What is wrong with the drawing"))
        self.problems.setMaximumHeight(74)
        self.problems.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 0, 0, 0)
        for widget in (
            self.used_head,
            self.uses,
            self.other_head,
            self.library,
            self.compare,
            self.problems,
            self.mend,
        ):
            box.addWidget(widget)
        box.setStretch(3, 1)
        self.library.chosen.connect(self._from_library)
        self.problems.currentRowChanged.connect(lambda _: self._show_mend())
        self.mend.clicked.connect(self.mend_chosen)
        self.uses.itemActivated.connect(lambda item: self.use_opened.emit(*item.data(_USE)))
        self.uses.currentRowChanged.connect(lambda _: self.changed.emit())
        self._show_problems()

    def show_icon(self, kit: Kit, name: str) -> None:
        """Show an icon of the kit; another one than before has no drawing chosen for it yet."""
        self._kit = kit
        if name != self._name:
            self._name = name
            self.candidate = None
            if name:
                self.library.suggest(name)
        self.uses.clear()
        for kind, identity in uses(kit, name):
            item = QListWidgetItem(use_in_words(kit, kind, identity, self._reader))
            item.setData(_USE, (kind, identity))
            self.uses.addItem(item)
        count = self.uses.count()
        words = self.tr("Used in %1 places") if count != 1 else self.tr("Used in one place")
        self.used_head.setText(words.replace("%1", str(count)) if count else self.tr("Not used in the text"))
        self.uses.setVisible(count > 0)
        self._compare()

    @property
    def here(self) -> str:
        """The call to action whose use is chosen, or the only use: its icon can be replaced there alone; else ""."""
        item = self.uses.currentItem() or (self.uses.item(0) if self.uses.count() == 1 else None)
        kind, identity = item.data(_USE) if item is not None else ("", "")
        return identity if kind == "call-to-action" else ""

    def offer(self, candidate: Candidate | None) -> None:
        """Let a drawing be compared with the icon's own."""
        self.candidate = candidate
        self._compare()

    def _from_library(self, icon: LibraryIcon) -> None:
        self.offer(Candidate(icon.svg, icon.source, icon.licence))

    def _compare(self) -> None:
        try:
            now = icon_svg(self._kit, self._name) if self._name else ""
        except Problem:  # an own icon without a drawing: preflight says so
            now = ""
        self.compare.compare(now, self.candidate.svg if self.candidate else "")
        self._show_problems()
        self.changed.emit()

    def _show_problems(self) -> None:
        found, paper = self.candidate, self._kit.theme.colours.paper.srgb
        self._findings = (
            list(check_icon(found.svg, licence=found.licence, contrast=contrast, paper=paper)) if found else []
        )
        self.problems.clear()
        for finding in self._findings:
            self.problems.addItem(worded(finding.problem, self._reader))
        self.problems.setVisible(bool(self._findings))
        if self._findings:
            self.problems.setCurrentRow(0)
        self._show_mend()

    def _show_mend(self) -> None:
        row = self.problems.currentRow()
        self.mend.setVisible(0 <= row < len(self._findings) and bool(self._findings[row].mended))

    def mend_chosen(self) -> None:
        """Mend what is chosen in the list of what is wrong."""
        row = self.problems.currentRow()
        if self.candidate and 0 <= row < len(self._findings) and self._findings[row].mended:
            self.offer(self.candidate._replace(svg=self._findings[row].mended))
