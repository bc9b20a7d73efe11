"""A kit as the rows of its file, both ways, and the rows in which two kits differ. Pure.

The order of articles, blocks and the rest stands with what holds them: the kit's row lists its articles, an article's
row its blocks. So a row that has vanished is noticed, and moving a block writes one row.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, CallToAction, PageBreak, Paragraph, Rating, Subhead, Table, Value
from presskit.kit.model import Article, Contact, Download, Fact, Icon, Image, Kit, Person
from presskit.kit.theme import Theme

THEME = "theme"
"""The key of the one theme in use."""

COLLECTIONS = {
    "person": "people",
    "contact": "contacts",
    "image": "images",
    "icon": "icons",
    "fact": "facts",
    "download": "downloads",
}
"""The tables whose rows are values of the kit as they are, and the kit's field that holds them."""


class KitRow(Value, frozen=True, kw_only=True):
    """The kit's own row: its fields without its parts, and the keys of the parts in their order."""

    kit: Kit
    articles: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    icons: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    downloads: tuple[str, ...] = ()


class ArticleRow(Value, frozen=True, kw_only=True):
    """An article without its body, and the ids of its blocks in their order."""

    article: Article
    body: tuple[str, ...] = ()


class BlockRow(Value, frozen=True, kw_only=True):
    """A block, and the article that it belongs to: what is known of it when the article's own row is lost."""

    article: str
    block: AnyBlock


Content = KitRow | ArticleRow | BlockRow | Person | Contact | Image | Icon | Fact | Download | Theme

_TYPES: dict[str, Any] = {
    "kit": KitRow,
    "article": ArticleRow,
    "block": BlockRow,
    "person": Person,
    "contact": Contact,
    "image": Image,
    "icon": Icon,
    "fact": Fact,
    "download": Download,
    "theme": Theme,
}
TABLES = tuple(_TYPES)
"""The tables that hold the kit, in the order in which they are read."""

_WITHOUT_REFERENCES = (Paragraph, Subhead, CallToAction, Table, PageBreak, Rating)

_encoder = msgspec.json.Encoder()
_decoders = {table: msgspec.json.Decoder(kind) for table, kind in _TYPES.items()}


class RowKey(NamedTuple):
    """Which row: its table and its key there (an id, or an icon's name)."""

    table: str
    key: str


class Changes(NamedTuple):
    """What to write to get from one kit to another: rows to put in place and rows to delete.

    Without `structure` only texts and values changed: no id and no reference, so the parts fit as they did before.
    """

    put: dict[RowKey, Content]
    gone: tuple[RowKey, ...]
    structure: bool


class Unfit(ValueError):  # noqa: N818 - it says what the rows are
    """Rows that do not make a kit: `missing` are referred to and not there, `extra` are there and not referred to."""

    def __init__(self, missing: tuple[RowKey, ...], extra: tuple[RowKey, ...] = ()) -> None:
        super().__init__(missing, extra)
        self.missing, self.extra = missing, extra


def encode(content: Content) -> bytes:
    """Return a row's content as JSON."""
    return _encoder.encode(content)


def decode(table: str, data: bytes) -> Content:
    """Read a row's content.

    Raises:
        ValueError: it is not JSON, or not what this table holds.
    """
    try:
        content: Content = _decoders[table].decode(data)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return content


def row_hash(table: str, key: str | int, data: bytes) -> bytes:
    """Return the hash that stands with a row: BLAKE2b, 128 bits, over its table, key and content."""
    digest = hashlib.blake2b(f"{table}\0{key}\0".encode("utf-8", "surrogateescape"), digest_size=16)
    digest.update(data)
    return digest.digest()


def rows(kit: Kit) -> dict[RowKey, Content]:
    """Return all rows of a kit."""
    found: dict[RowKey, Content] = {RowKey("kit", kit.id): _kit_row(kit), RowKey("theme", THEME): kit.theme}
    for article in kit.articles:
        found.update(_article_rows(article))
    for table in COLLECTIONS:
        found.update(_part_rows(kit, table))
    return found


