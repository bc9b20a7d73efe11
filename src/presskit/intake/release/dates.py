"""Dates, times and zones as they are written in a release: datelines and embargoes."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple
from zoneinfo import ZoneInfo

from presskit.intake.release.languages import ALL, every

_MONTHS = {name: n for rules in ALL.values() for n, names in enumerate(rules.dates.months, 1) for name in names}
_MONTH = "|".join(re.escape(name) for name in sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(every(lambda rules: rules.dates.weekdays), key=len, reverse=True))
_ORDINAL = "|".join(rules.dates.ordinal for rules in ALL.values() if rules.dates.ordinal)
_YEAR = r"(?:19|20)\d\d"

_DATE = (
    rf"(?:(?:{_WEEKDAY})\.?,? )?(?:den |le |the )?"
    rf"(?:(?P<d1>\d{{1,2}})(?:{_ORDINAL})? (?:of |de )?(?P<m1>{_MONTH})(?![a-zà-ÿ])(?:,? (?P<y1>{_YEAR}))?"
    rf"|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:{_ORDINAL})?(?!\d)(?:,? (?P<y2>{_YEAR}))?"
    rf"|(?P<y3>{_YEAR})-(?P<m3>\d\d)-(?P<d3>\d\d)"
    rf"|(?P<d4>\d{{1,2}})[-/.](?P<m4>\d{{1,2}})[-/.](?P<y4>{_YEAR}))"
)
_DATE_ANYWHERE = re.compile(rf"(?<![\w]){_DATE}(?!\d)", re.IGNORECASE)

_WORD_OF_PLACE = r"(?:['’]s-)?[A-ZÀ-ÞŁŚŽČ][\w'’.-]*"
_PLACE = (
    rf"(?P<place>{_WORD_OF_PLACE}"
    rf"(?:[ /](?:{_WORD_OF_PLACE}|aan|op|den|de|der|in|am|an|sur|upon|of|the|la|le|en|and|&)){{0,4}}"
    rf"(?:, (?:the )?[A-Z][A-Za-z.]{{1,14}})?)"
)
_DASH = r"(?:\s*(?:--|[–—])\s*|\s+-\s+|\s*\|\s*)"
_SOURCE = r"(?:\s*(?:\([^()]{2,30}\)|/[^/]{2,30}/))?"

_PLAIN_SPACES = str.maketrans("\u00a0\u202f\u2009", "   ")
"""Word puts no-break spaces into dates; the same length, so that places in the text stay true."""

_FORMS = (
    re.compile(rf"{_PLACE},? \(?(?P<date>(?i:{_DATE}))\)?{_SOURCE}(?:{_DASH}|:\s+)(?P<rest>.+)", re.DOTALL),
    re.compile(
        rf"{_PLACE}{_DASH}(?:[(/][^()/]{{2,30}}[)/]{_DASH})?(?P<date>(?i:{_DATE}))(?:(?:{_DASH}|:\s+)(?P<rest>.+)|\.?$)",
        re.DOTALL,
    ),
    re.compile(rf"[(\[]{_PLACE}, (?P<date>(?i:{_DATE}))[)\]][.:]?(?:\s+(?:[–—-]\s+)?(?P<rest>.+)|$)", re.DOTALL),
    re.compile(rf"{_PLACE}, (?P<date>(?i:{_DATE}))\.?$"),
    re.compile(rf"(?P<date>(?i:{_DATE}))(?:,|{_DASH}| )\s*{_PLACE}\.?$"),
    re.compile(rf"(?P<date>(?i:{_DATE}))\.?$"),
    re.compile(rf"(?P<date>(?i:{_DATE})){_DASH}(?P<rest>.+)", re.DOTALL),
)
_PLACE_ONLY = re.compile(rf"{_PLACE}{_SOURCE}{_DASH}(?P<rest>[\"“„‘'«]?[A-ZÀ-Þ0-9].+)", re.DOTALL)

_NOON = "|".join(rules.dates.noon for rules in ALL.values())
_MIDNIGHT = "|".join(rules.dates.midnight for rules in ALL.values())
_HOUR = "|".join(rules.dates.hour for rules in ALL.values())
_TIME = re.compile(
    rf"\b(?P<h>[01]?\d|2[0-4])[.:h](?P<m>[0-5]\d)(?::[0-5]\d)?(?!\d)\s*(?P<half>[ap]\.?m\b\.?)?"
    rf"|\b(?P<h2>[01]?\d|2[0-4])\s*(?:(?P<half2>[ap]\.?m\b\.?)|(?:{_HOUR})\b)"
    rf"|\b(?P<h3>[01]\d|2[0-3])(?P<m3>[0-5]\d)\s*(?:hrs?|hours|GMT|CET|UTC|uur)\b"
    rf"|\b(?P<noon>{_NOON})\b|\b(?P<midnight>{_MIDNIGHT})\b",
    re.IGNORECASE,
)

_CENTRAL = {"nl": "Europe/Amsterdam", "en": "Europe/Amsterdam", "de": "Europe/Berlin", "fr": "Europe/Paris"}
_SHORT_ZONES: dict[str, tuple[str, int | None]] = {
    "CET": ("", 60), "CEST": ("", 120), "MEZ": ("", 60), "MESZ": ("", 120),
    "GMT": ("Europe/London", 0), "BST": ("Europe/London", 60), "UTC": ("UTC", 0), "WET": ("Europe/Lisbon", 0),
    "EET": ("Europe/Helsinki", 120), "EST": ("America/New_York", -300), "EDT": ("America/New_York", -240),
    "ET": ("America/New_York", None), "CST": ("America/Chicago", -360), "CDT": ("America/Chicago", -300),
    "PST": ("America/Los_Angeles", -480), "PDT": ("America/Los_Angeles", -420), "PT": ("America/Los_Angeles", None),
}  # fmt: skip
_SHORT_ZONE = re.compile(rf"\b(?P<name>{'|'.join(_SHORT_ZONES)})\b(?:\s*(?P<sign>[+-])\s*(?P<hours>\d{{1,2}}))?")
_NAMED_ZONES = (
    (r"(?:nederlandse|amsterdamse|haagse) tijd|(?:amsterdam|dutch)(?: local)? time", "Europe/Amsterdam"),
    (r"(?:belgische|brusselse) tijd|(?:brussels|belgian)(?: local)? time", "Europe/Brussels"),
    (r"(?:britse|londense) tijd|(?:london|uk|british)(?: local)? time", "Europe/London"),
    (r"(?:duitse|berlijnse) tijd|(?:berlin|german)(?: local)? time|(?:deutscher|berliner) zeit", "Europe/Berlin"),
    (r"(?:franse|parijse) tijd|(?:paris|french)(?: local)? time|heure de paris", "Europe/Paris"),
    (r"new york time|eastern(?: standard| daylight)? time|new yorkse tijd", "America/New_York"),
    (r"pacific(?: standard| daylight)? time", "America/Los_Angeles"),
)
_IANA = re.compile(r"\b(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic)/[A-Z][A-Za-z_]+(?:/[A-Z][a-z_]+)?\b")


class Day(NamedTuple):
    """A date in a text: ISO 8601, empty without a year; with `month_day` (month, day) and where it stands."""

    iso: str
    month_day: tuple[int, int]
    start: int
    end: int


class DatelineFound(NamedTuple):
    """A dateline: place and ISO date (either may be empty), its words, and the text that goes on after it."""

    place: str
    date: str
    words: str
    rest: str
    sure: bool = True


class Moment(NamedTuple):
    """A moment in a text: ISO 8601, with offset when a zone is said; the zone's IANA name, or empty.

    `guessed` names what was not written: "year", "time", "zone".
    """

    until: str
    zone: str
    guessed: tuple[str, ...]


def find_day(text: str) -> Day | None:
    """Return the first date in a text."""
    for match in _DATE_ANYWHERE.finditer(text.translate(_PLAIN_SPACES)):
        day = _day(match)
        if day is not None:
            return day
    return None


def dateline(text: str) -> DatelineFound | None:
    """Read the dateline that a paragraph begins with, or is.

    "AMSTERDAM, 20 november 2026 – ...", "London – 3 March 2026", "3 maart 2026", "DELFT – ...". A dateline whose date
    has no year is left in the text: nothing of it may be lost.
    """
    if len(text) > 20_000 or not text:
        return None
    head = text[:200].translate(_PLAIN_SPACES)
    for form in _FORMS:
        match = form.match(head)
        if match is None:
            continue
        day = find_day(match["date"])
        if day is None or not day.iso:
            continue
        groups = match.groupdict()
        rest = text[match.start("rest") :] if groups.get("rest") else ""
        place = (groups.get("place") or "").strip(" ,")
        if rest and not place and len(rest) < 40:
            continue
        return DatelineFound(place, day.iso, text[: len(text) - len(rest)].strip(), rest.strip())
    match = _PLACE_ONLY.match(head)
    if match is None or find_day(match["place"]):
        return None
    place, rest = match["place"], text[match.start("rest") :]
    if len(place.split()) > 3 or len(rest) < 60 or len(place) < 3 or rest.rstrip()[-1] not in '.!?…"”’»':
        return None
    return DatelineFound(place, "", text[: len(text) - len(rest)].strip(), rest.strip(), sure=place.isupper())


def moment(text: str, language: str, year: int | None = None) -> Moment | None:
    """Read the date, time and zone of an embargo; `year` stands in for one that is not written. None without a date."""
    day = find_day(text)
    if day is None:
        return None
    guessed: list[str] = []
    iso = day.iso
    if not iso:
        if year is None:
            return None
        try:
            iso = date(year, *day.month_day).isoformat()
        except ValueError:
            return None
        guessed.append("year")
    others = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
    at = _time(others)
    if at is None:
        guessed.append("time")
    hours, minutes = at or (0, 0)
    when = datetime.fromisoformat(iso) + timedelta(hours=hours, minutes=minutes)
    zone, offset = _zone(others, language)
    if not zone:
        guessed.append("zone")
        return Moment(when.isoformat(timespec="minutes"), "", tuple(guessed))
    if offset is None:
        offset = _offset_of(zone, when)
    if offset is None:
        return Moment(when.isoformat(timespec="minutes"), zone, (*guessed, "zone"))
    if _offset_of(zone, when) not in {None, offset}:
        guessed.append("zone")
    return Moment(
        when.replace(tzinfo=timezone(timedelta(minutes=offset))).isoformat(timespec="minutes"), zone, tuple(guessed)
    )


def _day(match: re.Match[str]) -> Day | None:
    for n in "1234":
        if not match[f"d{n}"]:
            continue
        day, month = int(match[f"d{n}"]), match[f"m{n}"].casefold()
        number = _MONTHS[month] if month in _MONTHS else int(month)
        if n == "4" and number > 12 >= day:
            day, number = number, day
        if not (1 <= number <= 12 and 1 <= day <= 31):
            return None
        year = match[f"y{n}"]
        try:
            iso = date(int(year), number, day).isoformat() if year else ""
        except ValueError:
            return None
        return Day(iso, (number, day), match.start(), match.end())
    return None


def _time(text: str) -> tuple[int, int] | None:
    match = _TIME.search(text)
    if match is None:
        return None
    if match["noon"]:
        return 12, 0
    if match["midnight"]:
        return 0, 0
    hours = int(match["h"] or match["h2"] or match["h3"])
    minutes = int(match["m"] or match["m3"] or 0)
    half = (match["half"] or match["half2"] or "").casefold()
    if half.startswith("p") and hours < 12:
        hours += 12
    if half.startswith("a") and hours == 12:
        hours = 0
    return hours, minutes


def _zone(text: str, language: str) -> tuple[str, int | None]:
    """Return (IANA name, offset in minutes when the words themselves say it); empty when no zone is said."""
    iana = _IANA.search(text)
    if iana:
        return iana.group(), None
    for words, zone in _NAMED_ZONES:
        if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE):
            return zone, None
    match = _SHORT_ZONE.search(text)
    if match is None:
        return "", None
    zone, offset = _SHORT_ZONES[match["name"]]
    if match["hours"] and match["name"] in {"GMT", "UTC"}:
        hours = int(match["hours"]) * (1 if match["sign"] == "+" else -1)
        # IANA counts these zones westward: Etc/GMT-2 is two hours ahead
        return (f"Etc/GMT{-hours:+d}" if hours else "UTC"), hours * 60
    return zone or _CENTRAL.get(language, "Europe/Amsterdam"), offset


def _offset_of(zone: str, when: datetime) -> int | None:
    """Return a zone's offset in minutes at a local time; None when this machine has no zone of that name."""
    try:
        offset = when.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (KeyError, ValueError, OSError):
        return None
    return None if offset is None else int(offset.total_seconds()) // 60
