from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from presskit import sandbox
from presskit.messages import Problem
from presskit.sandbox import worker as worker_module

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these limits are Linux's")


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    with sandbox.Worker() as one:
        yield one


def ask(worker: sandbox.Worker, probe: str, payload: bytes = b"", seconds: float = 20) -> bytes:
    return worker.call(f"sandbox_probes:{probe}", payload, name="photo.jpg", seconds=seconds)


def problem(worker: sandbox.Worker, probe: str, payload: bytes = b"", seconds: float = 20) -> Problem:
    with pytest.raises(Problem) as caught:
        ask(worker, probe, payload, seconds)
    return caught.value


def test_bytes_go_in_and_come_out(worker: sandbox.Worker) -> None:
    payload = os.urandom(3_000_000)
    assert ask(worker, "echo", payload) == payload
    assert ask(worker, "echo", b"") == b""


def test_a_worker_keeps_its_child_for_the_next_job(worker: sandbox.Worker) -> None:
    assert ask(worker, "who") == ask(worker, "who") != str(os.getpid()).encode()


def test_a_child_is_replaced_after_its_share_of_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "JOBS", 2)
    with sandbox.Worker() as worker:
        children = [ask(worker, "who") for _ in range(4)]
    assert children[0] == children[1] != children[2] == children[3]


def test_the_problem_of_a_reader_comes_through_with_its_data(worker: sandbox.Worker) -> None:
    refused = problem(worker, "refuse")
    assert (refused.code, refused.data) == ("probe-refused", {"path": "photo.jpg", "limit": 3})


def test_an_error_is_a_problem_of_one_line_without_the_contents_of_the_file(worker: sandbox.Worker) -> None:
    failed = problem(worker, "fail")
    assert str(failed) == "photo.jpg could not be read: it is damaged (ZeroDivisionError)"


def test_a_reader_that_is_late_is_killed_and_the_next_job_gets_a_new_child(worker: sandbox.Worker) -> None:
    before = ask(worker, "who")
    start = time.monotonic()
    assert problem(worker, "sleep", seconds=0.5).code == "sandbox-time"
    assert time.monotonic() - start < 3
    assert ask(worker, "who") != before


def test_a_reader_that_spins_is_killed(worker: sandbox.Worker) -> None:
    late = problem(worker, "spin", seconds=0.5)
    assert str(late) == "photo.jpg could not be read: it took longer than 0.5 seconds; it may be damaged"


@LINUX
def test_memory_is_limited_and_the_worker_goes_on(worker: sandbox.Worker) -> None:
    assert ask(worker, "eat", b"300") == b"%d" % (300 << 20)
    assert problem(worker, "eat", b"900").code == "sandbox-memory"
    assert ask(worker, "eat", b"300") == b"%d" % (300 << 20)


@LINUX
def test_a_call_may_have_another_memory_limit() -> None:
    with pytest.raises(Problem) as caught:
        sandbox.call("sandbox_probes:eat", b"300", name="photo.jpg", seconds=20, megabytes=200)
    assert caught.value.data == {"name": "photo.jpg", "megabytes": 200}


def test_a_crash_in_native_code_is_the_files_fault(worker: sandbox.Worker) -> None:
    died = problem(worker, "crash")
    assert died.code == "sandbox-died"
    assert "\n" not in str(died)


@pytest.mark.parametrize("code", [b"0", b"3"])
def test_a_reader_that_leaves_is_told_and_not_asked_twice(worker: sandbox.Worker, code: bytes) -> None:
    worker.close()
    assert problem(worker, "leave", code).code == "sandbox-died"


def test_a_child_that_went_away_idle_is_replaced_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    with sandbox.Worker() as worker:
        before = ask(worker, "who")
        child = worker._child
        assert child is not None
        # As when the idle alarm strikes: the child sees the end of its requests and leaves with 0.
        os.kill(int(before), 14)
        child._process.wait()
        assert ask(worker, "who") != before


