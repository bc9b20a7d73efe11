"""Finding and replacing through everything a kit says in a language: its texts, and what has no line in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, FactBox, Figure, Gallery, Quote, Value
from presskit.kit.lines import RULES, Line
from presskit.kit.localised import Localised, in_language
from presskit.kit.localised import with_text as translated
from presskit.kit.model import Kit
from presskit.kit.projection import Projection
from presskit.kit.text import Text, clean, cut, join, marks, plain, plain_text
from presskit.kit.text import span as marked_span
from presskit.kit.writing import with_text

TIMEOUT = 0.5
"""Seconds that a search may take: some regular expressions would take years."""


class PatternError(ValueError):
    """What is looked for is no regular expression, or one that takes too long."""


class Query(NamedTuple):
    """What to look for, and how."""

    text: str
    case: bool = False
    whole: bool = False
    regex: bool = False


class Where(NamedTuple):
    """A text of the kit: line `line` of an article (its number, or -1), or a field of something else.

    `kind` is "line", "figure", "quote", "approval", "article", "person", "contact", "image", "organisation",
    "download", "fact" or "kit", `identity` the id of the thing or of the block, `field` the role of the line or the
    name of the field.
    """

    kind: str
    article: str
    identity: str
    field: str
    part: str = ""
    line: int = -1


class Hit(NamedTuple):
    """A place where it was found."""

    where: Where
    start: int
    end: int


V = TypeVar("V", bound=Value)
Visit = Callable[[Where, Text], Text]

_FIELDS: dict[str, tuple[str, ...]] = {
    "article": ("note_to_editors", "keywords"),
    "person": ("name", "role", "organisation", "biography"),
    "contact": ("name", "organisation", "hours"),
    "image": ("alt", "caption", "creator", "credit", "copyright"),
    "organisation": ("name", "address", "boilerplate"),
    "download": ("title",),
    "fact": ("label", "value", "source"),
    "figure": ("alt",),
    "quote": ("pull", "occasion"),
    "kit": ("title",),
}
_LOOSE = {"'": "['’‘]", '"': '["“”„«»]', " ": "[ \u00a0\u202f\u2028]", "-": "[-\u2011]"}
"""What is typed on a keyboard, and what a text has for it."""


def finder(query: Query) -> Callable[[str], list[tuple[int, int, Callable[[str], str]]]]:
    """Return a function that finds: start, end, and what a replacement becomes there, of each place in a text.

    Raises:
        PatternError: the query is no regular expression.
    """
    import regex

    if query.regex:
        form = query.text
    else:
        form = "".join(_LOOSE.get(character, re.escape(character)) for character in query.text)
    if query.whole:
        form = rf"(?<!\w)(?:{form})(?!\w)"
    make: Callable[..., Any] = regex.compile  # typed without its arguments
    try:
        pattern = make(form, 0 if query.case else regex.IGNORECASE)
    except (regex.error, OverflowError, RecursionError) as error:
        raise PatternError(str(error)) from None

    def find(text: str) -> list[tuple[int, int, Callable[[str], str]]]:
        try:
            found = [match for match in pattern.finditer(text, timeout=TIMEOUT) if match.end() > match.start()]
        except TimeoutError:
            raise PatternError("timeout") from None
        return [(m.start(), m.end(), _expansion(m) if query.regex else str) for m in found]

    return find


def _expansion(match: Any) -> Callable[[str], str]:
    """Return what makes `\\1` of a replacement what the first group found."""

    def expanded(replacement: str) -> str:
        import regex

        try:
            return str(match.expand(replacement) or "")
        except (regex.error, IndexError) as error:
            raise PatternError(str(error)) from None

    return expanded


def hits(kit: Kit, language: str, query: Query) -> list[Hit]:
    """Return all places where it is found in a language: in the articles in their order, then in all else.

    Those of kind "approval" are the last: who approved a quote is on record as it was, and `replaced` leaves it so.

    Raises:
        PatternError: the query is no regular expression.
    """
    if not query.text:
        return []
    find, out = finder(query), list[Hit]()

    def look(where: Where, text: Text) -> Text:
        out.extend(Hit(where, start, end) for start, end, _ in _places(find, where, text))
        return text

    visited(kit, language, look)
    for article in kit.articles:
        for block in article.body:
            if isinstance(block, Quote) and block.approval.by and language not in block.omitted:
                look(Where("approval", article.id, block.id, "by"), plain_text(block.approval.by))
    return sorted(out, key=lambda hit: hit.where.line < 0)


def replaced(kit: Kit, language: str, query: Query, by: str, only: Hit | None = None) -> tuple[Kit, int]:
    """Replace all that is found, or only one place; return the kit and how many were replaced.

    What comes in has the marks of the first character that it replaces.

    Raises:
        PatternError: the query, or what replaces it, is no regular expression.
        TooLongError: a text would become too long.
    """
    find, count = finder(query), 0

    def change(where: Where, text: Text) -> Text:
        nonlocal count
        if only is not None and where != only.where:
            return text
        out: list[Text] = []
        at = 0
        for start, end, expand in _places(find, where, text):
            if only is None or (start, end) == (only.start, only.end):
                new = clean(expand(by)).replace("\t", " ")
                marked = marks(cut(text, start, start + 1)[0])
                out += [cut(text, at, start), (marked_span(new, marked),) if new else ()]
                at, count = end, count + 1
        return join(*out, cut(text, at)) if out else text

    return visited(kit, language, change), count


def _places(find: Callable[..., Any], where: Where, text: Text) -> list[tuple[int, int, Callable[[str], str]]]:
    characters = plain(text)
    cells = where.kind == "line" and RULES[where.field].cells
    return [m for m in find(characters) if not (cells and "\t" in characters[m[0] : m[1]])]


def visited(kit: Kit, language: str, visit: Visit) -> Kit:
    """Return the kit with what `visit` makes of each of its texts in a language; the same object for what stays.

    People go first: a quote keeps its speaker when both are renamed.
    """
    for kind, name in (
        ("person", "people"), ("contact", "contacts"), ("image", "images"), ("download", "downloads"),
    ):  # fmt: skip
        kit = _with(kit, name, tuple(_fields(each, kind, language, visit) for each in getattr(kit, name)))
    kit = _with(kit, "organisation", _fields(kit.organisation, "organisation", language, visit))
    kit = _fields(kit, "kit", language, visit)
    for article in kit.articles:
        kit = _in_lines(kit, article.id, language, visit)
    articles = tuple(
        _with(
            _fields(article, "article", language, visit, article=article.id),
            "body",
            tuple(_block(block, article.id, language, visit) for block in article.body),
        )
        for article in kit.articles
    )
    kit = _with(kit, "articles", articles)
    boxed = {i for a in kit.articles for b in a.body if isinstance(b, FactBox) for i in b.facts}
    facts = tuple(f if f.id in boxed else _fields(f, "fact", language, visit) for f in kit.facts)
    return _with(kit, "facts", facts)


def _in_lines(kit: Kit, article: str, language: str, visit: Visit) -> Kit:
    projection = Projection(article, language)
    lines = projection.lines(kit)
    new = [_line(line, k, article, visit) for k, line in enumerate(lines)]
    if all(a is b for a, b in zip(lines, new, strict=True)):
        return kit
    return projection.kit(new, kit)


def _line(line: Line, k: int, article: str, visit: Visit) -> Line:
    if RULES[line.role].atomic or not line.text:
        return line
    return with_text(line, visit(Where("line", article, line.block, line.role, line.part, k), line.text))


def _block(block: AnyBlock, article: str, language: str, visit: Visit) -> AnyBlock:
    if language in block.omitted:
        return block
    match block:
        case Figure():
            return _fields(block, "figure", language, visit, article=article)
        case Quote():
            return _fields(block, "quote", language, visit, article=article)
        case Gallery():
            figures = tuple(_fields(f, "figure", language, visit, article=article) for f in block.figures)
            return _with(block, "figures", figures)
    return block


def _fields(value: V, kind: str, language: str, visit: Visit, *, article: str = "") -> V:
    """Visit the texts in the fields of one value."""
    for name in _FIELDS[kind]:
        field = getattr(value, name)
        where = Where(kind, article, getattr(value, "id", kind), name)
        if isinstance(field, str):
            new: Any = plain(visit(where, plain_text(field))) if field else field
            new = field if new == plain(plain_text(field)) else new
        elif name == "keywords":
            new = tuple(_translation(f, language, where._replace(part=str(n)), visit) for n, f in enumerate(field))
        else:
            new = _translation(field, language, where, visit)
        value = _with(value, name, new)
    return value


def _translation(field: Localised, language: str, where: Where, visit: Visit) -> Localised:
    text = in_language(field, language)
    new = visit(where, text) if text else text
    return field if new is text else translated(field, language, new)


def _with(value: V, name: str, new: Any) -> V:
    """Return a value with another field; the same object when that is what it has."""
    old = getattr(value, name)
    if old is new or (isinstance(new, tuple) and len(old) == len(new) and all(map(_same, old, new))):
        return value
    return replace(value, **{name: new}) if old != new else value


def _same(a: Value, b: Value) -> bool:
    return a is b
