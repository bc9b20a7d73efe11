"""Autosave: on the disk half a second after the last key; and what happens when it cannot be."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage import KitFile
from presskit.ui.keeping import Keeper
from presskit.ui.session import Session
from ui.windows import Openers, make, on_disk, settle, until


def titled(kit: Kit, title: str) -> Kit:
    return replace(kit, title=title)


class SlowFile:
    """A kit file whose disk does what the test wants."""

    read_only = False

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.saved: list[str] = []
        self.problem: Problem | None = None
        self.delay = 0.0

    def save(self, kit: Kit) -> None:
        time.sleep(self.delay)
        if self.problem is not None:
            raise self.problem
        self.kit = kit
        self.saved.append(kit.title)


@pytest.fixture
def slow(qapp: object) -> tuple[SlowFile, Session, Keeper]:
    from museum import kit

    file, session = SlowFile(kit()), Session(kit())
    return file, session, Keeper(file, session)  # type: ignore[arg-type]  # all that a keeper needs of a file


def test_each_edit_is_on_the_disk_half_a_second_later(opened: Openers) -> None:
    window = opened()
    window.surface.go_to("lead")
    QTest.keyClicks(window.surface, "Nieuw ")
    typed = time.monotonic()
    until(lambda: "Nieuw " in str(on_disk(window.file.path).articles[0].lead), timeout=5)
    assert time.monotonic() - typed < 1.5  # half a second, and room for a busy machine
    until(lambda: "All changes saved at" in window.status.saved.text())


def test_what_is_saved_is_what_another_connection_reads(opened: Openers) -> None:
    window = opened()
    window.session.apply(titled(window.session.kit, "Een andere titel"), "title")
    until(lambda: window.keeper.clean)
    with sqlite3.connect(f"file:{window.file.path}?mode=ro", uri=True) as db:
        (content,) = db.execute("SELECT content FROM kit").fetchone()
    assert b"Een andere titel" in bytes(content)


def test_saving_goes_on_while_somebody_writes_on(slow: tuple[SlowFile, Session, Keeper]) -> None:
    file, session, keeper = slow
    for n in range(12):
        session.apply(titled(session.kit, f"title {n}"), "title")
        settle(0.1)
    assert len(file.saved) >= 2
    keeper.close()


def test_the_outcome_of_an_older_save_does_not_undo_that_of_a_newer(slow: tuple[SlowFile, Session, Keeper]) -> None:
    file, session, keeper = slow
    file.delay = 0.1
    session.apply(titled(session.kit, "first"), "title")
    keeper.save()
    session.apply(titled(session.kit, "second"), "title")
    keeper.save_now()
    settle(0.3)
    assert keeper.clean
    assert keeper.problem is None
    keeper.close()


def test_a_save_that_failed_is_told_and_tried_again(
    slow: tuple[SlowFile, Session, Keeper], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("presskit.ui.keeping.AGAIN", 50)
    file, session, keeper = slow
    told: list[Problem] = []
    keeper.failed.connect(told.append)
    file.problem = Problem("kit-disk-full", path="museum.presskit")
    session.apply(titled(session.kit, "kept in memory"), "title")
    until(lambda: told)
    assert not keeper.clean
    file.problem = None
    until(lambda: keeper.clean)
    assert file.saved == ["kept in memory"]
    assert keeper.problem is None
    keeper.close()


def test_undo_back_to_what_is_saved_saves_that(opened: Openers) -> None:
    window = opened()
    first = window.session.kit.title
    window.session.apply(titled(window.session.kit, "Anders"), "title")
    until(lambda: on_disk(window.file.path).title == "Anders")
    window.session.stack.undo()
    until(lambda: on_disk(window.file.path).title == first)


def test_closing_saves_what_was_typed_last(opened: Openers) -> None:
    window = opened()
    path = window.file.path
    window.session.apply(titled(window.session.kit, "Op het laatst"), "title")
    assert window.close()
    assert on_disk(path).title == "Op het laatst"


def test_a_kit_that_cannot_be_saved_keeps_its_window_open_and_says_why(
    opened: Openers, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()

    def full(*_: object) -> None:
        raise Problem("kit-disk-full", path=window.file.path)

    monkeypatch.setattr(KitFile, "save", full)
    window.session.apply(titled(window.session.kit, "Niet kwijt"), "title")
    assert not window.close()
    assert window.isVisible()
    assert "the disk is full" in window.info.text
    assert window.status.saved.text() == "Not saved"
    assert [offer.words for offer in window.info.offers] == ["Save a copy…", "Close without saving"]


def test_a_copy_takes_the_work_elsewhere(opened: Openers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    window = opened()
    saved = KitFile.save

    def full(file: KitFile, kit: Kit, *more: object) -> int:
        if file.path.name == "museum.presskit":
            raise Problem("kit-disk-full", path=file.path)
        return saved(file, kit)

    monkeypatch.setattr(KitFile, "save", full)
    window.session.apply(titled(window.session.kit, "Gered"), "title")
    assert not window.close()
    window.outgoing.copy_to(tmp_path / "elsewhere.presskit")
    (there,) = opened.desk.windows
    assert there.file.path.name == "elsewhere.presskit"
    assert on_disk(there.file.path).title == "Gered"
    pictures = {image.sha256 for image in there.session.kit.images}
    assert pictures <= there.file.assets()


def test_a_kit_that_was_changed_by_somebody_else_is_not_written_over(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    other = make(tmp_path / "other.presskit")
    other.replace(window.file.path)
    window.session.apply(titled(window.session.kit, "Van mij"), "title")
    until(lambda: window.keeper.problem is not None)
    assert on_disk(window.file.path).title != "Van mij"
    assert not window.close()
    assert window.info.text
