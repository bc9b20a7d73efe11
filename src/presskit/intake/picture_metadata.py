"""What a picture says about itself: IPTC Photo Metadata, read from XMP, IIM and EXIF, in that order of trust.

The order is that of the Metadata Working Group's guidelines: XMP first, because only it has languages and all of
Unicode; EXIF last, because cameras write their own text there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

CAPTION_LIMIT = 2_000
"""Longest caption, in characters: IIM's own limit (IPTC IIM 4.2, 2:120)."""
LINE_LIMIT = 500
LIST_LIMIT = 50

# Controls, the marks that turn the direction of text round, and characters that stand for nothing.
_UNCLEAN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]+")


class LanguageText(msgspec.Struct, frozen=True):
    """A text in a language (BCP 47), or in none that is stated: then `x-default` (XMP 1, 8.2.2.4)."""

    language: str
    text: str


Alternatives = tuple[LanguageText, ...]


class PictureMetadata(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of the IPTC Photo Metadata Standard 2025.1 that a kit has a place for, and some to show beside them.

    Texts are one line, cleaned and capped; what is not stated is empty. `date` is ISO 8601, as precise as stated.
    """

    caption: Alternatives = ()
    headline: str = ""
    title: str = ""
    alt: Alternatives = ()
    creators: tuple[str, ...] = ()
    credit: str = ""
    source: str = ""
    copyright: str = ""
    usage_terms: Alternatives = ()
    licence_url: str = ""
    people: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    source_type: str = ""
    date: str = ""
    city: str = ""
    country: str = ""


def line(text: str, limit: int = LINE_LIMIT) -> str:
    """Return text of a picture as one clean line of at most `limit` characters, cut at a word."""
    clean = " ".join(_UNCLEAN.sub(" ", unicodedata.normalize("NFC", text[: 4 * limit])).split())
    if len(clean) <= limit:
        return clean
    cut = clean[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut).rstrip() + "…"


def alternatives(texts: Iterable[tuple[str, str]], limit: int = LINE_LIMIT) -> Alternatives:
    """Return the texts of a field, each language once, those with text only."""
    found: dict[str, str] = {}
    for language, text in texts:
        clean = line(text, limit)
        tag = language if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", language) else "x-default"
        if clean and len(found) < LIST_LIMIT:
            found.setdefault(tag, clean)
    return tuple(LanguageText(language, text) for language, text in found.items())


def names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return a list of names, each once."""
    return tuple(dict.fromkeys(clean for text in texts if (clean := line(text))))[:LIST_LIMIT]


def merged(sources: Iterable[PictureMetadata]) -> PictureMetadata:
    """Return the first value stated of each field, from the most trusted source on."""
    result = PictureMetadata()
    for source in sources:
        stated = {
            field: getattr(source, field)
            for field in PictureMetadata.__struct_fields__
            if getattr(source, field) and not getattr(result, field)
        }
        result = msgspec.structs.replace(result, **stated)
    return result


_DATE = re.compile(
    r"(\d{4})(?:[-:/]?(\d{2})(?:[-:/]?(\d{2})"
    r"(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?"
)


def iso_date(text: str) -> str:
    """Return a date as ISO 8601 from the forms of XMP, IIM (CCYYMMDD) and EXIF (with colons); empty for none."""
    match = _DATE.fullmatch(text.strip().strip("\0"))
    if match is None:
        return ""
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0))  # noqa: DTZ001
    except ValueError:
        return ""
    date = "-".join(part for part in (year, month, day) if part)
    if hour is None:
        return date
    offset = "" if zone is None else zone if zone == "Z" or ":" in zone else f"{zone[:3]}:{zone[3:]}"
    return f"{date}T{hour}:{minute}:{second or '00'}{offset}"


# ---------------------------------------------------------------------------------------------------------------- EXIF

# What cameras and programs write into a description by themselves.
_CAMERA = re.compile(
    r"(olympus|minolta|sony|samsung|kodak|casio|konica|nikon|fujifilm|pentax|ricoh|vivitar|exif).{0,20}"
    r"(camera|dsc|digital|picture|jpeg).*|dig?cam\w*|dsc[nf]?[_ -]?\d*|sony dsc|dcim.*|img[_ -]?\d*|default|untitled|"
    r"my beautiful picture|screenshot|camera|charset=.*|created with gimp|maker:.*",
    re.IGNORECASE,
)


def repaired(text: str) -> str:
    """Return a text that was read as Latin-1 in the encoding it most likely has: UTF-8, else Windows-1252."""
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        return text
    return decoded(raw)


def decoded(raw: bytes) -> str:
    """Decode a text of unknown encoding: UTF-8 when it is that, else Windows-1252."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace").replace("�", " ")


def from_exif(get: Callable[[int], object]) -> PictureMetadata:
    """Read the descriptive tags of EXIF (CIPA DC-008, 4.6.5): description, artist, copyright, and Windows' own.

    Args:
        get: returns a tag's value, or None.
    """

    def text(tag: int) -> str:
        value = get(tag)
        if isinstance(value, bytes):
            return value.decode("utf-16-le", "replace") if tag >= 0x9C9B else decoded(value)
        return repaired(value) if isinstance(value, str) else ""

    caption = line(text(0x010E), CAPTION_LIMIT)
    if _CAMERA.fullmatch(caption):
        caption = ""
    # Photographer and editor, parted by NUL.
    rights = [part.strip() for part in text(0x8298).split("\0")]
    return PictureMetadata(
        caption=alternatives([("x-default", caption or text(0x9C9C))], CAPTION_LIMIT),
        title=line(text(0x9C9B)),
        creators=names(re.split(r"[;\0]", text(0x013B) or text(0x9C9D))),
        copyright=line(", ".join(part for part in rights if part)),
        date=iso_date(text(0x9003)),
    )


def from_png_text(get: Callable[[str], object]) -> PictureMetadata:
    """Read the text chunks of PNG (PNG 3, 11.3.3.1: predefined keywords)."""

    def text(keyword: str) -> str:
        value = get(keyword)
        return repaired(value) if isinstance(value, str) else ""

    return PictureMetadata(
        caption=alternatives([("x-default", text("Description"))], CAPTION_LIMIT),
        title=line(text("Title")),
        creators=names([text("Author")]),
        copyright=line(text("Copyright")),
        source=line(text("Source")),
    )
