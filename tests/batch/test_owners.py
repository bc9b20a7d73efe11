"""What lies where an export goes: of the kit itself it is written over, of another kit it is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace
from platformdirs import user_data_path

from presskit.batch.export import Job, export, of_others
from presskit.batch.outputs import OUTPUTS, Output
from presskit.messages import Problem
from presskit.storage import KitFile, create, open_kit
from publish.bundle import vlot


def job(*outputs: Output, **fields: object) -> Job:
    return Job(outputs=outputs, now=vlot.NOW, **fields)  # type: ignore[arg-type]


def opened(folder: Path, name: str, **fields: object) -> KitFile:
    path = folder / f"{name}.presskit"
    create(path, replace(vlot.kit(), **fields), list(vlot.pictures().values())).close()
    return open_kit(path)


@pytest.fixture
def kits(tmp_path: Path) -> tuple[KitFile, KitFile]:
    """Two kits of one slug, and the same of another id."""
    return opened(tmp_path, "one"), opened(tmp_path, "other", id="ffffffff00004000800000000000000f")


def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("noted", [True, False])
def test_what_is_of_another_kit_stays_and_ones_own_is_written_over(
    kits: tuple[KitFile, KitFile], tmp_path: Path, output: Output, noted: bool
) -> None:
    one, other = kits
    folder, wanted = out(tmp_path), job(output, level="full", images="files")
    export(one, folder, job(output, "word", level="full", images="files"))
    if not noted:  # made on another machine: what cannot say so itself goes by the document beside it
        shutil.rmtree(user_data_path("presskit", appauthor=False) / "exported", ignore_errors=True)
    before = contents(folder)
    assert of_others(one, folder, wanted) == ()
    taken = of_others(other, folder, wanted)
    assert taken
    assert set(taken) == {Path(name).parts[0] for name in before if not name.endswith(".docx") or output == "word"}
    with pytest.raises(Problem, match="of another kit"):
        export(other, folder, wanted)
    assert contents(folder) == before
    export(one, folder, wanted)
    assert contents(folder) == before


def test_what_is_to_be_written_over_is_and_then_belongs_to_the_other(
    kits: tuple[KitFile, KitFile], tmp_path: Path
) -> None:
    one, other = kits
    folder, wanted = out(tmp_path), job("text", "screen")
    export(one, folder, wanted)
    export(other, folder, replace(wanted, replace=True))
    assert of_others(other, folder, wanted) == ()
    assert of_others(one, folder, wanted) == ("vlotmuseum.nl.txt", "vlotmuseum.nl.screen.pdf")


def test_a_kit_made_anew_in_the_place_of_another_is_the_same(kits: tuple[KitFile, KitFile], tmp_path: Path) -> None:
    one, other = kits
    folder, wanted = out(tmp_path), job("text", "screen")
    export(one, folder, wanted)
    one.close()
    one.path.unlink()
    again = opened(tmp_path, "one", id="e" * 32)
    assert of_others(again, folder, wanted) == ()
    assert of_others(other, folder, wanted) == ("vlotmuseum.nl.txt", "vlotmuseum.nl.screen.pdf")
    export(other, tmp_path, wanted)
    shutil.copy(tmp_path / "vlotmuseum.nl.screen.pdf", folder)  # as somebody did on another machine
    assert of_others(again, folder, wanted) == ("vlotmuseum.nl.screen.pdf",)


def test_a_file_that_says_whose_it_is_is_believed_before_its_neighbours(
    kits: tuple[KitFile, KitFile], tmp_path: Path
) -> None:
    one, other = kits
    folder = out(tmp_path)
    export(one, folder, job("screen"))
    export(other, folder, job("word"))
    shutil.rmtree(user_data_path("presskit", appauthor=False) / "exported")
    assert of_others(other, folder, job("screen")) == ("vlotmuseum.nl.screen.pdf",)
    assert of_others(one, folder, job("word")) == ("vlotmuseum.nl.docx",)


def test_what_is_of_no_kit_is_in_nobodys_way(kits: tuple[KitFile, KitFile], tmp_path: Path) -> None:
    one, _ = kits
    folder = out(tmp_path)
    for ending in ("screen.pdf", "html", "zip", "docx", "txt"):
        (folder / f"vlotmuseum.nl.{ending}").write_text("yesterday's" if ending != "html" else "")
    assert of_others(one, folder, job(*OUTPUTS)) == ()


def test_another_language_or_folder_is_apart(kits: tuple[KitFile, KitFile], tmp_path: Path) -> None:
    one, other = kits
    folder = out(tmp_path)
    export(one, folder, job("screen", languages=("nl",)))
    assert of_others(other, folder, job("screen", languages=("en",))) == ()
    assert of_others(other, tmp_path, job("screen", languages=("nl",))) == ()
    assert of_others(other, tmp_path / "gone", job("screen", languages=("nl",))) == ()


def test_a_note_that_cannot_be_kept_stops_nothing(
    kits: tuple[KitFile, KitFile], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert export(kits[0], out(tmp_path), job("text")).written
