"""The tower at high water, half an hour after sunset, seen across the harbour basin."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sample_pictures.painting import (
    Array,
    Canvas,
    blur,
    box,
    canvas,
    clouded,
    colour,
    develop,
    disc,
    glow,
    inside,
    mix,
    noise,
    ramp,
    smooth,
    stroke,
    walker,
)  # fmt: skip

WATERLINE = 0.705
QUAY = 0.672
SHAFTS_TOP, HEAD_TOP = 0.235, 0.135
LEFT, RIGHT = 0.735, 1.145
"""Of the tower's body."""


def paint(width: int) -> NDArray[np.uint8]:
    """Paint the picture, 3:2, sRGB bytes."""
    on = canvas(width, round(width / 1.5))
    scene = _sky(on)
    scene = _far_shore(on, scene)
    scene, lamps = _quay_and_tower(on, scene)
    scene = scene + lamps
    scene = np.where((on.y > WATERLINE)[..., None], _water(on, scene), scene)
    scene = _reeds(on, scene)
    scene = glow(np.maximum(scene, 0), on.pixel, 0.006, 0.16)
    return develop(scene, 11, exposure=1.18, grain=0.014, vignette=0.34)


def _sky(on: Canvas) -> Array:
    height = (WATERLINE - on.y) / WATERLINE
    toward_sun = np.exp(-(((on.x - 0.16) / 0.75) ** 2)).astype(np.float32)
    cool = ramp(height + 0 * on.x, [
        (0.0, colour("#c98d7c", 0.62)), (0.10, colour("#b3838d", 0.55)), (0.28, colour("#6f7fa5", 0.48)),
        (0.6, colour("#35578a", 0.36)), (1.0, colour("#182f5b", 0.24)),
    ])  # fmt: skip
    warm = ramp(height + 0 * on.x, [
        (0.0, colour("#ff9a4a", 1.75)), (0.09, colour("#ffa865", 1.25)), (0.22, colour("#f3ac86", 0.78)),
        (0.45, colour("#8b93b4", 0.50)), (1.0, colour("#20396a", 0.26)),
    ])  # fmt: skip
    sky = blur(mix(cool, warm, toward_sun), 0.05 / on.pixel, 0)
    # Cloud banks: long, lit from below where the sun went down, blue-grey above.
    drift_x, drift_y = on.x * 1.5 + 0.5 * on.y, on.y * 7.5 - on.x * 0.45
    warp = clouded(on.x * 3, on.y * 7, 20, 4) - 0.5
    stretch = clouded(drift_x + warp, drift_y + warp * 0.8, 30, 7, 0.55)
    under = clouded(drift_x + warp, drift_y + 0.11 + warp * 0.8, 30, 7, 0.55)
    bank = (
        smooth(0.47, 0.66, stretch + 0.05 * smooth(0.9, 0.2, height))
        * smooth(0.03, 0.2, height)
        * smooth(1.1, 0.75, height)
    )
    lit = np.clip((stretch - under) * 7 + 0.42, 0, 1) * smooth(0.85, 0.1, height) * (0.25 + 0.75 * toward_sun)
    cloud = mix(colour("#3f5078", 0.36) + 0 * sky, colour("#ff8a66", 1.0) + 0 * sky, lit)
    sky = mix(sky, cloud, bank * (0.55 + 0.35 * toward_sun))
    veil = smooth(0.45, 0.8, clouded(on.x * 0.9 + 9, on.y * 24 - on.x * 0.8, 50, 6)) * smooth(0.45, 0.08, height)
    sky = mix(sky, colour("#ffb27d", 1.15) + 0 * sky, veil * 0.55 * toward_sun)
    # Stars, and a young moon low over the sunset.
    spots = np.random.default_rng(5)
    for x, y, bright in zip(
        spots.uniform(0.3, 1.5, 46), spots.uniform(0, 0.34, 46), spots.uniform(0.15, 0.9, 46), strict=True
    ):
        sky = sky + (inside(disc(on, x, y, 0.0006), 0.0016) * (bright * (1 - y / 0.38) * (1 - bank)))[..., None] * 0.9
    moon = inside(disc(on, 0.415, 0.2, 0.0185), 0.002)
    shade = inside(disc(on, 0.4215, 0.1945, 0.0178), 0.003)
    crescent = np.clip(moon - shade, 0, 1)
    sky = mix(sky, sky * 1.08 + 0.01, moon * 0.5)
    return np.asarray(sky + crescent[..., None] * colour("#fff0d2", 2.0), np.float32)


