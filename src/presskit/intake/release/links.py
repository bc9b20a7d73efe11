"""Web and mail addresses in running text."""

from __future__ import annotations

import re

from presskit.kit.text import Span, Text, canonical, clean

MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


ADDRESS = re.compile(
    r"(?:https?://[^\s<>\"“”«»]+|(?<![\w@.-])www\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![\w-])(?:/[^\s<>\"“”«»]*)?"
    r"|(?<![\w@.-])(?:www\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}"
    r"(?:nl|com|org|net|eu|be|de|fr|co\.uk|uk|ac\.uk|gov|edu|info|io|museum|amsterdam|frl|int)(?![\w-])(?:/[^\s<>\"“”«»]*)?)",
    re.IGNORECASE,
)


_NETWORKS = {
    "twitter": r"(?:twitter|x)\.com/", "linkedin": r"linkedin\.com/", "instagram": r"instagram\.com/",
    "youtube": r"(?:youtube\.com|youtu\.be)/",
}  # fmt: skip


def web_address(found: str) -> str:
    """Make an address complete, without the punctuation of the sentence it stood in."""
    found = found.rstrip(".,;:!?)]}'’")
    return found if found.lower().startswith(("http://", "https://")) else f"https://{found}"


def addresses(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, complete address) of each web and mail address in a text."""
    found: list[tuple[int, int, str]] = []
    for match in ADDRESS.finditer(MAIL.sub(lambda m: " " * len(m.group()), text)):
        words = match.group().rstrip(".,;:!?)]}'’")
        if text[match.end() : match.end() + 1] != "@":
            found.append((match.start(), match.start() + len(words), web_address(words)))
    for match in MAIL.finditer(text):
        words = match.group().rstrip(".-_")
        found.append((match.start(), match.start() + len(words), f"mailto:{words}"))
    found.sort()
    apart: list[tuple[int, int, str]] = []
    for span in found:
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def network_of(address: str) -> str:
    """Return the network of a profile's address, empty for another address."""
    return next((name for name, form in _NETWORKS.items() if re.search(form, address, re.IGNORECASE)), "")


def linked(words: str) -> Text:
    """Return a text with its web and mail addresses marked as links."""
    words = clean(words)
    spans: list[Span] = []
    at = 0
    for start, end, address in addresses(words):
        spans += [Span(words[at:start]), Span(words[start:end], link=address)]
        at = end
    return canonical([*spans, Span(words[at:])])
