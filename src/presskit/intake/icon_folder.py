"""A folder of SVGs comes in as a set of icons: each cleaned in the sandbox's child, with progress, until cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from presskit import sandbox
from presskit.intake.svg import MOST_BYTES, SAID_BY_CHECKS, as_icon, is_svg
from presskit.kit.icon_set import Drawn
from presskit.messages import N_, Problem, worded, wordings

wordings(
    **{
        "icons-folder": N_("{path}: there is no folder of this name; give one with SVG files"),
        "icons-folder-empty": N_("{path}: there is no SVG in this folder"),
        "icons-file-unreadable": N_("{name} cannot be read ({cause})"),
    }
)

Progress = Callable[[int, int], bool]
"""Is told how many are done and of how many; False stops the work."""


def _go_on(done: int, of: int) -> bool:  # noqa: ARG001
    return True


def read_folder(folder: Path, progress: Progress = _go_on, reader: str | None = None) -> tuple[Drawn, ...]:
    """Read the SVGs of a folder and the folders in it, by name; those that were read when it was cancelled.

    What there is to say of them is said in the language of a reader, by default that of the locale.

    Raises:
        Problem: there is no such folder, or no SVG in it.
    """
    files = svg_files(folder)
    if not files:
        raise Problem("icons-folder-empty", path=folder)
    return tuple(_drawings([(path.relative_to(folder).as_posix(), path) for path in files], progress, reader))


def svg_files(folder: Path) -> list[Path]:
    """Return the SVGs of a folder and the folders in it, packed ones too, by name.

    Raises:
        Problem: there is no such folder.
    """
    if not folder.is_dir():
        raise Problem("icons-folder", path=folder)
    found = (path for path in folder.rglob("*") if is_svg(path) and path.is_file())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def read_files(files: Iterable[Path], progress: Progress = _go_on, reader: str | None = None) -> tuple[Drawn, ...]:
    """Read SVG files, in their order, as `read_folder` does."""
    return tuple(_drawings([(path.name, path) for path in files], progress, reader))


def _drawings(files: Sequence[tuple[str, Path]], progress: Progress, reader: str | None) -> Iterator[Drawn]:
    with sandbox.Worker() as worker:
        for done, (name, path) in enumerate(files):
            if not progress(done, len(files)):
                return
            try:
                with path.open("rb") as source:
                    cleaned = as_icon(source.read(MOST_BYTES + 1), name=path.name, worker=worker)
            except Problem as problem:
                yield Drawn(file=name, why=worded(problem, reader))
            except OSError as error:
                unreadable = Problem("icons-file-unreadable", name=name, cause=error.strerror)
                yield Drawn(file=name, why=worded(unreadable, reader))
            else:
                notes = tuple(note.worded(reader) for note in cleaned.notes if note.code not in SAID_BY_CHECKS)
                yield Drawn(file=name, svg=cleaned.svg, title=cleaned.title, notes=notes)
        progress(len(files), len(files))
