"""The main ways through the window, without a mouse; and one of them on a real screen with real keys."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from presskit import storage
from presskit.kit.localised import string
from presskit.kit.start import new_kit
from presskit.storage.lock import lock_path
from presskit.storage.sample import create_sample
from presskit.ui.exporting import ExportDialog
from presskit.ui.shortcuts import ShortcutsDialog
from ui.screens import Screen, eventually, screen_at
from ui.test_incoming import RELEASE
from ui.windows import Openers, focused, make, on_disk, press, until


def test_from_a_pasted_release_to_a_pdf_by_keys(opened: Openers, tmp_path: Path) -> None:
    """Ctrl+Shift+N, Ctrl+E, Enter: three actions."""
    window = opened(new_kit("nl"), name="empty.presskit")
    focused(window)
    opened.desk.settings.setValue("export/outputs", ["print"])
    QGuiApplication.clipboard().setText(RELEASE)
    press(window, "Ctrl+Shift+N")
    until(lambda: window.info.text.startswith("Recognised"))
    press(window, "Ctrl+E")
    (dialog,) = window.findChildren(ExportDialog)
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    press(dialog, "Return")
    until(lambda: window.info.text.startswith("Exported"), timeout=60)
    (made,) = window.file.path.parent.glob("*.print.pdf")
    assert made.read_bytes().startswith(b"%PDF-")
    press(dialog, "Esc")
    until(lambda: not window.findChildren(ExportDialog))


def test_writing_saving_undoing_and_closing_by_keys(opened: Openers) -> None:
    window = opened()
    path, first = window.file.path, window.session.kit
    focused(window)
    press(window.surface, "Ctrl+Home")
    press(window.surface, "Down")
    QTest.keyClicks(window.surface, "Werkelijk ")
    until(lambda: "Werkelijk" in str(on_disk(path).articles[0]))
    press(window.surface, "Ctrl+Z")
    assert window.session.kit is first
    press(window.surface, "Ctrl+Y")
    press(window, "Ctrl+W")
    assert not window.isVisible()
    assert "Werkelijk" in str(on_disk(path).articles[0])


def test_a_quote_with_its_speaker_by_keys(opened: Openers) -> None:
    window = opened(new_kit("en"), name="empty.presskit")
    focused(window)
    window.surface.go_to("lead")
    press(window, "Ctrl+Shift+Q")
    QTest.keyClicks(window.surface, "We build on sand")
    press(window.surface, "Return")
    QTest.keyClicks(window.surface, "Jane Doe")
    (quote,) = window.session.kit.articles[0].body
    assert (string(quote.text, "en"), string(quote.name, "en")) == ("We build on sand", "Jane Doe")  # type: ignore[union-attr]


def test_every_command_is_found_and_run_from_the_list(opened: Openers) -> None:
    window = opened()
    focused(window)
    press(window, "F1")
    (dialog,) = window.findChildren(ShortcutsDialog)
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    QTest.keyClicks(dialog.search, "subhead ins")
    press(dialog.search, "Return")
    assert not dialog.isVisible()
    assert window.surface.current_role() == "subhead"
    assert window.history.undo.text() == "&Undo: insert"


def chosen(dialog: ShortcutsDialog) -> str:
    item = dialog.commands.currentItem()
    return item.text(0) if item is not None else ""


def test_the_list_of_commands_is_walked_by_arrows(opened: Openers) -> None:
    window = opened()
    focused(window)
    press(window, "F1")
    (dialog,) = window.findChildren(ShortcutsDialog)
    QTest.keyClicks(dialog.search, "zoom")
    press(dialog.search, "Down")
    assert chosen(dialog) == "View › Zoom out"
    press(dialog.search, "Up")
    assert chosen(dialog) == "View › Zoom in"
    QTest.keyClicks(dialog.search, " nothing like it")
    press(dialog.search, "Return")
    assert dialog.isVisible()


# --- on a screen ------------------------------------------------------------------------------------------------------


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with screen_at(tmp_path / "home") as made:
        yield made


@pytest.mark.outside
def test_the_sample_is_edited_undone_and_exported_on_a_real_screen(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "getijtoren.presskit"
    create_sample(path).close()
    said = tmp_path / "said.txt"
    with said.open("w") as told:
        program = subprocess.Popen(
            [sys.executable, "-m", "presskit", "open", str(path)],
            env=screen.environment, stdout=told, stderr=subprocess.STDOUT,
        )  # fmt: skip
    try:
        eventually(lambda: screen.xdotool("search", "--onlyvisible", "--name", "getijtoren.presskit"), "the window")
        (window, *_) = screen.xdotool("search", "--onlyvisible", "--name", "getijtoren.presskit").split()
        screen.xdotool("windowactivate", "--sync", window)
        screen.keys("ctrl+Home", "Down", "Home")
        screen.xdotool("type", "--delay", "90", "Eindelijk ")
        eventually(lambda: "Eindelijk" in headline_of(path), "the word on the disk")
        screen.keys("ctrl+z")
        eventually(lambda: "Eindelijk" not in headline_of(path), "undo on the disk")
        shown = screen.picture()
        assert len(shown.getcolors(1 << 24) or ()) > 500  # text, icons and pages, not an empty frame
        screen.keys("ctrl+e")
        eventually(lambda: screen.xdotool("search", "--onlyvisible", "--name", "^Export$"), "the export")
        screen.keys("Return")
        wanted = {f"opening-getijtoren.{made}" for made in ("nl.print.pdf", "en.screen.pdf", "en.snippet.html")}
        eventually(lambda: wanted <= {file.name for file in tmp_path.iterdir()}, "the export's files", 120)
        eventually(lambda: closed_by_escape(screen, "^Export$"), "its end")
        screen.xdotool("windowactivate", "--sync", window)
        screen.keys("ctrl+q")
        assert program.wait(60) == 0
        assert said.read_text() == ""
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()


def closed_by_escape(screen: Screen, title: str) -> bool:
    screen.keys("Escape")
    return not screen.xdotool("search", "--onlyvisible", "--name", title)


def headline_of(path: Path) -> str:
    with storage.open_kit(path) as file:
        return string(file.kit.articles[0].headline, "nl")


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_the_program_ends_cleanly_when_it_is_asked_to(tmp_path: Path, asked: signal.Signals) -> None:
    path = make(tmp_path / "museum.presskit")
    with (tmp_path / "said.txt").open("w") as told:
        program = subprocess.Popen([sys.executable, "-m", "presskit", "open", str(path)], stdout=told, stderr=told)
    try:
        eventually(lock_path(path).exists, "the window")
        program.send_signal(asked)
        assert program.wait(60) == 0
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()
    assert "Traceback" not in (tmp_path / "said.txt").read_text()
    assert not lock_path(path).exists()
