"""What the operators of a page or a form call by a name: its resources (ISO 32000-1, 7.8.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from presskit.publish.pdf.colour import Colour, opacity_resource, spot_resource
from presskit.publish.pdf.face import Face
from presskit.publish.pdf.shared import Used

if TYPE_CHECKING:
    from presskit.publish.pdf.document import Document


class Named(NamedTuple):
    """What some operators use.

    Attributes:
        used: shared objects; those that are drawn (pictures, icons, forms) are called `letter` and their order.
        foreign: resources of ReportLab's own calls by their kind, spelt.
        letter: see `used`.
    """

    used: tuple[Used, ...]
    foreign: tuple[tuple[str, str], ...] = ()
    letter: str = "X"


def spelt_resources(document: Document, *named: Named) -> str:
    """Spell the resources of operators that stand one after the other."""
    fonts: dict[str, int] = {}
    objects: dict[str, int] = {}
    spaces: dict[str, int] = {}
    states: dict[str, int] = {}
    for used, _, letter in named:
        order = 0
        for one in used:
            number = document.number_of(one)
            match one.thing:
                case Face() as face:
                    fonts[face.resource] = number
                case Colour() as colour:
                    spaces[spot_resource(colour.spot or "")] = number
                case float() as opacity:
                    states[opacity_resource(opacity)] = number
                case _:
                    objects[f"{letter}{order}"] = number
                    order += 1
    spelt = {"Font": _spelt(fonts), "XObject": _spelt(objects), "ColorSpace": _spelt(spaces), "Shading": ""}
    spelt["ExtGState"] = document.overprint + _spelt(states)
    for _, foreign, _ in named:
        for kind, found in foreign:
            spelt[kind] += found
    return "".join([f"/{kind}<<{content}>>" for kind, content in spelt.items() if content])


def _spelt(references: Mapping[str, int]) -> str:
    return "".join([f"/{key.removeprefix('/')} {found} 0 R" for key, found in references.items()])
