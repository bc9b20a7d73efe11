"""The kit of a museum that does not exist: one article with every part of the content model, in Dutch and English."""

from __future__ import annotations

import hashlib
import io
import random
from functools import cache
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace
from PIL import Image as Raster
from PIL import ImageDraw

from presskit.kit.blocks import (
    AnyBlock,
    Approval,
    CallToAction,
    FactBox,
    Figure,
    Gallery,
    Item,
    List,
    PageBreak,
    Paragraph,
    Quote,
    Rating,
    Subhead,
    Table,
    Video,
)
from presskit.kit.localised import Localised, Translation
from presskit.kit.model import (
    Article,
    Contact,
    Dateline,
    Fact,
    Icon,
    Image,
    Immediate,
    Kit,
    Organisation,
    Person,
    Social,
)
from presskit.kit.start import new_kit
from presskit.kit.text import Span, Text

WING = (
    (
        "De vleugel biedt plaats aan twee zalen en een atelier voor kinderen, aldus de directie in een toelichting. De "
        "gevel van gebakken klei verwijst naar de kade en de scheepswerven die er tot 1974 stonden. De verbouwing "
        "duurde drie jaar en kostte veertig miljoen euro, waarvan de gemeente ruim een derde betaalde."
    ),
    (
        "The wing holds two galleries and a studio for children, the directors explain. Its front of fired clay "
        "refers to the quay and to the shipyards that stood there until 1974. The work took three years and cost "
        "forty million euros, of which the city paid just over a third."
    ),
)
LIGHT = (
    (
        "Wie de zalen binnenkomt, ziet eerst het daglicht: hoge vensters op het noorden, met lamellen die met de zon "
        "meedraaien. Daarachter ligt het depot, dat voor het eerst in de geschiedenis van het museum voor iedereen te "
        "bezoeken is. Bezoekers lopen er langs stellingen met scheepsmodellen, kaarten en instrumenten."
    ),
    (
        "Those who enter see the daylight first: tall windows to the north, with louvres that turn with the sun. "
        "Behind them lies the store, open to all for the first time in the museum's history. Visitors walk past racks "
        "of ship models, charts and instruments."
    ),
)
SCHOOLS = (
    (
        "Scholen kunnen zich vanaf maandag inschrijven. Het programma loopt tot en met mei en is ’s avonds gratis "
        "toegankelijk voor leerlingen uit de stad en hun ouders."
    ),
    (
        "Schools can enrol from Monday. The programme runs until May, and is free of charge in the evenings for "
        "pupils of the city and their parents."
    ),
)


def identity(name: str) -> str:
    """Return an id that is the same in every run."""
    return str(uuid5(NAMESPACE_URL, f"https://museum.example/{name}"))


def both(dutch: str | Text, english: str | Text) -> Localised:
    """Return a text in both languages."""
    spans = [(Span(t),) if isinstance(t, str) else t for t in (dutch, english)]
    return (Translation("nl", spans[0]), Translation("en", spans[1]))


