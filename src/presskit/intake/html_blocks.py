"""A tree of HTML as blocks. Runs in the sandbox's child; goes through the tree once, however deep it is."""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec
from lxml import etree
from lxml import html as markup

from presskit.intake.html import Job
from presskit.intake.html_clean import BLOCKS, styles, tree
from presskit.intake.html_inline import Runs, marks_of, texts
from presskit.intake.html_tables import is_data, table_of
from presskit.kit.blocks import AnyBlock, Figure, Item, List, ListKind, Paragraph, Quote, Subhead, new_id
from presskit.kit.localised import localised, string
from presskit.kit.text import BREAK, PLAIN, Marks, Text, canonical, cut, length, plain, split, strip

_LEVELS = {"h1": 1, "h2": 1, "h3": 2, "h4": 2, "h5": 2, "h6": 2}
_WORD_HEADS = {"MsoTitle": 1, "MsoSubtitle": 2}
_WORD_QUOTES = ("MsoQuote", "MsoIntenseQuote")
_MARKER = re.compile(r"[•●▪◦‣·∙][ \t\xa0]+")
_WORD_LEVEL = re.compile(r"level(\d)")
_SHORT = 90
"""Most characters of a paragraph all in bold that is taken for a subhead."""
_ICON = 48
"""Pixels: a picture that is no larger says nothing."""


def convert(payload: bytes) -> bytes:
    """Read a `Job`; return its blocks."""
    job = msgspec.msgpack.decode(payload, type=Job)
    return msgspec.msgpack.encode(blocks_of(job.html, job.language))


def blocks_of(html: str, language: str) -> tuple[AnyBlock, ...]:
    """Return HTML as blocks in a language."""
    reader = Reader(language)
    reader.read(tree(html))
    return tuple(_with_subheads(reader.blocks))


class State(NamedTuple):
    """What holds inside an element."""

    marks: Marks = PLAIN
    level: int = 0
    """Of a heading; 0 outside."""
    depth: int = -1
    """Of an item; -1 outside a list."""
    kind: ListKind = "bullet"
    kept: bool = False
    quoted: bool = False


class Reader:
    """Goes through a tree and makes blocks of it."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.blocks: list[AnyBlock] = []
        self._runs = Runs()
        self._items: list[Item] = []
        self._kind: ListKind = "bullet"
        self._states = [State()]

    def read(self, root: markup.HtmlElement) -> None:
        """Read all of a tree."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                self._states.append(self._inside(element))
                if element is root or self._begin(element):
                    self._runs.add(element.text, self._states[-1].marks, kept=self._states[-1].kept)
                else:
                    walk.skip_subtree()
            else:
                if element.tag in BLOCKS:
                    self._flush()
                self._states.pop()
                if element is not root:
                    self._runs.add(element.tail, self._states[-1].marks, kept=self._states[-1].kept)
        self._flush()
        self._end_list()

    def _inside(self, element: markup.HtmlElement) -> State:
        around = self._states[-1]
        state = around._replace(marks=marks_of(element, around.marks, self.language))
        if element.tag in BLOCKS:
            self._flush()
            state = state._replace(level=self._level(element) or around.level)
        match element.tag:
            case "ul" | "menu":
                return state._replace(depth=around.depth + 1, kind="bullet" if around.depth < 0 else around.kind)
            case "ol":
                return state._replace(depth=around.depth + 1, kind="number" if around.depth < 0 else around.kind)
            case "pre":
                return state._replace(kept=True)
        if element.tag == "p":
            return self._word_paragraph(element, state)
        return state

    def _word_paragraph(self, element: markup.HtmlElement, state: State) -> State:
        style = styles(element)
        level = _WORD_LEVEL.search(style.get("mso-list", ""))
        names = element.get("class", "").split()
        if level:
            marker = "".join(texts([child]) for child in element.iter("span") if _is_marker(child))
            kind: ListKind = "number" if re.match(r"\(?[0-9a-z]{1,4}[.)]", marker, re.IGNORECASE) else "bullet"
            return state._replace(depth=int(level[1]) - 1, kind=kind)
        return state._replace(quoted=any(name.startswith(_WORD_QUOTES) for name in names))

    def _level(self, element: markup.HtmlElement) -> int:
        names = element.get("class", "").split()
        return _LEVELS.get(element.tag, 0) or max((_WORD_HEADS.get(name, 0) for name in names), default=0)

    def _begin(self, element: markup.HtmlElement) -> bool:
        """Begin an element; False when it needs no going through."""
        if _is_hidden(element) or _is_marker(element):
            return False
        match element.tag:
            case "br":
                self._runs.line_break(self._states[-1].marks)
            case "img":
                self._picture(element)
            case "figure":
                return not self._figure(element)
            case "table":
                return not self._table(element)
            case "blockquote":
                return not self._quotation(element)
        return True

    # --- texts --------------------------------------------------------------------------------------------------------

    def _flush(self) -> None:
        state = self._states[-1]
        for text in map(_stripped, split(self._runs.take(), BREAK + BREAK)):
            if text:
                self._text(text, state)

    def _text(self, text: Text, state: State) -> None:
        if state.depth < 0 and (marker := _MARKER.match(plain(text))):
            text, state = cut(text, marker.end()), state._replace(depth=0, kind="bullet")
        if state.depth >= 0 and not state.level:
            if self._items and self._kind != state.kind and state.depth == 0:
                self._end_list()
            self._kind = state.kind if not self._items else self._kind
            deepest = self._items[-1].depth + 1 if self._items else 0
            depth = min(state.depth, deepest)
            self._items.append(Item(id=new_id(), text=localised(text, self.language), depth=depth))
        elif state.level:
            marked = canonical(msgspec.structs.replace(span, strong=False) for span in _one_line(text))
            self._add(Subhead(id=new_id(), text=localised(marked, self.language), level=1 if state.level == 1 else 2))
        elif state.quoted:
            self._add(Quote(id=new_id(), text=localised(_unquoted(text), self.language)))
        else:
            self._add(Paragraph(id=new_id(), text=localised(text, self.language)))

    def _add(self, block: AnyBlock) -> None:
        self._end_list()
        self.blocks.append(block)

    def _end_list(self) -> None:
        if self._items:
            self.blocks.append(List(id=new_id(), kind=self._kind, items=tuple(self._items)))
            self._items = []

    # --- blocks of parts ----------------------------------------------------------------------------------------------

    def _picture(self, element: markup.HtmlElement) -> None:
        alt = " ".join(element.get("alt", "").split())
        if 0 < len(alt) <= 2 and not alt.isascii():
            self._runs.add(alt, self._states[-1].marks)  # an emoji as a picture
        elif len(alt) > 2 and min(_pixels(element, "width"), _pixels(element, "height")) > _ICON:
            self._flush()
            self._add(Figure(id=new_id(), alt=localised(alt, self.language)))

    def _figure(self, element: markup.HtmlElement) -> bool:
        if any(inner is not element for inner in element.iter("figure", "blockquote", "table")):
            return False
        captions = list(element.iter("figcaption"))
        alts = [" ".join(image.get("alt", "").split()) for image in element.iter("img")]
        if not captions and not any(alts):
            return not texts([element])
        caption = Reader(self.language)
        for part in captions:
            caption.read(part)
        words = [block for block in caption.blocks if isinstance(block, Paragraph)]
        said = _joined([t.text for block in words for t in block.text])
        alt = next((alt for alt in alts if alt), "")
        figure = Figure(
            id=new_id(), caption=localised(said, self.language), alt=localised(alt, self.language) if alt else ()
        )
        self._add(figure)
        return True

    def _table(self, element: markup.HtmlElement) -> bool:
        if not is_data(element):
            return False
        self._end_list()
        self.blocks.append(table_of(element, self.language))
        return True

    def _quotation(self, element: markup.HtmlElement) -> bool:
        """Read a quotation; one in an answer to a mail, or with more than paragraphs in it, is text like any other."""
        if element.get("type") == "cite" or "gmail" in element.get("class", ""):
            return False
        if any(inner is not element for inner in element.iter("blockquote", "table", "ul", "ol", "figure")):
            return False
        by = [part for part in element.iter("footer", "cite") if texts([part])]
        name = texts(by[:1]).lstrip("—–- ").strip()
        for part in by[:1]:
            part.drop_tree()
        inner = Reader(self.language)
        inner.read(element)
        said = [t.text for block in inner.blocks if isinstance(block, Paragraph) for t in block.text]
        if len(said) != len(inner.blocks) or not said:
            for block in inner.blocks:
                self._add(block)
            return True
        who, _, role = name.partition(", ")
        self._add(
            Quote(
                id=new_id(),
                text=localised(_unquoted(_joined(said)), self.language),
                name=localised(who, self.language),
                role=localised(role, self.language),
            )
        )
        return True


