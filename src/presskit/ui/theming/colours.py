"""The colours of the theme: on screen, in inks, as a spot ink, and whether text can be read in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QColorDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from presskit.kit.theme import Colour, Colours, Theme
from presskit.kit.theming import spot_clash
from presskit.publish.html.colours import READABLE
from presskit.publish.swatches import inks_of, screen_of
from presskit.publish.theme_check import contrasts
from presskit.ui.theming import words
from presskit.ui.theming.swatches import swatch

if TYPE_CHECKING:
    from presskit.ui.theme_dialog import ThemeDialog

ROLES = Colours.__struct_fields__
SCREEN, INKS, PRINT, SPOT, CONTRAST = 0, 1, 5, 6, 7
_WIDTHS = (106, 46, 46, 46, 46, 68, 128)
_SMALLEST = (102, 46, 46, 46, 46, 0, 90)
"""The same on a screen that has no room for the look of the inks."""
_SMALL = 760
"""Pixels of a screen's width below which that is so, as at 200 % on one of 1366 by 768."""
_INKS = "CMYK"


class ColourTable(QTableWidget):
    """A row for each colour; Enter, F2 or typing changes a cell, Tab leaves the table."""

    given = Signal(str, object)
    """A role, and the colour that it was given."""
    refused = Signal(str)
    """Why something that was typed is no colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(ROLES), CONTRAST + 1, parent)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._colours = Colours()
        self._sized = False
        self.itemChanged.connect(self._typed)

    @property
    def role(self) -> str:
        """The role whose row is chosen."""
        return ROLES[max(self.currentRow(), 0)]

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """Return a cell."""
        return self.item(row, column) or QTableWidgetItem()

    def show_colours(self, colours: Colours, *, writes: bool) -> None:
        """Show a theme's colours."""
        self._colours = colours
        names = words.roles()
        heads = [self.tr("Screen"), *_INKS, self.tr("In print"), self.tr("Spot ink"), self.tr("Contrast")]
        shown_only = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        written = shown_only | Qt.ItemFlag.ItemIsEditable
        with QSignalBlocker(self):
            self.setHorizontalHeaderLabels(heads)
            self.setVerticalHeaderLabels([names[role] for role in ROLES])
            for row, role in enumerate(ROLES):
                colour: Colour = getattr(colours, role)
                shown = screen_of(colour.cmyk)
                texts = [colour.srgb, *(f"{ink:g}" for ink in colour.cmyk), "", colour.spot, self._read(role)]
                for column, text in enumerate(texts):
                    item = self.item(row, column) or QTableWidgetItem()
                    item.setFlags(written if writes and column not in {PRINT, CONTRAST} else shown_only)
                    item.setText(text)
                    said = shown if column == PRINT else text
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{names[role]}, {heads[column]}: {said}")
                    if column in {SCREEN, PRINT}:
                        item.setIcon(swatch(colour.srgb if column == SCREEN else shown, self))
                    if column == SPOT:
                        item.setToolTip(text)
                    if column == PRINT:
                        item.setToolTip(self.tr("How the inks look on coated paper, by the profile FOGRA39"))
                    if self.item(row, column) is None:
                        self.setItem(row, column, item)
        if self.currentRow() < 0:
            self.setCurrentCell(ROLES.index("accent"), SCREEN)
        self._take_room()

    def _take_room(self) -> None:
        """Be as large as the rows and the widest words are: the page around it scrolls, the table does not."""
        last = max(self.sizeHintForColumn(CONTRAST), self.horizontalHeader().sectionSizeHint(CONTRAST))
        widths = _SMALLEST if self.screen().availableGeometry().width() < _SMALL else _WIDTHS
        if not self._sized:  # later they are as somebody made them
            for column, width in enumerate(widths):
                self.setColumnHidden(column, not width)
                self.setColumnWidth(column, width)
            self._sized = True
        self.setMinimumWidth(self.verticalHeader().sizeHint().width() + sum(widths) + last + 12)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth() + 2)

    def _read(self, role: str) -> str:
        """Return the least contrast that text in this role has with its grounds, and whether it is enough."""
        found = [ratio for text, _, ratio in contrasts(self._colours) if text == role]
        if not found:
            return ""
        enough = self.tr("passes") if min(found) >= READABLE else self.tr("too little")
        return f"{_decimal(min(found), self.locale())} · {enough}"

    def _typed(self, item: QTableWidgetItem) -> None:
        role = ROLES[item.row()]
        before: Colour = getattr(self._colours, role)
        value, column = item.text().strip(), item.column()
        if column == SCREEN:
            written = value if value.startswith("#") else f"#{value}"
            after, why = _checked(before, srgb=written.lower()), self.tr("“%1” is no screen colour: type it as #9c2f1f")
        elif column == SPOT:
            after, why = _checked(before, spot=value), self.tr("“%1” is too long for the name of a spot ink")
        else:
            inks = list(before.cmyk)
            inks[column - INKS] = _number(value)
            after, why = _checked(before, cmyk=inks), self.tr("“%1” is no ink: type per cents from 0 to 100")
        if after is None:
            self.refuse(why.replace("%1", value[:40]))
        else:
            self.give(role, after)

    def give(self, role: str, colour: Colour) -> None:
        """Give a role another colour, unless a spot ink would have two."""
        clash = spot_clash(replace(self._colours, **{role: colour}))
        if clash is not None:
            names = words.roles()
            other = names[clash[0] if clash[1] == role else clash[1]]
            said = self.tr("The spot ink %1 has other inks at “%2”: a spot ink has one colour.")
            self.refuse(said.replace("%1", colour.spot).replace("%2", other))
            return
        self.given.emit(role, colour)

    def refuse(self, why: str) -> None:
        """Show again what stood there, and say why."""
        self.show_colours(self._colours, writes=True)
        self.refused.emit(why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in a cell by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ColoursTab(QObject):
    """The colours of the theme in its editor."""

    def __init__(self, dialog: ThemeDialog) -> None:
        super().__init__(dialog)
        self.dialog, self.ui = dialog, dialog.ui
        self.table = self.ui.colours
        self.table.given.connect(self._give)
        self.table.refused.connect(partial(dialog.say, wrong=True))
        self.table.currentCellChanged.connect(self._explain)
        self.ui.choose_colour.clicked.connect(self.choose)
        self.ui.to_inks.clicked.connect(self._to_inks)
        self.ui.to_screen.clicked.connect(self._to_screen)
        self.ui.palette.clicked.connect(self.ask_palette)

    def fill(self, theme: Theme) -> None:
        """Show the colours of a theme."""
        self.table.show_colours(theme.colours, writes=self.dialog.writes)
        self._explain()

    def _explain(self) -> None:
        """Say what the chosen colour's contrast is with each of its grounds."""
        names, role, colours = words.roles(), self.table.role, self.dialog.theme.colours
        found = [(ground, ratio) for text, ground, ratio in contrasts(colours) if text == role]
        said = []
        for ground, ratio in found:
            line = self.tr("%1 on %2: %3 to 1, passes.")
            if ratio < READABLE:
                line = self.tr("%1 on %2: %3 to 1, too little to read (4.5): on screen it is made darker or lighter.")
            ground_name = names[ground][:1].lower() + names[ground][1:]
            number = _decimal(ratio, self.table.locale())
            said.append(line.replace("%1", names[role]).replace("%2", ground_name).replace("%3", number))
        self.ui.contrasts.setText("\n".join(said) or self.tr("No text is set in this colour."))

    def _give(self, role: str, colour: Colour) -> None:
        theme = self.dialog.theme
        self.dialog.apply(replace(theme, colours=replace(theme.colours, **{role: colour})), f"colours.{role}")

    @property
    def _colour(self) -> Colour:
        found: Colour = getattr(self.dialog.theme.colours, self.table.role)
        return found

    def choose(self) -> None:
        """Choose the screen colour of the row by eye."""
        picker = QColorDialog(QColor(self._colour.srgb), self.dialog)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setWindowTitle(words.roles()[self.table.role])
        picker.colorSelected.connect(partial(self._chosen, self.table.role))
        picker.open()

    def _chosen(self, role: str, chosen: QColor) -> None:
        before: Colour = getattr(self.dialog.theme.colours, role)
        self.table.give(role, replace(before, srgb=chosen.name()))

    def _to_inks(self) -> None:
        self.table.give(self.table.role, replace(self._colour, cmyk=inks_of(_long(self._colour.srgb))))

    def _to_screen(self) -> None:
        self.table.give(self.table.role, replace(self._colour, srgb=screen_of(self._colour.cmyk)))

    def ask_palette(self) -> None:
        """Ask for a palette's file."""
        from presskit.ui.theming.palette import ask

        ask(self.dialog)


def _checked(before: Colour, **changes: object) -> Colour | None:
    made = {"cmyk": before.cmyk, "srgb": before.srgb, "spot": before.spot, **changes}
    try:
        return msgspec.convert(made, Colour)
    except msgspec.ValidationError:
        return None


def _number(text: str) -> float:
    digits = text.replace(",", ".").removesuffix("%").strip()
    good = len(digits) < 9 and digits.isascii() and digits.replace(".", "", 1).isdigit()
    return round(float(digits), 1) if good else -1.0


def _long(srgb: str) -> str:
    return srgb if len(srgb) == 7 else "#" + "".join(2 * c for c in srgb[1:])


def _decimal(ratio: float, locale: QLocale) -> str:
    return locale.toString(int(ratio * 10) / 10, "f", 1)  # cut off: 4.49 is not the 4.5 that is asked for
