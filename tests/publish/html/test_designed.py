"""A designer's own templates: they replace the program's, show what they get, and can do nothing else."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from presskit import sandbox
from presskit.kit import blocks
from presskit.kit.localised import localised
from presskit.messages import Problem, worded
from presskit.publish.html import LEVELS, Level, Page, page, snippet
from presskit.publish.html.allowed import cleaned
from presskit.publish.html.designed import FILTERS, drawn
from presskit.publish.html.template_check import findings
from publish.html import rich
from publish.html.designing import HAVEN, Designed, haven, own, with_templates
from publish.html.drawing import of_body
from publish.html.pages import many
from publish.html.test_golden import sample


def paged(designed: Designed, **options: object) -> Page:
    kit, assets = designed
    asked: dict[str, object] = {"language": "nl", "now": rich.NOW, "images": "named", **options}
    return page(kit, assets, **asked)  # type: ignore[arg-type]  # the options are those of page


def pasted(designed: Designed, level: Level = "full") -> str:
    kit, assets = designed
    return snippet(kit, assets, language="nl", level=level, now=rich.NOW).html


def said(templates: dict[str, str | bytes], data: int = 1) -> str:
    """What a kit with these templates is refused with."""
    with pytest.raises(Problem) as caught:
        paged(with_templates(templates, data=data))
    line = worded(caught.value, "en")
    assert "\n" not in line
    return line


def noted(made: Page) -> list[str]:
    return [worded(Problem(note.code, **note.data), "en") for note in made.notes if note.code.startswith("template-")]


def part(text: str) -> dict[str, str | bytes]:
    return {"parts/paragraph.html.j2": text}


@pytest.mark.parametrize("level", LEVELS)
def test_the_programs_own_templates_in_a_theme_change_nothing(level: Level) -> None:
    plain, assets = rich.kit(), rich.asset
    assert pasted(with_templates(own()), level) == pasted((plain, assets), level)
    for kit in (plain, many()):
        made, theirs = paged((kit, assets)), paged(with_templates(own(), kit))
        assert theirs.html == made.html
        assert theirs.notes == made.notes


def test_a_theme_replaces_parts_frame_and_page() -> None:
    made = pasted(haven())
    assert made.count('<div class="pk-7f3a91-haven">') == 1
    assert 'pk-7f3a91-haven-quote" style="padding-inline-start:1.5em"' in made
    assert "<style>" in made
    assert "application/ld+json" in made
    assert ' style="' not in pasted(haven(), "semantic")
    whole = paged(haven())
    assert '<p class="pk-haven-foot"><a href="https://' in whole.html
    assert "<title>" in whole.html
    assert whole.html.count("<script>") == 1
    assert noted(whole) == []


def test_the_small_theme_of_the_guide_is_sound_with_the_sample() -> None:
    kit, assets = haven()
    assert findings(kit.theme, assets, sample()[0]) == ()


def test_the_same_kit_gives_the_same_bytes() -> None:
    assert paged(haven()).html == paged(haven()).html
    assert pasted(haven()) == pasted(haven())


def test_a_part_for_both_is_shown_on_the_page_too_and_one_for_the_page_only_there() -> None:
    facts = '<p class="{{ c }}-mine">{% for fact in part.facts %}{{ fact.term }} {% endfor %}</p>\n'
    both = with_templates({"parts/facts.html.j2": facts})
    assert "pk-mine" in paged(both).html
    assert "-mine" in pasted(both)
    alone = with_templates({"page/parts/facts.html.j2": facts})
    assert "pk-mine" in paged(alone).html
    assert "-mine" not in pasted(alone)


def test_pictures_icons_and_files_come_back_in_their_places() -> None:
    templates: dict[str, str | bytes] = {
        "page/parts/large.html.j2": '<figure><img src="{{ part.src }}" alt="{{ part.alt }}"></figure>\n',
        "parts/action.html.j2": '<p><a href="{{ part.url }}">{{ part.icon }}{{ part.button }}</a></p>\n',
    }
    kit, assets = with_templates(templates)
    made = page(kit, assets, language="nl", now=rich.NOW).html
    assert '<figure><img src="data:image/jpeg;base64,' in made
    assert re.search(r'<a href="https://[^"]*"><svg class="pk-icon"', made)
    assert "presskit-picture" not in made
    assert "presskit-drawing" not in made


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("a\n{{ nothing.here }}", "line 2: 'nothing' is undefined; docs/templates.en.md lists what each template gets"),
        ("{{ part.txt }}", "line 1: 'dict object' has no attribute 'txt'"),
        ("a\n\n{% if %}", "line 3: Expected an expression, got 'end of statement block'"),
        ("{{ part.text | upper }}", "line 1: No filter named 'upper'"),
        ("{% do 1 %}", "line 1: Encountered unknown tag 'do'"),
        ("{% autoescape false %}{{ part.text }}{% endautoescape %}", "line 1: text is always escaped"),
        ("\n{{ part.__class__ }}", "line 2: access to attribute '__class__' of 'dict' object is unsafe"),
        ("\n{{ part.text.striptags() }}", "line 2: access to attribute 'striptags' of 'Markup' object is unsafe"),
        ("{{ 'a' * 9999999999 }}", "line 1: * is for numbers"),
        ("{{ '%9999999d' % 1 }}", "line 1: % is for numbers"),
        ("{{ 9 ** 9 ** 9 }}", "line 1: ** is for numbers"),
        ("{{ range(3) }}", "line 1: 'range' is undefined"),
        ("{{ part }}{{ output.format() }}", "line 1: access to attribute 'format'"),
        ("{% include 'gone.html.j2' %}", "line 1: there is no template gone.html.j2"),
        ("{% include '../../../pyproject.html.j2' %}", "line 1: there is no template"),
        ("{% include 'page/page.css.j2' %}", "line 1: there is no template page/page.css.j2"),
        ("\n{% include 'parts/paragraph.html.j2' %}", "line 2: it includes or calls itself without end"),
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", "line 1: nested too deep"),
        ("{% macro twice(n) %}{{ twice(n ~ n) }}{% endmacro %}\n{{ twice('12345678') }}", ""),
    ],
)
def test_an_error_names_the_template_and_the_line(source: str, line: str) -> None:
    if not line:  # the memory that there is decides what stops it
        assert said(part(source)).startswith("template parts/paragraph.html.j2 line ")
        return
    assert said(part(source)).startswith(f"template parts/paragraph.html.j2 {line}")


def test_an_error_in_a_piece_that_is_included_names_that_piece() -> None:
    templates = part("{% from 'own/a.html.j2' import a %}\n{{ a() }}") | {
        "own/a.html.j2": "{% macro a() %}\n\n{{ part.text }}{% endmacro %}"
    }
    assert said(templates).startswith("template own/a.html.j2 line 3: 'part' is undefined")


def test_loops_without_end_are_broken_off_and_the_next_kit_goes_out() -> None:
    many = "x" * 9999
    nested = "".join(f"\n{{% for a{n} in '{many}' %}}" for n in range(3)) + "{% endfor %}" * 3
    told = said(part(nested))
    assert re.match(r"template parts/paragraph.html.j2 line [1-4]: ", told)
    assert "too long" in told or "longer than 2 s" in told
    assert paged(haven()).html


def test_what_a_theme_may_not_replace_and_what_is_newer_or_not_utf8() -> None:
    assert "template page/page.html.j2 line 1: a theme cannot replace this one" in said({"page/page.html.j2": "x"})
    assert "line 2: not UTF-8; save it as UTF-8" in said({"parts/lead.html.j2": b"a\nGr\xfc\xdfe"})
    assert "made for data of kind 9, newer than 1" in said(part("x"), data=9)


def test_text_stays_escaped() -> None:
    made = paged(with_templates({"page/home.html.j2": "<p>{{ '<b>' ~ home.name }}</p>\n"})).html
    assert "<p>&lt;b&gt;" in made


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("<script>alert(1)</script>a", "a"),
        ("<script src='//evil.example/x.js'></script>", ""),
        ("<p onclick='x()' onload=y>a</p>", "<p>a</p>"),
        ("<img src='https://evil.example/a.png' alt=''>", ""),
        ("<img src='presskit-picture-3' alt='a > b'>", '<img src="presskit-picture-3" alt="a &gt; b">'),
        ("<img srcset='https://evil.example/a.png 2x' src='presskit-picture-3' alt=''>", None),
        ("<a href='javascript:alert(1)'>a</a>", "<a>a</a>"),
        ("<a href='//evil.example/'>a</a>", "<a>a</a>"),
        (
            "<a href='https://house.example/' ping='https://evil.example/'>a</a>",
            '<a href="https://house.example/">a</a>',
        ),
        ("<p style='background-image:url(https://evil.example/a)'>a</p>", "<p>a</p>"),
        ("<p style='color:red;list-style:url(x);margin:calc(1em + 2px)'>a</p>", None),
        ("<p style='color:\\75rl(x)'>a</p>", "<p>a</p>"),
        ("<p style='width:image-set(\"a\" 1x)'>a</p>", "<p>a</p>"),
        ("<p style='position:fixed;display:grid'>a</p>", '<p style="display:grid">a</p>'),
        ("<svg><script>alert(1)</script><image href='https://evil.example/'/></svg>a", "a"),
        ("<iframe src='https://evil.example/'></iframe><object data='x'></object>a", "a"),
        ("<link rel='stylesheet' href='https://evil.example/a.css'><base href='https://evil.example/'>a", "a"),
        ("<meta http-equiv='refresh' content='0;url=https://evil.example/'>a", "a"),
        ("<form action='https://evil.example/'><button formaction='x'>a</button></form>", None),
        ("<input type='image' src='https://evil.example/a.png'>", "<input>"),
        ("<video src='https://evil.example/' poster='x'></video><audio src='x'></audio>a", "a"),
        ("<table background='https://evil.example/'><tr><td>a</td></tr></table>", None),
        ("<p id='top'>a</p><p id='pk-top'>b</p>", '<p>a</p><p id="pk-top">b</p>'),
        ("<p data-presskit='x' data-mine='y' aria-hidden='true'>a</p>", None),
        ("<!-- a comment -->a", "a"),
        ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>a", None),
        ("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", None),
    ],
)
def test_only_what_is_allowed_is_left(written: str, left: str | None) -> None:
    found = cleaned(written, prefix="pk", styles=True)
    if left is not None:
        assert found == left
    assert not re.search(r"evil|url\(|<script|\son\w+=|image-set|<svg", found)


def test_the_semantic_level_has_classes_only() -> None:
    assert cleaned('<p class="a" style="color:red">a</p>', prefix="pk", styles=False) == '<p class="a">a</p>'


def test_what_is_taken_out_is_said() -> None:
    made = paged(with_templates(part("<p onclick='x()'>{{ part.text }}</p><script>alert(1)</script>")))
    assert 'the theme\'s templates: taken out of what they write: onclick="", <script>' in noted(made)
    assert "alert(1)" not in made.html


@pytest.mark.parametrize(
    ("templates", "told"),
    [
        ({"parts/lead.html.j2": "<p>…</p>"}, "leave out these words: "),
        ({"parts/subhead.html.j2": "<h6>{{ part.text }}</h6>"}, "of level 6 follows one of level"),
        (
            {"page/parts/large.html.j2": "<p><img src='{{ part.src }}'>{{ part.caption }} {{ part.credit }}</p>"},
            "without alt",
        ),
        ({"parts/paragraph.html.j2": "<p id='{{ c }}-a'>{{ part.text }}</p>"}, "the id pk-a more than once"),
        (
            {"parts/paragraph.html.j2": "<p><a href='#pk-gone'>{{ part.text }}</a></p>"},
            "the id pk-gone, which is nowhere",
        ),
        ({"parts/paragraph.html.j2": "<p>{{ part.text }}<a href='https://a.example/'></a></p>"}, "without words"),
        ({"parts/subhead.html.j2": "<h{{ part.level }}></h{{ part.level }}><p>{{ part.text }}</p>"}, "without text"),
    ],
)
def test_promises_that_are_broken_are_named(templates: dict[str, str | bytes], told: str) -> None:
    found = noted(paged(with_templates(templates)))
    assert any(told in each for each in found), found


def test_a_quote_in_another_language_has_to_say_so() -> None:
    quote = blocks.Quote(
        id="q", text=localised("We are ready", "nl"), name=localised("Ann", "nl"), original_language="en"
    )
    short = {"parts/quote.html.j2": "<p>{{ part.text }}</p><p>{{ part.before }}{{ part.name }}{{ part.caption }}</p>"}
    found = noted(paged(with_templates({**short}, of_body(quote))))
    assert found == ["the theme's templates do not say that text is in en: write {{ part.language }}"]


def test_a_heading_above_those_of_a_snippet_is_named() -> None:
    kit, assets = with_templates({"parts/headline.html.j2": '<h1 id="{{ part.id }}">{{ part.text }}</h1>'})
    codes = [note.code for note in snippet(kit, assets, language="nl", now=rich.NOW).notes]
    assert "template-heading-high" in codes


def test_what_nothing_uses_and_what_is_taken_out_is_found_by_line() -> None:
    kit, assets = with_templates(
        {"parts/quot.html.j2": "x", "own/used.html.j2": "", **part("{% include 'own/used.html.j2' %}\n<script>")}
    )
    found = [worded(problem, "en") for problem in findings(kit.theme, assets, rich.kit())]
    assert "template parts/paragraph.html.j2 line 2: <script> is taken out" in found[0]
    assert "template parts/quot.html.j2 line 1: nothing uses it; call it after what it replaces" in found[1]
    assert not any("own/used" in each for each in found)


def test_a_kit_without_templates_asks_nothing_of_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "call", None)
    kit = rich.kit()
    assert page(kit, rich.asset, language="nl", now=rich.NOW, images="named").html
    assert findings(kit.theme, rich.asset, kit) == ()


def test_an_export_is_drawn_by_three_jobs_however_many_parts_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    really = sandbox.call

    def call(target: str, payload: bytes, **options: object) -> bytes:
        asked.append(target.partition(":")[2])
        return really(target, payload, **options)  # type: ignore[arg-type]  # they are those of call

    monkeypatch.setattr(sandbox, "call", call)
    paged(haven(many()))
    assert asked == ["check", "draw", "compare"]


def parts_shown() -> dict[str, set[str]]:
    """By kind, what the parts of the rich kit and its page have."""
    found: dict[str, set[str]] = {}

    def look(value: Any) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("kind"), str):
                found.setdefault(value["kind"], set()).update(set(value) - {"kind"})
            for inner in value.values():
                look(inner)
        elif isinstance(value, list | tuple):
            for inner in value:
                look(inner)

    def kept(theme: Any, assets: Any, template: str, data: dict[str, object], **options: Any) -> Any:
        look(data)
        return drawn(theme, assets, template, data, **options)

    with pytest.MonkeyPatch.context() as patch:
        for module in ("page", "snippet"):
            patch.setattr(import_module(f"presskit.publish.html.{module}"), "drawn", kept)
        for kit in (rich.kit(), replace(rich.kit(), languages=("en",))):
            for audience in ("press", "public"):
                paged((kit, rich.asset), audience=audience, language=kit.language)
        pasted((sample()[0], rich.asset))
        paged((sample()[0], rich.asset))
    return found


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_guide_lists_what_each_part_has(language: str) -> None:
    text = (Path(__file__).parents[3] / "docs" / f"templates.{language}.md").read_text("utf-8")
    rows = [line.split(" | ", 1) for line in text.splitlines() if re.match(r"\| `[a-z]+` \| ", line)]
    written = {row[0].strip("| `"): row[1] for row in rows}
    shown = parts_shown()
    assert written.keys() == shown.keys()
    for kind, names in shown.items():
        assert names <= set(re.findall(r"`([a-z_]+)`", written[kind])), kind
    for name in FILTERS:
        assert f"`{name}`" in text
    assert (HAVEN / "templates" / "parts" / "quote.html.j2").is_file()
    (example,) = re.findall(r"```jinja\n(.*?)```", text, re.DOTALL)
    assert "pk-said" in paged(with_templates({"parts/quote.html.j2": example})).html


def test_a_kit_of_hundreds_of_articles_is_drawn_too() -> None:
    kit = rich.kit()
    articles = tuple(replace(kit.articles[0], id=rich.identity(f"article-{n}")) for n in range(200))
    made = snippet(*haven(replace(kit, articles=articles)), language="nl", now=rich.NOW, images="named")
    assert made.html.count("haven-quote") >= 200
    assert not any(note.code.startswith("template-") for note in made.notes)
