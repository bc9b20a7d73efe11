"""Where the questions for files begin: each kind of file where it was last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from presskit.ui import folders
from presskit.ui.asking import ask_folder, ask_open, ask_open_many, ask_save
from presskit.ui.desk import sample_path
from presskit.ui.window import Window
from ui.windows import Openers, trigger

Asked = list[str]


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    """Where each question begins; it is answered with a file in the folder `chosen`."""
    begun: Asked = []
    (tmp_path / "chosen").mkdir()

    def answer(_parent: object, _title: str, at: str, *_: object, **__: object) -> tuple[str, str]:
        begun.append(at)
        return str(tmp_path / "chosen" / "one.jpg"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: ([answer(*a)[0]], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(Path(answer(*a)[0]).parent))
    return begun


def test_each_kind_begins_beside_the_kit_and_then_where_it_was_last(
    window: Window, asked: Asked, tmp_path: Path
) -> None:
    beside, chosen = str(window.file.path.parent), str(tmp_path / "chosen")
    assert ask_open(window, "", "pictures", "") == tmp_path / "chosen" / "one.jpg"
    ask_open(window, "", "pictures", "")
    ask_open_many(window.ui.outline, "", "pictures", "")
    ask_open(window, "", "texts", "")
    ask_folder(window, "", "icons")
    ask_save(window, "", Path("phone.svg"), "", "icons")
    ask_save(window, "", Path("/elsewhere/new.presskit"), "", "kits")
    assert asked == [beside, chosen, chosen, beside, beside, f"{chosen}/phone.svg", "/elsewhere/new.presskit"]


def test_a_folder_that_is_gone_is_not_asked_in_and_one_that_is_given_is(
    window: Window, asked: Asked, tmp_path: Path
) -> None:
    ask_open(window, "", "faces", "")
    (tmp_path / "chosen").rmdir()
    ask_open(window, "", "faces", "")
    ask_folder(window, "", "exports", str(tmp_path))
    ask_folder(window, "", "exports", str(tmp_path / "gone"))
    beside = str(window.file.path.parent)
    assert asked == [beside, beside, str(tmp_path), beside]


def test_a_question_that_is_not_answered_changes_nothing(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert ask_open(window, "", "pictures", "") is None
    assert folders.folder("pictures", window.file.path) == window.file.path.parent


def test_beside_the_sample_and_without_a_kit_it_is_the_users_own_folder(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = QStandardPaths.StandardLocation
    for name in ("Documents", "Pictures"):
        (tmp_path / name).mkdir()
    found = {place.DocumentsLocation: tmp_path / "Documents", place.PicturesLocation: tmp_path / "Pictures"}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(found.get(kind, tmp_path)))
    for kit in (None, sample_path()):
        assert folders.folder("pictures", kit) == tmp_path / "Pictures"
        assert folders.folder("texts", kit) == tmp_path / "Documents"
    assert opened.desk.open_sample() is not None
    assert opened.desk.folder() == tmp_path / "Documents"
    (tmp_path / "Pictures").rmdir()
    assert folders.folder("pictures") == tmp_path


def test_the_commands_ask_by_their_kind(window: Window, asked: Asked, tmp_path: Path) -> None:
    folders.remember("texts", tmp_path / "chosen")
    trigger(window, "import_text")
    assert asked == [str(tmp_path / "chosen")]
