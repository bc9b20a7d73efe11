"""What else can be done with the icons of a kit: add one, rename it, say what it means, take sets in and out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QProgressDialog

from presskit import files
from presskit.kit import edits
from presskit.kit.icon_set import Drawn, Entry, State, icon_name, plan, with_set
from presskit.kit.icons import fixed_name, icon_named
from presskit.kit.localised import localised, string, with_text
from presskit.kit.model import Icon
from presskit.messages import Problem
from presskit.publish.assets import icon_svg
from presskit.ui.asking import ask_folder, ask_text
from presskit.ui.history import steps
from presskit.ui.icon_detail import Candidate

if TYPE_CHECKING:
    from presskit.ui.icons import IconsDialog


class IconActions(QObject):
    """The menu of the dialog, and what its entries do."""

    def __init__(self, dialog: IconsDialog) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self._cancelled = False
        self._bar: QProgressDialog | None = None
        self.menu = QMenu(dialog)
        add = self.menu.addAction
        self.add = add(self.tr("&Add as a new icon…"), self.ask_add)
        self.rename = add(self.tr("Re&name…"), self.ask_rename)
        self.mean = add(self.tr("Say what it &means…"), self.ask_meaning)
        self.menu.addSeparator()
        self.bring = add(self.tr("&Import a folder of SVGs…"), self.ask_import)
        self.take = add(self.tr("E&xport all as SVGs…"), self.ask_export)

    def enable(self, *, writes: bool) -> None:
        """Allow what the chosen icon and drawing allow."""
        kit, name = self.dialog.session.kit, self.dialog.name
        self.add.setEnabled(writes and self.dialog.detail.candidate is not None)
        self.rename.setEnabled(writes and bool(name) and fixed_name(kit, name) is None)
        self.mean.setEnabled(writes and bool(name))
        self.bring.setEnabled(writes)

    # One icon

    def ask_add(self) -> None:
        """Ask for a name, and add the drawing that is chosen under it."""
        found = self.dialog.detail.candidate
        if found is not None:
            stem = icon_name(found.source.rpartition(", ")[2].removesuffix(".svg"))
            ask_text(
                self.dialog, self.tr("A new icon"), self.tr("Its name"), stem, lambda name: self.add_icon(name, found)
            )

    def add_icon(self, name: str, found: Candidate) -> None:
        """Add a drawing as an icon of the kit."""
        session = self.dialog.session
        if not self._sound(name):
            return
        meaning = localised(found.title, session.kit.language)
        icon = Icon(name=name, svg=found.svg, meaning=meaning, source=found.source, licence=found.licence)
        session.apply(edits.add_icon(session.kit, icon), steps()["icon-add"].replace("%1", name))
        self.dialog.choose(name)

    def ask_rename(self) -> None:
        """Ask for another name for the chosen icon."""
        name = self.dialog.name
        ask_text(
            self.dialog, self.tr("Rename icon"), self.tr("Its new name"), name, lambda new: self.rename_icon(name, new)
        )

    def rename_icon(self, name: str, new: str) -> None:
        """Rename an icon; what refers to it follows."""
        session = self.dialog.session
        if new != name and self._sound(new):
            session.apply(edits.rename_icon(session.kit, name, new), steps()["icon-name"].replace("%1", name))
            self.dialog.choose(new)

    def _sound(self, name: str) -> bool:
        if icon_name(name) != name or not name:
            self.dialog.say(self.tr("An icon's name has letters, digits, - and _ only."))
        elif icon_named(self.dialog.session.kit, name) is not None:
            self.dialog.say(self.tr("There is an icon %1 already.").replace("%1", name))
        else:
            return True
        return False

    def ask_meaning(self) -> None:
        """Ask what the chosen icon means, for those who do not see it."""
        kit, name = self.dialog.session.kit, self.dialog.name
        icon, language = icon_named(kit, name), self.dialog.language
        if icon is not None:
            before = string(icon.meaning, language)
            label = self.tr("What it says to those who do not see it (%1)").replace("%1", language)
            ask_text(self.dialog, name, label, before, lambda text: self.give_meaning(name, text))

    def give_meaning(self, name: str, text: str) -> None:
        """Say what an icon means, in the language of the text that is shown."""
        session = self.dialog.session
        icon = icon_named(session.kit, name)
        if icon is not None:
            meaning = with_text(icon.meaning, self.dialog.language, text.strip())
            after = edits.add_icon(session.kit, replace(icon, meaning=meaning))
            session.apply(after, steps()["icon-meaning"].replace("%1", name))

    # Sets

    def ask_export(self) -> None:
        """Ask for a folder and write every icon there."""
        folder = ask_folder(self.dialog, self.tr("A folder for the icons"), "")
        if folder:
            self.export(Path(folder))

    def export(self, folder: Path) -> None:
        """Write every icon of the kit as an SVG; no file that is there is written over."""
        kit = self.dialog.session.kit

        def written() -> tuple[int, int]:
            made = [files.create(folder / f"{icon.name}.svg", icon_svg(kit, icon.name)) for icon in kit.icons]
            return sum(made), len(made)

        def told(counts: tuple[int, int]) -> None:
            said = self.tr("%1 icons written; %2 files were there already and were left as they are.")
            self.dialog.say(said.replace("%1", str(counts[0])).replace("%2", str(counts[1] - counts[0])))

        self.dialog.work.start(written, told, self.dialog.refused)

    def ask_import(self) -> None:
        """Ask for a folder and read its SVGs."""
        folder = ask_folder(self.dialog, self.tr("A folder with SVGs"), "")
        if folder:
            self.read(Path(folder))

    def read(self, folder: Path) -> None:
        """Read the SVGs of a folder off this thread, with progress; what becomes of each is shown before it is done."""
        self._cancelled = False
        bar = self._bar = QProgressDialog(self.tr("Reading icons…"), self.tr("Cancel"), 0, 0, self.dialog)
        bar.setMinimumDuration(300)
        bar.canceled.connect(self._cancel)
        progress = self.dialog.progress

        def read() -> tuple[Drawn, ...]:
            from presskit.intake.icon_folder import read_folder

            def on(done: int, of: int) -> bool:
                if done % 10 == 0:
                    progress.emit(done, of)
                return not self._cancelled

            return read_folder(folder, on)

        self.dialog.work.start(read, self._read, self._failed)

    def _cancel(self) -> None:
        self._cancelled = True

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.canceled.disconnect(self._cancel)
            self._bar.close()
            self._bar.deleteLater()
            self._bar = None

    def advance(self, done: int, of: int) -> None:
        """Show how many are read."""
        if self._bar is not None and not self._cancelled:
            self._bar.setMaximum(of)
            self._bar.setValue(done)

    def _failed(self, problem: Problem) -> None:
        self._close_bar()
        self.dialog.refused(problem)

    def _read(self, found: tuple[Drawn, ...]) -> None:
        self._close_bar()
        if self._cancelled:
            self.dialog.say(self.tr("Cancelled: no icon was changed."))
            return
        entries = plan(self.dialog.session.kit, found)
        self.dialog.ask_set(in_words(entries), lambda: self.put(entries))

    def put(self, entries: tuple[Entry, ...]) -> None:
        """Put a set of drawings into the kit, as one undo step."""
        session = self.dialog.session
        session.apply(with_set(session.kit, entries), steps()["icons"])


def in_words(entries: tuple[Entry, ...]) -> tuple[str, str]:
    """Return what becomes of the drawings of a set: a summary, and a line for each."""
    translate = QCoreApplication.translate
    kinds: dict[State, str] = {
        "replaces": translate("IconSet", "replaced"),
        "adds": translate("IconSet", "added"),
        "same": translate("IconSet", "the same"),
        "duplicate": translate("IconSet", "left out: there twice"),
        "broken": translate("IconSet", "left out: broken"),
        "unnamed": translate("IconSet", "left out: no usable name"),
    }
    count = Counter(entry.state for entry in entries)
    summary = ", ".join(f"{count[state]} {words}" for state, words in kinds.items() if count[state])
    lines = []
    for entry in entries:
        more = entry.drawn.why or (f"{entry.other} → {entry.name}" if entry.other else entry.name)
        lines.append(f"{entry.drawn.file}: {kinds[entry.state]}: {more}")
        lines += [f"    {note}" for note in entry.drawn.notes]
    return summary, "\n".join(lines)
