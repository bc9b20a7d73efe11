"""The levels of headings as they are tagged: none skips one, also where an article has no headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_HEADING = re.compile(r"H([1-6])")


def nested(roles: Iterable[str]) -> Iterator[str]:
    """Yield the roles of a document in reading order, each heading one level under the one that it belongs to.

    Headings of one level stay alike; each article begins anew (ISO 14289-1, 7.4.2; Matterhorn 14-002 and 14-003).
    """
    above: list[int] = []
    for role in roles:
        if role == "Art":
            above.clear()
        heading = _HEADING.fullmatch(role) if role[0] == "H" else None
        if heading is None:
            yield role
            continue
        level = int(heading[1])
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        yield f"H{len(above)}"
