"""From marked text to fragments: runs with one face, size, colour and tag, and every character's face found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from presskit.kit.text import Span
from presskit.publish.languages import direction
from presskit.publish.links import address
from presskit.publish.pdf.bidi import has_turned, levels
from presskit.publish.pdf.colour import Colour
from presskit.publish.pdf.face import Face, missing_glyph
from presskit.publish.pdf.shape import Shaper, shaper
from presskit.publish.pdf.style import Family, Style

SCRIPT_SCALE = 0.64
"""Size of superscripts and subscripts, as a share of the text's."""
SUPERSCRIPT_RISE, SUBSCRIPT_RISE = 340.0, -150.0
"""How far they stand off the baseline, in 1/1000 em of the text."""


class Run(Struct, frozen=True):
    """A run of text with one set of marks; `link` is an address, `lang` the BCP 47 tag of a foreign phrase."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None
    lang: str | None = None
    small_caps: bool = False
    superscript: bool = False
    subscript: bool = False


Marked = Run | Span
"""A run of text with its marks: of a layout's own, or of the kit."""


class Tag(NamedTuple):
    """The structure element that a part of a paragraph gets for itself, and the words in it."""

    role: str
    link: str | None = None
    lang: str | None = None
    text: str = ""


class TextState(NamedTuple):
    """What the operators before a piece of text set: face, size in pt, colour, rise in pt."""

    face: Face
    size: float
    colour: Colour
    rise: float = 0.0


class Fragment(NamedTuple):
    """A run of text that is shaped alike.

    `scale` is its size as a share of the paragraph's; `key` is 0 for the paragraph's own text, else the number of its
    tag, from 1; `level` is its embedding level (odd: right to left).
    """

    text: str
    shaper: Shaper
    scale: float
    state: TextState
    key: int = 0
    level: int = 0


class Itemised(NamedTuple):
    """A paragraph's fragments, the tags that their keys count, and whether it runs from right to left."""

    fragments: list[Fragment]
    tags: list[Tag]
    leftward: bool


def itemise(text: str | Sequence[Marked], style: Style) -> Itemised:
    """Return the fragments of a paragraph.

    Raises:
        Problem: `missing-glyph`, when neither the family's face nor one of its fallbacks has a character.
    """
    runs: Sequence[Marked] = (Run(text),) if isinstance(text, str) else text
    contents = [
        _spaced(run.text if run.text.isascii() else unicodedata.normalize("NFC", run.text), run.lang or style.language)
        for run in runs
    ]
    whole = "".join(contents)
    given = 1 if direction(style.language) == "rtl" else None
    base, level_of = levels(whole, given) if has_turned(whole) else (given or 0, None)
    offset = 0
    fragments: list[Fragment] = []
    tags: list[Tag] = []
    previous: Tag | None = None
    for run, content in zip(runs, contents, strict=True):
        if not content:
            continue
        tag = _tag(run, style)
        if tag is not None and tag != previous:
            tags.append(tag)
        if tag is not None:
            tags[-1] = tag._replace(text=tags[-1].text + content)
        previous = tag
        key = len(tags) if tag is not None else 0
        face, features = _face(run, style)
        scale, rise = 1.0, 0.0
        if run.superscript or run.subscript:
            scale, rise = SCRIPT_SCALE, (SUPERSCRIPT_RISE if run.superscript else SUBSCRIPT_RISE) * style.size / 1000
        colour = (style.link_colour if tag is not None and tag.link else None) or style.colour
        for level, stretch in _by_level(content, level_of, offset):
            for part, found in faces_of(stretch, face, style.family.fallbacks):
                shaping = shaper(
                    found,
                    features,
                    run.lang or style.language,
                    tracking=style.tracking,
                    hanging=style.hanging,
                    leftward=level % 2 == 1,
                )
                state = TextState(found, style.size * scale, colour, rise)
                fragments.append(Fragment(part, shaping, scale, state, key, level))
        offset += len(content)
    return Itemised(fragments, tags, base == 1)


