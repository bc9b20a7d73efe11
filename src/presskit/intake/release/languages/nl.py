"""Rules for Dutch."""

from __future__ import annotations

from presskit.intake.release.languages.rules import (
    COOKIES,
    NAVIGATION,
    PAGE,
    SEARCH,
    SHARING,
    Dates,
    Furniture,
    Parts,
    Rules,
    Speech,
    phrases,
    words,
)

SPEECH = Speech(
    saying=words("""
        zegt zei zeggen zeiden aldus stelt stelde stellen vertelt vertelde vertellen benadrukt benadrukte benadrukken
        verklaart verklaarde vindt vond vinden reageert reageerde reageren meent meende denkt dacht hoopt hoopte weet
        vervolgt vervolgde concludeert concludeerde besluit besloot schrijft schreef meldt meldde roept riep antwoordt
        antwoordde bevestigt bevestigde waarschuwt waarschuwde constateert constateerde lacht glimlacht jubelt juicht
        verzucht verzuchtte verwacht verwachtte oordeelt oordeelde betoogt betoogde beaamt beaamde erkent erkende
        onderstreept onderstreepte verduidelijkt verduidelijkte herhaalt herhaalde belooft beloofde analyseert
        nuanceert nuanceerde pleit pleitte vat vermeldt spreekt sprak verheugt citeert
        """),
    parted={
        "legt": words("uit voor"),
        "legde": words("uit voor"),
        "leggen": words("uit"),
        "laat": words("weten optekenen"),
        "liet": words("weten optekenen"),
        "laten": words("weten"),
        "licht": words("toe"),
        "lichtte": words("toe"),
        "lichten": words("toe"),
        "vult": words("aan"),
        "vulde": words("aan"),
        "voegt": words("toe"),
        "voegde": words("toe"),
        "merkt": words("op"),
        "merkte": words("op"),
        "geeft": words("aan toe"),
        "gaf": words("aan toe"),
        "gaat": words("verder door"),
        "ging": words("verder door"),
        "rekent": words("voor"),
        "rekende": words("voor"),
        "somt": words("op"),
        "blikt": words("terug vooruit"),
        "kijkt": words("terug vooruit"),
        "sluit": words("af"),
        "sloot": words("af"),
        "vat": words("samen"),
        "vatte": words("samen"),
        "roept": words("op uit"),
        "riep": words("op uit"),
        "deelt": words("mee mede"),
        "deelde": words("mee mede"),
    },
    according=words("volgens aldus"),
    lightly=words("""
        ook daarover hierover erover verder trots enthousiast lachend blij desgevraagd daarop dan opgetogen tevreden
        eraan daaraan eerder vandaag gisteren zo nog vervolgens ten tot slotte slot
        """),
    pronouns=words("hij zij ze"),
    articles=words("de het een 't"),
    particles=words("van de der den het ten ter te 't la le du von zu el al bin ben in op aan à"),
    titles=words("""
        dr. dr drs. drs ir. ir ing. ing mr. mr prof. prof prof.dr. dhr. dhr mw. mw mevr. mevrouw heer professor doctor
        jhr. jkvr. ds. em. msc. sir dame lord lady prins prinses koning koningin
        """),
    roles=words("""
        scholier scholiere leerling bezoeker bezoekster klant passagier reiziger patiënt moeder vader omwonende gast
        winkelier initiatiefnemers begeleider begeleidster verzorger verzorgster
        directeur algemeen zakelijk artistiek commercieel financieel voorzitter bestuursvoorzitter vicevoorzitter
        hoogleraar lector docent onderzoeker wetenschapper projectleider programmaleider manager programmamanager
        projectmanager teamleider afdelingshoofd hoofd chef ceo cto cfo coo cio wethouder locoburgemeester
        burgemeester minister staatssecretaris gedeputeerde premier commissaris woordvoerder woordvoerster
        persvoorlichter voorlichter oprichter medeoprichter oprichtster eigenaar eigenaresse ondernemer
        initiatiefnemer initiatiefneemster curator conservator regisseur schrijver schrijfster auteur kunstenaar
        kunstenares architect ontwerper ontwerpster arts huisarts hoofdarts chirurg verpleegkundige coördinator
        bestuurder bestuurslid lid kamerlid raadslid fractievoorzitter secretaris penningmeester secretaris-generaal
        rector rector-magnificus decaan dijkgraaf adviseur senior junior consultant analist econoom ingenieur partner
        trainer coach bondscoach trainster bewoner buurtbewoner vrijwilliger vrijwilligster deelnemer deelneemster
        student studente leraar lerares rechter officier korpschef boswachter ecoloog bioloog historicus historica
        dirigent dirigente muzikant zangeres zanger acteur actrice presentator presentatrice redacteur hoofdredacteur
        uitgever specialist expert deskundige
        """),
    civic=words("""
        burgemeester locoburgemeester wethouder minister staatssecretaris premier gedeputeerde commissaris raadslid
        kamerlid dijkgraaf koning koningin inwoner bewoner
        """),
    institutions=words("""
        gemeente provincie ministerie stichting vereniging universiteit hogeschool museum waterschap coöperatie
        rijksuniversiteit academie instituut fonds bibliotheek ziekenhuis politie brandweer koninklijke nationale bank
        groep federatie bond raad centrum nederland commissie coalitie unie parlement kabinet regering tweede
        """),
    departments=words("""
        onderzoek communicatie marketing sales verkoop operations financiën techniek innovatie beleid hr personeel
        vastgoed inkoop ict it
        """),
    at=words("aan bij"),
    of=words("van voor namens"),
    no_role=words("""
        en maar want of dus die dat wie wat waar waarmee waarmee wiens terwijl nadat omdat toen als in op tegen over
        tijdens na naar met om door sinds daarmee daarover hierover verder daarnaast daarbij zo dit hij zij ze er ook
        volgens vandaag gisteren toch hierbij daarom eerder later eveneens bovendien ten aldus desgevraagd
        """),
)

