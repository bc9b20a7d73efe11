"""One field of one thing of a kit, and the end of an embargo: pure functions, the same object when nothing changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making import kits
from museum import identity, kit
from presskit.kit import details, rights
from presskit.kit.blocks import Quote
from presskit.kit.details import Subject
from presskit.kit.json import faults
from presskit.kit.localised import localised, string, with_text
from presskit.kit.model import Article, Contact, Embargo, Immediate, Kit, Person, Reach
from presskit.kit.text import Span, plain


def subjects(kit: Kit) -> list[Subject]:
    found = [Subject("kit"), Subject("organisation")]
    for kind, values in (("person", kit.people), ("contact", kit.contacts), ("image", kit.images),
                         ("fact", kit.facts), ("download", kit.downloads), ("article", kit.articles)):  # fmt: skip
        found += [Subject(kind, value.id) for value in values]
    return found + [Subject("block", block.id) for article in kit.articles for block in article.body]


@given(kits())
def test_what_a_subject_names_is_found_and_putting_it_back_changes_nothing(made: Kit) -> None:
    for subject in subjects(made):
        value = details.thing(made, subject)
        assert value is not None
        assert details.with_thing(made, subject, value) is made
        assert details.thing(made, Subject(subject.kind, "nobody")) is None or subject.identity == ""


def test_a_field_is_set_and_only_what_holds_it_is_another_object() -> None:
    before = kit()
    subject = Subject("image", before.images[0].id)
    after = details.set_field(before, subject, "usage.contact", "Beeldbank\r\nafdeling\0")
    assert after.images[0].usage.contact == "Beeldbank afdeling"
    assert after.articles is before.articles
    assert after.images[1] is before.images[1]
    assert details.set_field(after, subject, "usage.contact", "Beeldbank afdeling") is after
    assert details.set_field(before, Subject("image", "gone"), "usage.contact", "x") is before


def test_words_are_written_in_one_language_and_a_translation_knows_what_it_was_made_from() -> None:
    before = kit()
    subject = Subject("organisation")
    after = details.write(before, subject, "name", "en", "Quay Museum")
    assert string(after.organisation.name, "nl") == string(before.organisation.name, "nl")
    english = next(t for t in after.organisation.name if t.language == "en")
    assert english.source
    assert details.write(after, subject, "name", "en", "Quay Museum") is after


def test_the_speaker_of_a_quote_follows_the_name() -> None:
    before = kit()
    quote = next(b for b in before.articles[0].body if isinstance(b, Quote) and b.speaker)
    changed = details.write(before, Subject("block", quote.id), "name", "nl", "Iemand Anders")
    found = details.thing(changed, Subject("block", quote.id))
    assert isinstance(found, Quote)
    assert found.speaker is None
    name = string(quote.name, "nl")
    back = details.thing(
        details.write(changed, Subject("block", quote.id), "name", "nl", name), Subject("block", quote.id)
    )
    assert isinstance(back, Quote)
    assert back.speaker == quote.speaker


@pytest.mark.parametrize(
    ("after", "strong"),
    [("Wij maken licht.", "maken"), ("Wij maken veel licht.", "maken"), ("Wij licht.", ""), ("maken licht.", "maken")],
)
def test_rewritten_text_keeps_the_marks_of_what_stays(after: str, strong: str) -> None:
    text = (Span("Wij "), Span("maken", strong=True), Span(" licht."))
    new = details.rewritten(text, after)
    assert plain(new) == after
    assert "".join(s.text for s in new if s.strong) == strong


@given(st.text(max_size=30), st.text(max_size=30))
def test_rewritten_text_says_what_was_written(before: str, after: str) -> None:
    old = details.rewritten((), before)
    new = details.rewritten(old, after)
    assert plain(new) == plain(details.rewritten((), after))
    assert new == details.rewritten((), after)


def test_keywords_keep_their_translations_and_what_only_another_language_has() -> None:
    light = with_text(localised("licht", "nl"), "en", "light")
    only = localised("harbour", "en")
    made = details.with_words((light, only), "nl", " licht ; water,licht", "en")
    assert made == (light, localised("water", "nl"), only)
    assert details.words_of(made, "nl") == "licht, water"
    assert details.with_words(made, "nl", "water", "nl") == (localised("water", "nl"), only)
    assert details.with_words(made, "nl", "water", "en") == (localised("water", "nl"), only, localised("light", "en"))


@pytest.mark.parametrize(
    ("day", "clock", "zone", "end"),
    [
        ("2026-11-25", "06:00", "Europe/Amsterdam", "2026-11-25T06:00:00+01:00"),
        ("2026-07-01", "06:00", "Europe/Amsterdam", "2026-07-01T06:00:00+02:00"),
        ("2026-10-25", "02:30", "Europe/Amsterdam", "2026-10-25T02:30:00+01:00"),  # twice: the later one
        ("2026-11-25", "", "America/New_York", "2026-11-25T00:00:00-05:00"),
        ("2026-11-25", "06:00", "", "2026-11-25T06:00:00"),
        ("2026-11-25", "06:00", "Nowhere/Atall", "2026-11-25T06:00:00"),
        ("", "06:00", "Europe/Amsterdam", ""),
        ("no date", "06:00", "Europe/Amsterdam", ""),
    ],
)
def test_the_end_of_an_embargo_is_made_of_date_time_and_zone(day: str, clock: str, zone: str, end: str) -> None:
    assert details.until(day, clock, zone) == end
    if end and "Nowhere" not in zone:
        assert details.local_end(end, zone) == (day, clock or "00:00")


def test_an_embargo_in_a_zone_that_nobody_knows_runs_as_long_as_it_can() -> None:
    end = rights.moment("2026-11-25T06:00", zone="Nowhere/Atall", end_of_day=True)
    assert end is not None
    assert end.utcoffset() is not None
    assert end.isoformat() == "2026-11-25T06:00:00-12:00"
    assert details.local_end("not a time", "Europe/Amsterdam") == ("", "")


def test_each_edit_leaves_a_kit_that_fits_together() -> None:
    made = kit()
    article = Subject("article", identity("article"))
    for release in (Embargo(until="2026-11-25T06:00:00+01:00", zone="Europe/Amsterdam"), Immediate(), None):
        made = details.set_field(made, article, "release", release)
    person = details.with_thing(made, Subject("person", "p"), Person(id="p", phone=Reach(value="1")))
    contact = details.with_thing(person, Subject("contact", "c"), Contact(id="c"))
    assert list(faults(contact)) == []
    found = details.thing(contact, article)
    assert isinstance(found, Article)
    assert found.release is None
