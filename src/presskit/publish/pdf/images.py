"""Pictures: from the original bytes to what a PDF holds, at the size and in the colours of its profile.

The screen gets sRGB at no more than 300 ppi; a JPEG that is so already goes in as it is, without its metadata. Print
gets CMYK of the output profile, its inks within the limit, transparency flattened onto the paper.
"""

from __future__ import annotations

import hashlib
import io
import math
import struct
import warnings
import zlib
from typing import Any

from msgspec.structs import replace
from PIL import Image, ImageChops, ImageMath, ImageOps

from presskit.messages import N_, Problem, wordings
from presskit.publish.pdf.colour import WHITE, Colour, Space
from presskit.publish.pdf.icc import convert, gray_to_gray, is_srgb
from presskit.publish.pdf.jpeg import bare
from presskit.publish.pdf.picture import MOST_PPI, WHOLE, Crop, Picture
from presskit.publish.pdf.profile import FOGRA39_FILE, SRGB_FILE, OutputIntent, Profile, icc_profile

wordings(
    **{
        "pdf-picture-damaged": N_("{picture}: this picture cannot be read ({reason}); put in a sound copy"),
        "pdf-picture-too-large": N_("{picture}: this picture has too many pixels to be opened; make it smaller first"),
    }
)

FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")

_ENOUGH = {Space.CMYK: 1.02, Space.RGB: 1.55}
"""Pictures are not reduced for less than this: a screen has use for more than it asks for, and an eighth, a quarter or
half of a JPEG's size, which its decoder gives at a sixth of the time, is nearly always within it."""
_FEW_COLOURS = 256
_SCREEN_QUALITY, _PRINT_QUALITY = 84, 93
_RINGING = 8.0
"""Per cent of ink that JPEG may add to a pixel beside an edge."""
_ORIENTATION = 0x0112
_DAMAGED = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    MemoryError,
    ArithmeticError,
    LookupError,
    TypeError,
    struct.error,
)
"""What Pillow's readers raise over damaged files."""


