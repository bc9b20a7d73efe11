"""Lists of words that are right for somebody: a writer's own, and a house's, which many share."""

from __future__ import annotations

from pathlib import Path

from presskit import files
from presskit.kit.text import clean
from presskit.messages import N_, Problem, wordings

wordings(**{"words-unreadable": N_("the word list {path} cannot be read: {reason}")})

_LONGEST = 2_000_000
"""Most bytes of a list that are read."""


class WordList:
    """A text file with one word a line; it may be changed by others."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.words: frozenset[str] = frozenset()
        self._seen: tuple[int, int] | None = None

    def refresh(self) -> bool:
        """Read the file again when it has changed; tell whether it had.

        Raises:
            Problem: it cannot be read; what was read before stays.
        """
        try:
            found = self.path.stat()
            if (found.st_mtime_ns, found.st_size) == self._seen:
                return False
            with self.path.open("rb") as source:
                text = source.read(_LONGEST).decode("utf-8", "replace")
        except FileNotFoundError:
            changed, self.words, self._seen = bool(self.words), frozenset(), None
            return changed
        except OSError as error:
            raise Problem("words-unreadable", path=self.path, reason=error.strerror or "") from None
        self._seen = found.st_mtime_ns, found.st_size
        self.words = frozenset(word for line in text.splitlines() if (word := clean(line).strip().replace("’", "'")))
        return True

    def add(self, word: str) -> None:
        """Add a word, after those that others have added meanwhile.

        Raises:
            Problem: the list cannot be read or written.
        """
        self.refresh()
        files.make_folder(self.path.parent)
        files.write(self.path, "".join(f"{each}\n" for each in sorted({*self.words, word.replace("’", "'")})))
        self._seen = None
        self.refresh()

    def has(self, word: str) -> bool:
        """Tell whether a word is in the list, as it is or with a small first letter."""
        word = word.replace("’", "'")
        return word in self.words or word[:1].lower() + word[1:] in self.words
