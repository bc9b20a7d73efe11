"""How large the text is shown: by steps, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from presskit.ui.text.looks import APPEARANCES
from presskit.ui.text.page import Page

if TYPE_CHECKING:
    from presskit.ui.window import Window

STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_KEY = "window/zoom"


def kept_zoom(kept: QSettings) -> float:
    """Return the zoom that was chosen last."""
    try:
        zoom = float(str(kept.value(_KEY, 1.0)))
    except ValueError:
        return 1.0
    return zoom if zoom in STEPS else 1.0


class Zooming(QObject):
    """Makes the text larger or smaller."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    @property
    def zoom(self) -> float:
        """How large the text is; 1 is its real size."""
        return self.window.surface.page.zoom

    def by(self, steps: int) -> None:
        """Make the text larger or smaller by steps."""
        near = min(range(len(STEPS)), key=lambda n: abs(STEPS[n] - self.zoom))
        self.to(STEPS[max(0, min(len(STEPS) - 1, near + steps))])

    def to(self, zoom: float) -> None:
        """Show the text at a zoom."""
        window = self.window
        window.surface.set_page(Page(APPEARANCES[window.desk.colours.name], zoom))
        window.status.show_zoom(zoom)

    def keep(self) -> None:
        """Remember it."""
        self.window.desk.settings.setValue(_KEY, self.zoom)
