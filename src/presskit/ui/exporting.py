"""The export dialog: outputs and languages at once, progress that can be stopped, and what came of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from presskit import preflight
from presskit.batch.export import Job, Report, export
from presskit.batch.outputs import AUDIENCE, LEVELS, USE, Level, Output
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.preflight import Finding, what
from presskit.storage import KitFile
from presskit.ui.asking import ask_folder
from presskit.ui.forms.ui_export import Ui_ExportDialog
from presskit.ui.infobar import announce
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted
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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self.file, self.kit, self.reader, self.settings = file, kit, reader, settings
        self._work = Work(self)
        self._running: Export | None = None
        self._written: list[Path] = []
        self._boxes: dict[Output, QCheckBox] = {
            "print": self.ui.to_print,
            "screen": self.ui.to_screen,
            "proof": self.ui.to_proof,
            "snippet": self.ui.to_snippet,
        }
        self._languages = {language: QCheckBox(language, self.ui.languages) for language in kit.languages}
        for language, box in self._languages.items():
            box.setText(language_name(language))
            box.setChecked(True)
            box.toggled.connect(self._look)
            self.ui.languages_layout.addWidget(box)
        self.ui.languages.setVisible(len(kit.languages) > 1)
        self.ui.start.setProperty("primary", True)
        self.ui.progress.setTextVisible(False)
        self.ui.progress.setAccessibleName(self.tr("Progress of the export"))
        self.ui.report.hide()
        self.ui.progress.hide()
        self.ui.show_folder.hide()
        self.ui.copy_snippet.hide()
        self._restore()
        for box in self._boxes.values():
            box.toggled.connect(self._look)
        self.ui.folder.textChanged.connect(self._look)
        self.ui.override.textChanged.connect(self._look)
        self.ui.browse.clicked.connect(self._browse)
        self.ui.start.clicked.connect(self.start)
        self.ui.cancel.clicked.connect(self._cancel)
        self.ui.show_folder.clicked.connect(self._show_folder)
        self.ui.copy_snippet.clicked.connect(self.copy_snippet)
        self._look()
        self.resize(self.width(), self.sizeHint().height())

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

    @property
    def override(self) -> str:
        """The reason to set an embargo aside, when one runs; empty when none is given."""
        return self.ui.override.text().strip() if self._embargoed() else ""

    def _embargoed(self) -> bool:
        return any(finding.code == "embargo-runs" for finding in self._stops(overridden=False))

    def _stops(self, *, overridden: bool) -> list[Finding]:
        """Return what stops the outputs that are chosen."""
        now = datetime.now().astimezone()
        return [
            finding
            for output in self.outputs
            for finding in preflight.stops(
                self.kit, now=now, use=USE[output], public=AUDIENCE[output] == "public", overridden=overridden
            )
        ]

    def _look(self) -> None:
        """Say what preflight says about what is chosen, and whether it can start."""
        ui, embargoed = self.ui, self._embargoed()
        ui.level.setEnabled("snippet" in self.outputs)
        ui.level_label.setEnabled("snippet" in self.outputs)
        for widget in (ui.override_label, ui.override):
            widget.setVisible(embargoed and not self.file.read_only)
        stops = self._stops(overridden=bool(self.override))
        if stops:
            said = "; ".join(dict.fromkeys(what(finding, self.reader) for finding in stops))
            ui.findings.setText(self.tr("This stops the export: %1").replace("%1", said))
        else:
            ui.findings.setText(self._checked())
        ui.start.setEnabled(bool(self.outputs and self.languages and ui.folder.text().strip() and not stops))

    def _checked(self) -> str:
        """Say in one line what preflight finds, which does not stop the export."""
        uses = {USE[output] for output in self.outputs}
        found = preflight.check(self.kit, now=datetime.now().astimezone(), uses=uses, assets=self.file.assets())
        errors = sum(finding.severity == "error" for finding in found)
        warnings = sum(finding.severity == "warning" for finding in found)
        said = []
        if errors:
            said.append(counted(errors, self.tr("1 error"), self.tr("%1 errors")))
        if warnings:
            said.append(counted(warnings, self.tr("1 warning"), self.tr("%1 warnings")))
        if not said:
            return self.tr("The check finds nothing wrong.")
        return self.tr("The check found %1; the export goes on with that.").replace("%1", ", ".join(said))

    def _browse(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the export"), self.ui.folder.text())
        if folder:
            self.ui.folder.setText(folder)

    # Doing it

    def start(self) -> None:
        """Begin the export."""
        jobs = [(output, language) for language in self.languages for output in self.outputs]
        if self._running is not None or not self.ui.start.isEnabled():
            return
        self._keep()
        level = LEVELS[self.ui.level.currentIndex()]
        folder = Path(self.ui.folder.text().strip()).expanduser()
        self._running = Export(self.file, folder, jobs, level, datetime.now().astimezone(), self.override)
        self._written = []
        self.ui.report.clear()
        self.ui.report.show()
        self.resize(self.width(), max(self.height(), 600))
        self.ui.progress.setRange(0, len(jobs))
        self.ui.progress.setValue(0)
        self.ui.progress.show()
        self._enable(False)
        self.ui.cancel.setText(self.tr("St&op"))
        self._step(0)

    def _step(self, step: int) -> None:
        running = self._running
        if running is None:
            return
        if step >= len(running.jobs):
            self._finish(counted(len(self._written), self.tr("Done: 1 file."), self.tr("Done: %1 files.")))
            return
        self._work.start(lambda: running.run(step), lambda report: self._stepped(step, report), self._failed)

    def _stepped(self, step: int, report: Report | None) -> None:
        if report is None:
            self._finish(self.tr("Stopped. What was made before that stays."))
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
        announce(self, words)
        self._enable(True)
        self.ui.cancel.setEnabled(True)
        self.ui.cancel.setText(self.tr("Cl&ose"))
        self.ui.show_folder.setVisible(bool(self._written))
        self.ui.copy_snippet.setVisible(bool(self._snippets()))
        self.ui.cancel.setFocus()
        if self._written:
            self.exported.emit(list(self._written))

    def _enable(self, on: bool) -> None:
        """Let nothing be chosen while an export runs."""
        ui = self.ui
        for widget in (ui.outputs, ui.languages, ui.level, ui.level_label, ui.folder, ui.browse, ui.override, ui.start):
            widget.setEnabled(on)
        if on:
            self._look()

    def _cancel(self) -> None:
        self.reject()

    def stop(self) -> None:
        """Stop after the output that is being made."""
        if self._running is not None:
            self._running.stopped.set()
            self.ui.cancel.setEnabled(False)

    def reject(self) -> None:
        """Close, but not while something is being made: then stop that first."""
        if self._running is not None:
            self.stop()
            return
        self._work.finish()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close as Esc does."""
        if self._running is not None:
            self.stop()
            event.ignore()
            return
        self._work.finish()
        super().closeEvent(event)

    # Afterwards

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written[0].parent)))

    def _snippets(self) -> list[Path]:
        return [path for path in self._written if path.name.endswith(".snippet.html")]

    def copy_snippet(self) -> None:
        """Put the snippet that was made last on the clipboard, as text: a CMS's HTML field takes it so."""
        made = self._snippets()
        if made:
            try:
                QGuiApplication.clipboard().setText(made[-1].read_text("utf-8"))
            except OSError as error:
                self.ui.report.appendPlainText(f"✕ {made[-1]}: {error.strerror}")
