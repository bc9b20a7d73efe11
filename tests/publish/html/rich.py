"""A kit with the whole content model in Dutch and English, and its pictures: what the HTML tests draw."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
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


def both(nl: str | Text, en: str | Text) -> Localised:
    """Make a text in Dutch and English."""
    return (*localised(nl, "nl"), *localised(en, "en"))


def identity(name: str) -> str:
    """Make an id that is the same in every run."""
    return str(uuid5(NAMESPACE_URL, f"https://presskit.example/{name}"))


LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" fill="currentColor"><defs><linearGradient id="sea">'
    '<stop offset="0" stop-color="#0f5484"/><stop offset="1" stop-color="#3aa"/></linearGradient></defs>'
    '<path d="M4 24h112l-12 12H16z" fill="url(#sea)"/><path d="M40 8h24v14H40z"/></svg>'
)
"""The organisation's logo."""

FLOOR_PLAN = b"%PDF-1.7\n% a plan of the ship\n"
"""The kit's own file to download."""


def asset(sha256: str) -> bytes:
    """Give the bytes of one of the kit's pictures, or of its own download."""
    for data in (*pictures().values(), FLOOR_PLAN):
        if hashlib.sha256(data).hexdigest() == sha256:
            return data
    raise Problem("asset-missing", sha256=sha256)


@cache
def pictures() -> dict[str, bytes]:
    """Draw the pictures: the quay (JPEG with a place in its EXIF), the hall (PNG), a face (JPEG), the deck (WebP)."""
    return {
        "quay": _scene(2400, 1350, (96, 128, 190), (246, 196, 148), "JPEG"),
        "hall": _scene(1200, 800, (60, 66, 82), (214, 196, 170), "PNG"),
        "face": _face(),
        "deck": _scene(1500, 1000, (120, 170, 190), (240, 226, 200), "WEBP"),
    }


