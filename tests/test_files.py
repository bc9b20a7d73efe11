"""A file is written whole or not at all, and what stops it is said in one line."""

from __future__ import annotations

import errno
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from presskit import files
from presskit.messages import Problem, worded


def failing(number: int) -> Callable[..., NoReturn]:
    def fail(*arguments: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_bytes_text_and_a_function_are_written(tmp_path: Path) -> None:
    files.write(tmp_path / "bytes", b"\x00\xff")
    files.write(tmp_path / "text", "één\r\nregel\n")
    files.write(tmp_path / "function", lambda file: file.write(b"written"))
    assert (tmp_path / "bytes").read_bytes() == b"\x00\xff"
    assert (tmp_path / "text").read_bytes() == "één\r\nregel\n".encode()
    assert (tmp_path / "function").read_bytes() == b"written"
    assert left_in(tmp_path) == ["bytes", "function", "text"]


@given(chunks=st.lists(st.binary(max_size=100_000), max_size=8))
def test_what_is_written_in_pieces_is_read_back_whole(
    tmp_path_factory: pytest.TempPathFactory, chunks: list[bytes]
) -> None:
    target = tmp_path_factory.mktemp("pieces") / "file"
    with files.writing(target) as file:
        for chunk in chunks:
            file.write(chunk)
    assert target.read_bytes() == b"".join(chunks)


def test_the_old_file_stands_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "kit.pdf"
    target.write_bytes(b"old")
    with files.writing(target) as file:
        file.write(b"new" * 100_000)
        file.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new" * 100_000


def test_writers_that_seek_and_read_back_can_use_it(tmp_path: Path) -> None:
    with files.writing(tmp_path / "picture.tiff") as file:
        Image.new("CMYK", (300, 200), (0, 0, 0, 255)).save(file, "TIFF", compression="tiff_lzw")
    with Image.open(tmp_path / "picture.tiff") as picture:
        assert (picture.mode, picture.size) == ("CMYK", (300, 200))
    with files.writing(tmp_path / "bundle.zip") as file, zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr("text.txt", "words")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert bundle.read("text.txt") == b"words"


def test_what_goes_wrong_inside_the_block_is_passed_on_and_nothing_is_left(tmp_path: Path) -> None:
    target = tmp_path / "kit.pdf"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), files.writing(target) as file:
        file.write(b"half")
        raise ZeroDivisionError
    with pytest.raises(FileNotFoundError), files.writing(target) as file:  # another file's error stays its own
        file.write((tmp_path / "photo.jpg").read_bytes())
    assert target.read_bytes() == b"old"
    assert left_in(tmp_path) == ["kit.pdf"]


@pytest.mark.parametrize("size", [3, 1_000_000], ids=["small", "large"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES], ids=errno.errorcode.get)
@pytest.mark.parametrize("call", ["create", "write", "sync", "replace"])
def test_when_any_call_fails_the_old_file_stays_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, size: int
) -> None:
    target = tmp_path / "kit.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(files.system, call, failing(number))
    with pytest.raises(Problem) as caught:
        files.write(target, b"n" * size)
    monkeypatch.undo()
    expected = {
        errno.ENOSPC: "file-disk-full",
        errno.EDQUOT: "file-disk-full",
        errno.EACCES: "file-no-permission",
        errno.EIO: "file-not-written",
    }
    assert caught.value.code == expected[number]
    assert worded(caught.value, "en").startswith(f"{target}: ")
    assert target.read_bytes() == b"old"
    assert left_in(tmp_path) == ["kit.pdf"]


def test_an_interruption_between_the_file_and_its_descriptor_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = files.system.create

    def interrupted(path: Path, mode: int) -> NoReturn:
        os.close(create(path, mode))
        raise KeyboardInterrupt

    monkeypatch.setattr(files.system, "create", interrupted)
    with pytest.raises(KeyboardInterrupt):
        files.write(tmp_path / "text", "nieuw")
    assert left_in(tmp_path) == []


def test_a_folder_that_cannot_be_flushed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.system, "sync_folder", failing(errno.EIO))
    with pytest.raises(Problem) as caught:
        files.write(tmp_path / "kit.pdf", b"new")
    assert caught.value.code == "file-not-written"


def test_a_disk_that_fills_up_half_way_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kit.pdf"
    target.write_bytes(b"old")
    room = 100_000

    def write(descriptor: int, data: memoryview) -> int:
        nonlocal room
        if room <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = os.write(descriptor, bytes(data)[:room])  # a full disk takes a part first
        room -= written
        return written

    monkeypatch.setattr(files.system, "write", write)
    with pytest.raises(Problem) as caught, files.writing(target) as file:
        for _ in range(100):
            file.write(b"n" * 4096)
    assert caught.value.code == "file-disk-full"
    assert target.read_bytes() == b"old"
    assert left_in(tmp_path) == ["kit.pdf"]


