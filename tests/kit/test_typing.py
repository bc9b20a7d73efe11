"""Straight marks become those of the language, as they are typed one after the other."""

from __future__ import annotations

import pytest

from presskit.kit.typing import corrected


def typed(text: str, language: str) -> str:
    out = ""
    for character in text:
        out += character
        correction = corrected(out, language)
        if correction:
            out = out[: correction.start] + correction.text + out[correction.end :]
    return out


@pytest.mark.parametrize(
    ("language", "keys", "shown"),
    [
        ("nl", 'Zij zei: "Kom maar."', "Zij zei: “Kom maar.”"),
        ("nl", '("ja")', "(“ja”)"),
        ("nl", "'s avonds en 's morgens", "’s avonds en ’s morgens"),
        ("nl", "in 't huis, 't is 'n feest", "in ’t huis, ’t is ’n feest"),
        ("nl", "'s-Gravenhage", "’s-Gravenhage"),
        ("nl", "de jaren '90 en '80.", "de jaren ’90 en ’80."),
        ("nl", "foto's van oma's", "foto’s van oma’s"),
        ("nl", "het woord 'licht' zelf", "het woord ‘licht’ zelf"),
        ("nl", "'s' is een letter", "‘s’ is een letter"),
        ("nl", '"\'s Avonds", zei hij', "“’s Avonds”, zei hij"),
        ("nl", "dat is '2026' en '123 dus", "dat is ‘2026’ en ‘123 dus"),
        ("en", "\"It's the dogs' night,\" he said", "“It’s the dogs’ night,” he said"),
        ("en-GB", "'tis the '90s, rock 'n' roll", "’tis the ’90s, rock ‘n’ roll"),
        ("de", 'Er sagte: "Gut"', "Er sagte: „Gut“"),
        ("de", "Er sagte: 'Gut', geht's?", "Er sagte: ‚Gut‘, geht’s?"),
        ("de", "Er sagte: 'Wie geht's dir'", "Er sagte: ‚Wie geht’s dir‘"),
        ("fr", 'Il dit: "l\'été" oui', "Il dit: «\u00a0l’été\u00a0» oui"),
        ("pl", '"x"', "“x”"),
        ("nl", "wachten... en -- ja -- verder", "wachten… en – ja – verder"),
        ("nl", "de zee - en het land - bij -innovatie", "de zee – en het land – bij -innovatie"),
        ("en", "so---well, 1-2-3, a-b", "so—well, 1-2-3, a-b"),
        ("nl", "- geen streep, 2026-11-24", "- geen streep, 2026-11-24"),
        ("nl", "https://x.example/a--b...c en x@a--b.example", "https://x.example/a--b...c en x@a--b.example"),
    ],
)
def test_marks_follow_the_language(language: str, keys: str, shown: str) -> None:
    assert typed(keys, language) == shown


def test_nothing_is_corrected_that_is_not_a_mark() -> None:
    assert corrected("", "nl") is None
    assert typed("gewone tekst, met – een streep", "nl") == "gewone tekst, met – een streep"
