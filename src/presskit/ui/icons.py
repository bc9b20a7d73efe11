"""The icons of a kit: which they are and where they are used, another drawing for one, and the standard one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QDialog, QListWidgetItem, QMessageBox, QSplitter, QWidget

from presskit import reading
from presskit.kit import edits
from presskit.kit.icon_set import only_here
from presskit.kit.icons import STANDARD_NAMES, icon_named, uses
from presskit.kit.localised import best
from presskit.kit.model import Kit
from presskit.kit.text import plain
from presskit.messages import Problem, worded
from presskit.publish.assets import icon_svg
from presskit.ui.appearance import Colours, icon, svg_icon
from presskit.ui.asking import ask_open
from presskit.ui.forms.ui_icons import Ui_IconsDialog
from presskit.ui.history import steps
from presskit.ui.icon_actions import IconActions
from presskit.ui.icon_detail import Candidate, IconDetail
from presskit.ui.infobar import announce
from presskit.ui.phrases import counted, tip
from presskit.ui.session import Session
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.intake.svg import CleanSvg as Cleaned


class IconsDialog(QDialog):
    """Shows the icons of the session's kit and replaces them; each replacement is one undo step.

    `language` is that of the text that is shown: meanings are given in it. `use_opened` tells the kind and id of a use
    to go to.
    """

    progress = Signal(int, int)
    use_opened = Signal(str, str)

    def __init__(
        self, session: Session, reader: str, colours: Colours, parent: QWidget | None = None, *,
        chosen: str = "", language: str = "", read_only: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._read_only = read_only
        self.work = Work(self)
        self.language = language or session.kit.language
        self.setAcceptDrops(not read_only)
        self.ui = Ui_IconsDialog()
        self.ui.setupUi(self)
        self.session, self.reader, self.colours = session, reader, colours
        self.ui.icons.setIconSize(QSize(32, 32))
        self.ui.icons.setGridSize(QSize(116, 84))
        self.detail = IconDetail(session.kit, reader, colours, self.work, self)
        self.actions_ = IconActions(self)
        self.ui.more.setMenu(self.actions_.menu)
        sides = QSplitter(self)
        self.ui.layout.replaceWidget(self.ui.icons, sides)
        sides.addWidget(self.ui.icons)
        sides.addWidget(self.detail)
        sides.setChildrenCollapsible(False)
        sides.setSizes([420, 500])
        self.ui.layout.setStretch(self.ui.layout.indexOf(sides), 1)
        self.ui.everywhere.setProperty("primary", True)
        self.detail.changed.connect(self._show_ways)
        self.detail.use_opened.connect(self._go)
        self.progress.connect(self.actions_.advance)
        self.ui.everywhere.clicked.connect(self.put_everywhere)
        self.ui.here.clicked.connect(self.put_here)
        self.ui.icons.currentItemChanged.connect(self._look)
        self.ui.search.textChanged.connect(self._filter)
        self.ui.replace.clicked.connect(self.replace)
        self.ui.restore.clicked.connect(self.restore)
        self.ui.close.clicked.connect(self.accept)
        session.changed.connect(self._changed)
        self._fill(chosen)

    def _fill(self, chosen: str = "") -> None:
        kit, chosen = self.session.kit, chosen or self.name
        self.ui.icons.clear()
        for each in kit.icons:
            item = QListWidgetItem(self._drawing(kit, each.name), each.name.removeprefix("icon-"))
            font = item.font()
            font.setBold(each.svg is not None)  # what the kit draws itself stands out
            item.setFont(font)
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            item.setToolTip(tip(": ".join(filter(None, (each.name, self._meaning(kit, each.name))))))
            self.ui.icons.addItem(item)
            if each.name == chosen:
                self.ui.icons.setCurrentItem(item)
        if self.ui.icons.currentItem() is None and self.ui.icons.count():
            self.ui.icons.setCurrentRow(0)
        self._filter(self.ui.search.text())

    def _drawing(self, kit: Kit, name: str) -> QIcon:
        try:
            return svg_icon(icon_svg(kit, name), self.colours)
        except Problem:  # an own icon without a drawing: preflight says so
            return icon("warning", self.colours, self.colours.warning)

    def _changed(self, before: Kit, after: Kit) -> None:
        if before.icons is not after.icons:
            self._fill()

    @property
    def name(self) -> str:
        """The name of the icon that is chosen."""
        item = self.ui.icons.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _meaning(self, kit: Kit, name: str) -> str:
        found = icon_named(kit, name)
        return plain(best(found.meaning, self.reader, kit.language)) if found else ""

    def _filter(self, words: str) -> None:
        kit = self.session.kit
        for row in range(self.ui.icons.count()):
            item = self.ui.icons.item(row)
            name = str(item.data(Qt.ItemDataRole.UserRole))
            item.setHidden(words.casefold() not in f"{name} {self._meaning(kit, name)}".casefold())
        shown = [item for item in map(self.ui.icons.item, range(self.ui.icons.count())) if not item.isHidden()]
        current = self.ui.icons.currentItem()
        if current is None or current.isHidden():  # what is not seen must not be what is replaced
            self.ui.icons.setCurrentRow(self.ui.icons.row(shown[0]) if shown else -1)

    def _look(self) -> None:
        """Say where the chosen icon is used and what it is."""
        kit, name = self.session.kit, self.name
        found = icon_named(kit, name)
        writes = not self._read_only
        self.ui.replace.setEnabled(writes and found is not None)
        self.detail.show_icon(kit, name if found is not None else "")
        self.ui.restore.setEnabled(writes and found is not None and found.svg is not None and name in STANDARD_NAMES)
        if found is None:
            self.ui.about.setText("")
            return
        count = len(uses(kit, name))
        drawing = self.tr("the kit's own drawing") if found.svg is not None else self.tr("the standard drawing")
        used = self.tr("not used in the text")
        if count:
            used = counted(count, self.tr("used once"), self.tr("used %1 times"))
        meaning = self._meaning(kit, name) or self.tr("no meaning given")
        about = (name, drawing, used, meaning, found.source, found.licence)
        self.ui.about.setText(" · ".join(filter(None, about)))

    def _show_ways(self) -> None:
        """Allow what can be done with the drawing that is chosen."""
        writes, found = not self._read_only, self.detail.candidate is not None
        count = self.detail.uses.count()
        text = self.tr("R&eplace everywhere (%1)").replace("%1", str(count)) if count > 1 else self.tr("R&eplace")
        self.ui.everywhere.setText(text)
        self.ui.everywhere.setEnabled(writes and found and bool(self.name))
        self.ui.here.setEnabled(writes and found and bool(self.detail.here))
        self.ui.here.setVisible(count > 1)
        self.actions_.enable(writes=writes)

    def choose(self, name: str) -> None:
        """Choose an icon by its name."""
        self.ui.search.clear()
        self._fill(name)

    def _go(self, kind: str, identity: str) -> None:
        self.accept()
        self.use_opened.emit(kind, identity)

    def replace(self) -> None:
        """Ask for an SVG that could take the place of the chosen icon."""
        path = ask_open(self, self.tr("A drawing for the icon"), None, self.tr("Icons (*.svg)"))
        if path is not None:
            self.replace_with(path)

    def replace_with(self, path: Path) -> None:
        """Clean the SVG of a file, off this thread, and show it beside the chosen icon."""
        name = self.name
        if not name or self._read_only:
            return

        def cleaned() -> Cleaned:
            from presskit.intake.svg import MOST_BYTES, as_icon

            return as_icon(reading.read(path, MOST_BYTES), name=path.name)

        self.ui.replace.setEnabled(False)
        self.work.start(cleaned, lambda clean: self._offer(name, path.name, clean), self.refused)

    def _offer(self, name: str, source: str, clean: Cleaned) -> None:
        self.ui.replace.setEnabled(True)
        if name != self.name:
            return
        self.detail.offer(Candidate(clean.svg, source, "", clean.title))
        self.say(" ".join(note.worded(self.reader) for note in clean.notes))

    def put_everywhere(self) -> None:
        """Put the drawing that is chosen in the place of the icon, everywhere it is used."""
        found, name = self.detail.candidate, self.name
        if found is not None and name and not self._read_only:
            after = edits.replace_icon(self.session.kit, name, found.svg, source=found.source, licence=found.licence)
            self._put(after, "icon", name)

    def put_here(self) -> None:
        """Put the drawing that is chosen in one place only: the call to action that is chosen among the uses."""
        found, name, block = self.detail.candidate, self.name, self.detail.here
        if found is not None and block and not self._read_only:
            kit = self.session.kit
            self._put(
                only_here(kit, name, [block], found.svg, source=found.source, licence=found.licence), "icon-here", name
            )

    def _put(self, after: Kit, step: str, name: str) -> None:
        self.detail.candidate = None
        self.session.apply(after, steps()[step].replace("%1", name))
        self._look()
        announce(self, self.ui.about.text())

    def say(self, text: str) -> None:
        """Say something below the icons, after what is said of the chosen one."""
        if text:
            self.ui.about.setText(f"{self.ui.about.text().partition(chr(10))[0]}\n{text}")
            announce(self, text)

    def refused(self, problem: Problem) -> None:
        """Say why something could not be done."""
        self.ui.replace.setEnabled(not self._read_only)
        text = worded(problem, self.reader)
        self.ui.about.setText(text)
        announce(self, text)

    def ask_set(self, words: tuple[str, str], then: Callable[[], object]) -> None:
        """Show what becomes of the drawings of a set, and do it when that is wanted."""
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Import icons"), words[0], parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDetailedText(words[1])
        go = box.addButton(self.tr("&Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(lambda: then())  # noqa: PLW0108 - without Qt's `checked`
        box.open()

    def restore(self) -> None:
        """Give the chosen icon its standard drawing back."""
        name = self.name
        if name in STANDARD_NAMES and not self._read_only:
            after = edits.restore_icon(self.session.kit, name)
            self.session.apply(after, steps()["restore"].replace("%1", name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an SVG that is dragged onto the icons."""
        if not self._read_only and _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the SVG that was dropped in the place of the icon below it, else of the one that is chosen."""
        path = _dropped(event.mimeData())
        if path is None:
            return
        view = self.ui.icons
        item = view.itemAt(view.viewport().mapFrom(self, event.position().toPoint()))
        if item is not None:
            view.setCurrentItem(item)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.replace_with(path)

    def done(self, result: int) -> None:
        """Close, when the drawing that is being read is read."""
        self.work.finish()
        super().done(result)


def _dropped(data: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == ".svg"), None)
