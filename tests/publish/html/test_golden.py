"""Golden files: the same kit gives the same bytes, and a change in them is seen before it goes out.

After a change that is meant, write them anew: PRESSKIT_WRITE_GOLDEN=1 pytest tests/publish/html/test_golden.py
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from presskit import resources
from presskit.kit.json import from_json
from presskit.kit.model import Kit
from presskit.publish.html import LEVELS, Level, snippet
from publish.html import rich
from publish.html.drawing import drawn

GOLDEN = Path(__file__).parent / "golden"


def compared(html: str, name: str) -> None:
    path = GOLDEN / f"{name}.html"
    if os.environ.get("PRESSKIT_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(html, encoding="utf-8", newline="\n")
    assert html == path.read_text("utf-8")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("level", LEVELS)
def test_the_snippet_is_the_one_that_was_looked_at(level: Level, language: str) -> None:
    compared(drawn(level=level, language=language).html, f"{level}.{language}")


def sample() -> tuple[Kit, dict[str, bytes]]:
    """The kit that ships, and its pictures by SHA-256."""
    (path,) = resources.path("samples").glob("*/kit.json")
    pictures = [file.read_bytes() for file in (path.parent / "pictures").iterdir()]
    return from_json(path.read_bytes()), {hashlib.sha256(data).hexdigest(): data for data in pictures}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_so_is_the_samples(language: str) -> None:
    kit, pictures = sample()
    made = snippet(kit, pictures.__getitem__, language=language, now=rich.NOW)
    compared(made.html, f"sample.{language}")
    assert [note.code for note in made.notes] == ["html-upload"]
