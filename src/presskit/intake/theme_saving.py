"""A kit's theme becomes a shared one: a folder with theme.json and all that it names, which other kits can take.

An update never lets somebody else read half of it: new files get names of their own, theme.json takes its place in one
step, and only then do the files go that it no longer names. Every file is named with its SHA-256, so that a copy of the
folder that was cut short is found out.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import asdict, replace

from presskit import files
from presskit.intake.theme import FILE, SCHEMA, FoundTheme, ThemeFile, lies_in, parse, read_theme, theme_of
from presskit.intake.theme_templates import FOLDER
from presskit.kit.localised import Localised, string
from presskit.kit.model import Kit
from presskit.kit.theme import Template, Theme
from presskit.kit.theming import theme_differences
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "theme-folder-used": N_("{path}: there are other files in this folder; give an empty or a new folder"),
        "theme-name-bad": N_("a theme's name has 1 to 80 characters that can be seen"),
        "theme-other-name": N_(
            "{path}: this is the folder of the theme {there}, not of {name}; give another folder, or that name"
        ),
    }
)

Assets = Callable[[str], bytes]
"""Gives the bytes of an asset of the kit, by its SHA-256."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be saved: the theme with the version that it gets, its folder's files by name, and what was there.

    `before` is the version that is there already, 0 for a new theme, and `changed` what is other in it, by the theme's
    own names; `gone` are the files that are no longer named, `left_out` the logos that are pictures, which a theme
    cannot carry.
    """

    theme: Theme
    contents: dict[str, bytes]
    before: int = 0
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def folder_name(name: str) -> str:
    """Return a theme's name as a folder is called."""
    return re.sub(r"[^\w.-]+", "-", name.strip()).strip("-.") or "theme"


def plan(kit: Kit, assets: Assets, folder: Path, name: str = "", *, licence: str = "") -> Plan:
    """Say what saving a kit's theme in a folder would write. A theme that is there gets the next version.

    Without a `name` it keeps the one that is there, else it is called as the folder is.

    Raises:
        Problem: the name is none, the folder is used for something else, or what is there cannot be read.
    """
    there = _there(folder)
    name = " ".join((name or (there.name if there else folder.name)).split())
    if not 1 <= len(name) <= 80 or not name.isprintable():
        raise Problem("theme-name-bad")
    if there is not None and there.name != name:
        raise Problem("theme-other-name", path=folder, there=there.name, name=name)
    before = there.version if there else 0
    own = kit.theme.version if kit.theme.name == name else 0
    theme = replace(kit.theme, name=name, version=1 + max(before, own))
    naming = _Naming(_named_by(there, folder))
    content = _content(kit, theme, assets, naming) | {"licence": licence or (there.licence if there else "")}
    text = json.dumps(_ordered(content), ensure_ascii=False, indent=2) + "\n"
    written = parse(text.encode(), folder)  # what is written can be read
    logos = [logo for logo in kit.organisation.logos if not logo.svg]
    return Plan(
        theme=theme,
        contents={**naming.made, FILE: text.encode()},
        before=before,
        changed=tuple(_changed(there, written)) if there else (),
        gone=tuple(file for file in naming.there if file not in naming.made),
        left_out=tuple(logo.name or string(logo.alt, kit.language) or kit.slug for logo in logos),
    )


def save(planned: Plan, folder: Path) -> FoundTheme:
    """Write a theme's folder, and read it back as other kits will.

    Raises:
        Problem: it could not be written, or not read back; an older theme in the folder is as it was until theme.json
            is written.
    """
    files.make_folder(folder)
    if not all(lies_in(folder, name) for name in planned.contents):
        raise Problem("theme-folder-used", path=folder)  # a link in it leads away
    for name, data in planned.contents.items():
        if name == FILE:
            continue
        at = folder / name
        if at.is_file() and at.read_bytes() == data:
            continue
        files.make_folder(at.parent)
        files.write(at, data)
    files.write(folder / FILE, planned.contents[FILE])
    for name in planned.gone:
        files.remove(folder / name)
    return read_theme(folder)


def _there(folder: Path) -> ThemeFile | None:
    """Return the theme that lies in a folder, None when it is empty or not there."""
    at = folder / FILE
    try:
        if at.is_file():
            return parse(at.read_bytes()[:1_000_001], folder)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Problem("theme-folder-used", path=folder)
    except OSError as error:
        raise Problem("theme-unreadable", path=folder, cause=error.strerror or type(error).__name__) from None
    return None


