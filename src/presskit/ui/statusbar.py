"""The line at the bottom: whether all is saved, how much there is to read, the language of the text, the zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStatusBar, QToolButton

from presskit.kit.counting import HEADLINE, LEAD, Counts
from presskit.ui.infobar import announce
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted


class StatusLine(QObject):
    """What stands in a window's status bar."""

    language_chosen = Signal(str)
    counted = Signal(object)
    """How much the article is: `Counts`."""

    def __init__(self, bar: QStatusBar, parent: QObject) -> None:
        super().__init__(parent)
        bar.setSizeGripEnabled(False)
        self.saved = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.length = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.counts = QToolButton()
        self.counts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.phrase = QToolButton()
        self.phrase.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._too_long = ""
        self.zoom = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.languages = QComboBox()
        self.languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.languages.activated.connect(lambda _: self.language_chosen.emit(str(self.languages.currentData())))
        bar.addWidget(self.saved, 1)
        for widget in (self.length, self.counts, self.phrase, self.languages, self.zoom):
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

    def show_counts(self, counts: Counts) -> None:
        """Show how many words the article has, and how long they take to read."""
        count = counted(counts.words, self.tr("1 word"), self.tr("%1 words"))
        minutes = self.tr("%1 min to read").replace("%1", str(counts.minutes))
        self.counts.setText(f"{count} · {minutes}")
        self.counts.setToolTip(self.tr("Statistics of the article"))
        self.counted.emit(counts)

    def show_length(self, role: str, text: str) -> None:
        """Show how long the headline or the lead is that the caret is in, and whether that is too long."""
        length, limit, words = len(text), HEADLINE, self.tr("Headline: %1 of %2 characters")
        if role == "lead":
            length, limit, words = len(text.split()), LEAD, self.tr("Lead: %1 of %2 words")
        elif role != "headline":
            words = ""
        long = bool(words) and length > limit
        words = words.replace("%1", str(length)).replace("%2", str(limit))
        said = self.tr("%1 · too long").replace("%1", words) if long else words
        if said != self.length.text():
            self.length.setText(said)
            self.length.setVisible(bool(said))
        if self.length.property("long") != long:
            self.length.setProperty("long", long)
            self.length.style().unpolish(self.length)
            self.length.style().polish(self.length)
        if long and self._too_long != role:
            announce(self.length, said)
        self._too_long = role if long else ""

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom of the text."""
        self.zoom.setText(self.tr("Zoom %1 %").replace("%1", str(round(zoom * 100))))
