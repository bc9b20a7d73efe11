"""The order of the blocks and of the articles, changed in the outline: by dragging a line, or by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView

from presskit.kit import edits
from presskit.kit.model import Article, Kit
from presskit.ui.dragging import TARGET, Target, is_article
from presskit.ui.history import steps
from presskit.ui.infobar import announce

if TYPE_CHECKING:
    from presskit.ui.window import Window


class Reordering(QObject):
    """Moves blocks and articles in the window's kit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        tree = window.ui.outline
        window.outline.moved.connect(self.move_before)
        window.outline.article_moved.connect(self.move_article)
        tree.setDropIndicatorShown(True)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.lock()

    def lock(self) -> None:
        """Let lines be dragged where the text may be written."""
        writes, tree = not self.window.designing.locked, self.window.ui.outline
        self.window.outline.movable = writes
        tree.setDragEnabled(writes)
        tree.setAcceptDrops(writes)

    def move_before(self, identity: str, article: str, other: str) -> None:
        """Move a block before another of an article; before none, to its end. One undo step."""
        kit = self.window.session.kit
        try:
            source, _ = edits.find_block(kit, identity)
            rest = [b.id for b in edits.article_of(kit, article).body if b.id != identity]
            to = rest.index(other) if other in rest else len(rest)
            if source.id == article and other == identity:
                return
            after = edits.move_block(kit, identity, article, to)
        except edits.NotInKitError:
            return
        self._apply(after, identity)

    def move_article(self, identity: str, to: int) -> None:
        """Move an article to a place among the others (counted without it). One undo step."""
        window = self.window
        if window.refuse_read_only():
            return
        try:
            after = edits.move_article(window.session.kit, identity, to)
        except edits.NotInKitError:
            return
        if window.session.apply(after, steps()["article-move"]):
            window.show_outline()
            self._come_to(window.outline.index_of_article(identity))

    def step_article(self, identity: str, by: int) -> None:
        """Move an article one place up or down."""
        order = [article.id for article in self.window.session.kit.articles]
        if identity in order:
            self.move_article(identity, max(0, order.index(identity) + by))

    def step(self, by: int) -> None:
        """Move what the outline's line is when that has the focus, else the block of the caret, up or down."""
        window = self.window
        target = window.ui.outline.currentIndex().data(TARGET)
        if not window.ui.outline.hasFocus():
            window.surface.move_block(by)
            return
        if is_article(target):
            self.step_article(target.article, by)
            return
        if not isinstance(target, Target) or target.kind != "block" or window.refuse_read_only():
            return
        kit = window.session.kit
        try:
            article, block = edits.find_block(kit, target.identity)
        except edits.NotInKitError:
            return
        if block in article.body:
            self._apply(edits.move_block(kit, block.id, article.id, self._place(article, block.id, by)), block.id)

    def _place(self, article: Article, identity: str, by: int) -> int:
        """Return the place one shown block further: those left out in this language are stepped over."""
        language = self.window.language
        order = [b.id for b in article.body]
        shown = [b.id for b in article.body if language not in b.omitted or b.id == identity]
        at = shown.index(identity)
        return order.index(shown[max(0, min(len(shown) - 1, at + by))])

    def _apply(self, after: Kit, identity: str) -> None:
        window = self.window
        if window.session.apply(after, steps()["move"]):
            window.show_outline()
            self._come_to(window.outline.index_of(identity))

    def _come_to(self, index: QModelIndex | None) -> None:
        tree = self.window.ui.outline
        if index is not None:
            tree.setCurrentIndex(index)
            announce(tree, self.tr("Moved: %1").replace("%1", str(index.data())))
