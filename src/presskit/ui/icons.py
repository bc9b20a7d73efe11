"""The icons of a kit: which they are and where they are used, another drawing for one, and the standard one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from presskit.kit import edits
from presskit.kit.icons import STANDARD_NAMES, icon_named, uses
from presskit.kit.localised import best
from presskit.kit.model import Kit
from presskit.kit.text import plain
from presskit.messages import Problem, worded
from presskit.publish.assets import icon_svg
from presskit.ui.appearance import Colours, svg_icon
from presskit.ui.forms.ui_icons import Ui_IconsDialog
from presskit.ui.session import Session

_LARGEST = 4_000_000
"""Most bytes of an SVG that is read at all."""


class IconsDialog(QDialog):
    """Shows the icons of the session's kit and replaces them; each replacement is one undo step."""

    def __init__(
        self, session: Session, reader: str, colours: Colours, parent: QWidget | None = None, *,
        chosen: str = "", ask: Callable[[QWidget], str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.ui = Ui_IconsDialog()
        self.ui.setupUi(self)
        self.session, self.reader, self.colours = session, reader, colours
        self._ask = ask or self._ask_file
        self.ui.icons.setIconSize(QSize(32, 32))
        self.ui.icons.setGridSize(QSize(120, 84))
        self.ui.replace.setProperty("primary", True)
        self.ui.icons.currentItemChanged.connect(self._look)
        self.ui.search.textChanged.connect(self._filter)
        self.ui.replace.clicked.connect(self.replace)
        self.ui.restore.clicked.connect(self.restore)
        self.ui.close.clicked.connect(self.accept)
        session.changed.connect(self._changed)
        self._fill(chosen)

    def _fill(self, chosen: str = "") -> None:
        kit, chosen = self.session.kit, chosen or self.name
        self.ui.icons.clear()
        for each in kit.icons:
            item = QListWidgetItem(svg_icon(icon_svg(kit, each.name), self.colours), each.name.removeprefix("icon-"))
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            item.setToolTip(f"{each.name}\n{self._meaning(kit, each.name)}".strip())
            self.ui.icons.addItem(item)
            if each.name == chosen:
                self.ui.icons.setCurrentItem(item)
        if self.ui.icons.currentItem() is None and self.ui.icons.count():
            self.ui.icons.setCurrentRow(0)
        self._filter(self.ui.search.text())

    def _changed(self, before: Kit, after: Kit) -> None:
        if before.icons is not after.icons:
            self._fill()

    @property
    def name(self) -> str:
        """The name of the icon that is chosen."""
        item = self.ui.icons.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _meaning(self, kit: Kit, name: str) -> str:
        found = icon_named(kit, name)
        return plain(best(found.meaning, self.reader, kit.language)) if found else ""

    def _filter(self, words: str) -> None:
        kit = self.session.kit
        for row in range(self.ui.icons.count()):
            item = self.ui.icons.item(row)
            name = str(item.data(Qt.ItemDataRole.UserRole))
            item.setHidden(words.casefold() not in f"{name} {self._meaning(kit, name)}".casefold())

    def _look(self) -> None:
        """Say where the chosen icon is used and what it is."""
        kit, name = self.session.kit, self.name
        found = icon_named(kit, name)
        self.ui.replace.setEnabled(found is not None)
        self.ui.restore.setEnabled(found is not None and found.svg is not None and name in STANDARD_NAMES)
        if found is None:
            self.ui.about.setText("")
            return
        count = len(uses(kit, name))
        drawing = self.tr("the kit's own drawing") if found.svg is not None else self.tr("the standard drawing")
        used = self.tr("used %1 times").replace("%1", str(count)) if count else self.tr("not used in the text")
        meaning = self._meaning(kit, name) or self.tr("no meaning given")
        self.ui.about.setText(f"{name} · {drawing} · {used} · {meaning}")

    def _ask_file(self, parent: QWidget) -> str:
        found, _ = QFileDialog.getOpenFileName(parent, self.tr("An icon"), "", self.tr("Icons (*.svg)"))
        return found

    def replace(self) -> None:
        """Ask for an SVG and put it in the place of the chosen icon, everywhere."""
        from presskit.intake.svg import as_icon

        name, chosen = self.name, self._ask(self)
        if not chosen or not name:
            return
        path = Path(chosen)
        try:
            with path.open("rb") as source:
                clean = as_icon(source.read(_LARGEST), name=path.name)
        except Problem as problem:
            self.ui.about.setText(worded(problem, self.reader))
            return
        except OSError as error:
            self.ui.about.setText(f"{path}: {error.strerror}")
            return
        after = edits.replace_icon(self.session.kit, name, clean.svg, source=path.name)
        self.session.apply(after, self.tr("Replace icon %1").replace("%1", name))
        said = [note.worded(self.reader) for note in clean.notes]
        if said:
            self.ui.about.setText(" ".join(said))

    def restore(self) -> None:
        """Give the chosen icon its standard drawing back."""
        name = self.name
        if name in STANDARD_NAMES:
            after = edits.restore_icon(self.session.kit, name)
            self.session.apply(after, self.tr("Restore icon %1").replace("%1", name))
