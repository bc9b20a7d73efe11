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
"""Between these the file of results is written anew; what is said of the results around them stays. A run of some of
the measures leaves the rows of the others, and what was said of the runs that they are of."""
_HEAD = ["| | measure | goal | ratio (least-most) | met |", "|---|---|---|---|---|"]


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
    measures = asked.only.split(",")
    rows: list[str] = []
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(asked.corpus.resolve(), Path(work), asked.rounds)
        for name in measures:
            try:
                for row in MEASURES[name](bench):
                    rows.append(row.spelt())
                    print(rows[-1], flush=True)
            except (RuntimeError, OSError) as error:
                rows.append(f"| {name} | could not be run | | {str(error).splitlines()[0]} | |")
                print(rows[-1], flush=True)
    ended = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    said = f"{', '.join(measures)}: {when}; {machine}; load {load}, at the end {ended}; {asked.rounds} rounds. "
    said += f"Beside {there}."
    if missing:
        said += f" Not installed, so not compared: {', '.join(missing)}."
    if asked.out:
        written = asked.out.read_text() if asked.out.exists() else f"{_BEGIN}\n{_END}\n"
        before, after = written.partition(_BEGIN)[0], written.partition(_END)[2]
        table = "\n".join(merged(written[len(before) : len(written) - len(after)], said, rows, measures))
        asked.out.write_text(f"{before}{_BEGIN}\n{table}\n{_END}{after}")


def merged(table: str, said: str, rows: list[str], measures: list[str]) -> list[str]:
    """Return the lines of a table in which the rows of these measures are new, under what is said of all its runs."""
    lines = [line for line in table.splitlines() if line and line not in (_BEGIN, _END, *_HEAD)]
    kept = [line for line in lines if line.startswith("|") and _measure(line) not in measures]
    order = list(MEASURES)
    found = sorted([*kept, *rows], key=lambda row: order.index(_measure(row)))
    runs = [line for line in lines if not line.startswith("|") and not _is_of(line, measures)] if kept else []
    return [*[part for run in (said, *runs) for part in (run, "")], *_HEAD, *found]


def _measure(row: str) -> str:
    """Return the measure that a row is of; Q's rows are numbered."""
    name = row.split("|")[1].strip()
    return "Q" if name in ("Q1", "Q2") else name


def _is_of(run: str, measures: list[str]) -> bool:
    """Whether what is said of a run is of these measures alone."""
    return set(run.partition(":")[0].split(", ")) <= set(measures)


def version(peer: str) -> str:
    """Return a peer's name and version."""
    if peer in ("typst", "weasyprint"):
        return f"{peer} {importlib.metadata.version(peer)}"
    said = subprocess.run([PROGRAMS.get(peer, peer), "--version"], capture_output=True, text=True, check=True).stdout
    return f"{peer} {next(word for word in said.split() if word[0].isdigit())}"


if __name__ == "__main__":
    main()
