"""The theme of the kit: a shared one taken, and colours and type changed with the preview beside it.

Every change is an edit of the kit's own copy, and can be undone; no text changes.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from presskit.intake.theme import FoundTheme, read_theme
from presskit.intake.theme_library import find, library, state_of
from presskit.kit.model import Kit
from presskit.kit.theme import Colour, Theme
from presskit.kit.theming import with_theme
from presskit.messages import Problem, worded
from presskit.publish.faces import FAMILIES
from presskit.publish.html.colours import READABLE, contrast
from presskit.publish.theme_check import lacking, text_of
from presskit.storage import KitFile
from presskit.ui.asking import ask_folder
from presskit.ui.history import steps
from presskit.ui.infobar import announce
from presskit.ui.session import Session
from presskit.ui.work import Work

_FACES = ("text", "display", "sans")
_SRGB, _CONTRAST = 0, 5


class ThemeDialog(QDialog):
    """Shows and changes the theme of the session's kit; it stays open beside the preview."""

    def __init__(self, session: Session, file: KitFile, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.file, self.reader = session, file, reader
        self.work, self._filling = Work(self), False
        self.setWindowTitle(self.tr("Theme"))
        self.themes, self.state, self.said = QComboBox(self), QLabel(self), QLabel(self)
        self.take = QPushButton(self.tr("&Apply"), self)
        self.folder = QPushButton(self.tr("From a &folder…"), self)
        self.colours = QTableWidget(6, 6, self)
        self.faces = {name: QComboBox(self) for name in _FACES}
        self.points, self.leading = QDoubleSpinBox(self), QDoubleSpinBox(self)
        self._build()
        self.themes.addItems(sorted(library()))
        self.themes.setPlaceholderText(self.tr("Choose a shared theme"))
        self.themes.setCurrentIndex(self.themes.findText(session.kit.theme.name))
        session.changed.connect(self._changed)
        self._fill()

    def _build(self) -> None:
        self.themes.setAccessibleName(self.tr("Shared themes"))
        self.colours.setAccessibleName(self.tr("Colours of the theme"))
        for label in (self.state, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        top = QHBoxLayout()
        for widget in (self.themes, self.take, self.folder):
            top.addWidget(widget)
        top.setStretch(0, 1)
        self.colours.setHorizontalHeaderLabels([self.tr("Screen"), *"CMYK", self.tr("On paper")])
        self.colours.setVerticalHeaderLabels(self._roles())
        for column, width in enumerate((104, 56, 56, 56, 56)):
            self.colours.setColumnWidth(column, width)
        self.colours.horizontalHeader().setStretchLastSection(True)
        self.colours.setMinimumSize(560, 220)
        self.colours.setTabKeyNavigation(False)
        form = QFormLayout()
        names = (self.tr("Text face"), self.tr("Headline face"), self.tr("Small text face"))
        for words, (name, choice) in zip(names, self.faces.items(), strict=True):
            choice.setAccessibleName(words)
            form.addRow(self._label(words, choice), choice)
            choice.activated.connect(partial(self._face_chosen, name))
        for words, spin, low, high, name in (
            (self.tr("Size of the text, pt"), self.points, 7, 16, "size"),
            (self.tr("Line spacing, pt"), self.leading, 7, 40, "leading"),
        ):
            spin.setRange(low, high)
            spin.setDecimals(1)
            spin.setSingleStep(0.1)
            spin.setKeyboardTracking(False)
            spin.setAccessibleName(words)
            form.addRow(self._label(words, spin), spin)
            spin.valueChanged.connect(partial(self._type_changed, name))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        close.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(self.state)
        box.addWidget(self.colours)
        box.addLayout(form)
        box.addWidget(self.said)
        box.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.take.clicked.connect(self.apply_chosen)
        self.folder.clicked.connect(self.ask)
        self.colours.itemChanged.connect(self._colour_changed)

    def _label(self, words: str, of: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(of)
        return label

    def _roles(self) -> list[str]:
        return [
            self.tr("Text"), self.tr("Second text"), self.tr("Rules"), self.tr("Accent"), self.tr("Grounds"),
            self.tr("Paper"),
        ]  # fmt: skip

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """Return a cell of the colours."""
        return self.colours.item(row, column) or QTableWidgetItem()

    @property
    def theme(self) -> Theme:
        """The kit's theme."""
        return self.session.kit.theme

    def _changed(self, before: Kit, after: Kit) -> None:
        if before.theme is not after.theme:
            self._fill()

    def _fill(self) -> None:
        """Show the kit's theme, and how it stands to the shared one."""
        self._filling = True
        theme = self.theme
        for row, role in enumerate(theme.colours.__struct_fields__):
            colour: Colour = getattr(theme.colours, role)
            ratio = contrast(colour.srgb, theme.colours.paper.srgb)
            cells = [colour.srgb, *(f"{ink:g}" for ink in colour.cmyk), f"{ratio:.1f}"]
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                if column == _CONTRAST:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                    if role in {"ink", "soft", "accent"} and ratio < READABLE:
                        item.setText(f"{ratio:.1f} · {self.tr('too little')}")
                if column == _SRGB:
                    item.setData(Qt.ItemDataRole.DecorationRole, QColor(colour.srgb))
                self.colours.setItem(row, column, item)
        own = [face.family for face in theme.faces]
        for name, box in self.faces.items():
            box.clear()
            box.addItems(list(dict.fromkeys([*own, *FAMILIES, getattr(theme.type, name)])))
            box.setCurrentText(getattr(theme.type, name))
        self.points.setValue(theme.type.size)
        self.leading.setValue(theme.type.leading)
        self._filling = False
        self._show_state()
        lacks = lacking(theme, text_of(self.session.kit), {})
        said = self.tr("%1 lacks %2; another face helps out there.")
        self.say(" ".join(said.replace("%1", face).replace("%2", " ".join(found[:12])) for face, found in lacks))

    def _show_state(self) -> None:
        try:
            state, shared = state_of(self.theme)
        except Problem as problem:
            self.state.setText(worded(problem, self.reader))
            return
        version = str(shared.set.theme.version if shared else self.theme.version)
        words = {
            "same": self.tr("%1, version %2, as it is shared."),
            "moved-on": self.tr("The shared theme %1 has moved on to version %2: apply it to follow."),
            "changed": self.tr("Changed in this kit: no longer what is shared as %1, version %2."),
            "alone": self.tr("%1, version %2, is not shared here; the kit goes by its own copy."),
        }
        self.state.setText(words[state].replace("%1", self.theme.name).replace("%2", version))

    def say(self, text: str) -> None:
        """Say something below the theme."""
        self.said.setText(text)
        if text:
            announce(self, text)

    # Changes

    def _apply(self, theme: Theme, key: str | None = None) -> None:
        after = replace(self.session.kit, theme=theme)
        self.session.apply(after, steps()["theme"].replace("%1", theme.name), key=key)

    def _colour_changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        row, role = item.row(), self.theme.colours.__struct_fields__[item.row()]
        before: Colour = getattr(self.theme.colours, role)
        try:
            inks = [float(self.cell(row, 1 + n).text().replace(",", ".")) for n in range(4)]
            made: Any = {"cmyk": inks, "srgb": self.cell(row, _SRGB).text().strip(), "spot": before.spot}
            colour = msgspec.convert(made, Colour)
        except (ValueError, msgspec.ValidationError):
            self._fill()
            self.say(self.tr("A colour is #rrggbb on screen, and four inks from 0 to 100 in print."))
            return
        self._apply(replace(self.theme, colours=replace(self.theme.colours, **{role: colour})))

    def _face_chosen(self, name: str, index: int) -> None:
        family = self.faces[name].itemText(index)
        self._apply(replace(self.theme, type=replace(self.theme.type, **{name: family})))

    def _type_changed(self, name: str, value: float) -> None:
        if self._filling:
            return
        kind = replace(self.theme.type, **{name: round(value, 1)})
        if kind.size <= kind.leading <= 2.5 * kind.size:
            self._apply(replace(self.theme, type=kind), key=f"theme.{name}")
        else:
            self._fill()
            self.say(self.tr("The line spacing is from the size of the text to two and a half times that."))

    def apply_chosen(self) -> None:
        """Give the kit the shared theme that is chosen."""
        if self.themes.currentText():
            self.read(self.themes.currentText())

    def ask(self) -> None:
        """Ask for a theme's folder."""
        folder = ask_folder(self, self.tr("A theme's folder"), "")
        if folder:
            self.read(folder)

    def read(self, name: str) -> None:
        """Read a theme, off this thread, keep its faces in the kit, and give it to the kit."""

        def found() -> FoundTheme:
            made = read_theme(find(name) if not Path(name).is_dir() else Path(name))
            for data in made.assets:
                self.file.add_asset(data)
            return made

        self.work.start(found, self._take, lambda problem: self.say(worded(problem, self.reader)))

    def _take(self, found: FoundTheme) -> None:
        after = with_theme(self.session.kit, found.set)
        self.session.apply(after, steps()["theme"].replace("%1", found.set.theme.name))

    def done(self, result: int) -> None:
        """Close, when the theme that is being read is read."""
        self.work.finish()
        super().done(result)
