"""A quote taken out of a paragraph: nothing of the text is lost, and its speaker is a person of the kit."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from presskit.kit import quoting
from presskit.kit.blocks import Paragraph, Quote
from presskit.kit.json import faults
from presskit.kit.localised import localised, string, with_text
from presskit.kit.model import Article, Kit, Person
from presskit.kit.start import new_kit
from presskit.kit.text import Span, plain

JANE = Person(id="jane", name="Jane Doe", role=localised("directeur", "nl"))


def kit(text: str, english: str = "") -> Kit:
    words = localised((Span(text[:4]), Span(text[4:], strong=True)), "nl")
    paragraph = Paragraph(id="p", text=with_text(words, "en", english))
    made = new_kit("nl")
    return replace(made, languages=("nl", "en"), articles=(Article(id="a", body=(paragraph,)),), people=(JANE,))


@pytest.mark.parametrize(
    ("start", "end", "texts"),
    [
        (0, 9, ["[q]", "midden. achter"]), (9, 17, ["eerst is", "[q]", "achter"]),
        (17, 23, ["eerst is midden.", "[q]"]), (0, 23, ["[q]"]),
    ],
)  # fmt: skip
def test_what_stands_around_a_quote_stays(start: int, end: int, texts: list[str]) -> None:
    before = kit("eerst is midden. achter")
    after = quoting.taken_out(before, "p", "nl", (start, end), Quote(id="q"))
    body = after.articles[0].body
    assert ["[q]" if isinstance(b, Quote) else string(getattr(b, "text"), "nl") for b in body] == texts  # noqa: B009
    assert len(texts) == 1 or "p" in {b.id for b in body}
    assert any(s.strong for b in body if isinstance(b, Paragraph) for t in b.text for s in t.text) == (len(texts) > 1)
    assert list(faults(after)) == []


def test_a_translation_stays_where_the_paragraph_is() -> None:
    after = quoting.taken_out(kit("alles weg hier", "all of it"), "p", "nl", (0, 14), Quote(id="q"))
    paragraph = after.articles[0].body[0]
    assert isinstance(paragraph, Paragraph)
    assert string(paragraph.text, "en") == "all of it"


def test_the_speaker_is_who_is_called_so_and_only_when_one_is() -> None:
    two = (JANE, Person(id="john", name="John Doe"))
    assert quoting.person_named((JANE,), "Doe") is JANE
    assert quoting.person_named(two, "Doe") is None
    assert quoting.person_named(two, "John Doe") is two[1]
    assert quoting.person_named(two, "oe") is None
    assert quoting.person_named(two, "") is None


def test_a_full_name_becomes_a_person_and_a_role_stays_the_quotes_own() -> None:
    before = kit("x")
    said = quoting.attributed_to(Quote(id="q"), before, "nl", name="Jane Doe", role="voorzitter", organisation="")
    assert (said.speaker, string(said.role, "nl")) == ("jane", "voorzitter")
    new = quoting.attributed_to(Quote(id="q"), before, "nl", name="Iris Bos", role="", organisation="")
    after, spoken = quoting.with_speaker(before, new, "nl")
    assert [p.name for p in after.people] == ["Jane Doe", "Iris Bos"]
    assert spoken.speaker == after.people[1].id
    assert plain(spoken.name[0].text) == "Iris Bos"
    alone = quoting.attributed_to(Quote(id="q"), before, "nl", name="Bos", role="", organisation="")
    assert quoting.with_speaker(before, alone, "nl") == (before, alone)
