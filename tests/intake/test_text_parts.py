"""The parts of a release, each by the forms in which it comes, in each language."""

from __future__ import annotations

import pytest

from presskit.intake.imported import Imported
from presskit.intake.release.contacts import read_contacts
from presskit.intake.release.links import addresses
from presskit.intake.text import read_release
from presskit.kit.blocks import CallToAction, Figure, List, Paragraph, Quote, Subhead
from presskit.kit.localised import in_language, string
from presskit.kit.model import Embargo, Immediate
from presskit.kit.text import BREAK
from presskit.messages import Problem

HEAD = "Museum Delft opent een nachttuin"
LEAD = "De tuin is vanaf vandaag elke avond open voor iedereen die van planten en van de nacht houdt."
MORE = "Bezoekers krijgen een lantaarn mee en horen onderweg verhalen van buurtbewoners over de wijk."


def read(*parts: str, language: str = "nl") -> Imported:
    return read_release("\n\n".join(parts).encode(), name="x", language=language)


def body(imported: Imported) -> list[str]:
    out = []
    for block in imported.article.body:
        kind = type(block).__name__
        match block:
            case Paragraph() | Subhead() | CallToAction() | Quote():
                out.append(f"{kind}: {string(block.text, imported.language)}")
            case Figure():
                caption, credit = string(block.caption, imported.language), string(block.credit, imported.language)
                out.append(f"{kind}: {caption} | {credit}")
            case List():
                items = [f"{item.depth} {string(item.text, imported.language)}" for item in block.items]
                out.append(f"{kind} {block.kind}: {'; '.join(items)}")
    return out


def aside(imported: Imported) -> list[str]:
    return [part.text for part in imported.article.asides]


# --- the top


@pytest.mark.parametrize(
    ("line", "genre", "immediate"),
    [
        ("PERSBERICHT", "press release", False),
        ("Persbericht", "press release", False),
        ("Voor onmiddellijke publicatie", "press release", True),
        ("PERSBERICHT – VOOR DIRECTE PUBLICATIE", "press release", True),
        ("FOR IMMEDIATE RELEASE", "press release", True),
        ("*** News release ***", "press release", False),
        ("Media advisory", "invitation", False),
        ("UITNODIGING", "invitation", False),
        ("Statement", "statement", False),
        ("Pressemitteilung", "press release", False),
        ("Zur sofortigen Veröffentlichung", "press release", True),
        ("COMMUNIQUÉ DE PRESSE", "press release", False),
        ("Pour diffusion immédiate", "press release", True),
    ],
)
def test_release_lines(line: str, genre: str, immediate: bool) -> None:
    imported = read(line, HEAD, LEAD, MORE)
    assert string(imported.article.headline, "nl") == HEAD
    assert imported.article.genre == genre
    assert imported.article.release == (Immediate() if immediate else None)
    assert any(found.words == line or line.strip("* ") in found.words for found in imported.recognised)


@pytest.mark.parametrize(
    ("line", "until", "zone", "guessed"),
    [
        ("EMBARGO tot dinsdag 3 maart 2026 10.00 uur", "2026-03-03T10:00", "", True),
        (
            "Onder embargo tot 3 maart 2026, 10.00 uur Nederlandse tijd",
            "2026-03-03T10:00+01:00",
            "Europe/Amsterdam",
            False,
        ),
        ("Under embargo until 10:00 CET 3 March 2026", "2026-03-03T10:00+01:00", "Europe/Amsterdam", False),
        ("PERSBERICHT - EMBARGO tot 3 maart 2026 10.00 uur CET", "2026-03-03T10:00+01:00", "Europe/Amsterdam", False),
        ("Sperrfrist: 3. März 2026, 10 Uhr MEZ", "2026-03-03T10:00+01:00", "Europe/Amsterdam", False),
        ("Sous embargo jusqu'au 3 mars 2026, 10h00, heure de Paris", "2026-03-03T10:00+01:00", "Europe/Paris", False),
    ],
)
def test_embargoes(line: str, until: str, zone: str, guessed: bool) -> None:
    for parts in ((line, HEAD, LEAD, MORE), (HEAD, line, LEAD, MORE)):
        imported = read(*parts)
        assert imported.article.release == Embargo(until=until, zone=zone)
        assert string(imported.article.headline, "nl") == HEAD
        assert any(guess.what == "release" for guess in imported.guessed) == guessed


