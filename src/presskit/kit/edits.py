"""Edits of a kit that are not typing: each a function from a kit to a kit.

An edit that changes nothing gives the same object back, and what it does not touch stays the same object: undo,
autosave and panels compare by identity. Edits of text are in `presskit.kit.writing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from msgspec.structs import replace

from presskit.kit import blocks
from presskit.kit.blocks import AnyBlock, Approval, CallToAction, Figure, Gallery, Quote
from presskit.kit.localised import fingerprint, in_language
from presskit.kit.model import Article, Contact, Download, Fact, Icon, Image, Kit, Person
from presskit.kit.start import new_article

Collected = Person | Contact | Image | Fact | Download
_FIELDS: dict[type, str] = {
    Person: "people",
    Contact: "contacts",
    Image: "images",
    Fact: "facts",
    Download: "downloads",
}
T = TypeVar("T")


class NotInKitError(KeyError):
    """The kit holds nothing with this id or name."""

    def __init__(self, kind: str, identity: str) -> None:
        super().__init__(kind, identity)
        self.kind, self.identity = kind, identity

    def __str__(self) -> str:
        return f"no {self.kind} {self.identity!r} in this kit"


# --- articles and blocks ----------------------------------------------------------------------------------------------


def article_of(kit: Kit, identity: str) -> Article:
    """Return the article with this id.

    Raises:
        NotInKitError: there is none.
    """
    for article in kit.articles:
        if article.id == identity:
            return article
    raise NotInKitError("article", identity)


def find_block(kit: Kit, identity: str) -> tuple[Article, AnyBlock]:
    """Return a block, or a figure inside a gallery, with the article that it is in.

    Raises:
        NotInKitError: there is none.
    """
    for article in kit.articles:
        for block in article.body:
            if block.id == identity:
                return article, block
            if isinstance(block, Gallery):
                for figure in block.figures:
                    if figure.id == identity:
                        return article, figure
    raise NotInKitError("block", identity)


def with_article(kit: Kit, article: Article) -> Kit:
    """Put an article in the place of the one with its id."""
    before = article_of(kit, article.id)
    return kit if article is before else replace(kit, articles=_swapped(kit.articles, before, article))


def add_article(kit: Kit, article: Article | None = None) -> Kit:
    """Add an article at the end: this one, or an empty one."""
    return replace(kit, articles=(*kit.articles, article or new_article()))


def remove_article(kit: Kit, identity: str) -> Kit:
    """Take an article out; a kit that had one article has an empty one then."""
    gone = article_of(kit, identity)
    rest = tuple(article for article in kit.articles if article is not gone)
    return replace(kit, articles=rest or (new_article(),))


def beside(kit: Kit, identity: str) -> str:
    """Return the id of the article after this one; of the last, the one before it. Its own where it is the only one."""
    order = [article.id for article in kit.articles]
    at = order.index(article_of(kit, identity).id)
    return (order[at + 1 : at + 2] or order[max(0, at - 1) : at] or order)[0]


def move_article(kit: Kit, identity: str, to: int) -> Kit:
    """Move an article to another place in the order."""
    moved = article_of(kit, identity)
    rest = [article for article in kit.articles if article is not moved]
    rest.insert(max(0, min(to, len(rest))), moved)
    return kit if tuple(rest) == kit.articles else replace(kit, articles=tuple(rest))


def with_block(kit: Kit, block: AnyBlock) -> Kit:
    """Put a block (or a figure of a gallery) in the place of the one with its id."""
    article, before = find_block(kit, block.id)
    if block is before or block == before:
        return kit
    if before in article.body:
        return with_article(kit, replace(article, body=_swapped(article.body, before, block)))
    if not isinstance(block, Figure):
        raise NotInKitError("block", block.id)
    gallery = next(g for g in article.body if isinstance(g, Gallery) and before in g.figures)
    figures = tuple(block if figure.id == block.id else figure for figure in gallery.figures)
    return with_article(kit, replace(article, body=_swapped(article.body, gallery, replace(gallery, figures=figures))))


def insert_blocks(kit: Kit, article: str, at: int, new: Iterable[AnyBlock]) -> Kit:
    """Insert blocks before place `at` of an article's body."""
    new = tuple(new)
    target = article_of(kit, article)
    body = (*target.body[:at], *new, *target.body[at:])
    return with_article(kit, replace(target, body=body)) if new else kit


