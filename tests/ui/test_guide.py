"""The user guide: its table of keys is the window's own."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_guide_has_the_keys_of_the_window(language: str) -> None:
    form = ElementTree.parse(TOP / "ui" / "window.ui")  # noqa: S314
    keys = [key.findtext("string") for key in form.iterfind(".//action/property[@name='shortcut']")]
    text = (TOP / "docs" / f"guide.{language}.md").read_text(encoding="utf-8")
    lines = text.rpartition("|---|---|\n")[2].splitlines()
    assert [line.split(" | ")[1].removesuffix(" |") for line in lines] == keys
