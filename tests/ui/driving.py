"""Drives the real surface at random, and reads its document with none of its own code."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Callable
from typing import Any, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QInputMethodEvent,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from kit.articles import is_fit, nl, sample
from presskit.intake.html_blocks import blocks_of
from presskit.kit.blocks import Approval, Figure, Gallery, List, Quote, new_id
from presskit.kit.edits import remove_block, with_article
from presskit.kit.json import faults, to_json
from presskit.kit.lines import RULES, Line
from presskit.kit.model import Kit
from presskit.kit.projection import Projection
from presskit.kit.search import Query, replaced
from presskit.kit.text import Span, canonical, length, plain
from presskit.ui.session import Session
from presskit.ui.text.foreign import set_language
from presskit.ui.text.looks import DARK, LIGHT
from presskit.ui.text.page import Page
from presskit.ui.text.spelling import Spelling
from presskit.ui.text.surface import CHANGEABLE, INSERTABLE, Surface

USER = QTextFormat.Property.UserProperty.value
ROLE, MARKS, SHAPE = USER + 1, USER + 2, USER + 3
OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1


def spans_of(surface: Surface) -> list[tuple[str, int, tuple[Span, ...]]]:
    """The document as (role, shape, text) of each block, read from its formats; every run must wear its line's role."""
    out = []
    block = surface.document().begin()
    while block.isValid():
        role = block.blockFormat().property(ROLE)
        spans = []
        fragments = block.begin()
        while not fragments.atEnd():
            form = fragments.fragment().charFormat()
            assert form.property(ROLE) == role, (form.property(ROLE), role, fragments.fragment().text())
            assert (form.objectType() == OBJECT) == RULES[role].atomic
            marks = json.loads(form.property(MARKS) or "[]")
            spans.append(Span(fragments.fragment().text(), *marks))
            fragments += 1
        units = sum(len(s.text.encode("utf-16-le")) // 2 for s in spans)
        assert units == block.length() - 1, "characters that the fragments do not show"
        out.append((role, block.blockFormat().property(SHAPE), canonical(spans)))
        block = block.next()
    return out


def check(surface: Surface) -> None:
    """The document is the kit, and the kit is a good one."""
    kit, projection = surface.session.kit, surface.projection
    lines = Projection(projection.article, projection.language).lines(kit)  # nothing remembered
    shown = spans_of(surface)
    wanted = [(line.role, line.edge + 4 * line.depth, line.text) for line in lines]
    for n, (a, b) in enumerate(itertools.zip_longest(shown, wanted)):
        assert a == b, f"line {n}: the document shows {a}, the kit has {b}"
    assert surface.lines == lines
    assert list(faults(kit)) == []
    assert all(is_fit(line) for line in lines)
    block = surface.document().begin()
    cards = {"cta", "facts", "gallery", "video"}
    for n, line in enumerate(lines):
        assert block.charFormat().property(ROLE) == line.role
        tabs = surface.page.columns([other for other in lines if other.block == line.block])
        before, kind = lines[max(n - 1, 0)], RULES[line.role].kind
        follows = before.block != line.block and {kind, RULES[before.role].kind} <= cards
        wanted_format = surface.page.block_format(line, tabs if RULES[line.role].cells else (), follows=follows)
        assert block.blockFormat() == wanted_format, f"line {n} wears another format"
        block = block.next()
    again = Projection(projection.article, projection.language)
    assert again.kit(lines, kit) == kit, "lines -> kit -> lines"


def check_pictures(kit: Kit) -> None:
    """What has no line is still there; every figure began with a picture."""
    for article in kit.articles:
        for block in article.body:
            assert not isinstance(block, Figure) or block.image, "a figure lost what has no line"
            assert not isinstance(block, Gallery) or all(figure.image for figure in block.figures)
            assert not isinstance(block, List) or block.items


def compose(surface: Surface, commit: str = "", preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(surface, event)


def drag_on(handle: QWidget, to: QPoint) -> None:
    """Move the mouse to a point of the screen with the left button held."""
    left, at = Qt.MouseButton.LeftButton, QPointF(handle.mapFromGlobal(to))
    event = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(to), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, event)


class Speller(QSyntaxHighlighter):
    """Underlines every e, as a spelling highlighter would: must never be seen in the kit."""

    def highlightBlock(self, text: str) -> None:
        form = QTextCharFormat()
        form.setFontUnderline(True)
        form.setFontWeight(900)
        for n, character in enumerate(text):
            if character == "e":
                self.setFormat(n, 1, form)


MOVES = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End]
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NASTY = [
    "x",
    "two words",
    "a\nb\nc",
    "\n",
    "é€😀",
    "tab\there",
    "a\tb\nc\td\te",
    "nul\0l",
    "lone\ud800s",
    "crlf\r\nx",
    "u2028\u2028y",
    "p\u2029q",
    "obj\ufffc",
    "\ufdd0frame",
    "bidi\u202ex",
    "",
    "“q”",
]


