"""What stands around a release: a site's navigation, a mail's headers and signature, names of icons.

All of it is kept, and said: nothing is lost silently.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from presskit.intake.contacts import has_reach
from presskit.intake.imported import Reading
from presskit.intake.languages import ALL, every, line_pattern, phrases_of
from presskit.intake.languages.rules import COOKIES, NAVIGATION, PAGE, SEARCH, SHARING
from presskit.intake.paragraphs import Paragraph
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.model import Icon
from presskit.messages import N_

REASONS = {
    SEARCH: N_("The site's search"),
    NAVIGATION: N_("The site's navigation"),
    SHARING: N_("The site's buttons for sharing and following"),
    COOKIES: N_("The site's notice about cookies"),
    PAGE: N_("What the site says about the page"),
}
RULER = N_("A line without words")
MAIL_HEADER = N_("The headers of a mail")
MAIL_MARK = N_("The mark of a forwarded or answered mail")
MAIL_TEXT = N_("The words of a mail around the release")
SIGNATURE = N_("The signature of a mail")
DISCLAIMER = N_("The small print below a mail")
ICONS = N_("Each word is the name of an icon")
UNKNOWN_ICON = N_("An icon name that is not in the standard set")

_PHRASES = {reason: line_pattern(phrases_of(reason)) for reason in REASONS}
_NAVIGATION = every(lambda rules: rules.furniture.navigation)
_HEADERS = every(lambda rules: rules.furniture.headers)
_SUBJECT = every(lambda rules: rules.furniture.subject)
_CORRESPONDENTS = frozenset(["van", "aan", "from", "to", "von", "an", "de", "à", "cc"])
_HEADER = re.compile(r"\*?(?P<field>[A-Za-zÀ-ÿ-]{1,14})\s?:\*?(?:\s+(?P<value>.*)|$)")
_FORWARDED = line_pattern(lambda rules: rules.furniture.forwarded)
_GREETING = line_pattern(lambda rules: rules.furniture.greeting)
_COVERING = line_pattern(lambda rules: rules.furniture.covering)
_CLOSING = line_pattern(lambda rules: rules.furniture.closing)
_SENT_FROM = line_pattern(lambda rules: rules.furniture.sent_from)
_DISCLAIMER = line_pattern(lambda rules: rules.furniture.disclaimer)
_RELEASE = line_pattern(
    lambda rules: [
        rf"(?:{rules.parts.immediate}|{'|'.join(rules.parts.genres)}|{rules.parts.embargo}).{{0,80}}",
    ]
)
_SECTION_LABELS = _NAVIGATION - {"contact", "kontakt", "over ons", "about us"}
_GENRES = "|".join(genre for rules in ALL.values() for genre in rules.parts.genres)
_SUBJECT_MARKS = re.compile(rf"^(?:(?:re|fw|fwd|antw|doorst|wg|aw|tr|{_GENRES})\s?:\s*)+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[|•·»›>]|\s/\s|→)\s*")
_EDGES = " .?!…:;,»«›‹>→←▸►▾▼|•*·–—-_=~#+×✕☰🔍"
_ICON = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")

LONGEST_FURNITURE = 280
SHORTEST_TEXT = 80


class Sorted(NamedTuple):
    """The paragraphs that may be the release's, the icons that were named, and the subject of the mail."""

    paragraphs: list[Paragraph]
    icons: tuple[Icon, ...]
    subject: str


def without_furniture(paragraphs: list[Paragraph], reading: Reading) -> Sorted:
    """Set aside what is not the release's."""
    icons: list[Icon] = []
    kept: list[Paragraph] = []
    for paragraph in paragraphs:
        names = _icon_names(paragraph)
        if names:
            _take_icons(names, paragraph, icons, reading)
        elif _is_ruler(paragraph):
            reading.aside("rule", whole(paragraph), RULER, paragraph.line)
        else:
            kept.append(paragraph)
    kept, subject = _without_mail(kept, reading)
    kept = _without_navigation(kept, reading)
    return Sorted(_without_phrases(kept, reading), tuple(icons), subject)


def whole(paragraph: Paragraph) -> str:
    """Return a paragraph with its marker."""
    return f"{paragraph.marker.strip()} {paragraph.text}" if paragraph.marker else paragraph.text


def _icon_names(paragraph: Paragraph) -> list[str]:
    names = paragraph.text.split()
    known = sum(name in STANDARD_NAMES for name in names)
    if paragraph.marker or known < 2:
        return []
    return names if all(n in STANDARD_NAMES or (n.startswith("icon-") and _ICON.fullmatch(n)) for n in names) else []


def _take_icons(names: list[str], paragraph: Paragraph, icons: list[Icon], reading: Reading) -> None:
    have = {icon.name for icon in icons}
    for name in names:
        if name in STANDARD_NAMES:
            if name not in have:
                have.add(name)
                icons.append(Icon(name=name))
        else:
            reading.aside("icon", name, UNKNOWN_ICON, paragraph.line)
    reading.recognise("icons", "icons", paragraph.text, ICONS, paragraph.line)


