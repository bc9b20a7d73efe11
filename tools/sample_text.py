"""The words of the sample kit, Dutch and English side by side: a place, people and numbers that do not exist.

Marks inside a text: `**strong**`, `*emphasis*`, `[words](address)` and `{en:words}` for a phrase in another language.
Quotation marks around quotes are not typed: the templates draw them.
"""

from __future__ import annotations

from typing import NamedTuple


class Pair(NamedTuple):
    """A text in both languages."""

    nl: str
    en: str


class PictureText(NamedTuple):
    """What is said of a picture."""

    title: Pair
    caption: Pair
    alt: Pair


class PersonText(NamedTuple):
    """Somebody in the story; `portrait` is a picture's file name."""

    name: str
    role: Pair
    organisation: Pair
    biography: Pair
    pronunciation: str
    portrait: str = ""


class QuoteText(NamedTuple):
    """What somebody says; `pull` is the excerpt, `attribution` what the article reads after a running quote."""

    speaker: str
    text: Pair
    pull: Pair | None = None
    attribution: Pair | None = None


def same(words: str) -> Pair:
    """Return a text that reads the same in both languages."""
    return Pair(words, words)


def unmarked(text: str) -> str:
    """Return a text without its marks of strong and emphasis."""
    return text.replace("*", "")


CREATOR = "Studio Oeverlicht"
CREDIT = "Studio Oeverlicht / De Getijtoren"
RIGHTS = "© 2026 Stichting De Getijtoren"
USAGE = Pair(
    "Vrij te gebruiken bij berichtgeving over De Getijtoren, met naamsvermelding. Niet bewerken, bijsnijden mag.",
    "Free to use in coverage of De Getijtoren, with credit. Do not alter; cropping is allowed.",
)

PICTURES = {
    "getijtoren-schemering.jpg": PictureText(
        title=Pair("De Getijtoren in de schemering", "De Getijtoren at dusk"),
        caption=Pair(
            "De Getijtoren aan de Noorderkade in Waldersluis, een half uur na zonsondergang. Tussen de schachten loopt "
            "het licht van *Halftij* mee met de vloed.",
            "De Getijtoren on the Noorderkade in Waldersluis, half an hour after sunset. Between the shafts, the light "
            "of *Halftij* rises with the tide.",
        ),
        alt=Pair(
            "Graansilo van zes betonnen schachten met blauwe lichtlijnen en een verlichte glazen verdieping, "
            "weerspiegeld in het water van een haven bij avondrood; links een tweemaster en een maansikkel.",
            "Grain silo of six concrete shafts with blue lines of light and a lit glass storey, mirrored in a harbour "
            "at sunset; on the left a two-masted barge and a crescent moon.",
        ),
    ),
    "getijtoren-hal.jpg": PictureText(
        title=Pair("De hal van De Getijtoren", "The hall of De Getijtoren"),
        caption=Pair(
            "De hal bij opkomend water. De 216 glazen lijnen van *Halftij* geven de waterstand in de geul weer; door "
            "het oog in het dak valt daglicht.",
            "The hall on a rising tide. The 216 glass lines of *Halftij* show the level of the water in the channel; "
            "daylight falls through the eye in the roof.",
        ),
        alt=Pair(
            "Hoge ronde hal met een golf van blauwe lichtlijnen langs de wand. Een schuine bundel zonlicht uit een "
            "rond dakraam valt op de vloer, waar bezoekers staan.",
            "High round hall with a wave of blue lines of light along its wall. A slanting beam of sunlight from a "
            "round skylight falls on the floor, where visitors stand.",
        ),
    ),
    "getijtoren-wad.jpg": PictureText(
        title=Pair("Het wad voor Waldersluis", "The mudflats off Waldersluis"),
        caption=Pair(
            "Het wad voor Waldersluis bij laag water, met rechts de *Jonge Aukje* in de geul en links wadlopers op weg "
            "naar de kwelder.",
            "The mudflats off Waldersluis at low water, with the barge *Jonge Aukje* in the channel on the right and, "
            "on the left, walkers making for the salt marsh.",
        ),
        alt=Pair(
            "Wad van boven in laag zonlicht: een brede blauwe geul met vertakte kreken, zandplaten en kwelder. Een "
            "schip trekt een hekgolf, meeuwen vliegen op.",
            "Mudflats from above in low sunlight: a broad blue channel with branching creeks, sandbanks and salt "
            "marsh. A ship draws a wake, gulls take off.",
        ),
    ),
    "noor-walewijn.jpg": PictureText(
        title=same("Noor Walewijn"),
        caption=Pair("Noor Walewijn, directeur van De Getijtoren.", "Noor Walewijn, director of De Getijtoren."),
        alt=Pair(
            "Geïllustreerd portret van Noor Walewijn en profil, met opgestoken bruin haar, voor blauwe lichtlijnen.",
            "Illustrated portrait of Noor Walewijn in profile, brown hair in a bun, in front of blue lines of light.",
        ),
    ),
    "idris-tamboer.jpg": PictureText(
        title=same("Idris Tamboer"),
        caption=Pair("Idris Tamboer, architect van de verbouwing.", "Idris Tamboer, architect of the conversion."),
        alt=Pair(
            "Geïllustreerd portret van Idris Tamboer en profil, met baard en ronde bril, voor een betonnen wand in de "
            "zon.",
            "Illustrated portrait of Idris Tamboer in profile, with beard and round glasses, by a sunlit concrete "
            "wall.",
        ),
    ),
    "geeske-rodenhof.jpg": PictureText(
        title=same("Geeske Rodenhof"),
        caption=Pair(
            "Geeske Rodenhof, oud-sluiswachter en voorzitter van de bewonersraad.",
            "Geeske Rodenhof, former lock-keeper and chair of the residents’ council.",
        ),
        alt=Pair(
            "Geïllustreerd portret van Geeske Rodenhof en profil: grijs haar, gele jas, achter haar kadelampen.",
            "Illustrated portrait of Geeske Rodenhof in profile, grey hair and yellow coat, before lamps on a quay.",
        ),
    ),
}

