"""HTML from the clipboard: what Word, LibreOffice, a browser and a mail put there, as clean blocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import hostile
from presskit import sandbox
from presskit.intake import html
from presskit.intake.html_blocks import blocks_of
from presskit.intake.html_inline import address
from presskit.kit.blocks import AnyBlock, Figure, List, Paragraph, Quote, Subhead, Table
from presskit.kit.localised import in_language, string
from presskit.kit.text import LIMIT, Span, clean
from presskit.messages import Problem

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Document1</title>
<style>p.MsoNormal {margin:0}</style></head><body lang=NL><!--StartFragment-->
<p class=MsoTitle>Museum opent vleugel</p>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Licht van boven<o:p></o:p></b></p>
<p class=MsoNormal>De <b>eerste</b> zaal heet <span lang=EN-GB>free spirit</span> en
krijgt 10&nbsp;m<sup>2</sup>.<a style='mso-comment-reference:JJ_1' class="msocomanchor">[JJ1]</a><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>\u00b7<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Een<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>o<span>&nbsp;</span></span></span><![endif]>Twee</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span
style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Drie</p>
<p class=MsoQuote>\u201cMooi.\u201d</p>
<p class=MsoNormal>Nieuw <del>oud</del><ins>jong</ins></p>
<div style='mso-element:comment-list'><p>Opmerking</p></div><!--EndFragment--></body></html>"""

OFFICE = """<meta http-equiv="content-type" content="text/html; charset=utf-8"/><body lang="nl-NL">
<h1 class="western">Kop</h1><p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif">Tekst
<i>schuin</i><br/>regel twee</font></p><ol><li><p>A</p><ol><li><p>B</p></li></ol></li></ol>
<table><thead><tr><th><p>Dag</p></th><th><p>Open</p></th></tr></thead>
<tbody><tr><td><p>Ma</p></td><td><p>10\u201317 uur</p></td></tr></tbody></table></body>"""

BROWSER = """<article><h2>Kop <a href="/x#y">permalink</a></h2><p>Lees
<a href="https://museum.example/a?b=1&amp;c=2">meer</a>
<img alt="\U0001f600" class="emoji" width="16">.</p><figure><img src="https://tracker.example/x.png" alt="De zaal">
<figcaption>Foto: <em>Iris</em></figcaption></figure>
<blockquote><p>\u201cMooi.\u201d</p>
<footer>\u2014 Mila Verkade, directeur</footer>
</blockquote><script>alert(1)</script><img src="p.gif" width=1 height=1 alt="pixel"></article>"""

MAIL = """<div dir="ltr"><div>Beste redactie,<br><br>De zaal gaat open.</div><div><br></div>
<table role="presentation"><tr><td><table><tr><td>Links</td><td>Rechts</td></tr></table></td></tr></table>
<div>\u2022&nbsp; Een</div><div>\u2022&nbsp; Twee</div></div>
<blockquote type="cite"><p>Eerder bericht</p></blockquote>"""

DOCS = """<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span
style="font-weight:700">Vet</span>
<span style="font-style:italic;font-weight:400">schuin</span>
<span style="vertical-align:super">2</span> gewoon</p></b>"""


def text(block: AnyBlock) -> str:
    assert isinstance(block, Paragraph | Subhead | Quote)
    return string(block.text, "nl")


def spans(block: AnyBlock) -> tuple[Span, ...]:
    assert isinstance(block, Paragraph)
    return in_language(block.text, "nl")