def _far_shore(on: Canvas, scene: Array) -> Array:
    ridge = WATERLINE - 0.017 - 0.012 * clouded(on.x * 9, on.x * 0, 60, 5) - 0.014 * smooth(0.5, 0.0, on.x)
    trees = (
        WATERLINE
        - 0.022
        - 0.022 * smooth(0.52, 0.7, noise(on.x * 14, on.x * 0, 62))
        - 0.006 * noise(on.x * 160, on.x * 0, 61)
    )
    mist = mix(colour("#6d5a6e", 0.42), colour("#d98a5c", 0.7), np.exp(-(((on.x - 0.16) / 0.4) ** 2)) + 0 * on.y)
    scene = mix(scene, mist, smooth(-0.001, 0.002, on.y - trees) * 0.72)
    scene = mix(scene, mist * 0.42, smooth(-0.001, 0.0015, on.y - ridge))
    # The lighthouse on the far dyke.
    tower = np.minimum(
        stroke(on, (0.292, 0.69), (0.292, 0.628), 0.0075), box(on, (0.2872, 0.612), (0.2968, 0.6275), 0.001)
    )
    scene = mix(scene, mist * 0.3, inside(tower, 0.0015))
    lamp = inside(disc(on, 0.292, 0.6185, 0.0028), 0.002)
    beam_axis = on.y - 0.6185 + 0.055 * (0.292 - on.x)
    beam = (
        np.exp(-((beam_axis / (0.004 + 0.05 * np.abs(0.292 - on.x))) ** 2))
        * smooth(0.5, 0.0, np.abs(on.x - 0.292)) ** 2
    )
    return np.asarray(
        scene
        + lamp[..., None] * colour("#fff2c4", 9)
        + (beam * (on.y < WATERLINE))[..., None] * colour("#ffe9b8", 0.14),
        np.float32,
    )


def _shaft(on: Canvas, scene: Array, centre: float, *, radius: float, top: float, depth: float, seed: int) -> Array:
    """Paint one concrete shaft: round by its light, with the marks of its boards and eighty winters."""
    across = (on.x - centre) / radius
    mask = inside(box(on, (centre - radius, top), (centre + radius, QUAY)), on.pixel * 1.5)
    normal = np.sqrt(np.clip(1 - across * across, 0, 1))
    sun = np.clip(-across * 0.93 + normal * 0.22, 0, 1) ** 1.25
    skylight = 0.42 + 0.45 * normal
    rim = np.clip(across, 0, 1) ** 7
    boards = 0.93 + 0.07 * smooth(0.0, 0.25, np.abs(((on.y - top) * 52) % 1 - 0.5)) + 0 * on.x
    patches = 0.78 + 0.42 * clouded(on.x * 14, on.y * 10, seed, 6)
    streak = 1 - 0.38 * smooth(
        0.5, 0.83, noise((centre + np.arcsin(np.clip(across, -1, 1)) * radius) * 210, on.y * 5, seed + 7)
    ) * smooth(top + 0.30, top, on.y)
    albedo = colour("#c9bda9", 0.9) * (boards * patches * streak)[..., None]
    light = (
        sun[..., None] * colour("#ff9c5c", 0.98)
        + skylight[..., None] * colour("#6f8cc4", 0.29)
        + rim[..., None] * colour("#7c9be0", 0.22)
    )
    bounce = smooth(0.2, 0.0, QUAY - on.y)[..., None] * colour("#ffb066", 0.17)
    return mix(scene, albedo * (light + bounce) * depth, mask)


