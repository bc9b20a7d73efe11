"""Where the dictionaries are: those that ship, the system's, and those that the user added."""

from __future__ import annotations

from pathlib import Path

from presskit import files, resources
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "dictionary-pair": N_("{path}: a dictionary is two files; the one named {other} is missing beside it"),
        "dictionary-name": N_("{path}: the name must say the language, as in de.dic or de-AT.dic"),
    }
)

_SYSTEM = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"), Path("/usr/share/myspell"))
"""Where Linux distributions keep Hunspell's dictionaries."""
_USUAL = {"en": "en-GB", "de": "de-DE", "pt": "pt-PT", "es": "es-ES", "it": "it-IT"}
"""The region of a language without one: in a press kit English is British."""


def own_folder() -> Path:
    """Return the folder of the dictionaries that the user added."""
    from platformdirs import user_data_path

    return user_data_path("presskit", appauthor=False) / "dictionaries"


def dictionary_for(language: str) -> Path | None:
    """Return the dictionary (its .dic file) for a language (BCP 47); None when there is none.

    The user's own goes first, then one that ships, then the system's; a region that has none takes the usual one.
    """
    primary = language.partition("-")[0].lower()
    usual = _USUAL.get(primary, "")
    for tag in dict.fromkeys(filter(None, (language, usual, primary))):
        for folder in (own_folder(), resources.path("dictionaries"), *_SYSTEM):
            for name in (tag, tag.replace("-", "_")):
                path = folder / f"{name}.dic"
                if path.is_file() and path.with_suffix(".aff").is_file():
                    return path
    found = (path for folder in (own_folder(), *_SYSTEM) for path in sorted(folder.glob(f"{primary}[-_]*.dic")))
    return next((path for path in found if path.with_suffix(".aff").is_file()), None)


def languages() -> list[str]:
    """Return the languages (BCP 47) that there is a dictionary for: those that ship, the user's, the system's.

    A language's usual region goes without its name, and of the system's regions only the language is listed.
    """
    shipped = [path.stem for folder in (resources.path("dictionaries"), own_folder()) for path in _in(folder)]
    system = [path.stem.replace("_", "-").partition("-")[0] for folder in _SYSTEM for path in _in(folder)]
    plain = {usual: language for language, usual in _USUAL.items()}
    return list(dict.fromkeys(plain.get(tag, tag) for tag in (*shipped, *system)))


def _in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.dic") if path.with_suffix(".aff").is_file())


def add(path: Path) -> str:
    """Take a dictionary of the user's into the own folder; return the language that its name says.

    Raises:
        Problem: it is not complete, its name says no language, or it cannot be copied.
    """
    from babel import Locale, UnknownLocaleError

    affixes = path.with_suffix(".aff")
    if not affixes.is_file() or not path.is_file():
        raise Problem("dictionary-pair", path=path, other=affixes.name)
    tag = path.stem.replace("_", "-")
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        raise Problem("dictionary-name", path=path) from None
    folder = own_folder()
    files.make_folder(folder)
    files.copy(affixes, folder / f"{tag}.aff")
    files.copy(path.with_suffix(".dic"), folder / f"{tag}.dic")
    return tag
