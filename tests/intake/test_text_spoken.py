"""Direct speech: which quotations are speech, who says them, and what is told around them."""

from __future__ import annotations

import pytest

from presskit.intake.imported import Imported
from presskit.intake.release.spoken import Spoken, Told, pieces
from presskit.intake.text import read_release
from presskit.kit.blocks import Paragraph, Quote
from presskit.kit.localised import string
from presskit.kit.text import BREAK

Row = tuple[str, str, list[tuple[str, ...]]]

# (language, paragraph, pieces): a piece is (told,) or (text, lead-in, attribution, name or role or pronoun)
ROWS: list[Row] = [
    # verbs after the words
    ("nl", '"Het is mooi," zegt Jan Jansen.', [("Het is mooi", "", "zegt Jan Jansen.", "Jan Jansen")]),
    (
        "nl",
        "‘We gaan door’, aldus wethouder Anna de Vries.",
        [("We gaan door", "", "aldus wethouder Anna de Vries.", "Anna de Vries")],
    ),
    ("nl", "'Mooi!' roept Jan Jansen uit.", [("Mooi!", "", "roept Jan Jansen uit.", "Jan Jansen")]),
    (
        "nl",
        '"Wij zijn blij," legt Jan Jansen, directeur van Claire, uit.',
        [("Wij zijn blij", "", "legt Jan Jansen, directeur van Claire, uit.", "Jan Jansen")],
    ),
    (
        "nl",
        '"Wij zijn blij", laat een woordvoerder weten.',
        [("Wij zijn blij", "", "laat een woordvoerder weten.", "een woordvoerder")],
    ),
    (
        "nl",
        '"Wij zijn blij." Zo reageert Jan Jansen.',
        [("Wij zijn blij.", "", "Zo reageert Jan Jansen.", "Jan Jansen")],
    ),
    ("nl", '"Kan dat?" vraagt men zich af.', [('"Kan dat?" vraagt men zich af.',)]),
    (
        "en",
        "“This is a record,” said Jane Doe, CEO of Acme Corp.",
        [("This is a record", "", "said Jane Doe, CEO of Acme Corp.", "Jane Doe")],
    ),
    ("en", '"This is new," Doe said.', [("This is new", "", "Doe said.", "Doe")]),
    (
        "en",
        '"This is new," Jane Doe, CEO of Acme, has said.',
        [("This is new", "", "Jane Doe, CEO of Acme, has said.", "Jane Doe")],
    ),
    ("en", '"This is new," according to Jane Doe.', [("This is new", "", "according to Jane Doe.", "Jane Doe")]),
    ("en", '"This is new," points out Jane Doe.', [("This is new", "", "points out Jane Doe.", "Jane Doe")]),
    ("de", "„Das ist gut“, sagt Anna Müller.", [("Das ist gut", "", "sagt Anna Müller.", "Anna Müller")]),
    ("de", "»Das ist gut«, fügt Anna Müller hinzu.", [("Das ist gut", "", "fügt Anna Müller hinzu.", "Anna Müller")]),
    ("fr", "« C’est bien », a déclaré Marie Dupont.", [("C’est bien", "", "a déclaré Marie Dupont.", "Marie Dupont")]),
    ("fr", "« C’est bien », ajoute-t-elle.", [("« C’est bien », ajoute-t-elle.",)]),
    # before the words
    (
        "nl",
        'Anna de Vries, wethouder, zei: "Dit is nieuw."',
        [("Dit is nieuw.", "Anna de Vries, wethouder, zei:", "", "Anna de Vries")],
    ),
    (
        "nl",
        'In een reactie laat minister Hugo de Jonge weten: "Dit is een stap."',
        [("Dit is een stap.", "In een reactie laat minister Hugo de Jonge weten:", "", "Hugo de Jonge")],
    ),
    ("nl", "'s Avonds zei Jansen: 'Het was mooi.'", [("Het was mooi.", "'s Avonds zei Jansen:", "", "Jansen")]),
    ("nl", 'Jan Jansen: "Dit is nieuw en mooi."', [("Dit is nieuw en mooi.", "Jan Jansen:", "", "Jan Jansen")]),
    (
        "nl",
        'Het plan is af. Jan Jansen zegt trots: "We beginnen morgen."',
        [("Het plan is af.",), ("We beginnen morgen.", "Jan Jansen zegt trots:", "", "Jan Jansen")],
    ),
    (
        "en",
        "Jane Doe, CEO of Acme, said: “We are proud.”",
        [("We are proud.", "Jane Doe, CEO of Acme, said:", "", "Jane Doe")],
    ),
    ("en", "Jane Doe said, “We are proud.”", [("We are proud.", "Jane Doe said,", "", "Jane Doe")]),
    ("en", "Jane Doe explained “We are proud.”", [("We are proud.", "Jane Doe explained", "", "Jane Doe")]),
    (
        "en",
        'Commenting on the opening, Jane Doe, CEO of Acme, said: "We are proud."',
        [("We are proud.", "Commenting on the opening, Jane Doe, CEO of Acme, said:", "", "Jane Doe")],
    ),
    (
        "de",
        "Anna Müller betonte: »Wir machen weiter.«",
        [("Wir machen weiter.", "Anna Müller betonte:", "", "Anna Müller")],
    ),
    # interrupted
    (
        "nl",
        '"Dat is," zegt Jan Jansen, "een goede zaak."',
        [("Dat is een goede zaak.", "", "zegt Jan Jansen", "Jan Jansen")],
    ),
    (
        "nl",
        '"Dat is mooi," zegt Jan Jansen. "Wij gaan door."',
        [("Dat is mooi. Wij gaan door.", "", "zegt Jan Jansen.", "Jan Jansen")],
    ),
    (
        "en",
        "“I was there,” Jane Doe said, “and I stayed.”",
        [("I was there, and I stayed.", "", "Jane Doe said", "Jane Doe")],
    ),
    (
        "en",
        '"This," explains Jane Doe, author of "The Book of Things", "is new."',
        [("This is new.", "", 'explains Jane Doe, author of "The Book of Things"', "Jane Doe")],
    ),
    (
        "nl",
        '"A is b en c is d," zegt Jan Jansen. "E is f," zegt Anna Smit.',
        [("A is b en c is d", "", "zegt Jan Jansen.", "Jan Jansen"), ("E is f", "", "zegt Anna Smit.", "Anna Smit")],
    ),
    (
        "nl",
        '"A is b. C is d." "E is f," zegt Jan Jansen.',
        [("A is b. C is d. E is f", "", "zegt Jan Jansen.", "Jan Jansen")],
    ),
    # with what is told around it
    (
        "nl",
        'Het museum opent. "Wij zijn trots," zegt Jan Jansen. Het is open tot vijf uur.',
        [
            ("Het museum opent.",),
            ("Wij zijn trots", "", "zegt Jan Jansen.", "Jan Jansen"),
            ("Het is open tot vijf uur.",),
        ],
    ),
    (
        "en",
        "“We grew 40% in the U.S.,” said Dr. Jane Doe. Mr. Smith agrees.",
        [("We grew 40% in the U.S.", "", "said Dr. Jane Doe.", "Dr. Jane Doe"), ("Mr. Smith agrees.",)],
    ),
    # signed
    (
        "nl",
        '"Een mooie dag!" – Jan Jansen, voorzitter',
        [("Een mooie dag!", "", "– Jan Jansen, voorzitter", "Jan Jansen")],
    ),
    (
        "nl",
        "“Een heel mooie dag.” (Jan Jansen, voorzitter)",
        [("Een heel mooie dag.", "", "(Jan Jansen, voorzitter)", "Jan Jansen")],
    ),
    # a pronoun
    ("nl", 'Ze is blij. "Dit is geweldig," zegt ze.', [("Ze is blij.",), ("Dit is geweldig", "", "zegt ze.", "ze")]),
    # a whole paragraph
    ("nl", '"Dit is een hele zin van iemand."', [("Dit is een hele zin van iemand.", "", "", "")]),
    ("nl", '"Dit is een hele zin van iemand".', [("Dit is een hele zin van iemand.", "", "", "")]),
]

