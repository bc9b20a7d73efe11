from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from making import kits
from presskit.kit.blocks import Figure, Paragraph, Quote, new_id
from presskit.kit.icons import icon_named
from presskit.kit.localised import localised
from presskit.kit.model import Article, Kit, Person
from presskit.kit.start import new_kit
from presskit.storage.rows import RowKey, Unfit, changed_rows, decode, encode, kit_of, row_hash, rows


def paragraph(text: str = "Tekst") -> Paragraph:
    return Paragraph(id=new_id(), text=localised(text, "nl"))


def two_articles() -> Kit:
    articles = tuple(
        Article(id=new_id(), headline=localised(f"Kop {n}", "nl"), body=tuple(paragraph() for _ in range(3)))
        for n in range(2)
    )
    return replace(new_kit("nl", title="Proef"), articles=articles)


def with_article(kit: Kit, n: int, **changes: Any) -> Kit:
    new = replace(kit.articles[n], **changes)
    return replace(kit, articles=(*kit.articles[:n], new, *kit.articles[n + 1 :]))


@given(kits())
def test_a_kit_is_its_rows_and_each_reads_back_from_its_json(kit: Kit) -> None:
    assert kit_of(rows(kit)) == kit
    for key, content in rows(kit).items():
        assert decode(key.table, encode(content)) == content


@given(kits(), kits())
@settings(max_examples=50)
def test_the_changes_lead_from_one_kit_to_the_other(before: Kit, after: Kit) -> None:
    found = rows(before)
    changes = changed_rows(before, after)
    for gone in changes.gone:
        del found[gone]
    found.update(changes.put)
    assert kit_of(found) == after


@given(kits())
@settings(max_examples=30)
def test_a_kit_differs_from_itself_in_nothing(kit: Kit) -> None:
    assert changed_rows(kit, kit) == ({}, (), False)
    equal = kit_of({key: decode(key.table, encode(content)) for key, content in rows(kit).items()})
    assert changed_rows(kit, equal) == ({}, (), False)


def test_typing_in_one_paragraph_writes_that_row_and_no_more() -> None:
    kit = two_articles()
    first = kit.articles[0].body[0]
    body = (replace(first, text=localised("Anders", "nl")), *kit.articles[0].body[1:])
    changes = changed_rows(kit, with_article(kit, 0, body=body))
    assert set(changes.put) == {RowKey("block", first.id)}
    assert not changes.gone
    assert not changes.structure


def test_moving_a_block_to_another_article_keeps_its_row() -> None:
    kit = two_articles()
    moved = kit.articles[0].body[2]
    after = with_article(kit, 0, body=kit.articles[0].body[:2])
    after = with_article(after, 1, body=(*after.articles[1].body, moved))
    changes = changed_rows(kit, after)
    assert set(changes.put) == {
        RowKey("article", kit.articles[0].id),
        RowKey("article", kit.articles[1].id),
        RowKey("block", moved.id),
    }
    assert not changes.gone
    assert changes.structure


def test_another_order_writes_the_row_that_holds_the_order() -> None:
    kit = two_articles()
    after = replace(kit, articles=kit.articles[::-1])
    assert set(changed_rows(kit, after).put) == {RowKey("kit", kit.id)}


def test_an_icon_of_its_own_writes_one_row() -> None:
    kit = two_articles()
    icon = icon_named(kit, "icon-mail")
    assert icon is not None
    icons = tuple(replace(i, svg="<svg/>") if i is icon else i for i in kit.icons)
    changes = changed_rows(kit, replace(kit, icons=icons))
    assert set(changes.put) == {RowKey("icon", "icon-mail")}
    assert not changes.structure


@pytest.mark.parametrize(
    "body",
    [
        lambda body: (*body, body[0]),
        lambda body: (body[0], body[1], replace(body[2], id=body[0].id)),
        lambda body: (Figure(id=body[0].id, image="nowhere"), *body[1:]),
        lambda body: (Quote(id=body[0].id, speaker="nobody"), *body[1:]),
    ],
    ids=["a block twice", "an id twice", "a figure's image", "a quote's speaker"],
)
def test_what_may_break_how_parts_fit_asks_for_a_closer_look(body: Any) -> None:
    kit = two_articles()
    assert changed_rows(kit, with_article(kit, 1, body=body(kit.articles[1].body))).structure
    assert changed_rows(kit, replace(kit, languages=())).structure
    assert changed_rows(kit, replace(kit, format=99)).structure
    assert changed_rows(kit, replace(kit, people=(Person(id="p", portrait="nowhere"),))).structure


def test_a_row_that_vanished_or_came_from_nowhere_is_noticed() -> None:
    kit = two_articles()
    found = rows(kit)
    gone = RowKey("block", kit.articles[1].body[1].id)
    with pytest.raises(Unfit) as caught:
        kit_of({key: content for key, content in found.items() if key != gone})
    assert (caught.value.missing, caught.value.extra) == ((gone,), ())
    stray = RowKey("person", "stray")
    with pytest.raises(Unfit) as caught:
        kit_of({**found, stray: Person(id="stray")})
    assert (caught.value.missing, caught.value.extra) == ((), (stray,))
    with pytest.raises(Unfit):
        kit_of({})


def test_the_hash_is_over_table_key_and_content() -> None:
    hashes = {
        row_hash("block", "a", b"{}"),
        row_hash("fact", "a", b"{}"),
        row_hash("block", "b", b"{}"),
        row_hash("block", "a", b"{ }"),
    }
    assert len(hashes) == 4
    assert row_hash("block", "a", b"{}") == hashlib.blake2b(b"block\0a\0{}", digest_size=16).digest()


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"article":{"id":1}}', b'{"article":{"id":"a","surprise":1}}', b"[" * 100_000, b"\xff"]
)
def test_what_is_not_a_row_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the reason
        decode("article", data)
