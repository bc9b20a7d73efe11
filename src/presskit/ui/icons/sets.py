"""A set of drawings comes in: read off the window's thread with progress, shown before it is done, put in as one step.

Nothing of it is in the kit before it is put there, so that there is nothing half done to take back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QStringListModel, Signal

from presskit.kit.icon_set import Drawn, Entry, State, plan, with_set
from presskit.kit.theme import Theme
from presskit.messages import Problem, worded
from presskit.ui.history import steps
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.icons.panel import IconsPanel

Progress = Callable[[int, int], bool]
Read = Callable[[Progress], tuple[Drawn, ...]]

_EACH = 20
"""Files after which the bar moves."""


class Checked(NamedTuple):
    """A drawing of a set, what is wrong with it in words, and the drawing as it is when that is mended."""

    drawn: Drawn
    wrong: tuple[str, ...]
    mended: str


class IconSets(QObject):
    """The page of the panel that shows what becomes of a set."""

    _advanced = Signal(int, int)

    def __init__(self, panel: IconsPanel) -> None:
        super().__init__(panel)
        self.panel, self.ui = panel, panel.ui
        self.work = Work(self)
        self.lines = QStringListModel(self)
        self._stop = Event()
        self._checked: tuple[Checked, ...] = ()
        ui = self.ui
        ui.set_list.setModel(self.lines)
        ui.set_list.setUniformItemSizes(True)
        self._advanced.connect(self._advance)
        ui.set_stop.clicked.connect(self.stop)
        ui.set_leave.clicked.connect(self.leave)
        ui.set_import.clicked.connect(self.put)
        ui.set_show.currentIndexChanged.connect(lambda _: self._list())
        ui.set_mend.toggled.connect(lambda _: self._list())

    @property
    def reading(self) -> bool:
        """Whether a set is being read."""
        return self.ui.stack.currentWidget() is self.ui.page_reading

    def read_folder(self, folder: Path) -> None:
        """Read the SVGs of a folder and the folders in it."""

        def read(progress: Progress) -> tuple[Drawn, ...]:
            from presskit.intake.icon_folder import read_folder

            return read_folder(folder, progress)

        self._read(read)

    def read_files(self, paths: list[Path]) -> None:
        """Read SVG files."""

        def read(progress: Progress) -> tuple[Drawn, ...]:
            from presskit.intake.icon_folder import read_files

            return read_files(paths, progress)

        self._read(read)

    def _read(self, read: Read) -> None:
        if self.reading or self.panel.read_only:
            return
        stop = self._stop = Event()
        theme, reader, advanced = self.panel.session.kit.theme, self.panel.reader, self._advanced

        def checked() -> tuple[Checked, ...]:
            def on(done: int, of: int) -> bool:
                if done % _EACH == 0 or done == of:
                    advanced.emit(done, of)
                return not stop.is_set()

            found = read(on)
            return () if stop.is_set() else tuple(_check(drawn, theme, reader, stop) for drawn in found)

        self.ui.set_bar.setRange(0, 0)
        self.ui.stack.setCurrentWidget(self.ui.page_reading)
        self.ui.set_stop.setFocus()
        self.work.start(checked, partial(self._came, stop), self._failed)

    def _advance(self, done: int, of: int) -> None:
        self.ui.set_bar.setRange(0, of)
        self.ui.set_bar.setValue(done)
        self.ui.set_count.setText(self.tr("%1 of %2 read").replace("%1", str(done)).replace("%2", str(of)))

    def stop(self) -> None:
        """Stop reading: nothing of the set comes in."""
        if self.reading:
            self._stop.set()
            self.leave()
            self.panel.say(self.tr("Cancelled: no icon was changed."))

    def close(self) -> None:
        """Stop reading, because the window closes."""
        self._stop.set()

    def leave(self) -> None:
        """Go back to the icons without the set."""
        self._checked = ()
        self.ui.stack.setCurrentWidget(self.ui.page_icons)
        self.ui.icons.setFocus()

    def _failed(self, problem: Problem) -> None:
        if self.reading:
            self.leave()
            self.panel.refused(problem)

    def _came(self, stop: Event, found: tuple[Checked, ...]) -> None:
        if stop.is_set():
            return
        self._checked = found
        ui = self.ui
        ui.set_licence.clear()
        ui.set_mend.setChecked(False)
        entries = self._entries()
        words, count = states(), Counter(entry.state for entry in entries)
        ui.set_show.blockSignals(True)
        ui.set_show.clear()
        ui.set_show.addItem(self.tr("All %1").replace("%1", str(len(entries))), "")
        for state, text in words.items():
            if count[state]:
                ui.set_show.addItem(f"{text}: {count[state]}", state)
        wrong = sum(1 for checked in found if checked.wrong)
        if wrong:
            ui.set_show.addItem(self.tr("To be mended: %1").replace("%1", str(wrong)), "wrong")
        ui.set_show.blockSignals(False)
        ui.set_mend.setEnabled(wrong > 0)
        coming = count["replaces"] + count["adds"]
        ui.set_import.setEnabled(coming > 0)
        ui.set_import.setText(self.tr("Import %1").replace("%1", str(coming)))
        ui.set_summary.setText(summary(entries))
        self._list()
        ui.stack.setCurrentWidget(ui.page_set)
        (ui.set_import if coming else ui.set_leave).setFocus()
        self.panel.announce(ui.set_summary.text())

    def _entries(self) -> tuple[Entry, ...]:
        """Say what becomes of each drawing in the kit as it is now."""
        return plan(self.panel.session.kit, (checked.drawn for checked in self._checked))

    def _list(self) -> None:
        shown, mend = str(self.ui.set_show.currentData() or ""), self.ui.set_mend.isChecked()
        words, lines = states(), []
        for entry, checked in zip(self._entries(), self._checked, strict=True):
            if shown and shown != entry.state and not (shown == "wrong" and checked.wrong):
                continue
            more = entry.drawn.why or (f"{entry.other} → {entry.name}" if entry.other else entry.name)
            lines.append(f"{entry.drawn.file}: {words[entry.state]}: {more}")
            if entry.state not in {"replaces", "adds"}:
                continue
            lines += [f"        {note}" for note in entry.drawn.notes]
            mended = self.tr("mended: %1")
            lines += [f"        {mended.replace('%1', text) if mend else text}" for text in checked.wrong]
        self.lines.setStringList(lines)

    def put(self) -> None:
        """Put the set into the kit, as one undo step."""
        session, licence = self.panel.session, self.ui.set_licence.text().strip()
        entries = self._entries()
        if self.ui.set_mend.isChecked():
            entries = tuple(
                replace(entry, drawn=replace(entry.drawn, svg=checked.mended or entry.drawn.svg))
                for entry, checked in zip(entries, self._checked, strict=True)
            )
        session.apply(with_set(session.kit, entries, licence=licence), steps()["icons"])
        self.leave()
        self.panel.say(summary(entries))


def _check(drawn: Drawn, theme: Theme, reader: str, stop: Event) -> Checked:
    from presskit.intake.icon_checks import check_icon, mended
    from presskit.publish.html.colours import contrast

    if not drawn.svg or stop.is_set():
        return Checked(drawn, (), "")
    check = partial(check_icon, licence="-", contrast=contrast, paper=theme.colours.paper.srgb)
    svg, gone = mended(drawn.svg, check)
    return Checked(drawn, tuple(worded(finding.problem, reader) for finding in gone), svg if gone else "")


def states() -> dict[State, str]:
    """Return the words for what becomes of a drawing."""
    translate = QCoreApplication.translate
    return {
        "replaces": translate("IconSet", "replaced"),
        "adds": translate("IconSet", "added"),
        "same": translate("IconSet", "the same"),
        "duplicate": translate("IconSet", "left out: there twice"),
        "broken": translate("IconSet", "left out: broken"),
        "unnamed": translate("IconSet", "left out: no usable name"),
    }


def summary(entries: tuple[Entry, ...]) -> str:
    """Return in words how many drawings of a set become what."""
    count = Counter(entry.state for entry in entries)
    return ", ".join(f"{count[state]} {words}" for state, words in states().items() if count[state])
