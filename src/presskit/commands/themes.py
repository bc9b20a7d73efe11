"""`presskit theme`: the theme of one kit or many: shown, given another one; `check` is in `theme_checking`."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from presskit.commands import given, palettes, theme_checking, theme_logos, theme_saving
from presskit.commands.console import say, show, tell, words
from presskit.commands.several import each, split
from presskit.intake.theme import FoundTheme, read_theme
from presskit.intake.theme_library import State, find, library, state_of
from presskit.kit.theming import differences, with_theme
from presskit.messages import N_, Problem, worded
from presskit.storage import open_kit

ACTIONS = {
    "show": (0, N_("nothing more")),
    "apply": (1, N_("one theme")),
    "check": (1, N_("one theme")),
    "save": (1, N_("one folder")),
    "logos": (1, N_("one folder")),
    "palette": (-1, N_("a palette, and ROLE=COLOUR for each colour that it gives")),
}

_STATES: dict[State, str] = {
    "same": N_("as the shared theme is"),
    "moved-on": N_("the shared theme has moved on to version {version}; `presskit theme KIT apply {name}` takes it"),
    "changed": N_("not the same as the shared theme of this version"),
    "alone": N_("the shared theme is not here; the kit goes by its own copy"),
}
_APPLIED = N_("{path}: the theme is now {name} {version}; changed: {changed}")
_WOULD = N_("{path}: the theme would be {name} {version}; changed: {changed}")
_SAME = N_("{path}: has the theme {name} {version} already")
_FINDING = N_("{path}: {finding}")


def run(arguments: Namespace) -> int:
    """Do one thing with the theme of each kit; return 1 when it could not be done with one of them."""
    kits, action, rest = split(arguments.words, ACTIONS, "theme", alone=("check", "palette"))
    if action == "palette":
        return palettes.run(kits, rest, dry_run=arguments.dry_run)
    if action == "save":
        return theme_saving.run(kits, rest[0], arguments)
    if action == "logos":
        return each(kits, theme_logos.exporting(Path(rest[0]), several=len(kits) > 1))[0]
    if action == "show":
        known = library()
        return each(kits, lambda path: _show(path, known))[0]
    found = read_theme(find(rest[0]))
    for note in found.notes:
        tell(str(note))
    if action == "apply":
        theme_checking.require_usable(found)
        return each(kits, partial(_apply, found=found, dry_run=arguments.dry_run))[0]
    return theme_checking.run(kits, found)


def _show(path: Path, known: dict[str, Path]) -> None:
    with open_kit(path) as file:
        theme = file.kit.theme
    try:
        state, shared = state_of(theme, known)
        version = shared.set.theme.version if shared else theme.version
        said = words(_STATES[state], version=version, name=theme.name)
    except Problem as problem:
        said = worded(problem)
    show(f"{theme.name}\t{theme.version}\t{said}")
    kind, page = theme.type, theme.page
    show(f"type\t{kind.text}, {kind.display}, {kind.sans}\t{kind.size:g}/{kind.leading:g} pt")
    show(f"page\t{page.width:g} x {page.height:g} mm\t{page.columns}")
    for role in theme.colours.__struct_fields__:
        colour = getattr(theme.colours, role)
        inks = " ".join(f"{ink:g}" for ink in colour.cmyk)
        show("\t".join(filter(None, (role, f"CMYK {inks}", colour.srgb, colour.spot))))
    for each_ in theme.order:
        show(f"order\t{each_.language}\t{', '.join(each_.parts)}")
    for template in theme.templates:
        show(f"template\t{template.name}")
    for face in theme.faces:
        show(f"face\t{face.family} {face.style}\t{face.file}")


def _apply(path: Path, *, found: FoundTheme, dry_run: bool) -> None:
    theme = found.set.theme
    with open_kit(path, write=not dry_run) as file:
        after = with_theme(file.kit, found.set)
        if after is file.kit:
            say(_SAME, path=path, name=theme.name, version=theme.version)
            return
        changed = ", ".join(differences(file.kit, after))
        if not dry_run:
            file.save(replace(after, modified=given.stamp()), found.assets)
        say(_WOULD if dry_run else _APPLIED, path=path, name=theme.name, version=theme.version, changed=changed)
        for one in theme_checking.findings(after, found):
            say(_FINDING, path=path, finding=one.line)