def test_an_embargo_takes_its_year_from_the_dateline() -> None:
    imported = read("Embargo tot dinsdag 3 maart 10.00 uur CET", HEAD, f"Delft, 27 februari 2026 – {LEAD}", MORE)
    assert imported.article.release == Embargo(until="2026-03-03T10:00+01:00", zone="Europe/Amsterdam")
    assert any("year" in guess.reason for guess in imported.guessed)


def test_an_embargo_that_cannot_be_read_keeps_its_words() -> None:
    release = read("EMBARGO tot nader order", HEAD, LEAD, MORE).article.release
    assert isinstance(release, Embargo)
    assert (release.until, string(release.reason, "nl")) == ("", "EMBARGO tot nader order")


@pytest.mark.parametrize(
    ("lines", "kicker", "subtitle"),
    [
        ([HEAD], "", ""),
        (["Nieuwe opening", HEAD], "Nieuwe opening", ""),
        (
            [HEAD, "Bezoekers lopen met een lantaarn langs nachtbloemen"],
            "",
            "Bezoekers lopen met een lantaarn langs nachtbloemen",
        ),
        (
            ["Kunst", HEAD, "Lopen met een lantaarn langs nachtbloemen"],
            "Kunst",
            "Lopen met een lantaarn langs nachtbloemen",
        ),
        ([HEAD, HEAD], "", ""),
        (["PERSBERICHT: " + HEAD], "", ""),
        ([HEAD, "Door Anna de Vries"], "", ""),
    ],
)
def test_kicker_headline_and_subtitle(lines: list[str], kicker: str, subtitle: str) -> None:
    article = read(*lines, LEAD, MORE).article
    found = tuple(string(field, "nl") for field in (article.kicker, article.headline, article.subtitle, article.lead))
    assert found == (kicker, HEAD, subtitle, LEAD)


@pytest.mark.parametrize(
    "line",
    [
        "PERSBERICHT Delft, 3 maart 2026",
        "Persbericht, 3 maart 2026",
        "PERSBERICHT | Delft, 3 maart 2026",
        "Press release – 3 March 2026",
    ],
)
def test_a_release_line_with_a_dateline(line: str) -> None:
    article = read(line, HEAD, LEAD, MORE).article
    assert article.dateline.date == "2026-03-03"
    assert string(article.dateline.place, "nl") == ("Delft" if "Delft" in line else "")
    assert string(article.headline, "nl") == HEAD


@pytest.mark.parametrize(
    "line", ["Delft, 3 maart 2026", "3 maart 2026", "Datum: 3 maart 2026", "Gepubliceerd op 3 maart 2026"]
)
def test_a_date_on_a_line_of_its_own(line: str) -> None:
    article = read(HEAD, line, LEAD, MORE).article
    assert article.dateline.date == "2026-03-03"
    assert string(article.dateline.place, "nl") == ("Delft" if line.startswith("Delft") else "")
    assert (string(article.headline, "nl"), string(article.lead, "nl")) == (HEAD, LEAD)


def test_a_summary_in_points_stands_above_the_lead() -> None:
    imported = read(HEAD, "- elke avond open\n- gratis", f"DELFT, 3 maart 2026 – {LEAD}", MORE)
    assert string(imported.article.lead, "nl") == LEAD
    assert body(imported) == ["List bullet: 0 elke avond open; 0 gratis", f"Paragraph: {MORE}"]


def test_a_text_that_begins_with_running_text_has_no_headline() -> None:
    imported = read(f"{LEAD} {MORE}", MORE)
    assert imported.article.headline == ()
    assert any(guess.what == "headline" for guess in imported.guessed)


