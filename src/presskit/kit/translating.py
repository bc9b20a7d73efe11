"""The languages of a kit as a whole: what is translated and how far, which is the source, a kit without one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Literal, NamedTuple

from msgspec.structs import replace

from presskit.kit.approvals import wording
from presskit.kit.blocks import AnyBlock, Block, FactBox, Figure, Gallery, Quote, Value
from presskit.kit.localised import Localised, Translation, fingerprint, in_language, stale
from presskit.kit.model import Article, Kit

SAME = frozenset({"name", "asides"})
"""Fields that need no translation: outputs take a name from any language, and what was set aside is not shown."""


class Part(NamedTuple):
    """A part of a kit with texts of its own: a block or an article, or another part by its id."""

    article: str
    block: str
    part: str
    value: Value


def parts(kit: Kit) -> Iterator[Part]:
    """Yield each part of a kit that has texts of its own and is shown in an output."""
    for article in kit.articles:
        yield Part(article.id, "", "", article)
        for block in article.body:
            yield Part(article.id, block.id, "", block)
    yield Part("", "", "organisation", kit.organisation)
    for values in (kit.contacts, kit.images, kit.facts, kit.downloads):
        yield from (Part("", "", value.id, value) for value in values)


def fields_of(value: Value) -> Iterator[Localised]:
    """Yield the texts of a part that are translated, and of the values inside it; not the blocks of an article."""
    skip = SAME | {"body"} if isinstance(value, Article) else SAME
    for name in value.__struct_fields__:
        if name not in skip:
            yield from _localised(getattr(value, name))


def _localised(content: object) -> Iterator[Localised]:
    if isinstance(content, tuple):
        if content and all(isinstance(item, Translation) for item in content):
            yield content
        else:
            for item in content:
                yield from _localised(item)
    elif isinstance(content, Value):
        yield from fields_of(content)


Standing = Literal["", "missing", "stale", "draft", "done"]
"""How far a translation is; empty where the source has no words. A stale one was made from other words."""
_WORST: tuple[Standing, ...] = ("missing", "stale", "draft", "done", "")


def standing(field: Localised, language: str, source: str) -> Standing:
    """Return how far the translation of a text is."""
    if language == source or not in_language(field, source):
        return ""
    found = next((each for each in field if each.language == language and each.text), None)
    if found is None:
        return "missing"
    return "stale" if stale(field, language, source) else "draft" if found.state == "draft" else "done"


def standing_of(value: Value, language: str, source: str) -> Standing:
    """Return how far the texts of a part are: the worst of them; of a block that is left out, nothing."""
    if isinstance(value, Block) and language in value.omitted:
        return ""
    found = {standing(field, language, source) for field in fields_of(value)}
    return next(each for each in _WORST if each in found or not each)


def unfinished(kit: Kit, language: str) -> tuple[tuple[Part, Standing], ...]:
    """Return the parts of a kit that somebody has to look at in a language, in the order of the kit."""
    found = ((part, standing_of(part.value, language, kit.language)) for part in parts(kit))
    return tuple((part, how) for part, how in found if how not in {"", "done"})


def shown_with(block: AnyBlock) -> tuple[str, ...]:
    """Return the ids of the facts and images whose words a block shows."""
    match block:
        case FactBox():
            return block.facts
        case Figure():
            return (block.image,) if block.image else ()
        case Gallery():
            return tuple(figure.image for figure in block.figures if figure.image)
    return ()


def marked(kit: Kit, identities: Collection[str], language: str, state: Literal["draft", "done"]) -> Kit:
    """Mark the translations of parts of a kit (blocks, articles, ... by their ids) as drafts, or as right.

    What is right is made from the source as it is now. An article is its own texts, without its blocks.
    """
    if language == kit.language or language not in kit.languages:
        return kit

    def mark(value: Any) -> Any:
        if isinstance(value, tuple):
            if value and all(isinstance(each, Translation) for each in value):
                return _marked_text(value, language, kit.language, state)
            new = tuple(mark(each) for each in value)
            return value if all(a is b for a, b in zip(new, value, strict=True)) else new
        if isinstance(value, Value):
            names = set(value.__struct_fields__) - SAME - ({"body"} if isinstance(value, Article) else set())
            marks = {name: mark(getattr(value, name)) for name in names}
            changed = {name: each for name, each in marks.items() if each is not getattr(value, name)}
            return replace(value, **changed) if changed else value
        return value

    def each(values: tuple[Any, ...]) -> tuple[Any, ...]:
        new = tuple(mark(value) if value.id in identities else value for value in values)
        return values if all(a is b for a, b in zip(new, values, strict=True)) else new

    articles = []
    for article in kit.articles:
        body = each(article.body)
        whole = article if body is article.body else replace(article, body=body)
        articles.append(mark(whole) if article.id in identities else whole)
    new: dict[str, Any] = {name: each(getattr(kit, name)) for name in ("contacts", "images", "facts", "downloads")}
    new["articles"] = tuple(articles)
    if "organisation" in identities:
        new["organisation"] = mark(kit.organisation)
    after = replace(kit, **new)
    return kit if after == kit else after


def _marked_text(field: Localised, language: str, source: str, state: Literal["draft", "done"]) -> Localised:
    made = in_language(field, source)
    for n, each in enumerate(field):
        if each.language == language and each.text and made:
            now = replace(each, state=state, source=fingerprint(made) if state == "done" else each.source)
            return field if now == each else (*field[:n], now, *field[n + 1 :])
    return field


class Turn(NamedTuple):
    """What it comes to when another language becomes the source."""

    unwritten: int
    """Texts of the source that are not written in that language: the source lacks them then."""
    uncleared: int
    """Quotes that were approved or sent, and are drafts again: the wording that counts is another one."""


def turn(kit: Kit, language: str) -> Turn:
    """Return what it comes to when a language of a kit becomes its source."""
    unwritten = sum(
        bool(in_language(field, kit.language)) and not in_language(field, language)
        for part in parts(kit)
        if not (isinstance(part.value, Block) and language in part.value.omitted)
        for field in fields_of(part.value)
    )
    quotes = [block for article in kit.articles for block in article.body if isinstance(block, Quote)]
    return Turn(unwritten, sum(_cleared(quote, language).approval.state != quote.approval.state for quote in quotes))


def with_source(kit: Kit, language: str) -> Kit:
    """Make another language of a kit its source; no word changes.

    What was the source is a translation of it then. Texts that went together still do; where one of the two was out of
    date or a draft, the text in the former source is so now. A quote is cleared in the wording of the source: one that
    has another wording there is a draft again, and one that was refused stays so.
    """
    if language not in kit.languages[1:]:
        return kit
    articles = tuple(
        replace(
            article,
            body=tuple(_cleared(block, language) if isinstance(block, Quote) else block for block in article.body),
        )
        for article in kit.articles
    )
    rest = tuple(tag for tag in kit.languages if tag != language)
    turned: Kit = _turned(replace(kit, articles=articles), kit.language, language)
    return replace(turned, languages=(language, *rest))


def _cleared(quote: Quote, language: str) -> Quote:
    """Return a quote with its approval as it stands for the wording in a language; one without words there as it is."""
    approval, now = quote.approval, wording(quote, language)
    if approval.state == "draft" or approval.wording == now or not in_language(quote.text, language):
        return quote
    if approval.state == "refused":
        return replace(quote, approval=replace(approval, wording=now))
    return replace(quote, approval=replace(approval, state="draft"))


def _turned(value: Any, before: str, after: str) -> Any:
    """Return a value whose texts are translations of those in `after`; the same object where none is."""
    if isinstance(value, tuple):
        if value and all(isinstance(each, Translation) for each in value):
            return _turned_text(value, before, after)
        new = tuple(_turned(each, before, after) for each in value)
        return value if all(a is b for a, b in zip(new, value, strict=True)) else new
    if isinstance(value, Value):
        names = {name: _turned(getattr(value, name), before, after) for name in value.__struct_fields__}
        changed = {name: each for name, each in names.items() if each is not getattr(value, name)}
        return replace(value, **changed) if changed else value
    return value


def _turned_text(field: Localised, before: str, after: str) -> Localised:
    source = next((each for each in field if each.language == after and each.text), None)
    if source is None:
        return field
    made, together = fingerprint(source.text), not stale(field, after, before)
    nothing = fingerprint(())  # no text has it: what names it is out of date
    new = []
    for each in field:
        if each is source:
            new.append(replace(each, state="done", source=""))
        elif each.language == before:
            new.append(replace(each, state=source.state, source=made if together else nothing))
        elif each.source:
            kept = together and not stale(field, each.language, before)
            new.append(replace(each, source=made if kept else nothing))
        else:
            new.append(each)
    return tuple(new)


def spoken(kit: Kit, language: str) -> int:
    """Return how many texts of a kit have words in a language, whether it is one of the kit's or was."""
    return sum(each.language == language and bool(each.text) for each in _translations(kit))


