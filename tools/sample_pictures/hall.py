"""The hall inside the tower near high water, seen from the floor: rays are followed to wall, floor and ceiling.

Lengths are in metres: x to the right, y away from the viewer, z up.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sample_pictures.painting import (
    Array,
    Canvas,
    blur,
    canvas,
    clouded,
    colour,
    develop,
    glow,
    inside,
    mix,
    noise,
    ramp,
    smooth,
    stroke,
    walker,
)  # fmt: skip

RADIUS, HEIGHT = 12.0, 19.0
EYE = (-1.2, -10.4, 1.72)
PITCH, FOCAL = 0.30, 0.66
"""How far the camera looks up (radians), and its focal length in picture heights."""
OCULUS, OCULUS_RADIUS = (0.0, 1.4), 3.5
SUN = (0.30, 0.10)
"""Metres that the daylight drifts to the side for each metre that it falls."""
SHAFTS, LINES = 12, 216


class Rays(NamedTuple):
    """Directions of the rays, not normalised."""

    x: Array
    y: Array
    z: Array


def paint(width: int) -> NDArray[np.uint8]:
    """Paint the picture, 3:2, sRGB bytes."""
    on = canvas(width, round(width / 1.5))
    rays = _rays(on)
    origin = tuple(np.full(on.shape, value, np.float32) for value in EYE)
    scene, reach, is_floor = _seen(origin, rays, on.pixel / FOCAL)
    scene = scene + _mirrored(on, rays, reach, is_floor)
    scene = scene + _haze(on, reach)
    scene = _visitors(on, scene)
    scene = glow(np.maximum(scene, 0), on.pixel, 0.008, 0.22)
    return develop(scene, 12, exposure=1.25, grain=0.015, vignette=0.42)


def _rays(on: Canvas) -> Rays:
    right, up = (on.x - 0.75) / FOCAL, (0.5 - on.y) / FOCAL
    cos, sin = np.float32(np.cos(PITCH)), np.float32(np.sin(PITCH))
    zero = np.zeros(on.shape, np.float32)
    return Rays(right + zero, cos - up * sin + zero, sin + up * cos + zero)


def _wall_hit(x: Array, y: Array, rays: Rays) -> Array:
    """Return how far a ray goes, in its own lengths, from inside the cylinder to its wall."""
    a = rays.x**2 + rays.y**2
    b = x * rays.x + y * rays.y
    c = x**2 + y**2 - np.float32(RADIUS**2)
    return np.asarray((-b + np.sqrt(np.maximum(b * b - a * c, 0))) / a, np.float32)


def _level(angle: Array) -> Array:
    """How high the light of the tide stands along the wall."""
    swell = 1.5 * np.sin(2 * angle + 0.8) + 0.85 * np.sin(5 * angle + 2.2) + 0.4 * np.sin(11 * angle)
    return np.asarray(8.6 + swell, np.float32)


def _wall(angle: Array, z: Array, footprint: Array) -> Array:
    """Return the light that comes from a point of the wall."""
    turn = angle / np.float32(2 * np.pi)
    shaft = (turn * SHAFTS) % 1 - 0.5
    bulge = np.sqrt(np.clip(1 - (shaft * 1.94) ** 2, 0.02, 1))
    board = 0.92 + 0.08 * smooth(0.02, 0.12, np.abs((z * 0.8) % 1 - 0.5))
    stone = (
        0.66 + 0.6 * clouded(turn * 150, z * 1.6, 210, 6) - 0.25 * smooth(0.45, 0.8, noise(turn * 420, z * 0.16, 230))
    )
    albedo = (stone * board)[..., None] * colour("#b9ada0", 0.8)
    # Each line of glass is lit up to the tide, brightest at its crest.
    place = turn * LINES
    index = np.floor(place)
    across = (place % 1 - 0.5) * np.float32(2 * np.pi * RADIUS / LINES)
    jitter = noise(index * 7.31, index * 0, 240)
    level = _level((index + 0.5) / LINES * np.float32(2 * np.pi)) + (jitter - 0.5) * 1.9
    below = level - z
    soft = np.maximum(footprint, 0.012)
    tube = np.clip((0.035 + soft / 2 - np.abs(across)) / soft, 0, 1) * np.clip(0.07 / soft, 0, 1)
    lit = smooth(-0.04, 0.1, below) * smooth(0.25, 0.5, z)
    crest = np.exp(-np.maximum(below, 0) / 0.9)
    depth = np.clip(below / 9, 0, 1)
    hue = ramp(
        depth,
        [
            (0.0, colour("#d8fbff", 1.0)),
            (0.12, colour("#6fe3f2", 1.0)),
            (0.45, colour("#2b9fe0", 1.0)),
            (1.0, colour("#1b52c4", 1.0)),
        ],
    )
    emitted = hue * (tube * lit * (1.0 + 5.2 * crest))[..., None]
    unlit = (tube * (1 - lit) * 0.05)[..., None] * colour("#8fb6d8")
    # What the lines throw on the concrete between them, softer and higher than the lines themselves.
    around = _level(angle)
    fall = smooth(5.5, -1.2, z - around) * (0.25 + 0.75 * np.exp(-np.abs(z - around) / 3.2))
    edges = 0.55 + 0.9 * (1 - bulge)
    spill = (fall * edges)[..., None] * mix(colour("#1d55c8", 0.42), colour("#59c9ea", 0.60), smooth(6, 0, around - z))
    sky_x, sky_y = np.cos(angle) * RADIUS - OCULUS[0], np.sin(angle) * RADIUS - OCULUS[1]
    toward = np.clip(0.62 + 0.38 * (np.cos(angle) * 0.85 + np.sin(angle) * 0.5), 0, 1)
    daylight = (z / HEIGHT) ** 1.6 * toward * bulge * 0.55 + 0.05
    daylight = daylight * np.exp(-np.hypot(sky_x, sky_y) / 40)
    warm = daylight[..., None] * colour("#ffd9b0", 0.62)
    joint = smooth(0.5, 0.47, np.abs(shaft))
    corner = (
        (0.45 + 0.55 * smooth(0.0, 1.6, z)) * (0.72 + 0.28 * smooth(HEIGHT, HEIGHT - 1.5, z)) * (0.35 + 0.65 * joint)
    )
    # The beam grazes the wall high up on the right.
    return np.asarray(albedo * (spill + warm) * corner[..., None] + emitted + unlit, np.float32)


def _beam(x: Array, y: Array, z: Array, soft: float) -> Array:
    """Tell how much of the daylight through the oculus passes a point."""
    drop = np.float32(HEIGHT) - z
    distance = np.hypot(x - OCULUS[0] - SUN[0] * drop, y - OCULUS[1] - SUN[1] * drop)
    return smooth(OCULUS_RADIUS + soft, OCULUS_RADIUS - soft, distance)


def _floor(x: Array, y: Array) -> Array:
    from_wall = np.float32(RADIUS) - np.hypot(x, y)
    grain = 0.62 + 0.55 * clouded(x * 0.9, y * 0.9, 260, 6) + 0.16 * clouded(x * 9, y * 9, 270, 3)
    seams = np.minimum(np.abs(x % 3 - 1.5), np.abs(y % 3 - 1.5))
    albedo = (grain * (0.82 + 0.18 * smooth(0.0, 0.035, seams)))[..., None] * colour("#9c9284", 0.55)
    cool = np.exp(-from_wall / 5.5)[..., None] * colour("#3b93dd", 0.5) + colour("#3a62a5", 0.10)
    spot = _beam(x, y, np.zeros_like(x), 0.55)[..., None] * colour("#ffe0b2", 3.3)
    around = np.exp(-np.hypot(x - OCULUS[0] - SUN[0] * HEIGHT, y - OCULUS[1] - SUN[1] * HEIGHT) / 4.2)[
        ..., None
    ] * colour("#ffd3a0", 0.20)
    seam = smooth(0.0, 0.9, from_wall)[..., None] * 0.75 + 0.25
    return np.asarray(albedo * (cool + spot + around) * seam, np.float32)


def _ceiling(x: Array, y: Array, soft: Array) -> Array:
    from_middle = np.hypot(x - OCULUS[0], y - OCULUS[1])
    spokes = np.abs((np.arctan2(y - OCULUS[1], x - OCULUS[0]) / np.float32(2 * np.pi) * 24) % 1 - 0.5)
    ribs = 0.55 + 0.45 * smooth(0.02, 0.10, np.abs(spokes - 0.5))
    lit = np.exp(-(from_middle - OCULUS_RADIUS) / 2.4) * 0.30 + 0.045
    concrete = (lit * ribs * (0.75 + 0.5 * clouded(x * 0.8, y * 0.8, 290, 4)))[..., None] * colour("#cfc2b4", 0.75)
    sky = mix(
        colour("#eaf3fb", 2.3),
        colour("#8fc0ea", 1.5),
        smooth(-3, 4, y - OCULUS[1] + 0.4 * x) * (0.35 + 0.65 * clouded(x * 0.35, y * 0.35, 300, 5)),
    )
    opening = np.clip((OCULUS_RADIUS - from_middle) / np.maximum(soft, 0.02) + 0.5, 0, 1)
    lip = smooth(0.55, 0.0, np.abs(from_middle - OCULUS_RADIUS - 0.2))[..., None] * colour("#ffe9cf", 0.55)
    return mix(concrete + lip, sky, opening)


def _seen(origin: tuple[Array, ...], rays: Rays, spread: float) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Follow rays to what they hit: its light, the distance in lengths of the ray, and whether it is the floor."""
    x, y, z = origin
    reach = _wall_hit(x, y, rays)
    hit_z = z + reach * rays.z
    falls, rises = hit_z < 0, hit_z > HEIGHT
    edge = np.where(falls, -z / np.minimum(rays.z, -1e-6), (np.float32(HEIGHT) - z) / np.maximum(rays.z, 1e-6))
    at = np.where(falls | rises, edge, reach).astype(np.float32)
    px, py = x + at * rays.x, y + at * rays.y
    footprint = at * np.float32(spread)
    wall = _wall(np.arctan2(py, px).astype(np.float32), np.clip(hit_z, 0, HEIGHT).astype(np.float32), footprint)
    light = np.where(
        falls[..., None], _floor(px, py), np.where(rises[..., None], _ceiling(px, py, footprint * 2), wall)
    )
    return light.astype(np.float32), at, falls


