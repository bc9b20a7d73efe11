"""Faces: codes that depend on nothing but glyph and text, and fonts that are refused by name."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from presskit import resources
from presskit.messages import Problem
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.itemise import faces_of, missing_characters
from presskit.publish.pdf.shape import SOFT_HYPHEN, shaper
from presskit.publish.pdf.style import TEXT
from publish.pdf.engine import sample

WORDS = (
    "affiche",
    "fiets",
    "waﬄe",
    "1987",
    "e\u0301e\u0301n",
    "coöperatie",
    "x\u030c",
    "50\u00a0%",
    "niet\u2011breken",
    "Straße",
)


def fresh(name: str = "SourceSerif4-Regular") -> Face:
    return Face(resources.path("fonts", f"{name}.ttf").read_bytes(), name)


def test_codes_do_not_depend_on_what_was_encoded_before() -> None:
    one, other = fresh(), fresh()
    forward, backward = shaper(one, TEXT, "nl"), shaper(other, TEXT, "nl")
    there = {word: forward.words[word].code for word in WORDS}
    here = {word: backward.words[word].code for word in reversed(WORDS)}
    assert here == there
    assert forward.part("voor", hyphen=True).code == backward.part("voor", hyphen=True).code


def test_a_subset_depends_on_what_is_used_and_not_on_the_order_of_use() -> None:
    one, other = fresh(), fresh()
    forward, backward = shaper(one, TEXT, "nl"), shaper(other, TEXT, "nl")
    masks = [0, 0]
    for word in WORDS:
        masks[0] |= forward.words[word].mask
    backward.words["ballast"]
    for word in reversed(WORDS):
        masks[1] |= backward.words[word].mask
    assert one.embedded(masks[0]) == other.embedded(masks[1])
    assert one.embedded(masks[0]) is one.embedded(masks[0])


@pytest.mark.parametrize("text", ["ffi", "1", "a", "fl"])
def test_a_glyph_that_stands_for_its_own_text_keeps_its_number(text: str) -> None:
    """Ligatures and old-style figures need no codes beyond the glyph's own."""
    face = fresh()
    word = shaper(face, TEXT, "nl").words[text]
    (code,) = [code for bit, code in enumerate(face._codes) if word.mask >> bit & 1]
    assert code.cid == code.glyph
    assert code.text == text


def test_threads_may_shape_at_once() -> None:
    """The preview composes on a thread while an export does on another: every pair keeps one code and one bit."""
    face = fresh()
    shaping = shaper(face, TEXT, "nl")
    words = [f"{first}{second}fi{third}" for first in "abcdefgh" for second in "éèëïöü" for third in "1234567890"]

    def shape(turn: int) -> list[str]:
        return [shaping.words[word].code for word in words[turn:] + words[:turn]]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(shape, range(0, 320, 40)))
    assert len({code.cid for code in face._codes}) == len(face._codes)
    alone = shaper(fresh(), TEXT, "nl")
    assert found[0] == [alone.words[word].code for word in words]


def test_the_hyphen_of_a_division_stands_for_a_soft_hyphen() -> None:
    face = fresh()
    shaping = shaper(face, TEXT, "nl")
    drawn, typed = shaping.part("voor", hyphen=True), shaping.words["voor-"]
    assert drawn.width == pytest.approx(typed.width)
    assert drawn.code != typed.code
    assert SOFT_HYPHEN in {code.text for bit, code in enumerate(face._codes) if drawn.mask >> bit & 1}


def test_a_font_that_cannot_be_read_is_named() -> None:
    with pytest.raises(Problem) as damaged:
        Face(b"not a font", "huis.ttf")
    assert damaged.value.code == "font-damaged"
    assert "huis.ttf" in str(damaged.value)


def test_a_font_without_truetype_outlines_is_named() -> None:
    data = resources.path("fonts", "SourceSans3-Regular.ttf").read_bytes()
    with pytest.raises(Problem) as refused:
        Face(data.replace(b"glyf", b"CFF ", 1), "huis.otf")
    assert refused.value.code == "font-not-truetype"


def test_a_font_cut_short_is_named() -> None:
    data = resources.path("fonts", "SourceSans3-Regular.ttf").read_bytes()
    with pytest.raises(Problem) as refused:
        Face(data[:400], "huis.ttf")
    assert refused.value.code in ("font-damaged", "font-not-truetype")


def test_a_missing_character_goes_to_the_faces_that_help_out() -> None:
    family = sample.serif()
    parts = faces_of("bel ☎ nu שלום", family.roman, family.fallbacks)
    assert [(text, face.postscript_name.split("-")[0]) for text, face in parts] == [
        ("bel ", "SourceSerif4"),
        ("☎", "NotoSansSymbols2"),
        (" nu ", "SourceSerif4"),
        ("שלום", "NotoSerifHebrew"),
    ]


def test_a_letter_stays_with_its_marks() -> None:
    family = sample.serif()
    assert faces_of("s\u0323\u0307", family.roman, family.fallbacks) == [("s\u0323\u0307", family.roman)]
    assert faces_of("שָׁ", family.roman, family.fallbacks) == [("שָׁ", family.fallbacks[1])]


def test_a_character_that_no_face_has_is_named_with_its_code_point() -> None:
    family = sample.serif()
    with pytest.raises(Problem) as missing:
        faces_of("Een 😀 gezicht", family.roman, family.fallbacks)
    assert missing.value.code == "missing-glyph"
    assert "😀" in str(missing.value)
    assert "U+1F600" in str(missing.value)
    assert "gezicht" in str(missing.value)
    assert missing_characters("Een 😀 en 漢, weer 😀", family) == ["😀", "漢"]
    assert missing_characters("Gewone tekst, ☎ en \u202f spaties", family) == []
