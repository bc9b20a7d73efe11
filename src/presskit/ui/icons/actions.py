"""What can be done with the icons of a kit: another drawing, a new one, name, meaning, licence; files of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from presskit import files
from presskit.kit import edits
from presskit.kit.icon_set import free_name, icon_name, only_here
from presskit.kit.icons import STANDARD_NAMES, fixed_name, icon_named
from presskit.kit.localised import localised, string, with_text
from presskit.kit.model import Icon, Kit
from presskit.publish.assets import icon_svg, standard_meaning
from presskit.ui.asking import ask_folder, ask_save
from presskit.ui.history import steps
from presskit.ui.icons.detail import Candidate

if TYPE_CHECKING:
    from presskit.ui.icons.panel import IconsPanel


class IconActions(QObject):
    """Does what the panel offers, each as one undo step; and the menu of what is about all icons."""

    def __init__(self, panel: IconsPanel) -> None:
        super().__init__(panel)
        self.panel = panel
        self.menu = QMenu(panel)
        self.bring = self.menu.addAction("", self.ask_import)
        self.take = self.menu.addAction("", self.ask_export)
        self.menu.addSeparator()
        self.restore_all = self.menu.addAction("", self.restore_standards)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak another language."""
        self.bring.setText(self.tr("&Import a folder of SVGs…"))
        self.take.setText(self.tr("E&xport all as SVGs…"))
        self.restore_all.setText(self.tr("&Restore all standard drawings"))

    def _apply(self, after: Kit, step: str, name: str = "") -> bool:
        if self.panel.read_only:
            return False
        return self.panel.session.apply(after, steps()[step].replace("%1", name))

    # One icon

    def put_everywhere(self, name: str, found: Candidate) -> None:
        """Put a drawing in the place of an icon, everywhere it is used."""
        kit = self.panel.session.kit
        if icon_named(kit, name) is not None:
            after = edits.replace_icon(kit, name, found.svg, source=found.source, licence=found.licence)
            icon = icon_named(after, name)
            if icon is not None and not icon.meaning:
                meaning = standard_meaning(name) or localised(found.title, self.panel.language)
                after = edits.add_icon(after, replace(icon, meaning=meaning))
            self._apply(after, "icon", name)

    def put_here(self, name: str, blocks: tuple[str, ...], found: Candidate) -> None:
        """Give calls to action a drawing of their own; all other uses stay."""
        kit = self.panel.session.kit
        after = only_here(kit, name, blocks, found.svg, source=found.source, licence=found.licence)
        own = after.icons[-1]
        if not own.meaning and found.title:
            after = edits.add_icon(after, replace(own, meaning=localised(found.title, self.panel.language)))
        self._apply(after, "icon-here", name)

    def add_icon(self, name: str, found: Candidate) -> bool:
        """Add a drawing as an icon of the kit; return whether its name was sound."""
        kit = self.panel.session.kit
        if not self._sound(name):
            if icon_named(kit, name) is not None:
                self.panel.ui.new_name.setText(free_name(kit, name))
            return False
        meaning = localised(found.title, self.panel.language)
        icon = Icon(name=name, svg=found.svg, meaning=meaning, source=found.source, licence=found.licence)
        return self._apply(edits.add_icon(kit, icon), "icon-add", name)

    def rename_icon(self, name: str, new: str) -> bool:
        """Rename an icon; what refers to it follows. Return whether it has the new name."""
        kit = self.panel.session.kit
        if new == name or icon_named(kit, name) is None or fixed_name(kit, name) is not None or not self._sound(new):
            return False
        return self._apply(edits.rename_icon(kit, name, new), "icon-name", name)

    def _sound(self, name: str) -> bool:
        if not name or icon_name(name) != name:
            self.panel.say(self.tr("An icon's name has small letters, digits, - and _ only."))
        elif icon_named(self.panel.session.kit, name) is not None:
            free = free_name(self.panel.session.kit, name)
            said = self.tr("There is an icon %1 already; the name %2 is free.")
            self.panel.say(said.replace("%1", name).replace("%2", free))
        else:
            return True
        return False

    def give_meaning(self, name: str, text: str) -> None:
        """Say what an icon means, in the language of the text that is shown."""
        kit, language = self.panel.session.kit, self.panel.language
        icon = icon_named(kit, name)
        if icon is not None and string(icon.meaning, language) != text.strip():
            meaning = with_text(icon.meaning, language, text.strip())
            self._apply(edits.add_icon(kit, replace(icon, meaning=meaning)), "icon-meaning", name)

    def give_licence(self, name: str, text: str) -> None:
        """State the licence of an icon's own drawing."""
        kit = self.panel.session.kit
        icon = icon_named(kit, name)
        if icon is not None and icon.svg is not None and icon.licence != text.strip():
            self._apply(edits.add_icon(kit, replace(icon, licence=text.strip())), "icon-licence", name)

    def restore(self, name: str) -> None:
        """Give an icon its standard drawing back."""
        kit = self.panel.session.kit
        if name in STANDARD_NAMES and icon_named(kit, name) is not None:
            self._apply(edits.restore_icon(kit, name), "restore", name)

    def restore_standards(self) -> None:
        """Give all icons that have one their standard drawing back, as one step."""
        kit = self.panel.session.kit
        for icon in kit.icons:
            if icon.svg is not None and icon.name in STANDARD_NAMES:
                kit = edits.restore_icon(kit, icon.name)
        if not self._apply(kit, "icons-restored"):
            self.panel.say(self.tr("All standard icons have their standard drawing."))

    # Files

    def ask_export_one(self, name: str) -> None:
        """Ask for a file and write the icon there."""
        kit = self.panel.session.kit
        path = ask_save(self.panel, self.tr("Export an icon"), Path(f"{name}.svg"), self.tr("Icons (*.svg)"), "icons")
        if path is not None:
            self.export_one(kit, name, path if path.suffix.lower() == ".svg" else path.with_name(f"{path.name}.svg"))

    def export_one(self, kit: Kit, name: str, path: Path) -> None:
        """Write an icon as an SVG."""

        def written() -> None:
            files.write(path, icon_svg(kit, name))

        said = self.tr("%1 is written.").replace("%1", path.name)
        self.panel.work.start(written, lambda _: self.panel.say(said), self.panel.refused)

    def ask_export(self) -> None:
        """Ask for a folder and write every icon there."""
        folder = ask_folder(self.panel, self.tr("A folder for the icons"), "icons")
        if folder:
            self.export(Path(folder))

    def export(self, folder: Path) -> None:
        """Write every icon of the kit as an SVG; no file that is there is written over."""
        kit = self.panel.session.kit

        def written() -> tuple[int, int]:
            made = [files.create(folder / f"{icon.name}.svg", icon_svg(kit, icon.name)) for icon in kit.icons]
            return sum(made), len(made)

        def told(counts: tuple[int, int]) -> None:
            said = self.tr("%1 icons written; %2 files were there already and were left as they are.")
            self.panel.say(said.replace("%1", str(counts[0])).replace("%2", str(counts[1] - counts[0])))

        self.panel.work.start(written, told, self.panel.refused)

    def ask_import(self) -> None:
        """Ask for a folder and read its SVGs."""
        folder = ask_folder(self.panel, self.tr("A folder with SVGs"), "drawings")
        if folder:
            self.panel.sets.read_folder(Path(folder))
