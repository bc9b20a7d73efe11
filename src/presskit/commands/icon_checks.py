"""What `presskit icons` says of a drawing before it goes into a kit, and mends where that is asked."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from presskit.commands.console import say
from presskit.intake.icon_checks import Check, IconFinding, check_icon, mended
from presskit.kit.model import Kit
from presskit.messages import N_, reader_language, worded
from presskit.publish.html.colours import contrast

_WRONG = N_("{path}: {name}: {finding}")
_MENDS = N_("{path}: {name}: {finding} (--fix mends it)")
_MENDED = N_("{path}: {name}: mended: {finding}")
_NO_LICENCE = N_("{path}: {name}: no licence is stated; --licence gives it")
_NO_LICENCES = N_("{path}: no licence is stated for {count} icons; --licence gives it")


class Mending(NamedTuple):
    """What is wanted of drawings that come in: their licence, whether they are mended, and with their own colours."""

    licence: str = ""
    fix: bool = False
    keep_colours: bool = False


def mending(arguments: Namespace) -> Mending:
    """Return what the options ask for."""
    return Mending(arguments.licence.strip(), arguments.fix, arguments.keep_colours)


def checked(kit: Kit, path: Path, name: str, svg: str, wanted: Mending) -> str:
    """Say what is wrong with a drawing, the licence too, and return it, mended where that is wanted."""
    svg = checked_shape(kit, path, name, svg, wanted)
    if not wanted.licence:
        say(_NO_LICENCE, path=path, name=name)
    return svg


def checked_shape(kit: Kit, path: Path, name: str, svg: str, wanted: Mending) -> str:
    """Say what is wrong with a drawing as such, and return it, mended where that is wanted."""
    check = _check(kit)
    if wanted.fix:
        svg, gone = mended(svg, check, keep_colours=wanted.keep_colours)
        for finding in gone:
            say(_MENDED, path=path, name=name, finding=_words(finding))
    for finding in check(svg):
        if not (wanted.keep_colours and finding.code == "icon-check-colours"):
            say(_MENDS if finding.mended and not wanted.fix else _WRONG, path=path, name=name, finding=_words(finding))
    return svg


def shape(kit: Kit, svg: str, wanted: Mending) -> str:
    """Return a drawing, mended where that is wanted, and say nothing."""
    return mended(svg, _check(kit), keep_colours=wanted.keep_colours)[0] if wanted.fix else svg


def _check(kit: Kit) -> Check:
    return partial(check_icon, licence="-", contrast=contrast, paper=kit.theme.colours.paper.srgb)


def say_unlicensed(path: Path, count: int) -> None:
    """Say how many icons of a set have no licence."""
    if count:
        say(_NO_LICENCES, path=path, count=count)


def _words(finding: IconFinding) -> str:
    return worded(finding.problem, reader_language())