def remove_block(kit: Kit, identity: str) -> Kit:
    """Take a block out of its article, or a figure out of its gallery."""
    article, block = find_block(kit, identity)
    if block in article.body:
        return with_article(kit, replace(article, body=tuple(b for b in article.body if b.id != identity)))
    gallery = next(g for g in article.body if isinstance(g, Gallery) and block in g.figures)
    figures = tuple(figure for figure in gallery.figures if figure.id != identity)
    return with_article(kit, replace(article, body=_swapped(article.body, gallery, replace(gallery, figures=figures))))


def move_block(kit: Kit, identity: str, article: str, to: int) -> Kit:
    """Move a block of a body before place `to` (counted without it) of an article, its own or another."""
    source, block = find_block(kit, identity)
    if block not in source.body:
        raise NotInKitError("block", identity)
    if source.id == article:
        rest = [b for b in source.body if b.id != identity]
        rest.insert(max(0, min(to, len(rest))), block)
        return kit if tuple(rest) == source.body else with_article(kit, replace(source, body=tuple(rest)))
    article_of(kit, article)
    return insert_blocks(remove_block(kit, identity), article, max(0, to), (block,))


def is_shown(kit: Kit, identity: str, language: str) -> bool | None:
    """Tell whether a block of a body is shown in a language; None when there is no such block."""
    found = (block for article in kit.articles for block in article.body if block.id == identity)
    return next((language not in block.omitted for block in found), None)


def leave_out(kit: Kit, identity: str, language: str, *, out: bool) -> Kit:
    """Leave a block of a body out in one language, or show it there again; its texts stay.

    Raises:
        NotInKitError: no article has this block.
    """
    article, block = find_block(kit, identity)
    if block not in article.body:
        raise NotInKitError("block", identity)
    if (language in block.omitted) == out:
        return kit
    omitted = (*block.omitted, language) if out else tuple(tag for tag in block.omitted if tag != language)
    return with_block(kit, replace(block, omitted=omitted))


# --- people, contacts, images, facts, downloads -----------------------------------------------------------------------


def put(kit: Kit, value: Collected) -> Kit:
    """Add a person, contact, image, fact or download, or put it in the place of the one with its id."""
    field = _FIELDS[type(value)]
    values: tuple[Collected, ...] = getattr(kit, field)
    before = next((v for v in values if v.id == value.id), None)
    if before is None:
        return replace(kit, **{field: (*values, value)})
    return kit if before == value else replace(kit, **{field: _swapped(values, before, value)})


def remove(kit: Kit, identity: str) -> Kit:
    """Take a person, contact, image, fact or download out; what referred to it refers to nothing then.

    Raises:
        NotInKitError: there is none with this id.
    """
    for field in _FIELDS.values():
        values: tuple[Collected, ...] = getattr(kit, field)
        if any(v.id == identity for v in values):
            rest = tuple(v for v in values if v.id != identity)
            return _without_reference(replace(kit, **{field: rest}), identity)
    raise NotInKitError("person, contact, image, fact or download", identity)


def _without_reference(kit: Kit, identity: str) -> Kit:
    people = tuple(replace(p, portrait=None) if p.portrait == identity else p for p in kit.people)
    articles = tuple(
        _with_body(article, tuple(_block_without(block, identity) for block in article.body))
        for article in kit.articles
    )
    return replace(kit, people=_same_or(kit.people, people), articles=_same_or(kit.articles, articles))


def _block_without(block: AnyBlock, identity: str) -> AnyBlock:
    match block:
        case Quote(speaker=speaker) if speaker == identity:
            return replace(block, speaker=None)
        case Figure(image=image) if image == identity:
            return replace(block, image=None)
        case Gallery(figures=figures) if any(figure.image == identity for figure in figures):
            kept = tuple(replace(f, image=None) if f.image == identity else f for f in figures)
            return replace(block, figures=kept)
        case blocks.FactBox(facts=facts) if identity in facts:
            return replace(block, facts=tuple(f for f in facts if f != identity))
        case blocks.Video(poster=poster) if poster == identity:
            return replace(block, poster=None)
    return block