def _mirrored(on: Canvas, rays: Rays, reach: Array, is_floor: NDArray[np.bool_]) -> Array:
    """Return what the polished floor mirrors: rays that bounce, spread upwards by its roughness."""
    first = int(np.argmax(is_floor.any(axis=1)))
    part = np.s_[first:, :]
    down = Rays(*(axis[part] for axis in rays))
    x, y = (
        np.where(is_floor[part], eye + reach[part] * way, 0).astype(np.float32)
        for eye, way in ((EYE[0], down.x), (EYE[1], down.y))
    )
    dither = np.random.default_rng(311).random(x.shape, dtype=np.float32) - 0.5
    uneven = clouded(x * 2.2, y * 2.2, 310, 4) - 0.5
    total = np.zeros((*x.shape, 3), np.float32)
    samples = 18
    for k in range(samples):
        tilt = (k - (samples - 1) / 2) * 0.015 + dither * 0.015 + uneven * 0.05
        side = ((k * 5) % samples - (samples - 1) / 2) * 0.0025
        bounced = Rays(
            np.asarray(down.x + side * down.y, np.float32),
            np.asarray(down.y, np.float32),
            np.asarray(np.abs(down.z) * (1 + tilt * 2.2) + 0.01, np.float32),
        )
        light, _, _ = _seen((x, y, np.zeros_like(x)), bounced, on.pixel * 2 / FOCAL)
        total += np.minimum(light, 4) / samples
    cosine = np.abs(down.z) / np.sqrt(down.x**2 + down.y**2 + down.z**2)
    fresnel = 0.10 + 0.75 * (1 - cosine) ** 4
    wear = 0.6 + 0.8 * clouded(x * 0.6 + 5, y * 0.6, 320, 5)
    out = np.zeros((*on.shape, 3), np.float32)
    out[part] = total * (fresnel * wear * is_floor[part])[..., None]
    return out


