"""What each finding is called and how it is worded, with its place, in the reader's language."""

from __future__ import annotations

from presskit.kit import blocks
from presskit.kit.blocks import AnyBlock
from presskit.kit.edits import figures
from presskit.kit.localised import best
from presskit.kit.model import Kit
from presskit.kit.text import BREAK, plain
from presskit.messages import N_, translator
from presskit.preflight.finding import Finding, Place

FINDINGS = {
    "no-headline": N_("no headline"),
    "headline-long": N_("the headline has {length} characters; {limit} is long enough"),
    "no-lead": N_("no lead: who, what, where, when"),
    "no-dateline": N_("no place and date"),
    "no-release": N_("not stated when it may be published: at once, or after an embargo"),
    "embargo-no-zone": N_("the embargo has no time zone"),
    "embargo-no-end": N_("the embargo does not say until when; nothing public goes out until it does"),
    "embargo-past": N_("the embargo ended on {until}"),
    "quote-no-text": N_("no words"),
    "quote-no-speaker": N_("no speaker"),
    "quote-no-role": N_("no role for {name}"),
    "quote-draft": N_("not yet approved by {name}"),
    "quote-sent": N_("sent to {name}, not yet approved"),
    "quote-reworded": N_("the wording was changed after {name} saw it"),
    "quote-refused": N_("refused by {name}; it does not go out"),
    "untidy": N_("punctuation to tidy (straight quotation marks, hyphens for dashes, double spaces): {count}"),
    "pull-not-excerpt": N_("the pull quote is not an excerpt of the quote"),
    "call-no-url": N_("no address to go to"),
    "call-no-text": N_("does not say what to do"),
    "call-second": N_("one of {count} calls to action; a reader follows one"),
    "no-contact": N_("nobody whom the press can reach"),
    "contact-unreachable": N_("no telephone number or mail address of {name}"),
    "no-boilerplate": N_("nothing about the organisation"),
    "boilerplate-long": N_("the text about the organisation has {words} words; {limit} is enough"),
    "figure-waits": N_("waits for its picture"),
    "alt-missing": N_("no text alternative for {name}"),
    "alt-long": N_("the text alternative of {name} has {length} characters; {limit} is the limit"),
    "caption-missing": N_("no caption for {name}"),
    "credit-missing": N_("no creator or credit line for {name}"),
    "not-sharp": N_("{name} is {ppi} ppi at its size in print, which needs {limit}"),
    "rights-expired": N_("{name} may not be used since {date}"),
    "rights-not-yet-valid": N_("{name} may not be used before {date}"),
    "rights-use": N_("{name} may not be used for this: {use}"),
    "picture-lost": N_("the bytes of {name} are not in the kit; add the picture again"),
    "icon-no-meaning": N_("does not say what it means"),
    "icon-no-drawing": N_("has no drawing"),
    "icon-unknown": N_("is used, and the kit has none of that name"),
    "source-missing": N_("texts that only a translation has, and the source language lacks: {count}"),
    "translation-missing": N_("texts without a translation: {count}"),
    "translation-stale": N_("texts that changed after they were translated: {count}"),
    "translation-draft": N_("translations that are drafts: {count}"),
    "embargo-runs": N_("under embargo until {until}"),
    "character-no-face": N_(
        "no typeface of the theme has {characters}: take it out, or add a typeface that has it; a PDF cannot show it"
    ),
}

SEVERITIES = {"error": N_("error"), "warning": N_("warning"), "note": N_("note")}

