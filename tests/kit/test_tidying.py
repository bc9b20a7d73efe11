"""Text from elsewhere gets the marks that typing would have given it, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kit.articles import nl, sample
from making import kits, texts
from presskit.kit.approvals import reworded, wording
from presskit.kit.blocks import Paragraph, Quote
from presskit.kit.localised import Translation, fingerprint, in_language, stale
from presskit.kit.model import Aside, Kit
from presskit.kit.text import Span, plain, plain_text
from presskit.kit.tidying import changes, tidied, untidy
from presskit.kit.typing import ADDRESS


def tidy(text: str, language: str) -> str:
    for start, end, new in reversed(changes(plain_text(text), language)):
        text = text[:start] + new + text[end:]
    return text


@pytest.mark.parametrize(
    ("language", "came", "becomes"),
    [
        ("nl", "van 's lands grootste - zo'n 30 haven - samen", "van ’s lands grootste – zo’n 30 haven – samen"),
        ("nl", 'op "licht op zee", met  name in \'90...', "op “licht op zee”, met name in ’90…"),
        ("nl", "‘s avonds en ‘t was", "’s avonds en ’t was"),  # as word processors set it
        ("nl", "‘s’ is een letter", "‘s’ is een letter"),
        ("nl", 'een scherm van 27" en 5\'10" lang', 'een scherm van 27" en 5\'10" lang'),
        ("nl", 'hij noemt "1953" en de jaren 80\'s', "hij noemt “1953” en de jaren 80’s"),
        ("nl", "op zee en -strand, niet - of nauwelijks - nat", "op zee en -strand, niet – of nauwelijks – nat"),
        ("nl", "zie https://x.example/a--b...c , of 'ja' .", "zie https://x.example/a--b...c, of ‘ja’."),
        ("nl", "1....2 en ---- en -- en ---", "1....2 en ---- en – en —"),
        ("nl", "versie .5 van 3 .", "versie .5 van 3."),
        ("en", "'tis the dogs' \"day\"--really", "’tis the dogs’ “day”–really"),
        ("de", "'Wie geht's dir', sagte \"er\"", "‚Wie geht’s dir‘, sagte „er“"),
        ("fr", 'Il dit: "l\'été" et "oui"', "Il dit: «\u00a0l’été\u00a0» et «\u00a0oui\u00a0»"),
    ],
)
def test_marks_dashes_and_spaces_are_set_right(language: str, came: str, becomes: str) -> None:
    assert tidy(came, language) == becomes


def test_words_in_another_language_have_its_marks() -> None:
    text = (Span('zij zei "ja" en '), Span('"nein"', lang="de"), Span(", toen 's avonds"))
    kit = tidied(_with(Paragraph(id="p", text=(Translation("nl", text),))))[0]
    block = kit.articles[0].body[0]
    assert isinstance(block, Paragraph)
    assert block.text[0].text == (Span("zij zei “ja” en "), Span("„nein“", lang="de"), Span(", toen ’s avonds"))


@settings(max_examples=60)
@given(texts, st.sampled_from(["nl", "en", "de", "fr", "tr"]))
def test_what_is_tidy_stays_and_no_letter_or_digit_changes(text: tuple[Span, ...], language: str) -> None:
    came = plain(text)
    once = tidy(came, language)
    assert [c for c in once if c.isalnum()] == [c for c in came if c.isalnum()]
    assert all(word in once for word in came.split() if ADDRESS.search(word) and "\u2028" not in word)


@settings(max_examples=20)
@given(kits())
def test_any_kit_keeps_all_but_its_marks(kit: Kit) -> None:
    done, count = tidied(kit)
    assert (done is kit) == (count == 0)
    assert untidy(kit, kit.language) == count
    assert [a.id for a in done.articles] == [a.id for a in kit.articles]


def _with(*blocks: Paragraph | Quote) -> Kit:
    kit = sample()
    return replace(kit, articles=(replace(kit.articles[0], body=blocks), *kit.articles[1:]))


def test_a_cleared_quote_stays_cleared_and_a_translation_up_to_date() -> None:
    quote = next(b for a in sample().articles for b in a.body if isinstance(b, Quote))
    text = nl("Dit is 'prachtig' - zei hij.")
    english = Translation("en", plain_text('This is "great".'), source=fingerprint(in_language(text, "nl")))
    quote = replace(quote, text=(*text, english))
    approval = replace(quote.approval, state="approved", wording=wording(quote, "nl"))
    kit, count = tidied(_with(replace(quote, approval=approval)))
    after = kit.articles[0].body[0]
    assert isinstance(after, Quote)
    assert plain(in_language(after.text, "nl")) == "Dit is ‘prachtig’ – zei hij."
    assert plain(in_language(after.text, "en")) == "This is “great”."
    assert after.approval.state == "approved"
    assert not reworded(after, "nl")
    assert not stale(after.text, "en", "nl")
    assert count >= 5


def test_what_was_stale_or_reworded_stays_so() -> None:
    quote = next(b for a in sample().articles for b in a.body if isinstance(b, Quote))
    text = nl("Dit is 'mooi'.")
    quote = replace(quote, text=(*text, Translation("en", plain_text("Nice."), source=fingerprint(plain_text("x")))))
    quote = replace(quote, approval=replace(quote.approval, state="draft", wording="another"))
    after = tidied(_with(quote))[0].articles[0].body[0]
    assert isinstance(after, Quote)
    assert reworded(after, "nl")
    assert stale(after.text, "en", "nl")


def test_what_was_set_aside_stays_as_it_came() -> None:
    kit = sample()
    article = replace(kit.articles[0], asides=(Aside(text='"zoek"  ...', reason="site's search"),))
    kit = replace(kit, articles=(article, *kit.articles[1:]))
    assert tidied(kit)[0].articles[0].asides == article.asides
