"""The theme's colours on screen: readable on their grounds, light and dark (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls

import msgspec

from presskit.kit.theme import Colours

Rgb = tuple[int, int, int]

_HEXADECIMAL = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_BLACK, _WHITE, _NIGHT = (0, 0, 0), (255, 255, 255), (20, 20, 22)

READABLE = 4.5
"""Least contrast of text with its ground (WCAG 2.2, 1.4.3, level AA)."""


class Palette(msgspec.Struct, frozen=True, kw_only=True):
    """The colours of one scheme, as `#rrggbb`. All text colours are readable on paper and on tint.

    `on_accent` is the text on a ground of `accent`.
    """

    ink: str
    soft: str
    rule: str
    accent: str
    on_accent: str
    tint: str
    paper: str


def palettes(colours: Colours) -> tuple[Palette, Palette]:
    """Return the light palette and the dark one. A colour that cannot be read takes the default's place."""
    light = {
        name: _rgb(getattr(colours, name).srgb) or _rgb(getattr(Colours(), name).srgb) or _BLACK
        for name in ("ink", "soft", "rule", "accent", "tint", "paper")
    }
    paper = _mix(light["ink"], _NIGHT, 0.85)
    text = _mix(light["tint"], _WHITE, 0.4)
    dark = {
        "ink": text,
        "soft": _mix(text, paper, 0.28),
        "rule": _mix(paper, _WHITE, 0.26),
        "accent": light["accent"],
        "tint": _mix(paper, _WHITE, 0.065),
        "paper": paper,
    }
    return _palette(light), _palette(dark)


def fill(colours: Colours) -> tuple[str, str]:
    """Return the accent as a ground, the same in both schemes, and the colour of text on it."""
    accent = _rgb(colours.accent.srgb) or _rgb(Colours().accent.srgb) or _BLACK
    paper = _rgb(colours.paper.srgb) or _WHITE
    return _hexadecimal(accent), _hexadecimal(_readable(paper, accent))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (`#rrggbb`), from 1 to 21."""
    a, b = _luminance(_rgb(one) or _BLACK), _luminance(_rgb(other) or _BLACK)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def _palette(colours: dict[str, Rgb]) -> Palette:
    grounds = (colours["paper"], colours["tint"])
    ink, soft, accent = (_readable(colours[name], *grounds) for name in ("ink", "soft", "accent"))
    return Palette(
        ink=_hexadecimal(ink),
        soft=_hexadecimal(soft),
        rule=_hexadecimal(colours["rule"]),
        accent=_hexadecimal(accent),
        on_accent=_hexadecimal(_readable(colours["paper"], accent)),
        tint=_hexadecimal(colours["tint"]),
        paper=_hexadecimal(colours["paper"]),
    )


def _readable(colour: Rgb, *grounds: Rgb) -> Rgb:
    """Return the colour, made darker or lighter no further than reading it on all these grounds asks."""
    hue, light, strength = rgb_to_hls(*(v / 255 for v in colour))
    best = colour
    for end in sorted((0.0, 1.0), key=lambda end: -_least(_of_hls(hue, end, 0.0), grounds)):
        for step in range(41):
            moved = colour if step == 0 else _of_hls(hue, light + (end - light) * step / 40, strength)
            if _least(moved, grounds) >= READABLE:
                return moved
            best = max(best, moved, key=lambda c: _least(c, grounds))
    return best


def _of_hls(hue: float, light: float, strength: float) -> Rgb:
    red, green, blue = (round(v * 255) for v in hls_to_rgb(hue, light, strength))
    return red, green, blue


def _least(colour: Rgb, grounds: tuple[Rgb, ...]) -> float:
    return min(contrast(_hexadecimal(colour), _hexadecimal(ground)) for ground in grounds)


def _mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    """Return `one` with a share (0-1) of `other`."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(colour: Rgb) -> float:
    red, green, blue = (v / 3294.6 if v <= 10 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rgb(value: str) -> Rgb | None:
    found = _HEXADECIMAL.fullmatch(value.strip())
    if not found:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(2 * d for d in found[1])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _hexadecimal(colour: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