PEOPLE = {
    "noor": PersonText(
        name="Noor Walewijn",
        role=Pair("directeur", "director"),
        organisation=same("De Getijtoren"),
        biography=Pair(
            "Noor Walewijn (1979) maakte radio over het kustgebied en leidt De Getijtoren sinds 2021.",
            "Noor Walewijn (1979) made radio about life on the coast and has led De Getijtoren since 2021.",
        ),
        pronunciation="noor WAH-luh-wine",
        portrait="noor-walewijn.jpg",
    ),
    "idris": PersonText(
        name="Idris Tamboer",
        role=Pair("architect", "architect"),
        organisation=same("Bureau Tamboer"),
        biography=Pair(
            "Idris Tamboer (1984) verbouwt fabrieken, kerken en sluizen, en bouwt bij voorkeur niets nieuws.",
            "Idris Tamboer (1984) converts factories, churches and locks, and prefers to build nothing new.",
        ),
        pronunciation="EE-dris tahm-BOOR",
        portrait="idris-tamboer.jpg",
    ),
    "geeske": PersonText(
        name="Geeske Rodenhof",
        role=Pair(
            "oud-sluiswachter en voorzitter van de bewonersraad",
            "former lock-keeper and chair of the residents’ council",
        ),
        organisation=same("Waldersluis"),
        biography=Pair(
            "Geeske Rodenhof (1953) bediende 31 jaar lang de zeesluis van Waldersluis.",
            "Geeske Rodenhof (1953) worked the sea lock of Waldersluis for 31 years.",
        ),
        pronunciation="GAYS-kuh ROH-dun-hof",
        portrait="geeske-rodenhof.jpg",
    ),
}

ORGANISATION_NAME = same("De Getijtoren")
ADDRESS = Pair("Noorderkade 41\nWaldersluis", "Noorderkade 41\nWaldersluis\nThe Netherlands")
WEBSITE = "https://getijtoren.example"
BOILERPLATE = Pair(
    "De Getijtoren is een publiek huis voor licht, geluid en water in de voormalige graansilo van Waldersluis. De "
    "toren uit 1931 is tussen 2023 en 2026 verbouwd door Bureau Tamboer en is eigendom van een stichting waarin "
    "inwoners, makers en de haven samen beslissen. De Getijtoren werkt met kunstenaars, waterbouwers en scholen uit "
    "de streek en verwacht 60.000 bezoekers per jaar.",
    "De Getijtoren (the Tide Tower) is a public house of light, sound and water in the former grain silo of "
    "Waldersluis, a harbour village on the Dutch coast. Built in 1931 and converted by Bureau Tamboer between 2023 and "
    "2026, it belongs to a foundation in which residents, makers and the harbour decide together. It works with "
    "artists, hydraulic engineers and local schools, and expects 60,000 visitors a year.",
)
SOCIAL = ("linkedin", "instagram", "youtube", "twitter")

