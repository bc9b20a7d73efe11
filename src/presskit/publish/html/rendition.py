"""A picture as the web shows it: upright, cropped, no larger than needed, in sRGB, without the camera's data.

`render` runs in the limited child process (`presskit.sandbox`), because it decodes what came from outside.
"""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from presskit import sandbox
from presskit.messages import N_, Problem, wordings

if TYPE_CHECKING:
    from PIL import Image

wordings(
    **{
        "html-picture-format": N_("this is not a JPEG, PNG, TIFF or WebP picture"),
        "html-picture-size": N_("it has more than 80 million pixels, or more than 30,000 on one side"),
    }
)

FORMATS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp"}
"""What the web shows, with the ending of the file's name; any other format becomes JPEG."""

WIDEST = 1600
"""Width in pixels above which a picture is scaled down: twice the widest column of the designed snippet."""
_MOST_PIXELS = 80_000_000
_LONGEST_SIDE = 30_000
_QUALITY = 82
_SECONDS = 20.0
_ORIENTATION, _ARTIST, _COPYRIGHT = 0x0112, 0x013B, 0x8298
"""Tags of EXIF 3.0."""


class Rendition(msgspec.Struct, frozen=True):
    """What to make of a picture: `box` is what is kept, as fractions 0-1 (left, top, right, bottom).

    `creator` and `copyright` are written into the file; everything else that the camera wrote is left out, the place
    where it was taken above all. `square` cuts the largest square out of the box, for portraits.
    """

    format: str
    widest: int = WIDEST
    box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    square: bool = False
    creator: str = ""
    copyright: str = ""


class Rendered(msgspec.Struct, frozen=True):
    """The picture made, and its size in pixels."""

    data: bytes
    width: int
    height: int


_made: OrderedDict[tuple[str, Rendition], Rendered] = OrderedDict()
"""The last renditions, so that the next output need not make them again; none goes stale, as its key is its content."""
_KEPT = 64


def rendered(sha256: str, wanted: Rendition, original: Callable[[str], bytes], *, name: str) -> Rendered:
    """Return the picture made from the asset with this SHA-256; `original` gives its bytes when they are needed.

    Raises:
        Problem: the original is not there or cannot be read.
    """
    key = (sha256, wanted)
    found = _made.get(key)
    if found is None:
        payload = msgspec.msgpack.encode((wanted, original(sha256)))
        result = sandbox.call("presskit.publish.html.rendition:render", payload, name=name, seconds=_SECONDS)
        found = msgspec.msgpack.decode(result, type=Rendered)
        _made[key] = found
        while len(_made) > _KEPT:
            _made.popitem(last=False)
    return found


def size(width: int, height: int, wanted: Rendition) -> tuple[int, int]:
    """Return the size in pixels of a rendition of an upright picture of this size."""
    left, top, right, bottom = _pixels(width, height, wanted)
    wide, high = right - left, bottom - top
    if wide > wanted.widest:
        wide, high = wanted.widest, max(1, round(high * wanted.widest / wide))
    return wide, high


def _pixels(width: int, height: int, wanted: Rendition) -> tuple[int, int, int, int]:
    left, top, right, bottom = (min(max(v, 0.0), 1.0) for v in wanted.box)
    if left >= right or top >= bottom:
        left, top, right, bottom = 0.0, 0.0, 1.0, 1.0
    x, y = round(left * width), round(top * height)
    wide, high = max(1, round(right * width) - x), max(1, round(bottom * height) - y)
    if wanted.square:  # faces are in the upper half of a portrait
        side = min(wide, high)
        x, y, wide, high = x + (wide - side) // 2, y + (high - side) // 4, side, side
    x, y = min(x, max(width - wide, 0)), min(y, max(height - high, 0))
    return x, y, x + wide, y + high


def render(payload: bytes) -> bytes:
    """Make a rendition; in the child process.

    Raises:
        Problem: `html-picture-format`.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    wanted, original = msgspec.msgpack.decode(payload, type=tuple[Rendition, bytes])
    try:
        picture: Image.Image = Image.open(io.BytesIO(original), formats=("JPEG", "PNG", "TIFF", "WEBP"))
    except UnidentifiedImageError:
        raise Problem("html-picture-format") from None
    if picture.width * picture.height > _MOST_PIXELS or max(picture.size) > _LONGEST_SIDE:
        raise Problem("html-picture-size")
    across = picture.getexif().get(_ORIENTATION, 1) >= 5
    width, height = size(*(picture.size[::-1] if across else picture.size), wanted)
    if picture.format == "JPEG":  # decode no more of a large photo than is shown
        left, top, right, bottom = wanted.box
        shown = (round(2 * width / max(right - left, 0.01)), round(2 * height / max(bottom - top, 0.01)))
        picture.draft(None, shown[::-1] if across else shown)
    picture = _plain_mode(ImageOps.exif_transpose(picture))
    profile = picture.info.get("icc_profile")
    picture = picture.resize((width, height), Image.Resampling.LANCZOS, box=_pixels(*picture.size, wanted))
    return msgspec.msgpack.encode(Rendered(_saved(_in_srgb(picture, profile), wanted), width, height))


def _plain_mode(picture: Image.Image) -> Image.Image:
    """Return the picture in a mode that can be scaled: L, RGB, RGBA or CMYK."""
    see_through = picture.has_transparency_data
    if picture.mode.startswith("I;16"):
        return picture.point(lambda value: value / 256).convert("L")
    match picture.mode:
        case "L" | "RGB" | "1":
            return picture.convert("RGBA" if see_through else "L" if picture.mode == "1" else picture.mode)
        case "RGBA" | "CMYK":
            return picture
        case "I" | "F":
            return picture.convert("L")
    return picture.convert("RGBA" if see_through else "RGB")


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in sRGB: L, RGB or RGBA."""
    from PIL import ImageCms

    alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
    base = picture.convert("RGB") if alpha else picture
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            base = ImageCms.profileToProfile(base, source, ImageCms.createProfile("sRGB"), outputMode="RGB") or base
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # the profile is broken or another picture's: the colours as they stand are the nearest there is
    if base.mode == "CMYK":
        base = base.convert("RGB")
    if alpha:
        base = base.convert("RGB")
        base.putalpha(alpha)
    return base


def _saved(picture: Image.Image, wanted: Rendition) -> bytes:
    """Return the picture as a file: no profile (sRGB is the web's own), no data but its maker and its owner."""
    from PIL import Image, PngImagePlugin

    out = io.BytesIO()
    picture.info.clear()  # a writer would take the profile from here
    owners = {_ARTIST: wanted.creator, _COPYRIGHT: wanted.copyright}
    exif = Image.Exif()
    for tag, value in owners.items():
        if value:
            exif[tag] = value.encode()  # EXIF knows only ASCII; readers take it for UTF-8
    match wanted.format:
        case "PNG":
            written = PngImagePlugin.PngInfo()
            for key, value in (("Author", wanted.creator), ("Copyright", wanted.copyright)):
                if value:
                    written.add_itxt(key, value)
            picture.save(out, "PNG", pnginfo=written, compress_level=9)
        case "WEBP":
            picture.save(out, "WEBP", quality=_QUALITY, method=4, exif=exif)
        case _:
            if picture.mode == "RGBA":
                ground = Image.new("RGB", picture.size, "white")
                ground.paste(picture, mask=picture.getchannel("A"))
                picture = ground
            picture.save(out, "JPEG", quality=_QUALITY, optimize=True, progressive=True, exif=exif)
    return out.getvalue()
