"""Pictures: shown from the kit, given to figures by choice or by dropping, each as one undo step."""

from __future__ import annotations

import hashlib
import io
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from museum import identity
from presskit.kit import edits
from presskit.kit.blocks import Figure
from presskit.ui.window import Window
from ui.windows import Openers, settle, trigger, until


def photo(path: Path, colour: str = "teal", size: tuple[int, int] = (640, 400)) -> Path:
    Image.new("RGB", size, colour).save(path, quality=90)
    return path


def refused(window: Window, name: str) -> bool:
    return name in window.info.text and "Reading" not in window.info.text


def figure(window: Window, name: str) -> Figure:
    return next(f for f in edits.figures(window.session.kit) if f.id == identity(name))


def test_a_picture_is_read_off_the_windows_thread(opened: Openers) -> None:
    window = opened()
    first = window.pictures.image(identity("front"))
    assert first is not None
    assert max(first.width(), first.height()) == 48  # a blank of the same shape
    assert abs(first.width() / first.height() - 2400 / 1400) < 0.05
    until(lambda: (window.pictures.image(identity("front")) or first).width() == 1400)
    assert window.pictures.image("no such picture") is None


def test_a_waiting_figure_gets_its_picture_in_one_step(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first = window.session.kit
    path = photo(tmp_path / "atelier.jpg")
    window.pictures.give(path, identity("waiting"))
    until(lambda: figure(window, "waiting").image)
    image = next(i for i in window.session.kit.images if i.id == figure(window, "waiting").image)
    assert (image.file, image.width, image.height) == ("atelier.jpg", 640, 400)
    assert window.file.asset(image.sha256) == path.read_bytes()
    assert window.history.undo.text() == "&Undo: place picture atelier.jpg"
    assert "640 × 400" in window.info.text
    window.session.stack.undo()
    assert window.session.kit is first
    window.session.stack.redo()
    until(lambda: (window.pictures.image(image.id) or image).width == 640 or True)
    assert figure(window, "waiting").image == image.id


def test_without_a_figure_it_goes_to_the_one_that_waits(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    window.surface.go_to("lead")
    window.pictures.give(photo(tmp_path / "a.jpg"))
    until(lambda: figure(window, "waiting").image)


def test_when_none_waits_a_new_figure_comes_after_the_caret_in_one_step(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    window.going.delete(identity("waiting"))
    first, steps = window.session.kit, window.session.stack.count()
    body = first.articles[0].body
    window.surface.go_to(body[0].id)
    window.pictures.give(photo(tmp_path / "a.jpg"))
    until(lambda: window.session.kit is not first)
    after = window.session.kit.articles[0].body
    assert isinstance(after[1], Figure)
    assert [b.id for b in (after[0], *after[2:])] == [b.id for b in body]
    assert window.session.stack.count() == steps + 1
    assert window.surface.current_block() == after[1].id


def test_several_that_are_dropped_go_to_figures_of_their_own(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    names = ("one.jpg", "two.png", "three.jpg")
    paths = [photo(tmp_path / name, colour) for name, colour in zip(names, ("red", "green", "blue"), strict=True)]
    before = {f.id for f in edits.figures(window.session.kit)}
    window.incoming.dropped([str(path) for path in paths], "")
    until(lambda: len(window.session.kit.images) == 6)
    images = {i.id: i.file for i in window.session.kit.images}
    shown = [images[f.image] for f in edits.figures(window.session.kit) if f.image in images]
    assert {"one.jpg", "two.png", "three.jpg"} <= set(shown)
    assert len({f.id for f in edits.figures(window.session.kit)} - before) == 2
    assert images[str(figure(window, "waiting").image)] == "one.jpg"


def test_the_same_picture_twice_is_kept_once(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    path = photo(tmp_path / "a.jpg")
    window.pictures.give(path, identity("waiting"))
    until(lambda: len(window.session.kit.images) == 4)
    window.pictures.give(path)
    until(lambda: window.session.stack.count() == 2)
    assert len(window.session.kit.images) == 4
    assert hashlib.sha256(path.read_bytes()).hexdigest() in window.file.assets()


def test_what_is_no_picture_is_refused_in_one_line(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first = window.session.kit
    for name, content in (("text.jpg", b"no picture"), ("empty.png", b""), ("half.jpg", half(tmp_path))):
        (tmp_path / name).write_bytes(content)
        window.pictures.give(tmp_path / name)
        until(partial(refused, window, name))
        assert "\n" not in window.info.text
    window.pictures.give(tmp_path / "gone.jpg")
    until(lambda: "gone.jpg" in window.info.text and "Reading" not in window.info.text)
    assert window.session.kit is first


def half(tmp_path: Path) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((600, 400), 90).convert("RGB").save(out, "JPEG")
    return out.getvalue()[: len(out.getvalue()) // 2]


def test_the_picture_is_asked_for(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    monkeypatch.setattr("presskit.ui.pictures.ask_open", lambda *_: photo(tmp_path / "chosen.jpg"))
    window.surface.go_to(identity("waiting"))
    trigger(window, "choose_picture")
    until(lambda: figure(window, "waiting").image)
    window.surface.picture_wanted.emit(identity("waiting"))
    until(lambda: window.session.stack.count() == 1 and window.info.text.startswith("chosen.jpg"))


def test_a_figure_that_went_meanwhile_gets_a_new_one(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    window.pictures.give(photo(tmp_path / "a.jpg"), identity("waiting"))
    window.going.delete(identity("waiting"))
    until(lambda: len(window.session.kit.images) == 4)
    added = next(i for i in window.session.kit.images if i.file == "a.jpg")
    assert any(f.image == added.id for f in edits.figures(window.session.kit))


def test_copies_of_pictures_that_are_gone_are_dropped(opened: Openers) -> None:
    window = opened(wait=True)
    assert window.pictures.image(identity("stairs")) is not None
    settle(0.2)
    window.session.apply(edits.remove(window.session.kit, identity("stairs")), "remove")
    assert identity("stairs") not in window.pictures._images
    window.session.stack.undo()
    assert window.pictures.image(identity("stairs")) is not None


def test_a_picture_whose_bytes_are_damaged_is_told_once(opened: Openers) -> None:
    import sqlite3

    window = opened()
    path = window.file.path
    window.close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE asset SET bytes = x'00'")
    db.close()
    again = opened()
    again.pictures.image(identity("front"))
    until(lambda: again.pictures.image(identity("front")) is None)
    assert "damaged" in again.info.text
