from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from making import any_block, fields, kits
from presskit.kit import edits
from presskit.kit.blocks import Approval, CallToAction, FactBox, Figure, Gallery, Paragraph, Quote, new_id
from presskit.kit.json import faults, from_json, to_json
from presskit.kit.localised import Localised, localised
from presskit.kit.model import Contact, Fact, Icon, Image, Kit, Person
from presskit.kit.start import new_kit


def kit_with(*body: object, **more: object) -> Kit:
    kit = replace(new_kit("nl"), **more)
    return edits.with_article(kit, replace(kit.articles[0], body=tuple(body)))


class AnyEdits(RuleBasedStateMachine):
    """Any sequence of edits keeps a kit whole, and undoing all of it gives the first kit back."""

    blocks = Bundle("blocks")

    @initialize(kit=kits())
    def start(self, kit: Kit) -> None:
        self.first = self.kit = kit
        self.history: list[Kit] = []

    def apply(self, after: Kit) -> None:
        if after is not self.kit:
            self.history.append(self.kit)
            self.kit = after

    def ids(self) -> list[str]:
        return [b.id for a in self.kit.articles for b in a.body]

    @rule(block=any_block, at=st.integers(0, 9), where=st.integers(0, 9))
    def insert(self, block: object, at: int, where: int) -> None:
        article = self.kit.articles[where % len(self.kit.articles)]
        if isinstance(block, FactBox):
            block = replace(block, facts=tuple(f.id for f in self.kit.facts))
        self.apply(edits.insert_blocks(self.kit, article.id, at, [block]))  # type: ignore[list-item]  # any_block draws blocks

    @rule(pick=st.integers(0, 99))
    def take_out(self, pick: int) -> None:
        if ids := self.ids():
            self.apply(edits.remove_block(self.kit, ids[pick % len(ids)]))

    @rule(pick=st.integers(0, 99), to=st.integers(0, 9), where=st.integers(0, 9))
    def move(self, pick: int, to: int, where: int) -> None:
        if ids := self.ids():
            before = sorted(ids)
            article = self.kit.articles[where % len(self.kit.articles)]
            self.apply(edits.move_block(self.kit, ids[pick % len(ids)], article.id, to))
            assert sorted(self.ids()) == before

    @rule(text=fields(), pick=st.integers(0, 99))
    def reword(self, text: Localised, pick: int) -> None:
        found = [b for a in self.kit.articles for b in a.body if isinstance(b, (Paragraph, Quote))]
        if found:
            self.apply(edits.with_block(self.kit, replace(found[pick % len(found)], text=text)))

    @rule(text=fields())
    def add_person_and_fact(self, text: Localised) -> None:
        self.apply(edits.put(self.kit, Person(id=new_id(), name="Iemand", role=text)))
        self.apply(edits.put(self.kit, Fact(id=new_id(), label=text)))

    @rule(pick=st.integers(0, 99))
    def take_out_person_or_fact(self, pick: int) -> None:
        kit = self.kit
        if values := [p.id for p in kit.people] + [f.id for f in kit.facts] + [i.id for i in kit.images]:
            self.apply(edits.remove(self.kit, values[pick % len(values)]))

    @rule(pick=st.integers(0, 99))
    def picture(self, pick: int) -> None:
        if found := edits.figures(self.kit):
            self.apply(edits.give_picture(self.kit, found[pick % len(found)].id, Image(id=new_id(), sha256="0" * 64)))

    @rule(pick=st.integers(0, 99))
    def icon(self, pick: int) -> None:
        name = self.kit.icons[pick % len(self.kit.icons)].name
        self.apply(edits.replace_icon(self.kit, name, "<svg/>"))
        self.apply(edits.rename_icon(self.kit, name, f"{name}-{len(self.history)}"))

    @rule()
    def article(self) -> None:
        self.apply(edits.add_article(self.kit))
        self.apply(edits.move_article(self.kit, self.kit.articles[-1].id, 0))
        self.apply(edits.remove_article(self.kit, self.kit.articles[-1].id))

    @invariant()
    def whole(self) -> None:
        assert list(faults(self.kit)) == []
        assert from_json(to_json(self.kit)) == self.kit

    def teardown(self) -> None:
        while getattr(self, "history", None):
            self.kit = self.history.pop()
        if hasattr(self, "first"):
            assert self.kit is self.first


TestAnyEdits = AnyEdits.TestCase


def test_what_an_edit_does_not_touch_stays_the_same_object() -> None:
    kit = kit_with(Paragraph(id="a"), Paragraph(id="b"))
    after = edits.with_block(kit, Paragraph(id="a", text=localised("nieuw", "nl")))
    assert after.articles[0].body[1] is kit.articles[0].body[1]
    assert after.icons is kit.icons
    assert edits.with_block(after, Paragraph(id="a", text=localised("nieuw", "nl"))) is after


def test_an_unknown_id_is_named() -> None:
    kit = kit_with()
    for call in (
        lambda: edits.find_block(kit, "x"),
        lambda: edits.remove(kit, "x"),
        lambda: edits.article_of(kit, "x"),
        lambda: edits.replace_icon(kit, "x", "<svg/>"),
        lambda: edits.restore_icon(kit, "x"),
    ):
        with pytest.raises(edits.NotInKitError, match="'x'"):
            call()


