"""The findings panel: what preflight says, worst first, and where to go for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from presskit.kit.model import Kit
from presskit.ui.appearance import LIGHT, Colours, icon
from presskit.ui.phrases import counted, tip

if TYPE_CHECKING:
    from presskit.preflight import Finding, Severity

FIX = 3
"""The column of what is offered about a finding."""
FINDING = Qt.ItemDataRole.UserRole + 1
_ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}


class FindingsModel(QStandardItemModel):
    """One finding a line: how bad, what, where."""

    def __init__(self, *, mends: bool = True) -> None:
        super().__init__()
        self.mends = mends
        """Whether each line says what it offers to do."""
        self.colours: Colours = LIGHT
        self.findings: tuple[Finding, ...] = ()
        self._shown: object = None
        self._texts: list[tuple[str, str]] = []
        self._said_of: tuple[object, ...] = ()

    def show_findings(self, kit: Kit, findings: Sequence[Finding], language: str) -> bool:
        """Show findings, the worst first; `language` is the reader's. Return False when they were shown already."""
        before = self.findings
        self.findings = tuple(sorted(findings, key=lambda found: _ORDER[found.severity]))
        texts = self._in_words(kit, before, language) if findings else []
        wanted = (language, self.colours, self.findings, texts)
        if wanted == self._shown:
            return False
        self._shown = wanted
        self.clear()
        heads = [self.tr("Severity"), self.tr("Finding"), self.tr("Where"), self.tr("Mend")]
        self.setHorizontalHeaderLabels(heads if self.mends else heads[:FIX])
        for finding, (said, place) in zip(self.findings, texts, strict=True):
            self.appendRow(self._row(finding, said[:1].upper() + said[1:], place))
        return True

    def _in_words(self, kit: Kit, before: Sequence[Finding], language: str) -> list[tuple[str, str]]:
        """Return the words of the findings: of thousands about icons none is worded again because somebody types."""
        parts = (kit.icons, kit.images, kit.people, kit.contacts, kit.downloads, kit.facts, kit.organisation)
        said_of = (language, *parts)
        same = len(self._said_of) == len(said_of) and all(a is b for a, b in zip(self._said_of, said_of, strict=True))
        known = dict(enumerate(zip(before, self._texts, strict=False))) if same else {}
        self._said_of, self._texts = said_of, []
        for n, finding in enumerate(self.findings):
            place, (was, words) = finding.place, known.get(n, (None, None))
            if words is None or place.article or place.block or finding != was:
                words = _words(kit, finding, language)
            self._texts.append(words)
        return self._texts

    def _row(self, finding: Finding, said: str, place: str) -> list[QStandardItem]:
        from presskit.ui.fixing import fix_of

        colours = self.colours
        words, symbol, colour = {
            "error": (self.tr("Error"), "error", colours.error),
            "warning": (self.tr("Warning"), "warning", colours.warning),
            "note": (self.tr("Note"), "info", colours.soft),
        }[finding.severity]
        row = [QStandardItem(text) for text in (words, said, place)]
        row[0].setIcon(icon(symbol, colours, colour))
        row[0].setForeground(QColor(colour))
        if self.mends:
            mend = QStandardItem(fix_of(finding.code))
            font = mend.font()
            font.setUnderline(True)
            mend.setFont(font)
            mend.setForeground(QColor(colours.accent))
            row.append(mend)
        for item in row:
            item.setEditable(False)
            item.setData(finding, FINDING)
            item.setToolTip(tip(item.text()))
        row[1].setToolTip(tip(f"{said} ({place})" if place else said))  # the place has no column where it is narrow
        return row

    def summary(self) -> str:
        """Return how many findings there are of each severity, in words."""
        counts = {severity: sum(f.severity == severity for f in self.findings) for severity in _ORDER}
        said = []
        if counts["error"]:
            said.append(counted(counts["error"], self.tr("1 error"), self.tr("%1 errors")))
        if counts["warning"]:
            said.append(counted(counts["warning"], self.tr("1 warning"), self.tr("%1 warnings")))
        if counts["note"]:
            said.append(counted(counts["note"], self.tr("1 note"), self.tr("%1 notes")))
        return ", ".join(said) or self.tr("nothing found")


def _words(kit: Kit, finding: Finding, language: str) -> tuple[str, str]:
    from presskit.preflight import what, where

    return what(finding, language), where(kit, finding.place, language)


def worst(findings: Sequence[Finding]) -> dict[str, Severity]:
    """Return the worst severity for each block, field (`ARTICLE.field`) and part that findings are about."""
    found: dict[str, Severity] = {}
    for finding in findings:
        place = finding.place
        field = f"{place.article}.{place.field}" if place.article and place.field and not place.block else ""
        for key in filter(None, (place.block, field, place.part)):
            if key not in found or _ORDER[finding.severity] < _ORDER[found[key]]:
                found[key] = finding.severity
    return found
