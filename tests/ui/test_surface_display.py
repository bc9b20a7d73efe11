"""The text surface on a real display: keys with accents, and a selection dragged by the mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.outside

PROGRAMS = ("xvfb-run", "xdotool", "openbox")
ROOT = Path(__file__).resolve().parents[2]


class Hands:
    """What a writer does with keyboard and mouse; xdotool runs on the display of the surface."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.environment = os.environ | self.ask("environment")

    def ask(self, *command: object) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(" ".join(map(str, command)) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def do(self, *command: object, wait: float = 0.15) -> None:
        subprocess.run(["xdotool", *map(str, command)], check=True, env=self.environment, timeout=60)
        time.sleep(wait)

    def until(self, *command: object, wanted: object) -> None:
        deadline = time.monotonic() + 15
        while (got := self.ask(*command)) != wanted:
            assert time.monotonic() < deadline, got
            time.sleep(0.1)

    def drag(self, start: list[int], end: list[int]) -> None:
        self.do("mousemove", *start)
        self.do("mousedown", 1, wait=0.7)
        for n in range(1, 13):
            x, y = (round(a + (b - a) * n / 12) for a, b in zip(start, end, strict=True))
            self.do("mousemove", x, y, wait=0.03)
        time.sleep(0.4)
        self.do("mouseup", 1, wait=0.4)


@pytest.fixture
def hands() -> Iterator[Hands]:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"}
    script = f'openbox >/dev/null 2>&1 & "{sys.executable}" -m ui.on_display; code=$?; kill $!; exit $code'
    process = subprocess.Popen(
        ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1200x1000x24", "sh", "-c", script],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT,
    )  # fmt: skip
    try:
        made = Hands(process)
        made.do("mousemove", *made.ask("where", "p2", 12))
        made.do("click", 1)
        made.until("active", wanted=True)
        yield made
        assert process.stdin is not None
        process.stdin.write("quit\n")
        process.stdin.flush()
        assert process.wait(20) == 0, "the surface ended badly"
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()


BEFORE = "De verbouwing duurde drie jaar 😀 en kostte veertig miljoen."


def test_keys_with_accents_and_dead_keys(hands: Hands) -> None:
    for delay in (90, 200, 400):  # xdotool lends a key to each letter that the layout lacks; a busy server misses some
        hands.ask("select", "p2", 3, 3)
        hands.do("type", "--delay", str(delay), "Größe é € 's avonds ", wait=0.5)
        if hands.ask("text", "p2") == ["De Größe é € ’s avonds " + BEFORE[3:]]:
            break
        for _ in range(hands.ask("steps")):
            hands.do("key", "ctrl+z", wait=0.05)
        hands.until("text", "p2", wanted=[BEFORE])
    assert hands.ask("text", "p2") == ["De Größe é € ’s avonds " + BEFORE[3:]]
    for dead, letter in (("dead_acute", "e"), ("dead_diaeresis", "u")):
        hands.do("key", "--delay", "200", dead, letter, wait=0.4)  # the server learns the dead key on the way
    assert hands.ask("text", "p2") == ["De Größe é € ’s avonds éü" + BEFORE[3:]]
    for _ in range(hands.ask("steps")):
        hands.do("key", "ctrl+z", wait=0.05)
    hands.until("text", "p2", wanted=[BEFORE])


def test_a_selection_is_dragged_by_the_mouse(hands: Hands) -> None:
    hands.ask("select", "p2", 3, 13)
    start, end = hands.ask("where", "p2", 6), hands.ask("where", "p1", 3)
    hands.drag(start, end)
    hands.until("steps", wanted=1)
    assert hands.ask("text", "p2") == ["De " + BEFORE[13:]]
    assert hands.ask("text", "p1")[0].startswith("De verbouwingvleugel")
    hands.do("key", "ctrl+z")
    hands.until("text", "p2", wanted=[BEFORE])
    hands.ask("select", "p2", 3, 13)
    hands.do("keydown", "ctrl")
    hands.drag(start, end)
    hands.do("keyup", "ctrl")
    hands.until("steps", wanted=1)
    assert hands.ask("text", "p2") == [BEFORE]
    assert hands.ask("text", "p1")[0].startswith("De verbouwingvleugel")
