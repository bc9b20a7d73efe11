"""The type of the theme: a face for each role and what it lacks for the kit's languages, sizes, faces from files."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QListWidgetItem

from presskit import reading
from presskit.kit.letters import letters
from presskit.kit.theme import Face, FaceStyle, Look, Theme, Type
from presskit.messages import Problem
from presskit.publish.faces import FAMILIES
from presskit.publish.theme_check import text_of
from presskit.ui.asking import ask_open
from presskit.ui.languages import language_name
from presskit.ui.theming import words

if TYPE_CHECKING:
    from presskit.intake.font import FontFacts
    from presskit.ui.theme_dialog import ThemeDialog
    from presskit.ui.theming.number import Number

ROLES = ("text", "display", "sans")
_CHOICES = {"align": ("justify", "left"), "figures": ("old-style", "lining"), "quotation": ("rules", "bar", "ground")}
_SHOWN = 10
"""Most characters that are listed of what a face lacks."""
_HEAVY = 600
"""From this weight a face counts as bold (OpenType, OS/2 usWeightClass)."""


class _Read(NamedTuple):
    name: str
    facts: FontFacts
    sha256: str


class TypeTab(QObject):
    """The type of the theme in its editor."""

    def __init__(self, dialog: ThemeDialog) -> None:
        super().__init__(dialog)
        self.dialog, self.ui = dialog, dialog.ui
        self._text: tuple[object, str] = (None, "")
        for role in ROLES:
            box: QComboBox = getattr(self.ui, role)
            box.activated.connect(partial(self._face_chosen, role))
        for name in ("size", "leading", "title"):
            field: Number = getattr(self.ui, name)
            field.valueChanged.connect(partial(self._size_given, name))
            dialog.refuses(field)
        for name in _CHOICES:
            getattr(self.ui, name).activated.connect(partial(self._chosen, name))
        self.ui.add_face.clicked.connect(self.ask)
        self.ui.remove_face.clicked.connect(self.remove)

    def fill(self, theme: Theme) -> None:
        """Show the type of a theme."""
        ui, kind = self.ui, theme.type
        own = [face.family for face in theme.faces]
        for role in ROLES:
            box: QComboBox = getattr(ui, role)
            with QSignalBlocker(box):
                box.clear()
                families = list(dict.fromkeys([*own, *FAMILIES, getattr(kind, role)]))
                for family in families:
                    lacks = self.lacks(theme, family)
                    box.addItem(family)
                    box.setItemData(box.count() - 1, lacks or self.tr("has all letters"), Qt.ItemDataRole.ToolTipRole)
                    if lacks:
                        box.setItemText(box.count() - 1, self.tr("%1 (lacks letters)").replace("%1", family))
                    box.setItemData(box.count() - 1, family, Qt.ItemDataRole.UserRole)
                box.setCurrentIndex(families.index(getattr(kind, role)))
        with QSignalBlocker(ui.size), QSignalBlocker(ui.leading), QSignalBlocker(ui.title):
            ui.size.setValue(kind.size)
            ui.leading.setValue(kind.leading)
            ui.title.setValue(round(100 * kind.title))
        for name, values in _CHOICES.items():
            getattr(ui, name).setCurrentIndex(values.index(_value(theme, name)))
        chosen = ui.own_faces.currentRow()
        ui.own_faces.clear()
        for face in theme.faces:
            ui.own_faces.addItem(QListWidgetItem(f"{face.family}, {self._style(face.style)} ({face.file})"))
        ui.own_faces.setCurrentRow(min(max(chosen, 0), len(theme.faces) - 1))
        ui.remove_face.setEnabled(bool(theme.faces) and self.dialog.writes)
        for widget in (ui.own_faces, ui.remove_face):
            widget.setVisible(bool(theme.faces))
        families = list(dict.fromkeys(getattr(kind, role) for role in ROLES))
        said = [text for family in families for text in (self.lacks(theme, family), self.only(theme, family))]
        complete = self.tr("The faces have every letter of the kit’s languages.")
        ui.lacks.setText("\n".join(filter(None, said)) or complete)

    def lacks(self, theme: Theme, family: str) -> str:
        """Say what a family lacks, of what the kit uses and of each of its languages' letters; "" when nothing."""
        from presskit.publish.pdf.styles import family as opened
        from presskit.publish.pdf.styles import open_faces

        try:
            open_faces(theme, self.dialog.file.asset)
            have = opened(family, theme.faces).roman.coverage
        except (Problem, OSError):
            return self.tr("%1 is not here: choose another face.").replace("%1", family)
        kit, said = self.dialog.session.kit, []
        if self._text[0] is not kit.articles:
            self._text = (kit.articles, text_of(kit))
        missing = {self.tr("the kit’s own text"): self._text[1]} | {
            language_name(language): letters(language) for language in kit.languages
        }
        for where, text in missing.items():
            found = [c for c in dict.fromkeys(text) if c not in have]
            if found:
                shown = " ".join(found[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")
                said.append(self.tr("%1 (%2)").replace("%1", shown).replace("%2", where))
        if not said:
            return ""
        line = self.tr("%1 lacks %2; another face helps out there.")
        return line.replace("%1", family).replace("%2", ", ".join(said))

    def only(self, theme: Theme, family: str) -> str:
        """Say which styles a family of the house's own has, where emphasis needs others; "" for the rest."""
        own = [face.style for face in theme.faces if face.family == family]
        if not own or {"regular", "italic", "bold"} <= set(own):
            return ""
        line = self.tr("%1 is here as %2 only: emphasis is set in that.")
        return line.replace("%1", family).replace("%2", ", ".join(map(self._style, own)))

    def _style(self, style: FaceStyle) -> str:
        return {
            "regular": self.tr("regular"),
            "italic": self.tr("italic"),
            "bold": self.tr("bold"),
            "bold italic": self.tr("bold italic"),
        }[style]

    # Changes

    def _face_chosen(self, role: str, index: int) -> None:
        family = str(getattr(self.ui, role).itemData(index, Qt.ItemDataRole.UserRole))
        theme = self.dialog.theme
        self.dialog.apply(replace(theme, type=replace(theme.type, **{role: family})), f"type.{role}")

    def _size_given(self, name: str, value: float) -> None:
        theme = self.dialog.theme
        number = round(value / 100, 2) if name == "title" else round(value, 1)
        kind: Type = replace(theme.type, **{name: number})
        if kind.size <= kind.leading <= 2.5 * kind.size:
            self.dialog.apply(replace(theme, type=kind), f"type.{name}", key=f"theme.{name}")
        else:
            self.dialog.refuse(self.tr("The line spacing is from the size of the text to two and a half times that."))

    def _chosen(self, name: str, index: int) -> None:
        theme, value = self.dialog.theme, _CHOICES[name][index]
        if name == "quotation":
            look: Look = replace(theme.look, quotation=value)
            self.dialog.apply(replace(theme, look=look), "look.quotation")
        else:
            self.dialog.apply(replace(theme, type=replace(theme.type, **{name: value})), f"type.{name}")

    # Faces from files

    def ask(self) -> None:
        """Ask for a face's file."""
        path = ask_open(self.dialog, self.tr("A face from a file"), "faces", self.tr("Faces (*.ttf)"))
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Look at a face's file, off this thread, keep it in the kit, and give it to the theme."""
        file = self.dialog.file

        def read() -> _Read:
            from presskit.intake.font import MOST_BYTES, read_font

            data = reading.read(path, MOST_BYTES)
            facts = read_font(data, name=path.name)
            return _Read(path.name, facts, file.add_asset(data))

        self.dialog.start(read, self._take)

    def _take(self, read: _Read) -> None:
        facts, theme = read.facts, self.dialog.theme
        family = re.sub(r"[^A-Za-z0-9 _-]+", " ", facts.family).strip(" _-")[:60] or "House"
        bold, italic = facts.weight >= _HEAVY, facts.italic
        style: FaceStyle = "bold italic" if bold and italic else "bold" if bold else "italic" if italic else "regular"
        face = Face(family=family, style=style, file=read.name, sha256=read.sha256)
        others = tuple(each for each in theme.faces if (each.family, each.style) != (family, style))
        self.dialog.apply(replace(theme, faces=(*others, face)), "faces")
        said = self.tr("%1, %2: taken. %3").replace("%1", family).replace("%2", self._style(style))
        self.dialog.say(said.replace("%3", self._embedding(facts.embedding)))

    def _embedding(self, bits: int) -> str:
        """Say what a face's licence bits allow (OpenType, OS/2 fsType)."""
        if bits & 0x0008:
            return self.tr("Its licence bits allow embedding in documents that can be edited.")
        if bits & 0x0004:
            return self.tr("Its licence bits allow embedding for viewing and printing.")
        return self.tr("Its licence bits allow embedding without limits.")

    def remove(self) -> None:
        """Take the chosen face out of the theme, unless a role uses the last of its family."""
        theme, row = self.dialog.theme, self.ui.own_faces.currentRow()
        if not 0 <= row < len(theme.faces):
            return
        face = theme.faces[row]
        faces = theme.faces[:row] + theme.faces[row + 1 :]
        left = {each.family for each in faces} | FAMILIES.keys()
        used = next((role for role in ROLES if getattr(theme.type, role) == face.family), None)
        if used is not None and face.family not in left:
            said = self.tr("%1 is the %2: choose another face there first.").replace("%1", face.family)
            self.dialog.say(said.replace("%2", words.parts()[f"type.{used}"]))
            return
        self.dialog.apply(replace(theme, faces=faces), "faces")


def _value(theme: Theme, name: str) -> str:
    return str(theme.look.quotation if name == "quotation" else getattr(theme.type, name))
