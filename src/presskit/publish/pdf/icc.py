"""Colour conversion by ICC profiles, through LittleCMS: relative colorimetric with black-point compensation."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageCms

from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.profile import FOGRA39_FILE, SRGB_FILE, icc_profile

_CLOSE = 2
"""Differences of 8-bit values up to this cannot be seen: such a profile is sRGB by another name."""

_MODES = {"RGB": "RGB", "CMYK": "CMYK", "GRAY": "L", "Lab": "LAB"}
"""Pillow's mode for the colour space that a profile is of."""


@lru_cache(maxsize=16)
def transform(source: bytes, mode: str, target: bytes, target_mode: str) -> ImageCms.ImageCmsTransform:
    """Return the conversion from pictures of `mode` in the profile `source` to `target_mode` in the profile `target`.

    Raises:
        ValueError: the profile is damaged, or of another colour space than the picture.
    """
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(source))
        if _MODES.get(profile.profile.xcolor_space.strip()) != mode:
            raise ValueError("the profile is of another colour space than the picture")
        return ImageCms.buildTransform(
            profile,
            ImageCms.ImageCmsProfile(io.BytesIO(target)),
            mode,
            target_mode,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (OSError, ImageCms.PyCMSError) as error:
        raise ValueError(str(error)) from error


def convert(image: Image.Image, source: bytes | None, target: bytes, target_mode: str, assumed: bytes) -> Image.Image:
    """Return a picture in the profile `target`; one without a usable profile of its own counts as in `assumed`."""
    conversion = None
    if source:
        try:
            conversion = transform(source, image.mode, target, target_mode)
        except ValueError:
            conversion = None
    if conversion is None:
        if assumed == target:
            return image
        conversion = transform(assumed, image.mode, target, target_mode)
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
        conversion = transform(source, "RGB", icc_profile(SRGB_FILE), "RGB")
    except ValueError:
        return False
    converted = ImageCms.applyTransform(probe, conversion)
    if converted is None:
        return False
    return all(abs(a - b) <= _CLOSE for a, b in zip(probe.tobytes(), converted.tobytes(), strict=True))


@lru_cache(maxsize=4096)
def colour_of(srgb: tuple[int, int, int], inks: bytes | None = None) -> Colour:
    """Return the colour token for an 8-bit sRGB value, in the inks of an output profile (by default FOGRA39's).

    Greys become black ink only.
    """
    inks = inks or icc_profile(FOGRA39_FILE)
    shown = srgb[0] / 255, srgb[1] / 255, srgb[2] / 255
    if max(srgb) - min(srgb) <= _CLOSE:
        black = 1 - gray_to_gray(inks)[srgb[1]] / 255
        return Colour((0, 0, 0, round(black, 2)), shown)
    pixel = convert(Image.new("RGB", (1, 1), srgb), None, inks, "CMYK", icc_profile(SRGB_FILE))
    cyan, magenta, yellow, key = (round(value / 255, 2) for value in pixel.tobytes())
    return Colour((cyan, magenta, yellow, key), shown)


@lru_cache(maxsize=8)
def gray_to_gray(inks: bytes) -> tuple[int, ...]:
    """Return, for each sRGB grey (0 to 255), the DeviceGray value that black ink alone shows as that grey.

    `inks` is the output profile.

    Lightness is scaled between paper and full black, as black-point compensation does.
    """
    ramp = Image.new("CMYK", (256, 1))
    ramp.putdata([(0, 0, 0, ink) for ink in range(256)])
    shown = convert(ramp, None, icc_profile(SRGB_FILE), "RGB", inks)
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
