"""Hyphenation says what pyphen says, of which it is a faster reading."""

from __future__ import annotations

import importlib
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.publish.pdf.hyphenate import LEFT, RIGHT, Patterns, hyphenator

pyphen: Any = importlib.import_module("pyphen")

WORDS = (
    "spoorwegwerkplaats",
    "onvermijdelijke",
    "geïmproviseerde",
    "coöperatie",
    "Donaudampfschifffahrt",
    "Nachhaltigkeitsberichterstattung",
    "anticonstitutionnellement",
    "développement",
    "internationalisation",
    "straightforward",
    "samenwerkingsverband",
    "İstanbul",
    "ABCDEFG",
    "ßßßßßß",
)
DICTIONARIES = {"nl": "nl_NL", "en": "en_GB", "en-US": "en_US", "de": "de_DE", "fr": "fr", "sv": "sv", "hu": "hu_HU"}


@pytest.mark.parametrize(("language", "dictionary"), DICTIONARIES.items())
def test_it_agrees_with_pyphen(language: str, dictionary: str) -> None:
    found = hyphenator(language)
    assert found is not None
    reference = pyphen.Pyphen(lang=dictionary, left=LEFT, right=RIGHT)
    for word in WORDS:
        if len(word.lower()) == len(word):
            assert list(found.positions(word)) == [int(at) for at in reference.positions(word) if not at.data], word


@given(st.text("abcdefghijklmnoprstuvwzëïöé", min_size=1, max_size=24))
def test_it_agrees_with_pyphen_on_any_letters(word: str) -> None:
    found = hyphenator("nl")
    assert found is not None
    reference = pyphen.Pyphen(lang="nl_NL", left=LEFT, right=RIGHT)
    assert list(found.positions(word)) == [int(at) for at in reference.positions(word) if not at.data]


def test_a_language_without_patterns_has_no_hyphenator() -> None:
    assert hyphenator("ja") is None
    assert hyphenator("nl-BE") is not None


def test_a_division_that_changes_the_spelling_is_left_out() -> None:
    """Swedish "glassåg" is divided "glass-såg": there is no place for a bare hyphen."""
    found = hyphenator("hu")
    assert found is not None
    assert pyphen.Pyphen(lang="hu_HU").inserted("asszonnyal") == "asz-szony-nyal"
    assert found.positions("asszonnyal") == ()


@pytest.mark.parametrize(
    "language", ["nl", "nl-BE", "en", "en-AU", "EN-us", "de-CH", "fr-CA", "pt", "no", "sr-Latn-RS"]
)
def test_it_takes_the_patterns_that_pyphen_would_take(language: str) -> None:
    found = hyphenator(language)
    base = DICTIONARIES.get(language, {"pt": "pt_PT", "no": "nb_NO"}.get(language, language.replace("-", "_")))
    assert isinstance(found, Patterns)
    assert found.path == pyphen.LANGUAGES[pyphen.language_fallback(base)]


# Divided by hand after the rule of Türk Dil Kurumu's Yazım Kılavuzu, where its own examples stand, too.
TURKISH = """
kirpik: kir-pik | anlamsız: an-lam-sız | başöğretmen: ba-şöğ-ret-men | ilkokul: il-ko-kul | altlık: alt-lık
Türkçe: Türk-çe | korkmak: kork-mak | bandrol: band-rol | kontrol: kont-rol | portre: port-re
program: prog-ram | santral: sant-ral | sürpriz: sürp-riz | volkan: vol-kan | karaosmanoğlu: ka-ra-os-ma-noğ-lu
elektrik: elekt-rik | araba: ara-ba | ailesi: ai-le-si | müdürlük: mü-dür-lük | açıklama: açık-la-ma
değerlendirme: de-ğer-len-dir-me | uluslararası: ulus-la-ra-ra-sı | gerçekleştirilen: ger-çek-leş-ti-ri-len
saatler: sa-at-ler | şiirler: şi-ir-ler | millîlik: mil-lî-lik | hâkimiyet: hâ-ki-mi-yet | sükûnet: sü-kû-net
ışıklandırma: ışık-lan-dır-ma | ığdırlılar: ığ-dır-lı-lar | istanbul: is-tan-bul | İstanbul: İs-tan-bul
İSTANBUL: İS-TAN-BUL | IŞIKLAR: IŞIK-LAR | DİYARBAKIR: Dİ-YAR-BA-KIR | KÜTÜPHANE: KÜ-TÜP-HA-NE
basın: ba-sın | bülteni: bül-te-ni | müzesi: mü-ze-si | sanatçılar: sa-nat-çı-lar | ressamın: res-sa-mın
fotoğraf: fo-toğ-raf | sergileniyor: ser-gi-le-ni-yor | öğretmenler: öğ-ret-men-ler | üniversite: üni-ver-si-te
"""


@pytest.mark.parametrize("case", [case.strip() for case in TURKISH.replace("\n", "|").split("|") if case.strip()])
def test_turkish_is_divided_by_its_rule(case: str) -> None:
    """A syllable begins at the consonant just before a vowel; no letter stands alone, and no two begin a line."""
    word, _, parts = case.partition(": ")
    found = hyphenator("tr-TR")
    assert found is not None
    syllables, at = [], 0
    for end in (*found.positions(word), len(word)):
        syllables.append(word[at:end])
        at = end
    whole = parts.split("-")
    if len(whole[-1]) < RIGHT:  # two letters do not begin a line, in no language
        whole[-2:] = [whole[-2] + whole[-1]]
    assert syllables == whole


@given(st.text("abcçdefgğhıijklmnoöprsştuüvyzİI", min_size=1, max_size=24))
def test_each_turkish_syllable_has_one_vowel(word: str) -> None:
    found = hyphenator("tr")
    assert found is not None
    places = found.positions(word)
    assert all(LEFT <= at <= len(word) - RIGHT for at in places)
    for start, end in itertools.pairwise((*places, len(word))):
        vowels = [letter in "aeıioöuüİI" for letter in word[start:end]]
        assert sum(vowels) == 1 or (end == len(word) and 1 <= sum(vowels) <= RIGHT)
        assert True in vowels[:2]


@pytest.mark.parametrize("word", ["Brrr", "hmmmmm", "ssssss", "a", "", "АБВГДЕ"])
def test_a_word_without_two_turkish_vowels_is_whole(word: str) -> None:
    found = hyphenator("tr")
    assert found is not None
    assert found.positions(word) == ()