# Quoted words that stay in their sentence.
INSIDE = [
    ("nl", 'Ze noemde het "AI for Good", met name het gebruik. Daarna ging het verder.'),
    ("nl", '"Samen Sterk" is volgens Jansen een groot project.'),
    ("nl", 'Het thema is: "Samen sterk". Iedereen doet mee.'),
    ("nl", 'Hij noemde het "een mooie dag," zei hij.'),
    ("nl", "Volgens Kuipers is de brug 'een voorbeeld voor heel Brabant'."),
    ("nl", "De film 'De Aanslag' draait, en ‘Turks Fruit’ ook."),
    ("nl", '"AI for Good"'),
    ("en", 'The firm grew 40%, "a record", said Doe.'),
    ("en", 'According to Doe, "the plan is good" and will go on.'),
    ("en", "She was “pleased, on the whole”."),
    ("de", "Das Wort „Heimat“ steht im Titel."),
    ("fr", "Le projet « Bobine » commence."),
    ("fr", "Selon le maire, « c'est une fierté pour toute la ville »."),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS, ids=[row[1][:40] for row in ROWS])
def test_speech_is_found_with_who_says_it(language: str, text: str, expected: list[tuple[str, ...]]) -> None:
    found: list[tuple[str, ...]] = []
    for piece in pieces(text, language):
        match piece:
            case Told():
                found.append((piece.text,))
            case Spoken():
                who = piece.who.name or piece.who.role or piece.who.pronoun if piece.who else ""
                found.append((piece.text, piece.lead_in, piece.attribution, who))
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("nl", '"Dat is," zegt Jan Jansen, "een goede zaak."', "Dat is een goede zaak."),
        ("nl", '"Als het regent," zegt Jan Jansen, "worden we nat."', "Als het regent, worden we nat."),
        ("nl", '"Nou," zegt Jan Jansen, "dat valt mee."', "Nou, dat valt mee."),
        ("nl", '"Wij gaan," zegt Jan Jansen, "en jullie blijven."', "Wij gaan, en jullie blijven."),
        ("en", "“This is,” said Jane Doe, “a good thing.”", "This is a good thing."),
        ("en", "“When it rains,” said Jane Doe, “we get wet.”", "When it rains, we get wet."),
    ],
)
def test_the_comma_before_an_interruption(language: str, text: str, whole: str) -> None:
    (piece,) = pieces(text, language)
    assert piece.text == whole


