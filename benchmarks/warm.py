"""An engine that stays: it prints the milliseconds of each edit it is asked for, so that two can be asked in turn.

    python benchmarks/warm.py ENGINE CORPUS KIT

ENGINE is ours, plain (ours without tags and claims), typst or weasyprint. Each line on standard input is the number of
an edit of the fourth paragraph, in the middle article; the answer is a line: what it took to have the PDF's bytes.
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
Edit = Callable[[int], float]


def ours(corpus: Path, name: str, *, plain: bool = False) -> Edit:
    """Edit the kit and write it again."""
    from presskit.publish.pdf import profile
    from presskit.publish.pdf.export import write_pdf
    from presskit.storage import open_kit

    if plain:
        profile.STANDARDS["ua1"] = replace(profile.SCREEN, tagged=False, pdfa=None, pdfua="")
    with open_kit(corpus / f"{name}.presskit") as file:
        kit = file.kit
        assets = {image.sha256: file.asset(image.sha256) for image in kit.images}
    middle = len(kit.articles) // 2

    def edit(number: int) -> float:
        start = time.perf_counter()
        changed = words_of.edited(kit, middle, number)
        out = io.BytesIO()
        write_pdf(changed, assets.__getitem__, out, to="screen", language="nl", audience="public", now=NOW)
        return time.perf_counter() - start

    return edit


def typst(corpus: Path, name: str) -> Edit:
    """Edit the data and compile it again with a compiler that remembers."""
    import typst as engine

    data = json.loads((corpus / f"{name}.json").read_text())
    work = corpus / f"edited-{name}.json"
    work.write_text(json.dumps(data))
    compiler = engine.Compiler(
        str(corpus / "kit.typ"), root=str(corpus), font_paths=[str(FONTS)], sys_inputs={"kit": work.name}
    )
    block = [b for b in data["articles"][len(data["articles"]) // 2]["blocks"] if b["kind"] == "p"][3]

    def edit(number: int) -> float:
        block["text"] = block["text"].rstrip(" x") + " x" * (number % 7 + 1)
        work.write_text(json.dumps(data))
        start = time.perf_counter()
        compiler.compile()
        return time.perf_counter() - start

    return edit


def weasyprint(corpus: Path, name: str) -> Edit:
    """Edit the page and print it again."""
    html: Any = importlib.import_module("weasyprint").HTML  # it carries no types

    source = (corpus / f"{name}.html").read_text()

    def edit(number: int) -> float:
        start = time.perf_counter()
        html(string=source.replace("</p>", " x" * (number % 7) + "</p>", 4), base_url=f"{corpus}/").write_pdf()
        return time.perf_counter() - start

    return edit


def main(engine: str, folder: str, name: str) -> None:
    """Answer until there is nothing more to answer."""
    corpus = Path(folder).resolve()
    if engine in ("ours", "plain"):
        edit = ours(corpus, name, plain=engine == "plain")
    else:
        edit = typst(corpus, name) if engine == "typst" else weasyprint(corpus, name)
    for line in sys.stdin:
        print(f"{edit(int(line)) * 1000:.3f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
