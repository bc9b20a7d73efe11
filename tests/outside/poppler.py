"""poppler, qpdf and Ghostscript: does a PDF open without a complaint, what text is in it, how does it look."""

from __future__ import annotations

import html
import re
import subprocess
import unicodedata
from pathlib import Path
from typing import NamedTuple

from PIL import Image

import outside

_LIMIT_SECONDS = 60


def complaints(path: Path) -> list[str]:
    """Return what qpdf, pdftotext and pdftoppm have to say against a file; a sound one gives an empty list."""
    said: list[str] = []
    commands: list[list[str | Path]] = [
        ["qpdf", "--check", path],
        ["pdftotext", path, "-"],
        ["pdftoppm", "-r", "30", path],
    ]
    for arguments in commands:
        done = _run(arguments)
        if done.returncode or done.stderr:
            said.append(f"{arguments[0]}: {done.stderr.decode(errors='replace') or done.returncode}")
    return said


def text(path: Path, *, layout: bool = False) -> str:
    """Return the text of a file as a reader copies it."""
    done = _run(["pdftotext", "-enc", "UTF-8", *(["-layout"] if layout else ["-raw"]), path, "-"])
    return done.stdout.decode()


def words(path: Path) -> list[str]:
    """Return the words of a file in the order of its content, with divided words put together again."""
    return plain_words(text(path))


class WordBox(NamedTuple):
    """A word as a reader finds it: its page from 0, and where it stands, in pt from the foot of the page."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


def boxes(path: Path) -> list[WordBox]:
    """Return the words of a file with their places, in the order of its content."""
    found: list[WordBox] = []
    page, height = -1, 0.0
    for line in _run(["pdftotext", "-enc", "UTF-8", "-bbox", path, "-"]).stdout.decode().splitlines():
        if at := re.search(r'<page width="[\d.]+" height="([\d.]+)"', line):
            page, height = page + 1, float(at[1])
        elif at := re.search(r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)</word>', line):
            left, top, right, bottom = map(float, at.groups()[:4])
            found.append(WordBox(html.unescape(at[5]), page, left, height - bottom, right, height - top))
    return found


def plain_words(content: str) -> list[str]:
    """Return the words of a text: soft hyphens are gone with the line end after them, written ones stay without it."""
    joined = re.sub("\u00ad\\s*", "", content)
    joined = re.sub(r"(?<=\w[-–/])\n(?=\w)", "", joined)
    joined = re.sub("[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", joined)
    return unicodedata.normalize("NFC", joined).split()


def render(path: Path, folder: Path, ppi: int = 72) -> list[Path]:
    """Draw the pages of a file as PNG and return the files."""
    _run(["pdftoppm", "-r", str(ppi), "-png", path, folder / path.stem])
    return sorted(folder.glob(f"{path.stem}-*.png"))


def plate(path: Path, folder: Path, ink: str) -> Image.Image:
    """Return what Ghostscript puts on the plate of an ink (Cyan, Magenta, Yellow, Black) of the first page, at 72 ppi.

    255 is no ink, 0 is full ink.
    """
    target = folder / "plates.tif"
    if not target.exists():
        _run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", "-r72", "-o", target, path])
    with Image.open(target.with_name(f"plates({ink}).tif")) as image:
        return image.convert("L")


def _run(arguments: list[str | Path]) -> subprocess.CompletedProcess[bytes]:
    outside.program(str(arguments[0]))
    return subprocess.run(arguments, check=False, capture_output=True, timeout=_LIMIT_SECONDS)
