"""A theme comes in: a folder with `theme.json`, or that file alone, with what it names: faces, logos, icons, templates.

The file is strict: a key that is not known, a value out of bounds, a file that is not there or lies elsewhere is
refused with the key's name. What it names is cleaned like anything from outside (`svg`, `font`).
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec.structs import replace

from presskit.intake.font import MOST_BYTES as MOST_FONT_BYTES
from presskit.intake.font import FontFacts, read_font
from presskit.intake.notes import Note
from presskit.intake.svg import MOST_BYTES as MOST_SVG_BYTES
from presskit.intake.svg import as_icon, clean
from presskit.intake.theme_templates import MOST_BYTES as MOST_TEMPLATE_BYTES
from presskit.intake.theme_templates import MOST_TEMPLATES, Data, name_of, read_templates
from presskit.intake.theme_values import TwiceError, once, require_fit
from presskit.kit.localised import localised
from presskit.kit.model import Icon, Logo
from presskit.kit.theme import (
    Colours,
    Face,
    FaceStyle,
    FamilyName,
    Look,
    Movable,
    Page,
    PartOrder,
    Template,
    Theme,
    Type,
)
from presskit.kit.theming import ThemeSet, spot_clash
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "theme-none": N_("{path}: there is no theme here; give a folder with theme.json, or that file"),
        "theme-unreadable": N_("{path}: the theme cannot be read ({cause})"),
        "theme-large": N_("{path}: too large for a theme; the limit is {limit} MB"),
        "theme-not-json": N_("{path}: line {line}: not JSON, or cut short ({cause}); copy the theme again"),
        "theme-packed": N_("{path}: a packed theme; unpack it, and give the folder that comes out"),
        "theme-face-twice": N_("{path}: {key}: {face} is there already; name each style of a family once"),
        "theme-newer": N_(
            "{path}: a theme of kind {schema}, newer than {known}, which this program knows; update presskit"
        ),
        "theme-half": N_("{path}: half copied: {key} names {file}, which is not there; copy the whole folder"),
        "theme-outside": N_("{path}: {key}: {file} lies outside the theme; name a file in its folder: {example}"),
        "theme-changed": N_("{path}: half copied: {file} is not the file that {key} means (SHA-256); copy it again"),
        "theme-spot": N_("{path}: colours.{other}.spot: {spot} has other inks at colours.{one}; it has one colour"),
        "theme-order": N_("{path}: order.{language}: name text, and each part once"),
        "theme-size": N_("{path}: type.leading: {leading} pt is too little or too much for text of {size} pt"),
    }
)

SCHEMA = 1
"""The number of this kind of theme file; a newer one is refused."""
FILE = "theme.json"
MOST_BYTES = 1_000_000
_PACKED = (b"PK\x03\x04", b"\x1f\x8b\x08\x00", b"7z\xbc\xaf", b"Rar!")
"""How zip, gzip, 7-Zip and RAR files begin."""
_SEPARATOR = re.compile(r"[/\\]")

_Name = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$")]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    pass


class _Named(_Part, frozen=True, kw_only=True):
    """What names a file of the theme, relative to its folder; `sha256` tells a file that was cut short."""

    file: str
    sha256: str = ""


class _Face(_Named, frozen=True, kw_only=True):
    family: FamilyName
    style: FaceStyle = "regular"


class _Logo(_Named, frozen=True, kw_only=True):
    name: str = ""
    ground: Literal["light", "dark"] = "light"
    alt: dict[str, str] = {}
    clear_space: Annotated[float, msgspec.Meta(ge=0, le=5)] = 0.0
    minimum: Annotated[float, msgspec.Meta(ge=0, le=200)] = 0.0
    usage: dict[str, str] = {}
    licence: str = ""


class _Template(_Named, frozen=True, kw_only=True):
    name: str = ""
    data: Data = 1


class _Icon(_Named, frozen=True, kw_only=True):
    meaning: dict[str, str] = {}
    source: str = ""
    licence: str = ""


class ThemeFile(_Part, frozen=True, kw_only=True):
    """What stands in theme.json. `schema` is the number of this form, `version` that of the theme itself."""

    schema: Annotated[int, msgspec.Meta(ge=1)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    licence: str = ""
    colours: Colours = Colours()
    type: Type = Type()
    page: Page = Page()
    look: Look = Look()
    contact_first: tuple[str, ...] = ("en",)
    order: dict[Annotated[str, msgspec.Meta(min_length=2, max_length=35)], tuple[Movable, ...]] = {}
    faces: tuple[_Face, ...] = ()
    logos: tuple[_Logo, ...] = ()
    icons: dict[_Name, _Icon] = {}
    templates: Annotated[tuple[_Template, ...], msgspec.Meta(max_length=MOST_TEMPLATES)] = ()


class FoundTheme(msgspec.Struct, frozen=True, kw_only=True):
    """A theme that was read: what it is, the bytes of its faces and templates, what each face says of itself, notes."""

    set: ThemeSet
    assets: tuple[bytes, ...] = ()
    fonts: tuple[FontFacts, ...] = ()
    notes: tuple[Note, ...] = ()

    def asset(self, sha256: str) -> bytes:
        """Return the bytes of one of its files.

        Raises:
            Problem: it has none with this sum.
        """
        for data in self.assets:
            if hashlib.sha256(data).hexdigest() == sha256:
                return data
        raise Problem("theme-changed", path=self.set.theme.name, file=sha256[:16], key="sha256")


def read_theme(path: Path) -> FoundTheme:
    """Read a theme from its folder, or from its file.

    Raises:
        Problem: a line on what is wrong, with the key.
    """
    at = path / FILE if path.is_dir() else path
    written = parse(_content(at, MOST_BYTES, missing=Problem("theme-none", path=path)), path)
    folder = at.parent
    faces: list[Face] = []
    fonts: list[FontFacts] = []
    assets: list[bytes] = []
    for n, face in enumerate(written.faces):
        data = _named(folder, path, f"faces[{n}].file", face, most=MOST_FONT_BYTES)
        fonts.append(read_font(data, name=face.file))
        assets.append(data)
        sha256 = hashlib.sha256(data).hexdigest()
        faces.append(Face(family=face.family, style=face.style, file=Path(face.file).name, sha256=sha256))
    notes: list[Note] = []
    logos = tuple(_logo(folder, path, n, logo, notes) for n, logo in enumerate(written.logos))
    icons = tuple(_icon(folder, path, name, icon, notes) for name, icon in written.icons.items())

    def template(key: str, n: int) -> bytes:
        return _named(folder, path, key, written.templates[n], most=10 * MOST_TEMPLATE_BYTES)

    templates, texts = read_templates(folder, path, written.templates, template, notes)
    theme = replace(theme_of(written), faces=tuple(faces), templates=templates)
    made = ThemeSet(theme=theme, logos=logos, icons=icons, licence=written.licence)
    return FoundTheme(set=made, assets=(*assets, *texts), fonts=tuple(fonts), notes=tuple(notes))


def theme_of(written: ThemeFile) -> Theme:
    """Return the theme that theme.json gives, its faces and templates as they are named there."""
    return Theme(
        name=written.name,
        version=written.version,
        colours=written.colours,
        type=written.type,
        page=written.page,
        look=written.look,
        contact_first=written.contact_first,
        order=tuple(PartOrder(language=language, parts=order) for language, order in written.order.items()),
        faces=tuple(
            Face(family=face.family, style=face.style, file=Path(face.file).name, sha256=face.sha256)
            for face in written.faces
        ),
        templates=tuple(Template(name=name_of(each), sha256=each.sha256, data=each.data) for each in written.templates),
    )


def parse(data: bytes, path: Path) -> ThemeFile:
    """Read what stands in theme.json; `path` names it in messages.

    Raises:
        Problem: a line on what is wrong, with the key.
    """
    if data[:4] in _PACKED:
        raise Problem("theme-packed", path=path)
    try:
        found = json.loads(data.decode("utf-8-sig"), parse_int=_integer, object_pairs_hook=once)
    except TwiceError as twice:
        raise Problem("theme-twice", path=path, key=str(twice)[:80]) from None
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Problem("theme-not-json", path=path, line=line, cause="UTF-8") from None
    except json.JSONDecodeError as error:
        raise Problem("theme-not-json", path=path, line=error.lineno, cause=error.msg) from None
    except (RecursionError, ValueError) as error:
        raise Problem("theme-not-json", path=path, line=1, cause=type(error).__name__) from None
    schema = found.get("schema") if isinstance(found, dict) else None
    if isinstance(schema, int) and schema > SCHEMA:
        raise Problem("theme-newer", path=path, schema=schema, known=SCHEMA)
    require_fit(found, ThemeFile, path)
    written = msgspec.convert(found, ThemeFile)
    kind = written.type
    if not kind.size <= kind.leading <= 2.5 * kind.size:
        raise Problem("theme-size", path=path, leading=f"{kind.leading:g}", size=f"{kind.size:g}")
    clash = spot_clash(written.colours)
    if clash:
        spot = getattr(written.colours, clash[1]).spot
        raise Problem("theme-spot", path=path, one=clash[0], other=clash[1], spot=spot)
    styles: set[tuple[str, str]] = set()
    for n, face in enumerate(written.faces):
        if (face.family.casefold(), face.style) in styles:
            raise Problem("theme-face-twice", path=path, key=f"faces[{n}]", face=f"{face.family} {face.style}")
        styles.add((face.family.casefold(), face.style))
    for language, order in written.order.items():
        if len(set(order)) != len(order) or "text" not in order:
            raise Problem("theme-order", path=path, language=language)
    return written


def _integer(digits: str) -> int | float:
    """Read a whole number; one that is far too long is read as infinity, which no key allows."""
    return int(digits) if len(digits) < 20 else math.inf


def _logo(folder: Path, path: Path, n: int, logo: _Logo, notes: list[Note]) -> Logo:
    data = _named(folder, path, f"logos[{n}].file", logo, most=MOST_SVG_BYTES)
    cleaned = clean(data, name=logo.file)
    notes.extend(cleaned.notes)
    return Logo(
        name=logo.name,
        svg=cleaned.svg,
        ground=logo.ground,
        alt=_texts(logo.alt),
        clear_space=logo.clear_space,
        minimum=logo.minimum,
        usage=_texts(logo.usage),
        licence=logo.licence,
    )


def _icon(folder: Path, path: Path, name: str, icon: _Icon, notes: list[Note]) -> Icon:
    data = _named(folder, path, f"icons.{name}.file", icon, most=MOST_SVG_BYTES)
    cleaned = as_icon(data, name=icon.file)
    notes.extend(cleaned.notes)
    source = icon.source or Path(icon.file).name
    return Icon(name=name, svg=cleaned.svg, meaning=_texts(icon.meaning), source=source, licence=icon.licence)


def _texts(found: dict[str, str]) -> Any:
    made: Any = ()
    for language, text in found.items():
        made += localised(text, language)
    return made


def _named(folder: Path, path: Path, key: str, named: _Named, *, most: int) -> bytes:
    """Return the bytes of a file that the theme names; it must lie in the theme's folder."""
    file = named.file
    example = f"{key.partition('[')[0].partition('.')[0]}/{re.sub(r'[^A-Za-z0-9._-]', '', Path(file).name)[:40]}"
    if not lies_in(folder, file):
        raise Problem("theme-outside", path=path, key=key, file=file[:80], example=example)
    at = folder.joinpath(*_SEPARATOR.split(file))
    data = _content(at, most, missing=Problem("theme-half", path=path, key=key, file=file))
    if named.sha256 and hashlib.sha256(data).hexdigest() != named.sha256:
        raise Problem("theme-changed", path=path, key=key, file=file)
    return data


def lies_in(folder: Path, file: str) -> bool:
    """Tell whether what a theme names lies in its folder, links followed."""
    parts = _SEPARATOR.split(file)
    if not file or ".." in parts or parts[0] == "" or ":" in file or "\0" in file:
        return False
    try:
        return folder.joinpath(*parts).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _content(at: Path, most: int, *, missing: Problem) -> bytes:
    try:
        if not at.is_file():
            raise missing
        with at.open("rb") as source:
            data = source.read(most + 1)
    except OSError as error:
        raise Problem("theme-unreadable", path=at, cause=error.strerror or type(error).__name__) from None
    if len(data) > most:
        raise Problem("theme-large", path=at, limit=most // 1_000_000)
    return data
