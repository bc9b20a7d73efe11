"""Direct speech in a paragraph: what is said, what is told around it, and who said it.

A quotation is speech when somebody is said to say it (a verb of saying before or after it, a dash and a name), when it
is the whole paragraph, or when it goes on after such a one. Quoted words inside a sentence stay where they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.intake.languages import rules_for
from presskit.intake.languages.rules import Speech
from presskit.intake.quotation import Quotation, quotations
from presskit.intake.speakers import LONGEST, Who, who


class Told(NamedTuple):
    """Text that is nobody's direct speech."""

    text: str


class Spoken(NamedTuple):
    """Direct speech: the words without their marks, and the clauses beside them as they were written.

    `weak` marks a speaker by a single word before a colon, to be believed only when somebody of that name is known.
    `mended` tells that a full stop was put where an attribution had made it a comma. `ends` is false when the paragraph
    ends before the closing mark.
    """

    text: str
    source: str
    lead_in: str = ""
    attribution: str = ""
    who: Who | None = None
    weak: bool = False
    mended: bool = False
    ends: bool = True


Piece = Told | Spoken


class Clause(NamedTuple):
    """A clause that says who speaks, and how far it goes in the text it was found in."""

    who: Who
    length: int
    weak: bool = False


_SENTENCE_END = re.compile(r"[.!?…]+[)\"”’»]*(?=\s|$)")
_ABBREVIATIONS = frozenset(
    [
        "o.a",
        "bijv",
        "bv",
        "nl",
        "resp",
        "nr",
        "st",
        "ca",
        "incl",
        "excl",
        "min",
        "max",
        "vs",
        "approx",
        "bzw",
        "z.b",
        "u.a",
        "e.g",
        "i.e",
    ]
)
_CONJUNCTIONS = frozenset(
    [
        "and",
        "but",
        "so",
        "or",
        "because",
        "en",
        "maar",
        "want",
        "of",
        "omdat",
        "dus",
        "und",
        "aber",
        "oder",
        "weil",
        "et",
        "mais",
        "ou",
        "car",
    ]
)
_WORD = re.compile(r"[^\s,;:()]+")


