"""Pasting what has to be read first: it comes in where the caret was, while the writer goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from presskit.kit.blocks import AnyBlock, Paragraph
from presskit.kit.pasting import Clip
from presskit.ui.text import words

if TYPE_CHECKING:
    from presskit.ui.text.commands import Commands

Came = Callable[[Sequence[AnyBlock]], None]
Intake = Callable[[str, str, Came], None]
"""Reads HTML, its text in a language, and gives the blocks to `Came`, now or later; none for what is only words."""


def paste_html(surface: Commands, html: str, text: str, intake: Intake) -> None:
    """Read HTML and paste the blocks in place of what is selected now; `text` where it holds none."""
    cursor = surface.textCursor()
    places = [_kept(cursor, position) for position in (cursor.anchor(), cursor.position())]
    shown = surface.projection

    def came(blocks: Sequence[AnyBlock]) -> None:
        if surface.projection is not shown:
            surface.refused.emit(words.translate("Surface", "Not pasted: another text is shown now; paste it again"))
            return
        writer = surface.textCursor()
        anchor, caret = (place.position() for place in places)
        stayed = (writer.anchor(), writer.position()) == (anchor, caret)
        surface.set_places(surface.mirror.place(anchor), surface.mirror.place(caret))
        surface.session.seal()
        if blocks:
            one_line = len(blocks) == 1 and isinstance(blocks[0], Paragraph)
            surface.paste_clip(Clip(tuple(blocks), one_line=one_line))
        elif text.strip():
            surface.insert_text(text)
        else:
            surface.refused.emit(words.nothing_to_paste())
        if not stayed:
            surface.setTextCursor(writer)

    intake(html, shown.language, came)


def _kept(cursor: QTextCursor, position: int) -> QTextCursor:
    """Return a position that Qt moves along with what is written before it; what is typed at it comes after."""
    kept = QTextCursor(cursor)
    kept.setPosition(position)
    kept.setKeepPositionOnInsert(True)  # only of the position: an anchor would move
    return kept
