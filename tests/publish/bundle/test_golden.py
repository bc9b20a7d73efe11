"""Golden files: what a bundle says, as it was looked at; a change is seen before it goes out.

After a change that is meant, write them anew: PRESSKIT_WRITE_GOLDEN=1 pytest tests/publish/bundle/test_golden.py
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from publish.bundle.bundling import Opened, bundled

GOLDEN = Path(__file__).parent / "golden"


def compared(text: str, name: str) -> None:
    path = GOLDEN / name
    if os.environ.get("PRESSKIT_WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    assert text == path.read_bytes().decode()


def without_pdf(text: str, made: Opened) -> str:
    """Take out the size of the PDF: how it is written is held to account elsewhere."""
    size = len(made[made.name(".pdf")])
    text = text.replace(f">PDF ({round(size / 1000)} kB)<", ">PDF<")
    return text.replace(f'"sizeInBytes": {size}\n', '"sizeInBytes": 0\n')


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("ending", [".txt", "captions.txt", "captions.csv", ".ninjs.json", "index.html"])
def test_it_says_what_was_looked_at(language: str, ending: str) -> None:
    made = bundled(language=language)
    name = f"vlotmuseum.{language}{ending}" if ending.startswith(".") else ending
    compared(without_pdf(made[name].decode(), made), f"{language}.{ending.removeprefix('.')}")


def test_its_manifest_lists_what_was_looked_at() -> None:
    made = bundled()
    manifest = made.json("manifest.json")
    for file in manifest["files"]:
        if re.search(r"(\.pdf|\.ninjs\.json|index\.html)$", file["path"]):  # these hold the PDF, or its size
            file["bytes"], file["sha256"] = 0, ""
    compared(json.dumps(manifest, ensure_ascii=False, indent=2) + "\n", "manifest.json")