def test_the_subject_of_a_mail_stands_in_for_a_headline() -> None:
    mail = f"Van: Anna <a@b.example>\nAan: c@d.example\nOnderwerp: FW: Persbericht: {HEAD}"
    imported = read(mail, f"{LEAD} {MORE}", MORE)
    assert string(imported.article.headline, "nl") == HEAD
    assert any(guess.what == "headline" for guess in imported.guessed)
    assert aside(imported) == mail.split("\n")


def test_a_quotation_is_no_lead() -> None:
    imported = read(HEAD, '"We gaan elke avond open," zegt Anna Smit.', MORE)
    assert imported.article.lead == ()
    assert body(imported) == ["Quote: We gaan elke avond open", f"Paragraph: {MORE}"]


# --- the body


@pytest.mark.parametrize(
    ("line", "is_subhead"),
    [
        ("Wandelen in het donker", True),
        ("Wat kost het?", True),
        ("PROGRAMMA", True),
        ("“De tuin is een belofte”", True),
        ("2026 wordt een druk jaar", True),
        ("De tuin is open.", False),
        ("Dit is wat er te doen is:", False),
        ("wandelen in het donker", False),
        ("Waar: Delft, Oude Haven", False),
        ("Kijk op www.museum.example", False),
    ],
)
def test_subheads(line: str, is_subhead: bool) -> None:
    assert body(read(HEAD, LEAD, line, MORE))[0].startswith(
        "Subhead: " if is_subhead else ("Paragraph", "CallToAction")
    )


def test_a_subhead_above_lines_with_labels() -> None:
    imported = read(HEAD, LEAD, "Praktische informatie\nWaar: Delft\nWanneer: elke avond", MORE)
    assert body(imported)[:3] == [
        "Subhead: Praktische informatie",
        "Paragraph: Waar: Delft",
        "Paragraph: Wanneer: elke avond",
    ]


@pytest.mark.parametrize("line", ["Aanmelden is niet nodig.", "Register by phone is not possible."])
def test_what_invites_to_nothing_is_no_call_to_action(line: str) -> None:
    assert not any(isinstance(block, CallToAction) for block in read(HEAD, LEAD, MORE, line).article.body)


def test_lists() -> None:
    bullets = "- een\n- twee\n    - twee a\n    - twee b\n- drie"
    numbers = "1. eerst\n2. dan\n3. klaar"
    letters = "a) eerst\nb) dan"
    assert body(read(HEAD, LEAD, MORE, bullets, MORE, numbers, MORE, letters))[1::2] == [
        "List bullet: 0 een; 0 twee; 1 twee a; 1 twee b; 0 drie",
        "List number: 0 eerst; 0 dan; 0 klaar",
        "List number: 0 eerst; 0 dan",
    ]


@pytest.mark.parametrize(
    "line", ["2. Bundesliga is de naam van de tweede klasse in het Duitse voetbal.", "– en zo gaat het verder."]
)
def test_signs_that_are_no_list_stay_in_the_text(line: str) -> None:
    assert body(read(HEAD, LEAD, line, MORE))[0] == f"Paragraph: {line}"


@pytest.mark.parametrize(
    ("lines", "figure"),
    [
        ("Foto: De tuin bij nacht.", "De tuin bij nacht. | "),
        ("Bijschrift: De tuin bij nacht. Foto: Piet Smit", "De tuin bij nacht. | Piet Smit"),
        ("Foto 2: De tuin bij nacht (foto: Piet Smit)", "De tuin bij nacht | Piet Smit"),
        ("[Foto: De tuin bij nacht]", "De tuin bij nacht | "),
        ("Bijschrift: De tuin bij nacht\nFoto: Piet Smit / ANP", "De tuin bij nacht | Piet Smit / ANP"),
        ("Bijschrift: De tuin bij nacht\n© Piet Smit", "De tuin bij nacht | Piet Smit"),
        ("Bijschrift: De tuin bij nacht © Piet Smit", "De tuin bij nacht | Piet Smit"),
        ("Foto: Piet Smit", " | Piet Smit"),
        ("Caption: The garden at night. (c) Jane Doe", "The garden at night. | Jane Doe"),
        ("Photo: The garden at night. Credit: Jane Doe", "The garden at night. | Jane Doe"),
        ("Bildunterschrift: Der Garten bei Nacht (Foto: Anna Klein)", "Der Garten bei Nacht | Anna Klein"),
        ("Légende : Le jardin la nuit. Crédit : Marie Dupont", "Le jardin la nuit. | Marie Dupont"),
    ],
)
def test_captions_with_a_mark(lines: str, figure: str) -> None:
    assert body(read(HEAD, LEAD, MORE, lines, MORE)) == [
        f"Paragraph: {MORE}",
        f"Figure: {figure}",
        f"Paragraph: {MORE}",
    ]


