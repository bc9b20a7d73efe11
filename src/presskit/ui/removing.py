"""Taking out what a line of the outline stands for: by its menu, or by the Delete key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from presskit.kit import edits
from presskit.kit.localised import best
from presskit.kit.text import BREAK, plain
from presskit.ui.dragging import TARGET, Target, is_article
from presskit.ui.history import steps
from presskit.ui.infobar import Offer
from presskit.ui.session import Carets

if TYPE_CHECKING:
    from presskit.ui.window import Window

_REMOVABLE = {"block", "person", "contact", "download"}

translate = QCoreApplication.translate
_FIRST = (1, 0)
"""Where the caret is in an article that is shown for the first time: in its headline."""


def connect(window: Window) -> None:
    """Let the Delete key take out what the outline's line stands for, when the outline has the focus."""
    keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), window.ui.outline)
    keys.setContext(Qt.ShortcutContext.WidgetShortcut)
    keys.activated.connect(lambda: remove_line(window))


def remove_line(window: Window) -> None:
    """Take out what the outline's line stands for: an article, a block, a person, a contact or a download."""
    index = window.ui.outline.currentIndex()
    target = index.data(TARGET)
    if not isinstance(target, Target) or not (is_article(target) or target.kind in _REMOVABLE):
        return
    if window.refuse_read_only():
        return
    if is_article(target):
        remove_article(window, target.article)
    elif target.kind == "block":
        window.going.delete(target.identity)
    else:
        from presskit.ui.details.people import remove

        remove(window, target.identity, str(index.data()))


def remove_article(window: Window, identity: str) -> None:
    """Take an article out, as one undo step, and say so; never the last one. Another is shown in its place."""
    kit, surface = window.session.kit, window.surface
    if window.refuse_read_only():
        return
    if len(kit.articles) == 1:
        window.tell(translate("Removing", "A kit holds at least one article: this one stays."))
        return
    try:
        article, next_one = edits.article_of(kit, identity), edits.beside(kit, identity)
    except edits.NotInKitError:
        return
    carets: tuple[Carets | None, Carets | None] = (None, None)
    if identity == window.article:  # undo shows it again
        language = window.language
        carets = (
            Carets(surface.owner, identity, language, *surface.places()),
            Carets(surface.owner, next_one, language, _FIRST, _FIRST),
        )
    if not window.session.apply(edits.remove_article(kit, identity), steps()["article"], carets=carets):
        return
    window.show_outline()
    index = window.outline.index_of_article(next_one)
    if index is not None and window.ui.outline.hasFocus():
        window.ui.outline.setCurrentIndex(index)
    headline = plain(best(article.headline, window.language, kit.language)).replace(BREAK, " ").strip()

    def said() -> str:
        if headline:
            return translate("Removing", "Article removed: %1").replace("%1", headline)
        return translate("Removing", "Article removed.")

    window.tell(said, Offer(lambda: translate("Removing", "Undo"), window.session.undo), passing=True)


def fill_article(menu: QMenu, window: Window, article: str) -> None:
    """Fill the menu of an article's line."""
    order = [each.id for each in window.session.kit.articles]
    writes, at = not window.designing.locked, order.index(article)
    step = window.reordering.step_article
    for text, keys, call, able in (
        (translate("Removing", "Move up"), "Alt+Shift+Up", partial(step, article, -1), at > 0),
        (translate("Removing", "Move down"), "Alt+Shift+Down", partial(step, article, 1), at < len(order) - 1),
        (translate("Removing", "Remove"), "Del", partial(remove_article, window, article), len(order) > 1),
    ):
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"{text}\t{shown}", call).setEnabled(writes and able)
