"""What came in, in a kit: a new one, and one that holds something already."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from presskit.intake.text import Imported, into_kit, read_release
from presskit.kit.blocks import Quote
from presskit.kit.icons import standard_icons
from presskit.kit.json import from_json, to_json
from presskit.kit.localised import localised, string
from presskit.kit.model import Icon, Organisation
from presskit.kit.start import new_kit

TEXT = """icon-mail twitter

Museum Delft opent nachttuin

De tuin is vanaf vandaag elke avond open voor iedereen.

"We zijn trots," zegt Anna de Vries, directeur van Museum Delft.

EINDE

Perscontact: Piet Smit, 015-2602602, piet@museum.example

Over Museum Delft
Museum Delft toont kunst van nu en van vroeger in een oud pakhuis.
"""


def imported(text: str = TEXT, language: str = "nl") -> Imported:
    return read_release(text.encode(), name="x", language=language)


def test_a_new_kit_takes_the_article_for_its_first() -> None:
    came = imported()
    kit = into_kit(new_kit("nl"), came)
    assert kit.articles == (came.article,)
    assert (kit.title, kit.slug) == ("Museum Delft opent nachttuin", "museum-delft-opent-nachttuin")
    assert (kit.languages, kit.people, kit.contacts) == (("nl",), came.people, came.contacts)
    assert string(kit.organisation.name, "nl") == "Museum Delft"
    assert kit.icons == standard_icons()
    assert from_json(to_json(kit)) == kit


def test_an_empty_new_kit_takes_the_language_of_what_comes_in() -> None:
    assert into_kit(new_kit("en"), imported()).languages == ("nl",)


def test_title_and_slug_that_are_there_stay() -> None:
    kit = into_kit(new_kit("nl", title="Ons dossier"), imported())
    assert (kit.title, kit.slug) == ("Ons dossier", "ons-dossier")


def test_a_kit_with_an_article_gets_one_more() -> None:
    first = into_kit(new_kit("nl"), imported())
    kit = into_kit(first, imported(TEXT.replace("nachttuin", "dagtuin")))
    assert [string(article.headline, "nl") for article in kit.articles] == [
        "Museum Delft opent nachttuin",
        "Museum Delft opent dagtuin",
    ]
    assert kit.title == first.title
    assert kit.people == first.people
    assert kit.contacts == first.contacts
    quotes = [b for article in kit.articles for b in article.body if isinstance(b, Quote)]
    assert {quote.speaker for quote in quotes} == {first.people[0].id}
    assert from_json(to_json(kit)) == kit


def test_another_language_is_added() -> None:
    text = "Museum opens garden\n\nThe garden is open every night.\n\n“We are proud,” said dr. Anna de Vries, director."
    kit = into_kit(into_kit(new_kit("nl"), imported()), imported(text, "en"))
    assert kit.languages == ("nl", "en")
    (person,) = kit.people
    assert (string(person.role, "nl"), string(person.role, "en")) == ("directeur van Museum Delft", "director")
    assert from_json(to_json(kit)) == kit


def test_what_the_kit_says_of_its_organisation_stays_and_the_other_text_is_kept() -> None:
    organisation = Organisation(
        name=localised("Het Museum", "nl"),
        boilerplate=localised("Een andere tekst.", "nl"),
        website="https://a.example",
    )
    kit = into_kit(replace(new_kit("nl"), organisation=organisation), imported())
    assert kit.organisation == organisation
    assert [aside.text for aside in kit.articles[0].asides] == [
        "Museum Delft",
        "Museum Delft toont kunst van nu en van vroeger in een oud pakhuis.",
    ]
    assert all(aside.reason for aside in kit.articles[0].asides)


def test_icons_of_the_kit_are_not_replaced() -> None:
    own = (Icon(name="icon-mail", svg="<svg/>"),)
    kit = into_kit(replace(new_kit("nl"), icons=own), imported())
    assert [(icon.name, icon.svg) for icon in kit.icons] == [("icon-mail", "<svg/>"), ("twitter", None)]


@pytest.mark.parametrize("name", ["Anna de Vries", "anna de vries", "Dr. Anna de Vries"])
def test_people_are_merged_by_name(name: str) -> None:
    first = into_kit(new_kit("nl"), imported(TEXT.replace("Anna de Vries", name.title().replace("De", "de"))))
    kit = into_kit(first, imported())
    assert len(kit.people) == 1
