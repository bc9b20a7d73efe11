"""The file: objects as they come, straight to the output, in one pass.

`Document` is ReportLab's document with another way of writing: page content, pictures and fonts go out at once and are
not kept, small objects go into object streams, the cross-reference is a stream (ISO 32000-1, 7.5.7 and 7.5.8). What was
drawn through ReportLab's own calls (forms, shadings, spot colours) is in its registry and is written last.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from typing import TYPE_CHECKING, Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

from presskit.publish.pdf.colour import Colour, Space, spot_resource
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.metadata import Metadata, info, xmp
from presskit.publish.pdf.named import Named, spelt_resources
from presskit.publish.pdf.objects import (
    FREE,
    LEVEL,
    OBJECTS_TO_A_STREAM,
    ROW,
    Part,
    deflate,
    object_stream,
    predicted,
    spelt_part,
    stream_object,
)
from presskit.publish.pdf.profile import Profile, deflated_profile
from presskit.publish.pdf.shared import Form, Inked, Recipe, Used, spot_used
from presskit.publish.pdf.syntax import name, numbers, text_string

if TYPE_CHECKING:  # a page without pictures needs neither Pillow nor lxml
    from presskit.publish.pdf.icons import Icon
    from presskit.publish.pdf.picture import Picture
    from presskit.publish.pdf.shared import Prepare
    from presskit.publish.pdf.svgdraw import Form as IconForm

rl_config.useA85 = 0
rl_config.invariant = 1
rl_config.trustedHosts = None
rl_config.trustedSchemes = []

_LENGTH = re.compile(rb"/Length (\d+)")


class Document(pdfdoc.PDFDocument):
    """A PDF that is written while it is made.

    Attributes:
        page_numbers: the object number of each page in order, filled in before `finish`.
        usage: for each face the glyphs that are used.
        overprint: spells the graphics states that every page of a CMYK profile lists.
        tree_root: the object of the structure tree's Document element.
    """

    Catalog: Any
    Pages: Any

    def __init__(self, out: BinaryIO, profile: Profile, prepare: Prepare | None = None) -> None:
        """Begin a file; `prepare` makes pictures of sections that were drawn before."""
        super().__init__(compression=1, invariant=1)
        self.profile = profile
        self.prepare = prepare or _no_pictures
        self.page_numbers: list[int] = []
        self.usage: dict[Face, int] = {}
        self._out = out
        self._head = f"%PDF-{profile.version}\n%".encode() + b"\xe2\xe3\xcf\xd3\n"
        self._position = len(self._head)
        self._digest = hashlib.blake2b(digest_size=16)
        self._where: dict[int, tuple[int, int, int]] = {}
        self._parts: list[tuple[Part, int]] = []
        self._waiting: list[tuple[int, str]] = []
        self._fonts: dict[Face, int] = {}
        self._shared: dict[str, int] = {}
        self._not_ours = set(self.numberToId)
        self.pages_root = self.allocate()
        self.tree_root = self.allocate() if profile.tagged else 0
        self.overprint = self._overprint_states() if profile.space is Space.CMYK else ""

    # Objects

    def _write(self, data: bytes, digest: bytes | None = None) -> None:
        if self._head:  # not before there is something: what cannot be set leaves nothing behind
            self._out.write(self._head)
            self._digest.update(self._head)
            self._head = b""
        self._out.write(data)
        self._position += len(data)
        self._digest.update(digest or data)

    def allocate(self, count: int = 1) -> int:
        """Return a new object number: the first of `count` in a row."""
        first: int = self.objectcounter + 1
        self.objectcounter += count
        return first

    def put(self, number: int, content: str) -> None:
        """Write an object that is no stream; `content` is its spelling, each character a byte."""
        self._waiting.append((number, content))
        if len(self._waiting) >= OBJECTS_TO_A_STREAM:
            self._flush()

    def add(self, content: str) -> int:
        """Write an object that is no stream and return its number."""
        number = self.allocate()
        self.put(number, content)
        return number

    def stream(self, number: int, entries: str, data: bytes, digest: bytes | None = None) -> None:
        """Write a stream at once. `data` is encoded already; a known `digest` saves reading it again for the ID."""
        self._where[number] = 1, self._position, 0
        before, data, after = stream_object(number, entries, data)
        if digest is None:
            self._write(before + data + after)
            return
        self._write(before)
        self._write(data, digest)
        self._write(after)

    def splice(self, part: Part) -> None:
        """Write objects that have their numbers already: those that come next."""
        if self.allocate(part.count) != part.first:
            raise RuntimeError("these objects were made for other numbers")
        self._parts.append((part, self._position))
        self._write(part.data, part.digest)

    def add_stream(self, entries: str, content: bytes) -> int:
        """Deflate and write a stream and return its number."""
        number = self.allocate()
        self.stream(number, f"{entries}/Filter/FlateDecode", deflate(content))
        return number

    def share(self, key: str, number: int) -> int:
        """Remember an object for all pages, and return its number."""
        self._shared[key] = number
        return number

    def _flush(self) -> None:
        """Write what waits as one object stream."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        container = self.allocate()
        for index, (number, _) in enumerate(waiting):
            self._where[number] = 2, container, index
        entries, data = object_stream([number for number, _ in waiting], [content for _, content in waiting])
        self.stream(container, entries, data)

    # What pages refer to

    def number_of(self, used: Used) -> int:
        """Return the number of a shared object, which is written now if it was not yet."""
        number = self._shared.get(used.key)
        if number is not None:
            return number
        match used.thing:
            case Face() as face:
                number = self.allocate()
                self._fonts[face] = number
            case Recipe() as recipe:
                number = self._write_picture(self.prepare(*recipe))
            case Inked(icon, colour):
                number = self._write_icon(used.key, icon, colour)
            case Form() as form:
                number = self._write_form(form)
            case Colour() as colour:
                number = self._write_spot(colour)
            case float() as opacity:
                number = self.add(f"<</ca {opacity:g}/CA {opacity:g}>>")  # ISO 32000-1, 11.6.4.4
            case None:
                raise RuntimeError("this picture belongs to another document")
        return self.share(used.key, number)

    def add_picture(self, picture: Picture, used: Used) -> None:
        """Write a picture that is at hand, unless it is written already."""
        if used.key not in self._shared:
            self.share(used.key, self._write_picture(picture))

    def _write_spot(self, colour: Colour) -> int:
        """Write a spot colour's space: a Separation over its inks (ISO 32000-1, 8.6.6.4)."""
        inks = numbers(colour.cmyk, 3)
        tint = f"<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[{inks}]/N 1>>"
        return self.add(f"[/Separation{name(colour.spot or '')}/DeviceCMYK{tint}]")

    def _write_picture(self, picture: Picture) -> int:
        entries = picture.entries()
        if picture.mask is not None:
            mask = self.allocate()
            shape = f"/Width {picture.width}/Height {picture.height}/ColorSpace/DeviceGray/BitsPerComponent 8"
            self.stream(mask, f"/Type/XObject/Subtype/Image{shape}/Filter/FlateDecode", picture.mask)
            entries += f"/SMask {mask} 0 R"
        number = self.allocate()
        self.stream(number, entries, picture.data, picture.digest)
        return number

    def _write_icon(self, key: str, icon: Icon, colour: Colour) -> int:
        """Write an icon in a colour, as a form; `key` stands for both."""
        space = self.profile.space
        inks = self.profile.intent.icc if space is Space.CMYK else None
        drawn = _icons.get((key, space, inks))
        if drawn is None:
            found = icon.colours(colour) if space is Space.CMYK else ()
            spots = {each.spot: each for each in found if each.spot is not None}
            used = [(spot_resource(spot), spot_used(each)) for spot, each in sorted(spots.items())]
            drawn = icon.form(colour, space, inks), used
            if len(_icons) >= _ICONS_KEPT:
                _icons.pop(next(iter(list(_icons))), None)
            _icons[key, space, inks] = drawn
        form, used = drawn
        listed = "".join([f"{called} {self.number_of(each)} 0 R" for called, each in used])
        return form.written(self.add_stream, listed)

    def _write_form(self, form: Form) -> int:
        """Write a drawing of many pages."""
        for face, mask in form.usage:
            self.usage[face] = self.usage.get(face, 0) | mask
        resources = spelt_resources(self, Named(form.used, letter="Z"))
        entries = f"/Type/XObject/Subtype/Form/BBox[{numbers(form.box, 3)}]/Resources<<{resources}>>"
        return self.add_stream(entries, form.code)

    def _overprint_states(self) -> str:
        """Write the graphics states that every page of a CMYK profile lists (ISO 32000-1, 8.6.7)."""
        over, knock = self.add("<</OP true/op true/OPM 1>>"), self.add("<</OP false/op false/OPM 1>>")
        return f"/Over {over} 0 R/Knock {knock} 0 R"

    def _write_fonts(self) -> None:
        """Write the fonts; those of the last documents are kept, for an edit seldom needs another glyph."""
        used = tuple((face, number, self.usage.get(face, 0)) for face, number in self._fonts.items())
        key = self.objectcounter + 1, used
        found = _fonts.get(key)
        if found is None:
            found = _spelt_fonts(*key)
            if len(_fonts) >= _FONTS_KEPT:
                _fonts.pop(next(iter(list(_fonts))), None)
            _fonts[key] = found
        part, dictionaries = found
        self.splice(part)
        for (_, number, _), spelt in zip(used, dictionaries, strict=True):
            self.put(number, spelt)

    # The end

    def finish(self, metadata: Metadata, catalog: str) -> None:
        """Write all that is left. `catalog` holds the catalog's entries for tree, bookmarks and preferences."""
        self._write_fonts()
        pages = " ".join([f"{number} 0 R" for number in self.page_numbers])
        self.put(self.pages_root, f"<</Type/Pages/Count {len(self.page_numbers)}/Kids[{pages}]>>")
        intent = self._write_intent()
        self._write_reportlab_objects()
        information = None if self.profile.pdf2 else self.add(info(metadata, self.profile))
        packet = self.allocate()
        self.stream(packet, "/Type/Metadata/Subtype/XML", xmp(metadata, self.profile, self._digest.digest()))
        root = self.add(
            f"<</Type/Catalog/Pages {self.pages_root} 0 R/Lang{text_string(metadata.language)}"
            f"/Metadata {packet} 0 R/OutputIntents[{intent}]{catalog}>>"
        )
        self._flush()
        self._write_cross_reference(root, information)

    def _write_intent(self) -> str:
        intent = self.profile.intent
        profile = self.allocate()
        self.stream(profile, f"/N {intent.components}/Filter/FlateDecode", deflated_profile(intent.icc))
        registry = f"/RegistryName{text_string(intent.registry)}" if intent.registry else ""
        return (
            f"<</Type/OutputIntent/S/{intent.subtype}/OutputConditionIdentifier{text_string(intent.identifier)}"
            f"/Info{text_string(intent.info)}{registry}/DestOutputProfile {profile} 0 R>>"
        )

    def _write_reportlab_objects(self) -> None:
        """Write what ReportLab's own calls registered, streams with line ends as PDF/A asks for (6.1.7.1)."""
        skipped = (self.Catalog, self.info, self.Pages, self.Outlines)
        done: set[int] = set(self._not_ours)
        while waiting := [number for number in self.numberToId if number not in done]:
            for number in waiting:
                done.add(number)
                thing: Any = self.idToObject[self.numberToId[number]]
                if any(thing is one for one in skipped) or isinstance(thing, pdfdoc.PDFCatalog):
                    continue
                spelt = thing.format(self)
                data: bytes = spelt.encode("latin-1") if isinstance(spelt, str) else spelt
                if data.rstrip().endswith(b"endstream"):
                    self._write_foreign_stream(number, data)
                else:
                    self.put(number, data.decode("latin-1"))

    def _write_foreign_stream(self, number: int, data: bytes) -> None:
        head, _, body = data.partition(b"stream")
        body = body[2:] if body[:2] == b"\r\n" else body[1:]
        length = _LENGTH.search(head)
        size = int(length.group(1)) if length else len(body)
        self._where[number] = 1, self._position, 0
        self._write(b"%d 0 obj\n" % number + head + b"stream\n" + body[:size] + b"\nendstream\nendobj\n")

    def _write_cross_reference(self, root: int, information: int | None) -> None:
        number = self.allocate()
        start = self._position
        self._where[number] = 1, start, 0
        rows = bytearray(FREE * (number + 1))
        rows[: len(FREE)] = ROW(0, 0, 65535)
        for part, position in self._parts:
            at = part.first * len(FREE)
            rows[at : at + len(part.rows)] = part.rows
            for order, offset in part.streams:
                at = (part.first + order) * len(FREE)
                rows[at : at + len(FREE)] = ROW(1, position + offset, 0)
        for one, row in self._where.items():
            rows[one * len(FREE) : (one + 1) * len(FREE)] = ROW(*row)
        identity = self._digest.hexdigest()
        described = f"/Info {information} 0 R" if information is not None else ""
        entries = (
            f"/Type/XRef/W[1 4 2]/Size {number + 1}/Root {root} 0 R{described}"
            f"/ID[<{identity}><{identity}>]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>"
        )
        self.stream(number, entries, zlib.compress(predicted(bytes(rows)), LEVEL))
        self._write(f"startxref\n{start}\n%%EOF\n".encode())