DATES = Dates(
    months=(
        ("januari", "jan."),
        ("februari", "feb."),
        ("maart", "mrt."),
        ("april", "apr."),
        ("mei",),
        ("juni", "jun."),
        ("juli", "jul."),
        ("augustus", "aug."),
        ("september", "sept.", "sep."),
        ("oktober", "okt."),
        ("november", "nov."),
        ("december", "dec."),
    ),
    weekdays=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    noon=r"12 uur 's middags|twaalf uur 's middags",
    midnight=r"middernacht",
    hour=r"uur|u",
)

PARTS = Parts(
    genres={
        r"pers\s?bericht|nieuwsbericht": "press release",
        r"(?:pers)?uitnodiging|uitnodiging voor de pers": "invitation",
        r"(?:pers)?verklaring|statement": "statement",
        r"achtergrond(?:artikel|informatie|verhaal)?": "backgrounder",
        r"interview": "interview",
    },
    immediate=r"(?:voor |ter )?(?:onmiddel+ijke|directe) (?:publicatie|openbaarmaking)"
    r"|(?:per direct|direct|onmiddellijk) (?:voor publicatie|vrij voor publicatie|publiceerbaar)"
    r"|vrij (?:te publiceren|voor publicatie)",
    embargo=r"(?:strikt |onder |let op:? )?embargo\b.*|niet (?:publiceren|voor publicatie) voor\b.*"
    r"|(?:onder )?embargo tot\b.*",
    end=r"einde?(?: (?:pers)?bericht| van het persbericht)?",
    note=r"noo?t(?:en|a|itie)? (?:voor|aan) (?:de )?redacties?(?:,?(?: [–-])? ?\(?niet voor publicatie\)?)?"
    r"|niet voor publicatie|voor de redactie|redactionele noot|achtergrondinformatie voor de redactie",
    contact=r"(?:pers)?contact(?:persoon|personen|gegevens|informatie)?(?: (?:voor )?(?:de )?(?:pers|media))?"
    r"|perscontact(?:en)?|(?:voor )?(?:meer|nadere|verdere) informatie|persvragen|voor persvragen|persvoorlichting"
    r"|woordvoering|vragen|contact en (?:meer )?informatie|pers(?:informatie)?|(?:neem )?contact(?: op)? met\b.*",
    about=r"over (?P<name>.+)",
    pictures=r"beeldmateriaal|foto[’']?s|fotobijschriften|bijschriften|beeld",
    caption=r"(?:bijschrift(?:en)?|onderschrift|fotobijschrift|foto-onderschrift|afbeelding|beeld|foto)"
    r"(?: (?:bij )?(?:foto )?\d{1,2})?\s*[:–—]",
    credit=r"(?:foto|beeld|fotografie|fotograaf|fotocredits?|fotoverantwoording|illustratie|bron)\s*[:–—]",
    keywords=r"trefwoorden|steekwoorden|zoekwoorden",
    dated=r"datum|plaats en datum|publicatiedatum|gepubliceerd(?: op)?|geplaatst(?: op)?",
    hours=r"bereikbaar|bereikbaarheid|van \d{1,2}[.:]\d\d|openingstijden|\buur\b|kantooruren",
    labels=r"telefoon(?:nummer)?|tel|mobiel|mob|e-?mail(?:adres)?|mail|t|m|e|w|i|website|site|internet|adres|naam"
    r"|functie|via|of|en|op|per|bel",
    invitation=r"(?:schrijf (?:je|u|jezelf|uzelf)(?: nu)? in|meld (?:je|u)(?: nu| snel| vóór| uiterlijk)?\b.*\baan"
    r"|aanmelden (?:kan|via|is|voor|tot)|inschrijven (?:kan|via|is)|lees (?:meer|verder|hier|het) .*|meer weten\?.*"
    r"|kijk (?:op|voor)\b.*|bekijk .*"
    r"|bestel (?:nu |hier |je |uw |kaarten).*|koop (?:nu |hier |je |uw |kaarten).*|reserveer (?:nu|hier|je|uw|via)"
    r"|download .*|doe mee\b|word (?:lid|donateur|vrijwilliger)\b|ga naar\b|bezoek (?:ons|onze|de website|www)"
    r"|kom (?:langs|kijken|ook)\b|registreer (?:je|u|hier|nu)\b|kaarten (?:zijn )?(?:te koop|verkrijgbaar|via)"
    r"|tickets (?:zijn )?(?:te koop|verkrijgbaar|via)|steun\b.* (?:via|op)\b|geef (?:je|u) op\b|ontdek .*)",
)

