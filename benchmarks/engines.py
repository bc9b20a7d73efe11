"""One engine on one kit of the corpus, as a whole process.

    python benchmarks/engines.py ENGINE CORPUS KIT OUT.pdf

ENGINE is typst, weasyprint, weasyprint-reducing (its pictures reduced as ours), chromium or libreoffice; ours is run
as `python -m presskit export`. KIT `batch` stands for all its kits, one after the other in one process where the engine
has one, into the folder OUT.
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from web import FONTS

BATCH = 100
PPI, QUALITY = 200, 84
"""What our screen profile makes of pictures."""


def typst(corpus: Path, kit: str, out: Path) -> None:
    """Compile with typst, which reads the kit's data and the fonts that ship beside the system's."""
    import typst as engine

    engine.compile(
        str(corpus / "kit.typ"), output=str(out), root=str(corpus), font_paths=[str(FONTS)],
        sys_inputs={"kit": f"{kit}.json"},
    )  # fmt: skip


def weasyprint(corpus: Path, kit: str, out: Path) -> None:
    """Print the kit's page with WeasyPrint."""
    html: Any = importlib.import_module("weasyprint").HTML  # it carries no types

    html(filename=str(corpus / f"{kit}.html"), base_url=f"{corpus}/").write_pdf(str(out))


def weasyprint_reducing(corpus: Path, kit: str, out: Path) -> None:
    """Print the kit's page with WeasyPrint, its pictures reduced for a screen as ours are."""
    html: Any = importlib.import_module("weasyprint").HTML

    page = html(filename=str(corpus / f"{kit}.html"), base_url=f"{corpus}/")
    page.write_pdf(str(out), dpi=PPI, jpeg_quality=QUALITY, optimize_images=True)


def chromium(corpus: Path, kit: str, out: Path) -> None:
    """Print the kit's page with Chromium."""
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run")
    quiet = ("--disable-background-networking", "--disable-component-update", "--disable-sync")
    with tempfile.TemporaryDirectory() as profile:
        places = (f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={out}")
        page = (corpus / f"{kit}.html").as_uri()
        subprocess.run(["chromium", *options, *quiet, *places, page], check=True, stderr=subprocess.DEVNULL)


def libreoffice(corpus: Path, kit: str, out: Path) -> None:
    """Convert the kit's document with LibreOffice; several are one call."""
    kits = [f"batch{n:03d}" for n in range(BATCH)] if kit == "batch" else [kit]
    with tempfile.TemporaryDirectory() as work:
        options = (f"-env:UserInstallation=file://{work}/profile", "--headless", "--norestore", "--convert-to", "pdf")
        files = [str(corpus / f"{each}.odt") for each in kits]
        subprocess.run(
            ["soffice", *options, "--outdir", work, *files], check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        if kit == "batch":
            out.mkdir(exist_ok=True)
            for each in kits:
                shutil.move(f"{work}/{each}.pdf", out / f"{each}.pdf")
        else:
            shutil.move(f"{work}/{kit}.pdf", out)


ENGINES = {
    "typst": typst,
    "weasyprint": weasyprint,
    "weasyprint-reducing": weasyprint_reducing,
    "chromium": chromium,
    "libreoffice": libreoffice,
}

if __name__ == "__main__":
    name, corpus_folder, kit_name, target = sys.argv[1:5]
    engine, folder, place = ENGINES[name], Path(corpus_folder).resolve(), Path(os.path.abspath(target))  # noqa: PTH100
    if kit_name == "batch" and name != "libreoffice":
        place.mkdir(exist_ok=True)
        for order in range(BATCH):
            engine(folder, f"batch{order:03d}", place / f"{order:03d}.pdf")
    else:
        engine(folder, kit_name, place)
