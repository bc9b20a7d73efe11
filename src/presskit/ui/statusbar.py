"""The line at the bottom: whether all is saved, how much there is to read, the language of the text, the zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStatusBar, QToolButton

from presskit.kit.counting import HEADLINE, LEAD, Counts
from presskit.ui.infobar import announce
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted

_BETWEEN = 14
"""Pixels between two things that are said."""


class StatusLine(QObject):
    """What stands in a window's status bar."""

    language_chosen = Signal(str)
    counted = Signal(object)
    """How much the article is: `Counts`."""

    def __init__(self, bar: QStatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = bar
        bar.setSizeGripEnabled(False)
        bar.setMinimumWidth(1)  # what there is no room for is left out, instead of making the window wider
        bar.installEventFilter(self)
        self.saved = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.length = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.counts = QToolButton()
        self.counts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.phrase = QToolButton()
        self.phrase.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._too_long = ""
        self._words = ""
        self._minutes = ""
        self._quiet = False
        self.zoom = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.languages = QComboBox()
        self.languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.languages.activated.connect(lambda _: self.language_chosen.emit(str(self.languages.currentData())))
        bar.addWidget(self.saved, 1)
        for widget in (self.length, self.counts, self.phrase, self.languages, self.zoom):
            bar.addPermanentWidget(widget)

    def show_saved(self, text: str) -> None:
        """Say whether all is saved."""
        if text != self.saved.text():
            self.saved.setText(text)
            self._fit()

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
        self._fit()

    def show_counts(self, counts: Counts) -> None:
        """Show how many words the article has, and how long they take to read."""
        count = counted(counts.words, self.tr("1 word"), self.tr("%1 words"))
        minutes = self.tr("%1 min to read").replace("%1", str(counts.minutes))
        self._words, self._minutes = count, minutes
        self.counts.setToolTip(self.tr("Statistics of the article"))
        self._fit()
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
            self._fit()
        if self.length.property("long") != long:
            self.length.setProperty("long", long)
            self.length.style().unpolish(self.length)
            self.length.style().polish(self.length)
        if long and self._too_long != role:
            announce(self.length, said)
        self._too_long = role if long else ""

    def be_quiet(self, quiet: bool) -> None:
        """Say only how many words there are, or all again."""
        self._quiet = quiet
        self._fit()

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Fit what is said to another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(target, event)

    def _fit(self) -> None:
        """Leave out what has no room: the zoom first, then a choice of one language, the minutes, the words."""
        self.saved.setVisible(not self._quiet)
        self.length.setVisible(bool(self.length.text()) and not self._quiet)
        for left_out in range(5):
            self.counts.setVisible(left_out < 4)
            self.zoom.setVisible(left_out < 1 and not self._quiet)
            self.languages.setVisible((left_out < 2 or self.languages.count() > 1) and not self._quiet)
            self.counts.setText(f"{self._words} · {self._minutes}" if left_out < 3 else self._words)
            if self._need() <= self.bar.width():
                return

    def _need(self) -> int:
        """Return the pixels that all that is said needs."""
        said = (self.saved, self.length, self.counts, self.languages, self.zoom)
        shown = [widget for widget in said if not widget.isHidden()]
        return sum(widget.sizeHint().width() + _BETWEEN for widget in shown)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom of the text."""
        self.zoom.setText(self.tr("Zoom %1 %").replace("%1", str(round(zoom * 100))))
        self._fit()
