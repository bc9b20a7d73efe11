"""What stands with the pictures: caption, names, credit, rights and files, as text and as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from presskit.kit.text import plain
from presskit.publish.bundle.pictures import Packed, Rendition
from presskit.publish.bundle.rendition import PPI
from presskit.publish.bundle.words import word
from presskit.publish.bundle.xmp import SOURCE_TYPES
from presskit.publish.html.inline import line
from presskit.publish.labels import formatted_number, formatted_size
from presskit.publish.links import address

COLUMNS = (
    "number", "print_file", "print_width", "print_height", "print_bytes", "web_file", "web_width", "web_height",
    "web_bytes", "original_file", "caption", "people", "creator", "credit", "copyright", "usage_terms", "licence",
    "alt_text", "digital_source_type",
)  # fmt: skip
"""The first row of the table: the same in every language, for programs."""


def fields(picture: Packed, language: str) -> tuple[tuple[str, str], ...]:
    """Return what is said of a picture, each with its word in the bundle's language; what is empty is left out."""
    listed, image = picture.listed, picture.listed.image
    found = (
        ("caption", line(plain(listed.caption))),
        ("people", ", ".join(listed.people)),
        ("creator", line(image.creator)),
        ("credit", listed.credit),
        ("copyright", line(image.copyright)),
        ("terms", listed.terms),
        ("licence", address(image.licence_url)),
        ("source-type", word(f"source-{image.source_type}", language) if image.source_type else ""),
        ("alt", "" if listed.decorative else listed.alt),
    )
    return tuple((word(code, language), said) for code, said in found if said)


def measures(rendition: Rendition, language: str, *, printed: bool) -> str:
    """Return the sizes of a file as people read them: pixels, centimetres in print, bytes."""
    said = [word("pixels", language, width=rendition.width, height=rendition.height)]
    if printed:
        across, along = (
            formatted_number(round(side / PPI * 2.54, 1), language) for side in (rendition.width, rendition.height)
        )
        said.append(word("centimetres", language, width=across, height=along))
    return ", ".join([*said, formatted_size(rendition.size, language)])


def captions_text(pictures: Sequence[Packed], language: str) -> str:
    """Return the pictures as text, one after the other, with LF line ends."""
    return "\n\n".join("\n".join(_lines(picture, language)) for picture in pictures) + "\n"


def _lines(picture: Packed, language: str) -> Iterator[str]:
    yield word("picture-number", language, number=picture.listed.number)
    for code, rendition in picture.renditions:
        size = measures(rendition, language, printed=code == "print")
        yield f"{word(code, language)}: {rendition.path} ({size})"
    if picture.original:
        yield f"{word('original', language)}: {picture.original}"
    for name, said in fields(picture, language):
        yield f"{name}: {said}"


def captions_table(pictures: Sequence[Packed]) -> str:
    """Return the pictures as a table of values with commas between them (RFC 4180).

    It begins with a byte order mark, which spreadsheets need to read UTF-8. A value that one of them could take for a
    formula has an apostrophe before it.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for picture in pictures:
        writer.writerow([_value(value) for value in _row(picture)])
    return "\ufeff" + table.getvalue()


def _row(picture: Packed) -> Iterator[str | int]:
    listed, image = picture.listed, picture.listed.image
    yield listed.number
    for rendition in (picture.print, picture.web):
        if rendition is None:
            yield from ("", "", "", "")
        else:
            yield from (rendition.path, rendition.width, rendition.height, rendition.size)
    yield picture.original
    yield line(plain(listed.caption))
    yield "; ".join(listed.people)
    yield from (line(image.creator), listed.credit, line(image.copyright), listed.terms)
    yield address(image.licence_url)
    yield "" if listed.decorative else listed.alt
    yield SOURCE_TYPES.get(image.source_type, "")


def _value(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@")) else value
