"""The decoding of a picture, once, in the sandbox's child: is it whole, what is it, what does it say, a small copy.

Everything here runs on data that may be made to do harm; `picture.read` is what the program calls.
"""

from __future__ import annotations

import io
import math
import warnings
import zlib
from collections.abc import Iterator
from typing import Any

import msgspec
from PIL import (
    ExifTags,
    Image,
    ImageCms,
    ImageOps,
    IptcImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
)

from presskit import resources
from presskit.intake.notes import Notes
from presskit.intake.picture_header import format_of
from presskit.intake.picture_iptc import DataSets, data_sets, from_iim
from presskit.intake.picture_metadata import PictureMetadata, from_exif, from_png_text, line, merged
from presskit.intake.picture_types import PROXY_SIDE, ColourSpace, Decoded, check_size
from presskit.intake.picture_xmp import from_xmp, properties, states_place
from presskit.messages import Problem

MOST_TEXT = 4 << 20
"""Longest packed text or profile of a PNG, unpacked."""
STRIP = 1 << 22
"""Pixels that are converted at a time: a whole second copy of a large picture would not fit in the child's memory."""


def decode(payload: bytes) -> bytes:
    """Decode a picture's bytes to a `Decoded`, as MessagePack.

    Raises:
        Problem: it is damaged, or too large.
    """
    warnings.simplefilter("ignore")  # Pillow's opinions on damage; what matters is whether it can be read
    Image.MAX_IMAGE_PIXELS = None  # our own limit is lower
    PngImagePlugin.MAX_TEXT_CHUNK = MOST_TEXT
    notes = Notes("")
    try:
        with Image.open(io.BytesIO(payload), formats=("JPEG", "PNG", "TIFF", "WEBP")) as image:
            check_size(*image.size, format_of(payload), name="")
            return msgspec.msgpack.encode(_decoded(image, payload, notes))
    except (Problem, MemoryError):
        raise
    except UnidentifiedImageError:
        raise Problem("picture-damaged", name="") from None
    except Exception as error:
        cause = str(error).lower()
        cut = "truncated" in cause or "unexpected end" in cause or isinstance(error, EOFError)
        raise Problem("picture-cut" if cut else "picture-damaged", name="") from error


def _decoded(image: Image.Image, payload: bytes, notes: Notes) -> Decoded:
    width, height = image.size
    mode, kind = image.mode, format_of(payload)
    if kind == "PNG":
        _check_png(payload)
    _note_frames(image, kind, notes)
    metadata, orientation = _metadata(image, notes)
    profile, description = _profile(image, notes)
    bits = _bits(image, payload)
    ppi = _ppi(image)
    if kind == "JPEG":
        # libjpeg scales while it decodes, and still reads every byte.
        image.draft(None, (2 * PROXY_SIDE, 2 * PROXY_SIDE))
    image.load()
    small = _reduced(image)
    alpha = small.mode == "RGBA" and _lowest(small.getchannel("A")) < 255
    if alpha:
        notes.add("picture-alpha")
    if bits > 8:
        notes.add("picture-deep", bits=bits)
    # TIFF is turned by its reader; the others are left to us.
    turn = 1 if kind == "TIFF" else orientation
    if turn >= 5:
        width, height = height, width
    space: ColourSpace = "cmyk" if mode == "CMYK" else "gray" if mode[0] in "1LIF" and mode != "LAB" else "rgb"
    if space == "cmyk":
        notes.add("picture-cmyk", profile=description or "-")
    return Decoded(
        width=width,
        height=height,
        orientation=orientation,
        colour_space=space,
        bits=bits,
        alpha=alpha,
        profile=description,
        ppi=ppi,
        metadata=metadata,
        notes=tuple(notes),
        proxy=_proxy(small, turn, profile),
    )


# -------------------------------------------------------------------------------------------------------- what it is


