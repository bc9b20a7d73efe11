"""Bad themes are refused at the fault that each is about, in one line that names it, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.hostile_themes import THEMES, Bad
from intake.test_theme import house
from presskit.intake.theme import read_theme
from presskit.messages import Problem, worded


@pytest.mark.parametrize("bad", THEMES, ids=lambda bad: str(bad.name))
def test_a_bad_theme_says_what_is_wrong_with_it(tmp_path: Path, bad: Bad) -> None:
    at = bad.laid(tmp_path / "theme")
    with pytest.raises(Problem) as caught:
        read_theme(at)
    said = worded(caught.value, "en")
    assert bad.said in said
    assert "\n" not in said
    assert worded(caught.value, "nl") != said


def test_a_bad_theme_is_sound_but_for_its_fault(tmp_path: Path) -> None:
    assert read_theme(house(tmp_path)).set.theme.name == "house"
