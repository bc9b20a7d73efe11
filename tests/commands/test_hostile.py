"""Hostile themes, faces and profiles on the command line: one line, exit code 1, and nothing changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands.calls import Run
from intake.hostile import Case, corpus
from intake.hostile_themes import THEMES, UNUSABLE, Bad

FACE = {"font": "is not a font", "licence": "may not be embedded", "damaged": "damaged font"}


def named(case: Case) -> str:
    return str(case.name)


@pytest.mark.parametrize("bad", THEMES, ids=lambda bad: str(bad.name))
def test_a_theme_says_its_own_fault_in_one_line_and_the_theme_before_it_stays(
    run: Run, kit: Path, tmp_path: Path, bad: Bad
) -> None:
    before, at = kit.read_bytes(), bad.laid(tmp_path / "bad")
    for words in ((kit, "apply", at), ("check", at), (kit, "check", at)):
        told = run("theme", *words)
        assert (told.code, len(told.lines)) == (1, 1)
        assert bad.said in told.err
    assert kit.read_bytes() == before


@pytest.mark.parametrize("bad", UNUSABLE, ids=lambda bad: str(bad.name))
def test_a_theme_that_no_pdf_can_be_made_with_changes_no_kit(run: Run, kit: Path, tmp_path: Path, bad: Bad) -> None:
    before, at = kit.read_bytes(), bad.laid(tmp_path / "bad")
    told = run("theme", kit, "apply", at)
    assert told.code == 1
    assert bad.said in told.lines[-1]
    assert kit.read_bytes() == before
    told = run("theme", "check", at)
    assert told.code == 1
    assert any(line.startswith("error: ") and bad.said in line for line in told.lines)


@pytest.mark.parametrize("case", corpus("font"), ids=named)
def test_a_face_is_taken_or_refused_by_its_name(run: Run, kit: Path, tmp_path: Path, case: Case) -> None:
    before = kit.read_bytes()
    (tmp_path / "house.ttf").write_bytes(case.data)
    face = {"family": "House", "file": "house.ttf"}
    content = {"schema": 1, "name": "house", "version": 1, "faces": [face], "type": {"text": "House"}}
    (tmp_path / "theme.json").write_text(json.dumps(content))
    told = run("theme", kit, "apply", tmp_path)
    if told.code:
        assert (told.code, len(told.lines)) == (1, 1)
        assert any(words in told.err for words in FACE.values())
        assert "house.ttf" in told.err
        assert kit.read_bytes() == before
    assert told.code == 0 or not case.expect.startswith("loads") or "or error" in case.expect
    assert told.code == 1 or case.expect.startswith("loads")


@pytest.mark.parametrize("case", corpus("icc"), ids=named)
def test_a_profile_is_taken_or_refused_before_anything_is_written(
    run: Run, kit: Path, tmp_path: Path, case: Case
) -> None:
    out, at = tmp_path / "out", tmp_path / "drukker.icc"
    out.mkdir()
    at.write_bytes(case.data)
    told = run("export", kit, "--to", "print", "--icc", at, "--out", out)
    if told.code:
        assert (told.code, len(told.lines)) == (1, 1)
        assert str(at) in told.err
        assert not list(out.iterdir())
    assert told.code == 1 or "loads" in case.expect
