"""Where a part of an SVG's source stands, and what it brings itself."""

from __future__ import annotations

from typing import NamedTuple

from presskit.intake.svg_geometry import Matrix


class Place(NamedTuple):
    """What a part takes from its parents. `matrix` leads from there to the view box; percentages are of `view`."""

    style: dict[str, str]
    matrix: Matrix
    view: tuple[float, float]
    depth: int = 0
    following: frozenset[str] = frozenset()


class Own(NamedTuple):
    """What an element brings itself: its place, its transform, its clip and mask as attributes, its opacity."""

    place: Place
    matrix: Matrix
    effects: dict[str, str]
    opacity: float
