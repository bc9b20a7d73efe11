"""What content management systems keep of HTML: profiles, as data that ships and that anybody can add to.

Each is a TOML file with the source of its rules (resources/profiles). They are what a system does by itself; a site may
be set up otherwise, and a file of one's own in the folder of the user's profiles stands beside them.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import msgspec

from presskit import resources
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "profile-unknown": N_("{profile} is not a profile; choose from {profiles}, or name a file that ends in .toml"),
        "profile-damaged": N_("{path}: this is no profile: {cause}; docs/html.md shows how one is written"),
        "profile-name": N_("{path}: name a profile in small letters, digits and hyphens, at most 40"),
        "profile-elements": N_("{path}: attributes and within are of elements that it keeps: name those in elements"),
        "profile-large": N_("{path}: this is no profile: it is larger than {most} bytes"),
    }
)

MOST_BYTES = 200_000
"""The largest profile that is read."""
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a system keeps of HTML.

    Attributes:
        name: what it is called on the command line: the name of its file.
        title: what people call it.
        titles: what they call it in other languages.
        source: where its rules can be read.
        elements: the elements it keeps; none named, and it keeps all. Of others only the content stays.
        attributes: those that each element keeps, `*` those of any; `data-*` stands for all that begin so.
        styles: the properties that a `style` attribute keeps; none named, and it keeps all.
        schemes: of the addresses it keeps; none named, and it keeps all.
        removed: elements that go with all that is in them.
        withheld: attributes that go although all others stay.
        within: elements that stay only with one of these in them.
        paragraphs: elements that become paragraphs, where they hold a line of text and no blocks.
        style_sheet: whether the site can take the rules of the full level as a file of its own.
        markdown: whether it takes Markdown in place of HTML.
    """

    name: str = ""
    title: str
    titles: dict[str, str] = {}
    source: str
    elements: tuple[str, ...] = ()
    attributes: dict[str, tuple[str, ...]] = {}
    styles: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    within: dict[str, tuple[str, ...]] = {}
    paragraphs: tuple[str, ...] = ()
    style_sheet: bool = False
    markdown: bool = False

    def called(self, language: str) -> str:
        """Return its title in a language, or in English."""
        return self.titles.get(language, self.title)


def profiles() -> tuple[Profile, ...]:
    """Return the profiles that ship and the user's own, by title; a file of the user's that is none is left out."""
    found = {profile.name: profile for profile in _shipped()}
    for path in sorted(own_folder().glob("*.toml")):
        try:
            own = read(path)
        except Problem:
            continue  # whoever names it is told
        found[own.name] = own
    return tuple(sorted(found.values(), key=lambda profile: profile.title))


def profile(name: str) -> Profile:
    """Return a profile by its name, or from a file of that path.

    Raises:
        Problem: there is none, or the file is none.
    """
    if name.endswith(".toml"):
        return read(Path(name))
    own = own_folder() / f"{name}.toml"
    if _NAME.fullmatch(name) and own.is_file():
        return read(own)
    for known in _shipped():
        if known.name == name:
            return known
    raise Problem("profile-unknown", usage=True, profile=name, profiles=", ".join(sorted(p.name for p in profiles())))


def own_folder() -> Path:
    """Return the folder of the user's own profiles, whether it is there or not."""
    from platformdirs import user_config_path

    return user_config_path("presskit", appauthor=False) / "profiles"


@cache
def _shipped() -> tuple[Profile, ...]:
    return tuple(read(path) for path in sorted(resources.path("profiles").glob("*.toml")))


def read(path: Path) -> Profile:
    """Read a profile.

    Raises:
        Problem: it cannot be read, or is none.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem("profile-damaged", path=path, cause=error.strerror or error) from None
    if len(data) > MOST_BYTES:
        raise Problem("profile-large", path=path, most=MOST_BYTES)
    try:
        found = msgspec.toml.decode(data, type=Profile)
    except (ValueError, RecursionError) as error:
        raise Problem("profile-damaged", path=path, cause=" ".join(str(error).split())) from None
    if not _NAME.fullmatch(path.stem):
        raise Problem("profile-name", path=path)
    if not found.elements and (found.attributes or found.within):
        raise Problem("profile-elements", path=path)
    return msgspec.structs.replace(found, name=path.stem)
