"""Finding and replacing in the window: the bar, the places that it marks in the text, and going there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit
from shiboken6 import isValid

from presskit.kit.search import Hit, PatternError, hits, replaced
from presskit.kit.writing import TooLongError
from presskit.ui.details.found import Field, selected, show_found
from presskit.ui.findbar import FindBar
from presskit.ui.history import steps
from presskit.ui.infobar import announce
from presskit.ui.phrases import counted
from presskit.ui.text import words
from presskit.ui.text.scroll import show_high

if TYPE_CHECKING:
    from presskit.ui.window import Window

_AFTER = 150
"""Milliseconds after an edit until what is found is looked for again."""
_MARKED = 2_000
"""Most places that are marked in the text."""


class Searching(QObject):
    """Looks through the kit for what the bar says."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.bar = FindBar(window.ui.text_side)
        window.ui.text_side_layout.addWidget(self.bar)
        self.hits: list[Hit] = []
        self.current: Hit | None = None
        self._wrong, self._in_field = "", ""
        self._field: Field | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.look)
        bar = self.bar
        bar.changed.connect(self._asked)
        bar.stepped.connect(self.step)
        bar.replace_wanted.connect(self.replace)
        bar.replace_all_wanted.connect(self.replace_all)
        bar.closed.connect(self.close)
        window.session.changed.connect(self._changed)
        window.surface.article_shown.connect(self._changed)
        window.surface.page_changed.connect(self._mark)
        bar.retranslate()
        self.lock()

    def lock(self) -> None:
        """Offer to replace where the text may be written."""
        for button in (self.bar.replace_one, self.bar.replace_every):
            button.setEnabled(not self.window.designing.locked)

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar; what is selected in a line is looked for."""
        surface = self.window.surface
        a, b = surface.selection()
        chosen = surface.selected_text() if a[0] == b[0] and a != b and surface.hasFocus() else ""
        surface.installEventFilter(self)
        self.bar.open_with(chosen.replace("\n", " "), replacing=replacing and not self.window.designing.locked)
        self.look()

    def close(self) -> None:
        """Close the bar and go to what was found: in the text, or in its field."""
        field, hit = self._field, self.current
        self._leave_field()
        self.bar.hide()
        self.window.surface.removeEventFilter(self)
        self.window.surface.setExtraSelections([])
        if field is not None and hit is not None and hit.where.kind != "line":
            show_found(self.window, hit, focus=True)
        else:
            self.window.surface.setFocus()

    # --- looking ------------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if not self.bar.isHidden():
            self._soon.start()

    def _asked(self) -> None:
        """Look for something else, and show the first place from the caret on."""
        self.current = None
        self.look()
        if self.hits:
            self._go(self._nearest(from_start=True), focus=False)  # one types on

    def look(self) -> None:
        """Look through the kit as it is now."""
        window, self._wrong = self.window, ""
        try:
            self.hits = hits(window.session.kit, window.language, self.bar.query())
        except PatternError as error:
            self.hits = []
            slow = str(error) == "timeout"
            self._wrong = self.tr("Takes too long") if slow else self.tr("Not a regular expression")
        if self.current not in self.hits:
            self.current = self._at_selection()
        self._mark()
        self._tell()

    def _at_selection(self) -> Hit | None:
        surface = self.window.surface
        (k, x), (j, y) = surface.selection()
        return next((h for h in self._shown() if k == j == h.where.line and (h.start, h.end) == (x, y)), None)

    def _shown(self) -> list[Hit]:
        return [h for h in self.hits if h.where.kind == "line" and h.where.article == self.window.article]

    def _mark(self) -> None:
        """Mark the places in the text that is shown."""
        surface = self.window.surface
        if self.bar.isHidden():
            return
        form = QTextCharFormat()
        form.setBackground(surface.page.colour("hit"))
        marked = []
        for hit in self._shown()[:_MARKED]:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(surface.document())
            cursor.setPosition(surface.mirror.position((hit.where.line, hit.start)))
            cursor.setPosition(surface.mirror.position((hit.where.line, hit.end)), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, form
            marked.append(selection)
        surface.setExtraSelections(marked)

    def _tell(self) -> None:
        bar, found = self.bar, len(self.hits)
        if self._wrong or not bar.sought.text():
            text = self._wrong
        elif not found:
            text = self.tr("Not found")
        elif self.current is None:
            text = counted(found, self.tr("1 place"), self.tr("%1 places"))
        else:
            text = self.tr("%1 of %2").replace("%1", str(self.hits.index(self.current) + 1)).replace("%2", str(found))
            if self.current.where.kind != "line":
                text += f" · {self._name(self.current)}"
        if text != bar.count.text():
            bar.count.setText(text)
            announce(bar, text)

    def _name(self, hit: Hit) -> str:
        """Return what a place outside the text is."""
        names = {
            "figure": self.tr("alt text of a picture"),
            "quote": self.tr("pull quote"),
            "approval": self.tr("who approved it: a record, never replaced"),
            "article": self.tr("about the article"),
            "person": self.tr("a person"),
            "contact": self.tr("a contact"),
            "image": self.tr("a picture"),
            "organisation": self.tr("the organisation"),
            "download": self.tr("a download"),
            "fact": self.tr("a fact"),
            "kit": self.tr("title of the kit"),
        }
        return names[hit.where.kind]

    # --- going --------------------------------------------------------------------------------------------------------

    def step(self, by: int, *, focus: bool = True) -> None:
        """Go to the next place (1) or the one before (-1), round the kit; with `focus` into its field."""
        if not self.bar.sought.text():
            self.open()
            return
        self.look()
        if not self.hits:
            return
        if self.current is not None:
            self._go(self.hits[(self.hits.index(self.current) + by) % len(self.hits)], focus=focus)
        else:
            nearest = self._nearest()
            self._go(nearest if by > 0 else self.hits[self.hits.index(nearest) - 1], focus=focus)

    def _nearest(self, *, from_start: bool = False) -> Hit:
        """Return the first place after the caret; with `from_start` after the start of what is selected."""
        start, end = self.window.surface.selection()
        caret = start if from_start else end
        shown = self._shown()
        after = next((h for h in shown if (h.where.line, h.start) >= caret), None)
        return after or (shown[0] if shown and from_start else self._after_article())

    def _after_article(self) -> Hit:
        shown = self._shown()
        return self.hits[(self.hits.index(shown[-1]) + 1) % len(self.hits)] if shown else self.hits[0]

    def _go(self, hit: Hit, *, focus: bool = True) -> None:
        window, where = self.window, hit.where
        self._leave_field()
        self.current = hit
        if where.article and where.article != window.article:
            window.show_article(where.article, window.language)
        if where.kind == "line":
            surface = window.surface
            surface.session.seal()
            surface.set_places((where.line, hit.start), (where.line, hit.end))
            show_high(surface)
        else:
            self._field = show_found(window, hit, focus=focus)
            if self._field is not None:
                self._field.installEventFilter(self)
                self._in_field = selected(self._field)
        self._mark()
        self._tell()

    def _leave_field(self) -> None:
        """Let go of the field that was gone to; who was in it is in the bar again."""
        field, self._field = self._field, None
        if field is not None and isValid(field):
            field.removeEventFilter(self)
            if field.hasFocus() and not self.bar.isHidden():
                self.bar.sought.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Take Enter in a field that was gone to, and Escape in the text: the bar is there for both."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self.bar.isHidden():
            return False
        if target is self._field:
            return self._enter(self._field, event)
        offers = any(each.isVisible() for each in self.window.surface.offering.lists)
        if target is self.window.surface and event.key() == Qt.Key.Key_Escape and not offers:
            self.close()
            return True
        return False

    def _enter(self, field: Field, event: QKeyEvent) -> bool:
        """Go on to the next place, as long as what was found is selected in the field."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self._in_field and selected(field) == self._in_field:
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return False

    # --- replacing ----------------------------------------------------------------------------------------------------

    def replace(self) -> None:
        """Replace the place that is shown, and go to the next."""
        if self.current is None:
            self.step(1, focus=False)
            return
        hit = self.current
        if hit.where.kind == "approval":  # it says so where it is found
            self.step(1)
            return
        at = self.hits.index(hit)
        if self._replaced(hit):
            self.look()
            if self.hits:
                self._go(self.hits[at % len(self.hits)], focus=False)  # the next Enter replaces that one

    def replace_all(self) -> None:
        """Replace all places, as one undo step."""
        count = self._replaced(None)
        left = sum(hit.where.kind == "approval" for hit in self.hits)
        if count or left:
            self.look()
            self._soon.stop()  # what is told here stays until another edit
            text = counted(count, self.tr("1 replaced"), self.tr("%1 replaced"))
            if left:
                text += " · " + counted(left, self.tr("1 left: an approval"), self.tr("%1 left: approvals"))
                self.window.tell(
                    self.tr(
                        "Who approved a quote stays as it was recorded; change it in the details of the quote (F4)."
                    )
                )
            self.bar.count.setText(text)
            announce(self.bar, text)

    def _replaced(self, only: Hit | None) -> int:
        window = self.window
        if window.refuse_read_only() or not self.bar.sought.text():
            return 0
        try:
            kit, count = replaced(window.session.kit, window.language, self.bar.query(), self.bar.by.text(), only)
        except PatternError:
            self.bar.count.setText(self.tr("Not a regular expression"))
            return 0
        except TooLongError as error:
            window.tell(words.too_long(error.limit))
            return 0
        window.session.apply(kit, steps()["replace"])
        return count
