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
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from presskit.kit.icon_set import CHANGES, Drawn, Entry, State, plan, with_set
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.theme import Theme
from presskit.messages import Problem, worded
from presskit.publish.assets import standard_meaning
from presskit.ui.appearance import Colours
from presskit.ui.history import steps
from presskit.ui.icons.set_list import SetRow, SetRowDelegate, SetRows, lay_out
from presskit.ui.icons.thumbnails import Thumbnails
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.icons.panel import IconsPanel

Progress = Callable[[int, int], bool]
Read = Callable[[Progress], tuple[Drawn, ...]]

_EACH = 20
"""Files after which the bar moves."""
_AFTER = 200
"""Milliseconds after a key in the licence until what it changes is shown."""


class Checked(NamedTuple):
    """A drawing of a set, what is wrong with it, and how it is when that is mended: all of it, or all but its colours.

    What is wrong is in words, with whether it is about colours.
    """

    drawn: Drawn
    wrong: tuple[tuple[str, bool], ...]
    mended: str
    coloured: str


class IconSets(QObject):
    """The page of the panel that shows what becomes of a set."""

    _advanced = Signal(int, int, bool)

    def __init__(self, panel: IconsPanel) -> None:
        super().__init__(panel)
        self.panel, self.ui = panel, panel.ui
        self.work = Work(self)
        self.rows = SetRows()
        self._stop = Event()
        self._checked: tuple[Checked, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        ui = self.ui
        ui.set_list.setModel(self.rows)
        self.delegate = SetRowDelegate(Thumbnails(self), ui.set_list)
        lay_out(ui.set_list, self.delegate)
        self.delegate.thumbnails.ready.connect(ui.set_list.viewport().update)
        self._advanced.connect(self._advance)
        self._soon.timeout.connect(self._plan)
        ui.set_stop.clicked.connect(self.stop)
        ui.set_leave.clicked.connect(self.leave)
        ui.set_import.clicked.connect(self.put)
        ui.set_show.currentIndexChanged.connect(lambda _: self._list())
        for choice in (ui.set_mend, ui.set_keep):
            choice.toggled.connect(lambda _: self._plan())
        ui.set_licence.textChanged.connect(lambda _: self._soon.start())

    def dress(self, colours: Colours, ratio: float) -> None:
        """Take the colours of a scheme, and how many pixels of the screen a logical one has."""
        self.delegate.colours = colours
        self.delegate.thumbnails.dress(colours.text, ratio)
        self.ui.set_list.viewport().update()

    @property
    def reading(self) -> bool:
        """Whether a set is being read."""
        return self.ui.stack.currentWidget() is self.ui.page_reading

    def read_folder(self, folder: Path) -> None:
        """Read the SVGs of a folder and the folders in it."""

        reader = self.panel.reader

        def read(progress: Progress) -> tuple[Drawn, ...]:
            from presskit.intake.icon_folder import read_folder

            return read_folder(folder, progress, reader)

        self._read(read)

    def read_files(self, paths: list[Path]) -> None:
        """Read SVG files."""

        reader = self.panel.reader

        def read(progress: Progress) -> tuple[Drawn, ...]:
            from presskit.intake.icon_folder import read_files

            return read_files(paths, progress, reader)

        self._read(read)

    def _read(self, read: Read) -> None:
        if self.reading or self.panel.read_only:
            return
        stop = self._stop = Event()
        theme, reader, advanced = self.panel.session.kit.theme, self.panel.reader, self._advanced

        def checked() -> tuple[Checked, ...]:
            def on(done: int, of: int, *, read: bool = False) -> bool:
                if done % _EACH == 0 or done == of:
                    advanced.emit(done, of, read)
                return not stop.is_set()

            found, made = read(on), []
            for done, drawn in enumerate(found):
                if not on(done, len(found), read=True):
                    break
                made.append(_check(drawn, theme, reader))
            return () if stop.is_set() else tuple(made)

        self.panel.detail.offer(None)
        self.panel.say("")
        self.ui.set_count.clear()
        self.ui.set_bar.setRange(0, 0)
        self.ui.stack.setCurrentWidget(self.ui.page_reading)
        self.ui.set_stop.setFocus()
        self.work.start(checked, partial(self._came, stop), self._failed)

    def _advance(self, done: int, of: int, read: bool) -> None:
        self.ui.set_bar.setRange(0, of)
        self.ui.set_bar.setValue(done)
        words = self.tr("%1 of %2 checked") if read else self.tr("%1 of %2 read")
        self.ui.set_count.setText(words.replace("%1", str(done)).replace("%2", str(of)))

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
        ui = self.ui
        self._checked = found
        for widget in (ui.set_licence, ui.set_mend, ui.set_keep):
            widget.blockSignals(True)
        ui.set_licence.clear()
        ui.set_mend.setChecked(False)
        ui.set_keep.setChecked(False)
        for widget in (ui.set_licence, ui.set_mend, ui.set_keep):
            widget.blockSignals(False)
        ui.set_mend.setEnabled(any(checked.wrong for checked in found))
        ui.set_keep.setVisible(any(about_colours for checked in found for _, about_colours in checked.wrong))
        ui.set_show.clear()
        self._plan()
        ui.stack.setCurrentWidget(ui.page_set)
        (ui.set_import if ui.set_import.isEnabled() else ui.set_leave).setFocus()
        self.panel.announce(ui.set_summary.text())

    def _plan(self) -> None:
        """Show what becomes of the set with the licence that is stated, mended or as it is."""
        self._soon.stop()
        ui, entries = self.ui, self._entries()
        ui.set_keep.setEnabled(ui.set_mend.isChecked())
        count = Counter(entry.state for entry in entries)
        shown = str(ui.set_show.currentData() or "")
        ui.set_show.blockSignals(True)
        ui.set_show.clear()
        ui.set_show.addItem(self.tr("All %1").replace("%1", str(len(entries))), "")
        for state, text in states().items():
            if count[state]:
                ui.set_show.addItem(f"{text}: {count[state]}", state)
        wrong = sum(1 for checked in self._checked if checked.wrong)
        if wrong:
            ui.set_show.addItem(self.tr("To be mended: %1").replace("%1", str(wrong)), "wrong")
        ui.set_show.setCurrentIndex(max(ui.set_show.findData(shown), 0))
        ui.set_show.blockSignals(False)
        coming = sum(count[state] for state in CHANGES)
        ui.set_import.setEnabled(coming > 0)
        ui.set_import.setText(self.tr("Import %1").replace("%1", str(coming)) if coming else self.tr("Import"))
        ui.set_summary.setText(summary(entries))
        self._list(entries)

    def _as_wanted(self, checked: Checked) -> Drawn:
        """Return a drawing as it would go in."""
        if not (checked.wrong and self.ui.set_mend.isChecked()):
            return checked.drawn
        return replace(checked.drawn, svg=checked.coloured if self.ui.set_keep.isChecked() else checked.mended)

    def _entries(self) -> tuple[Entry, ...]:
        """Say what becomes of each drawing in the kit as it is now."""
        licence = self.ui.set_licence.text().strip()
        return plan(self.panel.session.kit, map(self._as_wanted, self._checked), licence=licence)

    def _list(self, entries: tuple[Entry, ...] | None = None) -> None:
        shown = str(self.ui.set_show.currentData() or "")
        both = zip(self._entries() if entries is None else entries, self._checked, strict=True)
        self.rows.show_rows(
            tuple(
                self._row(entry, checked)
                for entry, checked in both
                if shown in {"", entry.state} or (shown == "wrong" and checked.wrong)
            )
        )

    def _row(self, entry: Entry, checked: Checked) -> SetRow:
        drawn, outcome = entry.drawn, states()[entry.state]
        if entry.state == "duplicate":
            taken = self.tr("%1 is taken for %2")
            outcome += " · " + taken.replace("%1", entry.other).replace("%2", entry.name)
        elif entry.name and entry.state != "broken":
            outcome += f" · {entry.name}"
        if drawn.why:
            return SetRow(drawn.file, "", outcome, (drawn.why,))
        if entry.state not in CHANGES and entry.state != "same":
            return SetRow(drawn.file, drawn.svg, outcome)
        mends, keeps = self.ui.set_mend.isChecked(), self.ui.set_keep.isChecked()
        mended = self.tr("mended: %1")
        said = [
            mended.replace("%1", words) if mends and not (keeps and about_colours) else words
            for words, about_colours in checked.wrong
        ]
        own = f"{drawn.file.rpartition('/')[2]}: "  # the file's name stands above
        notes = (note.removeprefix(own) for note in drawn.notes)
        return SetRow(drawn.file, drawn.svg, outcome, (*notes, *said))

    def put(self) -> None:
        """Put the set into the kit, as one undo step."""
        session, licence = self.panel.session, self.ui.set_licence.text().strip()
        before, entries = session.kit, self._entries()
        after = with_set(
            before, entries, licence=licence, meant={name: standard_meaning(name) for name in STANDARD_NAMES}
        )
        session.apply(after, steps()["icons"])
        self.leave()
        known = {icon.name for icon in before.icons}
        silent = sum(1 for icon in after.icons if icon.name not in known and not icon.meaning)
        said = [summary(entries)]
        if silent:
            said.append(self.tr("without a meaning yet: %1").replace("%1", str(silent)))
        self.panel.say(", ".join(said))


def _check(drawn: Drawn, theme: Theme, reader: str) -> Checked:
    from presskit.intake.icon_checks import ABOUT_COLOURS, check_icon, mended
    from presskit.publish.html.colours import contrast

    if not drawn.svg:
        return Checked(drawn, (), "", "")
    check = partial(check_icon, licence="-", contrast=contrast, paper=theme.colours.paper.srgb)
    svg, gone = mended(drawn.svg, check)
    own = any(finding.code in ABOUT_COLOURS for finding in gone)
    coloured = mended(drawn.svg, check, keep_colours=True)[0] if own else svg
    wrong = tuple((worded(finding.problem, reader), finding.code in ABOUT_COLOURS) for finding in gone)
    return Checked(drawn, wrong, svg, coloured)


def states() -> dict[State, str]:
    """Return the words for what becomes of a drawing."""
    translate = QCoreApplication.translate
    return {
        "replaces": translate("IconSet", "replaced"),
        "adds": translate("IconSet", "added"),
        "licensed": translate("IconSet", "gets the licence"),
        "same": translate("IconSet", "the same"),
        "duplicate": translate("IconSet", "left out: there twice"),
        "broken": translate("IconSet", "left out: broken"),
        "unnamed": translate("IconSet", "left out: no usable name"),
    }


def summary(entries: tuple[Entry, ...]) -> str:
    """Return in words how many drawings of a set become what."""
    count = Counter(entry.state for entry in entries)
    return ", ".join(f"{count[state]} {words}" for state, words in states().items() if count[state])
