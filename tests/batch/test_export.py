"""One kit goes out: in steps that are told, all or none; and the release alone as a document and as text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from presskit.batch.export import Job, export, findings, stopping
from presskit.batch.outputs import OUTPUTS, Level, Output
from presskit.kit import model
from presskit.storage import KitFile, create, open_kit
from publish.bundle import vlot
from publish.bundle.vlot import both, of_article, with_image

EXPIRED = model.UsageTerms(valid_until="2026-01-01")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def kept(folder: Path, kit: model.Kit | None = None) -> Path:
    path = folder / "vlot.presskit"
    create(path, kit or vlot.kit(), list(vlot.pictures().values())).close()
    return path


@pytest.fixture
def file(tmp_path: Path) -> Iterator[KitFile]:
    with open_kit(kept(tmp_path), write=True) as opened:
        yield opened


def job(*outputs: Output, **fields: Any) -> Job:
    return Job(outputs=outputs, now=vlot.NOW, **fields)


def test_each_step_is_told_and_a_bundle_of_its_pictures_too(file: KitFile, out: Path) -> None:
    told: list[tuple[Output, str]] = []
    made = export(file, out, job("snippet", "bundle"), begun=lambda *step: told.append(step))
    assert told == [("snippet", "nl"), *[("bundle", "nl")] * (1 + len(file.kit.images))]
    assert {path.suffix for path in made.written} >= {".html", ".jpg", ".zip"}


@pytest.mark.parametrize("steps", range(1, 7))
def test_what_is_stopped_on_the_way_leaves_the_folder_as_it_was(file: KitFile, out: Path, steps: int) -> None:
    (out / "vlotmuseum.nl.zip").write_text("yesterday's")
    left = iter(range(steps))

    def stop(_output: Output, _language: str) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(file, out, job("snippet", "bundle", "text"), begun=stop)
    assert [path.name for path in out.iterdir()] == ["vlotmuseum.nl.zip"]
    assert (out / "vlotmuseum.nl.zip").read_text() == "yesterday's"


def test_every_output_says_whom_it_is_for_and_is_made(file: KitFile, out: Path) -> None:
    made = export(file, out, job(*OUTPUTS, languages=file.kit.languages))
    assert not made.stopped
    names = {path.name for path in made.written}
    for ending in ("print.pdf", "screen.pdf", "proof.pdf", "snippet.html", "html", "zip", "docx", "txt"):
        assert {f"vlotmuseum.nl.{ending}", f"vlotmuseum.en.{ending}"} <= names


def test_the_copies_hold_what_the_press_may_read_and_for_the_public_no_more_than_that(file: KitFile, out: Path) -> None:
    for audience, said in (("press", True), ("public", False)):
        export(file, out, job("word", "text", audience=audience))
        text = (out / "vlotmuseum.nl.txt").read_text("utf-8")
        with zipfile.ZipFile(out / "vlotmuseum.nl.docx") as word:
            written = word.read("word/document.xml").decode()
            assert any(name.startswith("word/media/") for name in word.namelist())
        for whole in (text, written):
            assert ("Beelden zijn vrij bij dit bericht." in whole) is said
            assert "Op vrijdag 27 november opent in de Kalkhaven" in whole


def test_a_copy_leaves_out_a_picture_without_rights_and_says_so(tmp_path: Path, out: Path) -> None:
    sizes = []
    for name, usage in (("whole", model.UsageTerms()), ("less", EXPIRED)):
        (tmp_path / name).mkdir()
        with open_kit(kept(tmp_path / name, with_image("quay", usage=usage))) as file:
            report = export(file, out, job("word"))
        with zipfile.ZipFile(out / "vlotmuseum.nl.docx") as word:
            sizes.append(sum(found.startswith("word/media/") for found in word.namelist()))
        assert any("DSC_4042.jpeg" in note for note in report.notes) is (name == "less")
    assert sizes[1] == sizes[0] - 1


@pytest.mark.parametrize("level", ["semantic", "full"])
def test_html_leaves_out_a_picture_without_rights_and_says_so(tmp_path: Path, out: Path, level: Level) -> None:
    with open_kit(kept(tmp_path, with_image("quay", usage=EXPIRED))) as file:
        report = export(file, out, job("snippet", "page", level=level, images="files"))
    assert sum("DSC_4042.jpeg: its terms of use ended" in note for note in report.notes) == 2  # by each output
    pages = [path.read_text() for path in out.glob("*.html")]
    assert len(pages) == 2
    assert not any("Een rood schip" in page or "een week voor de opening" in page for page in pages)
    assert "dsc_4042.jpeg" not in {path.name.lower() for path in out.glob("*-images/*")}
    assert list(out.glob("*-images/*"))


def test_the_same_kit_gives_the_same_copies(file: KitFile, out: Path) -> None:
    made = []
    for _ in range(2):
        export(file, out, job("word", "text"))
        made.append([(out / f"vlotmuseum.nl.{ending}").read_bytes() for ending in ("docx", "txt")])
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0][0])) as word:
        assert b"GPS" not in b"".join(word.read(name) for name in word.namelist())


def test_what_stops_and_what_is_found_goes_by_outputs_languages_and_audience() -> None:
    embargo = model.Embargo(until="2999-01-01T10:00+01:00", zone="Europe/Amsterdam")
    kit = of_article(release=embargo, headline=both("Kop", ""))
    assert [found.code for found in stopping(kit, job("page"))] == ["embargo-runs"]
    assert not stopping(kit, job("bundle", "word"))
    assert [found.code for found in stopping(kit, job("bundle", audience="public"))] == ["embargo-runs"]
    assert not stopping(kit, job("bundle", audience="public", override="afgesproken"))
    assert not stopping(with_image("quay", usage=EXPIRED), job("bundle", "word", "page", "snippet"))
    assert [found.code for found in stopping(with_image("quay", usage=EXPIRED), job("page", "screen"))] == [
        "rights-expired"
    ]
    english = {found.place.language for found in findings(kit, job("text", languages=("nl", "en")), ())}
    assert "en" in english
    assert "en" not in {found.place.language for found in findings(kit, job("text"), ())}
    small = replace(kit, images=tuple(replace(image, width=90, height=60) for image in kit.images))
    assert "not-sharp" in {found.code for found in findings(small, job("bundle"), ())}
    assert "not-sharp" not in {found.code for found in findings(small, job("text"), ())}
