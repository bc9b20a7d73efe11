"""The text surface: a bound text with its keys, mouse, drag and drop, and the painting of the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from presskit.kit.approvals import reworded
from presskit.kit.blocks import Figure, Gallery, Quote, Rating
from presskit.kit.lines import Line, Place
from presskit.kit.localised import best
from presskit.kit.text import plain
from presskit.kit.writing import extent
from presskit.ui.days import in_words
from presskit.ui.session import Session
from presskit.ui.text import keys, mouse, words
from presskit.ui.text.arriving import Intake
from presskit.ui.text.commands import CHANGEABLE, Commands
from presskit.ui.text.dates import DatePopup, edit_date, take_date
from presskit.ui.text.handle import Handle
from presskit.ui.text.margin import Margin
from presskit.ui.text.menu import context_menu
from presskit.ui.text.new import INSERTABLE
from presskit.ui.text.offering import Offering
from presskit.ui.text.page import OBJECT_TYPE, Page
from presskit.ui.text.paint import Chip, Scene, Shown, paint
from presskit.ui.text.picture import Objects, Thing
from presskit.ui.text.scroll import ROOM_BELOW
from presskit.ui.text.spelling import Spelling
from presskit.ui.text.spoken import painted
from presskit.ui.undo_keys import is_undo_key

__all__ = ["CHANGEABLE", "INSERTABLE", "Surface"]

_MARGIN = 24
_CHIP_COLOURS = {"approved": "good", "refused": "warn", "reworded": "warn", "sent": "soft"}


class Surface(Commands):
    """The text of one article in one language, as the writer sees it."""

    zoom_wanted = Signal(int)
    """Steps of zoom, by Ctrl and the wheel."""
    picture_wanted = Signal(str)
    """The id of a figure that is to get a picture: it was double-clicked, or Enter was pressed on it."""
    files_dropped = Signal(list, str)
    """Paths that were dropped, and the id of the figure that they were dropped on, or nothing."""
    approval_wanted = Signal(str)
    """The id of a quote whose approval was clicked."""
    page_changed = Signal()
    """The text was written anew, with another appearance or zoom."""
    link_opened = Signal(str)
    """The address of a link that was clicked with Ctrl."""

    def __init__(
        self,
        session: Session,
        article: str,
        language: str,
        *,
        page: Page | None = None,
        pictures: Callable[[str], QImage | None] = lambda _: None,
        intake: Intake | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, article, language, page=page, parent=parent)
        self.pictures, self.intake = pictures, intake
        self._objects = Objects(self._thing, lambda: self.page, self)  # kept: the layout does not own its handlers
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._objects)
        self._dates: DatePopup | None = None
        self._was_dateline = False
        self._margin = Margin(self)
        self.setMouseTracking(True)
        self.role_changed.connect(self._left_dateline)
        self.bind()
        self.offering = Offering(self)
        self.handle = Handle(self)
        self.spelling: Spelling | None = None
        self.menu_made: Callable[[QMenu, Place], object] = lambda _, __: None

    def pictures_changed(self) -> None:
        """Draw the pictures anew: one came, or became another."""
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def has_picture(self, k: int) -> bool:
        """Tell whether object line k shows a picture."""
        return self._thing(k).image is not None

    def typed_in(self, line: Line) -> None:
        """Offer what fits what is typed."""
        self.offering.typed_in(line)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Let Tab take what is offered; else it leaves the text."""
        if next and self.offering.key(Qt.Key.Key_Tab):
            return True
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """Offer nothing while the keys go elsewhere."""
        self.offering.hide()
        super().focusOutEvent(e)

    # --- what is drawn ------------------------------------------------------------------------------------------------

    def _thing(self, k: int) -> Thing:
        """Return what stands in object line k."""
        line = self.lines[k] if k < len(self.lines) else Line("", "page-break")
        (i, x), (j, y) = self.selection()
        selected = (i, x) <= (k, 0) and (k, 1) <= (j, y)
        block = self.block(line.block)
        if isinstance(block, Rating):
            return Thing(line.role, stars=block.stars, out_of=block.out_of, selected=selected)
        figure = self.figure(line)
        if figure is None:
            return Thing(line.role, selected=selected)
        image = self.pictures(figure.image) if figure.image else None
        waits = "" if image is not None else self.waits_for(figure)
        return Thing(line.role, image, waits, figure.crop, selected=selected)

    def waits_for(self, figure: Figure) -> str:
        """Return what stands in a figure's place while its picture cannot be shown."""
        kit = self.session.kit
        file = next((i.file for i in kit.images if i.id == figure.image), "")
        if file:
            return words.translate("Surface", "{file} cannot be shown").format(file=file)
        wanted = plain(best(figure.alt, self.projection.language, kit.language))
        return (
            words.translate("Surface", "Waits for its picture: {what}").format(what=wanted)
            if wanted
            else words.translate("Surface", "Waits for its picture")
        )

    def chip(self, identity: str) -> Chip | None:
        """Return the approval of a quote, as it is shown beside the name."""
        quote = self.block(identity)
        if not isinstance(quote, Quote):
            return None
        state = "reworded" if reworded(quote, self.session.kit.language) else quote.approval.state
        return Chip(words.approvals()[state], _CHIP_COLOURS.get(state, "faint"))

    def inherited(self, line: Line) -> str:
        """Return what a figure without a caption or credit line of its own takes from its image."""
        if not line.role.endswith((".caption", ".credit")):
            return ""
        figure = self.figure(line)
        image = next((i for i in self.session.kit.images if figure is not None and i.id == figure.image), None)
        if image is None:
            return ""
        if line.role.endswith(".credit"):
            return image.credit
        return plain(best(image.caption, self.projection.language, self.session.kit.language))

    def date(self) -> str:
        """Return the dateline's date in words; empty when there is none."""
        date = self.projection.article_in(self.session.kit).dateline.date
        return in_words(date, self.projection.language) if date else ""

    def painted(self, line: Line) -> str:
        """Return what is drawn in or beside a line, for who cannot see it: a date, an approval, a picture, stars."""
        return painted(self, line)

    def figure(self, line: Line) -> Figure | None:
        """Return the figure of a line, also of one in a gallery."""
        block = self.block(line.block)
        if isinstance(block, Gallery):
            block = next((figure for figure in block.figures if figure.id == line.part), None)
        return block if isinstance(block, Figure) else None

    def shown(self) -> list[Shown]:
        """Return the lines in sight, completed to whole blocks."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        number = self.cursorForPosition(QPoint(2, 0)).block().blockNumber()
        k = extent(self.lines, min(number, len(self.lines) - 1))[0]
        block, layout = self.document().findBlockByNumber(k), self.document().documentLayout()
        out: list[Shown] = []
        while block.isValid() and k < len(self.lines):
            rect, line = layout.blockBoundingRect(block).translated(0, -top), self.lines[k]
            if rect.top() > height and (not out or out[-1].line.block != line.block):
                break
            out.append(Shown(k, line, block, rect))
            block, k = block.next(), k + 1
        return out

    def paintEvent(self, e: QPaintEvent) -> None:
        """Paint the cards, bars and hints, and the text over them."""
        painter = QPainter(self.viewport())
        scene = Scene(self.chip, self.inherited, self.date(), self.caret()[0])
        shown = self.shown()
        paint(painter, self.page, shown, self.viewport().width(), scene)
        if self.spelling is not None:
            self.spelling.paint(painter, shown)
        painter.end()
        super().paintEvent(e)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Keep the measure: what is left is margin."""
        self._set_margins()
        super().resizeEvent(e)

    def set_page(self, page: Page) -> None:
        """Show the same lines with another appearance or zoom."""
        self.page = page
        self._set_margins()
        super().set_page(page)
        self.page_changed.emit()

    def _set_margins(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        side = max((self.width() - self.page.measure - bar) // 2, _MARGIN)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, _MARGIN, side, 0)
        self._margin.setGeometry(0, 0, side, self.height())
        self.mirror.leave_below(round(self.height() * ROOM_BELOW))

    def sizeHint(self) -> QSize:
        """Return a size with room for the measure and its margins."""
        return QSize(self.page.measure + 4 * _MARGIN, 640)

    def loadResource(self, type: int, name: object) -> object:  # noqa: A002, ARG002
        """Load nothing, ever: an empty answer would let Qt look for a file itself."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    # --- keys ---------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Do what a key does; typing inside a line is Qt's."""
        self.flush()
        self.handle.hide()
        if not keys.press(self, e):
            super().keyPressEvent(e)

    def inputMethodEvent(self, e: QInputMethodEvent) -> None:
        """Compose. What is more than text in a line is deleted by the rules first."""
        self.flush()
        if (e.commitString() or e.preeditString()) and not self.isReadOnly():
            keys.make_room(self)
        super().inputMethodEvent(e)

    def event(self, e: QEvent) -> bool:
        """Let undo and redo through to the window, and take clicks in the margins as clicks in the text."""
        if is_undo_key(e):
            e.ignore()
            return True
        if isinstance(e, QMouseEvent) and e.type() in {
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.MouseButtonRelease,
        }:
            return self._margin_event(e)
        return super().event(e)

    def _margin_event(self, e: QMouseEvent) -> bool:
        at = self.viewport().mapFrom(self, e.position())
        at.setX(min(max(at.x(), 0.0), self.viewport().width() - 1.0))
        moved = QMouseEvent(e.type(), at, e.globalPosition(), e.button(), e.buttons(), e.modifiers())
        match e.type():
            case QEvent.Type.MouseButtonPress:
                self.mousePressEvent(moved)
            case QEvent.Type.MouseMove:
                self.mouseMoveEvent(moved)
            case _:
                self.mouseReleaseEvent(moved)
        return True

    def changeEvent(self, e: QEvent) -> None:
        """Speak the language that the program was changed to."""
        if e.type() == QEvent.Type.LanguageChange:
            words.forget()
            self.setAccessibleName(words.translate("Surface", "Text of the article"))
            self.viewport().update()
        super().changeEvent(e)

    # --- mouse --------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Press what is painted (a date, an approval, a star), else place the caret."""
        if mouse.press(self, e):
            e.accept()
            return
        self.session.seal()
        super().mousePressEvent(e)

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        """Show a hand over what can be pressed."""
        super().mouseMoveEvent(e)
        if e.buttons() == Qt.MouseButton.NoButton:
            hot = not self.isReadOnly() and mouse.hot_line(self, e.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.IBeamCursor)
            self.handle.over(e.position().y())

    def leaveEvent(self, e: QEvent) -> None:
        """Show no handle while the mouse is elsewhere."""
        super().leaveEvent(e)
        if not self.handle.dragging:
            self.handle.hide()

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        """Ask for the picture of a figure, else select a word."""
        line = self.lines[self.mirror.place(self.cursorForPosition(e.position().toPoint()).position())[0]]
        if line.role in {"figure.image", "gallery.image"} and not self.isReadOnly():
            self.picture_wanted.emit(line.part or line.block)
            e.accept()
            return
        super().mouseDoubleClickEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Scroll, and with Ctrl ask for another zoom."""
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier and e.angleDelta().y():
            self.zoom_wanted.emit(1 if e.angleDelta().y() > 0 else -1)
            e.accept()
            return
        super().wheelEvent(e)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Show our own menu: Qt's has no undo, and deletes without the rules."""
        at = self.caret()
        if e.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            at = self.mirror.place(self.cursorForPosition(e.pos()).position())
            self.set_places(at, at)
        menu = context_menu(self, self)
        self.menu_made(menu, at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(e.globalPos())

    # --- the date -----------------------------------------------------------------------------------------------------

    def edit_date(self) -> None:
        """Show a calendar at the dateline's date."""
        self._dates = edit_date(self) or self._dates

    def _left_dateline(self, role: str) -> None:
        """Take a date that was typed behind the place out of the text, when the caret leaves the line."""
        was, self._was_dateline = self._was_dateline, role == "dateline"
        if was and role != "dateline" and not self.isReadOnly():
            take_date(self)

    # --- drag and drop ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, e: QDragEnterEvent) -> None:
        """Take files, too."""
        if _files(e) and not self.isReadOnly():
            e.acceptProposedAction()
            return
        super().dragEnterEvent(e)

    def dragMoveEvent(self, e: QDragMoveEvent) -> None:
        """Take files anywhere."""
        if _files(e) and not self.isReadOnly():
            e.acceptProposedAction()
            return
        super().dragMoveEvent(e)

    def dropEvent(self, e: QDropEvent) -> None:
        """Move or copy the selection by the rules, paste what comes from elsewhere, and hand files to the window."""
        at = self.mirror.place(self.cursorForPosition(e.position().toPoint()).position())
        files = _files(e)
        if self.isReadOnly():
            e.ignore()
        elif files:
            line = self.lines[at[0]]
            self.set_places(at, at)
            self.files_dropped.emit(files, (line.part or line.block) if line.role.endswith(".image") else "")
            e.acceptProposedAction()
        elif e.source() in {self, self.viewport()}:
            self.move_selection(at, copy=e.proposedAction() == Qt.DropAction.CopyAction)
            e.setDropAction(Qt.DropAction.CopyAction)  # else the drag's source takes the selection out once more
            e.accept()
        else:
            self.set_places(at, at)
            self.insertFromMimeData(e.mimeData())
            e.acceptProposedAction()
        super().dragLeaveEvent(QDragLeaveEvent())  # QTextEdit has drawn a caret for the drag: that is over


def _files(e: QDropEvent) -> list[str]:
    data = e.mimeData()
    return [str(Path(url.toLocalFile())) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