def without_language(kit: Kit, language: str, *, words: bool) -> Kit:
    """Take a language out of a kit that is not its source; its words stay, to come back with it, or go with it."""
    if language not in kit.languages[1:]:
        return kit
    kit = replace(kit, languages=tuple(tag for tag in kit.languages if tag != language))
    gone: Kit = _without(kit, language) if words else kit
    return gone


def _translations(value: Any) -> Iterator[Translation]:
    if isinstance(value, Translation):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _translations(each)
    elif isinstance(value, Value):
        for name in value.__struct_fields__:
            yield from _translations(getattr(value, name))


def _without(value: Any, language: str, field: str = "") -> Any:
    """Return a value without its words in a language; the same object where it has none."""
    if isinstance(value, tuple):
        if field == "omitted":
            kept = tuple(tag for tag in value if tag != language)
        else:
            kept = tuple(
                _without(each, language)
                for each in value
                if not (isinstance(each, Translation) and each.language == language)
            )
        same = len(kept) == len(value) and all(a is b for a, b in zip(kept, value, strict=True))
        return value if same else kept
    if isinstance(value, Value):
        new = {name: _without(getattr(value, name), language, name) for name in value.__struct_fields__}
        changed = {name: each for name, each in new.items() if each is not getattr(value, name)}
        return replace(value, **changed) if changed else value
    return value
