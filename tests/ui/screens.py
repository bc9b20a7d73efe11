"""The program in a process of its own, on a screen of its own, used by keys and mouse and read by AT-SPI.

Nothing here knows the program's insides: what a test learns is on the screen, on the disk, or told to a screen reader.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageGrab

import outside

HERE = Path(__file__).parent
DEBIANS_PYTHON = "/usr/bin/python3"
"""The one that python3-pyatspi is installed for."""


def eventually(condition: Callable[[], object], what: str, timeout: float = 60.0) -> None:
    """Wait until something is so.

    Raises:
        AssertionError: it did not become so in time.
    """
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, f"{what} did not come about in time"
        time.sleep(0.1)


class Screen:
    """A screen of its own with a window system's keys and mouse."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        self.xdotool("key", "--clearmodifiers", "--delay", "60", *names)

    def picture(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"])

    def window(self, name: str) -> str:
        """The number of the window whose title has a name; empty while there is none."""
        return self.xdotool("search", "--onlyvisible", "--name", name).partition("\n")[0]

    def wait_for(self, name: str) -> str:
        """Wait for a window and make it the active one; return its number."""
        eventually(lambda: self.window(name), f"the window {name}")
        window = self.window(name)

        def active() -> bool:
            """Whether the keys go to it: a window that was only just shown may not be the window manager's yet."""
            if self.xdotool("getactivewindow") == self.xdotool("getwindowfocus") == window:
                return True
            self.xdotool("windowactivate", window)
            return False

        eventually(active, f"the keys for the window {name}")
        return window


@contextmanager
def screen_at(home: Path) -> Iterator[Screen]:
    """A screen with a window manager and a bus for assistive technology, for a user with this home."""
    for name in ("Xvfb", "openbox", "xdotool", "dbus-daemon"):
        outside.program(name)
    started: list[subprocess.Popen[bytes]] = []

    def start(*command: str, told: str = "", **more: str) -> str:
        """Start something that tells a number or address on a descriptor, where `told` stands in its command."""
        read, write = os.pipe()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        words = [told.format(write) if word == "TOLD" else word for word in command]
        started.append(subprocess.Popen(words, pass_fds=(write,), env={**os.environ, **more}, **quiet))  # type: ignore[call-overload]
        os.close(write)
        with os.fdopen(read) as answer:
            return answer.readline().strip() if told else ""

    home.mkdir(exist_ok=True)
    environment = {
        "QT_QPA_PLATFORM": "xcb", "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        **{f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
    }  # fmt: skip
    try:
        display = start(
            "Xvfb", "-displayfd", "TOLD", "-screen", "0", "1440x900x24", "-nolisten", "tcp", told="{}"
        )  # fmt: skip
        environment["DISPLAY"] = f":{display}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = start(
            "dbus-daemon", "--session", "--nofork", "TOLD", told="--print-address={}", **environment
        )
        start("openbox", "--sm-disable", **environment)
        yield Screen({**os.environ, **environment})
    finally:
        for process in reversed(started):
            process.send_signal(signal.SIGTERM)
            process.wait(20)


@contextmanager
def program(screen: Screen, *arguments: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program, started as a user would; what it prints must be nothing when it ends by itself."""
    process = subprocess.Popen([sys.executable, "-m", "presskit", *map(str, arguments)], env=screen.environment)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Hands:
    """The hands of a user: each key chord, each click and each text that is typed is one action."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.actions: list[str] = []

    def press(self, chord: str) -> None:
        self.actions.append(chord)
        self.screen.keys(chord)

    def click(self, place: list[int]) -> None:
        self.actions.append(f"click {place}")
        self.screen.xdotool("mousemove", *map(str, place), "click", "1")

    def type(self, text: str) -> None:
        self.actions.append(f"type {text!r}")
        self.screen.xdotool("type", "--delay", "40", text)


class Ears:
    """A screen reader: asks the program over AT-SPI, and hears what is announced."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, *command: str) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def text(self) -> dict[str, Any]:
        """What the text of the article is to a screen reader; nothing while it is not there."""
        found: dict[str, Any] = self.ask("text")
        return found if "text" in found else {}

    def heard(self) -> list[list[Any]]:
        """What was heard since it was asked last."""
        found: list[list[Any]] = self.ask("heard")
        return found


@contextmanager
def ears(screen: Screen) -> Iterator[Ears]:
    """A screen reader on a screen; the test is skipped where there is none."""
    import pytest

    found = subprocess.run([DEBIANS_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    if found.returncode:
        pytest.skip("not installed: python3-pyatspi")
    process = subprocess.Popen(
        [DEBIANS_PYTHON, str(HERE / "reader.py")], env=screen.environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield Ears(process)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(20)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def on_the_clipboard(screen: Screen, text: str) -> Iterator[None]:
    """A text that another program has on the clipboard."""
    script = (
        "import sys; from PySide6.QtGui import QGuiApplication; from PySide6.QtCore import QSocketNotifier\n"
        "app = QGuiApplication(sys.argv); app.clipboard().setText(sys.argv[1])\n"
        "end = QSocketNotifier(0, QSocketNotifier.Type.Read); end.activated.connect(app.quit)\n"
        "print('ready', flush=True); app.exec()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, text], env=screen.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield
    finally:
        process.terminate()
        process.wait(20)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
