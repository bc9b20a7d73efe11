"""Asking for any language by its name, which is completed while it is typed."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from presskit.publish.languages import tag
from presskit.ui.languages import language_name

_NONE = {"mul", "und", "zxx", "mis", "root"}
"""Codes that stand for no one language."""
_LETTERS = ("LATIN ", "GREEK ", "CYRILLIC ")
_LINES = 8
"""Names that are offered at once."""


class LanguageDialog(QDialog):
    """One field. Takes the name in the language of the reader, the language's own, or its code (BCP 47)."""

    chosen = Signal(str)
    """The tag of the language."""

    def __init__(self, parent: QWidget, reader: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Other language"))
        self.setMinimumWidth(420)
        self._names = named(reader)
        self._tags = {written.casefold(): code for code, written in self._names.items()}
        for code in self._names:
            for name in (self._names[code].partition(" — ")[0], language_name(code), code):
                self._tags.setdefault(name.casefold(), code)
        label = QLabel(self.tr("&Name of the language, or its code (pt-BR)"))
        self.name = QLineEdit()
        self.name.setClearButtonEnabled(True)
        self.name.setAccessibleName(label.text().replace("&", ""))
        label.setBuddy(self.name)
        completer = QCompleter(sorted(self._names.values(), key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_LINES)
        offers = completer.popup()
        if offers is not None:
            offers.setAccessibleName(self.tr("Languages"))
        self.name.setCompleter(completer)
        self.unknown = QLabel(textFormat=Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self.take = QPushButton(self.tr("Mark"))
        self.take.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        for widget in (label, self.name, self.unknown, buttons):
            layout.addWidget(widget)
        self.name.textChanged.connect(lambda _: self._look())
        self._look()

    def language(self) -> str:
        """Return the tag of the language that is named; empty when none is called that.

        A name that only one language begins with, or else has in it, is enough.
        """
        typed = self.name.text().strip()
        if not typed:
            return ""
        found = self._tags.get(typed.casefold()) or tag(typed)
        if found:
            return found
        for fits in (str.startswith, str.__contains__):
            codes = {code for name, code in self._tags.items() if fits(name, typed.casefold())}
            if len(codes) == 1:
                return codes.pop()
        return ""

    def _look(self) -> None:
        found = self.language()
        self.take.setEnabled(bool(found))
        said = self._names.get(found, found) if found else ""
        if not found and self.name.text().strip():
            said = self.tr("Choose a language from the list")
        self.unknown.setText(said)

    def accept(self) -> None:
        """Give the language."""
        found = self.language()
        if found:
            self.chosen.emit(found)
            super().accept()


def _shows(name: str) -> bool:
    """Tell whether a name is in letters that every font has: a list of boxes helps nobody, and looking is slow."""
    return all(unicodedata.name(c, "").startswith(_LETTERS) for c in name if c.isalpha())


def named(reader: str) -> dict[str, str]:
    """Return the languages by tag, as they are called in the reader's language, and by themselves where that shows."""
    from babel import Locale

    found = {}
    for code, name in Locale.parse(reader).languages.items():
        language = code.replace("_", "-")
        if language not in _NONE and tag(language) == language:
            own = language_name(language)
            same = own == language or own.casefold() == name.casefold() or not _shows(own)
            written = name[:1].upper() + name[1:]
            found[language] = written if same else f"{written} — {own}"
    return found
