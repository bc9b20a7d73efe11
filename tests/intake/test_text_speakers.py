"""Who speaks: names, roles and organisations in the words beside a quotation."""

from __future__ import annotations

import pytest

from presskit.intake.release.names import organisation_in, surname_key
from presskit.intake.release.speakers import Who, who

NL = [
    (
        "Holger Hoos, hoogleraar aan de Universiteit Leiden en medeoprichter van Claire.",
        Who("Holger Hoos", "hoogleraar aan de Universiteit Leiden en medeoprichter van Claire", "Universiteit Leiden"),
    ),
    (
        "Locoburgemeester van de stad Den Haag Saskia Bruines,",
        Who("Saskia Bruines", "Locoburgemeester van de stad Den Haag"),
    ),
    ("Bruines", Who("Bruines")),
    ("Dr. Hoos", Who("Dr. Hoos")),
    ("Van der Berg", Who("Van der Berg")),
    (
        "prof. dr. Jan van der Berg, hoogleraar bij TU Delft",
        Who("prof. dr. Jan van der Berg", "hoogleraar bij TU Delft", "TU Delft"),
    ),
    ("directeur Jan Jansen in een reactie", Who("Jan Jansen", "directeur")),
    ("Jan Jansen van Claire", Who("Jan Jansen", "", "Claire")),
    ("Jan van Dijk van de gemeente Utrecht", Who("Jan van Dijk", "", "gemeente Utrecht")),
    ("burgemeester Jan van Zanen van Den Haag", Who("Jan van Zanen", "burgemeester")),
    (
        "algemeen directeur van Shell Nederland Xandra Wolbers",
        Who("Xandra Wolbers", "algemeen directeur van Shell Nederland", "Shell Nederland"),
    ),
    (
        "minister van Economische Zaken en Klimaat Micky Adriaansens",
        Who("Micky Adriaansens", "minister van Economische Zaken en Klimaat"),
    ),
    ("directeur van Claire Holger Hoos", Who("Holger Hoos", "directeur van Claire", "Claire")),
    ("Amnesty-directeur Dagmar Oudshoorn", Who("Dagmar Oudshoorn", "Amnesty-directeur")),
    ("Jan Jansen (42), buurtbewoner", Who("Jan Jansen", "buurtbewoner")),
    ("Jan Jansen (directeur Rijksmuseum)", Who("Jan Jansen", "directeur Rijksmuseum", "Rijksmuseum")),
    ("Wethouder Jaap Terpstra (Duurzaamheid)", Who("Jaap Terpstra", "Wethouder (Duurzaamheid)")),
    ("een trotse Jan Jansen", Who("Jan Jansen")),
    ("Scholier Daan (17) is blij", Who("Daan", "Scholier")),
    ("bewoonster Truus", Who("Truus", "bewoonster")),
    ("Youssef el Amrani, die het project leidt", Who("Youssef el Amrani")),
    ("Jan Jansen, terwijl hij wegloopt", Who("Jan Jansen")),
    (
        "projectleider Kees-Jan van 't Hof, namens ProRail",
        Who("Kees-Jan van 't Hof", "projectleider, namens ProRail", "ProRail"),
    ),
    ("Mark Schrijver, directeur", Who("Mark Schrijver", "directeur")),
    ("de wethouder", Who(role="de wethouder")),
    ("De wethouder", Who(role="De wethouder")),
    ("De Vries", Who("De Vries")),
    ("Den Haag", None),
    ("een woordvoerder van Claire", Who(role="een woordvoerder van Claire", organisation="Claire")),
    ("het ministerie", Who(role="het ministerie")),
    ("Europese Commissie", Who(organisation="Europese Commissie")),
    ("CLAIRE", Who(organisation="CLAIRE")),
    ("ze", Who(pronoun="ze")),
    ("hij lachend", Who(pronoun="hij")),
    ("", None),
    ("over de opening", None),
]
EN = [
    ("Jane Doe, CEO of Shell", Who("Jane Doe", "CEO of Shell", "Shell")),
    (
        "Jane Doe, Head of Research at University College London,",
        Who("Jane Doe", "Head of Research at University College London", "University College London"),
    ),
    ("CEO Jane Doe", Who("Jane Doe", "CEO")),
    ("Chief Executive Officer Dr. Jane Doe of Acme Corp", Who("Dr. Jane Doe", "Chief Executive Officer", "Acme Corp")),
    ("Shell CEO Ben van Beurden", Who("Ben van Beurden", "Shell CEO", "Shell")),
    ("Shell's chief executive Jane Doe", Who("Jane Doe", "Shell's chief executive", "Shell")),
    (
        "Harbour Lights Trust chief executive Moyra Penhaligon",
        Who("Moyra Penhaligon", "Harbour Lights Trust chief executive", "Harbour Lights Trust"),
    ),
    ("Mayor of London Sadiq Khan", Who("Sadiq Khan", "Mayor of London")),
    ("Commenting on the opening, Jane Doe, CEO of Acme,", Who("Jane Doe", "CEO of Acme", "Acme")),
    ("Sara O'Neill, Vice President, Acme Inc", Who("Sara O'Neill", "Vice President, Acme Inc", "Acme Inc")),
    (
        "Professor Sir John Smith, President of the Royal Society",
        Who("Professor Sir John Smith", "President of the Royal Society", "Royal Society"),
    ),
    ("J.K. Rowling, author", Who("J.K. Rowling", "author")),
    ("Dr. Lieve Claes, Ph.D., co-founder of Acme", Who("Dr. Lieve Claes", "co-founder of Acme", "Acme")),
    ("Mr Smith", Who("Mr Smith")),
    ("JANE DOE, chairwoman", Who("JANE DOE", "chairwoman")),
    (
        "a spokesperson for the Ministry of Defence",
        Who(role="a spokesperson for the Ministry of Defence", organisation="Ministry of Defence"),
    ),
    ("the mayor", Who(role="the mayor")),
    ("The mayor", Who(role="The mayor")),
    ("The Hague", None),
    ("she", Who(pronoun="she")),
]
DE = [
    (
        "Anna Müller, Geschäftsführerin der Muster GmbH",
        Who("Anna Müller", "Geschäftsführerin der Muster GmbH", "Muster GmbH"),
    ),
    ("Umweltsenator Ole Harms", Who("Ole Harms", "Umweltsenator")),
    ("Oberbürgermeisterin Petra Klein", Who("Petra Klein", "Oberbürgermeisterin")),
]
FR = [
    (
        "Marie Dupont, directrice de la Fondation de France",
        Who("Marie Dupont", "directrice de la Fondation de France", "Fondation de France"),
    ),
    ("le pilote Marc Fontaine", Who("Marc Fontaine", "pilote")),
]
CASES = [(code, *case) for code, cases in (("nl", NL), ("en", EN), ("de", DE), ("fr", FR)) for case in cases]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_is_read_from_the_words(language: str, text: str, expected: Who | None) -> None:
    assert who(text, language) == expected