def test_noise_of_a_library_goes_nowhere(worker: sandbox.Worker, capfd: pytest.CaptureFixture[str]) -> None:
    assert ask(worker, "shout") == b"quiet"
    assert capfd.readouterr() == ("", "")


@LINUX
def test_no_network(worker: sandbox.Worker) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        answer = ask(worker, "connect", str(server.getsockname()[1]).encode())
        if answer == b"connected":
            pytest.skip("this system lets no process leave its network")
        with pytest.raises(TimeoutError):
            server.accept()


@LINUX
def test_no_file_is_written(worker: sandbox.Worker, tmp_path: Path) -> None:
    target = tmp_path / "made"
    ask(worker, "write", str(target).encode())
    assert not target.exists() or not target.read_bytes()


@LINUX
def test_no_file_outside_the_program_is_read_and_none_is_made(worker: sandbox.Worker, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    answer = ask(worker, "read", str(secret).encode())
    if answer == b"secret":
        pytest.skip("this system has no Landlock")
    assert answer == b"PermissionError"
    assert ask(worker, "write", str(tmp_path / "made").encode()) == b"PermissionError"
    assert not (tmp_path / "made").exists()


@LINUX
def test_no_program_is_started(worker: sandbox.Worker) -> None:
    answer = ask(worker, "start_program")
    if answer == b"started" and os.geteuid() == 0:
        pytest.skip("this system has no Landlock, and root has no limit on processes")
    assert answer != b"started"


@LINUX
def test_no_core_and_no_file_size(worker: sandbox.Worker) -> None:
    assert ast.literal_eval(ask(worker, "limits").decode()) == {"RLIMIT_CORE": (0, 0), "RLIMIT_FSIZE": (0, 0)}


def test_a_child_loads_none_of_the_heavy_parts(worker: sandbox.Worker) -> None:
    names = set(ask(worker, "loaded").decode().split())
    assert not names & {"PySide6", "reportlab", "jinja2", "pikepdf", "pickle"}


def test_threads_may_share_a_worker(worker: sandbox.Worker) -> None:
    answers: dict[int, bytes] = {}

    def work(number: int) -> None:
        answers[number] = ask(worker, "echo", b"%d" % number * 1000)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: b"%d" % n * 1000 for n in range(8)}


def test_the_folder_one_stands_in_is_not_imported_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "msgspec.py").write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    with sandbox.Worker() as worker:
        assert ask(worker, "echo", b"x") == b"x"


def test_a_child_that_cannot_start_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with sandbox.Worker() as worker:
        assert problem(worker, "echo").code == "sandbox-start"
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with sandbox.Worker() as worker:
        assert str(problem(worker, "echo")).endswith("the helper process did not start (exit 1)")


def test_only_the_name_of_a_function_is_called(worker: sandbox.Worker) -> None:
    with pytest.raises(ValueError, match="not a function"):
        worker.call("os.system('x')", b"", name="x")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_leaves_the_child_to_its_parent() -> None:
    script = (
        "import os, sys; from presskit import sandbox\n"
        "ask = lambda: sandbox.call('sandbox_probes:who', b'', name='x', seconds=20)\n"
        "first = ask()\n"
        "if (pid := os.fork()) == 0:\n"
        "    assert ask() != first\n"
        "    sys.exit(0)\n"
        "assert os.waitpid(pid, 0)[1] == 0\n"
        "assert ask() == first\n"
    )
    path = os.pathsep.join(str(Path(__file__).parent / p) for p in ("../src", "."))
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        check=False,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert (result.returncode, result.stderr) == (0, "")


def test_no_child_is_left_when_the_program_ends() -> None:
    script = (
        "from presskit import sandbox; print(sandbox.call('sandbox_probes:who', b'', name='x', seconds=20).decode())"
    )
    path = os.pathsep.join(str(Path(__file__).parent / p) for p in ("../src", "."))
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        check=False,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert result.stderr == ""
    with pytest.raises(ProcessLookupError):
        os.kill(int(result.stdout), 0)
