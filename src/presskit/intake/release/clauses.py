"""The clauses beside a quotation that say who speaks, and where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.intake.release.languages import rules_for
from presskit.intake.release.languages.rules import Speech
from presskit.intake.release.quotation import Quotation
from presskit.intake.release.speakers import LONGEST, Who, who


class Clause(NamedTuple):
    """A clause that says who speaks.

    `weak` marks a single word before a colon, `doubtful` a verb that is not known to be one of saying.
    """

    who: Who
    weak: bool = False
    doubtful: bool = False


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


_WORD = re.compile(r"[^\s,;:()]+")


_TITLES = frozenset[str]().union(*(rules_for(code).speech.titles for code in ("nl", "en", "de", "fr"))) - {
    "heer", "mevrouw", "frau", "herr", "koning", "koningin", "prins", "prinses", "lady", "lord", "dame", "madame",
    "professor", "doctor", "captain", "reverend", "em.",
}  # fmt: skip


def attribution(text: str, language: str) -> Clause | None:
    """Read the clause after a quotation: "zegt Pieter Vos, hoogleraar", "Jane Doe said", "– Jan Jansen, directeur"."""
    lead = len(text) - len(text.lstrip(" \xa0\u202f,"))
    clause = text[lead : lead + LONGEST]
    speech = rules_for(language).speech
    words = list(_WORD.finditer(clause))
    if not words:
        return None
    if clause[0] in "–—-(":
        return _signed(clause, language)
    start = _saying_at(words, 0, speech)
    if start is None and words[0].group().casefold() == "zo" and len(words) > 1:
        start = _saying_at(words, 1, speech)
    if start is not None:
        found = _after_verb(clause, words, start, speech, language)
        return Clause(found) if found else None
    first = words[0].group()
    if first[0].isupper() or first.casefold() in speech.pronouns | speech.articles:
        for k in range(1, min(len(words), 30)):
            if _saying_at(words, k, speech) is not None:
                found = who(clause[: words[k].start()], language)
                return Clause(found) if found else None
    return _unknown_verb(clause, words, speech, language)


def _unknown_verb(clause: str, words: list[re.Match[str]], speech: Speech, language: str) -> Clause | None:
    """Read "grapt Jansen", "rekent Kuiken voor", "Doe quipped": one word in lower case beside a name or a pronoun."""
    small = speech.at | speech.of | speech.particles | speech.articles | speech.no_role | speech.titles

    def is_verb(word: str) -> bool:
        return word.isalpha() and word.islower() and len(word) >= 3 and word not in small

    if len(words) < 2:
        return None
    if is_verb(words[0].group()):
        rest = clause[words[1].start() :]
        found = who(rest, language)
        near = found is not None and (
            (found.pronoun and len(words) <= 3)
            or (found.name and rest.startswith((found.name, found.role or found.name)) and len(rest) > 2)
        )
        return Clause(found, doubtful=True) if found and near else None
    if is_verb(words[-1].group().rstrip(".")) and len(words) <= 5:
        before = clause[: words[-1].start()].strip(" ,")
        found = who(before, language)
        if found and (found.pronoun or found.name == before):
            return Clause(found, doubtful=True)
    return None


def announces(text: str, language: str) -> tuple[str, str, Clause] | None:
    """Take the last sentence off a paragraph when it announces speech; return what is before it, it, and who speaks."""
    if not text.rstrip().endswith((":", ",")) and not _ends_in_saying(text, language):
        return None
    return lead_in_of(text, language)


def sentence_end(text: str, start: int, found: Sequence[Quotation]) -> int:
    """Return where the sentence that goes on at `start` ends, the length of the text when it never does."""
    inside = iter(found)
    quotation = next(inside, None)
    for match in _SENTENCE_END.finditer(text, start):
        while quotation is not None and quotation.end <= match.start():
            quotation = next(inside, None)
        if quotation is not None and start < quotation.start <= match.start() and match.end() < quotation.end:
            continue
        if text[match.start()] == "." and is_abbreviation(text, match.start()):
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
        if text[match.start()] == "." and is_abbreviation(text, match.start()):
            continue
        after = _next_letter(body, match.end())
        if after and not after.islower():
            start = match.end()
    return start


def is_sentence(text: str) -> bool:
    """Tell whether quoted words are a sentence, not a title or a turn of phrase."""
    words = text.split()
    return len(words) >= 6 or (len(words) >= 2 and text.rstrip()[-1:] in {".", "!", "?", "…"})


def lead_in_of(before: str, language: str) -> tuple[str, str, Clause] | None:
    """Read the sentence before a quotation: "Anna Mulder, wethouder, zei:", "In een reactie zegt Mulder:"."""
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
        return (before[:start], sentence, Clause(found)) if found else None
    if not sentence.endswith(":") or len(words) > 16:
        return None
    found = who(core, language)
    if found is None or not found.name:
        return None
    weak = " " not in found.name and not found.role
    if not core.startswith((found.name, (found.role or found.name).split()[0])):
        return None
    return before[:start], sentence, Clause(found, weak=weak)


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


def _signed(clause: str, language: str) -> Clause | None:
    """Read "– Jan Jansen, directeur" or "(Jan Jansen, directeur)" that ends a paragraph."""
    inner = clause.strip().strip("()–—- ").rstrip(".)")
    found = who(inner, language)
    if found is None or " " not in found.name or not inner.startswith((found.name, found.role or found.name)):
        return None
    return Clause(found)


def _ends_in_saying(text: str, language: str) -> bool:
    words = list(_WORD.finditer(text[-60:]))
    return bool(words) and _saying_at(words, len(words) - 1, rules_for(language).speech) is not None


def is_abbreviation(text: str, at: int) -> bool:
    """Tell whether the full stop at an offset belongs to an abbreviation, a title or an initial."""
    start = at
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in "(\"“”„«'‘’":
        start -= 1
    word = text[start:at].casefold()
    if len(word) == 1 and word.isalpha():
        return True
    titles = _TITLES
    return word in _ABBREVIATIONS or word + "." in titles or word in titles
