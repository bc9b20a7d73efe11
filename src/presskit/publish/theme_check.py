"""What a designer wants to know of a theme before it goes out: contrast, faces and what they lack, room on the page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from presskit.kit.json import to_json
from presskit.kit.model import Kit
from presskit.kit.theme import Colours, Theme
from presskit.messages import N_, Problem, wordings
from presskit.publish.faces import FAMILIES
from presskit.publish.html.colours import READABLE, contrast

wordings(
    **{
        "theme-contrast": N_(
            "{role} on {ground}: contrast {ratio} to 1, too little to read (at least {least}); "
            "on screen it is made darker or lighter, in print it stays"
        ),
        "theme-lacks": N_("{face} lacks {characters}, which the kit uses; another face helps out there"),
    }
)

PAIRS = (
    ("ink", "paper"),
    ("ink", "tint"),
    ("soft", "paper"),
    ("soft", "tint"),
    ("accent", "paper"),
    ("accent", "tint"),
    ("paper", "accent"),
)
"""The colours of text and the grounds that they stand on."""
GOES_OUT = frozenset({"theme-contrast", "theme-lacks"})
"""What `check` says of a theme that every output can be made with: the other problems stop a PDF."""
_SAID = frozenset({"text", "name", "title", "creator", "credit", "copyright", "phone", "mail", "website", "source"})
"""Keys of a kit's JSON whose values are words that its outputs show."""
_UNSAID = frozenset({"icons", "theme"})
"""Keys of what holds no words."""
_SHOWN = 12
"""Most characters that are listed."""


def contrasts(colours: Colours) -> Iterator[tuple[str, str, float]]:
    """Yield the contrast of each pair of text and ground: its roles, and the ratio from 1 to 21 (WCAG 2.2)."""
    for role, ground in PAIRS:
        yield role, ground, contrast(getattr(colours, role).srgb, getattr(colours, ground).srgb)


def lacking(theme: Theme, text: str, fonts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each family of a theme that lacks characters of a text, and those.

    `fonts` are the characters of the theme's own families; what ships is looked up.
    """
    for family in dict.fromkeys((theme.type.text, theme.type.display, theme.type.sans)):
        have = set(fonts[family]) if family in fonts else _characters(family)
        missing = sorted(set(text) - have) if have else []
        if missing:
            yield family, "".join(missing)


def _characters(family: str) -> set[str]:
    from presskit.publish.pdf.styles import family as opened

    return set(opened(family).roman.coverage) if family in FAMILIES else set()


def text_of(kit: Kit) -> str:
    """Return the characters of a kit's words, each once: those of ids and files are not among them."""
    found = {c for words in _words(json.loads(to_json(kit)), "") for c in words}
    return "".join(sorted(c for c in found if c.isprintable() and not c.isspace()))


def _words(value: Any, key: str) -> Iterator[str]:
    """Yield what a kit says, from its JSON."""
    if isinstance(value, str) and key in _SAID:
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner, key)
    elif isinstance(value, dict) and key not in _UNSAID:
        for name, inner in value.items():
            yield from _words(inner, name)


def check(kit: Kit, fonts: dict[str, str]) -> Iterator[Problem]:
    """Yield what is to be said of a kit's theme; `fonts` as for `lacking`.

    A page without room and a face that is not here stop a PDF; all else goes out.
    """
    theme = kit.theme
    yield from _stopping(kit)
    for role, ground, ratio in contrasts(theme.colours):
        if ratio < READABLE:
            cut = int(10 * ratio) / 10  # 4.49 is not the 4.5 that is asked for
            yield Problem("theme-contrast", role=role, ground=ground, ratio=f"{cut:.1f}", least=f"{READABLE:g}")
    for family, missing in lacking(theme, text_of(kit), fonts):
        shown = " ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
        yield Problem("theme-lacks", face=family, characters=shown)


def require_usable(kit: Kit) -> None:
    """Refuse a theme that no PDF can be made with.

    Raises:
        Problem: a face that is not here, or a page without room between its margins.
    """
    for problem in _stopping(kit):
        raise problem


def _stopping(kit: Kit) -> Iterator[Problem]:
    """Yield what in a kit's theme stops a PDF."""
    from presskit.publish.pdf.export import frame_of

    theme = kit.theme
    own = {face.family for face in theme.faces}
    for family in dict.fromkeys((theme.type.text, theme.type.display, theme.type.sans)):
        if family not in own and family not in FAMILIES:
            yield Problem("theme-face-unknown", face=family, known=", ".join([*own, *FAMILIES]))
    try:
        frame_of(kit)
    except Problem as problem:
        yield problem
