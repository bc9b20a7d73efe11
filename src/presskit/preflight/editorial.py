"""Is the text what a press release needs: headline, lead, dateline, quotes with speakers, contact, what is asked.

What is required (error), expected (warning) or optional stands in the content model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from presskit.kit import blocks, rights
from presskit.kit.approvals import reworded
from presskit.kit.counting import HEADLINE
from presskit.kit.localised import string
from presskit.kit.model import Article, Embargo, Kit
from presskit.kit.tidying import untidy
from presskit.preflight.finding import Finding, Place, error, note, warning

BOILERPLATE = 100
"""Most words of the text about the organisation."""


def check(kit: Kit, now: datetime) -> Iterator[Finding]:
    """Yield what is wrong with the text of a kit, in its source language; `now` tells whether an embargo has ended."""
    for article in kit.articles:
        yield from _article(kit, article)
        yield from _release(article, now)
        for block in article.body:
            if isinstance(block, blocks.Quote):
                yield from _quote(kit, article, block)
        yield from _calls(kit, article)
    yield from _contacts(kit)
    yield from _organisation(kit)
    if count := untidy(kit, kit.language):
        yield note("untidy", Place(part="kit"), count=count)


def _article(kit: Kit, article: Article) -> Iterator[Finding]:
    headline = string(article.headline, kit.language)
    if not headline.strip():
        yield error("no-headline", Place(article=article.id, field="headline"))
    elif len(headline) > HEADLINE:
        place = Place(article=article.id, field="headline", language=kit.language)
        yield warning("headline-long", place, length=len(headline), limit=HEADLINE)
    if not string(article.lead, kit.language).strip():
        yield error("no-lead", Place(article=article.id, field="lead"))
    if not (article.dateline.date and string(article.dateline.place, kit.language).strip()):
        yield warning("no-dateline", Place(article=article.id, field="dateline"))


def _release(article: Article, now: datetime) -> Iterator[Finding]:
    place = Place(article=article.id, field="release")
    if article.release is None:
        yield error("no-release", place)
    if not isinstance(article.release, Embargo):
        return
    embargo = article.release
    if not embargo.zone:
        yield error("embargo-no-zone", place)
    if rights.moment(embargo.until, zone=embargo.zone, end_of_day=True) is None:
        yield error("embargo-no-end", place)
    elif rights.embargo(article, now) is None:
        yield note("embargo-past", place, until=embargo.until, zone=embargo.zone)


def _quote(kit: Kit, article: Article, quote: blocks.Quote) -> Iterator[Finding]:
    def at(field: str) -> Place:
        return Place(article=article.id, block=quote.id, field=field)

    people = {person.id: person for person in kit.people}
    speaker = people.get(quote.speaker or "")
    name = string(quote.name, kit.language) or (speaker.name if speaker else "")
    if not string(quote.text, kit.language).strip():
        yield error("quote-no-text", at("text"))
    if not name.strip():
        yield error("quote-no-speaker", at("name"))
    elif not string(quote.role, kit.language).strip():
        yield error("quote-no-role", at("role"), name=name)
    if quote.approval.state in {"draft", "sent"}:
        code = "quote-reworded" if reworded(quote, kit.language) else f"quote-{quote.approval.state}"
        yield warning(code, at("approval"), name=name)
    elif quote.approval.state == "refused":
        yield note("quote-refused", at("approval"), name=name)
    pull, text = string(quote.pull, kit.language), string(quote.text, kit.language)
    if pull and not is_excerpt(pull, text):
        yield error("pull-not-excerpt", at("pull"))


def is_excerpt(pull: str, text: str) -> bool:
    """Tell whether an excerpt is of the text: its pieces between [...] stand there, in that order."""
    at = 0
    for piece in re.split(r"\[(?:\.\.\.|…)\]", pull):
        found = text.find(piece.strip(), at)
        if found < 0:
            return False
        at = found + len(piece.strip())
    return True


def _calls(kit: Kit, article: Article) -> Iterator[Finding]:
    calls = [block for block in article.body if isinstance(block, blocks.CallToAction)]
    for call in calls:
        place = Place(article=article.id, block=call.id)
        if not call.url.strip():
            yield warning("call-no-url", Place(article=article.id, block=call.id, field="url"))
        if not any(string(field, kit.language).strip() for field in (call.heading, call.text, call.button)):
            yield warning("call-no-text", place)
    for call in calls[1:]:
        yield warning("call-second", Place(article=article.id, block=call.id), count=len(calls))


def _contacts(kit: Kit) -> Iterator[Finding]:
    if not kit.contacts:
        yield warning("no-contact", Place(part="contacts"))
    for contact in kit.contacts:
        if not (contact.phone.strip() or contact.mail.strip()):
            yield error("contact-unreachable", Place(part=contact.id, field="phone"), name=contact.name)


def _organisation(kit: Kit) -> Iterator[Finding]:
    place = Place(part="organisation", field="boilerplate")
    words = len(string(kit.organisation.boilerplate, kit.language).split())
    if not words:
        yield warning("no-boilerplate", place)
    elif words > BOILERPLATE:
        yield warning("boilerplate-long", place, words=words, limit=BOILERPLATE)
