"""What the sandbox's child finds wrong is worded by the process that asked it, so that one must know the words."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import presskit

_TOP = Path(presskit.__file__).parent


def targets() -> list[tuple[str, str]]:
    """The modules that ask for something to be done in a child, each with the module that does it."""
    found = []
    for path in sorted(_TOP.rglob("*.py")):
        asking = ".".join(["presskit", *path.relative_to(_TOP).with_suffix("").parts])
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                module, colon, function = node.value.partition(":")
                if colon and function.isidentifier() and module.startswith("presskit."):
                    found.append((asking, module))
    return sorted(set(found))


def test_there_are_some() -> None:
    assert ("presskit.intake.html", "presskit.intake.html_blocks") in targets()
    assert len(targets()) > 4


@pytest.mark.parametrize(("asking", "doing"), targets(), ids=lambda name: name.removeprefix("presskit."))
def test_who_asks_knows_the_words_of_what_can_be_found(asking: str, doing: str) -> None:
    code = f"""
from importlib import import_module
from presskit.messages import WORDINGS
import_module({asking!r})
known = set(WORDINGS)
import_module({doing!r})
print(*sorted(set(WORDINGS) - known))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
