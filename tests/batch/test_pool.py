"""Several items at once: results, refusals, workers that die, items that must not meet."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Hashable, Sequence
from pathlib import Path

import pytest

from batch import working
from presskit.batch.pool import each
from presskit.messages import Problem, worded


def alone(item: str) -> Hashable:
    return None


def never(item: str, before: str | Problem) -> str | None:
    return None


def results(items: Sequence[str], jobs: int) -> list[str | Problem]:
    found = dict(each(working.work, items, jobs=jobs, key=alone, skip=never))
    assert sorted(found) == list(range(len(items)))
    return [found[number] for number in range(len(items))]


def words(found: Sequence[str | Problem]) -> list[str]:
    return [worded(one) if isinstance(one, Problem) else one.partition(" by ")[0] for one in found]


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_one_that_is_refused_stops_no_other(jobs: int) -> None:
    found = results(["a", "refuse:kit.presskit", "b", "c", "d"], jobs)
    assert words(found) == ["a", "kit.presskit: the file exists already; choose another name", "b", "c", "d"]
    used = {one.partition(" by ")[2] for one in found if isinstance(one, str)}
    assert (str(os.getpid()) in used) == (jobs == 1)
    assert len(used) <= jobs


@pytest.mark.parametrize("end", ["die", "leave"])
def test_a_worker_that_dies_is_the_fault_of_its_item_alone(end: str) -> None:
    items = ["a", f"{end}:first", "b", "c", f"{end}:second", "refuse:kit", "d"]
    said = words(results(items, 2))
    assert [said[n] for n in (0, 2, 3, 6)] == ["a", "b", "c", "d"]
    for number in (1, 4):
        assert said[number].startswith(f"{items[number]}: the process that worked on it ended")
    assert said[5] == "kit: the file exists already; choose another name"


def test_one_item_needs_no_worker() -> None:
    assert results(["a"], 8) == [f"a by {os.getpid()}"]
    assert results([], 8) == []


def test_items_of_one_key_do_not_meet(tmp_path: Path) -> None:
    items = [f"mark:{tmp_path / name}" for name in ("one", "two", "one", "one", "two")]
    found = dict(each(working.work, items, jobs=4, key=str, skip=never))
    assert set(found.values()) == {"alone"}


@pytest.mark.parametrize("jobs", [1, 3])
def test_what_comes_after_its_like_can_be_left_out(jobs: int) -> None:
    items = ["refuse:x", "a1", "b1", "a2", "refuse:y", "a3", "b2", "a4", "a5"]

    def letter(item: str) -> Hashable:
        return item[0]

    def skipped(item: str, before: str | Problem) -> str | None:
        return None if item == "a4" else f"{item} after {str(before)[:2]}"

    found = dict(each(working.work, items, jobs=jobs, key=letter, skip=skipped))
    said = words([found[number] for number in range(len(items))])
    assert said == [
        "x: the file exists already; choose another name",
        "a1",
        "b1",
        "a2 after a1",
        "y: the file exists already; choose another name",
        "a3 after a1",
        "b2 after b1",
        "a4",
        "a5 after a4",
    ]


def test_an_interruption_ends_the_work_and_leaves_no_half_written_file(tmp_path: Path) -> None:
    items = [f"write:{tmp_path / name}.pdf" for name in "abcd"]

    def interrupt() -> None:
        while len(list(tmp_path.glob("*.begun"))) < 2:
            time.sleep(0.02)
        os.kill(os.getpid(), signal.SIGINT)

    helper = threading.Thread(target=interrupt)
    helper.start()
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(each(working.work, items, jobs=2, key=alone, skip=never))
    helper.join()
    assert time.monotonic() - start < 20
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".begun", ".begun"]
    assert not multiprocessing.active_children()
