"""`presskit icons KIT... import FOLDER` and `export FOLDER`: whole sets, in and out as SVG files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from presskit import files
from presskit.commands import given
from presskit.commands.console import say, tell
from presskit.commands.icon_checks import Mending, checked_shape, say_unlicensed, shape
from presskit.commands.progress import READING, progress
from presskit.commands.several import own_folder
from presskit.intake.icon_folder import read_folder, svg_files
from presskit.kit.icon_set import CHANGES, Drawn, Entry, State, plan, with_set
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.publish.assets import icon_svg, standard_meaning
from presskit.storage import open_kit

wordings(
    **{
        "icons-there": N_("{path}: another file of this name is there; choose an empty folder"),
    }
)

_LINES: dict[State, str] = {
    "replaces": N_("{path}: {file}: another drawing for {name}"),
    "adds": N_("{path}: {file}: a new icon, {name}"),
    "licensed": N_("{path}: {file}: {name} has that drawing already, and gets the licence"),
    "same": N_("{path}: {file}: {name} has that drawing already"),
    "duplicate": N_("{path}: {file}: left out: {other} is {name} already"),
    "unnamed": N_("{path}: {file}: left out: its name has no letter or digit that an icon's name can have"),
}
_SUM = N_("{path}: {replaced} icons replaced, {added} added, {same} the same, {left} left out")
_WOULD = N_("{path}: {replaced} icons would be replaced, {added} added, {same} are the same, {left} left out")
_LICENSED = N_("{path}: {count} icons that were there already have the licence {licence}")
_WOULD_LICENSE = N_("{path}: {count} icons that are there already would have the licence {licence}")
_NO_MEANINGS = N_(
    "{path}: {count} new icons have no meaning yet; `meaning NAME TEXT` says it to those who do not see them"
)
_EXPORTED = N_("{path}: {count} icons in {folder}")


def importing(folder: Path, wanted: Mending, *, dry_run: bool) -> Callable[[Path], None]:
    """Read a folder of SVGs once, say which are broken, and return what puts them into a kit.

    Raises:
        Problem: there is no such folder, or no SVG in it.
    """
    found = _read(folder)
    for drawn in found:
        if drawn.why:
            tell(drawn.why)
        for note in drawn.notes:
            tell(note)
    return lambda path: _import(path, found, wanted, dry_run=dry_run)


def _read(folder: Path) -> tuple[Drawn, ...]:
    with progress(len(svg_files(folder)), READING) as shown:

        def advance(done: int, of: int) -> bool:  # noqa: ARG001 - the bar knows
            if done:
                shown.advance()
            return True

        return read_folder(folder, advance)


def _import(path: Path, found: tuple[Drawn, ...], wanted: Mending, *, dry_run: bool) -> None:
    with open_kit(path, write=not dry_run) as file:
        kit = file.kit
        # mended first: a drawing that the kit has as it was given is another one once it is mended
        mended = (replace(each, svg=shape(kit, each.svg, wanted)) if each.svg else each for each in found)
        entries = plan(kit, mended, licence=wanted.licence)
        given_as = {drawn.file: drawn.svg for drawn in found}
        for entry in entries:
            if entry.state in CHANGES or (entry.state == "same" and not wanted.fix):
                checked_shape(kit, path, entry.name, given_as[entry.drawn.file], wanted)
        after = with_set(
            kit, entries, licence=wanted.licence, meant={name: standard_meaning(name) for name in STANDARD_NAMES}
        )
        if not dry_run and after is not file.kit:
            file.save(replace(after, modified=given.stamp()))
    for entry in entries:
        _tell(path, entry)
    count = Counter(entry.state for entry in entries)
    if not wanted.licence:
        say_unlicensed(path, count["replaces"] + count["adds"])
    _tell_of_new(path, kit, after)
    left = count["duplicate"] + count["broken"] + count["unnamed"]
    sums = {"replaced": count["replaces"], "added": count["adds"], "same": count["same"], "left": left}
    say(_WOULD if dry_run else _SUM, path=path, **sums)
    if count["licensed"]:
        say(_WOULD_LICENSE if dry_run else _LICENSED, path=path, count=count["licensed"], licence=wanted.licence)


def _tell_of_new(path: Path, before: Kit, after: Kit) -> None:
    """Say how many icons have come that say nothing to those who do not see them."""
    known = {icon.name for icon in before.icons}
    silent = sum(1 for icon in after.icons if icon.name not in known and not icon.meaning)
    if silent:
        say(_NO_MEANINGS, path=path, count=silent)


def _tell(path: Path, entry: Entry) -> None:
    if entry.state in _LINES:
        say(_LINES[entry.state], path=path, file=entry.drawn.file, name=entry.name, other=entry.other)


def exporting(folder: Path, *, several: bool, only: tuple[str, ...] = ()) -> Callable[[Path], None]:
    """Return what writes a kit's icons as SVG files into a folder; of several kits each has one of its own in it.

    `only` names the icons to write, where not all are wanted.
    """

    taken: set[str] = set()

    def export(path: Path) -> None:
        with open_kit(path) as file:
            kit = file.kit
        target = folder / own_folder(path, kit.slug, taken) if several else folder
        names = only or tuple(icon.name for icon in kit.icons)
        drawings = {name: icon_svg(kit, name) for name in names}  # a name that is not there writes nothing
        files.make_folder(target)
        for name, svg in drawings.items():
            _write(target / f"{name}.svg", svg)
        say(_EXPORTED, path=path, count=len(drawings), folder=target)

    return export


def _write(target: Path, svg: str) -> None:
    if not files.create(target, svg) and target.read_text("utf-8", "replace") != svg:
        raise Problem("icons-there", path=target)
