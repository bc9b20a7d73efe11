"""Finding and replacing through a whole kit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kit.articles import nl, sample
from presskit.kit import edits
from presskit.kit.blocks import Figure, Quote
from presskit.kit.json import faults
from presskit.kit.lines import RULES
from presskit.kit.localised import in_language, localised, string
from presskit.kit.model import Kit, Person
from presskit.kit.projection import Projection
from presskit.kit.search import Hit, PatternError, Query, hits, replaced
from presskit.kit.text import Span


def kit_of() -> Kit:
    """The sample with its words in every place that is searched."""
    kit = sample()
    article = kit.articles[0]
    body = tuple(
        replace(block, alt=nl("Naald op alt")) if isinstance(block, Figure) else block for block in article.body
    )
    article = replace(
        article,
        headline=nl("Naald en NAALD"),
        lead=localised((Span("De "), Span("naald", strong=True), Span("en van Loo’s zus")), "nl"),
        body=body,
        keywords=(nl("naaldwerk"), nl("wol")),
        note_to_editors=nl("naald"),
    )
    people = (*kit.people, Person(id="naald", name="Iris Naald", biography=nl("Naald werd geboren.")))
    return replace(kit, articles=(article, *kit.articles[1:]), people=people, title="Naald")


def fields(found: list[Hit]) -> set[tuple[str, str]]:
    return {(hit.where.kind, hit.where.field) for hit in found}


def test_all_that_a_kit_says_is_searched() -> None:
    found = hits(kit_of(), "nl", Query("naald"))
    assert fields(found) == {
        ("line", "headline"), ("line", "lead"), ("figure", "alt"), ("article", "keywords"),
        ("article", "note_to_editors"), ("person", "name"), ("person", "biography"), ("kit", "title"),
    }  # fmt: skip
    assert [hit.where.field for hit in found[:3]] == ["headline", "headline", "lead"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (Query("NAALD", case=True), 1),
        (Query("naald", whole=True), 6),
        (Query("Loo's"), 1),
        (Query(r"na{2}ld(?=werk)", regex=True), 1),
        (Query("a{2}"), 0),
        (Query(""), 0),
        (Query(r"\b", regex=True), 0),
    ],
)
def test_ways_to_look(query: Query, count: int) -> None:
    found = [h for h in hits(kit_of(), "nl", query) if not (query.text == "naald" and h.where.kind == "figure")]
    assert len(found) == count


@pytest.mark.parametrize("text", ["(", "[", "a{9999999999999}"])
def test_what_is_no_regular_expression_is_said(text: str) -> None:
    with pytest.raises(PatternError):
        hits(kit_of(), "nl", Query(text, regex=True))


def test_what_takes_too_long_is_given_up() -> None:
    kit = edits.with_article(kit_of(), replace(kit_of().articles[0], lead=nl("a" * 5000)))
    with pytest.raises(PatternError, match="timeout"):
        hits(kit, "nl", Query(r"((a?){30}a{30}){40}b\1", regex=True))


def test_all_is_replaced_with_its_marks_and_the_rest_is_shared() -> None:
    kit = kit_of()
    new, count = replaced(kit, "nl", Query("naald"), "speld")
    assert count == len(hits(kit, "nl", Query("naald")))
    assert hits(new, "nl", Query("naald")) == []
    assert in_language(new.articles[0].lead, "nl")[1] == Span("speld", strong=True)
    assert new.people[-1].name == "Iris speld"
    assert new.contacts is kit.contacts
    assert list(faults(new)) == []


def test_one_place_is_replaced() -> None:
    kit = kit_of()
    second = hits(kit, "nl", Query("naald"))[1]
    new, count = replaced(kit, "nl", Query("naald"), "x", second)
    assert count == 1
    assert string(new.articles[0].headline, "nl") == "Naald en x"
    assert new.people is kit.people


def test_groups_come_back_in_a_replacement() -> None:
    new, _ = replaced(kit_of(), "nl", Query(r"(Naald) en (\w+)", regex=True), r"\2 na \1")
    assert string(new.articles[0].headline, "nl") == "NAALD na Naald"
    assert string(replaced(kit_of(), "nl", Query("Naald en"), r"\1")[0].articles[0].headline, "nl") == r"\1 NAALD"
    with pytest.raises(PatternError):
        replaced(kit_of(), "nl", Query("naald", regex=True), r"\9")


def test_a_quote_keeps_its_speaker_when_both_are_renamed() -> None:
    kit = sample()
    quote = next(b for b in kit.articles[0].body if isinstance(b, Quote) and b.speaker)
    name = string(quote.name, "nl")
    new, _ = replaced(kit, "nl", Query(name), "Iris de Wit")
    again = next(b for b in new.articles[0].body if b.id == quote.id)
    assert isinstance(again, Quote)
    assert (again.speaker, string(again.name, "nl")) == (quote.speaker, "Iris de Wit")


def test_another_language_is_left_alone() -> None:
    kit = replace(kit_of(), title="")
    assert all(h.where.kind == "person" and h.where.field == "name" for h in hits(kit, "en", Query("naald")))


TEXTS = st.sampled_from(["e", " ", "\t", "\u2028", "de", ".", "é", "M", "\n", "😀"])


@given(TEXTS, st.lists(TEXTS, max_size=3).map("".join), st.booleans())
def test_a_replacement_is_a_good_kit_with_the_same_lines(text: str, by: str, whole: bool) -> None:
    kit = sample()
    new, count = replaced(kit, "nl", Query(text, whole=whole), by)
    assert count == sum(hit.where.kind != "approval" for hit in hits(kit, "nl", Query(text, whole=whole)))
    assert list(faults(new)) == []
    before, after = (Projection("a1", "nl").lines(k) for k in (kit, new))
    shown = {(line.block, line.role) for line in before if not RULES[line.role].optional}
    assert {(line.block, line.role) for line in after} >= shown
