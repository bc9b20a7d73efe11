"""How faithfully icons are drawn: the whole of Lucide, Tabler and simple-icons in our PDF, against resvg's picture.

    python benchmarks/icons.py [--npm COMMAND] [--folder FOLDER] [--every N] [SET ...]

The sets are fetched with npm into FOLDER (by default the system's temporary one) and are not kept in the project; those
that are there already are used as they are. Each icon goes the way of one that a designer drops on the window: cleaned
(`intake`), read and drawn as vectors in a PDF, rasterised by pdfium at 240 pixels a side. A pixel differs when a
channel is more than 96 of 255 away: edges are smoothed in different ways. One above the limit is rasterised again at
four times the size and brought down, so that smoothing counts for less; how many needed that is printed.
An icon fails above 0.5 % of pixels that differ; one that is refused by name is counted by itself.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import resvg_py
from PIL import Image

from presskit.intake.svg_clean import clean_here
from presskit.messages import Problem
from presskit.publish.pdf.canvas import Canvas, PageSize
from presskit.publish.pdf.colour import BLACK
from presskit.publish.pdf.icons import read_icon
from presskit.publish.pdf.metadata import Metadata
from presskit.publish.pdf.profile import SCREEN

SETS = {"lucide": "lucide-static", "tabler": "@tabler/icons", "simple-icons": "simple-icons"}
FOLDERS = {"lucide": "package/icons/", "tabler": "package/icons/", "simple-icons": "package/icons/"}
SIDE, APART, MOST = 240, 96, 0.005
BATCH = 200
WHEN = datetime(2026, 1, 1, tzinfo=UTC)


class Result(NamedTuple):
    """An icon: the share of pixels that differ, or why it was refused; and whether it was rasterised twice."""

    name: str
    share: float
    refused: str = ""
    twice: bool = False


def packed(name: str, npm: str, folder: Path) -> Path:
    """Return the package of a set, fetched when it is not there."""
    stem = SETS[name].replace("@", "").replace("/", "-")
    found = sorted(folder.glob(f"{stem}-*.tgz"))
    if not found:
        subprocess.run([*npm.split(), "pack", "--silent", SETS[name]], cwd=folder, check=True)
        found = sorted(folder.glob(f"{stem}-*.tgz"))
    return found[-1]


def drawings(archive: Path, inside: str) -> Iterator[tuple[str, bytes]]:
    """Yield the SVGs of a package, by name."""
    with tarfile.open(archive) as tar:
        members = sorted(
            (m for m in tar if m.name.startswith(inside) and m.name.endswith(".svg")), key=lambda m: m.name
        )
        for member in members:
            content = tar.extractfile(member)
            if content is not None:
                yield member.name.removeprefix(inside), content.read()


def compared(batch: list[tuple[str, bytes]]) -> Iterator[Result]:
    """Yield how each icon of a batch came out; one PDF for all, a page each."""
    out = io.BytesIO()
    canvas = Canvas(
        out,
        SCREEN,
        Metadata(title="Icons", language="en", created=WHEN, modified=WHEN, identifier="icons"),
        PageSize(SIDE, SIDE),
    )
    drawn: list[tuple[str, bytes]] = []
    for name, data in batch:
        try:
            icon = read_icon(clean_here(data, name=name, icon=True).svg.encode(), name)
        except Problem as problem:
            yield Result(name, 0.0, problem.code)
            continue
        with canvas.artifact():
            canvas.draw_icon(icon, (0, 0, SIDE, SIDE), BLACK)
        canvas.end_page()
        drawn.append((name, data))
    if not drawn:
        return
    canvas.close()
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        for page, (name, data) in enumerate(drawn):
            wanted = reference(data)
            share = difference(pdf[page].render(scale=1).to_pil().convert("RGB"), wanted)
            twice = share >= MOST
            if twice:
                large = pdf[page].render(scale=4).to_pil().convert("RGB")
                share = difference(large.resize((SIDE, SIDE), Image.Resampling.BOX), wanted)
            yield Result(name, share, twice=twice)


def reference(data: bytes) -> Image.Image:
    """Return resvg's picture of an icon, on white."""
    svg: Any = resvg_py
    png = bytes(svg.svg_to_bytes(svg_string=data.decode(), width=SIDE, height=SIDE))
    image = Image.open(io.BytesIO(png)).convert("RGBA")
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    return ground.convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the share of pixels that clearly differ."""
    if one.size != other.size:
        return 1.0
    apart = abs(np.asarray(one).astype(np.int16) - np.asarray(other).astype(np.int16)).max(axis=2)
    return float((apart > APART).mean())


def measure(name: str, archive: Path, every: int) -> bool:
    """Measure one set, print its numbers; tell whether all of it is faithful or refused."""
    found = list(drawings(archive, FOLDERS[name]))[::every]
    results = [r for at in range(0, len(found), BATCH) for r in compared(found[at : at + BATCH])]
    drawn = [r for r in results if not r.refused]
    wrong = sorted((r for r in drawn if r.share >= MOST), key=lambda r: -r.share)
    refused = Counter(r.refused for r in results if r.refused)
    shares = np.array([r.share for r in drawn] or [0.0])
    print(
        f"{name} ({archive.name}): {len(results)} icons, {len(drawn)} drawn, {sum(refused.values())} refused; "
        f"pixels that differ: median {np.median(shares):.4%}, 99 in 100 under {np.quantile(shares, 0.99):.4%}, "
        f"most {shares.max():.3%}; over {MOST:.1%}: {len(wrong)}; rasterised twice: {sum(r.twice for r in drawn)}"
    )
    for code, count in refused.most_common():
        examples = ", ".join(r.name for r in results if r.refused == code)[:100]
        print(f"  refused {count}: {code} ({examples})")
    for result in wrong[:20]:
        print(f"  {result.share:.3%} {result.name}")
    return not wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", metavar="SET", nargs="*", help=", ".join(SETS))
    parser.add_argument("--npm", default="npm", help="the command that runs npm")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()), help="where the packages are")
    parser.add_argument("--every", type=int, default=1, help="only every so manyth icon")
    given = parser.parse_args()
    sound = [measure(name, packed(name, given.npm, given.folder), given.every) for name in given.sets or SETS]
    return 0 if all(sound) else 1


if __name__ == "__main__":
    sys.exit(main())