def _named_by(there: ThemeFile | None, folder: Path) -> dict[str, str]:
    """Return the files in its folder that a theme names, with their SHA-256 where it gives that."""
    named = (*there.faces, *there.logos, *there.icons.values(), *there.templates) if there else ()
    return {each.file: each.sha256 for each in named if lies_in(folder, each.file)}


class _Naming:
    """Gives files their names: what is `there` keeps its own while it stays the same, and is never written over."""

    def __init__(self, there: dict[str, str]) -> None:
        self.there = there
        self.made: dict[str, bytes] = {}

    def __call__(self, wanted: str, data: bytes) -> dict[str, str]:
        """Return the keys that name a file in theme.json."""
        sha256 = hashlib.sha256(data).hexdigest()
        stem, _, suffix = wanted.rpartition(".")
        free = (
            name
            for n in count(1)
            if self.made.get(name := wanted if n == 1 else f"{stem}-{n}.{suffix}", data) == data
            and self.there.get(name, sha256) == sha256
        )
        name = next(free)
        self.made[name] = data
        return {"file": name, "sha256": sha256}


def _changed(there: ThemeFile, written: ThemeFile) -> Iterator[str]:
    """Yield what is other in a theme than in the one that is there, by its own names."""
    yield from theme_differences(theme_of(there), theme_of(written))
    if msgspec.to_builtins([replace(logo, file="") for logo in there.logos]) != msgspec.to_builtins(
        [replace(logo, file="") for logo in written.logos]
    ):
        yield "logos"
    for name in sorted({*there.icons, *written.icons}):
        one, other = there.icons.get(name), written.icons.get(name)
        if one is None or other is None or one.sha256 != other.sha256:
            yield f"icons.{name}"


def _content(kit: Kit, theme: Theme, assets: Assets, named: _Naming) -> dict[str, Any]:
    """Return what stands in theme.json; the files that it names get their names on the way."""
    plain = Theme()
    made: dict[str, Any] = {"schema": SCHEMA, "name": theme.name, "version": theme.version}
    for part in ("colours", "type", "page", "look", "contact_first"):
        if getattr(theme, part) != getattr(plain, part):
            made[part] = msgspec.to_builtins(getattr(theme, part))
    if theme.order:
        made["order"] = {each.language: list(each.parts) for each in theme.order}
    made["faces"] = [
        {"family": face.family, "style": face.style}
        | named(f"fonts/{folder_name(face.family)}-{folder_name(face.style.title())}.ttf", assets(face.sha256))
        for face in theme.faces
    ]
    made["logos"] = list(_logos(kit, named))
    made["icons"] = {
        icon.name: _filled(meaning=_texts(icon.meaning), source=icon.source, licence=icon.licence)
        | named(f"icons/{icon.name}.svg", icon.svg.encode())
        for icon in kit.icons
        if icon.svg is not None
    }
    made["templates"] = [_template(each, assets(each.sha256), named) for each in theme.templates]
    return {key: value for key, value in made.items() if value not in ([], {})}


def _template(template: Template, data: bytes, named: _Naming) -> dict[str, Any]:
    """Return what names a template; its name beside it where the file could not be called after it."""
    wanted = f"{FOLDER}/{template.name}"
    made: dict[str, Any] = named(wanted, data)
    kind = {} if template.data == 1 else {"data": template.data}
    return made | kind | ({} if made["file"] == wanted else {"name": template.name})


def _logos(kit: Kit, named: _Naming) -> Iterator[dict[str, Any]]:
    for n, logo in enumerate(kit.organisation.logos, 1):
        if logo.svg:
            given = asdict(logo) | {"alt": _texts(logo.alt), "usage": _texts(logo.usage), "svg": "", "image": None}
            stem = folder_name(logo.name) if logo.name else f"logo-{n}"
            yield _filled(**given) | named(f"logos/{stem}.svg", logo.svg.encode())


def _filled(**given: Any) -> dict[str, Any]:
    return {key: value for key, value in given.items() if value}


def _texts(field: Localised) -> dict[str, str]:
    return {each.language: string(field, each.language) for each in field if string(field, each.language)}


def _ordered(content: dict[str, Any]) -> dict[str, Any]:
    first = ("schema", "name", "version", "licence")
    return {key: content[key] for key in (*first, *(k for k in content if k not in first)) if content.get(key)}
