"""`presskit theme KIT save FOLDER`: a kit's theme becomes a shared one, or the next version of one."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from msgspec.structs import replace

from presskit.commands import given
from presskit.commands.console import say
from presskit.commands.several import each
from presskit.intake.theme_saving import plan, save
from presskit.messages import N_, Problem, wordings
from presskit.storage import open_kit

wordings(
    **{
        "theme-save-one": N_("presskit theme KIT save FOLDER: a theme is saved from one kit"),
        "theme-exists": N_(
            "{path}: {name}, version {version}, is there already; --update makes it version {next} ({changed})"
        ),
    }
)

_SAVED = N_("{path}: {name} {version} is saved, and the kit goes by it")
_WOULD = N_("{path}: {name} {version} would be saved; changed: {changed}")
_PICTURE = N_("{name}: this logo is a picture, and stays out of the theme; a theme's logos are SVG")


def run(kits: list[str], folder: str, arguments: Namespace) -> int:
    """Save the theme of one kit; return 1 when it could not be done."""
    if len(kits) != 1:
        raise Problem("theme-save-one", usage=True)
    at = Path(folder)

    def one(path: Path) -> None:
        with open_kit(path, write=not arguments.dry_run) as file:
            planned = plan(file.kit, file.asset, at, arguments.name)
            theme, changed = planned.theme, ", ".join(planned.changed) or "-"
            for name in planned.left_out:
                say(_PICTURE, name=name)
            if arguments.dry_run:
                say(_WOULD, path=at, name=theme.name, version=theme.version, changed=changed)
                return
            if planned.before and not arguments.update:
                raise Problem(
                    "theme-exists",
                    path=at,
                    name=theme.name,
                    version=planned.before,
                    next=theme.version,
                    changed=changed,
                )
            found = save(planned, at)
            after = replace(file.kit, theme=found.set.theme, modified=given.stamp())
            file.save(after, found.assets)
            say(_SAVED, path=at, name=theme.name, version=theme.version)

    return each(kits, one)[0]