# --- pictures and quotes ----------------------------------------------------------------------------------------------


def figures(kit: Kit) -> tuple[Figure, ...]:
    """Return the figures of all articles, those of galleries too, in order: figure 1 is the first."""
    found: list[Figure] = []
    for article in kit.articles:
        for block in article.body:
            if isinstance(block, Figure):
                found.append(block)
            elif isinstance(block, Gallery):
                found.extend(block.figures)
    return tuple(found)


def give_picture(kit: Kit, figure: str, image: Image) -> Kit:
    """Give a figure its picture, in place of the one it had. The caption, credit and alt text of the figure stay."""
    _, target = find_block(kit, figure)
    if not isinstance(target, Figure):
        raise NotInKitError("figure", figure)
    return with_block(put(kit, image), replace(target, image=image.id, crop=None, focus=None))


def approve(kit: Kit, quote: str, approval: Approval) -> Kit:
    """Record where the clearing of a quote stands; what is cleared is its wording in the source language now."""
    _, target = find_block(kit, quote)
    if not isinstance(target, Quote):
        raise NotInKitError("quote", quote)
    wording = fingerprint(in_language(target.text, kit.language))
    return with_block(kit, replace(target, approval=replace(approval, wording=wording)))


# --- icons ------------------------------------------------------------------------------------------------------------


def replace_icon(kit: Kit, name: str, svg: str, *, source: str = "", licence: str = "") -> Kit:
    """Give an icon another drawing (cleaned SVG), everywhere it is used.

    Raises:
        NotInKitError: the kit has no icon of that name.
    """
    return _with_icon(kit, replace(_icon(kit, name), svg=svg, source=source, licence=licence))


def restore_icon(kit: Kit, name: str) -> Kit:
    """Give an icon the standard drawing of its name back; the caller checks that there is one."""
    return _with_icon(kit, replace(_icon(kit, name), svg=None, source="", licence=""))


def add_icon(kit: Kit, icon: Icon) -> Kit:
    """Add an icon, or put it in the place of the one of that name."""
    if any(i.name == icon.name for i in kit.icons):
        return _with_icon(kit, icon)
    return replace(kit, icons=(*kit.icons, icon))


def rename_icon(kit: Kit, name: str, new: str) -> Kit:
    """Rename an icon; calls to action that use it follow.

    Raises:
        NotInKitError: the kit has no icon of that name.
        ValueError: the new name is taken.
    """
    icon = _icon(kit, name)
    if new == name:
        return kit
    if any(i.name == new for i in kit.icons):
        raise ValueError(new)
    articles = tuple(
        _with_body(
            article,
            tuple(replace(b, icon=new) if isinstance(b, CallToAction) and b.icon == name else b for b in article.body),
        )
        for article in kit.articles
    )
    icons = _swapped(kit.icons, icon, replace(icon, name=new))
    return replace(kit, icons=icons, articles=_same_or(kit.articles, articles))


def _icon(kit: Kit, name: str) -> Icon:
    for icon in kit.icons:
        if icon.name == name:
            return icon
    raise NotInKitError("icon", name)


def _with_icon(kit: Kit, icon: Icon) -> Kit:
    before = _icon(kit, icon.name)
    return kit if before == icon else replace(kit, icons=_swapped(kit.icons, before, icon))


# --- tuples -----------------------------------------------------------------------------------------------------------


def _swapped(values: Sequence[T], before: T, after: T) -> tuple[T, ...]:
    return tuple(after if value is before else value for value in values)


def _same_or(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[T, ...]:
    return before if all(a is b for a, b in zip(before, after, strict=True)) else after


def _with_body(article: Article, body: tuple[AnyBlock, ...]) -> Article:
    body = _same_or(article.body, body)
    return article if body is article.body else replace(article, body=body)
