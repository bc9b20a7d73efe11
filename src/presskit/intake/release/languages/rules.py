"""What a language's rules for reading a release are: data only, one value for each language.

Words are in lower case and compared case-folded. Patterns are regular expressions without flags or anchors: they are
matched against a whole line, case-insensitively, after white space has been made single spaces.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from presskit.kit.model import Genre

Words = frozenset[str]


def words(text: str) -> Words:
    """Make a set of the words of a text."""
    return frozenset(text.split())


def phrases(text: str) -> Words:
    """Make a set of the lines of a text."""
    return frozenset(line.strip() for line in text.strip().splitlines())


class Speech(msgspec.Struct, frozen=True, kw_only=True):
    """How a language says who said something.

    `saying` are verbs of saying in the forms that stand beside a quotation; `parted` those whose second part comes
    after the speaker ("legt Jansen uit"). `according` are prepositions of saying. `lightly` are words that may stand
    between the verb and the speaker. `at` and `of` are the prepositions before an organisation: those of `at` go first.
    `no_role` are words that a role does not begin with.
    """

    saying: Words
    parted: Mapping[str, Words] = {}
    according: Words
    lightly: Words
    pronouns: Words
    articles: Words
    particles: Words
    titles: Words
    roles: Words
    civic: Words
    institutions: Words
    departments: Words
    at: Words
    of: Words
    no_role: Words


class Dates(msgspec.Struct, frozen=True, kw_only=True):
    """Month names (each with its short forms), days of the week, and words for a time of day."""

    months: tuple[tuple[str, ...], ...]
    weekdays: Words
    ordinal: str = ""
    noon: str
    midnight: str
    hour: str


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """How the parts of a release announce themselves.

    In `about`, the group `name` is the organisation. In `caption` and `credit`, what follows the match is the text.
    """

    genres: Mapping[str, Genre]
    immediate: str
    embargo: str
    end: str
    note: str
    contact: str
    about: str
    pictures: str
    caption: str
    credit: str
    keywords: str
    dated: str
    hours: str
    labels: str
    invitation: str


class Furniture(msgspec.Struct, frozen=True, kw_only=True):
    """What stands around a release on a page and in a mail.

    `phrases` gives patterns of whole lines by the reason for setting them aside; `navigation` are the names of a site's
    sections, which count only in company. `headers` are the field names of a mail.
    """

    phrases: Mapping[str, tuple[str, ...]]
    navigation: Words
    headers: Words
    subject: Words
    forwarded: tuple[str, ...]
    greeting: str
    covering: str
    closing: str
    sent_from: str
    disclaimer: str


class Rules(msgspec.Struct, frozen=True, kw_only=True):
    """All rules of one language (BCP 47, without region). `elided` are words that begin with an apostrophe."""

    language: str
    elided: Words
    speech: Speech
    dates: Dates
    parts: Parts
    furniture: Furniture


SEARCH = "site-search"
NAVIGATION = "navigation"
SHARING = "sharing"
COOKIES = "cookies"
PAGE = "page-furniture"
