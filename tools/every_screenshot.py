"""Take a picture of every panel and dialog, to be looked at: light, dark and high contrast, both languages, any scale.

    python tools/every_screenshot.py FOLDER [NAME...] [--scale 2] [--screen 1366x768] [--schemes dark] [--languages nl]

Each picture is SCALE-LANGUAGE-SCHEME-NAME.png. None of them is kept: those of the guide are made by screenshots.py.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import screenshots
from screenshots import wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presskit.ui.desk import Desk
    from presskit.ui.window import Window

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
    page = desk.show_start()
    yield "start", page
    page.close()
    window = desk.open_sample()
    if window is None:
        raise SystemExit("the sample could not be opened")
    window.choose_language(language)
    wait(lambda: bool(window.checking.all))
    wait(lambda: True, more=1.0)
    yield "window", window
    yield from states(window)
    yield from forms(window)
    for name, show in dialogs(window).items():
        show()
        wait(lambda: True, more=0.5)
        for n, dialog in enumerate(opened(window)):
            yield f"dialog-{name}{n or ''}", dialog
        for dialog in opened(window):
            dialog.close()
        wait(lambda: True, more=0.3)
    window.close()
    wait(lambda: True, more=0.3)


def states(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Bring what is not always there into sight: messages, the bar for finding, each tab, focus mode."""
    from presskit.ui.infobar import Offer

    ui = window.ui
    window.tell(window.tr("This kit is read only."), Offer(window.tr("Try again"), window.info.close), grave=True)
    window.searching.open(replacing=True)
    window.searching.bar.sought.setText("de")
    yield "window-messages", window
    window.searching.close()
    window.info.close()
    hidden = ui.preview_side.isHidden()
    for tab, name in enumerate(("page", "html", "code")):
        window.panels.reveal("preview")
        ui.views.setCurrentIndex(tab)
        if tab:
            wait((window.snippet, ui.code)[tab - 1].toPlainText, more=0.5)
        yield f"tab-{name}", ui.preview_side
    ui.views.setCurrentIndex(0)
    if hidden:
        yield "window-preview", window
        window.panels.reveal("findings")
        yield "window-all", window
        for name in ("preview", "findings"):
            window.panels.choose(name, on=False)
    window.focus_mode.enter()
    yield "focus", window
    window.focus_mode.leave()
    wait(lambda: True, more=0.2)
    window.show_icons()
    yield "window-icons", window
    window.icons.toggle(shown=False)
    for menu in (ui.menu_file, ui.menu_edit, ui.menu_view):
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        yield f"menu-{menu.objectName().removeprefix('menu_')}", menu
        menu.close()


def forms(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Bring each form of the details into sight, beginning and end."""
    from PySide6.QtWidgets import QScrollArea

    from presskit.kit.details import Subject

    kit = window.session.kit
    subjects = {"article": Subject("article", window.article), "kit": Subject("kit")}
    subjects["organisation"] = Subject("organisation")
    for kind, things in (("person", kit.people), ("contact", kit.contacts), ("download", kit.downloads)):
        if things:
            subjects[kind] = Subject(kind, things[0].id)
    for article in kit.articles:
        for block in article.body:
            subjects.setdefault(type(block).__name__.lower(), Subject("block", block.id))
    hidden = window.ui.preview_side.isHidden()
    for name, subject in subjects.items():
        window.details.open(subject)
        if window.details.subject != subject:
            continue
        wait(lambda: True, more=0.2)
        yield f"details-{name}", window.ui.preview_side
        area = window.details.stack.currentWidget()
        if isinstance(area, QScrollArea) and area.verticalScrollBar().maximum():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
            yield f"details-{name}-end", window.ui.preview_side
    window.panels.choose("preview", on=not hidden)


def dialogs(window: Window) -> dict[str, Callable[[], object]]:
    """Return what opens each dialog."""
    from PySide6.QtWidgets import QFileDialog

    from presskit.intake.imported import Imported
    from presskit.kit.start import new_article

    def files() -> None:
        dialog = QFileDialog(window)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.setDirectory(str(screenshots.TOP / "docs"))
        dialog.show()

    ui = window.ui
    return {
        "export": ui.export_kit.trigger,
        "theme": ui.edit_theme.trigger,
        "palette": ui.palette.trigger,
        "commands": ui.shortcuts.trigger,
        "settings": ui.settings.trigger,
        "steps": ui.undo_history.trigger,
        "statistics": ui.statistics.trigger,
        "version": ui.save_version.trigger,
        "link": ui.link.trigger,
        "language": window.adding.ask_language,
        "print": ui.print_kit.trigger,
        "review": lambda: window.incoming.review(Imported(article=new_article(), language="nl")),
        "files": files,
    }


def opened(window: Window) -> list[QWidget]:
    """Return the dialogs of a window that are open."""
    from PySide6.QtWidgets import QDialog

    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
