"""The page: a kit as one HTML file that needs nothing beside it, with the theme's look (HTML.md).

Style, type, icons, script and by default the pictures are in it, and it asks nothing of the network. A site with a
content security policy of its own has to allow the script, which is always the same one: `csp_hash(script())`.
"""

from __future__ import annotations

import hashlib
import html as html_text
import re
from base64 import b64encode
from datetime import datetime

import msgspec
from markupsafe import Markup

from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.publish.assets import Assets
from presskit.publish.html.designed import drawn
from presskit.publish.html.downloads import Downloads
from presskit.publish.html.environment import FOLDER, render
from presskit.publish.html.fonts import font_faces
from presskit.publish.html.head import head
from presskit.publish.html.inline import line
from presskit.publish.html.json_ld import json_ld as linked_data
from presskit.publish.html.notes import Note, Notes
from presskit.publish.html.page_view import body
from presskit.publish.html.pictures import File, Images, Pictures, file_stem
from presskit.publish.html.setting import Setting
from presskit.publish.html.snippet import full_base_url
from presskit.publish.html.styles import page_style_sheet, style_attributes
from presskit.publish.languages import direction, tag
from presskit.publish.outline import Audience, outline

PREFIX = "pk"
"""What the classes and ids of a page begin with: it has the page for itself."""

POLICY = (
    "connect-src 'none'; frame-src 'none'; media-src 'none'; object-src 'none'; worker-src 'none'; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)
"""What a page may never come to do. Nothing is said of images, styles and scripts: vnu misreads that as of 26.9.27."""

_TAGS = re.compile(r"<[^>]*>")
_NO_STYLE = style_attributes(None, "ltr")


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A page: the HTML, the files beside it, and what there is to say."""

    html: str
    files: tuple[File, ...]
    notes: tuple[Note, ...]


def page(
    kit: Kit,
    assets: Assets,
    *,
    language: str,
    audience: Audience = "public",
    now: datetime,
    images: Images = "embedded",
    base_url: str = "",
    json_ld: bool = True,
    languages: tuple[str, ...] = (),
) -> Page:
    """Return a kit as a page of its own. Nothing is written; the same input gives the same bytes.

    Args:
        kit: the kit.
        assets: gives the bytes of its pictures.
        language: one of the kit's languages.
        audience: the public sees nothing that is not for publication.
        now: with offset; decides which embargo runs, which terms of use and which call to action are valid.
        images: inside the HTML, beside it, or only by name (nothing is read then, and `files` stays empty).
        base_url: where the pictures will be: an address, or a path from the site's root.
        json_ld: whether to add data for search engines; they are left out while an embargo runs in any case.
        languages: those in which the kit lies beside this page, to lead there.

    Raises:
        Problem: the language or the address cannot be used, or a template of the theme's (`designed`).
    """
    if language not in kit.languages:
        raise Problem("html-language", usage=True, language=language, languages=", ".join(kit.languages))
    shown, notes = outline(kit, language=language, audience=audience, now=now), Notes()
    folder, base = f"{file_stem(kit)}-images", full_base_url(base_url)
    pictures = Pictures(kit, assets, now=now, images=images, base_url=base, folder=folder, notes=notes)
    downloads = Downloads(kit, assets, images=images, base_url=base, folder=folder, taken=pictures.names, notes=notes)
    setting = Setting(
        kit,
        language=language,
        prefix=PREFIX,
        heading_level=1,
        icons=True,
        pictures=pictures,
        downloads=downloads,
        notes=notes,
    )
    code = script()
    data = {"c": PREFIX, "s": _NO_STYLE} | body(shown, setting, languages)
    written = drawn(kit.theme, assets, "page/body.html.j2", data, output="page", notes=notes)
    faces = font_faces(kit.theme, html_text.unescape(_TAGS.sub("", written)), assets)
    css = page_style_sheet(kit.theme, PREFIX, setting.positions, faces)
    about = linked_data(shown, pictures, addresses=images != "embedded") if json_ld else Markup()
    private = audience == "press" or any(article.embargo for article in shown.articles)
    made = render(
        "page/page.html.j2",
        {
            "language": tag(language) or "en",
            "direction": direction(language),
            "version": line(f"{shown.kit}@{shown.modified}"),
            "policy": POLICY,
            "private": private,
            "css": Markup(css),  # noqa: S704 - our own style sheet; the theme's part in it is checked
            "body": written,
            "script": Markup(code),  # noqa: S704 - our own
            "json_ld": about,
            **head(shown, kit, setting, languages),
        },
    )
    return Page(html=made, files=(*pictures.files, *downloads.files), notes=notes.all())


def script() -> str:
    """Return the page's script: it turns the pictures of a gallery and searches the articles."""
    return (FOLDER / "page" / "page.js").read_text("utf-8")


def csp_hash(content: str) -> str:
    """Return the hash of a script or style sheet as a content security policy names it (W3C, CSP 3, 2.3.1)."""
    return f"'sha256-{b64encode(hashlib.sha256(content.encode()).digest()).decode('ascii')}'"
