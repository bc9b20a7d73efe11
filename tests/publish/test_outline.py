"""The outline: what is shown, in which order, for which audience."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised, string
from presskit.kit.text import Span, plain, plain_text
from presskit.kit.theme import Theme
from presskit.publish import parts
from presskit.publish.outline import Audience, outline, speaker_line
from publish.html import rich
from publish.html.rich import both, identity

NOW = rich.NOW
MARKER = "GEHEIM-7f3a"

AnyPart = TypeVar("AnyPart", bound=parts.Part)


def shown(
    kit: model.Kit, language: str = "nl", audience: Audience = "public", *, now: datetime = NOW, proof: bool = False
) -> parts.Outline:
    return outline(kit, language=language, audience=audience, now=now, proof=proof)


def kinds(kit: model.Kit, language: str = "nl", audience: Audience = "public") -> list[str]:
    return [type(part).__name__ for part in shown(kit, language, audience).articles[0].parts]


def of_article(**fields: Any) -> model.Kit:
    kit = rich.kit()
    return replace(kit, articles=(replace(kit.articles[0], **fields),))


def of_body(*body: blocks.AnyBlock) -> model.Kit:
    return of_article(body=body)


def only(kit: model.Kit, kind: type[AnyPart], language: str = "nl", *, now: datetime = NOW) -> AnyPart:
    (found,) = (part for part in shown(kit, language, now=now).articles[0].parts if isinstance(part, kind))
    return found


# The order of the parts

OPENING = ["Kicker", "Headline", "Subtitle", "Correction", "Dateline", "Lead"]
BODY = [
    "Figure", "Paragraph", "Quote", "Subhead", "Paragraph", "Quote", "Subhead", "ListPart", "ListPart", "Gallery",
    "Facts", "Table", "Rating", "PageBreak", "Video", "Video", "CallToAction",
]  # fmt: skip


def test_in_dutch_the_contact_stands_last_after_the_end_mark() -> None:
    closing = ["EndMark", "Contacts", "Downloads", "Boilerplate", "Social"]
    assert kinds(rich.kit()) == ["ReleaseLine", *OPENING, *BODY, *closing]


def test_in_english_the_contact_stands_first_below_the_release_line() -> None:
    closing = ["EndMark", "Downloads", "Boilerplate", "Social"]
    assert kinds(rich.kit(), "en") == ["ReleaseLine", "Contacts", *OPENING, *BODY, *closing]


def test_the_press_also_reads_the_note_to_editors_after_the_end_mark() -> None:
    found = kinds(rich.kit(), "nl", "press")
    assert found[found.index("EndMark") + 1 :] == ["Note", "Contacts", "Downloads", "Boilerplate", "Social"]


def test_which_languages_have_the_contact_first_is_the_themes_choice() -> None:
    kit = replace(rich.kit(), theme=Theme(contact_first=("nl",)))
    assert kinds(kit, "nl").index("Contacts") == 1
    assert kinds(kit, "en")[-4:] == ["Contacts", "Downloads", "Boilerplate", "Social"]


def test_without_a_release_line_the_contact_opens_the_english_release() -> None:
    assert kinds(of_article(release=None, genre=""), "en")[0] == "Contacts"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_contacts_stand_once_with_the_first_article_and_who_we_are_with_the_last(language: str) -> None:
    kit = rich.kit()
    second = replace(kit.articles[0], id=identity("second-article"), body=())
    articles = shown(replace(kit, articles=(*kit.articles, second)), language).articles
    holding = [n for n, a in enumerate(articles) if any(isinstance(p, parts.Contacts) for p in a.parts)]
    about = [n for n, a in enumerate(articles) if any(isinstance(p, parts.Boilerplate) for p in a.parts)]
    assert (holding, about) == ([0], [1])


@given(making.kits(), st.sampled_from(["nl", "en"]), st.sampled_from(["public", "press"]))
def test_any_kit_has_an_outline_whose_parts_have_something_to_show(
    kit: model.Kit, language: str, audience: Audience
) -> None:
    for article in shown(kit, language, audience).articles:
        seen = [type(part).__name__ for part in article.parts]
        for kind in ("Headline", "Lead", "EndMark", "Contacts", "Boilerplate", "Social", "Note", "ReleaseLine"):
            assert seen.count(kind) <= 1
        for part in article.parts:
            match part:
                case parts.Headline() | parts.Lead() | parts.Paragraph() | parts.Subhead() | parts.Quote():
                    assert plain(part.text)
                case parts.ListPart():
                    assert part.items
                    assert all(plain(item.text) for item in part.items)
                case parts.Table():
                    rows = [part.header, *part.rows] if part.header else part.rows
                    assert len({len(row) for row in rows}) == 1
                case parts.Gallery():
                    assert part.figures
                case parts.Facts():
                    assert part.facts


# Who may see what


def confidential(kit: model.Kit) -> dict[str, model.Kit]:
    """The kit with the marker in one field that is not for publication, by the name of the field."""
    article = kit.articles[0]

    def with_article(**fields: Any) -> model.Kit:
        return replace(kit, articles=(replace(article, **fields), *kit.articles[1:]))

    def with_quote(**fields: Any) -> model.Kit:
        made = blocks.Quote(
            id=identity("confidential"),
            text=both("Woorden.", "Words."),
            name=both("Jan", "Jan"),
            approval=blocks.Approval(state="refused"),
        )
        return with_article(body=(*article.body, replace(made, **fields)))

    def with_approval(**fields: Any) -> model.Kit:
        return with_quote(approval=replace(blocks.Approval(state="approved"), **fields))

    def with_contact(**fields: Any) -> model.Kit:
        return replace(kit, contacts=(*kit.contacts, model.Contact(id=identity("confidential"), **fields)))

    def with_person(**fields: Any) -> model.Kit:
        return replace(kit, people=(*kit.people, model.Person(id=identity("confidential"), **fields)))

    text = both(MARKER, MARKER)
    return {
        "note to editors": with_article(note_to_editors=text),
        "what an import set aside": with_article(asides=(model.Aside(text=MARKER, reason=MARKER),)),
        "reason of an embargo": with_article(
            release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam", reason=text)
        ),
        "words of a refused quote": with_quote(text=text),
        "excerpt of a refused quote": with_quote(pull=text, display="pull"),
        "speaker of a refused quote": with_quote(name=text, role=text, organisation=text),
        "lead-in of a refused quote": with_quote(lead_in=text, attribution=text),
        "who approved": with_approval(by=MARKER),
        "how it was approved": with_approval(channel=MARKER, wording=MARKER),
        "source of a quote": with_quote(source=MARKER, approval=blocks.Approval()),
        "name of a contact": with_contact(name=MARKER),
        "organisation of a contact": with_contact(organisation=text),
        "phone of a contact": with_contact(phone=MARKER),
        "mail of a contact": with_contact(mail=MARKER),
        "hours of a contact": with_contact(hours=text),
        "phone of a person": with_person(phone=model.Reach(value=MARKER)),
        "mail of a person": with_person(mail=model.Reach(value=MARKER)),
    }


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("field", sorted(confidential(rich.kit())))
def test_what_is_not_for_publication_is_not_in_the_public_outline(field: str, language: str) -> None:
    kit = confidential(rich.kit())[field]
    assert MARKER.encode() in msgspec.json.encode(kit)
    assert MARKER.encode() not in msgspec.json.encode(shown(kit, language))


@given(making.kits(), st.sampled_from(["nl", "en"]), st.data())
def test_it_never_is_whatever_else_the_kit_holds(kit: model.Kit, language: str, data: st.DataObject) -> None:
    variants = confidential(kit)
    field = data.draw(st.sampled_from(sorted(variants)))
    assert MARKER.encode() not in msgspec.json.encode(shown(variants[field], language))


@pytest.mark.parametrize("field", ["note to editors", "name of a contact", "phone of a contact", "hours of a contact"])
def test_the_press_sees_what_is_meant_for_it(field: str) -> None:
    kit = confidential(rich.kit())[field]
    assert MARKER.encode() in msgspec.json.encode(shown(kit, "nl", "press"))


def test_a_contact_for_the_press_only_is_marked_so() -> None:
    contacts = next(p for p in shown(rich.kit(), "nl", "press").articles[0].parts if isinstance(p, parts.Contacts))
    assert [(c.name, c.public) for c in contacts.contacts] == [("Fenna Officier", True), ("Jan Nacht", False)]


def test_without_a_contact_to_show_there_is_no_part_for_it() -> None:
    kit = replace(rich.kit(), contacts=(model.Contact(id=identity("x"), name="Jan"),))
    assert "Contacts" not in kinds(kit)
    assert "Contacts" in kinds(kit, "nl", "press")


# Quotes


def quoted(**fields: Any) -> model.Kit:
    made = blocks.Quote(
        id=identity("q"),
        text=both("Eerst kijken, dan doen.", "Look first, then act."),
        name=both("Ans Mol", "Ans Mol"),
        role=both("schipper", "skipper"),
        organisation=both("De Vaart", "De Vaart"),
    )
    return of_body(replace(made, **fields))


@pytest.mark.parametrize("state", ["draft", "sent", "approved"])
def test_a_quote_that_is_not_refused_goes_out_with_its_state(state: Any) -> None:
    assert only(quoted(approval=blocks.Approval(state=state)), parts.Quote).approval == state


@pytest.mark.parametrize("audience", ["public", "press"])
def test_a_refused_quote_stands_in_no_output_but_a_proof(audience: Audience) -> None:
    kit = quoted(approval=blocks.Approval(state="refused"))
    assert "Quote" not in kinds(kit, "nl", audience)
    proof = shown(kit, "nl", audience, proof=True).articles[0].parts
    assert [p.approval for p in proof if isinstance(p, parts.Quote)] == ["refused"]


def test_the_caption_is_name_role_and_organisation() -> None:
    assert plain(only(quoted(), parts.Quote).caption) == "Ans Mol, schipper, De Vaart"


def test_an_organisation_that_the_role_names_stands_once() -> None:
    kit = quoted(role=both("schipper van De Vaart", "skipper of De Vaart"))
    assert plain(only(kit, parts.Quote).caption) == "Ans Mol, schipper van De Vaart"


def test_a_running_quote_shows_its_attribution_as_written() -> None:
    kit = quoted(attribution=both("zegt schipper Ans Mol.", "says Ans Mol, skipper."), lead_in=both("Zij zei:", "She:"))
    quote = only(kit, parts.Quote)
    assert (plain(quote.caption), plain(quote.lead_in)) == ("zegt schipper Ans Mol.", "Zij zei:")


def test_a_pull_quote_shows_its_excerpt_and_its_speaker() -> None:
    kit = quoted(display="pull", pull=both("Eerst kijken", "Look first"), attribution=both("zegt zij.", "says she."))
    quote = only(kit, parts.Quote)
    assert (plain(quote.excerpt), plain(quote.caption)) == ("Eerst kijken", "Ans Mol, schipper, De Vaart")
    assert plain(quote.text) == "Eerst kijken, dan doen.", "nothing of what was said is lost"
    assert only(quoted(display="pull"), parts.Quote).excerpt == ()
    whole = quoted(display="pull", pull=both("Eerst kijken, dan doen.", "Look first, then act."))
    assert only(whole, parts.Quote).excerpt == ()


def test_the_title_of_a_translation_is_its_headline() -> None:
    kit = rich.kit()
    assert shown(kit, "nl").title == kit.title
    assert shown(kit, "en").title == string(kit.articles[0].headline, "en")


def test_the_name_in_the_quote_goes_before_the_persons_and_neither_is_needed() -> None:
    assert only(quoted(speaker=identity("karim")), parts.Quote).name == "Ans Mol"
    assert only(quoted(speaker=identity("karim"), name=()), parts.Quote).name == "Karim Bakker"
    nobody = only(quoted(name=(), role=(), organisation=()), parts.Quote)
    assert (nobody.name, nobody.caption) == ("", ())


def test_a_quote_brings_its_speakers_portrait() -> None:
    portrait = only(quoted(speaker=identity("mirthe")), parts.Quote).portrait
    assert portrait is not None
    assert portrait.id == identity("face")


def test_a_quote_in_another_language_says_which() -> None:
    assert only(quoted(original_language="fr"), parts.Quote).language == "fr"
    assert only(quoted(original_language="nl"), parts.Quote).language == ""


def test_the_speaker_line_leaves_out_what_is_missing() -> None:
    assert plain(speaker_line("Ans", (), plain_text("De Vaart"))) == "Ans, De Vaart"
    assert plain(speaker_line("", plain_text("schipper"), ())) == "schipper"
    assert speaker_line("", (), ()) == ()


def test_the_speaker_line_keeps_the_marks_of_the_role() -> None:
    line = speaker_line("Ans", (Span("captain", lang="en"),), ())
    assert [span.lang for span in line] == [None, "en"]


# Release and embargo

AMSTERDAM = timezone(timedelta(hours=1))
EMBARGO = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam", reason=both("beurs", "market"))


def test_an_embargo_runs_until_its_moment() -> None:
    kit = of_article(release=EMBARGO)
    before = shown(kit, now=datetime(2026, 12, 1, 8, 59, tzinfo=UTC)).articles[0]
    after = shown(kit, now=datetime(2026, 12, 1, 10, 0, tzinfo=AMSTERDAM)).articles[0]
    assert (before.embargo, after.embargo) == (True, False)
    lines = [part for article in (before, after) for part in article.parts if isinstance(part, parts.ReleaseLine)]
    assert [line.embargo for line in lines] == [True, False]
    assert lines[0].terms == "Embargo tot 1 december 2026, 10:00 (Europe/Amsterdam)"
    assert lines[1].terms == "Voor directe publicatie"


@pytest.mark.parametrize("until", ["", "morgen", "2026-13-40"])
def test_an_embargo_that_cannot_be_read_runs_on(until: str) -> None:
    kit = of_article(release=model.Embargo(until=until))
    assert shown(kit, now=datetime(2090, 1, 1, tzinfo=UTC)).articles[0].embargo


def test_only_the_embargoed_article_is_embargoed() -> None:
    kit = rich.kit()
    second = replace(kit.articles[0], id=identity("second-article"), release=EMBARGO)
    articles = shown(replace(kit, articles=(*kit.articles, second))).articles
    assert [article.embargo for article in articles] == [False, True]


def test_a_release_line_names_genre_and_terms_in_the_language() -> None:
    line = only(rich.kit(), parts.ReleaseLine, "en")
    assert (line.genre, line.terms, line.embargo) == ("Press release", "For immediate release", False)
    assert "ReleaseLine" not in kinds(of_article(release=None, genre=""))


# Validity


@pytest.mark.parametrize(
    ("valid_from", "valid_until", "stands"),
    [
        ("", "", True),
        ("2026-11-20", "2026-11-20", True),
        ("2026-11-22", "", False),
        ("", "2026-11-18", False),
        ("2026-11-01", "2026-11-30", True),
        ("onzin", "onzin", True),
    ],
)
def test_a_call_to_action_stands_while_it_is_valid(valid_from: str, valid_until: str, stands: bool) -> None:
    call = blocks.CallToAction(
        id=identity("c"), text=both("Kom", "Come"), valid_from=valid_from, valid_until=valid_until
    )
    assert ("CallToAction" in kinds(of_body(call))) == stands


def test_a_call_to_action_needs_words_but_no_address() -> None:
    assert "CallToAction" not in kinds(of_body(blocks.CallToAction(id=identity("c"), url="https://a.example/")))
    call = only(of_body(blocks.CallToAction(id=identity("c"), text=both("Kom", "Come"))), parts.CallToAction)
    assert (call.url, call.qr, call.icon) == ("", False, None)


# Languages


def test_a_text_without_a_translation_is_left_out() -> None:
    kit = of_body(
        blocks.Paragraph(id=identity("a"), text=localised("Alleen hier.", "nl")),
        blocks.Paragraph(id=identity("b"), text=both("Hier.", "Here.")),
    )
    assert [plain(p.text) for p in shown(kit, "en").articles[0].parts if isinstance(p, parts.Paragraph)] == ["Here."]


def test_a_block_left_out_in_a_language_stands_in_the_others() -> None:
    kit = of_body(blocks.Paragraph(id=identity("a"), text=both("Hier.", "Here."), omitted=("en",)))
    assert ("Paragraph" in kinds(kit, "nl"), "Paragraph" in kinds(kit, "en")) == (True, False)


def test_labels_and_dates_are_in_the_language() -> None:
    kit = rich.kit()
    assert only(kit, parts.Dateline).date == "20 november 2026"
    assert only(kit, parts.Dateline, "en").date == "20 November 2026"
    assert only(kit, parts.Correction).heading == "Correctie, 18 november 2026"
    assert only(kit, parts.EndMark).text == "EINDE"
    assert only(kit, parts.EndMark, "en").text == "ENDS"
    assert only(kit, parts.Boilerplate).heading == "Over Stichting Vlotmuseum"
    assert only(kit, parts.Boilerplate, "en").heading == "About Vlotmuseum Foundation"


def test_a_date_that_is_none_comes_out_as_written() -> None:
    dateline = only(of_article(dateline=model.Dateline(date="binnenkort")), parts.Dateline)
    assert (dateline.date, dateline.iso, dateline.place) == ("binnenkort", "binnenkort", ())


def test_a_language_that_is_unknown_gets_english_labels() -> None:
    kit = replace(rich.kit(), languages=("nl", "en", "zz"))
    assert only(kit, parts.EndMark, "zz").text == "ENDS"


# Pictures, facts, tables and the rest


def test_a_figures_own_words_go_before_its_images() -> None:
    own = blocks.Figure(
        id=identity("f"), image=identity("hall"), caption=both("Eigen", "Own"), credit=both("Zelf", "Self")
    )
    figure = only(of_body(own), parts.Figure)
    assert (plain(figure.caption), figure.credit, figure.alt) == ("Eigen", "Zelf", "Eigen")
    taken = only(of_body(blocks.Figure(id=identity("f"), image=identity("hall"))), parts.Figure)
    assert (plain(taken.caption), taken.credit) == ("Het ruim als zaal", "Vlotmuseum")


def test_a_figure_that_waits_has_no_image() -> None:
    figure = only(of_body(blocks.Figure(id=identity("f"), caption=both("Straks", "Soon"))), parts.Figure)
    assert (figure.image, figure.alt) == (None, "Straks")


def test_a_fact_box_shows_facts_that_have_something_to_say() -> None:
    kit = rich.kit()
    empty = model.Fact(id=identity("empty"))
    kit = replace(
        of_body(blocks.FactBox(id=identity("b"), facts=(identity("empty"), identity("hands")))),
        facts=(empty, *kit.facts),
    )
    box = only(kit, parts.Facts)
    assert ([plain(f.value) for f in box.facts], plain(box.title)) == (["140"], "Feiten en cijfers")
    assert "Facts" not in kinds(of_body(blocks.FactBox(id=identity("b"), facts=(identity("gone"),))))


def test_the_rows_of_a_table_are_as_long_as_its_header() -> None:
    cell = both("a", "a")
    table = only(
        of_body(blocks.Table(id=identity("t"), header=(cell, cell), rows=((cell,), (cell, cell, cell)))), parts.Table
    )
    assert [len(row) for row in (table.header, *table.rows)] == [3, 3, 3]
    assert only(of_body(blocks.Table(id=identity("t"), rows=((cell,),))), parts.Table).header == ()
    assert "Table" not in kinds(of_body(blocks.Table(id=identity("t"), header=((), ()), rows=(((),),))))


def test_empty_items_leave_a_list_and_an_empty_list_goes() -> None:
    items = (blocks.Item(id=identity("1")), blocks.Item(id=identity("2"), text=both("x", "x"), depth=1))
    assert [i.depth for i in only(of_body(blocks.List(id=identity("l"), items=items)), parts.ListPart).items] == [1]
    assert "ListPart" not in kinds(of_body(blocks.List(id=identity("l"), items=items[:1])))


def test_a_video_needs_an_address_and_gets_a_title() -> None:
    assert plain(only(of_body(blocks.Video(id=identity("v"), url="https://a.example/")), parts.Video, "en").title) == (
        "Watch the video"
    )
    assert "Video" not in kinds(of_body(blocks.Video(id=identity("v"), title=both("x", "x"))))


def test_an_article_tells_its_headline_description_and_keywords_as_plain_text() -> None:
    article = shown(rich.kit()).articles[0]
    assert article.headline == "Het eerste museum dat met het getij meedrijft"
    assert article.description.startswith("Op vrijdag 27 november")
    assert (article.keywords, article.date) == (("museum", "Dordrecht"), "2026-11-20")


def test_the_outline_names_the_organisation_in_another_language_rather_than_not_at_all() -> None:
    kit = rich.kit()
    organisation = replace(kit.organisation, name=localised("Stichting Vlotmuseum", "nl"))
    assert shown(replace(kit, organisation=organisation), "en").organisation == "Stichting Vlotmuseum"


def downloads(*made: model.Download, language: str = "nl") -> list[tuple[str, str]]:
    found = shown(replace(rich.kit(), downloads=made), language).articles[0].parts
    return [(plain(d.title), d.about) for p in found if isinstance(p, parts.Downloads) for d in p.downloads]


def test_a_download_says_what_it_is() -> None:
    download = model.Download(
        id="d",
        title=both("Beelden", "Pictures"),
        url="https://a.example/x",
        media_type="application/zip",
        size=48_300_000,
    )
    assert downloads(download) == [("Beelden", "ZIP, 48,3 MB")]
    assert downloads(download, language="en") == [("Pictures", "ZIP, 48.3 MB")]
    assert downloads(replace(download, language="en")) == [("Beelden", "ZIP, 48,3 MB, Engels")]
    assert downloads(replace(download, size=0, media_type="")) == [("Beelden", "")]
    assert downloads(replace(download, file="Map.PDF", media_type="")) == [("Beelden", "PDF, 48,3 MB")]


def test_a_download_that_leads_nowhere_or_has_no_title_here_is_left_out() -> None:
    download = model.Download(id="d", title=both("Beelden", "Pictures"))
    assert downloads(download) == []
    assert downloads(replace(download, sha256="ab", file="x.zip")) == [("Beelden", "ZIP")]
    assert downloads(replace(download, url="https://a.example/", title=localised("Alleen", "nl")), language="en") == []
    bare = model.Download(id="d", url="https://www.a.example/map/")
    assert downloads(bare, language="en") == [("www.a.example/map", "")]


def test_downloads_stand_with_the_last_article() -> None:
    kit = rich.kit()
    second = replace(kit.articles[0], id=identity("second-article"))
    first, last = shown(replace(kit, articles=(*kit.articles, second))).articles
    assert not any(isinstance(part, parts.Downloads) for part in first.parts)
    assert any(isinstance(part, parts.Downloads) for part in last.parts)


def test_logos_have_an_alternative_text_and_what_is_drawn() -> None:
    drawing, image = shown(rich.kit(), "en").logos
    assert (drawing.alt, drawing.ground, drawing.image, drawing.svg[:4]) == ("Vlotmuseum logo", "light", None, "<svg")
    assert (image.alt, image.ground) == ("Vlotmuseum Foundation", "dark")
    assert image.image is not None
    assert image.image.id == identity("hall")


def test_words_of_the_programs_own_say_when_they_are_english() -> None:
    kit = of_body(blocks.Video(id="v", url="https://a.example/"), blocks.FactBox(id="f", facts=(identity("hands"),)))
    kit = replace(kit, languages=("ga",), facts=(model.Fact(id=identity("hands"), value=localised("140", "ga")),))
    assert [span.lang for span in only(kit, parts.Video, "ga").title] == ["en"]
    assert [span.lang for span in only(kit, parts.Facts, "ga").title] == ["en"]
    assert [span.lang for span in only(replace(kit, languages=("nl",)), parts.Video).title] == [None]
    release = of_article(correction=model.Correction(date="2026-11-18", what=localised("Fout", "ga")))
    assert only(replace(release, languages=("ga",)), parts.Correction, "ga").heading == "Correction, 18 November 2026"


def test_a_profile_without_an_address_is_not_shown() -> None:
    kit = rich.kit()
    social = (model.Social(network="twitter", url="https://x.example/a"), model.Social(network="youtube"))
    found = only(replace(kit, organisation=replace(kit.organisation, social=social)), parts.Social)
    assert [(link.label, link.icon) for link in found.links] == [("X", "twitter")]


def test_the_end_mark_can_be_left_off() -> None:
    assert "EndMark" not in kinds(of_article(end_mark=False))