def pieces(text: str, language: str, *, led: bool = False) -> list[Piece]:
    """Take a paragraph apart into what is told and what is spoken, in order; nothing but quotation marks is left out.

    `led` tells that the line before has announced the speech ("Saskia Bruines zei:").
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


def announces(text: str, language: str) -> tuple[str, str, Clause] | None:
    """Take the last sentence off a paragraph when it announces speech; return what is before it, it, and who speaks."""
    if not text.rstrip().endswith((":", ",")) and not _ends_in_saying(text, language):
        return None
    return _lead_in(text, language)


def attribution(text: str, language: str) -> Clause | None:
    """Read the clause after a quotation: "zegt Holger Hoos, hoogleraar", "Jane Doe said", "– Jan Jansen, directeur"."""
    lead = len(text) - len(text.lstrip(" \xa0\u202f,"))
    clause = text[lead : lead + LONGEST]
    speech = rules_for(language).speech
    words = list(_WORD.finditer(clause))
    if not words:
        return None
    if clause[0] in "–—-(":
        return _signed(text, clause, language)
    start = _saying_at(words, 0, speech)
    if start is None and words[0].group().casefold() == "zo" and len(words) > 1:
        start = _saying_at(words, 1, speech)
    if start is not None:
        found = _after_verb(clause, words, start, speech, language)
        return Clause(found, len(text)) if found else None
    first = words[0].group()
    if first[0].isupper() or first.casefold() in speech.pronouns | speech.articles:
        for k in range(1, min(len(words), 30)):
            if _saying_at(words, k, speech) is not None:
                found = who(clause[: words[k].start()], language)
                return Clause(found, len(text)) if found else None
    return None


def sentence_end(text: str, start: int, found: Sequence[Quotation]) -> int:
    """Return where the sentence that goes on at `start` ends, the length of the text when it never does."""
    inside = iter(found)
    quotation = next(inside, None)
    for match in _SENTENCE_END.finditer(text, start):
        while quotation is not None and quotation.end <= match.start():
            quotation = next(inside, None)
        if quotation is not None and start < quotation.start <= match.start() and match.end() < quotation.end:
            continue
        if text[match.start()] == "." and _is_abbreviation(text, match.start()):
            continue
        if not _next_letter(text, match.end()).islower():
            return match.end()
    return len(text)


def _next_letter(text: str, at: int) -> str:
    """Return the first character that is no space, empty at the end."""
    while at < len(text) and text[at].isspace():
        at += 1
    return text[at : at + 1]


def last_sentence(text: str) -> int:
    """Return where the last sentence of a text begins."""
    start = 0
    body = text.rstrip().rstrip(":,")
    for match in _SENTENCE_END.finditer(body):
        if text[match.start()] == "." and _is_abbreviation(text, match.start()):
            continue
        after = _next_letter(body, match.end())
        if after and not after.islower():
            start = match.end()
    return start


def is_sentence(text: str) -> bool:
    """Tell whether quoted words are a sentence, not a title or a turn of phrase."""
    words = text.split()
    return len(words) >= 6 or (len(words) >= 2 and text.rstrip()[-1:] in {".", "!", "?", "…"})


def _speech(
    text: str, at: int, quotation: Quotation, later: Sequence[Quotation], language: str, *, led: bool, out: list[Piece]
) -> tuple[str, Spoken, int] | None:
    """Return (what is told before it, the speech, where it ends with its attribution); None for quoted words."""
    before = text[at : quotation.start]
    inner = text[quotation.first : quotation.last]
    if not inner.strip():
        return None
    told, lead_in, leading = before, "", None
    announced = _lead_in(before, language) if before.strip() else None
    if announced is not None:
        told, lead_in, leading = announced
    elif before.strip() and not _is_sentence_start(before):
        return None
    end = _clause_end(text, quotation, later)
    clause = text[quotation.end : end]
    said = attribution(clause, language) if quotation.closed else None
    if said is not None and not _may_attribute(inner, clause):
        said = None
    if said is not None:
        stop = quotation.end + len(clause)
        words = clause.strip().strip(", ").strip()
        comma = later and text[end : later[0].first] and later[0].start == end and inner.rstrip().endswith(",")
        goes_on = comma and text[later[0].first : later[0].last].split(" ", 1)[0].casefold() in _CONJUNCTIONS
        said_words = inner.rstrip() if goes_on else _without_comma(inner)
        spoken = Spoken(
            said_words, text[quotation.start : stop], lead_in.strip(), words, said.who, ends=quotation.closed
        )
        return told, spoken, stop
    ends_here = _ends_sentence(text, quotation)
    goes_on = is_sentence(inner) and (
        (bool(out) and isinstance(out[-1], Spoken)) or (not before.strip() and _is_followed(text, quotation, later))
    )
    whole = not before.strip() and not text[quotation.end :].strip(" .\xa0")
    if not ends_here or not (leading is not None or goes_on or led or (whole and is_sentence(inner))):
        return None
    if leading is not None and not (inner[0].isupper() or inner[0].isdigit() or is_sentence(inner)):
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


def _lead_in(before: str, language: str) -> tuple[str, str, Clause] | None:
    """Read the sentence before a quotation: "Saskia Bruines, wethouder, zei:", "In een reactie zegt Bruines:"."""
    beyond = max(0, len(before) - 2 * LONGEST)
    start = beyond + last_sentence(before[beyond:])
    sentence = before[start:].strip()
    core = sentence.rstrip(" :,")
    if not core or len(core) > LONGEST:
        return None
    speech = rules_for(language).speech
    words = list(_WORD.finditer(core))
    for k in range(min(len(words), 40)):
        verb = _saying_at(words, k, speech)
        if verb is None:
            continue
        if not sentence.endswith((":", ",")) and k != len(words) - 1:
            return None
        subject = who(core[: words[k].start()], language) if k else None
        after = _after_verb(core, words, verb, speech, language)
        found = _better(subject, after)
        return (before[:start], sentence, Clause(found, len(sentence))) if found else None
    if not sentence.endswith(":") or len(words) > 16:
        return None
    found = who(core, language)
    if found is None or not found.name:
        return None
    weak = " " not in found.name
    if not core.startswith((found.name, (found.role or found.name).split()[0])):
        return None
    return before[:start], sentence, Clause(found, len(sentence), weak)


def _better(subject: Who | None, after: Who | None) -> Who | None:
    """Choose between who stands before the verb and who stands after it."""
    if subject is None or after is None:
        return subject or after
    if after.name and (" " not in subject.name or not subject.name):
        return after
    return subject


def _after_verb(clause: str, words: list[re.Match[str]], verb: int, speech: Speech, language: str) -> Who | None:
    """Read the speaker behind a verb of saying, without the verb's own second part."""
    k = verb + 1
    second = speech.parted.get(words[verb].group().casefold(), frozenset())
    skipped: re.Match[str] | None = None
    for word in words[k:]:
        if word.group().rstrip(".").casefold() in second:
            skipped = word
            break
    while k < len(words) and (words[k] is skipped or words[k].group().casefold() in speech.lightly):
        k += 1
    if k >= len(words):
        return None
    rest = clause[words[k].start() :]
    if skipped is not None and skipped.start() >= words[k].start():
        cut = skipped.start() - words[k].start()
        rest = rest[:cut].rstrip() + rest[cut + len(skipped.group().rstrip(".")) :]
    return who(rest, language)


