"""The templates of a theme come in: the files that theme.json names, as text, whole and within bounds.

What they say is read where HTML is made (`presskit.publish.html.template_check`): only there is Jinja2.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Protocol

import msgspec

from presskit.intake.notes import Note
from presskit.kit.theme import Template, TemplateName
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "theme-template-place": N_(
            "{path}: {key}: {file} is not where templates lie; put it into the folder templates, as {example}"
        ),
        "theme-template-twice": N_("{path}: {key}: {file} is named twice; name it once"),
        "theme-template-large": N_("{path}: {key}: {file} is too large; a template has at most {limit} kB"),
        "theme-template-spare": N_("{name}: templates/{file} is not used: theme.json does not name it under templates"),
    }
)

FOLDER = "templates"
MOST_BYTES = 100_000
"""Largest template."""
MOST_TEMPLATES = 60

Data = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class Named(Protocol):
    """What theme.json says of a template: its file, its name, and the kind of data that it was made for."""

    @property
    def file(self) -> str:
        """Its path in the theme's folder."""
        ...

    @property
    def name(self) -> str:
        """What it replaces; empty when that is its place in the folder of templates."""
        ...

    @property
    def data(self) -> int:
        """The kind of data."""
        ...


def read_templates(
    folder: Path, path: Path, written: tuple[Named, ...], content: Callable[[str, int], bytes], notes: list[Note]
) -> tuple[tuple[Template, ...], tuple[bytes, ...]]:
    """Return the templates that theme.json names, and the bytes of each; what lies there unnamed is noted.

    Args:
        folder: the theme's.
        path: names the theme in messages.
        written: what theme.json says.
        content: gives the bytes of the template at a place of the list, of at most so many.
        notes: what there is to say is added.

    Raises:
        Problem: a line on what is wrong, with the key.
    """
    found: dict[str, Template] = {}
    assets: list[bytes] = []
    for n, each in enumerate(written):
        key = f"templates[{n}].file"
        name = name_of(each)
        if not _fits(name) or not each.file.startswith(f"{FOLDER}/"):
            example = f"{FOLDER}/parts/quote.html.j2"
            raise Problem("theme-template-place", path=path, key=key, file=each.file[:80], example=example)
        if name in found:
            raise Problem("theme-template-twice", path=path, key=key, file=name)
        data = content(key, n)
        if len(data) > MOST_BYTES:
            raise Problem("theme-template-large", path=path, key=key, file=each.file, limit=MOST_BYTES // 1000)
        found[name] = Template(name=name, sha256=hashlib.sha256(data).hexdigest(), data=each.data)
        assets.append(data)
    named = {each.file for each in written}
    spare = [file for file in _lying(folder) if f"{FOLDER}/{file}" not in named]
    notes += [Note("theme-template-spare", {"name": str(path), "file": file}) for file in spare]
    return tuple(found.values()), tuple(assets)


def name_of(written: Named) -> str:
    """Return a template's name: the one given, else its place in the folder of templates."""
    return written.name or written.file.removeprefix(f"{FOLDER}/")


def _fits(name: str) -> bool:
    try:
        msgspec.convert(name, TemplateName)
    except msgspec.ValidationError:
        return False
    return True


def _lying(folder: Path) -> list[str]:
    """Return the templates in a theme's folder, named or not; no more than there can be."""
    at = folder / FOLDER
    try:
        files = sorted(file.relative_to(at).as_posix() for file in at.rglob("*.j2"))
    except OSError:
        return []
    return files[:MOST_TEMPLATES]