def made(
    data: bytes,
    size: tuple[float, float],
    profile: Profile,
    *,
    name: str,
    crop: Crop = WHOLE,
    paper: Colour = WHITE,
    most_ppi: float = MOST_PPI,
) -> Picture:
    """Make a picture of an original file, for a size in pt: see `prepared.prepare`, which remembers it.

    Raises:
        Problem: `pdf-picture-damaged` or `pdf-picture-too-large`.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = _made(data, size, profile, crop=crop, paper=paper, most_ppi=most_ppi)
    except Image.DecompressionBombError as error:
        raise Problem("pdf-picture-too-large", picture=name) from error
    except _DAMAGED as error:
        raise Problem("pdf-picture-damaged", picture=name, reason=str(error) or type(error).__name__) from error
    digest = hashlib.blake2b(repr((picture.entries(), picture.mask is None)).encode(), digest_size=16)
    digest.update(picture.data)
    digest.update(picture.mask or b"")
    return replace(picture, digest=digest.digest())


def _made(
    data: bytes, size: tuple[float, float], profile: Profile, *, crop: Crop, paper: Colour, most_ppi: float
) -> Picture:
    enough = _ENOUGH[profile.space]
    with _opened(data) as image:
        turned = image.getexif().get(_ORIENTATION, 1) >= 5
        upright = (image.height, image.width) if turned else image.size
        shown = (upright[0] * (crop.right - crop.left), upright[1] * (crop.bottom - crop.top))
        ppi = min(shown[0] / size[0], shown[1] / size[1]) * 72
        if profile.space is Space.RGB and crop == WHOLE and ppi <= most_ppi * enough:
            passed = _as_it_is(image, data, ppi)
            if passed is not None:
                return passed
        factor = min(1.0, most_ppi / ppi) if ppi > most_ppi * enough else 1.0
        goal = (math.ceil(shown[0] * factor), math.ceil(shown[1] * factor))
        if factor < 1 and image.format == "JPEG":
            least = 1.02  # a little under what is asked for is as good
            whole = (image.width * factor / least, image.height * factor / least)
            image.draft(None, (max(1, math.floor(whole[0])), max(1, math.floor(whole[1]))))
        lossy = image.format == "JPEG"
        icc = image.info.get("icc_profile")
        pixels = _upright(image)
    box = (crop.left * pixels.width, crop.top * pixels.height, crop.right * pixels.width, crop.bottom * pixels.height)
    if crop != WHOLE:
        pixels = pixels.crop((round(box[0]), round(box[1]), max(round(box[2]), 1), max(round(box[3]), 1)))
    if pixels.width > goal[0] * enough or pixels.height > goal[1] * enough:
        pixels = pixels.resize(goal, Image.Resampling.LANCZOS)
    ppi = min(pixels.width / size[0], pixels.height / size[1]) * 72
    plain, alpha = _without_alpha(pixels)
    if profile.space is Space.CMYK:
        return _for_print(plain, alpha, icc, paper=paper, ppi=ppi, intent=profile.intent, lossy=lossy)
    return _for_screen(plain, alpha, icc, ppi, lossy=lossy)


def _opened(data: bytes) -> Image.Image:
    """Open a picture. For a JPEG only its own reader is loaded, which saves the start of a process some time."""
    if data[:3] != b"\xff\xd8\xff":
        return Image.open(io.BytesIO(data), formats=FORMATS)
    from PIL.JpegImagePlugin import jpeg_factory

    image = jpeg_factory(io.BytesIO(data))
    if Image.MAX_IMAGE_PIXELS is not None and image.width * image.height > 2 * Image.MAX_IMAGE_PIXELS:
        raise Image.DecompressionBombError  # as Image.open does
    return image


def _as_it_is(image: Image.Image, data: bytes, ppi: float) -> Picture | None:
    """Return a JPEG for the screen untouched, or None when it needs work: turned, in another profile, of four inks."""
    icc = image.info.get("icc_profile")
    if image.format != "JPEG" or image.mode not in ("RGB", "L") or image.getexif().get(_ORIENTATION, 1) != 1:
        return None
    if icc and not (image.mode == "L" or is_srgb(icc)):
        return None
    found = bare(data)
    if found is None or found[0].components not in (1, 3):
        return None
    frame, stripped = found
    image.draft(image.mode, (image.width // 8, image.height // 8))  # a quarter of the time, and it reads all the data
    image.load()  # damaged data is found here, not by the reader
    return Picture(stripped, "DCTDecode", _space(frame.components), frame.width, frame.height, ppi, whole=True)


def _upright(image: Image.Image) -> Image.Image:
    """Return the pixels the right way up, in one of the modes L, LA, RGB, RGBA, CMYK, LAB."""
    ImageOps.exif_transpose(image, in_place=True)
    pixels: Image.Image = image
    if pixels.mode.startswith("I") or pixels.mode == "F":
        sixteen = pixels.mode.startswith("I;16") or pixels.getextrema()[1] > 255  # type: ignore[operator]
        pixels = pixels.convert("I").point(lambda value: value * (1 / 257 if sixteen else 1)).convert("L")
    if pixels.mode == "P" or (pixels.mode in ("RGB", "L", "1") and "transparency" in pixels.info):
        return pixels.convert("RGBA" if "transparency" in pixels.info else "RGB")
    kept = {"1": "L", "YCbCr": "RGB", "HSV": "RGB", "PA": "RGBA", "La": "LA", "RGBa": "RGBA", "RGBX": "RGB"}
    wanted = kept.get(pixels.mode, pixels.mode)
    if wanted not in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB"):
        wanted = "RGB"
    return pixels.convert(wanted) if wanted != pixels.mode else pixels


def _without_alpha(pixels: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Divide a picture into colours and alpha; one that is opaque all over has none."""
    if pixels.mode not in ("LA", "RGBA"):
        return pixels, None
    alpha = pixels.getchannel("A")
    plain = pixels.convert("L" if pixels.mode == "LA" else "RGB")
    return plain, None if alpha.getextrema() == (255, 255) else alpha


def _for_screen(
    plain: Image.Image, alpha: Image.Image | None, icc: bytes | None, ppi: float, *, lossy: bool
) -> Picture:
    screen = icc_profile(SRGB_FILE)
    if plain.mode == "CMYK":
        plain = convert(plain, icc, screen, "RGB", icc_profile(FOGRA39_FILE))
    elif plain.mode == "LAB":
        plain = convert(plain, _lab_profile(), screen, "RGB", screen)
    elif plain.mode == "RGB" and icc and not is_srgb(icc):
        plain = convert(plain, icc, screen, "RGB", screen)
    mask = None if alpha is None else zlib.compress(alpha.tobytes(), 6)
    few = None if lossy else _indexed(plain, ppi, mask)
    if few is not None:
        return few
    stream = io.BytesIO()
    plain.save(stream, "JPEG", quality=_SCREEN_QUALITY, optimize=True)
    return Picture(
        stream.getvalue(), "DCTDecode", _space(len(plain.getbands())), plain.width, plain.height, ppi, mask=mask
    )


