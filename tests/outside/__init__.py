"""The checkers from outside the project, each behind a function that says what it found."""

from __future__ import annotations

import shutil

import pytest


def program(name: str) -> str:
    """Return the path of an outside program; without it the test skips, which is a gap."""
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return found
