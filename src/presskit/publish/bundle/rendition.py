"""The files of a picture, made in the limited child process: at print size, at web size, and a logo as PNG.

All are upright and in sRGB. A JPEG that is so already is not compressed again for print: its picture stays to the bit,
and only what stands beside it is exchanged (`jpeg`).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Literal

import msgspec

from presskit import resources, sandbox
from presskit.messages import N_, Problem, wordings
from presskit.publish.bundle import jpeg

if TYPE_CHECKING:
    from PIL import Image

wordings(
    **{
        "bundle-picture-damaged": N_("{name}: this picture cannot be read ({cause}); put in a sound copy"),
        "bundle-picture-large": N_("{name}: this picture has too many pixels to be opened; make it smaller first"),
    }
)

WEB_SIDE = 1600
"""Longer side in pixels at web size."""
PRINT_PIXELS, PRINT_SIDE = 40_000_000, 10_000
"""Most pixels, in all and on a side, at print size: an A2 poster at 300 ppi has 35 million."""
LOGO_SIDE, SMALL_LOGO_SIDE = 2400, 600
"""Longer side in pixels of a logo as PNG, for print and for the web."""
PPI = 300

_MOST_PIXELS, _LONGEST_SIDE = 80_000_000, 30_000
"""What is opened at all (RELIABILITY.md)."""
_PRINT_QUALITY, _WEB_QUALITY = 94, 84
_SECONDS = 30.0
_MEGABYTES = 1600
"""Memory for the largest pictures at full size, when that of every child is not enough."""
_TARGET = "presskit.publish.bundle.rendition:render"
_ORIENTATION = 0x0112
_INKS = "ISOcoated_v2_300_bas.icc"
"""What four inks without a profile are taken for: the printing condition of the program's own PDFs."""
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")

Kind = Literal["print", "web", "logo", "small-logo"]


class Order(msgspec.Struct, frozen=True):
    """What to make of a picture; `name` is what to call it in a message."""

    name: str
    kinds: tuple[Kind, ...]
    xmp: bytes


class Made(msgspec.Struct, frozen=True):
    """A file, and its size in pixels."""

    data: bytes
    width: int
    height: int


def made(original: bytes, kinds: tuple[Kind, ...], *, xmp: bytes = b"", name: str) -> dict[Kind, Made]:
    """Return the files of a picture: JPEG for print and web, with this XMP packet; PNG for a logo.

    Raises:
        Problem: it cannot be read.
    """
    payload = msgspec.msgpack.encode((Order(name, kinds, xmp), original))
    seconds = _SECONDS + len(original) / 5e6
    try:
        answer = sandbox.call(_TARGET, payload, name=name, seconds=seconds)
    except Problem as problem:
        if problem.code != "sandbox-memory":
            raise
        answer = sandbox.call(_TARGET, payload, name=name, seconds=seconds, megabytes=_MEGABYTES)
    return dict(zip(kinds, msgspec.msgpack.decode(answer, type=tuple[Made, ...]), strict=True))


def render(payload: bytes) -> bytes:
    """Do an order; in the child process.

    Raises:
        Problem: `bundle-picture-damaged`, `bundle-picture-large`.
    """
    order, original = msgspec.msgpack.decode(payload, type=tuple[Order, bytes])
    files: list[Made] = []
    larger: Image.Image | None = None
    try:
        for kind in order.kinds:
            whole = _opened(original, order.name)
            if kind == "print" and _as_it_is(whole):
                dressed = jpeg.dressed(original, xmp=order.xmp, icc=_profile(whole), ppi=PPI)
                files.append(Made(dressed, *whole.size))
                continue
            # What was decoded whole for print need not be decoded again for the web.
            larger = _shown(whole if larger is None else larger, kind)
            files.append(_file(larger, kind, order.xmp))
    except (OSError, ValueError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError) as error:
        raise Problem("bundle-picture-damaged", name=order.name, cause=str(error) or type(error).__name__) from None
    return msgspec.msgpack.encode(files)


def _opened(original: bytes, name: str) -> Image.Image:
    from PIL import Image

    try:
        picture: Image.Image = Image.open(io.BytesIO(original), formats=_FORMATS)
    except Image.DecompressionBombError:
        raise Problem("bundle-picture-large", name=name) from None
    if picture.width * picture.height > _MOST_PIXELS or max(picture.size) > _LONGEST_SIDE:
        raise Problem("bundle-picture-large", name=name)
    return picture


def _shown(picture: Image.Image, kind: Kind) -> Image.Image:
    """Return a picture at its new size, upright, in sRGB."""
    goal = _goal(picture.size, kind)
    if picture.format == "JPEG":  # decode no more of a large photo than is shown
        spare = 1.5 if kind == "web" else 1.0
        picture.draft(None, (round(spare * goal[0]), round(spare * goal[1])))
    return _in_srgb(_upright(_scaled(picture, goal)))