def test_word() -> None:
    title, head, first, bullets, numbers, quote, changed = blocks_of(WORD, "nl")
    assert (type(title), text(title)) == (Subhead, "Museum opent vleugel")
    assert (type(head), text(head)) == (Subhead, "Licht van boven")
    assert spans(first) == (
        Span("De "),
        Span("eerste", strong=True),
        Span(" zaal heet "),
        Span("free spirit", lang="en-GB"),
        Span(" en krijgt 10\u00a0m"),
        Span("2", superscript=True),
        Span("."),
    )
    assert isinstance(bullets, List)
    assert [(string(i.text, "nl"), i.depth) for i in bullets.items] == [("Een", 0), ("Twee", 1)]
    assert isinstance(numbers, List)
    assert (numbers.kind, string(numbers.items[0].text, "nl")) == ("number", "Drie")
    assert (type(quote), text(quote)) == (Quote, "Mooi.")
    assert text(changed) == "Nieuw jong"


def test_libreoffice() -> None:
    head, first, numbers, table = blocks_of(OFFICE, "nl")
    assert isinstance(head, Subhead)
    assert text(first) == "Tekst schuin\u2028regel twee"
    assert isinstance(numbers, List)
    assert [i.depth for i in numbers.items] == [0, 1]
    assert isinstance(table, Table)
    assert [string(cell, "nl") for cell in (*table.header, *table.rows[0])] == ["Dag", "Open", "Ma", "10\u201317 uur"]


def test_a_browser() -> None:
    head, first, figure, quote = blocks_of(BROWSER, "nl")
    assert (type(head), text(head)) == (Subhead, "Kop permalink")
    assert [s.link for s in in_language(head.text, "nl")] == [None]  # type: ignore[union-attr]
    assert spans(first)[1] == Span("meer", link="https://museum.example/a?b=1&c=2")
    assert text(first) == "Lees meer \U0001f600."
    assert isinstance(figure, Figure)
    assert (figure.image, string(figure.alt, "nl"), string(figure.caption, "nl")) == (None, "De zaal", "Foto: Iris")
    assert isinstance(quote, Quote)
    assert [string(field, "nl") for field in (quote.text, quote.name, quote.role)] == [
        "Mooi.",
        "Mila Verkade",
        "directeur",
    ]


def test_a_mail() -> None:
    *texts, bullets, before = blocks_of(MAIL, "nl")
    assert [text(block) for block in texts] == ["Beste redactie,", "De zaal gaat open.", "Links", "Rechts"]
    assert isinstance(bullets, List)
    assert [string(i.text, "nl") for i in bullets.items] == ["Een", "Twee"]
    assert (type(before), text(before)) == (Paragraph, "Eerder bericht")


def test_marks_of_styles() -> None:
    (block,) = blocks_of(DOCS, "nl")
    assert spans(block) == (
        Span("Vet", strong=True),
        Span(" "),
        Span("schuin", emphasis=True),
        Span(" "),
        Span("2", superscript=True),
        Span(" gewoon"),
    )


def test_a_text_that_is_said_to_be_in_another_language_is_not_marked() -> None:
    (block,) = blocks_of("<p><span lang=en-US>Dit is gewoon Nederlands</span> echt", "nl")
    assert spans(block) == (Span("Dit is gewoon Nederlands echt"),)


def test_a_bold_sentence_is_no_subhead() -> None:
    said = ["Paragraph", "Paragraph", "Subhead", "Paragraph", "Paragraph"]
    found = blocks_of("<p><b>Dit is een zin.</b><p>x<p><b>Kop</b><p>y<p><b>Laatste</b>", "nl")
    assert [type(block).__name__ for block in found] == said


@pytest.mark.parametrize(
    ("href", "found"),
    [
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&data=1",
            "https://a.example/b",
        ),
        ("https://www.google.com/url?q=javascript:x", "https://www.google.com/url?q=javascript:x"),
        ("mailto:pers@museum.example", "mailto:pers@museum.example"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("#top", ""),
        ("http://[bad", ""),
    ],
)
def test_addresses(href: str, found: str) -> None:
    assert address(href) == found


# --- bad input --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    with sandbox.Worker() as one:
        yield one


