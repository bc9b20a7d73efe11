"""A kit's theme saved as a shared one: its name and place asked, and said beforehand what becomes of what is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from presskit import resources
from presskit.intake.theme import FoundTheme
from presskit.intake.theme_library import folders, library
from presskit.intake.theme_saving import Plan, folder_name, plan, save
from presskit.messages import Problem, worded
from presskit.ui.asking import ask_folder
from presskit.ui.history import steps
from presskit.ui.theming import words
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.theme_dialog import ThemeDialog

_AFTER = 200
"""Milliseconds after a key until it is said what saving would do."""


class SaveTheme(QDialog):
    """Asks for the name and the place of a shared theme, says what saving does there, and does it."""

    def __init__(self, dialog: ThemeDialog) -> None:
        super().__init__(dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as shared theme"))
        self.dialog, self.work = dialog, Work(self)
        self.planned: Plan | None = None
        self._planned_for = Path()
        self.name, self.licence, self.place = QLineEdit(), QLineEdit(), QComboBox()
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.go, self.other = QPushButton(), QPushButton(self.tr("&Other folder…"))
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.look)
        self._build()
        shipped = {path.name for path in resources.path("themes").iterdir()}
        self.name.setText("" if dialog.theme.name in shipped else dialog.theme.name)
        self.name.selectAll()
        self._update_button()
        self.look()

    def _build(self) -> None:
        for folder in folders():
            if folder != resources.path("themes"):
                self.place.addItem(str(folder), str(folder))
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(self.tr("Such as the house’s name"))
        self.licence.setPlaceholderText(self.tr("As it was, when it is left empty"))
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.place, 1)
        where.addWidget(self.other)
        self.place.setMinimumContentsLength(30)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for text, field, row in (
            (self.tr("&Name"), self.name, self.name),
            (self.tr("&In the folder"), self.place, where),
            (self.tr("&Licence"), self.licence, self.licence),
        ):
            label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, row)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        for button in (cancel, self.other):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.resize(620, 300)
        self.name.textChanged.connect(self._typed)
        self.licence.textChanged.connect(self._typed)
        self.place.activated.connect(self._typed)
        self.other.clicked.connect(self._ask_place)
        self.go.clicked.connect(self.save)

    @property
    def folder(self) -> Path:
        """The theme's folder: where one of that name lies in the chosen place, else one called as it is."""
        place = Path(str(self.place.currentData()))
        named = library().get(self.name.text().strip())
        return named if named is not None and named.parent == place else place / folder_name(self.name.text())

    def _ask_place(self) -> None:
        chosen = ask_folder(self, self.tr("Folder for shared themes"), "themes", str(self.place.currentData() or ""))
        if chosen:
            self.put_in(Path(chosen))

    def put_in(self, place: Path) -> None:
        """Choose the folder that holds shared themes."""
        if self.place.findData(str(place)) < 0:
            self.place.addItem(str(place), str(place))
        self.place.setCurrentIndex(self.place.findData(str(place)))
        self._typed()

    def _typed(self) -> None:
        self.planned = None
        self._asked += 1  # what is being looked up now comes too late
        self._update_button()
        self._soon.start()

    def look(self) -> None:
        """Say what saving would do, looked up off this thread."""
        self._soon.stop()
        self._asked += 1
        name, asked = self.name.text().strip(), self._asked
        if not name:
            self.said.setText(self.tr("Give the theme a name of its own: other kits find it by that."))
            return
        kit, file, folder, licence = self.dialog.session.kit, self.dialog.file, self.folder, self.licence.text().strip()
        self.work.start(
            lambda: plan(kit, file.asset, folder, name, licence=licence),
            lambda planned: self._show_plan(planned, folder) if asked == self._asked else None,
            lambda problem: self._refused(problem) if asked == self._asked else None,
        )

    def _show_plan(self, planned: Plan, folder: Path) -> None:
        self.planned, self._planned_for = planned, folder
        theme = planned.theme
        if planned.before:
            text = self.tr("%1, version %2, is in %3 already. It becomes version %4; changed: %5.")
            text = text.replace("%2", str(planned.before)).replace("%4", str(theme.version))
            text = text.replace("%5", words.listed(planned.changed) or self.tr("nothing that is seen"))
            text += "\n" + self.tr("Kits that go by it are told, and stay as they are until somebody takes it.")
        else:
            text = self.tr("%1 becomes a new theme, version %2, in %3.").replace("%2", str(theme.version))
        text = text.replace("%3", str(folder)).replace("%1", theme.name)
        if planned.left_out:
            text += "\n" + self.tr("Logos that are pictures stay out, for a theme’s are SVG: %1.").replace(
                "%1", ", ".join(planned.left_out)
            )
        self.said.setText(text)
        self._update_button()

    def _update_button(self) -> None:
        planned = self.planned
        text = self.tr("&Save")
        if planned is not None and planned.before:
            text = self.tr("&Update to version %1").replace("%1", str(planned.theme.version))
        self.go.setText(text)
        self.go.setEnabled(planned is not None)

    def _refused(self, problem: Problem) -> None:
        self.planned = None
        self.said.setText(worded(problem, self.dialog.reader))
        self._update_button()

    def save(self) -> None:
        """Save the theme, off this thread; the kit then goes by it."""
        planned, folder = self.planned, self._planned_for
        if planned is not None:
            self.go.setEnabled(False)
            self.work.start(lambda: save(planned, folder), self._saved, self._refused)

    def _saved(self, found: FoundTheme) -> None:
        dialog, theme = self.dialog, found.set.theme
        after = replace(dialog.session.kit, theme=theme)
        dialog.session.apply(after, steps()["theme"].replace("%1", theme.name))
        dialog.list_shared()
        said = self.tr("%1, version %2, is saved, and this kit goes by it.")
        dialog.say(said.replace("%1", theme.name).replace("%2", str(theme.version)))
        dialog.look_at_shared()
        self.accept()

    def done(self, result: int) -> None:
        """Close, when what is being written is written."""
        self.work.finish()
        super().done(result)
