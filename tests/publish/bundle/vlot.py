"""The kit that bundles are made of in tests: a release in Dutch and English with four pictures, and what is private."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, datetime
from functools import cache
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace
from PIL import Image as Picture
from PIL import ImageDraw

from presskit.kit import blocks, model
from presskit.kit.icons import standard_icons
from presskit.kit.localised import Localised, localised
from presskit.kit.text import Span, Text
from presskit.messages import Problem

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
CAMERA = "Camera of somebody"


def both(nl: str | Text, en: str | Text) -> Localised:
    """Make a text in Dutch and English."""
    return (*localised(nl, "nl"), *localised(en, "en"))


def identity(name: str) -> str:
    """Make an id that is the same in every run."""
    return str(uuid5(NAMESPACE_URL, f"https://presskit.example/bundle/{name}"))


@cache
def pictures() -> dict[str, bytes]:
    """Draw the pictures: the quay (JPEG with its camera and place), the hall (PNG), a face (JPEG), the deck (WebP)."""
    return {
        "quay": _scene(2400, 1350, (96, 128, 190), "JPEG"),
        "hall": _scene(1200, 800, (60, 66, 82), "PNG"),
        "face": _scene(600, 800, (222, 206, 186), "JPEG"),
        "deck": _scene(1500, 1000, (120, 170, 190), "WEBP"),
    }


def _scene(width: int, height: int, sky: tuple[int, int, int], kind: str) -> bytes:
    picture = Picture.new("RGB", (width, height), sky)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 3 // 4, width, height), fill=(44, 62, 84))
    draw.polygon(
        [(width // 5, height * 3 // 4), (width * 3 // 4, height * 3 // 4), (width // 2, height)], (179, 56, 44)
    )
    exif = Picture.Exif()
    exif[0x010F] = CAMERA
    exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    picture.save(out, kind, **({} if kind == "PNG" else {"exif": exif}))
    return out.getvalue()


def asset(sha256: str) -> bytes:
    """Give the bytes of one of the kit's pictures."""
    for data in pictures().values():
        if hashlib.sha256(data).hexdigest() == sha256:
            return data
    raise Problem("asset-missing", sha256=sha256)


def image(name: str, **fields: object) -> model.Image:
    """Make an image of the kit from one of the pictures."""
    data = pictures()[name]
    with Picture.open(io.BytesIO(data)) as picture:
        width, height, kind = picture.width, picture.height, picture.format or ""
    made = model.Image(
        id=identity(name), file=f"DSC_{len(name)}042.{kind.lower()}", sha256=hashlib.sha256(data).hexdigest(),
        format=kind, width=width, height=height, colour_space="rgb",
    )  # fmt: skip
    return replace(made, **fields)


_MARKED: Text = (
    Span("De "),
    Span("tekeningen", strong=True, link="https://www.vlotmuseum.example/tekeningen?jaar=2026&deel=1"),
    Span(" spreken van een "),
    Span("floating foundation", emphasis=True, lang="en"),
    Span(": 1.200 m"),
    Span("2", superscript=True),
    Span(" ponton, minder CO"),
    Span("2", subscript=True),
    Span(".\u2028De "),
    Span("Nautische Unie", small_caps=True),
    Span(" keurde het plan goed."),
)
_MARKED_EN: Text = (
    Span("The "),
    Span("drawings", strong=True, link="https://www.vlotmuseum.example/drawings?year=2026&part=1"),
    Span(" show 1,200 m"),
    Span("2", superscript=True),
    Span(" of pontoon and less CO"),
    Span("2", subscript=True),
    Span(".\u2028The "),
    Span("Nautical Union", small_caps=True),
    Span(" "),
    Span("approved", emphasis=True),
    Span(" the plan of a "),
    Span("drijvend fundament", lang="nl"),
    Span("."),
)


