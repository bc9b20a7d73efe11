"""A palette comes in: the colours of an ASE, ACO or GPL file, read in the sandbox's child and kept as they were given.

Adobe Swatch Exchange and Photoshop's colour swatches hold inks, screen colours, L*a*b* and grey, with the names of spot
inks; GIMP's palettes hold screen colours. What a colour lacks is worked out by `publish.swatches`.
"""

from __future__ import annotations

import msgspec

from presskit import sandbox
from presskit.kit.swatch import Palette
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "palette-not": N_("{name} is not a palette; choose an .ase, .aco or .gpl file"),
        "palette-large": N_("{name} is too large for a palette: more than {limit} MB"),
        "palette-many": N_("{name} has {count} colours; a palette has {most} at most"),
        "palette-empty": N_("{name} has no colours"),
        "palette-version": N_("{name} is a palette of version {version}, which is not known; save it again as {known}"),
        "palette-cut": N_("{name} is a damaged palette: it is cut short at colour {number}; get it again"),
        "palette-model": N_("{name}: colour {number} is of the kind {model}, which is not known"),
        "palette-value": N_("{name}: colour {number} ({colour}) has a value out of bounds; get the palette again"),
        "palette-line": N_("{name}: line {line}: not a colour; a line is three numbers from 0 to 255 and a name"),
    }
)

MOST_BYTES = 5_000_000
MOST_COLOURS = 5_000
SUFFIXES = (".ase", ".aco", ".gpl")


class Order(msgspec.Struct, frozen=True):
    """What the child is asked."""

    data: bytes
    name: str


def read_palette(data: bytes, *, name: str, worker: sandbox.Worker | None = None) -> Palette:
    """Read the colours of a palette's file.

    Raises:
        Problem: it is no palette, damaged, too large, or has no colours.
    """
    if len(data) > MOST_BYTES:
        raise Problem("palette-large", name=name, limit=MOST_BYTES // 1_000_000)
    ask = worker.call if worker else sandbox.call
    reply = ask("presskit.intake.palette_read:answer", msgspec.msgpack.encode(Order(data, name)), name=name)
    try:
        return msgspec.msgpack.decode(reply, type=Palette)
    except msgspec.DecodeError:
        raise Problem("sandbox-died", name=name, cause="reply") from None
