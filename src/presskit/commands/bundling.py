"""`presskit bundle verify`: whether a bundle that was passed on is still what was made."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from presskit.commands.console import say, show, words
from presskit.messages import N_

_STATES = {
    "ok": N_("ok: {file}"),
    "changed": N_("changed: {file}"),
    "damaged": N_("damaged: {file}"),
    "missing": N_("missing: {file}"),
    "extra": N_("not in the manifest: {file}"),
    "twice": N_("there twice: {file}"),
}
_SOUND = N_("{path}: {count} files, all as the manifest says")
_FAULTS = N_("{path}: {faults} of {count} files are not as the manifest says")


def verify_bundle(arguments: Namespace) -> int:
    """Tell of each file of a bundle whether it is as its manifest says; return 1 when one is not."""
    from presskit.publish.bundle.verify import verify

    path = Path(arguments.file)
    verdicts = verify(path)
    for verdict in verdicts:
        show(_one_line(words(_STATES[verdict.state], file=verdict.path)))
    faults = sum(verdict.state != "ok" for verdict in verdicts)
    if faults:
        say(_FAULTS, path=path, faults=faults, count=len(verdicts))
    else:
        say(_SOUND, path=path, count=len(verdicts))
    return 1 if faults else 0


def _one_line(text: str) -> str:
    """Return text that cannot steer the terminal: the names in a zip are whatever somebody wrote there."""
    return "".join(c if c.isprintable() else "?" for c in text)
