"""The fonts that ship with the program, made known to Qt: those of the window first, those of the page with it."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from presskit import resources


@cache
def load_fonts(family: str = "") -> None:
    """Make fonts known to Qt, those of a family (as its files are called) or all; needs the application."""
    for file in sorted(resources.path("fonts").glob(f"{family}*.ttf")):
        _load(str(file))


@cache
def _load(file: str) -> None:
    QFontDatabase.addApplicationFont(file)
