"""The export dialog: outputs and languages at once, what the check says of them, progress, and what came of it."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from presskit.batch.export import Job, Report, findings, of_others, stopping
from presskit.batch.outputs import INSIDE, OUTPUTS, Audience, Output
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.preflight import Finding, what
from presskit.storage import KitFile
from presskit.ui import export_options
from presskit.ui import settings as remembered
from presskit.ui.appearance import Colours
from presskit.ui.asking import ask_folder
from presskit.ui.export_after import Afterwards
from presskit.ui.export_options import OptionsBox
from presskit.ui.export_report import said
from presskit.ui.export_run import Run
from presskit.ui.export_taken import NamesTaken
from presskit.ui.findings import FINDING, FindingsModel
from presskit.ui.folders import beside
from presskit.ui.forms.ui_export import Ui_ExportDialog
from presskit.ui.infobar import announce
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.desk import Desk

ALL: tuple[Output, ...] = ("print", "screen", "page", "snippet", "bundle")
"""What is chosen until somebody chooses otherwise."""
AUDIENCES: tuple[Audience | None, ...] = (None, "press", "public")


class ExportDialog(QDialog):
    """Asks what to export and where, and does it."""

    exported = Signal(object)
    """The paths that were written."""
    finding_chosen = Signal(object)
    """A finding that is to be looked at in the text; the dialog has closed."""

    def __init__(self, file: KitFile, kit: Kit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self.file, self.kit, self.desk, self.reader, self.settings = file, kit, desk, desk.language, desk.settings
        self._work = Work(self)
        self._running: Run | None = None
        self._asked = 0
        self._boxes: dict[Output, QCheckBox] = {output: getattr(self.ui, f"to_{output}") for output in OUTPUTS}
        self._languages = {
            language: QCheckBox(language_name(language), self.ui.languages) for language in kit.languages
        }
        self._ready = False
        self.options = OptionsBox(self, self._look)
        self.after, self.taken = Afterwards(self.ui, self), NamesTaken(self.ui, self, self._look)
        self.found = FindingsModel(mends=False)
        self.found.colours = desk.colours
        self._build(desk.colours)
        self._restore()
        self._connect()
        self._ready = True
        self._look()
        self._fit()
        self.ui.more.toggled.connect(self._unfolded)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the program was changed to; what the report says already stays."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "found"):
            self.reader = self.desk.language
            self.ui.retranslateUi(self)
            self.ui.cancel.setText(self.tr("St&op") if self._running is not None else self.tr("&Close"))
            self.options.retranslate()
            self._look()

    def _build(self, colours: Colours) -> None:
        ui = self.ui
        for box in self._languages.values():
            box.setChecked(True)
            ui.languages_layout.addWidget(box)
        ui.languages_layout.addStretch(1)
        ui.languages.setVisible(len(self._languages) > 1)
        ui.start.setProperty("primary", True)
        ui.progress.setTextVisible(False)
        ui.found.setModel(self.found)
        ui.found.dress(colours)
        ui.found.setHeaderHidden(True)

    def _fit(self) -> None:
        """Be as high as what there is to choose, and as the screen allows."""
        ui = self.ui
        ui.body.adjustSize()
        room = self.screen().availableGeometry()
        needed = ui.body.sizeHint().height() + ui.buttons.sizeHint().height() + ui.open_after.sizeHint().height() + 80
        wide = max(self.width(), ui.body.sizeHint().width() + 56)
        self.resize(min(wide, room.width() - 20), min(max(needed, self.height()), room.height() - 60))

    def _unfolded(self, on: bool) -> None:
        """Make room for the options, and bring them into sight."""
        self._fit()
        if on:
            QTimer.singleShot(0, self, lambda: self.ui.scroll.ensureWidgetVisible(self.ui.options, 0, 8))

    def _connect(self) -> None:
        ui = self.ui
        for box in (*self._boxes.values(), *self._languages.values()):
            box.toggled.connect(self._look)
        ui.audience.currentIndexChanged.connect(self._look)
        ui.folder.textChanged.connect(self._look)
        ui.override.textChanged.connect(self._look)
        ui.choose_all.clicked.connect(self.choose_all)
        ui.browse.clicked.connect(self._browse)
        ui.found.activated.connect(self._finding_chosen)
        ui.start.clicked.connect(self.start)
        ui.cancel.clicked.connect(self.reject)

    def _restore(self) -> None:
        """Choose what was chosen the last time."""
        ui, kept = self.ui, self.settings
        chosen = kept.value("export/outputs", list(ALL))
        for output, box in self._boxes.items():
            box.setChecked(output in (chosen if isinstance(chosen, list) else [chosen]))
        self.options.restore(export_options.kept(kept))
        ui.more.setChecked(remembered.flag(kept, "export/more", default=False))
        ui.originals.setChecked(remembered.flag(kept, "export/originals", default=False))
        ui.open_after.setChecked(remembered.flag(kept, "export/open", default=False))
        folder = str(kept.value("export/folder", ""))
        ui.folder.setText(folder if folder and Path(folder).is_dir() else str(beside(self.file.path)))

    def _keep(self) -> None:
        """Remember what is chosen; not for whom, which is decided anew for each kit."""
        self.settings.setValue("export/outputs", list(self.outputs))
        export_options.keep(self.settings, self.options.chosen)
        self.settings.setValue("export/more", self.ui.more.isChecked())
        self.settings.setValue("export/originals", self.ui.originals.isChecked())
        self.settings.setValue("export/open", self.ui.open_after.isChecked())
        self.settings.setValue("export/folder", self.ui.folder.text())

    # What is chosen

    @property
    def outputs(self) -> tuple[Output, ...]:
        """The outputs that are chosen."""
        shut = INSIDE if self._audience == "public" else frozenset()
        return tuple(output for output, box in self._boxes.items() if box.isChecked() and output not in shut)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen."""
        return tuple(language for language, box in self._languages.items() if box.isChecked())

    @property
    def override(self) -> str:
        """The reason to set an embargo aside, when one runs; empty when none is given."""
        return self.ui.override.text().strip() if self._embargoed() else ""

    @property
    def _folder(self) -> Path:
        return Path(os.path.expanduser(self.ui.folder.text().strip()))  # noqa: PTH111 - raises nothing while it is typed

    @property
    def _audience(self) -> Audience | None:
        return AUDIENCES[self.ui.audience.currentIndex()]

    def _embargoed(self) -> bool:
        return any(finding.code == "embargo-runs" for finding in stopping(self.kit, self._job()))

    def _job(self, override: str = "") -> Job:
        job = Job(
            outputs=self.outputs,
            languages=self.languages,
            now=datetime.now().astimezone(),
            audience=self._audience,
            originals=self.ui.originals.isChecked(),
            override=override,
            replace=self.taken.replaced,
        )
        return job if self.options.fault else self.options.chosen.job(job)

    def choose_all(self) -> None:
        """Choose every output and every language."""
        for box in (*self._boxes.values(), *self._languages.values()):
            box.setChecked(True)
        self.ui.start.setFocus()

    def _browse(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the export"), "exports", self.ui.folder.text())
        if folder:
            self.ui.folder.setText(folder)

    # What the check says

    def _look(self) -> None:
        """Say what preflight says about what is chosen, and whether it can start."""
        if not self._ready:
            return
        ui, embargoed = self.ui, self._embargoed()
        for output in INSIDE:
            self._boxes[output].setEnabled(self._audience != "public")
        mine = self.options.chosen.of(self.outputs)
        self.options.look(mine)
        language = next(iter(self.languages), self.kit.language)
        self.options.look_at_snippet(self.file, self.kit, language, mine, wanted="snippet" in self.outputs)
        ui.originals.setEnabled("bundle" in self.outputs and self._audience != "public")
        for widget in (ui.override_label, ui.override):
            widget.setVisible(embargoed and not self.file.read_only)
        job, fault = self._job(self.override), self.options.fault
        stops = stopping(self.kit, job)
        ready = bool(self.outputs and self.languages and ui.folder.text().strip() and not stops and not fault)
        ui.start.setEnabled(ready and self.taken.lets)
        if self._running is not None:
            return
        ui.below.setCurrentWidget(ui.check_page)
        self._asked += 1
        asked, kit, file, folder = self._asked, self.kit, self.file, self._folder

        def check() -> tuple[tuple[Finding, ...], tuple[str, ...]]:
            late = asked != self._asked
            return ((), ()) if late else (findings(kit, job, file.assets()), of_others(file, folder, job))

        self._work.start(check, lambda told: self._show_found(asked, (*told, stops, fault)), self._failed)
        if fault:
            ui.findings.setText(f"✕ {fault}")
        elif stops:
            why = "; ".join(dict.fromkeys(what(finding, self.reader) for finding in stops))
            ui.findings.setText(self.tr("This stops the export: %1").replace("%1", why))
        else:
            ui.findings.setText(self.tr("Being checked…"))

    def _show_found(
        self, asked: int, told: tuple[tuple[Finding, ...], tuple[str, ...], tuple[Finding, ...], str]
    ) -> None:
        """Show what the check found, whose files are in the way, what stops the export, and a fault in the options."""
        if asked != self._asked:
            return
        found, taken, stops, fault = told
        self.taken.show(taken)
        tree = self.ui.found
        self.found.show_findings(self.kit, (*stops, *(each for each in found if each not in stops)), self.reader)
        tree.setVisible(bool(self.found.findings))
        tree.resizeColumnToContents(0)
        tree.share(1, 2)
        if not stops and not fault:
            summary = self.found.summary()
            self.ui.findings.setText(
                self.tr("The check found %1; the export goes on with that.").replace("%1", summary)
                if self.found.findings
                else self.tr("The check finds nothing wrong.")
            )

    def _finding_chosen(self, index: QModelIndex) -> None:
        finding = index.siblingAtColumn(0).data(FINDING)
        if finding is not None and self._running is None:
            self.reject()
            self.finding_chosen.emit(finding)

    # Doing it

    def start(self) -> None:
        """Begin the export."""
        ui = self.ui
        if self._running is not None or not ui.start.isEnabled():
            return
        if self.taken.replaced:
            self.taken.show(
                of_others(self.file, self._folder, self._job())
            )  # something may have come since it was ticked
            if not self.taken.lets:
                return
        self._keep()
        self._asked += 1  # what the check says now comes too late
        running = self._running = Run(self.file, self._folder, self._job(self.override), self.options.chosen, self)
        running.begun.connect(self._begun)
        self.after.clear()
        ui.report.clear()
        ui.below.setCurrentWidget(ui.made_page)
        ui.progress.setRange(0, len(running.steps))
        ui.progress.setValue(0)
        ui.progress.show()
        ui.step.setText("")
        self._enable(on=False)
        ui.cancel.setText(self.tr("St&op"))
        ui.cancel.setFocus()
        ui.scroll.ensureWidgetVisible(ui.below)
        self._work.start(running.make, self._made, self._failed)

    def _begun(self, output: Output, language: str) -> None:
        """Say which output is being made."""
        running, ui = self._running, self.ui
        if running is None:
            return
        step = running.steps.index((output, language))
        ui.progress.setValue(step)
        ui.step.setText(
            self.tr("Being made: %1 (%2 of %3)")
            .replace("%1", self._called(output, language))
            .replace("%2", str(step + 1))
            .replace("%3", str(len(running.steps)))
        )

    def _called(self, output: Output, language: str) -> str:
        """Return what to call an output in a language: the words beside its box, without what stands in brackets."""
        words = self._boxes[output].text().replace("&", "").split(" (")[0]
        return f"{words}, {language_name(language)}" if len(self._languages) > 1 else words

    def _made(self, report: Report | None) -> None:
        ui = self.ui
        if report is None:
            self._finish(self.tr("Stopped. Nothing was written."))
            return
        for line in said(self.kit, report, self._running.folder if self._running is not None else None, self.reader):
            ui.report.appendPlainText(line)
        self.after.written = list(report.written)
        ui.progress.setValue(ui.progress.maximum())
        if report.written:
            self._finish(counted(len(report.written), self.tr("Done: 1 file."), self.tr("Done: %1 files.")))
        else:
            self._finish(self.tr("Nothing was written."))

    def _failed(self, problem: Problem) -> None:
        if self._running is None:
            self.ui.findings.setText(worded(problem, self.reader))
            return
        if self.ui.step.text():
            self.ui.report.appendPlainText(self.ui.step.text())
        self.ui.report.appendPlainText("✕ " + worded(problem, self.reader))
        self._finish(self.tr("The export did not work: nothing was written."))
        if problem.code == "export-of-another":
            self.taken.show(of_others(self.file, self._folder, self._job()))

    def _finish(self, words: str) -> None:
        ui = self.ui
        self._running = None
        ui.step.setText(words)
        ui.progress.hide()
        ui.report.appendPlainText(words)
        announce(self, words)
        self._enable(on=True)
        ui.scroll.ensureWidgetVisible(ui.below)
        ui.cancel.setEnabled(True)
        ui.cancel.setText(self.tr("&Close"))
        ui.cancel.setFocus()
        written = self.after.written
        self.after.offer()
        if written:
            if ui.open_after.isChecked():
                self.after.open_pdf()
            self.exported.emit(list(written))

    def _enable(self, *, on: bool) -> None:
        """Let nothing be chosen while an export runs."""
        ui = self.ui
        for widget in (
            ui.outputs, ui.languages, ui.audience, ui.folder, ui.browse, ui.override, ui.open_after, ui.more,
            ui.options, ui.start, ui.replace,
        ):  # fmt: skip
            widget.setEnabled(on)

    def stop(self) -> None:
        """Stop before the next output, or the next picture of a bundle."""
        if self._running is not None:
            self._running.stopped.set()
            self.ui.cancel.setEnabled(False)
            self.ui.step.setText(self.tr("Stopping…"))

    def reject(self) -> None:
        """Close, but not while something is being made: then stop that first."""
        if self._running is not None:
            self.stop()
            return
        self._work.finish()
        self.options.close()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close as Esc does."""
        if self._running is not None:
            self.stop()
            event.ignore()
            return
        self._work.finish()
        self.options.close()
        super().closeEvent(event)
