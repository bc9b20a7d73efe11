"""A dateline as people write it: a place, and a date in one of the usual forms."""

from __future__ import annotations

import datetime
import re

_MONTHS: dict[str, int] = {}
for _names in (
    "januari februari maart april mei juni juli augustus september oktober november december",
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "jan feb mar apr may jun jul aug sept oct nov dec",
    "jan feb mär apr mai jun jul aug sep okt nov dez",
):
    _MONTHS |= {name: n for n, name in enumerate(_names.split(), 1)}

_FORMS = (
    re.compile(r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?(?P<name>[^\W\d]+)\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<name>[^\W\d]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})"),
)
_END = re.compile(r"\s*[–—-]?\s*$")
_GLUE = re.compile(r"[\s,;(–—-]*$")


def taken_apart(text: str) -> tuple[str, str] | None:
    """Return the place and the date (ISO 8601) of a dateline that ends in a date; None when it does not.

    Day before month in figures, as in Europe; month names in Dutch, English, German and French.
    """
    text = _END.sub("", text.rstrip(") "))
    for form in _FORMS:
        for match in form.finditer(text):
            date = _date(match) if match.end() == len(text) else None
            if date:
                return _GLUE.sub("", text[: match.start()]).strip(), date
    return None


def _date(match: re.Match[str]) -> str:
    found = match.groupdict()
    month = _MONTHS.get(found["name"].lower(), 0) if found.get("name") else int(found["month"])
    try:
        return datetime.date(int(found["year"]), month, int(found["day"])).isoformat()
    except ValueError:
        return ""