def test_last_short_lines_are_taken_for_captions() -> None:
    imported = read(HEAD, LEAD, MORE, "De tuin bij nacht\nDe ingang aan de gracht (foto: Piet Smit)")
    assert body(imported)[1:] == ["Figure: De tuin bij nacht | ", "Figure: De ingang aan de gracht | Piet Smit"]
    assert [guess.what for guess in imported.guessed] == ["figure", "figure"]
    assert [block.image for block in imported.article.body if isinstance(block, Figure)] == [None, None]


def test_lines_below_a_heading_for_pictures_are_captions() -> None:
    imported = read(HEAD, LEAD, MORE, "EINDE", "Beeldmateriaal:", "De tuin bij nacht.\nDe ingang.")
    assert body(imported)[1:] == ["Figure: De tuin bij nacht. | ", "Figure: De ingang. | "]


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("Schrijf je in voor de gratis workshop", ""),
        ("Meld je aan via www.museum.example/nacht.", "https://www.museum.example/nacht"),
        ("Meld u vóór 3 maart aan op pers@museum.example", "mailto:pers@museum.example"),
        ("Lees meer over de tuin op https://museum.example/tuin", "https://museum.example/tuin"),
        ("Bestel nu je kaarten", ""),
        ("Register now at www.museum.example", "https://www.museum.example"),
        ("Sign up for the workshop", ""),
        ("Join us on 3 March", ""),
        ("Jetzt anmelden unter www.museum.example", "https://www.museum.example"),
        ("Inscrivez-vous sur www.museum.example", "https://www.museum.example"),
    ],
)
def test_calls_to_action(line: str, url: str) -> None:
    for parts in ((HEAD, LEAD, MORE, line), (HEAD, LEAD, line, MORE), (line, HEAD, LEAD, MORE)):
        imported = read(*parts)
        (found,) = [block for block in imported.article.body if isinstance(block, CallToAction)]
        assert (string(found.text, "nl"), found.url, found.heading, found.button) == (line, url, (), ())
        assert string(imported.article.headline, "nl") == HEAD
    assert imported.article.body[-1] == found, "what stood above the headline comes last"


def test_an_address_below_the_invitation_is_its_address() -> None:
    imported = read(HEAD, LEAD, MORE, "Schrijf je in voor de nachtwandeling", "https://museum.example/nacht", MORE)
    (found,) = [block for block in imported.article.body if isinstance(block, CallToAction)]
    assert found.url == "https://museum.example/nacht"
    assert body(imported)[-1] == f"Paragraph: {MORE}"


def test_there_is_one_call_to_action() -> None:
    imported = read(
        "Schrijf je in voor iets anders", HEAD, LEAD, "Bestel nu je kaarten", MORE, "Meld je aan via www.museum.example"
    )
    assert [line for line in body(imported) if line.startswith("Call")] == [
        "CallToAction: Meld je aan via www.museum.example"
    ]
    assert "Paragraph: Bestel nu je kaarten" in body(imported)
    assert aside(imported) == ["Schrijf je in voor iets anders"]


def test_an_invitation_that_is_the_only_line_above_the_text_is_the_headline() -> None:
    assert (
        string(read("Ontdek de nachttuin van Delft", LEAD, MORE).article.headline, "nl")
        == "Ontdek de nachttuin van Delft"
    )


