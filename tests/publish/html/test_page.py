"""The page: what is in it, what it leads to, and what never is in it."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.text import clean
from presskit.messages import Problem
from presskit.publish.html import Page, page
from presskit.publish.html.page import csp_hash, script
from publish.html import pages, rich
from publish.html.drawing import of_article, of_body
from publish.html.pages import drawn, found, many, shipped, tree
from publish.html.rich import both, identity
from publish.html.test_golden import compared, sample
from publish.html.test_hostile import CONTENT, TEXTS, everywhere
from publish.test_outline import MARKER, confidential

DOCUMENTATION = Path(__file__).parents[3] / "docs" / "html.md"


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


def one(made: Any, name: str) -> Any:
    (element,) = found(made, name)
    return element


# One file


def test_the_page_is_the_one_that_was_looked_at() -> None:
    for name, made in (
        ("page.nl", shipped(images="named")),
        ("page.en", shipped(language="en", images="named")),
        ("page.rich", drawn(images="named")),
    ):
        compared(re.sub(r"(data:font/woff;base64,)[^\"]+", r"\1", made.html), name)


def test_the_same_kit_gives_the_same_bytes() -> None:
    assert shipped() == shipped()


@pytest.mark.parametrize("name", ["sample-nl", "rich-press-en", "many", "arabic"])
def test_it_needs_nothing_from_anywhere(name: str) -> None:
    made, _ = pages.cases()[name]
    root = tree(made)
    assert {str(e.get("src"))[:5] for e in root.iter() if e.get("src")} <= {"data:"}
    assert {e.tag for e in root.iter() if e.get("href")} == {"a", "link"}
    links = [(e.get("rel"), e.get("href")) for e in root.iter("link")]
    assert all(rel == "alternate" or href == "data:," for rel, href in links)
    assert not re.search(r"@import|url\((?!#|\"data:font/woff;base64,)", made.html)
    assert made.files == ()


def test_pictures_can_lie_beside_it_or_elsewhere() -> None:
    made = drawn(images="files")
    sources = {str(image.get("src")) for image in tree(made).iter("img")}
    fetched = {str(a.get("href")) for a in found(made, "logo-files")[0].iter("a")}
    assert sources | {name for name in fetched if "logo" in name} <= {file.name for file in made.files}
    assert all(name.startswith("vlotmuseum-images/") for name in sources)
    away = drawn(images="files", base_url="https://cdn.example/pers")
    assert all(str(i.get("src")).startswith("https://cdn.example/pers/") for i in tree(away).iter("img"))
    named = page(rich.kit(), rich.NOTHING, language="nl", now=rich.NOW, images="named")
    assert {str(image.get("src")) for image in tree(named).iter("img")} == sources
    assert named.files == ()


def test_a_language_that_the_kit_does_not_have_is_refused() -> None:
    with pytest.raises(Problem, match="no text in fr; it has nl, en"):
        drawn(language="fr")
    with pytest.raises(Problem, match="is not an address for pictures"):
        drawn(base_url="javascript:x")


def test_the_script_that_a_strict_site_must_allow_is_written_down() -> None:
    assert csp_hash(script()) in DOCUMENTATION.read_text("utf-8")
    assert f"<script>{script()}</script>" in drawn().html
    assert "</" not in script()


# Its head


def meta(made: Page) -> dict[str, str]:
    named = ((e.get("property") or e.get("name"), str(e.get("content"))) for e in tree(made).iter("meta"))
    return {str(name): content for name, content in named if name}


def test_its_head_tells_what_it_is_about() -> None:
    made = drawn()
    assert tree(made).findtext("head/title") == "Het eerste museum dat met het getij meedrijft – Stichting Vlotmuseum"
    told = meta(made)
    assert told["description"] == told["og:description"] == rich.kit().articles[0].lead[0].text[0].text
    assert {
        name: told[name] for name in told if name.startswith(("og:t", "og:s", "og:l", "article:p", "article:m"))
    } == {
        "og:type": "article",
        "og:title": "Het eerste museum dat met het getij meedrijft",
        "og:site_name": "Stichting Vlotmuseum",
        "og:locale": "nl_NL",
        "article:published_time": "2026-11-20",
        "article:modified_time": "2026-11-19T16:30:00+01:00",
    }
    assert "og:image" not in told, "an embedded picture has no address that others can fetch"


def test_a_picture_that_has_an_address_is_shown_by_who_shares_it() -> None:
    told = meta(drawn(images="files", base_url="https://cdn.example/pers"))
    assert told["og:image"].startswith("https://cdn.example/pers/het-vlotmuseum-aan-de-kalkhaven")
    assert (told["og:image:width"], told["og:image:height"]) == ("1600", "900")
    assert told["og:image:alt"] == "Een rood schip aan een kade met lichte ramen erachter"
    assert "og:image" not in meta(drawn(images="files", base_url="/pers/"))


def test_a_title_is_no_longer_than_can_be_seen() -> None:
    made = drawn(of_article(headline=both("Een kop die al zo lang is dat er niets meer bij past in een tab", "x")))
    assert tree(made).findtext("head/title") == "Een kop die al zo lang is dat er niets meer bij past in een tab"
    lead = localised("Een heel lange eerste alinea. " * 40, "nl")
    described = meta(drawn(of_article(lead=lead)))["description"]
    assert len(described) <= 300
    assert described.endswith("lange eerste…")


@pytest.mark.parametrize("audience", ["public", "press"])
def test_search_engines_stay_away_from_what_is_not_public_yet(audience: str) -> None:
    embargo = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    embargoed = drawn(of_article(release=embargo), audience=audience)
    assert meta(embargoed)["robots"] == "noindex"
    assert "ld+json" not in embargoed.html
    assert ("robots" in meta(drawn(audience=audience))) == (audience == "press")


def test_data_for_search_engines_can_be_left_out() -> None:
    assert 'type="application/ld+json"' in drawn().html
    assert "ld+json" not in drawn(json_ld=False).html
    (told,) = re.findall(r'<script type="application/ld\+json">\n(.*?)\n</script>', drawn().html, re.DOTALL)
    assert json.loads(told)["@type"] == "NewsArticle"


def test_it_leads_to_its_other_languages_only_where_they_are() -> None:
    made = drawn(languages=("en", "nl"))
    ways = [(a.get("href"), a.get("lang"), a.get("aria-current"), words(a)) for a in one(made, "languages").iter("a")]
    assert ways == [
        ("vlotmuseum.nl.html", "nl", "page", "Nederlands"),
        ("vlotmuseum.en.html", "en", None, "English"),
    ]
    alternates = [(e.get("hreflang"), e.get("href")) for e in tree(made).iter("link") if e.get("rel") == "alternate"]
    assert alternates == [("nl", "vlotmuseum.nl.html"), ("en", "vlotmuseum.en.html")]
    assert meta(made)["og:locale:alternate"] == "en_US"
    assert not found(drawn(languages=("nl",)), "languages")


# Headings, landmarks, ways


def levels(made: Page) -> list[int]:
    return [int(str(e.tag)[1]) for e in tree(made).iter() if re.fullmatch("h[1-6]", str(e.tag))]


def test_headings_begin_with_the_one_of_level_1_and_skip_none() -> None:
    assert levels(drawn()) == [1, 2, 3, 2, 2, 2, 3, 3, 3, 3, 3]
    assert levels(drawn(many()))[:3] == [1, 2, 3]
    assert levels(drawn(of_article(headline=())))[0] == 1


@settings(max_examples=30)
@given(making.kits(), st.sampled_from(["nl", "en"]), st.booleans())
def test_headings_ids_and_ways_of_any_kit_fit(kit: model.Kit, language: str, twice: bool) -> None:
    if twice:
        kit = replace(kit, articles=(*kit.articles, replace(kit.articles[0], id=identity("again"))))
    made = drawn(kit, language=language)
    at = 0
    for level in levels(made):
        assert level <= at + 1
        at = level
    assert levels(made).count(1) == 1
    root = tree(made)
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(set(ids)) == len(ids)
    pointed = [i for e in root.iter() for i in f"{e.get('aria-labelledby', '')} {e.get('for', '')}".split()]
    assert {*pointed, *(str(a.get("href"))[1:] for a in root.iter("a") if str(a.get("href")).startswith("#"))} <= set(
        ids
    )


def test_it_has_landmarks_and_a_way_past_them() -> None:
    body = tree(drawn(languages=("nl", "en"))).find("body")
    assert body is not None
    assert [e.tag for e in body if isinstance(e.tag, str)] == ["a", "header", "main", "footer", "script", "script"]
    assert body[0].get("href") == f"#{body.find('main').get('id')}"
    assert [words(a) for a in body.find("header/nav").iter("a")] == ["Foto’s", "Downloads", "Perscontact"]
    assert [n.get("aria-label") for n in body.findall("header/nav")] == ["Op deze pagina", "Talen"]


def test_what_the_press_needs_stands_together_at_the_end() -> None:
    made = one(drawn(), "press")
    assert [words(h) for h in made.iter("h2", "h3")] == [
        "Voor de pers", "Perscontact", "Downloads", "Over Stichting Vlotmuseum", "Volg ons",
        "Logo’s",
    ]  # fmt: skip
    hrefs = [a.get("href") for a in made.iter("a")]
    assert {"tel:+31781234567", "mailto:pers@vlotmuseum.example", "https://www.vlotmuseum.example/persmap.zip"} <= set(
        hrefs
    )
    assert "Persmap met alle beelden ZIP, 48,3 MB" in words(made)
    assert not found(drawn(model.Kit(id="x", format=1, articles=(model.Article(id="a"),))), "press")


def test_the_logos_stand_there_with_their_rules_and_files() -> None:
    kit = rich.kit()
    logo = replace(
        next(logo for logo in kit.organisation.logos if logo.svg),
        clear_space=0.5,
        minimum=22.5,
        usage=localised("Niet kantelen <b>", "nl"),
        licence="Alleen redactioneel",
    )
    kit = replace(kit, organisation=replace(kit.organisation, logos=(logo,)))
    part = one(drawn(kit), "logos")
    said = words(part)
    for rule in ("Minstens 50 % van de hoogte aan elke kant", "22,5 mm", "Niet kantelen <b>", "Alleen redactioneel"):
        assert rule in said
    links = list(found(part, "logo-files")[0].iter("a"))
    names = [f"stichting-vlotmuseum-logo{ending}" for ending in (".svg", ".pdf", ".png", "-600.png")]
    assert [link.get("download") for link in links] == names
    assert all(str(link.get("href")).startswith("data:application/octet-stream;base64,") for link in links)
    beside = drawn(kit, images="files")
    assert {f"vlotmuseum-images/{name}" for name in names} <= {file.name for file in beside.files}


def test_in_a_language_whose_contact_comes_first_it_stands_in_the_head() -> None:
    made = drawn(language="en")
    (contacts,) = found(made, "contacts")
    assert any("pk-header" in str(e.get("class")) for e in contacts.iterancestors())
    assert contacts.tag == "aside"
    assert [words(a) for a in one(made, "ways").iter("a")] == ["Pictures", "Downloads", "Press contact"]


def test_the_first_picture_stands_large_when_it_is_wide() -> None:
    assert len(found(drawn(), "large")) == 1
    portrait = blocks.Figure(id="f", image=identity("face"))
    assert not found(drawn(of_body(portrait)), "large")
    assert not found(drawn(of_body(blocks.Paragraph(id="p", text=both("a", "a")), portrait)), "large")


# Many articles


def test_a_kit_of_many_articles_has_an_index_to_search_in() -> None:
    made = drawn(many())
    root = tree(made)
    assert [words(h) for h in root.iter("h1")] == ["Vlotmuseum"]
    cards = found(root, "card")
    assert [words(card.find("p/a")) for card in cards] == [nl for nl, _ in pages.HEADS]
    articles = {e.get("id") for e in found(root, "article")}
    assert [card.find("p/a").get("href")[1:] in articles for card in cards] == [True] * 4
    assert words(cards[1]).startswith("Persbericht · 20 november 2026 Kaartverkoop begint maandag Op vrijdag 27")
    form = one(root, "search")
    assert (form.get("role"), form.get("hidden") is not None, words(form.find("label"))) == (
        "search",
        True,
        "Waar bent u naar op zoek?",
    )
    assert words(one(drawn(many(), language="en"), "search").find("label")) == "What are you looking for?"
    assert len(list(form.iter("svg"))) == 2
    assert [b.get("aria-label") for b in form.iter("button")] == ["Zoeken", "Zoekveld leegmaken"]
    assert not found(drawn(), "search")


def test_a_translated_kit_is_not_called_after_its_first_article() -> None:
    assert [words(h) for h in tree(drawn(many(), language="en")).iter("h1")] == ["Vlotmuseum Foundation"]


def test_an_index_shows_small_pictures_with_names_of_their_own() -> None:
    made = drawn(many(), images="files")
    sources = [str(image.get("src")) for card in found(made, "card") for image in card.iter("img")]
    assert len(sources) == 3, "the third article has no picture"
    assert sources[0].endswith("een-week-voor-de-opening-2.jpg")
    wide = {str(image.get("src")): int(image.get("width")) for image in tree(made).iter("img")}
    assert wide[sources[0]] == 800
    assert len({file.name for file in made.files}) == len(made.files)


# Parts in the page's own way


def test_a_gallery_can_be_turned_and_stands_whole_without_a_script() -> None:
    gallery = one(drawn(), "gallery")
    assert [b.get("aria-label") for b in gallery.iter("button")] == ["Vorige foto", "Volgende foto"]
    assert all(len(list(b.iter("svg"))) == 1 for b in gallery.iter("button"))
    turns = one(gallery, "turns")
    assert turns.get("hidden") is not None
    assert len(found(one(gallery, "strip"), "figure")) == 2
    assert words(one(gallery, "gallery-title")) == "Aan boord"


def test_a_dateline_has_its_date_for_machines_only_when_it_is_one() -> None:
    (date,) = one(drawn(), "dateline").iter("time")
    assert date.get("datetime") == "2026-11-20"
    kit = of_article(dateline=model.Dateline(place=both("Delft", "Delft"), date="binnenkort"))
    assert (words(one(drawn(kit), "dateline")), list(one(drawn(kit), "dateline"))) == ("Delft, binnenkort", [])


def test_a_poster_has_its_sign_to_play() -> None:
    (poster,) = found(drawn(), "poster")
    (link,) = poster.iter("a")
    assert words(link) == "De proefvaart in twee minuten"
    assert [e.tag for e in link.iter("img", "svg")] == ["img", "svg"]


def logos(*made: model.Logo) -> model.Kit:
    return replace(rich.kit(), organisation=replace(rich.kit().organisation, logos=made))


PLAIN = model.Logo(name="eigen", svg='<svg viewBox="0 0 40 10" fill="currentColor"><path d="M0 0h40v10H0z"/></svg>')
PAINTED = model.Logo(name="kleur", svg='<svg viewBox="0 0 40 10"><path fill="#c00" d="M0 0h40v10H0z"/></svg>')
ON_DARK = replace(PAINTED, ground="dark", alt=both("Logo op donker", "Logo on dark"))


@pytest.mark.parametrize(
    ("kit", "classes"),
    [
        (logos(PLAIN, ON_DARK), ["mark"]),
        (logos(PAINTED), ["mark plate-light"]),
        (logos(PAINTED, ON_DARK), ["mark when-light", "mark when-dark"]),
        (logos(ON_DARK), ["mark plate-dark"]),
        (logos(model.Logo(name="stuk", svg="<svg"), PAINTED), ["mark plate-light"]),
        (logos(), []),
    ],
)
def test_a_logo_stands_on_a_ground_that_it_can_be_seen_on(kit: model.Kit, classes: list[str]) -> None:
    home = one(drawn(kit), "home")
    assert [str(e.get("class")).replace("pk-", "") for e in found(home, "mark")] == classes
    assert home.get("href") == "https://www.vlotmuseum.example/"
    assert words(home) == ("Stichting Vlotmuseum" if not classes else words(home))
    assert all(words(e) for e in found(home, "mark"))


def test_a_logo_that_is_a_picture_brings_its_alternative_text() -> None:
    made = drawn(logos(model.Logo(image=identity("hall"), alt=both("Het logo", "The logo"))), images="files")
    (image,) = one(made, "home").iter("img")
    assert (image.get("alt"), image.get("src")) == ("Het logo", "vlotmuseum-images/het-logo.png")


def test_words_without_a_translation_say_that_they_are_english() -> None:
    made = drawn(replace(rich.kit(), languages=("fi",)), language="fi")
    skip = tree(made).find("body/a")
    assert [(e.get("lang"), words(e)) for e in skip.iter("span")] == [("en", "Skip to the content")]
    assert tree(made).get("lang") == "fi"
    persian = drawn(replace(rich.kit(), languages=("fa",)), language="fa")
    (said,) = tree(persian).find("body/a").iter("span")
    assert (said.get("lang"), said.get("dir")) == ("en", "ltr")
    assert 'lang="en"' not in drawn(of_article(body=())).html


@pytest.mark.parametrize(
    ("language", "skip"), [("de", "Zum Inhalt springen"), ("fr-BE", "Aller au contenu"), ("he", "מעבר לתוכן")]
)
def test_a_language_that_only_the_outputs_speak_has_its_own_words(language: str, skip: str) -> None:
    made = drawn(replace(rich.kit(), languages=(language,)), language=language)
    assert words(tree(made).find("body/a")) == skip
    assert not list(tree(made).find("body/a").iter("span"))


# What is not in it


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("field", sorted(confidential(rich.kit())))
def test_what_is_not_for_publication_is_nowhere_in_a_page(field: str, language: str) -> None:
    kit = confidential(rich.kit())[field]
    kit = replace(
        kit,
        articles=(*kit.articles, replace(kit.articles[0], id=identity("second"))),
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
    made = drawn(kit, language=language, images="files", languages=("nl", "en"))
    assert MARKER not in made.html
    assert MARKER not in "".join(map(str, made.notes))
    assert all(MARKER.encode() not in file.data and MARKER not in file.name for file in made.files)


@given(making.kits(), st.sampled_from(["nl", "en"]), st.data())
@settings(max_examples=40)
def test_it_never_is_whatever_else_the_kit_holds(kit: model.Kit, language: str, data: st.DataObject) -> None:
    variants = confidential(kit)
    field = data.draw(st.sampled_from(sorted(variants)))
    assert MARKER not in drawn(variants[field], language=language, images="named").html


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_text_comes_out_as_text_and_nothing_else(name: str) -> None:
    kit = everywhere(TEXTS[name])
    made = drawn(replace(kit, articles=(*kit.articles, kit.articles[0])), images="named")
    made.html.encode("utf-8")
    root = tree(made)
    assert not [key for e in root.iter() for key in e.attrib if str(key).startswith("on") or key == "style"]
    assert [s.get("type") for s in root.iter("script")] == [None, "application/ld+json"]
    assert {e.tag for e in root.iter() if isinstance(e.tag, str)} <= _ELEMENTS


_ELEMENTS = {
    str(e.tag) for made in (drawn(many(), audience="press", languages=("nl", "en")), drawn()) for e in tree(made).iter()
} | {"br", "div"}


@pytest.mark.skipif(not CONTENT.is_dir(), reason="the corpus of bad inputs is not beside the project")
@pytest.mark.parametrize("name", sorted(p.name for p in CONTENT.glob("*.txt")) if CONTENT.is_dir() else [])
def test_the_corpus_comes_out_as_text(name: str) -> None:
    text = (CONTENT / name).read_bytes().decode("utf-8", "surrogatepass")
    made = drawn(everywhere(text), images="named")
    root = tree(made)
    assert len(list(root.iter("script"))) == 2
    assert {e.tag for e in root.iter() if isinstance(e.tag, str)} <= _ELEMENTS
    assert (
        clean(text).split("\u2028")[0].split() == words(found(made, "kicker")[0]).split()[: len(text.split())] or text
    )


def test_a_million_characters_take_no_time() -> None:
    text = "Een zin & nog een <zin>. " * 40_000
    kit = of_body(blocks.Paragraph(id="p", text=localised(text, "nl")))
    started = time.perf_counter()
    made = drawn(kit, images="named")
    assert time.perf_counter() - started < 3
    assert one(made, "text").text_content() == text


def test_a_picture_without_the_right_is_left_out_and_said() -> None:
    kit, pictures = sample()
    expired = tuple(replace(i, usage=model.UsageTerms(valid_until="2026-01-01")) for i in kit.images)
    made = page(replace(kit, images=expired), pictures.__getitem__, language="nl", now=rich.NOW)
    assert not list(tree(made).iter("img"))
    assert {note.code for note in made.notes} == {"html-picture-expired"}
