"""Opening kits: each in one window, the recent ones, the sample; and what cannot be opened."""

from __future__ import annotations

import os
import platform
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from presskit.storage.lock import lock_path
from presskit.ui import settings as remembered
from presskit.ui.desk import Desk, sample_path
from presskit.ui.window import Window
from ui.windows import SECOND, Openers, holding, make, on_disk, trigger


def test_without_a_kit_the_sample_opens(desk: Desk) -> None:
    window = desk.open_first()
    assert window is not None
    assert window.file.path == sample_path()
    assert window.session.kit.languages == ("nl", "en")
    assert not window.file.read_only


def test_the_users_copy_of_the_sample_stays_as_it_was_left(desk: Desk) -> None:
    from msgspec.structs import replace

    window = desk.open_sample()
    assert window is not None
    window.session.apply(replace(window.session.kit, title="Van mij"), "title")
    assert window.close()
    again = desk.open_sample()
    assert again is not None
    assert again.session.kit.title == "Van mij"


def test_without_a_kit_the_one_that_was_open_last_opens(desk: Desk, opened: Openers) -> None:
    opened(name="one.presskit").close()
    opened(name="two.presskit").close()
    window = desk.open_first()
    assert window is not None
    assert window.file.path.name == "two.presskit"


def test_when_the_last_kit_cannot_be_opened_the_sample_opens_and_says_why(desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "broken.presskit"
    broken.write_bytes(b"no kit at all")
    remembered.remember(desk.settings, broken)
    window = desk.open_first()
    assert window is not None
    assert window.file.path == sample_path()
    assert "broken.presskit" in window.info.text


def test_the_same_kit_opens_in_the_same_window(desk: Desk, opened: Openers, tmp_path: Path) -> None:
    window = opened()
    assert desk.open_kit(window.file.path) is window
    link = tmp_path / "link.presskit"
    link.symlink_to(window.file.path)
    assert desk.open_kit(link) is window
    assert desk.open_kit(tmp_path / "." / "museum.presskit") is window
    assert len(desk.windows) == 1


def test_other_kits_open_in_windows_of_their_own(desk: Desk, opened: Openers) -> None:
    one, two = opened(name="one.presskit"), opened(name="two.presskit")
    assert desk.windows == [one, two]
    one.close()
    assert desk.windows == [two]


def test_what_cannot_be_opened_is_told_in_the_window_that_is_there(desk: Desk, opened: Openers, tmp_path: Path) -> None:
    window = opened()
    for name, content in (("text.presskit", b"not a kit"), ("empty.presskit", b"")):
        (tmp_path / name).write_bytes(content)
        assert desk.open_kit(tmp_path / name) is None
        assert name in window.info.text
        assert "\n" not in window.info.text
    assert desk.open_kit(tmp_path / "gone.presskit") is None
    assert "gone.presskit" in window.info.text


def test_without_a_window_it_is_told_in_a_box_as_plain_text(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, Qt.TextFormat]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append((box.text(), box.textFormat())))
    path = tmp_path / "<b>gone</b>.presskit"
    assert desk.open_kit(path) is None
    assert told == [(f"{path}: there is no such file; check the name", Qt.TextFormat.PlainText)]


def test_a_new_kit_is_made_and_opened(desk: Desk, tmp_path: Path) -> None:
    window = desk.create(tmp_path / "new.presskit")
    assert window is not None
    assert on_disk(tmp_path / "new.presskit").languages == ("en",)