KICKER = Pair("Erfgoed en licht", "Heritage and light")
HEADLINE = Pair(
    "Oude graansilo aan het wad wordt een toren die ademt met het getij",
    "Old grain silo by the sea becomes a tower that breathes with the tide",
)
SUBTITLE = Pair(
    "De Getijtoren in Waldersluis opent op 10 oktober, met een lichtwerk dat eb en vloed volgt",
    "De Getijtoren in Waldersluis opens on 10 October with a light work that follows ebb and flow",
)
PLACE = same("Waldersluis")
LEAD = Pair(
    "De graansilo van Waldersluis gaat op zaterdag 10 oktober 2026 open als De Getijtoren, een publiek huis voor "
    "licht, geluid en water. In de ronde hal hangt een lichtwerk dat de zee buiten volgt: bij vloed klimt het blauw "
    "tot halverwege de wand, bij eb zakt het terug tot een smalle streep. Wie binnenkomt, ziet zonder klok hoe hoog "
    "het water staat.",
    "The grain silo of Waldersluis opens on Saturday 10 October 2026 as De Getijtoren (the Tide Tower), a public house "
    "of light, sound and water. A light work in its round hall follows the sea outside: at high water the blue climbs "
    "halfway up the wall, at low water it sinks back to a narrow band. Step inside and you can see, without a clock, "
    "how high the water stands.",
)

EMPTY_YEARS = Pair(
    "Vijfendertig jaar stond de silo aan de Noorderkade leeg. De sloopvergunning was al verleend toen bewoners er in "
    "2019 voor **één nacht** de sleutel kregen. Ze hingen bouwlampen in de schachten, zetten de deuren open en telden "
    "vierduizend bezoekers, meer dan Waldersluis inwoners heeft. De sloop ging niet door.",
    "For thirty-five years the silo on the Noorderkade stood empty. Permission to demolish it had already been granted "
    "when, in 2019, local people were given the key for **a single night**. They hung builders’ lamps in the shafts, "
    "opened the doors and counted four thousand visitors: more than Waldersluis has inhabitants. The demolition was "
    "called off.",
)
SUBTRACT_HEAD = Pair("Bouwen door weg te halen", "Building by taking away")
SUBTRACT = Pair(
    "Architect Idris Tamboer liet de twaalf schachten staan en haalde weg wat ertussen zat. Zo ontstond een ronde hal "
    "van 24 meter breed, met in het dak een open oog waardoor de zon naar binnen valt. De schade in de wanden is "
    "hersteld met beton van puin uit de eigen kelder. Tamboer noemt zijn aanpak {en:subtractive design}: "
    "[de bouwtekeningen](https://getijtoren.example/bouw) tonen vooral wat er niet meer is.",
    "Architect Idris Tamboer left the twelve shafts standing and removed what lay between them. The result is a round "
    "hall 24 metres across, with an open eye in the roof that lets in the sun. Damage to the walls was repaired with "
    "concrete made of rubble from the building’s own cellar. Tamboer, who likes to call an empty room a "
    "{nl:werkplaats voor licht}, says that [the drawings](https://getijtoren.example/bouw) mainly show what is no "
    "longer there.",
)
LIGHT_HEAD = Pair("Licht dat het water volgt", "Light that follows the water")
LIGHT = Pair(
    "Het lichtwerk *Halftij* bestaat uit 216 glazen lijnen langs de wand. Een meetpaal in de geul geeft elke minuut de "
    "waterstand door; de lijnen vertalen die in hoogte en kleur. Tussen hoog en laag water zit ruim zes uur, dus elk "
    "bezoek valt in een ander licht. De stroom komt van zonnepanelen op de loods ernaast.",
    "The light work *Halftij* (half tide) consists of 216 glass lines along the wall. Every minute a gauge in the "
    "channel reports the level of the water, which the lines turn into height and colour. High and low water are just "
    "over six hours apart, so every visit falls in a different light. Solar panels on the shed next door supply the "
    "power.",
)
ALSO = Pair("In de toren is verder te vinden:", "The tower also houses:")
ALSO_ITEMS = (
    Pair(
        "**De Lantaarn**, een uitkijk op 38 meter met zicht op wad, haven en vuurtoren",
        "**De Lantaarn**, a lookout at 38 metres with a view of mudflats, harbour and lighthouse",
    ),
    Pair(
        "**Onderstroom**, een zaal voor concerten en lezingen met 140 plaatsen",
        "**Onderstroom**, a hall for concerts and talks that seats 140",
    ),
    Pair(
        "**Het Logboek**, een leeszaal met de kaarten en journalen van de sluis vanaf 1931",
        "**Het Logboek**, a reading room with the charts and journals of the lock since 1931",
    ),
    Pair(
        "**De Meelzolder**, een café dat ook ’s avonds open is",
        "**De Meelzolder**, a café that stays open in the evening",
    ),
)
VILLAGE_HEAD = Pair("Een toren van het dorp", "A tower that belongs to the village")
VILLAGE = Pair(
    "De Getijtoren is eigendom van een stichting waarin de inwoners de helft van de stemmen hebben. Zij beslissen mee "
    "over programma, huur en toegangsprijs. Het eerste jaar komen zij er gratis in; daarna bepaalt de dorpsvergadering "
    "of dat zo blijft. Scholen uit de streek krijgen elk een eigen getij, van vloed tot vloed.",
    "De Getijtoren is owned by a foundation in which the villagers hold half the votes. They have a say in its "
    "programme, its rents and its prices. In the first year they enter free of charge; after that, the village "
    "assembly decides whether it stays that way. Each school in the region is given a tide of its own, from high water "
    "to high water.",
)