def test_addresses_in_the_text_become_links() -> None:
    imported = read(HEAD, LEAD, "Wie iets weet, mailt met tuin@museum.example of gaat naar www.museum.example/tuin.")
    (paragraph,) = imported.article.body
    assert isinstance(paragraph, Paragraph)
    links = [(span.text, span.link) for span in in_language(paragraph.text, "nl") if span.link]
    assert links == [
        ("tuin@museum.example", "mailto:tuin@museum.example"),
        ("www.museum.example/tuin", "https://www.museum.example/tuin"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zie https://a.nl/b?c=d&e=f#g.", ["https://a.nl/b?c=d&e=f#g"]),
        ("(www.a.example)", ["https://www.a.example"]),
        ("museum.nl/tuin en a.b@c.org", ["https://museum.nl/tuin", "mailto:a.b@c.org"]),
        ("m.de.ruiter@rug.example", ["mailto:m.de.ruiter@rug.example"]),
        ("javascript:alert(1) file:///etc/passwd bijv.zo e.g.this 3.500 km", []),
    ],
)
def test_what_an_address_is(text: str, found: list[str]) -> None:
    assert [address for _, _, address in addresses(text)] == found


# --- below the release


@pytest.mark.parametrize(
    "mark",
    ["EINDE", "- EINDE -", "### ", "# # #", "-30-", "ENDS", "*** EINDE PERSBERICHT ***", "Ende", "FIN", "– 30 –"],
)
def test_what_follows_an_end_mark_is_for_editors(mark: str) -> None:
    imported = read(HEAD, LEAD, MORE, mark, "Er is een rapport beschikbaar voor wie erom vraagt.", "En een film.")
    assert body(imported) == [f"Paragraph: {MORE}"]
    note = string(imported.article.note_to_editors, "nl")
    assert note == f"Er is een rapport beschikbaar voor wie erom vraagt.{BREAK}En een film."
    assert imported.article.end_mark


@pytest.mark.parametrize(
    "heading",
    [
        "Noot voor de redactie",
        "NOOT VOOR DE REDACTIE (niet voor publicatie):",
        "Niet voor publicatie",
        "Notes to editors",
        "Note to Editors:",
        "Hinweis an die Redaktion",
        "Note aux rédactions",
    ],
)
def test_headings_of_the_note_to_editors(heading: str) -> None:
    for parts in ((HEAD, LEAD, MORE, heading), (HEAD, LEAD, MORE, "EINDE", heading)):
        imported = read(*parts, "Er is een rapport beschikbaar voor wie erom vraagt.")
        assert string(imported.article.note_to_editors, "nl") == "Er is een rapport beschikbaar voor wie erom vraagt."
        assert body(imported) == [f"Paragraph: {MORE}"]


@pytest.mark.parametrize(
    "heading",
    [
        "Over Museum Delft",
        "OVER MUSEUM DELFT",
        "Over het Museum Delft:",
        "About Museum Delft",
        "Über Museum Delft",
        "À propos de Museum Delft",
    ],
)
def test_boilerplate(heading: str) -> None:
    text = "Museum Delft toont kunst van nu en van vroeger in een oud pakhuis aan de haven van de stad."
    for parts in (
        (HEAD, LEAD, MORE, heading, text),
        (HEAD, LEAD, MORE, "EINDE", heading, text),
        (HEAD, LEAD, MORE, f"{heading.strip(':')}: {text}"),
    ):
        imported = read(*parts)
        assert string(imported.organisation.boilerplate, "nl") == text
        assert string(imported.organisation.name, "nl").casefold() == "museum delft"
        assert body(imported) == [f"Paragraph: {MORE}"]


@pytest.mark.parametrize("heading", ["Over de tentoonstelling", "Over tien jaar", "Over"])
def test_a_text_about_a_thing_is_no_boilerplate(heading: str) -> None:
    imported = read(HEAD, LEAD, heading, MORE)
    assert imported.organisation.boilerplate == ()
    assert body(imported) == [f"Subhead: {heading}", f"Paragraph: {MORE}"]


