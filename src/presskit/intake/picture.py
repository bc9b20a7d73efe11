"""Pictures come in: JPEG, PNG, TIFF and WebP, looked at once, in the sandbox's child."""

from __future__ import annotations

import hashlib

import msgspec

from presskit import sandbox
from presskit.intake.notes import Note
from presskit.intake.picture_header import format_of, is_camera_raw, other_format, size_of
from presskit.intake.picture_metadata import Alternatives, LanguageText, PictureMetadata
from presskit.intake.picture_types import Decoded, Picture, check_size
from presskit.kit.localised import Localised, localised
from presskit.kit.model import Image, Shown, SourceType, UsageTerms
from presskit.messages import N_, Problem, wordings

__all__ = ["LanguageText", "Picture", "PictureMetadata", "read", "to_kit_image"]

wordings(
    **{
        "picture-empty": N_("{name} is empty; choose a JPEG, PNG, TIFF or WebP picture"),
        "picture-not": N_("{name} is not a picture; choose a JPEG, PNG, TIFF or WebP picture"),
        "picture-drawing": N_("{name} is a drawing (SVG), not a picture; import it as an icon or a logo"),
        "picture-format": N_("{name}: the format {format} is not accepted; save it as JPEG, PNG, TIFF or WebP"),
        "picture-raw": N_("{name} is a camera's raw file; develop it and save it as JPEG or TIFF"),
        "picture-file-large": N_("{name} is too large: {megabytes} MB; at most {limit} MB can be used"),
        "picture-animated": N_("{name}: it moves; only its first frame is used"),
        "picture-pages": N_("{name}: it has more than one page; only the first is used"),
        "picture-alpha": N_("{name}: it is transparent; on paper it stands on white"),
        "picture-deep": N_("{name}: its {bits} bits a channel are reduced to 8 in every output"),
        "picture-cmyk": N_("{name}: it is in CMYK (profile: {profile}); outputs for the screen convert it to sRGB"),
        "picture-profile": N_("{name}: its colour profile is damaged or not made for it, and is ignored"),
        "picture-place": N_("{name}: it says where it was taken (GPS); only the original file keeps that"),
        "picture-metadata": N_("{name}: its {which} metadata is damaged and was ignored"),
    }
)

MEGABYTES = 200
"""Largest file: more would not fit in the child's memory together with its pixels."""


def read(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> Picture:
    """Look at a picture: is it whole, what is it, what does it say about itself, with a small copy to show.

    Args:
        data: the file's bytes; the caller keeps them as they are.
        name: of the file, for messages.
        worker: where to do it, when there are many to do.

    Raises:
        Problem: a line on why it was refused.
    """
    if not data.strip():
        raise Problem("picture-empty", name=name)
    if len(data) > MEGABYTES << 20:
        raise Problem("picture-file-large", name=name, megabytes=len(data) >> 20, limit=MEGABYTES)
    kind = format_of(data)
    if kind is None:
        other = other_format(data)
        if other == "SVG":
            raise Problem("picture-drawing", name=name)
        raise Problem("picture-format", name=name, format=other) if other else Problem("picture-not", name=name)
    if kind == "TIFF" and is_camera_raw(data):
        raise Problem("picture-raw", name=name)
    if size := size_of(data, kind):
        check_size(*size, kind, name=name)
    decoded = _in_child(data, name, worker)
    notes = tuple(Note(note.code, {**note.data, "name": name}) for note in decoded.notes)
    fields = {**msgspec.structs.asdict(decoded), "notes": notes}
    return Picture(name=name, format=kind, sha256=hashlib.sha256(data).hexdigest(), **fields)


def _in_child(data: bytes, name: str, worker: sandbox.Worker | None) -> Decoded:
    # A large file may take longer: reading all of it is honest work.
    seconds = sandbox.SECONDS + len(data) / 5e6
    ask = worker.call if worker else sandbox.call
    try:
        return msgspec.msgpack.decode(
            ask("presskit.intake.picture_decode:decode", data, name=name, seconds=seconds), type=Decoded
        )
    except msgspec.DecodeError:
        raise Problem("sandbox-died", name=name, cause="reply") from None
    except Problem as problem:
        problem.data["name"] = name  # the child does not know it
        raise


# -------------------------------------------------------------------------------------------------------- into the kit

_SOURCES: dict[str, SourceType] = {
    "digitalCapture": "photo",
    "computationalCapture": "photo",
    "negativeFilm": "photo",
    "positiveFilm": "photo",
    "print": "photo",
    "humanEdits": "photo",
    "minorHumanEdits": "photo",
    "algorithmicallyEnhanced": "photo",
    "composite": "composite",
    "compositeCapture": "composite",
    "compositeSynthetic": "composite",
    "trainedAlgorithmicMedia": "AI",
    "compositeWithTrainedAlgorithmicMedia": "AI",
}
"""IPTC NewsCodes, Digital Source Type, in the kit's terms."""


def to_kit_image(picture: Picture, file_name: str, *, id: str, language: str) -> Image:  # noqa: A002 - the kit's name
    """Return the kit's image for a picture: alt text, caption, rights and people as the file states them.

    Args:
        picture: what `read` returned.
        file_name: the name that the kit shows and exports it under.
        id: of the new image (`presskit.kit.blocks.new_id`).
        language: of texts whose language the file does not state (BCP 47).
    """
    stated = picture.metadata
    return Image(
        id=id,
        file=file_name,
        sha256=picture.sha256,
        format=picture.format,
        width=picture.width,
        height=picture.height,
        colour_space=picture.colour_space,
        alt=_localised(stated.alt, language),
        caption=_localised(stated.caption, language),
        creator=", ".join(stated.creators),
        credit=stated.credit or stated.source,
        copyright=stated.copyright,
        usage=UsageTerms(text=_localised(stated.usage_terms, language)),
        licence_url=stated.licence_url if stated.licence_url.startswith(("https://", "http://")) else "",
        people=tuple(Shown(name=person) for person in stated.people),
        source_type=_SOURCES.get(stated.source_type.rstrip("/").rsplit("/", 1)[-1], ""),
    )


def _localised(texts: Alternatives, language: str) -> Localised:
    """Return texts as a field of the kit; one without a language is in `language`, unless another one is."""
    known = {t.language: t.text for t in texts if t.language != "x-default"}
    default = next((t.text for t in texts if t.language == "x-default"), "")
    if default:
        known.setdefault(language, default)
    # A region is no matter where the kit has none: en-GB serves for en.
    if language not in known:
        near = next(
            (tag for tag in known if tag.split("-")[0].lower() == language.split("-", maxsplit=1)[0].lower()), None
        )
        if near is not None:
            known[language] = known.pop(near)
    return tuple(part for tag, text in known.items() for part in localised(text, tag))
