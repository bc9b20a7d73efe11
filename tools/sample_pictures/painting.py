"""Brushes: noise, shapes, light and film, on arrays of linear light.

A picture is an array of float32, (rows, columns, 3), linear sRGB. Positions are in units of the picture's height, x to
the right and y down, so that a picture looks the same at every size. Masks are arrays (rows, columns) from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.floating[Any]]
Point = tuple[float, float]


class Canvas(NamedTuple):
    """The centres of the pixels: x and y as arrays that broadcast, and the size of a pixel."""

    x: Array
    y: Array
    pixel: float

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.y.shape[0], self.x.shape[1]


def canvas(width: int, height: int) -> Canvas:
    """Make a canvas of so many pixels."""
    pixel = 1 / height
    x = (np.arange(width, dtype=np.float32) + 0.5)[None, :] * np.float32(pixel)
    y = (np.arange(height, dtype=np.float32) + 0.5)[:, None] * np.float32(pixel)
    return Canvas(x, y, pixel)


def colour(hexadecimal: str, light: float = 1.0) -> Array:
    """Return a colour such as `#f4a259` as linear light, made brighter or darker."""
    value = np.array([int(hexadecimal[k : k + 2], 16) for k in (1, 3, 5)], np.float32) / 255
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return (linear * light).astype(np.float32)


def smooth(low: float, high: float, value: Array) -> Array:
    """Go from 0 to 1 between two values, with soft ends; `low` may be the greater one."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def mix(a: Array, b: Array, amount: Array | float) -> Array:
    """Blend two pictures or colours by a mask."""
    part = np.asarray(amount, np.float32)
    if part.ndim == 2:
        part = part[..., None]
    return np.asarray(a + (b - a) * part, np.float32)


def ramp(value: Array, stops: Sequence[tuple[float, Array]]) -> Array:
    """Colour a mask by stops (value, colour)."""
    places = [place for place, _ in stops]
    channels = [np.interp(value, places, [float(light[k]) for _, light in stops]) for k in range(3)]
    return np.stack(channels, axis=-1).astype(np.float32)


def noise(x: Array, y: Array, seed: int) -> Array:
    """Value noise from 0 to 1 with one cell per unit, without visible lattice (quintic blend)."""
    table = np.random.default_rng(seed).random((256, 256), dtype=np.float32)
    x, y = np.broadcast_arrays(x, y)
    x0, y0 = np.floor(x), np.floor(y)
    fx, fy = x - x0, y - y0
    i, j = x0.astype(np.int32) & 255, y0.astype(np.int32) & 255
    i1, j1 = (i + 1) & 255, (j + 1) & 255
    u = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    v = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    top = table[j, i] * (1 - u) + table[j, i1] * u
    bottom = table[j1, i] * (1 - u) + table[j1, i1] * u
    return np.asarray(top * (1 - v) + bottom * v, np.float32)


def clouded(x: Array, y: Array, seed: int, octaves: int = 6, fall: float = 0.5) -> Array:
    """Sum octaves of noise (fractal Brownian motion), 0 to 1, mean about a half; turned a little at each octave."""
    total = np.zeros(np.broadcast_shapes(x.shape, y.shape), np.float32)
    weight, whole = 1.0, 0.0
    for octave in range(octaves):
        total += np.float32(weight) * noise(x, y, seed + octave)
        whole += weight
        weight *= fall
        x, y = 1.6 * x + 1.2 * y + 3.1, 1.6 * y - 1.2 * x + 7.7
    return total / np.float32(whole)


def blur(picture: Array, sigma: float, sigma_x: float | None = None) -> Array:
    """Blur by about a Gaussian of `sigma` pixels (three box blurs); another width for the columns if given."""
    out = picture
    for axis, amount in ((0, sigma), (1, sigma if sigma_x is None else sigma_x)):
        radius = round(amount * 0.98)
        for _ in range(3 if radius else 0):
            padding = [(0, 0)] * out.ndim
            padding[axis] = (radius + 1, radius)
            sums = np.cumsum(np.pad(out, padding, mode="edge"), axis=axis, dtype=np.float64)
            size = out.shape[axis]
            high = np.take(sums, range(2 * radius + 1, 2 * radius + 1 + size), axis=axis)
            low = np.take(sums, range(size), axis=axis)
            out = ((high - low) / (2 * radius + 1)).astype(np.float32)
    return out


def inside(distance: Array, soft: float) -> Array:
    """Turn a signed distance (negative inside) into a mask whose edge is `soft` wide."""
    return smooth(soft / 2, -soft / 2, distance)


def box(on: Canvas, top_left: Point, bottom_right: Point, round_by: float = 0.0) -> Array:
    """Signed distance to a rectangle with round corners."""
    (left, top), (right, bottom) = top_left, bottom_right
    dx = np.abs(on.x - (left + right) / 2) - (right - left) / 2 + round_by
    dy = np.abs(on.y - (top + bottom) / 2) - (bottom - top) / 2 + round_by
    outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0))
    return np.asarray(outside + np.minimum(np.maximum(dx, dy), 0) - round_by, np.float32)


def disc(on: Canvas, x: float, y: float, radius: float) -> Array:
    """Signed distance to a disc."""
    return np.asarray(np.hypot(on.x - x, on.y - y) - radius, np.float32)


