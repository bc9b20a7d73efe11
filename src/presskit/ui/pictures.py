"""The kit's pictures for the window: small copies for the surface, and new ones on their way in."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject, Signal
from PySide6.QtGui import QColor, QImage

from presskit import reading
from presskit.kit import edits
from presskit.kit.blocks import Figure, new_id
from presskit.kit.model import Image, Kit
from presskit.messages import Problem
from presskit.ui.asking import ask_open
from presskit.ui.history import steps
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

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.file = window, window.file
        self._images: dict[str, QImage | None] = {}
        self._work = Work(self)
        self._waiting: list[Image] | None = []
        """What is read when the window has been painted; then None."""

    def begin(self) -> None:
        """Begin to read, when the window has been painted."""
        waiting, self._waiting = self._waiting or [], None
        for image in waiting:
            self._read(image)

    # Out of the kit

    def image(self, identity: str) -> QImage | None:
        """Return a picture from memory: a blank of its shape while it is being read, None when it cannot be."""
        if identity in self._images:
            return self._images[identity]
        found = next((image for image in self.window.session.kit.images if image.id == identity), None)
        if found is None:
            return None
        self._images[identity] = _blank(found)
        if self._waiting is None:
            self._read(found)
        else:
            self._waiting.append(found)
        return self._images[identity]

    def _read(self, image: Image) -> None:
        self._work.start(
            lambda: _small(self.file.asset(image.sha256)), self._is_read(image.id), self._is_lost(image.id)
        )

    def _is_read(self, identity: str) -> Callable[[QImage], None]:
        def keep(image: QImage) -> None:
            self._images[identity] = image
            self.ready.emit()

        return keep

    def _is_lost(self, identity: str) -> Callable[[Problem], None]:
        def lost(problem: Problem) -> None:
            self._images[identity] = None
            self.ready.emit()
            self.problem.emit(problem)

        return lost

    def forget_missing(self, kit: Kit) -> None:
        """Drop the copies of pictures that the kit has no more."""
        there = {image.id for image in kit.images}
        self._images = {identity: image for identity, image in self._images.items() if identity in there}

    # Into the kit

    def kinds(self) -> str:
        """Return the files to choose from, for a file dialog."""
        return self.tr("Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp)")

    def choose(self, figure: str = "") -> None:
        """Ask for a picture, for a figure: this one, the one that the caret is in, one that waits, or a new one."""
        if self.window.refuse_read_only():
            return
        path = ask_open(self.window, self.tr("Choose a picture"), "pictures", self.kinds())
        if path is not None:
            here = self.window.surface.current_block()
            known = {f.id for f in edits.figures(self.window.session.kit)}
            self.give(path, figure or (here if here in known else ""))

    def give(self, path: Path, figure: str = "") -> None:
        """Read a picture file, keep its bytes in the kit, and give it to a figure, as one undo step.

        Without a figure it goes to one that waits (the caret's before others), else to a new one after the caret.
        """
        if self.window.refuse_read_only():
            return
        self.read(path, lambda image, notes: self._place(image, notes, figure))

    def ask(self, then: Callable[[Image, list[str]], object]) -> None:
        """Ask for a picture file, and read it for another use than in a figure."""
        if not self.window.refuse_read_only():
            path = ask_open(self.window, self.tr("Choose a picture"), "pictures", self.kinds())
            if path is not None:
                self.read(path, then)

    def read(self, path: Path, then: Callable[[Image, list[str]], object]) -> None:
        """Read a picture file and keep its bytes in the kit; `then` gets the image and what is to be said about it.

        A picture that the kit has already is that image.
        """

        self._take(path.name, lambda: reading.read(path, _LARGEST), then)

    def paste(self, pasted: QImage) -> None:
        """Give a picture from the clipboard to the figure that the caret is in, one that waits, or a new one."""
        if self.window.refuse_read_only() or pasted.isNull():
            return
        name = self.tr("pasted %1").replace("%1", f"{datetime.now():%Y-%m-%d %H.%M.%S}") + ".png"  # noqa: DTZ005
        self._take(name, lambda: _as_png(pasted), lambda image, notes: self._place(image, notes, ""))

    def _take(self, name: str, contents: Callable[[], bytes], then: Callable[[Image, list[str]], object]) -> None:
        self.window.tell(lambda: self.tr("Reading %1…").replace("%1", name), lasts=True)
        reader, language = self.window.desk.language, self.window.language

        def read() -> tuple[Image, list[str]]:
            from presskit.intake.picture import read as read_picture
            from presskit.intake.picture import to_kit_image

            data = contents()
            picture = read_picture(data, name=name)
            self.file.add_asset(data)
            image = to_kit_image(picture, name, id=new_id(), language=language)
            return image, [note.worded(reader) for note in picture.notes]

        def came(found: tuple[Image, list[str]]) -> None:
            image, notes = found
            known = (each for each in self.window.session.kit.images if each.sha256 == image.sha256)
            then(next(known, image), notes)

        self._work.start(read, came, self.problem.emit)

    def _place(self, image: Image, notes: list[str], figure: str) -> None:
        window = self.window
        kit = window.session.kit
        known = {f.id: f for f in edits.figures(kit)}
        if figure not in known:
            here = window.surface.current_block()
            waiting = [identity for identity, f in known.items() if f.image is None]
            figure = here if here in waiting else next(iter(waiting), "")
        if not figure:
            kit, figure = self._with_figure(kit)
        window.session.apply(edits.give_picture(kit, figure, image), steps()["place"].replace("%1", image.file))
        window.surface.go_to(figure)
        window.tell(" ".join([f"{image.file}: {image.width} × {image.height}.", *notes]))

    def _with_figure(self, kit: Kit) -> tuple[Kit, str]:
        """Return the kit with a new figure after the caret's block, and its id."""
        window, figure = self.window, Figure(id=new_id())
        body = [block.id for block in edits.article_of(kit, window.article).body]
        here = window.surface.current_block()
        at = body.index(here) + 1 if here in body else 0
        return edits.insert_blocks(kit, window.article, at, [figure]), figure.id

    def close(self) -> None:
        """Stop reading."""
        self._work.finish()


def _blank(image: Image) -> QImage:
    """Return a grey picture of the same shape."""
    longest = max(image.width, image.height, 1)
    made = QImage(
        max(1, round(48 * image.width / longest)), max(1, round(48 * image.height / longest)),
        QImage.Format.Format_RGB32,
    )  # fmt: skip
    made.fill(QColor(128, 128, 128))
    return made


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs know only bytes for the format
        raise Problem("work-failed", reason="PNG")
    return bytes(buffer.data().data())


def _small(data: bytes) -> QImage:
    """Return a picture upright, in sRGB and small; it was checked on its way into the kit."""
    from PIL import Image as Raster
    from PIL import ImageOps

    try:
        with Raster.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF", "WEBP")) as source:
            source.draft("RGB", (_SIDE, _SIDE))
            upright = ImageOps.exif_transpose(source)
            upright.thumbnail((_SIDE, _SIDE))
            made = upright.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Raster.DecompressionBombError) as error:
        raise Problem("work-failed", reason=error) from None
    return QImage(made.tobytes(), made.width, made.height, 4 * made.width, QImage.Format.Format_RGBA8888).copy()
