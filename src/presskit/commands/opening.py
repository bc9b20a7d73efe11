"""`presskit` and `presskit open`: the window. Loads no more than that needs: it is waited for."""

from __future__ import annotations

import os
import sys

from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "open-no-screen": N_(
            "there is no screen to open the window on; `presskit --help` lists the commands without one"
        ),
    }
)

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(kit: str | None, *, view: str | None = None) -> int:
    """Open the window, with a kit or without; `view` is writer or designer, or as the user chose last.

    Raises:
        Problem: there is no screen, or the kit cannot be opened, which is told without a window.
    """
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        raise Problem("open-no-screen")
    from pathlib import Path

    from presskit.ui.app import main

    return main(None if kit is None else Path(kit), designs=None if view is None else view == "designer")
