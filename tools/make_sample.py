"""Make the sample kit's `kit.json` of its words (tools/sample_text.py) and its pictures: `python tools/make_sample.py`.

Nothing in it depends on the day: ids are made of the names of the parts, and dates are written down.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from pathlib import Path

from msgspec.structs import replace
from PIL import Image as Picture

import sample_text as words
from presskit.intake.svg import clean
from presskit.kit import blocks, model
from presskit.kit.approvals import wording
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.json import to_json
from presskit.kit.localised import Localised, localised, with_text
from presskit.kit.text import BREAK, Span, Text, canonical
from presskit.kit.theme import Colour, Colours, Theme
from sample_text import Pair

ROOT = Path(__file__).resolve().parent.parent
SLUG = "getijtoren"
FOLDER = ROOT / "resources" / "samples" / SLUG
SOURCE, OTHER = "nl", "en"

_MARK = re.compile(
    r"\*\*(?P<strong>.+?)\*\*|\*(?P<emphasis>.+?)\*|\[(?P<link>.+?)\]\((?P<url>.+?)\)|\{(?P<lang>\w+):(?P<said>.+?)\}"
)


def main() -> None:
    """Write kit.json."""
    (FOLDER / "kit.json").write_bytes(to_json(sample(), indent=2))


def sample() -> model.Kit:
    """Make the sample kit."""
    return model.Kit(
        id=identity("kit"),
        format=model.FORMAT,
        created="2026-09-07T09:30:00+02:00",
        modified="2026-09-16T16:40:00+02:00",
        title="Opening De Getijtoren",
        slug="opening-getijtoren",
        status="in review",
        languages=(SOURCE, OTHER),
        organisation=organisation(),
        theme=theme(),
        articles=(release(), background()),
        people=tuple(person(key) for key in words.PEOPLE),
        contacts=contacts(),
        images=tuple(image(name) for name in words.PICTURES),
        icons=icons(),
        facts=facts(),
        downloads=(
            model.Download(
                id=identity("download"),
                title=field(words.DOWNLOAD_TITLE),
                url="https://getijtoren.example/beeld",
                media_type="application/zip",
            ),
        ),
    )


def identity(name: str) -> str:
    """Return the id of a part: a UUID of version 4's form, always the same for a name."""
    return str(uuid.UUID(bytes=hashlib.sha256(f"{SLUG}/{name}".encode()).digest()[:16], version=4))


def marked(text: str) -> Text:
    """Read a text with the marks of `sample_text`."""
    spans: list[Span] = []
    at = 0
    for found in _MARK.finditer(text):
        spans.append(Span(text[at : found.start()]))
        match found.lastgroup:
            case "strong":
                spans.append(Span(found["strong"], strong=True))
            case "emphasis":
                spans.append(Span(found["emphasis"], emphasis=True))
            case "url":
                spans.append(Span(found["link"], link=found["url"]))
            case _:
                spans.append(Span(found["said"], lang=found["lang"]))
        at = found.end()
    spans.append(Span(text[at:]))
    return canonical(replace(span, text=span.text.replace("\n", BREAK)) for span in spans)


def field(pair: Pair) -> Localised:
    """Make a field of both languages; the English remembers the Dutch it was made from."""
    return with_text(localised(marked(pair.nl), SOURCE), OTHER, marked(pair.en), source=SOURCE)


def theme() -> Theme:
    """Return the kit's theme: the sea's blue, and paper of a light day."""
    return Theme(
        name="getijtoren",
        colours=Colours(
            accent=Colour((100, 62, 0, 22), "#0f5484"),
            tint=Colour((7, 2, 2, 0), "#edf3f7"),
            rule=Colour((0, 0, 0, 28), "#c3c9cd"),
        ),
    )


def organisation() -> model.Organisation:
    """Return who sends the kit."""
    logo = clean((FOLDER / "logo.svg").read_bytes(), name="logo.svg").svg
    return model.Organisation(
        name=field(words.ORGANISATION_NAME),
        website=words.WEBSITE,
        address=field(words.ADDRESS),
        boilerplate=field(words.BOILERPLATE),
        logos=(model.Logo(name="De Getijtoren", svg=logo, alt=field(words.LOGO_ALT)),),
        social=tuple(model.Social(network=name, url=f"https://{name}.example/getijtoren") for name in words.SOCIAL),
    )


