"""The first window of a program on a display of its own: when it is there, and what it cost until then.

Each program is started as a user would, with a home of its own that it has used once before, on an X server without a
window manager. Its first window is the first one of at least 300 by 200 pixels (what helps toolkits along is smaller)
in which something is painted: more than a ground of one colour and a line. The processor time is that of all its
processes until then; the memory is theirs two seconds later, what they share told once (PSS).
"""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from engines_at_work import Cost

_LEAST = (300, 200)
_PAINTED = 8
"""Colours in a window that has something to see: text alone has more, for its soft edges."""
_WAIT = 60.0
_SETTLED = 2.0
_TICKS = os.sysconf("SC_CLK_TCK")
_MINIMAL = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextEdit("A window."))
window.resize(1000, 700)
window.show()
app.exec()
"""
PROGRAMS: dict[str, Sequence[str]] = {
    "minimal": (sys.executable, "-c", _MINIMAL),
    "ours": (sys.executable, "-m", "presskit"),
    "scribus": ("scribus", "--no-splash"),
    "novelwriter": (str(Path(sys.executable).with_name("novelwriter")),),
    "libreoffice": ("soffice", "--writer", "--norestore", "--nologo"),
}


def can_open(program: str) -> bool:
    """Whether a program and what it takes to watch it are installed."""
    here = all(map(shutil.which, ("Xvfb", PROGRAMS[program][0])))
    return here and importlib.util.find_spec("Xlib") is not None


class Display:
    """An X server of its own, and a home in which programs leave their settings."""

    def __init__(self) -> None:
        self.home = tempfile.TemporaryDirectory()
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        self._used: set[tuple[str, ...]] = set()

    def __enter__(self) -> Display:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait()
        self.home.cleanup()

    def first_window(self, program: str, *arguments: str) -> Cost:
        """Start a program, end it, and return what its first window cost; its first start in the home does not count.

        Raises:
            RuntimeError: no window came.
        """
        command = (*PROGRAMS[program], *arguments)
        if command not in self._used:
            self._used.add(command)
            self._opened(command)
        return self._opened(command)

    def run(self, *command: str) -> str:
        """Run a program to its end on the display, and return what it printed."""
        done = subprocess.run(command, env=self._environment(), capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {done.stderr[-500:]}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        return {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "DISPLAY": self.name, "HOME": self.home.name, "QT_QPA_PLATFORM": "xcb", "LANG": "en_GB.UTF-8",
            **{f"XDG_{name}_HOME": str(Path(self.home.name, name.lower())) for name in ("CONFIG", "DATA", "CACHE")},
        }  # fmt: skip

    def _opened(self, command: Sequence[str]) -> Cost:
        environment = self._environment()
        with self._painted_windows() as windows:
            start = time.perf_counter()
            process = subprocess.Popen(
                command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
            )
            try:
                if next(windows, None) is None:
                    raise RuntimeError(f"{command[0]} showed no window in {_WAIT:.0f} s")
                wall, cpu = time.perf_counter() - start, sum(map(_seconds, _session(process.pid)))
                time.sleep(_SETTLED)
                memory = sum(map(_megabytes, _session(process.pid)))
            finally:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        return Cost(wall, cpu, memory)

    @contextmanager
    def _painted_windows(self) -> Iterator[Iterator[object]]:
        """Watch the server: gives the windows in which something is painted, as they come, until the wait ends."""
        xlib: Any = importlib.import_module("Xlib.display")
        names: Any = importlib.import_module("Xlib.X")
        errors: Any = importlib.import_module("Xlib.error")
        display = xlib.Display(self.name)
        display.screen().root.change_attributes(event_mask=names.SubstructureNotifyMask)
        display.sync()

        def painted(window: Any) -> bool:
            shape = window.get_geometry()
            if shape.width < _LEAST[0] or shape.height < _LEAST[1]:
                return False
            data = window.get_image(0, 0, shape.width, shape.height, names.ZPixmap, 0xFFFFFFFF).data
            return len(set(memoryview(data).cast("I"))) > _PAINTED

        def windows() -> Iterator[object]:
            mapped = []
            end = time.monotonic() + _WAIT
            while time.monotonic() < end:
                while display.pending_events():
                    event = display.next_event()
                    if event.type == names.MapNotify and not event.override:
                        mapped.append(event.window)
                for window in mapped:
                    try:
                        if painted(window):
                            yield window
                    except (errors.BadWindow, errors.BadMatch, errors.BadDrawable):
                        mapped.remove(window)
                        break
                time.sleep(0.004)

        try:
            yield windows()
        finally:
            display.close()


def _session(leader: int) -> list[int]:
    """Return the processes of a session."""
    found = []
    for path in Path("/proc").iterdir():
        try:
            if path.name.isdigit() and int(_fields(int(path.name))[3]) == leader:
                found.append(int(path.name))
        except OSError:  # it ended
            continue
    return found


def _seconds(process: int) -> float:
    """Return the processor seconds that a process and its children that ended have used."""
    try:
        return sum(map(int, _fields(process)[11:15])) / _TICKS
    except OSError:
        return 0.0


def _fields(process: int) -> list[str]:
    """Return what proc(5) tells of a process, from its state on."""
    return Path("/proc", str(process), "stat").read_text().rpartition(")")[2].split()


def _megabytes(process: int) -> float:
    try:
        lines = Path("/proc", str(process), "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