def _quay_and_tower(on: Canvas, scene: Array) -> tuple[Array, Array]:
    lamps = np.zeros_like(scene)
    count = 6
    radius = (RIGHT - LEFT) / (2 * count)
    # The stair tower, the rear row of shafts in shade, then the front row.
    scene = _shaft(on, scene, RIGHT + 0.022, radius=0.026, top=0.115, depth=0.62, seed=93)
    for k in range(count - 1):
        scene = _shaft(
            on, scene, LEFT + radius * 2 * (k + 1), radius=radius, top=SHAFTS_TOP - 0.008, depth=0.5, seed=70 + k
        )
    for k in range(count):
        scene = _shaft(
            on, scene, LEFT + radius * (2 * k + 1), radius=radius * 0.985, top=SHAFTS_TOP, depth=1.0, seed=80 + 3 * k
        )
    # Where two shafts meet, a line of glass carries the light of the tide.
    for k in range(1, count):
        x = LEFT + radius * 2 * k
        foot = QUAY - 0.028 if abs(x - 0.94) > 0.08 else QUAY - 0.078  # above the entrance
        gap = inside(box(on, (x - 0.0024, SHAFTS_TOP + 0.018), (x + 0.0024, foot)), on.pixel * 1.5)
        level = smooth(SHAFTS_TOP + 0.02, QUAY - 0.05, on.y + 0 * on.x)
        tide = mix(colour("#58b9ff", 1.3), colour("#3fe0d8", 3.4), level)
        scene = mix(scene, tide * 0.2, gap)
        lamps = lamps + tide * gap[..., None]
        spill = np.exp(-(((on.x - x) / 0.012) ** 2)) * inside(box(on, (LEFT, SHAFTS_TOP), (RIGHT, QUAY)), 0.004)
        lamps = lamps + (spill * (0.25 + 0.75 * level))[..., None] * colour("#45c8e0", 0.085)
    # The cornice, and the glass head house with people behind the glass.
    scene = mix(
        scene,
        colour("#3c4463", 0.34) + 0 * scene,
        inside(box(on, (LEFT - 0.008, SHAFTS_TOP - 0.013), (RIGHT + 0.008, SHAFTS_TOP + 0.006), 0.002), 0.002),
    )
    glass = box(on, (LEFT + 0.03, HEAD_TOP), (RIGHT - 0.03, SHAFTS_TOP - 0.013), 0.003)
    room = mix(
        colour("#f08a35", 0.5),
        colour("#ffd08a", 1.25),
        smooth(SHAFTS_TOP - 0.01, HEAD_TOP + 0.004, on.y) * (0.4 + 0.6 * noise(on.x * 16, on.y * 3, 99)),
    )
    scene = mix(scene, room, inside(glass, on.pixel * 1.5))
    for k in range(9):
        pendant = inside(disc(on, LEFT + 0.055 + 0.0375 * k, HEAD_TOP + 0.022 + 0.006 * (k % 2), 0.0042), 0.002)
        lamps = lamps + pendant[..., None] * colour("#ffe3b0", 2.6)
    for x, tall in ((0.803, 0.044), (0.826, 0.041), (0.902, 0.046), (1.036, 0.043), (1.058, 0.045)):
        person = np.maximum(walker(on, (x, SHAFTS_TOP - 0.014), tall, 0.22, 0.4), glass)
        scene = mix(scene, colour("#2a1b18", 0.5) + 0 * scene, inside(person, on.pixel * 1.5) * 0.93)
    for k in range(25):
        x = LEFT + 0.03 + (RIGHT - LEFT - 0.06) * k / 24
        fin = inside(box(on, (x - 0.0008, HEAD_TOP), (x + 0.0008, SHAFTS_TOP - 0.013)), on.pixel * 1.4)
        scene = mix(scene, colour("#2b2a35", 0.3) + 0 * scene, fin * 0.9)
    roof = inside(box(on, (LEFT + 0.018, HEAD_TOP - 0.009), (RIGHT - 0.018, HEAD_TOP + 0.001), 0.001), 0.0015)
    scene = mix(scene, colour("#2b2f45", 0.4) + 0 * scene, roof)
    lamps = lamps + (np.exp(-((np.maximum(glass, 0) / 0.03) ** 1.0)) * (glass > 0) * (on.y < QUAY))[..., None] * colour(
        "#ffb566", 0.075
    )
    return _quay(on, scene, lamps)


