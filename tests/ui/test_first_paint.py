"""What is loaded before the first paint: only what that shows."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from babel.dates import format_date

from presskit.ui.days import in_words

SOURCE = Path(__file__).parents[2] / "src"
PROGRAM = """
import sys, linecache
from PySide6.QtCore import QEvent, QObject
from presskit.ui.app import application
from presskit.ui.desk import Desk

class First(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint and not painted:
            painted.update(sys.modules)
        return False

app, painted = application(), {}
first = First(app)
app.installEventFilter(first)
desk = Desk(app)
desk.open_sample() if "sample" in sys.argv else desk.show_start()
app.processEvents()
assert painted
sources = [name for name in linecache.cache if "presskit" in name]
print(*painted, *(["source"] if sources else []), sep="\\n", flush=True)
desk.quit()
"""
HEAVY = {
    "presskit.batch", "presskit.intake", "presskit.preflight", "presskit.publish.page",
    "babel", "jinja2", "lxml", "numpy", "PIL", "py3langid", "pypdfium2", "pyphen", "rapidfuzz", "reportlab",
    "uharfbuzz",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "presskit.ui.details.page", "presskit.ui.details.fields", "source",
}  # fmt: skip
START = {
    "app", "appearance", "asking", "days", "desk", "fitting", "folders", "phrases", "settings", "start", "text", "text.fonts",
    "text.looks", "undo_keys", "work",
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
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return set(done.stdout.splitlines())


def test_the_start_page_loads_itself_and_no_kit(tmp_path: Path) -> None:
    loaded(tmp_path, "sample")  # now there is a recent kit, with its day
    found = loaded(tmp_path)
    ours = {name for name in found if name.startswith("presskit")}
    assert ours == {"presskit", "presskit.messages", "presskit.resources", "presskit.ui"} | {
        f"presskit.ui.{name}" for name in START
    }
    assert not (HEAVY | {"msgspec", "sqlite3", "concurrent.futures.thread"}) & found


def test_the_window_of_a_kit_paints_before_it_checks_and_lays_out(tmp_path: Path) -> None:
    assert not HEAVY & loaded(tmp_path, "sample")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_dates_that_qt_writes_are_those_of_the_outputs(language: str) -> None:
    for month in range(1, 13):
        day = date(2026, month, 3)
        expected = format_date(day, "long", {"en": "en_GB"}.get(language, language))
        assert in_words(day.isoformat(), language) == expected
