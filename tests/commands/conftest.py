"""What the tests of commands share: a way to call them, a kit, and a folder for what they write."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.calls import Run, runner, sample
from presskit.storage import create


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    return runner(capfdbinary)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "zaal.presskit"


@pytest.fixture
def kit(path: Path) -> Path:
    create(path, sample()).close()
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder
