"""What the window, the keys and the menu can ask of the text: each is one edit, and one undo step."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor

from presskit.kit import pasting, rows, structure, writing
from presskit.kit.blocks import AnyBlock, Quote, Rating
from presskit.kit.edits import with_article, with_block
from presskit.kit.lines import FIXED, RULES, Line, Place
from presskit.kit.model import Fact, Kit, Person
from presskit.kit.pasting import Clip
from presskit.kit.speakers import spoken_by
from presskit.kit.text import Marks, Text, clean, marks_at
from presskit.kit.text import span as marked_span
from presskit.kit.writing import Lines, delete, extent, fresh, insert, insert_blocks, links, splice, without_object
from presskit.ui.text import clipboard, moving, words
from presskit.ui.text.arriving import Intake, paste_html
from presskit.ui.text.binding import Binding
from presskit.ui.text.new import new_block
from presskit.ui.text.page import MARKS, marks_from
from presskit.ui.text.scroll import show_high

CHANGEABLE = ("paragraph", "subhead", "subhead2", "bullet", "number", "quote")
"""The types that paragraphs, subheads, items and quotes can be changed into."""


class Commands(Binding):
    """A bound text with the commands of an editor."""

    intake: Intake | None = None
    picture_pasted = Signal(QImage)
    """A picture that was pasted."""
    link_wanted = Signal()
    """Asks the window for an address, to give it to `set_link`."""

    # --- where the caret is -------------------------------------------------------------------------------------------

    def current_line(self) -> Line:
        """Return the line of the caret."""
        return self.lines[self.caret()[0]]

    def current_block(self) -> str:
        """Return the id of the caret's block; of the lines that each article begins with, it is their role."""
        return self.current_line().block

    def current_role(self) -> str:
        """Return the role of the caret's line."""
        return self.current_line().role

    def current_marks(self) -> Marks:
        """Return the marks that typing takes now."""
        return marks_from(self.currentCharFormat().property(MARKS))

    def selected_text(self) -> str:
        """Return the characters that are selected."""
        return pasting.text_between(self.lines, *self.selection())

    def go_to(self, block: str) -> bool:
        """Put the caret in a block, or in a part of one (an item, a gallery's figure, a fact), high in the view."""
        for k, line in enumerate(self.lines):
            if block in {line.block, line.part}:
                self.session.seal()
                self.set_places((k, 0), (k, 0))
                show_high(self)
                return True
        return False

    def block(self, identity: str) -> AnyBlock | None:
        """Return a block of the article that is shown."""
        body = self.projection.article_in(self.session.kit).body
        return next((block for block in body if block.id == identity), None)

    # --- marks --------------------------------------------------------------------------------------------------------

    def toggle(self, mark: str, value: object = True) -> None:
        """Set a mark on the selection, or take it off when all of it has it; without one, for what is typed next."""
        a, b = self.selection()
        if mark == "link" and a == b:
            self.set_link(None if value is True else str(value) if value else None)
            return
        if a == b:
            marked = writing.toggled(self.current_marks(), mark, value)
            role = self.current_role()
            if not RULES[role].atomic and not RULES[role].bare and not self.isReadOnly():
                self.setCurrentCharFormat(self.page.char_format(role, marked))
                self._telling.start()
            return
        places = self.places()
        self.edit(lambda lines: (writing.toggle(lines, a, b, mark, value), *places), "mark")

    def link_at_caret(self) -> tuple[str, Place, Place] | None:
        """Return the address of the link that the caret (or the selection) is in, and where that begins and ends."""
        (k, x), (j, y) = self.selection()
        found = links(self.lines[k].text) if k == j else []
        return next(((link, (k, start), (k, end)) for start, end, link in found if start <= x and y <= end), None)

    def set_link(self, address: str | None) -> None:
        """Make the selection, or the link that the caret is in, a link to an address; None takes the link off.

        Without either, the address itself is inserted.
        """
        a, b = self.selection()
        found = self.link_at_caret()
        if a == b and found is not None:
            a, b = found[1:]
        if a == b and address:
            text = (marked_span(clean(address), self.current_marks()._replace(link=address)),)
            self.edit(lambda lines: insert(lines, a, [text]), "mark")
        elif a != b:
            places = self.places()

            def make(lines: Lines) -> tuple[Lines, Place, Place]:
                lines = writing.toggle(lines, a, b, "link", None)
                return (writing.toggle(lines, a, b, "link", address) if address else lines), *places

            self.edit(make, "mark")

    # --- blocks -------------------------------------------------------------------------------------------------------

    def set_role(self, kind: str) -> None:
        """Change the type of what is selected, to one of `CHANGEABLE`."""
        anchor, caret = self.places()
        a, b = min(anchor, caret), max(anchor, caret)

        def make(lines: Lines) -> tuple[Lines, Place, Place]:
            out, start, end = structure.set_role(lines, a, b, kind)
            return (out, start, end) if anchor <= caret else (out, end, start)

        self.edit(make, "role")

    def indent(self, by: int) -> None:
        """Move the selected items in (1) or out (-1)."""
        anchor, caret = self.places()
        first, last = min(anchor, caret)[0], max(anchor, caret)[0]
        self.edit(lambda lines: (structure.indent(lines, first, last, by), anchor, caret), "indent")

    def insert_block(self, kind: str, *, instead: bool = False) -> None:
        """Insert an empty block of a kind of `OFFERED`: after the caret's, or in place of an empty paragraph.

        `instead` of what stands in the caret's line, that is what was typed to find the block.
        """
        block, facts = new_block(kind)
        self.insert_blocks([block], facts, step="insert", instead=instead)

    def insert_blocks(
        self, blocks: Sequence[AnyBlock], facts: Sequence[Fact] = (), *, step: str = "insert", instead: bool = False
    ) -> None:
        """Insert blocks after the caret's block, or in place of an empty paragraph; the caret goes to the first."""
        known = {fact.id: fact for fact in (*self.session.kit.facts, *facts)}
        new = fresh(blocks, pasting.identities(self.session.kit), self.projection.language)

        def make(lines: Lines) -> tuple[Lines, Place]:
            k = self.caret()[0]
            if instead:
                lines[k] = writing.with_text(lines[k], ())
            at = writing.end_of(lines, k)
            lines, end = insert_blocks(lines, at, new, self.projection.language, known)
            if RULES[lines[end[0]].role].kind == "page-break" and not _is_text(lines, end[0] + 1):
                lines, end = [*lines[: end[0] + 1], writing.paragraph(), *lines[end[0] + 1 :]], (end[0] + 1, 0)
                return lines, end
            first = next((k for k, line in enumerate(lines) if new and line.block == new[0].id), end[0])
            return lines, (first, 0)

        self.edit(make, step, brought=new, facts=facts)

    def remove_block(self, identity: str = "") -> None:
        """Take a block out: this one, or that of the caret. The lines that each article begins with are emptied."""
        identity = identity or self.current_block()

        def make(lines: Lines) -> tuple[Lines, Place]:
            k = next((k for k, line in enumerate(lines) if line.block == identity), -1)
            if k < 0:
                return lines, self.caret()
            if RULES[lines[k].role].fixed:
                return delete(lines, (k, 0), writing.end_of(lines, k))
            p, q = extent(lines, k)
            out = [*lines[:p], *lines[q + 1 :]]
            return out, (p, 0) if p < len(out) else writing.end_of(out, p - 1)

        self.edit(make, "delete")

    def move_block(self, by: int) -> None:
        """Move the caret's block, or all that the selection touches, over the one before (-1) or after it (1)."""
        moving.step(self, by)

    def move_blocks_to(self, p: int, q: int, to: int) -> None:
        """Move the blocks whose lines are p to q before line `to`; the selection goes with them."""
        moving.move(self, p, q, to)

    def add_figure(self) -> None:
        """Add a figure to the gallery that the caret is in, after the caret's."""
        k = self.caret()[0]
        if self.lines[k].role.startswith("gallery."):
            self.edit(lambda lines: structure.add_figure(lines, k), "insert")

    # --- tables -------------------------------------------------------------------------------------------------------

    def go_to_cell(self, by: int) -> None:
        """Go to the next cell (1) or the one before (-1); after the last one a row is added."""
        at = self.caret()
        self.edit(lambda lines: rows.next_cell(lines, at, by), "row")

    def add_row(self, *, above: bool = False) -> None:
        """Add a row below the caret's, or above it."""
        k = self.caret()[0]
        if RULES[self.lines[k].role].cells:
            self.edit(lambda lines: rows.add_row(lines, k, above=above), "row")

    def remove_row(self) -> None:
        """Take the caret's row out."""
        k = self.caret()[0]
        if RULES[self.lines[k].role].cells:
            self.edit(lambda lines: rows.remove_row(lines, k), "row")

    def add_column(self, *, before: bool = False) -> None:
        """Add a column to a table, after the caret's or before it."""
        at = self.caret()
        if self.current_role() in {"table.head", "table.row"}:
            self.edit(lambda lines: rows.add_column(lines, at, before=before), "row")

    def remove_column(self) -> None:
        """Take the caret's column out of a table."""
        at = self.caret()
        if self.current_role() in {"table.head", "table.row"}:
            self.edit(lambda lines: rows.remove_column(lines, at), "row")

    # --- what has no text ---------------------------------------------------------------------------------------------

    def set_stars(self, rating: str, stars: float) -> None:
        """Give a rating its stars."""
        block = self.block(rating)
        if isinstance(block, Rating) and not self.isReadOnly():
            stars = max(0.0, min(stars, block.out_of))
            self.change_kit(with_block(self.session.kit, replace(block, stars=stars)), "stars")

    def set_date(self, date: str) -> None:
        """Give the dateline a date (ISO 8601), or none."""
        kit = self.session.kit
        article = self.projection.article_in(kit)
        dateline = replace(article.dateline, date=date)
        self.change_kit(with_article(kit, replace(article, dateline=dateline)), "date")

    def change_kit(self, kit: Kit, step: str) -> None:
        """Make a kit the session's, as one undo step; the caret stays."""
        places = self.places()
        self._apply(kit, step, places, places)

    def set_speaker(self, quote: str, person: Person) -> None:
        """Give a quote its speaker: the name, and role and organisation where the quote has none of its own."""
        block, language = self.block(quote), self.projection.language
        if isinstance(block, Quote) and not self.isReadOnly():
            block = spoken_by(block, person, language, self.session.kit.language)
            places = self.places()
            k = next(k for k, line in enumerate(self.lines) if (line.block, line.role) == (quote, "quote.name"))
            after = (k, len(person.name))
            self._apply(with_block(self.session.kit, block), "person", places, (after, after))

    # --- text and clipboard -------------------------------------------------------------------------------------------

    def insert_text(self, text: str, *, step: str = "paste") -> None:
        """Insert text at the caret, in place of the selection; line ends begin new lines, tabs new cells."""
        a, b = self.selection()
        role = self.lines[a[0]].role
        if RULES[role].cells and a[0] == b[0] and ("\t" in text or "\n" in text.strip("\r\n")):
            grid = pasting.grid_of(text)
            self.edit(lambda lines: rows.fill(lines, a, grid), step)
            return
        marked = marks_at(self.lines[a[0]].text, a[1])
        pieces: list[Text] = []
        for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").split("\n"):
            characters = clean(line)
            pieces.append((marked_span(characters, marked),) if characters else ())
        self.edit(lambda lines: splice(lines, a, b, pieces), step)

    def cut_selection(self) -> None:
        """Put the selection on the clipboard and delete it."""
        a, b = self.selection()
        if a != b and not self.isReadOnly():
            QGuiApplication.clipboard().setMimeData(self.createMimeDataFromSelection())
            self.edit(lambda lines: delete(lines, a, b), "cut")

    def cut(self) -> None:
        """Cut by the rules: Qt's own would take its own idea of the selection."""
        self.cut_selection()

    def delete_selection(self) -> None:
        """Delete the selection."""
        a, b = self.selection()
        if a != b:
            self.edit(lambda lines: delete(lines, a, b), "delete")

    def paste_plain(self) -> None:
        """Paste only the words of the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and data.hasText():
            self.session.seal()
            self.insert_text(data.text())

    def clip(self) -> Clip:
        """Return what is selected, as it goes to the clipboard."""
        return pasting.selected(self.lines, self.session.kit, self.projection, *self.selection())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as blocks, HTML and plain text."""
        return clipboard.to_mime(self.clip(), self.selected_text(), self.projection.language)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take our own blocks, HTML and text."""
        return source.hasFormat(clipboard.MIME) or source.hasText() or source.hasHtml() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: into cells as cells, our own blocks as they are, another program's by the intake, else the words."""
        self.session.seal()
        if source.hasImage() and not source.text().strip():  # a browser sends its address as HTML, too
            self.picture_pasted.emit(source.imageData())
            return
        cells = RULES[self.current_role()].cells and ("\t" in source.text() or "\n" in source.text())
        clip = None if cells else clipboard.from_mime(source)
        if clip is None and not cells and source.hasHtml() and self.intake is not None and not self.isReadOnly():
            paste_html(self, source.html(), source.text(), self.intake)
        elif clip is not None:
            self.paste_clip(clip)
        elif source.text():
            self.insert_text(source.text())
        elif not self.isReadOnly():
            self.refused.emit(words.nothing_to_paste())

    def paste_clip(self, clip: Clip, *, step: str = "paste") -> None:
        """Insert what was copied, in place of the selection."""
        kit = self.session.kit
        clip = pasting.adopted(clip, kit)
        target = pasting.target_in(kit, self.projection, self.lines, clip)
        a, b = self.selection()
        brought: list[AnyBlock] = []

        def make(lines: Lines) -> tuple[Lines, Place]:
            lines, at = delete(lines, a, b) if a != b else (lines, a)
            lines, caret, came = pasting.put(lines, at, clip, target)
            brought.extend(came)
            return lines, caret

        self.edit(make, step, brought=brought, facts=clip.facts)

    def move_selection(self, at: Place, *, copy: bool = False) -> None:
        """Move (or copy) the selection to a place outside it, as one edit."""
        a, b = self.selection()
        if a == b or a < at < b:
            return
        clip = self.clip()
        if copy:
            self.set_places(at, at)
            self.paste_clip(clip, step="insert")
            return
        target = pasting.target_in(self.session.kit, self.projection, self.lines, clip)
        brought: list[AnyBlock] = []

        def make(lines: Lines) -> tuple[Lines, Place]:
            if at in {a, b}:
                return lines, b
            lines, caret, came = pasting.moved(lines, (a, b), at, clip, target)
            brought.extend(came)
            return lines, caret

        self.edit(make, "move", brought=brought)

    def remove_object(self) -> None:
        """Take out the picture, page break or rating that the caret is at, with what belongs to it."""
        k = self.caret()[0]
        if RULES[self.lines[k].role].atomic:
            self.edit(lambda lines: without_object(lines, k), "delete")

    def select_line(self) -> None:
        """Select the caret's line."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _is_text(lines: Lines, k: int) -> bool:
    return k < len(lines) and RULES[lines[k].role].flow and k >= len(FIXED)