def _check_png(data: bytes) -> None:
    """Check every chunk's checksum: the reader passes over those of the pixels (PNG 3, 5.3).

    Raises:
        Problem: one is wrong, or the file ends before its end chunk.
    """
    at = 8
    while True:
        size = int.from_bytes(data[at : at + 4], "big")
        end = at + 8 + size
        if end + 4 > len(data):
            raise Problem("picture-cut", name="")
        if zlib.crc32(memoryview(data)[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            raise Problem("picture-checksum", name="")
        if data[at + 4 : at + 8] == b"IEND":
            return
        at = end + 4


def _note_frames(image: Image.Image, kind: str | None, notes: Notes) -> None:
    if kind == "TIFF":
        try:
            image.seek(1)
        except EOFError:
            return
        finally:
            image.seek(0)
        notes.add("picture-pages")
    elif image.format != "MPO" and getattr(image, "n_frames", 1) > 1:  # MPO: a camera's own preview rides along
        notes.add("picture-animated")


def _bits(image: Image.Image, payload: bytes) -> int:
    """Return the bits of a channel as the file has them: some modes have fewer than it says."""
    if image.format == "PNG":
        return payload[24]
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        stated = image.tag_v2.get(TiffImagePlugin.BITSPERSAMPLE, (1,))
        return max(stated) if isinstance(stated, tuple) else int(stated)
    return 8


def _ppi(image: Image.Image) -> float | None:
    """Return the resolution that the file states, in pixels per inch; None for none, or for one that is no use."""
    stated: Any = image.info.get("dpi")
    if image.format in {"JPEG", "MPO"} and image.info.get("jfif_unit") not in {1, 2}:
        # The reader makes up 72 where EXIF is silent.
        stated = stated if ExifTags.Base.XResolution in image.getexif() else None
    try:
        value = float(stated[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    return round(value, 2) if math.isfinite(value) and 10 <= value <= 10_000 else None


def _profile(image: Image.Image, notes: Notes) -> tuple[ImageCms.ImageCmsProfile | None, str]:
    """Return the embedded profile and its description, when it can be read and is one for such pixels."""
    data = image.info.get("icc_profile")
    if not data:
        return None, ""
    space = "CMYK" if image.mode == "CMYK" else "Lab" if image.mode == "LAB" else "RGB"
    if image.mode[0] in "1LIF" and image.mode != "LAB":
        space = "GRAY"
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
        description = line(ImageCms.getProfileDescription(profile), 100)
        fits = profile.profile.xcolor_space.strip().upper() == space.upper()
    except Exception:  # noqa: BLE001 - whatever LittleCMS has against it
        fits, description, profile = False, "", None
    # A profile must also make a transform: some break only there.
    if profile is None or not fits or profile.profile.device_class in {"abst", "link", "nmcl"}:
        notes.add("picture-profile")
        return None, ""
    return profile, description


# ------------------------------------------------------------------------------------------------------ what it says


def _metadata(image: Image.Image, notes: Notes) -> tuple[PictureMetadata, int]:
    """Return what the picture says about itself, and how it is to be turned (EXIF, 1 to 8)."""
    sources: list[PictureMetadata] = []
    place = False
    packet = image.info.get("xmp")
    if packet:
        try:
            found = properties(packet if isinstance(packet, bytes) else str(packet).encode())
            sources.append(from_xmp(found))
            place = states_place(found)
        except ValueError:
            notes.add("picture-metadata", which="XMP")
    try:
        sources.append(from_iim(_iim(image)))
    except Exception:  # noqa: BLE001 - a damaged block says nothing
        notes.add("picture-metadata", which="IPTC")
    orientation = 1
    try:
        exif = image.getexif()
        sources.append(from_exif(lambda tag: exif.get(tag) or exif.get_ifd(ExifTags.IFD.Exif).get(tag)))
        place = place or bool(exif.get_ifd(ExifTags.IFD.GPSInfo))
        turn = exif.get(ExifTags.Base.Orientation)
        orientation = turn if isinstance(turn, int) and 1 <= turn <= 8 else 1
    except Exception:  # noqa: BLE001 - the same
        notes.add("picture-metadata", which="EXIF")
    sources.append(from_png_text(image.info.get))
    if place:
        notes.add("picture-place")
    return merged(sources), orientation


def _iim(image: Image.Image) -> DataSets:
    photoshop = image.info.get("photoshop")
    if isinstance(photoshop, dict):
        block = photoshop.get(0x0404)
        return data_sets(block) if isinstance(block, bytes) else {}
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        found = IptcImagePlugin.getiptcinfo(image) or {}
        return {key: value if isinstance(value, list) else [value] for key, value in found.items() if value}
    return {}


# ------------------------------------------------------------------------------------------------------ the small copy


def _lowest(channel: Image.Image) -> int:
    extrema: Any = channel.getextrema()
    return int(extrema[0])


def _proxy(small: Image.Image, turn: int, profile: ImageCms.ImageCmsProfile | None) -> bytes:
    """Return a JPEG of the picture in sRGB, upright, on white, at most `PROXY_SIDE` px on its longer side."""
    small.thumbnail((PROXY_SIDE, PROXY_SIDE), Image.Resampling.LANCZOS)
    small = _in_srgb(small, profile)
    if turn != 1:
        small.getexif()[ExifTags.Base.Orientation] = turn
        small = ImageOps.exif_transpose(small)
    out = io.BytesIO()
    small.save(out, "JPEG", quality=85)
    return out.getvalue()


def _strips(image: Image.Image, factor: int) -> Iterator[tuple[int, Image.Image]]:
    rows = max(STRIP // (image.width * factor), 1) * factor
    for top in range(0, image.height, rows):
        yield top, image.crop((0, top, image.width, min(top + rows, image.height)))


def _reduced(image: Image.Image) -> Image.Image:
    """Return the picture in 8 bits, twice the proxy's size or less, converted strip by strip."""
    factor = max(max(image.size) // (2 * PROXY_SIDE), 1)
    scale = _scale(image)
    size = (-(-image.width // factor), -(-image.height // factor))
    result: Image.Image | None = None
    for top, strip in _strips(image, factor):
        part = _eight_bit(strip, scale).reduce(factor)
        if result is None:
            result = Image.new(part.mode, size)
        result.paste(part, (0, top // factor))
    return image if result is None else result


def _scale(image: Image.Image) -> float:
    """Return what maps the values of a deep picture to 0 to 255."""
    if image.mode.startswith("I;16"):
        return 255 / 65535
    if image.mode not in {"I", "F"}:
        return 1.0
    extrema: Any = image.getextrema()
    top = float(extrema[1])
    if not math.isfinite(top) or top <= 0:
        return 1.0
    # Integers are of 8 or 16 bits in a wider box; reals go from 0 to 1, or up to what there is.
    full = (255.0 if top <= 255 else 65535.0 if top <= 65535 else top) if image.mode == "I" else max(top, 1.0)
    return 255 / full


def _eight_bit(image: Image.Image, scale: float) -> Image.Image:
    """Return a picture as L, RGB, RGBA, CMYK or LAB."""
    if image.mode in {"I", "F"} or image.mode.startswith("I;16"):
        whole = image if image.mode == "F" else image.convert("I") if image.mode != "I" else image
        return whole.convert("F").point(lambda value: value * scale + 0.0).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in {"L", "RGB", "CMYK", "LAB"}:
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _in_srgb(image: Image.Image, profile: ImageCms.ImageCmsProfile | None) -> Image.Image:
    """Return a small picture in sRGB, on white."""
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    if profile is None and image.mode == "CMYK":
        profile = _press_profile()
    elif profile is None and image.mode == "LAB":
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    if profile is not None and image.mode != "L":
        srgb = ImageCms.createProfile("sRGB")
        try:
            moved = ImageCms.profileToProfile(image, profile, srgb, ImageCms.Intent.PERCEPTUAL, outputMode="RGB")
        except (ImageCms.PyCMSError, ValueError):
            moved = None
        if moved is not None:
            return moved
    return image if image.mode in {"L", "RGB"} else image.convert("RGB")


def _press_profile() -> ImageCms.ImageCmsProfile | None:
    """Return the profile that untagged CMYK is taken for: coated paper in Europe (FOGRA39)."""
    path = resources.path("icc", "ISOcoated_v2_300_bas.icc")
    return ImageCms.ImageCmsProfile(io.BytesIO(path.read_bytes())) if path.is_file() else None
