"""Every dialog has room for its words at 200 %, on a screen of 1366 by 768 and on one of 1920 by 1080."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTreeWidget, QTreeWidgetItem, QWidget

from ui.room import clipped
from ui.windows import Openers, bury, settle

TESTS = Path(__file__).parent.parent


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_every_dialog_has_room_at_200_percent(tmp_path: Path, size: tuple[int, int]) -> None:
    screen = {"name": "1", "x": 0, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [screen]}))
    environment = {
        **os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screen.json'}", "QT_SCALE_FACTOR": "2",
        "PYTHONPATH": str(TESTS),
        **{f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "ui.room", str(tmp_path)],
        env=environment, capture_output=True, text=True, timeout=300, check=False, cwd=TESTS,
    )  # fmt: skip
    first, *found, last = done.stdout.splitlines() or ["", done.stderr]
    assert first == f"scale 2.0 room {(size[0] // 2, size[1] // 2)}", done.stderr
    assert (found, last) == ([], "done"), done.stderr


def test_what_has_no_room_is_seen(opened: Openers) -> None:
    opened()
    area, inside, tree = QScrollArea(), QWidget(), QTreeWidget(columnCount=2)
    tree.setHeaderLabels(["First", "A heading that is too long for it"])
    line = QTreeWidgetItem(["one", "words that nobody can read to the end"])
    tree.addTopLevelItem(line)
    tree.header().setStretchLastSection(False)
    tree.setColumnWidth(0, 60)
    tree.setColumnWidth(1, 40)
    QHBoxLayout(inside).addWidget(tree)
    inside.setFixedSize(500, 120)
    area.setWidget(inside)
    area.resize(300, 200)
    area.show()
    settle()
    said = "\n".join(clipped(area))
    assert "QScrollArea is scrolled sideways" not in said  # what is asked for its parts only
    assert "the heading 'A heading" in said
    assert "'words that nobody can read to the end' is cut off" in said
    line.setToolTip(1, line.text(1))
    assert "nobody" not in "\n".join(clipped(area))
    outer = QWidget()
    QHBoxLayout(outer).addWidget(area)
    outer.resize(300, 200)
    outer.show()
    settle()
    assert "QScrollArea is scrolled sideways" in "\n".join(clipped(outer))
    outer.close()
    bury(outer)
