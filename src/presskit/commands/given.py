"""What the user gave: languages and moments; each is made sure of before anything is written."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from presskit import files
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "given-language": N_("{language} is not a language that presskit knows; give a tag such as nl, en or de-AT"),
        "given-not-in-kit": N_("{path}: the kit has no language {language}; it has {languages}"),
        "given-moment": N_("--at {value}: not a time; write it as 2026-12-01T10:00+01:00"),
    }
)

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)


def language(tag: str) -> str:
    """Return a BCP 47 tag as it is written: `nl`, `de-AT`, `zh-Hant`.

    Raises:
        Problem: it is not one, or of a language that is not known.
    """
    from babel import Locale, UnknownLocaleError

    if not _TAG.fullmatch(tag):
        raise Problem("given-language", usage=True, language=tag)
    first, *rest = tag.split("-")
    written = "-".join([first.lower(), *(_subtag(part) for part in rest)])
    try:
        Locale.parse(written, sep="-")
    except (UnknownLocaleError, ValueError):
        raise Problem("given-language", usage=True, language=tag) from None
    return written


def _subtag(part: str) -> str:
    return part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower()


def language_of(kit: Kit, tag: str | None, path: Path) -> str:
    """Return one of the kit's languages: the one given, or the source language.

    Raises:
        Problem: the kit does not have it.
    """
    if tag is None:
        return kit.language
    found = next((known for known in kit.languages if known.lower() == tag.lower()), None)
    if found is None:
        raise Problem("given-not-in-kit", usage=True, path=path, language=tag, languages=", ".join(kit.languages))
    return found


def moment(value: str | None) -> datetime:
    """Return the time given (ISO 8601; without offset, in this machine's zone), or the time it is.

    Raises:
        Problem: it is not a time.
    """
    if value is None:
        return files.system.now()
    try:
        found = datetime.fromisoformat(value)
        return found if found.tzinfo is not None else found.astimezone()
    except (ValueError, OverflowError):
        raise Problem("given-moment", usage=True, value=value) from None


def stamp() -> str:
    """Return the time it is, as a kit notes it: ISO 8601 with offset, to the second."""
    return files.system.now().isoformat(timespec="seconds")
