"""The form of a figure: its picture with crop and focal point, what is said of it, its rights, the people shown."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from presskit.kit import cropping, details, rights
from presskit.kit.blocks import Crop, Figure
from presskit.kit.details import Subject
from presskit.kit.localised import best, string
from presskit.kit.model import Image, Kit, Shown, Use
from presskit.kit.text import BREAK, plain
from presskit.preflight.pictures import ALT, COARSE, SHARP, sharpness
from presskit.ui.appearance import Colours
from presskit.ui.details.fields import fill, say
from presskit.ui.details.page import Form
from presskit.ui.details.rows import Column
from presskit.ui.forms.ui_details_figure import Ui_FigureDetails
from presskit.ui.incoming import PICTURE

if TYPE_CHECKING:
    from presskit.ui.window import Window

USES: tuple[Use, ...] = ("print", "web", "social")
_SHAPES = {"free": 0.0, "3:2": 3 / 2, "4:3": 4 / 3, "16:9": 16 / 9, "1:1": 1.0, "4:5": 4 / 5, "2:3": 2 / 3}


class FigureForm(Form):
    """A picture in the text, or in a gallery; without a picture the form says what it waits for."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.setAcceptDrops(True)
        self.ui = ui = Ui_FigureDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.shows(ui.cropping, self._show_picture)
        fields.shows(ui.choose, lambda _: None)
        fields.shows(ui.crop_reset, lambda _: None)
        fields.shows(ui.shape, lambda _: None)
        ui.cropping.changed.connect(self._cropped)
        ui.choose.clicked.connect(lambda: window.pictures.choose(self.subject.identity))
        ui.crop_reset.clicked.connect(lambda: self._cropped(None, None))
        ui.shape.activated.connect(lambda _: self._shaped())
        self._bind_place()
        self._bind_image()
        self._bind_rights()
        window.pictures.ready.connect(self._picture_ready)
        self.retranslate()

    def _bind_place(self) -> None:
        ui, fields = self.ui, self.fields
        fields.lines(ui.caption, "caption")
        fields.words(ui.credit, "credit")
        fields.lines(ui.alt, "alt")
        fields.tick(ui.decorative, "decorative")

    def _bind_image(self) -> None:
        ui, fields, of = self.ui, self.fields, self.image_subject
        fields.lines(ui.image_caption, "caption", of)
        fields.lines(ui.image_alt, "alt", of)
        fields.tick(ui.image_decorative, "decorative", of)
        for name, path in (("creator", "creator"), ("image_credit", "credit"), ("copyright", "copyright")):
            fields.line(getattr(ui, name), path, of)
        fields.choice(ui.source_type, "source_type", of)
        fields.shows(ui.people, lambda image: ui.people.show_rows(image.people, writes=self.writes), of)
        fields.shows(ui.people_add, lambda _: None, of)
        ui.people.cell_edited.connect(self._person_edited)
        ui.people_add.clicked.connect(self._add_person)
        ui.people_remove.clicked.connect(self._remove_person)
        ui.people.emptied.connect(self._remove_person)

    def _bind_rights(self) -> None:
        ui, fields, of = self.ui, self.fields, self.image_subject
        for use in USES:
            box = getattr(ui, f"use_{use}")
            box.clicked.connect(lambda _=False, box=box: self._uses(box))
            fields.shows(box, partial(_show_use, box, use), of)
        fields.moment(ui.valid_from, "usage.valid_from", of)
        fields.moment(ui.valid_until, "usage.valid_until", of)
        ui.maximum_print_run.editingFinished.connect(self._print_run)
        fields.shows(ui.maximum_print_run, self._show_print_run, of)
        fields.choice(ui.changes_allowed, "usage.changes_allowed", of)
        fields.words(ui.usage_text, "usage.text", of)
        fields.line(ui.usage_contact, "usage.contact", of)
        fields.line(ui.licence_url, "licence_url", of)

    # What is shown

    @property
    def figure(self) -> Figure:
        """The figure as it is now."""
        thing = self.thing
        if not isinstance(thing, Figure):
            raise TypeError(self.subject)
        return thing

    @property
    def image(self) -> Image | None:
        """Its picture; None while it waits for one."""
        found = details.thing(self.host.session.kit, Subject("image", self.figure.image or ""))
        return found if isinstance(found, Image) else None

    def image_subject(self) -> Subject | None:
        """Return what the fields of the picture itself belong to."""
        figure = self.thing
        return Subject("image", figure.image) if isinstance(figure, Figure) and figure.image else None

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        image = self.image
        name = image.file if image is not None else self.tr("waiting")
        return "picture", self.tr("Picture · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the caption; of a figure that waits, the button that gives it a picture."""
        return self.ui.caption if self.image is not None else self.ui.choose

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.cropping.setToolTip(
            self.tr(
                "Drag a side, a corner or the ring. Arrows move; with Shift they stretch, with Ctrl they move the ring"
            )
        )
        fill(ui.shape, {name: self.tr("Free") if name == "free" else name.replace(":", " : ") for name in _SHAPES})
        fill(ui.source_type, {
            "": self.tr("Not stated"), "photo": self.tr("A camera"), "composite": self.tr("Composed of pictures"),
            "AI": self.tr("Made by a model (AI)"),
        })  # fmt: skip
        fill(ui.changes_allowed, {None: self.tr("Not stated"), True: self.tr("Allowed"), False: self.tr("Not allowed")})
        ui.people.set_columns(
            [
                Column(self.tr("Name, from left to right"), lambda shown: shown.name),
                Column(self.tr("Consent"), lambda shown: shown.consent),
            ]
        )

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.ui.cropping.colours = colours
        super().dress(colours)

    def _picture_ready(self) -> None:
        if self.isVisible() and isinstance(self.thing, Figure):
            self._show_picture(self.figure)

    def _show_picture(self, figure: Figure) -> None:
        cropper = self.ui.cropping
        cropper.writes = self.writes
        cropper.show_picture(
            self.host.pictures.image(figure.image) if figure.image else None, figure.crop, figure.focus
        )

    def look(self) -> None:
        """Say how sharp the picture is, what it waits for, and what may not be done with it."""
        ui, figure, image, language = self.ui, self.figure, self.image, self.host.language
        writes = self.writes and image is not None
        say(ui.says, *self._says(figure, image))
        ui.choose.setText(self.tr("Replace the picture…") if image is not None else self.tr("Choose a picture…"))
        ui.crop_reset.setEnabled(writes and (figure.crop is not None or figure.focus is not None))
        ui.shape.setEnabled(writes)
        ui.people_remove.setEnabled(writes and image is not None and bool(image.people))
        for box in (ui.image_box, ui.rights_box, ui.people_box):
            box.setVisible(image is not None)
        if image is not None:
            source = self.host.session.kit.language
            for edit, words in ((ui.caption, image.caption), (ui.alt, image.alt)):
                edit.setPlaceholderText(
                    plain(best(words, language, source)).replace(BREAK, " ") or str(edit.property("hint") or "")
                )
            ui.credit.setPlaceholderText(image.credit or image.creator)
            say(ui.rights_says, *self._rights(image))
        text = string(figure.alt, language) or (string(image.alt, language) if image is not None else "")
        say(ui.alt_says, *self._alt(text, decorative=figure.decorative or (image is not None and image.decorative)))

    def _says(self, figure: Figure, image: Image | None) -> tuple[str, str]:
        if image is None:
            return self.tr("Waits for its picture: choose one, paste one, or drop a file here."), "warning"
        size = f"{image.width} × {image.height} px"
        ppi, width = sharpness(self.host.session.kit.theme.page, figure, image)
        text = self.tr("%1: %2 ppi at %3 mm in print").replace("%1", size).replace("%2", str(ppi))
        text = text.replace("%3", str(round(width)))
        return text, "error" if ppi < COARSE else "warning" if ppi < SHARP else ""

    def _alt(self, text: str, *, decorative: bool) -> tuple[str, str]:
        if decorative:
            return "", ""
        if not text.strip():
            return self.tr("Say what is to be seen, or mark the picture as decorative."), "error"
        if len(text) > ALT:
            said = self.tr("%1 characters: more than the %2 that are read out well")
            return said.replace("%1", str(len(text))).replace("%2", str(ALT)), "warning"
        return "", ""

    def _rights(self, image: Image) -> tuple[str, str]:
        now = datetime.now().astimezone()
        faults = {use: rights.fault(image, use, now) for use in USES}
        if "expired" in faults.values():
            return self.tr("These rights have ended: the picture may not be used any more."), "error"
        if "not-yet-valid" in faults.values():
            return self.tr("These rights have not begun: the picture may not be used yet."), "error"
        if not image.usage.uses:
            return self.tr("Not stated what it may be used for."), ""
        return "", ""

    # Edits

    def _set(self, widget: QWidget, path: str, value: Any) -> None:
        subject = self.image_subject()
        self.fields.change(widget, subject, lambda kit, it: details.set_field(kit, it, path, value))
        self.refresh()

    def _cropped(self, crop: Crop | None, focus: tuple[float, float] | None) -> None:
        def edit(kit: Kit, subject: Subject) -> Kit:
            return details.with_thing(kit, subject, replace(self.figure, crop=crop, focus=focus))

        self.fields.typed(self.ui.cropping, self.subject, "crop", edit)
        self.refresh()

    def _shaped(self) -> None:
        """Crop to the shape that was chosen, around the focal point; later drags keep the shape."""
        image, shape = self.image, _SHAPES[str(self.ui.shape.currentData())]
        if image is None or not image.width or not image.height:
            return
        self.ui.cropping.shape = shape * image.height / image.width if shape else None
        if self.ui.cropping.shape is not None:
            crop = cropping.shaped(self.ui.cropping.shape, self.figure.focus or (0.5, 0.5))
            self.host.session.seal()
            self._cropped(cropping.kept(crop), self.figure.focus)

    def show_subject(self, subject: Subject) -> None:
        """Show another figure, in the shape that it has."""
        if subject != self.subject:
            self.ui.cropping.shape = None
            self.ui.shape.setCurrentIndex(0)
        super().show_subject(subject)

    def _uses(self, box: QWidget) -> None:
        uses = tuple(use for use in USES if getattr(self.ui, f"use_{use}").isChecked())
        self._set(box, "usage.uses", uses)

    def _show_print_run(self, image: Image) -> None:
        edit, run = self.ui.maximum_print_run, image.usage.maximum_print_run
        if not edit.isModified():
            edit.setText("" if run is None else str(run))

    def _print_run(self) -> None:
        edit = self.ui.maximum_print_run
        text = edit.text().replace(".", "").replace(" ", "").strip()
        if not edit.isModified() or self.image is None:
            return
        edit.setModified(False)
        if text and not (text.isascii() and text.isdigit() and len(text) <= 9):
            typed = edit.text()[:60]
            self.host.tell(lambda: self.tr("“%1” is no number of copies").replace("%1", typed), grave=True)
            self.refresh()
            return
        self._set(edit, "usage.maximum_print_run", int(text) if text else None)

    # People shown

    def _person_edited(self, row: int, column: int, value: str) -> None:
        image, value = self.image, details.one_line(value)
        if image is None:
            return
        people = list(image.people)
        if column:
            people[row] = replace(people[row], consent=value)
        else:
            known = next((p.id for p in self.host.session.kit.people if value and p.name == value), None)
            people[row] = replace(people[row], name=value, person=known)
        self._set(self.ui.people, "people", tuple(people))

    def _add_person(self) -> None:
        image = self.image
        if image is not None:
            self._set(self.ui.people, "people", (*image.people, Shown()))
            self.ui.people.go_to(len(image.people), edit=True)

    def _remove_person(self) -> None:
        image, row = self.image, self.ui.people.currentRow()
        if image is not None and self.writes and 0 <= row < len(image.people):
            self._set(self.ui.people, "people", (*image.people[:row], *image.people[row + 1 :]))

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture file that is dragged here."""
        if self.writes and dropped_pictures(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the figure the picture that was dropped."""
        for path in dropped_pictures(event)[:1]:
            event.acceptProposedAction()
            self.host.pictures.give(path, self.subject.identity)


def _show_use(box: QCheckBox, use: Use, image: Image) -> None:
    box.setChecked(use in image.usage.uses)


def dropped_pictures(event: QDropEvent) -> list[Path]:
    """Return the picture files that are dropped."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in PICTURE]
