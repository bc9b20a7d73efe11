"""Whatever comes in: nothing of it is lost, and nothing but a `Problem` is raised."""

from __future__ import annotations

import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.intake.text import Imported, as_plain, into_kit, read_release
from presskit.kit.json import from_json, to_json
from presskit.kit.start import new_kit
from presskit.messages import Problem, worded

# What structure stands for when it is not kept as a character: the marks of quotations, lists, mails, datelines and
# clauses. Each is in the words of what was recognised.
STRUCTURE = frozenset("\"“”„«»‹›'‘’‚`>-–—*•.,:;#|()[]/·=_~+‣◦▪■●○➢►✓✔▸→›")
CONTENT = frozenset(
    [
        "headline",
        "subtitle",
        "kicker",
        "lead",
        "subhead",
        "quote",
        "paragraph",
        "speaker",
        "organisation",
        "call-to-action",
    ]
)
INVISIBLE = frozenset("\xad\u200b\u2060\ufeff\u180e")

FRAGMENTS = st.sampled_from(
    [
        "PERSBERICHT", "FOR IMMEDIATE RELEASE", "Embargo tot 3 maart 2026 10.00 uur", "EINDE", "###", "-30-", "--",
        "Noot voor de redactie", "Notes to editors", "Contact:", "Over Claire", "About the Trust", "Menu", "Home",
        "Nieuws", "What are you looking for?", "Lees meer", "Deel dit artikel", "From: a@b.nl", "Aan: c@d.nl",
        "Onderwerp: Fwd: iets moois", "Beste redactie,", "Met vriendelijke groet,", "Jan Jansen, directeur van Shell",
        "Jan Jansen zegt:", '"We zijn heel erg blij met dit plan."', '"Mooi," zegt Anna de Vries.', "zegt hij.",
        "“One two three four five six", "”", "‘Dat is het’, aldus Bruines.", "« C’est bien », dit Marie Dupont.",
        "- een punt", "* nog een", "1. eerste", "2. tweede", "o\tdieper", "\t• punt", "Foto: Piet Smit", "© ANP",
        "Caption: The door. (photo: Jane Doe)", "Schrijf je in via www.voorbeeld.nl/x", "070 123 45 67",
        "jan@voorbeeld.nl", "https://twitter.com/voorbeeld", "AMSTERDAM, 20 november 2026 – Het museum opent.",
        "3 maart 2026", "icon-mail twitter icon-x", "icon-phone linkedin", "Trefwoorden: a, b; c", "> geciteerd",
        "Het museum gaat vandaag open voor iedereen die er een kijkje wil nemen in de nieuwe zalen.", "Een kop",
        "Op 9 december was er een ‘feest’ in de stad met \"AI for Good\" als thema, zegt men.", "***", "Foto’s",
    ]
)  # fmt: skip
LINES = st.one_of(FRAGMENTS, st.text(max_size=40), st.lists(FRAGMENTS, min_size=2, max_size=3).map(" ".join))
TEXTS = st.lists(
    st.tuples(LINES, st.sampled_from(["\n", "\n\n", "\r\n", " ", "\x0b", "\n> ", "\n\t"])), max_size=14
).map(lambda parts: "".join(line + end for line, end in parts))


def visible(text: str, *, without: frozenset[str] = frozenset()) -> Counter[str]:
    """The characters that must come out: all but white space, controls, marks that nobody sees and noncharacters."""
    return Counter(
        c
        for c in text
        if not c.isspace()
        and c not in INVISIBLE
        and c not in without
        and unicodedata.category(c) not in {"Cc", "Cs"}
        and not (0xFDD0 <= ord(c) <= 0xFDEF or ord(c) & 0xFFFE == 0xFFFE or 0xFFF9 <= ord(c) <= 0xFFFC)
    )


def strings(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return " ".join(strings(item) for item in value.values())
    if isinstance(value, (list, tuple)):
        return " ".join(strings(item) for item in value)
    return ""


def out(imported: Imported) -> str:
    kit = (imported.article, imported.people, imported.contacts, imported.organisation, imported.icons)
    found = (*imported.recognised, *imported.guessed, *imported.set_aside)
    return strings(msgspec.to_builtins(kit)) + " ".join(finding.words for finding in found)


def came_in_or_refused(read: Callable[..., Imported], data: bytes, language: str) -> tuple[Imported | None, str]:
    try:
        return read(data, name="x.txt", language=language), ""
    except Problem as problem:
        return None, worded(problem, "en")


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(["nl", "en", "de", "fr", "es"]))
def test_every_character_comes_out(text: str, language: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    imported, line = came_in_or_refused(read_release, data, language)
    if imported is None:
        assert re.fullmatch(r"x\.txt[:,] .+", line)
        return
    assert not visible(text) - visible(out(imported))
    kit = into_kit(new_kit(language), imported)
    assert from_json(to_json(kit)) == kit
    # every letter and sign but the marks of structure is in the kit itself, or is a word that named a part
    words = strings(msgspec.to_builtins(kit))
    named = " ".join(f.words for f in (*imported.recognised, *imported.guessed) if f.what not in CONTENT)
    assert not visible(text, without=STRUCTURE) - visible(words + named)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode("utf-16", "surrogatepass"))))
def test_any_bytes_come_in_or_are_refused_in_one_line(data: bytes) -> None:
    for read in (read_release, as_plain):
        imported, line = came_in_or_refused(read, data, "nl")
        if imported is None:
            assert re.fullmatch(r"x\.txt[:,] .+", line)
        else:
            article = imported.article
            assert article.body or article.headline or article.lead or article.note_to_editors


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_as_plain_keeps_the_text(text: str) -> None:
    try:
        imported = as_plain(text.encode("utf-8", "surrogatepass"), name="x.txt", language="nl")
    except Problem:
        return
    kept = strings(msgspec.to_builtins(imported.article.body))
    assert not visible(text, without=frozenset(">")) - visible(kept)


@pytest.mark.parametrize(
    "text",
    [
        '"' * 19_000,
        '" ' * 500_000,
        "' " * 500_000,
        "‘a " * 330_000,
        "« a » " * 160_000,
        '"a," zegt B. ' * 70_000,
        '"a b c d\n\n' * 9_900,
        "Jan de " * 140_000,
        "www.a.nl " * 110_000,
        "0612345678 " * 90_000,
        "A – " * 240_000,
        "(" * 19_000 + " ",
        "> a\n" * 9_900,
        "- a\n" * 9_900,
        "a, " * 330_000,
    ],
    ids=lambda text: text[:9],
)
def test_a_million_characters_take_less_than_five_seconds(text: str) -> None:
    start = time.process_time()
    read_release(text.encode(), name="x.txt", language="nl")
    assert time.process_time() - start < 5
