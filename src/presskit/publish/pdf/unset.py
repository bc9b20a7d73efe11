"""Which characters of a kit no typeface has: all of them at once, each with its place, before a page is set."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct

from presskit.kit.model import Image, Kit
from presskit.kit.text import Span
from presskit.publish.assets import Assets
from presskit.publish.outline import Audience, outline
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.style import Family
from presskit.publish.pdf.styles import family, open_faces


def unset(
    kit: Kit, assets: Assets, *, language: str, audience: Audience, now: datetime, proof: bool = False
) -> Iterator[tuple[str, str, str]]:
    """Yield for each part of the outline that has some: its article, its id, and the characters, each once.

    Those are meant that none of the theme's typefaces has, nor one that helps out: a PDF cannot show them. One that
    only some faces have (the bold without it) is found when it is set.

    Raises:
        Problem: a typeface of the theme is unknown or damaged.
    """
    open_faces(kit.theme, assets)
    kind = kit.theme.type
    families = [family(name, kit.theme.faces) for name in dict.fromkeys((kind.text, kind.display, kind.sans))]
    own = {face for each in families for face in (each.roman, each.italic, each.bold, each.bold_italic) if face}
    had = _coverage(own)
    shown = outline(kit, language=language, audience=audience, now=now, proof=proof)
    for article in shown.articles:
        for part in article.parts:
            characters = dict.fromkeys(
                character
                for text in _texts(part)
                if not had.issuperset(text)
                for character in unicodedata.normalize("NFC", text)
                if not (character in had or any(face.covers(character) for face in _all_of(families)))
            )
            if characters:
                yield article.id, part.id, "".join(characters)


def _coverage(faces: Iterable[Face]) -> frozenset[str]:
    """Return the characters that some of these faces have."""
    return frozenset().union(*(face.coverage for face in faces))


def _all_of(families: Iterable[Family]) -> Iterator[Face]:
    """Yield the faces of families, and then those that help out: few texts need them, and they are long to read."""
    for each in families:
        yield from (face for face in (each.roman, each.italic, each.bold, each.bold_italic) if face is not None)
    for each in families:
        yield from each.fallbacks


def _texts(value: object, name: str = "") -> Iterator[str]:
    """Yield the texts of a part and of the parts in it; what a picture is called in the kit is not printed."""
    if isinstance(value, Span):
        yield value.text
    elif isinstance(value, str) and name in _PRINTED:
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, name)
    elif isinstance(value, Struct) and not isinstance(value, Image):
        for field in value.__struct_fields__:
            if field != "alt":  # said, not printed
                yield from _texts(getattr(value, field), field)


_PRINTED = frozenset({"name", "phone", "mail", "source", "label"})
"""Fields of parts that are strings and printed; others are ids, addresses and names of icons."""