QUOTES = {
    "sea": QuoteText(
        "noor",
        Pair(
            "We wilden geen museum *over* de zee maken, maar een huis waarin je de zee voelt. Elk uur ziet het er "
            "anders uit, en nooit twee dagen op dezelfde tijd.",
            "We did not want a museum *about* the sea, but a house in which you can feel it. It looks different every "
            "hour, and never at the same time two days running.",
        ),
        attribution=Pair(
            "zegt Noor Walewijn, directeur van De Getijtoren.", "says Noor Walewijn, director of De Getijtoren."
        ),
    ),
    "emptiness": QuoteText(
        "idris",
        Pair(
            "Het mooiste materiaal was er al: leegte. We hoefden haar alleen een vloer te geven en een gat naar boven. "
            "Daarna was het vooral een kwestie van niets meer toevoegen.",
            "The finest material was already there: emptiness. All we had to do was give it a floor and a hole to the "
            "sky. After that, it was mostly a matter of adding nothing more.",
        ),
        pull=Pair("Het mooiste materiaal was er al: leegte.", "The finest material was already there: emptiness."),
    ),
    "father": QuoteText(
        "geeske",
        Pair(
            "Mijn vader loste hier graan, ik bediende de sluis en mijn kleindochter leidt straks bezoekers rond. Zo "
            "lang kan een gebouw meegaan, als je het niet weggooit.",
            "My father unloaded grain here, I worked the lock, and soon my granddaughter will be showing visitors "
            "round. That is how long a building can last, if you don’t throw it away.",
        ),
        pull=Pair(
            "Zo lang kan een gebouw meegaan, als je het niet weggooit.",
            "That is how long a building can last, if you don’t throw it away.",
        ),
    ),
}

FACTS_TITLE = Pair("De Getijtoren in cijfers", "De Getijtoren in figures")
FACTS = (
    (Pair("Gebouwd", "Built"), same("1931")),
    (Pair("Hoogte", "Height"), Pair("41 meter", "41 metres")),
    (Pair("Hal", "Hall"), Pair("24 meter breed, 19 meter hoog", "24 metres wide, 19 metres high")),
    (Pair("Lichtlijnen", "Lines of light"), same("216")),
    (Pair("Verbouwing", "Conversion"), Pair("2023–2026, 8,4 miljoen euro", "2023–2026, 8.4 million euros")),
)
FACTS_SOURCE, FACTS_AS_OF = "Stichting De Getijtoren", "2026-09-01"

TABLE_CAPTION = Pair("Openingsweekend", "Opening weekend")
TABLE_HEADER = (Pair("Wanneer", "When"), Pair("Wat", "What"), Pair("Toegang", "Entry"))
TABLE_ROWS = (
    (
        Pair("za 10 oktober, 14.00 uur", "Sat 10 October, 2 pm"),
        Pair("Opening bij hoog water, met fanfare", "Opening at high water, with brass band"),
        Pair("vrij", "free"),
    ),
    (
        Pair("za 10 oktober, 20.30 uur", "Sat 10 October, 8.30 pm"),
        Pair("*Halftij* in het donker, bij laag water", "*Halftij* in the dark, at low water"),
        Pair("€ 7,50", "€7.50"),
    ),
    (
        Pair("zo 11 oktober, 11.00 uur", "Sun 11 October, 11 am"),
        Pair("Rondleidingen door bewoners", "Tours led by villagers"),
        Pair("vrij", "free"),
    ),
)