def person(key: str) -> model.Person:
    """Return somebody of the story."""
    text = words.PEOPLE[key]
    return model.Person(
        id=identity(f"person/{key}"),
        name=text.name,
        role=field(text.role),
        organisation=field(text.organisation),
        portrait=identity(f"image/{text.portrait}") if text.portrait else None,
        biography=field(text.biography),
        pronunciation=text.pronunciation,
    )


def contacts() -> tuple[model.Contact, ...]:
    """Return the press desk, and somebody whose number is not for publication."""
    desk = field(words.CONTACT_DESK)
    return (
        model.Contact(
            id=identity("contact/desk"),
            name="Sanne Oldewal",
            organisation=desk,
            phone="+31 88 555 01 23",
            mail="pers@getijtoren.example",
            hours=field(words.CONTACT_HOURS),
            publish=True,
        ),
        model.Contact(
            id=identity("contact/private"),
            name="Daan Ruiterkamp",
            organisation=desk,
            phone="+31 88 555 01 47",
            mail="d.ruiterkamp@getijtoren.example",
            hours=field(words.PRIVATE_HOURS),
        ),
    )


def image(name: str) -> model.Image:
    """Return a picture of the kit, as its file is."""
    text = words.PICTURES[name]
    data = (FOLDER / "pictures" / name).read_bytes()
    with Picture.open(FOLDER / "pictures" / name) as opened:
        width, height = opened.size
    portrayed = next((p for p in words.PEOPLE.values() if p.portrait == name), None)
    shown = () if portrayed is None else (
        model.Shown(name=portrayed.name, person=person_of(portrayed.name), consent="2026-09-02"),
    )  # fmt: skip
    return model.Image(
        id=identity(f"image/{name}"),
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        format="JPEG",
        width=width,
        height=height,
        colour_space="RGB",
        alt=field(text.alt),
        caption=field(text.caption),
        creator=words.CREATOR,
        credit=words.CREDIT,
        copyright=words.RIGHTS,
        usage=model.UsageTerms(
            text=field(words.USAGE),
            uses=("print", "web", "social"),
            changes_allowed=False,
            contact="pers@getijtoren.example",
        ),
        people=shown,
    )


def person_of(name: str) -> str:
    """Return the id of the person of that name."""
    return next(identity(f"person/{key}") for key, person in words.PEOPLE.items() if person.name == name)


def icons() -> tuple[model.Icon, ...]:
    """Return the standard icons with their meanings."""
    listed = json.loads((ROOT / "resources" / "icons" / "icons.json").read_text(encoding="utf-8"))
    about = {entry["name"]: entry for entry in listed}
    return tuple(
        model.Icon(
            name=name,
            meaning=field(Pair(**about[name]["meaning"])),
            source=about[name]["source"],
            licence=about[name]["licence"],
        )
        for name in STANDARD_NAMES
    )


def facts() -> tuple[model.Fact, ...]:
    """Return the facts of the fact box."""
    return tuple(
        model.Fact(
            id=identity(f"fact/{n}"),
            label=field(label),
            value=field(value),
            source=words.FACTS_SOURCE,
            as_of=words.FACTS_AS_OF,
        )
        for n, (label, value) in enumerate(words.FACTS)
    )


def quote(key: str, approval: blocks.Approval) -> blocks.Quote:
    """Return a quote; its approval is for the wording that it has."""
    text = words.QUOTES[key]
    speaker = words.PEOPLE[text.speaker]
    made = blocks.Quote(
        id=identity(f"quote/{key}"),
        text=field(text.text),
        speaker=identity(f"person/{text.speaker}"),
        name=field(words.same(speaker.name)),
        role=field(speaker.role),
        organisation=field(speaker.organisation),
        attribution=field(text.attribution) if text.attribution else (),
        display="pull" if text.pull else "running",
        pull=field(text.pull) if text.pull else (),
    )
    return replace(made, approval=replace(approval, wording=wording(made, SOURCE)))


def figure(name: str, *, focus: tuple[float, float] | None = None, crop: blocks.Crop | None = None) -> blocks.Figure:
    """Return a figure with one of the pictures."""
    return blocks.Figure(
        id=identity(f"figure/{name}"),
        image=identity(f"image/{name}"),
        caption=field(words.PICTURES[name].caption),
        focus=focus,
        crop=crop,
    )


def paragraph(name: str, pair: Pair) -> blocks.Paragraph:
    """Return a paragraph."""
    return blocks.Paragraph(id=identity(f"paragraph/{name}"), text=field(pair))


def subhead(name: str, pair: Pair) -> blocks.Subhead:
    """Return a subhead of the first level."""
    return blocks.Subhead(id=identity(f"subhead/{name}"), text=field(pair))


