"""The logos as the page shows them to those who write about the organisation: to see, with their rules, to fetch."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from presskit.kit import rights
from presskit.publish import parts
from presskit.publish.html.icons import UndrawableIconError, logo
from presskit.publish.html.inline import line
from presskit.publish.html.setting import Setting
from presskit.publish.labels import formatted_size
from presskit.publish.logos.files import About, logo_files, named, rules

View = dict[str, Any]

_HEIGHT = 56
"""Height of a logo in CSS pixels."""


def logo_part(shown: parts.Outline, setting: Setting) -> View | None:
    """Return the part with the logos and their files; None when there are none that may be shown."""
    now, named_only = setting.pictures.now, setting.pictures.images == "named"
    # The head of the page has said which pictures may not be shown.
    allowed = [mark for mark in shown.logos if mark.image is None or rights.fault(mark.image, "web", now) is None]
    outline = replace(shown, logos=tuple(allowed))
    about = About(outline=outline, kit=setting.kit, asset=lambda image: setting.pictures.assets(image.sha256))
    found: Iterable[tuple[parts.Mark, str, list[View]]]
    if named_only:
        found = (
            (mark, line(mark.alt) or names[0], [_file(name, b"", "", setting) for name in names])
            for mark, names in zip(outline.logos, named(outline), strict=True)
        )
    else:
        found = (
            (each.mark, each.called, [_file(file.name, file.data, file.about, setting) for file in each.files])
            for each in logo_files(about, setting.notes.add)
        )
    logos = [_logo(mark, called, files, setting) for mark, called, files in found]
    if not logos:
        return None
    identity = setting.identity("logos")
    heading = {"id": identity, "level": setting.level(1), "text": setting.label("logos"), "label": identity}
    return {"kind": "logos", "heading": heading, "logos": logos}


def _file(name: str, data: bytes, about: str, setting: Setting) -> View:
    linked = setting.downloads.made(name, data)
    size = formatted_size(len(data), setting.language) if data else ""
    return {
        "url": linked.url,
        "name": linked.name,
        "title": name.rpartition(".")[2].upper(),
        "about": setting.said(about) + (f", {size}" if size else ""),
    }


def _logo(mark: parts.Mark, called: str, files: list[View], setting: Setting) -> View:
    """Return a logo: what it is, its picture on the ground that it is made for, its rules and its files."""
    svg, picture = "", None
    if mark.image is not None and not mark.svg:
        found = setting.pictures.shown(mark.image, "logo")
        picture = found and {"src": found.src, "width": found.width, "height": found.height}
    else:
        try:
            svg = logo(mark.svg, css_class=f"{setting.prefix}-logo", unique=setting.unique(mark.svg), height=_HEIGHT)
        except UndrawableIconError as error:
            setting.notes.add("html-icon-left-out", icon=called, cause=str(error))
    return {
        "svg": svg,
        "picture": picture,
        "alt": called,
        "plate": mark.ground,
        "ground": setting.label(f"logo-{mark.ground}"),
        "rules": [
            {"label": setting.said(rule.about), "text": rule.text if rule.own else setting.said(rule.text)}
            for rule in rules(mark, setting.language)
        ],
        "files": files,
    }
