"""From an outline to plain data for the page: the articles in its own way, and what stands around them."""

from __future__ import annotations

import re

from msgspec.structs import replace

from presskit.kit.model import Kit
from presskit.publish import links, parts
from presskit.publish.html import view
from presskit.publish.html.icons import UndrawableIconError, logo
from presskit.publish.html.inline import line
from presskit.publish.html.page_logos import logo_part
from presskit.publish.html.pictures import file_stem
from presskit.publish.html.setting import Setting
from presskit.publish.html.view import View
from presskit.publish.labels import formatted_date, language_name, spoken
from presskit.publish.languages import tag

_FOR_THE_PRESS = (parts.Contacts, parts.Downloads, parts.Boilerplate, parts.Social)
_OPENING = (parts.Kicker, parts.Headline, parts.Subtitle, parts.Dateline, parts.Lead)
_LARGE_RATIO = 1.2
"""Least width by height of a picture that stands large below the headline."""
_LOGO = 44
"""Height of a logo in CSS pixels."""
_OWN_PAINT = re.compile(r"(?:fill|stroke|stop-color)\s*[=:]\s*[\"']?\s*(?!none|currentColor|[\"'])", re.IGNORECASE)


def body(shown: parts.Outline, setting: Setting, languages: tuple[str, ...]) -> View:
    """Return what the body of a page shows; its first heading is the only one of level 1."""
    many = len(shown.articles) > 1
    title = setting.identity("title")
    untitled = not many and not any(view.is_headline(p) for a in shown.articles for p in a.parts)
    if many or untitled:
        setting.begin(2)
    articles = [_article(article, setting) for article in shown.articles]
    press = _press(shown, setting)
    return {
        "content": setting.identity("content"),
        "home": {
            "url": links.address(shown.website),
            "name": line(shown.organisation),
            "marks": _marks(shown, setting),
        },
        "ways": _ways(articles, press, setting),
        "languages": [
            {"tag": tag(other), "name": language_name(other, other), "href": page_name(setting.kit, other),
             "current": other == setting.language}
            for other in beside(setting.kit, languages)
        ],
        "title": {"id": title, "text": _title(shown) or setting.label("untitled")},
        "untitled": untitled,
        "cards": [_card(*pair, setting) for pair in zip(shown.articles, articles, strict=True)] if many else [],
        "search": setting.identity("search") if many else "",
        "articles": articles,
        "press": press,
        "dated": setting.label("version-of", date=formatted_date(shown.modified, spoken(setting.language)))
        if shown.modified
        else "",
        "words": _words(setting),
    }  # fmt: skip


def _title(shown: parts.Outline) -> str:
    """Return what a kit of many articles is called: the organisation, when its title is one of the headlines."""
    headlines = {article.headline for article in shown.articles}
    named = shown.organisation if shown.organisation and shown.title in headlines else shown.title
    return line(named) or line(shown.slug)


def page_name(kit: Kit, language: str) -> str:
    """Return what the file of a page is called: a kit with more than one language has the language in it."""
    return file_stem(kit) + (f".{tag(language) or 'und'}" if len(kit.languages) > 1 else "") + ".html"


def beside(kit: Kit, languages: tuple[str, ...]) -> list[str]:
    """Return the languages that lie beside each other; nothing when there is no other one."""
    found = [language for language in kit.languages if language in languages]
    return found if len(found) > 1 else []


def _article(shown: parts.ArticleParts, setting: Setting) -> View:
    """Return an article without what the page shows at its end for the press, its first picture large."""
    start = next((n for n, part in enumerate(shown.parts) if isinstance(part, _OPENING)), 0)
    kept = tuple(p for n, p in enumerate(shown.parts) if n < start or not isinstance(p, _FOR_THE_PRESS))
    identity = setting.identity("article")
    made = view.article(replace(shown, parts=kept), setting)
    for section in made["sections"]:
        for n, part in enumerate(section["parts"]):
            if part["kind"] == "figure" and not section["element"] and n == 0:
                wide = part["height"] and part["width"] / part["height"] >= _LARGE_RATIO
                part["kind"] = "large" if wide else "figure"
            elif part["kind"] == "gallery":
                part["id"] = setting.identity("gallery")
                part["label"] = part["title"].striptags() or setting.words("pictures")
    return {**made, "id": identity}


