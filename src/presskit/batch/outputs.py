"""The outputs there are, whom each is for, and what can be chosen. Light: the command line's help needs it."""

from __future__ import annotations

from typing import Literal, get_args

Output = Literal["print", "screen", "proof", "snippet", "page", "bundle", "word", "text"]
Audience = Literal["press", "public"]
Level = Literal["semantic", "styled", "full"]
Images = Literal["files", "embedded"]
Use = Literal["print", "web"]
Standard = Literal["x4", "ua1", "ua2"]

OUTPUTS: tuple[Output, ...] = get_args(Output)
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
LEVELS: tuple[Level, ...] = get_args(Level)
IMAGES: tuple[Images, ...] = get_args(Images)
STANDARDS: tuple[Standard, ...] = get_args(Standard)

AUDIENCE: dict[Output, Audience] = {
    "print": "press",
    "screen": "public",
    "proof": "press",
    "snippet": "public",
    "page": "public",
    "bundle": "press",
    "word": "press",
    "text": "press",
}
"""Whom an output is for, unless it is said otherwise."""

USE: dict[Output, Use] = {
    "print": "print",
    "screen": "web",
    "proof": "web",
    "snippet": "web",
    "page": "web",
    "bundle": "web",
    "word": "web",
    "text": "web",
}
"""What the rights of a picture must allow for an output."""

INSIDE: frozenset[Output] = frozenset({"proof"})
"""Outputs for those who work on a kit: they show what is refused and who approved what; never for the public."""

LEAVES_OUT: frozenset[Output] = frozenset({"snippet", "page", "bundle", "word", "text"})
"""Outputs that leave a picture out whose rights do not allow it, and say so; others are not made with it."""

KEEPS: dict[Standard, Output] = {"x4": "print", "ua1": "screen", "ua2": "screen"}
"""Which output can keep a standard."""

PICTURES: dict[Output, Images] = {"snippet": "files", "page": "embedded"}
"""Where an output has its pictures, unless it is said otherwise: a site has a library for them, a page is one file."""

COPIES: dict[Literal["word", "text"], str] = {"word": "docx", "text": "txt"}
"""The outputs that are the release alone, and the endings of their files."""