@cache
def photograph(seed: int, width: int, height: int) -> bytes:
    """Draw a town at dusk as a JPEG, the same for the same seed."""
    made = Raster.new("RGB", (width, height))
    draw = ImageDraw.Draw(made)
    for y in range(height):
        draw.line((0, y, width, y), fill=(100 + 80 * y // height, 130 + 30 * y // height, 190 - 90 * y // height))
    dice = random.Random(seed)  # noqa: S311 - a picture, not a secret
    for n in range(14):
        x, wide, high = dice.randrange(width), dice.randrange(80, 300), dice.randrange(height // 5, height)
        draw.rectangle((x, height - high, x + wide, height), fill=(40 + n * 6, 35 + n * 3, 50))
    out = io.BytesIO()
    made.save(out, "JPEG", quality=85)
    return out.getvalue()


PHOTOGRAPHS = {"front": (1, 2400, 1400), "stairs": (2, 1200, 1500), "quay": (3, 2400, 1300)}


def assets() -> dict[str, bytes]:
    """Return the pictures of the kit by SHA-256."""
    return {hashlib.sha256(d).hexdigest(): d for d in (photograph(*p) for p in PHOTOGRAPHS.values())}


def _image(name: str, dutch: str, english: str) -> Image:
    seed, width, height = PHOTOGRAPHS[name]
    return Image(
        id=identity(name),
        file=f"{name}.jpg",
        sha256=hashlib.sha256(photograph(seed, width, height)).hexdigest(),
        format="JPEG",
        width=width,
        height=height,
        colour_space="rgb",
        alt=both("Gebouwen bij avond", "Buildings at dusk"),
        caption=both(dutch, english),
        creator="A. de Vries",
        credit="A. de Vries",
        copyright="© 2026 A. de Vries",
    )


def _paragraph(name: str, text: tuple[str, str]) -> Paragraph:
    return Paragraph(id=identity(name), text=both(*text))


def body() -> tuple[AnyBlock, ...]:
    """Return the blocks of the article."""
    at = identity
    marked = (
        Span("Het ontwerp van "),
        Span("bureau De Boer", strong=True),
        Span(" heet "),
        Span("breathing skin", emphasis=True, lang="en"),
        Span("; meer op "),
        Span("museum.example/vleugel", link="https://museum.example/vleugel"),
        Span(". De lucht blijft op 21 °C en 45 % vocht, met een CO"),
        Span("2", subscript=True),
        Span("-uitstoot van niets."),
    )
    plain = (Span("The design is by "), Span("De Boer", strong=True), Span(" and is called breathing skin."))
    return (
        Figure(id=at("figure-front"), image=at("front")),
        _paragraph("p1", WING),
        _paragraph("p2", LIGHT),
        Quote(
            id=at("q1"),
            text=both(
                "Dit is een droom die uitkomt. Voor het eerst kunnen we de hele verzameling laten zien.",
                "This is a dream come true. For the first time we can show the whole collection.",
            ),
            speaker=at("jane"),
            name=both("Jane Doe", "Jane Doe"),
            role=both("directeur van het museum", "director of the museum"),
            display="pull",
            approval=Approval(state="approved", by="Jane Doe", when="2026-11-18T09:00:00+01:00"),
        ),
        Subhead(id=at("s1"), text=both("Meer ruimte voor jong publiek", "More room for the young")),
        _paragraph("p3", SCHOOLS),
        Paragraph(id=at("p4"), text=both(marked, plain)),
        Quote(
            id=at("q2"),
            text=both(
                "Kinderen willen weten hoe iets werkt, en hier mogen ze dat eindelijk zien",
                "Children want to know how things work, and here at last they may see it",
            ),
            name=both("Karim Bakker", "Karim Bakker"),
            role=both("wethouder", "alderman"),
            attribution=both("zegt wethouder Karim Bakker.", "says alderman Karim Bakker."),
        ),
        List(
            id=at("l1"),
            items=(
                Item(
                    id=at("i1"), text=both("Twee zalen met daglicht van het noorden", "Two galleries with north light")
                ),
                Item(
                    id=at("i2"),
                    text=both("Een atelier voor zestig kinderen per dag", "A studio for sixty children a day"),
                ),
                Item(id=at("i3"), text=both("Met eigen ingang", "With its own entrance"), depth=1),
                Item(
                    id=at("i4"), text=both("Een dakterras, open tot zonsondergang", "A roof terrace, open until sunset")
                ),
            ),
        ),
        _paragraph("p5", LIGHT),
        Figure(id=at("figure-stairs"), image=at("stairs")),
        _paragraph("p6", WING),
        FactBox(id=at("facts"), title=both("In cijfers", "In figures"), facts=(at("f1"), at("f2"), at("f3"))),
        _paragraph("p7", SCHOOLS),
        Table(
            id=at("t1"),
            caption=both("Openingstijden", "Opening hours"),
            header=(both("Dag", "Day"), both("Open", "Open"), both("Toegang", "Admission")),
            rows=(
                (both("Dinsdag–vrijdag", "Tuesday–Friday"), both("10–17 uur", "10–5"), both("€ 12,50", "€ 12.50")),
                (both("Zaterdag", "Saturday"), both("10–22 uur", "10–10"), both("gratis na 18 uur", "free after 6")),
            ),
        ),
        Subhead(id=at("s2"), text=both("Vanaf de kade", "From the quay")),
        Figure(id=at("figure-quay"), image=at("quay")),
        _paragraph("p8", WING),
        List(
            id=at("l2"),
            kind="number",
            items=(
                Item(id=at("i5"), text=both("Loop langs de kade naar het noorden", "Walk along the quay to the north")),
                Item(id=at("i6"), text=both("Neem de tweede brug", "Take the second bridge")),
            ),
        ),
        Subhead(id=at("s3"), text=both("De pers over de vleugel", "The press on the wing"), level=2),
        Rating(id=at("r1"), of=both("Tentoonstelling “Licht”", "Exhibition “Light”"), stars=4),
        Video(id=at("v1"), title=both("Een rondgang", "A tour"), url="https://museum.example/film", poster=at("quay")),
        CallToAction(
            id=at("cta"),
            heading=both("Kom naar de opening", "Come to the opening"),
            text=both("Zaterdag 28 november om 15 uur, Museumplein 1.", "Saturday 28 November at 3 pm, Museumplein 1."),
            button=both("Meld je aan", "Sign up"),
            url="https://museum.example/opening",
            icon="icon-mail",
        ),
        PageBreak(id=at("break")),
        Gallery(
            id=at("g1"),
            title=both("Beelden", "Pictures"),
            figures=(Figure(id=at("g2"), image=at("front")), Figure(id=at("g3"), image=at("quay"))),
        ),
        Figure(id=at("waiting"), caption=both("Het atelier met leerlingen", "The studio with pupils")),
    )


def kit() -> Kit:
    """Return the kit."""
    facts = (
        ("f1", "Oppervlakte", "Floor area", "4.120 m²", "4,120 m²"),
        ("f2", "Kosten", "Cost", "€ 40 miljoen", "€ 40 million"),
        ("f3", "Opening", "Opening", "28 november 2026", "28 November 2026"),
    )
    article = Article(
        id=identity("article"),
        release=Immediate(),
        kicker=both("Opening", "Opening"),
        headline=both("Museum opent nieuwe vleugel met licht", "Museum opens a new wing of light"),
        dateline=Dateline(place=both("Rotterdam", "Rotterdam"), date="2026-11-20"),
        lead=both(
            "Het museum opent zaterdag de deuren van een nieuwe vleugel van ruim vierduizend vierkante meter.",
            "On Saturday the museum opens a new wing of more than four thousand square metres.",
        ),
        body=body(),
        note_to_editors=both("Beelden in hoge resolutie zijn op aanvraag.", "Pictures in high resolution on request."),
        keywords=(both("museum", "museum"), both("architectuur", "architecture")),
    )
    return replace(
        new_kit("nl", title="Museum opent nieuwe vleugel", created="2026-11-20T09:00:00+01:00"),
        id=identity("kit"),
        slug="nieuwe-vleugel",
        languages=("nl", "en"),
        articles=(article,),
        people=(
            Person(
                id=identity("jane"),
                name="Jane Doe",
                role=both("directeur", "director"),
                organisation=both("Museum aan de Kade", "Museum on the Quay"),
            ),
        ),
        contacts=(
            Contact(
                id=identity("c1"),
                name="Piet Jansen",
                organisation=both("persdienst", "press office"),
                phone="010 555 01 23",
                mail="pers@museum.example",
                hours=both("maandag tot en met vrijdag, 9–17 uur", "Monday to Friday, 9–5"),
                publish=True,
            ),
            Contact(id=identity("c2"), name="Directiesecretariaat", phone="010 555 01 99"),
        ),
        images=(
            _image("front", "De nieuwe vleugel, gezien vanaf de kade.", "The new wing, seen from the quay."),
            _image("stairs", "Het trappenhuis.", "The stairs."),
            _image("quay", "De kade in 1974.", "The quay in 1974."),
        ),
        icons=(
            *tuple(
                replace(icon, meaning=both("Aanmelden", "Sign up")) if icon.name == "icon-mail" else icon
                for icon in new_kit("nl").icons
            ),
            Icon(name="icon-own", svg='<svg viewBox="0 0 24 24"><path d="M2 2h20v20H2z"/></svg>'),
        ),
        facts=tuple(Fact(id=identity(name), label=both(a, b), value=both(c, d)) for name, a, b, c, d in facts),
        organisation=Organisation(
            name=both("Museum aan de Kade", "Museum on the Quay"),
            website="https://museum.example",
            address=both("Kade 1, 3011 AA Rotterdam", "Kade 1, 3011 AA Rotterdam"),
            boilerplate=both(
                "Het Museum aan de Kade bewaart sinds 1889 de geschiedenis van haven en stad.",
                "Since 1889 the Museum on the Quay has kept the history of harbour and city.",
            ),
            social=tuple(
                Social(network=network, url=f"https://{network}.example/museum")
                for network in ("linkedin", "youtube", "twitter", "instagram")
            ),
        ),
    )
