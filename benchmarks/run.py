"""Run us and the peers in turn, and write the ratios as a table in Markdown.

    python benchmarks/run.py CORPUS [--rounds N] [--only P1,P4] [--out RESULTS.md]

Every figure is the median of ratios of runs that followed each other, with the least and the most beside it: absolute
times drift with what else the machine does, and these do not. A peer that is not installed is left out, and said.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import math
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import corpus as words_of
import quality

HERE = Path(__file__).resolve().parent
AT = "2026-11-24T12:00+00:00"
NOW = datetime.fromisoformat(AT)
PEERS = ("typst", "weasyprint", "chromium", "libreoffice")


class Cost(NamedTuple):
    """What a process cost: seconds of wall and processor, MB at most."""

    wall: float
    cpu: float
    memory: float


class Row(NamedTuple):
    """A row of the table: the measure, what it is of, the goal and the ratios (or one value) found."""

    measure: str
    what: str
    goal: float
    found: tuple[float, ...]

    def spelt(self) -> str:
        """Spell it."""
        middle = statistics.median(self.found)
        spread = f" ({min(self.found):.3g}-{max(self.found):.3g})" if len(self.found) > 1 else ""
        met = "yes" if middle <= self.goal else "**no**"
        return f"| {self.measure} | {self.what} | {self.goal:g} | {middle:.3g}{spread} | {met} |"


class Bench:
    """The corpus, a folder for what is made, and how often to run."""

    def __init__(self, corpus: Path, work: Path, rounds: int) -> None:
        self.corpus, self.work, self.rounds = corpus, work, rounds

    def process(self, engine: str, kit: str, *more: str) -> Cost:
        """Run an engine on a kit as a whole process."""
        if engine == "ours":
            kits = [str(self.corpus / f"{name}.presskit") for name in _kits(kit)]
            call = [*kits, "--to", "screen", "--out", str(self.work), "--at", AT, *more]
            command = [sys.executable, "-m", "presskit", "export", *call]
        else:
            target = str(self.work / f"{engine}-{kit}") + ("" if kit == "batch" else ".pdf")
            command = [sys.executable, str(HERE / "engines.py"), engine, str(self.corpus), kit, target]
        launch = [sys.executable, "-S", "-E", str(HERE / "launch.py"), *command]
        done = subprocess.run(launch, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{engine} on {kit}: {done.stderr[-500:]}")
        wall, cpu, memory = done.stderr.strip().splitlines()[-1].split()[1:]
        return Cost(float(wall), float(cpu), float(memory))

    def pairs(self, peer: str, kit: str, *more: str, rounds: int | None = None) -> list[tuple[Cost, Cost]]:
        """Return the costs of ours and a peer's, run in turn, after one run of each that does not count."""
        found = [
            (self.process("ours", kit, *more), self.process(peer, kit)) for _ in range((rounds or self.rounds) + 1)
        ]
        return found[1:]

    def warm(self, one: str, other: str, kit: str, other_kit: str = "") -> tuple[float, ...]:
        """Return the ratios of edits in two engines that stay, asked in turn."""
        with Stays(one, self.corpus, kit) as first, Stays(other, self.corpus, other_kit or kit) as second:
            for number in range(3):
                first.edit(number), second.edit(number)
            return tuple(first.edit(n) / second.edit(n) for n in range(3, 3 + 4 * self.rounds))


class Stays:
    """An engine that stays (warm.py)."""

    def __init__(self, engine: str, corpus: Path, kit: str) -> None:
        command = [sys.executable, str(HERE / "warm.py"), engine, str(corpus), kit]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Stays:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def edit(self, number: int) -> float:
        """Return what an edit takes, in ms."""
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("the engine has no pipes")
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())


def _kits(kit: str) -> list[str]:
    return [f"batch{n:03d}" for n in range(words_of.BATCH)] if kit == "batch" else [kit]


def available(peer: str) -> bool:
    """Whether a peer is installed."""
    if peer in ("typst", "weasyprint"):
        return importlib.util.find_spec(peer) is not None
    return shutil.which({"libreoffice": "soffice"}.get(peer, peer)) is not None


def walls(found: list[tuple[Cost, Cost]]) -> tuple[float, ...]:
    """Return the ratios of wall time."""
    return tuple(one.wall / other.wall for one, other in found)


def cpus(found: list[tuple[Cost, Cost]]) -> tuple[float, ...]:
    """Return the ratios of processor time."""
    return tuple(one.cpu / other.cpu for one, other in found)


def memories(found: list[tuple[Cost, Cost]]) -> tuple[float, ...]:
    """Return the ratios of memory."""
    return tuple(one.memory / other.memory for one, other in found)


# --- the measures (PERFORMANCE's numbers) -----------------------------------------------------------------------------