def _quay(on: Canvas, scene: Array, lamps: Array) -> tuple[Array, Array]:
    # A long shed and two cottages stand beside the tower.
    roofline = np.minimum(
        np.maximum(box(on, (1.19, 0.604), (1.42, QUAY)), 0.604 + 0.030 * np.abs(on.x - 1.305) / 0.115 - on.y),
        np.maximum(box(on, (0.60, 0.622), (0.675, QUAY)), 0.622 + 0.036 * np.abs(on.x - 0.6375) / 0.0375 - on.y),
    )
    wall = mix(colour("#40394a", 0.3), colour("#8d5a48", 0.34), clouded(on.x * 60, on.y * 60, 33, 4))
    scene = mix(scene, wall, inside(roofline, 0.0015))
    windows = [(1.215 + 0.034 * k, 0.641, 0.011, 0.019) for k in range(6)] + [
        (0.617, 0.652, 0.008, 0.013),
        (0.648, 0.652, 0.008, 0.013),
    ]
    for n, (x, y, w, h) in enumerate(windows):
        pane = inside(box(on, (x, y), (x + w, y + h)), 0.001)
        scene = mix(scene, colour("#ffb45c", (0.15, 1.3, 0.9, 0.12, 1.1, 0.7, 1.2, 0.2)[n]) + 0 * scene, pane)
    # The entrance: the quay side of two shafts is open and warm.
    door = box(on, (0.868, 0.604), (1.012, QUAY), 0.002)
    warm = ramp(
        np.clip((on.y - 0.604) / 0.068, 0, 1) + 0 * on.x,
        [(0.0, colour("#ff8a35", 0.8)), (0.5, colour("#ffb866", 1.3)), (1.0, colour("#ffd79a", 1.7))],
    )
    scene = mix(scene, warm, inside(door, 0.0015))
    for k in range(7):
        scene = mix(
            scene,
            colour("#33241f", 0.4) + 0 * scene,
            inside(box(on, (0.868 + 0.024 * k - 0.0009, 0.604), (0.868 + 0.024 * k + 0.0009, QUAY)), 0.0015),
        )
    stone = mix(colour("#3a3541", 0.26), colour("#6f5a52", 0.34), clouded(on.x * 40, on.y * 90, 21, 5))
    courses = 0.75 + 0.25 * smooth(0.03, 0.2, np.abs(((on.y - QUAY) * 130) % 1 - 0.5)) + 0 * on.x
    front = inside(box(on, (0.52, QUAY), (1.7, 0.9)), 0.001)
    scene = mix(scene, stone * courses[..., None] * 0.8, front)
    edge = inside(box(on, (0.52, QUAY - 0.0025), (1.7, QUAY + 0.0025)), 0.001)
    scene = mix(scene, colour("#c9976f", 0.5) + 0 * scene, edge * (0.5 + 0.5 * noise(on.x * 50, on.y * 0, 8)))
    wash = np.exp(-(((on.x - 0.94) / 0.11) ** 2)) * smooth(WATERLINE + 0.01, QUAY, on.y) * front
    lamps = lamps + wash[..., None] * colour("#ffb264", 0.32)
    for x, tall, stride in (
        (0.690, 0.0365, 0.9),
        (0.705, 0.0345, 0.7),
        (0.846, 0.036, 0.9),
        (0.905, 0.037, 0.3),
        (0.918, 0.0335, 0.4),
        (0.972, 0.036, 1.0),
        (1.098, 0.024, 0.8),
        (1.108, 0.0365, 0.9),
        (1.17, 0.0355, 0.2),
    ):
        scene = mix(
            scene,
            colour("#17131a", 0.35) + 0 * scene,
            inside(walker(on, (x, QUAY), tall, stride, (0.15 + 7.7 * x) % 1), 0.0013),
        )
    for x in (0.56, 0.715, 1.16, 1.30, 1.455):
        scene = mix(
            scene, colour("#1d1a22", 0.4) + 0 * scene, inside(stroke(on, (x, QUAY), (x, QUAY - 0.058), 0.0021), 0.0013)
        )
        bulb = inside(disc(on, x, QUAY - 0.06, 0.0036), 0.002)
        lamps = lamps + bulb[..., None] * colour("#ffd699", 6)
        halo = np.exp(-(np.hypot(on.x - x, on.y - QUAY + 0.06) / 0.017))
        lamps = lamps + halo[..., None] * colour("#ffb765", 0.2)
    return _boat(on, scene, lamps)


def _boat(on: Canvas, scene: Array, lamps: Array) -> tuple[Array, Array]:
    """A flat-bottomed barge with two masts, at anchor on the left."""
    dark = colour("#181722", 0.42)
    hull = np.maximum.reduce(
        [
            0.689 - 0.012 * ((on.x - 0.470) / 0.083) ** 2 - on.y,
            on.y - WATERLINE - 0.003 + 0 * on.x,
            np.abs(on.x - 0.470) - 0.083 + 0.5 * (on.y - 0.68),
        ]
    )
    scene = mix(scene, dark + 0 * scene, inside(hull, 0.002))
    scene = mix(scene, dark + 0 * scene, inside(box(on, (0.492, 0.674), (0.528, 0.69), 0.002), 0.0015))
    lines = (
        (0.452, 0.69, 0.452, 0.455, 0.0030), (0.520, 0.675, 0.520, 0.545, 0.0022),
        (0.452, 0.652, 0.513, 0.640, 0.0042), (0.520, 0.655, 0.556, 0.648, 0.0028),
        (0.452, 0.460, 0.388, 0.683, 0.0009), (0.452, 0.458, 0.548, 0.683, 0.0009),
        (0.452, 0.5, 0.430, 0.688, 0.0007), (0.452, 0.5, 0.474, 0.688, 0.0007), (0.520, 0.55, 0.551, 0.685, 0.0008),
        (0.388, 0.683, 0.365, 0.676, 0.0022),
    )  # fmt: skip
    for x0, y0, x1, y1, thick in lines:
        scene = mix(scene, dark + 0 * scene, inside(stroke(on, (x0, y0), (x1, y1), thick), 0.0013))
    window = inside(box(on, (0.5, 0.6785), (0.507, 0.684)), 0.001) + inside(
        box(on, (0.513, 0.6785), (0.52, 0.684)), 0.001
    )
    lamps = (
        lamps
        + window[..., None] * colour("#ffbd6b", 1.4)
        + inside(disc(on, 0.452, 0.452, 0.0016), 0.0016)[..., None] * colour("#fff3d8", 5)
    )
    return scene, lamps


