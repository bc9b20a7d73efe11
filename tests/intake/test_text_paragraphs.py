"""Lines to paragraphs: what a mail program broke is joined, what an author parted stays parted."""

from __future__ import annotations

import textwrap

import pytest

from presskit.intake.release.paragraphs import read_paragraphs

PROSE = (
    "Het museum is vandaag geopend door de burgemeester van Delft, die daar veel zin in had. Honderden "
    "bezoekers stonden al voor negen uur in de rij, ondanks de regen die sinds de vroege ochtend viel. "
    "Binnen is plaats voor tweehonderd mensen tegelijk, en wie buiten wacht krijgt koffie en een paraplu "
    "van de vrijwilligers."
)


def texts(source: str) -> list[str]:
    return [paragraph.text for paragraph in read_paragraphs(source, "x").paragraphs]


@pytest.mark.parametrize("width", [55, 64, 72, 78])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_wrapped_mail_text_is_joined(width: int, end: str) -> None:
    lines = textwrap.wrap(PROSE, width, break_on_hyphens=False)
    source = end.join(["Kop van het bericht", "", *lines, "", *lines])
    read = read_paragraphs(source, "x")
    assert [p.text for p in read.paragraphs] == ["Kop van het bericht", PROSE, PROSE]
    assert read.rejoined == 2 * (len(lines) - 1)


def test_a_short_line_ends_a_paragraph_in_wrapped_text() -> None:
    lines = textwrap.wrap(PROSE, 72, break_on_hyphens=False)
    assert texts("\n".join([*lines, "Kort.", *lines])) == [PROSE, "Kort.", PROSE]


def test_single_line_ends_part_paragraphs_when_lines_are_long() -> None:
    assert texts(f"{PROSE}\n{PROSE}\nEen kop\n{PROSE}") == [PROSE, PROSE, "Een kop", PROSE]


def test_short_lines_are_not_joined() -> None:
    address = ["Museum Delft", "Postbus 12", "2600 AA Delft", "telefoon 015-2602602"]
    wrapped = textwrap.wrap(PROSE, 72, break_on_hyphens=False)
    assert texts("\n".join([*wrapped, "", *address])) == [PROSE, *address]


def test_verse_of_full_lines_in_capitals_is_not_joined() -> None:
    names = [f"Deelnemer nummer {n} komt uit de gemeente Nieuwerkerk aan den IJssel" for n in range(8)]
    assert texts("\n".join(names)) == names


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("de inzet van AI-\nonderzoek", "de inzet van AI-onderzoek"),
        ("de toekomst van land-\nen tuinbouw", "de toekomst van land- en tuinbouw"),
        (
            "de groepen en instellingen\n- samen meer dan duizend - die",
            "de groepen en instellingen - samen meer dan duizend - die",
        ),
    ],
)
def test_breaks_at_hyphens_and_dashes(broken: str, whole: str) -> None:
    wrapped = "\n".join(textwrap.wrap(PROSE, 60, break_on_hyphens=False))
    start = "Hieronder staat een zin die gaat over "
    assert texts(f"{wrapped}\n\n{start}{broken} doorgaat.")[-1] == f"{start}{whole} doorgaat."


def test_quoted_mail_loses_its_marks() -> None:
    lines = textwrap.wrap(PROSE, 68, break_on_hyphens=False)
    read = read_paragraphs(
        "\n".join(["Hoi, zie hieronder.", "", *(f"> {line}" for line in lines), ">", "> > Slot."]), "x"
    )
    assert [p.text for p in read.paragraphs] == ["Hoi, zie hieronder.", PROSE, "Slot."]
    assert read.quoted.count(">") == len(lines) + 3


def test_a_line_that_begins_with_a_sign_is_no_mail() -> None:
    assert texts("> 50 procent groei\n\nDe omzet steeg.") == ["> 50 procent groei", "De omzet steeg."]


@pytest.mark.parametrize(
    ("source", "marker", "text"),
    [
        ("- een", "-", "een"),
        ("* een", "*", "een"),
        ("•\teen", "•\t", "een"),
        ("\uf0b7 een", "\uf0b7", "een"),
        ("o\teen", "o\t", "een"),
        ("1. een", "1.", "een"),
        ("12) een", "12)", "een"),
        ("(a) een", "(a)", "een"),
        ("-een", "", "-een"),
        ("o een", "", "o een"),
        ("2026. een", "", "2026. een"),
    ],
)
def test_signs_of_list_items(source: str, marker: str, text: str) -> None:
    paragraph = read_paragraphs(source, "x").paragraphs[0]
    assert (paragraph.marker, paragraph.text) == (marker, text)


def test_an_indented_line_goes_on_with_its_list_item() -> None:
    assert texts("- een punt dat\n  op de volgende regel verdergaat\n- nog een") == [
        "een punt dat op de volgende regel verdergaat",
        "nog een",
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("kunst\xadmatige in\u200btelligentie\ufeff", "kunstmatige intelligentie"),
        ("a\t\tb   c", "a b c"),
        ("drie\xa0euro", "drie\xa0euro"),
        ("\xa0 \t een \xa0", "een"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("שלום\u200e עולם", "שלום\u200e עולם"),
    ],
)
def test_characters_of_word_and_the_web(source: str, text: str) -> None:
    assert texts(source) == [text]


@pytest.mark.parametrize("end", ["\x0b", "\x0c", "\u2028", "\u2029", "\r\n", "\r", "\x85"])
def test_line_ends_of_all_kinds(end: str) -> None:
    read = read_paragraphs(f"een{end}twee{end}{end}drie", "x").paragraphs
    assert [(p.text, p.line, p.gap) for p in read] == [("een", 1, True), ("twee", 2, False), ("drie", 4, True)]


def test_a_line_of_white_space_is_empty() -> None:
    assert [p.gap for p in read_paragraphs("een\n\xa0 \ntwee", "x").paragraphs] == [True, True]