@pytest.mark.parametrize(("language", "text"), INSIDE)
def test_quoted_words_stay_inside_their_sentence(language: str, text: str) -> None:
    assert pieces(text, language) == [Told(text)]


@pytest.mark.parametrize(
    "verb",
    ["zegt", "zei", "aldus", "stelt", "vertelt", "benadrukt", "verklaart", "vindt", "reageert", "meent", "concludeert"],
)
def test_dutch_verbs_of_saying(verb: str) -> None:
    (piece,) = pieces(f'"Dit gaat heel goed," {verb} Anna Smit, directeur van Claire.', "nl")
    assert isinstance(piece, Spoken)
    assert piece.who is not None
    assert (piece.who.name, piece.who.organisation) == ("Anna Smit", "Claire")


@pytest.mark.parametrize(
    ("verb", "second"),
    [
        ("legt", "uit"),
        ("laat", "weten"),
        ("licht", "toe"),
        ("vult", "aan"),
        ("voegt", "toe"),
        ("merkt", "op"),
        ("gaat", "verder"),
    ],
)
def test_dutch_verbs_in_two_parts(verb: str, second: str) -> None:
    for words in (f"{verb} Anna Smit {second}.", f"{verb} Anna Smit, directeur van Claire, {second}."):
        (piece,) = pieces(f"‘Dit gaat heel goed’, {words}", "nl")
        assert isinstance(piece, Spoken)
        assert piece.who is not None
        assert piece.who.name == "Anna Smit"
        assert second not in piece.who.role


@pytest.mark.parametrize(
    "verb",
    ["says", "said", "adds", "added", "explains", "commented", "notes", "stated", "concludes", "wrote", "warned"],
)
def test_english_verbs_of_saying_on_both_sides(verb: str) -> None:
    for words in (f"{verb} Jane Doe.", f"Jane Doe {verb}.", f"she {verb}."):
        (piece,) = pieces(f"“This goes very well,” {words}", "en")
        assert isinstance(piece, Spoken)
        assert piece.who is not None
        assert piece.who.name == "Jane Doe" or piece.who.pronoun == "she"


@pytest.mark.parametrize(
    ("language", "clause", "name"),
    [
        ("nl", "grapt Anna Smit.", "Anna Smit"),
        ("nl", "mijmert directeur Anna Smit.", "Anna Smit"),
        ("nl", "grinnikt ze.", "ze"),
        ("en", "quipped Jane Doe.", "Jane Doe"),
        ("en", "Jane Doe quipped.", "Jane Doe"),
        ("de", "schwärmt Anna Müller.", "Anna Müller"),
    ],
)
def test_an_unknown_verb_beside_a_name_is_believed_and_noted(language: str, clause: str, name: str) -> None:
    (piece,) = pieces(f"“This goes on for ever,” {clause}", language)
    assert isinstance(piece, Spoken)
    assert piece.doubtful
    assert piece.who is not None
    assert (piece.who.name or piece.who.pronoun) == name
    imported = came_in(f"“This goes on for ever,” {clause}", language)
    assert any("verb" in guess.reason for guess in imported.guessed)


