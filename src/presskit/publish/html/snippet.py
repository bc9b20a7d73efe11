"""The snippet: a kit as HTML to paste into a content management system, at three levels (HTML.md).

- semantic: elements and classes only; the site's own style does the looks.
- styled: the same, with `style` on a few elements.
- full: the same, with a style sheet, inline icons and JSON-LD.

Each level is the one below it when what it adds is stripped.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from typing import Literal

import msgspec
from markupsafe import Markup

from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.publish.assets import Assets
from presskit.publish.html import view
from presskit.publish.html.designed import drawn
from presskit.publish.html.downloads import Downloads
from presskit.publish.html.environment import render
from presskit.publish.html.inline import line
from presskit.publish.html.json_ld import json_ld as linked_data
from presskit.publish.html.notes import Note, Notes
from presskit.publish.html.pictures import File, Images, Pictures, file_stem
from presskit.publish.html.setting import Setting
from presskit.publish.html.styles import style_attributes, style_sheet
from presskit.publish.languages import direction, tag
from presskit.publish.links import address
from presskit.publish.outline import Audience, outline

Level = Literal["semantic", "styled", "full"]
LEVELS: tuple[Level, ...] = ("semantic", "styled", "full")

wordings(
    **{
        "html-language": N_("the kit has no text in {language}; it has {languages}"),
        "html-heading-level": N_("{level} is not a heading level of a snippet; choose 2 to 6 (1 is the page's own)"),
        "html-class-prefix": N_("{prefix} is not a class prefix; use a letter, then letters, digits and hyphens"),
        "html-base-url": N_("{url} is not an address for pictures; give one like https://www.example.org/press/"),
    }
)

_PREFIX = re.compile(r"[A-Za-z](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?", re.ASCII)
_HEXADECIMAL = re.compile(r"[0-9a-f]{8}-", re.ASCII)
_ROOTED = re.compile(r"/(?![/\\])[A-Za-z0-9._~%/-]*", re.ASCII)


class Snippet(msgspec.Struct, frozen=True, kw_only=True):
    """A snippet: the HTML, its style sheet (full level only), the files beside it, and what there is to say."""

    html: str
    css: str | None
    files: tuple[File, ...]
    notes: tuple[Note, ...]


def snippet(
    kit: Kit,
    assets: Assets,
    *,
    language: str,
    level: Level = "semantic",
    audience: Audience = "public",
    now: datetime,
    class_prefix: str | None = None,
    heading_level: int = 2,
    images: Images = "files",
    base_url: str = "",
    json_ld: bool = True,
) -> Snippet:
    """Return a kit as HTML to paste. Nothing is written; the same input gives the same bytes.

    Args:
        kit: the kit.
        assets: gives the bytes of its pictures.
        language: one of the kit's languages.
        level: what it holds beside elements and classes.
        audience: the public sees nothing that is not for publication.
        now: with offset; decides which embargo runs, which terms of use and which call to action are valid.
        class_prefix: what every class and id begins with; by default made from the kit's id.
        heading_level: of the headline, 2 to 6.
        images: beside the HTML, inside it, or only by name (nothing is read then, and `files` stays empty).
        base_url: where the pictures will be: an address, or a path from the site's root.
        json_ld: at the full level, whether to add JSON-LD; it is left out while an embargo runs in any case.

    Raises:
        Problem: the language, the heading level, the prefix or the address cannot be used; or a theme's template.
    """
    if language not in kit.languages:
        raise Problem("html-language", usage=True, language=language, languages=", ".join(kit.languages))
    if not 2 <= heading_level <= 6:
        raise Problem("html-heading-level", usage=True, level=heading_level)
    prefix = prefix_of(kit) if class_prefix is None else class_prefix
    if not _PREFIX.fullmatch(prefix):
        raise Problem("html-class-prefix", usage=True, prefix=prefix)

    shown = outline(kit, language=language, audience=audience, now=now)
    full, notes = level == "full", Notes()
    folder = f"{file_stem(kit)}-images"
    base = full_base_url(base_url)
    pictures = Pictures(kit, assets, now=now, images=images, base_url=base, folder=folder, notes=notes)
    downloads = Downloads(kit, assets, images=images, base_url=base, folder=folder, taken=pictures.names, notes=notes)
    setting = Setting(
        kit,
        language=language,
        prefix=prefix,
        heading_level=heading_level,
        icons=full,
        pictures=pictures,
        downloads=downloads,
        notes=notes,
    )
    root = setting.root
    articles = [view.article(article, setting) for article in shown.articles]
    css = style_sheet(kit.theme, prefix, root, setting.positions) if full else None
    about = linked_data(shown, pictures, addresses=images != "embedded") if full and json_ld else Markup()
    styles = style_attributes(kit.theme if level == "styled" else None, direction(language))
    data = {"c": prefix, "s": styles, "articles": articles}
    html = render(
        "snippet.html.j2",
        {
            "c": prefix,
            "root": root,
            "s": styles,
            "language": Markup(' lang="{}"').format(tag(language)) if tag(language) else Markup(),
            "direction": direction(language),
            "version": line(f"{shown.kit}@{shown.modified}"),
            "css": Markup(css or ""),  # noqa: S704 - our own style sheet; the theme's part in it is checked
            "body": drawn(kit.theme, assets, "snippet/body.html.j2", data, output=level, notes=notes),
            "json_ld": about,
        },
    )
    files = (*pictures.files, *downloads.files)
    if files and not base_url:
        notes.add("html-upload", count=len(files), folder=folder)
    return Snippet(html=html, css=css, files=files, notes=notes.all())


def prefix_of(kit: Kit) -> str:
    """Return the class prefix of a kit: `pk-` and six digits of its id."""
    if _HEXADECIMAL.match(kit.id.lower()):
        return f"pk-{kit.id[:6].lower()}"
    return f"pk-{hashlib.blake2b(kit.id.encode('utf-8', 'replace'), digest_size=3).hexdigest()}"


def full_base_url(base_url: str) -> str:
    """Return the address for pictures, with a slash at its end.

    Raises:
        Problem: `html-base-url`.
    """
    if not base_url:
        return ""
    found = address(base_url)
    if _ROOTED.fullmatch(base_url):
        found = base_url
    if not found.startswith(("http", "/")) or "?" in found or "#" in found:
        raise Problem("html-base-url", usage=True, url=base_url)
    return found if found.endswith("/") else f"{found}/"
