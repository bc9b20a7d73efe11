"""The info bar: what goes by itself, what stays, and the language that it speaks."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from presskit.messages import Problem
from presskit.ui.infobar import Offer
from presskit.ui.window import Window
from ui.windows import Openers, focused, settle, until


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


def runs_out(window: Window) -> None:
    """Let the time to read come to its end."""
    window.info.going.timeout.emit()


def test_what_was_done_goes_when_there_was_time_to_read_it(window: Window) -> None:
    window.tell("hoofdkantoor.jpg: 2400 × 1600.")
    short = window.info.going.interval()
    assert window.info.going.isActive()
    assert short >= 6_000
    focused(window)
    runs_out(window)
    assert not window.info.text
    assert not window.ui.info.isVisible()
    window.tell("x" * 200)
    assert window.info.going.interval() > short + 10_000


def test_it_stays_while_nobody_can_have_read_it(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    focused(window)
    window.tell("Done.")
    monkeypatch.setattr(window.ui.info, "isActiveWindow", lambda: False)
    runs_out(window)
    assert window.info.text == "Done."
    assert window.info.going.isActive()
    monkeypatch.undo()
    monkeypatch.setattr(window.ui.info, "underMouse", lambda: True)
    runs_out(window)
    assert window.info.text == "Done."


def test_what_can_be_done_something_about_or_went_wrong_or_goes_on_stays(window: Window) -> None:
    offer = Offer("Undo", lambda: None)
    window.tell("Removed.", offer)
    assert not window.info.going.isActive()
    window.tell("Wrong.", grave=True)
    assert not window.info.going.isActive()
    window.told(Problem("work-failed", reason="x"))
    assert not window.info.going.isActive()
    window.tell("Reading…", lasts=True)
    assert not window.info.going.isActive()
    window.tell("Shown.", passing=True)
    assert not window.info.going.isActive()


def test_what_stays_below_is_back_when_what_was_said_over_it_has_gone(window: Window) -> None:
    focused(window)
    window.tell("Work was kept.", stays="x")
    window.tell("Copied.")
    runs_out(window)
    assert window.info.text == "Work was kept."
    assert not window.info.going.isActive()


def test_it_speaks_the_language_that_is_chosen_while_it_is_open(window: Window) -> None:
    window.ui.designers_view.trigger()
    window.incoming.paste()
    window.ui.designers_view.trigger()
    window.pictures.give(window.file.path.with_name("gone.jpg"))
    window.told(Problem("kit-disk-full", path=window.file.path), Offer("…", lambda: None))
    assert "the disk is full" in window.ui.info_text.text()
    window.desk.set_language("nl")
    QApplication.processEvents()
    assert "de schijf is vol" in window.ui.info_text.text()
    window.outgoing.not_saved(Problem("kit-disk-full", path=window.file.path))
    assert window.ui.info_first.text() == "Kopie bewaren…"
    window.desk.set_language("en")
    QApplication.processEvents()
    assert window.ui.info_first.text() == "Save a copy…"


def test_words_of_a_form_that_is_gone_stay_as_they_were(window: Window) -> None:
    def gone() -> str:
        if said:
            raise RuntimeError
        return "Said."

    said: list[str] = []
    window.tell(gone, lasts=True)
    said.append("")
    window.desk.set_language("nl")
    QApplication.processEvents()
    assert window.ui.info_text.text() == "Said."
    window.desk.set_language("en")


def test_in_a_narrow_window_the_buttons_are_below_the_words(window: Window) -> None:
    window.tell(
        "Open with Iris on a machine since 14:05: here it can only be read.", *[Offer("Try again", lambda: None)] * 2
    )
    for width, below in ((1400, False), (760, True), (1400, False)):
        window.resize(width, 700)
        settle()
        ui = window.ui
        assert (ui.info_first.geometry().top() > ui.info_text.geometry().center().y()) is below, width
        assert ui.info.height() < 150
        assert ui.info.rect().contains(ui.info_second.geometry())


def test_that_it_could_not_be_saved_is_said_for_as_long_as_it_is_so(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Problem("kit-disk-full", path=window.file.path)

    with monkeypatch.context() as patch:
        patch.setattr(type(window.file), "save", full)
        window.session.apply(replace(window.session.kit, title="Anders"), "title")
        until(lambda: "disk is full" in window.info.text)
    window.tell("Something else.", lasts=True)
    window.info.close()
    assert "disk is full" in window.info.text
    window.keeper.save_now()
    assert not window.info.text
