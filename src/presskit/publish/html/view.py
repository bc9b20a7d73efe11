"""From the parts of an article to plain data for the templates: one dictionary for each part, ready to be written.

Every text is HTML (`Markup`) or a clean string that the template escapes. `kind` names the template that draws it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from markupsafe import Markup
from msgspec.structs import replace

from presskit.kit.blocks import Crop
from presskit.kit.text import Text, canonical, clean, cut, plain
from presskit.publish import links, parts
from presskit.publish.html.inline import escaped, language_attributes, line
from presskit.publish.html.pictures import Shown
from presskit.publish.html.setting import Setting
from presskit.publish.languages import tag

View = dict[str, Any]

_HEADER = (
    parts.ReleaseLine, parts.Kicker, parts.Headline, parts.Subtitle, parts.Correction, parts.Dateline, parts.Lead,
)  # fmt: skip
_FOOTER = (parts.Note, parts.Contacts, parts.Downloads, parts.Boilerplate, parts.Social)

GALLERY_RATIO = 1.5
"""Width by height of the pictures of a gallery where a style sheet shows it."""
_MOST_STARS = 10
_DEEPEST_LIST = 6
_NARROW_LINE, _CELL_GAP = 34, 2
"""Characters of a table's text that stand side by side at a width of 320 px, and those that a cell's margin takes."""


def article(shown: parts.ArticleParts, setting: Setting) -> View:
    """Return an article: header, body and footer, each with its parts in the outline's order."""
    headline = setting.identity("headline") if any(map(is_headline, shown.parts)) else ""
    setting.new_article(headline)
    sections: list[View] = []
    for element, run in _sections(shown.parts):
        views = [view for part in run if (view := drawn(part, setting)) is not None]
        if views:
            sections.append({"element": element, "parts": views})
    return {"headline": headline, "sections": sections}


def _sections(shown: tuple[parts.AnyPart, ...]) -> tuple[tuple[str, tuple[parts.AnyPart, ...]], ...]:
    """Return what opens the article, its body, and what closes it."""
    body = [n for n, part in enumerate(shown) if not isinstance(part, _HEADER + _FOOTER + _NOT_DRAWN)]
    first, last = (body[0], body[-1]) if body else (len(shown), -1)
    start = 1 + max((n for n, part in enumerate(shown[:first]) if isinstance(part, _HEADER)), default=-1)
    end = max(last + 1, start)
    return ("header", shown[:start]), ("", shown[start:end]), ("footer", shown[end:])


_NOT_DRAWN = (parts.PageBreak, parts.EndMark)
"""These are for print."""


def drawn(part: parts.AnyPart, setting: Setting) -> View | None:
    """Return a part as plain data; None when HTML shows nothing of it."""
    inline = setting.inline
    match part:
        case parts.ReleaseLine():
            genre, terms = setting.said(part.genre), setting.said(part.terms)
            return {"kind": "release", "genre": genre, "terms": terms, "embargo": part.embargo}
        case (
            parts.Kicker() | parts.Subtitle() | parts.Lead() | parts.Paragraph() | parts.Headline() | parts.Subhead()
        ) if _is_blank(part.text):
            return None
        case parts.Kicker() | parts.Subtitle() | parts.Lead() | parts.Paragraph():
            return {"kind": type(part).__name__.lower(), "text": inline(part.text)}
        case parts.Headline():
            return {
                "kind": "headline",
                "id": setting.headline,
                "level": setting.level(0),
                "text": inline(part.text),
            }
        case parts.Dateline():
            date_ = {"date": part.date, "iso": iso_date(part.iso)}
            return {"kind": "dateline", "place": inline(part.place), **date_}
        case parts.Subhead():
            level = setting.level(part.level)
            return {"kind": "subhead", "level": level, "deep": part.level > 1, "text": inline(part.text)}
        case parts.ListPart():
            ordered = part.kind == "number"
            bullet = Markup() if ordered else setting.icon("icon-ruit")
            return {"kind": "list", "ordered": ordered, "entries": _entries(part.items, bullet, setting)}
        case parts.Quote():
            return None if _is_blank(part.text) else _quote(part, setting)
        case parts.Figure():
            return _figure(part, setting)
        case parts.Gallery():
            figures = [figure for f in part.figures if (figure := _figure(f, setting, cropped=True)) is not None]
            if not figures:
                return None
            columns = 2 if len(figures) in {2, 4} else min(len(figures), 3)
            return {"kind": "gallery", "title": inline(part.title), "figures": figures, "columns": columns}
        case parts.Facts():
            return _facts(part, setting)
        case parts.CallToAction():
            return _call_to_action(part, setting)
        case parts.Table():
            return _table(part, setting)
        case parts.Rating():
            return _rating(part, setting)
        case parts.Video():
            return _video(part, setting)
        case parts.Correction():
            heading: View = {"id": setting.identity("correction"), "level": 0, "text": setting.said(part.heading)}
            return {"kind": "correction", "heading": heading, "what": inline(part.what), "why": inline(part.why)}
        case parts.Note():
            return {"kind": "note", "heading": _heading("note", part.heading, setting), "text": inline(part.text)}
        case parts.Contacts():
            return _contacts(part, setting)
        case parts.Downloads():
            return _downloads(part, setting)
        case parts.Boilerplate():
            return {
                "kind": "boilerplate",
                "heading": _heading("about", part.heading, setting),
                "text": inline(part.text),
            }
        case parts.Social():
            return _social(part, setting)
        case parts.PageBreak() | parts.EndMark():
            return None