def _saying_at(words: list[re.Match[str]], k: int, speech: Speech) -> int | None:
    """Return the index of the verb (or preposition) of saying that begins at a word, None when none does."""
    word = words[k].group().casefold().rstrip(".")
    if word in speech.saying or word in speech.according:
        return k
    second = speech.parted.get(word)
    if second and any(w.group().rstrip(".").casefold() in second for w in words[k + 1 : k + 30]):
        return k
    return None


def _signed(text: str, clause: str, language: str) -> Clause | None:
    """Read "– Jan Jansen, directeur" or "(Jan Jansen, directeur)" that ends a paragraph."""
    inner = clause.strip().strip("()–—- ").rstrip(".)")
    found = who(inner, language)
    if found is None or " " not in found.name or not inner.startswith((found.name, found.role or found.name)):
        return None
    return Clause(found, len(text))


def _ends_in_saying(text: str, language: str) -> bool:
    words = list(_WORD.finditer(text[-60:]))
    return bool(words) and _saying_at(words, len(words) - 1, rules_for(language).speech) is not None


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
    return bool(re.search(r"[.!?…][)\"”’»]*$", stripped)) and not _is_abbreviation(stripped, len(stripped) - 1)


def _ends_sentence(text: str, quotation: Quotation) -> bool:
    """Tell whether nothing of the sentence follows a quotation."""
    if not quotation.closed:
        return True
    after = text[quotation.end :]
    stripped = after.lstrip()
    if not stripped or after.startswith("."):
        return True
    return text[quotation.last - 1] in ".!?…" and not stripped[0].islower() and stripped[0] not in ",;:–—-"


def _is_abbreviation(text: str, at: int) -> bool:
    start = at
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in "(\"“”„«'‘’":
        start -= 1
    word = text[start:at].casefold()
    if len(word) == 1 and word.isalpha():
        return True
    titles = _TITLES
    return word in _ABBREVIATIONS or word + "." in titles or word in titles


_TITLES = frozenset[str]().union(*(rules_for(code).speech.titles for code in ("nl", "en", "de", "fr"))) - {
    "heer", "mevrouw", "frau", "herr", "koning", "koningin", "prins", "prinses", "lady", "lord", "dame", "madame",
    "professor", "doctor", "captain", "reverend", "em.",
}  # fmt: skip


def _without_comma(inner: str) -> str:
    return inner.rstrip().rstrip(",").rstrip()


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
        mended=mended,
        ends=second.ends,
    )
