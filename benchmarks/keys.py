"""What a keystroke takes in the window: to the kit, and to what is painted.

    python benchmarks/keys.py KIT WORDS

Opens a kit of so many words in the real window, with spelling, findings and the preview going on beside it, and types
in the middle of it as fast as a good typist, fifteen keys a second. Prints the 95th percentiles, in ms.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import corpus as words_of
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presskit import storage
from presskit.__main__ import THRESHOLDS
from presskit.kit import blocks, edits
from presskit.kit.localised import localised
from presskit.kit.start import new_kit
from presskit.ui.app import SWITCH, application
from presskit.ui.desk import Desk

if TYPE_CHECKING:
    from presskit.kit.model import Kit
    from presskit.ui.session import Carets
    from presskit.ui.window import Window

_KEYS = "de haven kijkt nu anders naar het water "
_TYPED = 400
_APART = 1 / 15
_PARAGRAPH = 60


class Paints(QObject):
    """Notes when the text was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note a paint."""
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def written(path: Path, count: int) -> None:
    """Write a kit of so many words of Dutch, in paragraphs."""
    words = " ".join(words_of.article(0, "small").lead.split() * (count // 20 + 1)).split()[:count]
    body = tuple(
        blocks.Paragraph(id=f"p{at}", text=localised(" ".join(words[at : at + _PARAGRAPH]), "nl"))
        for at in range(0, count, _PARAGRAPH)
    )
    kit = new_kit("nl", title="Toetsen", created="2026-11-20T09:00:00+01:00")
    kit = edits.with_article(kit, replace(kit.articles[0], headline=localised("Toetsen", "nl"), body=body))
    storage.create(path, kit, ()).close()


def typed(window: Window) -> tuple[list[float], list[float]]:
    """Type, and return the seconds to the kit and to the painted text, a key each."""
    surface, paints, kits = window.surface, Paints(), [0.0]
    surface.viewport().installEventFilter(paints)
    shown = window.session._show  # noqa: SLF001 - called with the new kit, before any panel hears of it

    def noted(kit: Kit, carets: Carets | None) -> None:
        kits.append(time.perf_counter())
        shown(kit, carets)

    vars(window.session)["_show"] = noted
    body = window.session.kit.articles[0].body
    surface.go_to(body[len(body) // 2].id)
    _let(2.0)
    to_kit, to_paint = [], []
    for number in range(_TYPED):
        start = time.perf_counter()
        QTest.keyClick(surface, _KEYS[number % len(_KEYS)])
        to_kit.append(kits[-1] - start)
        while paints.at < start:
            QApplication.processEvents()
        to_paint.append(time.perf_counter() - start)
        _let(max(0.0, _APART - to_paint[-1]))
    return to_kit, to_paint


def _let(seconds: float) -> None:
    """Let the window and its threads go on for a while."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def main() -> None:
    """Write the kit, open it, type."""
    path, count = Path(sys.argv[1]), int(sys.argv[2])
    written(path, count)
    gc.set_threshold(*THRESHOLDS)  # as the program itself begins
    sys.setswitchinterval(SWITCH)
    app = application()
    desk = Desk(app)
    window = desk.open_kit(path)
    if window is None:
        raise RuntimeError("the kit did not open")
    window.show()
    _let(5.0)
    for found in typed(window):
        print(f"{1000 * sorted(found)[math.ceil(0.95 * len(found)) - 1]:.3f}")
    window.discard()


if __name__ == "__main__":
    main()
