"""The icons of a kit as a list that a view shows: thousands of them cost no more than those in sight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.localised import best
from presskit.kit.model import Icon, Kit
from presskit.kit.text import plain
from presskit.messages import Problem
from presskit.publish.assets import drawing, source_in_words, standard_icons_about
from presskit.publish.icon_places import IconPlace
from presskit.ui.phrases import counted, tip

Kind = Literal["standard", "replaced", "added"]
Show = Literal["all", "own", "standard", "used", "unused", "unlicensed", "meaningless"]

TILE = Qt.ItemDataRole.UserRole + 1
"""Gives the whole tile."""

Index = QModelIndex | QPersistentModelIndex


class Tile(NamedTuple):
    """An icon as it is shown: its drawing ("" for none), what it means to the reader, and how often it is drawn."""

    name: str
    svg: str
    kind: Kind
    meaning: str
    source: str
    licence: str
    uses: int

    @property
    def label(self) -> str:
        """What stands below the drawing."""
        return self.name.removeprefix("icon-")


def tiles(kit: Kit, places: Mapping[str, Sequence[IconPlace]], reader: str) -> tuple[Tile, ...]:
    """Return the icons of a kit as they are shown to somebody who reads a language."""
    return tuple(_tile(icon, len(places.get(icon.name, ())), reader, kit.language) for icon in kit.icons)


def _tile(icon: Icon, uses: int, reader: str, language: str) -> Tile:
    try:
        svg = drawing(icon)
    except Problem:  # an own icon without a drawing: preflight says so
        svg = ""
    kind: Kind = "added" if icon.name not in STANDARD_NAMES else "standard" if icon.svg is None else "replaced"
    meaning, source, licence = plain(best(icon.meaning, reader, language)), icon.source, icon.licence
    about = standard_icons_about().get(icon.name)
    if about is not None and kind == "standard":
        meaning = meaning or about.meaning.get(reader, "")
        source, licence = source_in_words(about.source, reader), about.licence
    return Tile(icon.name, svg, kind, meaning, source, licence, uses)


def kinds() -> dict[Kind, str]:
    """Return the words for what an icon's drawing is."""
    translate = QCoreApplication.translate
    return {
        "standard": translate("Icons", "standard"),
        "replaced": translate("Icons", "replaced"),
        "added": translate("Icons", "added"),
    }


def shows() -> dict[Show, str]:
    """Return the words for which icons are shown."""
    translate = QCoreApplication.translate
    return {
        "all": translate("Icons", "All icons"),
        "own": translate("Icons", "Replaced and added"),
        "standard": translate("Icons", "Standard drawing"),
        "used": translate("Icons", "In use"),
        "unused": translate("Icons", "Not in use"),
        "unlicensed": translate("Icons", "Without a licence"),
        "meaningless": translate("Icons", "Without a meaning"),
    }


def use_count(count: int) -> str:
    """Return in words how often an icon is drawn."""
    translate = QCoreApplication.translate
    if not count:
        return translate("Icons", "not used")
    return counted(count, translate("Icons", "used once"), translate("Icons", "used %1 times"))


class IconModel(QAbstractListModel):
    """The tiles that match the words and the kind that are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Tile, ...] = ()
        self._shown: tuple[Tile, ...] = ()
        self._words: tuple[str, ...] = ()
        self._show: Show = "all"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view asks of a tile."""
        if not 0 <= index.row() < len(self._shown):
            return None
        tile = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tile.label
            case Qt.ItemDataRole.ToolTipRole:
                return tip(": ".join(filter(None, (tile.name, tile.meaning))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (tile.name, kinds()[tile.kind], use_count(tile.uses), tile.meaning)))
            case _ if role == TILE:
                return tile
        return None

    def show_tiles(self, all_: tuple[Tile, ...]) -> None:
        """Show the icons of a kit; where only drawings or uses differ, the view stays where it is."""
        if all_ != self._all:
            self._all = all_
            self._refresh()

    def filter(self, words: str, show: Show) -> None:
        """Show only those that have all of these words in name, meaning, source or licence, and are of a kind."""
        wanted = tuple(words.casefold().split())
        if (wanted, show) != (self._words, self._show):
            self._words, self._show = wanted, show
            self._refresh()

    def _refresh(self) -> None:
        shown = tuple(self._matching())
        if [tile.name for tile in shown] == [tile.name for tile in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _matching(self) -> Iterator[Tile]:
        show = self._show
        for tile in self._all:
            wanted = {
                "all": True, "own": tile.kind != "standard", "standard": tile.kind == "standard",
                "used": tile.uses > 0, "unused": tile.uses == 0,
                "unlicensed": not tile.licence, "meaningless": not tile.meaning,
            }[show]  # fmt: skip
            if wanted and self._words:
                text = f"{tile.name} {tile.meaning} {tile.source} {tile.licence}".casefold()
                wanted = all(word in text for word in self._words)
            if wanted:
                yield tile

    @property
    def shown(self) -> tuple[Tile, ...]:
        """The tiles in their order."""
        return self._shown

    def row_of(self, name: str) -> int:
        """Return the row of an icon; -1 when it is not shown."""
        return next((row for row, tile in enumerate(self._shown) if tile.name == name), -1)
