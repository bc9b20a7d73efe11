"""Fields of a form bound to fields of the kit: shown when the kit changes, and one undoable edit for each change.

Typing in a field is one step until it pauses or the field is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from presskit.kit import details
from presskit.kit.details import Subject
from presskit.kit.localised import best, string
from presskit.kit.model import Kit
from presskit.kit.text import BREAK, LIMIT, plain
from presskit.ui.appearance import Colours
from presskit.ui.details.lines import Lines
from presskit.ui.details.moments import DateField, MomentField, StampField
from presskit.ui.details.private import PrivateBox, repolish
from presskit.ui.history import steps
from presskit.ui.text import words

if TYPE_CHECKING:
    from presskit.ui.window import Window

_TALL = 14
"""Pixels that a list is higher than its words, as the lines are."""

Of = Callable[[], Subject | None]
"""Says what a field belongs to now; None for nothing."""


class _Bound(NamedTuple):
    widget: QWidget
    of: Of
    show: Callable[[Any], None]
    """Shows the thing that the field belongs to."""


class Fields(QObject):
    """The fields of one form."""

    def __init__(self, form: QWidget, window: Window, of: Of) -> None:
        super().__init__(form)
        self.form, self.window, self.of = form, window, of
        self._bound: list[_Bound] = []
        self._showing = False
        self.design: set[QWidget] = set()
        """The fields that are of the design, not of the text."""

    # Binding

    def line(self, edit: QLineEdit, path: str, of: Of | None = None) -> None:
        """Bind a line to a string."""
        owner = of or self.of

        def typed(text: str) -> None:
            self.typed(edit, owner(), path, lambda kit, subject: details.set_field(kit, subject, path, text))

        self._text_line(edit, typed)
        self._bind(edit, owner, lambda thing: _show_line(edit, str(details.field(thing, path) or "")))

    def words(self, edit: QLineEdit, path: str, of: Of | None = None) -> None:
        """Bind a line to words in the language that is shown; in another language it asks for them in the source's."""
        owner = of or self.of

        def typed(text: str) -> None:
            line = details.one_line(text)
            self.typed(edit, owner(), path, lambda kit, subject: self.written(kit, subject, path, line))

        def show(thing: Any) -> None:
            _show_line(edit, self.string(thing, path).replace(BREAK, " "))
            self._ask(edit, thing, path)

        self._text_line(edit, typed)
        self._bind(edit, owner, show)

    def lines(self, edit: Lines, path: str, of: Of | None = None) -> None:
        """Bind a field of more lines to words in the language that is shown."""
        owner = of or self.of

        def typed(text: str) -> None:
            if len(text) > LIMIT:
                self.window.tell(lambda: words.too_long(LIMIT), grave=True)
                self.show()
                return
            self.typed(edit, owner(), path, lambda kit, subject: self.written(kit, subject, path, text))

        def show(thing: Any) -> None:
            edit.show_words(self.string(thing, path))
            self._ask(edit, thing, path)

        edit.edited.connect(typed)
        edit.left.connect(self.window.session.seal)
        self._bind(edit, owner, show)

    def tick(self, box: QCheckBox, path: str, of: Of | None = None) -> None:
        """Bind a box to a yes or no."""
        owner = of or self.of

        def clicked(checked: bool) -> None:
            self.change(box, owner(), lambda kit, subject: details.set_field(kit, subject, path, checked))

        box.clicked.connect(clicked)
        self._bind(box, owner, lambda thing: box.setChecked(bool(details.field(thing, path))))

    def choice(self, box: QComboBox, path: str, of: Of | None = None) -> None:
        """Bind a list to a value; `fill` gives it its items."""
        owner = of or self.of

        def chosen(_: int) -> None:
            value = box.currentData()
            self.change(box, owner(), lambda kit, subject: details.set_field(kit, subject, path, value))

        box.activated.connect(chosen)
        self._bind(box, owner, lambda thing: choose(box, details.field(thing, path)))

    def moment(self, field: MomentField, path: str, of: Of | None = None) -> None:
        """Bind a date or a time to a string."""
        owner = of or self.of

        def chosen(value: str) -> None:
            self.change(field, owner(), lambda kit, subject: details.set_field(kit, subject, path, value))

        self.reads(field, chosen)
        self._bind(field, owner, lambda thing: field.show_value(str(details.field(thing, path) or "")))

    def reads(self, field: MomentField, chosen: Callable[[str], object]) -> None:
        """Let a date or a time call `chosen`, and say what it cannot read."""
        field.chosen.connect(chosen)
        if isinstance(field, DateField | StampField):
            field.refused.connect(
                lambda text: self._unread(lambda: self.tr("“%1” is no date: type it as 25-11-2026"), text)
            )
        else:
            field.refused.connect(lambda text: self._unread(lambda: self.tr("“%1” is no time: type it as 06:00"), text))

    def _unread(self, sentence: Callable[[], str], text: str) -> None:
        self.window.tell(lambda: sentence().replace("%1", text[:60]), grave=True)

    def shows(self, widget: QWidget, show: Callable[[Any], None], of: Of | None = None) -> None:
        """Let a widget that makes its own edits follow the kit."""
        self._bind(widget, of or self.of, show)

    def _text_line(self, edit: QLineEdit, typed: Callable[[str], None]) -> None:
        edit.setMaxLength(LIMIT)
        edit.textEdited.connect(typed)
        edit.editingFinished.connect(self.window.session.seal)
        edit.inputRejected.connect(lambda: self.window.tell(lambda: words.too_long(LIMIT), grave=True))

    def _bind(self, widget: QWidget, of: Of, show: Callable[[Any], None]) -> None:
        if isinstance(widget, QComboBox):
            widget.installEventFilter(self)
            widget.setMinimumHeight(widget.fontMetrics().height() + _TALL)
        self._bound.append(_Bound(widget, of, show))

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, not turn a list that it happens to pass."""
        if event.type() == QEvent.Type.Wheel and isinstance(target, QComboBox):
            event.ignore()
            return True
        return False

    # Showing

    def show(self) -> None:
        """Show the kit as it is; what is off because nothing is there, or because the kit is read only, is off."""
        kit = self.window.session.kit
        self._showing = True
        try:
            for bound in self._bound:
                subject = bound.of()
                thing = details.thing(kit, subject) if subject is not None else None
                _allow(bound.widget, there=thing is not None, writes=self._writes(bound.widget))
                if thing is not None:
                    bound.show(thing)
        finally:
            self._showing = False

    def _writes(self, widget: QWidget) -> bool:
        return not (self.window.file.read_only if widget in self.design else self.window.designing.locked)

    def string(self, thing: Any, path: str) -> str:
        """Return words in the language that is shown."""
        return string(details.field(thing, path) or (), self.window.language)

    def _ask(self, edit: QLineEdit | QPlainTextEdit, thing: Any, path: str) -> None:
        """Show the words of the source language where there are none yet in this one."""
        source = plain(best(details.field(thing, path) or (), self.window.session.kit.language))
        kept = edit.property("hint")
        if kept is None:
            kept = edit.placeholderText()
            edit.setProperty("hint", kept)
        wanted = source.replace(BREAK, " ") or str(kept)
        if edit.placeholderText() != wanted:
            edit.setPlaceholderText(wanted)

    # Editing

    def written(self, kit: Kit, subject: Subject, path: str, text: str) -> Kit:
        """Return the kit with other words in the language that is shown."""
        return details.write(kit, subject, path, self.window.language, text)

    def typed(self, widget: QWidget, subject: Subject | None, path: str, edit: Callable[[Kit, Subject], Kit]) -> None:
        """Make an edit that merges with the one before it in the same field."""
        key = f"details/{subject}/{path}/{self.window.language}"
        self._apply(widget, subject, edit, key)

    def change(self, widget: QWidget, subject: Subject | None, edit: Callable[[Kit, Subject], Kit]) -> None:
        """Make an edit that is a step of its own."""
        self.window.session.seal()
        self._apply(widget, subject, edit, None)

    def _apply(
        self, widget: QWidget, subject: Subject | None, edit: Callable[[Kit, Subject], Kit], key: str | None
    ) -> None:
        if self._showing or subject is None or not self._writes(widget):
            return
        session, said = self.window.session, lower(name_of(widget))

        def step() -> str:
            return steps()["detail"].replace("%1", lower(name_of(widget)) if isValid(widget) else said)

        session.apply(edit(session.kit, subject), step, key=key)

    # Names and looks

    def name_all(self) -> None:
        """Give each field the name that its label says, and what stands in a private group the words for it."""
        for edit in self.form.findChildren(QLineEdit) + self.form.findChildren(QPlainTextEdit):
            edit.setProperty("hint", None)
        for label in self.form.findChildren(QLabel):
            widget = self.form.findChild(QWidget, label.objectName().removesuffix("_label"))
            if widget is not None and widget is not label:
                widget.setAccessibleName(label.text())
                box = widget.parent()
                if isinstance(box, PrivateBox):
                    widget.setAccessibleDescription(box.title())

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        for field in self.form.findChildren(DateField):
            field.dress(colours, self.window.desk.language)
        for stamp in self.form.findChildren(StampField):
            stamp.language = self.window.desk.language
        for moment in self.form.findChildren(MomentField):
            moment.colours = colours
        for box in self.form.findChildren(PrivateBox):
            box.colours = colours
            box.update()


def fill(box: QComboBox, items: Mapping[Any, str]) -> None:
    """Give a list its items, by value; what is chosen stays so."""
    value = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for each, text in items.items():
            box.addItem(text, each)
        choose(box, value)


def choose(box: QComboBox, value: Any) -> None:
    """Choose a value in a list; the first where it has no such value."""
    at = next((n for n in range(box.count()) if box.itemData(n) == value), 0)
    if box.currentIndex() != at:
        box.setCurrentIndex(at)


def name_of(widget: QWidget) -> str:
    """Return what a field is called."""
    return widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()


def lower(name: str) -> str:
    """Return a name inside a sentence: with a small letter, unless it is an abbreviation."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def say(label: QLabel, text: str, level: str = "") -> None:
    """Let a note say something, as a warning or an error by colour and sign; without words it goes."""
    sign = {"warning": "⚠ ", "error": "✕ "}.get(level, "")
    label.setText(f"{sign}{text}" if text else "")
    label.setVisible(bool(text))
    if label.property("says") != level:
        label.setProperty("says", level)
        repolish(label)


def _show_line(edit: QLineEdit, text: str) -> None:
    if edit.text() != text:
        at = edit.cursorPosition()
        edit.setText(text)
        edit.setCursorPosition(min(at, len(text)) if edit.hasFocus() else 0)  # of a long text the beginning shows


def _allow(widget: QWidget, *, there: bool, writes: bool) -> None:
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.setReadOnly(not writes)
        widget.setEnabled(there)
    else:
        widget.setEnabled(there and writes)