def _heading(kind: str, text: str, setting: Setting) -> View:
    """Return the heading of an aside: level 0, a line without a level, where it stands before the headline.

    Plain words are the program's own. Where no headline tells it from the first of its kind, it is no `landmark`.
    """
    text = text if isinstance(text, Markup) else setting.said(text)
    level = setting.level(1) if setting.under_headline else 0
    identity = setting.identity(kind)
    label, landmark = f"{identity} {setting.headline}".rstrip(), bool(setting.headline) or setting.is_first(kind)
    return {"id": identity, "level": level, "text": text, "label": label, "landmark": landmark}


def _quote(part: parts.Quote, setting: Setting) -> View:
    opening, closing = setting.marks
    at = plain(part.caption).find(part.name) if part.name else -1
    end = at + len(part.name)
    before, name, after = (
        (part.caption, (), ())
        if at < 0
        else (cut(part.caption, 0, at), cut(part.caption, at, end), cut(part.caption, end))
    )
    portrait = setting.pictures.shown(part.portrait, "portrait") if part.portrait is not None else None
    return {
        "kind": "quote",
        "display": part.display,
        "lead_in": setting.inline(part.lead_in),
        "text": escaped(opening) + setting.inline(part.text) + escaped(closing),
        "language": language_attributes(part.language, setting.language),
        "before": setting.inline(before),
        "name": setting.inline(name),
        "caption": setting.inline(after),
        "portrait": portrait and {"src": portrait.src, "width": portrait.width, "height": portrait.height},
    }


def _figure(part: parts.Figure, setting: Setting, *, cropped: bool = False) -> View | None:
    """Return a figure; None, with a note, when there is no picture that may be shown: nothing broken goes out.

    `cropped` is for one that a style sheet shows at the gallery's proportions.
    """
    if part.image is None:
        setting.notes.add("html-picture-waiting", figure=plain(part.caption) or part.alt or part.id)
        return None
    shown = setting.pictures.shown(part.image, "figure", part.crop)
    if shown is None:
        return None
    return {
        "kind": "figure",
        "src": shown.src,
        "width": shown.width,
        "height": shown.height,
        "position": position(part, shown, setting) if cropped else "",
        "alt": "" if part.decorative else line(part.alt),
        "caption": setting.inline(part.caption),
        "credit": setting.label("photo", credit=line(part.credit)) if line(part.credit) else "",
    }


