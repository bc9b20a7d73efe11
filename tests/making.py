"""Kits to test with: hypothesis strategies for any kit, and a rich one that holds every part of the content model."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import strategies as st

from presskit.kit import blocks, model
from presskit.kit.localised import Localised, Translation
from presskit.kit.start import new_kit
from presskit.kit.text import Span, canonical, clean

LANGUAGES = ("nl", "en")
CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cs"])
words = st.text(CHARACTERS, max_size=12).map(clean)
identities = st.uuids(version=4).map(str)

spans = st.builds(
    Span,
    words,
    strong=st.booleans(),
    emphasis=st.booleans(),
    link=st.none() | st.just("https://museum.example/"),
    lang=st.none() | st.sampled_from(["en", "fr", "la"]),
    small_caps=st.booleans(),
    superscript=st.booleans(),
)
texts = st.lists(spans, max_size=4).map(canonical)


@st.composite
def fields(draw: st.DrawFn) -> Localised:
    """A text in none, one or both of the languages."""
    made = [Translation(language, draw(texts)) for language in LANGUAGES if draw(st.booleans())]
    return tuple(t for t in made if t.text)


def _block(block_type: Any, /, **more: Any) -> st.SearchStrategy[Any]:
    return st.builds(block_type, id=identities, omitted=st.sampled_from([(), (), ("en",)]), **more)


figures = _block(blocks.Figure, caption=fields(), credit=fields(), alt=fields(), decorative=st.booleans())
quotes = _block(
    blocks.Quote,
    text=fields(),
    name=fields(),
    role=fields(),
    organisation=fields(),
    lead_in=fields(),
    attribution=fields(),
    display=st.sampled_from(["running", "pull"]),
    approval=st.builds(blocks.Approval, state=st.sampled_from(["draft", "sent", "approved", "refused"]), by=words),
)
items = st.builds(blocks.Item, id=identities, text=fields(), depth=st.integers(0, 2))
calls = _block(
    blocks.CallToAction,
    heading=fields(),
    text=fields(),
    button=fields(),
    url=st.sampled_from(["", "https://museum.example/"]),
    icon=st.sampled_from([None, "icon-arrow-right"]),
)
rows = st.lists(fields(), min_size=1, max_size=3).map(tuple)
aligns = st.lists(st.sampled_from(["", "start", "end", "centre", "decimal"]), max_size=3).map(tuple)
any_block: st.SearchStrategy[blocks.AnyBlock] = st.one_of(
    _block(blocks.Paragraph, text=fields()),
    _block(blocks.Subhead, text=fields(), level=st.sampled_from([1, 2])),
    _block(blocks.List, kind=st.sampled_from(["bullet", "number"]), items=st.lists(items, max_size=3).map(tuple)),
    quotes,
    figures,
    _block(blocks.Gallery, title=fields(), figures=st.lists(figures, max_size=2).map(tuple)),
    _block(blocks.FactBox, title=fields()),
    calls,
    _block(
        blocks.Table,
        caption=fields(),
        header_column=st.booleans(),
        align=aligns,
        header=rows,
        rows=st.lists(rows, max_size=3).map(tuple),
    ),
    _block(blocks.PageBreak),
    _block(blocks.Rating, of=fields(), stars=st.integers(0, 5).map(float)),
    _block(blocks.Video, title=fields(), url=st.just("https://museum.example/film")),
)
articles = st.builds(
    model.Article,
    id=identities,
    release=st.sampled_from(
        [
            None,
            model.Immediate(),
            model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam"),
            model.Embargo(),
        ]
    ),
    kicker=fields(),
    headline=fields(),
    lead=fields(),
    note_to_editors=fields(),
    dateline=st.builds(model.Dateline, place=fields(), date=st.sampled_from(["", "2026-11-20"])),
    body=st.lists(any_block, max_size=5).map(tuple),
)
people = st.builds(model.Person, id=identities, name=words, role=fields(), organisation=fields())


@st.composite
def kits(draw: st.DrawFn) -> model.Kit:
    """A kit of any content, whose parts fit together."""
    base = new_kit("nl", title=draw(words), created="2026-11-20T09:00:00+01:00")
    folk = tuple(draw(st.lists(people, max_size=2)))
    facts = tuple(draw(st.lists(st.builds(model.Fact, id=identities, label=fields(), value=fields()), max_size=2)))
    made = tuple(draw(st.lists(articles, min_size=1, max_size=2)))
    contacts = tuple(
        draw(
            st.lists(
                st.builds(model.Contact, id=identities, name=words, phone=words, publish=st.booleans()), max_size=2
            )
        )
    )

    def bound(block: blocks.AnyBlock) -> blocks.AnyBlock:
        if isinstance(block, blocks.Quote) and folk:
            return msgspec.structs.replace(block, speaker=folk[0].id)
        if isinstance(block, blocks.FactBox):
            return msgspec.structs.replace(block, facts=tuple(f.id for f in facts))
        return block

    made = tuple(msgspec.structs.replace(a, body=tuple(map(bound, a.body))) for a in made)
    return msgspec.structs.replace(
        base, languages=LANGUAGES, articles=made, people=folk, facts=facts, contacts=contacts
    )
