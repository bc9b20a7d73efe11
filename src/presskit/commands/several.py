"""`presskit COMMAND KIT... ACTION WORD...`: the words taken apart, and one thing done with each kit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain, count
from pathlib import Path

from presskit.commands.console import tell, words
from presskit.messages import N_, Problem, worded, wordings

wordings(
    **{
        "several-action": N_("presskit {command} KIT... {actions}: say what to do with them"),
        "several-arguments": N_("presskit {command} KIT... {action}: give {wanted}"),
    }
)


def split(
    given: list[str], actions: Mapping[str, tuple[int, str]], command: str, alone: Iterable[str] = ()
) -> tuple[list[str], str, list[str]]:
    """Take apart `KIT... ACTION WORD...`. The first word is a kit, whatever it is called.

    Args:
        given: the words.
        actions: by name, how many words follow and what they are (in `N_`); -1 for one or more.
        command: its name, for messages.
        alone: the actions that need no kit.

    Raises:
        Problem: it does not say what to do, or has too few or too many words for it.
    """
    at = next((n for n, word in enumerate(given) if word in (actions if n else alone)), None)
    if at is None:
        raise Problem("several-action", usage=True, command=command, actions="|".join(actions))
    kits, action, rest = given[:at], given[at], given[at + 1 :]
    count, wanted = actions[action]
    if len(rest) != count and not (count < 0 and rest):
        raise Problem("several-arguments", usage=True, command=command, action=action, wanted=words(wanted))
    return kits, action, rest


def each(kits: Iterable[str], do: Callable[[Path], object]) -> tuple[int, int]:
    """Do something with each kit; what cannot be done is told, and the next one goes on.

    Return the exit code, and with how many it was done.
    """
    code = done = 0
    for kit in kits:
        try:
            do(Path(kit))
            done += 1
        except Problem as problem:
            tell(worded(problem))
            code = 1
    return code, done


def own_folder(path: Path, slug: str, taken: set[str]) -> str:
    """Return the name of a folder for what a kit writes, and take it: its slug, its file's name where another has that.

    Letters count as the same in both cases, as they do in the folders of many machines.
    """
    names = chain((slug, path.stem), (f"{path.stem}-{n}" for n in count(2)))
    name = next(each for each in names if each and each.casefold() not in taken)
    taken.add(name.casefold())
    return name
