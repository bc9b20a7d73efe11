"""Compile the window's forms: `make forms`.

    python tools/forms.py [--check]

Each ui/NAME.ui (Qt Designer) becomes src/presskit/ui/forms/ui_NAME.py, which is committed. With `--check` nothing is
written and each form that is not up to date is a line.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
DESIGNED = TOP / "ui"
COMPILED = TOP / "src" / "presskit" / "ui" / "forms"
UIC = Path(sys.executable).parent / "pyside6-uic"

_IMPORT = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)


def main(arguments: list[str]) -> int:
    """Compile the forms, or with `--check` say which are not up to date; return the exit code."""
    if arguments == ["--check"]:
        found = faults()
        print("\n".join(found) or "the forms are up to date")
        return 1 if found else 0
    for form in forms():
        compiled(form).write_text(source(form), encoding="utf-8")
    for stray in strays():
        stray.unlink()
    return 0


def forms() -> list[Path]:
    """Return the forms as designed."""
    return sorted(DESIGNED.glob("*.ui"))


def compiled(form: Path) -> Path:
    """Return where the module of a form lies."""
    return COMPILED / f"ui_{form.stem}.py"


def source(form: Path) -> str:
    """Return the module that a form compiles to."""
    done = subprocess.run([UIC, form.relative_to(TOP)], cwd=TOP, capture_output=True, text=True, check=True)
    return _sparing(done.stdout)


def _sparing(made: str) -> str:
    """Return a compiled form that imports only what it uses.

    It would import all that any form could use: PySide makes each of those classes when it is asked for it.
    """
    body = _IMPORT.sub("", made)

    def used(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import (\n    {', '.join(names)},\n)\n" if names else ""

    return _IMPORT.sub(used, made)


def strays() -> list[Path]:
    """Return the modules whose form is gone."""
    return sorted(set(COMPILED.glob("ui_*.py")) - {compiled(form) for form in forms()})


def faults() -> list[str]:
    """Return what is wrong with the compiled forms, one line each."""
    stale = [
        form
        for form in forms()
        if not compiled(form).exists() or compiled(form).read_text(encoding="utf-8") != source(form)
    ]
    return [
        *(f"{compiled(form).relative_to(TOP)} is not up to date; run make forms" for form in stale),
        *(f"{stray.relative_to(TOP)} has no form in ui/; run make forms" for stray in strays()),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
