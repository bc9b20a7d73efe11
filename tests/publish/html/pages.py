"""Kits as pages, and what is in them: for the tests of the page."""

from __future__ import annotations

from typing import Any

from lxml import html
from msgspec.structs import replace

from presskit.intake.theme import read_theme
from presskit.intake.theme_library import find
from presskit.kit import model
from presskit.kit.blocks import Gallery
from presskit.kit.localised import localised
from presskit.kit.theme import Colour, Colours, Theme
from presskit.publish.html import Page, page
from publish.html import rich
from publish.html.designing import haven
from publish.html.drawing import of_article
from publish.html.rich import both, identity
from publish.html.test_golden import sample

HEADS = (
    ("Het eerste museum dat met het getij meedrijft", "The first museum that rises with the tide"),
    ("Kaartverkoop begint maandag", "Tickets on sale from Monday"),
    ("Architect wint staatsprijs", "Architect wins state prize"),
    ("Vrijwilligers gezocht voor de stuurhut", "Volunteers wanted for the wheelhouse"),
)


def drawn(kit: model.Kit | None = None, **options: Any) -> Page:
    """Make a page of a kit, by default the rich one in Dutch."""
    return page(kit or rich.kit(), rich.asset, **{"language": "nl", "now": rich.NOW, **options})


def shipped(**options: Any) -> Page:
    """Make the page of the kit that ships, by default in Dutch with its other language beside it."""
    kit, pictures = sample()
    asked = {"language": "nl", "now": rich.NOW, "languages": kit.languages, **options}
    return page(kit, pictures.__getitem__, **asked)


def many() -> model.Kit:
    """The rich kit with four articles, of which the last has no picture but a gallery, and the second no headline."""
    kit = rich.kit()
    first = kit.articles[0]
    gallery = next(block for block in first.body if isinstance(block, Gallery))
    bodies = (first.body, first.body[:2], first.body[1:6], (gallery, *first.body[3:5]))
    return replace(
        kit,
        articles=tuple(
            replace(first, id=identity(f"many-{n}"), headline=both(*HEADS[n]), body=body)
            for n, body in enumerate(bodies)
        ),
    )


def tree(made: Page) -> html.HtmlElement:
    """Parse a page."""
    return html.document_fromstring(made.html)


def found(made: Page | html.HtmlElement, name: str) -> list[html.HtmlElement]:
    """Return the elements that have a class, given without the prefix."""
    root = tree(made) if isinstance(made, Page) else made
    return [e for e in root.iter() if isinstance(e.tag, str) and f"pk-{name}" in str(e.get("class", "")).split()]


def themed(name: str) -> Theme:
    """A theme that ships."""
    return read_theme(find(name)).set.theme


def cases() -> dict[str, tuple[Page, str]]:
    """Pages at the edge of what there can be, each with its language."""
    kit = rich.kit()
    embargo = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    bright = Theme(colours=Colours(accent=Colour((0, 0, 100, 0), "#ffe600"), paper=Colour((20, 0, 0, 0), "#d7e6f0")))
    one = replace(sample()[0], articles=sample()[0].articles[:1])
    empty = model.Kit(id="x", format=1, languages=("nl",), articles=(model.Article(id="a", genre="", end_mark=False),))
    arabic = replace(
        of_article(
            headline=localised("افتتاح المتحف العائم", "ar"),
            kicker=localised("دوردريخت", "ar"),
            lead=localised("يُفتتح المتحف يوم الجمعة في الميناء القديم.", "ar"),
        ),
        languages=("ar",),
        facts=(),
    )
    return {
        "sample-nl": (shipped(), "nl"),
        "sample-en": (shipped(language="en"), "en"),
        "sample-one": (page(one, sample()[1].__getitem__, language="nl", now=rich.NOW), "nl"),
        "rich-nl": (drawn(), "nl"),
        "rich-press-en": (drawn(language="en", audience="press", languages=("nl", "en")), "en"),
        "files": (drawn(images="files"), "nl"),
        "many": (drawn(many()), "nl"),
        "bright": (drawn(replace(kit, theme=bright)), "nl"),
        "modern": (drawn(replace(kit, theme=themed("modern"))), "nl"),
        "bold": (drawn(replace(many(), theme=themed("bold"))), "nl"),
        "bold-correction": (drawn(replace(kit, theme=themed("bold")), audience="press"), "nl"),
        "templates": (page(*haven(), language="nl", now=rich.NOW), "nl"),
        "embargo": (drawn(of_article(headline=(), release=embargo)), "nl"),
        "arabic": (drawn(arabic, language="ar"), "ar"),
        "empty": (drawn(empty), "nl"),
    }
