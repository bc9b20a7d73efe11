"""The release as plain text, and the captions as text and as a table."""

from __future__ import annotations

import csv
import io

import pytest
from msgspec.structs import replace

from presskit.kit import blocks, model
from presskit.kit.localised import Localised, localised
from presskit.kit.text import Span
from presskit.publish.bundle.captions import COLUMNS
from presskit.publish.bundle.plain import plain_release, written
from presskit.publish.outline import Audience, outline
from publish.bundle import vlot
from publish.bundle.bundling import bundled
from publish.bundle.vlot import both, of_article, with_image


def released(kit: model.Kit, language: str = "nl", audience: Audience = "press") -> str:
    return plain_release(outline(kit, language=language, audience=audience, now=vlot.NOW))


def of_blocks(*body: blocks.AnyBlock) -> list[str]:
    """Return the paragraphs of a release that has only these blocks."""
    kit = model.Kit(id="k", format=1, articles=(model.Article(id="a", genre="", body=body, end_mark=False),))
    return released(kit).rstrip("\n").split("\n\n")


def nl(text: str) -> Localised:
    return localised(text, "nl")


def test_a_paragraph_is_one_line() -> None:
    text = released(vlot.kit())
    assert text.endswith("\n")
    assert "\r" not in text
    assert "\n\n\n" not in text
    assert any(len(line) > 150 for line in text.split("\n"))


def test_the_dateline_runs_into_the_lead() -> None:
    assert "\n\nDordrecht, 20 november 2026 – Op vrijdag 27 november opent" in released(vlot.kit())
    assert "\n\nDordrecht, 20 november 2026\n\n" in released(of_article(lead=(), body=(blocks.PageBreak(id="b"),)))


def test_quotes_have_the_marks_of_their_language_and_who_said_it() -> None:
    quote = blocks.Quote(id="q", text=nl("Het drijft."), name=nl("Mirthe"), role=nl("directeur"))
    assert of_blocks(quote) == ["“Het drijft.”\n– Mirthe, directeur"]
    told = replace(quote, lead_in=nl("Mirthe zei:"), attribution=nl("zegt Mirthe."))
    assert of_blocks(told) == ["Mirthe zei:\n“Het drijft.” zegt Mirthe."]
    assert of_blocks(replace(quote, original_language="fr"))[0].startswith("«\u202fHet drijft.\u202f»")


def test_lists_are_numbered_and_indented() -> None:
    items = tuple(blocks.Item(id=str(n), text=nl(f"punt {n}"), depth=d) for n, d in enumerate((0, 1, 1, 0, 1)))
    assert of_blocks(blocks.List(id="l", kind="number", items=items)) == [
        "1. punt 0\n   1. punt 1\n   2. punt 2\n2. punt 3\n   1. punt 4"
    ]
    assert of_blocks(blocks.List(id="l", items=items[:2])) == ["- punt 0\n   - punt 1"]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((Span("de site", link="https://vlot.example/"),), "de site (https://vlot.example/)"),
        ((Span("vlot.example", link="https://vlot.example/"),), "vlot.example"),
        ((Span("pers@vlot.example", link="mailto:pers@vlot.example"),), "pers@vlot.example"),
        ((Span("mail ons", link="mailto:pers@vlot.example"),), "mail ons (pers@vlot.example)"),
        ((Span("hier", link="javascript:alert(1)"),), "hier"),
        ((Span("vet", strong=True), Span(" a\u2028b")), "vet a\nb"),
        ((Span("een ", link="https://a.example"), Span("link", strong=True, link="https://a.example")),
         "een link (https://a.example)"),
        ((Span("x\x00\ud800y"),), "xy"),
    ],
)  # fmt: skip
def test_links_are_written_out(spans: tuple[Span, ...], expected: str) -> None:
    assert written(spans) == expected


def test_a_table_keeps_its_columns_when_pasted() -> None:
    table = blocks.Table(
        id="t", caption=nl("Tarieven"), header=(nl("Wie"), nl("Prijs")), rows=((nl("Kind\tx"), nl("€ 4")),)
    )
    assert of_blocks(table) == ["Tarieven\nWie\tPrijs\nKind x\t€ 4"]


