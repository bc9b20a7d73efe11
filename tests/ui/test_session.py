"""The session: one kit, one undo stack, one signal; what merges into one step, and what does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from kit.articles import nl, sample
from presskit.kit.edits import with_article
from presskit.kit.model import Kit
from presskit.ui.session import PAUSE, Carets, Session
from presskit.ui.undo_keys import UndoKeys


class Clock:
    """A clock that the test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def headline(kit: Kit, words: str) -> Kit:
    return with_article(kit, replace(kit.articles[0], headline=nl(words)))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qapp: QApplication, clock: Clock) -> Session:
    return Session(sample(), clock=clock)


def test_an_edit_is_told_with_before_and_after(session: Session) -> None:
    told: list[tuple[Kit, Kit]] = []
    session.changed.connect(lambda a, b: told.append((a, b)))
    first, second = session.kit, headline(session.kit, "Twee")
    assert session.apply(second, "Kop")
    session.stack.undo()
    assert session.kit is first
    session.stack.redo()
    assert session.kit is second
    assert told == [(first, second), (second, first), (first, second)]
    assert session.stack.undoText() == "Kop"


def test_what_changes_nothing_is_no_step(session: Session) -> None:
    assert not session.apply(session.kit, "Niets")
    assert (
        not session.apply(headline(session.kit, "Museum opent nieuwe vleugel"), "Niets") or session.stack.count() == 1
    )
    again = replace(session.kit)
    assert not session.apply(again, "Niets")


def apply_twice(
    session: Session, between: Callable[[], object], keys: tuple[str | None, str | None] = ("a", "a")
) -> int:
    session.apply(headline(session.kit, "Een"), "Kop", key=keys[0])
    between()
    session.apply(headline(session.kit, "Een twee"), "Kop", key=keys[1])
    return session.stack.count()


def test_edits_with_one_key_are_one_step(session: Session) -> None:
    first = session.kit
    assert apply_twice(session, lambda: None) == 1
    session.stack.undo()
    assert session.kit is first


def test_other_keys_and_no_key_are_steps_of_their_own(session: Session) -> None:
    assert apply_twice(session, lambda: None, ("a", "b")) == 2
    assert apply_twice(Session(sample()), lambda: None, (None, None)) == 2


def test_a_pause_ends_the_step(session: Session, clock: Clock) -> None:
    def wait() -> None:
        clock.now += PAUSE + 0.1

    assert apply_twice(session, wait) == 2


def test_a_seal_and_an_undo_end_the_step(session: Session) -> None:
    assert apply_twice(session, session.seal) == 2
    other = Session(sample())

    def undo_and_redo() -> None:
        other.stack.undo()
        other.stack.redo()

    assert apply_twice(other, undo_and_redo) == 2


def test_what_comes_back_to_where_it_began_leaves_no_step(session: Session) -> None:
    first = session.kit
    session.apply(replace(first, title="T"), "Titel", key="a")
    session.apply(replace(session.kit, title=first.title), "Titel", key="a")
    assert session.kit == first
    assert session.stack.count() == 0


def test_a_slot_of_changed_may_not_edit(session: Session, qtbot: QtBot) -> None:
    session.changed.connect(lambda _, after: session.apply(headline(after, "Nog"), "Kop"))
    with qtbot.captureExceptions() as caught:
        session.apply(headline(session.kit, "Een"), "Kop")
    assert [str(error[1]) for error in caught] == ["an edit inside Session.changed"]
    assert session.stack.count() == 1


def test_the_carets_of_a_step_are_those_of_its_ends(session: Session) -> None:
    owner = object()
    places = [Carets(owner, "a1", "nl", (1, n), (1, n)) for n in range(4)]
    session.apply(headline(session.kit, "Een"), "Kop", key="a", carets=(places[0], places[1]))
    session.apply(headline(session.kit, "Twee"), "Kop", key="a", carets=(places[2], places[3]))
    assert session.carets is places[3]
    session.stack.undo()
    assert session.carets is places[0]
    session.apply(headline(session.kit, "Drie"), "Kop")
    assert session.carets is None


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_undo_reaches_the_window_from_a_field_that_keeps_it(session: Session, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    keys = UndoKeys(app)
    window = QMainWindow()
    qtbot.addWidget(window)
    field = QLineEdit()
    window.setCentralWidget(field)
    action = QAction("Undo", window, shortcut=QKeySequence(QKeySequence.StandardKey.Undo))
    action.triggered.connect(session.stack.undo)
    window.addAction(action)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "abc")
    session.apply(headline(session.kit, "Een"), "Kop")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    keys.deleteLater()
    assert field.text() == "abc"
    assert session.stack.index() == 0
