"""Hostile themes, faces and profiles on the command line: one line, exit code 1, and nothing changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands.calls import Run
from intake.hostile import Case, corpus

FACE = {"font": "is not a font", "licence": "may not be embedded", "damaged": "damaged font"}


def named(case: Case) -> str:
    return str(case.name)


@pytest.mark.parametrize("case", corpus("theme"), ids=named)
def test_a_theme_names_the_key_and_what_may_stand_there(run: Run, kit: Path, tmp_path: Path, case: Case) -> None:
    before = kit.read_bytes()
    (tmp_path / "theme.json").write_bytes(case.data)
    for words in ((kit, "apply", tmp_path), ("check", tmp_path)):
        told = run("theme", *words)
        assert (told.code, len(told.lines)) == (1, 1)
        assert "the keys here are" in told.err
    assert kit.read_bytes() == before


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
