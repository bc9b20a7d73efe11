"""The form of a picture that stands in no figure: a portrait, the poster of a video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget

from presskit.kit.blocks import Figure
from presskit.kit.details import Subject
from presskit.kit.model import Image
from presskit.ui.details.fields import say
from presskit.ui.details.figure import FigureForm

if TYPE_CHECKING:
    from presskit.ui.window import Window


class PictureForm(FigureForm):
    """What is said of a picture wherever it stands, its rights, the people shown."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        ui = self.ui
        self.setAcceptDrops(False)
        ui.cropping.whole = True
        ui.cropping.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (ui.place_box, ui.choose, ui.crop_reset, ui.shape, ui.shape_label):
            part.hide()

    def _bind_place(self) -> None:
        """Bind nothing: there is no place in the text."""

    @property
    def image(self) -> Image | None:
        """The picture as it is now."""
        thing = self.thing
        return thing if isinstance(thing, Image) else None

    @property
    def figure(self) -> Figure:
        """The whole picture, as a figure would show it."""
        return Figure(id="", image=self.subject.identity)

    def image_subject(self) -> Subject | None:
        """Return the picture."""
        return self.subject

    def translate_form(self) -> None:
        """Say everything in the language of the reader; there is nothing to drag."""
        super().translate_form()
        self.ui.cropping.setToolTip("")

    def first(self) -> QWidget:
        """Return the alternative text: what a portrait and a poster cannot do without."""
        return self.ui.image_alt

    def look(self) -> None:
        """Say how large the picture is, and what may not be done with it."""
        super().look()
        image = self.image
        if image is not None:
            said = self.tr("%1 × %2 px").replace("%1", str(image.width))
            say(self.ui.says, said.replace("%2", str(image.height)))

    def _picture_ready(self) -> None:
        if self.isVisible() and self.image is not None:
            self._show_picture(self.figure)

    def _show_picture(self, figure: Figure | Image) -> None:  # noqa: ARG002 - shown whole, whatever stands in the text
        super()._show_picture(self.figure)
        self.ui.cropping.writes = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take no other picture: who shows it chooses it."""
        event.ignore()