def _press(shown: parts.Outline, setting: Setting) -> View | None:
    """Return what stands at the end of a page for those who write about it; None when there is nothing."""
    found: list[parts.AnyPart] = []
    for article in shown.articles:
        start = next((n for n, part in enumerate(article.parts) if isinstance(part, _OPENING)), 0)
        found += [part for part in article.parts[start:] if isinstance(part, _FOR_THE_PRESS)]
    setting.begin(2)
    level = setting.level(0)
    views = [made for part in found if (made := view.drawn(part, setting)) is not None]
    logos = logo_part(shown, setting)
    if logos is not None:
        views.append(logos)
    if not views:
        return None
    heading = {"id": setting.identity("press"), "level": level, "text": setting.label("for-the-press")}
    return {"heading": heading, "parts": views}


def _ways(articles: list[View], press: View | None, setting: Setting) -> list[View]:
    """Return the ways to what the press looks for first."""
    found: dict[str, str] = {}
    everything = [part for article in articles for section in article["sections"] for part in section["parts"]]
    for part in [*everything, *(press["parts"] if press else ())]:
        match part["kind"]:
            case "gallery":
                found.setdefault("pictures", part["id"])
            case "downloads" | "contacts":
                found.setdefault(part["kind"], part["heading"]["id"])
    named = {"pictures": "pictures", "downloads": "downloads", "contacts": "contact"}
    return [{"href": f"#{found[way]}", "text": setting.label(code)} for way, code in named.items() if way in found]


def _card(shown: parts.ArticleParts, article: View, setting: Setting) -> View:
    """Return an article as the index shows it."""
    dateline = next((part for part in shown.parts if isinstance(part, parts.Dateline)), None)
    return {
        "href": f"#{article['id']}",
        "genre": setting.label(shown.genre) if shown.genre else "",
        "date": dateline.date if dateline else "",
        "iso": view.iso_date(dateline.iso) if dateline else "",
        "headline": line(shown.headline) or setting.label("untitled"),
        "lead": line(shown.description),
        "picture": _cover(shown, setting),
    }


def _cover(shown: parts.ArticleParts, setting: Setting) -> View | None:
    """Return the first picture of an article that may be shown, small."""
    for part in shown.parts:
        for figure in part.figures if isinstance(part, parts.Gallery) else (part,):
            if isinstance(figure, parts.Figure) and figure.image is not None:
                found = setting.pictures.shown(figure.image, "card", figure.crop)
                if found is not None:
                    position = view.position(figure, found, setting)
                    return {"src": found.src, "width": found.width, "height": found.height, "position": position}
    return None


def _marks(shown: parts.Outline, setting: Setting) -> list[View]:
    """Return the logos to show: one for both colour schemes, or one for each; `plate` is the ground that one needs."""
    light, dark = (_mark(shown, setting, ground) for ground in ("light", "dark"))
    if light and light["adapts"]:
        return [light | {"when": "", "plate": ""}]
    if light and dark:
        return [light | {"when": "light", "plate": ""}, dark | {"when": "dark", "plate": ""}]
    only = light or dark
    return [only | {"when": "", "plate": "light" if light else "dark"}] if only else []


def _mark(shown: parts.Outline, setting: Setting, ground: parts.Ground) -> View | None:
    """Return the first logo for a ground that can be drawn; `adapts` tells that it takes the colour of the text."""
    for mark in shown.logos:
        if mark.ground != ground:
            continue
        if mark.image is not None:
            found = setting.pictures.shown(mark.image, "logo")
            if found is not None:
                size = {"src": found.src, "width": found.width, "height": found.height}
                return {"svg": "", "picture": size, "alt": line(mark.alt), "adapts": False}
            continue
        try:
            svg = logo(mark.svg, css_class=f"{setting.prefix}-logo", unique=setting.unique(mark.svg), height=_LOGO)
        except UndrawableIconError as error:
            setting.notes.add("html-icon-left-out", icon=mark.alt, cause=str(error))
            continue
        return {"svg": svg, "picture": None, "alt": line(mark.alt), "adapts": not _OWN_PAINT.search(mark.svg)}
    return None


def _words(setting: Setting) -> View:
    """Return the words of the page's own."""
    shown = {code: setting.label(code) for code in ("skip", "search", "overview")}
    plain = {
        name: setting.words(code, **data)
        for name, code, data in (
            ("languages", "languages", {}),
            ("here", "on-this-page", {}),
            ("articles", "articles", {}),
            ("find", "find", {}),
            ("wipe", "clear", {}),
            ("matches", "matches", {"shown": "{shown}", "total": "{total}"}),
            ("nothing", "no-match", {"words": "{words}"}),
            ("previous", "previous", {}),
            ("next", "next", {}),
            ("place", "place", {"number": "{number}", "total": "{total}"}),
        )
    }
    icons = {
        name: setting.icon(f"icon-{icon}")
        for name, icon in (("back", "chevron-left"), ("on", "chevron-right"), ("find", "search"), ("close", "close"))
    }
    return {**shown, **plain, "icons": icons}