def is_clean(value: object) -> bool:
    """Whether no text in a value holds what none may hold, and no link leads elsewhere than the web."""
    if isinstance(value, Span):
        schemes = ("http://", "https://", "mailto:", "tel:")
        return value.text == clean(value.text) and (value.link is None or value.link.startswith(schemes))
    if isinstance(value, tuple):
        return all(map(is_clean, value))
    fields = getattr(value, "__struct_fields__", ())
    return all(is_clean(getattr(value, name)) for name in fields)


def test_a_megabyte_of_nested_tables_is_refused_in_words(worker: sandbox.Worker) -> None:
    page = "<table><tr><td>" * 40_000 + "diep" + "</td></tr></table>" * 40_000
    with pytest.raises(Problem, match="nested too deep"):
        html.read(page, language="nl", name="the clipboard", worker=worker)


@pytest.mark.parametrize("element", ["blockquote", "figure", "b", "ul><li", "div"])
def test_what_is_nested_deep_keeps_its_words(element: str, worker: sandbox.Worker) -> None:
    found = html.read(f"<{element}>" * 600 + "diep", language="nl", name="the clipboard", worker=worker)
    assert "diep" in str(found)


def test_more_than_the_limit_is_refused(worker: sandbox.Worker) -> None:
    with pytest.raises(Problem, match="more than 8 MB"):
        html.read("x" * 8_000_001, language="nl", name="the clipboard", worker=worker)


def test_odd_characters_and_endless_words(worker: sandbox.Worker) -> None:
    page = "<p>a\0b\ud800c\u202ed &#x0; &#xFFFC; " + "w" * (LIMIT + 5)
    (block,) = html.read(page, language="nl", name="the clipboard", worker=worker)
    assert is_clean(block)
    assert text(block).startswith("abc\u202ed")


@pytest.mark.parametrize("case", hostile.corpus("html"), ids=lambda case: case.name)
def test_the_corpus_reaches_nothing(case: hostile.Case, worker: sandbox.Worker, tmp_path: Path) -> None:
    with hostile.trap(tmp_path) as trap:
        found = html.read(
            case.filled(*trap).decode("utf-8", "replace"), language="nl", name="the clipboard", worker=worker
        )
    assert is_clean(found)
    assert "<script" not in str(found)


TAGS = st.sampled_from(["p", "div", "b", "a", "ul", "li", "table", "tr", "td", "h2", "blockquote", "br", "figure"])
PIECES = st.one_of(
    TAGS.map("<{}>".format), TAGS.map("</{}>".format), st.text(max_size=6), st.just("<p style='mso-list:l0 level3'>")
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_markup_gives_clean_blocks(page: str) -> None:
    assert is_clean(blocks_of(page, "nl"))


def table_in(page: str) -> Table:
    (found,) = blocks_of(f"<p>x</p>{page}", "nl")[1:]
    assert isinstance(found, Table)
    return found


def test_headings_of_rows_and_the_alignment_of_columns_come_in() -> None:
    row = "<tr><th scope='row'>{}</th><td style='text-align: right'>{}</td><td align=center>c</td></tr>"
    head = "<tr><th>Wie</th><th>Prijs</th><th>Zaal</th></tr>"
    found = table_in(f"<table>{head}{row.format('Kind', '4')}{row.format('Groep', '90')}</table>")
    assert (found.header_column, found.align) == (True, ("", "end", "centre"))
    mixed = row.replace("right", "left").format("Groep", "90")
    assert table_in(f"<table>{head}{row.format('Kind', '4')}{mixed}</table>").align == ("", "", "centre")
    plain = "<tr><td>a</td><td>b</td></tr>"
    assert table_in(f"<table>{plain}{plain}</table>").header_column is False
    all_th = "<tr><th>a</th><th>b</th></tr>"
    assert table_in(f"<table>{all_th}{all_th}</table>").header_column is False
    word = "<tr><td><p align=right>a</p></td><td>b</td></tr>"
    assert table_in(f"<table>{word}{word}</table>").align == ("end",)