def test_the_rest_of_the_content_model() -> None:
    call = blocks.CallToAction(
        id="c", heading=nl("Kom"), text=nl("Naar de kade."), button=nl("Meld u aan"), url="https://v.example"
    )
    assert of_blocks(call) == ["Kom\nNaar de kade.\nMeld u aan: https://v.example"]
    assert of_blocks(replace(call, url="javascript:x")) == ["Kom\nNaar de kade."]
    assert of_blocks(blocks.Rating(id="r", of=nl("De zaal"), stars=4)) == ["De zaal: 4 van de 5 sterren"]
    assert of_blocks(blocks.Video(id="v", title=nl("Film"), url="https://v.example/f")) == ["Film: https://v.example/f"]
    assert of_blocks(blocks.Subhead(id="s", text=nl("Kop")), blocks.PageBreak(id="b")) == ["Kop"]


def test_the_press_sees_what_is_for_editors_and_the_public_does_not() -> None:
    press, public = (released(vlot.kit(), audience=audience) for audience in ("press", "public"))
    assert "Jan Nacht\n[Niet voor publicatie]\nTelefoon: 06 12 34 56 78" in press
    assert "Beelden zijn vrij bij dit bericht." in press
    assert "Jan Nacht" not in public
    assert "Beelden zijn vrij" not in public
    assert "Fenna Officier" in public


def test_articles_are_parted() -> None:
    kit = vlot.kit()
    kit = replace(kit, articles=(*kit.articles, replace(kit.articles[0], id="b", headline=both("Tweede", "Second"))))
    first, second = released(kit).split(f"\n\n{'-' * 40}\n\n")
    assert "Tweede" in second
    assert "Tweede" not in first


# ------------------------------------------------------------------------------------------------------------ captions


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_the_table_has_a_row_for_each_picture() -> None:
    made = bundled(with_image("quay", source_type="AI", usage=model.UsageTerms(contact="rechten@vlot.example")))
    found = rows(made.text("captions.csv"))
    assert tuple(found[0]) == COLUMNS
    assert len(found) == 4
    assert (found[0]["print_width"], found[0]["web_width"]) == ("2400", "1600")
    assert made.zip.getinfo(found[0]["print_file"]).file_size == int(found[0]["print_bytes"])
    assert found[0]["digital_source_type"].endswith("/trainedAlgorithmicMedia")
    assert found[0]["usage_terms"] == "Vragen over gebruik: rechten@vlot.example"
    assert "\r\n" in made.text("captions.csv")


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(A1)", '"; =1'])
def test_no_value_is_a_formula(text: str) -> None:
    made = bundled(with_image("hall", credit=text, creator=text))
    found = {row["credit"] for row in rows(made.text("captions.csv"))}
    assert not [value for value in found if value.startswith(("=", "+", "-", "@"))]
    assert any(value.removeprefix("'") == text for value in found)


def test_the_text_states_files_sizes_and_rights() -> None:
    made = bundled(language="en")
    text = made.text("captions.txt")
    assert text.startswith(
        "Picture 1\nPrint: pictures/print/the-vlotmuseum-at-the-kalkhaven-a-week-before-the-opening-"
    )
    assert "2400 × 1350 pixels, 20.3 × 11.4 cm at 300 ppi" in text
    assert "Copyright: © 2026 Noor Hendriks" in text
    assert "Licence: https://www.vlotmuseum.example/licentie" in text


def test_terms_are_said_in_the_language_of_the_bundle() -> None:
    usage = model.UsageTerms(
        text=both("Met naam.", "With credit."), uses=("print", "social", "web"), maximum_print_run=900,
        changes_allowed=False, valid_from="2026-01-01", valid_until="2027-12-31",
    )  # fmt: skip
    english = bundled(with_image("quay", usage=usage), language="en").text("captions.txt")
    assert (
        "Terms of use: With credit. Allowed for print, social media, web. Maximum print run 900. "
        "No changes allowed. From 1 January 2026. Until 31 December 2027." in english
    )
