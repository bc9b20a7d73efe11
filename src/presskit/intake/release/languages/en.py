"""Rules for English."""

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
        says said say saying adds added add explains explained comments commented notes noted states stated tells told
        concludes concluded continues continued remarks remarked believes believed observes observed argues argued
        claims claimed insists insisted announces announced writes wrote replies replied recalls recalled warns warned
        confirms confirmed emphasises emphasised emphasizes emphasized stresses stressed reveals revealed reports
        reported declares declared suggests suggested admits admitted agrees agreed reflects reflected enthuses
        enthused asks asked predicts predicted hopes hoped thinks thought highlights highlighted summarises summarised
        summarizes summarized responds responded laughs jokes joked maintains maintained
        """),
    parted={
        "points": words("out"),
        "pointed": words("out"),
        "goes": words("on"),
        "went": words("on"),
        "sums": words("up"),
        "summed": words("up"),
        "puts": words("it"),
        "put": words("it"),
        "has": words("said commented added"),
        "is": words("quoted"),
    },
    according=words("according"),
    lightly=words("also to today yesterday then recently further finally it"),
    pronouns=words("he she they"),
    articles=words("the a an"),
    particles=words("van de der den von zu la le du del della di da dos el al bin ibn ap ten ter"),
    titles=words("""
        dr dr. prof prof. professor mr mr. mrs mrs. ms ms. mx sir dame lord lady baroness baron rev rev. hon rt st sgt
        captain capt. col. col gen. lt. reverend
        """),
    roles=words("""
        gardener farmer builder pilot driver chef baker apprentice organiser organizer campaigner historian librarian
        archivist
        chief executive officer president vice vice-president chair chairman chairwoman chairperson director managing
        general senior junior manager head lead leader founder co-founder cofounder owner partner ceo cto cfo coo cio
        cmo minister secretary mayor deputy councillor senator governor spokesperson spokesman spokeswoman professor
        lecturer researcher scientist engineer artist curator author writer editor coach captain analyst economist
        consultant adviser advisor commissioner ambassador principal dean rector chancellor vice-chancellor provost
        doctor surgeon nurse physician architect designer producer conductor musician actor actress singer teacher
        volunteer resident student project programme program group global regional national executive associate
        assistant acting interim international board member fellow trustee treasurer specialist expert keeper
        conservator
        """),
    civic=words("mayor minister councillor senator governor mp king queen"),
    institutions=words("""
        university college school institute foundation ministry department council museum trust association society
        company corporation bank group federation board centre center authority agency commission committee hospital
        library city union office bureau royal national academy laboratory club
        """),
    departments=words("""
        research communications communication marketing sales operations finance technology innovation policy
        engineering physics chemistry biology medicine economics history law science sciences mathematics product
        design strategy people staff state development sustainability learning education computer machine public
        external corporate defence health transport culture collections exhibitions
        """),
    at=words("at with from for"),
    of=words("of"),
    no_role=words("""
        and but or so who which that whose while when where as in on at after before during with to by because if
        since speaking commenting adding noting he she they it this also meanwhile today yesterday later earlier then
        there here further asked responding writing reflecting addressing looking
        """),
)

DATES = Dates(
    months=(
        ("january", "jan.", "jan"),
        ("february", "feb.", "feb"),
        ("march", "mar.", "mar"),
        ("april", "apr.", "apr"),
        ("may",),
        ("june", "jun."),
        ("july", "jul."),
        ("august", "aug.", "aug"),
        ("september", "sept.", "sep.", "sept", "sep"),
        ("october", "oct.", "oct"),
        ("november", "nov.", "nov"),
        ("december", "dec.", "dec"),
    ),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"),
    ordinal=r"st|nd|rd|th",
    noon=r"(?:12 )?noon",
    midnight=r"midnight",
    hour=r"hrs?|hours|h|o'clock",
)

PARTS = Parts(
    genres={
        r"(?:press|news|media) release": "press release",
        r"(?:press |media )?invitation|media advisory|save the date": "invitation",
        r"(?:press |media )?statement": "statement",
        r"backgrounder|fact sheet": "backgrounder",
        r"interview|q ?& ?a": "interview",
    },
    immediate=r"for immediate (?:release|publication|distribution)|for release (?:immediately|at once)"
    r"|immediate release",
    embargo=r"(?:strictly |under |strict )*embargo(?:ed)?\b.*|not (?:for|to be) (?:release|publication|publish)e?d?"
    r" (?:before|until)\b.*|hold for release until\b.*|for release (?:on |at )?\d.*",
    end=r"ends?|the end|end of (?:press |news )?release",
    note=r"notes? (?:to|for) (?:the )?editors?|editors?[’']s? notes?|not for publication|notes",
    contact=r"(?:(?:press|media|news) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|relations)"
    r"(?: (?:details|information|person))?|contact (?:for|us)\b.*|for (?:more|further|additional) information"
    r"(?:,? (?:please )?(?:contact|visit|see)\b.*)?|(?:more|further) information|for (?:press|media) (?:enquiries"
    r"|inquiries)"
    r"(?:,? (?:please )?contact\b.*)?|(?:please )?contact\b.*",
    about=r"about (?P<name>.+)",
    pictures=r"photo(?:graph)?s|pictures|images|photo captions|captions",
    caption=r"(?:(?:photo |picture |image )?captions?|photo(?:graph)?|picture|image|pictured|figure"
    r"|fig\.)(?: \d{1,2})?\s*[:–—]",
    credit=r"(?:photo(?:graph)?|picture|image|photography|credit|photo credit|image credit|photo by|source"
    r"|courtesy of)\s*[:–—]"
    r"|(?:photo(?:graph)?|image|picture|photography) (?:by|courtesy of)\b",
    keywords=r"keywords?|tags?",
    dated=r"date|dated|published(?: on)?|posted(?: on)?|release date",
    hours=r"out of hours|available|office hours|\d ?(?:am|pm)\b|mon(?:day)?[ –-]",
    labels=r"tele?phone|tel|phone|mobile|mob|cell|e-?mail|mail|t|m|e|p|w|web|website|address|name|or|and|at|on|call"
    r"|via|by|direct",
    invitation=r"(?:register\b(?! of).*|sign up\b.*|join (?:us|the)\b.*|book (?:now|your|a|tickets|here)\b.*"
    r"|rsvp\b.*|apply\b(?: now| here| by| at)"
    r"|download .*|read (?:more|the|on) .*|visit (?:our|us|www|http|the (?:web)?site)\b.*|learn more\b.*"
    r"|find out more\b.*"
    r"|discover .*|subscribe (?:to|now)\b.*|get (?:your )?tickets\b.*|tickets (?:are )?(?:available|on sale|from"
    r"|via)\b.*"
    r"|buy (?:your )?tickets\b.*|donate (?:now|at|via)\b.*|watch (?:the|now|live)\b.*|save the date\b.*"
    r"|to register\b.*)",
)

FURNITURE = Furniture(
    phrases={
        SEARCH: (
            r"search(?: (?:this|our|the) (?:site|website))?|what are you looking for",
            r"search (?:for|results|term)\b.{0,30}",
            r"type to search|how can we help(?: you)?",
        ),
        NAVIGATION: (
            r"menu|main menu|(?:open|close|toggle) (?:the )?(?:menu|navigation)|navigation|home(?: ?page)?",
            r"skip to (?:the )?(?:main )?content|jump to (?:main )?(?:content|navigation)",
            r"back to (?:top|the top|news|overview|home|all news)",
            r"back|(?:next|previous)(?: (?:post|article|story|page))?|you are here:?|read (?:more|on)|show more",
            r"see more|load more",
            r"(?:all|more|latest|other|recent) (?:news|stories|posts|press releases|articles)",
            r"related(?: (?:news|articles|posts|stories|content|links))?",
            r"log ?in|sign in|my account|see also|you may also like|(?:view|see) all(?: .{1,20})?",
        ),
        SHARING: (
            r"facebook|linkedin|twitter|x|whatsapp|instagram|youtube|pinterest|bluesky|mastodon|threads|tiktok|e-?mail",
            r"share:?(?: (?:this|it|the|on|via|with))?(?: .{1,40})?|follow us(?: (?:on|via) .{1,40})?",
            r"print(?: (?:this )?(?:page|article))?",
            r"tweet(?: this)?|email (?:this|a friend)\b.{0,20}|copy link|like this",
            r"(?:sign up|subscribe) (?:to|for) (?:our|the) (?:newsletter|mailing list).{0,40}|newsletter",
        ),
        COOKIES: (
            (
                r".{0,80}\bcookies?\b.{0,60}\b(?:use|site|website|settings|policy|accept|consent|preferences"
                r"|experience)\b.{0,120}"
            ),
            (
                r"(?:.{0,60}\b(?:uses?|accept|site|website|manage|reject)\b.{0,60})?\b(?:cookies|cookie (?:policy"
                r"|settings|preferences|notice|consent))\b.{0,20}"
            ),
            r"(?:accept|reject|decline)(?: all)?|manage (?:preferences|settings)|privacy settings",
        ),
        PAGE: (
            r"(?-i:SOURCE):? .{2,60}",
            r"privacy(?: (?:policy|notice|statement))?|terms(?: (?:and|&) conditions| of use| of service)?",
            r"accessibility(?: statement)?",
            r"(?:©|\(c\)|copyright).{0,80}(?:all rights reserved).{0,20}|all rights reserved\.?",
            r"(?:reading time:? ?)?\d{1,2} ?min(?:ute)?s?(?: read)?|(?:last )?(?:updated|modified)(?: on)?:? .{1,40}",
            r"advertisement",
            r"download (?:the |as |this )?(?:pdf|press release|release)(?: \(.{1,20}\))?|listen to this article",
            r"\d+ comments?",
            r"leave a (?:comment|reply)|comments",
        ),
    },
    navigation=phrases("""
        home
        news
        about
        about us
        who we are
        what we do
        contact
        contact us
        events
        press
        media
        careers
        jobs
        products
        services
        projects
        research
        education
        publications
        topics
        resources
        blog
        shop
        store
        menu
        search
        log in
        english
        en
        support us
        donate
        faq
        newsroom
        press releases
        investors
        people
        what's on
        visit
        """),
    headers=words("from to cc bcc subject date sent reply-to importance attachments attachment message-id priority"),
    subject=words("subject"),
    forwarded=(
        r"-{2,} ?(?:original|forwarded) message ?-{2,}",
        r"begin forwarded message:?",
        r"on .{6,80} wrote:",
    ),
    greeting=r"(?:dear|hi|hello|good morning|good afternoon)\b.{0,60}?[,!.]?",
    covering=r".*\b(?:attached|below|enclosed|herewith|following)\b.*\b(?:release|invitation|statement)\b.*"
    r"|.*\b(?:release|invitation|statement)\b.*\b(?:attached|below|enclosed)\b.*",
    closing=r"(?:(?:kind|kindest|best|warm|warmest|many|with|yours) ?)*(?:regards|wishes|thanks|sincerely|faithfully"
    r"|truly)"
    r"(?: and .{1,20})?[,.!]?|all the best,?|cheers,?|best,",
    sent_from=r"sent from (?:my|mail|outlook|yahoo).{0,40}|get outlook for .{2,20}",
    disclaimer=r"(?:this|the (?:information|contents?) (?:in|of) this) (?:e-?mail|message)\b.*(?:confidential"
    r"|intended|privileged).*"
    r"|please consider the environment.*|.*\bintended recipient\b.*",
)

RULES = Rules(
    language="en",
    elided=words("tis twas til em cause n round bout cos"),
    speech=SPEECH,
    dates=DATES,
    parts=PARTS,
    furniture=FURNITURE,
)
