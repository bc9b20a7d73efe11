"""The pictures of a bundle: which there are, what is said of each, and what may be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from presskit.kit import rights
from presskit.kit.model import Image
from presskit.kit.text import Text, plain, plain_text
from presskit.publish import parts
from presskit.publish.bundle.names import Names, file_stem, slug
from presskit.publish.bundle.words import word
from presskit.publish.html.inline import line
from presskit.publish.labels import label
from presskit.publish.terms import terms


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of the outline, once, however often it is shown.

    `name` is what its files are called, without size and ending. `for_print` and `for_web` are why it may not be used
    there; None when it may.
    """

    number: int
    image: Image
    name: str
    caption: Text
    alt: str
    decorative: bool
    credit: str
    people: tuple[str, ...]
    terms: str
    for_print: rights.Fault | None
    for_web: rights.Fault | None

    @property
    def out(self) -> bool:
        """Whether it may not be used at all."""
        return self.for_print is not None and self.for_web is not None

    def called(self, language: str) -> str:
        """Return what to call it where it is not seen: by its caption, never by its file."""
        said = line(plain(self.caption)) or line(self.alt)
        return (said if len(said) <= 120 else f"{said[:119].rstrip()}…") or word(
            "picture-number", language, number=self.number
        )


class Rendition(msgspec.Struct, frozen=True):
    """A file of a picture: where it stands in the bundle, its size in pixels and in bytes."""

    path: str
    width: int
    height: int
    size: int


class Packed(msgspec.Struct, frozen=True, kw_only=True):
    """A picture and its files in the bundle."""

    listed: Listed
    print: Rendition | None = None
    web: Rendition | None = None
    original: str = ""

    @property
    def renditions(self) -> tuple[tuple[str, Rendition], ...]:
        """Its files at print and web size, each with the word for it (`words.WORDS`)."""
        found = (("print", self.print), ("web", self.web))
        return tuple((code, rendition) for code, rendition in found if rendition is not None)


def listed(outline: parts.Outline, now: datetime) -> tuple[Listed, ...]:
    """Return the pictures that an outline shows, in its order: figures, portraits with quotes, stills of videos."""
    found: dict[str, Listed] = {}
    names = Names()
    for image, caption, credit, alt, decorative in _shown(outline):
        if image.id in found:
            continue
        people = tuple(dict.fromkeys(name for shown in image.people if (name := line(shown.name))))
        described = plain(caption) or alt
        found[image.id] = Listed(
            number=len(found) + 1,
            image=image,
            name=names.new(_name(outline, people, described, image, len(found) + 1)),
            caption=caption,
            alt=line(alt),
            decorative=decorative,
            credit=line(credit),
            people=people,
            terms=line(terms(image, outline.language)),
            for_print=rights.fault(image, "print", now),
            for_web=rights.fault(image, "web", now),
        )
    return tuple(found.values())


def _shown(outline: parts.Outline) -> Iterator[tuple[Image, Text, str, str, bool]]:
    """Yield each picture shown, with caption, credit, alternative text and whether it only decorates."""
    language = outline.language
    for article in outline.articles:
        for part in article.parts:
            match part:
                case parts.Figure() | parts.Gallery():
                    for figure in part.figures if isinstance(part, parts.Gallery) else (part,):
                        if figure.image is not None:
                            yield figure.image, figure.caption, figure.credit, figure.alt, figure.decorative
                case parts.Quote(portrait=Image() as image):
                    caption = plain_text(label("portrait", language, name=part.name)) if part.name else ()
                    yield image, *_own(image, caption, language)
                case parts.Video(poster=Image() as image):
                    caption = plain_text(word("still", language, title=plain(part.title)))
                    yield image, *_own(image, caption, language)


def _own(image: Image, caption: Text, language: str) -> tuple[Text, str, str, bool]:
    """Return what an image says of itself, for one that stands in no figure; `caption` where it has none."""
    from presskit.kit.localised import in_language, string

    own = in_language(image.caption, language) or caption
    return own, image.credit or image.creator, string(image.alt, language) or plain(own), image.decorative


def _name(outline: parts.Outline, people: tuple[str, ...], described: str, image: Image, number: int) -> str:
    """Return what a picture's files are called: who, what, where, as its caption tells; in Latin letters."""
    told = slug(described)
    who = [found for person in people[:3] if (found := slug(person)) and found not in told]
    kit, file = slug(outline.slug, 40) or "presskit", slug(file_stem(image.file), 30)
    return slug("-".join([*who, told])) or f"{kit}-{file or number}"