def position(part: parts.Figure, shown: Shown, setting: Setting) -> str:
    """Return the name of the class that keeps the point that matters in sight; empty when the middle does."""
    if part.focus is None or not (shown.width and shown.height):
        return ""
    crop = part.crop or Crop()
    wide = shown.width / shown.height > GALLERY_RATIO
    seen = GALLERY_RATIO * shown.height / shown.width if wide else shown.width / shown.height / GALLERY_RATIO
    at, low, high = (part.focus[0], crop.left, crop.right) if wide else (part.focus[1], crop.top, crop.bottom)
    if seen > 0.98 or high <= low:
        return ""
    place = ((at - low) / (high - low) - seen / 2) / (1 - seen)
    return setting.position("x" if wide else "y", round(20 * min(max(place, 0), 1)) * 5)


def _entries(items: tuple[parts.ListItem, ...], bullet: Markup, setting: Setting, depth: int = 0) -> list[View]:
    """Return the items of a list: what is deeper than an item and follows it is a list of its own inside it."""
    entries: list[View] = []
    at = 0
    while at < len(items):
        end = at + 1
        while depth < _DEEPEST_LIST and end < len(items) and items[end].depth > items[at].depth:
            end += 1
        inner = _entries(items[at + 1 : end], bullet, setting, depth + 1)
        entries.append({"bullet": bullet, "text": setting.inline(items[at].text), "inner": inner})
        at = end
    return entries


def _facts(part: parts.Facts, setting: Setting) -> View:
    """Return a fact box. Facts with one label stand under it together: a term stands once in a list of terms."""
    title = setting.label_text("facts") if _is_blank(part.title) else part.title
    shown: dict[str, list[View]] = {}
    terms: dict[str, Markup] = {}
    for fact in part.facts:
        term, value = (fact.label, fact.value) if plain(fact.label) else (fact.value, ())
        source = setting.label("source", source=line(fact.source)) if line(fact.source) else ""
        terms.setdefault(plain(term), setting.inline(term))
        shown.setdefault(plain(term), []).append({"text": setting.inline(value), "source": source})
    facts: list[View] = [{"term": terms[key], "descriptions": descriptions} for key, descriptions in shown.items()]
    return {"kind": "facts", "heading": _heading("facts", setting.inline(title), setting), "facts": facts}


def _call_to_action(part: parts.CallToAction, setting: Setting) -> View:
    target = setting.link(part.url)
    button = Markup() if _is_blank(part.button) else setting.inline(_without_links(part.button))
    if target and not button:
        button = setting.label("opens", address=links.shown(part.url))
    heading = None
    if not _is_blank(part.heading):
        heading = {"id": "", "level": setting.level(1), "text": setting.inline(part.heading)}
    return {
        "kind": "action",
        "heading": heading,
        "text": setting.inline(part.text),
        "button": button,
        "url": target,
        "icon": setting.icon(part.icon) if target else Markup(),
        "onward": (part.icon or "").startswith(("icon-arrow", "icon-chevron")),
    }


def _table(part: parts.Table, setting: Setting) -> View:
    """Return a table; one whose words cannot stand side by side on a telephone scrolls sideways, and has a name."""
    rows = (part.header, *part.rows) if part.header else part.rows
    columns = zip(*rows, strict=True)
    widest = sum(max(map(_longest_word, column)) + _CELL_GAP for column in columns)
    header = [setting.inline(cell) for cell in part.header]
    name = line(plain(part.caption)) or ", ".join(filter(None, (line(plain(cell)) for cell in part.header)))
    return {
        "kind": "table",
        "label": name,
        "scrolls": widest > _NARROW_LINE and bool(name),
        "caption": setting.inline(part.caption),
        "header": header if any(header) else [],
        "row_headings": part.headed,
        "align": [{"decimal": "end"}.get(each, each) for each in part.align],
        "rows": [[setting.inline(cell) for cell in row] for row in part.rows],
    }


def _longest_word(cell: Text) -> int:
    return max(map(len, plain(cell).split()), default=0)


def _rating(part: parts.Rating, setting: Setting) -> View:
    stars: list[View] = []
    if 0 < part.out_of <= _MOST_STARS:
        halves = round(2 * part.stars)
        for n in range(part.out_of):
            full, half = halves >= 2 * n + 2, halves == 2 * n + 1
            empty = Markup() if full else setting.icon("icon-star-empty")
            stars.append(
                {"empty": empty, "filled": setting.icon("icon-star-filled") if full or half else Markup(), "half": half}
            )
    return {"kind": "rating", "of": setting.inline(part.of), "label": setting.said(part.label), "stars": stars}


