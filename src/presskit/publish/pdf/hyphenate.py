"""Where a word may be divided: Liang's patterns, as pyphen ships them, behind a look-up made for speed.

Turkish, which pyphen has no patterns for, is divided by its one rule.

A pattern file is read once, and kept as it is looked up in: patterns stay text until a word meets them, and a look-up
at a letter goes no further than the longest pattern that starts with the three letters there.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple, Protocol

from presskit import kept

LEFT, RIGHT = 2, 3
"""Fewest letters before and after a division."""

SHORTEST = 6
"""Words of fewer letters are never divided."""

_DICTIONARIES = {"de": "de_DE", "nl": "nl_NL", "en": "en_GB", "pt": "pt_PT", "nb": "nb_NO", "no": "nb_NO"}
"""Where pyphen would take the first country of the alphabet."""

_DIGITS = b"0123456789"
_HEXADECIMAL = re.compile(r"\^\^([0-9a-f]{2})")
_DIRECTIVES = (
    "%",
    "#",
    "LEFTHYPHENMIN",
    "RIGHTHYPHENMIN",
    "COMPOUNDLEFTHYPHENMIN",
    "COMPOUNDRIGHTHYPHENMIN",
    "NEXTLEVEL",
)
_WORDS_KEPT = 100_000
_TURKISH_VOWELS = frozenset("aeıioöuüâîûAEIİOÖUÜÂÎÛ")

_CODE = (Path(__file__),)

_Values = tuple[tuple[int, int], ...]


class _Patterns(NamedTuple):
    """The patterns by their letters, and the length of the longest one by its first three letters."""

    texts: dict[str, str]
    longest: dict[str, int]


class Hyphenator(Protocol):
    """The divisions of the words of one language."""

    def positions(self, word: str) -> tuple[int, ...]:
        """Return the places, counted in letters, where `word` (letters only) may be divided by a hyphen."""


class Turkish:
    """The divisions of Turkish words: a consonant just before a vowel begins a syllable, and each vowel has its own.

    "Alt-lık", "Türk-çe", "ba-şöğ-ret-men", "prog-ram": the parts of a compound and the clusters of foreign words make
    no difference (Türk Dil Kurumu, Yazım Kılavuzu: Hece Yapısı ve Satır Sonunda Kelimelerin Bölünmesi).
    """

    def positions(self, word: str) -> tuple[int, ...]:
        """Return the places, counted in letters, where `word` (letters only) may be divided by a hyphen."""
        vowels = [n for n, letter in enumerate(word) if letter in _TURKISH_VOWELS]
        begins = [n if word[n - 1] in _TURKISH_VOWELS else n - 1 for n in vowels[1:]]
        return tuple([at for at in begins if LEFT <= at <= len(word) - RIGHT])


class Patterns:
    """The divisions of the words of one language, by patterns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        source = path.read_bytes()
        self._patterns, self._longest = kept.made(_CODE, source, _Patterns, lambda: _read_patterns(source))
        self._parsed: dict[str, _Values | None] = {}
        self._known: dict[str, tuple[int, ...]] = {}

    def positions(self, word: str) -> tuple[int, ...]:
        """Return the places, counted in letters, where `word` (letters only) may be divided by a hyphen."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _WORDS_KEPT:
                self._known.clear()
            known = self._known[word] = self._divide(word)
        return known

    def _divide(self, word: str) -> tuple[int, ...]:
        dotted = f".{word.lower()}."
        end = len(dotted)
        if end != len(word) + 2:  # lower() made two letters of one, as for "İ"
            return ()
        values = [0] * (end + 1)
        barred: set[int] = set()
        patterns, parsed = self._patterns, self._parsed
        longest = self._longest.get
        for start in range(end - 1):
            beyond = start + longest(dotted[start : start + 3], 2) + 1
            for stop in range(start + 1, beyond if beyond <= end else end + 1):
                letters = dotted[start:stop]
                if letters not in patterns:
                    continue
                pattern = parsed[letters] if letters in parsed else self._pattern(letters)
                if pattern is None:
                    barred.update(range(start, stop + 1))
                    continue
                for at, value in pattern:
                    if value > values[start + at]:  # noqa: PLR1730 - the innermost loop: max() doubles its time
                        values[start + at] = value
        return tuple(at - 1 for at in range(LEFT + 1, len(word) - RIGHT + 2) if values[at] & 1 and at not in barred)

    def _pattern(self, letters: str) -> _Values | None:
        """Return the values of a pattern by their places; None for one that would change the spelling ("glass-såg")."""
        pattern = self._parsed[letters] = _parse(self._patterns[letters])
        return pattern


def _read_patterns(source: bytes) -> _Patterns:
    """Read a file of patterns."""
    first, _, rest = source.partition(b"\n")
    encoding = first.decode().strip()
    text = rest.decode("cp1251" if encoding.lower() == "microsoft-cp1251" else encoding)
    if "^^" in text:
        text = _HEXADECIMAL.sub(lambda m: chr(int(m.group(1), 16)), text)
    lines = text.split("\n")
    if " " in text or "\t" in text or "\r" in text:
        lines = [line.strip() for line in lines]
    without_digits = "\n".join(lines).encode().translate(None, _DIGITS).decode()  # of bytes: 20 times faster
    patterns = dict(zip(without_digits.split("\n"), lines, strict=True))
    directives = tuple([word for word in _DIRECTIVES if word in text])
    for letters in [letters for letters in patterns if letters.startswith(directives)] if directives else ():
        del patterns[letters]
    if "/" in text:
        patterns = {letters.partition("/")[0]: pattern for letters, pattern in patterns.items()}
    patterns.pop("", None)
    longest = {letters[:3]: len(letters) for letters in sorted(patterns, key=len)}  # the longer come later, and stay
    return _Patterns(patterns, longest)


def _parse(pattern: str) -> _Values | None:
    """Turn "1b2a" into pairs of place and value; None where the pattern has an alternative spelling."""
    if "/" in pattern:
        return None
    values = [0]
    for character in pattern:
        if character.isdigit():
            values[-1] = int(character)
        else:
            values.append(0)
    return tuple([(at, value) for at, value in enumerate(values) if value])


@cache
def hyphenator(language: str) -> Hyphenator | None:
    """Return the hyphenator of a language (BCP 47), or None when there are no patterns for it."""
    base = language.partition("-")[0].lower()
    if base == "tr":
        return Turkish()
    preferred = _DICTIONARIES.get(base, base)
    wanted = language.replace("-", "_") if "-" in language else preferred
    files = _pattern_files()
    while wanted.lower() not in files and "_" in wanted:
        wanted = wanted.rpartition("_")[0]
    found = files.get(wanted.lower()) or files.get(preferred.lower())
    return Patterns(found) if found else None


@cache
def _pattern_files() -> dict[str, Path]:
    """Return pyphen's files by language in lower case ("nl_nl"), and by the language alone its first country's.

    pyphen itself is not imported: that would take longer than to read the patterns.
    """
    package = find_spec("pyphen")
    if package is None or package.origin is None:
        raise ImportError("pyphen is not installed")
    found: dict[str, Path] = {}
    for file in sorted(Path(package.origin).with_name("dictionaries").glob("hyph_*.dic")):
        language = file.stem.removeprefix("hyph_").lower()
        found[language] = file
        found.setdefault(language.partition("_")[0], file)
    return found
