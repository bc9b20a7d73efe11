"""Blocks that move in the text: the caret's, or all that the selection touches, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presskit.kit import structure
from presskit.kit.lines import FIXED, RULES, Place
from presskit.kit.text import length
from presskit.kit.writing import Lines, extent
from presskit.ui.text import words

if TYPE_CHECKING:
    from presskit.ui.text.commands import Commands


def chosen(surface: Commands) -> tuple[int, int] | None:
    """Return the first and last line of the blocks that are selected, else of the caret's; None where none can move.

    A selection that ends before the first character of a block does not take that block; the lines that each article
    begins with stay where they are.
    """
    (a, _), (b, y) = surface.selection()
    if y == 0 and b > a and extent(surface.lines, b)[0] == b:
        b -= 1
    if RULES[surface.lines[b].role].fixed:
        return None
    return extent(surface.lines, max(a, len(FIXED)))[0], extent(surface.lines, b)[1]


def count(surface: Commands, p: int, q: int) -> int:
    """Return how many blocks lie in these lines."""
    return len({line.block for line in surface.lines[p : q + 1]})


def step(surface: Commands, by: int) -> None:
    """Move what is chosen over the block before it (-1) or after it (1)."""
    found = chosen(surface)
    if found is None:
        return
    p, q = found
    to = extent(surface.lines, p - 1)[0] if by < 0 else q + 1
    if by > 0 and to < len(surface.lines):
        to = extent(surface.lines, to)[1] + 1
    move(surface, p, q, to)


def move(surface: Commands, p: int, q: int, to: int) -> None:
    """Move the blocks of lines p to q before line `to`; what is selected in them stays selected."""

    def make(lines: Lines) -> tuple[Lines, Place, Place]:
        out = structure.move_lines(lines, p, q, to)
        first = next(n for n, line in enumerate(out) if line is lines[p])

        def there(place: Place) -> Place:
            k, x = place
            if k > q:  # the selection ended before the block that is passed
                return first + q - p, length(lines[q].text)
            return (first + k - p, x) if k >= p else (first, 0)

        anchor, caret = surface.places()
        inside = [p <= k <= q for k, _ in (anchor, caret)]
        if not any(inside) and count(surface, p, q) == 1:  # it was dragged while the caret was elsewhere
            return out, (first, 0), (first, 0)
        return out, there(anchor), there(caret)

    many, role = count(surface, p, q), surface.lines[p].role
    if surface.edit(make, "move"):
        what = words.translate("Surface", "{count} blocks").format(count=many) if many > 1 else words.roles()[role]
        said = words.translate("Surface", "Moved")
        surface.tell_listener(f"{said}: {what}")
