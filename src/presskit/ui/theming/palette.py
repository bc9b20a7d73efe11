"""A palette's colours given to the theme's roles; the pages follow each choice, and each is one undo step."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from presskit import reading
from presskit.kit.swatch import Palette
from presskit.kit.theme import Colour, Colours
from presskit.kit.theming import spot_clash
from presskit.publish.swatches import colour_of
from presskit.ui.asking import ask_open
from presskit.ui.theming import words
from presskit.ui.theming.swatches import nothing, swatch

if TYPE_CHECKING:
    from presskit.ui.theme_dialog import ThemeDialog

translate = QCoreApplication.translate
_NARROWEST = 34
"""Characters that a list of colours has room for."""


class Read(NamedTuple):
    """A palette that was read, its colours as a theme's, and what to call it."""

    palette: Palette
    colours: tuple[Colour, ...]
    name: str


def ask(dialog: ThemeDialog) -> None:
    """Ask for a palette's file."""
    kinds = translate("Theming", "Palettes (*.ase *.aco *.gpl)")
    path = ask_open(dialog, translate("Theming", "A palette"), "palettes", kinds)
    if path is not None:
        read(dialog, path)


def read(dialog: ThemeDialog, path: Path) -> None:
    """Read a palette, off this thread, and show its colours beside the theme's roles."""

    def found() -> Read:
        from presskit.intake.palette import MOST_BYTES, read_palette

        palette = read_palette(reading.read(path, MOST_BYTES), name=path.name)
        return Read(palette, tuple(map(colour_of, palette.swatches)), palette.name or path.stem)

    dialog.start(found, lambda made: PaletteDialog(dialog, made).open())


class PaletteDialog(QDialog):
    """Gives colours of a palette to the theme's roles."""

    def __init__(self, dialog: ThemeDialog, read: Read) -> None:
        super().__init__(dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.dialog, self.read, self.before = dialog, read, dialog.theme.colours
        self.setWindowTitle(self.tr("Palette %1").replace("%1", read.name))
        self.boxes: dict[str, QComboBox] = {}
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._build()

    def _build(self) -> None:
        intro = QLabel(
            self.tr("Choose a colour of the palette for each part of the theme. The pages follow; all can be undone."),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        model = self._model()
        for role, name in words.roles().items():
            box = self.boxes[role] = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_NARROWEST)
            box.setModel(model)
            box.view().setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            box.setAccessibleName(name)
            box.activated.connect(partial(self._chosen, role))
            label = QLabel(name, textFormat=Qt.TextFormat.PlainText)
            label.setBuddy(box)
            form.addRow(label, box)
        back, close = QPushButton(self.tr("&Put all back")), QPushButton(self.tr("Close"))
        back.setAutoDefault(False)
        back.clicked.connect(self.put_back)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(back)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(14)
        layout.addWidget(intro)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addLayout(buttons)

    def _model(self) -> QStandardItemModel:
        """Return the palette's colours as a list, one for all the roles."""
        model = QStandardItemModel(self)
        first = QStandardItem(self.tr("As it is"))
        first.setIcon(nothing(self))  # rows of one height: the popup takes it from the first, and cuts the last
        model.appendRow(first)
        for each, colour in zip(self.read.palette.swatches, self.read.colours, strict=True):
            inks = " ".join(f"{ink:g}" for ink in colour.cmyk)
            spot = self.tr("spot ink") if colour.spot else ""
            values = f"CMYK {inks}" if each.space in {"CMYK", "Gray"} else colour.srgb
            item = QStandardItem(" · ".join(filter(None, (each.name, values, spot))))
            item.setIcon(swatch(colour.srgb, self))
            model.appendRow(item)
        return model

    def _chosen(self, role: str, index: int) -> None:
        theme = self.dialog.theme
        colour: Colour = self.read.colours[index - 1] if index else getattr(self.before, role)
        colours: Colours = replace(theme.colours, **{role: colour})
        if spot_clash(colours) is not None:
            with QSignalBlocker(self.boxes[role]):
                self.boxes[role].setCurrentIndex(0)
            said = self.tr("The spot ink %1 has other inks in this theme already: a spot ink has one colour.")
            self.said.setText(said.replace("%1", colour.spot))
            return
        self.said.setText("")
        self.dialog.apply(replace(theme, colours=colours), f"colours.{role}")

    def put_back(self) -> None:
        """Give the theme the colours that it had."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        theme = self.dialog.theme
        self.dialog.apply(replace(theme, colours=self.before), "colours")