@pytest.mark.parametrize("clause", ["van Jan Jansen.", "een boek van Jan Jansen.", "door Anna Smit.", "is nu te zien."])
def test_words_that_are_no_verb_make_no_speech(clause: str) -> None:
    text = f"“Alle dagen van het jaar samen,” {clause}"
    assert pieces(text, "nl") == [Told(text)]


# --- quotations over paragraphs, and speakers that are known


def came_in(text: str, language: str = "nl") -> Imported:
    head = {"nl": "Kop boven het bericht\n\nDe lead vertelt kort waar het over gaat.\n\n"}.get(
        language, "Headline above the release\n\nThe lead tells in short what it is about.\n\n"
    )
    return read_release((head + text).encode(), name="x", language=language)


def quotes(imported: Imported) -> list[Quote]:
    return [block for block in imported.article.body if isinstance(block, Quote)]


def show(imported: Imported) -> list[tuple[str, str, str]]:
    code = imported.language
    return [(string(q.text, code), string(q.name, code), string(q.role, code)) for q in quotes(imported)]


def test_each_paragraph_opens_and_the_last_closes() -> None:
    text = "“One sentence here.\n\n“Two sentences here.\n\n“Three and done,” said Jane Doe, CEO of Acme."
    assert show(came_in(text, "en")) == [
        (BREAK.join(["One sentence here.", "Two sentences here.", "Three and done"]), "Jane Doe", "CEO of Acme")
    ]


def test_the_attribution_may_stand_in_the_first_of_several_paragraphs() -> None:
    text = "“It begins,” said Jane Doe. “It goes on.\n\n“And it ends.”\n\nThe shop is open on all days of the week."
    assert show(came_in(text, "en")) == [(f"It begins. It goes on.{BREAK}And it ends.", "Jane Doe", "")]
    assert isinstance(came_in(text, "en").article.body[-1], Paragraph)


def test_british_single_marks_over_paragraphs() -> None:
    text = "Jane Doe said:\n\n‘It doesn’t begin here.\n\n‘It’s the boys’ turn.’"
    assert show(came_in(text, "en")) == [(f"It doesn’t begin here.{BREAK}It’s the boys’ turn.", "Jane Doe", "")]


def test_only_the_first_opens_and_a_later_one_closes() -> None:
    text = "Jan Jansen zei:\n\n„Het begint hier.\n\nEn het gaat door.\n\nTot hier.”"
    assert show(came_in(text)) == [
        (BREAK.join(["Het begint hier.", "En het gaat door.", "Tot hier."]), "Jan Jansen", "")
    ]


def test_closed_paragraphs_are_quotes_of_their_own() -> None:
    imported = came_in('"Het eerste is gezegd," zegt Jan Jansen, directeur van Claire.\n\n"Het tweede is ook gezegd."')
    assert show(imported) == [
        ("Het eerste is gezegd", "Jan Jansen", "directeur van Claire"),
        ("Het tweede is ook gezegd.", "Jan Jansen", "directeur van Claire"),
    ]
    guess = [guess for guess in imported.guessed if guess.what == "speaker"]
    assert [g.where for g in guess] == [quotes(imported)[1].id]


def test_a_quote_takes_the_speaker_of_the_one_right_after_it() -> None:
    imported = came_in('"Het eerste is gezegd."\n\n"Het tweede ook," zegt Jan Jansen.')
    assert [name for _, name, _ in show(imported)] == ["Jan Jansen", "Jan Jansen"]


def test_a_quote_nobody_says_has_no_speaker_and_a_note() -> None:
    imported = came_in('"Dit zegt helemaal niemand hier."\n\nHet museum is open van dinsdag tot en met zondag.')
    assert show(imported) == [("Dit zegt helemaal niemand hier.", "", "")]
    assert quotes(imported)[0].speaker is None
    assert [guess.where for guess in imported.guessed if guess.what == "speaker"] == [quotes(imported)[0].id]