def test_taking_out_what_is_referred_to_leaves_no_reference() -> None:
    kit = kit_with(
        Quote(id="q", speaker="p"),
        Figure(id="f", image="i"),
        Gallery(id="g", figures=(Figure(id="g1", image="i"),)),
        FactBox(id="b", facts=("c", "d")),
        people=(Person(id="p", portrait="i"),),
        images=(Image(id="i"),),
        facts=(Fact(id="c"), Fact(id="d")),
    )
    for identity in ("p", "i", "c"):
        kit = edits.remove(kit, identity)
    assert list(faults(kit)) == []
    quote, figure, gallery, box = kit.articles[0].body
    assert isinstance(quote, Quote)
    assert quote.speaker is None
    assert isinstance(figure, Figure)
    assert figure.image is None
    assert isinstance(gallery, Gallery)
    assert gallery.figures[0].image is None
    assert isinstance(box, FactBox)
    assert box.facts == ("d",)


def test_a_figure_keeps_its_caption_when_it_gets_its_picture() -> None:
    kit = kit_with(Figure(id="f", caption=localised("De gevel", "nl")), Gallery(id="g", figures=(Figure(id="h"),)))
    kit = edits.give_picture(kit, "f", Image(id="i"))
    kit = edits.give_picture(kit, "h", Image(id="j"))
    first, second = edits.figures(kit)
    assert first == Figure(id="f", image="i", caption=localised("De gevel", "nl"))
    assert second.image == "j"
    assert [image.id for image in kit.images] == ["i", "j"]
    with pytest.raises(edits.NotInKitError):
        edits.give_picture(kit, "g", Image(id="k"))


def test_clearing_a_quote_remembers_the_wording() -> None:
    kit = kit_with(Quote(id="q", text=localised("Het is zo.", "nl")))
    kit = edits.approve(kit, "q", Approval(state="approved", by="J. Doe", when="2026-11-20T10:00:00+01:00"))
    _, quote = edits.find_block(kit, "q")
    assert isinstance(quote, Quote)
    assert quote.approval.state == "approved"
    assert len(quote.approval.wording) == 32


def test_renaming_an_icon_takes_its_uses_along() -> None:
    kit = kit_with(CallToAction(id="c", icon="icon-mail"))
    kit = edits.rename_icon(kit, "icon-mail", "icon-post")
    _, call = edits.find_block(kit, "c")
    assert isinstance(call, CallToAction)
    assert call.icon == "icon-post"
    with pytest.raises(ValueError, match="icon-phone"):
        edits.rename_icon(kit, "icon-post", "icon-phone")


def test_an_icon_is_replaced_and_restored() -> None:
    kit = kit_with()
    after = edits.replace_icon(kit, "icon-mail", "<svg/>", licence="MIT")
    assert next(i for i in after.icons if i.name == "icon-mail") == Icon(name="icon-mail", svg="<svg/>", licence="MIT")
    assert edits.restore_icon(after, "icon-mail") == kit
    assert edits.add_icon(kit, Icon(name="icon-new")).icons[-1].name == "icon-new"


@given(kits())
def test_putting_back_what_is_there_changes_nothing(kit: Kit) -> None:
    for values in (kit.people, kit.contacts, kit.facts, kit.images):
        for value in values:
            assert edits.put(kit, value) is kit
    for article in kit.articles:
        for block in article.body:
            assert edits.with_block(kit, block) is kit


def test_put_adds_or_replaces() -> None:
    kit = edits.put(kit_with(), Contact(id="c", name="Persdienst"))
    assert edits.put(kit, Contact(id="c", name="Pers")).contacts == (Contact(id="c", name="Pers"),)


def test_the_article_beside_another_is_the_next_one_or_else_the_one_before() -> None:
    kit = kit_with()
    assert edits.beside(kit, kit.articles[0].id) == kit.articles[0].id
    for _ in range(2):
        kit = edits.add_article(kit)
    first, second, third = (article.id for article in kit.articles)
    assert [edits.beside(kit, each) for each in (first, second, third)] == [second, third, second]


def test_a_block_is_left_out_in_one_language_and_shown_again() -> None:
    kit = kit_with(Paragraph(id="a", omitted=("fr",)), Gallery(id="g", figures=(Figure(id="f"),)))
    out = edits.leave_out(kit, "a", "nl", out=True)
    assert out.articles[0].body[0].omitted == ("fr", "nl")
    assert [edits.is_shown(out, "a", tag) for tag in ("nl", "en", "fr")] == [False, True, False]
    assert edits.leave_out(out, "a", "nl", out=True) is out
    assert edits.leave_out(kit, "a", "nl", out=False) is kit
    assert edits.leave_out(out, "a", "nl", out=False) == kit
    assert edits.is_shown(kit, "f", "nl") is None
    with pytest.raises(edits.NotInKitError, match="'f'"):
        edits.leave_out(kit, "f", "nl", out=True)
