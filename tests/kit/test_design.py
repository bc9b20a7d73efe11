"""What is design and what is text."""

from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from kit.test_edits import kit_with
from making import kits
from presskit.kit import edits
from presskit.kit.blocks import CallToAction, Paragraph, new_id
from presskit.kit.design import is_design
from presskit.kit.icon_set import only_here
from presskit.kit.localised import localised
from presskit.kit.model import Icon, Image, Kit, Logo, Person
from presskit.kit.theme import Theme

CALL, WORDS = CallToAction(id=new_id(), icon="raket", text=localised("Kom", "nl")), Paragraph(id=new_id())


BEFORE = edits.add_icon(kit_with(CALL, WORDS), Icon(name="raket", svg="<svg/>"))


def with_logo(kit: Kit, *logos: Logo) -> Kit:
    return replace(kit, organisation=replace(kit.organisation, logos=logos))


PICTURE = Image(id=new_id(), file="logo.png", sha256="0" * 64, width=9, height=9)


def test_icons_theme_and_logos_are_design() -> None:
    before = BEFORE
    for after in (
        edits.replace_icon(before, "icon-phone", "<svg/>", licence="MIT"),
        edits.rename_icon(before, "raket", "vuurpijl"),
        only_here(before, "raket", [CALL.id], "<svg/>"),
        edits.add_icon(before, Icon(name="maan", svg="<svg/>", meaning=localised("Maan", "nl"))),
        replace(before, theme=Theme(name="house", version=2)),
        with_logo(before, Logo(svg="<svg/>")),
        replace(with_logo(before, Logo(image=PICTURE.id)), images=(PICTURE,)),
        replace(before, modified="2026-11-20T09:00:00+01:00"),
    ):
        assert after != before
        assert is_design(before, after)
        assert is_design(after, before), "it can be undone"


@pytest.mark.parametrize(
    "after",
    [
        edits.with_block(BEFORE, replace(CALL, text=localised("Ga", "nl"))),
        edits.with_block(BEFORE, replace(CALL, url="https://x.example")),
        edits.remove_block(BEFORE, WORDS.id),
        edits.move_block(BEFORE, WORDS.id, BEFORE.articles[0].id, 0),
        replace(BEFORE, title="Anders"),
        replace(BEFORE, people=(Person(id=new_id()),)),
        replace(BEFORE, images=(PICTURE,)),
        replace(BEFORE, languages=("nl", "en")),
        replace(BEFORE, organisation=replace(BEFORE.organisation, website="https://x.example")),
        replace(edits.replace_icon(BEFORE, "raket", "<svg />"), title="Anders"),
    ],
)
def test_all_else_is_text(after: Kit) -> None:
    assert not is_design(BEFORE, after)


@given(kits(), kits())
def test_no_two_kits_differ_by_design_when_their_words_do(one: Kit, other: Kit) -> None:
    assert is_design(one, one)
    assert is_design(one, other) == is_design(other, one)
    if one.title != other.title or one.people != other.people:
        assert not is_design(one, other)
