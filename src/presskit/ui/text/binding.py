"""A text edit bound to one article of the session's kit. Two directions, one truth.

Document to kit: contentsChange only notes which lines changed; contentsChanged reads those lines and makes one edit.
Kit to document: Session.changed projects the kit to lines, and the mirror writes the lines that differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from presskit.kit.blocks import AnyBlock
from presskit.kit.lines import RULES, Line, Place
from presskit.kit.model import Fact, Kit
from presskit.kit.projection import Projection
from presskit.kit.text import Marks, Text, marks_at, plain
from presskit.kit.writing import Lines, TooLongError, settle
from presskit.ui.session import Carets, Session
from presskit.ui.text import words
from presskit.ui.text.common import difference
from presskit.ui.text.mirror import Change, Mirror
from presskit.ui.text.native import by_rule, corrected_lines, fitted
from presskit.ui.text.page import MARKS, ROLE, Page, marks_from
from presskit.ui.text.scroll import restore_scroll, scroll_anchor
from presskit.ui.text.steps import Steps

_COLOURS = {
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "ink",
}


class Binding(QTextEdit):
    """A QTextEdit that shows the lines of one article in one language, and makes edits of what happens to its text."""

    refused = Signal(str)
    """What could not be done, in words."""
    announced = Signal(str)
    """What a screen reader was told."""
    block_changed = Signal(str)
    """The id of the block that the caret is in now."""
    role_changed = Signal(str)
    """The role of the caret's line."""
    marks_changed = Signal(object)
    """The `Marks` that typing takes."""
    article_shown = Signal(str, str)
    """The article (its id) and language that is shown now."""

    def __init__(
        self, session: Session, article: str, language: str, *, page: Page | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.page = page or Page()
        self.projection = Projection(article, language)
        self.mirror = Mirror(self.document(), self.page)
        self.smart = True
        self._steps = Steps()
        self.owner = object()  # says which carets are ours, without keeping this widget alive
        self._native = False  # the document was changed by Qt: its caret is right
        self._clearing = False
        self._places: tuple[Place, Place] = ((0, 0), (0, 0))
        self._left: dict[tuple[str, str], tuple[Place, Place]] = {}
        self._told: tuple[str, str, str, Marks | None] = ("", "", "", None)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self.flush)
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setAutoFillBackground(True)  # the margins beside the viewport are the page, too
        self.setAccessibleName(words.translate("Surface", "Text of the article"))
        self._colour()

    def bind(self) -> None:
        """Show the article and listen; called when the subclass has set up what it draws with."""
        if self.projection.position(self.session.kit) is None:
            self.projection = Projection(self.session.kit.articles[0].id, self.projection.language)
        self.mirror.rewrite(self.projection.lines(self.session.kit))
        document = self.document()
        document.contentsChange.connect(self._note)
        document.contentsChanged.connect(self._sync)
        self.cursorPositionChanged.connect(self._moved)
        self.session.changed.connect(self._show)
        self.set_places((1, 0), (1, 0))

    @property
    def lines(self) -> Lines:
        """The lines that are shown."""
        return self.mirror.lines

    # --- kit to document ----------------------------------------------------------------------------------------------

    def show_article(self, article: str, language: str) -> None:
        """Show another article, or another language of it; the caret goes where it was when that was last shown.

        Raises:
            KeyError: the kit has no such article.
        """
        shown = (self.projection.article, self.projection.language)
        if shown == (article, language):
            return
        self.flush()
        projection = Projection(article, language)
        projection.article_in(self.session.kit)
        self._left[shown] = self.places()
        self.projection = projection
        self.session.seal()
        self._steps.end()
        self.mirror.rewrite(self.projection.lines(self.session.kit))
        self.set_places(*self._left.get((article, language), ((1, 0), (1, 0))))
        self.article_shown.emit(article, language)

    def set_page(self, page: Page) -> None:
        """Show the same lines with another appearance or zoom."""
        places = self.places()
        key, y = scroll_anchor(self, self.lines)
        self.page = self.mirror.page = page
        self._colour()
        self.mirror.rewrite(self.projection.lines(self.session.kit))
        self.set_places(*places)
        restore_scroll(self, self.lines, key, y)

    def _colour(self) -> None:
        palette = self.palette()
        for role, name in _COLOURS.items():
            palette.setColor(role, self.page.colour(name))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it does not take the widget's by itself

    def _show(self, _before: Kit, after: Kit) -> None:
        """Show the kit that the session has now."""
        if self._clearing:
            self._clearing = False
            self.mirror.rewrite(self.mirror.lines)
        carets = self.session.carets
        mine = carets is not None and carets.owner is self.owner  # another surface's caret is not ours
        self._turn_to(after, carets if mine else None)
        anchor = None if mine or self._native else scroll_anchor(self, self.lines)
        touched = self.mirror.write(self.projection.lines(after))
        if carets is not None and mine and not self._native:
            self.set_places(carets.anchor, carets.caret)
        elif anchor and touched:
            restore_scroll(self, self.lines, *anchor)
        self.viewport().update()
        self._telling.start()

    def _turn_to(self, kit: Kit, carets: Carets | None) -> None:
        """Turn to the article of an edit that is undone, or to the first one when the shown one is gone."""
        article, language = self.projection.article, self.projection.language
        if carets is not None:
            article, language = carets.article, carets.language
        if all(a.id != article for a in kit.articles):
            article = kit.articles[0].id
        if (article, language) != (self.projection.article, self.projection.language):
            self.projection = Projection(article, language)
            self.mirror.rewrite(self.projection.lines(kit))
            self.article_shown.emit(article, language)

    # --- document to kit ----------------------------------------------------------------------------------------------

    def _note(self, position: int, removed: int, added: int) -> None:
        if not self.mirror.note(position, removed, added):
            # QTextDocument.clear() is half way: it has put its cursors aside. Wait for the event loop.
            self._clearing = True
            self._late.start()

    def flush(self) -> None:
        """Read a document that was cleared from outside."""
        if self._clearing:
            self._clearing = False
            self.mirror.doubt_all()
            self._sync()

    def _sync(self) -> None:
        """Read the lines that changed and make one edit of them."""
        if self.mirror.writing or self._clearing:
            return
        change = self.mirror.change()
        if change is None:
            return
        if self.mirror.framed():  # a table came in: take its words, not its form
            self.mirror.rewrite(self.mirror.lines)
            self._restructured(change, shown=False)
            return
        self._native = True
        try:
            if len(change.known) == len(change.seen) == 1 and not RULES[change.known[0].role].atomic:
                self._typed(change)
            else:
                self._restructured(change)
        finally:
            self._native = False
        if self.document().blockCount() != len(self.lines):  # cannot be; but if it is, the kit is right
            self.mirror.rewrite(self.projection.lines(self.session.kit))

    def _typed(self, change: Change) -> None:
        """Make an edit of text inside one line: the common case."""
        k, line, old = change.first, change.known[0], self.lines
        text = self._fit(line, change.seen[0].text)
        self.mirror.believe(change)
        if text == line.text or self.isReadOnly():
            self.mirror.write(old)
            return
        new = replace(line, text=text)
        before, caret = self._places, self.caret()
        after = caret
        if RULES[line.role].optional and not text:  # it may go with its last character
            _, after = settle([*old[:k], new, *old[k + 1 :]], caret, self.projection.language)
        removed, added = difference(plain(line.text), plain(text))
        key = self._steps.key(line, removed, added, before[1], after)
        kit = self.projection.with_line(self.session.kit, old, k, new)
        if not self._apply(kit, "type" if added else "delete", before, (after, after), key=key):
            self.mirror.write(self.projection.lines(self.session.kit))
            return
        if after != caret:
            self.set_places(after, after)
            return
        self.mirror.align(k)
        self.typed_in(self.lines[k])
        if self.smart and len(added) == 1 and not RULES[line.role].bare:
            self._correct(caret)

    def typed_in(self, line: Line) -> None:
        """Do what follows on typing in a line; nothing here."""

    def _fit(self, line: Line, text: Text) -> Text:
        """Return typed text made fit for its line; the line's own where it cannot be."""
        try:
            return fitted(line, text)
        except TooLongError as error:
            self.refused.emit(words.too_long(error.limit))
            return line.text

    def _correct(self, caret: Place) -> None:
        """Put the mark of the language (of a quotation, a dash, an ellipsis) in place of what was typed, as a step."""
        if (found := corrected_lines(self.lines, caret, self.projection.language)) is None:
            return
        lines, after = found
        native, self._native = self._native, False
        self._push(lines, "quotes", (caret, caret), (after, after))
        self._native = native

    def _restructured(self, change: Change, *, shown: bool = True) -> None:
        """Make an edit of anything else that came from outside, by the rules."""
        old = self.lines
        if shown:
            self.mirror.believe(change)
        self._native = False
        try:
            lines, caret = by_rule(old, change, self.projection.language)
        except TooLongError as error:
            self.refused.emit(words.too_long(error.limit))
            lines, caret = old, self._places[1]
        if not self._push(lines, "change", self._places, (caret, caret)):
            self.mirror.write(self.projection.lines(self.session.kit))
            self.set_places(caret, caret)

    # --- edits of our own ---------------------------------------------------------------------------------------------

    def _push(
        self,
        lines: Sequence[Line],
        step: str,
        before: tuple[Place, Place],
        after: tuple[Place, Place],
        *,
        brought: Iterable[AnyBlock] = (),
        facts: Iterable[Fact] = (),
    ) -> bool:
        """Make these lines the article, as one undo step; tell whether that changed anything."""
        kit = self.projection.kit(lines, self.session.kit, brought, facts)
        self._steps.end()
        return self._apply(kit, step, before, after)

    def _apply(
        self,
        kit: Kit,
        step: str,
        before: tuple[Place, Place],
        after: tuple[Place, Place],
        *,
        key: str | None = None,
    ) -> bool:
        if self.isReadOnly():  # setReadOnly() stops only Qt's own editing
            return False
        article, language = self.projection.article, self.projection.language
        carets = (
            Carets(self.owner, article, language, *before),
            Carets(self.owner, article, language, *after),
        )
        done = self.session.apply(kit, words.steps()[step], key=key, carets=carets)
        if done:
            self._places = after
        self._telling.start()
        return done

    def edit(
        self,
        make: Callable[[Lines], tuple[Lines, Place] | tuple[Lines, Place, Place]],
        step: str,
        *,
        brought: Iterable[AnyBlock] = (),
        facts: Iterable[Fact] = (),
    ) -> bool:
        """Make an edit by a rule: from the lines to new lines and the caret (or anchor and caret) after it.

        The caret moves also when nothing changed. What is too long is refused in words. Tells whether the kit changed.
        """
        self.flush()
        if self.isReadOnly():
            return False
        try:
            lines, anchor, *more = make(list(self.lines))
        except TooLongError as error:
            self.refused.emit(words.too_long(error.limit))
            return False
        caret = more[0] if more else anchor
        language = self.projection.language
        _, anchor = settle(lines, anchor, language)
        lines, caret = settle(lines, caret, language)
        if self._push(lines, step, self.places(), (anchor, caret), brought=brought, facts=facts):
            return True
        self.set_places(anchor, caret)
        return False

    # --- carets -------------------------------------------------------------------------------------------------------

    def caret(self) -> Place:
        """Return the place of the caret."""
        return self.mirror.place(self.textCursor().position())

    def places(self) -> tuple[Place, Place]:
        """Return the places of the anchor and the caret."""
        cursor = self.textCursor()
        return self.mirror.place(cursor.anchor()), self.mirror.place(cursor.position())

    def selection(self) -> tuple[Place, Place]:
        """Return where the selection begins and ends."""
        a, b = self.places()
        return (a, b) if a <= b else (b, a)

    def set_places(self, anchor: Place, caret: Place) -> None:
        """Put the anchor and the caret at these places, and the caret into view."""
        cursor = self.textCursor()
        cursor.setPosition(self.mirror.position(anchor))
        cursor.setPosition(self.mirror.position(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _moved(self) -> None:
        if self.mirror.writing or self.mirror.noted:
            return
        self._places = anchor, caret = self.places()
        self._telling.start()
        line = self.lines[caret[0]]
        if anchor == caret and not RULES[line.role].atomic:  # what is typed here takes the marks of the text before it
            wanted, current = marks_at(line.text, caret[1]), self.currentCharFormat()
            if current.property(ROLE) != line.role or marks_from(current.property(MARKS)) != wanted:
                self.setCurrentCharFormat(self.page.char_format(line.role, wanted))

    def _tell(self) -> None:
        """Tell the window, and who listens to a screen reader, where the caret is now."""
        if self.mirror.noted:
            return
        line = self.lines[self.caret()[0]]
        told = self._told
        self._told = (line.block, line.part, line.role, marks_from(self.currentCharFormat().property(MARKS)))
        if told[0] != line.block:
            self.block_changed.emit(line.block)
        if told[2] != line.role:
            self.role_changed.emit(line.role)
        if told[3] != self._told[3]:
            self.marks_changed.emit(self._told[3])
        if told[:3] != self._told[:3] and self.hasFocus():
            self._announce(line)

    def _announce(self, line: Line) -> None:
        self.tell_listener(words.called(line.role, plain(line.text), self.painted(line)))

    def painted(self, line: Line) -> str:  # noqa: ARG002
        """Return what is drawn in or beside a line, for who cannot see it; nothing here."""
        return ""

    def tell_listener(self, sentence: str) -> None:
        """Say something to who listens to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.announced.emit(sentence)
