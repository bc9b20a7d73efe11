"""How evenly text is set: hyphens and word gaps, measured in the PDFs of ours and of typst, on the same words.

    python benchmarks/quality.py

Both set the same paragraphs in the same face, size and measure, justified and hyphenated, without indents. What is
measured is read from the PDF with poppler's pdftotext -bbox, the same way for both: for each justified line (all but
the last of a paragraph) whether it ends with a hyphen, and the gap between each two words in pt.
"""

from __future__ import annotations

import json
import re
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from itertools import pairwise
from pathlib import Path

import corpus
import words
from web import FONTS

MM = 72 / 25.4
MEASURE = 79.5
"""In mm: a column of the classic theme. `MEASURES` are for the shorter texts, to have more lines of them."""
MEASURES = (60.0, 66.0, 72.0, MEASURE, 87.0, 95.0, 104.0)
SIZE, LEADING, BETWEEN = 9.6, 13.0, 40.0
WIDE = 5.0
"""A gap over this, in pt at 9.6 pt, is a hole."""
_HYPHENS = "-\u00ad\u2010"
_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="[\d.-]+">(.*?)</word>')


@dataclass(frozen=True)
class Measured:
    """What was found: justified lines, those that end with a hyphen, runs of three of them, and the gaps in pt."""

    lines: int
    hyphens: int
    runs: int
    gaps: tuple[float, ...]

    @property
    def share(self) -> float:
        """Hyphenated lines in per cent."""
        return 100 * self.hyphens / self.lines

    @property
    def mean(self) -> float:
        """The mean gap."""
        return statistics.fmean(self.gaps)

    @property
    def deviation(self) -> float:
        """The standard deviation of the gaps."""
        return statistics.pstdev(self.gaps)

    @property
    def holes(self) -> int:
        """Gaps that are too wide."""
        return sum(gap > WIDE for gap in self.gaps)


def measured(pdf: Path) -> Measured:
    """Measure a PDF of paragraphs that are further apart than their lines."""
    done = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True)
    rows: dict[tuple[int, int], list[tuple[float, float, str]]] = {}
    for number, page in enumerate(done.stdout.split("<page ")[1:]):
        for left, top, right, text in _WORD.findall(page):
            rows.setdefault((number, round(float(top))), []).append((float(left), float(right), unescape(text)))
    lines: list[tuple[int, int, list[tuple[float, float, str]]]] = []
    for (number, top), found in sorted(rows.items()):
        if lines and lines[-1][0] == number and top - lines[-1][1] < 4:  # a line whose words differ in height
            lines[-1][2].extend(found)
        else:
            lines.append((number, top, list(found)))
    justified = hyphens = runs = in_a_row = 0
    gaps: list[float] = []
    for at, (number, top, found) in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        if following is None or following[0] != number or following[1] - top > LEADING * 1.5:
            in_a_row = 0
            continue
        found.sort()
        justified += 1
        hyphenated = found[-1][2][-1] in _HYPHENS
        in_a_row = in_a_row + 1 if hyphenated else 0
        hyphens += hyphenated
        runs += in_a_row == 3
        gaps += [right[0] - left[1] for left, right in pairwise(found)]
    return Measured(justified, hyphens, runs, tuple(gaps))


def ours(paragraphs: Sequence[str], language: str, measure: float, path: Path) -> None:
    """Set paragraphs in a measure of so many pt with our composer."""
    from presskit.kit.theme import Theme
    from presskit.publish.pdf.canvas import Canvas, PageSize
    from presskit.publish.pdf.metadata import Metadata
    from presskit.publish.pdf.paragraph import compose
    from presskit.publish.pdf.profile import SCREEN
    from presskit.publish.pdf.styles import styles

    style = styles(Theme(), language).first
    if (style.size, style.leading) != (SIZE, LEADING):
        raise ValueError("the classic theme has another size now: give typst the same")
    when = datetime(2026, 11, 24, tzinfo=UTC)
    with path.open("wb") as out:
        canvas = Canvas(out, SCREEN, Metadata("Q", language, when, when, "q"), PageSize(measure + 40, 2000))
        y = 1960.0
        for paragraph in paragraphs:
            block = compose(paragraph, style, measure)
            if y - block.height < 20:
                canvas.end_page()
                y = 1960.0
            canvas.place(block, 20, y, canvas.add("P"))
            y -= block.height + BETWEEN
        canvas.close()