FURNITURE = Furniture(
    phrases={
        SEARCH: (
            r"zoek(?:en)?(?: (?:op|in|binnen) (?:de|deze|onze) (?:site|website))?",
            r"waar (?:bent u|ben je|ben jij) naar op zoek",
            r"wat zoekt? (?:u|je|jij)",
            r"zoekterm|zoekresultaten|zoekveld|typ om te zoeken",
        ),
        NAVIGATION: (
            r"menu|hoofdmenu|(?:open|sluit) (?:het )?menu|navigatie|home(?:pagina)?|ga naar (?:de )?(?:hoofd)?inhoud",
            r"(?:direct )?naar (?:de )?(?:hoofd)?inhoud|spring naar (?:de )?inhoud|overslaan en naar de inhoud gaan",
            r"terug(?: naar (?:het )?(?:overzicht|nieuws|nieuwsoverzicht|boven|home|vorige pagina|de homepage))?",
            r"(?:volgende|vorige)(?: (?:bericht|artikel|pagina))?|naar boven|(?:u|je) bent hier",
            r"(?:al het|meer|ander|alle|laatste) (?:nieuws|nieuwsberichten|persberichten|berichten)",
            r"lees (?:meer|verder)",
            r"(?:gerelateerd|verwant)e?(?: (?:nieuws|artikelen|berichten))?|meer lezen|inloggen|mijn account",
            r"lees ook(?:\:.*)?|zie ook",
        ),
        SHARING: (
            (
                r"deel(?:en)?(?: (?:dit|deze|het))?(?: (?:artikel|bericht|pagina|persbericht|nieuwsbericht))?"
                r"(?: (?:op|via|met) .{1,40})?"
            ),
            r"volg ons(?: (?:op|via) .{1,40})?|print(?:en)?|(?:deze pagina )?afdrukken|doorsturen|tweet(?:en)?",
            r"schrijf (?:je|u) in voor (?:de|onze) nieuwsbrief.{0,40}",
            r"(?:meld (?:je|u) aan voor )?(?:de|onze )?nieuwsbrief",
        ),
        COOKIES: (
            (
                r".{0,80}\bcookies?\b.{0,60}\b(?:gebruik|plaatsen|site|website|instellingen|beleid|toestaan|accepteren"
                r"|nodig).{0,120}"
            ),
            (
                r"(?:.{0,60}\b(?:gebruik|plaatsen|accepteer|site|website)\w*\b.{0,60})?\b(?:cookies|cookie-?(?:beleid"
                r"|instellingen|voorkeuren|verklaring|melding|statement))\b.{0,20}"
            ),
            r"(?:alles )?(?:accepteren|weigeren)|(?:alle )?voorkeuren (?:aanpassen|opslaan|beheren)",
        ),
        PAGE: (
            r"privacy(?:verklaring|beleid|statement)?|disclaimer|algemene voorwaarden|toegankelijkheid(?:sverklaring)?",
            r"(?:©|\(c\)|copyright).{0,80}(?:rechten voorbehouden).{0,20}|alle rechten voorbehouden",
            r"(?:leestijd:? ?)?\d{1,2} ?min(?:uten|\.)?(?: leestijd)?",
            r"(?:laatst )?(?:bijgewerkt|gewijzigd)(?: op)?:? .{1,40}",
            r"leestijd:? .{1,20}|download (?:de |het )?(?:pdf|persbericht|bericht)(?: \(.{1,20}\))?|advertentie",
            r"luister naar (?:dit|het) (?:artikel|bericht)|lees voor|\d+ reacties?|reageer|reacties",
        ),
    },
    navigation=phrases("""
        home
        nieuws
        over ons
        wie zijn wij
        wat doen wij
        contact
        agenda
        pers
        vacatures
        werken bij
        producten
        diensten
        projecten
        organisatie
        onderzoek
        onderwijs
        actueel
        publicaties
        dossiers
        thema's
        blog
        webshop
        winkel
        menu
        zoeken
        inloggen
        nederlands
        nl
        steun ons
        doneren
        faq
        veelgestelde vragen
        nieuwsbrief
        persberichten
        pers & media
        evenementen
        """),
    headers=words("van aan cc bcc onderwerp datum verzonden prioriteit bijlage bijlagen urgentie beantwoorden"),
    subject=words("onderwerp"),
    forwarded=(
        r"-{2,} ?(?:oorspronkelijk|doorgestuurd) bericht ?-{2,}",
        r"begin doorgestuurd bericht:?",
        r"op .{6,80} (?:schreef|heeft) .{2,100}:",
    ),
    greeting=r"(?:beste|geachte|hallo|hoi|dag|goedemorgen|goedemiddag|l\.s\.|lieve)\b.{0,60}?[,!.]?",
    covering=r".*\b(?:hierbij|bijgaand|bijgevoegd|onderstaand|hieronder|in de bijlage)\b.*\b(?:bericht|persbericht"
    r"|uitnodiging|nieuwsbericht)\b.*",
    closing=r"(?:met |hartelijke |vriendelijke |beste )*(?:vriendelijke |hartelijke )?(?:groet(?:en|jes)?"
    r"|groeten uit .*)[,.]?"
    r"|hoogachtend,?|mvg,?|vr\.? ?gr\.?,?",
    sent_from=r"verstuurd vanaf .{2,40}|verzonden (?:vanaf|met|via) .{2,40}|outlook voor (?:ios|android) downloaden",
    disclaimer=r"(?:dit|deze) (?:e-?mail(?:bericht)?|bericht)\b.*(?:bestemd|vertrouwelijk).*"
    r"|denk aan het milieu.*|de informatie (?:verzonden )?in dit e-?mail.*",
)

RULES = Rules(
    language="nl",
    elided=words("s t n k m r ns ie em er"),
    speech=SPEECH,
    dates=DATES,
    parts=PARTS,
    furniture=FURNITURE,
)