NASTY_HTML = [
    "<p>one <b>bold</b></p>",
    "<p>a</p><p>b</p>",
    "<ul><li>x<ul><li>y</ul></ul>",
    "<h2>Head</h2><p>t<br>u",
    "<blockquote><p>said<footer>Who, what</footer></blockquote><p>t",
    "<table><tr><th>a<th>b<tr><td>1<td>2</table>",
    "<script>x</script>",
    "<p lang=fr>mot <span lang=de>Wort</span> mot mot",
    "<p>\ud800 \0 &#xfffc; &#8232; <a href='javascript:x'>l</a>",
]


_WEIGHTS: dict[str, float] = {}
Step = TypeVar("Step", bound=Callable[..., object])


def weighs(weight: float) -> Callable[[Step], Step]:
    """Say how often a step is taken; 3 is usual."""

    def weighed(step: Step) -> Step:
        _WEIGHTS[step.__name__] = weight
        return step

    return weighed


class Driver:
    """A surface, a second one in another language on the same session, and steps at random."""

    def __init__(self, seed: int, kit: Kit | None = None) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a run that can be repeated
        self.session = Session(kit or sample())
        self.surface = Surface(self.session, "a1", "nl", intake=lambda html, to, came: came(blocks_of(html, to)))
        self.other = Surface(self.session, "a1", "en")
        self.surface.resize(800, 600)
        self.surface.show()
        self.clip: QMimeData | None = None
        self.log: list[tuple[str, object]] = []
        self.marks = self.surface.spelling = Spelling(self.surface, lambda _, word: "e" not in word, lambda _: None)
        self.speller = Speller(self.surface.document()) if seed % 2 else None
        self.steps: dict[str, tuple[float, Callable[[], object]]] = {
            name.removeprefix("do_"): (_WEIGHTS.get(name, 3), method)
            for name in dir(self)
            if name.startswith("do_") and callable(method := getattr(self, name))
        }

    def close(self) -> None:
        for surface in (self.surface, self.other):
            surface.close()
            surface.deleteLater()
        QApplication.processEvents()

    def caret(self, *, keep: bool = False) -> None:
        cursor = self.surface.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self.random.randint(0, self.surface.document().characterCount() - 1), mode)
        self.surface.setTextCursor(cursor)

    def select(self) -> None:
        self.caret()
        self.caret(keep=True)

    def key(self, key: Any, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.surface, key, modifier)

    # --- steps --------------------------------------------------------------------------------------------------------

    @weighs(14)
    def do_type(self) -> object:
        text = "".join(self.random.choice("abc de") for _ in range(self.random.randint(1, 4)))
        for character in text:
            self.key(character)
        return text

    def do_quotation_mark(self) -> None:
        self.key(self.random.choice("\"'"))

    @weighs(6)
    def do_compose(self) -> object:
        text = self.random.choice(["é", "€", "😀", "日本", "“", "'"])
        compose(self.surface, text)
        return text

    def do_preedit(self) -> None:
        compose(self.surface, preedit="か")
        check(self.surface)
        compose(self.surface, preedit="かん")
        compose(self.surface, self.random.choice(["漢", ""]))

    def do_preedit_over(self) -> None:
        self.select()
        compose(self.surface, preedit="か")
        compose(self.surface, "漢")

    @weighs(8)
    def do_move_about(self) -> None:
        self.key(self.random.choice(MOVES), self.random.choice([NONE, CONTROL]))

    @weighs(6)
    def do_select_by_keys(self) -> None:
        for _ in range(self.random.randint(1, 3)):
            self.key(self.random.choice(MOVES), SHIFT | self.random.choice([NONE, CONTROL]))

    @weighs(6)
    def do_click(self) -> None:
        self.caret()

    @weighs(5)
    def do_select(self) -> None:
        self.select()

    def do_select_whole_lines(self) -> None:
        k = self.random.randrange(len(self.surface.lines))
        j = min(k + self.random.randint(0, 5), len(self.surface.lines) - 1)
        self.surface.set_places((k, 0), (j, length(self.surface.lines[j].text)))

    @weighs(8)
    def do_backspace(self) -> None:
        self.key(Qt.Key.Key_Backspace, times=self.random.randint(1, 3))

    @weighs(5)
    def do_delete(self) -> None:
        self.key(Qt.Key.Key_Delete, times=self.random.randint(1, 3))

    def do_delete_word(self) -> None:
        self.key(self.random.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Delete]), CONTROL)

    @weighs(6)
    def do_enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def do_break_line(self) -> None:
        self.key(Qt.Key.Key_Return, SHIFT)

    def do_next_cell(self) -> None:
        self.surface.go_to_cell(self.random.choice([-1, 1]))

    def do_rows(self) -> object:
        name = self.random.choice(["add_row", "remove_row", "add_column", "remove_column"])
        getattr(self.surface, name)()
        return name

    @weighs(8)
    def do_undo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.session.stack.undo()

    @weighs(5)
    def do_redo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.session.stack.redo()

    @weighs(5)
    def do_mark(self) -> object:
        mark = self.random.choice(["strong", "emphasis", "small_caps", "superscript", "subscript"])
        self.surface.toggle(mark)
        return mark

    def do_link(self) -> None:
        self.surface.set_link(self.random.choice([None, "https://x.example"]))

    @weighs(4)
    def do_language(self) -> object:
        language = self.random.choice(["fr", "de", "nl"])
        set_language(self.surface, language)
        return language

    @weighs(4)
    def do_write_in_cells(self) -> object:
        """What is done in facts, tables and lists: their lines come up seldom by themselves."""
        kinds = ("fact", "table.head", "table.row", "bullet", "number")
        rows = [k for k, line in enumerate(self.surface.lines) if line.role in kinds]
        if not rows:
            self.surface.insert_block(self.random.choice(["facts", "table", "list"]))
            return "inserted"
        k = self.random.choice(rows)
        place = (k, self.random.randint(0, length(self.surface.lines[k].text)))
        self.surface.set_places(place, place)
        keys = self.random.choices(["a", "7", " ", Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete], k=4)
        for key in keys:
            self.key(key)
        return keys

    @weighs(6)
    def do_drag_a_block(self) -> object:
        """By its handle: from somewhere in sight to elsewhere, with the mouse; one time in five Escape comes first."""
        surface, handle = self.surface, self.surface.handle
        view = surface.viewport()
        self.caret()
        at = surface.cursorRect().center().y()
        handle.over(at)
        if handle.isHidden():
            return "none"
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(7, 12))
        for _ in range(3):
            drag_on(handle, view.mapToGlobal(QPoint(4, at + self.random.randint(-400, 400))))
        escaped = self.random.random() < 0.2
        if escaped:
            QTest.keyClick(handle, Qt.Key.Key_Escape)
        before = self.session.stack.index()
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
        assert self.session.stack.index() - before <= (0 if escaped else 1), "a drag is one step"
        assert not handle.dragging
        return escaped

    @weighs(5)
    def do_role(self) -> object:
        kind = self.random.choice(CHANGEABLE)
        self.surface.set_role(kind)
        return kind

    def do_indent(self) -> None:
        self.surface.indent(self.random.choice([-1, 1]))

    @weighs(6)
    def do_paste_text(self) -> object:
        text, data = self.random.choice(NASTY), QMimeData()
        data.setText(text)
        self.surface.insertFromMimeData(data)
        return ascii(text)

    def do_paste_html(self) -> object:
        html, data = self.random.choice(NASTY_HTML), QMimeData()
        data.setHtml(html)
        data.setText("words")
        self.surface.insertFromMimeData(data)
        return html

    @weighs(1)
    def do_find_and_replace(self) -> object:
        query = Query(self.random.choice(["e", "de ", "a.", "\u2028", "M"]), regex=self.random.random() < 0.5)
        by = self.random.choice(["", "x", "e\u0301", "a\tb\nc"])
        self.session.apply(replaced(self.session.kit, "nl", query, by)[0], "replace")
        return query, by

    @weighs(2)
    def do_correct(self) -> None:
        found = self.marks.find(self.surface.caret())
        if found is not None:
            self.marks.correct(found[0], found[2], self.random.choice(["goed", "’t", "twee woorden"]))

    def do_stroke(self) -> None:
        self.key("/")
        for key in self.random.choice(["quo", "xx", "", "ta"]):
            self.key(key)
        self.key(self.random.choice([Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace]))

    def do_copy(self) -> None:
        if self.surface.textCursor().hasSelection():
            self.clip = self.surface.createMimeDataFromSelection()

    def do_cut(self) -> None:
        if self.surface.textCursor().hasSelection():
            self.clip = self.surface.createMimeDataFromSelection()
            self.surface.cut_selection()

    @weighs(4)
    def do_paste(self) -> None:
        if self.clip is not None:
            self.surface.insertFromMimeData(self.clip)

    def do_insert_block(self) -> object:
        kind = self.random.choice(INSERTABLE)
        if kind == "figure":
            self.surface.insert_blocks([Figure(id=new_id(), image="photo")])
        elif kind == "gallery":
            self.surface.insert_blocks([Gallery(id=new_id(), figures=(Figure(id=new_id(), image="photo"),))])
        else:
            self.surface.insert_block(kind)
        return kind

    def do_delete_natively(self) -> None:
        self.select()
        self.surface.textCursor().removeSelectedText()

    def do_insert_natively(self) -> object:
        text = self.random.choice(NASTY)
        self.surface.textCursor().insertText(text)
        return ascii(text)

    @weighs(1)
    def do_cut_natively(self) -> None:
        self.select()
        QTextEdit.cut(self.surface)

    @weighs(1)
    def do_insert_in_three_places(self) -> None:
        cursor = self.surface.textCursor()
        cursor.beginEditBlock()
        for _ in range(3):
            cursor.setPosition(self.random.randint(0, self.surface.document().characterCount() - 1))
            cursor.insertText(self.random.choice(["q", "r\ns", "\n"]))
        cursor.endEditBlock()

    def do_move_selection(self) -> None:
        self.random.choice([self.select, self.do_select_whole_lines])()
        k = self.random.randrange(len(self.surface.lines))
        at = (k, self.random.randint(0, length(self.surface.lines[k].text)))
        self.surface.move_selection(at, copy=self.random.random() < 0.2)

    def do_move_block(self) -> None:
        self.surface.move_block(self.random.choice([-1, 1]))

    @weighs(1)
    def do_remove_block(self) -> None:
        self.surface.remove_block()

    @weighs(1)
    def do_stars(self) -> None:
        for line in self.surface.lines:
            if line.role == "rating.stars":
                self.surface.set_stars(line.block, self.random.randint(0, 5))

    def do_change_from_outside(self) -> None:
        """What other panels do: approvals, pictures, another order, blocks that come and go."""
        kit = self.session.kit
        article = kit.articles[0]
        body = list(article.body)
        if self.random.random() < 0.2:
            self.random.shuffle(body)
        if body:
            k = self.random.randrange(len(body))
            match body[k]:
                case Quote() as quote:
                    body[k] = replace(quote, approval=Approval(state="sent"), role=nl("nieuw"), lead_in=nl("Zei:"))
                case block if self.random.random() < 0.3:
                    kit = remove_block(kit, block.id)
                    article = kit.articles[0]
                    body = list(article.body)
                case block:
                    body[k] = replace(block, omitted=self.random.choice([(), ("nl",), ("en",)]))
        article = replace(article, body=tuple(body), headline=self.random.choice([article.headline, nl("Kop", en="H")]))
        self.session.apply(with_article(kit, article), "outside")

    def do_write_in_the_other_language(self) -> None:
        k = self.random.randrange(len(self.other.lines))
        self.other.set_places((k, 0), (k, 0))
        self.other.textCursor().insertText("w")

    @weighs(0.5)
    def do_replace_all(self) -> None:
        projection, kit = Projection("a1", "nl"), self.session.kit

        def new(line: Line) -> Line:
            if RULES[line.role].atomic or len(plain(line.text)) > 500:
                return line
            return replace(line, text=canonical(replace(s, text=s.text.replace("e", "ee")) for s in line.text))

        self.session.apply(projection.kit([new(line) for line in projection.lines(kit)], kit), "replace")

    @weighs(1)
    def do_page(self) -> None:
        look = DARK if self.surface.page.appearance is LIGHT else LIGHT
        self.surface.set_page(Page(look, self.random.choice([1.0, 1.25])))

    @weighs(1)
    def do_accessible_insert(self) -> None:
        interface = QAccessible.queryAccessibleInterface(self.surface)
        text: Any = interface.editableTextInterface() if hasattr(interface, "editableTextInterface") else None
        if text:
            text.insertText(self.random.randint(0, self.surface.document().characterCount() - 1), "y\nw")

    @weighs(0.5)
    def do_set_all_text(self) -> object:
        """What assistive technology's setTextContents does."""
        how = self.random.choice(["clear", "plain", "value"])
        if how == "clear":
            QTextEdit.clear(self.surface)
        elif how == "plain":
            self.surface.setPlainText(self.random.choice(["one", "one\ntwo", "a\n\nb\n"]))
        else:
            text = self.random.choice(["v\nw", "<b>html</b><p>x<table><tr><td>c</table>"])
            QAccessible.queryAccessibleInterface(self.surface).setText(QAccessible.Text.Value, text)
        QApplication.processEvents()
        return how

    # --- runs ---------------------------------------------------------------------------------------------------------

    def step(self) -> None:
        names = list(self.steps)
        name = self.random.choices(names, [self.steps[n][0] for n in names])[0]
        self.log.append((name, None))
        self.log[-1] = (name, self.steps[name][1]())

    def run(self, steps: int) -> None:
        """Do so many steps, checking after each; then undo all, and redo all."""
        first, stack = self.session.kit, self.session.stack
        written = to_json(first)
        for n in range(steps):
            try:
                self.step()
                check(self.surface)
                check(self.other)
                check_pictures(self.session.kit)
            except BaseException:
                print(f"step {n}, after {self.log[-6:]}")  # noqa: T201 - pytest shows it with the failure
                raise
        while stack.canRedo():
            stack.redo()
        last = self.session.kit
        n = 0
        while stack.canUndo():
            stack.undo()
            n += 1
            if n % 7 == 0:
                check(self.surface)
        check(self.surface)
        assert self.session.kit is first
        assert to_json(first) == written  # to the byte: nothing was changed in its place
        while stack.canRedo():
            stack.redo()
        check(self.surface)
        assert self.session.kit is last