@pytest.mark.parametrize(
    ("language", "role", "organisation"),
    [
        ("nl", "directeur van de Stichting Waterlinie", "Stichting Waterlinie"),
        ("nl", "wethouder van Den Haag", ""),
        ("nl", "wethouder van de gemeente Den Haag", "gemeente Den Haag"),
        ("nl", "hoofd van de afdeling Onderzoek", ""),
        ("nl", "onderzoeker aan het Instituut voor Kunst en Wetenschap", "Instituut voor Kunst en Wetenschap"),
        ("nl", "", ""),
        ("en", "Director of Communications", ""),
        ("en", "Professor of Physics at the University of Leeds", "University of Leeds"),
        ("en", "Keeper of Textiles at the National Museum of Scotland", "National Museum of Scotland"),
        ("en", "Software Engineer", ""),
        ("en", "Hospital gardener", ""),
        ("de", "Sprecherin der Stiftung Warentest", "Stiftung Warentest"),
    ],
)
def test_organisations_in_roles(language: str, role: str, organisation: str) -> None:
    assert organisation_in(role, language) == organisation


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Dr. Hoos", "hoos", "nl"),
        ("prof. dr. Holger Hoos", "Holger Hoos", "nl"),
        ("J.K. Rowling", "J. K. Rowling", "en"),
        ("Mr Smith", "Smith", "en"),
    ],
)
def test_the_same_person_in_other_letters(one: str, other: str, language: str) -> None:
    assert surname_key(one, language) == surname_key(other, language)
