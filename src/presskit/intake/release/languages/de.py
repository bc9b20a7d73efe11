"""Rules for German."""

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
        sagt sagte sagen so erklärt erklärte erklären betont betonte meint meinte ergänzt ergänzte berichtet
        berichtete erläutert erläuterte findet fand kommentiert kommentierte bestätigt bestätigte unterstreicht
        unterstrich schreibt schrieb hofft warnt warnte freut resümiert resümierte fordert forderte verspricht
        versprach antwortet antwortete bilanziert glaubt weiß erzählt erzählte bemerkt
        """),
    parted={
        "fügt": words("hinzu an"),
        "fügte": words("hinzu an"),
        "führt": words("aus"),
        "führte": words("aus"),
        "stellt": words("fest klar"),
        "stellte": words("fest klar"),
        "teilt": words("mit"),
        "teilte": words("mit"),
        "fasst": words("zusammen"),
        "fasste": words("zusammen"),
        "blickt": words("zurück voraus"),
        "merkt": words("an"),
    },
    according=words("laut"),
    lightly=words("auch dazu dabei weiter stolz begeistert abschließend heute gestern sich"),
    pronouns=words("er sie"),
    articles=words("der die das ein eine dem einer des"),
    particles=words("von van der den de zu zur zum vom und"),
    titles=words("dr dr. prof prof. herr frau mag. dipl.-ing. ing. dr.-ing. freiherr graf"),
    roles=words("""
        geschäftsführer geschäftsführerin direktor direktorin leiter leiterin vorsitzender vorsitzende vorstand
        vorständin präsident präsidentin sprecher sprecherin professor professorin bürgermeister bürgermeisterin
        oberbürgermeister oberbürgermeisterin minister ministerin staatssekretär staatssekretärin gründer gründerin
        mitgründer mitgründerin inhaber inhaberin ceo cto cfo coo forscher forscherin projektleiter projektleiterin
        kurator kuratorin autor autorin trainer trainerin chef chefin vorstandsvorsitzender vorstandsvorsitzende
        pressesprecher pressesprecherin künstler künstlerin architekt architektin senator senatorin ärztin arzt
        """),
    civic=words("""
        bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin staatssekretär
        staatssekretärin
        """),
    institutions=words("""
        universität hochschule stiftung verein ministerium stadt gemeinde institut museum verband gesellschaft bank
        landesamt bundesamt akademie bundesministerium landkreis klinikum
        """),
    departments=words("forschung kommunikation marketing vertrieb finanzen technik entwicklung physik informatik"),
    at=words("bei an am beim"),
    of=words("von der des vom für"),
    no_role=words("und aber oder der die das weil während nachdem als wenn in im bei auf über gegen mit er sie es")
    - words("der die das"),
)

DATES = Dates(
    months=(
        ("januar", "jänner", "jan."),
        ("februar", "feb."),
        ("märz",),
        ("april", "apr."),
        ("mai",),
        ("juni",),
        ("juli",),
        ("august", "aug."),
        ("september", "sept."),
        ("oktober", "okt."),
        ("november", "nov."),
        ("dezember", "dez."),
    ),
    weekdays=words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
    ordinal=r"\.",
    noon=r"12 uhr mittags",
    midnight=r"mitternacht",
    hour=r"uhr",
)

PARTS = Parts(
    genres={
        r"presse(?:mitteilung|meldung|information)|medienmitteilung": "press release",
        r"(?:presse)?einladung": "invitation",
        r"(?:presse)?erklärung|stellungnahme": "statement",
        r"hintergrund(?:information|bericht)?": "backgrounder",
        r"interview": "interview",
    },
    immediate=r"zur (?:sofortigen )?veröffentlichung(?: frei(?:gegeben)?)?|sofort zur veröffentlichung"
    r"|frei zur veröffentlichung",
    embargo=r"(?:sperrfrist|embargo)\b.*|gesperrt bis\b.*|nicht vor .* veröffentlichen",
    end=r"ende(?: der (?:presse)?mitteilung)?",
    note=r"(?:hinweise?|anmerkung(?:en)?) (?:an|für) die redaktion(?:en)?|nicht zur veröffentlichung",
    contact=r"(?:presse|medien)?kontakte?|(?:presse|medien)anfragen|ansprechpartner(?:in)?(?: für die (?:presse"
    r"|medien))?"
    r"|(?:weitere|nähere) informationen|rückfragen.*",
    about=r"über (?P<name>.+)",
    pictures=r"bildmaterial|pressefotos|fotos|bildunterschriften",
    caption=r"(?:bild(?:unterschrift|zeile)?|foto|abbildung|abb\.)(?: \d{1,2})?\s*[:–—]",
    credit=r"(?:foto|bild|bildnachweis|fotograf(?:in)?|quelle|bildquelle)\s*[:–—]",
    keywords=r"schlagw(?:orte|örter)|stichworte",
    dated=r"datum|veröffentlicht(?: am)?",
    hours=r"erreichbar|\buhr\b|bürozeiten",
    labels=r"telefon|tel|mobil|e-?mail|mail|fax|web|internet|t|m|e|adresse|oder|und",
    invitation=r"(?:melden sie sich\b.*\ban\b|jetzt (?:anmelden|bestellen|buchen|registrieren|spenden)"
    r"|mehr (?:erfahren|lesen) .*"
    r"|anmeldung (?:unter|über|bis|per)\b.*|besuchen sie (?:uns|unsere|www)\b.*|laden sie .*|registrieren sie sich\b.*"
    r"|tickets (?:gibt es|unter|sind)\b.*)",
)

FURNITURE = Furniture(
    phrases={
        SEARCH: (r"suchen?|suchbegriff.{0,20}|wonach suchen sie|was suchen sie",),
        NAVIGATION: (
            r"menü|hauptmenü|navigation(?: (?:öffnen|schließen))?|startseite|zum (?:haupt)?inhalt(?: springen)?",
            r"zurück(?: zur .{1,30})?",
            r"nach oben|sie sind hier:?|(?:mehr|weiter)lesen|mehr lesen|anmelden|nächster (?:artikel|beitrag)",
            r"alle (?:meldungen|nachrichten)",
        ),
        SHARING: (
            r"teilen(?: .{1,30})?|(?:artikel|beitrag) teilen|folgen sie uns(?: .{1,30})?|drucken|seite drucken",
            r"newsletter(?: abonnieren)?",
        ),
        COOKIES: (
            (
                r".{0,80}\bcookies?\b.{0,60}\b(?:verwende[nt]|website|webseite|seite|einstellungen|zustimm\w+"
                r"|akzeptieren)\b.{0,120}"
            ),
            r"alle(?:s)? (?:akzeptieren|ablehnen)|cookie-?einstellungen",
        ),
        PAGE: (
            r"datenschutz(?:erklärung)?|impressum|agb|barrierefreiheit",
            r"(?:©|\(c\)|copyright).{0,80}alle rechte vorbehalten.{0,20}|alle rechte vorbehalten|lesezeit:? .{1,20}",
            r"anzeige",
        ),
    },
    navigation=phrases("""
        startseite
        aktuelles
        über uns
        kontakt
        presse
        karriere
        produkte
        leistungen
        projekte
        forschung
        studium
        termine
        veranstaltungen
        shop
        suche
        deutsch
        de
        """),
    headers=words("von an cc bcc betreff datum gesendet anlagen priorität"),
    subject=words("betreff"),
    forwarded=(
        r"-{2,} ?(?:ursprüngliche|weitergeleitete|original)[ -]?nachricht ?-{2,}",
        r"anfang der weitergeleiteten (?:nachricht|e-mail):?",
        r"am .{6,80} schrieb .{2,100}:",
    ),
    greeting=r"(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|hallo)\b.{0,60}?[,!.]?",
    covering=r".*\b(?:anbei|nachfolgend|unten|im anhang|beigefügt)\b.*\b(?:pressemitteilung|einladung|mitteilung)\b.*",
    closing=r"(?:mit )?(?:freundlichen|besten|herzlichen|viele|beste|herzliche|liebe) grü(?:ß|ss)en?,?"
    r"|hochachtungsvoll,?|mfg,?",
    sent_from=r"von meinem .{2,30} gesendet",
    disclaimer=r"diese (?:e-?mail|nachricht)\b.*vertraulich.*",
)

RULES = Rules(
    language="de",
    elided=words("s n ne nem nen rein raus"),
    speech=SPEECH,
    dates=DATES,
    parts=PARTS,
    furniture=FURNITURE,
)
