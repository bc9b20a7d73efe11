"""A kit's logos as a set of files, called after the organisation, with the rules of each in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from presskit.kit.model import Image, Kit
from presskit.kit.theme import Theme
from presskit.messages import N_, Problem, wordings
from presskit.publish import dates, parts
from presskit.publish.bundle.names import Names, slug
from presskit.publish.bundle.rendition import LOGO_SIDE, SMALL_LOGO_SIDE, made
from presskit.publish.bundle.words import word
from presskit.publish.html.inline import line
from presskit.publish.labels import formatted_number, label
from presskit.publish.logos.drawing import pdf_file, png_file, svg_file

if TYPE_CHECKING:
    from presskit.publish.pdf.metadata import Metadata

wordings(
    **{
        "logo-svg-only": N_("the logo {logo} is there as SVG only: {cause}"),
        "logo-missing": N_("the logo {logo} is left out: {cause}"),
    }
)

RULES = "logos.txt"
"""The file with the rules of all logos."""

Told = Callable[..., object]
"""Told of what is missing: a code, and the data that its wording names."""


class LogoFile(msgspec.Struct, frozen=True):
    """A file of a logo: its name, its content, and what is to be said beside its type."""

    name: str
    data: bytes
    about: str

    @property
    def type(self) -> str:
        """SVG, PDF or PNG."""
        return self.name.rpartition(".")[2].upper()


class Rule(msgspec.Struct, frozen=True):
    """A rule of a logo, and the word for what it is about; `own` are the kit's own words, not the program's."""

    about: str
    text: str
    own: bool = False


class LogoFiles(msgspec.Struct, frozen=True, kw_only=True):
    """A logo with its files, of which the first can be shown in a page; `number` is its place in the outline."""

    number: int
    mark: parts.Mark
    called: str
    files: tuple[LogoFile, ...]


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What files say of the kit that they are of."""

    outline: parts.Outline
    kit: Kit
    asset: Callable[[Image], bytes]


def names(outline: parts.Outline) -> list[str]:
    """Return what the files of each logo are called, without an ending."""
    taken = Names()
    organisation = slug(outline.organisation, 50)
    found: list[str] = []
    for mark in outline.logos:
        dark = [word("logo-dark", outline.language)] if mark.ground == "dark" else []
        found.append(taken.new(slug("-".join([organisation, word("logo", outline.language), *dark]))))
    return found


def named(outline: parts.Outline) -> list[list[str]]:
    """Return the names of the files of each logo, where none is made; the first is the one to show."""
    return [
        [f"{stem}.svg", f"{stem}.pdf", f"{stem}.png", _png_name(stem, SMALL_LOGO_SIDE)] if mark.svg else [f"{stem}.png"]
        for mark, stem in zip(outline.logos, names(outline), strict=True)
    ]


def logo_files(about: About, told: Told) -> Iterator[LogoFiles]:
    """Yield the logos of a kit with their files: a drawing as SVG, PDF and PNG in two sizes, a picture as PNG.

    What cannot be made is told, and left out.
    """
    outline = about.outline
    for number, (mark, stem) in enumerate(zip(outline.logos, names(outline), strict=True)):
        called = line(mark.alt) or stem
        try:
            files = tuple(_of_drawing(mark, stem, about, told) if mark.svg else _of_picture(mark, stem, about))
        except Problem as problem:
            told("logo-missing", logo=called, cause=str(problem))
            continue
        if files:
            yield LogoFiles(number=number, mark=mark, called=called, files=files)


def _of_drawing(mark: parts.Mark, stem: str, about: About, told: Told) -> Iterator[LogoFile]:
    theme, language = about.kit.theme, about.outline.language
    yield LogoFile(f"{stem}.svg", svg_file(mark, theme), label("logo-vectors", language))
    try:
        pdf = pdf_file(mark, theme, _metadata(mark, about))
        pictures = [(side, *_png(mark, theme, side)) for side in (LOGO_SIDE, SMALL_LOGO_SIDE)]
    except Problem as problem:
        told("logo-svg-only", logo=line(mark.alt) or stem, cause=str(problem))
        return
    yield LogoFile(f"{stem}.pdf", pdf, label("logo-vectors", language))
    for side, data, width, height in pictures:
        yield LogoFile(_png_name(stem, side), data, label("logo-pixels", language, width=width, height=height))


def _of_picture(mark: parts.Mark, stem: str, about: About) -> Iterator[LogoFile]:
    image = mark.image
    if image is None:
        return
    found = made(about.asset(image), ("logo", "small-logo"), name=image.file or stem)
    large, small = found["logo"], found["small-logo"]
    for side, file in ((LOGO_SIDE, large), (SMALL_LOGO_SIDE, small)):
        if side == LOGO_SIDE or file.width < large.width:
            pixels = label("logo-pixels", about.outline.language, width=file.width, height=file.height)
            yield LogoFile(_png_name(stem, side), file.data, pixels)


def _png_name(stem: str, side: int) -> str:
    return f"{stem}.png" if side == LOGO_SIDE else f"{stem}-{side}.png"


@lru_cache(maxsize=16)
def _png(mark: parts.Mark, theme: Theme, side: int) -> tuple[bytes, int, int]:
    return png_file(mark, theme, side)


def _metadata(mark: parts.Mark, about: About) -> Metadata:
    from presskit.publish.pdf.metadata import Metadata

    outline = about.outline
    return Metadata(
        title=line(mark.alt) or line(outline.organisation) or "Logo",
        language=outline.language,
        created=dates.created(about.kit),
        modified=dates.modified(about.kit),
        identifier=f"{outline.kit}/{mark.ground}/{mark.alt}",
        author=line(outline.organisation),
        subject=line(mark.usage),
        rights=line(mark.licence),
    )


def rules(mark: parts.Mark, language: str) -> tuple[Rule, ...]:
    """Return what stands beside a logo: clear space, smallest width, rules and licence."""
    found: list[Rule] = []
    if mark.clear_space:
        share = formatted_number(round(100 * mark.clear_space, 1), language)
        found.append(Rule(label("logo-clear", language), label("logo-clear-is", language, share=share)))
    if mark.minimum:
        width = formatted_number(round(mark.minimum, 1), language)
        found.append(Rule(label("logo-least", language), label("logo-least-is", language, width=width)))
    if line(mark.usage):
        found.append(Rule(label("logo-usage", language), line(mark.usage), own=True))
    if line(mark.licence):
        found.append(Rule(label("logo-licence", language), line(mark.licence), own=True))
    return tuple(found)


def rules_text(logos: tuple[LogoFiles, ...], outline: parts.Outline) -> str:
    """Return the rules of all logos as text in the language of an outline, to lie beside their files."""
    language = outline.language
    lines = [": ".join(filter(None, (line(outline.organisation), label("logos", language)))), ""]
    for logo in logos:
        mark = outline.logos[logo.number]
        lines += [f"{line(mark.alt) or logo.called} ({label(f'logo-{mark.ground}', language)})"]
        lines += [f"  {rule.about}: {rule.text}" for rule in rules(mark, language)]
        lines += [f"  {file.name}" for file in logo.files] + [""]
    return "\n".join(lines)
