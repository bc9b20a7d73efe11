"""What a PDF is for: the standards it keeps, its colour space and its output intent."""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from presskit import resources
from presskit.publish.pdf.colour import Space

INK_LIMIT = 300.0
"""Per cent: the most ink that coated paper takes (FOGRA39, ISO 12647-2), and the house's limit for any other."""
_ICC_REGISTRY = "http://www.color.org"


class OutputIntent(Struct, frozen=True):
    """The printing condition or screen that the colours are meant for (ISO 32000-1, 14.11.5).

    Attributes:
        subtype: GTS_PDFX or GTS_PDFA1.
        profile: an ICC profile, or the name of one among the resources.
        components: of its colour space.
        identifier: the name of the condition, registered where `registry` says so.
        info: the same for people.
        registry: the address of the registry that the identifier is of, or "".
        most_ink: per cent that the condition takes.
    """

    subtype: str
    profile: bytes | str
    components: int
    identifier: str
    info: str
    registry: str = _ICC_REGISTRY
    most_ink: float = INK_LIMIT

    @property
    def icc(self) -> bytes:
        """The ICC profile."""
        return icc_profile(self.profile) if isinstance(self.profile, str) else self.profile


@cache
def icc_profile(file: str) -> bytes:
    """Return an ICC profile of the resources."""
    return resources.path("icc", file).read_bytes()


@lru_cache(maxsize=8)
def deflated_profile(icc: bytes) -> bytes:
    """Return an ICC profile as it stands in a PDF."""
    return zlib.compress(icc, 9)


class Profile(Struct, frozen=True):
    """A kind of PDF.

    Attributes:
        version: of PDF.
        space: the colour space of everything drawn.
        tagged: with structure tree, links and bookmarks.
        pdfa, pdfua: part and conformance that the metadata claims, or ""; PDF/A-4 has no conformance level.
        pdfx: the PDF/X version it claims, or "".
    """

    name: str
    version: str
    space: Space
    tagged: bool
    intent: OutputIntent
    pdfa: tuple[str, str] | None = None
    pdfua: str = ""
    pdfx: str = ""

    @property
    def pdf2(self) -> bool:
        """Whether it is PDF 2.0: structure in its namespace, and no Info dictionary."""
        return self.version == "2.0"


SRGB_FILE, FOGRA39_FILE = "sRGB2014.icc", "ISOcoated_v2_300_bas.icc"

SCREEN = Profile(
    name="screen",
    version="1.7",
    space=Space.RGB,
    tagged=True,
    intent=OutputIntent("GTS_PDFA1", SRGB_FILE, 3, "sRGB IEC61966-2.1", "sRGB IEC61966-2.1"),
    pdfa=("2", "A"),
    pdfua="1",
)
"""PDF/UA-1 and PDF/A-2a."""

SCREEN_2 = replace(SCREEN, version="2.0", pdfa=("4", ""), pdfua="2")
"""PDF/UA-2 and PDF/A-4, and WTPDF's conformance level for accessibility."""

PRINT = Profile(
    name="print",
    version="1.6",
    space=Space.CMYK,
    tagged=False,
    intent=OutputIntent("GTS_PDFX", FOGRA39_FILE, 4, "FOGRA39", "Coated FOGRA39 (ISO 12647-2:2004)"),
    pdfx="PDF/X-4",
)
"""PDF/X-4 for coated paper."""

Standard = Literal["x4", "ua1", "ua2"]
STANDARDS: dict[Standard, Profile] = {"x4": PRINT, "ua1": SCREEN, "ua2": SCREEN_2}
"""What can be asked for: x4 is for print, the others are for the screen."""
