"""`presskit icons`: the icons of one kit or many: their uses, other drawings, new ones, other names, whole sets."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from presskit import reading
from presskit.commands import given
from presskit.commands.console import say, show, tell, words
from presskit.commands.icon_checks import Mending, checked, mending
from presskit.commands.icon_sets import exporting, importing
from presskit.commands.several import each, split
from presskit.kit import edits
from presskit.kit.icon_set import free_name, icon_name, only_here
from presskit.kit.icons import STANDARD_NAMES, all_uses, fixed_name, icon_named, uses
from presskit.kit.localised import localised, string, with_text
from presskit.kit.model import Icon, Kit
from presskit.messages import N_, Problem, reader_language, wordings
from presskit.preflight.icon_uses import use_in_words
from presskit.publish.assets import standard_icons_about, standard_meaning
from presskit.publish.icon_places import places
from presskit.storage import KitFile, open_kit

wordings(
    **{
        "icons-none": N_("{path}: the kit has no icon {name}; it has {names}"),
        "icons-name": N_("{name} is not a name for an icon; use a letter or digit, then letters, digits, - and _"),
        "icons-taken": N_(
            "{path}: there is an icon {name} already: `replace` gives it another drawing, or take a free name: {free}"
        ),
        "icons-fixed": N_("{path}: {name} keeps its name: {reason}"),
        "icons-only": N_("{path}: {identity} is no call to action with the icon {name}; `uses {name}` lists them"),
        "icons-not-standard": N_("{path}: there is no standard drawing of {name} to go back to"),
    }
)

ACTIONS = {
    "list": (0, N_("nothing more")),
    "uses": (1, N_("one name")),
    "replace": (2, N_("a name and an SVG file, or lucide:NAME or tabler:NAME")),
    "restore": (1, N_("one name")),
    "add": (2, N_("a name and an SVG file, or lucide:NAME or tabler:NAME")),
    "rename": (2, N_("a name and the new one")),
    "licence": (2, N_("a name and the licence, such as MIT")),
    "meaning": (2, N_("a name and what it says to those who do not see it")),
    "import": (1, N_("a folder of SVG files")),
    "export": (1, N_("a folder to write to")),
}
"""What can be done, how many words follow, and which."""
MOST_BYTES = 20_000_000

_OWN, _STANDARD = N_("own drawing"), N_("standard")
_IN = {"pdf": "PDF", "html": "HTML"}
_USED = N_("used {count} ×")
_UNUSED = N_("{path}: {name} is not used")
_REPLACED = N_("{path}: {name} has another drawing; used {count} ×")
_RESTORED = N_("{path}: {name} has its standard drawing again; used {count} ×")
_ADDED = N_("{path}: a new icon, {name}")
_NO_MEANING = N_("{path}: {name} has no meaning yet; `meaning {name} TEXT` says it to those who do not see it")
_RENAMED = N_("{path}: {name} is now {new}; {count} uses follow")
_FIXED = {
    "standard": N_("the outputs refer to it by this name"),
    "social": N_("it is the name of a network that the organisation is on"),
}
_ONLY = N_("{path}: {name} has another drawing in {count} places only, as {new}")
_LICENSED = N_("{path}: the licence of {name} is {text}")
_MEANS = N_("{path}: {name} says: {text}")
_SAME = N_("{path}: {name} is so already")


def run(arguments: Namespace) -> int:
    """Do one thing with the icons of each kit; return 1 when it could not be done with one of them."""
    kits, action, words_ = split(arguments.words, ACTIONS, "icons")
    drawing, wanted, only = _Drawing("", "", "", ""), mending(arguments), tuple(arguments.only)
    notes: tuple[str, ...] = ()
    if action in {"replace", "add"}:
        drawing, notes = _drawing(words_[1])
        wanted = wanted._replace(licence=wanted.licence or drawing.licence)
        drawing = drawing._replace(licence=wanted.licence)
    new = {"add": words_[:1], "rename": words_[1:]}.get(action, [])
    for name in new:
        if icon_name(name) != name:
            raise Problem("icons-name", usage=True, name=name)
    do: dict[str, Callable[[Path], None]] = {
        "list": lambda path: _list(path, several=len(kits) > 1),
        "uses": lambda path: _uses(path, words_[0], several=len(kits) > 1),
        "replace": lambda path: _replace(path, words_[0], drawing, wanted, only),
        "restore": lambda path: _restore(path, words_[0]),
        "add": lambda path: _add(path, words_[0], drawing, wanted),
        "rename": lambda path: _rename(path, *words_),
        "licence": lambda path: _licence(path, *words_),
        "meaning": lambda path: _meaning(path, *words_),
        "export": exporting(Path(words_[0]) if words_ else Path(), several=len(kits) > 1, only=only),
    }
    importing_ = action == "import"
    tell_all = importing(Path(words_[0]), wanted, dry_run=arguments.dry_run) if importing_ else do[action]
    code, done = each(kits, tell_all)
    for note in notes if done else ():
        tell(note)
    return code


def _list(path: Path, *, several: bool) -> None:
    """List a kit's icons; of several kits each line begins with its own."""
    with open_kit(path) as file:
        kit = file.kit
    used, standard = all_uses(kit), standard_icons_about()
    for icon in kit.icons:
        own = icon.svg is not None
        count = words(_USED, count=len(used.get(icon.name, ())))
        licence = icon.licence if own or icon.name not in standard else standard[icon.name].licence
        columns = [icon.name, words(_OWN if own else _STANDARD), count, string(icon.meaning, kit.language), licence]
        show("\t".join([*_kit(path, several=several), *columns]).rstrip("\t"))


