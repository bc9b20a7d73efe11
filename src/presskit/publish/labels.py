"""The words that the outputs print by themselves, in the language of the output."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path, PurePosixPath

from presskit.messages import LANGUAGES, N_, translator

LANGUAGES_OF_OUTPUTS = ("ar", "de", "el", "es", "fr", "he", "it", "pl", "pt", "tr", "uk")
"""What outputs speak besides the languages of the program; their catalogues hold these words and the bundle's only."""

LABELS = {
    "press release": N_("Press release"),
    "backgrounder": N_("Backgrounder"),
    "invitation": N_("Invitation"),
    "statement": N_("Statement"),
    "interview": N_("Interview"),
    "immediate": N_("For immediate release"),
    "embargo": N_("Embargo until {until}"),
    "end": N_("ENDS"),
    "note": N_("Note to editors"),
    "note-not-for-publication": N_("Note to editors, not for publication"),
    "contact": N_("Press contact"),
    "about": N_("About {organisation}"),
    "about-us": N_("About the organisation"),
    "correction": N_("Correction, {date}"),
    "not-for-publication": N_("Not for publication"),
    "picture": N_("Picture"),
    "waiting": N_("The picture for this caption is still to come"),
    "page": N_("Page {number} of {total}"),
    "phone": N_("Telephone"),
    "mail": N_("E-mail"),
    "website": N_("Website"),
    "address": N_("Address"),
    "hours": N_("Hours"),
    "social": N_("Follow us"),
    "facts": N_("Facts and figures"),
    "quote": N_("Quote"),
    "stars": N_("{stars} out of {out_of} stars"),
    "photo": N_("Picture: {credit}"),
    "source": N_("Source: {source}"),
    "watch": N_("Watch the video"),
    "downloads": N_("Downloads"),
    "opens": N_("Go to {address}"),
    "skip": N_("Skip to the content"),
    "languages": N_("Languages"),
    "on-this-page": N_("On this page"),
    "articles": N_("Articles"),
    "contents": N_("Contents"),
    "untitled": N_("Untitled"),
    "search": N_("What are you looking for?"),
    "find": N_("Search"),
    "clear": N_("Clear the search"),
    "matches": N_("{shown} of {total} articles"),
    "no-match": N_("Nothing found for {words}"),
    "overview": N_("All articles"),
    "pictures": N_("Pictures"),
    "previous": N_("Previous picture"),
    "next": N_("Next picture"),
    "place": N_("{number} of {total}"),
    "for-the-press": N_("For the press"),
    "version-of": N_("Version of {date}"),
    "uses": N_("Allowed for {uses}."),
    "use-print": N_("print"),
    "use-web": N_("web"),
    "use-social": N_("social media"),
    "print-run": N_("Maximum print run {number}."),
    "no-changes": N_("No changes allowed."),
    "valid-from": N_("From {date}."),
    "valid-until": N_("Until {date}."),
    "rights-contact": N_("Questions about use: {contact}"),
    "portrait": N_("Portrait of {name}"),
    "terms": N_("Terms of use"),
    "logos": N_("Logos"),
    "logo-light": N_("For a light ground"),
    "logo-dark": N_("For a dark ground"),
    "logo-clear": N_("Clear space"),
    "logo-clear-is": N_("At least {share} % of its height on every side"),
    "logo-least": N_("Smallest width"),
    "logo-least-is": N_("{width} mm"),
    "logo-usage": N_("Rules for use"),
    "logo-licence": N_("Licence"),
    "logo-pixels": N_("{width} × {height} pixels"),
    "logo-vectors": N_("vectors"),
    "stamp-draft": N_("DRAFT"),
    "stamp-embargo": N_("EMBARGO"),
    "proof": N_("Proof, not for publication"),
    "approval-draft": N_("Not yet sent for approval"),
    "approval-sent": N_("Sent for approval"),
    "approval-approved": N_("Approved"),
    "approval-refused": N_("Refused, goes out nowhere"),
    "approval-changed": N_("Wording changed since, to be approved again"),
}


TYPES = {
    "application/zip": "ZIP",
    "application/x-zip-compressed": "ZIP",
    "application/pdf": "PDF",
    "application/msword": "DOC",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/postscript": "EPS",
    "application/json": "JSON",
    "audio/mpeg": "MP3",
    "audio/wav": "WAV",
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/svg+xml": "SVG",
    "image/tiff": "TIFF",
    "image/webp": "WebP",
    "text/csv": "CSV",
    "text/plain": "TXT",
    "video/mp4": "MP4",
    "video/quicktime": "MOV",
}
"""What a media type (IANA) is called by people."""


