"""Which addresses become links, and how they are written: http, https, mailto and tel, nothing else."""

from __future__ import annotations

import re
from urllib.parse import quote

from presskit.kit.text import clean

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.ASCII | re.IGNORECASE)
_WEB = re.compile(
    r"(https?)://([^/?#@\\\s]+@)?(\[[0-9a-f:.]+\]|[^/?#@\\\s:\[\]<>\"%|^`{}]+)(:[0-9]{1,5})?([/?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
# Of the ASCII characters only these may stand in a path, query or fragment as they are (WHATWG URL, code points).
_KEEP = "!$&'()*+,-./:;=?@_~%"
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_MAIL = re.compile(r"[^\s@<>\"(),:;\\\[\]]+@[^\s@<>\"(),:;\\\[\]/?#&%]+")
_DIGITS = re.compile(r"\+?[0-9()./\s\u00a0\u202f\u2010-\u2013-]+")

MOST_DIGITS = 15
"""A telephone number has at most so many digits (ITU-T E.164)."""


def address(url: str) -> str:
    """Return an address as it may stand in `href`; empty when it must not become a link.

    `www.` at the start is taken as https. What an address may not hold as it is (spaces, quotes, brackets) is
    percent-encoded; letters of any script stay.
    """
    url = clean(url).strip()
    if url[:4].lower() == "www.":
        url = f"https://{url}"
    scheme = _SCHEME.match(url)
    if not scheme:
        return ""
    match scheme[1].lower():
        case "http" | "https":
            return _web(url)
        case "mailto":
            mail, _, query = url[len("mailto:") :].partition("?")
            found = mail_address(mail)
            return found + (f"?{_encoded(query)}" if query else "") if found else ""
        case "tel":
            return telephone(url[len("tel:") :])
    return ""


def _web(url: str) -> str:
    parts = _WEB.fullmatch(url)
    if not parts or parts[2]:  # a name before an @ only hides where a link leads
        return ""
    scheme, _, host, port, rest = parts.groups()
    if (port and int(port[1:]) > 65535) or not _is_host(host):
        return ""
    before, hash_sign, fragment = (rest or "").partition("#")
    return f"{scheme.lower()}://{host}{port or ''}{_encoded(before)}" + (hash_sign and f"#{_encoded(fragment)}")


def _is_host(host: str) -> bool:
    """Tell whether a host's name can be one: no label is empty or longer than 63 (RFC 1035, 2.3.4; RFC 3490)."""
    if host.startswith("["):
        return True
    if host.isascii():  # as below, without loading what changes letters into others
        *labels, last = map(len, host.split("."))
        return all(0 < label < 64 for label in labels) and last < 64 and len(host) <= 253
    try:
        return len(host.encode("idna")) <= 253
    except UnicodeError:
        return False


def _encoded(part: str) -> str:
    """Percent-encode what may not stand in an address; letters outside ASCII stay but for invisible ones."""
    part = _PERCENT.sub("%25", part)
    return "".join(
        c if c in _KEEP or c.isalnum() or (not c.isascii() and c.isprintable()) else quote(c, safe="") for c in part
    )


def mail_address(mail: str) -> str:
    """Return the `mailto:` address of a mail address; empty when it is none."""
    mail = clean(mail).strip()
    return f"mailto:{_encoded(mail)}" if _MAIL.fullmatch(mail) else ""


def telephone(number: str) -> str:
    """Return the `tel:` address of a telephone number as people write it; empty when it is none.

    The zero of "+31 (0)70" is left out: it is not dialled after the country's code.
    """
    number = clean(number).strip()
    if not _DIGITS.fullmatch(number):
        return ""
    if number.startswith(("+", "00")):
        number = re.sub(r"\(\s*0\s*\)", "", number)
    digits = re.sub(r"[^0-9]", "", number)
    return f"tel:{'+' if number.startswith('+') else ''}{digits}" if 3 <= len(digits) <= MOST_DIGITS else ""


def shown(url: str) -> str:
    """Return an address as it is shown: without its scheme and the slash at its end."""
    return re.sub(r"^(https?://|mailto:|tel:)", "", clean(url).strip(), flags=re.IGNORECASE).removesuffix("/")
