"""Where icons are drawn: what is said of each output is what its bytes say."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace

from presskit.kit import edits
from presskit.kit.blocks import Rating
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.model import Kit
from presskit.preflight.icon_uses import use_in_words
from presskit.publish.html.page import page
from presskit.publish.icon_places import places
from presskit.publish.pdf.export import write_pdf
from publish.html import rich

OTHER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor"><path d="M3 3h7v11H3z"/></svg>\n'
)


@pytest.fixture(scope="module")
def kit() -> Kit:
    """The rich kit with two articles."""
    made = rich.kit()
    article = made.articles[0]
    body = tuple(replace(block, stars=3.5) if isinstance(block, Rating) else block for block in article.body)
    return replace(made, articles=(replace(article, body=body), replace(article, id="other", body=())))


def html(kit: Kit) -> str:
    return page(kit, rich.asset, language="nl", now=rich.NOW, images="named").html


def pdf(kit: Kit) -> bytes:
    out = io.BytesIO()
    write_pdf(kit, rich.asset, out, to="print", language="nl", audience="press", now=rich.NOW, picture_ppi=20)
    return out.getvalue()


def test_the_outputs_that_draw_an_icon_are_those_that_change_with_it(kit: Kit) -> None:
    said, html_before, pdf_before = places(kit), html(kit), pdf(kit)
    for name in STANDARD_NAMES:
        after = edits.replace_icon(kit, name, OTHER)
        drawn = {output for place in said.get(name, ()) for output in place.outputs}
        changed = {"html"} if html(after) != html_before else set()
        changed |= {"pdf"} if pdf(after) != pdf_before else set()
        assert drawn == changed, name


def test_a_template_s_places_are_said_once_and_in_words(kit: Kit) -> None:
    kinds = [place.kind for place in places(kit)["icon-chevron-left"]]
    assert kinds == ["turning", "overview"]
    assert all(place.by_template for place in places(kit)["icon-ruit"])
    assert use_in_words(kit, "bullets", "", "en") == "the template: bullets of lists"
    assert use_in_words(kit, "bullets", "", "nl") != use_in_words(kit, "bullets", "", "en")


def test_a_kit_of_one_plain_article_has_nothing_that_templates_draw(kit: Kit) -> None:
    bare = replace(kit, articles=kit.articles[1:])
    assert not any(place.by_template for found in places(bare).values() for place in found)
