"""Checking while somebody writes: what is wrong is looked for off the window's thread, and shown a moment later."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presskit.kit.model import Kit
from presskit.ui.finding_rows import FindingRows

if TYPE_CHECKING:
    from presskit.preflight import Finding
    from presskit.ui.window import Window

AFTER = 400
"""Milliseconds after an edit until the findings follow."""


class Checking(QObject):
    """Looks for what is wrong with the window's kit, and shows it below the text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.rows = FindingRows(window.ui.findings)
        self.rows.grown.connect(self._rows_grown)
        self.all: tuple[Finding, ...] = ()
        """What was found last, in all languages."""
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self.check)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, in all languages or in the one that is shown."""
        return tuple(f for f in self.all if f.place.language in {"", self.window.language})

    def soon(self) -> None:
        """Look a moment from now."""
        self._soon.start()

    def check(self) -> None:
        """Look for what is wrong, off this thread."""
        window, now = self.window, datetime.now().astimezone()
        kit = window.session.kit

        def found() -> tuple[Kit, tuple[Finding, ...]]:
            from presskit import preflight

            return kit, preflight.check(kit, now=now, assets=window.file.assets())

        window.work.start(found, self._is_checked, window.told)

    def _is_checked(self, checked: tuple[Kit, tuple[Finding, ...]]) -> None:
        kit, self.all = checked
        if kit is self.window.session.kit:
            self.show()
            self.window.show_outline()

    def show(self) -> None:
        """Show the findings of the language that is shown."""
        window = self.window
        window.going.show_findings()
        self.rows.fit()
        window.ui.findings_title.setText(self.tr("Chec&k · %1").replace("%1", window.found.summary()))

    def _rows_grown(self) -> None:
        """Keep the least number of findings in sight."""
        self.window.panels.fit_findings()

    def close(self) -> None:
        """Stop."""
        self._soon.stop()
