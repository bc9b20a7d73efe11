"""A file that somebody chose is read whole or refused in one line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from presskit.messages import Problem
from presskit.reading import read


def test_a_file_of_just_the_limit_is_read_and_a_larger_one_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 2_000_000)
    assert len(read(path, 2_000_000)) == 2_000_000
    path.write_bytes(b"x" * 2_000_001)
    with pytest.raises(Problem, match="3 MB is too large; the limit is 2 MB"):
        read(path, 2_000_000)


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem) as folder:
        read(tmp_path, 10)
    assert folder.value.code == "read-folder"
    with pytest.raises(Problem) as gone:
        read(tmp_path / "gone", 10)
    assert gone.value.code == "read-no-file"
    with pytest.raises(Problem) as odd:
        read(Path("\0"), 10)
    assert odd.value.code == "read-unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Problem) as pipe:
        read(tmp_path / "pipe", 10)
    assert pipe.value.code == "read-not-plain"


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a"
    path.write_bytes(b"x")
    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everywhere
    with pytest.raises(Problem, match="you may not read this file"):
        read(path, 10)
