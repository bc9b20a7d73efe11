"""How far a long command is: a bar on a terminal, nothing elsewhere; what it says meanwhile stands above the bar."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from presskit.commands import console
from presskit.messages import N_

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_EXPORTING, READING = N_("Exporting"), N_("Reading icons")


class Shown:
    """What is shown while work goes on. `told` is for the caller: of how many items it was said what came of them."""

    def __init__(self, bar: Progress | None = None, task: TaskID | None = None) -> None:
        self.told = 0
        self._bar, self._task = bar, task

    def advance(self) -> None:
        """Count one more item as done."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task)

    def tell(self, line: str) -> None:
        """Say something: one line on stderr."""
        if self._bar is None:
            console.tell(line)
        else:
            self._print(console.one_line(line))

    def show(self, text: str) -> None:
        """Write what was asked for to stdout."""
        if self._bar is None or not sys.stdout.isatty():
            console.show(text)
        else:
            self._print(text)

    def _print(self, line: str) -> None:
        assert self._bar is not None  # noqa: S101 - asked by both callers
        self._bar.console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=True)


@contextmanager
def progress(total: int, words: str = _EXPORTING) -> Iterator[Shown]:
    """Show how far the work on `total` items is, when there are several and somebody looks; `words` name the work."""
    if total < 2 or not sys.stderr.isatty():
        yield Shown()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with bar:
        yield Shown(bar, bar.add_task(console.words(words), total=total))
