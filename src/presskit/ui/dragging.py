"""What a line of the outline stands for, and which lines are dragged where: blocks as blocks, articles as articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeGuard

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel


class Target(NamedTuple):
    """What a line of the outline stands for: its kind ("block", "field", "icon", "person" ...) and its id.

    A line that heads others is a "section", with its name for an id; that of an article has the article's id, too.
    """

    kind: str
    article: str
    identity: str


TARGET = Qt.ItemDataRole.UserRole + 1
_BLOCK = "application/x-presskit-block"
_ARTICLE = "application/x-presskit-article"

Index = QModelIndex | QPersistentModelIndex


def is_article(target: object) -> TypeGuard[Target]:
    """Tell whether a line of the outline is that of a whole article."""
    return isinstance(target, Target) and target.kind == "section" and bool(target.article)


class DraggedLines(QStandardItemModel):
    """Lines that can be dragged. They follow from the kit: a drop moves no line, but tells who changes the kit."""

    moved = Signal(str, str, str)
    """A block was dropped: its id, the article, and the id of the block before which it goes (none: at the end)."""
    article_moved = Signal(str, int)
    """An article was dropped: its id, and its new place among the articles, counted without it."""

    def __init__(self) -> None:
        super().__init__()
        self.movable = False
        """Whether lines can be dragged."""

    def articles(self) -> list[str]:
        """Return the ids of the articles, whose lines come before all others at the top."""
        found = (self.index(n, 0).data(TARGET) for n in range(self.rowCount()))
        return [target.article for target in found if is_article(target)]

    def index_of_article(self, identity: str) -> QModelIndex | None:
        """Return the line of an article; None when there is none."""
        order = self.articles()
        return self.index(order.index(identity), 0) if identity in order else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the blocks of an article be dragged, and dropped among them; articles likewise, where there are more."""
        flags = super().flags(index) & ~(Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled)
        target, above = index.data(TARGET), index.parent().data(TARGET)
        if not self.movable:
            return flags
        if not index.isValid():
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        elif is_article(target):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if is_article(self.index(1, 0).data(TARGET)):
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        elif isinstance(target, Target) and target.kind == "block" and is_article(above):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Name the kinds of what is dragged."""
        return [_BLOCK, _ARTICLE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Take up the block or the article that is dragged."""
        data = QMimeData()
        target = indexes[0].data(TARGET) if indexes else None
        if is_article(target):
            data.setData(_ARTICLE, target.article.encode())
        elif isinstance(target, Target):
            data.setData(_BLOCK, target.identity.encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell whether what is dragged could be let go of here, so that the mark shows only where it would go."""
        if not super().canDropMimeData(data, action, row, column, parent):
            return False
        if data.hasFormat(_ARTICLE):
            return self._place(_text(data, _ARTICLE), row, parent) is not None
        above = parent.data(TARGET)
        return isinstance(above, Target) and bool(above.article)

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        """Tell where a line was dropped. Return False: the lines follow from the kit, not from the drop."""
        if data.hasFormat(_ARTICLE):
            article = _text(data, _ARTICLE)
            to = self._place(article, row, parent)
            if to is not None:
                self.article_moved.emit(article, to)
            return False
        above = parent.data(TARGET)
        if not data.hasFormat(_BLOCK) or not isinstance(above, Target) or not above.article:
            return False
        dragged = _text(data, _BLOCK)
        if above.kind == "block":
            self.moved.emit(dragged, above.article, above.identity)
            return False
        lines = [self.index(n, 0, parent).data(TARGET) for n in range(max(row, 0), self.rowCount(parent))]
        before = next((line.identity for line in lines if line.kind == "block"), "") if row >= 0 else ""
        self.moved.emit(dragged, above.article, before)
        return False

    def _place(self, article: str, row: int, parent: Index) -> int | None:
        """Return the place, counted without it, that an article takes when it is let go of here; None for no place.

        On another article it takes that one's place; between two it goes there, and so below the last line of one.
        """
        order, above = self.articles(), parent.data(TARGET)
        if article not in order:
            return None
        if not parent.isValid():
            gap = len(order) if row < 0 else row
        elif is_article(above) and row < 0:
            return order.index(above.article)
        elif is_article(above) and row == self.rowCount(parent):
            gap = order.index(above.article) + 1
        else:
            return None
        return gap - (order.index(article) < gap) if gap <= len(order) else None


def _text(data: QMimeData, kind: str) -> str:
    return bytes(data.data(kind).data()).decode()
