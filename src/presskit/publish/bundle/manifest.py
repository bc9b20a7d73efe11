"""The bundle's list of files with their sums, and whether a bundle is as its list says."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from presskit.publish import parts
from presskit.publish.bundle.archive import Entry
from presskit.publish.languages import tag
from presskit.publish.outline import Audience

NAME = "manifest.json"
FORMAT = "presskit-bundle"
VERSION = 1


class Listed(msgspec.Struct, frozen=True):
    """A file as the manifest lists it."""

    path: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What the manifest says; `modified` is the kit's version: when it was last changed."""

    format: str
    version: int
    kit: str
    title: str = ""
    modified: str = ""
    language: str = ""
    audience: str = ""
    left_out: tuple[str, ...] = ()
    files: tuple[Listed, ...]


def text(outline: parts.Outline, entries: Sequence[Entry], audience: Audience, left_out: Sequence[str]) -> str:
    """Return the manifest of a bundle with these files, in their order; itself it does not list."""
    made = Manifest(
        format=FORMAT,
        version=VERSION,
        kit=outline.kit,
        title=outline.title,
        modified=outline.modified,
        language=tag(outline.language) or outline.language,
        audience=audience,
        left_out=tuple(left_out),
        files=tuple(Listed(entry.path, entry.size, entry.sha256) for entry in entries),
    )
    return json.dumps(msgspec.to_builtins(made), ensure_ascii=False, indent=2) + "\n"
