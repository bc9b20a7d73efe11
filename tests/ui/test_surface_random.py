"""Random use of the real widget: after each step the document is the kit; undo and redo give the first and the last.

PRESSKIT_SURFACE_SEEDS and PRESSKIT_SURFACE_STEPS make longer runs (100 and 2500, before a release).
"""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

from ui.driving import Driver

SEEDS = range(*map(int, os.environ.get("PRESSKIT_SURFACE_SEEDS", "0:12").split(":")))
STEPS = int(os.environ.get("PRESSKIT_SURFACE_STEPS", "300"))


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_done_the_document_is_the_kit(qapp: QApplication, seed: int) -> None:
    driver = Driver(seed)
    driver.run(STEPS)
    driver.close()
