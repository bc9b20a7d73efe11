"""The language changes while all is open: everything then says what a window says that was opened in that language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QTreeView,
    QWidget,
)

from museum import identity
from presskit.kit.details import Subject
from presskit.kit.model import Person
from presskit.ui.details.panel import _FORMS
from presskit.ui.text.surface import Surface
from presskit.ui.window import Window
from ui.test_access import DIALOGS
from ui.windows import Openers, bury, focused, press, ready, settle, trigger, until

OTHER = {"en": "nl", "nl": "en"}


def cells(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    columns = view.header().count() if isinstance(view, QTreeView) else 1 if isinstance(view, QListView) else 8
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")
            if column == 0:
                yield from cells(view, index)


def heads(view: QAbstractItemView) -> Iterator[str]:
    header = view.header() if isinstance(view, QTreeView) else None
    if header is not None and not header.isHidden():
        for n in range(header.count()):
            yield str(view.model().headerData(n, Qt.Orientation.Horizontal) or "")


def of(thing: QObject) -> Iterator[str]:
    """The texts of one thing."""
    if isinstance(thing, QWidget):
        yield from (thing.toolTip(), thing.accessibleName(), thing.accessibleDescription())
        if thing.isWindow():
            yield thing.windowTitle().replace("[*]", "")
    if isinstance(thing, QAction):
        yield from (thing.text(), thing.toolTip())
    elif isinstance(thing, QLabel | QAbstractButton | QAbstractSpinBox):
        yield thing.text()
    elif isinstance(thing, QMenu | QGroupBox):
        yield thing.title()
    elif isinstance(thing, QLineEdit):
        yield from (thing.placeholderText(), thing.text())
    elif isinstance(thing, QPlainTextEdit | QTextEdit) and not isinstance(thing, Surface):
        yield from (thing.placeholderText(), thing.toPlainText())
    elif isinstance(thing, QComboBox):
        yield from (thing.itemText(n) for n in range(thing.count()))
    elif isinstance(thing, QTabWidget):
        yield from (thing.tabText(n) for n in range(thing.count()))
    elif isinstance(thing, QAbstractItemView) and not isinstance(thing, QHeaderView) and thing.model() is not None:
        yield from cells(thing, QModelIndex())
        yield from heads(thing)


def said(root: QWidget, *, seen: bool = False) -> Counter[tuple[str, str, str]]:
    """All that a window says, or only what is `seen` now; and what says it."""
    found: Counter[tuple[str, str, str]] = Counter()
    surfaces = root.findChildren(Surface)
    for thing in (root, *root.findChildren(QObject)):
        if isinstance(thing, QWidget) and any(surface.isAncestorOf(thing) for surface in surfaces):
            continue
        if (
            isinstance(thing, QWidget)
            and thing is not root
            and isinstance(thing.window(), QDialog) != isinstance(root, QDialog)
        ):  # a dialog is another window
            continue
        if seen and isinstance(thing, QWidget) and not thing.isVisible():
            continue
        above = thing.parent()
        where = type(thing).__name__, thing.objectName() or (above.objectName() if above is not None else "")
        found.update((*where, text) for text in of(thing) if text.strip() and not text.endswith(" %"))
    return found


def everything(window: Window) -> None:
    """Show what is not always there: each form of the details, the bar for finding, all tabs; make some steps."""
    ready(window)
    for tab in (1, 2):
        window.ui.views.setCurrentIndex(tab)
        view = window.snippet if tab == 1 else window.ui.code
        until(view.toPlainText)
    kit = window.session.kit
    subjects = [Subject("article", window.article), Subject("kit"), Subject("organisation")]
    subjects += [Subject("person", kit.people[0].id), Subject("contact", kit.contacts[0].id)]
    subjects += [Subject("download", each.id) for each in kit.downloads[:1]]
    subjects += [Subject("block", block.id) for block in kit.articles[0].body]
    for subject in subjects:
        window.details.open(subject)
    window.details.open(subjects[0])
    window.surface.go_to("lead")
    window.searching.open(replacing=True)
    settle(0.3)


def calm(say: Callable[[], Counter[tuple[str, str, str]]]) -> Counter[tuple[str, str, str]]:
    """What is said when all that comes by threads has come."""
    settle(0.4)
    before = say()
    for _ in range(20):
        settle(0.4)
        now = say()
        if now == before:
            break
        before = now
    return before


def differences(one: Counter[tuple[str, str, str]], other: Counter[tuple[str, str, str]]) -> str:
    gone, come = one - other, other - one
    return "".join(f"\n{x}" for x in [*(f"stays: {each}" for each in gone), *(f"wanted: {each}" for each in come)])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_window_says_all_in_the_new_language(opened: Openers, language: str) -> None:
    opened.desk.set_language(OTHER[language])
    window = opened()
    everything(window)
    assert len(window.details.forms) >= len(_FORMS) - 4
    opened.desk.set_language(language)
    settle(0.3)
    at_once = calm(lambda: said(window, seen=True))
    everything(window)
    in_all = calm(lambda: said(window))
    window.close()
    bury()
    again = opened()
    everything(again)
    assert differences(at_once, calm(lambda: said(again, seen=True))) == ""
    assert differences(in_all, calm(lambda: said(again))) == ""


LASTING: dict[str, Callable[[Window], object]] = {
    **DIALOGS,
    "statistics": lambda window: window.ui.statistics.trigger(),
}


def only(window: Window) -> QDialog:
    """The dialog that is open."""
    (shown,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    return shown


def dialog_of(window: Window, name: str) -> QDialog:
    LASTING[name](window)
    settle(0.3)
    return next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", LASTING)
def test_a_dialog_that_is_open_says_all_in_the_new_language(opened: Openers, name: str, language: str) -> None:
    """As when the language is chosen in another window."""
    opened.desk.set_language(OTHER[language])
    window = opened(wait=True)
    dialog_of(window, name)
    opened.desk.set_language(language)
    settle(0.3)
    changed = calm(lambda: said(only(window)))
    only(window).close()
    bury()
    again = dialog_of(window, name)
    assert differences(changed, calm(lambda: said(again))) == ""


# --- undo steps -------------------------------------------------------------------------------------------------------


def test_each_undo_step_is_named_in_the_new_language(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Ja ")
    window.adding.add("person")
    form = window.details.form
    assert form is not None
    QTest.keyClicks(form.first(), "Iris")
    window.going.delete(identity("waiting"))
    trigger(window, "undo_history")
    stack = window.session.stack
    english = ["Typing", "Add person", "Change name", "Delete block"]
    assert [stack.text(n) for n in range(stack.count())] == english
    opened.desk.set_language("nl")
    dutch = ["Typen", "Voeg toe: persoon", "Wijzig naam", "Blok verwijderen"]
    settle(0.2)
    assert [stack.text(n) for n in range(stack.count())] == dutch
    assert window.history.undo.text() == "&Ongedaan maken: blok verwijderen"
    press(window.surface, "Ctrl+Z")
    press(window.surface, "Ctrl+Z")
    assert window.history.redo.text().endswith("wijzig naam")
    opened.desk.set_language("en")
    until(lambda: [stack.text(n) for n in range(stack.count())] == english)


def test_a_step_of_a_person_with_a_name_like_a_step_keeps_the_name(opened: Openers) -> None:
    window = opened()
    window.session.apply(
        replace(window.session.kit, people=(*window.session.kit.people, Person(id=identity("x")))), lambda: "Own words"
    )
    opened.desk.set_language("nl")
    settle()
    assert window.session.stack.text(0) == "Own words"