CALL_HEADING = Pair("Persrondleiding op donderdag 8 oktober", "Press tour on Thursday 8 October")
CALL_TEXT = Pair(
    "Om 10.00 uur gaan de deuren open voor twintig journalisten. Directeur en architect lopen mee; fotograferen en "
    "filmen mag overal.",
    "At 10 am the doors open for twenty journalists. The director and the architect come along; filming and "
    "photography are welcome throughout.",
)
CALL_BUTTON = Pair("Meld u aan", "Book your place")
CALL_URL, CALL_PRINT_URL = "https://getijtoren.example/pers", "getijtoren.example/pers"

NOTE = Pair(
    "Noor Walewijn en Idris Tamboer zijn op 8 oktober tot 13.00 uur beschikbaar voor interviews. Het citaat van Geeske "
    "Rodenhof ligt nog bij haar ter goedkeuring; bel Daan Ruiterkamp voordat u het overneemt. Beeld in hoge resolutie "
    "staat in de beeldmap.",
    "Noor Walewijn and Idris Tamboer are available for interviews on 8 October until 1 pm. The quote from Geeske "
    "Rodenhof is still with her for approval; please call Daan Ruiterkamp before using it. High-resolution pictures "
    "are in the picture pack.",
)
KEYWORDS = (
    Pair("erfgoed", "heritage"),
    Pair("lichtkunst", "light art"),
    Pair("architectuur", "architecture"),
    Pair("herbestemming", "adaptive reuse"),
    Pair("getij", "tides"),
)

BACKGROUND_KICKER = Pair("Achtergrond", "Background")
BACKGROUND_HEADLINE = Pair("Hoe *Halftij* het water leest", "How *Halftij* reads the water")
BACKGROUND_LEAD = Pair(
    "Tweemaal per dag stijgt en daalt de zee voor Waldersluis ruim twee meter. Het lichtwerk in De Getijtoren maakt "
    "die beweging binnen zichtbaar, zonder scherm en zonder getallen.",
    "Twice a day the sea off Waldersluis rises and falls by more than two metres. The light work in De Getijtoren "
    "makes that movement visible indoors, with no screen and no figures.",
)
BACKGROUND_INTRO = Pair("Van geul tot wand gaat het in vier stappen:", "From channel to wall, it takes four steps:")
BACKGROUND_STEPS = (
    Pair(
        "Een meetpaal peilt elke minuut de waterstand in de geul.",
        "Once a minute, a gauge measures the level of the channel.",
    ),
    Pair(
        "Een rekenkastje in de kelder haalt de golven eruit, zodat alleen het getij overblijft.",
        "A small computer in the cellar takes out the waves, so that only the tide remains.",
    ),
    Pair(
        "Elke lijn krijgt een eigen hoogte: aan de windzijde loopt het licht iets op.",
        "Each line is given its own height: on the windward side, the light stands a little higher.",
    ),
    Pair(
        "Het glas kleurt mee, van diepblauw onderaan tot bijna wit op de waterlijn.",
        "The glass takes on colour, from deep blue at the foot to nearly white at the waterline.",
    ),
)
BACKGROUND_FALLBACK = Pair(
    "Valt de verbinding uit, dan rekent *Halftij* verder met de getijtafel. Alleen bij storm doven de lijnen even: dan "
    "is de zee zelf te horen, via microfoons onder de kade.",
    "If the connection fails, *Halftij* carries on by the tide table. Only in a storm do the lines go out for a while: "
    "then the sea itself can be heard, through microphones beneath the quay.",
)
VIDEO_TITLE = Pair("Film: een getij in negentig seconden", "Film: a tide in ninety seconds")
VIDEO_URL = "https://getijtoren.example/film"
GALLERY_TITLE = Pair("De mensen", "The people")

CONTACT_HOURS = Pair("werkdagen van 9.00 tot 17.30 uur", "weekdays, 9 am to 5.30 pm")
CONTACT_DESK = Pair("Persdesk De Getijtoren", "De Getijtoren press desk")
PRIVATE_HOURS = Pair("alleen bij spoed, ook ’s avonds", "urgent matters only, evenings included")
DOWNLOAD_TITLE = Pair("Beeldmap in hoge resolutie", "High-resolution picture pack")
LOGO_ALT = Pair("Logo van De Getijtoren", "De Getijtoren logo")