def test_a_new_kit_does_not_take_the_place_of_another_file(
    desk: Desk, opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    (tmp_path / "taken.presskit").write_text("mine")
    monkeypatch.setattr("presskit.ui.asking.ask_save", lambda *_: tmp_path / "taken")
    trigger(window, "new_kit")
    assert (tmp_path / "taken.presskit").read_text() == "mine"
    assert "taken.presskit" in window.info.text


def test_recent_kits_are_in_the_menu_with_their_names_as_they_are(opened: Openers) -> None:
    window = opened(name="R&D.presskit")
    window.ui.menu_recent.aboutToShow.emit()
    (action,) = window.ui.menu_recent.actions()
    assert action.text().endswith("R&&D.presskit")
    action.trigger()
    assert len(opened.desk.windows) == 1


def test_recent_kits_that_are_gone_are_left_out(opened: Openers) -> None:
    window = opened()
    gone = make(opened.folder / "gone.presskit")
    remembered.remember(opened.desk.settings, gone)
    gone.unlink()
    assert remembered.recent(opened.desk.settings) == [window.file.path]


def test_a_kit_that_somebody_has_opens_to_read_and_says_who(opened: Openers) -> None:
    path = make(opened.folder / "museum.presskit")
    with holding(path):
        window = opened()
        assert window.file.read_only
        assert "Iris" in window.info.text
        assert "Iris" in window.status.saved.text()
        assert window.windowTitle().endswith("(read only)")
    window.info.offers[1].call()
    (again,) = opened.desk.windows
    assert not again.file.read_only


def test_who_has_a_kit_is_said_in_a_line_with_since_when_and_no_word_of_its_lock(opened: Openers) -> None:
    path = make(opened.folder / "museum.presskit")
    with holding(path):
        os.utime(lock_path(path), (0, datetime(2026, 3, 5, 9, 5).astimezone().timestamp()))
        window = opened()
        said = f"Open with Iris on {platform.node()} since 5 March, 09:05: here it can only be read."
        assert window.info.text == said
        assert [offer.words for offer in window.info.offers] == ["Open a copy…", "Try again"]
        opened.desk.set_language("nl")
        QApplication.processEvents()
        assert "sinds 5 maart, 09:05" in window.ui.info_text.text()
        assert window.ui.info_first.text() == "Kopie openen…"
        opened.desk.set_language("en")
        window.info.offers[1].call()
        assert window.info.text.startswith("Still open with Iris")
        assert opened.desk.windows == [window]


def test_another_try_opens_what_was_read_at_its_place(opened: Openers) -> None:
    path = make(opened.folder / "museum.presskit")
    with holding(path):
        window = opened()
        window.show_article(SECOND, "en")
    window.info.offers[1].call()
    (again,) = opened.desk.windows
    assert (again.article, again.language) == (SECOND, "en")
    assert not again.file.read_only
    assert not again.info.text


def test_a_copy_is_opened_to_write_in(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make(opened.folder / "museum.presskit")
    monkeypatch.setattr("presskit.ui.outgoing.ask_save", lambda *_: tmp_path / "copy.presskit")
    with holding(path):
        window = opened()
        kit = window.session.kit
        window.info.offers[0].call()
        (copy,) = opened.desk.windows
        assert copy.file.path == tmp_path / "copy.presskit"
        assert not copy.file.read_only
        assert copy.session.kit == kit


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_kit_in_a_folder_that_cannot_be_written_opens_to_read(opened: Openers) -> None:
    make(opened.folder / "museum.presskit")
    opened.folder.chmod(0o500)
    try:
        window = opened()
        assert window.file.read_only
        assert window.info.text
        window.close()
    finally:
        opened.folder.chmod(0o700)


def test_what_was_typed_last_is_saved_when_the_display_goes_away(desk: Desk, opened: Openers) -> None:
    window = opened()
    window.session.apply(replace(window.session.kit, title="Op het laatst"), "title")
    assert not window.keeper.clean
    desk.app.aboutToQuit.emit()
    assert window.keeper.clean
    assert on_disk(window.file.path).title == "Op het laatst"


def test_quitting_closes_every_window_and_stops_at_one_that_cannot_save(
    desk: Desk, opened: Openers, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = opened(name="one.presskit"), opened(name="two.presskit")
    quits: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: quits.append(True))
    monkeypatch.setattr(two, "close", lambda: False)
    desk.quit()
    assert not quits
    assert desk.windows == [two]
    monkeypatch.setattr(two, "close", lambda: Window.close(two))
    desk.quit()
    assert quits
    assert not one.isVisible()


def test_the_scheme_and_the_language_are_remembered(desk: Desk, qapp: QApplication) -> None:
    desk.set_scheme("dark")
    desk.set_language("nl")
    other = Desk(qapp)
    assert (other.scheme, other.language) == ("dark", "nl")
    qapp.removeEventFilter(other._keys)
    for translator in other._translators:
        qapp.removeTranslator(translator)


def test_about_says_what_this_is(opened: Openers) -> None:
    window = opened()
    trigger(window, "about")
    assert "MIT" in window.info.text
