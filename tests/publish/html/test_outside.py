"""Snippets in a page, before the checkers that others use: vnu, html-validate, and axe-core in Chromium."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import making
from outside import htmlchecks, vnu
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.theme import Colour, Colours, Theme
from presskit.publish.html import LEVELS, Level, Snippet, snippet
from presskit.publish.outline import Audience
from publish.html import host, rich
from publish.html.drawing import drawn, of_article
from publish.html.pages import themed
from publish.html.rich import both, identity
from publish.html.test_golden import sample
from publish.html.test_hostile import TEXTS, everywhere
from publish.html.test_json_ld import told

pytestmark = pytest.mark.outside

OWN = ("Unicode Normalization Form C", "Private Use Area", "appears to be written in")
"""Warnings of vnu about the text itself, which comes out as it was typed."""


@dataclass
class Case:
    name: str
    snippets: tuple[Snippet, ...]
    language: str = "nl"
    level: Level = "full"


def _cases() -> list[Case]:
    """Every level in both languages; two snippets on one page; kits that are at the edge of what there can be."""
    kit = rich.kit()
    whole = [
        Case(f"{level}-{language}", (drawn(level=level, language=language),), language, level)
        for level in LEVELS
        for language in ("nl", "en")
    ]
    second = replace(kit.articles[0], id=identity("second"), headline=both("Tweede bericht", "Second"))
    renamed = replace(kit.articles[0], headline=both("Een ander bericht", "Another story"))
    other = replace(kit, id="0badcafe-0000-4000-8000-000000000000", articles=(renamed,))
    embargo = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    bright = Colours(accent=Colour((0, 0, 100, 0), "#ffe600"), paper=Colour((20, 0, 0, 0), "#d7e6f0"))
    arabic = replace(
        of_article(
            headline=localised("افتتاح المتحف العائم", "ar"),
            kicker=localised("دوردريخت", "ar"),
            lead=localised("يُفتتح المتحف يوم الجمعة في الميناء القديم.", "ar"),
            body=(
                blocks.Quote(id="q", text=localised("بنيناه من الموجود", "ar"), name=localised("ميرته", "ar")),
                blocks.Rating(id="r", of=localised("الجمهور", "ar"), stars=2.5),
            ),
        ),
        languages=("ar",),
    )
    shipped, pictures = sample()
    return [
        *whole,
        *(
            Case(f"sample-{language}", (_shipped(shipped, pictures, language),), language)
            for language in shipped.languages
        ),
        Case("press", (drawn(level="full", audience="press", language="en"),), "en"),
        Case("two-languages", tuple(drawn(level="full", language=language) for language in ("nl", "en"))),
        Case("two-kits", (drawn(level="full"), drawn(other, level="full", heading_level=3))),
        Case("two-articles", (drawn(replace(kit, articles=(*kit.articles, second)), level="full"),)),
        Case("embedded", (drawn(level="full", images="embedded"),)),
        Case("no-headline", (drawn(of_article(headline=(), release=embargo), level="full"),)),
        Case("bright", (drawn(replace(kit, theme=Theme(colours=bright)), level="full"),)),
        *(Case(name, (drawn(replace(kit, theme=themed(name)), level="full"),)) for name in ("modern", "bold")),
        Case("arabic", (drawn(arabic, language="ar", level="full"),), "ar"),
        Case("deep", (drawn(heading_level=2, level="full", class_prefix="X-1"),)),
    ]


def _shipped(kit: model.Kit, pictures: dict[str, bytes], language: str) -> Snippet:
    return snippet(kit, pictures.__getitem__, language=language, level="full", now=rich.NOW)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return _cases()


@pytest.fixture(scope="module")
def pages(cases: list[Case], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    return {case.name: host.written(folder, case.name, *case.snippets, language=case.language) for case in cases}


def test_vnu_has_no_error_and_no_warning(pages: dict[str, Path]) -> None:
    assert vnu.faults(*(path.read_text("utf-8") for path in pages.values())) == []


def test_vnu_has_no_error_with_any_content() -> None:
    made = [drawn(everywhere(text), level="full", images="named") for text in TEXTS.values()]
    found = vnu.faults(*(host.page(snippet.html) for snippet in made))
    assert [fault for fault in found if not any(words in fault for words in OWN)] == []


def test_nor_has_any_kit_that_can_be_made(tmp_path: Path) -> None:
    made: list[tuple[str, str]] = []

    @settings(max_examples=40, database=None)
    @given(making.kits(), st.sampled_from(LEVELS), st.sampled_from(["nl", "en"]), st.sampled_from(["public", "press"]))
    def collect(kit: model.Kit, level: Level, language: str, audience: Audience) -> None:
        made.append((drawn(kit, level=level, language=language, audience=audience).html, language))

    collect()
    pages = [host.page(html, language=language) for html, language in made]
    assert [fault for fault in vnu.faults(*pages) if not any(words in fault for words in OWN)] == []
    files = [tmp_path / f"{number}.html" for number in range(len(pages))]
    for path, page in zip(files, pages, strict=True):
        path.write_text(page, encoding="utf-8", newline="\n")
    assert htmlchecks.faults(files, off=("no-inline-style", "element-permitted-content")) == []


@pytest.mark.parametrize(
    ("level", "off"),
    [
        ("semantic", ()),
        ("styled", ("no-inline-style",)),  # what this level is
        ("full", ("element-permitted-content",)),  # a style element in the body, which vnu 26.9.27 accepts
    ],
)
def test_html_validate_has_nothing_against_it(
    cases: list[Case], pages: dict[str, Path], level: Level, off: tuple[str, ...]
) -> None:
    assert htmlchecks.faults([pages[case.name] for case in cases if case.level == level], off=off) == []


def test_the_full_level_breaks_no_other_rule_of_permitted_content(cases: list[Case], tmp_path: Path) -> None:
    bare = [
        host.written(tmp_path, case.name, *(_without_style_sheet(s) for s in case.snippets), language=case.language)
        for case in cases
    ]
    assert htmlchecks.faults(bare, off=("no-inline-style",)) == []


def _without_style_sheet(made: Snippet) -> Snippet:
    return replace(made, html=made.html.replace(f"<style>\n{made.css}</style>\n", ""))


def test_the_data_for_search_engines_are_schema_orgs(cases: list[Case]) -> None:
    scripts = [json.dumps(told(made)) for case in cases for made in case.snippets if "ld+json" in made.html]
    assert len(scripts) > 10
    assert htmlchecks.schema_faults(*scripts) == []
    assert htmlchecks.schema_faults('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": {}}') != []


@pytest.mark.parametrize(("widths", "levels_only"), [((360, 768, 1440), True), ((320,), False)])
def test_in_a_browser_it_is_accessible_fits_and_asks_nothing_of_anyone(
    pages: dict[str, Path], widths: tuple[int, ...], levels_only: bool
) -> None:
    chosen = [path for name, path in pages.items() if not levels_only or name.split("-")[0] in LEVELS]
    seen = htmlchecks.seen(chosen, widths=widths)
    assert seen.violations == []
    assert seen.requests == []
    assert seen.overflow == []
    assert seen.errors == []


def test_the_browser_check_sees_what_is_wrong(tmp_path: Path) -> None:
    bad = drawn()
    body = '<p style="color:#999;background:#fff">grijs</p><img src="https://museum.example/spoor.gif" width="3000">'
    bad = replace(bad, html=f"<div>{body}<script>alert(1)</script></div>")
    seen = htmlchecks.seen([host.written(tmp_path, "bad", bad)], widths=(360,), schemes=("light",))
    assert any("color-contrast" in line for line in seen.violations)
    assert any("image-alt" in line for line in seen.violations)
    assert seen.requests == ["bad.html: https://museum.example/spoor.gif"]
    assert any("dialog" in line for line in seen.errors)


def test_hostile_text_does_nothing_in_a_browser(tmp_path: Path) -> None:
    pages = [
        host.written(tmp_path, f"hostile-{n}", drawn(everywhere(text), level="full", images="named"))
        for n, text in enumerate(TEXTS.values())
    ]
    found = htmlchecks.seen(pages, widths=(360,), schemes=("light",), axe=False, script="document.scripts.length")
    assert found.requests == []
    assert found.overflow == []
    assert [line for line in found.errors if "ERR_FILE_NOT_FOUND" not in line] == []
    assert found.values == [1] * len(pages)


DARK = "getComputedStyle(document.querySelector('[data-presskit]')).backgroundColor"


def test_it_is_dark_only_where_the_page_around_it_can_be(pages: dict[str, Path], tmp_path: Path) -> None:
    light_only = tmp_path / "light-only.html"
    light_only.write_text(
        host.page(drawn(level="full").html).replace("color-scheme: light dark;", ""), encoding="utf-8"
    )
    for path, expected in (
        (pages["full-nl"], ["rgb(255, 255, 255)", "dark"]),
        (light_only, ["rgb(255, 255, 255)"] * 2),
    ):
        found = htmlchecks.seen([path], widths=(360,), axe=False, script=DARK).values
        assert found[0] == expected[0]
        assert (found[1] == expected[0]) == (expected[1] == expected[0])


COMPUTED = """[...document.querySelectorAll('[data-presskit] [class]')].filter((e) => !e.closest('svg')).map((e) => {
  const style = getComputedStyle(e);
  const names = ['color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'float',
    'marginTop', 'marginLeft', 'paddingTop', 'borderTopWidth', 'textAlign', 'textIndent',
    'textTransform', 'letterSpacing'];
  return [e.className, ...names.map((name) => name + ': ' + style[name])];
})"""


def test_the_sites_own_rules_do_not_reach_the_design(tmp_path: Path) -> None:
    paths = [tmp_path / "plain.html", tmp_path / "ruled.html"]
    for path, rules in zip(paths, ("", host.RULES), strict=True):
        made = drawn(level="full", audience="press", images="named")
        path.write_text(host.page(made.html, rules=rules), encoding="utf-8", newline="\n")
    plain, ruled = htmlchecks.seen(paths, widths=(768,), schemes=("light",), axe=False, script=COMPUTED).values
    assert len(plain) > 100
    assert [(a, b) for a, b in zip(plain, ruled, strict=True) if a != b] == []
    assert any(styles[0].endswith("-said") and "Source Serif 4 Display" in str(styles) for styles in plain)


def test_notes_of_articles_without_a_headline_are_no_two_landmarks_of_one_name(tmp_path: Path) -> None:
    kit = rich.kit()
    note = localised("Let op dit.", "nl")
    first = replace(kit.articles[0], note_to_editors=note, headline=())
    kit = replace(kit, articles=(first, replace(first, id=str(uuid4()), body=())))
    path = tmp_path / "two.html"
    html = drawn(kit, language="nl", audience="press").html
    assert html.count("Let op dit.") == 2
    path.write_text(host.page(html, language="nl"), encoding="utf-8", newline="\n")
    assert htmlchecks.faults([path]) == []
