"""An export that runs: made on a thread, told step by step, and stopped between two steps."""

from __future__ import annotations

import threading
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from presskit.batch.export import Job, Report, export
from presskit.batch.outputs import Output
from presskit.storage import KitFile
from presskit.ui.export_options import Options


class _StoppedError(Exception):
    """It was asked to stop: what was made so far goes."""


class Run(QObject):
    """Makes all outputs of a kit, or none."""

    begun = Signal(str, str)
    """An output and the language in which it is being made now."""

    def __init__(self, file: KitFile, folder: Path, job: Job, options: Options, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file, self.folder, self.job, self.options = file, folder, job, options
        self.stopped = threading.Event()
        self.steps = [(output, language) for language in job.languages for output in job.outputs]

    def make(self) -> Report | None:
        """Make them, on a thread; None when it was stopped."""
        try:
            job = replace(self.options.read(self.job), more=True)
            return export(self.file, self.folder, job, begun=self._begun)
        except _StoppedError:
            return None

    def _begun(self, output: Output, language: str) -> None:
        if self.stopped.is_set():
            raise _StoppedError
        self.begun.emit(output, language)
