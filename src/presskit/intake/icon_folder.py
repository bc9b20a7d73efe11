"""A folder of SVGs comes in as a set of icons: each cleaned in the sandbox's child, with progress, until cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from presskit import sandbox
from presskit.intake.svg import MOST_BYTES, as_icon
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


def read_folder(folder: Path, progress: Progress = lambda done, of: True) -> tuple[Drawn, ...]:  # noqa: ARG005
    """Read the SVGs of a folder and the folders in it, by name; those that were read when it was cancelled.

    Raises:
        Problem: there is no such folder, or no SVG in it.
    """
    if not folder.is_dir():
        raise Problem("icons-folder", path=folder)
    files = sorted(
        (path for path in folder.rglob("*") if path.suffix.lower() == ".svg" and path.is_file()),
        key=lambda path: path.relative_to(folder).as_posix(),
    )
    if not files:
        raise Problem("icons-folder-empty", path=folder)
    return tuple(_drawings([(path.relative_to(folder).as_posix(), path) for path in files], progress))


def read_files(files: Iterable[Path], progress: Progress = lambda done, of: True) -> tuple[Drawn, ...]:  # noqa: ARG005
    """Read SVG files, in their order, as `read_folder` does."""
    return tuple(_drawings([(path.name, path) for path in files], progress))


def _drawings(files: Sequence[tuple[str, Path]], progress: Progress) -> Iterator[Drawn]:
    with sandbox.Worker() as worker:
        for done, (name, path) in enumerate(files):
            if not progress(done, len(files)):
                return
            try:
                with path.open("rb") as source:
                    cleaned = as_icon(source.read(MOST_BYTES + 1), name=path.name, worker=worker)
            except Problem as problem:
                yield Drawn(file=name, why=worded(problem))
            except OSError as error:
                yield Drawn(file=name, why=worded(Problem("icons-file-unreadable", name=name, cause=error.strerror)))
            else:
                yield Drawn(file=name, svg=cleaned.svg, notes=tuple(str(note) for note in cleaned.notes))
        progress(len(files), len(files))
