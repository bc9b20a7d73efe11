"""The icon panel: beside the text, not in front of it. It floats, too, and what it does is in modules of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from presskit import reading
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.publish.icon_places import IconPlace, places
from presskit.ui.appearance import Colours, icon
from presskit.ui.asking import ask_open
from presskit.ui.forms.ui_icons import Ui_IconsPanel
from presskit.ui.icons.actions import IconActions
from presskit.ui.icons.detail import Candidate, IconDetail
from presskit.ui.icons.dropping import Dropping
from presskit.ui.icons.grid import TileDelegate, fill_rows, lay_out
from presskit.ui.icons.model import TILE, IconModel, Show, Tile, shows, tiles
from presskit.ui.icons.sets import IconSets
from presskit.ui.icons.thumbnails import Thumbnails
from presskit.ui.infobar import announce
from presskit.ui.session import Session
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.intake.svg import CleanSvg

_AFTER = 150
"""Milliseconds after an edit of the text until the uses follow."""
_WIDE = 720
"""Logical pixels from which on the icon's details stand beside the grid, not below it."""


class IconsPanel(QWidget):
    """Shows the icons of the session's kit and changes them; each change is one undo step.

    Meanings are shown and written in `language`, that of the text. `use_opened` tells the kind and id of a use to go
    to, `left` that the user wants back to the text.
    """

    use_opened = Signal(str, str)
    left = Signal()

    def __init__(
        self, session: Session, reader: str, colours: Colours, parent: QWidget | None = None, *,
        language: str = "", read_only: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.read_only, self.session, self.reader, self.colours = read_only, session, reader, colours
        self.language = language or session.kit.language
        self.work = Work(self)
        self.ui = Ui_IconsPanel()
        self.ui.setupUi(self)
        self._places: dict[str, tuple[IconPlace, ...]] = {}
        self._name = ""
        self._before: list[int] | None = None
        """How grid and details shared the room before drawings were compared."""
        self.wide = 410
        """Logical pixels that the panel is wide at first."""
        self.model, self.thumbnails = IconModel(), Thumbnails(self)
        self.delegate = TileDelegate(self.thumbnails, self)
        self.ui.icons.setModel(self.model)
        lay_out(self.ui.icons, self.delegate)
        self.detail = IconDetail(self.ui, session.kit, reader, colours, self.work)
        self.actions_, self.sets, self.dropping = IconActions(self), IconSets(self), Dropping(self)
        self.ui.more.setMenu(self.actions_.menu)
        self.ui.more.setProperty("menuless", True)  # its dots say enough
        for button in (self.ui.everywhere, self.ui.set_import):
            button.setProperty("primary", True)
            button.style().polish(button)
        self.ui.sides.setSizes([300, 460])
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._connect()
        for watched in (self.ui.detail, self.ui.icons.viewport()):
            watched.installEventFilter(self)
        self.retranslate()
        self.dress(colours)
        self.refresh()
        self.choose("")

    def _connect(self) -> None:
        ui, actions = self.ui, self.actions_
        self._soon.timeout.connect(self.refresh)
        ui.stack.currentChanged.connect(lambda _: ui.head_side.setVisible(ui.stack.currentWidget() is ui.page_icons))
        self.session.changed.connect(self._changed)
        self.thumbnails.ready.connect(ui.icons.viewport().update)
        self.detail.changed.connect(self._show_ways)
        self.detail.use_opened.connect(self.use_opened)
        ui.icons.selectionModel().currentChanged.connect(self._chosen)
        ui.search.textChanged.connect(lambda _: self._filter())
        ui.show.currentIndexChanged.connect(lambda _: self._filter())
        ui.everywhere.clicked.connect(self.put_everywhere)
        ui.here.clicked.connect(self.put_here)
        ui.drop.clicked.connect(lambda: self.detail.offer(None))
        ui.add.clicked.connect(self.add)
        ui.new_name.returnPressed.connect(self.add)
        ui.choose.clicked.connect(self.ask_drawing)
        ui.restore.clicked.connect(lambda: actions.restore(self.name))
        ui.take_one.clicked.connect(lambda: actions.ask_export_one(self.name))
        ui.name.editingFinished.connect(self._rename)
        ui.meaning.editingFinished.connect(lambda: self._write(ui.meaning))
        ui.licence.editingFinished.connect(lambda: self._write(ui.licence))

    # Looks and language

    def retranslate(self) -> None:
        """Say in the window's language what is not in the form."""
        chosen = self.ui.show.currentIndex()
        self.ui.show.blockSignals(True)
        self.ui.show.clear()
        for show, words in shows().items():
            self.ui.show.addItem(words, show)
        self.ui.show.setCurrentIndex(max(chosen, 0))
        self.ui.show.blockSignals(False)
        self.ui.meaning_label.setToolTip(
            self.tr("Written in the language of the text: %1").replace("%1", self.language)
        )
        self.actions_.retranslate()
        self.detail.compare.retranslate()
        self.detail.library.retranslate()
        self.ui.said.setVisible(bool(self.ui.said.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when it was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "sets"):
            self.ui.retranslateUi(self)
            self.retranslate()

    def speak(self, reader: str, language: str) -> None:
        """Speak to a reader, of the text in a language."""
        if (reader, language) != (self.reader, self.language):
            self.reader = self.detail.reader = reader
            self.language = language
            self.retranslate()
            self.refresh()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.colours = self.delegate.colours = colours
        self.thumbnails.dress(colours.text, self.devicePixelRatioF())
        self.sets.dress(colours, self.devicePixelRatioF())
        self.detail.library.dress(colours)
        self.ui.more.setIcon(icon("more", colours, colours.soft))
        self.ui.icons.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details beside the grid where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.ui.sides.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Let the details be as wide as their words need (they scroll up and down only), and tiles fill the rows."""
        if target is self.ui.icons.viewport() and event.type() == QEvent.Type.Resize:
            fill_rows(self.ui.icons, self.delegate)
        if target is self.ui.detail and event.type() == QEvent.Type.LayoutRequest:
            bar = self.ui.detail_area.verticalScrollBar().sizeHint().width()
            self.ui.detail_area.setMinimumWidth(self.ui.detail.minimumSizeHint().width() + bar)
        return super().eventFilter(target, event)

    def sizeHint(self) -> QSize:
        """Return the size that it has at first."""
        return QSize(self.wide, 760)

    # The kit

    def _changed(self, before: Kit, after: Kit) -> None:
        if before.icons is not after.icons or before.theme is not after.theme:
            self.say("")  # what was said is of the icons before: an undo may have taken it back
            self.refresh()
        else:
            self._soon.start()

    def refresh(self) -> None:
        """Show the icons of the kit as they are now."""
        self._soon.stop()
        kit = self.session.kit
        self._places = places(kit)
        self.model.show_tiles(tiles(kit, self._places, self.reader))
        self._keep_choice()

    def _filter(self) -> None:
        show: Show = self.ui.show.currentData()
        self.model.filter(self.ui.search.text(), show)
        self._keep_choice()

    def _keep_choice(self) -> None:
        """Keep an icon chosen that is in sight: what is not seen must not be what is replaced."""
        row = self.model.row_of(self._name)
        self._go_to(max(row, 0) if self.model.rowCount() else -1)
        self._look()

    def _go_to(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index != self.ui.icons.currentIndex():
            self.ui.icons.setCurrentIndex(index)

    @property
    def tile(self) -> Tile | None:
        """The icon that is chosen."""
        found = self.ui.icons.currentIndex().data(TILE)
        return found if isinstance(found, Tile) else None

    @property
    def name(self) -> str:
        """Its name; "" for none."""
        return self.tile.name if self.tile is not None else ""

    def choose(self, name: str) -> None:
        """Choose an icon by its name, and let it be seen."""
        if name and self.model.row_of(name) < 0:
            self.ui.search.clear()
            self.ui.show.setCurrentIndex(0)
        row = self.model.row_of(name) if name else 0
        if row >= 0 and self.model.rowCount():
            self._go_to(row)
            self.ui.icons.scrollTo(self.model.index(row))

    def _chosen(self) -> None:
        if self.name and self.name != self._name:
            for field in (self.ui.name, self.ui.meaning, self.ui.licence):
                field.setModified(False)
            self.say("")
        self._name = self.name or self._name
        self._look()

    def _look(self) -> None:
        tile = self.tile
        places_ = self._places.get(tile.name, ()) if tile is not None else ()
        self.detail.show_tile(self.session.kit, tile, places_, self.language)

    def _show_ways(self) -> None:
        """Allow what can be done with the icon and the drawing that are chosen."""
        ui, detail, writes = self.ui, self.detail, not self.read_only
        candidate, tile = detail.candidate, self.tile
        detail.allow(writes=writes)
        ui.bar.setVisible(writes and candidate is not None)
        self._make_room(candidate is not None)
        count = tile.uses if tile is not None else 0
        ui.everywhere.setText(self.tr("Replace all %1").replace("%1", str(count)) if count > 1 else self.tr("Replace"))
        ui.everywhere.setEnabled(candidate is not None and tile is not None)
        ui.here.setEnabled(candidate is not None and bool(detail.here))
        ui.here.setVisible(count > 1)
        ui.here.setToolTip(
            ""
            if detail.here
            else self.tr("Choose calls to action among the uses: no other use can have its own drawing.")
        )
        if candidate is not None and not ui.new_name.isModified():
            from presskit.kit.icon_set import icon_name

            ui.new_name.setText(icon_name(candidate.name))
        self.actions_.bring.setEnabled(writes)
        self.actions_.restore_all.setEnabled(writes)

    def _make_room(self, comparing: bool) -> None:
        """Let the details have the room of all but one row of icons while drawings are compared below the grid."""
        sides = self.ui.sides
        if sides.orientation() == Qt.Orientation.Horizontal or comparing == (self._before is not None):
            return
        if self._before is None:
            self._before = sides.sizes()
            row = self.ui.icons.gridSize().height() + 2 * self.ui.icons.frameWidth()
            sides.setSizes([row, sum(self._before) - row])
            self.ui.icons.scrollTo(self.ui.icons.currentIndex())
        else:
            sides.setSizes(self._before)
            self._before = None

    # Another drawing

    def ask_drawing(self) -> None:
        """Ask for an SVG that could take the place of the chosen icon."""
        path = ask_open(self, self.tr("A drawing for the icon"), "drawings", self.tr("Icons (*.svg *.svgz)"))
        if path is not None:
            self.offer_file(path)

    def offer_file(self, path: Path) -> None:
        """Clean the SVG of a file, off this thread, and show it beside the chosen icon."""
        name = self.name
        if not name or self.read_only:
            return

        def cleaned() -> CleanSvg:
            from presskit.intake.svg import MOST_BYTES, as_icon

            return as_icon(reading.read(path, MOST_BYTES), name=path.name)

        self.ui.choose.setEnabled(False)
        self.work.start(cleaned, lambda clean: self._offer(name, path.name, clean), self.refused)

    def _offer(self, name: str, source: str, clean: CleanSvg) -> None:
        from presskit.intake.svg import SAID_BY_CHECKS

        self.ui.choose.setEnabled(True)
        if name == self.name:
            self.detail.offer(Candidate(clean.svg, source, "", clean.title))
            notes = (note for note in clean.notes if note.code not in SAID_BY_CHECKS)
            self.say("; ".join(note.worded(self.reader) for note in notes))

    def put_everywhere(self) -> None:
        """Put the drawing that is chosen in the place of the icon, everywhere it is used."""
        found, name = self.detail.candidate, self.name
        if found is not None and name and not self.read_only:
            self.detail.candidate = None
            self.actions_.put_everywhere(name, found)
            self._look()
            self.say(self.tr("%1 has another drawing.").replace("%1", name))

    def put_here(self) -> None:
        """Put the drawing that is chosen in the places only that are chosen among the uses."""
        found, name, blocks = self.detail.candidate, self.name, self.detail.here
        if found is not None and blocks and not self.read_only:
            self.detail.candidate = None
            self.actions_.put_here(name, blocks, found)
            self._look()
            self.say(self.tr("%1 has another drawing there only.").replace("%1", name))

    def add(self) -> None:
        """Add the drawing that is chosen as an icon of its own."""
        found, name = self.detail.candidate, self.ui.new_name.text().strip()
        if found is not None and not self.read_only and self.actions_.add_icon(name, found):
            self.ui.new_name.setModified(False)
            self.choose(name)
            said = self.tr("%1 is added.").replace("%1", name)
            if not found.title:
                said += " " + self.tr("It says nothing yet to those who do not see it: write its meaning.")
                self.ui.meaning.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ui.detail_area.ensureWidgetVisible(self.ui.meaning)
            self.say(said)

    def _rename(self) -> None:
        field, name = self.ui.name, self.name
        if field.isModified():
            field.setModified(False)
            new = field.text().strip()
            self._name = new if self.actions_.rename_icon(name, new) else name
            self.choose(self._name)
            self._look()

    def _write(self, field: QLineEdit) -> None:
        if field.isModified():
            field.setModified(False)
            give = self.actions_.give_meaning if field is self.ui.meaning else self.actions_.give_licence
            give(self.name, field.text())
            self._look()

    # Telling

    def say(self, text: str) -> None:
        """Say something at the foot of the panel."""
        self.ui.said.setText(text)
        self.ui.said.setVisible(bool(text))
        if text:
            self.announce(text)

    def announce(self, text: str) -> None:
        """Say something to who listens to a screen reader."""
        announce(self, text)

    def refused(self, problem: Problem) -> None:
        """Say why something could not be done."""
        self.ui.choose.setEnabled(not self.read_only)
        self.say(worded(problem, self.reader))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc drops the drawing that is chosen, stops a set, or goes back to the text."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.sets.reading:
            self.sets.stop()
        elif self.ui.stack.currentWidget() is self.ui.page_set:
            self.sets.leave()
        elif self.detail.candidate is not None:
            self.detail.offer(None)
        else:
            self.left.emit()

    def close_down(self) -> None:
        """Stop what is being read: the window closes."""
        self.sets.close()