_FIELDS = {"release": N_("release"), "dateline": N_("dateline"), "headline": N_("headline"), "lead": N_("lead")}
_PARTS = {"organisation": N_("organisation"), "contacts": N_("contacts"), "kit": N_("the whole kit")}
_BLOCKS: dict[type, str] = {
    blocks.Paragraph: N_("paragraph {number}"),
    blocks.Subhead: N_("subhead {number}"),
    blocks.List: N_("list {number}"),
    blocks.Quote: N_("quote {number}"),
    blocks.Figure: N_("figure {number}"),
    blocks.Gallery: N_("gallery {number}"),
    blocks.FactBox: N_("fact box {number}"),
    blocks.CallToAction: N_("call to action {number}"),
    blocks.Table: N_("table {number}"),
    blocks.PageBreak: N_("page break {number}"),
    blocks.Rating: N_("rating {number}"),
    blocks.Video: N_("video {number}"),
}
_ARTICLE = N_("article {number}")
_PERSON, _CONTACT, _IMAGE = N_("person {name}"), N_("contact {name}"), N_("picture {name}")
_FACT, _DOWNLOAD, _ICON = N_("fact {name}"), N_("download {name}"), N_("icon {name}")


def line(kit: Kit, finding: Finding, language: str) -> str:
    """Return a finding as one line: how bad it is, where, and what."""
    translate = translator(language)
    return (
        f"{translate(SEVERITIES[finding.severity])}: {where(kit, finding.place, language)}: {what(finding, language)}"
    )


def what(finding: Finding, language: str) -> str:
    """Return what is wrong, without its place."""
    data = dict(finding.data)
    if "until" in data:
        from presskit.publish.labels import formatted_moment

        data["until"] = formatted_moment(str(data["until"]), str(data.get("zone", "")), language)
    data = {name: one_line(value) or "?" for name, value in data.items()}
    return one_line(translator(language)(FINDINGS[finding.code]).format_map(data))


def where(kit: Kit, place: Place, language: str) -> str:
    """Return a place in words: the article when the kit has more than one, the block by its kind, number and words."""
    translate = translator(language)
    said = []
    if place.article and (len(kit.articles) > 1 or not (place.block or place.field)):
        number = next((n for n, a in enumerate(kit.articles, 1) if a.id == place.article), 0)
        said.append(translate(_ARTICLE).format(number=number))
    if place.block:
        said.append(_block(kit, place.block, language))
    elif place.article and place.field in _FIELDS:
        said.append(translate(_FIELDS[place.field]))
    if place.part:
        said.append(_part(kit, place.part, language))
    if place.language:
        said.append(place.language)
    return one_line(", ".join(said))


def one_line(value: object) -> str:
    """Return a value as one line of printable characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())


def _block(kit: Kit, identity: str, language: str) -> str:
    translate = translator(language)
    for number, figure in enumerate(figures(kit), 1):
        if figure.id == identity:
            return translate(_BLOCKS[blocks.Figure]).format(number=number) + _words(kit, figure)
    for article in kit.articles:
        counts: dict[type, int] = {}
        for block in article.body:
            counts[type(block)] = counts.get(type(block), 0) + 1
            if block.id == identity:
                return translate(_BLOCKS[type(block)]).format(number=counts[type(block)]) + _words(kit, block)
    return identity


def _words(kit: Kit, block: AnyBlock) -> str:
    """Return the first words of a block, to know it by."""
    field = getattr(block, "text", ()) or getattr(block, "caption", ()) or getattr(block, "title", ())
    words = plain(best(field, kit.language)).replace(BREAK, " ").split()
    return f" (“{' '.join(words[:5])}{'…' if len(words) > 5 else ''}”)" if words else ""


def _part(kit: Kit, part: str, language: str) -> str:
    translate = translator(language)
    if part in _PARTS:
        return translate(_PARTS[part])
    named = [
        *((p.id, _PERSON, p.name) for p in kit.people),
        *((c.id, _CONTACT, c.name) for c in kit.contacts),
        *((i.id, _IMAGE, i.file) for i in kit.images),
        *((f.id, _FACT, plain(best(f.label, kit.language))) for f in kit.facts),
        *((d.id, _DOWNLOAD, plain(best(d.title, kit.language))) for d in kit.downloads),
    ]
    for identity, wording, name in named:
        if identity == part:
            return translate(wording).format(name=name or identity)
    return translate(_ICON).format(name=part)