def test_what_is_written_is_flushed_before_it_gets_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    def noted(name: str, call: Callable[..., object]) -> Callable[..., object]:
        def note(*arguments: object) -> object:
            order.append(name)
            return call(*arguments)

        return note

    for name in ("create", "write", "sync", "replace", "sync_folder"):
        monkeypatch.setattr(files.system, name, noted(name, getattr(files.system, name)))
    files.write(tmp_path / "kit.pdf", b"new")
    assert order == ["create", "write", "sync", "replace", "sync_folder"]


def in_no_folder(folder: Path) -> Path:
    return folder / "missing" / "kit.pdf"


def on_a_folder(folder: Path) -> Path:
    (folder / "kit.pdf").mkdir()
    return folder / "kit.pdf"


def below_a_file(folder: Path) -> Path:
    (folder / "press").write_bytes(b"")
    return folder / "press" / "nl" / "kit.pdf"


def on_a_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def with_a_long_name(folder: Path) -> Path:
    return folder / ("k" * 300)


def with_a_null_byte(folder: Path) -> Path:
    return folder / "kit\0.pdf"


@pytest.mark.parametrize(
    ("place", "code", "words"),
    [
        (in_no_folder, "file-no-folder", "the folder {folder}/missing does not exist"),
        (on_a_folder, "file-is-folder", "this is a folder"),
        (below_a_file, "file-folder-is-file", "{folder}/press is a file, not a folder"),
        (on_a_pipe, "file-not-plain", "not a file"),
        (with_a_long_name, "file-name-too-long", "the name is too long"),
        (with_a_null_byte, "file-name-invalid", "not a file name"),
    ],
)
def test_a_place_where_no_file_can_be_is_named(
    tmp_path: Path, place: Callable[[Path], Path], code: str, words: str
) -> None:
    target = place(tmp_path)
    before = left_in(tmp_path)
    with pytest.raises(Problem) as caught:
        files.write(target, b"new")
    assert caught.value.code == code
    assert words.format(folder=tmp_path) in worded(caught.value, "en")
    assert "\n" not in worded(caught.value, "en")
    assert left_in(tmp_path) == before


def test_a_file_that_may_not_be_written_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kit.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(files.system, "may_write", lambda path: False)  # root may write everywhere
    with pytest.raises(Problem) as caught:
        files.write(target, b"new")
    assert caught.value.code == "file-no-permission"
    assert target.read_bytes() == b"old"


def test_an_existing_file_keeps_its_permissions_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.write_bytes(b"old")
    private.chmod(0o640)
    files.write(private, b"new")
    assert stat.S_IMODE(private.stat().st_mode) == 0o640
    mask = os.umask(0o027)
    try:
        files.write(tmp_path / "new", b"new")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    real, link = tmp_path / "archive" / "kit.pdf", tmp_path / "kit.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    files.write(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_copy_copies_and_leaves_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(os.urandom(3_000_000))
    files.copy(source, target)
    assert target.read_bytes() == source.read_bytes()
    monkeypatch.setattr(files.system, "write", failing(errno.ENOSPC))
    with pytest.raises(Problem):
        files.copy(source, tmp_path / "second")
    assert left_in(tmp_path) == ["source", "target"]


def test_create_makes_a_file_only_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "kit.lock"
    assert files.create(lock, "first") is True
    assert files.create(lock, "second") is False
    assert lock.read_text() == "first"
    files.remove(lock)
    files.remove(lock)
    assert left_in(tmp_path) == []
    monkeypatch.setattr(files.system, "write", failing(errno.ENOSPC))
    with pytest.raises(Problem):
        files.create(lock, "third")
    assert left_in(tmp_path) == []
    with pytest.raises(Problem) as caught:
        files.create(tmp_path / "missing" / "kit.lock", "")
    assert caught.value.code == "file-no-folder"


def test_make_folder_makes_those_above_it_and_refuses_a_file(tmp_path: Path) -> None:
    files.make_folder(tmp_path / "press" / "nl")
    files.make_folder(tmp_path / "press" / "nl")
    assert (tmp_path / "press" / "nl").is_dir()
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(Problem) as caught:
            files.make_folder(folder)
        assert caught.value.code == "file-folder-is-file"
        assert f"{tmp_path / 'file'} is a file" in worded(caught.value, "en")


def test_too_little_room_is_told_beforehand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.require_room(tmp_path, 1)
    monkeypatch.setattr(files.system, "free", lambda folder: 2_500_000)
    files.require_room(tmp_path, 2_500_000)
    with pytest.raises(Problem) as caught:
        files.require_room(tmp_path, 7_000_001)
    assert worded(caught.value, "en").startswith(f"{tmp_path}: 8 MB are needed and 2 MB are free")
    monkeypatch.undo()
    with pytest.raises(Problem) as caught:
        files.require_room(tmp_path / "missing", 1)
    assert caught.value.code == "file-no-folder"


def test_now_has_a_zone() -> None:
    assert files.system.now().utcoffset() is not None


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="this system has no /dev/full")
def test_a_really_full_device_is_worded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.system, "create", lambda path, mode: os.open("/dev/full", os.O_RDWR))

    def fill(file: BinaryIO) -> None:
        file.write(b"n" * 100_000)

    with pytest.raises(Problem) as caught:
        files.write(tmp_path / "kit.pdf", fill)
    assert caught.value.code == "file-disk-full"
