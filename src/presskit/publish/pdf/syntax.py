"""PDF's own spelling of numbers, strings, names and dates (ISO 32000-1, 7.3 and 7.9)."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

_STRING_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})
_PLAIN = re.compile(r"[\t\n\r -~]*")
_UNSAFE_IN_NAME = re.compile(r"[^A-Za-z0-9_.+*@-]")


@lru_cache(maxsize=65_536)
def number(value: float, places: int = 2) -> str:
    """Spell a number without exponent, trailing zeros or a negative zero."""
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(values: tuple[float, ...], places: int = 2) -> str:
    """Spell numbers with blanks between them."""
    return " ".join([number(value, places) for value in values])


def text_string(text: str) -> str:
    """Spell a text string: a literal where PDFDocEncoding is ASCII, else UTF-16BE with its mark, in hexadecimal."""
    if _PLAIN.fullmatch(text):
        return f"({text.translate(_STRING_ESCAPES)})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def name(text: str) -> str:
    """Spell a name with its slash; bytes outside the plain set become #xx."""
    return "/" + _UNSAFE_IN_NAME.sub(lambda m: "".join(f"#{byte:02X}" for byte in m.group().encode()), text)


def date(moment: datetime) -> str:
    """Spell a date, D:YYYYMMDDHHmmSS with its offset from UTC; a moment without a zone counts as UTC."""
    offset = moment.strftime("%z")
    return f"(D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}')" if offset else f"(D:{moment:%Y%m%d%H%M%S}Z)"
