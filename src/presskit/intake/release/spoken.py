"""Direct speech in a paragraph: what is said, what is told around it, and who said it.

A quotation is speech when somebody is said to say it (a verb of saying before or after it, a dash and a name), when it
is the whole paragraph, or when it goes on after such a one. Quoted words inside a sentence stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.intake.release.clauses import attribution, is_abbreviation, is_sentence, lead_in_of, sentence_end
from presskit.intake.release.languages.rules import words
from presskit.intake.release.quotation import Quotation, quotations
from presskit.intake.release.speakers import Who


class Told(NamedTuple):
    """Text that is nobody's direct speech."""

    text: str


class Spoken(NamedTuple):
    """Direct speech: the words without their marks, and the clauses beside them as they were written.

    `weak` marks a speaker by a single word before a colon, to be believed only when somebody of that name is known,
    `doubtful` one beside a verb that is not known to be one of saying.
    `mended` tells that a full stop was put where an attribution had made it a comma. `ends` is false when the paragraph
    ends before the closing mark.
    """

    text: str
    source: str
    lead_in: str = ""
    attribution: str = ""
    who: Who | None = None
    weak: bool = False
    doubtful: bool = False
    mended: bool = False
    ends: bool = True


Piece = Told | Spoken


_JOINING = words("and but so or because en maar want of omdat dus und aber oder weil et mais ou car")
_SUBORDINATING = words("""
    als toen omdat terwijl wanneer hoewel zolang zodra nadat voordat tenzij om
    if when although though because as while since after before unless until once
    wenn als weil obwohl während nachdem bevor sobald
    quand si lorsque puisque comme bien
    """)
_INTERJECTIONS = words("ja nee nou kijk ach och zeg yes no well oh look doch nein ach oui non eh")


def pieces(text: str, language: str, *, led: bool = False) -> list[Piece]:
    """Take a paragraph apart into what is told and what is spoken, in order; nothing but quotation marks is left out.

    `led` tells that the line before has announced the speech ("Anna Mulder zei:").
    """
    found = quotations(text)
    out: list[Piece] = []
    at = 0
    k = 0
    while k < len(found):
        quotation = found[k]
        k += 1
        if quotation.start < at:
            continue
        later = found[k : k + 20]
        speech = _speech(text, at, quotation, later, language, led=led and not text[: quotation.start].strip(), out=out)
        if speech is None:
            continue
        told, spoken, at = speech
        if told.strip():
            out.append(Told(told.strip()))
            out.append(spoken)
        elif out and isinstance(out[-1], Spoken) and _same_breath(out[-1], spoken):
            out[-1] = _joined(out[-1], spoken)
        else:
            out.append(spoken)
    rest = text[at:].strip()
    if rest:
        out.append(Told(rest))
    return out or [Told(text)]


def _speech(
    text: str, at: int, quotation: Quotation, later: Sequence[Quotation], language: str, *, led: bool, out: list[Piece]
) -> tuple[str, Spoken, int] | None:
    """Return (what is told before it, the speech, where it ends with its attribution); None for quoted words."""
    before = text[at : quotation.start]
    inner = text[quotation.first : quotation.last]
    if not inner.strip():
        return None
    told, lead_in, leading = before, "", None
    announced = lead_in_of(before, language) if before.strip() else None
    if announced is not None:
        told, lead_in, leading = announced
    elif before.strip() and not _is_sentence_start(before):
        return None
    end = _clause_end(text, quotation, later)
    clause = text[quotation.end : end]
    said = attribution(clause, language) if quotation.closed else None
    if said is not None and not (_may_attribute(inner, clause) and (len(inner.split()) >= 4 or not said.doubtful)):
        said = None
    if said is not None:
        stop = quotation.end + len(clause)
        next_words = text[later[0].first : later[0].last] if later and later[0].start == end else ""
        said_words = inner.rstrip() if _keeps_comma(inner, next_words) else _without_comma(inner)
        spoken = Spoken(
            said_words,
            text[quotation.start : stop],
            lead_in.strip(),
            clause.strip().strip(", ").strip(),
            said.who,
            doubtful=said.doubtful,
            ends=quotation.closed,
        )
        return told, spoken, stop
    ends_here = _ends_sentence(text, quotation)
    goes_on = is_sentence(inner) and (
        (bool(out) and isinstance(out[-1], Spoken)) or (not before.strip() and _is_followed(text, quotation, later))
    )
    whole = not before.strip() and not text[quotation.end :].strip(" .\xa0")
    if not ends_here or not (leading is not None or goes_on or led or (whole and is_sentence(inner))):
        return None
    if leading is not None and inner[0].islower() and not lead_in.rstrip().endswith(":"):
        return None
    stop = quotation.end
    if text[stop : stop + 1] == ".":
        stop += 1
        inner = inner if inner[-1] in ".!?…" else inner + "."
    found_who = leading.who if leading is not None else None
    weak = leading.weak if leading is not None else False
    spoken = Spoken(
        _without_comma(inner), text[quotation.start : stop], lead_in.strip(), "", found_who, weak, ends=quotation.closed
    )
    return told, spoken, stop


