"""Many items of work, one after the other or several at once; what befalls one item stays its own."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from presskit.messages import Problem

MOST_JOBS = 64

Item = TypeVar("Item")
Result = TypeVar("Result")


def each(
    work: Callable[[Item], Result],
    items: Sequence[Item],
    *,
    jobs: int,
    key: Callable[[Item], Hashable],
    skip: Callable[[Item, Result], Result | None],
) -> Iterator[tuple[int, Result | Problem]]:
    """Work on items and yield the number of each with its result, or with the problem that it had, as they are done.

    Args:
        work: works on one item; a function that a worker can import. It raises nothing but `Problem`, and only
            problems whose words this process knows too.
        items: what there is to do.
        jobs: how many at once; 1 works in this process, in order.
        key: called here before an item begins; of those with one key (but None) the next begins when the one before
            it is done.
        skip: asked for an item that comes after others of its key, with the result of the last one that was worked
            on: a result of its own when it need not be worked on.
    """
    if jobs > 1 and len(items) > 1:
        from presskit.batch.workers import Workers

        yield from Workers(work, items, min(jobs, len(items)), key, skip).results()
        return
    before: dict[Hashable, Result] = {}
    for number, item in enumerate(items):
        name = key(item) if len(items) > 1 else None
        found = skip(item, before[name]) if name is not None and name in before else None
        if found is None:
            try:
                found = work(item)
            except Problem as problem:
                yield number, problem
                continue
            before[name] = found
        yield number, found
