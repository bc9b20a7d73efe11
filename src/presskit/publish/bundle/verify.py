"""Whether a bundle is as its manifest says: every file by its sum, none missing, none that is not listed."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from presskit.messages import N_, Problem, wordings
from presskit.publish.bundle.manifest import FORMAT, NAME, VERSION, Manifest

wordings(
    **{
        "bundle-not-there": N_("{path}: there is no such file; check the name"),
        "bundle-unreadable": N_("{path}: the file cannot be read ({cause})"),
        "bundle-not-zip": N_("{path}: this is not a whole zip file; fetch the bundle again"),
        "bundle-no-manifest": N_("{path}: this is not a bundle of a press kit: it has no {name}"),
        "bundle-manifest-damaged": N_("{path}: its {name} cannot be read ({cause}); fetch the bundle again"),
        "bundle-newer": N_("{path}: the bundle was made by a newer presskit (format {version}); use that one"),
        "bundle-many": N_("{path}: more than {limit} files: this is no bundle of a press kit"),
    }
)

MOST_FILES = 10_000
_MOST_MANIFEST = 16_000_000
_CHUNK = 1 << 20

State = Literal["ok", "changed", "damaged", "missing", "extra", "twice"]


class Verdict(msgspec.Struct, frozen=True):
    """What became of a file of the bundle. `damaged` is one that the zip itself knows to be broken."""

    path: str
    state: State


def verify(path: Path) -> tuple[Verdict, ...]:
    """Compare a bundle with its manifest; return a verdict on each file, in the manifest's order, then the others.

    Nothing is unpacked, and no more is read of a file than the manifest says it has.

    Raises:
        Problem: it is not a bundle, or its manifest cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as bundle:
            return tuple(_verdicts(path, bundle))
    except (FileNotFoundError, NotADirectoryError):
        raise Problem("bundle-not-there", path=path) from None
    except (zipfile.BadZipFile, NotImplementedError, EOFError):
        raise Problem("bundle-not-zip", path=path) from None
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or error
        raise Problem("bundle-unreadable", path=path, cause=cause) from None


def _verdicts(path: Path, bundle: zipfile.ZipFile) -> Iterator[Verdict]:
    held = [about for about in bundle.infolist() if not about.is_dir()]
    if len(held) > MOST_FILES:
        raise Problem("bundle-many", path=path, limit=MOST_FILES)
    counts = Counter(about.filename for about in held)
    manifest = _manifest(path, bundle, counts)
    expected = {file.path: file for file in manifest.files}
    for name, file in expected.items():
        if name not in counts:
            yield Verdict(name, "missing")
        elif counts[name] > 1:
            yield Verdict(name, "twice")
        else:
            yield Verdict(name, _state(bundle, name, file.bytes, file.sha256))
    if counts[NAME] > 1:
        yield Verdict(NAME, "twice")
    for name in counts:
        if name not in expected and name != NAME:
            yield Verdict(name, "extra")


def _manifest(path: Path, bundle: zipfile.ZipFile, counts: Counter[str]) -> Manifest:
    if NAME not in counts:
        raise Problem("bundle-no-manifest", path=path, name=NAME)
    try:
        with bundle.open(NAME) as file:
            data = file.read(_MOST_MANIFEST)
        found = msgspec.json.decode(data, type=Manifest)  # one that is cut off is no JSON
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise Problem("bundle-manifest-damaged", path=path, name=NAME, cause=error) from None
    if found.format != FORMAT:
        raise Problem("bundle-no-manifest", path=path, name=NAME)
    if found.version > VERSION:
        raise Problem("bundle-newer", path=path, version=found.version)
    return found


def _state(bundle: zipfile.ZipFile, name: str, size: int, sha256: str) -> State:
    digest, read = hashlib.sha256(), 0
    try:
        with bundle.open(name) as file:
            while chunk := file.read(_CHUNK):
                read += len(chunk)
                if read > size:
                    return "changed"
                digest.update(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):
        return "damaged"
    return "ok" if read == size and digest.hexdigest() == sha256 else "changed"