def _may_attribute(inner: str, clause: str) -> bool:
    """Tell whether the words before a clause can be speech: they end as speech does, or are a sentence."""
    return inner[-1] in ",.!?…" or clause.lstrip()[:1] in {",", "–", "—", "-", "("} or len(inner.split()) >= 4


def _clause_end(text: str, quotation: Quotation, later: Sequence[Quotation]) -> int:
    """Return where the clause after a quotation ends: with its sentence, or where the speech goes on."""
    end = sentence_end(text, quotation.end, later)
    for other in later:
        if other.start >= end:
            break
        before = text[quotation.end : other.start].rstrip()
        if before and before[-1] in ",:–—-" and len(before.strip(" ,")) > 1:
            return other.start
    return end


def _is_sentence_start(before: str) -> bool:
    stripped = before[-40:].rstrip()
    return bool(re.search(r"[.!?…][)\"”’»]*$", stripped)) and not is_abbreviation(stripped, len(stripped) - 1)


def _ends_sentence(text: str, quotation: Quotation) -> bool:
    """Tell whether nothing of the sentence follows a quotation."""
    if not quotation.closed:
        return True
    after = text[quotation.end :]
    stripped = after.lstrip()
    if not stripped or after.startswith("."):
        return True
    return text[quotation.last - 1] in ".!?…" and not stripped[0].islower() and stripped[0] not in ",;:–—-"


def _without_comma(inner: str) -> str:
    return inner.rstrip().rstrip(",").rstrip()


def _keeps_comma(inner: str, goes_on: str) -> bool:
    """Tell whether the comma before an interruption is the sentence's own, not only the attribution's.

    It is when the sentence goes on with a conjunction, began with a subordinate clause, or was only an interjection.
    """
    if not goes_on or not goes_on[0].islower():
        return False
    first = [word.casefold().strip(",") for word in inner.split()]
    joined = goes_on.split(" ", 1)[0].casefold().strip(",") in _JOINING
    return joined or first[0] in _SUBORDINATING or (len(first) == 1 and first[0] in _INTERJECTIONS)


def _is_followed(text: str, quotation: Quotation, later: Sequence[Quotation]) -> bool:
    """Tell whether another quotation comes right behind this one."""
    return any(not text[quotation.end : q.start].strip() for q in later[:1])


def _same_breath(first: Spoken, second: Spoken) -> bool:
    """Tell whether speech goes on: only one of the two has words beside it."""
    bare = not (first.attribution or first.lead_in)
    return first.ends and not second.lead_in and (bare or not second.attribution)


def _joined(first: Spoken, second: Spoken) -> Spoken:
    """Join speech that its attribution interrupts."""
    a, b = first.text.rstrip(), second.text
    mended = first.mended
    if b[0].isupper() and a[-1] not in ".!?…:;":
        a, mended = a + ".", True
    return first._replace(
        text=f"{a} {b}",
        source=f"{first.source} {second.source}",
        attribution=first.attribution or second.attribution,
        who=first.who or second.who,
        doubtful=first.doubtful or second.doubtful,
        mended=mended,
        ends=second.ends,
    )
