"""The bundle's index page: what is in it, with the pictures to look at, readable without a program but a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from markupsafe import Markup

from presskit.kit.text import plain
from presskit.kit.theme import Theme
from presskit.publish import links, parts
from presskit.publish.bundle.captions import fields, measures
from presskit.publish.bundle.pictures import Packed
from presskit.publish.bundle.words import word
from presskit.publish.html.inline import escaped, line
from presskit.publish.labels import formatted_date, formatted_size, label, spoken
from presskit.publish.languages import direction, tag
from presskit.publish.logos.files import Rule

if TYPE_CHECKING:
    from jinja2 import Template

_TEMPLATES = Path(__file__).parent / "templates"
_DARK_INK = re.compile(r"#[0-5][0-9a-fA-F]([0-5][0-9a-fA-F]){2}")
"""An ink that can be read on white; the theme's own is taken when it is one."""

_LONGEST_TITLE = 70
"""Characters of a title that search engines and tabs show."""

Data = dict[str, object]


class Linked(msgspec.Struct, frozen=True):
    """A file that the page leads to: its path, the word for it (`words.WORDS`), its size in bytes, what it is about."""

    path: str
    code: str
    size: int
    about: str = ""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A logo with its files (path, what it is, size in bytes; the first is shown) and its rules, by their words.

    `dark` is for one that stands on a dark ground.
    """

    alt: str
    dark: bool
    files: tuple[tuple[str, str, int], ...]
    rules: tuple[Rule, ...] = ()


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What is in a bundle, for its index page; `logo_rules` is the file with them, and its size."""

    texts: tuple[Linked, ...]
    pictures: tuple[Packed, ...] = ()
    logos: tuple[Mark, ...] = ()
    logo_rules: tuple[str, int] = ("", 0)
    downloads: tuple[tuple[str, str, int], ...] = ()
    data: tuple[Linked, ...] = ()
    left_out: tuple[str, ...] = ()


def index_page(outline: parts.Outline, contents: Contents, theme: Theme, *, press: bool) -> str:
    """Return the page. It asks nothing of the network, and holds no script."""
    language = outline.language
    title = line(outline.title) or line(outline.slug)
    whole = word("title", language, title=title) if title else word("page", language)
    said = spoken(tag(language) or "en")
    return _template().render(
        {
            "lang": said,
            "dir": direction(said),
            "own": _own(language),
            "ink": theme.colours.ink.srgb if _DARK_INK.fullmatch(theme.colours.ink.srgb) else "#1d1c1a",
            "title": whole,
            "short": whole if len(whole) <= _LONGEST_TITLE else f"{whole[: _LONGEST_TITLE - 1].rstrip()}…",
            "organisation": line(outline.organisation),
            "date": word("kit-version", language, date=formatted_date(outline.modified, spoken(language)))
            if outline.modified
            else "",
            "notices": _notices(outline, press=press),
            "sections": list(_sections(contents, language)),
            "contacts": list(_contacts(outline)),
        }
    )


def _own(language: str) -> Markup:
    """Return what the kit's own texts carry where the page's words are in another language, for want of their own."""
    found = tag(language)
    if not found or spoken(found) == found:
        return Markup()
    return Markup(' lang="{}" dir="{}"').format(found, direction(language))


