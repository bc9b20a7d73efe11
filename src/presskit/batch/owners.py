"""Whose the files are that an export would take the names of: what is of another kit is not written over unasked.

PDFs, bundles, documents, pages and snippets say which kit they were made of. A text, a style sheet and pictures cannot:
for these it is noted in the user's data, and where it is not, their neighbours of the same name speak for them.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from presskit import files
from presskit.batch.outputs import COPIES, PICTURES
from presskit.kit.model import Kit
from presskit.kit.slugs import slug_of
from presskit.messages import Problem

if TYPE_CHECKING:
    from presskit.batch.export import Job
    from presskit.storage import KitFile

_MOST = 1 << 20
"""Bytes that are read of the part of a file that tells."""
_BROKEN = (OSError, ValueError, zlib.error, KeyError, EOFError, RuntimeError, NotImplementedError)
"""What reading a file that is not what its name says can raise."""


def stem(kit: Kit, language: str) -> str:
    """Return what a kit's files are called: its slug, and the language when it has more than one."""
    return _slug(kit) + (f".{language}" if len(kit.languages) > 1 else "")


def names(kit: Kit, job: Job, languages: Iterable[str]) -> Iterator[str]:
    """Yield the names that a job takes in these languages; the folder of its pictures stands for all of them."""
    for language in languages:
        name = stem(kit, language)
        for output in job.outputs:
            match output:
                case "snippet":
                    yield f"{name}.snippet.html"
                    if job.level == "full" or job.profile is not None:
                        yield f"{name}.snippet.css"
                    if job.profile is not None:
                        yield f"{name}.{job.profile.name}{'.md' if job.profile.markdown else '.html'}"
                case "page":
                    yield f"{name}.html"
                case "bundle":
                    yield f"{name}.zip"
                case "word" | "text":
                    yield f"{name}.{COPIES[output]}"
                case "print" | "screen" | "proof":
                    yield f"{name}.{output}.pdf"
    if any((job.images or PICTURES[output]) == "files" for output in job.outputs if output in PICTURES):
        yield f"{_slug(kit)}-images"


class _Noted(Struct, frozen=True):
    """Which kit a file is of: its id, and where it lay."""

    kit: str
    path: str


def of_others(file: KitFile, folder: Path, wanted: Iterable[str]) -> tuple[str, ...]:
    """Return which of the names in a folder are taken by what is of another kit.

    A kit that was made anew in the place of an older one is the same for who exports it.
    """
    noted = _noted(_place(folder, file.kit))
    there = [name for name in dict.fromkeys(wanted) if _is_there(folder / name)]
    return tuple(name for name in there if not _is_of(file, folder / name, noted.get(name)))


def note(file: KitFile, folder: Path, written: Iterable[Path]) -> None:
    """Keep of which kit the files are; where that cannot be kept, they will have to say it themselves."""
    place, mine = _place(folder, file.kit), _Noted(file.kit.id, os.path.realpath(file.path))
    noted = _noted(place) | {path.relative_to(folder).parts[0]: mine for path in written}
    with suppress(Problem):
        files.make_private_folder(place.parent)
        files.keep(place, msgspec.json.encode(noted))


def _noted(place: Path) -> dict[str, _Noted]:
    with suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode(place.read_bytes(), type=dict[str, _Noted])
    return {}


def _place(folder: Path, kit: Kit) -> Path:
    """Return where it is noted whose the files of a slug in a folder are."""
    from platformdirs import user_data_path

    named = os.path.realpath(folder / _slug(kit)).encode("utf-8", "surrogateescape")
    sum_of = hashlib.blake2b(named, digest_size=16).hexdigest()
    return user_data_path("presskit", appauthor=False) / "exported" / f"{sum_of}.json"


def _slug(kit: Kit) -> str:
    return slug_of(kit.slug) or "presskit"


def _is_there(path: Path) -> bool:
    """Tell whether a name is taken by what could be lost."""
    try:
        return any(path.iterdir()) if path.is_dir() else path.stat().st_size > 0
    except OSError:
        return False


def _is_of(file: KitFile, path: Path, noted: _Noted | None) -> bool:
    """Tell whether a file is of a kit: by what it says, else by what was noted of it, else by its neighbours."""
    kit = file.kit
    said = _says(path, kit.id)
    if said:
        return True
    if noted is not None:
        if noted.kit == kit.id:
            return said is None
        return noted.path == os.path.realpath(file.path) and _says(path, noted.kit) is not False
    if said is False:
        return False
    neighbours = [_says(each, kit.id) for each in path.parent.glob(f"{_slug(kit)}.*")]
    return True in neighbours or False not in neighbours


def _says(path: Path, kit: str) -> bool | None:
    """Tell whether a file says that it is of a kit (True) or of another one (False); None when it does not say."""
    say = next((say for ending, say in _SAY.items() if path.name.endswith(ending)), None)
    if say is None or not path.is_file():
        return None
    try:
        return say(path, kit)
    except _BROKEN:
        return None


def _pdf(path: Path, kit: str) -> bool | None:
    from presskit.publish.pdf.metadata import CREATOR_TOOL, document_id

    with _mapped(path) as content:
        return _told(content, document_id(kit), f"<xmp:CreatorTool>{CREATOR_TOOL.split()[0]}")


def _html(path: Path, kit: str) -> bool | None:
    with _mapped(path) as content:
        return _told(content, f'data-presskit="{kit}@', 'data-presskit="')


def _bundle(path: Path, kit: str) -> bool | None:
    return _told(_part(path, "manifest.json"), f'"{kit}"', '"presskit-bundle"')


def _word(path: Path, kit: str) -> bool | None:
    return _told(_part(path, "docProps/core.xml"), f"<dc:identifier>{kit}<", "<dc:identifier>")


def _told(content: bytes | mmap.mmap, mine: str, anybody: str) -> bool | None:
    if content.find(mine.encode()) >= 0:
        return True
    return False if content.find(anybody.encode()) >= 0 else None


@contextmanager
def _mapped(path: Path) -> Iterator[mmap.mmap]:
    """Give a file's bytes without reading more of them than is looked at."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        yield content


def _part(path: Path, member: str) -> bytes:
    import zipfile  # few exports find a bundle

    try:
        with zipfile.ZipFile(path) as packed, packed.open(member) as part:
            return part.read(_MOST)
    except zipfile.BadZipFile as error:
        raise ValueError(path.name) from error


_SAY: dict[str, Callable[[Path, str], bool | None]] = {
    ".pdf": _pdf,
    ".html": _html,
    ".zip": _bundle,
    ".docx": _word,
}
