"""Drawings that are dropped on the icon panel: one for the icon below it, several or a folder as a set."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from presskit.ui.icons.panel import IconsPanel


class Dropping(QObject):
    """Takes what is dragged onto the panel, and marks the icon that it would be for.

    What is dropped is always copied: a file manager that is told of a move may delete the file.
    """

    def __init__(self, panel: IconsPanel) -> None:
        super().__init__(panel)
        self.panel = panel
        panel.setAcceptDrops(not panel.read_only)
        panel.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Take the events of a drag over the panel."""
        match event:
            case QDragEnterEvent() | QDragMoveEvent() if event.type() != QEvent.Type.Drop:
                self._over(event)
            case QDropEvent():
                self._drop(event)
            case _ if event.type() == QEvent.Type.DragLeave:
                self._mark(QModelIndex())
            case _:
                return super().eventFilter(target, event)
        return True

    def _over(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        paths = [] if self.panel.read_only or self.panel.sets.reading else dropped(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        one = len(paths) == 1 and not paths[0].is_dir()
        self._mark(self._below(event) if one else QModelIndex())

    def _below(self, event: QDropEvent) -> QModelIndex:
        """Return the icon below the pointer; none outside the grid."""
        view = self.panel.ui.icons
        if not view.isVisible():
            return QModelIndex()
        at = view.viewport().mapFrom(self.panel, event.position().toPoint())
        return view.indexAt(at) if view.viewport().rect().contains(at) else QModelIndex()

    def _mark(self, index: QModelIndex) -> None:
        self.panel.delegate.target = index.row()
        self.panel.ui.icons.viewport().update()

    def _drop(self, event: QDropEvent) -> None:
        panel, paths, index = self.panel, dropped(event.mimeData()), self._below(event)
        self._mark(QModelIndex())
        if not paths or panel.read_only:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if len(paths) > 1:
            panel.sets.read_files(paths)
        elif paths[0].is_dir():
            panel.sets.read_folder(paths[0])
        else:
            if index.isValid():
                panel.ui.icons.setCurrentIndex(index)
            panel.offer_file(paths[0])


def dropped(data: QMimeData) -> list[Path]:
    """Return the SVGs of what is dropped, or the folder, when it is one."""
    from presskit.intake.svg import is_svg

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    svgs = [path for path in paths if is_svg(path)]
    return svgs or [path for path in paths[:1] if path.is_dir()]
