"""`presskit export` of PDFs as it is called: standards, output profiles, pages."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

import museum
from commands.calls import Run
from presskit.storage import create
from publish.pdf.engine import profiles


@pytest.fixture
def export(run: Run, tmp_path: Path, out: Path) -> Run:
    path = tmp_path / "museum.presskit"
    create(path, museum.kit(), list(museum.assets().values())).close()
    return lambda *arguments: run("export", path, *arguments, "--out", out, "--at", "2026-11-24T12:00+00:00")


def version(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return pdf.pdf_version


def test_a_standard_is_chosen_for_the_output_that_can_keep_it(export: Run, out: Path) -> None:
    told = export("--to", "print", "screen", "--standard", "ua2")
    assert told.code == 0
    assert version(out / "nieuwe-vleugel.nl.screen.pdf") == "2.0"
    assert version(out / "nieuwe-vleugel.nl.print.pdf") == "1.6"
    export("--to", "screen", "--standard", "ua1")
    assert version(out / "nieuwe-vleugel.nl.screen.pdf") == "1.7"


@pytest.mark.parametrize(("to", "standard", "wanted"), [("screen", "x4", "print"), ("print", "ua2", "screen")])
def test_a_standard_that_no_output_keeps_is_a_wrong_call(
    export: Run, out: Path, to: str, standard: str, wanted: str
) -> None:
    told = export("--to", to, "--standard", standard)
    assert (told.code, len(told.lines)) == (2, 1)
    assert f"{standard} is a standard for {wanted}" in told.err
    assert not list(out.iterdir())


def test_print_is_made_for_the_printers_own_profile(export: Run, out: Path, tmp_path: Path) -> None:
    profile = tmp_path / "drukker.icc"
    profile.write_bytes(profiles.named("PSO Coated v3 (FOGRA51)"))
    assert export("--to", "print", "--icc", profile).code == 0
    with pikepdf.open(out / "nieuwe-vleugel.nl.print.pdf") as pdf:
        assert str(pdf.Root.OutputIntents[0].OutputConditionIdentifier) == "FOGRA51"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not an ICC profile"),
        (profiles.changed(12, b"mntr"), "“mntr”"),
        (profiles.changed(16, b"RGB "), "is for RGB"),
        (profiles.shipped()[:-500], "is damaged"),
        (None, "no such file"),
    ],
)
def test_a_profile_that_is_none_for_print_is_refused_before_anything_is_written(
    export: Run, out: Path, tmp_path: Path, content: bytes | None, words: str
) -> None:
    profile = tmp_path / "drukker.icc"
    if content is not None:
        profile.write_bytes(content)
    told = export("--to", "print", "--icc", profile)
    assert (told.code, len(told.lines)) == (1, 1)
    assert words in told.err
    assert str(profile) in told.err
    assert not list(out.iterdir())


def test_a_profile_without_print_is_a_wrong_call(export: Run, tmp_path: Path) -> None:
    profile = tmp_path / "drukker.icc"
    profile.write_bytes(profiles.shipped())
    told = export("--to", "screen", "--icc", profile)
    assert (told.code, len(told.lines)) == (2, 1)
    assert "--icc" in told.err


def test_another_page_size_is_for_the_pdfs(export: Run, out: Path) -> None:
    assert export("--to", "screen", "print", "--page", "a5").code == 0
    with pikepdf.open(out / "nieuwe-vleugel.nl.screen.pdf") as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox] == pytest.approx([0, 0, 419.53, 595.28], abs=0.01)
    with pikepdf.open(out / "nieuwe-vleugel.nl.print.pdf") as pdf:
        left, bottom, right, top = (float(side) for side in pdf.pages[0].trimbox)
    assert (right - left, top - bottom) == pytest.approx((419.53, 595.28), abs=0.01)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--to", "screen", "--page", "foolscap"), 2, "not a page size"),
        (("--to", "screen", "--page", "10x10"), 2, "50 to 2000 mm"),
        (("--to", "snippet", "--page", "A5"), 2, "--page is for print, screen and proof"),
        (("--to", "screen", "--page", "50x50"), 1, "leaves no room"),
    ],
)
def test_a_page_that_cannot_be_is_refused_with_one_line(
    export: Run, out: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    told = export(*arguments)
    said = [line for line in told.lines if words in line]
    assert (told.code, len(said)) == (code, 1)
    assert not list(out.iterdir())
