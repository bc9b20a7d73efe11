"""Two people, one kit: the second one reads only, and knows who has it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from presskit.kit.start import new_kit
from presskit.messages import Problem
from presskit.storage import create, open_kit
from presskit.storage.lock import Holder, lock_path, ourselves, read, user_name

HOLD = """
import sys
from pathlib import Path
from presskit.storage import open_kit
file = open_kit(Path(sys.argv[1]), write=True, who="Bea Bos")
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "proef.presskit"
    create(path, new_kit("nl", title="Proef")).close()
    return path


@contextmanager
def held(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Have another process hold the kit; when its input closes it ends without closing the kit itself."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def leave_lock(path: Path, **changes: Any) -> Path:
    """Put a lock beside a kit as another process would have left it."""
    lock = lock_path(path)
    lock.write_bytes(msgspec.json.encode(replace(ourselves("Bea Bos"), **{"token": "another", **changes})))
    return lock


def writable(path: Path) -> bool:
    try:
        open_kit(path, write=True).close()
    except Problem as problem:
        if problem.code != "kit-locked":
            raise
        return False
    return True


def test_the_second_one_is_told_who_has_it_and_where(path: Path) -> None:
    with held(path) as process:
        with pytest.raises(Problem) as caught:
            open_kit(path, write=True)
        assert str(caught.value) == (
            f"{path}: Bea Bos has it open on {socket.gethostname()}; close it there first, or work on a copy"
        )
        with open_kit(path, write=True, or_read=True) as file:
            assert file.read_only
            assert file.holder is not None
            assert (file.holder.person, file.holder.process) == ("Bea Bos", process.pid)
            assert file.holder.machine == socket.gethostname()
            with pytest.raises(Problem, match="Bea Bos has it open"):
                file.save(replace(file.kit, title="Anders"))
        with open_kit(path) as file:
            assert file.kit.title == "Proef"
            assert file.holder is None


def test_the_lock_is_given_back_at_the_end_of_the_process(path: Path) -> None:
    with held(path) as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(10) == 0
        assert read(lock_path(path)) is None
    assert writable(path)


def test_the_lock_of_a_killed_process_is_taken_over(path: Path) -> None:
    with held(path) as process:
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        assert read(lock_path(path)) is not None
        assert writable(path)
    assert read(lock_path(path)) is None


def test_a_process_that_has_ended_but_was_not_waited_for_holds_nothing(path: Path) -> None:
    with held(path) as process:
        os.kill(process.pid, signal.SIGKILL)
        deadline = time.monotonic() + 10
        while not writable(path):
            assert time.monotonic() < deadline


def test_the_same_process_does_not_get_it_twice(path: Path) -> None:
    with open_kit(path, write=True) as first:
        assert not writable(path)
        with open_kit(path, write=True, or_read=True) as second:
            assert second.read_only
        first.save(replace(first.kit, title="Anders"))
    assert writable(path)


@pytest.mark.parametrize(
    ("changes", "free"),
    [
        pytest.param({}, False, id="this process"),
        pytest.param({"process": 1, "started": "0"}, True, id="a number that another process has now"),
        pytest.param({"process": 2**22 + 1}, True, id="a process that is gone"),
        pytest.param({"boot": "an earlier one"}, True, id="before the machine was started again"),
        pytest.param({"station": "another", "boot": "another"}, False, id="another machine"),
        pytest.param({"station": "another", "process": 2**22 + 1}, False, id="a gone number on another machine"),
        pytest.param({"namespace": "pid:[1]", "process": 2**22 + 1}, True, id="a container that is gone"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="start time, boot and namespace are Linux's")
def test_a_lock_is_stale_when_its_process_is_gone_for_certain(path: Path, changes: dict[str, Any], free: bool) -> None:
    leave_lock(path, **changes)
    assert writable(path) == free


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="process namespaces are Linux's")
def test_a_lock_from_another_container_holds_while_its_process_lives(path: Path) -> None:
    with held(path):
        lock = lock_path(path)
        holder = read(lock)
        assert holder is not None
        with lock.open("r+b") as file:  # the same file: the kernel's lock on it stays
            file.write(msgspec.json.encode(replace(holder, namespace="pid:[1]")))
            file.truncate()
        assert not writable(path)
    assert writable(path)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'{"process": "x"}'])
def test_a_lock_that_says_nothing_is_taken_over_after_a_moment(
    path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("presskit.storage.lock.PATIENCE", 0.1)
    lock_path(path).write_bytes(content)
    assert writable(path)


def test_a_lock_that_is_another_ones_by_now_is_left_alone(path: Path) -> None:
    with open_kit(path, write=True):
        lock = leave_lock(path)
    assert read(lock) == Holder(**{**msgspec.structs.asdict(ourselves("Bea Bos")), "token": "another"})


def test_a_forked_child_does_not_give_the_lock_back(path: Path) -> None:
    with open_kit(path, write=True) as file:
        assert file._lock is not None
        file._lock._process += 1  # as it is for a child
        file._lock.release()
        assert read(lock_path(path)) is not None
        file._lock._process -= 1
    assert read(lock_path(path)) is None


def test_the_lock_tells_nothing_about_the_machine_but_its_name(path: Path) -> None:
    with open_kit(path, write=True, who="Anna Vos"):
        content = lock_path(path).read_text()
        holder = read(lock_path(path))
    assert holder is not None
    assert (holder.person, holder.process, holder.machine) == ("Anna Vos", os.getpid(), socket.gethostname())
    machine = Path("/etc/machine-id")
    if machine.exists() and machine.read_text().strip():
        assert machine.read_text().strip() not in content


def test_a_session_has_a_name() -> None:
    assert user_name()


CONTEND = """
import sys, time
from pathlib import Path
from msgspec.structs import replace
from presskit.messages import Problem
from presskit.storage import open_kit
path, rounds = Path(sys.argv[1]), int(sys.argv[2])
done = 0
while done < rounds:
    try:
        with open_kit(path, write=True) as file:
            seen = int(file.kit.title)
            time.sleep(0.001)
            file.save(replace(file.kit, title=str(seen + 1)))
            done += 1
            if done == rounds and sys.argv[3] == "die":
                import os
                os._exit(9)
    except Problem as problem:
        assert problem.code in {"kit-locked", "kit-busy"}, problem
        time.sleep(0.002)
"""


def test_of_many_that_want_it_one_at_a_time_has_it(tmp_path: Path) -> None:
    """Each adds one to what it read: a lock that two held would lose one. Some die with the lock in hand."""
    path = tmp_path / "teller.presskit"
    create(path, replace(new_kit("nl"), title="0")).close()
    ways = ["die", "end", "die", "end"]
    crowd = [subprocess.Popen([sys.executable, "-c", CONTEND, str(path), "10", way]) for way in ways]
    for process in crowd:
        process.wait(60)
    assert sorted(process.returncode for process in crowd) == [0, 0, 9, 9]
    with open_kit(path, write=True) as file:
        assert file.kit.title == "40"