def test_boilerplate_is_at_the_end_only() -> None:
    imported = read(HEAD, LEAD, "Over Museum Delft", MORE, "Een andere kop", MORE)
    assert body(imported) == [
        "Subhead: Over Museum Delft",
        f"Paragraph: {MORE}",
        "Subhead: Een andere kop",
        f"Paragraph: {MORE}",
    ]


def test_an_article_that_is_part_of_the_name_stays() -> None:
    imported = read(HEAD, LEAD, MORE, "Over De Golf", MORE)
    assert string(imported.organisation.name, "nl") == "De Golf"


def test_a_second_text_about_an_organisation_stays_in_the_article() -> None:
    imported = read(HEAD, LEAD, MORE, "Over Museum Delft", MORE, "Over Stichting Nacht", LEAD)
    assert body(imported) == [f"Paragraph: {MORE}", "Subhead: Over Stichting Nacht", f"Paragraph: {LEAD}"]


def test_profiles_and_website_of_the_organisation() -> None:
    about = "Museum Delft toont kunst. Zie https://museum.example en https://www.linkedin.com/company/museum en https://x.com/museum."
    organisation = read(HEAD, LEAD, MORE, "Over Museum Delft", about).organisation
    assert organisation.website == "https://museum.example"
    assert [(s.network, s.url) for s in organisation.social] == [
        ("linkedin", "https://www.linkedin.com/company/museum"),
        ("twitter", "https://x.com/museum"),
    ]


def test_keywords() -> None:
    imported = read(HEAD, LEAD, MORE, "Trefwoorden: tuin, nacht; Delft")
    assert [string(keyword, "nl") for keyword in imported.article.keywords] == ["tuin", "nacht", "Delft"]
    assert body(imported) == [f"Paragraph: {MORE}"]


# --- contacts


Line = tuple[str, str, str, str, str]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Jan Jansen, persvoorlichter\nT: 070 123 45 67\nE: j.jansen@museum.example",
            [("Jan Jansen, persvoorlichter", "", "070 123 45 67", "j.jansen@museum.example", "")],
        ),
        (
            "Jan Jansen\n06-12345678\n\nAnna de Vries\nanna@museum.example",
            [("Jan Jansen", "", "06-12345678", "", ""), ("Anna de Vries", "", "", "anna@museum.example", "")],
        ),
        (
            "Jane Doe, Head of Press | +44 (0)20 7946 0000 | jane@museum.example",
            [("Jane Doe, Head of Press", "", "+44 (0)20 7946 0000", "jane@museum.example", "")],
        ),
        ("Luis Ortega\n(951) 555-0134", [("Luis Ortega", "", "(951) 555-0134", "", "")]),
        (
            "Persdienst\nTel. 015-2602602 (bereikbaar van 9.00 tot 17.00 uur)",
            [("Persdienst", "", "015-2602602", "", "(bereikbaar van 9.00 tot 17.00 uur)")],
        ),
        ("Jan Jansen (directeur), 0612345678", [("Jan Jansen, directeur", "", "0612345678", "", "")]),
        (
            "Jan Jansen, Museum Delft: 015-2602602 of mail jan@museum.example",
            [("Jan Jansen", "Museum Delft", "015-2602602", "jan@museum.example", "")],
        ),
        ("Anna Klein <klein@museum.example>", [("Anna Klein", "", "", "klein@museum.example", "")]),
        ("+31 6 12 34 56 78", [("", "", "+31 6 12 34 56 78", "", "")]),
    ],
)
def test_contact_lines(lines: str, expected: list[Line]) -> None:
    found = read_contacts(
        [(line, not above) for above, line in zip(["", *lines.split("\n")], lines.split("\n"), strict=False) if line],
        "nl",
    )
    assert [
        (c.name, string(c.organisation, "nl"), c.phone, c.mail, string(c.hours, "nl")) for c in found.contacts
    ] == expected
    assert not any(contact.publish for contact in found.contacts)
    assert found.left == ()


