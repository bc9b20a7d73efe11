"""The letters that a language is written with, beyond a-z: what a typeface must have for a kit in that language.

The main letters of the Unicode Locale Data's exemplar characters (UTS 35, 3), by language.
"""

from __future__ import annotations

_BASIC = "abcdefghijklmnopqrstuvwxyz"
_SIGNS = "0123456789.,:;!?'\"()-–—…%€&@“”‘’«»„"
_MORE = {
    "ca": "àçéèíïóòúü·",
    "cs": "áčďéěíňóřšťúůýž",
    "cy": "áàâäéèêëíìîïóòôöúùûüẃẁŵẅýỳŷÿ",
    "da": "æøåé",
    "de": "äöüß",
    "en": "",
    "es": "áéíñóúü¿¡",
    "et": "äõöüšž",
    "fi": "åäöšž",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "fy": "âêéëïîôûúù",
    "ga": "áéíóú",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "is": "áðéíóúýþæö",
    "it": "àéèìóòù",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "nb": "àéóòôæøå",
    "nl": "áäéëíïóöúüè",
    "nn": "àéóòôæøå",
    "no": "àéóòôæøå",
    "pl": "ąćęłńóśźż",
    "pt": "áàâãçéêíóôõú",
    "ro": "ăâîșț",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "sq": "çë",
    "sv": "åäöàé",
    "tr": "çğıiöşüİ",
}
_OTHER_SCRIPTS = {
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی",
    "he": "אבגדהוזחטיכלמנסעפצקרשתםןץףך",
    "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
}


def letters(language: str) -> str:
    """Return the letters, figures and signs of a language (BCP 47); those of English for one that is not known."""
    first = language.partition("-")[0].lower()
    small = _OTHER_SCRIPTS.get(first) or _BASIC + _MORE.get(first, "")
    capitals = (c.upper() for c in small)
    return "".join(dict.fromkeys((*small, *(c for c in capitals if len(c) == 1), *_SIGNS)))
