"""What is shown, in which order, for which audience: decided here once, and drawn by every output."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Literal, assert_never

from presskit.kit import approvals, blocks, model, rights
from presskit.kit.localised import Localised, best, in_language, string
from presskit.kit.ordering import around_text, order_of
from presskit.kit.tables import padded
from presskit.kit.text import Span, Text, join, plain, plain_text
from presskit.kit.theme import Movable
from presskit.publish import links, parts
from presskit.publish.labels import (
    formatted_date,
    formatted_moment,
    formatted_number,
    formatted_size,
    formatted_type,
    label,
    language_name,
    spoken,
)
from presskit.publish.recalled import Blocks, dated_calls, recalled
from presskit.publish.terms import terms

Audience = Literal["press", "public"]

NETWORKS = {
    "twitter": "X",
    "linkedin": "LinkedIn",
    "instagram": "Instagram",
    "youtube": "YouTube",
}


def outline(kit: model.Kit, *, language: str, audience: Audience, now: datetime, proof: bool = False) -> parts.Outline:
    """Return what an output shows of a kit.

    A text that has no translation is left out; the language's own gaps are preflight's to report. A public output never
    holds a note to editors, a contact that is not for publication, or a quote that was refused; nothing but a proof
    holds a refused quote at all.

    Args:
        kit: the kit.
        language: one of the kit's languages.
        audience: the press sees what is meant for editors, the public does not.
        now: with offset; decides which embargo runs and which call to action is valid.
        proof: for sending round: refused quotes stay, marked.
    """
    view = _View(kit, language, audience, now, proof)
    organisation = kit.organisation
    return parts.Outline(
        kit=kit.id,
        title=view.title(),
        slug=kit.slug,
        language=language,
        modified=kit.modified,
        organisation=view.string(organisation.name) or plain(best(organisation.name, kit.language)),
        website=organisation.website,
        logos=tuple(view.marks()),
        articles=tuple(view.known_article(n) for n in range(len(kit.articles))),
    )


class _View:
    """A kit seen in one language by one audience at one moment."""

    def __init__(self, kit: model.Kit, language: str, audience: Audience, now: datetime, proof: bool) -> None:
        self.kit, self.language, self.audience, self.now, self.proof = kit, language, audience, now, proof
        self.spoken = spoken(language)
        self.before: Blocks = {}
        """The blocks of the article as they were shown before; `found` those that were met now."""
        self.found: Blocks = {}
        self.images = {image.id: image for image in kit.images}
        self.people = {person.id: person for person in kit.people}
        self.facts = {fact.id: fact for fact in kit.facts}

    def text(self, field: Localised) -> Text:
        return in_language(field, self.language)

    def string(self, field: Localised) -> str:
        return string(field, self.language)

    def label(self, code: str, **data: object) -> str:
        return label(code, self.language, **data)

    def label_text(self, code: str) -> Text:
        """Return a label as text, which says so when it is in English for want of a translation."""
        return (Span(self.label(code), lang=self.spoken if self.spoken != self.language else None),)

    def title(self) -> str:
        """Return the kit's title; in a translation the headline, as a title is in the source language."""
        headline = next((self.string(a.headline) for a in self.kit.articles if self.text(a.headline)), "")
        translated = self.language != self.kit.language and headline
        return headline if translated or not self.kit.title else self.kit.title

    def known_article(self, number: int) -> parts.ArticleParts:
        """Return an article: the same object while it and what is shown with it stay as they are."""
        article, kit = self.kit.articles[number], self.kit
        first, last = number == 0, number == len(kit.articles) - 1
        beside = (
            *(first, last, self.language, self.audience, self.proof),
            *(kit.images, kit.people, kit.facts, kit.language, order_of(kit.theme, self.language)),
            kit.contacts if first else (),
            (kit.downloads, kit.organisation) if first or last else (),
            rights.embargo(article, self.now) is not None,
            *(rights.valid(call.valid_from, call.valid_until, self.now) for call in dated_calls(article)),
        )
        key = article.id, self.language, self.audience, self.proof

        def make(before: Blocks) -> tuple[parts.ArticleParts, Blocks]:
            self.before, self.found = before, {}
            return self.article(number), self.found

        return recalled(key, article, beside, make)

    def article(self, number: int) -> parts.ArticleParts:
        """Return an article, with what stands before and after its text in the theme's order.

        Contacts stand with the first article, and so does what else goes before the text; downloads and who we are
        stand with the last. A release line opens the article, whatever comes before the headline.
        """
        article = self.kit.articles[number]
        first, last = number == 0, number == len(self.kit.articles) - 1
        before, after = around_text(order_of(self.kit.theme, self.language))
        release = list(self.release_line(article))
        shown = [part for name in before for part in self.moved(name, article, shown=first)]
        shown = [*release, *shown, *self.opening(article), *self.body(article), *self.end(article)]
        for name in after:
            shown += self.moved(name, article, shown=first if name == "contact" else last)
        return parts.ArticleParts(
            id=article.id,
            genre=article.genre,
            headline=self.string(article.headline),
            description=self.string(article.lead),
            parts=tuple(shown),
            keywords=tuple(k for k in map(self.string, article.keywords) if k),
            date=article.dateline.date,
            embargo=rights.embargo(article, self.now) is not None,
        )

    def moved(self, name: Movable, article: model.Article, *, shown: bool) -> Iterator[parts.AnyPart]:
        """Yield what a theme puts in order beside the text; what belongs to the kit where it is to be `shown`."""
        match name:
            case "note":
                yield from self.note(article)
            case "contact" if shown:
                yield from self.contacts(article)
            case "downloads" if shown:
                yield from self.downloads(article)
            case "about" if shown:
                yield from self.about(article)
            case _:
                return

    def opening(self, article: model.Article) -> Iterator[parts.AnyPart]:
        at = article.id
        if self.text(article.kicker):
            yield parts.Kicker(id=f"{at}.kicker", text=self.text(article.kicker))
        if self.text(article.headline):
            yield parts.Headline(id=f"{at}.headline", text=self.text(article.headline))
        if self.text(article.subtitle):
            yield parts.Subtitle(id=f"{at}.subtitle", text=self.text(article.subtitle))
        if article.correction is not None:
            yield parts.Correction(
                id=f"{at}.correction",
                heading=self.label("correction", date=formatted_date(article.correction.date, self.spoken)),
                what=self.text(article.correction.what),
                why=self.text(article.correction.why),
            )
        place, date = self.text(article.dateline.place), article.dateline.date
        if place or date:
            written = formatted_date(date, self.language) if date else ""
            yield parts.Dateline(id=f"{at}.dateline", place=place, date=written, iso=date)
        if self.text(article.lead):
            yield parts.Lead(id=f"{at}.lead", text=self.text(article.lead))

    def release_line(self, article: model.Article) -> Iterator[parts.AnyPart]:
        genre = self.label(article.genre) if article.genre else ""
        terms, running = "", False
        match article.release:
            case model.Immediate():
                terms = self.label("immediate")
            case model.Embargo() as embargo:
                running = rights.embargo(article, self.now) is not None
                until = formatted_moment(embargo.until, embargo.zone, self.spoken)
                terms = self.label("embargo", until=until) if running else self.label("immediate")
        if genre or terms:
            yield parts.ReleaseLine(id=f"{article.id}.release", genre=genre, terms=terms, embargo=running)

    def body(self, article: model.Article) -> Iterator[parts.AnyPart]:
        for block in article.body:
            if self.language in block.omitted:
                continue
            before = self.before.get(id(block))
            part = before[1] if before is not None else self.block(block)
            self.found[id(block)] = block, part
            if part is not None:
                yield part

    def block(self, block: blocks.AnyBlock) -> parts.AnyPart | None:
        """Return the part that a block becomes; None when nothing of it is left to show."""
        match block:
            case blocks.Paragraph():
                text = self.text(block.text)
                return parts.Paragraph(id=block.id, text=text) if text else None
            case blocks.Subhead():
                text = self.text(block.text)
                return parts.Subhead(id=block.id, text=text, level=block.level) if text else None
            case blocks.List():
                items = tuple(
                    parts.ListItem(text=self.text(item.text), depth=item.depth)
                    for item in block.items
                    if self.text(item.text)
                )
                return parts.ListPart(id=block.id, kind=block.kind, items=items) if items else None
            case blocks.Quote():
                return self.quote(block)
            case blocks.Figure():
                return self.figure(block)
            case blocks.Gallery():
                figures = tuple(self.figure(figure) for figure in block.figures)
                return parts.Gallery(id=block.id, title=self.text(block.title), figures=figures) if figures else None
            case blocks.FactBox():
                return self.fact_box(block)
            case blocks.CallToAction():
                return self.call_to_action(block)
            case blocks.Table():
                return self.table(block)
            case blocks.PageBreak():
                return parts.PageBreak(id=block.id)
            case blocks.Rating():
                said = self.label("stars", stars=formatted_number(block.stars, self.spoken), out_of=block.out_of)
                return parts.Rating(
                    id=block.id, of=self.text(block.of), stars=block.stars, out_of=block.out_of, label=said
                )
            case blocks.Video():
                title = self.text(block.title) or self.label_text("watch")
                poster = self.images.get(block.poster or "")
                return parts.Video(id=block.id, title=title, url=block.url, poster=poster) if block.url else None
        assert_never(block)

    def quote(self, block: blocks.Quote) -> parts.Quote | None:
        words = self.text(block.text)
        if not words or (block.approval.state == "refused" and not self.proof):
            return None
        excerpt = self.text(block.pull) if block.display == "pull" else ()
        person = self.people.get(block.speaker or "")
        name = self.string(block.name) or (person.name if person else "")
        role, organisation = self.text(block.role), self.text(block.organisation)
        written = self.text(block.attribution) if block.display == "running" else ()
        foreign = block.original_language if block.original_language not in {"", self.language} else ""
        return parts.Quote(
            id=block.id,
            text=words,
            display=block.display,
            excerpt=excerpt if plain(excerpt) != plain(words) else (),
            lead_in=self.text(block.lead_in),
            caption=written or speaker_line(name, role, organisation),
            name=name,
            role=role,
            organisation=organisation,
            portrait=self.images.get((person.portrait if person else None) or ""),
            approval=block.approval.state,
            clearance=self.clearance(block) if self.proof else "",
            language=foreign,
        )

    def clearance(self, block: blocks.Quote) -> str:
        """Return in words whether the speaker has cleared a quote: by whom, when and how."""
        approval = block.approval
        changed = approvals.reworded(block, self.kit.language)
        said = [self.label("approval-changed" if changed else f"approval-{approval.state}")]
        if approval.state != "draft" or changed:
            when = formatted_date(approval.when, self.spoken) if approval.when else ""
            said += filter(None, (approval.by, when, approval.channel))
        return ", ".join(said)

    def figure(self, block: blocks.Figure) -> parts.Figure:
        image = self.images.get(block.image or "")
        caption = self.text(block.caption) or (self.text(image.caption) if image else ())
        credit = self.string(block.credit) or (image.credit or image.creator if image else "")
        alt = self.string(block.alt) or (self.string(image.alt) if image else "")
        return parts.Figure(
            id=block.id,
            image=image,
            alt=alt or plain(caption),
            decorative=block.decorative or (image.decorative if image else False),
            caption=caption,
            credit=credit,
            terms=terms(image, self.language) if image else "",
            crop=block.crop,
            focus=block.focus,
        )

    def fact_box(self, block: blocks.FactBox) -> parts.Facts | None:
        found = tuple(
            parts.Fact(label=self.text(fact.label), value=self.text(fact.value), source=fact.source)
            for fact in map(self.facts.get, block.facts)
            if fact is not None and (self.text(fact.label) or self.text(fact.value))
        )
        title = self.text(block.title) or self.label_text("facts")
        return parts.Facts(id=block.id, title=title, facts=found) if found else None

    def call_to_action(self, block: blocks.CallToAction) -> parts.CallToAction | None:
        heading, text, button = self.text(block.heading), self.text(block.text), self.text(block.button)
        if not (heading or text or button) or not rights.valid(block.valid_from, block.valid_until, self.now):
            return None
        return parts.CallToAction(
            id=block.id,
            heading=heading,
            text=text,
            button=button,
            url=block.url,
            print_url=block.print_url,
            icon=block.icon,
            qr=block.qr and bool(block.url),
        )

    def table(self, block: blocks.Table) -> parts.Table | None:
        header = tuple(self.text(cell) for cell in block.header)
        rows = tuple(tuple(self.text(cell) for cell in row) for row in block.rows)
        width = max((len(row) for row in (header, *rows)), default=0)
        if not any(cell for row in (header, *rows) for cell in row):
            return None
        header = (header + ((),) * width)[:width] if header else ()
        even = tuple((row + ((),) * width)[:width] for row in rows)
        align = padded(block.align, width)
        return parts.Table(
            id=block.id, caption=self.text(block.caption), header=header, rows=even, align=align,
            headed=block.header_column and width > 1,
        )  # fmt: skip

    def end(self, article: model.Article) -> Iterator[parts.AnyPart]:
        if article.end_mark:
            yield parts.EndMark(id=f"{article.id}.end", text=self.label("end"))

    def note(self, article: model.Article) -> Iterator[parts.AnyPart]:
        note = self.text(article.note_to_editors)
        if note and self.audience == "press":
            yield parts.Note(id=f"{article.id}.note", heading=self.label("note-not-for-publication"), text=note)

    def contacts(self, article: model.Article) -> Iterator[parts.AnyPart]:
        shown = tuple(
            parts.ContactLine(
                id=contact.id,
                name=contact.name,
                organisation=self.text(contact.organisation),
                phone=contact.phone,
                mail=contact.mail,
                hours=self.text(contact.hours),
                public=contact.publish,
            )
            for contact in self.kit.contacts
            if contact.publish or self.audience == "press"
        )
        if shown:
            yield parts.Contacts(id=f"{article.id}.contacts", heading=self.label("contact"), contacts=shown)

    def downloads(self, article: model.Article) -> Iterator[parts.AnyPart]:
        shown = tuple(filter(None, map(self.download, self.kit.downloads)))
        if shown:
            yield parts.Downloads(id=f"{article.id}.downloads", heading=self.label("downloads"), downloads=shown)

    def download(self, download: model.Download) -> parts.Download | None:
        """Return a download; None when there is nothing to fetch, or no title in this language."""
        named = download.file or links.shown(download.url)
        title = self.text(download.title) or (() if any(t.text for t in download.title) else plain_text(named))
        if not title or not (download.url or download.sha256):
            return None
        other = download.language if download.language not in {"", self.language} else ""
        said = (
            formatted_type(download.media_type, download.file),
            formatted_size(download.size, self.language) if download.size > 0 else "",
            language_name(other, self.language) if other else "",
        )
        return parts.Download(
            id=download.id,
            title=title,
            about=", ".join(filter(None, said)),
            url=download.url,
            file=download.file,
            sha256=download.sha256,
            media_type=download.media_type,
            size=download.size,
            language=other,
        )

    def marks(self) -> Iterator[parts.Mark]:
        """Yield the organisation's logos, named after it where they have no alternative text."""
        organisation = self.kit.organisation
        named = self.string(organisation.name) or plain(best(organisation.name, self.kit.language))
        for logo in organisation.logos:
            image = self.images.get(logo.image or "")
            if logo.svg or image is not None:
                alt = self.string(logo.alt) or named or logo.name
                yield parts.Mark(
                    alt=alt,
                    svg=logo.svg,
                    image=image,
                    ground=logo.ground,
                    name=logo.name,
                    clear_space=logo.clear_space,
                    minimum=logo.minimum,
                    usage=self.string(logo.usage) or plain(best(logo.usage, self.kit.language)),
                    licence=logo.licence,
                )

    def about(self, article: model.Article) -> Iterator[parts.AnyPart]:
        organisation = self.kit.organisation
        boilerplate, name = self.text(organisation.boilerplate), self.string(organisation.name)
        if boilerplate:
            heading = self.label("about", organisation=name) if name else self.label("about-us")
            yield parts.Boilerplate(id=f"{article.id}.boilerplate", heading=heading, text=boilerplate)
        links = tuple(
            parts.SocialLink(label=NETWORKS.get(s.network, s.network.title()), url=s.url, icon=s.network)
            for s in organisation.social
            if s.url
        )
        if links or organisation.website or self.text(organisation.address):
            yield parts.Social(
                id=f"{article.id}.social",
                heading=self.label("social"),
                website=organisation.website,
                address=self.text(organisation.address),
                links=links,
            )


def speaker_line(name: str, role: Text, organisation: Text) -> Text:
    """Return who says it: name, role and organisation; an organisation that the role already names stands once."""
    said = plain(organisation)
    pieces = [plain_text(name), role, () if said and said in plain(role) else organisation]
    out: Text = ()
    for piece in pieces:
        if piece:
            out = join(out, plain_text(", "), piece) if out else piece
    return out
