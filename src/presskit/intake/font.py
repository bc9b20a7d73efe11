"""A typeface comes in: looked at in the sandbox's child, and taken only where its licence bits allow embedding."""

from __future__ import annotations

import msgspec

from presskit import sandbox
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "font-not": N_("{name} is not a font; choose a .ttf file"),
        "font-cut": N_("{name} is a damaged font: a table is cut short; get it again from where it came from"),
        "font-empty": N_("{name} is a damaged font: it has no glyph for any character"),
        "font-table-outside": N_("{name} is a damaged font: its table {table} lies outside the file; get it again"),
        "font-table-missing": N_("{name} is a damaged font: its table {table} is missing; get it again"),
        "font-outline-outside": N_("{name} is a damaged font: an outline lies outside its table; get it again"),
        "font-broken": N_("{name} is a damaged font: it cannot be cut down to the letters in use; get it again"),
        "font-outlines": N_("{name} has no TrueType outlines; choose the .ttf of this face"),
        "font-large": N_("{name} is too large for a font: more than {limit} MB"),
        "font-licence": N_(
            "{name} may not be embedded: its licence bits (OS/2 fsType {bits}) forbid it; "
            "ask its maker for a licence that allows it"
        ),
        "font-no-subset": N_(
            "{name} may not be cut down to the letters in use: its licence bits (OS/2 fsType {bits}) forbid it; "
            "ask its maker for a licence that allows it"
        ),
    }
)

MOST_BYTES = 20_000_000
"""Largest font that is read."""


class FontFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a font says of itself. `embedding` is its OS/2 fsType; `characters` are those it has, sorted."""

    family: str
    style: str
    weight: int
    italic: bool
    embedding: int
    characters: str

    def lacks(self, text: str) -> str:
        """Return the characters of a text that the font does not have, in order of code."""
        return "".join(sorted({c for c in text if c.isprintable() and not c.isspace()} - set(self.characters)))


class Order(msgspec.Struct, frozen=True):
    """What the child is asked."""

    data: bytes
    name: str


def read_font(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> FontFacts:
    """Look at a font file.

    Raises:
        Problem: it is no font, damaged, not in TrueType outlines, or its licence bits forbid embedding.
    """
    if len(data) > MOST_BYTES:
        raise Problem("font-large", name=name, limit=MOST_BYTES // 1_000_000)
    ask = worker.call if worker else sandbox.call
    reply = ask("presskit.intake.font_read:answer", msgspec.msgpack.encode(Order(data, name)), name=name)
    try:
        return msgspec.msgpack.decode(reply, type=FontFacts)
    except msgspec.DecodeError:
        raise Problem("sandbox-died", name=name, cause="reply") from None
