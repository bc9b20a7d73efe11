"""Fixtures for the tests of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from presskit.ui.desk import Desk
from ui.windows import Openers, bury

HERE = Path(__file__).parent
UNSUPPORTED = r"This plugin (does not support (propagateSizeHints|raise|grabbing the keyboard|setting window)|supports)"
"""What the offscreen platform says of what it cannot do; it is no fault of ours."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let only warnings of our own fail a test."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(UNSUPPORTED, extend=True))


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    """The program without a kit, speaking English, with settings and data of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    qapp.clipboard().clear()
    made = Desk(qapp)
    made.settings.clear()
    made.settings.setValue("window/hidden", "")  # on the small screen of the tests, too
    made.set_language("en")
    made.set_scheme("light")
    yield made
    for window in list(made.windows):
        window.discard()
    qapp.removeEventFilter(made._keys)
    for translator in made._translators:
        qapp.removeTranslator(translator)
    bury(made)


@pytest.fixture
def opened(desk: Desk, tmp_path: Path) -> Openers:
    """Opens a window on the museum's kit, or on another."""
    return Openers(desk, tmp_path)
