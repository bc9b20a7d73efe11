"""The kit's pictures for the window: small copies for the surface, and new ones on their way in."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from presskit.kit import edits
from presskit.kit.blocks import new_id
from presskit.kit.model import Image, Kit
from presskit.messages import Problem
from presskit.storage import KitFile
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.ui.window import Window

_SIDE = 1400
"""Longest side of the copy that the surface shows, in pixels."""
_LARGEST = 300_000_000
"""Most bytes of a picture file that are read at all."""


class Pictures(QObject):
    """Pictures by the id of their image; what is not there yet is read on a thread."""

    ready = Signal()
    problem = Signal(object)

    def __init__(self, file: KitFile, window: Window) -> None:
        super().__init__(window)
        self.file, self.window = file, window
        self._images: dict[str, QImage | None] = {}
        self._work = Work(self)

    def image(self, identity: str) -> QImage | None:
        """Return a picture from memory; None while it is being read, or when it cannot be."""
        if identity in self._images:
            return self._images[identity]
        found = next((image for image in self.window.session.kit.images if image.id == identity), None)
        if found is not None:
            self._images[identity] = None
            self._work.start(lambda: _small(self.file.asset(found.sha256)), self._is_read(identity), self.problem.emit)
        return None

    def _is_read(self, identity: str) -> Callable[[QImage], None]:
        def keep(image: QImage) -> None:
            self._images[identity] = image
            self.ready.emit()

        return keep

    def forget_missing(self, kit: Kit) -> None:
        """Drop the copies of pictures that the kit has no more."""
        there = {image.id for image in kit.images}
        self._images = {identity: image for identity, image in self._images.items() if identity in there}

    def give(self, path: Path, figure: str) -> None:
        """Read a picture file, keep its bytes in the kit, and give it to a figure: one undo step."""
        self.window.tell(self.tr("Reading %1…").replace("%1", path.name))

        reader = self.window.desk.language

        def read() -> tuple[Image, list[str]]:
            from presskit.intake.picture import read as read_picture
            from presskit.intake.picture import to_kit_image

            try:
                with path.open("rb") as source:
                    data = source.read(_LARGEST)
            except OSError as error:
                raise Problem("import-unreadable", path=path, reason=error.strerror or "") from None
            picture = read_picture(data, name=path.name)
            self.file.add_asset(data)
            language = self.window.language
            image = to_kit_image(picture, path.name, id=new_id(), language=language)
            return image, [note.worded(reader) for note in picture.notes]

        def give(found: tuple[Image, list[str]]) -> None:
            image, warnings = found
            try:
                after = edits.give_picture(self.window.session.kit, figure, image)
            except edits.NotInKitError:
                return
            self.window.session.apply(after, self.tr("Place picture %1").replace("%1", path.name))
            said = f"{path.name}: {image.width} × {image.height}"
            self.window.tell(" ".join([said, *warnings]))

        self._work.start(read, give, self.problem.emit)

    def close(self) -> None:
        """Stop reading."""
        self._work.finish()


def _small(data: bytes) -> QImage:
    """Return a picture upright, in sRGB and small; it was checked on its way into the kit."""
    from PIL import Image as Raster
    from PIL import ImageOps

    with Raster.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF", "WEBP")) as source:
        source.draft("RGB", (_SIDE, _SIDE))
        upright = ImageOps.exif_transpose(source)
        upright.thumbnail((_SIDE, _SIDE))
        made = upright.convert("RGBA")
    return QImage(made.tobytes(), made.width, made.height, 4 * made.width, QImage.Format.Format_RGBA8888).copy()
