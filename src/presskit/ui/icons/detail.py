"""Below the grid: what the chosen icon is, where it is used, what could take its place, and what is wrong with that."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from presskit.intake.icon_checks import IconFinding, check_icon, mended
from presskit.intake.icon_library import LibraryIcon
from presskit.intake.svg import SUFFIXES
from presskit.kit.icons import fixed_name, icon_named
from presskit.kit.localised import string
from presskit.kit.model import Kit
from presskit.messages import worded
from presskit.preflight.icon_uses import use_in_words
from presskit.publish.html.colours import contrast
from presskit.publish.icon_places import IconPlace
from presskit.ui.appearance import Colours
from presskit.ui.forms.ui_icons import Ui_IconsPanel
from presskit.ui.icons.compare import IconCompare
from presskit.ui.icons.library import LibraryView
from presskit.ui.icons.model import Tile, kinds, use_count
from presskit.ui.phrases import counted, tip
from presskit.ui.work import Work

_PLACE = Qt.ItemDataRole.UserRole
_ROWS = 4


class Candidate(NamedTuple):
    """A drawing that could take an icon's place, where it is from, its licence, and the meaning that it proposes."""

    svg: str
    source: str = ""
    licence: str = ""
    title: str = ""

    @property
    def name(self) -> str:
        """What it is called where it is from: the file without its ending, or its name in a library."""
        stem, dot, ending = self.source.rpartition(".")
        return stem if dot and f".{ending.lower()}" in SUFFIXES else self.source.rpartition(", ")[2]


