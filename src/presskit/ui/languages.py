"""What languages are called: each by its own name, as it is found in a list by who reads it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_PLAIN = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Names of languages that Qt only knows by a country's."""


def language_name(tag: str) -> str:
    """Return what a language (BCP 47) calls itself; the tag where that is not known."""
    locale = QLocale(tag.replace("-", "_"))
    name = _PLAIN.get(tag.split("-", maxsplit=1)[0].lower()) or locale.nativeLanguageName()
    if locale.language() == QLocale.Language.C or not name:
        return tag
    region = tag.partition("-")[2]
    return name[:1].upper() + name[1:] + (f" ({region})" if region else "")
