"""A kit as the journalist's bundle: what may be shown, made one file after the other into one zip."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import BinaryIO

import msgspec

from presskit.kit.model import Kit
from presskit.kit.slugs import slug_of
from presskit.kit.text import plain
from presskit.messages import N_, Problem, wordings
from presskit.publish import dates, parts
from presskit.publish.assets import Assets
from presskit.publish.bundle import manifest
from presskit.publish.bundle.archive import Archive, Entry
from presskit.publish.bundle.captions import captions_table, captions_text
from presskit.publish.bundle.clearance import cleared
from presskit.publish.bundle.names import Names, ending, file_stem, slug
from presskit.publish.bundle.page import Contents, Linked, Mark, index_page
from presskit.publish.bundle.pictures import Listed, Packed, Rendition
from presskit.publish.bundle.plain import plain_release
from presskit.publish.bundle.rendition import Kind, made
from presskit.publish.bundle.word import Shown, word_document
from presskit.publish.bundle.words import word
from presskit.publish.bundle.xmp import packet
from presskit.publish.html.inline import line
from presskit.publish.html.notes import Note
from presskit.publish.languages import tag
from presskit.publish.logos.files import RULES, About, logo_files, rules, rules_text
from presskit.publish.outline import Audience

wordings(
    **{
        "bundle-originals-public": N_(
            "the originals are left out of a public bundle: what the camera wrote in them cannot be cleaned"
        ),
        "bundle-ninjs-withheld": N_(
            "ninjs says “withheld”, and no editorial system will run it: the kit is not approved; give it the status "
            "approved or released when it may be used"
        ),
        "bundle-ninjs-embargo": N_(
            "ninjs says “withheld”, and no editorial system will run it: the embargo does not say until when"
        ),
        "bundle-download-missing": N_("{download}: the kit does not hold this file: it is left out of the bundle"),
    }
)

_TYPES = {
    "txt": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}
_LOGO_RULES = f"logos/{RULES}"
_ENDINGS = {"JPEG": ".jpg", "PNG": ".png", "TIFF": ".tif", "WEBP": ".webp"}


class Bundle(msgspec.Struct, frozen=True, kw_only=True):
    """What was made: the files in it, in order, and what there is to say."""

    entries: tuple[Entry, ...]
    notes: tuple[Note, ...]


def write_bundle(
    kit: Kit,
    assets: Assets,
    out: BinaryIO,
    *,
    language: str,
    audience: Audience = "press",
    now: datetime,
    originals: bool = False,
    name: str = "",
    goes_on: Callable[[], object] = lambda: None,
) -> Bundle:
    """Write a kit as a bundle. The same input gives the same bytes.

    A picture whose rights do not allow it is left out of every file, and the notes and the index page say so.

    Args:
        kit: the kit.
        assets: gives the bytes of its pictures and downloads.
        out: where it is written; it can be seeked.
        language: one of the kit's languages.
        audience: the public sees nothing that is not for publication.
        now: with offset; decides which embargo runs, which terms of use and which call to action are valid.
        originals: whether the pictures' original files go with it, untouched; never for the public.
        name: what the files are called, by default the kit's slug, and the language when it has more than one.
        goes_on: called before each picture, which take the time; what it raises stops the making.

    Raises:
        Problem: a picture is missing or damaged, or another output that goes into the bundle could not be made.
    """
    maker = _Maker(kit, assets, language=language, audience=audience, now=now, name=name or _name(kit, language))
    with Archive(out, dates.modified(kit)) as archive:
        maker.make(archive, originals=originals, goes_on=goes_on)
        return Bundle(entries=tuple(archive.entries), notes=maker.notes.all())


def _name(kit: Kit, language: str) -> str:
    return (slug_of(kit.slug) or "presskit") + (f".{tag(language) or 'und'}" if len(kit.languages) > 1 else "")


class _Maker:
    """Makes the files of one bundle, in their order."""

    def __init__(
        self, kit: Kit, assets: Assets, *, language: str, audience: Audience, now: datetime, name: str
    ) -> None:
        self.assets, self.language, self.audience, self.now, self.name = assets, language, audience, now, name
        found = cleared(kit, language=language, audience=audience, now=now)
        self.kit, self.outline, self.pictures = found.kit, found.outline, found.pictures
        self.notes, self.left_out = found.notes, list(found.left_out)
        self.web: dict[str, Shown] = {}

    def make(self, archive: Archive, *, originals: bool, goes_on: Callable[[], object]) -> None:
        """Write all files: first the pictures, because the others say how large they are; last what holds the sums."""
        if originals and self.audience == "public":
            self.notes.add("bundle-originals-public")
            originals = False
        pictures: list[Packed] = []
        for picture in self.pictures:
            goes_on()
            pictures.append(self.picture(archive, picture, originals=originals))
        logos = tuple(self.logos(archive))
        logo_rules = next(((entry.path, entry.size) for entry in archive.entries if entry.path == _LOGO_RULES), ("", 0))
        downloads = tuple(self.downloads(archive))
        texts = self.texts(archive)
        data = self.data(archive, pictures, texts)
        contents = Contents(
            texts=texts,
            pictures=tuple(pictures),
            logos=logos,
            logo_rules=logo_rules,
            downloads=downloads,
            data=(*data, Linked("manifest.json", "manifest", 0)),
            left_out=tuple(self.left_out),
        )
        archive.add("index.html", index_page(self.outline, contents, self.kit.theme, press=self.audience == "press"))
        archive.add("manifest.json", manifest.text(self.outline, archive.entries, self.audience, self.left_out))

    # ----------------------------------------------------------------------------------------------------------- files

    def picture(self, archive: Archive, picture: Listed, *, originals: bool) -> Packed:
        """Add the files of a picture: at print and at web size as far as its rights go, and its original if so."""
        image = picture.image
        original = self.assets(image.sha256)
        kinds: tuple[tuple[Kind, object], ...] = (("print", picture.for_print), ("web", picture.for_web))
        allowed = tuple(kind for kind, fault in kinds if fault is None)
        files = made(original, allowed, xmp=packet(picture, self.language), name=image.file or image.id)
        packed: dict[str, Rendition] = {}
        for kind, file in files.items():
            path = f"pictures/{kind}/{picture.name}-{file.width}x{file.height}.jpg"
            archive.add(path, file.data)
            packed[kind] = Rendition(path, file.width, file.height, len(file.data))
        if "web" in files:
            shown = files["web"]
            self.web[image.id] = Shown(shown.data, packed["web"].path.rpartition("/")[2], shown.width, shown.height)
        kept = ""
        if originals and picture.for_print is None:
            kept = f"pictures/original/{picture.name}{_ENDINGS.get(image.format.upper(), ending(image.file) or '.bin')}"
            archive.add(kept, original)
        return Packed(listed=picture, print=packed.get("print"), web=packed.get("web"), original=kept)

    def logos(self, archive: Archive) -> Iterator[Mark]:
        """Add the organisation's marks: a drawing as SVG, PDF and PNG, a picture as PNG; and their rules as text."""
        about = About(outline=self.outline, kit=self.kit, asset=lambda image: self.assets(image.sha256))
        found = tuple(logo_files(about, self.notes.add))
        for logo in found:
            added = [archive.add(f"logos/{file.name}", file.data) for file in logo.files]
            said = [f"{file.type}, {file.about}" for file in logo.files]
            files = tuple((entry.path, what, entry.size) for entry, what in zip(added, said, strict=True))
            of_it = rules(logo.mark, self.language)
            yield Mark(alt=logo.called, dark=logo.mark.ground == "dark", files=files, rules=of_it)
        if found:
            archive.add(_LOGO_RULES, rules_text(found, self.outline))

    def downloads(self, archive: Archive) -> Iterator[tuple[str, str, int]]:
        """Add the files to fetch that the kit holds itself."""
        names = Names()
        found = [part for article in self.outline.articles for part in article.parts]
        for download in (d for part in found if isinstance(part, parts.Downloads) for d in part.downloads):
            if not download.sha256:
                continue
            title = line(plain(download.title)) or line(download.file)
            try:
                data = self.assets(download.sha256)
            except Problem:
                self.notes.add("bundle-download-missing", download=title or download.id)
                self.left_out.append(f"{title}: {word('left-missing', self.language)}")
                continue
            path = f"downloads/{names.new(slug(title) or slug(file_stem(download.file)) or 'download')}"
            entry = archive.add(f"{path}{ending(download.file)}", data)
            yield entry.path, title or entry.path.rpartition("/")[2], entry.size

    def texts(self, archive: Archive) -> tuple[Linked, ...]:
        """Add the release as plain text, as Word document and as PDF for the screen."""
        from presskit.publish.pdf import shelf
        from presskit.publish.pdf.export import write_pdf

        document = word_document(
            self.outline,
            self.kit.theme,
            created=dates.created(self.kit),
            modified=dates.modified(self.kit),
            pictures=lambda figure: self.web.get(figure.image.id) if figure.image is not None else None,
        )
        archive.add(f"{self.name}.txt", plain_release(self.outline))
        archive.add(f"{self.name}.docx", document)
        with archive.writing(f"{self.name}.pdf") as pdf:
            write_pdf(
                self.kit,
                self.assets,
                pdf,
                to="screen",
                language=self.language,
                audience=self.audience,
                now=self.now,
                shelf=shelf.of_the_user(),
                keep=False,
            )
        return tuple(Linked(e.path, f"text-{e.path.rpartition('.')[2]}", e.size) for e in archive.entries[-3:])

    def data(self, archive: Archive, pictures: Sequence[Packed], texts: Sequence[Linked]) -> tuple[Linked, ...]:
        """Add what programs read: the captions as text and as a table, each article as ninjs."""
        from presskit.publish.ninjs import ninjs, ninjs_text

        found: list[Linked] = []

        def add(path: str, code: str, content: str, about: str = "") -> None:
            found.append(Linked(path, code, archive.add(path, content).size, about))

        if pictures:
            add("captions.txt", "captions-txt", captions_text(pictures, self.language))
            add("captions.csv", "captions-csv", captions_table(pictures))
        files = [(text.path, _TYPES[text.path.rpartition(".")[2]], text.size) for text in texts]
        many = len(self.outline.articles) > 1
        for number in range(len(self.outline.articles)):
            node = ninjs(self.kit, self.outline, number, now=self.now, pictures=pictures, files=files)
            if node["pubStatus"] == "withheld":
                unready = self.kit.status in {"draft", "in review"}
                self.notes.add("bundle-ninjs-withheld" if unready else "bundle-ninjs-embargo")
            more = f"-{number + 1}" if many else ""
            about = line(self.outline.articles[number].headline) if many else ""
            add(f"{self.name}{more}.ninjs.json", "ninjs", ninjs_text(node), about)
        return tuple(found)
