"""The top of a release: what kind it is, when it may go out, kicker, headline, subtitle, dateline and lead."""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec.structs import replace

from presskit.intake.imported import Reading
from presskit.intake.release.dates import dateline, find_day, moment
from presskit.intake.release.invitations import is_invitation
from presskit.intake.release.languages import ALL, line_pattern, pattern
from presskit.intake.release.links import addresses
from presskit.intake.release.paragraphs import Paragraph, is_text
from presskit.intake.release.quotation import opening_mark
from presskit.intake.release.speakers import who
from presskit.intake.release.spoken import Told, pieces
from presskit.kit.localised import localised
from presskit.kit.model import Dateline, Embargo, Genre, Immediate
from presskit.messages import N_

HEADLINE = N_("The first line of the text that is no running text")
HEADLINE_SENTENCE = N_("The first sentence stands alone, so it is taken for the headline")
HEADLINE_SUBJECT = N_("The text has no headline: the mail's subject is taken for it")
NO_HEADLINE = N_("The text begins with running text: it has no headline")
KICKER = N_("A short line above a longer one is taken for the kicker")
SUBTITLE = N_("The line between headline and lead is taken for the subtitle")
REPEATED = N_("The headline stands there twice")
LEAD = N_("The first paragraph below the headline")
NO_LEAD = N_("The first paragraph is a quotation, so there is no lead")
GENRE = N_("A line says what kind of text it is")
IMMEDIATE = N_("A line says that it is for immediate release")
EMBARGO = N_("A line says that there is an embargo")
EMBARGO_NO_DATE = N_("The embargo's date could not be read: its line is kept as the reason")
EMBARGO_GUESSES = {
    "year": N_("The embargo's year is not written: that of the dateline is taken"),
    "time": N_("The embargo's time is not written: the beginning of the day is taken"),
    "zone": N_("The embargo's time zone is not written, or does not fit the date: check it"),
}
DATELINE = N_("A place and a date before the text")
DATELINE_PLACE = N_("A place before the text, without a date")
DATELINE_GUESS = N_("The words before the dash are taken for the dateline's place")
BYLINE = N_("The name of the page's author")
DATE_OF_PAGE = N_("The date that the page gives is taken for the dateline's")

_IMMEDIATE = line_pattern(lambda rules: rules.parts.immediate)
_EMBARGO = line_pattern(lambda rules: rules.parts.embargo)
_GENRES: list[tuple[re.Pattern[str], Genre]] = [
    (pattern(source), genre) for rules in ALL.values() for source, genre in rules.parts.genres.items()
]
_DATED = re.compile(rf"(?:{'|'.join(rules.parts.dated for rules in ALL.values())})\s*:?\s+(?P<rest>.+)", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by|door|von|par):? ", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[|•·:]\s|\s[–—-]\s)\s*")
_EDGES = " .*_=#-–—/|•()[]!"

LONGEST_TITLE = 200
LONGEST_KICKER = 40
MOST_TITLES = 5


class Head(NamedTuple):
    """What the top says; `rest` are the paragraphs of the body, `invitations` those that stood above the headline."""

    genre: Genre
    release: Immediate | Embargo | None
    kicker: str
    headline: str
    subtitle: str
    dateline: Dateline
    lead: str
    rest: list[Paragraph]
    invitations: list[Paragraph]


class _State:
    """What has been read of the top so far."""

    def __init__(self) -> None:
        self.genre: Genre = "press release"
        self.release: Immediate | Embargo | None = None
        self.embargo: Paragraph | None = None
        self.place = self.date = ""
        self.titles: list[Paragraph] = []


def read_head(paragraphs: list[Paragraph], reading: Reading, subject: str) -> Head:
    """Read the top of a release."""
    state = _State()
    paragraphs = _without_release_lines(paragraphs, state, reading)
    start = _titles(paragraphs, state, reading)
    rest = paragraphs[start:]
    titles, invitations = _chosen_titles(state.titles, has_text=bool(rest))
    kicker, headline, subtitle, extra = _named_titles(titles, rest, reading)
    rest = [*extra, *rest]
    if not headline:
        headline, rest = _sentence_headline(rest, reading)
    if not headline and subject:
        headline = subject
        reading.guess("headline", "headline", subject, HEADLINE_SUBJECT)
    if not headline and rest:
        reading.guess("headline", "headline", "", NO_HEADLINE, rest[0].line)
    lead, rest = _lead(rest, len(extra), state, reading)
    _read_embargo(state, reading)
    place = localised(state.place, reading.language)
    return Head(
        state.genre, state.release, kicker, headline, subtitle, Dateline(place=place, date=state.date), lead, rest,
        invitations,
    )  # fmt: skip


