"""The part of a picture that is shown: moved, stretched and brought to a shape. All in fractions 0-1 of the picture.

A shape is the width of a part divided by its height, both as fractions: 1 for the whole picture.
"""

from __future__ import annotations

from presskit.kit.blocks import Crop

SMALLEST = 0.05
"""Least width and height of a part."""
_PLACES = 4

WHOLE = Crop()


def kept(crop: Crop) -> Crop | None:
    """Return a part as a figure keeps it: None for the whole picture."""
    made = Crop(
        left=round(crop.left, _PLACES), top=round(crop.top, _PLACES),
        right=round(crop.right, _PLACES), bottom=round(crop.bottom, _PLACES),
    )  # fmt: skip
    return None if made == WHOLE else made


def moved(crop: Crop, x: float, y: float) -> Crop:
    """Return a part moved as far as the picture goes."""
    x = min(max(x, -crop.left), 1 - crop.right)
    y = min(max(y, -crop.top), 1 - crop.bottom)
    return Crop(left=crop.left + x, top=crop.top + y, right=crop.right + x, bottom=crop.bottom + y)


def stretched(crop: Crop, sides: str, x: float, y: float, shape: float | None = None) -> Crop:
    """Return a part with some of its sides ("l", "t", "r", "b", or two of them) moved; the sides across stay.

    It keeps a shape if one is given.
    """
    left, top, right, bottom = crop.left, crop.top, crop.right, crop.bottom
    if "l" in sides:
        left = min(max(left + x, 0.0), right - SMALLEST)
    if "r" in sides:
        right = max(min(right + x, 1.0), left + SMALLEST)
    if "t" in sides:
        top = min(max(top + y, 0.0), bottom - SMALLEST)
    if "b" in sides:
        bottom = max(min(bottom + y, 1.0), top + SMALLEST)
    if shape is None:
        return Crop(left=left, top=top, right=right, bottom=bottom)
    by_height = not set(sides) & {"l", "r"}
    wide = (bottom - top) * shape if by_height else right - left
    wide = min(wide, right if "l" in sides else 1 - left, (bottom if "t" in sides else 1 - top) * shape)
    high = wide / shape
    left, right = (right - wide, right) if "l" in sides else (left, left + wide)
    top, bottom = (bottom - high, bottom) if "t" in sides else (top, top + high)
    return Crop(left=left, top=top, right=right, bottom=bottom)


def shaped(shape: float, focus: tuple[float, float]) -> Crop:
    """Return the largest part of a shape, as near to a point as the picture allows."""
    wide, high = (1.0, 1 / shape) if shape >= 1 else (shape, 1.0)
    left = min(max(focus[0] - wide / 2, 0.0), 1 - wide)
    top = min(max(focus[1] - high / 2, 0.0), 1 - high)
    return Crop(left=left, top=top, right=left + wide, bottom=top + high)


def within(crop: Crop, point: tuple[float, float]) -> tuple[float, float]:
    """Return the point of a part that is nearest to a point."""
    x = min(max(point[0], crop.left), crop.right)
    y = min(max(point[1], crop.top), crop.bottom)
    return round(x, _PLACES), round(y, _PLACES)
