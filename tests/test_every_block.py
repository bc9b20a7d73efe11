"""Every type of block goes everywhere: the samples that other tests are made of hold it, and each output knows it.

mypy asks for a case where a match returns a value; where it yields or ends in `raise`, these tests do.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal, get_args

import hypothesis
import pytest
from msgspec.structs import replace

import making
import museum
from presskit.commands.listing import listed
from presskit.kit.blocks import AnyBlock, PageBreak
from presskit.kit.edits import with_article
from presskit.kit.model import Kit
from presskit.kit.view import view
from presskit.preflight import Place
from presskit.preflight.words import where
from presskit.publish.pdf.export import write_pdf
from publish.html import rich

TYPES = get_args(AnyBlock)
ONE_OF_EACH: dict[type, AnyBlock] = {type(block): block for block in museum.body()}
NAMES = [kind.__name__ for kind in TYPES]


def alone(kind: type) -> Kit:
    """The museum's kit with one block of a type as its body."""
    kit = museum.kit()
    return with_article(kit, replace(kit.articles[0], body=(ONE_OF_EACH[kind],)))


@pytest.mark.parametrize("make", [museum.kit, rich.kit], ids=["museum", "rich"])
def test_a_sample_holds_every_type(make: Callable[[], Kit]) -> None:
    assert {type(block) for article in make().articles for block in article.body} == set(TYPES)


@pytest.mark.parametrize("kind", TYPES, ids=NAMES)
def test_random_kits_may_hold_it(kind: type) -> None:
    quickly = hypothesis.settings(phases=(hypothesis.Phase.generate,), max_examples=500)
    assert hypothesis.find(making.any_block, lambda block: type(block) is kind, settings=quickly)


@pytest.mark.parametrize("kind", TYPES, ids=NAMES)
@pytest.mark.parametrize("to", ["screen", "print"])
def test_it_can_be_set(kind: type, to: Literal["screen", "print"]) -> None:
    out = io.BytesIO()
    now = datetime(2026, 11, 24, tzinfo=UTC)
    made = write_pdf(alone(kind), museum.assets().__getitem__, out, to=to, language="nl", audience="press", now=now)
    shown = {place.source for place in made.places}
    block = ONE_OF_EACH[kind]
    inner = {figure.id for figure in getattr(block, "figures", ())}
    assert kind is PageBreak or shown & {block.id, *inner}


@pytest.mark.parametrize("kind", TYPES, ids=NAMES)
def test_show_tells_of_it(kind: type) -> None:
    kit = alone(kind)
    without = list(listed(view(with_article(kit, replace(kit.articles[0], body=())), "nl")))
    assert len(list(listed(view(kit, "nl")))) > len(without)


@pytest.mark.parametrize("kind", TYPES, ids=NAMES)
def test_a_finding_can_name_it(kind: type) -> None:
    block = ONE_OF_EACH[kind]
    said = where(alone(kind), Place(block=block.id), "en")
    assert said
    assert block.id not in said
