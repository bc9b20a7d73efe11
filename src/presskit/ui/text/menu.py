"""The context menu of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from presskit.kit.lines import RULES
from presskit.kit.writing import marked
from presskit.ui import omitting, translations
from presskit.ui.phrases import menu_text
from presskit.ui.text import left_out, words
from presskit.ui.text.commands import CHANGEABLE
from presskit.ui.text.new import INSERTABLE

if TYPE_CHECKING:
    from presskit.ui.text.surface import Surface


def context_menu(surface: Surface, parent: QWidget) -> QMenu:
    """Make the menu for where the caret is."""
    menu = QMenu(parent)
    writes = not surface.isReadOnly()
    a, b = surface.selection()
    stack, board = surface.session.stack, QGuiApplication.clipboard().mimeData()

    def add(
        text: str,
        slot: Callable[[], object],
        *,
        to: QMenu = menu,
        key: str | QKeySequence.StandardKey = "",
        on: bool = True,
    ) -> QAction:
        return _added(to, text, slot, key, on=on)

    translate = QCoreApplication.translate
    keys = QKeySequence.StandardKey
    undo = _named(translate("Surface", "Undo: {step}"), stack.undoText())
    redo = _named(translate("Surface", "Redo: {step}"), stack.redoText())
    add(undo, stack.undo, key=keys.Undo, on=writes and stack.canUndo())
    add(redo, stack.redo, key=keys.Redo, on=writes and stack.canRedo())
    menu.addSeparator()
    add(translate("Surface", "Cut"), surface.cut_selection, key=keys.Cut, on=writes and a != b)
    add(translate("Surface", "Copy"), surface.copy, key=keys.Copy, on=a != b)
    can_paste = writes and board is not None and surface.canInsertFromMimeData(board)
    add(translate("Surface", "Paste"), surface.paste, key=keys.Paste, on=can_paste)
    add(
        translate("Surface", "Paste as plain text"),
        surface.paste_plain,
        key="Ctrl+Shift+V",
        on=can_paste and board is not None and board.hasText(),
    )
    add(translate("Surface", "Delete"), surface.delete_selection, on=writes and a != b)
    add(translate("Surface", "Select all"), surface.selectAll, key=keys.SelectAll)
    menu.addSeparator()
    if writes:
        _marks(surface, menu, add)
        _blocks(surface, menu, add)
        _here(surface, menu, add)
    return menu


def _named(words: str, step: str) -> str:
    """Return the words of undo or redo with the name of the step, as the menu of the window has them."""
    return words.format(step=menu_text(step[:1].lower() + step[1:])).strip(" :")


def block_menu(surface: Surface, parent: QWidget) -> QMenu:
    """Make the menu of the block that the caret is in."""
    menu = QMenu(parent)

    def add(text: str, slot: Callable[[], object], *, to: QMenu = menu, key: str = "", on: bool = True) -> QAction:
        return _added(to, text, slot, key, on=on)

    _blocks(surface, menu, add)
    _here(surface, menu, add)
    return menu


def _added(
    menu: QMenu, text: str, slot: Callable[[], object], key: str | QKeySequence.StandardKey, *, on: bool
) -> QAction:
    action = menu.addAction(text)
    if key:
        action.setShortcut(QKeySequence(key))
        action.setShortcutVisibleInContextMenu(True)
    action.setEnabled(on)
    action.triggered.connect(lambda _=False: slot())
    return action


Add = Callable[..., QAction]


def _marks(surface: Surface, menu: QMenu, add: Add) -> None:
    a, b = surface.selection()
    role = surface.current_role()
    if RULES[role].atomic or RULES[role].bare:
        return
    translate = QCoreApplication.translate
    marks = menu.addMenu(translate("Surface", "Marks"))
    marks.setObjectName("marks")
    keys = {"strong": "Ctrl+B", "emphasis": "Ctrl+I", "superscript": "Ctrl+Shift+P", "subscript": "Ctrl+Shift+B"}
    for name in ("strong", "emphasis", "small_caps", "superscript", "subscript"):
        key = keys.get(name, "")
        action = add(words.marks()[name], lambda name=name: surface.toggle(name), to=marks, key=key)
        action.setCheckable(True)
        action.setChecked(marked(surface.lines, a, b, name) if a != b else getattr(surface.current_marks(), name))
    marks.addSeparator()
    has_link = surface.link_at_caret() is not None
    add(translate("Surface", "Link…"), surface.link_wanted.emit, to=marks)
    add(translate("Surface", "Remove link"), lambda: surface.set_link(None), to=marks, on=has_link or a != b)


def _blocks(surface: Surface, menu: QMenu, add: Add) -> None:
    translate = QCoreApplication.translate
    role = surface.current_role()
    if RULES[role].flow or role.startswith("quote."):
        kinds = menu.addMenu(translate("Surface", "Type of block"))
        for kind in CHANGEABLE:
            action = add(words.types()[kind], lambda kind=kind: surface.set_role(kind), to=kinds)
            action.setCheckable(True)
            action.setChecked(role == kind or (kind == "quote" and role.startswith("quote.")))
    inserted = menu.addMenu(translate("Surface", "Insert"))
    for kind in INSERTABLE:
        add(words.blocks()[kind], lambda kind=kind: surface.insert_block(kind), to=inserted)
    if not RULES[role].fixed:
        menu.addSeparator()
        add(translate("Surface", "Move up"), lambda: surface.move_block(-1), key="Alt+Shift+Up")
        add(translate("Surface", "Move down"), lambda: surface.move_block(1), key="Alt+Shift+Down")
        _omit(surface, add)
        add(translate("Surface", "Remove block"), surface.remove_block)


def _omit(surface: Surface, add: Add) -> None:
    """Add the commands that leave the caret's block out in the language that is shown, or say what it is in it."""
    translate = QCoreApplication.translate
    session, block, language = surface.session, surface.current_block(), surface.projection.language
    found = omitting.choice(session.kit, block, language)
    if found is not None:
        add(menu_text(found.words), lambda: omitting.choose(session, block, language, out=found.out))
    for other in left_out.beside(surface, block):
        again = translate("Surface", "Show again: {block}").format(block=left_out.called(surface, other))
        add(menu_text(again), partial(left_out.show_again, surface, other.id))
    for said, state in translations.choices(session.kit, block, language):
        chosen = partial(translations.choose, session, translations.ids(session.kit, block), language, state)
        add(menu_text(said), chosen)


