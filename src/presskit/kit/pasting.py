"""Copying, pasting and moving what is selected: which blocks it is, and how they come in elsewhere. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

from presskit.kit.blocks import (
    AnyBlock,
    CallToAction,
    FactBox,
    Figure,
    Gallery,
    List,
    Paragraph,
    Quote,
    Subhead,
    Video,
    new_id,
)
from presskit.kit.lines import ITEMS, RULES, Line, Place, Tongue, block_of, fitted, lines_of
from presskit.kit.model import Fact, Kit
from presskit.kit.projection import Projection
from presskit.kit.text import BREAK, Span, Text, canonical, clean, cut, length, plain, plain_text
from presskit.kit.writing import Lines, delete, extent, fresh, insert, insert_blocks, part_extent


class Clip(msgspec.Struct, frozen=True):
    """What was copied: blocks, and the facts that they refer to.

    `one_line` tells that it came from one line, and `whole` that each block was selected from end to end.
    """

    blocks: tuple[AnyBlock, ...] = ()
    facts: tuple[Fact, ...] = ()
    one_line: bool = False
    whole: bool = False


class Target(NamedTuple):
    """Where a clip comes in: the language, ids that are taken outside the lines shown, and facts by id."""

    language: str
    taken: set[str]
    facts: Mapping[str, Fact]


def target_in(kit: Kit, projection: Projection, lines: Sequence[Line], clip: Clip) -> Target:
    """Return the target for a clip in the article that shows these lines."""
    shown = {value for line in lines for value in (line.block, line.part)}
    facts = {fact.id: fact for fact in (*clip.facts, *kit.facts)}
    return Target(projection.language, identities(kit) - shown, facts)


# --- out --------------------------------------------------------------------------------------------------------------


def selected(lines: Lines, kit: Kit, projection: Projection, a: Place, b: Place) -> Clip:
    """Return what is selected. Halves of blocks of parts (quotes), and the fixed lines, become paragraphs."""
    known = {block.id: block for block in projection.article_in(kit).body}
    tongue = Tongue(projection.language, kit.language)
    blocks: list[AnyBlock] = []
    whole = True
    k = a[0]
    while k <= b[0]:
        p, q = extent(lines, k)
        line = lines[k]
        block = known.get(line.block)
        picture = a[0] == b[0] and a != b and RULES[line.role].atomic  # an object stands for its block
        if block is not None and (picture or (a <= (p, 0) and (q, length(lines[q].text)) <= b)):
            if line.role == "gallery.image" and isinstance(block, Gallery) and picture:
                blocks += [figure for figure in block.figures if figure.id == line.part]
            else:
                blocks.append(block)
        else:
            whole = False
            blocks += _parts(lines, (k, min(q, b[0])), a, b, tongue)
        k = q + 1
    facts = {fact.id: fact for fact in kit.facts}
    used = tuple(facts[i] for block in blocks if isinstance(block, FactBox) for i in block.facts if i in facts)
    return Clip(tuple(blocks), used, one_line=a[0] == b[0], whole=whole)


def _parts(lines: Lines, span: tuple[int, int], a: Place, b: Place, tongue: Tongue) -> Iterator[AnyBlock]:
    items: list[Line] = []
    for k in range(span[0], span[1] + 1):
        line = lines[k]
        text = cut(line.text, a[1] if k == a[0] else 0, b[1] if k == b[0] else length(line.text))
        if line.role in ITEMS:
            same = text == line.text
            items.append(line if same else replace(line, text=text, fields=(), part=new_id()))
        elif text and not RULES[line.role].atomic:
            role = line.role if line.role in {"subhead", "subhead2"} else "paragraph"
            yield block_of([Line(new_id(), role, fitted(role, text))], None, tongue)
    if items:
        yield block_of(items, None, tongue)


def text_between(lines: Sequence[Line], a: Place, b: Place) -> str:
    """Return the characters from a to b, a line for each line; rows have their tabs, objects nothing."""
    texts = []
    for k in range(a[0], b[0] + 1):
        text = cut(lines[k].text, a[1] if k == a[0] else 0, b[1] if k == b[0] else length(lines[k].text))
        texts.append(plain(text).replace(BREAK, "\n").replace("\ufffc", ""))
    return "\n".join(texts)


def cleaned(clip: Clip) -> Clip:
    """Return a clip that came from outside without what no text may hold, and without links to anything but the web."""
    clean_clip: Clip = _cleaned(clip)
    return clean_clip


_SCHEME = re.compile(r"(?!(?:https?|mailto|tel):)[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        new = tuple(_cleaned(item) for item in value)
        return canonical(new) if new and isinstance(new[0], Span) else new
    if isinstance(value, msgspec.Struct):
        changes = {name: _cleaned(getattr(value, name)) for name in value.__struct_fields__}
        if isinstance(value, Span) and _SCHEME.match((value.link or "").strip()):
            changes["link"] = None
        return replace(value, **changes)
    return value


# --- in ---------------------------------------------------------------------------------------------------------------


def adopted(clip: Clip, kit: Kit) -> Clip:
    """Return the clip as this kit can hold it: what it refers to and the kit does not have is left out."""
    images, people = {v.id for v in kit.images}, {v.id: v for v in kit.people}
    facts = {v.id for v in (*kit.facts, *clip.facts)}
    icons = {v.name for v in kit.icons}

    def figure(value: Figure) -> Figure:
        return value if value.image in images else replace(value, image=None)

    def fit(block: AnyBlock) -> AnyBlock:
        match block:
            case Figure():
                return figure(block)
            case Gallery():
                return replace(block, figures=tuple(figure(f) for f in block.figures))
            case Quote() if block.speaker not in people:
                names = {t.text for t in block.name}
                return replace(block, speaker=next((i for i, p in people.items() if plain_text(p.name) in names), None))
            case FactBox():
                return replace(block, facts=tuple(i for i in block.facts if i in facts))
            case Video() if block.poster not in images:
                return replace(block, poster=None)
            case CallToAction() if block.icon not in icons:
                return replace(block, icon=None)
        return block

    return replace(clip, blocks=tuple(fit(block) for block in clip.blocks))


def put(lines: Lines, at: Place, clip: Clip, target: Target) -> tuple[Lines, Place, list[AnyBlock]]:
    """Insert what was copied; return also the blocks that came in, with the ids that they have now.

    Text that flows goes into the text. Whole blocks stay blocks, between others, and keep their ids where these are
    free: a quote that is cut and pasted keeps its approval.
    """
    line = lines[at[0]]
    rule = RULES[line.role]
    p, q = extent(lines, at[0])
    vacant = rule.flow and not line.text and p == q
    between = rule.flow and line.role not in ITEMS and at[1] in {0, length(line.text)}
    texts = texts_of(clip.blocks, target.language)
    as_blocks = clip.whole and (vacant or (between and not clip.one_line))
    if texts is not None and not as_blocks:
        paragraphs = all(isinstance(block, Paragraph) for block in clip.blocks)
        if clip.one_line or paragraphs or not rule.flow or line.role in ITEMS:
            return *insert(lines, at, texts), []
    taken = target.taken | {v for n in lines for v in (n.block, n.part) if not (vacant and n is line)}
    brought = fresh(clip.blocks, taken, target.language)
    return *insert_blocks(lines, at, brought, target.language, target.facts), brought


def moved(
    lines: Lines, span: tuple[Place, Place], at: Place, clip: Clip, target: Target
) -> tuple[Lines, Place, list[AnyBlock]]:
    """Move what is selected (`span`, and `clip` of it) to a place outside it; whole blocks keep their ids."""
    a, b = span
    taken_out = {block.id for block in clip.blocks}
    if a[0] == b[0] and RULES[lines[a[0]].role].atomic:
        p, q = part_extent(lines, a[0]) if lines[a[0]].role == "gallery.image" else extent(lines, a[0])
        if p <= at[0] <= q:
            return lines, b, []  # into itself
        whole = {lines[a[0]].block} & taken_out
    else:
        inside = {line.block for line in lines[a[0] : b[0] + 1]} & taken_out
        whole = {i for i in inside if _is_inside(lines, i, a, b)}
    other = {identity: new_id() for identity in whole}  # what goes gets other ids, so that what comes keeps its own
    leaving = [
        replace(line, block=other[line.block], part=new_id() if line.part else "") if line.block in other else line
        for line in lines
    ]
    if at <= a:
        gone, _ = delete(leaving, a, b)
        return put(gone, at, clip, target)
    # first in, then out: what lies before the target keeps its place
    full, (k, x), brought = put(leaving, at, clip, target)
    lines_after, after = len(full) - k, length(full[k].text) - x
    gone, _ = delete(full, a, b)
    k = max(len(gone) - lines_after, 0)
    return gone, (k, max(length(gone[k].text) - after, 0)), brought


def _is_inside(lines: Lines, block: str, a: Place, b: Place) -> bool:
    p, q = extent(lines, next(k for k, line in enumerate(lines) if line.block == block))
    return a <= (p, 0) and (q, length(lines[q].text)) <= b


def texts_of(blocks: Sequence[AnyBlock], language: str) -> list[Text] | None:
    """Return the lines of blocks whose text flows; None when there are others among them."""
    if not all(isinstance(block, Paragraph | Subhead | List) for block in blocks):
        return None
    return [line.text for block in blocks for line in lines_of(block, language, {})]


def grid_of(text: str) -> list[list[Text]]:
    """Return tab-separated text as rows of cells."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [[plain_text(cell.strip()) for cell in row.split("\t")] for row in rows]


def identities(kit: Kit) -> set[str]:
    """Return all ids of a kit."""
    found = {v.id for name in ("people", "contacts", "images", "facts", "downloads") for v in getattr(kit, name)}
    for article in kit.articles:
        found.add(article.id)
        for block in article.body:
            found.add(block.id)
            if isinstance(block, List):
                found |= {item.id for item in block.items}
            elif isinstance(block, Gallery):
                found |= {figure.id for figure in block.figures}
    return found
