"""What a kit holds as lines of text, in the content model's terms: what `presskit show` prints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from presskit.commands.console import words
from presskit.messages import N_

Data = dict[str, Any]

NAMES = {
    "alt": N_("alt text"),
    "approval": N_("approval"),
    "attribution": N_("attribution"),
    "button": N_("button"),
    "call-to-action": N_("call to action"),
    "caption": N_("caption"),
    "contacts": N_("contacts"),
    "correction": N_("correction"),
    "credit": N_("credit"),
    "dateline": N_("dateline"),
    "downloads": N_("downloads"),
    "facts": N_("facts"),
    "headline": N_("headline"),
    "icon": N_("icon"),
    "icons": N_("icons"),
    "images": N_("pictures"),
    "keywords": N_("keywords"),
    "kicker": N_("kicker"),
    "lead": N_("lead"),
    "lead_in": N_("lead-in"),
    "list": N_("list"),
    "note_to_editors": N_("note to editors"),
    "organisation": N_("organisation"),
    "page-break": N_("page break"),
    "paragraph": N_("paragraph"),
    "people": N_("people"),
    "pull": N_("pull quote"),
    "quote": N_("quote"),
    "rating": N_("rating"),
    "release": N_("release"),
    "speaker": N_("speaker"),
    "subhead": N_("subhead"),
    "subtitle": N_("subtitle"),
    "table": N_("table"),
    "url": N_("address"),
    "video": N_("video"),
}
"""What a field or block is called for people, by its name in the view."""

_ARTICLE, _FIGURE = N_("article {number}"), N_("figure {number}")
_WAITS, _WHOLE = N_("waits for its picture"), N_("the whole quote")
_RATED = N_("{of}: {stars} of {out_of}")
_PUBLIC, _PRESS = N_("for publication"), N_("not for publication")
_OWN, _USED = N_("own drawing"), N_("used {count} ×")

_INSIDE = "  "


def listed(shown: Data, *, spans: bool = False) -> Iterator[str]:
    """Yield the lines for what `presskit.kit.view.view` gives. What is empty is left out."""
    yield f"{shown['title'] or shown['slug']} ({shown['status']}; {', '.join(shown['languages'])})"
    for n, article in enumerate(shown["articles"], 1):
        yield ""
        yield f"{words(_ARTICLE, number=n)}: {article['genre'] or '-'}"
        yield from _article(article, spans)
    yield from _section("organisation", [_organisation(shown["organisation"])])
    yield from _section("people", map(_person, shown["people"]))
    yield from _section("contacts", map(_contact, shown["contacts"]))
    yield from _section("images", map(_image, shown["images"]))
    yield from _section("facts", (_joined(": ", f["label"], f["value"]) for f in shown["facts"]))
    yield from _section("downloads", (_joined(", ", d["title"], d["file"], d["url"]) for d in shown["downloads"]))
    yield from _section("icons", [", ".join(_icon(icon) for icon in shown["icons"])])


def _section(name: str, lines: Any) -> Iterator[str]:
    found = [line for line in lines if line]
    if found:
        yield ""
        yield _name(name)
        yield from (_INSIDE + line for line in found)


def _article(article: Data, spans: bool) -> Iterator[str]:
    release = article["release"]
    if release:
        until = _joined(" ", release["until"], f"({release['zone']})" if release["zone"] else None, release["reason"])
        yield from _field("release", _joined(", ", release["kind"], until))
    for name in ("kicker", "headline", "subtitle"):
        yield from _field(name, _text(article, name, spans))
    yield from _field("dateline", _joined(", ", article["dateline"]["place"], article["dateline"]["date"]))
    yield from _field("lead", _text(article, "lead", spans))
    number = 0
    for block in article["body"]:
        for figure in block["figures"] if block["type"] == "gallery" else [block]:
            if figure["type"] == "figure":
                number += 1
                yield from _figure(figure, number, spans)
            else:
                yield from _block(block, spans)
    yield from _field("note_to_editors", _text(article, "note_to_editors", spans))
    yield from _field("keywords", ", ".join(article["keywords"]))
    if article["correction"]:
        yield from _field("correction", _joined(": ", article["correction"]["date"], article["correction"]["what"]))


def _name(name: str) -> str:
    return words(NAMES[name])


def _field(name: str, value: str | None) -> Iterator[str]:
    if value:
        first, *rest = value.split("\n")
        yield f"{_INSIDE}{_name(name)}: {first}"
        yield from (_INSIDE * 2 + line for line in rest)


def _figure(figure: Data, number: int, spans: bool) -> Iterator[str]:
    waits = "" if figure["image"] else f" ({words(_WAITS)})"
    yield f"{_INSIDE}{words(_FIGURE, number=number)}{waits}"
    for field in ("caption", "credit", "alt"):
        yield from (_INSIDE + line for line in _field(field, _text(figure, field, spans)))


def _block(block: Data, spans: bool) -> Iterator[str]:
    match block["type"]:
        case "paragraph" | "subhead":
            yield from _field(block["type"], _text(block, "text", spans) or "-")
        case "quote":
            yield from _field("quote", f"“{_text(block, 'text', spans) or ''}”")
            speaker = block["speaker"] or {}
            parts: list[tuple[str, str | None]] = [
                ("speaker", _joined(", ", *speaker.values()) or "-"),
                ("lead_in", block["lead_in"]),
                ("attribution", block["attribution"]),
                ("pull", block["pull"] or (words(_WHOLE) if block["display"] == "pull" else None)),
                ("approval", _joined(", ", *block["approval"].values())),
            ]
            for name, value in parts:
                yield from (_INSIDE + line for line in _field(name, value))
        case "list":
            yield f"{_INSIDE}{_name('list')} ({block['kind']})"
            for item, depth in zip(block["items"], block["depths"], strict=True):
                yield f"{_INSIDE * (2 + depth)}- {item or ''}"
        case "facts":
            yield f"{_INSIDE}{_name('facts')}{': ' + block['title'] if block['title'] else ''}"
            yield from (f"{_INSIDE * 2}{_joined(': ', f['label'], f['value'])}" for f in block["items"])
        case "call-to-action":
            yield from _field("call-to-action", _joined(" / ", block["heading"], block["text"]) or "-")
            for name in ("button", "url", "icon"):
                yield from (_INSIDE + line for line in _field(name, block[name]))
        case "table":
            yield from _field("table", block["caption"] or "-")
            for row in [block["header"], *block["rows"]]:
                yield _INSIDE * 2 + " | ".join(cell or "" for cell in row)
        case "page-break":
            yield f"{_INSIDE}{_name('page-break')}"
        case "rating":
            yield from _field(
                "rating", words(_RATED, of=block["of"] or "-", stars=f"{block['stars']:g}", out_of=block["out_of"])
            )
        case "video":
            yield from _field("video", _joined(", ", block["title"], block["url"]) or "-")


def _text(data: Data, name: str, spans: bool) -> str | None:
    """Return a text; with its marks written around the words when they are asked for."""
    runs = data.get(f"{name}_spans") if spans else None
    if not runs:
        found: str | None = data[name]
        return found
    return "".join(
        run["text"]
        if len(run) == 1
        else f"[{run['text']}]({', '.join(_mark(k, v) for k, v in run.items() if k != 'text')})"
        for run in runs
    )


def _mark(name: str, value: Any) -> str:
    return name.replace("_", " ") if value is True else f"{name} {value}"


def _joined(between: str, *parts: str | None) -> str:
    return between.join(part for part in parts if part)


def _organisation(organisation: Data) -> str:
    said = _joined(", ", organisation["name"], organisation["website"], organisation["address"])
    return _joined(": ", said, organisation["boilerplate"]).replace("\n", ", ")


def _person(person: Data) -> str:
    return _joined(", ", person["name"] or person["id"], person["role"], person["organisation"])


def _contact(contact: Data) -> str:
    said = _joined(", ", *(contact[k] for k in ("name", "organisation", "phone", "mail", "hours")))
    return f"{said or contact['id']} ({words(_PUBLIC if contact['publish'] else _PRESS)})"


def _image(image: Data) -> str:
    size = f"{image['width']} x {image['height']}" if image["width"] else None
    return _joined(", ", image["file"] or image["id"], size, image["credit"] or image["creator"])


def _icon(icon: Data) -> str:
    uses = len(icon["uses"])
    more = _joined(", ", words(_OWN) if icon["overridden"] else None, words(_USED, count=uses) if uses else None)
    return f"{icon['name']} ({more})" if more else str(icon["name"])