def _video(part: parts.Video, setting: Setting) -> View | None:
    target = setting.link(part.url)
    title = setting.label_text("watch") if _is_blank(part.title) else part.title
    poster = setting.pictures.shown(part.poster, "poster") if part.poster is not None and target else None
    return {
        "kind": "video",
        "title": setting.inline(_without_links(title)),
        "url": target,
        "icon": setting.icon("icon-play") if target else Markup(),
        "poster": poster and {"src": poster.src, "width": poster.width, "height": poster.height},
    }


def _contacts(part: parts.Contacts, setting: Setting) -> View:
    shown = [
        {
            "name": line(contact.name),
            "organisation": setting.inline(contact.organisation),
            "restricted": "" if contact.public else setting.label("not-for-publication"),
            "lines": [
                *_reach("phone", "icon-phone", contact.phone, links.telephone(contact.phone), setting),
                *_reach("mail", "icon-envelope", contact.mail, links.mail_address(contact.mail), setting),
            ],
            "hours": setting.inline(contact.hours),
            "hours_label": setting.label("hours"),
        }
        for contact in part.contacts
    ]
    return {"kind": "contacts", "heading": _heading("contact", part.heading, setting), "contacts": shown}


def _reach(label: str, icon: str, written: str, url: str, setting: Setting) -> list[View]:
    """Return a line on how to reach somebody; a number keeps together, so that no line breaks it."""
    written = line(written)
    if not written:
        return []
    shown = written.replace(" ", "\u00a0").replace("-", "\u2011") if label == "phone" else written
    return [
        {
            "label": setting.label(label),
            "icon": setting.icon(icon),
            "url": url,
            "text": escaped(shown),
            "ltr": setting.turned,
        }
    ]


def _downloads(part: parts.Downloads, setting: Setting) -> View | None:
    """Return what there is to fetch; None when nothing of it can be."""
    entries: list[View] = []
    for download in part.downloads:
        found = setting.downloads.linked(download)
        if found is not None:
            entries.append(
                {
                    "icon": setting.icon("icon-download"),
                    "url": found.url,
                    "name": found.name,
                    "language": tag(download.language),
                    "title": setting.inline(_without_links(download.title)),
                    "about": download.about,
                }
            )
    if not entries:
        return None
    return {"kind": "downloads", "heading": _heading("downloads", part.heading, setting), "entries": entries}


def _social(part: parts.Social, setting: Setting) -> View:
    heading = part.heading if part.links else setting.label("website" if part.website else "address")
    entries: list[View] = []
    if part.website:
        label = setting.label("website") if part.links else ""
        entries.append(_entry("icon-screen", part.website, links.shown(part.website), label, setting))
    entries += [_entry(network.icon, network.url, network.label, "", setting) for network in part.links]
    return {
        "kind": "social",
        "heading": _heading("social", heading, setting),
        "entries": entries,
        "address": setting.inline(part.address),
        "address_label": setting.label("address") if entries else "",
    }


def _entry(icon: str, url: str, text: str, label: str, setting: Setting) -> View:
    turned = setting.turned if "." in text else Markup()
    return {"label": label, "icon": setting.icon(icon), "url": setting.link(url), "text": line(text), "ltr": turned}


def _without_links(text: Text) -> Text:
    """Return a text that stands inside a link: a link in it would be one too many."""
    return canonical(replace(span, link=None) for span in text)


def is_headline(part: parts.AnyPart) -> bool:
    """Tell whether a part is a headline that shows."""
    return isinstance(part, parts.Headline) and not _is_blank(part.text)


def _is_blank(text: Text) -> bool:
    """Tell whether nothing of a text shows: an empty heading is one too many for those who go by headings."""
    return not clean(plain(text)).strip()


def iso_date(iso: str) -> str:
    """Return a date as machines read it; empty when it is none."""
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        return ""
