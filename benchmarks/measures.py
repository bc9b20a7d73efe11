"""The measures, by their numbers: each yields rows of the table."""

from __future__ import annotations

import io
import math
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

import corpus as words_of
import quality
import windows
from engines_at_work import AT, HERE, PEERS, Bench, Cost, available

NOW = datetime.fromisoformat(AT)


class Row(NamedTuple):
    """A row of the table: the measure, what it is of, the goal and the ratios (or one value) found."""

    measure: str
    what: str
    goal: float | None
    found: tuple[float, ...]

    def spelt(self) -> str:
        """Spell it."""
        middle = statistics.median(self.found)
        spread = f" ({min(self.found):.3g}-{max(self.found):.3g})" if len(self.found) > 1 else ""
        if self.goal is None:
            return f"| {self.measure} | {self.what} | | {middle:.3g}{spread} | |"
        met = "yes" if middle <= self.goal else "**no**"
        return f"| {self.measure} | {self.what} | {self.goal:g} | {middle:.3g}{spread} | {met} |"


def walls(found: list[tuple[Cost, Cost]]) -> tuple[float, ...]:
    """Return the ratios of wall time."""
    return tuple(one.wall / other.wall for one, other in found)


def cpus(found: list[tuple[Cost, Cost]]) -> tuple[float, ...]:
    """Return the ratios of processor time."""
    return tuple(one.cpu / other.cpu for one, other in found)


def both(
    measure: str, what: str, goal: float, found: list[tuple[Cost, Cost]], cpu_goal: float | None = None
) -> Iterator[Row]:
    """Yield rows of wall and of processor time, which steadily tells what wall time tells on an idle machine."""
    yield Row(measure, f"{what}: wall", goal, walls(found))
    yield Row(measure, f"{what}: processor", cpu_goal or goal, cpus(found))


def memories(found: list[tuple[Cost, Cost]]) -> tuple[float, ...]:
    """Return the ratios of memory."""
    return tuple(one.memory / other.memory for one, other in found)


# --- the measures (PERFORMANCE's numbers) -----------------------------------------------------------------------------


def p1(bench: Bench) -> Iterator[Row]:
    """An edit in a process that stays, beside typst."""
    for kit, goal in (("a1s", 0.25), ("a1", 0.3), ("k100", 0.3)):
        yield from both("P1", f"{kit}, one paragraph edited / typst", goal, bench.warm("ours", "typst", kit))


def p2(bench: Bench) -> Iterator[Row]:
    """The same beside WeasyPrint."""
    yield from both("P2", "a1s, one paragraph edited / WeasyPrint", 0.03, bench.warm("ours", "weasyprint", "a1s"))


def p3(bench: Bench) -> Iterator[Row]:
    """An edit on the screen beside typst and pdfium."""
    found = bench.warm("ours-pixels", "typst-pixels", "a1s")
    yield from both("P3", "a1s, edit to pixels / typst + pdfium", 0.5, found)
    ours = sorted(one.wall for one, _ in found)
    yield Row("P3", "a1s, edit to pixels: 95th percentile, ms", 40, (1000 * ours[math.ceil(0.95 * len(ours)) - 1],))


def p4(bench: Bench) -> Iterator[Row]:
    """A hundred articles beside typst."""
    for kit, cpu, wall in (("k100", 0.55, 0.9), ("v100", 0.8, 1.25)):
        found = bench.pairs("typst", kit)
        yield from both("P4", f"{kit} / typst", wall, found, cpu)


def p5(bench: Bench) -> Iterator[Row]:
    """A hundred articles beside the others."""
    for peer, goal in (("weasyprint", 0.08), ("libreoffice", 0.12), ("chromium", 0.4)):
        if available(peer):
            yield from both("P5", f"k100 / {peer}", goal, bench.pairs(peer, "k100", rounds=1))


def p6(bench: Bench) -> Iterator[Row]:
    """A thousand articles beside typst, and how the time grows."""
    found = bench.pairs("typst", "k1000", rounds=1)
    yield from both("P6", "k1000 / typst", 0.5, found)
    yield Row("P6", "k1000 / typst: memory", 0.08, memories(found))
    yield Row("P6", "k1000: memory, MB", None, tuple(one.memory for one, _ in found))
    growths = []
    for _ in range(2):
        small, large = bench.process("ours", "k100").cpu, bench.process("ours", "k1000").cpu
        growths.append(math.log10(large / small))
    yield Row("P6", "growth exponent, k100 to k1000", 1.08, tuple(growths))


def p7(bench: Bench) -> Iterator[Row]:
    """One article in a new process beside the others."""
    for peer, goal in (("weasyprint", 0.25), ("libreoffice", 0.12), ("chromium", 0.2)):
        if available(peer):
            yield from both("P7", f"a1s, new process / {peer}", goal, bench.pairs(peer, "a1s"))


def p8(bench: Bench) -> Iterator[Row]:
    """The same beside typst."""
    found = bench.pairs("typst", "a1s", rounds=2 * bench.rounds)
    yield from both("P8", "a1s, new process / typst", 2.2, found)


