"""The approval of a quote, recorded in the text: by mouse at its mark, by keys from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from presskit.kit import edits
from presskit.kit.blocks import Approval, Quote
from presskit.ui.window import Window
from ui.windows import Openers, holding, make, trigger, until


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


def first_quote(window: Window) -> Quote:
    return next(b for b in window.session.kit.articles[0].body if isinstance(b, Quote))


def test_a_quote_is_approved_in_one_step_by_who_speaks_in_it(window: Window) -> None:
    first, quote = window.session.kit, first_quote(window)
    window.approving.record(quote.id, "draft")
    window.approving.record(quote.id, "approved")
    approval = first_quote(window).approval
    assert (approval.state, approval.by) == ("approved", "Jane Doe")
    assert approval.when
    assert approval.wording
    assert window.history.undo.text() == "&Undo: approval"
    while window.session.stack.canUndo():
        window.session.stack.undo()
    assert window.session.kit is first


def test_the_menu_checks_where_it_stands(window: Window) -> None:
    quote = first_quote(window)
    window.approving.record(quote.id, "sent")
    menu = window.approving.ask(quote.id)
    assert menu is not None
    assert [a.text() for a in menu.actions()] == ["Draft", "Sent for approval", "Approved", "Refused"]
    assert [a.isChecked() for a in menu.actions()] == [False, True, False, False]
    menu.actions()[3].trigger()
    menu.close()
    assert first_quote(window).approval.state == "refused"


def test_a_changed_wording_takes_it_back_and_it_can_be_given_again(window: Window) -> None:
    quote = first_quote(window)
    window.approving.record(quote.id, "approved")
    window.surface.go_to(quote.id)
    QTest.keyClicks(window.surface, "Toch ")
    assert first_quote(window).approval.state == "draft"
    menu = window.approving.ask(quote.id)
    assert menu is not None
    assert not any(a.isChecked() for a in menu.actions())
    menu.close()
    window.approving.record(quote.id, "approved")
    assert first_quote(window).approval.state == "approved"
    until(lambda: window.checking.all)


def test_outside_a_quote_the_menu_says_what_to_do(window: Window) -> None:
    window.surface.go_to("lead")
    trigger(window, "approval")
    assert window.info.text == "Put the caret in a quote first."
    window.approving.record(edits.article_of(window.session.kit, window.article).body[0].id, "approved")
    window.approving.record("no such block", "approved")
    assert window.session.stack.count() == 0


def test_back_to_draft_forgets_who_and_when(window: Window) -> None:
    quote = first_quote(window)
    window.approving.record(quote.id, "approved")
    window.approving.record(quote.id, "draft")
    assert first_quote(window).approval == Approval(wording=first_quote(window).approval.wording)


def test_in_a_read_only_kit_it_is_refused(opened: Openers) -> None:
    with holding(make(opened.folder / "museum.presskit")):
        window = opened()
    window.info.close()
    assert window.approving.ask(first_quote(window).id) is None
    assert "Iris" in window.info.text
