"""Words of any script in the letters that a file name and an address can have everywhere."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 60
_SILENT = "’'ʼ"
"""Apostrophes: what they stand between is one word."""


def slug_of(title: str) -> str:
    """Make a slug (ninjs slugline) of a title: lower-case ASCII letters, digits and hyphens, at most 60 characters.

    Letters of other scripts are written in Latin ones (Αθήνα: athina, 北京: beijing). What has no letters and no digits
    gives an empty one.
    """
    slug = re.sub(r"[^a-z0-9]+", "-", latin(title).lower()).strip("-")
    return slug[:_LONGEST].rsplit("-", 1)[0].strip("-") if len(slug) > _LONGEST else slug


def latin(text: str) -> str:
    """Return a text in ASCII: accents go, letters and digits of other scripts are romanised, other signs go."""
    if text.isascii():
        return text
    return "".join(map(_ascii, unicodedata.normalize("NFC", text)))


def _ascii(character: str) -> str:
    """Return a character in ASCII; an accented letter goes by its base, so that most languages need no tables."""
    if character.isascii():
        return character
    apart = unicodedata.normalize("NFKD", character)
    if apart[0].isascii():
        return apart.encode("ascii", "ignore").decode()
    if character in _SILENT or unicodedata.category(character)[0] not in "LMN":
        return ""
    from anyascii import anyascii

    return str(anyascii(character))