def _no_pictures(*recipe: object) -> Picture:
    raise RuntimeError(f"this document was given no way to make a picture: {recipe}")


_ICONS_KEPT = 256
_icons: dict[tuple[str, Space, bytes | None], tuple[IconForm, list[tuple[str, Used]]]] = {}
"""Icons in a colour, as drawn, with the spot colours that they name."""

_FontsKey = tuple[int, tuple[tuple[Face, int, int], ...]]
_FONTS_KEPT = 8
"""Sets of fonts of some 100 KB: those of a kit in its outputs."""
_fonts: dict[_FontsKey, tuple[Part, list[str]]] = {}


def _spelt_fonts(first: int, used: tuple[tuple[Face, int, int], ...]) -> tuple[Part, list[str]]:
    """Spell what fonts consist of, numbered from `first`, and their dictionaries, for faces with their glyphs."""
    fonts = [face.embedded(mask) for face, _, mask in used]
    objects: list[str] = []
    streams: list[tuple[str, bytes]] = []
    dictionaries: list[str] = []
    for font in fonts:
        program = first + 2 * len(fonts) + len(streams)
        streams.append((f"/Length1 {font.program_length}/Filter/FlateDecode", font.program))
        streams.append(("/Filter/FlateDecode", font.to_unicode))
        descendant = font.descendant
        if font.cid_to_gid is not None:
            streams.append(("/Filter/FlateDecode", font.cid_to_gid))
            descendant = descendant.replace("{cid_to_gid}", str(program + 2))
        descriptor = first + len(objects)
        objects.append(font.descriptor.replace("{program}", str(program)))
        objects.append(descendant.replace("{descriptor}", str(descriptor)))
        dictionary = font.font.replace("{descendant}", str(descriptor + 1))
        dictionaries.append(dictionary.replace("{to_unicode}", str(program + 1)))
    return spelt_part(first, streams, objects), dictionaries
