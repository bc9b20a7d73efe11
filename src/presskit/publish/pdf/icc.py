"""Colour conversion by ICC profiles, through LittleCMS: relative colorimetric with black-point compensation."""

from __future__ import annotations

import io
from functools import cache, lru_cache

from PIL import Image, ImageCms

from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.profile import FOGRA39_FILE, SRGB_FILE, icc_profile

_CLOSE = 2
"""Differences of 8-bit values up to this cannot be seen: such a profile is sRGB by another name."""

_MODES = {"RGB": "RGB", "CMYK": "CMYK", "GRAY": "L", "Lab": "LAB"}
"""Pillow's mode for the colour space that a profile is of."""


@lru_cache(maxsize=16)
def transform(source: bytes, mode: str, target_file: str, target_mode: str) -> ImageCms.ImageCmsTransform:
    """Return the conversion from pictures of `mode` in the profile `source` to a profile of the resources.

    Raises:
        ValueError: the profile is damaged, or of another colour space than the picture.
    """
    target = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile(target_file)))
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(source))
        if _MODES.get(profile.profile.xcolor_space.strip()) != mode:
            raise ValueError("the profile is of another colour space than the picture")
        return ImageCms.buildTransform(
            profile,
            target,
            mode,
            target_mode,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ImageCms.PyCMSError) as error:
        raise ValueError(str(error)) from error


def convert(
    image: Image.Image, source: bytes | None, target_file: str, target_mode: str, assumed_file: str
) -> Image.Image:
    """Return a picture in a profile of the resources; one without a usable profile counts as `assumed_file`."""
    conversion = None
    if source:
        try:
            conversion = transform(source, image.mode, target_file, target_mode)
        except ValueError:
            conversion = None
    if conversion is None:
        if assumed_file == target_file:
            return image
        conversion = transform(icc_profile(assumed_file), image.mode, target_file, target_mode)
    converted = ImageCms.applyTransform(image, conversion)
    if converted is None:  # only when it is done in place
        raise RuntimeError("the colour conversion gave no picture")
    return converted


@lru_cache(maxsize=64)
def is_srgb(source: bytes) -> bool:
    """Whether a profile is sRGB: judged by what it does to colours, not by its name."""
    steps = (0, 64, 128, 192, 255)
    probe = Image.new("RGB", (len(steps) ** 3, 1))
    probe.putdata([(r, g, b) for r in steps for g in steps for b in steps])
    try:
        conversion = transform(source, "RGB", SRGB_FILE, "RGB")
    except ValueError:
        return False
    converted = ImageCms.applyTransform(probe, conversion)
    if converted is None:
        return False
    return all(abs(a - b) <= _CLOSE for a, b in zip(probe.tobytes(), converted.tobytes(), strict=True))


@cache
def colour_of(srgb: tuple[int, int, int]) -> Colour:
    """Return the colour token for an 8-bit sRGB value. Greys become black ink only."""
    shown = srgb[0] / 255, srgb[1] / 255, srgb[2] / 255
    if max(srgb) - min(srgb) <= _CLOSE:
        black = 1 - gray_to_gray()[srgb[1]] / 255
        return Colour((0, 0, 0, round(black, 2)), shown)
    pixel = convert(Image.new("RGB", (1, 1), srgb), None, FOGRA39_FILE, "CMYK", SRGB_FILE)
    cyan, magenta, yellow, key = (round(value / 255, 2) for value in pixel.tobytes())
    return Colour((cyan, magenta, yellow, key), shown)


@cache
def gray_to_gray() -> tuple[int, ...]:
    """Return, for each sRGB grey (0 to 255), the DeviceGray value that black ink alone shows as that grey.

    Lightness is scaled between paper and full black, as black-point compensation does.
    """
    inks = Image.new("CMYK", (256, 1))
    inks.putdata([(0, 0, 0, ink) for ink in range(256)])
    shown = convert(inks, None, SRGB_FILE, "RGB", FOGRA39_FILE)
    levels = [pixel[1] for pixel in _pixels(shown)]
    lightest, darkest = levels[0], levels[-1]
    scaled = [(level - darkest) * 255 / (lightest - darkest) for level in levels]
    table: list[int] = []
    for gray in range(256):
        ink = min(range(256), key=lambda at: (abs(scaled[at] - gray), at))
        table.append(255 - ink)
    table[0], table[255] = 0, 255
    return tuple(table)


def _pixels(image: Image.Image) -> list[tuple[int, int, int]]:
    data = image.tobytes()
    return [(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]
