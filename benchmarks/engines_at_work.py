"""Engines at work: as whole processes that are measured, or as processes that stay and are asked for edits."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import corpus as words_of

HERE = Path(__file__).resolve().parent
AT = "2026-11-24T12:00+00:00"
PEERS = ("typst", "weasyprint", "chromium", "libreoffice")
PROGRAMS = {"libreoffice": "soffice"}
_CACHE = "cache"
_ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
"""As where it is installed: without its bytecode, a program is compiled anew each time that it starts."""


class Cost(NamedTuple):
    """What a process cost: seconds of wall and processor, MB at most."""

    wall: float
    cpu: float
    memory: float


class Bench:
    """The corpus, a folder for what is made, and how often to run."""

    def __init__(self, corpus: Path, work: Path, rounds: int) -> None:
        self.corpus, self.work, self.rounds = corpus, work, rounds

    def process(self, engine: str, kit: str, *more: str, first: bool = False) -> Cost:
        """Run an engine on a kit as a whole process; ours keeps pictures for the next, but for the `first` time."""
        if first:
            shutil.rmtree(self.work / _CACHE, ignore_errors=True)
        if engine == "ours":
            kits = [str(self.corpus / f"{name}.presskit") for name in _kits(kit)]
            call = [*kits, "--to", "screen", "--out", str(self.work), "--at", AT, *more]
            command = [sys.executable, "-m", "presskit", "export", *call]
        else:
            target = str(self.work / f"{engine}-{kit}") + ("" if kit == "batch" else ".pdf")
            command = [sys.executable, str(HERE / "engines.py"), engine, str(self.corpus), kit, target]
        launch = [sys.executable, "-S", "-E", str(HERE / "launch.py"), *command]
        environment = {**_ENVIRONMENT, "XDG_CACHE_HOME": str(self.work / _CACHE)}
        done = subprocess.run(launch, capture_output=True, text=True, check=False, env=environment)
        if done.returncode:
            raise RuntimeError(f"{engine} on {kit}: {done.stderr[-500:]}")
        wall, cpu, memory = done.stderr.strip().splitlines()[-1].split()[1:]
        return Cost(float(wall), float(cpu), float(memory))

    def pairs(
        self, peer: str, kit: str, *more: str, rounds: int | None = None, first: bool = False
    ) -> list[tuple[Cost, Cost]]:
        """Return the costs of ours and a peer's, run in turn, after one run of each that does not count."""
        found = [
            (self.process("ours", kit, *more, first=first), self.process(peer, kit))
            for _ in range((rounds or self.rounds) + 1)
        ]
        return found[1:]

    def warm(
        self, one: str, other: str, kit: str, other_kit: str = "", edits: int | None = None
    ) -> list[tuple[Cost, Cost]]:
        """Return the costs of edits in two engines that stay, asked in turn, after three that do not count."""
        with Stays(one, self.corpus, kit) as first, Stays(other, self.corpus, other_kit or kit) as second:
            found = [(first.edit(number), second.edit(number)) for number in range(3 + (edits or 4 * self.rounds))]
        return found[3:]


class Stays:
    """An engine that stays (warm.py)."""

    def __init__(self, engine: str, corpus: Path, kit: str) -> None:
        command = [sys.executable, str(HERE / "warm.py"), engine, str(corpus), kit]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_ENVIRONMENT
        )

    def __enter__(self) -> Stays:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def edit(self, number: int) -> Cost:
        """Return what an edit takes."""
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("the engine has no pipes")
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        wall, cpu = self.process.stdout.readline().split()
        return Cost(float(wall), float(cpu), 0.0)


def _kits(kit: str) -> list[str]:
    return [f"batch{n:03d}" for n in range(words_of.BATCH)] if kit == "batch" else [kit]


def available(peer: str) -> bool:
    """Whether a peer is installed."""
    if peer in ("typst", "weasyprint"):
        return importlib.util.find_spec(peer) is not None
    return shutil.which(PROGRAMS.get(peer, peer)) is not None