def _file(picture: Image.Image, kind: Kind, xmp: bytes) -> Made:
    data = io.BytesIO()
    if kind in {"logo", "small-logo"}:
        picture.info = {}
        picture.save(data, "PNG", compress_level=9)
        return Made(data.getvalue(), *picture.size)
    shown = _on_white(picture)
    shown.info = {}
    if kind == "print":
        shown.save(data, "JPEG", quality=_PRINT_QUALITY, subsampling=0)
    else:
        shown.save(data, "JPEG", quality=_WEB_QUALITY, optimize=True, progressive=True)
    ppi = PPI if kind == "print" else 0
    return Made(jpeg.dressed(data.getvalue(), xmp=xmp, icc=_profile(shown), ppi=ppi), *shown.size)


def _as_it_is(picture: Image.Image) -> bool:
    """Tell whether a file can keep its picture to the bit: a JPEG in sRGB or grey, upright, not too large."""
    if picture.format != "JPEG" or picture.mode not in {"RGB", "L"} or _goal(picture.size, "print") != picture.size:
        return False
    if picture.getexif().get(_ORIENTATION, 1) != 1:
        return False
    profile = picture.info.get("icc_profile")
    if not profile:
        return True
    from presskit.publish.pdf.icc import is_srgb

    return picture.mode == "RGB" and is_srgb(profile)


def _goal(size: tuple[int, int], kind: Kind) -> tuple[int, int]:
    """Return the size in pixels to scale a picture of this size to: never up."""
    width, height = size
    side = {"print": PRINT_SIDE, "web": WEB_SIDE, "logo": LOGO_SIDE, "small-logo": SMALL_LOGO_SIDE}[kind]
    factor = min(1.0, side / max(size), (PRINT_PIXELS / (width * height)) ** 0.5)
    return max(1, int(width * factor)), max(1, int(height * factor))


def _scaled(picture: Image.Image, goal: tuple[int, int]) -> Image.Image:
    """Return a picture at its new size, in a mode that can be converted: L, RGB, RGBA, CMYK, LAB."""
    from PIL import Image

    info = dict(picture.info)
    orientation = picture.getexif().get(_ORIENTATION, 1)
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda value: value / 256).convert("L")
    wanted = "RGBA" if picture.has_transparency_data else {"1": "L", "I": "L", "F": "L"}.get(picture.mode, picture.mode)
    if wanted not in {"L", "RGB", "RGBA", "CMYK", "LAB"}:
        wanted = "RGB"
    if picture.mode != wanted:
        picture = picture.convert(wanted)
    if picture.size != goal:
        picture = picture.resize(goal, Image.Resampling.LANCZOS)
    picture.load()
    picture.info = {"icc_profile": info.get("icc_profile"), "orientation": orientation}
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    """Return a picture turned as its file asks (EXIF 3.0, Orientation)."""
    from PIL import Image

    turns = Image.Transpose
    turn = {
        2: turns.FLIP_LEFT_RIGHT,
        3: turns.ROTATE_180,
        4: turns.FLIP_TOP_BOTTOM,
        5: turns.TRANSPOSE,
        6: turns.ROTATE_270,
        7: turns.TRANSVERSE,
        8: turns.ROTATE_90,
    }.get(int(picture.info.get("orientation") or 1))
    if turn is None:
        return picture
    profile = picture.info.get("icc_profile")
    turned = picture.transpose(turn)
    turned.info = {"icc_profile": profile}
    return turned


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Return a picture in sRGB: L, RGB or RGBA. A profile that is broken or another picture's counts as none."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if picture.mode == "L" and not profile:
        return picture
    alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
    base = picture.convert("RGB") if alpha else picture
    try:
        shown = _converted(base, profile) if profile else base
    except (ImageCms.PyCMSError, OSError, ValueError):
        shown = base
    if shown.mode == "LAB":
        shown = _converted(shown, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes())
    elif shown.mode == "CMYK":
        shown = _converted(shown, resources.path("icc", _INKS).read_bytes())
    if alpha:
        shown.putalpha(alpha)
    return shown


def _converted(picture: Image.Image, profile: bytes) -> Image.Image:
    """Return a picture of a profile in sRGB, relative colorimetric with black-point compensation."""
    from PIL import ImageCms

    converted = ImageCms.profileToProfile(
        picture,
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.ImageCmsProfile(io.BytesIO(_srgb())),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return picture if converted is None else converted


def _profile(picture: Image.Image) -> bytes:
    """Return the profile that the file of a picture in sRGB carries; a grey one has none."""
    return _srgb() if picture.mode == "RGB" else b""


def _srgb() -> bytes:
    return resources.path("icc", "sRGB2014.icc").read_bytes()


def _on_white(picture: Image.Image) -> Image.Image:
    from PIL import Image

    if picture.mode != "RGBA":
        return picture
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground
