"""The snippet's structure: elements, headings, ids, quotes, links, labels, and who may see what."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.text import Span
from presskit.messages import Problem
from presskit.publish.html import LEVELS, Level, prefix_of
from publish.html import rich
from publish.html.drawing import PREFIX, drawn, found, of_article, of_body, one, tree, words
from publish.html.rich import both, identity
from publish.test_outline import MARKER, confidential

# The outer element


def test_the_outer_element_says_language_direction_and_version() -> None:
    outer = tree(drawn(language="en"))
    assert outer.tag == "div"
    assert dict(outer.attrib) == {
        "class": f"{PREFIX} {PREFIX}-en",
        "lang": "en",
        "dir": "ltr",
        "data-presskit": "7f3a91c2-5a70-4d0e-9a51-0c2f6a3f1b77@2026-11-19T16:30:00+01:00",
    }


def test_the_prefix_is_the_kits_or_the_one_that_is_asked_for() -> None:
    assert prefix_of(rich.kit()) == "pk-7f3a91"
    strange = prefix_of(replace(rich.kit(), id="een kit"))
    assert re.fullmatch(r"pk-[0-9a-f]{6}", strange)
    made = drawn(class_prefix="huis", level="full")
    assert PREFIX not in made.html.replace("7f3a91c2", "")
    assert made.html.startswith('<div class="huis huis-nl" ')


@pytest.mark.parametrize("prefix", ["", "9a", "a b", 'a"', "a{}", "-a", "a-", "é", "a" * 50])
def test_a_prefix_that_cannot_be_one_is_refused(prefix: str) -> None:
    with pytest.raises(Problem, match="class prefix") as caught:
        drawn(class_prefix=prefix)
    assert caught.value.usage


def test_a_language_that_the_kit_does_not_have_is_refused() -> None:
    with pytest.raises(Problem, match="no text in fr; it has nl, en"):
        drawn(language="fr")


def test_all_articles_of_a_kit_are_in_its_snippet() -> None:
    kit = rich.kit()
    second = replace(kit.articles[0], id=identity("second"), headline=both("Tweede", "Second"), body=())
    made = drawn(replace(kit, articles=(*kit.articles, second)))
    assert [words(e) for e in found(made, "headline")] == ["Het eerste museum dat met het getij meedrijft", "Tweede"]
    assert [e.get("aria-labelledby") for e in found(made, "article")] == [
        f"{PREFIX}-nl-headline",
        f"{PREFIX}-nl-headline-2",
    ]


# Headings


def levels(made: Any) -> list[int]:
    return [int(e.tag[1]) for e in tree(made).iter() if re.fullmatch("h[1-6]", str(e.tag))]


@pytest.mark.parametrize("level", [2, 3, 4, 5, 6])
def test_headings_begin_where_they_are_asked_to_and_end_at_six(level: int) -> None:
    assert levels(drawn(heading_level=level)) == [min(level + n, 6) for n in (0, 1, 2, 1, 1, 1, 1, 1, 1)]


@pytest.mark.parametrize("level", [-1, 0, 1, 7])
def test_other_heading_levels_are_refused(level: int) -> None:
    with pytest.raises(Problem, match="heading level"):
        drawn(heading_level=level)


@settings(max_examples=30)
@given(making.kits(), st.integers(2, 6), st.sampled_from(["nl", "en"]))
def test_headings_of_any_kit_never_skip_a_level(kit: model.Kit, base: int, language: str) -> None:
    at = base - 1
    for level in levels(drawn(kit, heading_level=base, language=language)):
        assert base <= level <= at + 1
        at = level


def test_a_label_before_the_headline_is_no_heading() -> None:
    made = drawn(language="en")
    label = one(made, "contacts")[0]
    assert (label.tag, words(label)) == ("p", "Press contact")
    assert levels(made)[0] == 2


def test_without_a_headline_there_is_no_article_and_the_first_subhead_leads() -> None:
    kit = of_article(headline=(), body=(blocks.Subhead(id="s", level=2, text=both("Kop", "Head")),))
    made = drawn(kit)
    assert one(made, "article").tag == "div"
    assert levels(made) == [2, 3, 3, 3, 3]


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\ufffe", "\u2028"])
def test_a_heading_or_paragraph_in_which_nothing_shows_is_left_out(blank: str) -> None:
    text = both((Span(blank),), (Span(blank),))
    body = (
        blocks.Subhead(id="s", text=text),
        blocks.Paragraph(id="p", text=text),
        blocks.Quote(id="q", text=text),
        blocks.FactBox(id="f", title=text, facts=(identity("hands"),)),
        blocks.CallToAction(id="c", heading=text, text=text, button=text, url="https://a.example/"),
        blocks.Video(id="v", title=text, url="https://a.example/"),
    )
    made = drawn(of_article(headline=text, body=body))
    for name in ("headline", "subhead", "text", "quote", "action-heading"):
        assert not found(made, name)
    assert one(made, "article").tag == "div"
    assert words(one(made, "facts")).startswith("Feiten en cijfers")
    assert (words(one(made, "button")), words(one(made, "video"))) == ("Ga naar a.example", "Bekijk de video")


# Ids


@settings(max_examples=30)
@given(making.kits(), st.sampled_from(LEVELS))
def test_ids_are_unique_carry_the_prefix_and_are_what_labels_point_to(kit: model.Kit, level: Level) -> None:
    prefix = prefix_of(kit)
    for language in ("nl", "en"):
        root = tree(drawn(kit, language=language, level=level))
        ids = [e.get("id") for e in root.iter() if e.get("id")]
        assert len(set(ids)) == len(ids)
        assert all(str(i).startswith(f"{prefix}-{language}-") for i in ids)
        assert {i for e in root.iter() for i in str(e.get("aria-labelledby", "")).split()} <= set(ids)


# Quotes


def quoted(**fields: Any) -> model.Kit:
    made = blocks.Quote(id="q", text=both("Kijk eerst", "Look first"), name=both("Ans Mol", "Ans Mol"))
    return of_body(replace(made, **fields))


def test_a_quote_is_a_figure_with_its_speaker_outside_the_words() -> None:
    figure = one(drawn(quoted(role=both("schipper", "skipper"))), "quote")
    assert [child.tag for child in figure] == ["figure", "blockquote", "figcaption"][1:]
    assert figure.get("role") is None
    assert (words(figure[0]), words(figure[1])) == ("“Kijk eerst”", "Ans Mol, schipper")
    assert [e.tag for e in figure[1].iter("strong")] == ["strong"]
    assert not list(figure.iter("cite"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "“Ja”"),
        ("en", "“Ja”"),
        ("en-GB", "“Ja”"),
        ("de", "„Ja“"),
        ("de-CH", "«Ja»"),
        ("de-Latn-CH", "«Ja»"),
        ("fr", "«&#8239;Ja&#8239;»"),
        ("fr-CH", "«Ja»"),
        ("sv", "”Ja”"),
        ("pl", "„Ja”"),
        ("zh-Hant", "「Ja」"),
        ("tlh", "“Ja”"),
    ],
)
def test_quotation_marks_are_the_languages_own(language: str, said: str) -> None:
    kit = quoted(text=localised("Ja", language))
    assert f">{said}</p>" in drawn(replace(kit, languages=(language,)), language=language).html


def test_a_quote_in_another_language_says_so_and_keeps_the_marks_around_it() -> None:
    block = one(drawn(quoted(original_language="ar")), "words")
    assert (block.get("lang"), block.get("dir"), words(block)) == ("ar", "rtl", "“Kijk eerst”")
    assert one(drawn(quoted(original_language="onzin!")), "words").get("lang") is None


def test_a_quote_without_a_speaker_has_no_caption() -> None:
    assert [e.tag for e in one(drawn(quoted(name=())), "quote")] == ["blockquote"]


def test_an_attribution_as_written_stands_whole() -> None:
    kit = quoted(attribution=both("zegt Ans Mol, schipper.", "says she."))
    assert words(one(drawn(kit), "speaker")) == "zegt Ans Mol, schipper."


# Links


def linked(url: str) -> model.Kit:
    return of_body(blocks.Paragraph(id="p", text=localised((Span("Lees "), Span("meer", link=url)), "nl")))


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "\\\\server\\share", "//server/share", "file:///etc/passwd", "kaal"],
)
def test_an_address_that_may_not_be_a_link_leaves_its_text_and_a_note(url: str) -> None:
    made = drawn(linked(url))
    paragraph = one(made, "text")
    assert (words(paragraph), list(paragraph)) == ("Lees meer", [])
    (note,) = (n for n in made.notes if n.code == "html-link-dropped")
    assert note.data == {"address": url}
    assert url in str(note)


def test_a_call_to_action_without_an_address_keeps_its_words_but_is_no_button() -> None:
    call = blocks.CallToAction(
        id="c", text=both("Schrijf je in", "Sign up"), button=both("Aanmelden", "Go"), icon="icon-mail"
    )
    made = drawn(of_body(call), level="full")
    action = one(made, "action")
    assert words(action) == "Schrijf je in Aanmelden"
    assert not list(action.iter("a", "svg", "button"))


def test_a_button_without_words_says_where_it_leads() -> None:
    call = blocks.CallToAction(id="c", text=both("Kom", "Come"), url="https://www.vlotmuseum.example/pers/")
    assert words(one(drawn(of_body(call)), "button")) == "Ga naar www.vlotmuseum.example/pers"


def test_a_link_in_a_links_text_is_not_drawn_twice() -> None:
    title = localised((Span("De "), Span("film", link="https://a.example/")), "nl")
    made = drawn(of_body(blocks.Video(id="v", title=title, url="https://b.example/")))
    assert [a.get("href") for a in one(made, "video").iter("a")] == ["https://b.example/"]


def test_a_video_whose_address_may_not_be_a_link_keeps_its_title() -> None:
    made = drawn(of_body(blocks.Video(id="v", title=both("Film", "Film"), url="javascript:x", poster=identity("deck"))))
    assert (words(one(made, "video")), made.files) == ("Film", ())


# Other parts


def test_a_contact_can_be_called_and_written_to() -> None:
    made = drawn()
    contact = one(made, "contacts")
    assert [a.get("href") for a in contact.iter("a")] == ["tel:+31781234567", "mailto:pers@vlotmuseum.example"]
    assert words(contact[1]) == (
        "Fenna Officier, Stichting Vlotmuseum Telefoon: +31 (0)78 123\u201145 67"
        " E-mail: pers@vlotmuseum.example Bereikbaar: ma-vr 9-17 uur"
    )
    assert contact[1].tag == "address"


def test_numbers_and_addresses_read_from_the_left_in_a_language_that_reads_from_the_right() -> None:
    made = drawn(replace(rich.kit(), languages=("ar",)), language="ar")
    assert [a.get("dir") for a in one(made, "contacts").iter("a")] == ["ltr", "ltr"]
    assert [a.get("dir") for a in one(made, "social").iter("a")] == ["ltr", None, None, None, None]
    assert 'dir="ltr"' not in drawn().html.partition(">")[2]
    unreachable = model.Contact(id="c", name="Jan", phone="toestel 12", publish=True)
    made = drawn(replace(rich.kit(), languages=("ar",), contacts=(unreachable,)), language="ar")
    assert '<span dir="ltr">toestel&nbsp;12</span>' in made.html


def test_asides_are_named_each_by_its_own_label() -> None:
    asides = list(tree(drawn(audience="press")).iter("aside"))
    labels = [str(e.get("aria-labelledby")).split(" ") for e in asides]
    assert {headline for _, headline in labels} == {f"{PREFIX}-nl-headline"}
    assert [own.removeprefix(f"{PREFIX}-nl-") for own, _ in labels] == [
        "note",
        "contact",
        "downloads",
        "about",
        "social",
    ]


def test_nested_items_are_lists_in_their_item() -> None:
    outer = found(drawn(), "outer-list")[0]
    assert [words(item) for item in outer] == [
        "Drie zalen in het ruim de scheepsbouw de vloed van 1421",
        "Een werkplaats aan dek",
    ]
    assert [child.tag for child in outer[0]] == ["ul"]
    assert found(drawn(), "outer-list")[1].tag == "ol"


@given(st.lists(st.integers(-2, 40), min_size=1, max_size=30))
def test_lists_of_any_depths_hold_every_item_once_and_only_items(depths: list[int]) -> None:
    items = tuple(
        blocks.Item(id=str(n), text=localised(f"punt{n}", "nl"), depth=depth) for n, depth in enumerate(depths)
    )
    (outer,) = found(drawn(of_body(blocks.List(id="l", items=items))), "outer-list")
    assert words(outer).split() == [f"punt{n}" for n in range(len(depths))]
    assert all(child.tag == "li" for ul in outer.iter("ul") for child in ul)


def test_a_table_has_its_caption_its_header_cells_and_scrolls_when_it_is_wide() -> None:
    region = one(drawn(), "scroll")
    assert (region.get("role"), region.get("tabindex"), region.get("aria-label")) == (
        "group",
        "0",
        "Openingstijden en prijzen",
    )
    assert next((th.get("scope"), words(th)) for th in region.iter("th")) == ("col", "Dag")
    long = "werktuigbouwkundeopleiding"
    wide = blocks.Table(id="t", header=(both(long, long), both(long, long)), rows=(((), ()),))
    assert one(drawn(of_body(wide)), "scroll").get("aria-label") == f"{long}, {long}"
    narrow = blocks.Table(id="t", header=(both("a", "a"), ()), rows=((both("b", "b"), both("c", "c")),))
    made = drawn(of_body(narrow))
    assert not found(made, "scroll")
    assert [cell.tag for cell in one(made, "table").iter("th", "td")] == ["th", "td", "td", "td"]


def test_facts_are_a_list_of_terms_and_one_without_a_label_still_has_a_term() -> None:
    kit = rich.kit()
    bare = model.Fact(id="bare", value=both("Sinds 1899", "Since 1899"))
    kit = replace(of_body(blocks.FactBox(id="b", facts=("bare", identity("cost")))), facts=(*kit.facts, bare))
    box = one(drawn(kit), "facts")
    assert [(e.tag, words(e)) for e in box.iter("dt", "dd")] == [
        ("dt", "Sinds 1899"),
        ("dd", ""),
        ("dt", "kostte de ombouw"),
        ("dd", "€ 2,4 miljoen"),
        ("dd", "Bron: Jaarverslag 2025"),
    ]


@pytest.mark.parametrize(
    ("stars", "out_of", "drawings"), [(4.5, 5, 6), (0, 5, 5), (5, 5, 5), (3.2, 5, 5), (7, 5, 5), (3, 40, 0)]
)
def test_a_rating_says_its_stars_and_the_full_level_draws_them(stars: float, out_of: int, drawings: int) -> None:
    kit = of_body(blocks.Rating(id="r", of=both("Film", "Film"), stars=stars, out_of=out_of))
    assert f"{stars:g} out of {out_of} stars" in words(one(drawn(kit, language="en"), "rating"))
    assert len(list(one(drawn(kit, level="full"), "rating").iter("svg"))) == drawings


def test_the_end_mark_and_page_breaks_are_for_print() -> None:
    assert "EINDE" not in drawn().html


def test_a_correction_is_a_notice() -> None:
    notice = one(drawn(), "correction")
    assert notice.get("role") == "note"
    assert words(notice).startswith("Correctie, 18 november 2026 In een eerdere versie")


def test_an_embargo_that_runs_stands_out() -> None:
    kit = of_article(release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam"))
    line = one(drawn(kit), "embargo")
    assert words(line) == "Persbericht · Embargo tot 1 december 2026, 10:00 (Europe/Amsterdam)"


@pytest.mark.parametrize(("date", "shown"), [("2026-11-20", "20 november 2026"), ("binnenkort", "binnenkort")])
def test_a_dateline_is_plain_text(date: str, shown: str) -> None:
    line = one(drawn(of_article(dateline=model.Dateline(place=both("Delft", "Delft"), date=date))), "dateline")
    assert (words(line), list(line)) == (f"Delft, {shown}", [])


def test_an_organisation_without_profiles_is_not_followed() -> None:
    kit = replace(rich.kit(), organisation=replace(rich.kit().organisation, social=()))
    assert words(one(drawn(kit), "social")) == "Website www.vlotmuseum.example Adres: Kalkhaven 12, 3311 JM Dordrecht"


def test_a_kit_with_nothing_in_it_gives_a_snippet_with_nothing_in_it() -> None:
    empty = model.Kit(id="x", format=1, languages=("nl",), articles=(model.Article(id="a", genre="", end_mark=False),))
    made = drawn(empty, level="full")
    assert words(one(made.html.replace(prefix_of(empty), PREFIX), "article")) == ""


# Who may see what


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("field", sorted(confidential(rich.kit())))
def test_what_is_not_for_publication_is_nowhere_in_a_public_snippet(field: str, level: Level) -> None:
    kit = confidential(rich.kit())[field]
    kit = replace(
        kit,
        images=tuple(
            replace(
                image,
                people=(model.Shown(name=MARKER, consent=MARKER),),
                usage=model.UsageTerms(text=both(MARKER, MARKER), contact=MARKER),
            )
            for image in kit.images
        ),
        people=tuple(replace(person, biography=both(MARKER, MARKER), pronunciation=MARKER) for person in kit.people),
    )
    for language in kit.languages:
        made = drawn(kit, level=level, language=language)
        assert MARKER not in made.html
        assert MARKER not in "".join(map(str, made.notes))
        assert all(MARKER.encode() not in file.data and MARKER not in file.name for file in made.files)


def test_the_press_sees_the_note_and_which_contacts_are_not_for_publication() -> None:
    made = drawn(audience="press")
    assert words(one(made, "note")).startswith("Noot voor de redactie, niet voor publicatie Beelden zijn vrij")
    assert words(one(made, "contacts")[2]) == "Jan Nacht Niet voor publicatie Telefoon: 06 12 34 56 78"
