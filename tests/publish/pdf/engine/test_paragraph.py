"""Paragraphs: every word in its place, no line too wide, nothing divided that should not be."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from presskit.kit.text import Span
from presskit.publish.pdf.colour import Space
from presskit.publish.pdf.paragraph import Block, Run, compose, natural_width
from presskit.publish.pdf.style import Align, Family, Style
from publish.pdf.engine import sample

_STRING = re.compile(r"\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_ESCAPED = {"\\n": "\n", "\\r": "\r"}


def spoken(block: Block) -> list[str]:
    """Return the text of each line, decoded from its operators by the codes of its faces."""
    lines: list[str] = []
    for line in block.lines:
        text = ""
        for piece in line:
            texts = {code.cid: code.text for code in block.states[piece.state].face._codes}
            for found in _STRING.findall(piece.text):
                literal = re.sub(r"\\.", lambda m: _ESCAPED.get(m.group(), m.group()[1:]), found, flags=re.DOTALL)
                data = literal.encode("latin-1")
                text += "".join(texts[int.from_bytes(data[at : at + 2])] for at in range(0, len(data), 2))
        lines.append(text)
    return lines


def test_the_words_of_a_paragraph_are_all_there_in_order() -> None:
    lines = spoken(compose(sample.DUTCH, sample.body(), sample.MEASURE))
    assert len(lines) > 5
    assert "".join(lines).replace("\u00ad", "") == sample.DUTCH


def test_marks_do_not_change_the_words() -> None:
    lines = spoken(compose(sample.RICH, sample.body(), sample.MEASURE))
    assert "".join(lines).replace("\u00ad", "").replace(" ", "") == sample.RICH_TEXT.replace("\u2028", "").replace(
        " ", ""
    )


def test_the_kits_own_spans_serve_as_they_are() -> None:
    runs = tuple(Span(run.text, run.strong, run.emphasis, run.link, run.lang) for run in sample.RICH)
    assert "".join(spoken(compose(runs, sample.body(), 200))).startswith("Dit is vet, dit schuin")


@given(
    st.lists(st.text("abcdefgijklmnoprstuvz-/.,“”’ABCé☎", min_size=1, max_size=30), min_size=1, max_size=25),
    st.integers(40, 300),
    st.sampled_from(["justify", "left", "center", "right"]),
    st.booleans(),
)
def test_any_text_in_any_measure_keeps_its_letters_and_its_measure(
    words: list[str], width: int, align: Align, hyphenate: bool
) -> None:
    text = " ".join(words)
    style = Style(sample.serif(), 9.8, 13.5, align=align, hyphenate=hyphenate, language="nl")
    block = compose(text, style, width)
    assert "".join(spoken(block)).replace("\u00ad", "").replace(" ", "") == text.replace(" ", "")
    kern = 0.5 if align != "justify" else 0.05  # what a letter may gain when its neighbour goes to the next line
    assert max(block.widths) <= width + kern


ANY_CHARACTER = st.sampled_from(
    sorted(
        frozenset().union(*(face.coverage for face in (sample.serif().roman, *sample.serif().fallbacks))) - {"\u0374"}
    )
)
INVISIBLE = re.compile("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f]")


@given(
    st.lists(
        st.builds(
            Run,
            st.text(ANY_CHARACTER | st.just(" "), min_size=1, max_size=10),
            strong=st.booleans(),
            emphasis=st.booleans(),
            link=st.none() | st.just("https://voorbeeld.nl"),
            superscript=st.booleans(),
            small_caps=st.booleans(),
        ),
        max_size=8,
    ),
    st.sampled_from([20, 60, 200]),
    st.sampled_from(["justify", "left", "center", "right"]),
)
def test_any_characters_in_any_marks_keep_their_letters(runs: list[Run], width: int, align: Align) -> None:
    """Marks may be put in another order, letters taken apart or turned round; none is lost."""
    style = Style(sample.serif(), 10, 12, align=align, hyphenate=True, language="nl")
    typed = unicodedata.normalize("NFKD", "".join(run.text for run in runs))
    drawn = unicodedata.normalize("NFKD", "".join(spoken(compose(tuple(runs), style, width))))
    assert sorted(INVISIBLE.sub("", drawn)) == sorted(INVISIBLE.sub("", typed))


def test_a_no_break_space_is_never_broken_at() -> None:
    text = "Het kost 12\u00a0000 euro per\u00a0jaar, " * 8
    for width in range(60, 200, 7):
        lines = spoken(compose(text.strip(), sample.body(), width))
        assert not any(line.endswith("\u00a0") or line.startswith("\u00a0") for line in lines)


def test_a_hard_line_break_ends_the_line() -> None:
    lines = spoken(compose("Postbus 1\u20281000 AA Stad\u2028\u2028einde", Style(sample.sans(), 10, 12), 300))
    assert [line.strip() for line in lines] == ["Postbus 1", "1000 AA Stad", "", "einde"]


def test_an_address_is_broken_without_a_hyphen_at_its_own_marks() -> None:
    address = "https://www.voorbeeld.nl/persmap/tentoonstellingen/overzichtstentoonstelling.html?jaar=2026"
    lines = spoken(compose(f"Zie {address} voor meer.", sample.body(), 110))
    assert "\u00ad" not in "".join(lines)
    joined = "".join(lines)
    assert address in joined
    assert all(re.match(r"[\w.?&=#%]|://", line.strip()) for line in lines if line.strip())


def test_the_last_word_and_words_in_capitals_stay_whole_where_they_can() -> None:
    lines = spoken(compose(f"{sample.DUTCH} Internationaliseringsmaatregelen", sample.body(), sample.MEASURE))
    assert lines[-1].endswith("Internationaliseringsmaatregelen")
    shouted = sample.DUTCH.replace("belangstellenden", "BELANGSTELLENDEN")
    widths = {*range(150, 300, 10), *range(174, 300, 2)}
    assert any(
        re.search("bel.*\u00ad", line)
        for width in widths
        for line in spoken(compose(sample.DUTCH, sample.body(), width))
    )
    for width in widths:
        assert not any(re.search("[A-Z]\u00ad", line) for line in spoken(compose(shouted, sample.body(), width)))


def test_capitals_are_divided_rather_than_set_with_holes() -> None:
    lines = spoken(compose("De INTERNATIONALISERINGSMAATREGELEN zijn er.", sample.body(), 120))
    assert any(line.endswith("\u00ad") for line in lines)


def test_a_paragraph_in_capitals_is_divided_like_any_other() -> None:
    notice = (
        "INTERVIEWS CAN BE ARRANGED UNTIL THE THURSDAY BEFORE THE OPENING. PHOTOGRAPHS OF THE BUILDING BEFORE, DURING "
        "AND AFTER ITS RESTORATION ARE AVAILABLE ON REQUEST AND MAY BE REPRODUCED WITHOUT CHARGE."
    )
    for width in (200, 210, 220):
        assert compose(notice, sample.body("en"), width).hyphens
        assert not compose(f"{notice} Really.", sample.body("en"), width).hyphens
    assert all(compose("NATO, UNESCO, UNICEF", sample.body("en"), width).hyphens == 0 for width in range(80, 140, 5))


@pytest.mark.parametrize("tied", ["10 oktober", "38 meter", "’s avonds"])
def test_a_number_stays_with_what_it_counts_where_it_can(tied: str) -> None:
    first, second = tied.split()
    ragged = Style(sample.serif(), 10, 12)

    def parted(word: str) -> int:
        text = sample.DUTCH.replace("ruim ", f"{word} {second} ")
        lines = [spoken(compose(text, ragged, width)) for width in range(170, 300, 2)]
        return sum(any(line.split()[-1:] == [word] for line in each[:-1]) for each in lines)

    loose = "os"  # about as wide
    assert parted(first) < 0.8 * parted(loose)


def test_lines_of_one_length_do_not_part_a_number_from_what_it_counts() -> None:
    text = "De toren in Waldersluis opent op 10 oktober, met een werk dat eb en vloed volgt"
    style = Style(sample.serif(), 14, 18, balance=True)
    ends = [spoken(compose(text, style, width))[0].split()[-1] for width in range(280, 480, 4)]
    assert "10" not in ends
    ends = [spoken(compose(text.replace("10", "os"), style, width))[0].split()[-1] for width in range(280, 480, 4)]
    assert "os" in ends


def test_ragged_lines_leave_no_short_word_alone_at_the_end() -> None:
    ragged = Style(sample.serif(), 10, 12)
    text = "De Meelzolder, een café dat ook ’s avonds open is"
    ends = {spoken(compose(text, ragged, width))[-1] for width in range(120, 220)}
    assert "is" not in ends
    assert "open is" in ends


def test_a_soft_hyphen_is_the_writers_own_division() -> None:
    lines = spoken(compose("Een vervoers\u00admaatschappij en nog een vervoers\u00admaatschappij.", sample.body(), 85))
    divided = [line for line in lines if line.endswith("\u00ad")]
    assert divided
    assert all(line.endswith("vervoers\u00ad") for line in divided)


def test_language_decides_where_a_word_is_divided() -> None:
    english = spoken(compose((Run("thoroughly", lang="en"), Run(" op")), sample.body("nl"), 38))
    dutch = spoken(compose("thoroughly op", sample.body("nl"), 38))
    assert english[0] == "thor\u00ad"
    assert dutch[0] == "tho\u00ad"


def test_justified_lines_fill_the_measure() -> None:
    block = compose(sample.DUTCH, sample.body(), sample.MEASURE)
    assert block.widths[:-1] == pytest.approx([sample.MEASURE] * (len(block) - 1), abs=0.02)


def test_balanced_headlines_have_lines_of_about_one_length() -> None:
    text = "Werkplaats voor mensen die iets willen maken dat blijft"
    plain = compose(text, Style(sample.serif(), 30, 34), 480)
    even = compose(text, Style(sample.serif(), 30, 34, balance=True), 480)
    assert len(even) == len(plain)
    assert max(even.widths) - min(even.widths) < max(plain.widths) - min(plain.widths)


def test_a_headline_divides_where_its_language_does_before_it_does_so_anywhere() -> None:
    style = replace(sample.heading(), language="de")
    lines = spoken(compose("Die Auflage hoffnungsvoller Schifffahrtsgesellschaften", style, 230))
    assert lines == ["Die Auflage ", "hoffnungsvol\u00ad", "ler Schifffahrts\u00ad", "gesellschaften"]
    assert len(spoken(compose("x" * 60, style, 230))) > 2, "short of need"


def test_small_capitals_come_from_the_face_or_not_at_all() -> None:
    upright = compose((Run("navo", small_caps=True),), sample.body(), 100)
    assert spoken(upright) == ["navo"]
    assert upright.widths != compose("navo", sample.body(), 100).widths
    slanted = compose((Run("navo", small_caps=True, emphasis=True),), sample.body(), 100)
    assert slanted.states[slanted.lines[0][0].state].face is sample.serif().roman
    italic_only = Style(Family(sample.face("SourceSerif4-It")), 10, 12)
    assert compose((Run("navo", small_caps=True),), italic_only, 100).widths == compose("navo", italic_only, 100).widths


def test_superiors_and_inferiors_are_smaller_and_off_the_line() -> None:
    block = compose((Run("m"), Run("2", superscript=True), Run(" CO"), Run("2", subscript=True)), sample.body(), 100)
    rises = {state.rise > 0: state.size for state in block.states if state.rise}
    assert set(rises) == {True, False}
    assert all(size < 9.8 for size in rises.values())


def test_tracking_widens_between_letters_only() -> None:
    plain = natural_width("PERS", Style(sample.sans(), 10, 12))
    wide = natural_width("PERS", Style(sample.sans(), 10, 12, tracking=60))
    assert wide - plain == pytest.approx(3 * 0.6, abs=0.02)
    with pytest.raises(ValueError, match="tracking"):
        Style(sample.sans(), 10, 12, tracking=200)


def test_a_quotation_mark_hangs_out_of_the_measure() -> None:
    quoted, plain = compose("“Hallo", sample.body(), 200), compose("Hallo", sample.body(), 200)
    hanging = compose("“Hallo", Style(sample.serif(), 9.8, 13.5, hanging=True), 200)
    mark = sample.serif().roman.advance("“") * 9.8 / 1000
    assert hanging.widths[0] == pytest.approx(plain.widths[0], abs=0.3)
    assert quoted.widths[0] == pytest.approx(plain.widths[0] + mark / 2, abs=0.3)


def test_slices_put_together_are_the_whole() -> None:
    block = compose(sample.RICH, sample.body(), sample.MEASURE)
    whole = "".join(block.slice(0, len(block), Space.RGB).texts)
    parts = ["".join(block.slice(at, at + 1, Space.RGB).texts) for at in range(len(block))]
    strings = re.compile(r"\[\(.*?\)\]TJ", re.DOTALL)
    assert [found for part in parts for found in strings.findall(part)] == strings.findall(whole)
    assert all(re.match(r"[\d.]+ TL /F\w+ [\d.]+ Tf ", part) for part in parts)


def test_links_know_where_they_stand() -> None:
    block = compose((Run("Zie "), Run("deze bladzijde", link="https://voorbeeld.nl"), Run(".")), sample.body(), 200)
    (box,) = block.links
    assert box.line == 0
    assert block.tags[box.key - 1].link == "https://voorbeeld.nl"
    style = Style(sample.serif(), 9.8, 13.5, language="nl")
    assert box.left == pytest.approx(
        natural_width("Zie", style) + sample.serif().roman.advance(" ") * 9.8 / 1000, abs=0.3
    )
    assert box.right - box.left == pytest.approx(natural_width("deze bladzijde", style), abs=0.5)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "C:\\map\\stuk.exe", ""])
def test_an_address_that_leads_nowhere_safe_is_plain_text(address: str) -> None:
    block = compose((Run("Klik "), Run("hier", link=address)), sample.body(), 200)
    assert block.links == ()
    assert block.tags == ()
    assert spoken(block) == ["Klik hier"]


def test_a_word_in_two_weights_may_be_broken_after_its_own_hyphen() -> None:
    ragged = Style(sample.serif(), 9.8, 13.5)
    block = compose((Run("Voor AI-"), Run("onderzoek", strong=True), Run(" dus")), ragged, 75)
    assert [line.strip() for line in spoken(block)] == ["Voor AI-", "onderzoek dus"]


def test_an_unchanged_paragraph_is_the_same_object() -> None:
    one = compose(sample.RICH, sample.body(), 200)
    assert compose(tuple(sample.RICH), sample.body(), 200) is one
    assert compose(sample.RICH, sample.body(), 201) is not one


@pytest.mark.parametrize("text", ["", "   ", (), "\u2028"])
def test_a_paragraph_without_words_has_no_lines(text: str) -> None:
    assert len(compose(text, sample.body(), 100)) == 0


def test_leftward_text_is_set_from_the_right() -> None:
    style = Style(sample.serif(), 12, 16, language="he")
    block = compose("שלום עליכם (2026) Amnesty", style, 300)
    (line,) = spoken(block)
    assert line == "Amnesty )2026( םכילע םולש"  # the brackets are drawn turned, and stand for what was typed
    moved = re.search(r"\[(-?[\d.]+)\(", block.lines[0][0].text)
    assert moved is not None
    assert -float(moved.group(1)) * 12 / 1000 == pytest.approx(300 - block.widths[0], abs=0.5)


def test_a_leftward_phrase_keeps_its_place_in_rightward_text() -> None:
    (line,) = spoken(compose("Hij zei שלום עליכם en ging.", Style(sample.serif(), 10, 12), 300))
    assert line == "Hij zei םכילע םולש en ging."


@pytest.mark.parametrize("width", range(40, 200, 7))
def test_french_signs_never_begin_a_line(width: int) -> None:
    typed = "Vraiment ? Oui ! Voici : « la nouvelle aile » ; elle ouvre samedi ! Qui vient ?"
    lines = spoken(compose(typed, sample.body(language="fr"), float(width)))
    assert all(line[0] not in "?!:;»" for line in lines)
    assert not any(line.rstrip().endswith("«") for line in lines)
    said = "".join(lines).replace("\u00ad", "")
    assert said == typed.replace(" ?", "\u202f?").replace(" !", "\u202f!").replace(" ;", "\u202f;").replace(
        " :", "\u00a0:"
    ).replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    assert "Vraiment ?" in "".join(spoken(compose("Vraiment ?", sample.body(language="nl"), 400.0)))
