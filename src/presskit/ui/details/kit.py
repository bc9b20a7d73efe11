"""The forms of the kit as a whole, with its languages, and of a download."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from presskit import reading
from presskit.kit import details, edits, translating
from presskit.kit.details import Subject
from presskit.kit.model import Download, Kit
from presskit.kit.slugs import slug_of
from presskit.ui.asking import ask_open
from presskit.ui.details.fields import fill, say
from presskit.ui.details.page import Form
from presskit.ui.details.people import remove
from presskit.ui.details.rows import Column
from presskit.ui.forms.ui_details_download import Ui_DownloadDetails
from presskit.ui.forms.ui_details_kit import Ui_KitDetails
from presskit.ui.history import steps
from presskit.ui.infobar import Offer
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted

if TYPE_CHECKING:
    from presskit.ui.window import Window

_LARGEST = 300_000_000
"""Most bytes of a file that is taken into the kit as a download."""


class KitForm(Form):
    """The kit's title, the name of what it exports to, its status and its languages."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_KitDetails()
        ui.setupUi(self)
        self.fields.line(ui.title, "title")
        ui.slug.editingFinished.connect(self._slug_typed)
        self.fields.shows(ui.slug, self._show_slug)
        self.fields.choice(ui.status, "status")
        self.fields.shows(ui.languages, self._show_languages)
        self.fields.shows(ui.language_add, lambda _: None)
        ui.language_add.clicked.connect(lambda: window.adding.ask_language())  # noqa: PLW0108 - made after this
        ui.language_remove.clicked.connect(self._without_language)
        ui.languages.emptied.connect(self._without_language)
        ui.language_source.clicked.connect(self._make_source)
        ui.languages.row_chosen.connect(lambda _: self.look())
        self.retranslate()

    @property
    def kit(self) -> Kit:
        """The kit as it is now."""
        return self.host.session.kit

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        return "bundle", self.tr("The kit as a whole")

    def first(self) -> QWidget:
        """Return the title."""
        return self.ui.title

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)
        fill(self.ui.status, {
            "draft": self.tr("Draft"), "in review": self.tr("In review"), "approved": self.tr("Approved"),
            "released": self.tr("Released"), "withdrawn": self.tr("Withdrawn"),
        })  # fmt: skip
        source, other = self.tr("what the text is written in"), self.tr("a translation")
        self.ui.languages.set_columns(
            [
                Column(self.tr("Language"), language_name),
                Column(self.tr("Is"), lambda tag: source if tag == self.kit.language else other),
            ]
        )

    def look(self) -> None:
        """Let only a translation go, or become the source; say what that comes to before it is done."""
        row, kit = self.ui.languages.currentRow(), self.kit
        translation = self.writes and 0 < row < len(kit.languages)
        self.ui.language_remove.setEnabled(translation)
        self.ui.language_source.setEnabled(translation)
        say(self.ui.source_says, self._turning(kit, kit.languages[row]) if translation else "")

    def _turning(self, kit: Kit, tag: str) -> str:
        """Say what it comes to when a translation becomes the source."""
        now, then, found = language_name(kit.language), language_name(tag), translating.turn(kit, tag)
        said = [self.tr("As the source language: %1 is a translation of %2 then.")]
        if found.unwritten:
            one, many = self.tr("One text is not written in %2 yet."), self.tr("%3 texts are not written in %2 yet.")
            said.append(counted(found.unwritten, one, many.replace("%3", "%1")))
        if found.uncleared:
            one = self.tr("One quote is to be approved again, in its wording in %2.")
            many = self.tr("%3 quotes are to be approved again, in their wording in %2.")
            said.append(counted(found.uncleared, one, many.replace("%3", "%1")))
        return " ".join(said).replace("%1", now).replace("%2", then)

    def _make_source(self) -> None:
        """Make a translation the source language, as one step."""
        row, kit, window = self.ui.languages.currentRow(), self.kit, self.host
        if not (self.writes and 0 < row < len(kit.languages)) or window.refuse_read_only():
            return
        tag, before = kit.languages[row], language_name(kit.language)
        window.session.apply(translating.with_source(kit, tag), lambda: steps()["source"])
        self.refresh()
        self.ui.languages.setCurrentCell(0, 0)
        said = self.tr("%1 is the source language now, and %2 a translation of it; undo takes it back.")
        window.tell(said.replace("%1", language_name(tag)).replace("%2", before))

    def _show_slug(self, kit: Kit) -> None:
        if not self.ui.slug.isModified():
            self.ui.slug.setText(kit.slug)

    def _slug_typed(self) -> None:
        """Take a name that every system and address can have; nothing makes one of the title."""
        edit = self.ui.slug
        if edit.isModified():
            edit.setModified(False)
            slug = slug_of(edit.text()) or slug_of(self.kit.title) or "presskit"
            self.fields.change(edit, self.subject, lambda kit, subject: details.set_field(kit, subject, "slug", slug))
            edit.setText(slug)

    def _show_languages(self, kit: Kit) -> None:
        self.ui.languages.show_rows(kit.languages, writes=False)

    def _without_language(self) -> None:
        """Take a translation out of the kit; its words stay unless they are to go, too."""
        row, before = self.ui.languages.currentRow(), self.kit
        if not (self.writes and 0 < row < len(before.languages)):
            return
        tag, window = before.languages[row], self.host
        self.fields.change(
            self.ui.languages, self.subject, lambda kit, _: translating.without_language(kit, tag, words=False)
        )
        after = window.session.kit

        def also_words() -> None:
            """Make it one step with the words: what came between stays, and is a step of its own."""
            if window.session.kit is after:
                window.session.stack.undo()
            kit = window.session.kit
            kit = kit if tag in kit.languages else replace(kit, languages=(*kit.languages, tag))
            gone = translating.without_language(kit, tag, words=True)
            window.session.apply(gone, steps()["remove"].replace("%1", language_name(tag)))
            window.tell(self.tr("%1 and its words are out of the kit; undo brings both back.").replace("%1", name))

        name, count = language_name(tag), translating.spoken(after, tag)
        if not count:
            window.tell(self.tr("%1 is out of the kit. Nothing was written in it.").replace("%1", name))
            return

        def said() -> str:
            one = self.tr("%1 is no language of the kit any more, and goes out no more. One text in it is kept.")
            many = self.tr("%1 is no language of the kit any more, and goes out no more. %2 texts in it are kept.")
            kept = (one if count == 1 else many).replace("%2", str(count)).replace("%1", name)
            back = self.tr("What is kept comes back when the language is added again.")
            return f"{kept} {back}"

        window.tell(said, Offer(lambda: self.tr("Remove its words, too"), also_words))


