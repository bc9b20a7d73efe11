"""The mudflats at low water from the air: creeks found by letting rain run off a made-up landscape."""

from __future__ import annotations

import heapq

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sample_pictures.painting import (
    Array,
    Canvas,
    blur,
    canvas,
    clouded,
    colour,
    develop,
    disc,
    inside,
    limb,
    mix,
    noise,
    ramp,
    smooth,
)  # fmt: skip

ROWS, COLUMNS = 440, 660
"""Cells of the landscape in which the water finds its way; the picture is painted at any size from it."""


def paint(width: int) -> NDArray[np.uint8]:
    """Paint the picture, 3:2, sRGB bytes."""
    on = canvas(width, round(width / 1.5))
    ground, flow = _landscape()
    ground, flow = _enlarged(ground, on), _enlarged(flow, on)
    scene = _painted(on, ground, flow)
    scene = _life(on, scene, smooth(0.50, 0.57, flow))
    return develop(scene, 13, exposure=1.12, grain=0.009, vignette=0.26)


def _landscape() -> tuple[Array, Array]:
    """Return the height of the flats and the course of the creeks (0 none, 1 the widest), in cells."""
    on = canvas(COLUMNS, ROWS)
    # The tide leaves by a channel that winds from the upper left to the right.
    bend = 0.70 + 0.17 * np.sin(on.x * 4.1 + 0.3) + 0.05 * np.sin(on.x * 9.3 + 1.0)
    wobble = 0.05 * (clouded(on.x * 5, on.y * 5, 395, 5) - 0.5)
    away = np.maximum(np.abs(on.y - bend) + wobble - 0.028 * smooth(0.2, 1.4, on.x), 0)
    height = 0.55 * smooth(0.02, 0.85, away) + 0.16 * away
    height = (
        height + 0.16 * clouded(on.x * 3.2, on.y * 3.2, 400, 6, 0.55) + 0.010 * clouded(on.x * 40, on.y * 40, 410, 3)
    )
    height = np.where(away < 0.045, -0.5 + away, height).astype(np.float32)
    # Rain meets sand that is soft here and hard there: without it, run-off on a grid goes straight.
    rough = np.random.default_rng(401).random(height.shape, dtype=np.float32)
    area = _run_off(
        np.asarray(height + 0.11 * rough + 0.13 * (clouded(on.x * 22, on.y * 22, 402, 4) - 0.5), np.float32)
    )
    flow = np.zeros(height.shape, np.float32)
    for least, sigma, depth in (
        (70, 0.6, 0.20),
        (260, 0.9, 0.44),
        (900, 1.6, 0.62),
        (2600, 2.6, 0.76),
        (7000, 4.0, 0.9),
    ):
        course = _soften((area > least).astype(np.float32))
        spread = blur(course, sigma) * (2.4 * sigma) if sigma > 1 else course * 2.2
        flow = np.maximum(flow, depth * np.clip(spread, 0, 1))
    channel = smooth(0.085, 0.030, np.asarray(away, np.float32))
    return height, np.maximum(flow, channel * 1.15)