def _scene(width: int, height: int, top: tuple[int, int, int], bottom: tuple[int, int, int], kind: str) -> bytes:
    sky = Picture.new("RGB", (1, 64))
    for y in range(64):
        sky.putpixel((0, y), tuple(round(a + (b - a) * y / 63) for a, b in zip(top, bottom, strict=True)))
    picture = sky.resize((width, height), Picture.Resampling.BICUBIC)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, round(height * 0.74), width, height), fill=(44, 62, 84))
    for n in range(9):
        x, tall = width * n // 9, 0.18 + 0.07 * (n * 5 % 4)
        box = (x, round(height * (0.74 - tall)), x + width // 12, round(height * 0.74))
        draw.rectangle(box, fill=(70 + 8 * n, 52 + 5 * n, 50))
        for k in range(6):
            left, up = box[0] + width // 60, box[1] + 12 + k * height // 24
            draw.rectangle((left, up, left + width // 70, up + height // 60), fill=(250, 222, 150))
    draw.polygon(
        [
            (width * 0.2, height * 0.78),
            (width * 0.72, height * 0.78),
            (width * 0.66, height * 0.88),
            (width * 0.26, height * 0.88),
        ],
        fill=(179, 56, 44),
    )
    out = io.BytesIO()
    exif = Picture.Exif()
    exif[0x010F] = "Camera of somebody"
    exif.get_ifd(0x8825)[1] = "N"
    picture.save(out, kind, **({"exif": exif} if kind != "PNG" else {}))
    return out.getvalue()


def _face() -> bytes:
    picture = Picture.new("RGB", (600, 800), (222, 206, 186))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((90, 560, 510, 1100), fill=(60, 84, 110))
    draw.ellipse((180, 190, 420, 520), fill=(224, 172, 140))
    draw.chord((170, 170, 430, 460), 180, 360, fill=(84, 56, 40))
    out = io.BytesIO()
    picture.save(out, "JPEG")
    return out.getvalue()


def image(name: str, **fields: object) -> model.Image:
    """Make an image of the kit from one of the pictures."""
    data = pictures()[name]
    with Picture.open(io.BytesIO(data)) as picture:
        width, height, kind = picture.width, picture.height, picture.format or ""
    made = model.Image(
        id=identity(name),
        file=f"DSC_{len(name)}042.{kind.lower()}",
        sha256=hashlib.sha256(data).hexdigest(),
        format=kind,
        width=width,
        height=height,
        colour_space="RGB",
    )
    return replace(made, **fields)


_LINKED: Text = (
    Span("Wie wil weten hoe het schip is verbouwd, vindt de tekeningen op "),
    Span("vlotmuseum.example/", link="https://www.vlotmuseum.example/tekeningen?jaar=2026&deel=1"),
    Span("tekeningen", strong=True, link="https://www.vlotmuseum.example/tekeningen?jaar=2026&deel=1"),
    Span(". De ingenieurs spreken van een "),
    Span("floating foundation", emphasis=True, lang="en"),
    Span(": de vloer rust op 1.200 m"),
    Span("2", superscript=True),
    Span(" ponton en stoot 60 procent minder CO"),
    Span("2", subscript=True),
    Span(" uit dan nieuwbouw.\u2028De "),
    Span("Nautische Unie", small_caps=True),
    Span(" keurde het plan goed."),
)
_LINKED_EN: Text = (
    Span("How the ship was rebuilt can be seen in the drawings at "),
    Span("vlotmuseum.example/drawings", link="https://www.vlotmuseum.example/drawings?year=2026&part=1"),
    Span(". The engineers call it a "),
    Span("drijvend fundament", emphasis=True, lang="nl"),
    Span(": the floor rests on 1,200 m"),
    Span("2", superscript=True),
    Span(" of pontoon and causes 60 per cent less CO"),
    Span("2", subscript=True),
    Span(" than a new building.\u2028The "),
    Span("Nautical Union", small_caps=True),
    Span(" approved the plan."),
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
                "Het schip voer veertig jaar lang zand over de Merwede en lag daarna twaalf jaar stil. Vrijwilligers"
                " uit de buurt bouwden het om: het ruim is een zaal van dertig meter, de stuurhut een leeskamer.",
                "The ship carried sand over the Merwede for forty years and then lay idle for twelve. Volunteers from"
                " the neighbourhood rebuilt it: the hold is a hall of thirty metres, the wheelhouse a reading room.",
            ),
        ),
        blocks.Quote(
            id=identity("quote"),
            text=both(
                "We hebben niets gesloopt wat we niet eerst drie keer hadden bekeken",
                "We took nothing apart that we had not looked at three times first",
            ),
            speaker=identity("mirthe"),
            name=both("Mirthe van der Veen", "Mirthe van der Veen"),
            role=both("architect", "architect"),
            organisation=both("Bureau Kiel", "Bureau Kiel"),
            display="pull",
            approval=blocks.Approval(state="approved", by="Mirthe van der Veen", when="2026-11-12T10:00:00+01:00"),
        ),
        blocks.Subhead(id=identity("subhead"), text=both("Een museum dat meebeweegt", "A museum that moves along")),
        blocks.Paragraph(id=identity("second"), text=both(_LINKED, _LINKED_EN)),
        blocks.Quote(
            id=identity("running"),
            lead_in=both(
                "Wethouder Karim Bakker zei bij de proefvaart:", "Alderman Karim Bakker said at the trial run:"
            ),
            text=both(
                "Dordrecht is gebouwd op het water. Nu staat onze geschiedenis er ook op.",
                "Dordrecht was built on the water. Now our history stands on it too.",
            ),
            speaker=identity("karim"),
            name=both("Karim Bakker", "Karim Bakker"),
            role=both("wethouder van Dordrecht", "alderman of Dordrecht"),
            original_language="nl",
        ),
        blocks.Subhead(id=identity("deeper"), level=2, text=both("Wat er te zien is", "What there is to see")),
        blocks.List(
            id=identity("list"),
            items=(
                blocks.Item(id=identity("i1"), text=both("Drie zalen in het ruim", "Three rooms in the hold")),
                blocks.Item(id=identity("i2"), text=both("de scheepsbouw", "shipbuilding"), depth=1),
                blocks.Item(id=identity("i3"), text=both("de vloed van 1421", "the flood of 1421"), depth=1),
                blocks.Item(id=identity("i4"), text=both("Een werkplaats aan dek", "A workshop on deck")),
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
                blocks.Figure(
                    id=identity("g2"), image=identity("deck"), crop=blocks.Crop(left=0.1, right=0.9, bottom=0.8)
                ),
            ),
        ),
        blocks.FactBox(
            id=identity("facts"),
            title=both("Het schip in cijfers", "The ship in figures"),
            facts=(identity("length"), identity("cost"), identity("hands")),
        ),
        blocks.Table(
            id=identity("table"),
            caption=both("Openingstijden en prijzen", "Opening hours and prices"),
            header=(
                both("Dag", "Day"),
                both("Open", "Open"),
                both("Volwassenen", "Adults"),
                both("Kinderen", "Children"),
            ),
            header_column=True,
            align=("start", "centre", "decimal", "end"),
            rows=(
                (
                    both("Dinsdag tot vrijdag", "Tuesday to Friday"),
                    both("10-17 uur", "10-17"),
                    both("€ 12,50", "€12.50"),
                    both("gratis", "free"),
                ),
                (both("Weekend", "Weekend"), both("10-18 uur", "10-18"), both("€ 14", "€14"), both("€ 4", "€4")),
            ),
        ),
        blocks.Rating(id=identity("rating"), of=both("Proefpubliek", "Test audience"), stars=4.5),
        blocks.PageBreak(id=identity("break")),
        blocks.Video(
            id=identity("video"),
            title=both("De proefvaart in twee minuten", "The trial run in two minutes"),
            url="https://www.vlotmuseum.example/film",
            poster=identity("deck"),
        ),
        blocks.Video(
            id=identity("link"),
            title=both("De tewaterlating", "The launch"),
            url="https://www.vlotmuseum.example/launch",
        ),
        blocks.CallToAction(
            id=identity("action"),
            heading=both("Kom kijken op 27 november", "Come and see on 27 November"),
            text=both(
                "De pers is een uur voor de deuren opengaan aan boord.",
                "The press is on board an hour before doors open.",
            ),
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
        subtitle=both(
            "Een oud zandschip wordt een huis voor verhalen van het water",
            "An old sand barge becomes a home for stories of the water",
        ),
        dateline=model.Dateline(place=both("Dordrecht", "Dordrecht"), date="2026-11-20"),
        lead=both(
            "Op vrijdag 27 november opent in de Kalkhaven het Vlotmuseum: een tentoonstelling in een schip dat twee"
            " keer per dag met het getij omhoogkomt, gebouwd met wat er al was.",
            "On Friday 27 November the Vlotmuseum opens in the Kalkhaven: an exhibition in a ship that rises with the"
            " tide twice a day, built from what was already there.",
        ),
        body=_body(),
        note_to_editors=both(
            "Beelden zijn vrij van rechten bij dit bericht.", "Pictures are free to use with this story."
        ),
        keywords=(both("museum", "museum"), both("Dordrecht", "Dordrecht")),
        correction=model.Correction(
            date="2026-11-18",
            what=both(
                "In een eerdere versie stond de opening op 26 november.",
                "An earlier version gave 26 November as the opening.",
            ),
            why=both("De loods was een dag later vrij.", "The pilot was free a day later."),
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
            address=both("Kalkhaven 12, 3311 JM Dordrecht", "Kalkhaven 12, 3311 JM Dordrecht, the Netherlands"),
            boilerplate=both(
                "Stichting Vlotmuseum bewaart en vertelt de geschiedenis van de binnenvaart. Zij werkt met 140"
                " vrijwilligers.",
                "The Vlotmuseum Foundation keeps and tells the history of inland shipping. It works with 140"
                " volunteers.",
            ),
            social=(
                model.Social(network="linkedin", url="https://www.linkedin.example/company/vlotmuseum"),
                model.Social(network="instagram", url="https://www.instagram.example/vlotmuseum"),
                model.Social(network="twitter", url="https://x.example/vlotmuseum"),
                model.Social(network="youtube", url="https://www.youtube.example/@vlotmuseum"),
            ),
            logos=(
                model.Logo(name="Vlotmuseum", svg=LOGO, alt=both("Logo van het Vlotmuseum", "Vlotmuseum logo")),
                model.Logo(name="op donker", image=identity("hall"), ground="dark"),
            ),
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
        downloads=(
            model.Download(
                id=identity("folder"),
                title=both("Persmap met alle beelden", "Press folder with all pictures"),
                url="https://www.vlotmuseum.example/persmap.zip",
                media_type="application/zip",
                size=48_300_000,
            ),
        ),
        facts=(
            model.Fact(
                id=identity("length"),
                label=both("lang, van boeg tot hek", "long, from bow to stern"),
                value=both("67 meter", "67 metres"),
            ),
            model.Fact(
                id=identity("cost"),
                label=both("kostte de ombouw", "is what rebuilding cost"),
                value=both("€ 2,4 miljoen", "€2.4 million"),
                source="Jaarverslag 2025",
            ),
            model.Fact(id=identity("hands"), label=both("vrijwilligers", "volunteers"), value=both("140", "140")),
        ),
    )


NOTHING: Callable[[str], bytes] = dict[str, bytes]().__getitem__