def test_a_contact_keeps_its_name_beside_a_role_and_a_company() -> None:
    lines = ["Daan Visser", "PR manager, Lumo Bikes", "+31 20 555 01 47", "daan@lumo.example"]
    (contact,) = read_contacts([(line, n == 0) for n, line in enumerate(lines)], "en").contacts
    assert contact.name.startswith("Daan Visser")
    assert "Lumo Bikes" in string(contact.organisation, "en") + contact.name


def test_an_address_beside_a_contact_goes_to_the_note() -> None:
    imported = read(HEAD, LEAD, MORE, "Perscontact", "Jan Jansen\n015-2602602\nPostbus 12\n2600 AA Delft")
    assert [contact.name for contact in imported.contacts] == ["Jan Jansen"]
    assert string(imported.article.note_to_editors, "nl") == f"Postbus 12{BREAK}2600 AA Delft"
    assert any(guess.what == "note-to-editors" for guess in imported.guessed)


@pytest.mark.parametrize(
    "text", ["9-12-2019 om 10.00 uur", "bedrag 1.250.000 euro", "KvK 12345678", "2026-03-03", "postcode 2600 AA"]
)
def test_numbers_that_are_no_phone(text: str) -> None:
    assert read_contacts([(text, True)], "nl").contacts == ()


@pytest.mark.parametrize(
    "heading",
    [
        "Contact",
        "Perscontact:",
        "Voor meer informatie",
        "Media contact",
        "Press office:",
        "Pressekontakt",
        "Contact presse",
    ],
)
def test_headings_of_contacts(heading: str) -> None:
    lines = "Jan Jansen\n015-2602602\njan@museum.example"
    for parts in (
        (HEAD, LEAD, MORE, heading, lines),
        (HEAD, LEAD, MORE, "EINDE", heading, lines),
        (heading + "\n" + lines, HEAD, LEAD, MORE),
    ):
        imported = read(*parts)
        assert [(c.name, c.phone, c.mail, c.publish) for c in imported.contacts] == [
            ("Jan Jansen", "015-2602602", "jan@museum.example", False)
        ]
        assert string(imported.article.headline, "nl") == HEAD
        assert body(imported) == [f"Paragraph: {MORE}"]
        assert any(guess.what == "contact" for guess in imported.guessed)


def test_a_sentence_with_a_contact_stays_in_the_text_as_well() -> None:
    sentence = (
        "Voor meer informatie kunt u contact opnemen met Jan Jansen, woordvoerder van Museum Delft, via 015-2602602."
    )
    imported = read(HEAD, LEAD, MORE, sentence)
    assert [(c.name, c.phone) for c in imported.contacts] == [("Jan Jansen", "015-2602602")]
    assert body(imported)[-1] == f"Paragraph: {sentence}"
    after = read(HEAD, LEAD, MORE, "EINDE", sentence)
    assert [(c.name, c.phone) for c in after.contacts] == [("Jan Jansen", "015-2602602")]
    assert string(after.article.note_to_editors, "nl") == sentence


def test_the_signature_of_a_mail_stands_in_for_a_contact() -> None:
    mail = "Van: a@b.example\nAan: c@d.example"
    imported = read(mail, HEAD, LEAD, MORE, "Met vriendelijke groet,\nJan", "Jan Jansen\nMuseum Delft\n015-2602602")
    assert [(c.name, c.phone, c.publish) for c in imported.contacts] == [("Jan Jansen", "015-2602602", False)]
    assert any(guess.what == "contact" for guess in imported.guessed)
    assert aside(imported)[-1] == "015-2602602"


# --- furniture