def theirs(paragraphs: Sequence[str], language: str, measure: float, path: Path) -> None:
    """Set paragraphs in a measure of so many pt with typst."""
    import typst

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "text.json").write_text(json.dumps(list(paragraphs)))
        Path(folder, "text.typ").write_text(
            f"#set page(width: {measure + 40}pt, height: 2000pt, margin: 20pt)\n"
            f'#set text(font: "Source Serif 4", size: {SIZE}pt, lang: "{language}", hyphenate: true, '
            'number-type: "old-style", top-edge: 0.7em, bottom-edge: 0em)\n'
            f"#set par(justify: true, leading: {LEADING - 0.7 * SIZE}pt, spacing: {BETWEEN}pt)\n"
            '#for p in json("text.json") { block(breakable: false, par(p)) }\n'
        )
        typst.compile(str(Path(folder, "text.typ")), output=str(path), root=folder, font_paths=[str(FONTS)])


def texts() -> dict[str, tuple[str, list[str], tuple[float, ...]]]:
    """Return what is compared: a name, the language, the paragraphs and the measures in mm."""
    dutch = [b.text for n in range(18) for b in corpus.article(n, "small").blocks if b.kind == "p"]
    strange = [b.text for a in corpus.articles("v100")[:18] for b in a.blocks if b.kind == "p"]
    first = [b.text for b in corpus.article(0, "small").blocks if b.kind == "p"]
    found: dict[str, tuple[str, list[str], tuple[float, ...]]] = {}
    found["Q1: one Dutch article"] = "nl", first, (MEASURE,)
    found["Q2: Dutch"] = "nl", dutch, (MEASURE,)
    found["Q2: Dutch, strange words"] = "nl", strange, (MEASURE,)
    names = {"en": "English", "de": "German", "fr": "French"}
    for language, paragraphs in words.LANGUAGES.items():
        found[f"Q2: {names[language]}"] = language, list(paragraphs), MEASURES
    return found


def compare() -> dict[str, tuple[Measured, Measured]]:
    """Return for each text what ours and typst's setting of it measure."""
    found: dict[str, tuple[Measured, Measured]] = {}
    with tempfile.TemporaryDirectory() as folder:
        one, other = Path(folder, "ours.pdf"), Path(folder, "theirs.pdf")
        for name, (language, paragraphs, measures) in texts().items():
            pairs: list[tuple[Measured, Measured]] = []
            for measure in measures:
                ours(paragraphs, language, measure * MM, one)
                theirs(paragraphs, language, measure * MM, other)
                pairs.append((measured(one), measured(other)))
            found[name] = together([pair[0] for pair in pairs]), together([pair[1] for pair in pairs])
    return found


def together(found: Sequence[Measured]) -> Measured:
    """Return several measurements as one."""
    return Measured(
        sum(one.lines for one in found),
        sum(one.hyphens for one in found),
        sum(one.runs for one in found),
        tuple(gap for one in found for gap in one.gaps),
    )


def row(name: str, one: Measured) -> str:
    """Spell a row of a table."""
    return (
        f"| {name} | {one.lines} | {one.share:.1f} % | {one.mean:.2f} | {one.deviation:.2f} | {max(one.gaps):.2f} | "
        f"{one.holes} | {one.runs} |"
    )


if __name__ == "__main__":
    print("| text | lines | hyphenated | gap | sd | most | > 5 pt | runs of 3 |")
    print("|---|---|---|---|---|---|---|---|")
    for name, (one, other) in compare().items():
        print(row(f"{name}: ours", one))
        print(row("typst", other))