def _without_release_lines(paragraphs: list[Paragraph], state: _State, reading: Reading) -> list[Paragraph]:
    """Take the lines off the top that say what kind of text it is and when it may go out."""
    kept: list[Paragraph] = []
    for k, paragraph in enumerate(paragraphs):
        if k < 15 and not paragraph.marker and len(paragraph.text) <= LONGEST_TITLE:
            left = _release_line(paragraph, state, reading)
            if left is not None:
                kept.extend([paragraph._replace(text=left)] if left else [])
                continue
        kept.append(paragraph)
    return kept


def _release_line(paragraph: Paragraph, state: _State, reading: Reading) -> str | None:
    """Read a release line; return what is left of it (a headline behind "Persbericht:"), None when it is none."""
    text = paragraph.text.strip(_EDGES + ":")
    if _EMBARGO.fullmatch(text) and (find_day(text) or len(text.split()) <= 4) and state.embargo is None:
        state.embargo = paragraph
        return ""
    parts = [part.strip(_EDGES) for part in _BETWEEN.split(text) if part.strip(_EDGES)]
    read = 0
    for part in parts:
        if not _release_part(part, paragraph, state, reading, first=read == 0):
            break
        read += 1
    if not read:
        return "" if _dated_genre(text, paragraph, state, reading) else None
    if read == len(parts):
        return ""
    if read == 1 and len(parts) >= 2:
        rest = paragraph.text[paragraph.text.index(parts[1]) :].strip()
        found = dateline(rest)
        if found is not None and not found.rest:
            _take_dateline(found.place, found.date, state)
            reading.recognise("dateline", "dateline", found.words, DATELINE, paragraph.line)
            return ""
        return rest
    return None


def _dated_genre(text: str, paragraph: Paragraph, state: _State, reading: Reading) -> bool:
    """Read "Persbericht Den Haag, 3 maart 2026": what it is and its dateline, with nothing between."""
    for form, genre in _GENRES:
        match = form.match(text)
        if match is None or text[match.end() : match.end() + 1].isalnum():
            continue
        found = dateline(text[match.end() :].strip(_EDGES + ",:"))
        if found is not None and not found.rest:
            state.genre = genre
            _take_dateline(found.place, found.date, state)
            reading.recognise("genre", "genre", paragraph.text, GENRE, paragraph.line)
            reading.recognise("dateline", "dateline", found.words, DATELINE, paragraph.line)
            return True
    return False


def _release_part(part: str, paragraph: Paragraph, state: _State, reading: Reading, *, first: bool) -> bool:
    if _IMMEDIATE.fullmatch(part):
        state.release = state.release or Immediate()
        reading.recognise("release", "release", paragraph.text, IMMEDIATE, paragraph.line)
        return True
    genre = next((genre for form, genre in _GENRES if form.fullmatch(part)), None)
    if genre is not None:
        if not first:
            return False
        state.genre = genre
        reading.recognise("genre", "genre", paragraph.text, GENRE, paragraph.line)
        return True
    if not first and _EMBARGO.fullmatch(part) and state.embargo is None:
        state.embargo = paragraph
        return True
    day = find_day(part)
    if not first and day is not None and day.iso and day.end - day.start >= len(part) - 2:
        _take_dateline("", day.iso, state)
        reading.recognise("dateline", "dateline", paragraph.text, DATELINE, paragraph.line)
        return True
    return False


def _titles(paragraphs: list[Paragraph], state: _State, reading: Reading) -> int:
    """Gather the lines above the running text; return where that begins."""
    for k, paragraph in enumerate(paragraphs):
        if paragraph.marker or len(paragraph.text) > LONGEST_TITLE:
            return k
        found = dateline(paragraph.text)
        if found is not None and not found.rest:
            _take_dateline(found.place, found.date, state)
            reading.recognise("dateline", "dateline", paragraph.text, DATELINE, paragraph.line)
            continue
        dated = _DATED.fullmatch(paragraph.text)
        found = dateline(dated["rest"]) if dated else None
        day = find_day(paragraph.text) if dated else None
        if dated and (found or day) and (not found or not found.rest) and (found or (day and day.iso)):
            _take_dateline(found.place if found else "", found.date if found else day.iso if day else "", state)
            reading.guess("dateline", "dateline", paragraph.text, DATE_OF_PAGE, paragraph.line)
            continue
        byline = _BYLINE.match(paragraph.text)
        author = who(paragraph.text[byline.end() :], reading.language) if byline else None
        if byline and author and author.name == paragraph.text[byline.end() :] and " " in author.name:
            reading.aside("byline", paragraph.text, BYLINE, paragraph.line)
            continue
        if not _is_title(paragraph, reading.language, first=not state.titles) or len(state.titles) >= MOST_TITLES:
            return k
        state.titles.append(paragraph)
    return len(paragraphs)


def _is_title(paragraph: Paragraph, language: str, *, first: bool) -> bool:
    text = paragraph.text
    if is_invitation(text):
        return True
    if text[-1] in ".:;," or addresses(text):
        return False
    if not first and opening_mark(text) and any(not isinstance(p, Told) for p in pieces(text, language)):
        return False
    return any(c.isalnum() for c in text) or first


