"""Bad themes: each is sound but for its own fault, so that nothing else is met first, and says its own one line."""

from __future__ import annotations

import gzip
import json
import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from intake.hostile import corpus
from intake.test_theme import HOUSE, SVG, house
from presskit import resources


class Bad(NamedTuple):
    """A bad theme: what it is called, what lays it out in a folder, and what is said of it."""

    name: str
    lay: Callable[[Path], object]
    said: str

    def laid(self, folder: Path) -> Path:
        """Lay it out; return what is to be given as the theme."""
        self.lay(folder)
        packed = folder / "theme.zip"
        return packed if packed.exists() else folder


def _house(name: str, said: str, /, **changes: Any) -> Bad:
    return Bad(name, lambda folder: house(folder, **changes), said)


def _content(name: str, said: str, content: bytes) -> Bad:
    def lay(folder: Path) -> None:
        (house(folder) / "theme.json").write_bytes(content)

    return Bad(name, lay, said)


def _text(name: str, said: str, part: str) -> Bad:
    """A theme with a part written out, for what no program would write."""
    return _content(name, said, f'{{"schema": 1, "name": "house", "version": 1, {part}}}'.encode())


def _file(name: str, said: str, file: str, data: bytes | None) -> Bad:
    """A theme of which one file has other bytes, or is gone."""

    def lay(folder: Path) -> None:
        at = house(folder) / file
        at.unlink()
        if data is not None:
            at.write_bytes(data)

    return Bad(name, lay, said)


def _link(name: str, said: str, file: str, target: str) -> Bad:
    def lay(folder: Path) -> None:
        at = house(folder) / file
        at.unlink()
        (folder.parent / "secret").write_text(SVG)
        at.symlink_to(target)

    return Bad(name, lay, said)