def kit_of(found: Mapping[RowKey, Content]) -> Kit:
    """Make the kit of its rows.

    Raises:
        Unfit: a row is missing, or one is too many.
    """
    of_kit = [content for content in found.values() if isinstance(content, KitRow)]
    if not of_kit:
        raise Unfit((RowKey("kit", ""),))
    row = of_kit[0]
    used = {RowKey("kit", row.kit.id), RowKey("theme", THEME)}
    missing: list[RowKey] = []

    def take(table: str, keys: tuple[str, ...]) -> list[Any]:
        wanted = [RowKey(table, key) for key in keys]
        used.update(wanted)
        missing.extend(key for key in wanted if key not in found)
        return [found[key] for key in wanted if key in found]

    theme = take("theme", (THEME,))
    parts: dict[str, Any] = {name: tuple(take(table, getattr(row, name))) for table, name in COLLECTIONS.items()}
    articles = tuple(
        replace(article.article, body=tuple(block.block for block in take("block", article.body)))
        for article in take("article", row.articles)
    )
    extra = tuple(key for key in found if key not in used)
    if missing or extra:
        raise Unfit(tuple(missing), extra)
    return replace(row.kit, theme=theme[0], articles=articles, **parts)


def changed_rows(before: Kit, after: Kit) -> Changes:
    """Return the rows in which two kits differ; a part that is the same object in both is not looked into."""
    old: dict[RowKey, Content] = {RowKey("kit", before.id): _kit_row(before)}
    new: dict[RowKey, Content] = {RowKey("kit", after.id): _kit_row(after)}
    if before.theme is not after.theme:
        old[RowKey("theme", THEME)], new[RowKey("theme", THEME)] = before.theme, after.theme
    if before.articles is not after.articles:
        same = {id(article) for article in before.articles} & {id(article) for article in after.articles}
        for kit, into in ((before, old), (after, new)):
            for article in kit.articles:
                if id(article) not in same:
                    into.update(_article_rows(article))
    for table, name in COLLECTIONS.items():
        if getattr(before, name) is not getattr(after, name):
            old.update(_part_rows(before, table))
            new.update(_part_rows(after, table))
    put = {key: content for key, content in new.items() if not _same(old.get(key), content)}
    structure = old.keys() != new.keys() or any(not _fits_as(old[key], content) for key, content in put.items())
    return Changes(put, tuple(key for key in old if key not in new), structure)


def _kit_row(kit: Kit) -> KitRow:
    bare = replace(kit, theme=Theme(), articles=(), people=(), contacts=(), images=(), icons=(), facts=(), downloads=())
    keys = {name: tuple(_key(part) for part in getattr(kit, name)) for name in COLLECTIONS.values()}
    return KitRow(kit=bare, articles=tuple(article.id for article in kit.articles), **keys)


def _article_rows(article: Article) -> dict[RowKey, Content]:
    bare = ArticleRow(article=replace(article, body=()), body=tuple(block.id for block in article.body))
    found: dict[RowKey, Content] = {RowKey("article", article.id): bare}
    for block in article.body:
        found[RowKey("block", block.id)] = BlockRow(article=article.id, block=block)
    return found


def _part_rows(kit: Kit, table: str) -> dict[RowKey, Content]:
    return {RowKey(table, _key(part)): part for part in getattr(kit, COLLECTIONS[table])}


def _key(part: Person | Contact | Image | Icon | Fact | Download) -> str:
    return part.name if isinstance(part, Icon) else part.id


def _fits_as(old: Content, new: Content) -> bool:
    """Tell whether a changed row has the ids and references of the old one; False when that takes a closer look."""
    match old, new:
        case KitRow(), KitRow():
            return replace(old, kit=new.kit) == new and bool(new.kit.languages) and old.kit.format == new.kit.format
        case ArticleRow(), ArticleRow():
            return old.body == new.body
        case BlockRow(), BlockRow():
            return old.article == new.article and isinstance(new.block, _WITHOUT_REFERENCES)
        case _:
            return isinstance(new, Icon | Theme)


def _same(old: Content | None, new: Content) -> bool:
    if isinstance(old, BlockRow) and isinstance(new, BlockRow) and old.block is new.block:
        return old.article == new.article
    return old is new or old == new
