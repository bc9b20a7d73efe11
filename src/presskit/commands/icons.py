"""`presskit icons`: the icons of one kit or many, their uses, another drawing, the standard one again."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from presskit.commands import given
from presskit.commands.console import say, show, tell, words
from presskit.commands.several import each, split
from presskit.kit import edits
from presskit.kit.icons import STANDARD_NAMES, icon_named, uses
from presskit.kit.localised import string
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, reader_language, wordings
from presskit.preflight import Place, where
from presskit.storage import open_kit

wordings(
    **{
        "icons-none": N_("{path}: the kit has no icon {name}; it has {names}"),
        "icons-not-standard": N_("{path}: there is no standard drawing of {name} to go back to"),
    }
)

ACTIONS = {
    "list": (0, N_("nothing more")),
    "uses": (1, N_("one name")),
    "replace": (2, N_("a name and an SVG file")),
    "restore": (1, N_("one name")),
}
"""What can be done, how many words follow, and which."""
MOST_BYTES = 20_000_000

_OWN, _STANDARD = N_("own drawing"), N_("standard")
_USED = N_("used {count} times")
_UNUSED = N_("{path}: {name} is not used")
_REPLACED = N_("{path}: {name} has another drawing; used {count} times")
_RESTORED = N_("{path}: {name} has its standard drawing again; used {count} times")
_SAME = N_("{path}: {name} has that drawing already")
_SOCIAL, _WEBSITE = N_("social link {name}"), N_("the organisation's website")


def run(arguments: Namespace) -> int:
    """Do one thing with the icons of each kit; return 1 when it could not be done with one of them."""
    kits, action, words_ = split(arguments.words, ACTIONS, "icons")
    notes: tuple[str, ...] = ()
    tell_all: Callable[[Path], None]
    if action == "list":
        tell_all = _list
    elif action == "uses":
        tell_all = lambda path: _uses(path, words_[0])  # noqa: E731 - one of four
    elif action == "replace":
        svg, notes = _drawing(Path(words_[1]))
        tell_all = lambda path: _replace(path, words_[0], svg)  # noqa: E731
    else:
        tell_all = lambda path: _restore(path, words_[0])  # noqa: E731
    code, done = each(kits, tell_all)
    for note in notes if done else ():
        tell(note)
    return code


def _list(path: Path) -> None:
    with open_kit(path) as file:
        kit = file.kit
    for icon in kit.icons:
        kind = words(_OWN if icon.svg is not None else _STANDARD)
        count = words(_USED, count=len(uses(kit, icon.name)))
        meaning = string(icon.meaning, kit.language)
        show("\t".join([icon.name, kind, count, *([meaning] if meaning else [])]))


def _uses(path: Path, name: str) -> None:
    with open_kit(path) as file:
        kit = file.kit
    _require(path, kit, name)
    found = uses(kit, name)
    for kind, identity in found:
        show(f"{kind}\t{identity}\t{_where(kit, kind, identity)}")
    if not found:
        say(_UNUSED, path=path, name=name)


def _where(kit: Kit, kind: str, identity: str) -> str:
    if kind == "social":
        return words(_SOCIAL, name=identity)
    if kind == "organisation":
        return words(_WEBSITE)
    if kind in {"contact", "download"}:
        return where(kit, Place(part=identity), reader_language())
    article, block = edits.find_block(kit, identity)
    return where(kit, Place(article=article.id, block=block.id), reader_language())


def _drawing(path: Path) -> tuple[str, tuple[str, ...]]:
    """Read and clean a drawing, before any kit is opened; return it, and what there is to say about it."""
    from presskit.intake.svg import as_icon

    clean = as_icon(given.content(path, MOST_BYTES), name=path.name)
    return clean.svg, tuple(str(note) for note in clean.notes)


def _replace(path: Path, name: str, svg: str) -> None:
    _edit(path, name, lambda kit: edits.replace_icon(kit, name, svg), _REPLACED)


def _restore(path: Path, name: str) -> None:
    if name not in STANDARD_NAMES:
        with open_kit(path) as file:
            _require(path, file.kit, name)
        raise Problem("icons-not-standard", path=path, name=name)
    _edit(path, name, lambda kit: edits.restore_icon(kit, name), _RESTORED)


def _edit(path: Path, name: str, edit: Callable[[Kit], Kit], done: str) -> None:
    with open_kit(path, write=True) as file:
        _require(path, file.kit, name)
        after = edit(file.kit)
        if after is file.kit:
            say(_SAME, path=path, name=name)
            return
        file.save(replace(after, modified=given.stamp()))
        say(done, path=path, name=name, count=len(uses(after, name)))


def _require(path: Path, kit: Kit, name: str) -> None:
    if icon_named(kit, name) is None:
        names = ", ".join(icon.name for icon in kit.icons)
        raise Problem("icons-none", path=path, name=name, names=names)