def _here(surface: Surface, menu: QMenu, add: Add) -> None:
    """Add what is only for the caret's line."""
    translate = QCoreApplication.translate
    role = surface.current_role()
    menu.addSeparator()
    if role in {"bullet", "number"}:
        add(translate("Surface", "One level in"), lambda: surface.indent(1), key="Ctrl+]")
        add(translate("Surface", "One level out"), lambda: surface.indent(-1), key="Ctrl+[")
    if RULES[role].cells:
        add(translate("Surface", "Add row above"), lambda: surface.add_row(above=True))
        add(translate("Surface", "Add row below"), surface.add_row)
        add(translate("Surface", "Remove row"), surface.remove_row)
    if role in {"table.head", "table.row"}:
        add(translate("Surface", "Add column before"), lambda: surface.add_column(before=True))
        add(translate("Surface", "Add column after"), surface.add_column)
        add(translate("Surface", "Remove column"), surface.remove_column)
    if role == "dateline":
        add(translate("Surface", "Date…"), surface.edit_date)
    if role in {"figure.image", "figure.caption", "figure.credit"}:
        add(translate("Surface", "Picture…"), lambda: surface.picture_wanted.emit(surface.current_block()))
    if role in {"gallery.image", "gallery.caption", "gallery.credit"}:
        add(translate("Surface", "Picture…"), lambda: surface.picture_wanted.emit(surface.current_line().part))
        add(translate("Surface", "Add picture"), surface.add_figure)
