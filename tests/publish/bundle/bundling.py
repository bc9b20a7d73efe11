"""Making bundles of kits and looking into them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree

from presskit.kit import model
from presskit.publish.bundle.export import Bundle, write_bundle
from publish.bundle import vlot


class Opened:
    """A bundle that was made, and what is in it."""

    def __init__(self, data: bytes, made: Bundle) -> None:
        self.data, self.made = data, made
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self.names = self.zip.namelist()
        self.codes = [note.code for note in made.notes if note.code != "bundle-ninjs-withheld"]  # said of each draft

    def __getitem__(self, name: str) -> bytes:
        return self.zip.read(name)

    def text(self, ending: str) -> str:
        """Return the only file whose name ends like this, as text."""
        return self[self.name(ending)].decode()

    def json(self, ending: str) -> Any:
        return json.loads(self.text(ending))

    def name(self, ending: str) -> str:
        (found,) = [name for name in self.names if name.endswith(ending)]
        return found

    def below(self, folder: str) -> list[str]:
        """Return the names of the files in a folder."""
        return [name.removeprefix(f"{folder}/") for name in self.names if name.startswith(f"{folder}/")]


def bundled(kit: model.Kit | None = None, *, assets: Callable[[str], bytes] = vlot.asset, **options: Any) -> Opened:
    """Make a bundle of a kit, by default the one of `vlot` in Dutch for the press."""
    out = io.BytesIO()
    asked = {"language": "nl", "now": vlot.NOW, **options}
    made = write_bundle(kit or vlot.kit(), assets, out, **asked)
    return Opened(out.getvalue(), made)


def saved(opened: Opened, path: Path) -> Path:
    path.write_bytes(opened.data)
    return path


def document(opened: Opened) -> etree._Element:
    """Return the body of the Word document."""
    with zipfile.ZipFile(io.BytesIO(opened[opened.name(".docx")])) as package:
        return etree.fromstring(package.read("word/document.xml"))