def _body() -> tuple[blocks.AnyBlock, ...]:
    return (
        blocks.Figure(
            id=identity("figure"),
            image=identity("quay"),
            alt=both(
                "Een rood schip aan een kade met lichte ramen erachter",
                "A red ship at a quay with lit windows behind it",
            ),
            caption=both(
                "Het Vlotmuseum aan de Kalkhaven, een week voor de opening.",
                "The Vlotmuseum at the Kalkhaven, a week before the opening.",
            ),
            credit=both("Noor Hendriks", "Noor Hendriks"),
        ),
        blocks.Paragraph(
            id=identity("first"),
            text=both(
                "Veertig jaar voer het schip zand over de Merwede, twaalf jaar lag het stil. Vrijwilligers uit de buurt"
                " maakten er in drie winters een museum van, met hout van de werf en glas van de oude veiling.",
                "For forty years the ship carried sand over the Merwede, for twelve it lay idle. In three winters"
                " volunteers made a museum of it, with wood from the yard and glass from the old auction hall.",
            ),
        ),
        blocks.Quote(
            id=identity("quote"),
            text=both("Wij slopen niets voor wij het drie keer bekeken", "We break nothing up before a third look"),
            speaker=identity("mirthe"),
            name=both("Mirthe van der Veen", "Mirthe van der Veen"),
            role=both("architect", "architect"),
            organisation=both("Bureau Kiel", "Bureau Kiel"),
            display="pull",
            approval=blocks.Approval(state="approved", by="Mirthe van der Veen", when="2026-11-12T10:00:00+01:00"),
        ),
        blocks.Subhead(id=identity("subhead"), text=both("Een museum dat meebeweegt", "A museum that moves along")),
        blocks.Paragraph(id=identity("second"), text=both(_MARKED, _MARKED_EN)),
        blocks.Quote(
            id=identity("running"),
            lead_in=both("Karim Bakker zei bij de proefvaart:", "Karim Bakker said at the trial run:"),
            text=both("Nu ligt onze geschiedenis weer op het water.", "Now our history lies on the water again."),
            speaker=identity("karim"),
            name=both("Karim Bakker", "Karim Bakker"),
            role=both("wethouder van Dordrecht", "alderman of Dordrecht"),
            original_language="nl",
        ),
        blocks.List(
            id=identity("list"),
            items=(
                blocks.Item(id=identity("i1"), text=both("Drie zalen in het ruim", "Three rooms in the hold")),
                blocks.Item(id=identity("i2"), text=both("de scheepsbouw", "shipbuilding"), depth=1),
            ),
        ),
        blocks.List(
            id=identity("numbers"),
            kind="number",
            items=(
                blocks.Item(id=identity("n1"), text=both("Aanmelden", "Sign up")),
                blocks.Item(id=identity("n2"), text=both("Aan boord", "Come on board")),
            ),
        ),
        blocks.Gallery(
            id=identity("gallery"),
            title=both("Aan boord", "On board"),
            figures=(
                blocks.Figure(id=identity("g1"), image=identity("hall")),
                blocks.Figure(id=identity("g2"), image=identity("deck"), crop=blocks.Crop(left=0.1, right=0.9)),
            ),
        ),
        blocks.FactBox(id=identity("facts"), title=both("In cijfers", "In figures"), facts=(identity("length"),)),
        blocks.Table(
            id=identity("table"),
            caption=both("Prijzen", "Prices"),
            header=(both("Dag", "Day"), both("Prijs", "Price")),
            rows=((both("Dinsdag tot vrijdag", "Tuesday to Friday"), both("€ 12,50", "€12.50")),),
        ),
        blocks.Rating(id=identity("rating"), of=both("Proefpubliek", "Test audience"), stars=4.5),
        blocks.Video(
            id=identity("video"),
            title=both("De proefvaart", "The trial run"),
            url="https://www.vlotmuseum.example/film",
            poster=identity("deck"),
        ),
        blocks.CallToAction(
            id=identity("action"),
            heading=both("Kom kijken op 27 november", "Come and see on 27 November"),
            text=both("De pers is een uur eerder aan boord.", "The press is on board an hour earlier."),
            button=both("Meld u aan", "Sign up"),
            url="https://www.vlotmuseum.example/pers",
            icon="icon-arrow-right",
        ),
    )


