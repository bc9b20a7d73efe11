"""An article as ninjs 3.1, IPTC's JSON for news, with the pictures that belong to it.

Field names and their meaning are those of the IPTC ninjs User Guide; what a kit does not know is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Literal
from uuid import NAMESPACE_URL, UUID, uuid5

from presskit.kit import rights
from presskit.kit.model import Article, Image, Kit, Status
from presskit.kit.text import plain
from presskit.publish import parts
from presskit.publish.bundle.pictures import Packed
from presskit.publish.bundle.plain import plain_release, written
from presskit.publish.bundle.xhtml import body
from presskit.publish.bundle.xmp import SOURCE_TYPES
from presskit.publish.html.inline import line
from presskit.publish.labels import label
from presskit.publish.languages import tag
from presskit.publish.links import address

Node = dict[str, object]

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
_STATUS: dict[Status, Literal["usable", "withheld", "canceled"]] = {
    "draft": "withheld",
    "in review": "withheld",
    "approved": "usable",
    "released": "usable",
    "withdrawn": "canceled",
}
_NAMES = {"print": "highRes", "web": "web"}
"""IPTC NewsCodes, Rendition."""


def ninjs(
    kit: Kit,
    outline: parts.Outline,
    number: int,
    *,
    now: datetime,
    pictures: Sequence[Packed] = (),
    files: Sequence[tuple[str, str, int]] = (),
) -> Node:
    """Return one article of an outline as a ninjs object.

    Renditions have no `href`: the standard asks for an absolute address, and a file in a bundle has none. Their path in
    the bundle is their `title`.

    Args:
        kit: the kit of the outline.
        outline: what the audience may see.
        number: of the article, from 0.
        now: decides whether an embargo runs.
        pictures: the pictures of the bundle; those that the article shows are associated with it.
        files: the whole text as files, each with path, media type and size in bytes.
    """
    shown, article = outline.articles[number], kit.articles[number]
    language = tag(outline.language)
    associated = [
        _picture(picture, outline.language)
        for picture in pictures
        if picture.listed.image.id in {image.id for image in _images(shown)} and picture.renditions
    ]
    text = _without_pictures(outline, shown)
    embargo = rights.embargo(article, now)
    until = rights.moment(embargo.until, zone=embargo.zone, end_of_day=True) if embargo else None
    status = "withheld" if embargo is not None and until is None else _STATUS[kit.status]
    place = next((line(plain(part.place)) for part in shown.parts if isinstance(part, parts.Dateline)), "")
    note = next((written(part.text) for part in shown.parts if isinstance(part, parts.Note)), "")
    return _filled(
        {
            "uri": uri(article.id, "" if outline.language == kit.language else outline.language),
            "type": "composite" if associated else "text",
            "representationType": "full",
            "profile": "text-photo" if associated else "text-only",
            "version": line(kit.modified),
            "firstCreated": _moment(kit.created),
            "versionCreated": _moment(kit.modified),
            "embargoedUntil": until.isoformat() if until else "",
            "pubStatus": status,
            "edNote": note,
            "language": language,
            "title": line(outline.title),
            "slugline": line(outline.slug),
            "by": line(outline.organisation),
            "located": place,
            "headlines": _headlines(shown),
            "descriptions": _texts(("summary", "text/plain", line(shown.description))),
            "bodies": _bodies(text, body(shown, outline.language)),
            "genres": [_filled({"name": label(shown.genre, outline.language), "literal": shown.genre})]
            if shown.genre
            else [],
            "subjects": [{"name": line(keyword), "rel": "about"} for keyword in shown.keywords if line(keyword)],
            "people": _people(shown),
            "organisations": _organisations(outline),
            "places": _places(article, place),
            "altIds": [
                {"role": role, "value": line(value)}
                for role, value in (("kit", outline.kit), ("article", article.id), ("slug", outline.slug))
                if line(value)
            ],
            "renditions": [
                {"name": path.rpartition(".")[2], "title": path, "contentType": kind, "sizeInBytes": size}
                for path, kind, size in files
            ],
            "associations": associated,
            "standard": {"name": "ninjs", "version": "3.1", "schema": SCHEMA},
        }
    )


def ninjs_text(node: Node) -> str:
    """Return a ninjs object as it is written to a file: UTF-8, two spaces a level, LF line ends."""
    return json.dumps(node, ensure_ascii=False, indent=2) + "\n"


def uri(identity: str, language: str = "") -> str:
    """Return the URI of something in a kit: its UUID as a URN (RFC 9562, 4); a translation has one of its own."""
    try:
        own = UUID(identity)
    except ValueError:
        own = uuid5(NAMESPACE_URL, f"presskit:{identity}")
    return (uuid5(own, language) if language else own).urn


def _headlines(shown: parts.ArticleParts) -> list[Node]:
    roles = {parts.Headline: "main", parts.Kicker: "kicker", parts.Subtitle: "subtitle"}
    found = [
        (roles[type(part)], "text/plain", line(plain(part.text)))
        for part in shown.parts
        if isinstance(part, parts.Headline | parts.Kicker | parts.Subtitle)
    ]
    return _texts(*sorted(found, key=lambda text: text[0] != "main"))


def _texts(*texts: tuple[str, str, str]) -> list[Node]:
    return [{"role": role, "contentType": kind, "value": value} for role, kind, value in texts if value]


def _bodies(text: str, xhtml: str) -> list[Node]:
    counted = {"charCount": len(text), "wordCount": len(text.split())}
    plain_body: Node = {"role": "main", "contentType": "text/plain", **counted, "value": text}
    return [plain_body, {"role": "richtext", "contentType": "application/xhtml+xml", **counted, "value": xhtml}]


def _without_pictures(outline: parts.Outline, shown: parts.ArticleParts) -> str:
    """Return the text of an article from its lead on: what stands in fields of its own is left to them."""
    own = (
        parts.ReleaseLine, parts.Kicker, parts.Headline, parts.Subtitle, parts.Note, parts.Contacts, parts.Social,
        parts.EndMark, parts.Dateline,
    )  # fmt: skip
    from msgspec.structs import replace

    kept = tuple(part for part in shown.parts if not isinstance(part, own))
    return plain_release(replace(outline, articles=(replace(shown, parts=kept),))).strip()


def _people(shown: parts.ArticleParts) -> list[Node]:
    """Return who is in an article: those quoted, then those shown."""
    quoted = [line(part.name) for part in shown.parts if isinstance(part, parts.Quote)]
    pictured = [line(person.name) for image in _images(shown) for person in image.people]
    found = dict.fromkeys(pictured, "depicted") | dict.fromkeys(quoted, "quoted")
    return [{"name": name, "rel": found[name]} for name in dict.fromkeys([*quoted, *pictured]) if name]


def _organisations(outline: parts.Outline) -> list[Node]:
    website = address(outline.website)
    own: Node = _filled(
        {
            "name": line(outline.organisation),
            "rel": "publisher",
            "uri": website if _is_uri(website) else "",
            "contactInfo": [info for contact in _contacts(outline) for info in _reach(contact)],
        }
    )
    return [own] if len(own) > 1 else []


def _contacts(outline: parts.Outline) -> list[parts.ContactLine]:
    return [
        contact
        for article in outline.articles
        for part in article.parts
        if isinstance(part, parts.Contacts)
        for contact in part.contacts
    ]


def _reach(contact: parts.ContactLine) -> list[Node]:
    role = "press" if contact.public else "press, not for publication"
    return [
        _filled({"type": kind, "role": role, "name": line(contact.name), "value": line(value)})
        for kind, value in (("phone", contact.phone), ("email", contact.mail))
        if line(value)
    ]


def _places(article: Article, dateline: str) -> list[Node]:
    found = {line(place): "mentions" for place in article.places} | {dateline: "located"}
    return [{"name": name, "rel": rel} for name, rel in found.items() if name]


def _images(shown: parts.ArticleParts) -> list[Image]:
    found: list[Image | None] = []
    for part in shown.parts:
        match part:
            case parts.Figure():
                found.append(part.image)
            case parts.Gallery():
                found += [figure.image for figure in part.figures]
            case parts.Quote():
                found.append(part.portrait)
            case parts.Video():
                found.append(part.poster)
    return [image for image in found if image is not None]


def _picture(picture: Packed, language: str) -> Node:
    listed, image = picture.listed, picture.listed.image
    licence = address(image.licence_url)
    source = SOURCE_TYPES.get(image.source_type, "")
    return _filled(
        {
            "name": listed.name,
            "rel": "depicts",
            "uri": uri(image.id),
            "type": "picture",
            "language": tag(language),
            "by": line(image.creator),
            "copyrightNotice": line(image.copyright),
            "usageTerms": listed.terms,
            "descriptions": _texts(
                ("caption", "text/plain", line(plain(listed.caption))),
                ("altText", "text/plain", "" if listed.decorative else listed.alt),
                ("creditLine", "text/plain", listed.credit),
            ),
            "people": [{"name": name, "rel": "depicted"} for name in listed.people],
            "rightsInfo": {"linkedRights": licence} if _is_uri(licence) else {},
            "digitalSourceType": {"name": source.rpartition("/")[2], "uri": source} if source else {},
            "renditions": [
                {
                    "name": _NAMES[code],
                    "title": made.path,
                    "contentType": "image/jpeg",
                    "width": made.width,
                    "height": made.height,
                    "sizeInBytes": made.size,
                }
                for code, made in picture.renditions
            ],
        }
    )


def _is_uri(found: str) -> bool:
    """Tell whether an address is a URI as JSON Schema means it: of ASCII characters (RFC 3986, 2)."""
    return bool(re.fullmatch(r"[a-z][a-z0-9+.-]*:[!-~]+", found)) and not re.search(r'[<>"{}|\\^`\[\]]', found)


def _moment(iso: str) -> str:
    """Return a moment as JSON Schema wants it (RFC 3339); empty when it has no offset or is none."""
    found = None if len(iso) <= 10 else rights.moment(iso)
    return found.isoformat(timespec="seconds") if found is not None and re.search(r"(Z|[+-]\d\d:?\d\d)$", iso) else ""


def _filled(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in ("", None, [], {})}
