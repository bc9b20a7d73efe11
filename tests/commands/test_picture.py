"""`presskit picture`: which figure gets the picture, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands.calls import Run, photo, with_figures
from presskit.storage import open_kit


def test_a_figure_gets_its_picture_by_number_or_id(run: Run, path: Path, tmp_path: Path) -> None:
    with_figures(path)
    one, two = photo(tmp_path / "een.png"), photo(tmp_path / "twee.jpg", (80, 60))
    assert run("picture", path, "2", one).code == 0
    assert run("picture", path, "drie", two).code == 0
    with open_kit(path) as file:
        shown = [(image.file, image.width, file.asset(image.sha256)) for image in file.kit.images]
    assert shown == [("een.png", 64, one.read_bytes()), ("twee.jpg", 80, two.read_bytes())]
    body = json.loads(run("show", path, "--json").out)["articles"][0]["body"]
    assert body[0]["image"] is None
    assert body[1]["figures"][0]["image"] is not None
    assert body[2]["image"] is not None


def test_the_same_picture_is_kept_once(run: Run, path: Path, tmp_path: Path) -> None:
    with_figures(path)
    picture = photo(tmp_path / "een.png")
    assert run("picture", path, "1", picture).code == 0
    assert run("picture", path, "3", picture).code == 0
    with open_kit(path) as file:
        assert len(file.kit.images) == 1
        assert len(file.assets()) == 1


@pytest.mark.parametrize("figure", ["0", "4", "-1", "vier", "q", "²"])
def test_a_figure_that_is_not_there_is_refused(run: Run, path: Path, tmp_path: Path, figure: str) -> None:
    with_figures(path)
    before = path.read_bytes()
    told = run("picture", path, figure, photo(tmp_path / "een.png"))
    assert told.code in {1, 2}  # -1 is an option to argparse
    assert len(told.lines) == 1
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"tekst", b"%!PS-Adobe-3.0 EPSF-3.0\n", b"\xff\xd8\xff\xe0" + bytes(50)])
def test_a_file_that_is_no_picture_is_refused(run: Run, path: Path, tmp_path: Path, content: bytes) -> None:
    with_figures(path)
    before = path.read_bytes()
    (tmp_path / "foto.jpg").write_bytes(content)
    told = run("picture", path, "1", tmp_path / "foto.jpg")
    assert (told.code, len(told.lines)) == (1, 1)
    assert "foto.jpg" in told.err
    assert path.read_bytes() == before
