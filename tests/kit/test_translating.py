"""The languages of a kit as a whole."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

import museum
from presskit.kit.blocks import Approval, ApprovalState, Paragraph, Quote
from presskit.kit.edits import approve, find_block, insert_blocks
from presskit.kit.json import from_json, to_json
from presskit.kit.localised import Localised, Translation, fingerprint, in_language, stale, state, with_text
from presskit.kit.model import Kit
from presskit.kit.text import plain_text
from presskit.kit.translating import marked, spoken, standing_of, turn, unfinished, with_source, without_language


def test_the_words_of_a_language_stay_or_go_with_it_and_nothing_else_does() -> None:
    kit = museum.kit()
    kit = insert_blocks(kit, kit.articles[0].id, 0, [Paragraph(id="p", omitted=("en", "fr"))])
    dutch, english = spoken(kit, "nl"), spoken(kit, "en")
    assert english > 5
    kept = without_language(kit, "en", words=False)
    assert kept == replace(kit, languages=("nl",))
    gone = without_language(kit, "en", words=True)
    assert gone.languages == ("nl",)
    assert (spoken(gone, "en"), spoken(gone, "nl")) == (0, dutch)
    assert b'"language":"en"' not in to_json(gone).replace(b" ", b"")
    assert gone.articles[0].body[0].omitted == ("fr",)
    assert gone.theme is kit.theme
    assert gone.icons is kit.icons or spoken(replace(kit, icons=()), "en") < english
    assert from_json(to_json(gone)) == gone


def test_the_source_and_a_language_that_is_none_of_the_kits_stay() -> None:
    kit = museum.kit()
    assert without_language(kit, "nl", words=True) is kit
    assert without_language(kit, "de", words=True) is kit


def field_of(kit: Kit) -> Localised:
    block = find_block(kit, "p")[1]
    assert isinstance(block, Paragraph)
    return block.text


def with_paragraph(*translations: Translation) -> Kit:
    kit = replace(museum.kit(), languages=("nl", "en", "de"))
    return insert_blocks(kit, kit.articles[0].id, 0, [Paragraph(id="p", text=translations)])


def made_from(words: str) -> str:
    return fingerprint(plain_text(words))


def said(language: str, words: str, source: str = "", state: str = "done") -> Translation:
    return Translation(language, plain_text(words), state, made_from(source) if source else "")  # type: ignore[arg-type]


def test_another_source_changes_no_word_and_what_went_together_still_does() -> None:
    kit = with_paragraph(said("nl", "Dag"), said("en", "Day", "Dag"), said("de", "Tag", "Dag"))
    turned = with_source(kit, "en")
    assert turned.languages == ("en", "nl", "de")
    assert [each.text for each in field_of(turned)] == [each.text for each in field_of(kit)]
    assert field_of(turned)[0].source == field_of(turned)[2].source == made_from("Day")
    assert field_of(turned)[1].source == ""
    changed = with_text(field_of(turned), "en", "Days")
    assert stale(changed, "nl", "en")
    assert stale(changed, "de", "en")
    assert from_json(to_json(turned)) == turned
    assert turned.theme is kit.theme
    assert field_of(with_source(turned, "nl")) == field_of(kit)
    assert with_source(kit, "nl") is kit
    assert with_source(kit, "fr") is kit


def test_what_was_out_of_date_is_so_the_other_way_round() -> None:
    kit = with_paragraph(said("nl", "Dag"), said("en", "Morning", "Ochtend"), said("de", "Tag", "Dag"))
    field = field_of(with_source(kit, "en"))
    assert stale(field, "nl", "en")
    assert stale(field, "de", "en")
    late = with_paragraph(said("nl", "Dag"), said("en", "Day", "Dag"), said("de", "Morgen", "Ochtend"))
    field = field_of(with_source(late, "en"))
    assert not stale(field, "nl", "en")
    assert stale(field, "de", "en")
    # the translation says what the source said before: which of the two is right is for somebody to say
    same = with_paragraph(said("nl", "Dag"), said("en", "Ochtend", "Ochtend"))
    assert stale(field_of(with_source(same, "en")), "nl", "en")


def test_a_draft_stays_one_and_a_text_without_a_translation_waits() -> None:
    kit = with_paragraph(said("nl", "Dag"), said("en", "Day", "Dag", "draft"))
    field = field_of(with_source(kit, "en"))
    assert (state(field, "en"), state(field, "nl")) == ("done", "draft")
    kit = with_paragraph(said("nl", "Dag"), said("de", "Tag", "Dag"))
    assert field_of(with_source(kit, "en")) == field_of(kit)
    assert turn(kit, "en").unwritten == turn(with_paragraph(), "en").unwritten + 1


@pytest.mark.parametrize(("state", "after"), [
    ("approved", "draft"), ("sent", "draft"), ("refused", "refused"), ("draft", "draft"),
])  # fmt: skip
def test_a_quote_is_cleared_in_the_wording_of_the_source(state: ApprovalState, after: ApprovalState) -> None:
    kit = museum.kit()
    quote = next(
        b
        for b in kit.articles[0].body
        if isinstance(b, Quote) and in_language(b.text, "en") and in_language(b.text, "nl")
    )
    kit = approve(kit, quote.id, Approval(state=state, by="Els", when="2026-01-01T10:00+01:00"))
    before = turn(approve(kit, quote.id, Approval()), "en").uncleared
    assert turn(kit, "en").uncleared == before + (state != after)
    now = find_block(with_source(kit, "en"), quote.id)[1]
    assert isinstance(now, Quote)
    assert (now.approval.state, now.approval.by) == (after, "Els")
    untranslated = replace(quote, text=tuple(each for each in quote.text if each.language != "en"))
    kit = approve(kit, quote.id, Approval(state=state))
    article = kit.articles[0]
    body = tuple(
        replace(untranslated, approval=b.approval) if b.id == quote.id and isinstance(b, Quote) else b
        for b in article.body
    )
    kit = replace(kit, articles=(replace(article, body=body), *kit.articles[1:]))
    now = find_block(with_source(kit, "en"), quote.id)[1]
    assert isinstance(now, Quote)
    assert now.approval.state == state


def test_marking_says_how_far_a_translation_is_and_touches_no_word() -> None:
    kit = with_paragraph(said("nl", "Dag"), said("en", "Morning", "Ochtend"), said("de", "Tag", "Dag"))
    block = find_block(kit, "p")[1]
    assert [standing_of(block, tag, "nl") for tag in ("nl", "en", "de", "fr")] == ["", "stale", "done", "missing"]
    right = marked(kit, ["p"], "en", "done")
    assert standing_of(find_block(right, "p")[1], "en", "nl") == "done"
    assert [each.text for each in field_of(right)] == [each.text for each in field_of(kit)]
    assert field_of(right)[2] is field_of(kit)[2]
    assert right.articles[0].body[1:] == kit.articles[0].body[1:]
    draft = marked(right, ["p"], "en", "draft")
    assert standing_of(find_block(draft, "p")[1], "en", "nl") == "draft"
    assert marked(draft, ["p"], "en", "draft") is draft
    assert marked(kit, ["p"], "nl", "draft") is kit
    assert marked(kit, ["p"], "fr", "done") is kit
    assert marked(kit, [], "en", "done") is kit
    left_out = replace(block, omitted=("en",))
    assert standing_of(left_out, "en", "nl") == ""


def test_an_article_is_marked_without_its_blocks() -> None:
    kit = with_paragraph(said("nl", "Dag"), said("en", "Morning", "Ochtend"))
    headline = (said("nl", "Kop"), said("en", "Head", "Anders"))
    kit = replace(kit, articles=(replace(kit.articles[0], headline=headline), *kit.articles[1:]))
    now = marked(kit, [kit.articles[0].id, "organisation"], "en", "done")
    assert now.articles[0].body is kit.articles[0].body
    assert not stale(now.articles[0].headline, "en", "nl")
    assert ("p", "stale") in [(part.block, how) for part, how in unfinished(now, "en")]
    assert (now.articles[0].id, "stale") not in [
        (part.article, how) for part, how in unfinished(now, "en") if not part.block
    ]