class DownloadForm(Form):
    """Something to fetch: a file in the kit, or an address."""

    def __init__(self, window: Window, subject: Subject) -> None:
        super().__init__(window, subject)
        self.ui = ui = Ui_DownloadDetails()
        ui.setupUi(self)
        self.fields.words(ui.title, "title")
        self.fields.line(ui.url, "url")
        self.fields.line(ui.media_type, "media_type")
        self.fields.choice(ui.language, "language")
        for button in (ui.choose, ui.remove):
            self.fields.shows(button, lambda _: None)
        ui.choose.clicked.connect(self._choose)
        ui.remove.clicked.connect(lambda: remove(window, self.subject.identity, ui.title.text()))
        self.retranslate()

    @property
    def download(self) -> Download:
        """The download as it is now."""
        thing = self.thing
        if not isinstance(thing, Download):
            raise TypeError(self.subject)
        return thing

    def title(self) -> tuple[str, str]:
        """Return the icon and the words of the title."""
        name = self.fields.string(self.download, "title") or self.download.file or self.tr("without a title")
        return "download", self.tr("Download · %1").replace("%1", name)

    def first(self) -> QWidget:
        """Return the title."""
        return self.ui.title

    def translate_form(self) -> None:
        """Say everything in the language of the reader."""
        self.ui.retranslateUi(self)
        self._fill_languages()

    def _fill_languages(self) -> None:
        tags: Any = dict.fromkeys((*self.host.session.kit.languages, self.download.language, "en", "nl", "de", "fr"))
        fill(self.ui.language, {"": self.tr("Not stated"), **{tag: language_name(tag) for tag in tags if tag}})

    def look(self) -> None:
        """Say what is to be fetched."""
        download = self.download
        self._fill_languages()
        if download.sha256:
            size = self.locale().formattedDataSize(download.size, 1)
            say(self.ui.says, self.tr("In the kit: %1, %2").replace("%1", download.file).replace("%2", size))
        elif download.url.strip():
            say(self.ui.says, self.tr("Is fetched from its web address."))
        else:
            say(self.ui.says, self.tr("Give a web address, or choose a file."), "warning")

    def _choose(self) -> None:
        path = ask_open(self, self.tr("Choose a file"), "downloads", self.tr("All files (*)"))
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take a file into the kit, off this thread, as what is to be fetched."""
        if self.host.refuse_read_only():
            return
        subject, name = self.subject, details.one_line(path.name)

        def kept() -> tuple[str, int]:
            data = reading.read(path, _LARGEST)
            return self.host.file.add_asset(data), len(data)

        def came(found: tuple[str, int]) -> None:
            kit = self.host.session.kit
            download = details.thing(kit, subject)
            if isinstance(download, Download):
                kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
                new = replace(download, file=name, sha256=found[0], size=found[1], media_type=kind, url="")
                self.host.session.apply(edits.put(kit, new), steps()["place"].replace("%1", name))
                self.host.tell(self.tr("%1 is in the kit now.").replace("%1", name))

        self.host.tell(lambda: self.tr("Reading %1…").replace("%1", name), lasts=True)
        self.host.work.start(kept, came, self.host.told)
