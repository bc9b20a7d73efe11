"""Bytes that should be text, to text: their encoding, or a refusal that names the place where they are none."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import NamedTuple

from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "text-too-large": N_("{name}: {size} MB is too large for a release; the limit is {limit} MB of text"),
        "text-too-long": N_("{name}: the text has {count} characters; a release can have {limit}: import it in parts"),
        "text-empty": N_("{name}: the file is empty; there is no text to import"),
        "text-blank": N_("{name}: there is only white space in it; there is no text to import"),
        "text-is-binary": N_("{name}: this is {kind}, not plain text; save or copy its text and import that"),
        "text-not-text": N_(
            "{name}: this is no text file: byte {byte} at {offset} stands in no text; save it as plain text (UTF-8)"
        ),
        "text-damaged": N_(
            "{name}, line {line}: the bytes {bytes} are no valid {encoding}; save the text as UTF-8 and import it again"
        ),
        "text-encoding": N_(
            "{name}, line {line}: the text is in an unknown encoding; save it as UTF-8 and import it again"
        ),
    }
)

MOST_BYTES = 10_000_000
MOST_CHARACTERS = 1_000_000

_SIGNATURES = (
    (b"%PDF-", N_("a PDF")),
    (b"PK\x03\x04", N_("a Word, LibreOffice or other zip file")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", N_("an old Word file")),
    (b"{\\rtf", N_("an RTF file")),
    (b"\xff\xd8\xff", N_("a picture")),
    (b"\x89PNG\r\n", N_("a picture")),
    (b"GIF8", N_("a picture")),
    (b"RIFF", N_("a picture, sound or film")),
    (b"\x1f\x8b", N_("a compressed file")),
    (b"BZh", N_("a compressed file")),
    (b"7z\xbc\xaf", N_("a compressed file")),
    (b"SQLite format 3\x00", N_("a press kit or other database")),
    (b"\x7fELF", N_("a program")),
    (b"MZ\x90\x00", N_("a program")),
)

_MARKED = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HIGH = re.compile(b"[\x80-\xff]+")
_UTF8_SEQUENCE = re.compile(
    b"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}",
)

# What Western European text in Windows-1252 has outside ASCII: letters, and the punctuation of the trade.
_WESTERN = re.compile("[À-ÖØ-öø-ÿŠŒŽšœžŸƒ‚„…‘’“”•–—«»‹›€£§©®°·´ºª¡¿½¼¾²³™\xa0\xad†‰ˆ˜µ¶±×¨]")
_LETTER_BESIDE = re.compile("[A-Za-z][µ¶±×¨´º§°½¼¾²³¡¿†‰ˆ˜ƒ¶]|[µ¶±×¨¬ƒˆ˜†‰][A-Za-z]{2}")
_DOUBLED = re.compile("[ÃÂ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[™œ\x9d“”˜¦\x93\x94]")


class Decoded(NamedTuple):
    """Text, the name of its encoding, whether that was guessed, and whether the text looks wrongly decoded before."""

    text: str
    encoding: str
    guessed: bool = False
    garbled: bool = False


def decode(data: bytes, name: str) -> Decoded:
    """Decode a text file: UTF-8, UTF-16 or UTF-32 (marked or not), or Windows-1252 when it can be nothing else.

    Raises:
        Problem: it is empty, too large, not text, or in an encoding that cannot be told; `name` and place are named.
    """
    if not data:
        raise Problem("text-empty", name=name)
    if len(data) > MOST_BYTES:
        raise Problem("text-too-large", name=name, size=-(-len(data) // 1_000_000), limit=MOST_BYTES // 1_000_000)
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise Problem("text-is-binary", name=name, kind=kind)
    decoded = _decoded(data, name)
    if len(decoded.text) > MOST_CHARACTERS:
        raise Problem("text-too-long", name=name, count=f"{len(decoded.text):,}", limit=f"{MOST_CHARACTERS:,}")
    _refuse_controls(decoded.text, name)
    if not any(_visible(c) for c in decoded.text):
        raise Problem("text-blank", name=name)
    return decoded._replace(garbled=len(_DOUBLED.findall(decoded.text)) >= 2)


def _decoded(data: bytes, name: str) -> Decoded:
    for mark, codec, label in _MARKED:
        if data.startswith(mark):
            body = data[len(mark) :]
            try:
                return Decoded(body.decode(codec), label)
            except UnicodeDecodeError as error:
                raise _damaged(body, error, name, label, codec) from None
    wide = _unmarked_wide(data)
    if wide:
        try:
            return Decoded(data.decode(wide), "UTF-16", guessed=True)
        except UnicodeDecodeError as error:
            raise _damaged(data, error, name, "UTF-16", wide) from None
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as error:
        _refuse_controls(data.decode("latin-1"), name)
        western = _western(data)
        if western is not None:
            return Decoded(western, "Windows-1252", guessed=True)
        if _UTF8_SEQUENCE.search(data) or error.object[error.start] in range(0xE0, 0xF5):
            raise _damaged(data, error, name, "UTF-8", "utf-8") from None
        raise _refusal(data, error, name) from None


def _unmarked_wide(data: bytes) -> str | None:
    """Return the codec of UTF-16 without a mark: every other byte of ordinary text in it is a NUL."""
    if len(data) % 2 or len(data) < 4:
        return None
    sample = data[:4000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _western(data: bytes) -> str | None:
    """Return the text when it reads as Western European in Windows-1252 (which holds Latin-1), else None.

    Every byte is something in that encoding, so what comes out must look like it: letters among letters, no more
    of them than Western European languages have, and not the remains of UTF-8.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    high = [c for c in text if c > "\x7f"]
    if not all(_WESTERN.match(c) for c in high) or _LETTER_BESIDE.search(text):
        return None
    in_utf8 = sum(len(m) for m in _UTF8_SEQUENCE.findall(data))
    if in_utf8 * 2 > len(high):
        return None
    letters = sum(c.isalpha() for c in text)
    foreign = sum(c.isalpha() for c in high)
    return None if foreign > max(4, 0.2 * letters) else text


def _damaged(data: bytes, error: UnicodeDecodeError, name: str, label: str, codec: str) -> Problem:
    before = data[: error.start].decode(codec, "replace")
    wrong = data[error.start : max(error.end, error.start + 1)][:4]
    return Problem(
        "text-damaged", name=name, line=_line(before), bytes=" ".join(f"{b:02X}" for b in wrong), encoding=label
    )


def _refusal(data: bytes, error: UnicodeDecodeError, name: str) -> Problem:
    return Problem("text-encoding", name=name, line=_line(data[: error.start].decode("latin-1")))


def _line(before: str) -> int:
    return len(before.splitlines()) or 1 if not before.endswith(("\n", "\r")) else len(before.splitlines()) + 1


def _refuse_controls(text: str, name: str) -> None:
    """Refuse what is no text: more than a stray control character (those are left out when the text is cleaned)."""
    controls = _CONTROLS.findall(text)
    if len(controls) > max(8, len(text) // 200):
        first = _CONTROLS.search(text)
        at = first.start() if first else 0
        raise Problem("text-not-text", name=name, byte=f"{ord(text[at]):02X}", offset=at)


def _visible(character: str) -> bool:
    """Tell whether something of a character is seen: not white space, a control or an invisible mark."""
    return not character.isspace() and unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Cn", "Zs"}
