"""`presskit theme`: the theme of one kit or many: shown, given another one, checked."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from presskit.commands import given, palettes, theme_logos, theme_saving
from presskit.commands.console import say, show, tell, words
from presskit.commands.several import each, split
from presskit.intake.theme import FoundTheme, read_theme
from presskit.intake.theme_library import State, find, library, state_of
from presskit.kit.model import Kit
from presskit.kit.theming import differences, with_theme
from presskit.messages import N_, Problem, worded
from presskit.publish.theme_check import check
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
_SOUND = N_("{name} {version}: the theme is sound")
_FITS = N_("{path}: {name} {version} fits")
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
        _template_findings(found)  # a template that cannot be used changes no kit
        return each(kits, partial(_apply, found=found, dry_run=arguments.dry_run))[0]
    return _check(kits, found)


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
        for problem in (*check(after, _characters(found)), *_template_findings(found, after)):
            say(_FINDING, path=path, finding=worded(problem))


def _template_findings(found: FoundTheme, kit: Kit | None = None) -> tuple[Problem, ...]:
    """Return what there is to say of the theme's templates when they show a kit, or the sample, which has every part.

    Raises:
        Problem: one cannot be used.
    """
    if not found.set.theme.templates:
        return ()
    from presskit.publish.html.template_check import findings
    from presskit.storage.sample import sample_kit

    return findings(found.set.theme, found.asset, sample_kit()[0] if kit is None else kit)


def _templates_checked(found: FoundTheme, kit: Kit | None = None) -> tuple[Problem, ...]:
    try:
        return _template_findings(found, kit)
    except Problem as problem:
        return (problem,)


def _check(kits: list[str], found: FoundTheme) -> int:
    theme = found.set.theme
    if not kits:
        checked = check(with_theme(_empty(), found.set), _characters(found))
        problems = (*checked, *_templates_checked(found))
        for problem in problems:
            tell(worded(problem))
        if not problems:
            say(_SOUND, name=theme.name, version=theme.version)
        return 1 if problems else 0
    wrong: list[Path] = []

    def one(path: Path) -> None:
        with open_kit(path) as file:
            dressed = with_theme(file.kit, found.set)
            problems = (*check(dressed, _characters(found)), *_templates_checked(found, dressed))
        for problem in problems:
            say(_FINDING, path=path, finding=worded(problem))
            wrong.append(path)
        if not problems:
            say(_FITS, path=path, name=theme.name, version=theme.version)

    return max(each(kits, one)[0], 1 if wrong else 0)


def _empty() -> Kit:
    from presskit.kit.start import new_kit

    return new_kit("nl")


def _characters(found: FoundTheme) -> dict[str, str]:
    """Return the characters of the theme's own families."""
    faces = zip(found.set.theme.faces, found.fonts, strict=True)
    made: dict[str, str] = {}
    for face, facts in faces:
        made[face.family] = facts.characters if face.style == "regular" else made.get(face.family, facts.characters)
    return made
