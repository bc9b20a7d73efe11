"""What a mail puts around a release: its headers, the words that bring it, and the signature."""

from __future__ import annotations

import re

from presskit.intake.imported import Reading
from presskit.intake.release.contacts import has_reach
from presskit.intake.release.languages import ALL, every, line_pattern
from presskit.intake.release.paragraphs import Paragraph, whole
from presskit.messages import N_

MAIL_HEADER = N_("The headers of a mail")


MAIL_MARK = N_("The mark of a forwarded or answered mail")


MAIL_TEXT = N_("The words of a mail around the release")


SIGNATURE = N_("The signature of a mail")


DISCLAIMER = N_("The small print below a mail")


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


EDGES = " .?!…:;,*•·–—-_=~#+|"
_GENRES = "|".join(genre for rules in ALL.values() for genre in rules.parts.genres)


_SUBJECT_MARKS = re.compile(rf"^(?:(?:re|fw|fwd|antw|doorst|wg|aw|tr|{_GENRES})\s?:\s*)+", re.IGNORECASE)


def without_mail(paragraphs: list[Paragraph], reading: Reading) -> tuple[list[Paragraph], str]:
    """Set aside what a mail put around the release; return what is left, and the mail's subject."""
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
    stripped = text.strip(EDGES)
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
