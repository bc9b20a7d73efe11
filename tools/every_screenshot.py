"""Take a picture of every panel and dialog, to be looked at: light, dark and high contrast, both languages, any scale.

    python tools/every_screenshot.py FOLDER [NAME...] [--scale 2] [--screen 1920x1080] [--schemes dark] [--languages nl]

Each picture is SCALE-LANGUAGE-SCHEME-NAME.png. None of them is kept: those of the guide are made by screenshots.py.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from every_dialog import dialogs
from every_panel import forms, panels, start_page
from screenshots import wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presskit.ui.desk import Desk

SCHEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "nl")


def main(arguments: list[str]) -> int:
    """Take the pictures; return the exit code."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("names", nargs="*", help="only pictures whose name begins so")
    asked.add_argument("--scale", default="1")
    asked.add_argument("--screen", default="1366x768")
    asked.add_argument("--schemes", default=",".join(SCHEMES))
    asked.add_argument("--languages", default=",".join(LANGUAGES))
    chosen = asked.parse_args(arguments)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen(Path(home), chosen.screen)}"
        os.environ["QT_SCALE_FACTOR"] = chosen.scale
        take(chosen.folder, chosen.scale, chosen.schemes.split(","), chosen.languages.split(","), chosen.names)
    return 0


def screen(folder: Path, size: str) -> Path:
    """Write what the offscreen platform is told of its screen; return where."""
    width, height = map(int, size.split("x"))
    path = folder / "screen.json"
    path.write_text(
        json.dumps(
            {"screens": [{"name": "1", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}]}
        )
    )
    return path


def take(folder: Path, scale: str, schemes: list[str], languages: list[str], names: list[str]) -> None:
    """Take all pictures, each language in a window of its own."""
    from presskit.ui.app import application
    from presskit.ui.desk import Desk

    desk = Desk(application(["presskit"]))
    for language in languages:
        desk.set_language(language)
        for scheme in schemes:
            desk.set_scheme(scheme)
            for name, shown in scenes(desk, language):
                if not names or any(name.startswith(each) for each in names):
                    wait(lambda: True, more=0.4)
                    path = folder / f"{scale}-{language}-{scheme}-{name}.png"
                    shown.grab().save(str(path))
                    print(path)


def scenes(desk: Desk, language: str) -> Iterator[tuple[str, QWidget]]:
    """Bring the start page, then each panel and dialog of a window into sight, with its name."""
    yield from start_page(desk, language)
    window = desk.open_sample()
    if window is None:
        raise SystemExit("the sample could not be opened")
    window.choose_language(language)
    wait(lambda: bool(window.checking.all))
    wait(lambda: True, more=1.0)
    yield "window", window
    yield from panels(window)
    yield from forms(window)
    yield from dialogs(window, language)
    window.close()
    wait(lambda: True, more=0.3)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