@cache
def kit() -> model.Kit:
    """Make the kit."""
    article = model.Article(
        id=identity("article"),
        release=model.Immediate(),
        kicker=both("Vlotmuseum Dordrecht", "Vlotmuseum Dordrecht"),
        headline=both("Het eerste museum dat met het getij meedrijft", "The first museum that rises with the tide"),
        subtitle=both("Een zandschip wordt een huis vol verhalen", "A sand barge becomes a house of stories"),
        dateline=model.Dateline(place=both("Dordrecht", "Dordrecht"), date="2026-11-20"),
        lead=both(
            "Op vrijdag 27 november opent in de Kalkhaven het Vlotmuseum, dat twee keer per dag met het water rijst.",
            "On Friday 27 November the Vlotmuseum opens in the Kalkhaven; it rises with the water twice a day.",
        ),
        body=_body(),
        note_to_editors=both("Beelden zijn vrij bij dit bericht.", "Pictures are free with this story."),
        keywords=(both("museum", "museum"), both("Dordrecht", "Dordrecht")),
        correction=model.Correction(
            date="2026-11-18", what=both("De opening stond op 26 november.", "The opening was given as 26 November.")
        ),
    )
    return model.Kit(
        id="7f3a91c2-5a70-4d0e-9a51-0c2f6a3f1b77",
        format=model.FORMAT,
        created="2026-11-01T09:00:00+01:00",
        modified="2026-11-19T16:30:00+01:00",
        title="Vlotmuseum",
        slug="vlotmuseum",
        languages=("nl", "en"),
        organisation=model.Organisation(
            name=both("Stichting Vlotmuseum", "Vlotmuseum Foundation"),
            website="https://www.vlotmuseum.example/",
            address=both("Kalkhaven 12, Dordrecht", "Kalkhaven 12, Dordrecht, the Netherlands"),
            boilerplate=both(
                "Stichting Vlotmuseum vertelt de geschiedenis van de binnenvaart.",
                "The Vlotmuseum Foundation tells the history of inland shipping.",
            ),
            social=(model.Social(network="linkedin", url="https://www.linkedin.example/company/vlotmuseum"),),
        ),
        articles=(article,),
        people=(
            model.Person(id=identity("mirthe"), name="Mirthe van der Veen", portrait=identity("face")),
            model.Person(id=identity("karim"), name="Karim Bakker"),
        ),
        contacts=(
            model.Contact(
                id=identity("desk"),
                name="Fenna Officier",
                organisation=both("Stichting Vlotmuseum", "Vlotmuseum Foundation"),
                phone="+31 (0)78 123-45 67",
                mail="pers@vlotmuseum.example",
                hours=both("ma-vr 9-17 uur", "Mon-Fri 9-17"),
                publish=True,
            ),
            model.Contact(id=identity("private"), name="Jan Nacht", phone="06 12 34 56 78"),
        ),
        images=(
            image(
                "quay",
                creator="Noor Hendriks",
                credit="Noor Hendriks",
                copyright="© 2026 Noor Hendriks",
                licence_url="https://www.vlotmuseum.example/licentie",
            ),
            image("hall", caption=both("Het ruim als zaal", "The hold as a hall"), credit="Vlotmuseum"),
            image("face", caption=both("Mirthe van der Veen", "Mirthe van der Veen")),
            image("deck", caption=both("Het dek bij avond", "The deck in the evening"), credit="Vlotmuseum"),
        ),
        icons=standard_icons(),
        facts=(
            model.Fact(
                id=identity("length"),
                label=both("Lengte", "Length"),
                value=both("67 meter", "67 metres"),
                source="Jaarverslag 2025",
            ),
        ),
    )


def of_article(**fields: object) -> model.Kit:
    """Return the kit with other fields of its article."""
    return replace(kit(), articles=(replace(kit().articles[0], **fields),))


def of_body(*body: blocks.AnyBlock) -> model.Kit:
    """Return the kit with another body."""
    return of_article(body=body)


def with_image(name: str, **fields: object) -> model.Kit:
    """Return the kit with one of its images changed."""
    changed = (replace(found, **fields) if found.id == identity(name) else found for found in kit().images)
    return replace(kit(), images=tuple(changed))
