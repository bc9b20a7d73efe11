"""What is loaded before the first paint: only what that shows."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from babel.dates import format_date

from presskit.ui.days import in_words
from ui.windows import make

SOURCE = Path(__file__).parents[2] / "src"
PROGRAM = """
import sys, linecache
import presskit.ui
from PySide6 import QtCore, QtWidgets
from presskit.cli import main
from presskit.ui.app import application

class First(QtCore.QObject):
    def eventFilter(self, target, event):
        if event.type() == QtCore.QEvent.Type.Paint and not painted:
            painted.update(dict.fromkeys([*sys.modules, *(name for name in vars(QtCore) if name == "Qt")]))
        return False

def painted_once(*_):
    app.processEvents()
    assert painted
    sources = [name for name in linecache.cache if "presskit" in name]
    print(*painted, *(["source"] if sources else []), sep="\\n", flush=True)
    for window in app.topLevelWidgets():
        window.close()
    return 0

app, painted = application(), {}
first = First(app)
app.installEventFilter(first)
QtWidgets.QApplication.exec = painted_once
sys.exit(main(sys.argv[1:]))
"""
HEAVY = {
    "presskit.batch", "presskit.intake", "presskit.preflight", "presskit.publish.page",
    "babel", "jinja2", "lxml", "numpy", "PIL", "py3langid", "pypdfium2", "pyphen", "rapidfuzz", "reportlab",
    "uharfbuzz",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "presskit.ui.details.page", "presskit.ui.details.fields", "source",
}  # fmt: skip
START = {
    "app", "appearance", "bindings", "days", "desk", "drawings", "fitting", "phrases", "settings", "start", "text",
    "text.fonts", "text.looks", "undo_keys",
}  # fmt: skip
LATER = {
    "argparse", "ast", "dataclasses", "difflib", "gettext", "html", "inspect", "json", "logging", "platformdirs",
    "socket", "subprocess", "typing_extensions",
}  # fmt: skip
BEGUN = {"cli", "commands", "commands.console", "commands.opening", "messages", "resources", "ui"}
UNASKED = {
    "argparse", "ast", "concurrent.futures.thread", "gettext", "hashlib", "html", "inspect", "json", "locale",
    "logging", "msgspec", "socket", "sqlite3", "typing_extensions",
}  # fmt: skip


def loaded(tmp_path: Path, *arguments: str) -> set[str]:
    """Return the names of the modules that a start of the window had loaded when it painted first."""
    homes = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = {
        **os.environ,
        **homes,
        "PYTHONPATH": str(SOURCE),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "nl_NL.UTF-8",
    }
    command = [sys.executable, "-c", PROGRAM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines())


def test_the_start_page_loads_itself_and_no_kit(tmp_path: Path) -> None:
    loaded(tmp_path, str(make(tmp_path / "museum.presskit")))  # now there is a recent kit, with its day
    found = loaded(tmp_path)
    ours = {name for name in found if name.startswith("presskit")}
    assert ours == {f"presskit.{name}" for name in BEGUN | {f"ui.{name}" for name in START}} | {"presskit"}
    assert (HEAVY | UNASKED) & found == set()
    assert "Qt" not in found  # the namespace, with 1,200 values


def test_the_window_of_a_kit_paints_before_it_checks_and_lays_out(tmp_path: Path) -> None:
    found = loaded(tmp_path, str(make(tmp_path / "museum.presskit")))
    assert (HEAVY | LATER) & found == set()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_dates_that_qt_writes_are_those_of_the_outputs(language: str) -> None:
    for month in range(1, 13):
        day = date(2026, month, 3)
        expected = format_date(day, "long", {"en": "en_GB"}.get(language, language))
        assert in_words(day.isoformat(), language) == expected