def _soften(course: Array) -> Array:
    padded = np.pad(course, 1, mode="edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16, np.float32)


def _run_off(height: Array) -> Array:
    """Return how many cells drain through each: pits filled from the lowest rim inwards (Barnes 2014), then run-off."""
    rows, columns = height.shape
    level = height.ravel().tolist()
    steps = (-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1)
    receiver, done, order = [-1] * len(level), bytearray(len(level)), []
    rim = [k for k in range(len(level)) if level[k] < -0.3]
    queue = [(level[k], k) for k in rim]
    for k in rim:
        done[k] = 1
    for k in range(len(level)):
        if k % columns in (0, columns - 1) or k // columns in (0, rows - 1):
            done[k] = 1
    heapq.heapify(queue)
    while queue:
        depth, k = heapq.heappop(queue)
        order.append(k)
        for step in steps:
            n = k + step
            if 0 <= n < len(level) and not done[n]:
                done[n] = 1
                receiver[n] = k
                heapq.heappush(queue, (max(level[n], depth), n))
    area = [1] * len(level)
    for k in reversed(order):
        if receiver[k] >= 0:
            area[receiver[k]] += area[k]
    return np.asarray(area, np.float32).reshape(rows, columns)


def _enlarged(cells: Array, on: Canvas) -> Array:
    """Bring the landscape to the size of the picture, with banks that are a little ragged."""
    rows, columns = on.shape
    large = np.asarray(Image.fromarray(cells).resize((columns, rows), Image.Resampling.BICUBIC), np.float32)
    ragged = 0.0035
    x = on.x + ragged * (clouded(on.x * 34, on.y * 34, 420, 4) - 0.5) * 2
    y = on.y + ragged * (clouded(on.x * 34 + 50, on.y * 34, 430, 4) - 0.5) * 2
    column = np.clip(x / on.pixel, 0, columns - 1).astype(np.int32)
    row = np.clip(y / on.pixel, 0, rows - 1).astype(np.int32)
    return large[row, column]


def _painted(on: Canvas, ground: Array, flow: Array) -> Array:
    ripples = np.sin((on.x * 0.75 + on.y * 0.66) * 640 + 9 * clouded(on.x * 9, on.y * 9, 440, 4)).astype(np.float32)
    rippled = smooth(0.42, 0.62, clouded(on.x * 3, on.y * 3, 450, 5))
    fine = clouded(on.x * 26, on.y * 26, 460, 6, 0.6)
    bank = smooth(0.0, 0.6, flow)
    relief = ground * 0.22 - 0.013 * bank - 0.012 * smooth(0.3, 0.9, flow) + 0.0042 * fine + 0.00030 * ripples * rippled
    gy, gx = np.gradient(relief, on.pixel)
    sun = np.array([-0.80, -0.36, 0.48])
    length = np.sqrt(gx**2 + gy**2 + 1)
    shade = np.clip((-gx * sun[0] - gy * sun[1] + sun[2]) / length / 0.48, 0, 2.2).astype(np.float32)
    high = smooth(0.46, 0.62, ground + 0.10 * (clouded(on.x * 7, on.y * 7, 470, 6) - 0.5))
    wet = np.clip(smooth(0.0, 0.34, flow) + smooth(0.36, 0.12, ground) * 0.75, 0, 1)
    sand = ramp(clouded(on.x * 5, on.y * 5, 480, 6) * 0.6 + fine * 0.4, [
        (0.25, colour("#8f7a63", 0.92)), (0.5, colour("#b59b7c", 0.98)), (0.75, colour("#d3bd9b", 1.0)),
    ])  # fmt: skip
    mud = mix(colour("#4c4541", 0.8) + 0 * sand, colour("#7b6b60", 0.8) + 0 * sand, fine)
    land = mix(sand, mud, wet * 0.85)
    tufts = clouded(on.x * 70, on.y * 70, 490, 5, 0.62)
    plants = ramp(0.55 * tufts + 0.45 * clouded(on.x * 11, on.y * 11, 500, 5), [
        (0.3, colour("#454b3d", 0.7)), (0.45, colour("#6f7155", 0.82)), (0.56, colour("#93886a", 0.92)),
        (0.70, colour("#93727a", 0.9)),
    ])  # fmt: skip
    cover = high * smooth(0.36, 0.5, tufts + 0.25 * (high - 0.5)) * smooth(0.35, 0.08, flow)
    land = mix(land, plants, cover)
    light = shade[..., None] * colour("#ffdfb4", 1.02) + colour("#7fa0d8", 0.17)
    land = land * light
    # A film of water on the wet flats mirrors the evening sky.
    swirl_wet = clouded(on.x * 8, on.y * 8, 505, 5)
    film = smooth(0.55, 0.9, wet + 0.35 * (clouded(on.x * 15, on.y * 15, 510, 5) - 0.5)) * (1 - cover)
    sky = mix(
        colour("#ffd3a0", 0.95), colour("#9cc3e6", 0.85), smooth(0.0, 1.5, on.x * 0.8 + on.y * 0.6 + 0.4 * (fine - 0.5))
    )
    land = mix(land, sky, film * (0.24 + 0.16 * smooth(0.4, 0.7, swirl_wet)))
    water = smooth(0.50, 0.57, flow + 0.03 * (fine - 0.5))
    depth = np.clip((flow - 0.5) / 0.65, 0, 1)
    swirl = clouded(on.x * 6 + on.y * 2, on.y * 12, 520, 6)
    body = ramp(np.clip(depth + 0.22 * (swirl - 0.5), 0, 1), [
        (0.0, colour("#b9a98c", 0.72)), (0.18, colour("#7fb0aa", 0.62)), (0.5, colour("#2f7f92", 0.50)),
        (1.0, colour("#12435f", 0.42)),
    ])  # fmt: skip
    mirror = 0.26 + 0.22 * smooth(0.45, 0.75, swirl)
    body = mix(body, sky, mirror)
    glint = smooth(0.84, 0.96, noise(on.x * 330, on.y * 760 + on.x * 160, 530)) * smooth(
        0.5, 0.78, clouded(on.x * 4, on.y * 4, 540, 5)
    )
    body = body + (glint * smooth(1.3, 0.2, on.x))[..., None] * colour("#fff0d0", 0.34)
    foam = smooth(0.035, 0.0, np.abs(flow - 0.53)) * smooth(0.45, 0.7, clouded(on.x * 60, on.y * 60, 550, 4)) * 0.5
    scene = mix(land, body, water)
    return mix(scene, colour("#fff6e6", 0.9) + 0 * scene, foam * smooth(0.1, 0.5, water))


def _life(on: Canvas, scene: Array, water: Array) -> Array:
    """A file of walkers with their guide, a barge in the channel, and birds that go up."""
    random = np.random.default_rng(90)
    shadow = np.zeros(on.shape, np.float32)
    bodies: list[tuple[Array, Array]] = []
    for k in range(15):
        x = 0.300 + 0.0082 * k + random.uniform(-0.0015, 0.0015)
        y = 0.668 - 0.0042 * k + 0.006 * np.sin(k * 0.5) + random.uniform(-0.0015, 0.0015)
        shadow = np.maximum(shadow, inside(limb(on, (x, y), (x + 0.0185, y + 0.0083), 0.0026, 0.0018), 0.0012))
        coat = colour(("#d9483b", "#e8b13f", "#2f5f9e", "#f1efe6", "#3a3f4a")[int(random.integers(5))], 0.85)
        bodies.append((inside(disc(on, x, y, 0.0017), 0.0010), coat))
    scene = scene * (1 - 0.7 * shadow[..., None] * np.array([1, 0.93, 0.82], np.float32))
    for mask, tone in bodies:
        scene = mix(scene, tone + 0 * scene, mask)
    scene = _ship(on, scene, water)
    flock = np.zeros(on.shape, np.float32)
    ground_shadow = np.zeros(on.shape, np.float32)
    for _ in range(95):
        along = random.beta(2, 2)
        x = 0.62 + 0.34 * along + random.normal(0, 0.020)
        y = 0.90 - 0.20 * along + 0.05 * np.sin(along * 5) + random.normal(0, 0.018)
        span, tilt = random.uniform(0.0030, 0.0052), random.uniform(-0.5, 0.5)
        wing_x, wing_y = span * np.cos(tilt), span * np.sin(tilt)
        for side in (-1, 1):
            flock = np.maximum(
                flock, inside(limb(on, (x, y), (x + side * wing_x, y + side * wing_y - 0.0012), 0.0021, 0.0008), 0.0010)
            )
            ground_shadow = np.maximum(
                ground_shadow,
                0.5
                * inside(
                    limb(
                        on,
                        (x + 0.045, y + 0.021),
                        (x + 0.045 + side * wing_x, y + 0.021 + side * wing_y),
                        0.0022,
                        0.0012,
                    ),
                    0.0022,
                ),
            )
    scene = scene * (1 - 0.5 * ground_shadow[..., None])
    return mix(scene, colour("#fffaf0", 1.0) + 0 * scene, flock)


def _ship(on: Canvas, scene: Array, water: Array) -> Array:
    """A flat-bottomed barge under sail goes down the channel; its wake spreads behind it."""
    x, y, along_x, along_y = 1.105, 0.478, 0.974, 0.225
    ahead = (on.x - x) * along_x + (on.y - y) * along_y
    side = -(on.x - x) * along_y + (on.y - y) * along_x
    back = np.maximum(-ahead, 0)
    ragged = 0.004 * (clouded(on.x * 90, on.y * 90, 560, 4) - 0.5)
    arm = np.exp(-(((np.abs(side) - 0.004 - 0.17 * back + ragged) / (0.0012 + 0.022 * back)) ** 2))
    churn = np.exp(-((side / (0.0035 + 0.02 * back)) ** 2)) * smooth(0.25, 0.6, clouded(on.x * 120, on.y * 120, 570, 4))
    wake = (arm * np.exp(-back / 0.10) + 0.55 * churn * np.exp(-back / 0.07)) * (ahead < 0.012)
    scene = mix(scene, colour("#fdf6e6", 0.95) + 0 * scene, np.clip(wake, 0, 1) * 0.75 * water)
    beam = 0.0078 * np.sqrt(
        np.clip(1 - (np.clip(ahead, -0.018, 0.026) / np.where(ahead > 0, 0.0262, 0.034)) ** 2, 0, 1)
    )
    hull = np.maximum(np.maximum(np.abs(side) - beam, -0.0185 - ahead), ahead - 0.0262)
    shaded = np.maximum(np.abs(side - 0.0038) - beam, np.abs(ahead - 0.003) - 0.022)
    mast_shadow = limb(on, (x + 0.004, y + 0.001), (x + 0.075, y + 0.034), 0.0016, 0.0012)
    sail_shadow = np.maximum(
        np.abs((on.y - y) - 0.44 * (on.x - x) - 0.004) - 0.011 * smooth(0.075, 0.0, on.x - x),
        np.abs(on.x - x - 0.037) - 0.033,
    )
    dim = np.maximum.reduce(
        [
            0.75 * inside(shaded, 0.002),
            0.6 * inside(mast_shadow, 0.0015),
            0.45 * inside(np.asarray(sail_shadow, np.float32), 0.004),
        ]
    )
    scene = scene * (1 - dim[..., None] * np.array([0.95, 0.9, 0.8], np.float32))
    scene = mix(scene, colour("#2d2421", 0.8) + 0 * scene, inside(hull, 0.0012))
    scene = mix(scene, colour("#b98653", 1.0) + 0 * scene, inside(np.asarray(hull + 0.0017, np.float32), 0.0012))
    house = np.maximum(np.abs(side) - 0.0034, np.abs(ahead + 0.011) - 0.0038)
    scene = mix(scene, colour("#efe7d6", 1.0) + 0 * scene, inside(house, 0.0011))
    belly = side - 0.0045 * np.clip(1 - ((ahead - 0.002) / 0.014) ** 2, 0, 1)
    sail = np.maximum(np.abs(belly) - 0.0021, np.abs(ahead - 0.002) - 0.0135)
    jib = np.maximum(
        np.abs(side - 0.0022 * np.clip(1 - ((ahead - 0.021) / 0.006) ** 2, 0, 1)) - 0.0013,
        np.abs(ahead - 0.0205) - 0.006,
    )
    canvas_tone = mix(
        colour("#a8442f", 0.95) + 0 * scene, colour("#e38a5c", 1.0) + 0 * scene, smooth(0.002, -0.002, belly)
    )
    return mix(mix(scene, canvas_tone, inside(sail, 0.0011)), colour("#f0dcc0", 1.0) + 0 * scene, inside(jib, 0.0010))
