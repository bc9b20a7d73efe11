"""`presskit theme palette FILE`: a palette's colours listed, and given to the theme of one kit or many."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from presskit import reading
from presskit.commands import given
from presskit.commands.console import say, show
from presskit.commands.several import each
from presskit.intake.palette import MOST_BYTES, read_palette
from presskit.kit.swatch import Palette
from presskit.kit.theme import Colour, Colours, Theme
from presskit.kit.theming import spot_clash, theme_differences
from presskit.messages import N_, Problem, wordings
from presskit.publish.swatches import colour_of
from presskit.storage import open_kit

wordings(
    **{
        "palette-role": N_("{given}: give ROLE=COLOUR; the roles are {roles}"),
        "palette-colour": N_("{path}: there is no colour {colour}; `presskit theme palette {path}` lists them"),
        "palette-twice": N_("{path}: {count} colours are called {colour}; give the number of one of them"),
        "palette-spot": N_("{path}: the spot ink {spot} would have two colours, {one} and {other}; a spot ink has one"),
        "palette-for": N_("presskit theme KIT... palette FILE ROLE=COLOUR: say which colour each role takes"),
        "palette-kits": N_("presskit theme KIT... palette FILE ROLE=COLOUR: name the kits that take these colours"),
    }
)

_TAKEN = N_("{path}: changed: {changed}")
_WOULD = N_("{path}: would change: {changed}")
_SAME = N_("{path}: has these colours already")


def run(kits: list[str], rest: list[str], *, dry_run: bool) -> int:
    """List a palette's colours, or give some of them to the theme of each kit."""
    path, given_ = Path(rest[0]), rest[1:]
    if kits and not given_:
        raise Problem("palette-for", usage=True)
    if given_ and not kits:
        raise Problem("palette-kits", usage=True)
    roles = [_role(each_) for each_ in given_]
    palette = read_palette(reading.read(path, MOST_BYTES), name=str(path))
    if not kits:
        _list(palette)
        return 0
    chosen = {role: _colour(palette, name, path) for role, name in roles}

    def one(kit: Path) -> None:
        with open_kit(kit, write=not dry_run) as file:
            theme = with_colours(file.kit.theme, chosen)
            clash = spot_clash(theme.colours)
            if clash:
                spot = getattr(theme.colours, clash[0]).spot
                raise Problem("palette-spot", path=kit, spot=spot, one=clash[0], other=clash[1])
            changed = ", ".join(theme_differences(file.kit.theme, theme))
            if not changed:
                say(_SAME, path=kit)
                return
            if not dry_run:
                file.save(replace(file.kit, theme=theme, modified=given.stamp()))
            say(_WOULD if dry_run else _TAKEN, path=kit, changed=changed)

    return each(kits, one)[0]


def with_colours(theme: Theme, chosen: dict[str, Colour]) -> Theme:
    """Give a theme other colours, by role."""
    return replace(theme, colours=replace(theme.colours, **chosen))


def _list(palette: Palette) -> None:
    for number, swatch in enumerate(palette.swatches, 1):
        colour = colour_of(swatch)
        inks = " ".join(f"{ink:g}" for ink in colour.cmyk)
        given_ = f"{swatch.space} {' '.join(f'{value:g}' for value in swatch.values)}"
        own = [] if swatch.space == "CMYK" else [f"CMYK {inks}"]
        show("\t".join(filter(None, (str(number), swatch.name, given_, *own, colour.srgb, colour.spot, swatch.group))))


def _role(given_: str) -> tuple[str, str]:
    role, mark, name = given_.partition("=")
    roles = Colours.__struct_fields__
    if not mark or not name or role not in roles:
        raise Problem("palette-role", usage=True, given=given_[:80], roles=", ".join(roles))
    return role, name


def _colour(palette: Palette, name: str, path: Path) -> Colour:
    """Return the colour of this name, else of this number."""
    found = [swatch for swatch in palette.swatches if swatch.name.casefold() == name.strip().casefold()]
    if len(found) > 1 and len(set(map(colour_of, found))) > 1:
        raise Problem("palette-twice", path=path, count=len(found), colour=name[:60])
    if not found and name.isascii() and name.isdigit() and 0 < int(name[:6]) <= len(palette.swatches):
        found = [palette.swatches[int(name[:6]) - 1]]
    if not found:
        raise Problem("palette-colour", path=path, colour=name[:60])
    return colour_of(found[0])