@pytest.mark.parametrize(
    "line",
    [
        "What are you looking for?",
        "Zoeken",
        "Menu",
        "Home",
        "Share this",
        "Share this article on Facebook",
        "Deel dit artikel",
        "Read more",
        "Lees meer »",
        "Cookie settings",
        "Deze website gebruikt cookies. Accepteren",
        "We use cookies to improve our site.",
        "Home > Nieuws > Museum Delft opent een nachttuin",
        "Home | Nieuws | Over ons | Contact",
        "Home Nieuws Over ons Agenda Contact",
        "Skip to main content",
        "Terug naar overzicht",
        "© 2026 Museum Delft. Alle rechten voorbehouden.",
        "Privacy policy",
        "3 min read",
        "Volg ons op Instagram",
        "Schrijf je in voor onze nieuwsbrief",
        "Gerelateerde artikelen",
        "Startseite",
        "Zum Inhalt springen",
        "Aller au contenu",
        "Mentions légales",
        "Facebook",
        "========",
        "• • •",
    ],
)
def test_furniture_is_set_aside_with_a_reason(line: str) -> None:
    for parts in ((line, HEAD, LEAD, MORE), (HEAD, LEAD, MORE, line)):
        imported = read(*parts)
        assert string(imported.article.headline, "nl") == HEAD
        assert aside(imported) == [line]
        assert imported.article.asides[0].reason
        assert body(imported) == [f"Paragraph: {MORE}"]


@pytest.mark.parametrize(
    "line",
    [
        "Het menu van de nachttuin telt vier gangen.",
        "Wie zoekt, die vindt de ingang aan de gracht.",
        "De bakker maakt cookies in de vorm van een maan.",
        "Thuis in de nacht",
    ],
)
def test_what_only_looks_like_furniture_stays(line: str) -> None:
    assert not aside(read(HEAD, LEAD, line, MORE))


def test_a_subhead_that_is_a_word_of_sites_stays() -> None:
    assert body(read(HEAD, LEAD, "Menu", f"{MORE} {MORE}", MORE))[0] == "Subhead: Menu"


def test_a_list_of_sections_is_set_aside() -> None:
    sections = "Home\nNieuws\nOver ons\nTuinen\nAgenda\nContact"
    imported = read(sections, HEAD, LEAD, MORE)
    assert aside(imported) == sections.split("\n")
    assert string(imported.article.headline, "nl") == HEAD


def test_icon_names_are_the_icon_set() -> None:
    imported = read("icon-mail icon-phone twitter icon-mail icon-zelfgemaakt", HEAD, LEAD, MORE)
    assert [icon.name for icon in imported.icons] == ["icon-mail", "icon-phone", "twitter"]
    assert aside(imported) == ["icon-zelfgemaakt"]


@pytest.mark.parametrize("line", ["icon-mail is een naam van een icoon", "twitter", "icon-mail"])
def test_a_line_with_other_words_is_no_icon_set(line: str) -> None:
    assert read(HEAD, LEAD, MORE, line, MORE).icons == ()


def test_a_mail_around_a_release_is_set_aside() -> None:
    before = "Van: Anna <a@b.example>\nAan: c@d.example\nOnderwerp: nieuws\nDatum: 3 maart 2026"
    cover = "Hierbij stuur ik je ons persbericht. Ik hoor graag of je het plaatst."
    after = "Met vriendelijke groet,\nAnna\n-- \nMuseum Delft\nVerstuurd vanaf mijn iPhone"
    imported = read(before, "Beste redactie,", cover, HEAD, LEAD, MORE, after)
    assert string(imported.article.headline, "nl") == HEAD
    assert body(imported) == [f"Paragraph: {MORE}"]
    assert aside(imported) == [*before.split("\n"), "Beste redactie,", cover, *after.replace("-- ", "--").split("\n")]


def test_a_covering_mail_with_its_own_signature_before_the_release() -> None:
    imported = read(
        "Hi Tom,",
        "Just a quick one for your diary.",
        "Best wishes,\nAnna",
        "PRESS RELEASE",
        HEAD,
        LEAD,
        MORE,
        language="en",
    )
    assert string(imported.article.headline, "en") == HEAD
    assert aside(imported) == ["Hi Tom,", "Just a quick one for your diary.", "Best wishes,", "Anna"]


@pytest.mark.parametrize(
    "text", ["Menu\nHome\nZoeken", "Van: a@b.nl\nAan: c@d.nl", "PERSBERICHT", "icon-mail icon-phone"]
)
def test_a_source_without_a_release_is_refused(text: str) -> None:
    with pytest.raises(Problem) as refused:
        read(text)
    assert refused.value.code == "text-no-release"