@pytest.mark.parametrize("line", ["– Jan Jansen, directeur van Claire", "- Jan Jansen, directeur van Claire"])
def test_the_speaker_may_be_signed_below(line: str) -> None:
    imported = came_in(f'"Dit is gezegd door iemand."\n{line}\n\nHet museum is open van dinsdag tot en met zondag.')
    assert show(imported) == [("Dit is gezegd door iemand.", "Jan Jansen", "directeur van Claire")]


@pytest.mark.parametrize(
    ("language", "second", "name"),
    [
        ("nl", '"Tweede uitspraak hier," zegt Vries.', "Anna de Vries"),
        ("nl", '"Tweede uitspraak hier," zegt De Vries.', "Anna de Vries"),
        ("nl", '"Tweede uitspraak hier," zegt dr. De Vries.', "Anna de Vries"),
        ("nl", '"Tweede uitspraak hier," zegt Anna.', "Anna de Vries"),
        ("nl", '"Tweede uitspraak hier," zegt de wethouder.', "Anna de Vries"),
        ("nl", '"Tweede uitspraak hier," vertelt ze.', "Anna de Vries"),
        ("nl", '"Tweede uitspraak hier," zegt Piet Smit.', "Piet Smit"),
    ],
)
def test_short_names_roles_and_pronouns_mean_who_was_named(language: str, second: str, name: str) -> None:
    imported = came_in(f'"Eerste uitspraak hier," zegt Anna de Vries, wethouder van Delft.\n\n{second}', language)
    first, other = quotes(imported)
    assert string(other.name, language) == name
    assert (first.speaker == other.speaker) == (name == "Anna de Vries")
    if name == "Anna de Vries":
        assert string(other.role, language) == "wethouder van Delft"
        assert any(guess.where == other.id and guess.what == "speaker" for guess in imported.guessed)
    assert len(imported.people) == (1 if name == "Anna de Vries" else 2)


@pytest.mark.parametrize(
    ("language", "told", "said", "name", "role"),
    [
        (
            "nl",
            "Anna de Vries, wethouder van Delft, opende het museum.",
            '"Mooi gedaan," zegt De Vries.',
            "Anna de Vries",
            "wethouder van Delft",
        ),
        (
            "nl",
            "Het museum is bedacht door architect Piet Smit.",
            '"Ik ben er blij mee," zegt Smit.',
            "Piet Smit",
            "architect",
        ),
        (
            "nl",
            "Het museum is bedacht door architect Piet Smit.",
            '"Ik ben er blij mee," zegt hij.',
            "Piet Smit",
            "architect",
        ),
        (
            "en",
            "The energy secretary, Calum MacLeod, came too.",
            "“I am glad,” says MacLeod.",
            "Calum MacLeod",
            "energy secretary",
        ),
        ("en", "Local councillor Hamish Orr was pleased.", "“It is good,” he says.", "Hamish Orr", "Local councillor"),
        (
            "nl",
            "Hoogleraar slaapgeneeskunde Mirjam de Ruiter leidt het.",
            "‘Dat is mooi’, zegt De Ruiter.",
            "Mirjam de Ruiter",
            "Hoogleraar slaapgeneeskunde",
        ),
    ],
)
def test_the_text_introduces_who_is_quoted_by_a_short_name(
    language: str, told: str, said: str, name: str, role: str
) -> None:
    imported = came_in(f"{told} {said}", language)
    assert show(imported)[0][1:] == (name, role)
    assert [person.name for person in imported.people] == [name]


def test_a_word_before_a_colon_is_no_speaker_unless_known() -> None:
    unknown = came_in('Conclusie: "Het museum blijft nog jaren open."')
    assert not quotes(unknown)
    known = came_in('"Het museum is open," zegt Anna Smit.\n\nSmit: "Het museum blijft nog jaren open."')
    assert [name for _, name, _ in show(known)] == ["Anna Smit", "Anna Smit"]


def test_an_open_quotation_with_a_speaker_is_noted() -> None:
    imported = came_in("Jan Jansen zegt: “Het museum blijft nog jaren open.")
    assert show(imported) == [("Het museum blijft nog jaren open.", "Jan Jansen", "")]
    assert any(guess.what == "quote" for guess in imported.guessed)


def test_a_full_stop_that_an_attribution_took_is_put_back_and_noted() -> None:
    imported = came_in('"Het is open," zegt Jan Jansen. "Kom kijken."')
    assert show(imported)[0][0] == "Het is open. Kom kijken."
    assert any(guess.what == "quote" for guess in imported.guessed)
