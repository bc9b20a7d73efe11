"""What two texts have in common at their ends: what is between is what an edit changed."""

from __future__ import annotations

from itertools import zip_longest

from presskit.kit.text import Text, length, marks


def common_ends(a: Text, b: Text) -> tuple[int, int]:
    """Return how many code points two texts share at the beginning and at the end, marks included; no overlap."""
    if a == b:
        return length(a), 0
    most = min(length(a), length(b))
    start = min(_shared(a, b, backwards=False), most)
    return start, min(_shared(a, b, backwards=True), most - start)


def _shared(a: Text, b: Text, *, backwards: bool) -> int:
    """Return how far two texts are the same from one end: whole spans first, then inside the first that differ."""
    count = 0
    for s, t in zip_longest(*((reversed(a), reversed(b)) if backwards else (a, b))):
        if s is None or t is None:
            break
        if s == t:
            count += len(s.text)
            continue
        if marks(s) == marks(t):
            count += common_start(s.text[::-1], t.text[::-1]) if backwards else common_start(s.text, t.text)
        break
    return count


def common_start(a: str, b: str) -> int:
    """Return the length of the common beginning; by halving, for slices compare at the speed of memory."""
    low, high = 0, min(len(a), len(b))
    if a[:high] == b[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if a[:middle] == b[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def difference(a: str, b: str) -> tuple[str, str]:
    """Return what went and what came, for a to become b."""
    start = common_start(a, b)
    end = common_start(a[start:][::-1], b[start:][::-1])
    return a[start : len(a) - end], b[start : len(b) - end]
