"""The bar above the preview of the HTML: which content management system it is for, and what that leaves of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from presskit.publish.html import Fitted, Profile

KEPT = "html/profile"
"""Where the settings remember which one was chosen."""
_MARGINS = (12, 8, 12, 8)
_MOST = 240
"""Characters of a list that are shown; the tip has all."""


class SurvivalBar(QFrame):
    """Lets one choose a profile, and tells what came of the snippet. The first choice is none: any CMS."""

    chosen = Signal()

    def __init__(self, settings: QSettings, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._settings = settings
        self._profiles: tuple[Profile, ...] = ()
        self._found: Fitted | None = None
        self.label, self.systems, self.told = QLabel(self), QComboBox(self), QLabel(self)
        self.label.setBuddy(self.systems)
        self.systems.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.systems.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.systems.setMinimumContentsLength(12)
        for label in (self.label, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.label)
        row.addWidget(self.systems, 1)
        column.setContentsMargins(*_MARGINS)
        column.addLayout(row)
        column.addWidget(self.told)
        self.systems.addItem("")
        self.systems.currentIndexChanged.connect(self._choose)
        self.retranslate()

    @property
    def profile(self) -> Profile | None:
        """The profile that is chosen; None for any CMS."""
        number = self.systems.currentIndex() - 1
        return self._profiles[number] if 0 <= number < len(self._profiles) else None

    def fill(self, profiles: Iterable[Profile]) -> None:
        """Offer these profiles, with the one that was chosen last time."""
        self._profiles = tuple(profiles)
        with QSignalBlocker(self.systems):
            while self.systems.count() > 1:
                self.systems.removeItem(1)
            self.systems.addItems([profile.called(self._language()) for profile in self._profiles])
            names = [profile.name for profile in self._profiles]
            last = str(self._settings.value(KEPT, ""))
            self.systems.setCurrentIndex(names.index(last) + 1 if last in names else 0)

    def tell(self, found: Fitted | None) -> None:
        """Tell what is left of a snippet; None for one that no profile was asked about."""
        self._found = found
        plain = [self.tr("The plainest level, semantic: the site's own style does the looks.")]
        self.told.setText("\n".join(map(in_short, told(found, numbers=False) if found else plain)))
        self.told.setToolTip("\n".join(told(found, numbers=True)) if found else "")

    def retranslate(self) -> None:
        """Say it in the chosen language."""
        self.label.setText(self.tr("For C&MS"))
        self.systems.setAccessibleName(self.tr("Content management system"))
        for number, words in enumerate([self.tr("Any CMS"), *(p.called(self._language()) for p in self._profiles)]):
            self.systems.setItemText(number, words)
        self.told.setAccessibleName(self.tr("What stays of the snippet"))
        self.tell(self._found)

    def _choose(self) -> None:
        chosen = self.profile
        self._settings.setValue(KEPT, chosen.name if chosen else "")
        self.chosen.emit()


def told(found: Fitted, *, numbers: bool) -> list[str]:
    """Return what a profile leaves of a snippet, in lines; with `numbers` how many of each element."""
    survived, translate = found.survived, QCoreApplication.translate
    level = {
        "semantic": translate("SurvivalBar", "semantic"),
        "styled": translate("SurvivalBar", "styled"),
        "full": translate("SurvivalBar", "full"),
    }[found.level]
    lines = [translate("SurvivalBar", "The best level for it: %1.").replace("%1", level)]
    if not survived.dropped:
        lines[0] = " ".join((lines[0], translate("SurvivalBar", "All of it stays.")))
    else:
        kept = (f"{n} {a}/{b}" if numbers or a < b else n for n, a, b in survived.kept if a)
        gone = (f"{n} {a}" if numbers else n for n, a in survived.dropped)
        lines.append(translate("SurvivalBar", "Stays: %1").replace("%1", ", ".join(kept)))
        lines.append(translate("SurvivalBar", "Goes: %1").replace("%1", ", ".join(gone)))
    if survived.lost:
        lines.append(translate("SurvivalBar", "Words lost: %1").replace("%1", " ".join(survived.lost)))
    if survived.stray:
        lines.append(translate("SurvivalBar", "Shown as text: %1").replace("%1", " ".join(survived.stray)))
    return lines


def in_short(line: str, most: int = _MOST) -> str:
    """Return a line cut to what is shown of it."""
    return line if len(line) <= most else line[: most - 1].rstrip(" ,") + "…"