def _is_hidden(element: markup.HtmlElement) -> bool:
    style, names = styles(element), element.get("class", "")
    if "hidden" in element.attrib or style.get("display") == "none" or style.get("mso-hide") == "all":
        return True
    comment = style.get("mso-element", "").startswith("comment") or names.startswith("msocom")
    return comment or element.tag == "del" or "msoDel" in names


def _is_marker(element: markup.HtmlElement) -> bool:
    """Tell whether this is the bullet or number that Word writes before an item."""
    return styles(element).get("mso-list") == "ignore"


def _pixels(element: markup.HtmlElement, name: str) -> int:
    digits = re.match(r"\d{1,5}", element.get(name, ""))
    return int(digits[0]) if digits else 10_000


def _stripped(text: Text) -> Text:
    text = strip(text)
    if not text:
        return ()
    lines = [strip(line) for line in split(text, BREAK)]
    return _joined(lines) if len(lines) > 1 else text


def _joined(lines: list[Text]) -> Text:
    out: Text = ()
    for line in lines:
        out = canonical([*out, *([msgspec.structs.replace(out[-1], text=BREAK)] if out else ()), *line])
    return out


def _one_line(text: Text) -> Text:
    return canonical(msgspec.structs.replace(span, text=span.text.replace(BREAK, " ")) for span in text)


def _unquoted(text: Text) -> Text:
    """Take the marks off a quote that encloses all of it: the template draws them."""
    words = plain(text)
    if len(words) > 2 and words[0] in "\"“„«‘'" and words[-1] in "\"”“»’'":
        return strip(cut(text, 1, length(text) - 1))
    return text


def _with_subheads(blocks: list[AnyBlock]) -> list[AnyBlock]:
    """Make a subhead of a short line all in bold above a paragraph: what writers use for one."""
    out: list[AnyBlock] = []
    for n, block in enumerate(blocks):
        following = blocks[n + 1] if n + 1 < len(blocks) else None
        followed = isinstance(following, Paragraph | List | Quote) and not _all_strong(following)
        if isinstance(block, Paragraph) and followed and _all_strong(block):
            text = canonical(msgspec.structs.replace(span, strong=False) for span in block.text[0].text)
            out.append(Subhead(id=block.id, text=localised(text, block.text[0].language)))
        else:
            out.append(block)
    return out


def _all_strong(block: AnyBlock) -> bool:
    if not isinstance(block, Paragraph):
        return False
    words = string(block.text, block.text[0].language)
    if len(words) > _SHORT or BREAK in words or words.endswith((".", ":", ";", ",", "!", "”", '"')):
        return False
    return all(span.strong for span in block.text[0].text)
