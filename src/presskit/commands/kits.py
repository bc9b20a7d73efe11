"""`presskit new`, `import` and `picture`: kits are made and filled."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from presskit import reading
from presskit.commands import given
from presskit.commands.console import say, show_json, tell, words
from presskit.kit import edits
from presskit.kit.blocks import Figure, new_id
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.messages import N_, Problem, wordings
from presskit.storage import KitFile, create, open_kit

if TYPE_CHECKING:
    from presskit.intake.imported import Finding, Imported

wordings(
    **{
        "import-format": N_("{path}: {format} cannot be imported yet; give plain text"),
        "picture-no-figure": N_("{path}: the kit has no figure {figure}; it has {count}"),
    }
)

MOST_BYTES = 60_000_000
"""Most bytes of a source that is read at all; the intake's own limits are lower and say more."""
MOST_PICTURE_BYTES = 250_000_000

_MADE = N_("{path}: a new kit")
_IMPORTED = N_("{path}: {blocks} blocks, {quotes} quotes ({named} with a name), {figures} figures")
_GUESSED = N_("guessed: {what}: {reason}: {words}")
_ASIDE = N_("set aside: {reason}: {words}")
_PLACED = N_("{path}: figure {number} has its picture, {name}")


def new(arguments: Namespace) -> int:
    """Make a new kit."""
    path = Path(arguments.kit)
    create(path, new_kit(_language(arguments.language), title=arguments.title, created=given.stamp())).close()
    say(_MADE, path=path)
    return 0


def _language(tag: str | None) -> str:
    from presskit.messages import reader_language

    return given.language(tag) if tag else reader_language()


def import_(arguments: Namespace) -> int:
    """Take a release into a new kit, or into one that is there as one more article."""
    source, path = Path(arguments.source), Path(arguments.kit)
    language = given.language(arguments.language) if arguments.language else None
    if arguments.format not in {None, "text"}:
        raise Problem("import-format", path=source, format=arguments.format)
    data = reading.read(source, MOST_BYTES)
    if path.exists() or path.is_symlink():
        with open_kit(path, write=True) as file:
            imported = _read(data, source, language)
            file.save(_with_import(file.kit, imported))
            kit = file.kit
    else:
        imported = _read(data, source, language)
        base = new_kit(imported.language, created=given.stamp())
        with create(path, _with_import(base, imported)) as file:
            kit = file.kit
    if arguments.json:
        show_json(_report(kit, imported))
    else:
        _tell(path, imported)
    return 0


def _read(data: bytes, source: Path, language: str | None) -> Imported:
    from presskit.intake.text import read_release

    return read_release(data, name=str(source), language=language)


def _with_import(kit: Kit, imported: Imported) -> Kit:
    from presskit.intake.imported import into_kit

    return replace(into_kit(kit, imported), modified=given.stamp())


def _tell(path: Path, imported: Imported) -> None:
    summary = imported.summary
    for guess in imported.guessed:
        say(_GUESSED, what=guess.what, reason=words(guess.reason), words=_short(guess.words))
    for aside in imported.set_aside:
        say(_ASIDE, reason=words(aside.reason), words=_short(aside.words))
    counts = {"blocks": summary.blocks, "quotes": summary.quotes, "figures": summary.figures}
    say(_IMPORTED, path=path, named=summary.quotes_with_name, **counts)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def _report(kit: Kit, imported: Imported) -> dict[str, Any]:
    return {
        "kit": kit.id,
        "article": imported.article.id,
        "language": imported.language,
        "encoding": imported.encoding,
        "recognised": [_finding(finding) for finding in imported.recognised],
        "guessed": [_finding(finding) for finding in imported.guessed],
        "set_aside": [_finding(finding) for finding in imported.set_aside],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "what": finding.what,
        "where": finding.where or None,
        "words": finding.words or None,
        "reason": words(finding.reason) if finding.reason else None,
        "line": finding.line or None,
    }


def picture(arguments: Namespace) -> int:
    """Give a figure its picture."""
    from presskit.intake.picture import read, to_kit_image

    path, source = Path(arguments.kit), Path(arguments.file)
    data = reading.read(source, MOST_PICTURE_BYTES)
    with open_kit(path, write=True) as file:
        number, figure = _figure(file, arguments.figure)
        found = read(data, name=source.name)
        image = to_kit_image(found, source.name, id=new_id(), language=file.kit.language)
        same = next((known for known in file.kit.images if known.sha256 == image.sha256), image)
        kit = edits.give_picture(file.kit, figure.id, same)
        file.save(replace(kit, modified=given.stamp()), assets=[data])
    for note in found.notes:
        tell(str(note))
    say(_PLACED, path=path, number=number, name=source.name)
    return 0


def _figure(file: KitFile, wanted: str) -> tuple[int, Figure]:
    """Return a figure by its number as shown, counted from 1, or by its id."""
    figures = edits.figures(file.kit)
    for number, figure in enumerate(figures, 1):
        if figure.id == wanted or (wanted.isascii() and wanted.isdigit() and int(wanted[:9]) == number):
            return number, figure
    raise Problem("picture-no-figure", path=file.path, figure=wanted, count=len(figures))
