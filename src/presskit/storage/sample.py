"""The sample kit that ships, as a kit file: resources/samples holds it as JSON and pictures."""

from __future__ import annotations

from pathlib import Path

from presskit import resources
from presskit.kit.json import from_json
from presskit.kit.model import Kit
from presskit.storage.file import KitFile, create

SAMPLE = "getijtoren"


def sample_kit() -> tuple[Kit, list[bytes]]:
    """Return the sample kit and the bytes of its pictures."""
    folder = resources.path("samples", SAMPLE)
    kit = from_json((folder / "kit.json").read_bytes())
    return kit, [(folder / "pictures" / image.file).read_bytes() for image in kit.images]


def create_sample(path: Path) -> KitFile:
    """Make a kit file of the sample.

    Raises:
        Problem: it could not be written, or something is there already.
    """
    kit, pictures = sample_kit()
    return create(path, kit, pictures)
