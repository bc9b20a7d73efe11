"""What stands around a release: a site's navigation, a mail's headers and signature, names of icons.

All of it is kept, and said: nothing is lost silently.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from presskit.intake.imported import Reading
from presskit.intake.release.languages import every, line_pattern, phrases_of
from presskit.intake.release.languages.rules import COOKIES, NAVIGATION, PAGE, SEARCH, SHARING
from presskit.intake.release.mail import without_mail
from presskit.intake.release.paragraphs import Paragraph, whole
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
ICONS = N_("Each word is the name of an icon")
UNKNOWN_ICON = N_("An icon name that is not in the standard set")

_PHRASES = {reason: line_pattern(phrases_of(reason)) for reason in REASONS}
_NAVIGATION = every(lambda rules: rules.furniture.navigation)
_SECTION_LABELS = _NAVIGATION - {"contact", "kontakt", "over ons", "about us"}
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
    kept, subject = without_mail(kept, reading)
    kept = _without_navigation(kept, reading)
    return Sorted(_without_phrases(kept, reading), tuple(icons), subject)


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