def _is_ruler(paragraph: Paragraph) -> bool:
    """Tell whether a line is drawn with signs; "###" and the like are end marks."""
    text = whole(paragraph).replace(" ", "")
    return len(text) >= 3 and not any(c not in "-–—_=*~•·.+" for c in text) and text != "--"


# --- mail


def _without_mail(paragraphs: list[Paragraph], reading: Reading) -> tuple[list[Paragraph], str]:
    kept, subject, is_mail = _without_headers(paragraphs, reading)
    kept = _without_covering(kept, reading, is_mail=is_mail)
    return _without_signatures(kept, reading), subject


def _without_headers(paragraphs: list[Paragraph], reading: Reading) -> tuple[list[Paragraph], str, bool]:
    kept: list[Paragraph] = []
    subject = ""
    is_mail = False
    k = 0
    while k < len(paragraphs):
        text = paragraphs[k].text
        if len(text) < 200 and _FORWARDED.fullmatch(text):
            reading.aside("mail", whole(paragraphs[k]), MAIL_MARK, paragraphs[k].line)
            is_mail = True
            k += 1
            continue
        run = _header_run(paragraphs, k)
        if not run:
            kept.append(paragraphs[k])
            k += 1
            continue
        is_mail = True
        for paragraph, field, value in run:
            reading.aside("mail", whole(paragraph), MAIL_HEADER, paragraph.line)
            if field in _SUBJECT and value:
                subject = _SUBJECT_MARKS.sub("", value)
        k += len(run)
    return kept, subject, is_mail


def _header_run(paragraphs: list[Paragraph], k: int) -> list[tuple[Paragraph, str, str]]:
    """Return the header lines that begin at a paragraph: two at least, one of them a sender or an addressee."""
    run: list[tuple[Paragraph, str, str]] = []
    for paragraph in paragraphs[k : k + 16]:
        match = _HEADER.fullmatch(paragraph.text) if len(paragraph.text) < 1000 else None
        if match is None or match["field"].casefold() not in _HEADERS or (run and paragraph.gap and len(run) > 1):
            break
        run.append((paragraph, match["field"].casefold(), match["value"] or ""))
    fields = {field for _, field, _ in run}
    return run if len(run) >= 2 and fields & _CORRESPONDENTS else []


def _without_covering(paragraphs: list[Paragraph], reading: Reading, *, is_mail: bool) -> list[Paragraph]:
    """Set aside the greeting and the words with which a mail brings its release."""
    greeting = next(
        (
            k
            for k, p in enumerate(paragraphs[:4])
            if len(p.text) < 80 and _GREETING.fullmatch(p.text) and (is_mail or p.text[-1] in ",!")
        ),
        None,
    )
    start = 0 if greeting is None else greeting
    end = start if greeting is None else greeting + 1
    release = next((k for k in range(end, min(end + 12, len(paragraphs))) if is_release_line(paragraphs[k].text)), None)
    if greeting is not None or is_mail:
        if release is not None:
            end = release
        else:
            while end < len(paragraphs) and _is_covering(paragraphs[end]):
                end += 1
            if end == start + (greeting is not None):
                end = _headline_after(paragraphs, end)
    elif paragraphs and _is_covering(paragraphs[0]) and paragraphs[0].text[-1] in ".:!":
        end = 1
    for paragraph in paragraphs[start:end]:
        reading.aside("mail", whole(paragraph), MAIL_TEXT, paragraph.line)
    return [*paragraphs[:start], *paragraphs[end:]]


def is_release_line(text: str) -> bool:
    """Tell whether a line is one that opens a release: "PERSBERICHT", "For immediate release", "Embargo tot ..."."""
    stripped = text.strip(_EDGES)
    return (
        3 < len(stripped) <= 140
        and bool(_RELEASE.fullmatch(stripped))
        and (stripped.isupper() or len(stripped.split()) <= 3 or not text.endswith("."))
    )


