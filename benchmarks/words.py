"""The words of the corpus: a press release in Dutch with blanks to fill, and running text in four languages.

All of it was written for this, and is about nothing that exists. The paragraphs stand in words.txt.
"""

from __future__ import annotations

import re
from pathlib import Path


def _read(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the sections of a file: a name in brackets, then paragraphs with empty lines between them."""
    found: dict[str, tuple[str, ...]] = {}
    for section in re.split(r"^\[", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, _, content = section.partition("]")
        found[name] = tuple(" ".join(part.split("\n")) for part in content.strip().split("\n\n"))
    return found


_TEXT = _read(Path(__file__).with_name("words.txt"))
(LEAD,) = _TEXT["lead"]
OPENING, MIDDLE, CLOSING, CAPTIONS = (_TEXT[name] for name in ("opening", "middle", "closing", "captions"))
MIDDLE_TITLE, CLOSING_TITLE = "Wie er meedoet, beslist mee", "Openingsweekend met open deuren"
SAID = (
    ("We hebben vooral weggehaald wat er later was bijgekomen, en daarna goed gekeken wat er overbleef", "architect"),
    ("Wie aan tafel zit, hoeft niet te worden overtuigd: die schenkt zelf een kop koffie in en begint", "onderzoeker"),
    ("Over tien jaar moet dit de gewoonste plek van de stad zijn, en juist daarom onmisbaar", "wethouder"),
)
HEADLINE = "{plaats} opent de {zaak} voor makers en buren"
CONTACT = (
    "Perscontact",
    (
        "{eerste}, stichting {zaak}, telefoon 06 5555 01 {n12}, pers@{klein}.example. "
        "Beeld: {klein}.example/pers/{nummer}."
    ),
    "Naar de persmap",
)
RATED = "Toegankelijkheid, volgens het panel"

PLACES = ("Aldermeer", "Boskade", "Dorrewijk", "Elzendam", "Fonteyn", "Grotebrug", "Hoogsluis", "Kalverzijl")
THINGS = ("Turfloods", "Zoutkeet", "Graanhal", "Lijnbaan", "Seinwerkplaats", "Veemfabriek", "Wagenschuur")
GOODS = ("turf", "zout en graan", "koffie", "hout", "katoen")
STREETS = ("Lange Kade", "Sluisstraat", "Overtoomse Dijk", "Zuiderhaven", "Pakhuisplein", "Wervenlaan")
FIRST_NAMES = ("Merel", "Ömer", "Noëlle", "Jurre", "Aïcha", "Bart", "Tessel", "Zoë", "René", "Fenna", "Youssef")
LAST_NAMES = ("ter Braak", "van Rijssel", "Özdemir", "de Wolff", "Brouwers", "El Idrissi", "Hoekema", "Van Acker")

SYLLABLES = ("ster", "voor", "kel", "draag", "mond", "lijk", "zaam", "tij", "werk", "groen", "ding", "heer", "schap")
"""Of what strange words are made, for a vocabulary that nobody has seen before."""

LANGUAGES = {language: _TEXT[language] for language in ("en", "de", "fr")}