def _chosen_titles(titles: list[Paragraph], *, has_text: bool) -> tuple[list[Paragraph], list[Paragraph]]:
    """Part the invitations from the titles, unless nothing would be left for a headline."""
    invitations = [p for p in titles if is_invitation(p.text)]
    others = [p for p in titles if not is_invitation(p.text)]
    if not others or not has_text:
        return titles, []
    return others, invitations


def _named_titles(
    titles: list[Paragraph], rest: list[Paragraph], reading: Reading
) -> tuple[str, str, str, list[Paragraph]]:
    """Return kicker, headline, subtitle, and the lines that are none of these."""
    unique: list[Paragraph] = []
    for title in titles:
        if any(title.text.casefold() == have.text.casefold() for have in unique):
            reading.aside("headline", title.text, REPEATED, title.line)
        else:
            unique.append(title)
    if not unique:
        return "", "", "", []
    has_text = any(is_text(p) or p.marker for p in rest)
    kicker = ""
    if len(unique) >= 2 and has_text and _is_kicker(unique[0], unique[1]):
        kicker = unique[0].text
        reading.guess("kicker", "kicker", kicker, KICKER, unique[0].line)
        unique = unique[1:]
    headline, *below = unique
    reading.recognise("headline", "headline", headline.text, HEADLINE, headline.line)
    subtitle = ""
    if below and has_text:
        subtitle = below[0].text
        reading.guess("subtitle", "subtitle", subtitle, SUBTITLE, below[0].line)
        below = below[1:]
    return kicker, headline.text, subtitle, below


def _is_kicker(first: Paragraph, second: Paragraph) -> bool:
    a, b = first.text, second.text
    return len(a) <= LONGEST_KICKER and len(a.split()) <= 4 and len(b.split()) >= 4 and len(b) >= 1.5 * len(a)


def _sentence_headline(rest: list[Paragraph], reading: Reading) -> tuple[str, list[Paragraph]]:
    """Take a first short sentence for the headline when a longer paragraph stands below it."""
    if len(rest) < 2:
        return "", rest
    first, second = rest[0], rest[1]
    short = (
        len(first.text) <= 120
        and not first.marker
        and second.gap
        and len(re.findall(r"[.!?](?:\s|$)", first.text)) <= 1
    )
    if (
        short
        and first.text[-1] not in ":;,"
        and len(second.text) >= 1.5 * len(first.text)
        and not opening_mark(first.text)
    ):
        reading.guess("headline", "headline", first.text, HEADLINE_SENTENCE, first.line)
        return first.text, rest[1:]
    return "", rest


def _lead(rest: list[Paragraph], skip: int, state: _State, reading: Reading) -> tuple[str, list[Paragraph]]:
    """Take the lead, and the dateline off its beginning."""
    if len(rest) > skip and rest[skip].marker:  # a summary in points stands above the lead
        skip = next((k for k in range(skip, len(rest)) if not rest[k].marker), len(rest))
        if skip < len(rest) and not is_text(rest[skip]):
            skip = len(rest)
    if len(rest) <= skip:
        return "", rest
    first = rest[skip]
    found = dateline(first.text)
    text = first.text
    if found is not None and found.rest:
        text = found.rest
        _take_dateline(found.place, found.date, state)
        if found.sure:
            reason = DATELINE if found.date else DATELINE_PLACE
            reading.recognise("dateline", "dateline", found.words, reason, first.line)
        else:
            reading.guess("dateline", "dateline", found.words, DATELINE_GUESS, first.line)
    told = any(isinstance(piece, Told) for piece in pieces(text, reading.language))
    if not told:
        reading.guess("lead", "lead", "", NO_LEAD, first.line)
        return "", [*rest[:skip], first._replace(text=text), *rest[skip + 1 :]]
    reading.recognise("lead", "lead", text, LEAD, first.line)
    return text, [*rest[:skip], *rest[skip + 1 :]]


def _take_dateline(place: str, date: str, state: _State) -> None:
    state.place = state.place or place
    state.date = state.date or date


def _read_embargo(state: _State, reading: Reading) -> None:
    if state.embargo is None:
        return
    words, line = state.embargo.text, state.embargo.line
    year = int(state.date[:4]) if state.date else None
    found = moment(words, reading.language, year)
    if found is None:
        state.release = Embargo(reason=localised(words, reading.language))
        reading.guess("release", "release", words, EMBARGO_NO_DATE, line)
        return
    state.release = replace(Embargo(), until=found.until, zone=found.zone)
    reading.recognise("release", "release", words, EMBARGO, line)
    for missing in found.guessed:
        reading.guess("release", "release", words, EMBARGO_GUESSES[missing], line)
