from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from making import kits
from presskit.kit import blocks, model
from presskit.kit.localised import Localised, Translation, fingerprint, localised
from presskit.kit.start import new_kit
from presskit.kit.text import plain_text
from presskit.preflight import FINDINGS, Finding, Place, check, line, stops, where
from presskit.preflight.editorial import is_excerpt
from presskit.preflight.pictures import column

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def nl(text: str) -> Localised:
    return localised(text, "nl")


def sound(**changes: Any) -> model.Kit:
    """A kit in which nothing is wrong, with changes."""
    anna = model.Person(id="anna", name="Anna Vos", role=nl("directeur"))
    image = model.Image(
        id="i", file="zaal.jpg", sha256="ab", width=3000, height=2000, alt=nl("Een hoge zaal"), caption=nl("De zaal"),
        creator="Kim Bos",
    )  # fmt: skip
    quote = blocks.Quote(
        id="q", text=nl("Wij zijn er klaar voor"), speaker="anna", name=nl("Anna Vos"), role=nl("directeur"),
        approval=blocks.Approval(state="approved", by="Anna Vos"),
    )  # fmt: skip
    article = model.Article(
        id="a", release=model.Immediate(), headline=nl("Museum opent nieuwe zaal"), lead=nl("Op 1 december."),
        dateline=model.Dateline(place=nl("Den Haag"), date="2026-12-01"),
        body=(
            quote,
            blocks.Figure(id="f", image="i"),
            blocks.CallToAction(id="c", text=nl("Kom kijken"), url="https://museum.example/"),
        ),
    )  # fmt: skip
    kit = replace(
        new_kit("nl", title="Zaal"),
        articles=(article,),
        people=(anna,),
        images=(image,),
        contacts=(model.Contact(id="k", name="Pers", phone="070 123 45 67", publish=True),),
        organisation=model.Organisation(boilerplate=nl("Het museum bestaat.")),
    )
    return replace(kit, **changes)


def article(kit: model.Kit, **changes: Any) -> model.Kit:
    return replace(kit, articles=(replace(kit.articles[0], **changes),))


def block(kit: model.Kit, identity: str, **changes: Any) -> model.Kit:
    body = tuple(replace(b, **changes) if b.id == identity else b for b in kit.articles[0].body)
    return article(kit, body=body)


def image(kit: model.Kit, **changes: Any) -> model.Kit:
    return replace(kit, images=(replace(kit.images[0], **changes),))


def embargo(kit: model.Kit, until: str, zone: str = "Europe/Amsterdam") -> model.Kit:
    return article(kit, release=model.Embargo(until=until, zone=zone))


def found(kit: model.Kit, **more: Any) -> list[tuple[str, str]]:
    return [(finding.severity, finding.code) for finding in check(kit, now=NOW, **more)]


def test_a_sound_kit_has_no_findings() -> None:
    assert check(sound(), now=NOW, assets={"ab"}) == ()


