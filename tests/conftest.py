"""What all tests share: an environment of their own, hypothesis profiles, and the list of what did not run.

A test marked `outside` needs a program or package from outside the project. Where it is missing the test skips, and the
list at the end of the run says so; with PRESSKIT_NO_GAPS=1 (.ci/run) any such gap fails the run.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
GAPS = ROOT / "build" / "gaps.txt"
"""What `make test` could not install, one line each, written by tools/set_up.py."""

settings.register_profile("default", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", parent=settings.get_profile("default"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

_gaps = pytest.StashKey[list[str]]()
_home = pytest.StashKey[str]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests off the user's screen, language, settings and data."""
    home = config.stash[_home] = tempfile.mkdtemp(prefix="presskit-home-")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(Path(home, name[4:-5].lower()))
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "PRESSKIT_LANGUAGE"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    config.stash[_gaps] = []
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in a shell's background: Ctrl+C is tested all the same
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the tests' home."""
    shutil.rmtree(config.stash.get(_home, ""), ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def _clear_clipboard() -> Iterator[None]:
    """Empty the clipboard at the end: data of ours left on it crashes the exit of the offscreen platform."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


class Gaps:
    """The list of what did not run, kept where all results come together (with xdist: not in its workers)."""

    def __init__(self, config: pytest.Config) -> None:
        self.lines = config.stash[_gaps]
        if GAPS.exists():
            self.lines += [f"not installed: {line}" for line in GAPS.read_text().splitlines()]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and "outside" in report.keywords and not hasattr(report, "wasxfail"):
            self._skipped(report.nodeid, report.longrepr)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:  # a whole file, before its marks could be seen
            self._skipped(report.nodeid, report.longrepr)

    def _skipped(self, nodeid: str, longrepr: object) -> None:
        reason = str(longrepr[2]) if isinstance(longrepr, tuple) else str(longrepr)
        self.lines.append(f"not run: {nodeid} ({reason.removeprefix('Skipped: ')})")

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.lines and session.exitstatus == pytest.ExitCode.OK and os.environ.get("PRESSKIT_NO_GAPS"):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.lines:
            terminalreporter.section("what did not run")
            for line in dict.fromkeys(self.lines):
                terminalreporter.line(line)
            if os.environ.get("PRESSKIT_NO_GAPS"):
                terminalreporter.line("PRESSKIT_NO_GAPS is set: a gap fails the run", red=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Begin the list, except in a worker."""
    if not hasattr(session.config, "workerinput"):
        session.config.pluginmanager.register(Gaps(session.config), "gaps")
