"""The forms of a rating and of a video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from presskit.kit import details, edits
from presskit.kit.blocks import Rating, Video
from presskit.kit.details import Subject
from presskit.kit.localised import best, string
from presskit.kit.model import Image, Kit
from presskit.kit.text import plain
from presskit.publish import links
from presskit.ui.details.fields import choose, fill, say
from presskit.ui.details.page import Form
from presskit.ui.forms.ui_details_rating import Ui_RatingDetails
from presskit.ui.forms.ui_details_video import Ui_VideoDetails
from presskit.ui.history import steps

if TYPE_CHECKING:
    from presskit.ui.window import Window

_WIDE, _HIGH = 280, 158
"""Pixels of the poster, at most."""
_OUT_OF = range(3, 11)
"""Stars that there can be; more are no stars that anybody counts."""


class RatingForm(Form):
    """How many stars, and for what."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_RatingDetails()
        ui.setupUi(self)
        self.fields.words(ui.of, "of")
        self.fields.choice(ui.stars, "stars")
        ui.out_of.activated.connect(lambda _: self._most(int(ui.out_of.currentData())))
        self.fields.shows(ui.out_of, lambda rating: choose(ui.out_of, rating.out_of))
        self.retranslate()

    @property
    def rating(self) -> Rating:
        """The rating as it is now."""
        thing = self.thing
        if not isinstance(thing, Rating):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.rating, "of") or self.tr("of nothing yet")
        return "rating", self.tr("Rating · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return what is rated."""
        return self.ui.of

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)

    def refresh(self) -> None:
        """Show the kit as it is now, with as many stars to choose from as there can be."""
        rating = self.thing
        if isinstance(rating, Rating):
            halves = {n / 2: _in_halves(n / 2) for n in range(2 * rating.out_of + 1)}
            fill(self.ui.stars, {**halves, rating.stars: _in_halves(rating.stars)})
            fill(self.ui.out_of, {n: str(n) for n in sorted({*_OUT_OF, rating.out_of})})
        super().refresh()

    def look(self) -> None:
        """Say what is missing."""
        rating, language = self.rating, self.host.session.kit.language
        if not plain(best(rating.of, self.host.language, language)).strip():
            say(self.ui.says, self.tr("Say what is rated: a show, a book, a hotel."), "warning")
        elif rating.stars > rating.out_of:
            say(self.ui.says, self.tr("More stars than there are."), "warning")
        else:
            say(self.ui.says, "")

    def _most(self, out_of: int) -> None:
        def edit(kit: Kit, subject: Subject) -> Kit:
            rating = details.thing(kit, subject)
            if not isinstance(rating, Rating):
                return kit
            return details.with_thing(kit, subject, replace(rating, out_of=out_of, stars=min(rating.stars, out_of)))

        self.fields.change(self.ui.out_of, self.subject, edit)
        self.refresh()


class VideoForm(Form):
    """A video: its title, where it is, and the picture that stands for it."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_VideoDetails()
        ui.setupUi(self)
        self.fields.words(ui.title, "title")
        self.fields.line(ui.url, "url")
        for button in (ui.poster_choose, ui.poster_remove, ui.poster_open):
            self.fields.shows(button, lambda _: None)
        ui.poster_choose.clicked.connect(self._choose)
        ui.poster_remove.clicked.connect(self._without)
        ui.poster_open.clicked.connect(lambda: window.details.open(Subject("image", self.video.poster or "")))
        window.pictures.ready.connect(self._picture_ready)
        self.retranslate()

    @property
    def video(self) -> Video:
        """The video as it is now."""
        thing = self.thing
        if not isinstance(thing, Video):
            raise TypeError(self.subject)
        return thing

    @property
    def poster(self) -> Image | None:
        """The picture that stands for it."""
        found = details.thing(self.host.session.kit, Subject("image", self.video.poster or ""))
        return found if isinstance(found, Image) else None

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.video, "title") or self.tr("without a title")
        return "video", self.tr("Video · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the title."""
        return self.ui.title

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)

    def look(self) -> None:
        """Say what is missing, and show the poster."""
        ui, video, poster = self.ui, self.video, self.poster
        if not video.url.strip():
            say(ui.says, self.tr("Give the address of the page that plays the video."), "error")
        elif not links.address(video.url):
            say(ui.says, self.tr("Not a web address: it does not become a link."), "error")
        elif not string(video.title, self.host.language).strip():
            say(ui.says, self.tr("Without a title the link says only “Watch the video”."), "warning")
        else:
            say(ui.says, self.tr("A link: the video itself stays where it is."))
        ui.poster_choose.setText(self.tr("Another picture…") if poster else self.tr("Choose a picture…"))
        ui.poster_remove.setEnabled(self.writes and poster is not None)
        ui.poster_open.setVisible(poster is not None)
        ui.poster_open.setEnabled(poster is not None)
        if poster is None:
            say(ui.poster_says, self.tr("None: the video is shown as a line of text."))
        else:
            said = self.tr("%1: %2 × %3 px").replace("%1", poster.file)
            say(ui.poster_says, said.replace("%2", str(poster.width)).replace("%3", str(poster.height)))
        self._show_poster()

    def _show_poster(self) -> None:
        poster = self.poster
        picture = self.host.pictures.image(poster.id) if poster is not None else None
        self.ui.poster.setVisible(picture is not None)
        if picture is not None:
            self.ui.poster.setPixmap(_small(picture))

    def _picture_ready(self) -> None:
        if self.isVisible() and isinstance(self.thing, Video):
            self._show_poster()

    def _choose(self) -> None:
        subject = self.subject

        def came(image: Image, notes: list[str]) -> None:
            kit = self.host.session.kit
            if isinstance(details.thing(kit, subject), Video):
                after = details.set_field(edits.put(kit, image), subject, "poster", image.id)
                self.host.session.apply(after, steps()["place"].replace("%1", image.file))
                self.host.tell(" ".join([f"{image.file}: {image.width} × {image.height}.", *notes]))

        self.host.pictures.ask(came)

    def _without(self) -> None:
        self.fields.change(
            self.ui.poster_remove, self.subject, lambda kit, subject: details.set_field(kit, subject, "poster", None)
        )


def _in_halves(stars: float) -> str:
    """Return a number of stars as people write it: "4½"."""
    whole, rest = divmod(stars, 1)
    if rest not in {0.0, 0.5}:
        return f"{stars:g}"
    return (f"{whole:g}" if whole or not rest else "") + ("½" if rest else "")


def _small(picture: QImage) -> QPixmap:
    ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(picture.scaled(min(_WIDE, picture.width()), min(_HIGH, picture.height()), *ways))