def p9(bench: Bench) -> Iterator[Row]:
    """Photographs of 12 megapixels beside those of 300 ppi."""
    yield from both("P9", "a1 / a1s, one paragraph edited", 1.5, bench.warm("ours", "ours", "a1", "a1s"))


def p10(bench: Bench) -> Iterator[Row]:
    """42 photographs: again and for the first time, beside peers that take them as they are, and one that does not."""
    found = bench.pairs("weasyprint", "p40", rounds=2)
    yield from both("P10", "p40 / WeasyPrint", 0.3, found)
    yield Row("P10", "p40 / WeasyPrint: memory", 1.0, memories(found))
    yield Row("P10", "p40: memory, MB", None, tuple(one.memory for one, _ in found))
    yield from both("P10", "p40 / typst", 0.15, bench.pairs("typst", "p40", rounds=1))
    for peer, what in (("weasyprint", "WeasyPrint"), ("weasyprint-reducing", "WeasyPrint that reduces pictures, too")):
        found = bench.pairs(peer, "p40", rounds=1, first=True)
        yield Row("P10", f"p40 for the first time / {what}: wall", None, walls(found))
        yield Row("P10", f"p40 for the first time / {what}: processor", None, cpus(found))
        yield Row("P10", f"p40 for the first time / {what}: memory", None, memories(found))
    own = (bench.work / "p40.screen.pdf").stat().st_size
    for peer in ("weasyprint", "weasyprint-reducing", "typst"):
        theirs = (bench.work / f"{peer}-p40.pdf").stat().st_size
        yield Row("P10", f"p40: bytes / {peer}", None, (own / theirs,))


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

    from presskit.publish.pdf.prepared import prepare
    from presskit.publish.pdf.profile import SCREEN

    width, height = 166 * quality.MM, 124.5 * quality.MM
    data = (bench.corpus / "big" / "00.jpg").read_bytes()

    def plainly() -> None:
        with Image.open(io.BytesIO(data)) as image:
            size = round(width / 72 * 300), round(height / 72 * 300)
            image.resize(size, Image.Resampling.LANCZOS).save(io.BytesIO(), "JPEG", quality=84)

    def prepared(number: int) -> None:
        prepare(data, width + number / 100, height, SCREEN, name="big", key=f"round {number}")

    found = [_timed(lambda n=n: prepared(n)) / _timed(plainly) for n in range(bench.rounds + 2)]  # type: ignore[misc]
    yield Row("P12", "photograph to 300 ppi / Pillow's Lanczos", 0.35, tuple(found))


def p13(bench: Bench) -> Iterator[Row]:
    """A hundred kits, with a worker for each core."""
    jobs = ("--jobs", str(os.cpu_count() or 2))
    for peer, goal in (("typst", 0.7), ("libreoffice", 0.3), ("weasyprint", 0.3)):
        if available(peer):
            yield from both("P13", f"100 kits / {peer}", goal, bench.pairs(peer, "batch", *jobs, rounds=1))


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
        yield from both("T1", what, goal, bench.warm("ours", "plain", kit, edits=5 if kit == "k1000" else None))


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


def g1(bench: Bench) -> Iterator[Row]:
    """The first window, the start page or a kit, beside a minimal one."""
    kit = str(bench.corpus / "a1s.presskit")
    with windows.Display() as display:
        for what, *more in (("start page",), ("kit", kit)):
            found = [
                (display.first_window("ours", *more), display.first_window("minimal")) for _ in range(2 * bench.rounds)
            ]
            yield from both("G1", f"first window, {what} / minimal PySide6 window", 1.3, found)
            yield Row("G1", f"first window, {what} / minimal PySide6 window: memory", 2.0, memories(found))


def g2(bench: Bench) -> Iterator[Row]:
    """The first window beside other programs to write with."""
    with windows.Display() as display:
        for peer, goal in (("scribus", 0.35), ("novelwriter", 0.25), ("libreoffice", 0.55)):
            if windows.can_open(peer):
                found = [(display.first_window("ours"), display.first_window(peer)) for _ in range(bench.rounds)]
                yield from both("G2", f"first window / {peer}", goal, found)


def g4(bench: Bench) -> Iterator[Row]:
    """A key in 5,000 words, with spelling."""
    with windows.Display() as display:
        kit = bench.work / "keys.presskit"
        to_kit, to_paint = display.run(sys.executable, str(HERE / "keys.py"), str(kit), "5000").split()
    yield Row("G4", "key to kit in 5,000 words: 95th percentile, ms", 1, (float(to_kit),))
    yield Row("G4", "key to paint in 5,000 words with spelling: 95th percentile, ms", 8, (float(to_paint),))


MEASURES: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "P1": p1, "P2": p2, "P3": p3, "P4": p4, "P5": p5, "P6": p6, "P7": p7, "P8": p8, "P9": p9, "P10": p10, "P11": p11,
    "P12": p12, "P13": p13, "Q": q, "T1": t1, "X1": x1, "G1": g1, "G2": g2, "G4": g4,
}  # fmt: skip
