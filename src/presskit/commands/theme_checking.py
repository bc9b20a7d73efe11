"""`presskit theme KIT... check THEME`: what is wrong with a theme, as bad as `presskit check` would call it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from presskit.commands.console import say, tell, words
from presskit.commands.several import each
from presskit.intake.theme import FoundTheme
from presskit.kit.model import Kit
from presskit.kit.theming import with_theme
from presskit.messages import N_, Problem, worded
from presskit.preflight.words import SEVERITIES
from presskit.publish.theme_check import GOES_OUT, check
from presskit.publish.theme_check import require_usable as stops
from presskit.storage import open_kit

_SOUND = N_("{name} {version}: the theme is sound")
_FITS = N_("{path}: {name} {version} fits")
_COUNTS = N_("{path}: errors: {errors}, warnings: {warnings}")


class Found(NamedTuple):
    """Something to say of a theme; an error stops an output, a warning does not."""

    severity: str
    problem: Problem

    @property
    def line(self) -> str:
        """The words for it, how bad it is first."""
        return f"{words(SEVERITIES[self.severity])}: {worded(self.problem)}"


def run(kits: list[str], found: FoundTheme) -> int:
    """Tell what is wrong with a theme, alone or given to each of the kits; return 1 when there is an error among it."""
    theme = found.set.theme
    if not kits:
        from presskit.kit.start import new_kit

        said = [*_of(with_theme(new_kit("nl"), found.set), found), *_of_templates(found)]
        named = f"{theme.name} {theme.version}"
        return _tell(said, "", named, words(_SOUND, name=theme.name, version=theme.version))
    codes: list[int] = []

    def one(path: Path) -> None:
        with open_kit(path) as file:
            said = list(findings(with_theme(file.kit, found.set), found))
        fits = words(_FITS, path=path, name=theme.name, version=theme.version)
        codes.append(_tell(said, f"{path}: ", str(path), fits))

    return max(each(kits, one)[0], *codes, 0)


def _tell(said: list[Found], before: str, named: str, good: str) -> int:
    """Tell what was found, each with what stands before it, and how much; or that all is good. Return the exit code."""
    for one in said:
        tell(f"{before}{one.line}")
    errors = sum(one.severity == "error" for one in said)
    if len(said) > 1:
        say(_COUNTS, path=named, errors=errors, warnings=len(said) - errors)
    elif not said:
        tell(good)
    return 1 if errors else 0


def require_usable(found: FoundTheme) -> None:
    """Refuse a theme that stops an output before any kit is given it.

    Raises:
        Problem: a face that is not here, a page without room, a template that cannot be used.
    """
    from presskit.kit.start import new_kit

    stops(with_theme(new_kit("nl"), found.set))
    template_findings(found)


def findings(kit: Kit, found: FoundTheme) -> Iterator[Found]:
    """Yield what there is to say of a theme that a kit was given."""
    yield from _of(kit, found)
    yield from _of_templates(found, kit)


def _of(kit: Kit, found: FoundTheme) -> Iterator[Found]:
    for problem in check(kit, _characters(found)):
        yield Found("warning" if problem.code in GOES_OUT else "error", problem)


def _of_templates(found: FoundTheme, kit: Kit | None = None) -> Iterator[Found]:
    try:
        notes = template_findings(found, kit)
    except Problem as problem:
        yield Found("error", problem)
        return
    for note in notes:
        yield Found("warning", note)


def template_findings(found: FoundTheme, kit: Kit | None = None) -> tuple[Problem, ...]:
    """Return what there is to say of the theme's templates when they show a kit, or the sample, which has every part.

    Raises:
        Problem: one cannot be used.
    """
    if not found.set.theme.templates:
        return ()
    from presskit.publish.html.template_check import findings as looked_through
    from presskit.storage.sample import sample_kit

    return looked_through(found.set.theme, found.asset, sample_kit()[0] if kit is None else kit)


def _characters(found: FoundTheme) -> dict[str, str]:
    """Return the characters of the theme's own families."""
    faces = zip(found.set.theme.faces, found.fonts, strict=True)
    made: dict[str, str] = {}
    for face, facts in faces:
        made[face.family] = facts.characters if face.style == "regular" else made.get(face.family, facts.characters)
    return made
