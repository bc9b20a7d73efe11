"""JSON-LD: what search engines are told, and what they are not."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.publish.html import Snippet
from publish.html import rich
from publish.html.drawing import drawn, of_article, of_body
from publish.html.rich import both, identity
from publish.test_outline import MARKER, confidential


def told(made: Snippet) -> dict[str, Any]:
    scripts = re.findall(r'<script type="application/ld\+json">\n(.*?)\n</script>', made.html, re.DOTALL)
    (script,) = scripts
    found: dict[str, Any] = json.loads(script)
    return found


def test_it_tells_of_the_article_its_pictures_and_its_quotes() -> None:
    found = told(drawn(level="full", base_url="https://cdn.example/pers"))
    article = {name: value for name, value in found.items() if name not in {"image", "hasPart", "author"}}
    assert article == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Het eerste museum dat met het getij meedrijft",
        "description": rich.kit().articles[0].lead[0].text[0].text,
        "inLanguage": "nl",
        "dateline": "Dordrecht, 20 november 2026",
        "datePublished": "2026-11-20",
        "dateModified": "2026-11-19T16:30:00+01:00",
        "publisher": {
            "@type": "Organization",
            "name": "Stichting Vlotmuseum",
            "url": "https://www.vlotmuseum.example/",
            "sameAs": [
                "https://www.linkedin.example/company/vlotmuseum",
                "https://www.instagram.example/vlotmuseum",
                "https://x.example/vlotmuseum",
                "https://www.youtube.example/@vlotmuseum",
            ],
        },
        "keywords": ["museum", "Dordrecht"],
    }
    assert found["author"] == found["publisher"]
    assert found["image"][0] == {
        "@type": "ImageObject",
        "contentUrl": "https://cdn.example/pers/het-vlotmuseum-aan-de-kalkhaven-een-week-voor-de-opening.jpg",
        "width": "1600 px",
        "height": "900 px",
        "caption": "Het Vlotmuseum aan de Kalkhaven, een week voor de opening.",
        "creditText": "Noor Hendriks",
        "copyrightNotice": "© 2026 Noor Hendriks",
        "creator": {"@type": "Person", "name": "Noor Hendriks"},
        "license": "https://www.vlotmuseum.example/licentie",
    }
    assert len(found["image"]) == 3
    assert found["hasPart"][0] == {
        "@type": "Quotation",
        "text": "We hebben niets gesloopt wat we niet eerst drie keer hadden bekeken",
        "inLanguage": "nl",
        "creator": {
            "@type": "Person",
            "name": "Mirthe van der Veen",
            "jobTitle": "architect",
            "affiliation": {"@type": "Organization", "name": "Bureau Kiel"},
        },
    }


def test_a_picture_inside_the_html_has_no_address_of_its_own() -> None:
    assert all("contentUrl" not in image for image in told(drawn(level="full", images="embedded"))["image"])


def test_it_can_be_left_out_and_only_the_full_level_has_it() -> None:
    assert "ld+json" not in drawn(level="full", json_ld=False).html
    assert "ld+json" not in drawn(level="styled").html + drawn().html


EMBARGO = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")


@pytest.mark.parametrize("audience", ["public", "press"])
def test_while_an_embargo_runs_nothing_is_told(audience: str) -> None:
    assert "ld+json" not in drawn(of_article(release=EMBARGO), level="full", audience=audience).html


def test_of_two_articles_only_the_one_that_is_free_is_told_of() -> None:
    kit = rich.kit()
    second = replace(kit.articles[0], id=identity("second"), headline=both("Straks", "Soon"), release=EMBARGO)
    found = told(drawn(replace(kit, articles=(*kit.articles, second)), level="full"))
    assert found["headline"].startswith("Het eerste museum")
    free = replace(second, release=None)
    both_told = told(drawn(replace(kit, articles=(*kit.articles, free)), level="full"))
    assert [node["@type"] for node in both_told["@graph"]] == ["NewsArticle", "NewsArticle"]


@pytest.mark.parametrize("field", sorted(confidential(rich.kit())))
def test_the_press_snippets_data_hold_nothing_that_is_not_for_publication(field: str) -> None:
    kit = confidential(rich.kit())[field]
    made = drawn(replace(kit, articles=(replace(kit.articles[0], release=None),)), level="full", audience="press")
    assert MARKER not in json.dumps(told(made))


NASTY = "</script><script>alert(1)</script> <!-- ]]> & \u2028 \u2029 {{ x }} \u202e"


def test_nothing_in_it_can_end_the_script() -> None:
    kit = of_body(blocks.Quote(id="q", text=localised(NASTY, "nl"), name=localised(NASTY, "nl")))
    made = drawn(kit, level="full")
    (script,) = re.findall(r"<script[^>]*>(.*?)</script>", made.html, re.DOTALL)
    assert not set("<>&\u2028\u2029") & set(script)
    assert told(made)["hasPart"][0]["text"].split() == NASTY.split()


@settings(max_examples=30)
@given(making.kits(), st.sampled_from(["nl", "en"]))
def test_for_any_kit_it_is_json_without_empty_values(kit: model.Kit, language: str) -> None:
    made = drawn(kit, level="full", language=language)
    if "ld+json" not in made.html:
        return

    def check(value: Any) -> None:
        assert value not in ("", None, [], {})
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            check(inner)

    check(told(made))
