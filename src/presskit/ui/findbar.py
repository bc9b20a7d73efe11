"""The bar below the text for finding and replacing; not modal: one writes on while it is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from presskit.kit.search import Query
from presskit.ui.appearance import Colours, icon


class FindBar(QWidget):
    """Fields and buttons; knows nothing of the kit."""

    changed = Signal()
    """What is looked for, or how, is another."""
    stepped = Signal(int)
    """To the next place (1) or the one before (-1)."""
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.sought, self.by = QLineEdit(), QLineEdit()
        self.sought.setClearButtonEnabled(True)
        self.case, self.whole, self.regex = (self._switch(text) for text in ("Aa", "W", ".*"))
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self.replace_one, self.replace_every = QPushButton(), QPushButton()
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(2)
        for widget in (self.case, self.whole, self.regex, self.previous, self.next):
            row.addWidget(widget)
        grid.addWidget(self.sought, 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(self.count, 0, 2)
        grid.addWidget(self.close_button, 0, 3)
        grid.addWidget(self.by, 1, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.replace_one)
        buttons.addWidget(self.replace_every)
        grid.addLayout(buttons, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(0, 1)
        self.count.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
        self.count.setMinimumWidth(90)
        self.sought.textChanged.connect(lambda _: self.changed.emit())
        for switch in (self.case, self.whole, self.regex):
            switch.toggled.connect(lambda _: self.changed.emit())
        self.next.clicked.connect(lambda _=False: self.stepped.emit(1))
        self.previous.clicked.connect(lambda _=False: self.stepped.emit(-1))
        self.replace_one.clicked.connect(lambda _=False: self.replace_wanted.emit())
        self.replace_every.clicked.connect(lambda _=False: self.replace_all_wanted.emit())
        self.close_button.clicked.connect(lambda _=False: self.closed.emit())
        for field in (self.sought, self.by):
            field.installEventFilter(self)
        self.setTabOrder(self.sought, self.by)  # from what is looked for to what replaces it, as one types them
        self.hide()

    def _switch(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def query(self) -> Query:
        """Return what is looked for."""
        return Query(self.sought.text(), self.case.isChecked(), self.whole.isChecked(), self.regex.isChecked())

    def open_with(self, text: str, *, replacing: bool) -> None:
        """Show the bar, with a text to look for (or the one from before), and the field for what replaces it."""
        if text:
            self.sought.setText(text)
        for widget in (self.by, self.replace_one, self.replace_every):
            widget.setVisible(replacing)
        self.show()
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Take Enter and Escape in the fields."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if target is self.by:
                    self.replace_wanted.emit()
                else:
                    self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(target, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape, wherever in the bar the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the program was changed to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.previous.setIcon(icon("up", colours))
        self.next.setIcon(icon("down", colours))
        self.close_button.setIcon(icon("close", colours))

    def retranslate(self) -> None:
        """Say in the chosen language what everything is."""
        self.sought.setPlaceholderText(self.tr("Find"))
        self.by.setPlaceholderText(self.tr("Replace by"))
        self.replace_one.setText(self.tr("Replace"))
        self.replace_every.setText(self.tr("Replace all"))
        for widget, name in (
            (self.sought, self.tr("Find")),
            (self.by, self.tr("Replace by")),
            (self.case, self.tr("Match case")),
            (self.whole, self.tr("Whole words only")),
            (self.regex, self.tr("Regular expression")),
            (self.previous, self.tr("Previous place (Shift+F3)")),
            (self.next, self.tr("Next place (F3)")),
            (self.close_button, self.tr("Close (Esc)")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