def _water(on: Canvas, scene: Array) -> Array:
    """Mirror the scene in water that is moved by a light wind: ripples grow longer and higher towards the viewer."""
    rows, columns = on.shape
    below = np.maximum(on.y - WATERLINE, 0) + 0 * on.x
    near = below / (1 - WATERLINE)
    depth = 1 / (0.035 + near)
    wave = (
        clouded(on.x * 5 * depth**0.45 + 3, depth * 5.5, 140, 4)
        + 0.55 * clouded(on.x * 17 * depth**0.5, depth * 13, 150, 4)
        + 0.35 * noise(on.x * 60 * depth**0.35, depth * 34, 160)
    ) / 1.9 - 0.5
    amount = 0.010 + 0.20 * near
    source_y = np.clip(WATERLINE - below * 0.985 + wave * amount, 0, 0.999)
    source_x = np.clip(on.x + wave * 0.012 * (0.3 + near), 0, columns / rows - on.pixel)
    softened = blur(scene, 0.0022 / on.pixel, 0.0007 / on.pixel)
    row = np.clip(source_y / on.pixel, 0, rows - 1).astype(np.int32)
    column = np.clip(source_x / on.pixel, 0, columns - 1).astype(np.int32)
    mirrored = softened[row, column]
    body = mix(colour("#0f2438", 0.20), colour("#1c3346", 0.22), near)
    slope = np.clip(0.5 + wave * 3.0, 0, 1)
    mirror_part = np.clip(0.93 - 0.42 * near - 0.16 * slope, 0, 1)
    water = body * (1 - mirror_part[..., None]) + mirrored * mirror_part[..., None] * np.array(
        [0.94, 0.96, 1.0], np.float32
    )
    sheen = smooth(0.62, 0.9, clouded(on.x * 2.2, depth * 1.1, 170, 4)) * smooth(0.0, 0.15, near)
    water = mix(water, water * 1.16 + 0.012, sheen)
    shadow_line = np.exp(-below / 0.004) * smooth(0.5, 0.53, on.x)
    return np.asarray(water * (1 - 0.6 * shadow_line[..., None]), np.float32)


def _reeds(on: Canvas, scene: Array) -> Array:
    """Reeds close to the lens, out of focus, frame the corner."""
    random = np.random.default_rng(77)
    for layer, (count, soft, tone) in enumerate(((46, 0.0034, 0.10), (34, 0.0075, 0.05))):
        mask = np.zeros(on.shape, np.float32)
        for _ in range(count):
            x = random.uniform(-0.03, 0.33) ** 1.0 if random.random() < 0.72 else random.uniform(1.36, 1.53)
            tall = random.uniform(0.09, 0.30) * (1 - 0.55 * np.clip(x / 0.36, 0, 1) if x < 1 else 0.62)
            bend = random.uniform(-0.035, 0.055)
            thick = random.uniform(0.0022, 0.0045) * (1 + 0.6 * layer)
            t = np.clip((1.03 - on.y) / max(tall, 0.02), 0, 1)
            stem = np.abs(on.x - x - bend * t * t) - thick / 2 * (1 - 0.55 * t)
            stem = np.maximum(stem, 1.03 - tall - on.y)
            mask = np.maximum(mask, inside(np.asarray(stem, np.float32), soft))
            if random.random() < 0.45:
                plume = stroke(
                    on, (x + bend * 0.85, 1.03 - tall * 0.97), (x + bend * 1.15, 1.03 - tall - 0.032), 0.0095
                )
                mask = np.maximum(mask, inside(plume, soft * 1.6))
        scene = mix(scene, colour("#2a1d18", tone * 4) + 0 * scene, mask * 0.94)
    return scene