CASES: list[tuple[str, str, Callable[[model.Kit], model.Kit]]] = [
    ("error", "no-headline", lambda kit: article(kit, headline=nl(" "))),
    ("warning", "headline-long", lambda kit: article(kit, headline=nl("x" * 101))),
    ("error", "no-lead", lambda kit: article(kit, lead=())),
    ("warning", "no-dateline", lambda kit: article(kit, dateline=model.Dateline(date="2026-12-01"))),
    ("error", "no-release", lambda kit: article(kit, release=None)),
    ("error", "embargo-no-zone", lambda kit: embargo(kit, "2026-12-01T10:00:00+01:00", "")),
    ("error", "embargo-no-end", lambda kit: embargo(kit, "morgen")),
    ("note", "embargo-past", lambda kit: embargo(kit, "2026-11-01T10:00:00+01:00")),
    ("error", "quote-no-text", lambda kit: block(kit, "q", text=())),
    ("error", "quote-no-speaker", lambda kit: block(kit, "q", speaker=None, name=())),
    ("error", "quote-no-role", lambda kit: block(kit, "q", role=())),
    ("warning", "quote-draft", lambda kit: block(kit, "q", approval=blocks.Approval())),
    ("warning", "quote-sent", lambda kit: block(kit, "q", approval=blocks.Approval(state="sent"))),
    ("warning", "quote-reworded", lambda kit: block(kit, "q", approval=blocks.Approval(wording="another"))),
    ("note", "quote-refused", lambda kit: block(kit, "q", approval=blocks.Approval(state="refused"))),
    ("error", "pull-not-excerpt", lambda kit: block(kit, "q", pull=nl("Wij zijn klaar"))),
    ("warning", "call-no-url", lambda kit: block(kit, "c", url="")),
    ("warning", "call-no-text", lambda kit: block(kit, "c", text=())),
    (
        "warning",
        "call-second",
        lambda kit: article(
            kit, body=(*kit.articles[0].body, blocks.CallToAction(id="d", text=nl("Bel"), url="https://a.example/"))
        ),
    ),
    ("warning", "no-contact", lambda kit: replace(kit, contacts=())),
    ("error", "contact-unreachable", lambda kit: replace(kit, contacts=(model.Contact(id="k", name="Pers"),))),
    ("warning", "no-boilerplate", lambda kit: replace(kit, organisation=model.Organisation())),
    (
        "warning",
        "boilerplate-long",
        lambda kit: replace(kit, organisation=model.Organisation(boilerplate=nl("w " * 101))),
    ),
    (
        "note",
        "untidy",
        lambda kit: replace(kit, organisation=model.Organisation(boilerplate=nl("Zij - 'wij' - ..."))),
    ),
    ("error", "figure-waits", lambda kit: block(kit, "f", image=None)),
    ("error", "alt-missing", lambda kit: image(kit, alt=())),
    ("warning", "alt-long", lambda kit: block(kit, "f", alt=nl("x" * 251))),
    ("error", "caption-missing", lambda kit: image(kit, caption=())),
    ("error", "credit-missing", lambda kit: image(kit, creator="")),
    ("warning", "not-sharp", lambda kit: image(kit, width=500)),
    ("error", "not-sharp", lambda kit: block(kit, "f", crop=blocks.Crop(left=0.9))),
    ("warning", "not-sharp", lambda kit: image(kit, width=1600, height=1000)),
    ("error", "rights-expired", lambda kit: image(kit, usage=model.UsageTerms(valid_until="2026-11-19"))),
    ("error", "rights-not-yet-valid", lambda kit: image(kit, usage=model.UsageTerms(valid_from="2027-01-01"))),
    ("error", "rights-use", lambda kit: image(kit, usage=model.UsageTerms(uses=("print",)))),
    ("error", "picture-lost", lambda kit: image(kit, sha256="cd")),
    ("error", "icon-no-meaning", lambda kit: replace(kit, icons=(model.Icon(name="icon-mail", svg="<svg/>"),))),
    ("note", "icon-no-meaning", lambda kit: replace(kit, icons=(model.Icon(name="eigen", svg="<svg/>"),))),
    (
        "error",
        "icon-no-meaning",
        lambda kit: replace(block(kit, "c", icon="eigen"), icons=(model.Icon(name="eigen", svg="<svg/>"),)),
    ),
    ("error", "icon-no-drawing", lambda kit: replace(kit, icons=(model.Icon(name="eigen", meaning=nl("Eigen")),))),
    ("error", "icon-unknown", lambda kit: block(kit, "c", icon="icon-raket")),
    ("warning", "translation-missing", lambda kit: replace(kit, languages=("nl", "en"))),
]


@pytest.mark.parametrize(("severity", "code", "change"), CASES, ids=[f"{n}-{case[1]}" for n, case in enumerate(CASES)])
def test_what_is_wrong_is_found_and_said_in_one_line(
    severity: str, code: str, change: Callable[[model.Kit], model.Kit]
) -> None:
    kit = change(sound())
    findings = check(kit, now=NOW, assets={"ab"})
    assert {(finding.severity, finding.code) for finding in findings} == {(severity, code)}
    said = line(kit, findings[0], "en")
    assert said.startswith(f"{severity}: ")
    assert "{" not in said
    assert "\n" not in said


def test_each_finding_has_a_test() -> None:
    elsewhere = {"source-missing", "translation-stale", "translation-draft", "embargo-runs", "character-no-face"}
    assert {case[1] for case in CASES} | elsewhere == set(FINDINGS)


def test_an_undecorated_figure_needs_no_alternative_when_it_decorates() -> None:
    assert found(block(image(sound(), alt=()), "f", decorative=True)) == []


def test_what_is_not_for_print_needs_no_sharpness() -> None:
    assert found(image(sound(), width=500), uses=("web",)) == []


def test_translations_that_are_drafts_or_stale_are_told_for_each_block() -> None:
    kit = replace(sound(), languages=("nl", "en"))
    before = fingerprint(plain_text("Eerder"))
    texts = (*nl("Alinea"), Translation("en", plain_text("Paragraph"), state="draft", source=before))
    kit = article(
        kit, body=(blocks.Paragraph(id="p", text=texts), blocks.Paragraph(id="x", text=nl("x"), omitted=("en",)))
    )
    findings = [f for f in check(kit, now=NOW) if f.place.block]
    assert [(f.code, f.place.block, f.place.language) for f in findings] == [
        ("translation-stale", "p", "en"),
        ("translation-draft", "p", "en"),
    ]