def _kit(path: Path, *, several: bool) -> list[str]:
    return [str(path)] if several else []


def _uses(path: Path, name: str, *, several: bool) -> None:
    with open_kit(path) as file:
        kit = file.kit
    _require(path, kit, name)
    found = places(kit).get(name, ())
    for place in found:
        where = use_in_words(kit, *place, reader_language())
        outputs = ", ".join(_IN[output] for output in place.outputs)
        show("\t".join([*_kit(path, several=several), *place, where, outputs]))
    if not found:
        say(_UNUSED, path=path, name=name)


class _Drawing(NamedTuple):
    """A cleaned drawing, where it is from, and the meaning that it proposes."""

    svg: str
    source: str
    licence: str
    title: str


def _drawing(named: str) -> tuple[_Drawing, tuple[str, ...]]:
    """Read and clean a drawing, before any kit is opened; return it, and what there is to say about it."""
    from presskit.intake import icon_library
    from presskit.intake.svg import SAID_BY_CHECKS, as_icon

    if named.partition(":")[0] in icon_library.LIBRARIES:
        icon = icon_library.chosen(named)
        return _Drawing(icon.svg, icon.source, icon.licence, ""), ()
    path = Path(named)
    clean = as_icon(reading.read(path, MOST_BYTES), name=path.name)
    return _Drawing(clean.svg, path.name, "", clean.title), tuple(
        str(note) for note in clean.notes if note.code not in SAID_BY_CHECKS
    )


def _replace(path: Path, name: str, drawing: _Drawing, wanted: Mending, only: tuple[str, ...]) -> None:
    with open_kit(path, write=True) as file:
        kit = file.kit
        _require(path, kit, name)
        svg = checked(kit, path, name, drawing.svg, wanted)
        if only:
            places_ = [identity for kind, identity in uses(kit, name) if kind == "call-to-action"]
            for identity in only:
                if identity not in places_:
                    raise Problem("icons-only", path=path, name=name, identity=identity)
            after = only_here(kit, name, only, svg, source=drawing.source, licence=drawing.licence)
            file.save(replace(after, modified=given.stamp()))
            say(_ONLY, path=path, name=name, count=len(only), new=after.icons[-1].name)
            return
        after = edits.replace_icon(kit, name, svg, source=drawing.source, licence=drawing.licence)
        icon = _require(path, after, name)
        meaning = icon.meaning or standard_meaning(name) or localised(drawing.title, kit.language)
        _save(file, name, edits.add_icon(after, replace(icon, meaning=meaning)), _REPLACED)
        if not meaning:
            say(_NO_MEANING, path=path, name=name)


def _add(path: Path, name: str, drawing: _Drawing, wanted: Mending) -> None:
    with open_kit(path, write=True) as file:
        if icon_named(file.kit, name) is not None:
            raise Problem("icons-taken", path=path, name=name, free=free_name(file.kit, name))
        svg = checked(file.kit, path, name, drawing.svg, wanted)
        meaning = localised(drawing.title, file.kit.language)
        icon = Icon(name=name, svg=svg, meaning=meaning, source=drawing.source, licence=drawing.licence)
        file.save(replace(edits.add_icon(file.kit, icon), modified=given.stamp()))
        say(_ADDED, path=path, name=name)
        if not meaning:
            say(_NO_MEANING, path=path, name=name)


def _licence(path: Path, name: str, text: str) -> None:
    with open_kit(path, write=True) as file:
        icon = _require(path, file.kit, name)
        after = edits.add_icon(file.kit, replace(icon, licence=text.strip()))
        _save(file, name, after, _LICENSED, text=text.strip())


def _meaning(path: Path, name: str, text: str) -> None:
    with open_kit(path, write=True) as file:
        kit = file.kit
        icon = _require(path, kit, name)
        after = edits.add_icon(kit, replace(icon, meaning=with_text(icon.meaning, kit.language, text.strip())))
        _save(file, name, after, _MEANS, text=text.strip())


def _rename(path: Path, name: str, new: str) -> None:
    with open_kit(path, write=True) as file:
        _require(path, file.kit, name)
        if icon_named(file.kit, new) is not None and new != name:
            raise Problem("icons-taken", path=path, name=new, free=free_name(file.kit, new))
        if (reason := fixed_name(file.kit, name)) is not None:
            raise Problem("icons-fixed", path=path, name=name, reason=words(_FIXED[reason]))
        file.save(replace(edits.rename_icon(file.kit, name, new), modified=given.stamp()))
        say(_RENAMED, path=path, name=name, new=new, count=len(uses(file.kit, new)))


def _restore(path: Path, name: str) -> None:
    if name not in STANDARD_NAMES:
        with open_kit(path) as file:
            _require(path, file.kit, name)
        raise Problem("icons-not-standard", path=path, name=name)
    with open_kit(path, write=True) as file:
        _require(path, file.kit, name)
        _save(file, name, edits.restore_icon(file.kit, name), _RESTORED)


def _save(file: KitFile, name: str, after: Kit, done: str, **data: str) -> None:
    if after is file.kit:
        say(_SAME, path=file.path, name=name)
        return
    file.save(replace(after, modified=given.stamp()))
    say(done, path=file.path, name=name, count=len(uses(after, name)), **data)


def _require(path: Path, kit: Kit, name: str) -> Icon:
    icon = icon_named(kit, name)
    if icon is None:
        names = ", ".join(icon.name for icon in kit.icons)
        raise Problem("icons-none", path=path, name=name, names=names)
    return icon