def _haze(on: Canvas, reach: Array) -> Array:
    """Return the light that the air in the beam scatters, added up along each ray (at a quarter of the size)."""
    step = 4 if on.shape[0] >= 400 else 1
    small = canvas(-(-on.shape[1] // step), -(-on.shape[0] // step))
    small = Canvas(
        small.x * (small.pixel**-1 * step * on.pixel), small.y * (small.pixel**-1 * step * on.pixel), step * on.pixel
    )
    rays, far = _rays(small), reach[::step, ::step]
    length = np.sqrt(rays.x**2 + rays.y**2 + rays.z**2)
    total = np.zeros(small.shape, np.float32)
    count = 72
    for k in range(count):
        t = far * ((k + 0.5) / count)
        x, y, z = (eye + t * axis for eye, axis in zip(EYE, rays, strict=True))
        drop = np.float32(HEIGHT) - z
        swirl = clouded((x - SUN[0] * drop) * 0.8, (y - SUN[1] * drop) * 0.8 + z * 0.05, 330, 3)
        total += _beam(x, y, z, 0.35) * (0.25 + 1.2 * swirl) * (0.55 + 0.45 * z / HEIGHT) * far * length / count
    large = np.repeat(np.repeat(total, step, axis=0), step, axis=1)[: on.shape[0], : on.shape[1]]
    return blur(large, step)[..., None] * colour("#ffe2bd", 0.050)


def _screen(x: float, y: float, z: float) -> tuple[float, float, float]:
    """Return where a point stands in the picture, and how many picture heights a metre is there."""
    dx, dy, dz = x - EYE[0], y - EYE[1], z - EYE[2]
    ahead = dy * np.cos(PITCH) + dz * np.sin(PITCH)
    up = dz * np.cos(PITCH) - dy * np.sin(PITCH)
    return 0.75 + FOCAL * dx / ahead, 0.5 - FOCAL * up / ahead, FOCAL / ahead


def _visitors(on: Canvas, scene: Array) -> Array:
    people = [  # x, y, height, stride, coat
        (-7.4, 6.2, 1.74, 0.25, 0.5),
        (-6.7, 6.3, 1.66, -0.2, 0.9),
        (-3.3, 8.8, 1.78, 0.9, 0.2),
        (1.2, 9.6, 1.7, 0.2, 0.7),
        (1.9, 9.4, 1.12, 0.3, 0.1),
        (9.0, 4.4, 1.76, -0.2, 0.3),
        (5.5, 3.6, 1.75, 0.22, 0.8),
        (6.3, 3.4, 1.18, -0.3, 0.2),
        (4.1, 5.6, 1.69, -0.2, 0.4),
        (-3.3, -1.6, 1.8, 0.28, 0.6),
        (-0.6, 5.0, 1.68, -0.75, 0.6),
    ]
    for x, y, tall, stride, coat in sorted(people, key=lambda person: -person[1]):
        column, foot, metre = _screen(x, y, 0)
        drop = HEIGHT - tall / 2
        in_beam = float(np.hypot(x - OCULUS[0] - SUN[0] * drop, y - OCULUS[1] - SUN[1] * drop) < OCULUS_RADIUS)
        figure = walker(on, (column, foot), tall * metre, stride, coat)
        mask = inside(figure, on.pixel * 1.6)
        flipped = Canvas(on.x, np.asarray(2 * foot - on.y, np.float32), on.pixel)
        image = inside(walker(flipped, (column, foot), tall * metre, stride, coat), 0.006)
        image = image * smooth(tall * metre * 1.05, 0, on.y - foot) * (on.y > foot)
        scene = scene * (1 - 0.62 * image[..., None])
        contact = np.exp(-(np.hypot((on.x - column) / (0.26 * metre), (on.y - foot) / (0.07 * metre)) ** 2))
        scene = scene * (1 - 0.55 * contact[..., None])
        if in_beam:
            # The shadow falls where the daylight drifts.
            end_x, end_y, _ = _screen(x + SUN[0] * tall, y + SUN[1] * tall, 0)
            shadow = inside(stroke(on, (column, foot), (end_x, end_y), 0.3 * metre), 0.01)
            scene = scene * (1 - 0.6 * shadow[..., None])
        cloth = colour(("#20283c", "#2b2327", "#1c2630")[int(abs(x) * 7) % 3], 0.16)
        top = np.clip((foot - on.y) / (tall * metre), 0, 1) + 0 * on.x
        light = (top**3)[..., None] * (colour("#ffdcae", 1.2) * in_beam + colour("#3f78b8", 0.03))
        rim = inside(figure, on.pixel * 1.5) - inside(np.asarray(figure + 0.018 * metre, np.float32), 0.02 * metre)
        halo = np.clip(rim, 0, 1)[..., None] * colour("#6cc7ee", 0.03)
        scene = mix(scene, cloth + light * 0.4 + halo, mask)
    return scene