def p1(bench: Bench) -> Iterator[Row]:
    """An edit in a process that stays, beside typst."""
    for kit, goal in (("a1s", 0.25), ("a1", 0.3), ("k100", 0.3)):
        yield Row("P1", f"{kit}, one paragraph edited / typst", goal, bench.warm("ours", "typst", kit))


def p2(bench: Bench) -> Iterator[Row]:
    """The same beside WeasyPrint."""
    yield Row("P2", "a1s, one paragraph edited / WeasyPrint", 0.03, bench.warm("ours", "weasyprint", "a1s"))


def p4(bench: Bench) -> Iterator[Row]:
    """A hundred articles beside typst."""
    for kit, cpu, wall in (("k100", 0.55, 0.9), ("v100", 0.8, 1.25)):
        found = bench.pairs("typst", kit)
        yield Row("P4", f"{kit} / typst: processor", cpu, cpus(found))
        yield Row("P4", f"{kit} / typst: wall", wall, walls(found))


def p5(bench: Bench) -> Iterator[Row]:
    """A hundred articles beside the others."""
    for peer, goal in (("weasyprint", 0.08), ("libreoffice", 0.12), ("chromium", 0.4)):
        if available(peer):
            yield Row("P5", f"k100 / {peer}: wall", goal, walls(bench.pairs(peer, "k100", rounds=2)))


def p6(bench: Bench) -> Iterator[Row]:
    """A thousand articles beside typst, and how the time grows."""
    found = bench.pairs("typst", "k1000", rounds=2)
    yield Row("P6", "k1000 / typst: wall", 0.5, walls(found))
    yield Row("P6", "k1000 / typst: memory", 0.08, memories(found))
    growths = []
    for _ in range(2):
        small, large = bench.process("ours", "k100").cpu, bench.process("ours", "k1000").cpu
        growths.append(math.log10(large / small))
    yield Row("P6", "growth exponent, k100 to k1000", 1.08, tuple(growths))


def p7(bench: Bench) -> Iterator[Row]:
    """One article in a new process beside the others."""
    for peer, goal in (("weasyprint", 0.25), ("libreoffice", 0.12), ("chromium", 0.2)):
        if available(peer):
            yield Row("P7", f"a1s, new process / {peer}: wall", goal, walls(bench.pairs(peer, "a1s")))


def p8(bench: Bench) -> Iterator[Row]:
    """The same beside typst."""
    found = bench.pairs("typst", "a1s", rounds=2 * bench.rounds)
    yield Row("P8", "a1s, new process / typst: wall", 2.2, walls(found))
    yield Row("P8", "a1s, new process / typst: processor", 2.2, cpus(found))


def p9(bench: Bench) -> Iterator[Row]:
    """Photographs of 12 megapixels beside those of 300 ppi."""
    yield Row("P9", "a1 / a1s, one paragraph edited", 1.5, bench.warm("ours", "ours", "a1", "a1s"))


def p10(bench: Bench) -> Iterator[Row]:
    """42 photographs."""
    found = bench.pairs("weasyprint", "p40", rounds=2)
    yield Row("P10", "p40 / WeasyPrint: wall", 0.3, walls(found))
    yield Row("P10", "p40 / WeasyPrint: memory", 1.0, memories(found))
    yield Row("P10", "p40 / typst: wall", 0.15, walls(bench.pairs("typst", "p40", rounds=2)))


def p11(bench: Bench) -> Iterator[Row]:
    """The size of the file beside the smallest peer's."""
    for kit in ("a1s", "k100"):
        bench.process("ours", kit)
        sizes = []
        for peer in filter(available, PEERS):
            bench.process(peer, kit)
            sizes.append((bench.work / f"{peer}-{kit}.pdf").stat().st_size)
        own = (bench.work / f"{kit}.screen.pdf").stat().st_size
        yield Row("P11", f"{kit}: bytes / smallest peer", 1.05, (own / min(sizes),))


def p12(bench: Bench) -> Iterator[Row]:
    """A photograph of 12 megapixels to 300 ppi beside Pillow's plain way."""
    from PIL import Image

    from presskit.publish.pdf import images
    from presskit.publish.pdf.profile import SCREEN

    width, height = 166 * quality.MM, 124.5 * quality.MM
    data = (bench.corpus / "big" / "00.jpg").read_bytes()

    def plainly() -> None:
        with Image.open(io.BytesIO(data)) as image:
            size = round(width / 72 * 300), round(height / 72 * 300)
            image.resize(size, Image.Resampling.LANCZOS).save(io.BytesIO(), "JPEG", quality=84)

    def prepared(number: int) -> None:
        images.prepare(data, width + number / 100, height, SCREEN, name="big", key=f"round {number}")

    found = [_timed(lambda n=n: prepared(n)) / _timed(plainly) for n in range(bench.rounds + 2)]  # type: ignore[misc]
    yield Row("P12", "photograph to 300 ppi / Pillow's Lanczos", 0.35, tuple(found))


