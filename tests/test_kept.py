"""What is kept from one run to the next: taken only where it is what would be made, and never too much."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from presskit import files, kept

VALUE = {"een": (1, "twee"), "drie": (4, "vijf")}
KIND = dict[str, tuple[int, str]]
CODE = (Path(__file__),)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept, "folder", lambda: tmp_path / "cache")
    return tmp_path / "cache" / "worked-out"


def worked_out() -> dict[str, tuple[int, str]]:
    return VALUE


def never() -> dict[str, tuple[int, str]]:
    raise AssertionError("it was made again")


def test_what_was_worked_out_is_not_worked_out_again(cache: Path) -> None:
    assert kept.made(CODE, b"source", KIND, worked_out) == VALUE
    assert kept.made(CODE, b"source", KIND, never) == VALUE
    assert len(list(cache.iterdir())) == 1


def test_another_source_or_other_code_is_worked_out_anew(cache: Path) -> None:
    kept.made(CODE, b"source", KIND, worked_out)
    with pytest.raises(AssertionError):
        kept.made(CODE, b"other", KIND, never)
    with pytest.raises(AssertionError):
        kept.made((*CODE, Path(kept.__file__)), b"source", KIND, never)


@pytest.mark.parametrize("damage", ["changed", "short", "empty", "other"])
def test_what_is_damaged_is_worked_out_anew(cache: Path, damage: str) -> None:
    kept.made(CODE, b"source", KIND, worked_out)
    (path,) = cache.iterdir()
    whole = path.read_bytes()
    kept.put(cache / "other", [1, 2])
    damaged = {
        "changed": whole[:-1] + bytes([whole[-1] ^ 1]),
        "short": whole[:-3],
        "empty": b"",
        "other": (cache / "other").read_bytes(),
    }
    path.write_bytes(damaged[damage])
    assert kept.made(CODE, b"source", KIND, worked_out) == VALUE
    assert path.read_bytes() == whole


def test_only_the_user_can_look_at_it(cache: Path) -> None:
    kept.made(CODE, b"source", KIND, worked_out)
    (path,) = cache.iterdir()
    assert (path.stat().st_mode & 0o777, cache.stat().st_mode & 0o777) == (0o600, 0o700)


def test_without_a_place_for_it_things_are_made_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(kept, "folder", lambda: tmp_path / "file")
    assert kept.made(CODE, b"source", KIND, worked_out) == VALUE


def test_a_disk_that_is_nearly_full_gets_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.system, "free", lambda _: kept.LEAST_FREE)
    assert kept.made(CODE, b"source", KIND, worked_out) == VALUE
    assert list(cache.iterdir()) == []


def test_what_is_old_goes_and_what_was_asked_for_stays(cache: Path) -> None:
    for source in (b"a", b"b"):
        kept.made(CODE, source, KIND, worked_out)
    long_ago = (files.system.now() - 2 * kept.UNUSED).timestamp()
    for path in cache.iterdir():
        os.utime(path, (long_ago, long_ago))
    kept.made(CODE, b"b", KIND, never)
    kept.tidy(cache)
    kept.made(CODE, b"b", KIND, never)
    with pytest.raises(AssertionError):
        kept.made(CODE, b"a", KIND, never)


def test_the_oldest_go_when_it_is_too_much(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, source in enumerate((b"a", b"b", b"c"), 1):
        kept.made(CODE, source, KIND, worked_out)
        (new,) = (path for path in cache.iterdir() if path.stat().st_mtime > 10)
        os.utime(new, (number, number))
    size = new.stat().st_size
    monkeypatch.setattr(kept, "MOST_BYTES", 2 * size + size // 2)
    monkeypatch.setattr(kept, "UNUSED", timedelta(days=36_500))
    kept.tidy(cache)
    assert sorted(path.stat().st_mtime for path in cache.iterdir()) == [2, 3]
