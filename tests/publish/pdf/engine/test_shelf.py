"""The shelf: pictures made by one process serve the next, with the same bytes; nothing on it can spoil an export."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

import museum
from presskit import kept
from presskit.publish.pdf import prepared
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
    monkeypatch.setattr(kept, "maker", lambda _: b"other")
    with pytest.raises(AssertionError):
        anew(nothing, shelf)


@pytest.mark.parametrize("damage", ["changed", "short", "empty"])
def test_what_is_damaged_is_made_again(shelf: Shelf, damage: str) -> None:
    made = anew(BIG, shelf)
    (path,) = shelf.folder.iterdir()
    lying = path.read_bytes()
    changed = {"changed": lying[:500] + bytes([lying[500] ^ 1]) + lying[501:], "short": lying[:-9], "empty": b""}
    path.write_bytes(changed[damage])
    assert anew(BIG, shelf) == made
    assert path.read_bytes() == lying


def test_only_the_user_can_look_at_it(shelf: Shelf) -> None:
    anew(BIG, shelf)
    (path,) = shelf.folder.iterdir()
    assert (path.stat().st_mode & 0o777, shelf.folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_without_a_place_for_it_pictures_are_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = anew(BIG, Shelf(tmp_path / "file" / "pictures"))
    assert made.data


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


def test_no_more_pictures_are_remembered_than_was_asked_for(shelf: Shelf) -> None:
    made = [
        prepare(BIG, 144, 96 + number, SCREEN, name="a.jpg", key="a" * 64, shelf=shelf, remembered=40_000)
        for number in range(6)
    ]
    size = len(made[0].data)
    assert 1 <= len(prepared._prepared) <= 40_000 // size + 1 < 6
    assert prepare(nothing, 144, 96, SCREEN, name="a.jpg", key="a" * 64, shelf=shelf) == made[0]
