"""Setting up leaves what is there, installs what it may, and names what it could not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import set_up

LOCK = """one==1.0 \\
    --hash=sha256:aa
    # via presskit
two==2.0 ; python_full_version >= '3.11' \\
    --hash=sha256:bb
"""


class Machine:
    """A machine that notes what it is told to run, and where some of it fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        self.ran: list[str] = []
        self.fails: tuple[str, ...] = ()
        self.there: set[str] = set()
        self.may_install = True
        for name in ("TOP", "BUILD", "VENV", "NPM"):
            monkeypatch.setattr(set_up, name, tmp_path)
        monkeypatch.setattr(set_up, "run", self.run)
        monkeypatch.setattr(set_up, "not_there", lambda names: [name for name in names if name not in self.there])
        monkeypatch.setattr(os, "geteuid", lambda: 0 if self.may_install else 1000)
        monkeypatch.setattr(shutil, "which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")

    def run(self, command: list[str | Path], **_: object) -> int:
        line = " ".join(str(word) for word in command)
        if "--requirement" in command:
            line += "\n" + Path(command[-1]).read_text()
        self.ran.append(line)
        if any(word in line for word in self.fails):
            return 1
        if "install" in command:
            self.there |= set(line.split())
        return 0


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Machine:
    return Machine(monkeypatch, tmp_path)


@pytest.fixture
def debian(tmp_path: Path) -> Path:
    (tmp_path / "debian.txt").write_text("# readers\nqpdf   # checks\nxvfb\n")
    return tmp_path / "debian.txt"


def test_what_debian_has_installed_is_left_alone(machine: Machine, debian: Path) -> None:
    machine.there = {"qpdf", "xvfb"}
    assert set_up.debian_packages([debian]) == []
    assert machine.ran == []


def test_what_is_missing_is_installed_by_root_in_one_go(machine: Machine, debian: Path) -> None:
    machine.there = {"xvfb"}
    assert set_up.debian_packages([debian]) == []
    assert machine.ran[-1].endswith("install --yes --no-install-recommends qpdf")


def test_one_package_that_cannot_be_had_does_not_keep_the_others_away(machine: Machine, debian: Path) -> None:
    machine.fails = ("xvfb",)
    assert set_up.debian_packages([debian]) == ["Debian's xvfb (see build/apt.log)"]
    assert "qpdf" in machine.there


def test_without_root_the_missing_packages_are_named(machine: Machine, debian: Path) -> None:
    machine.may_install = False
    assert set_up.debian_packages([debian]) == ["Debian's qpdf xvfb (install them as root)"]
    assert machine.ran == []


def test_a_lock_is_installed_once(machine: Machine, tmp_path: Path) -> None:
    lock = tmp_path / "locks" / "dev.lock"
    lock.parent.mkdir()
    lock.write_text(LOCK)
    assert set_up.python_packages(lock) == []
    assert set_up.python_packages(lock) == []
    assert len(machine.ran) == 1
    assert "--require-hashes" in machine.ran[0]
    lock.write_text(LOCK.replace("1.0", "1.1"))
    assert set_up.python_packages(lock) == []
    assert len(machine.ran) == 2


def test_a_package_that_cannot_be_had_is_named_and_the_rest_installed(machine: Machine, tmp_path: Path) -> None:
    lock = tmp_path / "locks" / "dev.lock"
    lock.parent.mkdir()
    lock.write_text(LOCK)
    machine.fails = ("two==2.0",)
    assert set_up.python_packages(lock) == ["PyPI's two==2.0 (see build/pip.log)"]
    assert [line.partition("\n")[2].split()[0] for line in machine.ran] == ["one==1.0", "one==1.0", "two==2.0"]
    assert all("--require-hashes" in line for line in machine.ran)
    machine.fails = ()
    assert set_up.python_packages(lock) == []  # it is tried again the next time


def test_without_node_npm_is_a_gap(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "package-lock.json").write_text("{}")
    assert set_up.npm_packages() == ["npm's packages (no Node)"]
