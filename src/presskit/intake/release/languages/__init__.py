"""How releases are written in each language, as data: one module for each language, and how they are looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from presskit.intake.release.languages import de, en, fr, nl
from presskit.intake.release.languages.rules import Rules, Words

ALL: dict[str, Rules] = {module.RULES.language: module.RULES for module in (nl, en, de, fr)}


def base(language: str) -> str:
    """Return the language of a BCP 47 tag without script and region."""
    return language.replace("_", "-").split("-")[0].casefold()


def rules_for(language: str) -> Rules:
    """Return the rules of a language; one that has none is read with those of English."""
    return ALL.get(base(language), ALL["en"])


def line_pattern(choose: Callable[[Rules], str | Iterable[str]]) -> re.Pattern[str]:
    """Compile the pattern of a rule in all languages together, for `fullmatch`.

    Furniture and the marks of parts are read in every language: a Dutch release stands on an English page. Named groups
    become plain ones.
    """
    sources: list[str] = []
    for rules in ALL.values():
        chosen = choose(rules)
        sources.extend([chosen] if isinstance(chosen, str) else chosen)
    plain_groups = (re.sub(r"\(\?P<\w+>", "(", source) for source in sources)
    return re.compile("|".join(f"(?:{source})" for source in plain_groups), re.IGNORECASE)


def every(choose: Callable[[Rules], Words]) -> Words:
    """Return the words of a rule in all languages together."""
    return frozenset[str]().union(*(choose(rules) for rules in ALL.values()))


def pattern(source: str) -> re.Pattern[str]:
    """Compile a rule's pattern."""
    return re.compile(source, re.IGNORECASE)


def phrases_of(reason: str) -> Callable[[Rules], Iterable[str]]:
    """Return what chooses a language's phrases of furniture of one kind, for `line_pattern`."""
    return lambda rules: rules.furniture.phrases[reason]
