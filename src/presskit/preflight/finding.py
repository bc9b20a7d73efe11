"""A finding: what is wrong, how bad it is, and where."""

from __future__ import annotations

from typing import Literal

import msgspec

from presskit.kit.blocks import Value

Severity = Literal["error", "warning", "note"]


class Place(Value, frozen=True, kw_only=True):
    """Where a finding is: ids, and the field there. `language` is empty when it is the same in all."""

    article: str = ""
    block: str = ""
    part: str = ""
    field: str = ""
    language: str = ""


class Finding(Value, frozen=True, kw_only=True):
    """Something that is wrong or missing. `code` is one of `words.FINDINGS`; `data` is what its wording names.

    `part` in its place is the id of a person, contact or image, an icon's name, or "organisation".
    """

    code: str
    severity: Severity
    place: Place = Place()
    data: dict[str, str | int] = msgspec.field(default_factory=dict)


def error(code: str, place: Place = Place(), **data: str | int) -> Finding:  # noqa: B008 - a frozen value
    """Make a finding of what the content model requires."""
    return Finding(code=code, severity="error", place=place, data=data)


def warning(code: str, place: Place = Place(), **data: str | int) -> Finding:  # noqa: B008 - a frozen value
    """Make a finding of what is expected."""
    return Finding(code=code, severity="warning", place=place, data=data)


def note(code: str, place: Place = Place(), **data: str | int) -> Finding:  # noqa: B008 - a frozen value
    """Make a finding that is good to know."""
    return Finding(code=code, severity="note", place=place, data=data)
