"""The export dialog: outputs and languages at once, progress that can be stopped, and what came of it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from presskit import preflight
from presskit.batch.export import Job, Report, export
from presskit.batch.outputs import LEVELS, USE, Level, Output
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.preflight import what
from presskit.storage import KitFile
from presskit.ui.forms.ui_export import Ui_ExportDialog
from presskit.ui.work import Work


@dataclass
class Export:
    """Outputs in languages, made one after another so that progress can be told and it can be stopped in between."""

    file: KitFile
    folder: Path
    jobs: list[tuple[Output, str]]
    level: Level
    now: datetime
    override: str = ""
    stopped: threading.Event = field(default_factory=threading.Event)

    def run(self, step: int) -> Report | None:
        """Make one output; None when it was stopped."""
        if self.stopped.is_set():
            return None
        output, language = self.jobs[step]
        job = Job(outputs=(output,), languages=(language,), level=self.level, now=self.now, override=self.override)
        return export(self.file, self.folder, job)


class ExportDialog(QDialog):
    """Asks what to export and where, and does it."""

    exported = Signal(object)
    """The paths that were written."""

    def __init__(
        self, file: KitFile, kit: Kit, reader: str, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self.file, self.kit, self.reader, self.settings = file, kit, reader, settings
        self._work = Work(self)
        self._running: Export | None = None
        self._written: list[Path] = []
        self._boxes: dict[Output, QCheckBox] = {
            "print": self.ui.to_print,
            "screen": self.ui.to_screen,
            "snippet": self.ui.to_snippet,
        }
        self._languages = {language: QCheckBox(language, self.ui.languages) for language in kit.languages}
        for language, box in self._languages.items():
            box.setText(_language_name(language, reader))
            box.setChecked(True)
            box.toggled.connect(self._look)
            self.ui.languages_layout.addWidget(box)
        self.ui.languages.setVisible(len(kit.languages) > 1)
        self.ui.start.setProperty("primary", True)
        self.ui.report.hide()
        self.ui.progress.hide()
        self.ui.show_folder.hide()
        self.ui.copy_snippet.hide()
        self._restore()
        for box in self._boxes.values():
            box.toggled.connect(self._look)
        self.ui.folder.textChanged.connect(self._look)
        self.ui.browse.clicked.connect(self._browse)
        self.ui.start.clicked.connect(self.start)
        self.ui.cancel.clicked.connect(self._cancel)
        self.ui.show_folder.clicked.connect(self._show_folder)
        self.ui.copy_snippet.clicked.connect(self.copy_snippet)
        self._look()

    def _restore(self) -> None:
        """Choose what was chosen the last time."""
        chosen = self.settings.value("export/outputs", ["print", "screen", "snippet"])
        for output, box in self._boxes.items():
            box.setChecked(output in (chosen if isinstance(chosen, list) else [chosen]))
        level = str(self.settings.value("export/level", LEVELS[0]))
        self.ui.level.setCurrentIndex(LEVELS.index(level) if level in LEVELS else 0)
        folder = str(self.settings.value("export/folder", ""))
        self.ui.folder.setText(folder if folder and Path(folder).is_dir() else str(self.file.path.parent))

    def _keep(self) -> None:
        self.settings.setValue("export/outputs", list(self.outputs))
        self.settings.setValue("export/level", LEVELS[self.ui.level.currentIndex()])
        self.settings.setValue("export/folder", self.ui.folder.text())

    @property
    def outputs(self) -> tuple[Output, ...]:
        """The outputs that are chosen."""
        return tuple(output for output, box in self._boxes.items() if box.isChecked())

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen."""
        return tuple(language for language, box in self._languages.items() if box.isChecked())

    def _look(self) -> None:
        """Say what preflight says about what is chosen, and whether it can start."""
        self.ui.level.setEnabled("snippet" in self.outputs)
        self.ui.level_label.setEnabled("snippet" in self.outputs)
        uses = {USE[output] for output in self.outputs}
        now = datetime.now().astimezone()
        found = preflight.check(self.kit, now=now, uses=uses)
        stops = [
            f
            for output in self.outputs
            for f in preflight.stops(self.kit, now=now, use=USE[output], public=output != "print")
        ]
        errors = sum(f.severity == "error" for f in found)
        lines = [what(f, self.reader) for f in dict.fromkeys(stops)] if stops else []
        if lines:
            text = self.tr("This stops the export: %1").replace("%1", "; ".join(dict.fromkeys(lines)))
        elif errors or found:
            text = self.tr("The check has %1 errors and %2 warnings; the export goes on with them.")
            text = text.replace("%1", str(errors)).replace("%2", str(sum(f.severity == "warning" for f in found)))
        else:
            text = self.tr("The check finds nothing wrong.")
        self.ui.findings.setText(text)
        self.ui.start.setEnabled(bool(self.outputs and self.languages and self.ui.folder.text().strip()))

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the export"), self.ui.folder.text())
        if folder:
            self.ui.folder.setText(folder)

    # Doing it

    def start(self) -> None:
        """Begin the export."""
        jobs = [(output, language) for language in self.languages for output in self.outputs]
        if self._running is not None or not jobs:
            return
        self._keep()
        level = LEVELS[self.ui.level.currentIndex()]
        folder = Path(self.ui.folder.text().strip()).expanduser()
        self._running = Export(self.file, folder, jobs, level, datetime.now().astimezone())
        self._written = []
        self.ui.report.clear()
        self.ui.report.show()
        self.ui.progress.setRange(0, len(jobs))
        self.ui.progress.setValue(0)
        self.ui.progress.show()
        self.ui.start.setEnabled(False)
        self.ui.cancel.setText(self.tr("Stop"))
        self._step(0)

    def _step(self, step: int) -> None:
        running = self._running
        if running is None:
            return
        if step >= len(running.jobs):
            self._finish(self.tr("Done: %1 files.").replace("%1", str(len(self._written))))
            return
        self._work.start(lambda: running.run(step), lambda report: self._stepped(step, report), self._failed)

    def _stepped(self, step: int, report: Report | None) -> None:
        if report is None:
            self._finish(self.tr("Stopped. What was made before stays."))
            return
        for finding in report.stopped:
            self.ui.report.appendPlainText("✕ " + what(finding, self.reader))
        for path in report.written:
            self._written.append(path)
            self.ui.report.appendPlainText(f"✓ {path.name}")
        for note in report.notes:
            self.ui.report.appendPlainText(f"· {note}")
        self.ui.progress.setValue(step + 1)
        self._step(step + 1)

    def _failed(self, problem: Problem) -> None:
        self.ui.report.appendPlainText("✕ " + worded(problem, self.reader))
        self._finish(self.tr("The export did not work."))

    def _finish(self, words: str) -> None:
        self._running = None
        self.ui.report.appendPlainText(words)
        self.ui.start.setEnabled(True)
        self.ui.cancel.setText(self.tr("Close"))
        self.ui.show_folder.setVisible(bool(self._written))
        self.ui.copy_snippet.setVisible(any(path.name.endswith(".snippet.html") for path in self._written))
        self.ui.cancel.setFocus()
        if self._written:
            self.exported.emit(list(self._written))

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.stopped.set()
        else:
            self.reject()

    def reject(self) -> None:
        """Close, but not while something is being made: then stop that first."""
        if self._running is not None:
            self._running.stopped.set()
            return
        self._work.finish()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close as Esc does."""
        if self._running is not None:
            self._running.stopped.set()
            event.ignore()
            return
        self._work.finish()
        super().closeEvent(event)

    # Afterwards

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written[0].parent)))

    def copy_snippet(self) -> None:
        """Put the snippet that was made last on the clipboard, as text: a CMS's HTML field takes it so."""
        made: Sequence[Path] = [path for path in self._written if path.name.endswith(".snippet.html")]
        if made:
            QGuiApplication.clipboard().setText(made[-1].read_text("utf-8"))


def _language_name(language: str, reader: str) -> str:
    """Return what a language is called in the reader's."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(language, sep="-").get_display_name(reader)
    except (UnknownLocaleError, ValueError):
        name = None
    return name or language
