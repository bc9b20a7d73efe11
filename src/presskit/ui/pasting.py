"""HTML that is pasted into the text, read off the window's thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from presskit.kit.blocks import AnyBlock
from presskit.messages import Problem
from presskit.ui.text.arriving import Came

if TYPE_CHECKING:
    from presskit.ui.window import Window

_COMMENT, _PICTURE = re.compile(r"<!--.*?-->", re.DOTALL), re.compile(r"<img\b", re.IGNORECASE)
"""Word puts drawings for old browsers in comments."""
SOON = 400
"""Milliseconds after which a paste that is not there yet is spoken of."""


class Pasting(QObject):
    """Reads what the surface is given to paste; what cannot be read as HTML comes in as its words."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.surface.intake = self.read

    def read(self, html: str, language: str, came: Came) -> None:
        """Read HTML and give its blocks to `came`."""
        pictures = bool(_PICTURE.search(_COMMENT.sub("", html)))
        window, name = self._window, self.tr("the clipboard")
        soon = QTimer(self, singleShot=True, interval=SOON)
        soon.timeout.connect(lambda: window.tell(lambda: self.tr("Pasting…"), lasts=True))
        soon.start()

        def made() -> tuple[AnyBlock, ...]:
            from presskit.intake.html import read

            return read(html, language=language, name=name)

        def arrived(blocks: tuple[AnyBlock, ...]) -> None:
            soon.stop()
            soon.deleteLater()
            if window.info.text == self.tr("Pasting…"):
                window.info.close()
            came(blocks)
            if blocks and pictures:
                said = self.tr("The text came without its pictures: copy or drag them in one by one.")
                window.tell(said)

        def failed(problem: Problem) -> None:
            arrived(())
            window.told(problem)

        window.work.start(made, arrived, failed)
