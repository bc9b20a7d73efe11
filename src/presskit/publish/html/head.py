"""The head of a page: title, description, and what a network shows of it when somebody shares it (Open Graph)."""

from __future__ import annotations

from presskit.kit.model import Kit
from presskit.publish import parts
from presskit.publish.html.inline import line
from presskit.publish.html.page_view import beside, page_name
from presskit.publish.html.pictures import Shown
from presskit.publish.html.setting import Setting
from presskit.publish.html.styles import scheme_colours
from presskit.publish.languages import tag

LONGEST_TITLE = 70
"""Characters of a title that a list of search results or tabs still shows."""
LONGEST_DESCRIPTION = 300

Data = dict[str, object]


def head(shown: parts.Outline, kit: Kit, setting: Setting, languages: tuple[str, ...]) -> Data:
    """Return what the head of a page says."""
    first = shown.articles[0] if shown.articles else None
    single = first if len(shown.articles) == 1 else None
    named = line(single.headline if single and single.headline else shown.title) or line(shown.slug)
    organisation = line(shown.organisation)
    named = named or organisation or setting.words("untitled")
    full = f"{named} – {organisation}" if organisation and organisation not in named else named
    description = _cut(line(first.description), LONGEST_DESCRIPTION) if first else ""
    others = beside(kit, languages)
    return {
        "title": full if len(full) <= LONGEST_TITLE else named,
        "description": description,
        "colours": scheme_colours(kit.theme),
        "graph": _graph(shown, single, setting, (named, description), others),
        "alternates": [{"tag": tag(other), "href": page_name(kit, other)} for other in others],
    }


def _graph(
    shown: parts.Outline, single: parts.ArticleParts | None, setting: Setting, said: tuple[str, str], others: list[str]
) -> list[tuple[str, str]]:
    """Return the properties of the Open Graph protocol (ogp.me), in order; a picture only when it has an address.

    `said` is title and description.
    """
    found = [
        ("og:type", "article" if single else "website"),
        ("og:title", said[0]),
        ("og:description", said[1]),
        ("og:site_name", line(shown.organisation)),
        ("og:locale", _locale(shown.language)),
    ]
    found += [("og:locale:alternate", _locale(other)) for other in others if other != shown.language]
    picture = _picture(shown, setting)
    if picture is not None and picture[0].src.startswith("http"):
        image, alt = picture
        found += [("og:image", image.src), ("og:image:width", f"{image.width or ''}")]
        found += [("og:image:height", f"{image.height or ''}"), ("og:image:alt", alt)]
    if single:
        found += [("article:published_time", line(single.date)), ("article:modified_time", line(shown.modified))]
        found += [("article:tag", line(keyword)) for keyword in single.keywords]
    return [(name, value) for name, value in found if value]


def _picture(shown: parts.Outline, setting: Setting) -> tuple[Shown, str] | None:
    for part in (part for article in shown.articles for part in article.parts):
        for figure in part.figures if isinstance(part, parts.Gallery) else (part,):
            if isinstance(figure, parts.Figure) and figure.image is not None:
                found = setting.pictures.shown(figure.image, "figure", figure.crop)
                if found is not None:
                    return found, line(figure.alt)
    return None


def _locale(language: str) -> str:
    """Return a language with its region, as Open Graph wants it: `nl_NL`; empty where no region is its own."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    try:
        locale = Locale.parse(tag(language) or "und", sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    likely = get_global("likely_subtags").get(locale.language, "")
    territory = locale.territory or likely.rpartition("_")[2]
    return f"{locale.language}_{territory}" if len(territory) == 2 else ""


def _cut(text: str, length: int) -> str:
    """Return a text of at most so many characters, cut between words."""
    if len(text) <= length:
        return text
    return f"{text[: length - 1].rsplit(' ', 1)[0].rstrip(' ,;:–-')}…"
