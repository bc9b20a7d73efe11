"""What came of an export, in lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from presskit.batch.export import Report
from presskit.kit.model import Kit
from presskit.messages import worded
from presskit.preflight import what, where
from presskit.publish.labels import formatted_size


def said(kit: Kit, report: Report, folder: Path | None, reader: str) -> Iterator[str]:
    """Yield what there is to say of an export to a folder: what stopped it, the files, and the notes, each once."""
    for finding in report.stopped:
        yield "✕ " + ": ".join(filter(None, (where(kit, finding.place, reader), what(finding, reader))))
    if report.unrecorded is not None:
        yield "✕ " + worded(report.unrecorded, reader)
    for path in report.written:
        yield f"✓ {_named(path, folder, reader)}"
    for note in dict.fromkeys(report.notes):
        yield f"· {note}"


def _named(path: Path, folder: Path | None, reader: str) -> str:
    """Return a file that was written, by its name in the folder, and its size."""
    name = str(path.relative_to(folder)) if folder is not None else path.name
    try:
        return f"{name} ({formatted_size(path.stat().st_size, reader)})"
    except OSError:  # it was taken away at once
        return name


def pdf_of(paths: list[Path]) -> Path | None:
    """Return the PDF to look at of the files that were written: the one for the screen, else the one for print."""
    found = [path for path in paths if path.suffix == ".pdf"]
    return next((path for path in found if path.name.endswith(".screen.pdf")), found[0] if found else None)
