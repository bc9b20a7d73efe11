"""The form of the organisation: who it is, its logos, its profiles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from presskit import reading
from presskit.kit import details, edits
from presskit.kit.details import Subject
from presskit.kit.localised import string, with_text
from presskit.kit.model import Image, Kit, Logo, Organisation, Social
from presskit.ui.asking import ask_open
from presskit.ui.details.fields import say
from presskit.ui.details.logo_rules import LogoRules
from presskit.ui.details.page import Form
from presskit.ui.details.rows import Column
from presskit.ui.forms.ui_details_organisation import Ui_OrganisationDetails
from presskit.ui.logo_export import ask_and_export
from presskit.ui.phrases import counted

if TYPE_CHECKING:
    from presskit.intake.svg import CleanSvg
    from presskit.ui.window import Window

_MOST_WORDS = 100
"""Words of the text about the organisation, as preflight has it."""


class OrganisationForm(Form):
    """Who sends the kit."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_OrganisationDetails()
        ui.setupUi(self)
        fields = self.fields
        fields.design = {ui.logos, ui.logo_add, ui.logo_clear, ui.logo_least, ui.logo_usage, ui.logo_licence}
        fields.words(ui.name, "name")
        fields.line(ui.website, "website")
        fields.lines(ui.address, "address")
        fields.lines(ui.boilerplate, "boilerplate")
        fields.shows(ui.logos, lambda thing: ui.logos.show_rows(thing.logos, writes=self.designs))
        fields.shows(ui.social, lambda thing: ui.social.show_rows(thing.social, writes=self.writes))
        for button in (ui.logo_add, ui.social_add):
            fields.shows(button, lambda _: None)
        ui.logos.cell_edited.connect(self._logo_edited)
        ui.social.cell_edited.connect(self._social_edited)
        self.rules = LogoRules(self)
        ui.logo_add.clicked.connect(self._add_logo)
        ui.logo_export.clicked.connect(self._export_logos)
        ui.social_add.clicked.connect(self._add_profile)
        ui.logo_remove.clicked.connect(lambda: self._without("logos", ui.logos.currentRow()))
        ui.logos.emptied.connect(lambda: self._without("logos", ui.logos.currentRow()))
        ui.social_remove.clicked.connect(lambda: self._without("social", ui.social.currentRow()))
        ui.social.emptied.connect(lambda: self._without("social", ui.social.currentRow()))
        self.retranslate()

    @property
    def organisation(self) -> Organisation:
        """The organisation as it is now."""
        return self.host.session.kit.organisation

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        return "boilerplate", self.tr("Organisation")

    def first(self) -> QWidget:
        """Return the name."""
        return self.ui.name

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        ui = self.ui
        ui.retranslateUi(self)
        self.rules.speak(self.host.desk.language)
        self._grounds = {"light": self.tr("Light ground"), "dark": self.tr("Dark ground")}
        ui.logos.set_columns(
            [
                Column(self.tr("Name"), lambda logo: logo.name),
                Column(self.tr("Made for"), lambda logo: logo.ground, self._grounds),
                Column(self.tr("Alternative text"), lambda logo: string(logo.alt, self.host.language)),
            ]
        )
        networks = {name: name for name in ("linkedin", "instagram", "youtube", "twitter", "facebook", "mastodon")}
        ui.social.set_columns(
            [
                Column(self.tr("Network"), lambda social: social.network, networks, free=True),
                Column(self.tr("Web address"), lambda social: social.url),
            ]
        )

    def look(self) -> None:
        """Count the words about the organisation."""
        ui = self.ui
        count = len(self.fields.string(self.organisation, "boilerplate").split())
        words = counted(count, self.tr("1 word"), self.tr("%1 words"))
        if count > _MOST_WORDS:
            words = self.tr("%1: more than the %2 that editors take over").replace("%1", words)
            say(ui.boilerplate_says, words.replace("%2", str(_MOST_WORDS)), "warning")
        else:
            say(ui.boilerplate_says, words)
        ui.logo_remove.setEnabled(self.designs and bool(self.organisation.logos))
        ui.logo_export.setEnabled(bool(self.organisation.logos))
        self.rules.show()
        ui.social_remove.setEnabled(self.writes and bool(self.organisation.social))

    # Rows

    def _set(self, widget: QWidget, path: str, value: Any) -> None:
        self.fields.change(widget, self.subject, lambda kit, subject: details.set_field(kit, subject, path, value))
        self.refresh()

    def _logo_edited(self, row: int, column: int, value: str) -> None:
        logos = list(self.organisation.logos)
        value = details.one_line(value)
        if column == 1 and value not in self._grounds:
            self.refresh()
            return
        make: list[Callable[[Logo], Logo]] = [
            lambda logo: replace(logo, name=value),
            lambda logo: replace(logo, ground="dark" if value == "dark" else "light"),
            lambda logo: replace(logo, alt=with_text(logo.alt, self.host.language, value)),
        ]
        logos[row] = make[column](logos[row])
        self._set(self.ui.logos, "logos", tuple(logos))

    def _social_edited(self, row: int, column: int, value: str) -> None:
        social = list(self.organisation.social)
        value = details.one_line(value).strip()
        social[row] = replace(social[row], url=value) if column else replace(social[row], network=value.lower())
        self._set(self.ui.social, "social", tuple(social))

    def _without(self, path: str, row: int) -> None:
        values = getattr(self.organisation, path)
        if (self.designs if path == "logos" else self.writes) and 0 <= row < len(values):
            self._set(getattr(self.ui, path), path, (*values[:row], *values[row + 1 :]))

    def _add_profile(self) -> None:
        self._set(self.ui.social, "social", (*self.organisation.social, Social()))
        self.ui.social.go_to(len(self.organisation.social) - 1, edit=True)

    # Logos

    def _add_logo(self) -> None:
        kinds = self.tr("Logos (*.svg *.svgz *.png *.jpg *.jpeg *.tif *.tiff *.webp)")
        path = ask_open(self, self.tr("Choose a logo"), "logos", kinds)
        if path is not None:
            self.add_logo(path)

    def _export_logos(self) -> None:
        host = self.host
        ask_and_export(self, host.session.kit, host.file, work=host.work, reader=host.desk.language, say=host.tell)

    def add_logo(self, path: Path) -> None:
        """Read a logo off this thread: a drawing is cleaned, a picture comes among the pictures of the kit."""
        if self.host.designing.refuse(design=True):
            return
        from presskit.intake.svg import MOST_BYTES, clean, is_svg

        if not is_svg(path):
            self.host.pictures.read(path, lambda image, notes: self._picture(path, image, notes))
            return

        def cleaned() -> CleanSvg:
            return clean(reading.read(path, MOST_BYTES), name=path.name)

        def came(clean: CleanSvg) -> None:
            self._put(Logo(name=path.stem, svg=clean.svg))
            reader = self.host.desk.language
            self.host.tell(" ".join([f"{path.name}.", *(note.worded(reader) for note in clean.notes)]))

        self.host.work.start(cleaned, came, self.host.told)

    def _picture(self, path: Path, image: Image, notes: list[str]) -> None:
        self._put(Logo(name=path.stem, image=image.id), image)
        self.host.tell(" ".join([f"{path.name}: {image.width} × {image.height}.", *notes]))

    def _put(self, logo: Logo, image: Image | None = None) -> None:
        def put(kit: Kit, subject: Subject) -> Kit:
            kit = edits.put(kit, image) if image is not None else kit
            return details.set_field(kit, subject, "logos", (*kit.organisation.logos, logo))

        self.fields.change(self.ui.logo_add, self.subject, put)
        self.refresh()
        self.ui.logos.go_to(len(self.organisation.logos) - 1)