def _packed(folder: Path) -> None:
    house(folder)
    with zipfile.ZipFile(folder / "theme.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("theme.json", " " * 50_000_000)


def _case(folder: Path) -> None:
    house(folder, faces=[{"family": "House Serif", "file": "fonts/HOUSE.TTF"}])


def _pipe(folder: Path) -> None:
    (house(folder) / "logo.svg").unlink()
    os.mkfifo(folder / "logo.svg")


def _licence(folder: Path) -> None:
    """A face whose licence bits forbid embedding (OpenType, OS/2 fsType 2)."""
    data = bytearray(_FONT)
    entry = data.index(b"OS/2", 12)  # in the directory of tables: tag, checksum, offset, length
    (start,) = struct.unpack_from(">L", data, entry + 8)
    struct.pack_into(">H", data, start + 8, 2)
    (house(folder) / "fonts" / "House.ttf").write_bytes(data)


_FONT = resources.path("fonts", "SourceSerif4-Regular.ttf").read_bytes()
_INKS = [0, 0, 0, 9]
_SPOT = {"cmyk": _INKS, "srgb": "#fff", "spot": "Rood"}
_FACE = {"family": "House Serif", "file": "fonts/House.ttf"}
_NUMBER = "is not possible, only a number from"

THEMES = [
    _house("newer", "a theme of kind 2, newer than 1, which this program knows; update presskit", schema=2),
    _house("no version", "version is missing; a theme must have it", version=None),
    _house("version", 'version: "three" is not possible, only a whole number from 1 to 1000000', version="three"),
    _house("unknown key", "fonts: there is no such key; the keys here are schema, name, version", fonts=[]),
    _house("unknown key inside", "type.face: there is no such key; the keys here are text, disp", type={"face": "x"}),
    _house("key of a program", "__class__: there is no such key", __class__="x"),
    _house("text for a number", f'type.size: "big" {_NUMBER} 7 to 16', type={"size": "big"}),
    _house("truth for a number", f"page.bleed: true {_NUMBER} 0 to 10", page={"bleed": True}),
    _text("no number", f"type.size: nan {_NUMBER} 7 to 16", '"type": {"size": NaN}'),
    _text("endless", f"page.width: -inf {_NUMBER} 50 to 2000", '"page": {"width": -Infinity}'),
    _text("huge", f"type.size: 1e+308 {_NUMBER} 7 to 16", '"type": {"size": 1e308}'),
    _text("long", "page.columns: inf is not possible, only a whole", f'"page": {{"columns": {"9" * 5000}}}'),
    _text("twice", "version stands there twice; leave one of them", '"version": 2'),
    _house("half a character", 'name: "?" is not possible, only text of 1 to 80 characters', name="\ud800"),
    _house("a list for an object", "page: [] is not possible, only an object with the keys width, height", page=[]),
    _house(
        "too many columns", "page.columns: 12 is not possible, only a whole number from 1 to 4", page={"columns": 12}
    ),
    _house(
        "line spacing", "type.leading: 30 pt is too little or too much for text of 9", type={"size": 9, "leading": 30}
    ),
    _house(
        "no colour",
        'ink.srgb: "red;}</style>" is no colour; write it as #1457c8',
        colours={"ink": {"cmyk": _INKS, "srgb": "red;}</style>"}},
    ),
    _house(
        "colour of a colour",
        'accent.srgb: "accent" is no colour',
        colours={"accent": {"cmyk": _INKS, "srgb": "accent"}},
    ),
    _house(
        "colour in a circle",
        'colours.ink: "soft" is not possible, only an object with the keys cmyk, srgb, spot',
        colours={"ink": "soft", "soft": "ink"},
    ),
    _house(
        "three inks",
        "ink.cmyk: [0, 0, 9] are no inks; write four per cents",
        colours={"ink": {"cmyk": [0, 0, 9], "srgb": "#fff"}},
    ),
    _house("too much ink", "[0, 0, 0, 101] are no inks", colours={"ink": {"cmyk": [0, 0, 0, 101], "srgb": "#fff"}}),
    _house(
        "a spot ink of two colours",
        "colours.rule.spot: Rood has other inks at colours.ink",
        colours={"ink": _SPOT, "rule": _SPOT | {"cmyk": [0, 0, 0, 8]}},
    ),
    _house("order without text", "order.nl: name text, and each part once", order={"nl": ["contact"]}),
    _house("order twice", "order.nl: name text, and each part once", order={"nl": ["text", "text"]}),
    _house(
        "order of what is none",
        'order.nl[1]: "adverts" is not possible, only about, contact',
        order={"nl": ["text", "adverts"]},
    ),
    _house(
        "family as a path",
        'faces[0].family: "../House" is not possible, only letters, digits',
        faces=[_FACE | {"family": "../House"}],
    ),
    _house("style", 'faces[0].style: "oblique" is not possible, only', faces=[_FACE | {"style": "oblique"}]),
    _house(
        "face twice", "faces[1]: HOUSE serif regular is there already", faces=[_FACE, _FACE | {"family": "HOUSE serif"}]
    ),
    _house(
        "path up",
        "faces[0].file: ../../etc/passwd lies outside the theme; name a file in its folder",
        faces=[_FACE | {"file": "../../etc/passwd"}],
    ),
    _house("whole path", "logos[0].file: /etc/passwd lies outside the theme", logos=[{"file": "/etc/passwd"}]),
    _house("path of Windows", "C:\\secret.svg lies outside", logos=[{"file": "C:\\secret.svg"}]),
    _house("path of a network", "lies outside", logos=[{"file": "\\\\server\\share\\logo.svg"}]),
    _house("address", "http://127.0.0.1/logo.svg lies outside", logos=[{"file": "http://127.0.0.1/logo.svg"}]),
    _house(
        "name of an icon",
        'icons.../phone: "../phone" is not possible, only letters',
        icons={"../phone": {"file": "logo.svg"}},
    ),
    _link("link out", "logos[0].file: logo.svg lies outside", "logo.svg", "../secret"),
    _link("link to itself", "logo.svg", "logo.svg", "logo.svg"),
    Bad("pipe", _pipe, "half copied: logos[0].file names logo.svg, which is not there"),
    _file(
        "missing face",
        "half copied: faces[0].file names fonts/House.ttf, which is not there; copy the whole",
        "fonts/House.ttf",
        None,
    ),
    _file("missing logo", "half copied: logos[0].file names logo.svg, which is not there", "logo.svg", None),
    _file("missing icon", "half copied: icons.icon-phone.file names icons/phone.svg", "icons/phone.svg", None),
    _house(
        "half a file",
        "half copied: logo.svg is not the file that logos[0].file means",
        logos=[{"file": "logo.svg", "sha256": "0" * 64}],
    ),
    Bad("face in other case", _case, "half copied: faces[0].file names fonts/HOUSE.TTF, which is not there"),
    _file("face cut short", "fonts/House.ttf is a damaged font", "fonts/House.ttf", _FONT[: len(_FONT) // 2]),
    _file("face that is none", "fonts/House.ttf is not a font", "fonts/House.ttf", b"\x89PNG\r\n\x1a\n"),
    Bad(
        "face that may not be embedded",
        _licence,
        "fonts/House.ttf may not be embedded: its licence bits (OS/2 fsType 0x0002)",
    ),
    _file("packed bomb of a logo", "too large", "logo.svg", gzip.compress(b"<svg>" + b" " * 30_000_000)),
    _file("logo that is none", "logo.svg is not an SVG", "logo.svg", b"Dear editor"),
    _content("cut short", "line 1: not JSON, or cut short", json.dumps(HOUSE).encode()[:90]),
    _content("other signs", "not JSON, or cut short (UTF-8)", b'{"schema": 1, "name": "\xff"}'),
    _content("deep", "not JSON, or cut short", b"[" * 100_000),
    _content("large", "too large for a theme; the limit is 1 MB", b" " * 1_000_001),
    Bad("packed", _packed, "a packed theme; unpack it, and give the folder that comes out"),
]

UNUSABLE = [
    _house("no room", "page of 210 x 297 mm leaves no room between its margins", page={"inside": 150, "outside": 150}),
    _house("no height", "page of 210 x 100 mm leaves no room", page={"height": 100, "top": 90}),
    _house("face not there", "asks for the typeface House Grotesk, which", type={"display": "House Grotesk"}),
]
"""Themes that can be read and that no PDF can be made with."""

_OWN_KEYS: dict[str, Callable[[Any], str]] = {
    "font_size": lambda value: f'"type": {{"size": {value}}}',
    "color": lambda value: f'"colours": {{"accent": {{"cmyk": [0, 0, 0, 9], "srgb": {value}}}}}',
    "font": lambda value: f'"faces": [{{"family": "House", "file": {value}}}]',
    "logo": lambda value: f'"logos": [{{"file": {value}}}]',
}
_SAID = {
    "nan": f"type.size: nan {_NUMBER} 7 to 16",
    "huge_size": f"type.size: 1e+308 {_NUMBER} 7 to 16",
    "big_int": f"type.size: inf {_NUMBER} 7 to 16",
    "wrong_type": f'type.size: "big" {_NUMBER} 7 to 16',
    "color_css_inj": 'colours.accent.srgb: "red;}</style><script>alert(1)</script>" is no colour',
    "font_path": "faces[0].file: ../../../../etc/passwd lies outside the theme; name a file in its folder",
    "logo_abs": "lies outside the theme; name a file in its folder: logos/",
    "unknown_key": "fnot_size: there is no such key; the keys here are schema, name, version",
    "proto": "__class__: there is no such key; the keys here are schema, name, version",
}


def _of_the_corpus(name: str, data: bytes) -> Bad:
    """A case of the corpus at the key that it is about: its own keys were guessed before there was a theme.json."""
    key, _, value = data.decode().strip()[1:-1].partition(":")
    name_of = json.loads(key)
    part = _OWN_KEYS[name_of](value) if name_of in _OWN_KEYS else f"{key}: {value}"
    return _text(f"corpus {name}", _SAID[name], part.replace("{SECRET}", "/etc/passwd"))


THEMES += [_of_the_corpus(case.name, case.data) for case in corpus("theme")]
