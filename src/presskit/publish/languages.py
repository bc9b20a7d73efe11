"""What an output must know of a language: its tag for `lang`, its direction, its quotation marks."""

from __future__ import annotations

import re
from functools import cache

_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?![a-z0-9])", re.ASCII | re.IGNORECASE)

_NNBSP = "\u202f"
_ROUND = ("“", "”")
_LOW_ROUND = ("„", "“")
_LOW_ENGLISH = ("„", "”")
_ANGLE = ("«", "»")
_SPACED_ANGLE = ("«" + _NNBSP, _NNBSP + "»")

# After the delimiters of the Unicode CLDR, but for Dutch and French as their style guides have them.
_MARKS = {
    "nl": _ROUND, "en": _ROUND, "fr": _SPACED_ANGLE, "fr-CH": _ANGLE,
    "de": _LOW_ROUND, "de-CH": _ANGLE, "de-LI": _ANGLE, "bg": _LOW_ROUND, "cs": _LOW_ROUND, "et": _LOW_ROUND,
    "is": _LOW_ROUND, "ka": _LOW_ROUND, "lt": _LOW_ROUND, "mk": _LOW_ROUND, "sk": _LOW_ROUND, "sl": _LOW_ROUND,
    "sq": _LOW_ENGLISH, "hr": _LOW_ENGLISH, "hu": _LOW_ENGLISH, "pl": _LOW_ENGLISH, "ro": _LOW_ENGLISH,
    "sr": _LOW_ENGLISH,
    "be": _ANGLE, "ca": _ANGLE, "el": _ANGLE, "es": _ANGLE, "eu": _ANGLE, "fa": _ANGLE, "hy": _ANGLE, "it": _ANGLE,
    "nb": _ANGLE, "nn": _ANGLE, "no": _ANGLE, "pt-PT": _ANGLE, "ru": _ANGLE, "uk": _ANGLE,
    "fi": ("”", "”"), "sv": ("”", "”"), "ar": ("”", "“"), "he": ("”", "”"),
    "ja": ("「", "」"), "zh-Hant": ("「", "」"), "zh-TW": ("「", "」"), "zh-HK": ("「", "」"),
}  # fmt: skip

_LEFTWARD = frozenset({"ar", "fa", "he"})
"""Those of `_MARKS` that are written from right to left."""


@cache
def tag(language: str) -> str:
    """Return a BCP 47 tag fit for `lang`: language, script and region; empty when the language is not a known one."""
    if language in _MARKS:
        return language
    from babel import Locale  # lazily: its data is slow to load, and most kits are in a language of `_MARKS`

    found = _TAG.match(language)
    if not found:
        return ""
    primary, script, region = found.groups()
    names = Locale("en")
    primary = primary.lower()
    if primary not in names.languages:
        return ""
    pieces = [primary]
    if script and script.title() in names.scripts:
        pieces.append(script.title())
    if region and region.upper() in names.territories:
        pieces.append(region.upper())
    return "-".join(pieces)


@cache
def direction(language: str) -> str:
    """Return in which direction a language is written: "ltr" or "rtl"."""
    found = tag(language)
    if not found:
        return "ltr"
    pieces = found.split("-")
    if len(pieces) > 1 and len(pieces[1]) == 4:
        return "rtl" if pieces[1] in {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"} else "ltr"
    if pieces[0] in _MARKS:
        return "rtl" if pieces[0] in _LEFTWARD else "ltr"
    from babel import Locale, UnknownLocaleError  # lazily, as above

    try:
        return "rtl" if Locale.parse(pieces[0]).character_order == "right-to-left" else "ltr"
    except UnknownLocaleError:
        return "ltr"


@cache
def quotation_marks(language: str) -> tuple[str, str]:
    """Return the marks before and after a quote in a language; French ones bring their narrow no-break spaces."""
    pieces = tag(language).split("-")
    for end in range(len(pieces), 0, -1):
        found = _MARKS.get("-".join(pieces[:end])) or _MARKS.get(f"{pieces[0]}-{pieces[end - 1]}")
        if found:
            return found
    return _ROUND


def inner_quotation_marks(language: str) -> tuple[str, str]:
    """Return the marks of a quote within a quote: single ones, or round double ones within angles."""
    opening = quotation_marks(language)[0]
    if opening.startswith("«"):
        return ("„", "“") if tag(language).split("-")[0] in {"ru", "uk", "be"} else _ROUND
    if opening == "„":
        return ("‚", "‘") if quotation_marks(language)[1] == "“" else ("‚", "’")
    return ("’", "’") if quotation_marks(language) == ("”", "”") else ("‘", "’")
