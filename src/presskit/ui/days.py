"""Dates in words. Loaded before the first window shows, so it loads little itself."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QLocale

from presskit.messages import LANGUAGES


def regional(language: str) -> str:
    """Return the name of a language's locale for Qt; plain English is British in a press kit."""
    return "en_GB" if language == "en" else language.replace("-", "_")


def in_words(date: str, language: str) -> str:
    """Return an ISO 8601 date in words, as the outputs write it in a language; what is no date stays as it is.

    Dutch and English are written by Qt: Babel, which the outputs ask, takes 20 ms to load.
    """
    try:
        day = datetime.date.fromisoformat(date)
    except ValueError:
        return date
    if language in LANGUAGES:
        return QLocale(regional(language)).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    from presskit.publish.labels import formatted_date

    return formatted_date(date, language)