class IconDetail(QObject):
    """Shows an icon and the drawing that could take its place; `changed` tells of another choice."""

    changed = Signal()
    use_opened = Signal(str, str)

    def __init__(self, ui: Ui_IconsPanel, kit: Kit, reader: str, colours: Colours, work: Work) -> None:
        super().__init__(ui.detail)
        self.ui, self._kit, self.reader = ui, kit, reader
        self._tile: Tile | None = None
        self._places: tuple[IconPlace, ...] = ()
        self._findings: list[IconFinding] = []
        self._fields = {"icon-check-meaning": ui.new_meaning, "icon-check-licence": ui.new_licence}
        """What no drawing mends is written there."""
        self.candidate: Candidate | None = None
        self.library = LibraryView(colours, work, ui.detail)
        self.compare = IconCompare(kit.theme, work, ui.detail)
        layout = ui.detail_layout
        at = layout.indexOf(ui.compare_place)
        layout.insertWidget(at, self.library)
        layout.replaceWidget(ui.compare_place, self.compare)
        ui.compare_place.hide()
        ui.uses.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for head in (ui.used_head, ui.other_head):
            head.setProperty("heading", True)
            head.style().polish(head)
        for view in (ui.uses, ui.problems):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.library.chosen.connect(self._from_library)
        ui.problems.currentRowChanged.connect(lambda _: self._show_mend())
        ui.mend.clicked.connect(self.mend_chosen)
        for field in (ui.new_meaning, ui.new_licence):
            field.textEdited.connect(lambda _: self._stated())
        ui.mend_all.clicked.connect(self.mend_all)
        ui.uses.itemActivated.connect(self._open)
        ui.uses.itemClicked.connect(self._clicked)
        ui.uses.itemSelectionChanged.connect(self.changed)

    # What is shown

    def show_tile(self, kit: Kit, tile: Tile | None, places: tuple[IconPlace, ...], language: str) -> None:
        """Show an icon of the kit; another one than before has no drawing chosen for it yet."""
        known, before = self._tile, self._places
        self._kit, self._tile, self._places = kit, tile, places
        if tile is None or known is None or tile.name != known.name:
            self.candidate = None
            if tile is not None:
                self.library.suggest(tile.name)
        if places != before or known is None or tile is None or tile.name != known.name:
            self._list_uses()
        self._describe(language)
        self._compare()

    def _list_uses(self) -> None:
        uses = self.ui.uses
        uses.blockSignals(True)
        uses.clear()
        for place in self._places:
            where = ", ".join({"pdf": "PDF", "html": "HTML"}[output] for output in place.outputs)
            words = f"{where}: {use_in_words(self._kit, *place, self.reader)}"
            item = QListWidgetItem(words)
            item.setToolTip(tip(words))
            item.setData(_PLACE, place)
            uses.addItem(item)
        uses.blockSignals(False)
        _fit(uses, len(self._places))

    def _describe(self, language: str) -> None:
        ui, tile = self.ui, self._tile
        count = len(self._places)
        words = counted(count, self.tr("Used in one place"), self.tr("Used in %1 places"))
        ui.used_head.setText(words if count else self.tr("Not used"))
        icon = icon_named(self._kit, tile.name) if tile is not None else None
        if tile is None or icon is None:
            ui.about.setText(self.tr("No icon is chosen."))
            for field in (ui.name, ui.meaning, ui.licence):
                field.clear()
            return
        about = (tile.name, kinds()[tile.kind], use_count(tile.uses), tile.meaning or self.tr("no meaning given"))
        ui.about.setText(" · ".join(filter(None, (*about, tile.source, tile.licence))))
        for field, text, hint in (
            (ui.name, tile.name, ""),
            (ui.meaning, string(icon.meaning, language), tile.meaning),
            (ui.licence, icon.licence, tile.licence),
        ):
            field.setPlaceholderText(hint)
            if field.text() != text and not field.isModified():
                field.setText(text)
        ui.name.setToolTip(
            {
                "standard": self.tr("The outputs refer to it by this name."),
                "social": self.tr("It is the name of a network that the organisation is on."),
                None: "",
            }[fixed_name(self._kit, tile.name)]
        )

    def allow(self, *, writes: bool) -> None:
        """Let be written what may be."""
        ui, tile = self.ui, self._tile
        there = writes and tile is not None
        ui.name.setReadOnly(not there or tile is None or fixed_name(self._kit, tile.name) is not None)
        ui.meaning.setReadOnly(not there)
        ui.licence.setReadOnly(not there or tile is None or tile.kind == "standard")
        for field in (ui.name, ui.meaning, ui.licence):
            field.setEnabled(not field.isReadOnly())
        ui.restore.setEnabled(there and tile is not None and tile.kind == "replaced")
        ui.take_one.setEnabled(tile is not None and bool(tile.svg))
        ui.choose.setEnabled(there)

    # Uses

    @property
    def here(self) -> tuple[str, ...]:
        """The calls to action that are chosen among the uses, or the only use: only they can differ; else none."""
        items = self.ui.uses.selectedItems()
        places: list[IconPlace] = [item.data(_PLACE) for item in items] or list(
            self._places if len(self._places) == 1 else ()
        )
        calls = tuple(place.identity for place in places if place.kind == "call-to-action")
        return calls if len(calls) == len(places) else ()

    def _open(self, item: QListWidgetItem) -> None:
        place: IconPlace = item.data(_PLACE)
        self.use_opened.emit(place.kind, place.identity)

    def _clicked(self, item: QListWidgetItem) -> None:
        if len(self.ui.uses.selectedItems()) == 1:  # several are chosen for a drawing of their own
            self._open(item)

    # The other drawing

    def offer(self, candidate: Candidate | None) -> None:
        """Let a drawing be compared with the icon's own."""
        self.candidate = candidate
        for field, text in (
            (self.ui.new_meaning, candidate.title if candidate else ""),
            (self.ui.new_licence, candidate.licence if candidate else ""),
        ):
            if field.text().strip() != text:
                field.setText(text)
        self._compare()
        if candidate is not None:
            QTimer.singleShot(0, self, self._reveal)  # when the panel has made room

    def _stated(self) -> None:
        """Take what is written about the drawing."""
        if self.candidate is not None:
            meaning, licence = self.ui.new_meaning.text().strip(), self.ui.new_licence.text().strip()
            self.candidate = self.candidate._replace(title=meaning, licence=licence)
            self._show_problems()

    def _reveal(self) -> None:
        self.ui.detail_layout.activate()
        for part in (self.ui.mend_all, self.ui.mend, self.ui.problems, self.compare):  # the last of them before all
            if not part.isHidden():
                self.ui.detail_area.ensureWidgetVisible(part, 0, 8)

    def _from_library(self, icon: LibraryIcon) -> None:
        self.offer(Candidate(icon.svg, icon.source, icon.licence))

    def _compare(self) -> None:
        now = self._tile.svg if self._tile is not None else ""
        self.compare.setVisible(bool(now))
        if not now:
            self.ui.detail_area.verticalScrollBar().setValue(0)  # what is said of it stands there
        self.compare.compare(self._kit.theme, now, self.candidate.svg if self.candidate else "")
        self._show_problems()
        self.changed.emit()

    def _check(self, svg: str) -> list[IconFinding]:
        licence = self.candidate.licence if self.candidate else ""
        paper = self._kit.theme.colours.paper.srgb
        meaning = (self._tile.meaning if self._tile else "") or (self.candidate.title if self.candidate else "")
        return list(check_icon(svg, licence=licence, contrast=contrast, paper=paper, meaning=meaning))

    def _show_problems(self) -> None:
        problems = self.ui.problems
        self._findings = self._check(self.candidate.svg) if self.candidate else []
        problems.clear()
        for finding in self._findings:
            problems.addItem(worded(finding.problem, self.reader))
        if self._findings:
            problems.setCurrentRow(0)
        _fit(problems, len(self._findings))
        self._show_mend()

    def _show_mend(self) -> None:
        row, can = self.ui.problems.currentRow(), [bool(finding.mended) for finding in self._findings]
        self.ui.mend.setVisible(0 <= row < len(can) and (can[row] or self._findings[row].code in self._fields))
        self.ui.mend_all.setVisible(sum(can) > 1)

    def mend_chosen(self) -> None:
        """Mend what is chosen in the list of what is wrong."""
        row = self.ui.problems.currentRow()
        if not (self.candidate and 0 <= row < len(self._findings)):
            return
        finding = self._findings[row]
        if finding.mended:
            self.offer(self.candidate._replace(svg=finding.mended))
        elif finding.code in self._fields:
            self._fields[finding.code].setFocus(Qt.FocusReason.OtherFocusReason)

    def mend_all(self) -> None:
        """Mend all that can be mended."""
        if self.candidate:
            svg, _ = mended(self.candidate.svg, lambda svg: iter(self._check(svg)))
            self.offer(self.candidate._replace(svg=svg))


def _fit(view: QListWidget, count: int) -> None:
    """Make a list as high as its lines, up to four, and let it go when it has none."""
    view.setVisible(count > 0)
    high = sum(max(view.sizeHintForRow(row), 20) for row in range(min(count, _ROWS)))
    view.setFixedHeight(max(high, 20) + 2 * view.frameWidth() + 12)
