"""Golden files: the same kit gives the same bytes, and a change in them is seen before it goes out.

After a change that is meant, write them anew: PRESSKIT_WRITE_GOLDEN=1 pytest tests/publish/html/test_golden.py
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from presskit.publish.html import LEVELS, Level
from publish.html.drawing import drawn

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_the_snippet_is_the_one_that_was_looked_at(level: Level, language: str) -> None:
    made = drawn(level=level, language=language)
    path = GOLDEN / f"{level}.{language}.html"
    if os.environ.get("PRESSKIT_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(made.html, encoding="utf-8", newline="\n")
    assert made.html == path.read_text("utf-8")