def items(name: str, pairs: tuple[Pair, ...], kind: blocks.ListKind) -> blocks.List:
    """Return a list."""
    made = tuple(blocks.Item(id=identity(f"item/{name}/{n}"), text=field(pair)) for n, pair in enumerate(pairs))
    return blocks.List(id=identity(f"list/{name}"), kind=kind, items=made)


def release() -> model.Article:
    """Return the press release."""
    approved = blocks.Approval(state="approved", by="Noor Walewijn", when="2026-09-15T11:20:00+02:00", channel="e-mail")
    body: tuple[blocks.AnyBlock, ...] = (
        figure("getijtoren-schemering.jpg", focus=(0.63, 0.5), crop=blocks.Crop(top=0.06, bottom=0.88)),
        paragraph("empty-years", words.EMPTY_YEARS),
        quote("sea", approved),
        subhead("subtract", words.SUBTRACT_HEAD),
        paragraph("subtract", words.SUBTRACT),
        quote("emptiness", replace(approved, by="Idris Tamboer", when="2026-09-15T16:05:00+02:00")),
        subhead("light", words.LIGHT_HEAD),
        paragraph("light", words.LIGHT),
        figure("getijtoren-hal.jpg", focus=(0.5, 0.62), crop=blocks.Crop(top=0.16, bottom=0.9)),
        paragraph("also", words.ALSO),
        items("also", words.ALSO_ITEMS, "bullet"),
        subhead("village", words.VILLAGE_HEAD),
        paragraph("village", words.VILLAGE),
        quote("father", blocks.Approval(state="sent", when="2026-09-16T09:12:00+02:00", channel="e-mail")),
        blocks.FactBox(
            id=identity("facts"),
            title=field(words.FACTS_TITLE),
            facts=tuple(identity(f"fact/{n}") for n in range(len(words.FACTS))),
        ),
        blocks.Table(
            id=identity("table"),
            caption=field(words.TABLE_CAPTION),
            header=tuple(map(field, words.TABLE_HEADER)),
            rows=tuple(tuple(map(field, row)) for row in words.TABLE_ROWS),
        ),
        blocks.CallToAction(
            id=identity("call-to-action"),
            heading=field(words.CALL_HEADING),
            text=field(words.CALL_TEXT),
            button=field(words.CALL_BUTTON),
            url=words.CALL_URL,
            icon="icon-arrow-right",
            print_url=words.CALL_PRINT_URL,
        ),
    )
    return model.Article(
        id=identity("article/release"),
        release=model.Immediate(),
        kicker=field(words.KICKER),
        headline=field(words.HEADLINE),
        subtitle=field(words.SUBTITLE),
        dateline=model.Dateline(place=field(words.PLACE), date="2026-09-17"),
        lead=field(words.LEAD),
        body=body,
        note_to_editors=field(words.NOTE),
        keywords=tuple(map(field, words.KEYWORDS)),
        places=("Waldersluis",),
    )


def background() -> model.Article:
    """Return the short backgrounder."""
    return model.Article(
        id=identity("article/background"),
        genre="backgrounder",
        release=model.Immediate(),
        kicker=field(words.BACKGROUND_KICKER),
        headline=field(words.BACKGROUND_HEADLINE),
        dateline=model.Dateline(place=field(words.PLACE), date="2026-09-17"),
        lead=field(words.BACKGROUND_LEAD),
        body=(
            figure("getijtoren-wad.jpg", focus=(0.6, 0.55), crop=blocks.Crop(top=0.12, bottom=0.96)),
            paragraph("steps", words.BACKGROUND_INTRO),
            items("steps", words.BACKGROUND_STEPS, "number"),
            paragraph("fallback", words.BACKGROUND_FALLBACK),
            blocks.Video(
                id=identity("video"),
                title=field(words.VIDEO_TITLE),
                url=words.VIDEO_URL,
                poster=identity("image/getijtoren-hal.jpg"),
            ),
            blocks.Gallery(
                id=identity("gallery"),
                title=field(words.GALLERY_TITLE),
                figures=tuple(
                    figure(name, crop=blocks.Crop(top=0.12, bottom=0.72))
                    for name in ("noor-walewijn.jpg", "idris-tamboer.jpg", "geeske-rodenhof.jpg")
                ),
            ),
        ),
        keywords=tuple(map(field, words.KEYWORDS[1:2])),
        places=("Waldersluis",),
    )


if __name__ == "__main__":
    main()