def _is_covering(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= 300 and bool(_COVERING.fullmatch(paragraph.text))


def _headline_after(paragraphs: list[Paragraph], start: int) -> int:
    """Return where the headline is when one to three sentences of a mail stand before it, else `start`."""
    for k in range(start, min(start + 4, len(paragraphs) - 1)):
        text = paragraphs[k].text
        line = len(text) <= 140 and text[-1] not in ".,:;!" and paragraphs[k].gap
        if line:
            return k if len(paragraphs[k + 1].text) >= 100 or k == start else start
        if len(text) > 400:
            return start
    return start


def _without_signatures(paragraphs: list[Paragraph], reading: Reading) -> list[Paragraph]:
    kept: list[Paragraph] = []
    k = 0
    while k < len(paragraphs):
        paragraph = paragraphs[k]
        text = paragraph.text
        if len(text) <= 1500 and k * 3 >= len(paragraphs) and _DISCLAIMER.fullmatch(text):
            reading.aside("mail", whole(paragraph), DISCLAIMER, paragraph.line)
            k += 1
            continue
        if len(text) <= 80 and _SENT_FROM.fullmatch(text):
            reading.aside("mail", whole(paragraph), SIGNATURE, paragraph.line)
            k += 1
            continue
        if k and (whole(paragraph) == "--" or (len(text) <= 60 and not paragraph.marker and _CLOSING.fullmatch(text))):
            end = _signature_end(paragraphs, k)
            for part in paragraphs[k:end]:
                reading.aside("mail", whole(part), SIGNATURE, part.line)
            k = end
            continue
        kept.append(paragraph)
        k += 1
    return kept


def _signature_end(paragraphs: list[Paragraph], start: int) -> int:
    """Return where a signature ends: with the text when nothing like a release follows, else with its own lines."""
    later = any(len(p.text) >= 200 and not _DISCLAIMER.fullmatch(p.text[:1500]) for p in paragraphs[start + 1 :])
    end = start + 1
    while end < len(paragraphs):
        paragraph = paragraphs[end]
        if is_release_line(paragraph.text) or len(paragraph.text) >= 200:
            break
        if later and paragraph.gap and end > start + 1 and not has_reach(paragraph.text):
            break
        end += 1
    return end


# --- sites


def _without_navigation(paragraphs: list[Paragraph], reading: Reading) -> list[Paragraph]:
    """Set aside lists of a site's sections, and the path to a page ("Home > Nieuws > ...")."""
    listed = _listed_sections(paragraphs)
    page = bool(listed) or any(_phrase(p.text.strip(_EDGES)) for p in paragraphs if len(p.text) <= LONGEST_FURNITURE)
    texts = [k for k, p in enumerate(paragraphs) if len(p.text) >= SHORTEST_TEXT]
    first, last = (texts[0], texts[-1]) if texts else (0, len(paragraphs))
    kept: list[Paragraph] = []
    for k, paragraph in enumerate(paragraphs):
        # on a page, the name of a section above or below the text is the site's too
        label = page and not first <= k <= last and paragraph.text.strip(_EDGES).casefold() in _SECTION_LABELS
        if k in listed or label or _is_path(whole(paragraph)):
            reading.aside("furniture", whole(paragraph), REASONS[NAVIGATION], paragraph.line)
        else:
            kept.append(paragraph)
    return kept


def _listed_sections(paragraphs: list[Paragraph]) -> set[int]:
    """Return the indexes of the lines that are a list of sections: three at least, at most one in a row unknown."""
    listed: set[int] = set()
    run: list[int] = []
    known = 0
    for k, paragraph in enumerate([*paragraphs, Paragraph("", 0)]):
        short = 0 < len(paragraph.text) <= 40 and len(paragraph.text.split()) <= 5 and paragraph.text[-1] not in ".:;,"
        section = short and _is_section(paragraph.text)
        if section or (short and run and run[-1] == k - 1 and k - 1 not in listed and not paragraph.gap):
            if section:
                known += 1
                listed_until = len(run) + 1
            run.append(k)
            if not section and len(run) >= 2 and not _is_section(paragraphs[run[-2]].text):
                run, known = [], 0
            continue
        if known >= 3:
            listed.update(run[:listed_until])
        run, known = [], 0
    return listed


def _is_section(text: str) -> bool:
    stripped = text.strip(_EDGES).casefold()
    return stripped in _NAVIGATION or bool(_PHRASES[NAVIGATION].fullmatch(stripped))


def _is_path(text: str) -> bool:
    if len(text) > LONGEST_FURNITURE:
        return False
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    if len(parts) >= 2 and len(parts) == len(_BETWEEN.split(text)):
        known = sum(_is_section(part) or _phrase(part.strip(_EDGES)) is not None for part in parts)
        if known >= 2 or (_is_section(parts[0]) and len(parts) >= 3) or parts[0].strip().casefold() == "home":
            return True
    words = text.casefold().split()
    return len(words) >= 3 and _all_sections(words) >= 3


def _all_sections(words: list[str]) -> int:
    """Return the number of section names that a line consists of, 0 when it has other words."""
    count = k = 0
    while k < len(words):
        length = next((n for n in (3, 2, 1) if " ".join(words[k : k + n]) in _NAVIGATION and k + n <= len(words)), 0)
        if not length:
            return 0
        count += 1
        k += length
    return count


def _without_phrases(paragraphs: list[Paragraph], reading: Reading) -> list[Paragraph]:
    """Set aside the lines that sites put around a text."""
    texts = [k for k, p in enumerate(paragraphs) if len(p.text) >= SHORTEST_TEXT]
    first, last = (texts[0], texts[-1]) if texts else (len(paragraphs), -1)
    kept: list[Paragraph] = []
    for k, paragraph in enumerate(paragraphs):
        stripped = paragraph.text.strip(_EDGES)
        reason = _phrase(stripped) if 0 < len(stripped) <= LONGEST_FURNITURE else None
        # "Menu" above a paragraph in the middle of the text is a subhead
        heads = first < k < last and paragraph.gap and " " not in stripped and k + 1 in texts
        if reason is None or heads:
            kept.append(paragraph)
        else:
            reading.aside("furniture", whole(paragraph), REASONS[reason], paragraph.line)
    return kept


def _phrase(stripped: str) -> str | None:
    return next((reason for reason, form in _PHRASES.items() if form.fullmatch(stripped)), None)