def _spaced(text: str, language: str) -> str:
    """Return a text whose spaces before French signs are thin and keep the sign on the line, as they were not typed.

    Before ? ! ; a narrow one, before : and within angles a whole one (Lexique des règles typographiques en usage à
    l'Imprimerie nationale). As long as before.
    """
    if not language.lower().startswith("fr") or " " not in text:
        return text
    return _WHOLE_SPACE.sub("\u00a0", _THIN_SPACE.sub("\u202f", text))


_THIN_SPACE = re.compile(" (?=[?!;])")
_WHOLE_SPACE = re.compile(" (?=[:»])|(?<=«) ")


def _by_level(content: str, level_of: list[int] | None, offset: int) -> Iterator[tuple[int, str]]:
    """Divide a run's text where the embedding level changes."""
    if level_of is None:
        yield 0, content
        return
    start = 0
    for at in range(1, len(content) + 1):
        if at == len(content) or level_of[offset + at] != level_of[offset + start]:
            yield level_of[offset + start], content[start:at]
            start = at


def _tag(run: Marked, style: Style) -> Tag | None:
    """Return the element that a run needs: for a link, another language, or weight and slant that mean something.

    What is a link here is one in HTML, and the other way round.
    """
    lang = run.lang if run.lang and run.lang != style.language else None
    link = address(run.link) if run.link else ""
    if link:
        return Tag("Link", link, lang)
    if run.strong or run.emphasis:
        return Tag("Strong" if run.strong else "Em", None, lang)
    return Tag("Span", None, lang) if lang else None


def _face(run: Marked, style: Style) -> tuple[Face, tuple[tuple[str, bool], ...]]:
    """Return face and features of a run. Emphasis within emphasis is upright; small capitals need a face with them."""
    family = style.family
    strong = style.strong or run.strong
    emphasis = style.emphasis != run.emphasis
    face = family.face(strong=strong, emphasis=emphasis)
    if not run.small_caps:
        return face, style.features
    if "smcp" not in face.features:
        face = family.face(strong=strong, emphasis=False)
    return face, (*style.features, ("smcp", True)) if "smcp" in face.features else style.features


def faces_of(text: str, face: Face, fallbacks: tuple[Face, ...]) -> list[tuple[str, Face]]:
    """Divide a text by the face that has its characters: the first one of `face` and `fallbacks` for each cluster.

    Raises:
        Problem: `missing-glyph`.
    """
    if face.coverage.issuperset(text):
        return [(text, face)]
    faces = (face, *fallbacks)
    parts: list[tuple[str, Face]] = []
    for cluster in filter(None, _CLUSTER.findall(text)):
        whole = next((each for each in faces if each.covers(cluster)), None)
        # A letter and a mark that no face has both are set each in a face of its own.
        for piece in (cluster,) if whole is not None else cluster:
            found = whole or next((each for each in faces if each.covers(piece)), None)
            if found is None:
                raise missing_glyph(piece, text)
            if parts and parts[-1][1] is found:
                parts[-1] = parts[-1][0] + piece, found
            else:
                parts.append((piece, found))
    return parts


def missing_characters(text: str | Sequence[Marked], family: Family) -> list[str]:
    """Return the characters that no face of a family has, each once, in order: a PDF of this text would lack them."""
    content = text if isinstance(text, str) else "".join(run.text for run in text)
    content = unicodedata.normalize("NFC", content)
    faces = [face for face in (family.roman, family.italic, family.bold, family.bold_italic) if face is not None]
    return [
        character
        for character in dict.fromkeys(content)
        if not all(face.covers(character) for face in faces)
        and not any(face.covers(character) for face in family.fallbacks)
    ]


# A character with the marks, joiners and variation selectors that belong to it.
_CLUSTER = re.compile(
    "[^\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]?"
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]*",
    re.DOTALL,
)
