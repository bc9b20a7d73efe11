"""What an article holds, in numbers: a small panel that follows what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel

from presskit.kit.counting import HEADLINE, LEAD, Counts
from presskit.kit.edits import article_of
from presskit.kit.localised import string
from presskit.ui.days import regional

if TYPE_CHECKING:
    from presskit.ui.window import Window


class StatisticsPanel(QDialog):
    """Stays open beside the window while somebody writes on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window_shown = window
        self.values: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._counts: Counts | None = None
        layout = QFormLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setHorizontalSpacing(32)
        for name in self._names():
            value = self.values[name] = QLabel(textFormat=Qt.TextFormat.PlainText)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label = self._labels[name] = QLabel(textFormat=Qt.TextFormat.PlainText)
            layout.addRow(label, value)
        self.retranslate()
        window.status.counted.connect(self.show_counts)
        window.show_outline()

    def retranslate(self) -> None:
        """Say everything in the chosen language."""
        self.setWindowTitle(self.tr("Statistics of the article"))
        for name, text in self._names().items():
            self._labels[name].setText(text)
            self.values[name].setAccessibleName(text)
        if self._counts is not None:
            self.show_counts(self._counts)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the program was changed to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._counts is not None:
            self.retranslate()

    def _names(self) -> dict[str, str]:
        return {
            "words": self.tr("Words"),
            "characters": self.tr("Characters, with spaces"),
            "sentences": self.tr("Sentences"),
            "average": self.tr("Words a sentence"),
            "minutes": self.tr("Reading time"),
            "quotes": self.tr("Quotes"),
            "pictures": self.tr("Pictures"),
            "headline": self.tr("Characters of the headline"),
            "lead": self.tr("Words of the lead"),
        }

    def show_counts(self, found: Counts) -> None:
        """Show the numbers."""
        self._counts = found
        window = self.window_shown
        locale = QLocale(regional(window.desk.language))
        article = article_of(window.session.kit, window.article)
        of = self.tr("%1 of %2 at most")
        headline, lead = len(string(article.headline, window.language)), string(article.lead, window.language)
        said = {name: locale.toString(getattr(found, name)) for name in ("words", "characters", "sentences")}
        said |= {
            "average": locale.toString(round(found.words / found.sentences)) if found.sentences else "–",
            "minutes": self.tr("%1 min").replace("%1", str(found.minutes)),
            "quotes": locale.toString(found.quotes),
            "pictures": locale.toString(found.pictures),
            "headline": of.replace("%1", str(headline)).replace("%2", str(HEADLINE)),
            "lead": of.replace("%1", str(len(lead.split()))).replace("%2", str(LEAD)),
        }
        for name, text in said.items():
            self.values[name].setText(text)