_YEAR = re.compile(r"(?<=y)\s*'\w+'\.?$")
"""The word after the year in a date's pattern: the "р." of Ukrainian."""


def label(code: str, language: str, **data: object) -> str:
    """Return a label of `LABELS` in a language (BCP 47; English where there is none), with its data filled in."""
    return worded_in(language)(LABELS[code]).format_map(data)


def worded_in(language: str) -> Callable[[str], str]:
    """Return what says the words of the outputs in a language (BCP 47; English where there is no translation)."""
    primary = _primary(language)
    return translator(primary, "outputs") if primary in LANGUAGES_OF_OUTPUTS else translator(primary)


def spoken(language: str) -> str:
    """Return the language that labels come out in: the same one, or English where there is no translation."""
    return language if _primary(language) in (*LANGUAGES, *LANGUAGES_OF_OUTPUTS) else "en"


def _primary(language: str) -> str:
    return language.split("-", 1)[0].lower()


def formatted_number(number: float, language: str) -> str:
    """Return a number as a language writes it: 4,5 in Dutch."""
    if 0 <= number < 100 and number == int(number):
        return str(int(number))  # alike in all languages, and babel's data is slow to load
    from babel import UnknownLocaleError
    from babel.numbers import format_decimal

    try:
        return format_decimal(number, locale=language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return f"{number:g}"


def formatted_date(iso: str, language: str) -> str:
    """Return an ISO 8601 date as a language writes it: "20 november 2026"; what is not a date comes back as it is.

    The patterns are those of the Unicode CLDR, "20. November 2026", "20 de noviembre de 2026", without the word for
    "year" that some end in; plain English is British.
    """
    from datetime import date

    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return _days(day.year, day.month, language)[day.day - 1]


@lru_cache(maxsize=256)
def _days(year: int, month: int, language: str) -> list[str]:
    """Return the days of a month, kept for the next time: babel and its data take longer to load than to use."""
    from importlib.util import find_spec

    from presskit import kept

    babel = find_spec("babel")
    code = (Path(__file__), Path(babel.origin)) if babel is not None and babel.origin is not None else None
    if code is None:
        return _formatted_days(year, month, language)
    source = f"{year} {month} {language}".encode()
    return kept.made(code, source, list[str], lambda: _formatted_days(year, month, language))


def _formatted_days(year: int, month: int, language: str) -> list[str]:
    from calendar import monthrange
    from datetime import date

    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse("en-GB" if language == "en" else language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale("en", "GB")
    pattern = _YEAR.sub("", locale.date_formats["long"].pattern)
    days = range(1, monthrange(year, month)[1] + 1)
    return [format_date(date(year, month, day), pattern, locale=locale) for day in days]


def formatted_moment(iso: str, zone: str, language: str) -> str:
    """Return a moment as a language writes it, in its own time zone: "20 november 2026, 10:00 (Europe/Amsterdam)"."""
    from datetime import datetime
    from zoneinfo import ZoneInfo

    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    if zone and moment.tzinfo is not None:
        try:
            moment = moment.astimezone(ZoneInfo(zone))
        except (OSError, ValueError):
            zone = ""
    if not zone and moment.tzinfo is not None:
        zone = "UTC" + moment.strftime("%z")[:3] + ":" + moment.strftime("%z")[3:5]
    day = formatted_date(iso if len(iso) == 10 else moment.date().isoformat(), language)
    clock = f", {moment:%H:%M}" if len(iso) > 10 else ""
    return f"{day}{clock}" + (f" ({zone})" if zone else "")


def formatted_size(size: int, language: str) -> str:
    """Return a number of bytes as people read it, in units of a thousand: "4.1 MB", in Dutch "4,1 MB"."""
    if size < 1_000_000:
        return f"{formatted_number(max(1, round(size / 1000)), language)} kB"
    if size < 1_000_000_000:
        return f"{formatted_number(round(size / 1_000_000, 1), language)} MB"
    return f"{formatted_number(round(size / 1_000_000_000, 1), language)} GB"


def formatted_type(media_type: str, name: str) -> str:
    """Return what kind of file it is, as people call it: "PDF"; empty when neither its type nor its name tells."""
    known = TYPES.get(media_type.split(";", 1)[0].strip().lower())
    ending = PurePosixPath(name).suffix.removeprefix(".").upper()
    return known or (ending if ending.isascii() and ending.isalnum() and len(ending) <= 5 else "")


def language_name(language: str, shown_in: str) -> str:
    """Return the name of a language in another one: "Engels"; the tag itself where there is no name."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(language, sep="-").get_display_name(Locale.parse(shown_in, sep="-"))
    except (UnknownLocaleError, ValueError, TypeError):
        return language
    return name or language
