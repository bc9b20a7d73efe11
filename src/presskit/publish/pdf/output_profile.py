"""The printer's own output profile: an ICC file that the user points at, made sure of before a page is drawn.

It must be the profile of a printing condition (class prtr), in CMYK, of ICC version 2 or 4, whole, and fit to convert
both ways (ISO 15930-7, 6.2.2; ICC.1:2010). Header and tags are read here; the tables are first tried out in the
sandbox's child, for a colour engine reads them in native code.
"""

from __future__ import annotations

import re
import struct

import msgspec

from presskit import sandbox
from presskit.messages import N_, Problem, wordings
from presskit.publish.pdf.profile import INK_LIMIT, SRGB_FILE, OutputIntent, icc_profile

wordings(
    **{
        "icc-not-profile": N_("{path}: this is not an ICC profile; choose the output profile (.icc) of your printer"),
        "icc-damaged": N_("{path}: this ICC profile is damaged ({reason}); get a sound copy of it"),
        "icc-class": N_(
            "{path}: this ICC profile is of class “{kind}”, not of a printing condition (“prtr”); "
            "choose the output profile of your printer"
        ),
        "icc-space": N_("{path}: this output profile is for {space}, and print needs CMYK; choose one for CMYK"),
        "icc-version": N_("{path}: PDF/X-4 takes ICC profiles of version 2 and 4, not {version}; choose another"),
        "icc-one-way": N_("{path}: this ICC profile cannot convert colours to ink ({tag} is missing); choose another"),
    }
)

MOST_BYTES = 32_000_000
"""Largest profile: those of printing conditions are of 0.5 to 4 MB."""
_HEADER = 128
_MOST_TAGS = 100
_NEEDED = ("desc", "A2B0", "B2A0")
_LEAST_INK = 100
"""Per cent that the darkest colour has in any print."""
_PALEST_DARK = 130
"""The most that the darkest ink may show of sRGB's 255, and `_DARKEST_PAPER` the least that paper may."""
_DARKEST_PAPER = 150
_BETWEEN_STEPS = 5.0
"""Per cent of ink that colours between those tried out may have more."""
_REGISTERED = re.compile(
    r"\b(FOGRA ?\d\d|CGATS ?TR ?00\d|CGATS21-2-CRPC\d|CRPC\d|JC200103|JCN2002|JCW2003|IFRA ?\d\d|EUROSB\d{3})(?=L?\b)"
)
"""Names of printing conditions in the ICC's registry of characterisation data, as profiles carry them."""


class _Tried(msgspec.Struct):
    """What came of converting: the most ink in per cent, and the lightness of paper and of full ink, 0 to 255.

    `cause` is what the colour engine had against it.
    """

    most_ink: float = 0.0
    paper: int = 0
    dark: int = 255
    cause: str = ""


def read_output_profile(data: bytes, path: str) -> OutputIntent:
    """Return the output intent of an ICC file; `path` is what to call it in a message.

    Identifier and description are the profile's own: the registered name of its printing condition where it states
    one, else its description.

    Raises:
        Problem: `icc-...` when it is no profile for print, `sandbox-...` when it breaks the colour engine.
    """
    tags = _tags(data, path)
    _check_header(data, path)
    for tag in _NEEDED:
        if tag not in tags:
            raise Problem("icc-one-way", path=path, tag=tag)
    description = _description(tags["desc"])
    if not description:
        raise Problem("icc-damaged", path=path, reason="desc")
    target = tags.get("targ", b"")[8:4096].decode("latin-1")
    named = _REGISTERED.search(description) or _REGISTERED.search(target)
    tried = msgspec.json.decode(sandbox.call(f"{__name__}:try_out", data, name=path), type=_Tried)
    if tried.most_ink < _LEAST_INK or tried.paper < _DARKEST_PAPER or tried.dark > _PALEST_DARK:
        reason = tried.cause or f"white {tried.paper}, black {tried.dark}, ink {tried.most_ink:.0f} %"
        raise Problem("icc-damaged", path=path, reason=reason)
    return OutputIntent(
        "GTS_PDFX",
        data,
        4,
        _spelt(named.group(1)) if named else description,
        description,
        registry="http://www.color.org" if named else "",
        most_ink=min(INK_LIMIT, tried.most_ink + _BETWEEN_STEPS),
    )