def stroke(on: Canvas, start: Point, end: Point, width: float) -> Array:
    """Signed distance to a line with round ends."""
    return limb(on, start, end, width, width)


def limb(on: Canvas, start: Point, end: Point, width0: float, width1: float) -> Array:
    """Signed distance to a line that tapers from one width to another."""
    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    along = np.clip(((on.x - x0) * dx + (on.y - y0) * dy) / max(dx * dx + dy * dy, 1e-12), 0, 1)
    away = np.hypot(on.x - x0 - along * dx, on.y - y0 - along * dy)
    return np.asarray(away - (width0 + (width1 - width0) * along) / 2, np.float32)


def walker(on: Canvas, at: Point, height: float, stride: float = 0.5, coat: float = 0.3) -> Array:
    """Signed distance to a person in a coat whose feet are at `at`.

    `stride` is how far the legs stand apart: below 0.5 the person stands, negative ones face left; `coat` is how
    far the coat falls over the legs, 0 to 1.
    """
    x, foot = at
    h, way, apart = height, 1 if stride > 0 else -1, abs(stride)
    hip, shoulder = foot - 0.50 * h, foot - 0.80 * h
    lean = 0.02 * h * way * (apart > 0.5)
    back, front = x - 0.17 * apart * h * way, x + 0.15 * apart * h * way
    hem = hip + (0.04 + 0.26 * coat) * h
    parts = [
        limb(on, (x - 0.028 * h, hip), (back, foot - 0.025 * h), 0.125 * h, 0.052 * h),
        limb(on, (x + 0.028 * h, hip), (front, foot - 0.025 * h), 0.125 * h, 0.052 * h),
        limb(
            on,
            (back - 0.01 * h * way, foot - 0.016 * h),
            (back + 0.05 * h * way, foot - 0.014 * h),
            0.034 * h,
            0.026 * h,
        ),
        limb(
            on,
            (front - 0.01 * h * way, foot - 0.016 * h),
            (front + 0.05 * h * way, foot - 0.014 * h),
            0.034 * h,
            0.026 * h,
        ),
        limb(on, (x + lean, shoulder + 0.045 * h), (x, hem - 0.06 * h), 0.172 * h, (0.168 + 0.07 * coat) * h),
        limb(
            on,
            (x + lean - 0.062 * h, shoulder + 0.03 * h),
            (x + lean + 0.062 * h, shoulder + 0.03 * h),
            0.10 * h,
            0.10 * h,
        ),
        limb(
            on,
            (x + lean - 0.085 * h, shoulder + 0.04 * h),
            (x - (0.10 + 0.04 * apart) * h, hip - 0.06 * h),
            0.068 * h,
            0.054 * h,
        ),
        limb(
            on,
            (x + lean + 0.085 * h, shoulder + 0.04 * h),
            (x + (0.10 + 0.04 * apart) * h, hip - 0.06 * h),
            0.068 * h,
            0.054 * h,
        ),
        limb(
            on,
            (x - (0.10 + 0.04 * apart) * h, hip - 0.06 * h),
            (x - (0.085 - 0.05 * apart * way) * h, hip + 0.05 * h),
            0.054 * h,
            0.04 * h,
        ),
        limb(
            on,
            (x + (0.10 + 0.04 * apart) * h, hip - 0.06 * h),
            (x + (0.085 + 0.05 * apart * way) * h, hip + 0.05 * h),
            0.054 * h,
            0.04 * h,
        ),
        limb(on, (x + 1.3 * lean, shoulder), (x + 1.5 * lean, shoulder - 0.05 * h), 0.06 * h, 0.055 * h),
        limb(on, (x + 1.7 * lean, shoulder - 0.085 * h), (x + 1.9 * lean, shoulder - 0.125 * h), 0.092 * h, 0.105 * h),
    ]
    return np.asarray(np.minimum.reduce(parts), np.float32)


def glow(light: Array, pixel: float, spread: float, strength: float) -> Array:
    """Add the halo that bright light has in a lens and in damp air."""
    halo = 0.6 * blur(light, spread / pixel) + 0.4 * blur(light, spread * 3 / pixel)
    return np.asarray(light + strength * halo, np.float32)


def develop(
    light: Array, seed: int, *, exposure: float = 1.0, grain: float = 0.02, vignette: float = 0.3
) -> NDArray[np.uint8]:
    """Make the print: vignette, a film's shoulder (ACES fit by Narkowicz), grain, and sRGB bytes."""
    rows, columns = light.shape[:2]
    v, u = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j].astype(np.float32)
    light = light * (exposure * (1 - vignette * smooth(0.35, 1.9, u * u + v * v)))[..., None]
    toned = light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14)
    toned = np.clip(toned, 0, 1)
    value = np.where(toned <= 0.0031308, toned * 12.92, 1.055 * toned ** (1 / 2.4) - 0.055)
    speck = np.random.default_rng(seed).normal(0, 1, (rows, columns, 1)).astype(np.float32)
    speck = 0.6 * blur(speck, 1) * 2 + 0.4 * speck
    middle = 1 - np.abs(value.mean(axis=2, keepdims=True) * 2 - 1) ** 2
    value = value + grain * speck * (0.35 + 0.65 * middle)
    return np.asarray(np.clip(value * 255 + 0.5, 0, 255), np.uint8)
