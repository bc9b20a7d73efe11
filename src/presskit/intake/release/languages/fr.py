"""Rules for French."""

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
        dit déclare déclarait explique expliquait affirme affirmait précise précisait ajoute ajoutait souligne
        soulignait estime estimait indique indiquait conclut commente raconte rappelle assure insiste note observe
        confirme annonce témoigne détaille réagit répond promet dit-il dit-elle explique-t-il explique-t-elle
        déclare-t-il déclare-t-elle ajoute-t-il ajoute-t-elle précise-t-il précise-t-elle affirme-t-il affirme-t-elle
        souligne-t-il souligne-t-elle conclut-il conclut-elle
        """),
    parted={
        "a": words(
            "déclaré expliqué affirmé précisé ajouté souligné estimé indiqué conclu dit commenté rappelé annoncé"
        ),
        "se": words("réjouit félicite"),
    },
    according=words("selon d'après"),
    lightly=words("aussi également encore enfin alors hier aujourd'hui"),
    pronouns=words("il elle"),
    articles=words("le la les un une l'"),
    particles=words("de du des la le d' van von der den"),
    titles=words("m. mme mlle dr dr. docteur pr pr. professeur me maître"),
    roles=words("""
        pilote animateur animatrice
        directeur directrice président présidente pdg fondateur fondatrice cofondateur cofondatrice maire ministre
        chercheur chercheuse porte-parole responsable chef cheffe professeur professeure secrétaire adjoint adjointe
        conservateur conservatrice commissaire artiste auteur autrice gérant gérante délégué déléguée général générale
        chargé chargée médecin architecte
        """),
    civic=words("maire ministre président présidente adjoint adjointe"),
    institutions=words("""
        université fondation association ministère ville musée institut école société groupe fédération banque centre
        agence hôpital bibliothèque mairie région département
        """),
    departments=words("recherche communication marketing ventes finances technique développement physique"),
    at=words("chez à"),
    of=words("de du des pour"),
    no_role=words("et mais ou qui que dont où lorsque quand après avant dans en sur il elle ce"),
)

DATES = Dates(
    months=(
        ("janvier", "janv."),
        ("février", "févr."),
        ("mars",),
        ("avril", "avr."),
        ("mai",),
        ("juin",),
        ("juillet", "juil."),
        ("août",),
        ("septembre", "sept."),
        ("octobre", "oct."),
        ("novembre", "nov."),
        ("décembre", "déc."),
    ),
    weekdays=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    ordinal=r"er",
    noon=r"midi",
    midnight=r"minuit",
    hour=r"heures?|h",
)

PARTS = Parts(
    genres={
        r"communiqué(?: de presse)?": "press release",
        r"invitation(?: (?:à la )?presse)?": "invitation",
        r"déclaration": "statement",
        r"dossier de presse": "backgrounder",
        r"interview|entretien": "interview",
    },
    immediate=r"pour (?:diffusion|publication) immédiate|à diffuser immédiatement",
    embargo=r"(?:sous )?embargo\b.*|ne pas (?:diffuser|publier) avant\b.*",
    end=r"fin(?: du communiqué)?",
    note=r"notes? (?:à|aux|pour) (?:la |l[’'])?(?:rédactions?|rédacteurs?|éditeurs?)|ne pas publier"
    r"|non destiné à la publication",
    contact=r"contacts?(?: (?:de )?presse)?|(?:contacts? )?(?:médias|presse)|pour (?:plus d[’']informations?"
    r"|en savoir plus).*"
    r"|renseignements|service de presse|relations presse",
    about=r"(?:à propos (?:de |du |des |d[’'])?)(?P<name>.+)",
    pictures=r"photos|visuels|légendes|images",
    caption=r"(?:légende|photo|image|visuel)(?: \d{1,2})?\s*[:–—]",
    credit=r"(?:photo|crédits?(?: photos?)?|photographe|image)\s*[:–—]",
    keywords=r"mots[- ]clés",
    dated=r"date|publié(?: le)?",
    hours=r"disponible|joignable|horaires",
    labels=r"téléphone|tél|portable|mobile|courriel|e-?mail|mail|mél|site|web|adresse|ou|et|t|m|e",
    invitation=r"(?:inscrivez-vous\b.*|inscription\b.*|découvrez .*|téléchargez .*|réservez .*|rejoignez[- ].*"
    r"|(?:en savoir|lire) plus .*|rendez-vous sur\b.*|visitez .*)",
)

FURNITURE = Furniture(
    phrases={
        SEARCH: (r"rechercher?(?: sur (?:le|ce) site)?|recherche|que recherchez-vous",),
        NAVIGATION: (
            r"menu|accueil|aller au contenu(?: principal)?|retour(?: .{1,30})?|haut de page|vous êtes ici:?",
            r"lire (?:la suite|plus|aussi)",
            r"en savoir plus|se connecter|connexion|(?:article )?(?:suivant|précédent)|toutes les actualités",
        ),
        SHARING: (r"partager(?: .{1,30})?|suivez-nous(?: .{1,30})?|imprimer|s[’']abonner(?: .{1,30})?|newsletter",),
        COOKIES: (
            r".{0,80}\bcookies?\b.{0,60}\b(?:site|utilise\w*|accepte\w*|paramètres|politique)\b.{0,120}",
            r"(?:tout )?(?:accepter|refuser)|gérer les cookies",
            r".{0,60}\b(?:site|utilise\w*|accepte\w*)\b.{0,60}\bcookies\b.{0,40}",
        ),
        PAGE: (
            r"mentions légales|politique de confidentialité|conditions générales(?: .{1,30})?",
            r"(?:©|\(c\)|copyright).{0,80}tous droits réservés.{0,20}|tous droits réservés|temps de lecture.{0,20}",
            r"publicité",
        ),
    },
    navigation=phrases("""
        accueil
        actualités
        à propos
        qui sommes-nous
        contact
        presse
        agenda
        événements
        carrières
        produits
        services
        projets
        recherche
        boutique
        français
        fr
        """),
    headers=words("de à cc cci objet date envoyé pièces"),
    subject=words("objet"),
    forwarded=(
        r"-{2,} ?message (?:d[’']origine|transféré|original) ?-{2,}",
        r"début du message (?:réexpédié|transféré).{0,3}",
        r"le .{6,80} a écrit ?:",
    ),
    greeting=r"(?:bonjour|madame|monsieur|chère?s?|mesdames)\b.{0,60}?[,!.]?",
    covering=r".*\b(?:ci-joint|ci-dessous|en pièce jointe)\b.*\b(?:communiqué|invitation)\b.*",
    closing=r"(?:bien )?cordialement,?|(?:meilleures|sincères) salutations,?|bien à vous,?",
    sent_from=r"envoyé (?:de|depuis) mon .{2,30}",
    disclaimer=r"ce (?:message|courriel)\b.*confidentiel.*",
)

RULES = Rules(
    language="fr",
    elided=words("tit ptit"),
    speech=SPEECH,
    dates=DATES,
    parts=PARTS,
    furniture=FURNITURE,
)