@cache
def _template() -> Template:
    """Return the page's template, in a sandbox without globals and filters, like those of `publish.html`."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    world = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    world.globals.clear()
    world.filters.clear()
    return world.get_template("index.html.j2")


def _notices(outline: parts.Outline, *, press: bool) -> list[str]:
    running = [
        line(part.terms)
        for article in outline.articles
        for part in article.parts
        if isinstance(part, parts.ReleaseLine) and part.embargo
    ]
    return [*dict.fromkeys(running), *([word("press-only", outline.language)] if press else [])]


def _sections(contents: Contents, language: str) -> Iterator[Data]:
    if contents.texts:
        yield {
            "kind": "files",
            "id": "text",
            "title": word("text", language),
            "files": _files(contents.texts, language),
        }
    if contents.pictures:
        pictures = [_picture(picture, language) for picture in contents.pictures]
        yield {"kind": "pictures", "id": "pictures", "title": word("pictures", language), "pictures": pictures}
    if contents.logos:
        logos = [_logo(mark, language) for mark in contents.logos]
        path, size = contents.logo_rules
        files = [_file(path, label("logo-usage", language), size, language)] if path else []
        yield {"kind": "logos", "id": "logos", "title": word("logos", language), "logos": logos, "files": files}
    if contents.downloads:
        downloads = [_file(path, title, size, language) for path, title, size in contents.downloads]
        yield {"kind": "files", "id": "downloads", "title": word("downloads", language), "files": downloads}
    if contents.data:
        yield {"kind": "files", "id": "data", "title": word("data", language), "files": _files(contents.data, language)}
    if contents.left_out:
        yield {"kind": "lines", "id": "left-out", "title": word("left-out", language), "lines": contents.left_out}


def _files(linked: Sequence[Linked], language: str) -> list[Data]:
    return [
        _file(file.path, ": ".join(filter(None, (word(file.code, language), file.about))), file.size, language)
        for file in linked
    ]


def _file(path: str, title: str, size: int, language: str, about: str = "") -> Data:
    kind = path.rpartition(".")[2].upper()
    download = kind not in {"PDF", "TXT", "JSON"}  # those a browser can show
    about = about or (formatted_size(size, language) if size else "")
    said = ", ".join(filter(None, ("" if kind == title else kind, about)))
    return {"path": path, "title": title, "about": said, "download": download}


def _picture(picture: Packed, language: str) -> Data:
    listed = picture.listed
    shown = picture.web or picture.print
    files = [
        _file(r.path, word(code, language), r.size, language, measures(r, language, printed=code == "print"))
        for code, r in picture.renditions
    ]
    if picture.original:
        files.append(_file(picture.original, word("original", language), 0, language))
    return {
        "title": word("picture-number", language, number=listed.number),
        "caption": line(plain(listed.caption)),
        "src": shown.path if shown else "",
        "alt": "" if listed.decorative else listed.alt,
        "width": shown.width if shown else 0,
        "height": shown.height if shown else 0,
        "files": files,
        "fields": fields(picture, language)[1 if line(plain(listed.caption)) else 0 :],
    }


def _logo(mark: Mark, language: str) -> Data:
    files = [
        {"path": path, "title": title, "about": formatted_size(size, language), "download": not path.endswith(".pdf")}
        for path, title, size in mark.files
    ]
    rules = [{"label": rule.about, "text": rule.text, "own": rule.own} for rule in mark.rules]
    return {"src": mark.files[0][0], "alt": mark.alt, "dark": mark.dark, "files": files, "rules": rules}


def _contacts(outline: parts.Outline) -> Iterator[Data]:
    language = outline.language
    number = 0
    for article in outline.articles:
        for part in article.parts:
            if isinstance(part, parts.Contacts):
                number += 1
                contacts = [list(_contact(contact, language)) for contact in part.contacts]
                yield {"id": f"contact-{number}", "title": line(part.heading), "contacts": contacts}


def _contact(contact: parts.ContactLine, language: str) -> Iterator[Data]:
    who = ", ".join(filter(None, (line(contact.name), line(plain(contact.organisation)))))
    if who:
        yield {"label": "", "text": who, "url": ""}
    if not contact.public:
        yield {"label": "", "text": label("not-for-publication", language), "url": ""}
    for code, value, url in (
        ("phone", line(contact.phone), links.telephone(contact.phone)),
        ("mail", line(contact.mail), links.mail_address(contact.mail)),
        ("hours", line(plain(contact.hours)), ""),
    ):
        if value:
            shown = value.replace(" ", "\u00a0").replace("-", "\u2011") if code == "phone" else value
            yield {"label": label(code, language), "text": escaped(shown), "url": url}
