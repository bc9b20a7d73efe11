"""`presskit export KIT... --jobs N`: the same as without it, only sooner."""

from __future__ import annotations

import hashlib
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

import museum
from commands.calls import SOURCE
from presskit import files
from presskit.kit import edits
from presskit.kit.blocks import Paragraph, new_id
from presskit.kit.localised import localised
from presskit.storage import create

AT = ("--at", "2026-11-24T12:00+00:00")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(SOURCE), "LC_ALL": "C.UTF-8"}


def export(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "presskit", "export", *map(str, arguments), "--out", str(folder), *AT]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False, timeout=300)
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture(scope="module")
def kits(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Four kits; the second has a character that no face has, the fourth the slug of the first."""
    folder = tmp_path_factory.mktemp("kits")
    paths: list[Path] = []
    for number, slug in enumerate(["een", "twee", "drie", "een"]):
        kit = replace(museum.kit(), slug=slug, languages=("nl",))
        lead = "Op 1 december \U00012345." if slug == "twee" else f"Bericht {number}."
        kit = edits.with_article(kit, replace(kit.articles[0], lead=localised(lead, "nl")))
        path = folder / f"{number}.presskit"
        create(path, kit, list(museum.assets().values())).close()
        paths.append(path)
    return paths


def digests(folder: Path) -> dict[str, str]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def test_many_at_once_give_the_same_files_words_and_exit_code(kits: list[Path], tmp_path: Path) -> None:
    gone = tmp_path / "weg.presskit"
    asked = (*kits[:2], gone, *kits[2:], "--to", "print", "screen", "snippet")
    one, many = export(tmp_path / "one", *asked), export(tmp_path / "many", *asked, "--jobs", 3)
    assert digests(tmp_path / "many") == digests(tmp_path / "one")
    assert {"een.print.pdf", "een.screen.pdf", "drie.screen.pdf"} <= digests(tmp_path / "one").keys()
    assert (many.returncode, one.returncode) == (1, 1)
    assert many.stdout.replace("/many/", "/one/") == one.stdout
    assert many.stderr.replace("/many/", "/one/") == one.stderr
    failed = [
        line for line in many.stderr.splitlines() if "U+12345" in line or "no such file" in line or "also" in line
    ]
    assert [line.partition(":")[0] for line in failed] == [str(kits[1]), str(gone), str(kits[3])]
    assert "also named een" in failed[2]


@pytest.mark.parametrize("jobs", ["0", "-1", "65"])
def test_a_number_of_jobs_that_is_none_is_a_wrong_call(kits: list[Path], tmp_path: Path, jobs: str) -> None:
    done = export(tmp_path / "out", kits[0], "--to", "snippet", "--jobs", jobs)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "from 1 to 64" in done.stderr


def slow_kits(folder: Path) -> list[Path]:
    """Kits that take a while."""
    words = " ".join(f"De vergadering{n} besloot gisteravond{n} eensgezind." for n in range(4000))
    paths: list[Path] = []
    for number in range(6):
        kit = replace(museum.kit(), slug=f"lang{number}", languages=("nl",))
        body = tuple(Paragraph(id=new_id(), text=localised(words[n * 9000 : n * 9000 + 9000], "nl")) for n in range(20))
        path = folder / f"lang{number}.presskit"
        create(path, edits.with_article(kit, replace(kit.articles[0], body=body))).close()
        paths.append(path)
    return paths


def started(out: Path, kits: list[Path], stderr: int | None = None) -> subprocess.Popen[str]:
    """Begin an export with two workers, in a session of its own."""
    command = [sys.executable, "-m", "presskit", "export", *map(str, kits), "--to", "screen", "--jobs", "2"]
    return subprocess.Popen(
        [*command, "--out", str(out), *AT], env=environment(), stderr=stderr, text=True, start_new_session=True
    )


def begun(folder: Path, process: subprocess.Popen[str], least: int) -> None:
    """Wait until so many files are being written."""
    end = time.monotonic() + 60
    while len(list(folder.glob(f"{files.PART}*"))) < least:
        assert process.poll() is None, "all was done too soon"
        assert time.monotonic() < end
        time.sleep(0.002)


@pytest.mark.parametrize("whom", ["the command", "all of the terminal"])
def test_ctrl_c_leaves_whole_files_only(tmp_path: Path, whom: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    process = started(out, slow_kits(tmp_path), stderr=subprocess.PIPE)
    begun(out, process, 2)
    if whom == "the command":
        process.send_signal(signal.SIGINT)
    else:
        os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in said
    left = list(out.iterdir())
    assert len(left) < 6, "all was done too soon"
    for path in left:
        assert path.suffix == ".pdf", path
        assert path.read_bytes().endswith(b"%%EOF\n")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="this system has no list of processes in files")
def test_workers_go_when_the_command_is_killed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    process = started(out, slow_kits(tmp_path))
    begun(out, process, 2)
    process.kill()
    process.wait()
    end = time.monotonic() + 30
    while _alive(process.pid):
        assert time.monotonic() < end, "workers stay behind"
        time.sleep(0.1)
    assert not list(out.glob(f"{files.PART}*"))


def _alive(session: int) -> bool:
    """Whether a process of a session is still at work; those that ended and were not waited for are not."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(") ")[2].split()  # state, parent, group, session ... (proc(5))
        except OSError:  # it went meanwhile
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            return True
    return False


def on_a_terminal(arguments: list[str], cwd: Path) -> str:
    """What a command shows on a terminal."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "presskit", *arguments], stdout=slave, stderr=slave, stdin=slave, cwd=cwd,
        env={**environment(), "TERM": "xterm", "COLUMNS": "100"},
    )  # fmt: skip
    os.close(slave)
    shown = b""
    while True:
        try:
            data = os.read(master, 65536)
        except OSError:  # the other end is closed
            break
        if not data:
            break
        shown += data
    os.close(master)
    process.wait()
    return shown.decode()


def test_a_terminal_sees_how_far_it_is_and_nobody_else(kits: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    asked = ["export", *map(str, kits[:3]), "--to", "snippet", "--out", str(out), *AT]
    for jobs in ("1", "2"):
        shown = on_a_terminal([*asked, "--jobs", jobs], tmp_path)
        assert "3/3" in shown
        lines = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown).replace("\r", "\n").splitlines()
        assert str(out / "een.snippet.html") in lines
    assert "Exporting" not in on_a_terminal([*asked[:2], *asked[4:]], tmp_path), "one kit needs no bar"
    done = export(tmp_path / "quiet", *kits[:3], "--to", "snippet", "--jobs", 2)
    assert "Exporting" not in done.stderr
    assert "\x1b" not in done.stderr + done.stdout
