"""The line at the bottom: whether all is saved, how much there is to read, the language of the text, the zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStatusBar

from presskit.ui.languages import language_name
from presskit.ui.phrases import counted

WORDS_A_MINUTE = 220
"""Reading speed of adults on a screen, for the reading time."""


class StatusLine(QObject):
    """What stands in a window's status bar."""

    language_chosen = Signal(str)

    def __init__(self, bar: QStatusBar, parent: QObject) -> None:
        super().__init__(parent)
        bar.setSizeGripEnabled(False)
        self.saved = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.counts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.zoom = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.languages = QComboBox()
        self.languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.languages.activated.connect(lambda _: self.language_chosen.emit(str(self.languages.currentData())))
        bar.addWidget(self.saved, 1)
        for widget in (self.counts, self.languages, self.zoom):
            bar.addPermanentWidget(widget)

    def show_languages(self, languages: Sequence[str], chosen: str) -> None:
        """Offer the kit's languages, by their own names."""
        names = [language_name(language) for language in languages]
        box = self.languages
        if [box.itemText(n) for n in range(box.count())] != names:
            box.clear()
            for language, name in zip(languages, names, strict=True):
                box.addItem(name, language)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setEnabled(len(names) > 1)
        box.setAccessibleName(self.tr("Language of the text"))
        box.setToolTip(self.tr("Language of the text"))

    def show_counts(self, words: int) -> None:
        """Show how many words the article has, and how long they take to read."""
        count = counted(words, self.tr("1 word"), self.tr("%1 words"))
        minutes = self.tr("%1 min to read").replace("%1", str(max(1, round(words / WORDS_A_MINUTE))))
        self.counts.setText(f"{count} · {minutes}")

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom of the text."""
        self.zoom.setText(self.tr("Zoom %1 %").replace("%1", str(round(zoom * 100))))