def test_what_only_a_translation_says_is_told_of_the_source() -> None:
    kit = article(sound(), kicker=localised("News", "en"))
    assert "source-missing" not in {code for _, code in found(kit)}  # English is none of its languages
    kit = replace(kit, languages=("nl", "en"))
    kit = article(
        kit, body=(*kit.articles[0].body, blocks.Paragraph(id="p", text=localised("x", "en"), omitted=("nl",)))
    )
    (finding,) = [f for f in check(kit, now=NOW) if f.code == "source-missing"]
    assert (finding.place.article, finding.place.language, finding.data) == (kit.articles[0].id, "nl", {"count": 1})


def test_findings_come_in_the_order_of_the_kit() -> None:
    kit = block(block(sound(), "c", url=""), "q", role=())
    kit = replace(article(kit, headline=()), contacts=())
    assert [code for _, code in found(kit)] == ["no-headline", "quote-no-role", "call-no-url", "no-contact"]


def test_a_place_is_named_as_people_count() -> None:
    kit = block(sound(), "q", role=())
    (finding,) = check(kit, now=NOW)
    assert line(kit, finding, "en") == "error: quote 1 (“Wij zijn er klaar voor”): no role for Anna Vos"
    twice = replace(kit, articles=(replace(kit.articles[0], id="b", body=()), *kit.articles))
    finding = check(twice, now=NOW)[-1]
    assert line(twice, finding, "en") == "error: article 2, quote 1 (“Wij zijn er klaar voor”): no role for Anna Vos"


def test_every_block_has_a_name_for_its_place() -> None:
    for kind in get_args(blocks.AnyBlock):
        kit = article(sound(), body=(kind(id="x"),))
        assert "{" not in where(kit, Place(article="a", block="x"), "en")
        assert where(kit, Place(article="a", block="x"), "en").endswith(" 1")


@pytest.mark.parametrize(
    ("pull", "true"),
    [
        ("Wij zijn er", True),
        ("Wij [...] klaar voor", True),
        ("Wij […] klaar voor", True),
        ("klaar [...] Wij", False),
        ("wij zijn er", False),
    ],
)
def test_an_excerpt_is_a_substring_or_says_where_it_leaves_out(pull: str, true: bool) -> None:
    assert is_excerpt(pull, "Wij zijn er klaar voor") == true


def test_a_column_is_measured_in_mm() -> None:
    page = sound().theme.page
    assert column(replace(page, width=210, inside=20, outside=20, columns=2, gutter=10)) == 80
    assert column(replace(page, columns=0, width=1, inside=20, outside=20)) == 1


def stopped(kit: model.Kit, **more: Any) -> list[str]:
    asked: dict[str, Any] = {"now": NOW, "use": "print", "public": False, **more}
    return [finding.code for finding in stops(kit, **asked)]


def test_an_embargo_stops_what_is_public_unless_overridden() -> None:
    kit = embargo(sound(), "2026-12-01T10:00:00+01:00")
    assert stopped(kit, public=True) == ["embargo-runs"]
    assert stopped(kit, public=True, overridden=True) == []
    assert stopped(kit, public=False) == []
    assert stopped(embargo(kit, "2026-11-20T12:59:59+01:00"), public=True) == []
    assert stopped(embargo(kit, "binnenkort"), public=True) == ["embargo-runs"]


def test_broken_rights_stop_the_use_and_nothing_overrides_them() -> None:
    assert stopped(sound()) == []
    kit = image(sound(), usage=model.UsageTerms(uses=("print",)))
    assert stopped(kit, use="print") == []
    assert stopped(kit, use="web", overridden=True) == ["rights-use"]
    gone = image(sound(), usage=model.UsageTerms(valid_until="2026-01-01"))
    assert stopped(gone, overridden=True) == ["rights-expired"]
    assert stopped(article(gone, body=())) == []  # it stands nowhere


def test_the_portrait_of_somebody_quoted_has_rights_too() -> None:
    kit = image(sound(), usage=model.UsageTerms(valid_until="2026-01-01"))
    kit = block(kit, "f", image=None)
    kit = replace(kit, people=(replace(kit.people[0], portrait="i"),))
    assert stopped(kit) == ["rights-expired"]


@given(kits())
@settings(max_examples=50)
def test_any_kit_can_be_checked_and_each_finding_said(kit: model.Kit) -> None:
    for finding in check(kit, now=NOW, assets=()):
        assert isinstance(finding, Finding)
        for language in ("nl", "en"):
            assert line(kit, finding, language).isprintable()
