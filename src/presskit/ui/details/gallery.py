"""The form of a gallery: its title, and its pictures in order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from presskit.kit import details, edits
from presskit.kit.blocks import Figure, Gallery, new_id
from presskit.kit.details import Subject
from presskit.kit.localised import best
from presskit.kit.model import Image, Kit
from presskit.kit.text import BREAK, plain
from presskit.ui.appearance import icon
from presskit.ui.asking import ask_open_many
from presskit.ui.details.figure import dropped_pictures
from presskit.ui.details.page import Form
from presskit.ui.forms.ui_details_gallery import Ui_GalleryDetails
from presskit.ui.history import steps

if TYPE_CHECKING:
    from presskit.ui.window import Window


class GalleryForm(Form):
    """Pictures that belong together."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.setAcceptDrops(True)
        self._icons: dict[int, QIcon] = {}
        self.ui = ui = Ui_GalleryDetails()
        ui.setupUi(self)
        self.fields.words(ui.title, "title")
        self.fields.shows(ui.figures, self._show_figures)
        self.fields.shows(ui.add, lambda _: None)
        ui.figures.moved.connect(self._moved)
        ui.figures.opened.connect(self._opened)
        ui.figures.emptied.connect(self._removed)
        ui.figures.currentRowChanged.connect(lambda _: self.look())
        ui.up.clicked.connect(lambda: ui.figures.step(-1))
        ui.down.clicked.connect(lambda: ui.figures.step(1))
        ui.add.clicked.connect(self._add)
        ui.remove.clicked.connect(self._removed)
        window.pictures.ready.connect(self._picture_ready)
        self.retranslate()

    @property
    def gallery(self) -> Gallery:
        """The gallery as it is now."""
        thing = self.thing
        if not isinstance(thing, Gallery):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.gallery, "title") or self.tr("without a title")
        return "gallery", self.tr("Gallery · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the title."""
        return self.ui.title

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)

    def look(self) -> None:
        """Let the buttons do what the current picture allows."""
        if not isinstance(self.thing, Gallery):
            return
        ui, row, count = self.ui, self.ui.figures.currentRow(), len(self.gallery.figures)
        ui.up.setEnabled(self.writes and row > 0)
        ui.down.setEnabled(self.writes and 0 <= row < count - 1)
        ui.remove.setEnabled(self.writes and 0 <= row < count)

    def _picture_ready(self) -> None:
        if self.isVisible() and isinstance(self.thing, Gallery):
            self._show_figures(self.gallery)

    def _show_figures(self, gallery: Gallery) -> None:
        self.ui.figures.writes = self.writes
        self.ui.figures.show_lines([self._line(figure) for figure in gallery.figures])

    def _line(self, figure: Figure) -> tuple[QIcon, str]:
        kit, language = self.host.session.kit, self.host.language
        image = details.thing(kit, Subject("image", figure.image or ""))
        picture = self.host.pictures.image(figure.image) if figure.image else None
        colours = self.host.desk.colours
        shown = icon("picture", colours, colours.soft) if picture is None else self._small_icon(picture)
        caption = plain(best(figure.caption, language, kit.language)).replace(BREAK, " ")
        if isinstance(image, Image):
            caption = caption or plain(best(image.caption, language, kit.language)).replace(BREAK, " ")
            return shown, caption or image.file
        return shown, self.tr("Waits for its picture: %1").replace("%1", caption) if caption else self.tr(
            "Waits for its picture"
        )

    def _small_icon(self, picture: QImage) -> QIcon:
        key = picture.cacheKey()
        if key not in self._icons:
            side = 2 * self.ui.figures.iconSize().width()
            ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._icons[key] = QIcon(QPixmap.fromImage(picture.scaled(side, side, *ways)))
        return self._icons[key]

    # Edits

    def _set(self, widget: QWidget, figures: tuple[Figure, ...]) -> None:
        self.fields.change(
            widget, self.subject, lambda kit, subject: details.set_field(kit, subject, "figures", figures)
        )
        self.refresh()

    def _moved(self, row: int, to: int) -> None:
        figures = list(self.gallery.figures)
        figures.insert(to, figures.pop(row))
        self._set(self.ui.figures, tuple(figures))

    def _removed(self) -> None:
        figures, row = self.gallery.figures, self.ui.figures.currentRow()
        if self.writes and 0 <= row < len(figures):
            self._set(self.ui.figures, (*figures[:row], *figures[row + 1 :]))

    def _opened(self, row: int) -> None:
        self.host.details.open(Subject("block", self.gallery.figures[row].id))

    def _add(self) -> None:
        for path in ask_open_many(self, self.tr("Choose pictures"), "pictures", self.host.pictures.kinds()):
            self.add(path)

    def add(self, path: Path) -> None:
        """Add a picture at the end, when it is read."""
        subject = self.subject

        def came(image: Image, notes: list[str]) -> None:
            kit: Kit = self.host.session.kit
            gallery = details.thing(kit, subject)
            if isinstance(gallery, Gallery):
                figures = (*gallery.figures, Figure(id=new_id(), image=image.id))
                after = details.with_thing(edits.put(kit, image), subject, replace(gallery, figures=figures))
                self.host.session.apply(after, steps()["place"].replace("%1", image.file))
                self.host.tell(" ".join([f"{image.file}: {image.width} × {image.height}.", *notes]))

        if not self.host.refuse_read_only():
            self.host.pictures.read(path, came)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take picture files that are dragged here."""
        if self.writes and dropped_pictures(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the pictures that were dropped."""
        event.acceptProposedAction()
        for path in dropped_pictures(event):
            self.add(path)
