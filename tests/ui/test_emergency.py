"""The emergency copy: what cannot be saved where it is survives, and is offered the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from presskit import storage
from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.storage import KitFile
from presskit.ui.emergency import copy_path
from presskit.ui.window import Window
from ui.windows import Openers, make, on_disk, trigger, until


class Disk:
    """A disk that is full where the kit is, and not elsewhere."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.full = False
        save = KitFile.save

        def saving(file: KitFile, kit: Kit, *more: object) -> int:
            if self.full and file.path.name == "museum.presskit":
                raise Problem("kit-disk-full", path=file.path)
            return save(file, kit, *more)  # type: ignore[arg-type]

        patch.setattr(KitFile, "save", saving)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def typed(window: Window, title: str) -> None:
    window.session.apply(replace(window.session.kit, title=title), "title")


def kept(window: Window) -> Kit:
    with storage.open_kit(window.emergency.path) as file:
        return file.kit


def test_what_is_typed_while_the_disk_is_full_is_in_the_copy_and_that_goes_when_it_is_saved(
    opened: Openers, disk: Disk
) -> None:
    window = opened()
    disk.full = True
    typed(window, "Eerste")
    until(lambda: window.emergency.kept is window.session.kit)
    assert "emergency copy" in window.status.saved.text()
    typed(window, "Tweede")
    until(lambda: window.emergency.kept is window.session.kit)
    assert kept(window).title == "Tweede"
    with storage.open_kit(window.emergency.path) as file:
        assert file.assets() == window.file.assets()
    disk.full = False
    window.keeper.save()
    until(lambda: not window.emergency.path.exists())
    assert on_disk(window.file.path).title == "Tweede"


def test_closing_without_saving_keeps_the_last_word_and_the_next_session_takes_it_back(
    opened: Openers, disk: Disk
) -> None:
    window = opened()
    disk.full = True
    typed(window, "Eerste")
    until(lambda: window.emergency.kept is not None)
    typed(window, "Laatste woord")
    window.discard()
    disk.full = False
    again = opened(wait=True)
    assert again.session.kit.title != "Laatste woord"
    assert [offer.words for offer in again.info.offers] == ["Take it back", "Throw it away"]
    again.info.offers[0].call()
    assert again.session.kit.title == "Laatste woord"
    assert on_disk(again.file.path).title == "Laatste woord"
    assert not again.emergency.path.exists()
    again.session.stack.undo()
    assert again.session.kit.title != "Laatste woord"


def test_what_is_thrown_away_is_not_offered_again(opened: Openers, disk: Disk) -> None:
    window = opened()
    disk.full = True
    typed(window, "Weg ermee")
    until(lambda: window.emergency.kept is not None)
    window.discard()
    disk.full = False
    again = opened(wait=True)
    again.info.offers[1].call()
    assert not again.info.text
    assert not again.emergency.path.exists()


def test_a_kit_that_is_deleted_while_it_is_open_is_in_the_copy_with_its_pictures(opened: Openers) -> None:
    window = opened()
    path = window.file.path
    path.unlink()
    typed(window, "Nog hier")
    until(lambda: window.emergency.kept is window.session.kit)
    assert path.name in window.info.text
    assert "\n" not in window.info.text
    assert kept(window).title == "Nog hier"
    window.discard()
    assert copy_path(path).exists()
    assert not path.exists()


def test_a_kit_that_somebody_else_changed_meanwhile_stays_theirs_and_ours_is_in_the_copy(
    opened: Openers, tmp_path: Path
) -> None:
    window = opened()
    make(tmp_path / "theirs.presskit").replace(window.file.path)
    typed(window, "Van mij")
    until(lambda: window.emergency.kept is window.session.kit)
    assert on_disk(window.file.path).title != "Van mij"
    assert kept(window).title == "Van mij"


def test_pictures_that_the_kit_lacks_come_back_with_the_work(opened: Openers, disk: Disk) -> None:
    window = opened()
    kit, path, pictures = window.session.kit, window.file.path, window.file.assets()
    assert pictures
    disk.full = True
    typed(window, "Met beeld")
    until(lambda: window.emergency.kept is not None)
    window.discard()
    disk.full = False
    path.unlink()
    storage.create(path, kit, []).close()
    again = opened(wait=True)
    assert "quay.jpg" in again.info.text
    again.info.close()
    again.info.offers[0].call()
    assert again.session.kit.title == "Met beeld"
    assert again.file.assets() == pictures


def test_a_copy_of_what_the_kit_holds_already_goes_without_a_word(opened: Openers, disk: Disk) -> None:
    window = opened()
    disk.full = True
    typed(window, "Toch bewaard")
    until(lambda: window.emergency.kept is not None)
    window.discard()
    disk.full = False
    with storage.open_kit(window.file.path, write=True) as file:
        file.save(replace(file.kit, title="Toch bewaard"))
    again = opened(wait=True)
    assert not again.info.offers
    assert not again.emergency.path.exists()


def test_the_copy_goes_when_the_work_is_saved_elsewhere(opened: Openers, disk: Disk, tmp_path: Path) -> None:
    window = opened()
    disk.full = True
    typed(window, "Elders")
    until(lambda: window.emergency.kept is not None)
    window.outgoing.copy_to(tmp_path / "elsewhere.presskit")
    assert on_disk(tmp_path / "elsewhere.presskit").title == "Elders"
    assert not copy_path(tmp_path / "museum.presskit").exists()


def test_the_list_of_steps_goes_back_and_forward(opened: Openers) -> None:
    from presskit.ui.steps_panel import StepsPanel

    window = opened()
    first = window.session.kit
    for title in ("een", "twee", "drie"):
        typed(window, title)
    trigger(window, "undo_history")
    (panel,) = window.findChildren(StepsPanel)
    model = panel.steps.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["As it was opened", *["title"] * 3]
    panel.steps.setCurrentIndex(model.index(1, 0))
    assert window.session.kit.title == "een"
    panel.steps.setCurrentIndex(model.index(0, 0))
    assert window.session.kit is first
    panel.steps.setCurrentIndex(model.index(3, 0))
    assert window.session.kit.title == "drie"
