"""Writing a snippet to a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from presskit import files
from presskit.kit import model
from presskit.messages import Problem
from presskit.publish.html import export_snippet
from publish.html import rich
from publish.html.drawing import drawn


def export(folder: Path, kit: model.Kit | None = None, **options: Any) -> list[str]:
    asked = {"language": "nl", "now": rich.NOW, **options}
    paths = export_snippet(kit or rich.kit(), rich.asset, folder, **asked)
    assert all(path.is_file() for path in paths)
    return [path.relative_to(folder).as_posix() for path in paths]


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_kit_of_two_languages_has_the_language_in_the_name(tmp_path: Path) -> None:
    pictures = [file.name for file in drawn().files]
    assert export(tmp_path) == ["vlotmuseum.nl.snippet.html", *pictures]
    export(tmp_path, language="en", level="full")
    assert names(tmp_path) == sorted(
        ["vlotmuseum.nl.snippet.html", "vlotmuseum.en.snippet.html", "vlotmuseum.en.snippet.css", *pictures]
    )


def test_a_kit_of_one_language_has_not(tmp_path: Path) -> None:
    kit = replace(rich.kit(), languages=("nl",))
    assert export(tmp_path, kit, level="full", images="embedded") == [
        "vlotmuseum.snippet.html",
        "vlotmuseum.snippet.css",
    ]


def test_what_is_written_is_what_was_made(tmp_path: Path) -> None:
    made = drawn(level="full")
    export(tmp_path, level="full")
    assert (tmp_path / "vlotmuseum.nl.snippet.html").read_bytes() == made.html.encode()
    assert (tmp_path / "vlotmuseum.nl.snippet.css").read_bytes() == (made.css or "").encode()
    for file in made.files:
        assert (tmp_path / file.name).read_bytes() == file.data


@pytest.mark.parametrize("slug", ["../../weg", "/weg", "..", "", "a/b", "C:\\weg"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, slug: str) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    paths = export_snippet(replace(rich.kit(), slug=slug), rich.asset, folder, language="nl", now=rich.NOW)
    assert all(path.resolve().is_relative_to(folder) for path in paths)
    assert [n for n in names(tmp_path) if not n.startswith("a/b/")] == []


def test_a_folder_that_is_not_there_is_named_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"weg does not exist"):
        export(tmp_path / "weg")
    assert names(tmp_path) == []


def test_a_file_in_the_folders_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "bezet").write_text("x")
    with pytest.raises(Problem, match="is a file, not a folder"):
        export(tmp_path / "bezet")


def test_a_wrong_option_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        export(tmp_path, heading_level=1)
    assert names(tmp_path) == []


def test_the_html_is_written_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class FullDisk(files.System):
        written = 0

        def write(self, descriptor: int, data: Any) -> int:
            self.written += 1
            if self.written > 3:
                raise OSError(28, "No space left on device")
            return super().write(descriptor, data)

    monkeypatch.setattr(files, "system", FullDisk())
    with pytest.raises(Problem, match="disk is full"):
        export(tmp_path)
    assert "vlotmuseum.nl.snippet.html" not in names(tmp_path)
