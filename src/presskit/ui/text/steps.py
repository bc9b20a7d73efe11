"""Which changes of a text are one undo step."""

from __future__ import annotations

from presskit.kit.lines import Line, Place


class Steps:
    """Keys for the session: changes with the same key become one step.

    A word with the space after it is a step, and so is a row of deletions. A jump of the caret, another line, or going
    from writing to deleting begins a new one.
    """

    def __init__(self) -> None:
        self._run = 0
        self._kind = ""
        self._at: Place | None = None
        self._after_space = False

    def key(self, line: Line, removed: str, added: str, before: Place, after: Place) -> str:
        """Return the key for a change in a line that moved the caret from one place to another."""
        kind = "replace" if removed and added else "insert" if added else "delete"
        follows = kind == self._kind and self._at == before and kind != "replace"
        begins_word = kind == "insert" and self._after_space and bool(added.strip())
        if not follows or begins_word:
            self._run += 1
        self._after_space = kind == "insert" and not added.strip()
        self._kind, self._at = kind, after
        return f"{line.block}/{line.part}/{line.role}/{kind}/{self._run}"

    def end(self) -> None:
        """Let the next change begin a step."""
        self._kind, self._at = "", None
