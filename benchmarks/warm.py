"""An engine that stays: it prints what each edit costs that it is asked for, so that two can be asked in turn.

    python benchmarks/warm.py ENGINE CORPUS KIT

ENGINE is ours, plain (ours without tags and claims), ours-pixels (as the window's preview), typst, typst-pixels or
weasyprint. Each line on standard input is the number of
an edit of the fourth paragraph, in the middle article; the answer is a line: the seconds of wall and processor that it
took to have the PDF's bytes, or with -pixels those of its first page on a screen.
"""

from __future__ import annotations

import importlib
import io
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import corpus as words_of
from msgspec.structs import replace
from web import FONTS

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
Edit = Callable[[int], tuple[float, float]]
_SCALE = 1.5
_PREVIEW_PPI = 110.0  # what the window's preview reduces pictures to


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds of wall and processor that some work takes."""
    start, used = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - used


def pixels(pdf: bytes) -> None:
    """Draw the first page as a screen shows it."""
    open_document: Any = importlib.import_module("pypdfium2").PdfDocument
    document = open_document(pdf)
    document[0].render(scale=_SCALE, rev_byteorder=False, prefer_bgrx=True)
    document.close()


def ours(corpus: Path, name: str, *, plain: bool = False, draw: bool = False) -> Edit:
    """Edit the kit and write it again."""
    from presskit.publish.pdf import composition, export
    from presskit.storage import open_kit

    if plain:
        canvas: Any = vars(composition)["Canvas"]

        def untagged(out: io.BytesIO, kind: Any, *more: object) -> Any:
            """Return a canvas without tags; the rest is set as for the screen, not as for print."""
            return canvas(out, replace(kind, tagged=False, pdfa=None, pdfua=""), *more)

        vars(composition)["Canvas"] = untagged
    with open_kit(corpus / f"{name}.presskit") as file:
        kit = file.kit
        assets = {image.sha256: file.asset(image.sha256) for image in kit.images}
    middle = len(kit.articles) // 2

    ppi = _PREVIEW_PPI if draw else None

    def write(number: int) -> None:
        changed = words_of.edited(kit, middle, number)
        out = io.BytesIO()
        export.write_pdf(
            changed, assets.__getitem__, out, to="screen", language="nl", audience="public", now=NOW, picture_ppi=ppi
        )
        if draw:
            pixels(out.getvalue())

    return lambda number: timed(lambda: write(number))


def typst(corpus: Path, name: str, *, draw: bool = False) -> Edit:
    """Edit the data and compile it again with a compiler that remembers."""
    import typst as engine

    data = json.loads((corpus / f"{name}.json").read_text())
    work = corpus / f"edited-{name}.json"
    work.write_text(json.dumps(data))
    compiler = engine.Compiler(
        str(corpus / "kit.typ"), root=str(corpus), font_paths=[str(FONTS)], sys_inputs={"kit": work.name}
    )
    block = [b for b in data["articles"][len(data["articles"]) // 2]["blocks"] if b["kind"] == "p"][3]
    original = block["text"]

    def write() -> None:
        pdf = compiler.compile()
        if draw:
            pixels(pdf)

    def edit(number: int) -> tuple[float, float]:
        block["text"] = original + words_of.ending(number)
        work.write_text(json.dumps(data))
        return timed(write)

    return edit


def weasyprint(corpus: Path, name: str) -> Edit:
    """Edit the page and print it again."""
    html: Any = importlib.import_module("weasyprint").HTML  # it carries no types

    source = (corpus / f"{name}.html").read_text()

    def write(number: int) -> None:
        html(string=source.replace("</p>", words_of.ending(number) + "</p>", 4), base_url=f"{corpus}/").write_pdf()

    return lambda number: timed(lambda: write(number))


def main(engine: str, folder: str, name: str) -> None:
    """Answer until there is nothing more to answer."""
    corpus = Path(folder).resolve()
    draw = engine.endswith("-pixels")
    if engine in ("ours", "plain", "ours-pixels"):
        edit = ours(corpus, name, plain=engine == "plain", draw=draw)
    else:
        edit = weasyprint(corpus, name) if engine == "weasyprint" else typst(corpus, name, draw=draw)
    for line in sys.stdin:
        wall, cpu = edit(int(line))
        print(f"{wall:.6f} {cpu:.6f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
