"""An article with every type of block, to write in; and the tests' own idea of what a text may hold."""

from __future__ import annotations

import itertools

from presskit.kit.blocks import (
    Approval,
    CallToAction,
    FactBox,
    Figure,
    Gallery,
    Item,
    List,
    PageBreak,
    Paragraph,
    Quote,
    Rating,
    Subhead,
    Table,
    Video,
)
from presskit.kit.icons import standard_icons
from presskit.kit.lines import RULES, Line
from presskit.kit.localised import Localised, Translation, fingerprint
from presskit.kit.model import FORMAT, Article, Dateline, Fact, Image, Kit, Person
from presskit.kit.text import Span, Text, canonical


def text(*parts: str | Span) -> Text:
    return canonical(part if isinstance(part, Span) else Span(part) for part in parts)


def nl(*parts: str | Span, en: str = "") -> Localised:
    """A field in Dutch, and in English where it is given."""
    english = (Translation("en", text(en)),) if en else ()
    return (Translation("nl", text(*parts)), *english)


WORDING = nl("Dit is een droom die uitkomt. Nu kan iedereen de collectie zien.", en="A dream come true.")


def sample() -> Kit:
    body = (
        Paragraph(
            id="p1",
            text=nl(
                "De vleugel biedt plaats aan ",
                Span("twee zalen", strong=True),
                ", aldus een ",
                Span("toelichting", link="https://museum.example/"),
                ". De gevel is van ",
                Span("terra sigillata", emphasis=True, lang="la"),
                ", ruim 4.000 m",
                Span("2", superscript=True),
                ".",
                en="The wing holds two galleries.",
            ),
        ),
        Quote(
            id="q1",
            text=WORDING,
            speaker="jane",
            name=nl("Jane Doe"),
            role=nl("directeur", en="director"),
            organisation=nl("Museum"),
            lead_in=nl("De directeur is er blij mee:"),
            approval=Approval(state="approved", by="Jane Doe", wording=fingerprint(WORDING[0].text)),
        ),
        Subhead(id="s1", text=nl("Meer ruimte", en="More room")),
        Paragraph(
            id="p2", text=nl("De verbouwing duurde drie jaar 😀 en kostte veertig miljoen.", en="It took years.")
        ),
        List(
            id="l1",
            items=(
                Item(id="i1", text=nl("Twee zalen", en="Two galleries")),
                Item(id="i2", text=nl("Een atelier"), depth=1),
                Item(id="i3", text=nl("Een dakterras")),
            ),
        ),
        Figure(
            id="f1", image="photo", caption=nl("De vleugel, vanaf de kade.", en="The wing."), credit=nl("A. de Vries")
        ),
        Subhead(id="s2", level=2, text=nl("Cijfers")),
        FactBox(id="x1", title=nl("In cijfers"), facts=("fact1", "fact2", "fact3")),
        Gallery(
            id="g1",
            title=nl("Beelden"),
            figures=(
                Figure(id="gf1", image="photo", caption=nl("Een")),
                Figure(id="gf2", image="photo", caption=nl("Twee")),
            ),
        ),
        Paragraph(id="hidden", text=nl("Alleen hier"), omitted=("nl",)),
        PageBreak(id="b1"),
        Table(
            id="t1",
            caption=nl("Openingstijden", en="Hours"),
            header=(nl("Dag", en="Day"), nl("Open")),
            rows=((nl("Zaterdag", en="Saturday"), nl("10–22 uur")), (nl("Zondag"), nl("gesloten"))),
        ),
        Rating(id="r1", of=nl("Licht, de tentoonstelling"), stars=4),
        Video(id="v1", title=nl("De bouw in een minuut"), url="https://museum.example/film"),
        List(id="l2", kind="number", items=(Item(id="i4", text=nl("Kom binnen")), Item(id="i5", text=nl("Kijk")))),
        CallToAction(
            id="c1",
            heading=nl("Kom naar de opening"),
            text=nl("Zaterdag om 15 uur."),
            button=nl("Meld je aan"),
            url="https://museum.example/opening",
            icon="icon-arrow-right",
        ),
        Paragraph(id="p3", text=nl("Het programma loopt tot en met mei.", en="Until May.")),
    )
    article = Article(
        id="a1",
        kicker=nl("Persbericht"),
        headline=nl("Museum opent nieuwe vleugel", en="Museum opens new wing"),
        subtitle=nl("Met licht"),
        dateline=Dateline(place=nl("Amsterdam"), date="2026-11-20"),
        lead=nl("Het museum opent zaterdag de deuren.", en="The museum opens on Saturday."),
        body=body,
    )
    return Kit(
        id="kit",
        format=FORMAT,
        languages=("nl", "en"),
        articles=(article, Article(id="a2", headline=nl("Nog een"), body=(Paragraph(id="other", text=nl("Elders")),))),
        people=(Person(id="jane", name="Jane Doe"), Person(id="karim", name="Karim Bakker")),
        images=(Image(id="photo", file="vleugel.jpg"),),
        icons=standard_icons(),
        facts=(
            Fact(id="fact1", label=nl("Oppervlakte", en="Area"), value=nl("4.120 m²"), source="bureau"),
            Fact(id="fact2", label=nl("Kosten"), value=nl("€ 40 miljoen")),
            Fact(id="fact3", label=nl("Opening"), value=nl("28 november")),
        ),
    )


def is_fit(line: Line) -> bool:
    """Tell, without the product's own definition, whether a line's text is canonical and holds only what it may."""
    rule, characters = RULES[line.role], "".join(span.text for span in line.text)
    if rule.atomic:
        return characters == "\ufffc"
    if any(not span.text for span in line.text) or len(characters) > 20_000:
        return False
    marks = [(s.strong, s.emphasis, s.link, s.lang, s.small_caps, s.superscript, s.subscript) for s in line.text]
    if any(a == b for a, b in itertools.pairwise(marks)):
        return False
    return not any(
        (ord(c) < 32 and not (c == "\t" and rule.cells))
        or 0x7F <= ord(c) < 0xA0
        or 0xD800 <= ord(c) < 0xE000
        or 0xFDD0 <= ord(c) < 0xFDF0
        or (c == "\u2028" and not rule.breaks)
        or c in "\u2029\ufffc\ufeff\uffff"
        for c in characters
    )
