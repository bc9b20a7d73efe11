"""The settings, in one page that is searched; each holds at once and is remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from presskit.messages import LANGUAGES, Problem
from presskit.ui.languages import language_name
from presskit.ui.matching import score, words_of
from presskit.ui.phrases import tip
from presskit.ui.zooming import STEPS

if TYPE_CHECKING:
    from presskit.ui.window import Window

START = "start/with"
"""The key of what the program starts with."""


class SettingsPage(QDialog):
    """What can be set, each with its name; typing shows only what it is about."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit(placeholderText=self.tr("Search the settings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(12)
        self.form.setHorizontalSpacing(18)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.nothing = QLabel(self.tr("No setting is called that."), textFormat=Qt.TextFormat.PlainText)
        self._words: list[tuple[str, ...]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(16)
        layout.addWidget(self.search)
        layout.addLayout(self.form)
        layout.addWidget(self.nothing)
        layout.addStretch(1)
        self._fill()
        self.search.textChanged.connect(self.show_found)
        self.show_found("")
        self.resize(QSize(520, 420).boundedTo(window.size()))

    def _fill(self) -> None:
        window = self.window_
        desk, kept, bar = window.desk, window.desk.settings, window.preview_bar
        self._choice(
            self.tr("&Language of the window"),
            [(language_name(each), each) for each in LANGUAGES],
            desk.language,
            self._speak,
        )
        self._choice(
            self.tr("&Appearance"),
            [
                (self.tr("As the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
            ],
            desk.scheme,
            desk.set_scheme,
        )
        self._choice(
            self.tr("&Size of the text"),
            [(f"{round(step * 100)} %", str(step)) for step in STEPS],
            str(window.zooming.zoom),
            lambda chosen: window.zooming.to(float(chosen)),
        )
        self._choice(
            self.tr("&Begin with"),
            [(self.tr("The start page"), "page"), (self.tr("The kit that was open last"), "last")],
            str(kept.value(START, "page")),
            lambda chosen: kept.setValue(START, chosen),
        )
        for text, box in (
            (self.tr("The preview &follows the text"), bar.follow),
            (self.tr("Two pages &next to each other"), bar.two),
            (self.tr("&Marks and bleed in the preview"), bar.marks),
        ):
            own = QCheckBox(text)
            own.setChecked(box.isChecked())
            own.toggled.connect(box.setChecked)
            self._row(None, own, text)
        self._add_templates()

    def _add_templates(self) -> None:
        """Say where the templates are, and open the folder."""
        from presskit.storage.templates import own_folder
        from presskit.ui.templates import show_folder

        name = self.tr("Templates of &your own")
        button = QPushButton(self.tr("Open the folder"))
        button.setToolTip(tip(str(own_folder())))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._do(show_folder))
        where = QLineEdit(str(own_folder()))
        where.setReadOnly(True)
        where.setCursorPosition(0)
        where.setAccessibleName(self.tr("Folder of your own templates"))
        both, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(where)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        both.setLayout(column)
        label = QLabel(name, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(button)
        button.setAccessibleName(self.tr("Open the folder of your own templates"))
        self._row(label, both, name)

    def _do(self, call: Callable[[], object]) -> None:
        try:
            call()
        except Problem as problem:
            self.window_.told(problem)

    def _choice(
        self, text: str, choices: Sequence[tuple[str, str]], chosen: str, then: Callable[[str], object]
    ) -> None:
        box = QComboBox()
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: then(str(box.currentData())))
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(box)
        box.setAccessibleName(text.replace("&", ""))
        self._row(label, box, " ".join((text, *(words for words, _ in choices))))

    def _row(self, label: QLabel | None, widget: QWidget, words: str) -> None:
        if label is None:
            self.form.addRow(widget)
        else:
            self.form.addRow(label, widget)
        self._words.append(words_of(words.replace("&", "")))

    def _speak(self, language: str) -> None:
        """Speak another language; this page opens again in it (`reopening`)."""
        self.window_.desk.set_language(language)

    def show_found(self, text: str) -> None:
        """Show only the settings that words are about."""
        wanted = words_of(text)
        shown = [bool(score(wanted, words)) for words in self._words]
        for row, visible in enumerate(shown):
            self.form.setRowVisible(row, visible)
        self.nothing.setVisible(not any(shown))