def _check_header(data: bytes, path: str) -> None:
    """Check what the profile is of (ICC.1:2010, 7.2)."""
    if data[12:16] != b"prtr":
        raise Problem("icc-class", path=path, kind=_signature(data[12:16]))
    if data[16:20] != b"CMYK":
        raise Problem("icc-space", path=path, space=_signature(data[16:20]))
    if data[8] not in (2, 4):
        raise Problem("icc-version", path=path, version=f"{data[8]}.{data[9] >> 4}")
    if data[20:24] not in (b"Lab ", b"XYZ "):
        raise Problem("icc-damaged", path=path, reason=f"PCS {_signature(data[20:24])}")


def _tags(data: bytes, path: str) -> dict[str, bytes]:
    """Return the tags by their signatures (ICC.1:2010, 7.3), of a file that is as long as it says."""
    if len(data) < _HEADER + 4 or data[36:40] != b"acsp":
        raise Problem("icc-not-profile", path=path)
    (size,) = struct.unpack(">I", data[:4])
    if size != len(data):
        raise Problem("icc-damaged", path=path, reason=f"{len(data)} / {size} bytes")
    (count,) = struct.unpack(">I", data[_HEADER : _HEADER + 4])
    start = _HEADER + 4
    if not 0 < count <= _MOST_TAGS or len(data) < start + 12 * count:
        raise Problem("icc-damaged", path=path, reason=f"{count} tags")
    found: dict[str, bytes] = {}
    for signature, offset, size in struct.iter_unpack(">4sII", data[start : start + 12 * count]):
        if offset < start + 12 * count or size < 8 or offset + size > len(data):
            raise Problem("icc-damaged", path=path, reason=_signature(signature))
        found[_signature(signature)] = data[offset : offset + size]
    return found


def _description(tag: bytes) -> str:
    """Return the first text of a `desc` tag, of version 2 or 4; "" when it has none."""
    try:
        if tag[:4] == b"desc":
            (length,) = struct.unpack(">I", tag[8:12])
            text = tag[12 : 12 + length].split(b"\0")[0].decode("latin-1")
        elif tag[:4] == b"mluc":
            count, _, _, length, offset = struct.unpack(">II4sII", tag[8:28])
            text = tag[offset : offset + length].decode("utf-16-be") if count else ""
        else:
            return ""
    except (struct.error, UnicodeDecodeError):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]


def _signature(four: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 else "?" for byte in four).strip()


def _spelt(registered: str) -> str:
    """Return a registered name as the registry writes it: FOGRA51, CGATS TR 006."""
    close = registered.replace(" ", "")
    return re.sub(r"^CGATSTR", "CGATS TR ", close)


def try_out(data: bytes) -> bytes:
    """Convert colours with a profile, to ink and back; called in the sandbox's child."""
    from PIL import Image, ImageCms

    from presskit.publish.pdf.icc import transform
    from presskit.publish.pdf.images import most_ink

    steps = tuple(range(0, 256, 17))
    probe = Image.new("RGB", (len(steps) ** 2, len(steps)))
    probe.putdata([(r, g, b) for r in steps for g in steps for b in steps])
    screen = icc_profile(SRGB_FILE)
    ends = Image.new("CMYK", (2, 1))
    ends.putdata([(0, 0, 0, 0), (255, 255, 255, 255)])
    try:
        inks = transform(screen, "RGB", data, "CMYK").apply(probe)
        shown = transform(data, "CMYK", screen, "RGB").apply(ends).convert("L").tobytes()
    except (OSError, ValueError, ImageCms.PyCMSError) as error:
        return msgspec.json.encode(_Tried(cause=str(error)))
    return msgspec.json.encode(_Tried(most_ink(inks), shown[0], shown[1]))
