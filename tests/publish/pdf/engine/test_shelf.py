"""The shelf: pictures made by one process serve the next, with the same bytes; nothing on it can spoil an export."""

from __future__ import annotations

import io
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

import museum
from presskit import files
from presskit.publish.pdf import prepared
from presskit.publish.pdf import shelf as shelves
from presskit.publish.pdf.colour import BLACK
from presskit.publish.pdf.export import write_pdf
from presskit.publish.pdf.picture import Crop, Picture
from presskit.publish.pdf.prepared import prepare
from presskit.publish.pdf.profile import PRINT, SCREEN, Profile
from presskit.publish.pdf.shelf import Shelf
from publish.pdf.engine import sample

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BIG = sample.photo(2400, 1600)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    prepared._prepared.clear()
    return Shelf(tmp_path / "cache" / "pictures")


def anew(data: object, shelf: Shelf, profile: Profile = SCREEN, **options: object) -> Picture:
    """Prepare a picture as another process would, which remembers nothing."""
    prepared._prepared.clear()
    return prepare(data, 144, 96, profile, name="a.jpg", key="a" * 64, shelf=shelf, **options)  # type: ignore[arg-type]


def nothing() -> bytes:
    raise AssertionError("the original was asked for")


@pytest.mark.parametrize("profile", [SCREEN, PRINT])
def test_a_picture_that_was_made_is_not_made_again(shelf: Shelf, profile: Profile) -> None:
    made = anew(BIG, shelf, profile)
    assert anew(nothing, shelf, profile) == made


def test_a_picture_with_alpha_comes_back_whole(shelf: Shelf) -> None:
    stream = io.BytesIO()
    Image.linear_gradient("L").convert("RGBA").rotate(30).save(stream, "PNG")
    made = anew(stream.getvalue(), shelf)
    assert made.mask is not None
    assert anew(nothing, shelf) == made


def test_of_an_original_that_goes_in_as_it_is_no_copy_is_kept(shelf: Shelf) -> None:
    data = sample.photo(300, 200)
    made = anew(data, shelf)
    assert made.whole
    assert sum(path.stat().st_size for path in shelf.folder.iterdir()) < 1000 < len(made.data)
    assert anew(data, shelf) == made


def test_another_size_crop_purpose_or_paper_is_another_picture(shelf: Shelf) -> None:
    anew(BIG, shelf)
    for options in ({"crop": Crop(0, 0, 0.5, 1)}, {"most_ppi": 110.0}, {"paper": BLACK}, {"profile": PRINT}):
        with pytest.raises(AssertionError):
            anew(nothing, shelf, **options)


def test_other_code_makes_another_picture(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    anew(BIG, shelf)
    monkeypatch.setattr(shelves, "_maker", lambda: "other")
    with pytest.raises(AssertionError):
        anew(nothing, shelf)


@pytest.mark.parametrize("damage", ["changed", "short", "empty"])
def test_what_is_damaged_is_made_again(shelf: Shelf, damage: str) -> None:
    made = anew(BIG, shelf)
    (path,) = shelf.folder.iterdir()
    kept = path.read_bytes()
    changed = {"changed": kept[:500] + bytes([kept[500] ^ 1]) + kept[501:], "short": kept[:-9], "empty": b""}
    path.write_bytes(changed[damage])
    assert anew(BIG, shelf) == made
    assert path.read_bytes() == kept


def test_only_the_user_can_look_at_it(shelf: Shelf) -> None:
    anew(BIG, shelf)
    (path,) = shelf.folder.iterdir()
    assert (path.stat().st_mode & 0o777, shelf.folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_without_a_place_for_it_pictures_are_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = anew(BIG, Shelf(tmp_path / "file" / "pictures"))
    assert made.data


def test_a_disk_that_is_nearly_full_gets_nothing(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.system, "free", lambda _: shelves.LEAST_FREE)
    anew(BIG, shelf)
    assert list(shelf.folder.iterdir()) == []


def test_what_is_old_goes_and_what_was_asked_for_stays(shelf: Shelf) -> None:
    for key in ("a", "b"):
        prepare(BIG, 144, 96, SCREEN, name="a.jpg", key=key * 64, shelf=shelf)
    prepared._prepared.clear()
    long_ago = (files.system.now() - 2 * shelves.UNUSED).timestamp()
    for path in shelf.folder.iterdir():
        os.utime(path, (long_ago, long_ago))
    prepare(nothing, 144, 96, SCREEN, name="a.jpg", key="b" * 64, shelf=shelf)
    shelf.tidy()
    prepared._prepared.clear()
    prepare(nothing, 144, 96, SCREEN, name="a.jpg", key="b" * 64, shelf=shelf)
    with pytest.raises(AssertionError):
        prepare(nothing, 144, 96, SCREEN, name="a.jpg", key="a" * 64, shelf=shelf)


def test_the_oldest_go_when_it_is_too_much(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, key in enumerate("abc", 1):
        made = prepare(BIG, 144, 96, SCREEN, name="a.jpg", key=key * 64, shelf=shelf)
        (new,) = (path for path in shelf.folder.iterdir() if path.stat().st_mtime > 10)
        os.utime(new, (number, number))
    monkeypatch.setattr(shelves, "MOST_BYTES", 2 * len(made.data) + 1000)
    monkeypatch.setattr(shelves, "UNUSED", timedelta(days=36_500))
    shelf.tidy()
    assert sorted(path.stat().st_mtime for path in shelf.folder.iterdir()) == [2, 3]


def test_an_export_with_a_shelf_has_the_same_bytes(shelf: Shelf) -> None:
    def written(shelf: Shelf | None) -> bytes:
        prepared._prepared.clear()
        out = io.BytesIO()
        write_pdf(
            museum.kit(), museum.assets().__getitem__, out, to="print", language="nl", audience="public",
            now=NOW, shelf=shelf,
        )  # fmt: skip
        return out.getvalue()

    plain = written(None)
    assert written(shelf) == plain
    assert list(shelf.folder.iterdir())
    assert written(shelf) == plain
