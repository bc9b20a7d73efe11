"""What is known about a picture, and the limits that it must keep."""

from __future__ import annotations

from typing import Literal

import msgspec

from presskit.intake.notes import Note
from presskit.intake.picture_header import Format
from presskit.intake.picture_metadata import PictureMetadata
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "picture-large": N_(
            "{name} is too large: {width} by {height} px are {megapixels} megapixels; "
            "at most {limit} megapixels and {side} px a side can be used"
        ),
        "picture-damaged": N_("{name} is damaged: it cannot be read as a picture"),
        "picture-cut": N_("{name} is damaged: it ends too early"),
        "picture-checksum": N_("{name} is damaged: a checksum is wrong"),
    }
)

ColourSpace = Literal["rgb", "cmyk", "gray"]

MEGAPIXELS = 80
WEBP_MEGAPIXELS = 32
"""WebP's reader holds every pixel four times; more would not fit in the child's memory."""
LARGEST_SIDE = 30_000
PROXY_SIDE = 724
"""Longer side of the small copy, in px (PERFORMANCE.md: what the preview draws)."""


class Decoded(msgspec.Struct, frozen=True, kw_only=True):
    """What the child says about a picture.

    Width and height are in pixels as shown, after the turning that `orientation` (EXIF, 1 to 8) asks for and which
    the original bytes do not have. `profile` is the description of a usable embedded ICC profile. `ppi` is what the
    file states. `proxy` is a JPEG in sRGB, upright, on white, of at most `PROXY_SIDE` px.
    """

    width: int
    height: int
    orientation: int
    colour_space: ColourSpace
    bits: int
    alpha: bool
    profile: str
    ppi: float | None
    metadata: PictureMetadata
    notes: tuple[Note, ...]
    proxy: bytes


class Picture(Decoded, frozen=True, kw_only=True):
    """A picture that came in. The caller keeps its bytes untouched, under `sha256`."""

    name: str
    format: Format
    sha256: str


def check_size(width: int, height: int, kind: Format | None, *, name: str) -> None:
    """Check that a picture of this size can be used.

    Raises:
        Problem: it is too large, or has no pixels.
    """
    if width <= 0 or height <= 0 or max(width, height) > 0x7FFF_FFFF:
        raise Problem("picture-damaged", name=name)
    limit = WEBP_MEGAPIXELS if kind == "WEBP" else MEGAPIXELS
    if width * height > limit * 1_000_000 or max(width, height) > LARGEST_SIDE:
        size: dict[str, object] = {"width": width, "height": height, "megapixels": f"{width * height / 1e6:.0f}"}
        problem = Problem("picture-large", name=name, limit=limit, side=LARGEST_SIDE)
        problem.data.update(size)
        raise problem