def _for_print(
    plain: Image.Image,
    alpha: Image.Image | None,
    icc: bytes | None,
    *,
    paper: Colour,
    ppi: float,
    intent: OutputIntent,
    lossy: bool,
) -> Picture:
    target, screen = intent.icc, icc_profile(SRGB_FILE)
    if plain.mode == "L" and (alpha is None or paper.cmyk[:3] == (0, 0, 0)):
        gray = plain.point(list(gray_to_gray(target)))
        if alpha is not None:
            gray = Image.composite(gray, Image.new("L", gray.size, round(255 * (1 - paper.cmyk[3]))), alpha)
        return _jpeg_for_print(gray, ppi)
    if plain.mode == "LAB":
        inks = convert(plain, _lab_profile(), target, "CMYK", screen)
    elif plain.mode == "CMYK":
        inks = convert(plain, icc, target, "CMYK", icc_profile(FOGRA39_FILE))
        if most_ink(inks) > intent.most_ink:  # only there: text and line art stay in the inks that they are in
            separated = convert(inks, target, target, "CMYK", target)
            inks = Image.composite(separated, inks, over_limit(inks, intent.most_ink))
    else:
        inks = convert(plain.convert("RGB"), icc if plain.mode == "RGB" else None, target, "CMYK", screen)
    inks = within_limit(inks, intent.most_ink - (_RINGING if lossy else 0.0))
    if alpha is not None:
        ground = tuple(round(255 * ink) for ink in paper.cmyk)
        inks = Image.composite(inks, Image.new("CMYK", inks.size, ground), alpha)
    few = None if lossy else _indexed(inks, ppi, None)
    return few or _jpeg_for_print(inks, ppi)


def _jpeg_for_print(pixels: Image.Image, ppi: float) -> Picture:
    stream = io.BytesIO()
    pixels.save(stream, "JPEG", quality=_PRINT_QUALITY, subsampling=0, optimize=True)
    # Pillow writes inks the way Photoshop does, inverted; the Decode array turns them back.
    decode = "/Decode[1 0 1 0 1 0 1 0]" if pixels.mode == "CMYK" else ""
    space = _space(len(pixels.getbands()))
    return Picture(stream.getvalue(), "DCTDecode", space, pixels.width, pixels.height, ppi, decode)


def _indexed(pixels: Image.Image, ppi: float, mask: bytes | None) -> Picture | None:
    """Return a picture of few colours without loss, as numbers into a palette; None when it has too many."""
    counted = pixels.getcolors(_FEW_COLOURS)
    if counted is None:
        return None
    bands = len(pixels.getbands())
    colours = sorted(bytes(colour) if isinstance(colour, tuple) else bytes([int(colour)]) for _, colour in counted)
    data = pixels.tobytes()
    if bands == 1:
        stream = zlib.compress(data, 6)
        return Picture(stream, "FlateDecode", _space(1), pixels.width, pixels.height, ppi, mask=mask)
    numbers = {colour: number for number, colour in enumerate(colours)}
    indices = bytes([numbers[data[at : at + bands]] for at in range(0, len(data), bands)])
    space = f"[/Indexed{_space(bands)} {len(colours) - 1}<{b''.join(colours).hex()}>]"
    return Picture(zlib.compress(indices, 6), "FlateDecode", space, pixels.width, pixels.height, ppi, mask=mask)


def over_limit(inks: Image.Image, limit: float) -> Image.Image:
    """Return a mask of the pixels of a CMYK picture that have more than `limit` per cent of ink."""
    cyan, magenta, yellow, black = inks.split()

    def over(args: dict[str, Any]) -> Any:
        total = args["int"](args["c"]) + args["m"] + args["y"] + args["k"]
        return args["convert"]((total > round(limit * 2.55)) * 255, "L")

    mask: Image.Image = ImageMath.lambda_eval(over, c=cyan, m=magenta, y=yellow, k=black)
    return mask


def within_limit(inks: Image.Image, limit: float) -> Image.Image:
    """Return a CMYK picture with no more than `limit` per cent of ink: the colours give way, black stays."""
    if most_ink(inks) <= limit:
        return inks
    cyan, magenta, yellow, black = inks.split()

    def share(args: dict[str, Any]) -> Any:
        colours = args["float"](args["c"]) + args["m"] + args["y"]
        room = limit * 2.55 - args["k"]
        return args["min"](room / args["max"](colours, 1.0), 1.0)

    kept = ImageMath.lambda_eval(share, c=cyan, m=magenta, y=yellow, k=black)
    less = [
        ImageMath.lambda_eval(lambda args: args["convert"](args["band"] * args["kept"], "L"), band=band, kept=kept)
        for band in (cyan, magenta, yellow)
    ]
    return Image.merge("CMYK", (*less, black))


def most_ink(inks: Image.Image) -> float:
    """Return the largest sum of inks of a CMYK picture, in per cent."""
    cyan, magenta, yellow, black = inks.split()
    pairs = ImageChops.add(cyan, magenta, scale=2), ImageChops.add(yellow, black, scale=2)
    quarter = ImageChops.add(*pairs, scale=2).getextrema()[1]
    return float(quarter) * 400 / 255  # type: ignore[arg-type]


def _space(components: int) -> str:
    return {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}[components]


def _lab_profile() -> bytes:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
