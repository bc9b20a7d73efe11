"""Three people from the story, in profile against the light of the hall. Nobody sat for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from sample_pictures.painting import (
    Array,
    Canvas,
    blur,
    canvas,
    clouded,
    colour,
    develop,
    disc,
    glow,
    inside,
    limb,
    mix,
    noise,
    ramp,
    smooth,
)  # fmt: skip

Points = Sequence[tuple[float, float]]

FACE: Points = (
    (0.395, 0.190), (0.465, 0.200), (0.517, 0.238), (0.541, 0.292), (0.546, 0.330), (0.552, 0.352), (0.541, 0.378),
    (0.552, 0.404), (0.570, 0.432), (0.583, 0.452), (0.581, 0.467), (0.560, 0.476), (0.551, 0.483), (0.554, 0.494),
    (0.566, 0.506), (0.563, 0.514), (0.552, 0.519), (0.561, 0.527), (0.559, 0.539), (0.545, 0.549), (0.546, 0.564),
    (0.551, 0.583), (0.539, 0.605), (0.508, 0.613), (0.470, 0.612), (0.447, 0.632), (0.444, 0.690), (0.462, 0.760),
    (0.480, 1.060), (0.200, 1.060), (0.258, 0.760), (0.266, 0.680), (0.262, 0.610), (0.232, 0.540), (0.205, 0.460),
    (0.196, 0.370), (0.222, 0.278), (0.285, 0.212), (0.340, 0.192),
)  # fmt: skip
"""A profile that looks to the right, in picture heights, as the corners of a smooth curve."""


class Light(NamedTuple):
    """A far light: where it comes from (x to the right, y down, z to the viewer) and its colour."""

    direction: tuple[float, float, float]
    colour: Array


def paint_director(width: int) -> NDArray[np.uint8]:
    """Paint the portrait of the director, 4:5, sRGB bytes."""
    on = canvas(width, round(width / 0.8))
    scene = _lines_of_light(on)
    lights = (
        Light((-0.86, -0.25, -0.30), colour("#59c9f5", 3.4)),
        Light((0.80, -0.45, 0.42), colour("#ffb27a", 1.15)),
        Light((0.1, -0.5, 0.85), colour("#5a7fc0", 0.20)),
    )
    hair: Points = (
        (0.520, 0.236), (0.530, 0.262), (0.512, 0.292), (0.470, 0.318), (0.425, 0.352), (0.398, 0.400), (0.380, 0.455),
        (0.350, 0.520), (0.318, 0.572), (0.280, 0.610), (0.246, 0.590), (0.208, 0.520), (0.180, 0.440), (0.172, 0.350),
        (0.198, 0.258), (0.262, 0.184), (0.345, 0.157), (0.430, 0.163), (0.490, 0.196),
    )  # fmt: skip
    bun = inside(disc(on, 0.150, 0.335, 0.072), 0.004)
    coat: Points = (
        (0.462, 0.742), (0.520, 0.790), (0.620, 0.838), (0.705, 0.900), (0.750, 1.060), (-0.05, 1.060), (0.000, 0.930),
        (0.080, 0.850), (0.190, 0.790), (0.246, 0.735), (0.262, 0.690), (0.330, 0.712), (0.415, 0.716),
    )  # fmt: skip
    scene = _modelled(on, scene, bun, "#33231f", lights, relief=0.5 * _strands(on), gloss=0.10)
    scene = _modelled(on, scene, _shape(on, FACE), "#d8a27f", lights, gloss=0.16)
    scene = _features(on, scene, brow="#3a2620")
    scene = _modelled(on, scene, _shape(on, hair), "#3a2722", lights, relief=_strands(on), gloss=0.11)
    scene = _modelled(on, scene, _shape(on, coat), "#23466b", lights, gloss=0.03, relief=_cloth(on))
    scene = _earring(on, scene)
    scene = glow(np.maximum(scene, 0), on.pixel, 0.012, 0.18)
    return develop(scene, 14, exposure=1.15, grain=0.016, vignette=0.35)


def paint_architect(width: int) -> NDArray[np.uint8]:
    """Paint the portrait of the architect, who looks the other way, 4:5, sRGB bytes."""
    on = canvas(width, round(width / 0.8))
    scene = _shaft_of_day(on)[:, ::-1]
    lights = (
        Light((-0.84, -0.38, -0.25), colour("#ffc58a", 3.2)),
        Light((0.70, -0.45, 0.55), colour("#f0b98c", 0.92)),
        Light((0.9, 0.2, 0.2), colour("#4f86d0", 0.55)),
    )
    hair: Points = (
        (0.512, 0.230), (0.528, 0.252), (0.516, 0.276), (0.468, 0.284), (0.438, 0.300), (0.428, 0.345),
        (0.424, 0.400), (0.404, 0.402),
        (0.396, 0.372), (0.376, 0.366), (0.356, 0.384), (0.354, 0.430), (0.344, 0.490), (0.312, 0.545),
        (0.272, 0.572), (0.236, 0.545),
        (0.202, 0.470), (0.186, 0.370), (0.212, 0.270), (0.277, 0.200), (0.360, 0.174), (0.440, 0.178), (0.488, 0.198),
    )  # fmt: skip
    beard: Points = (
        (0.428, 0.385), (0.430, 0.430), (0.446, 0.472), (0.480, 0.494), (0.512, 0.490), (0.538, 0.478),
        (0.558, 0.480), (0.565, 0.494),
        (0.548, 0.504), (0.528, 0.512), (0.532, 0.528), (0.552, 0.538), (0.560, 0.556), (0.566, 0.592),
        (0.552, 0.628), (0.514, 0.642),
        (0.466, 0.632), (0.422, 0.600), (0.394, 0.548), (0.384, 0.490), (0.390, 0.440), (0.402, 0.392),
    )  # fmt: skip
    coat: Points = (
        (0.455, 0.668), (0.500, 0.740), (0.590, 0.800), (0.700, 0.862), (0.770, 0.940), (0.800, 1.060), (-0.05, 1.060),
        (-0.02, 0.900), (0.070, 0.825), (0.185, 0.770), (0.236, 0.705), (0.252, 0.640), (0.320, 0.672), (0.400, 0.682),
    )  # fmt: skip
    scene = _modelled(on, scene, _shape(on, FACE), "#8d5b3e", lights, gloss=0.24)
    scene = _features(on, scene, brow="#17110f")
    scene = _modelled(
        on, scene, _shape(on, beard), "#1c1614", lights, relief=0.8 * _curls(on), gloss=0.025, roundness=0.55
    )
    scene = _modelled(on, scene, _shape(on, hair), "#1a1413", lights, relief=_curls(on), gloss=0.025, roundness=0.85)
    scene = _modelled(on, scene, _shape(on, coat), "#4d4a44", lights, gloss=0.03, relief=_cloth(on))
    ear: Points = (
        (0.366, 0.384),
        (0.384, 0.376),
        (0.398, 0.392),
        (0.396, 0.420),
        (0.386, 0.448),
        (0.374, 0.456),
        (0.367, 0.430),
        (0.360, 0.404),
    )
    scene = _modelled(on, scene, _shape(on, ear), "#8d5b3e", lights, gloss=0.1, roundness=1.6)
    scene = _glasses(on, scene)
    scene = glow(np.maximum(scene, 0), on.pixel, 0.012, 0.18)
    return develop(np.ascontiguousarray(scene[:, ::-1]), 15, exposure=1.15, grain=0.016, vignette=0.35)


def paint_lock_keeper(width: int) -> NDArray[np.uint8]:
    """Paint the portrait of the former lock-keeper, 4:5, sRGB bytes."""
    on = canvas(width, round(width / 0.8))
    scene = _harbour_lights(on)
    lights = (
        Light((-0.86, -0.30, -0.25), colour("#86b4f0", 1.9)),
        Light((0.85, -0.15, 0.40), colour("#ffb98c", 0.92)),
        Light((0.0, -0.6, 0.8), colour("#7f93c8", 0.22)),
    )
    hair: Points = (
        (0.500, 0.214), (0.528, 0.244), (0.530, 0.278), (0.500, 0.300), (0.462, 0.312), (0.442, 0.350), (0.430, 0.410),
        (0.418, 0.470), (0.396, 0.524), (0.360, 0.556), (0.310, 0.588), (0.262, 0.606), (0.218, 0.586), (0.184, 0.520),
        (0.164, 0.430), (0.170, 0.330), (0.204, 0.238), (0.272, 0.174), (0.360, 0.152), (0.440, 0.166),
    )  # fmt: skip
    collar: Points = (
        (0.214, 0.600), (0.262, 0.640), (0.340, 0.664), (0.420, 0.668), (0.478, 0.652), (0.500, 0.700), (0.502, 0.790),
        (0.420, 0.824), (0.300, 0.822), (0.200, 0.790), (0.168, 0.700), (0.184, 0.628),
    )  # fmt: skip
    coat: Points = (
        (0.470, 0.740), (0.560, 0.786), (0.668, 0.842), (0.742, 0.918), (0.790, 1.060), (-0.05, 1.060), (-0.01, 0.910),
        (0.070, 0.832), (0.170, 0.776), (0.240, 0.740), (0.350, 0.730),
    )  # fmt: skip
    scene = _modelled(on, scene, _shape(on, FACE), "#d6a88f", lights, gloss=0.10)
    scene = _features(on, scene, brow="#6d6460")
    for start, end, width_ in (((0.498, 0.404), (0.482, 0.414), 0.0022), ((0.500, 0.398), (0.480, 0.398), 0.0020)):
        scene = mix(scene, scene * 0.45, inside(limb(on, start, end, width_, width_ / 2), 0.005) * 0.55)
    fold = inside(limb(on, (0.536, 0.474), (0.520, 0.508), 0.003, 0.002), 0.009)
    scene = mix(scene, scene * 0.5, fold * 0.5)
    scene = _modelled(on, scene, _shape(on, hair), "#b9b7b4", lights, relief=_bob(on), gloss=0.08)
    scene = _modelled(on, scene, _shape(on, coat), "#d9a321", lights, gloss=0.05, relief=0.8 * _cloth(on))
    scene = _modelled(
        on, scene, _shape(on, collar), "#e0ab28", lights, gloss=0.04, relief=0.5 * _cloth(on), roundness=0.6
    )
    scene = glow(np.maximum(scene, 0), on.pixel, 0.012, 0.18)
    return develop(scene, 16, exposure=1.15, grain=0.016, vignette=0.35)


def _shape(on: Canvas, points: Points) -> Array:
    """Return the mask of a smooth closed curve through points (Catmull-Rom), drawn four times as large."""
    corners = np.asarray(points, np.float64)
    t = np.linspace(0, 1, 16, endpoint=False)[:, None]
    curve = []
    for k in range(len(corners)):
        p0, p1, p2, p3 = (corners[(k + n) % len(corners)] for n in (-1, 0, 1, 2))
        curve.append(
            0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
        )
    rows, columns = on.shape
    large = Image.new("L", (columns * 4, rows * 4))
    ImageDraw.Draw(large).polygon([tuple(point) for point in np.concatenate(curve) * rows * 4], fill=255)
    return np.asarray(large.resize((columns, rows), Image.Resampling.BOX), np.float32) / 255


def _strands(on: Canvas) -> Array:
    """Hair combed back into a bun."""
    x, y = on.x - 0.150, on.y - 0.335
    turn, away = np.arctan2(y, x).astype(np.float32), np.hypot(x, y).astype(np.float32)
    wave = 0.10 * np.sin(away * 14)
    fine = clouded((turn + wave) * 46, away * 5, 610, 4, 0.6) + 0.5 * noise((turn + wave) * 84, away * 7, 615)
    return np.asarray(0.0052 * fine, np.float32)


def _bob(on: Canvas) -> Array:
    """Straight hair that falls from the crown."""
    x, y = on.x - 0.345, on.y - 0.120
    turn, away = np.arctan2(x, y).astype(np.float32), np.hypot(x, y).astype(np.float32)
    wave = 0.07 * np.sin(away * 16 + 1)
    fine = clouded((turn + wave) * 40, away * 4, 616, 4, 0.6) + 0.5 * noise((turn + wave) * 90, away * 6, 617)
    return np.asarray(0.0058 * fine, np.float32)


def _curls(on: Canvas) -> Array:
    """Short, tight curls."""
    ridges = np.abs(clouded(on.x * 80, on.y * 80, 612, 3, 0.6) - 0.5)
    return np.asarray(0.0068 * ridges + 0.0022 * noise(on.x * 190, on.y * 190, 613), np.float32)


def _cloth(on: Canvas) -> Array:
    """A knitted jumper with a few folds."""
    return 0.0066 * clouded(on.x * 9, on.y * 5, 620, 4) + 0.0004 * noise(on.x * 260, on.y * 260, 630)


def _modelled(
    on: Canvas, scene: Array, mask: Array, tone: str, lights: Sequence[Light], *,
    relief: Array | None = None, gloss: float = 0.1, roundness: float = 1.0,
) -> Array:  # fmt: skip
    """Give a flat shape the roundness of a body: the blurred mask is taken for its height, with relief on it."""
    height = np.zeros(on.shape, np.float32) if relief is None else relief
    for sigma, weight in ((0.006, 0.012), (0.016, 0.030), (0.040, 0.075), (0.085, 0.11)):
        height = height + roundness * weight * blur(mask, sigma / on.pixel)
    if relief is None:
        height = height + 0.0006 * clouded(on.x * 60, on.y * 60, 640, 4)
    gy, gx = np.gradient(np.asarray(height, np.float32), on.pixel)
    length = np.sqrt(gx**2 + gy**2 + 1)
    normal = (-gx / length, -gy / length, 1 / length)
    albedo = colour(tone) * (0.93 + 0.14 * clouded(on.x * 24, on.y * 24, 650, 5))[..., None]
    shaded = np.zeros_like(scene)
    for light in lights:
        size = float(np.linalg.norm(light.direction))
        lx, ly, lz = (part / size for part in light.direction)
        facing = np.clip(normal[0] * lx + normal[1] * ly + normal[2] * lz, 0, 1)
        half = np.array([lx, ly, lz + 1])
        half = half / np.linalg.norm(half)
        shine = np.clip(normal[0] * half[0] + normal[1] * half[1] + normal[2] * half[2], 0, 1) ** 22
        shaded = shaded + (albedo * facing[..., None] + gloss * shine[..., None]) * light.colour
    return mix(scene, np.asarray(shaded + albedo * 0.012, np.float32), mask)


def _features(on: Canvas, scene: Array, brow: str) -> Array:
    """Closed-lidded eye, brow, nostril, mouth and ear: few and soft."""
    dark = colour(brow, 0.5)
    marks = [
        (limb(on, (0.502, 0.348), (0.541, 0.342), 0.007, 0.009), 0.007, 0.75),
        (limb(on, (0.503, 0.390), (0.515, 0.398), 0.0016, 0.0036), 0.003, 0.8),
        (limb(on, (0.515, 0.398), (0.529, 0.399), 0.0036, 0.0044), 0.003, 0.85),
        (limb(on, (0.529, 0.399), (0.540, 0.404), 0.0040, 0.0012), 0.002, 0.8),
        (limb(on, (0.505, 0.378), (0.532, 0.377), 0.003, 0.005), 0.010, 0.25),
        (limb(on, (0.558, 0.466), (0.566, 0.468), 0.006, 0.003), 0.005, 0.5),
        (limb(on, (0.545, 0.452), (0.541, 0.468), 0.002, 0.004), 0.010, 0.32),
        (limb(on, (0.524, 0.521), (0.556, 0.517), 0.0016, 0.0036), 0.003, 0.65),
        (limb(on, (0.535, 0.553), (0.552, 0.551), 0.002, 0.004), 0.012, 0.28),
    ]  # fmt: skip
    for distance, soft, strength in marks:
        scene = mix(scene, scene * 0.25 + dark * 0.25, inside(distance, soft) * strength)
    lips = np.maximum(
        inside(limb(on, (0.532, 0.515), (0.560, 0.509), 0.003, 0.011), 0.006),
        inside(limb(on, (0.532, 0.525), (0.556, 0.530), 0.003, 0.012), 0.006),
    )
    return mix(scene, scene * np.array([1.05, 0.72, 0.70], np.float32), lips * 0.7)


def _earring(on: Canvas, scene: Array) -> Array:
    ring = inside(disc(on, 0.377, 0.482, 0.0065), 0.003)
    return scene + ring[..., None] * colour("#ffd98f", 1.1)


def _glasses(on: Canvas, scene: Array) -> Array:
    frame = colour("#0e0d10", 0.6)
    lens = np.abs(np.hypot((on.x - 0.528) / 0.018, (on.y - 0.394) / 0.031) - 1) * 0.018
    mask = np.maximum(
        inside(np.asarray(lens - 0.0024, np.float32), 0.002),
        inside(limb(on, (0.512, 0.386), (0.385, 0.392), 0.0055, 0.0060), 0.002),
    )
    scene = mix(scene, frame + 0 * scene, mask)
    return scene + (inside(limb(on, (0.519, 0.382), (0.523, 0.405), 0.004, 0.002), 0.006) * 0.18)[..., None] * colour(
        "#cfe6ff"
    )


def _lines_of_light(on: Canvas) -> Array:
    """The wall of the hall, far out of focus."""
    base = ramp(
        on.y + 0 * on.x,
        [(0.0, colour("#141a2e", 0.35)), (0.3, colour("#15406a", 0.45)), (1.0, colour("#122a72", 0.40))],
    )
    random = np.random.default_rng(21)
    light = np.zeros_like(base)
    for k in range(15):
        x = -0.03 + 0.062 * k + random.uniform(-0.006, 0.006)
        top = 0.15 + 0.08 * np.sin(k * 0.7) + random.uniform(-0.03, 0.03)
        bar = smooth(0.011, 0.006, np.abs(on.x - x)) * smooth(top, top + 0.03, on.y)
        crest = np.exp(-np.abs(on.y - top - 0.04) / 0.10)
        light = light + bar[..., None] * mix(
            colour("#2480d8", 0.75) + 0 * base, colour("#a9f1fb", 2.6) + 0 * base, crest
        )
    light = blur(light, 0.011 / on.pixel)
    return np.asarray(base * (0.8 + 0.4 * clouded(on.x * 3, on.y * 3, 660, 4))[..., None] + light, np.float32)


def _shaft_of_day(on: Canvas) -> Array:
    """A concrete wall out of focus, with daylight that falls across it."""
    wall = mix(colour("#3a3330", 0.30), colour("#8a705c", 0.42), clouded(on.x * 2.4, on.y * 2.4, 670, 5))
    beam = smooth(0.30, 0.0, np.abs(on.x - 0.62 + 0.45 * (on.y - 0.3))) * (1.05 - 0.5 * on.y)
    joints = np.exp(-((((on.x * 3.1) % 1 - 0.5) / 0.03) ** 2)) + 0 * on.y
    wall = wall * (1 - 0.5 * joints[..., None]) + beam[..., None] * colour("#ffcf97", 0.85)
    return blur(np.asarray(wall, np.float32), 0.012 / on.pixel)


def _harbour_lights(on: Canvas) -> Array:
    """The quay after sunset, far out of focus: a warm horizon and the discs of lamps."""
    base = ramp(
        on.y + 0 * on.x,
        [
            (0.0, colour("#223a66", 0.40)),
            (0.40, colour("#7a7aa0", 0.42)),
            (0.60, colour("#f09a68", 0.62)),
            (0.66, colour("#5a4358", 0.34)),
            (1.0, colour("#1b2a44", 0.30)),
        ],
    )
    base = blur(base, 0.03 / on.pixel, 0)
    random = np.random.default_rng(33)
    for _ in range(16):
        x, y, size = random.uniform(0, 0.8), random.uniform(0.56, 0.72), random.uniform(0.012, 0.034)
        ring = inside(disc(on, x, y, size), 0.004) * (0.7 + 0.3 * smooth(0.6, 1.0, np.hypot(on.x - x, on.y - y) / size))
        base = base + (ring * random.uniform(0.15, 0.5))[..., None] * colour("#ffc27a", 0.9)
    return np.asarray(base, np.float32)
