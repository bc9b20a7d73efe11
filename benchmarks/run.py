"""Run us and the peers in turn, and write the ratios as a table in Markdown.

    python benchmarks/run.py CORPUS [--rounds N] [--only P1,P4] [--out RESULTS.md]

Every figure is the median of ratios of runs that followed each other, with the least and the most beside it: absolute
times drift with what else the machine does, and these do not. A peer that is not installed is left out, and said.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from engines_at_work import PEERS, PROGRAMS, Bench, available
from measures import MEASURES

_BEGIN, _END = "<!-- table -->", "<!-- end of the table -->"
"""Between these the file of results is written anew; what is said of the results around them stays."""


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description="Run us and the peers in turn.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default=",".join(MEASURES))
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    missing = [peer for peer in PEERS if not available(peer)]
    there = ", ".join(version(peer) for peer in PEERS if peer not in missing)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, CPython {platform.python_version()}"
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    lines = [f"{when}; {machine}; load {load} at the start; {asked.rounds} rounds. Beside {there}."]
    if missing:
        lines.append(f"Not installed, so not compared: {', '.join(missing)}.")
    lines += ["", "| | measure | goal | ratio (least-most) | met |", "|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(asked.corpus.resolve(), Path(work), asked.rounds)
        for name in asked.only.split(","):
            try:
                for row in MEASURES[name](bench):
                    lines.append(row.spelt())
                    print(lines[-1], flush=True)
            except (RuntimeError, OSError) as error:
                lines.append(f"| {name} | could not be run | | {str(error).splitlines()[0]} | |")
                print(lines[-1], flush=True)
    lines.append(f"\nLoad {', '.join(f'{value:.1f}' for value in os.getloadavg())} at the end.")
    if asked.out:
        written = asked.out.read_text() if asked.out.exists() else f"{_BEGIN}\n{_END}\n"
        before, after = written.partition(_BEGIN)[0], written.partition(_END)[2]
        asked.out.write_text(f"{before}{_BEGIN}\n" + "\n".join(lines) + f"\n{_END}{after}")


def version(peer: str) -> str:
    """Return a peer's name and version."""
    if peer in ("typst", "weasyprint"):
        return f"{peer} {importlib.metadata.version(peer)}"
    said = subprocess.run([PROGRAMS.get(peer, peer), "--version"], capture_output=True, text=True, check=True).stdout
    return f"{peer} {next(word for word in said.split() if word[0].isdigit())}"


if __name__ == "__main__":
    main()
