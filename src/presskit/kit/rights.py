"""What may be shown when: embargoes, validity dates, and the terms under which an image may be used.

There is no clock here: `now` is always given, with its offset from UTC.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Literal

from presskit.kit.model import Article, Embargo, Image, Kit, Use

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

Fault = Literal["not-yet-valid", "expired", "use-not-allowed"]


def moment(value: str, *, zone: str = "", end_of_day: bool = False) -> datetime | None:
    """Read an ISO 8601 date or time as a moment; None when it is empty or not one.

    A time without offset is taken in `zone` (IANA name), a date as its first instant, or its last with `end_of_day`.
    Without a zone that is known, the offset is UTC-12 at the end of a day and UTC+14 at its start: the widest reading.
    """
    try:
        if len(value) == 10:
            day = date.fromisoformat(value)
            found = datetime.combine(day, time(23, 59, 59) if end_of_day else time())
        else:
            found = datetime.fromisoformat(value)
    except ValueError:
        return None
    if found.tzinfo is not None:
        return found
    return found.replace(tzinfo=zone_named(zone) or _widest(end_of_day=end_of_day))


def zone_named(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name; None where there is none of that name."""
    from zoneinfo import ZoneInfo  # lazily: few kits have moments without an offset

    try:
        return ZoneInfo(name) if name else None
    except (OSError, ValueError, KeyError):  # what the name is, and where it leads, can be wrong in each of these ways
        return None


def _widest(*, end_of_day: bool) -> timezone:
    return timezone(timedelta(hours=-12 if end_of_day else 14))


def embargo(article: Article, now: datetime) -> Embargo | None:
    """Return the embargo of an article while it runs. One whose end cannot be read runs on: a typo never breaks it."""
    if not isinstance(article.release, Embargo):
        return None
    until = moment(article.release.until, zone=article.release.zone, end_of_day=True)
    return article.release if until is None or now < until else None


def embargoed(kit: Kit, now: datetime) -> tuple[Article, ...]:
    """Return the articles whose embargo runs."""
    return tuple(article for article in kit.articles if embargo(article, now) is not None)


def valid(valid_from: str, valid_until: str, now: datetime) -> bool:
    """Tell whether now lies between two dates, both included; an empty one does not bound."""
    start, end = moment(valid_from), moment(valid_until, end_of_day=True)
    return (start is None or now >= start) and (end is None or now <= end)


def fault(image: Image, use: Use, now: datetime) -> Fault | None:
    """Return why an image may not be used in print, on the web or in social media at this moment; None when it may."""
    usage = image.usage
    start, end = moment(usage.valid_from), moment(usage.valid_until, end_of_day=True)
    if start is not None and now < start:
        return "not-yet-valid"
    if end is not None and now > end:
        return "expired"
    return "use-not-allowed" if usage.uses and use not in usage.uses else None