def p13(bench: Bench) -> Iterator[Row]:
    """A hundred kits, with a worker for each core."""
    jobs = ("--jobs", str(os.cpu_count() or 2))
    for peer, goal in (("typst", 0.7), ("libreoffice", 0.3), ("weasyprint", 0.3)):
        if available(peer):
            yield Row("P13", f"100 kits / {peer}: wall", goal, walls(bench.pairs(peer, "batch", *jobs, rounds=1)))


def q(bench: Bench) -> Iterator[Row]:  # noqa: ARG001 - as the others
    """How evenly text is set beside typst."""
    for name, (one, other) in quality.compare().items():
        measure, text = name.split(": ")
        if measure == "Q1":
            yield Row("Q1", "hyphenated lines, per cent", 22, (one.share,))
            yield Row("Q1", "mean gap, pt", 2.5, (one.mean,))
            yield Row("Q1", "standard deviation of gaps, pt", 0.7, (one.deviation,))
            yield Row("Q1", "gaps over 5 pt", 0, (float(one.holes),))
        else:
            yield Row("Q2", f"{text}: hyphens / typst", 0.9, (one.share / other.share,))
            yield Row("Q2", f"{text}: mean gap / typst", 0.92, (one.mean / other.mean,))
            yield Row("Q2", f"{text}: deviation / typst", 0.8, (one.deviation / other.deviation,))


def t1(bench: Bench) -> Iterator[Row]:
    """What tags and claims cost on top of the plain PDF."""
    for kit, goal in (("k100", 1.25), ("k1000", 1.25), ("a1s", 1.5)):
        what = f"{kit}, one paragraph edited: tagged / plain"
        yield Row("T1", what, goal, bench.warm("ours", "plain", kit))


def x1(bench: Bench) -> Iterator[Row]:  # noqa: ARG001 - as the others
    """How the time grows with one paragraph and one table."""
    from presskit.kit import blocks
    from presskit.kit.localised import localised

    sentence = words_of.article(0, "small").lead.split()

    def paragraph(count: int) -> blocks.AnyBlock:
        text = " ".join(sentence[n % len(sentence)] + ("" if n % 7 else str(n)) for n in range(count))
        return blocks.Paragraph(id=f"p{count}", text=localised(text, "nl"))

    def table(count: int) -> blocks.AnyBlock:
        rows = tuple(tuple(localised(f"{cell} {n}", "nl") for cell in ("Zaal", "Uur", "Plaats")) for n in range(count))
        return blocks.Table(id=f"t{count}", rows=rows)

    yield Row("X1", "growth exponent, a paragraph of 10,000 to 40,000 words", 1.1, _growth(paragraph, 10_000))
    yield Row("X1", "growth exponent, a table of 1,000 to 4,000 rows", 1.2, _growth(table, 1_000))


def _growth(make: Callable[[int], object], count: int) -> tuple[float, ...]:
    from msgspec.structs import replace

    from presskit.kit import edits
    from presskit.kit.start import new_kit
    from presskit.publish.pdf import paragraph
    from presskit.publish.pdf.export import write_pdf

    no_assets: dict[str, bytes] = {}

    def written(number: int) -> float:
        kit = new_kit("nl", title="Groei", created="2026-11-20T09:00:00+01:00")
        kit = edits.with_article(kit, replace(kit.articles[0], body=(make(number),)))

        def write() -> None:
            write_pdf(kit, no_assets.__getitem__, io.BytesIO(), to="screen", language="nl", audience="public", now=NOW)

        write()
        paragraph._blocks.clear()  # noqa: SLF001 - to set it again
        return _timed(write)

    return tuple(math.log(written(4 * count) / written(count), 4) for _ in range(3))


def _timed(work: Callable[[], object]) -> float:
    """Return the processor seconds of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


MEASURES: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "P1": p1, "P2": p2, "P4": p4, "P5": p5, "P6": p6, "P7": p7, "P8": p8, "P9": p9, "P10": p10, "P11": p11, "P12": p12,
    "P13": p13, "Q": q, "T1": t1, "X1": x1,
}  # fmt: skip


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description="Run us and the peers in turn.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default=",".join(MEASURES))
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    missing = [peer for peer in PEERS if not available(peer)]
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    machine = f"{platform.machine()}, {os.cpu_count()} cores, CPython {platform.python_version()}"
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    lines = [f"{when}; {machine}; load {load} at the start; {asked.rounds} rounds."]
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
    if asked.out:
        asked.out.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
