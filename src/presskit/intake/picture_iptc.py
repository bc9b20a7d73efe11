"""IPTC IIM, the older form of press metadata, in a picture's Photoshop block (IPTC IIM 4.2)."""

from __future__ import annotations

from presskit.intake.picture_metadata import (
    CAPTION_LIMIT,
    PictureMetadata,
    alternatives,
    decoded,
    iso_date,
    line,
    names,
)

DataSets = dict[tuple[int, int], list[bytes]]
UTF_8 = b"\x1b%G"
"""The value of 1:90 (Coded Character Set) for UTF-8 (ISO 2022)."""


def data_sets(block: bytes) -> DataSets:
    """Return the values of each record and data set, up to the first fault."""
    found: DataSets = {}
    at = 0
    while at + 5 <= len(block) and block[at] == 0x1C:
        record, number = block[at + 1], block[at + 2]
        size = int.from_bytes(block[at + 3 : at + 5], "big")
        at += 5
        if size & 0x8000:  # an extended length: so many bytes hold it
            count = size & 0x7FFF
            if count > 4:
                break
            size = int.from_bytes(block[at : at + count], "big")
            at += count
        if at + size > len(block):
            break
        found.setdefault((record, number), []).append(block[at : at + size])
        at += size
    return found


def from_iim(sets: DataSets) -> PictureMetadata:
    """Read the fields of the application record.

    The text is UTF-8 when 1:90 says so; else there is no saying: it is taken for UTF-8 when it is that throughout, else
    for Windows-1252, which most press software meant.
    """
    says_utf8 = UTF_8 in b"".join(sets.get((1, 90), []))

    def texts(number: int) -> list[str]:
        values = sets.get((2, number), [])
        return [value.decode("utf-8", "replace") if says_utf8 else decoded(value) for value in values]

    def first(number: int) -> str:
        return next(iter(texts(number)), "")

    day = iso_date(first(55))
    time = first(60)
    whole = iso_date(f"{day}T{time[:6]}{time[6:]}") if day and len(time) >= 6 else ""
    return PictureMetadata(
        caption=alternatives([("x-default", first(120))], CAPTION_LIMIT),
        headline=line(first(105)),
        title=line(first(5)),
        creators=names(texts(80)),
        credit=line(first(110)),
        source=line(first(115)),
        copyright=line(first(116)),
        keywords=names(texts(25)),
        date=whole or day,
        city=line(first(90)),
        country=line(first(101)),
    )
