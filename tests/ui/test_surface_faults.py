"""The test of the random test: a fault that is put in on purpose must be found by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from presskit.kit import lines as kit_lines
from presskit.kit import projection as kit_projection
from presskit.kit import writing
from presskit.kit.lines import Line
from presskit.ui.text import mirror
from presskit.ui.text.mirror import Change, Mirror
from ui.driving import Driver

Fault = Callable[[pytest.MonkeyPatch], None]


def code_points_for_units(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(mirror, "units", len)
    patch.setattr(mirror, "code_points", lambda text, count: min(count, len(text)))


def the_dress_of_runs_is_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    read = Mirror._read
    patch.setattr(Mirror, "_read", lambda self, block: read(self, block)._replace(right=True))


def what_qt_made_is_believed(patch: pytest.MonkeyPatch) -> None:
    def believe(self: Mirror, change: Change) -> None:
        shown = []
        for n, seen in enumerate(change.seen):
            line = change.known[min(n, len(change.known) - 1)] if change.known else Line("", "paragraph")
            shown.append(replace(line, text=seen.text))
        self.lines = [*self.lines[: change.first], *shown, *self.lines[change.first + len(change.known) :]]

    patch.setattr(Mirror, "believe", believe)


def no_format_after_a_join(patch: pytest.MonkeyPatch) -> None:
    def remove(self: Mirror, cursor: QTextCursor, k: int, end: int) -> None:
        before, last = self.document.findBlockByNumber(k - 1), self.document.findBlockByNumber(end - 1)
        cursor.setPosition(before.position() + before.length() - 1)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    patch.setattr(Mirror, "_remove", remove)


def an_id_is_lost_in_gathering(patch: pytest.MonkeyPatch) -> None:
    block_of = kit_lines.block_of

    def without(lines: Any, known: Any, *rest: Any) -> Any:
        return block_of(lines, None, *rest)

    patch.setattr(kit_projection, "block_of", without)


def a_fixed_line_can_go(patch: pytest.MonkeyPatch) -> None:
    rules = {role: rule._replace(fixed=rule.fixed and role != "subtitle") for role, rule in kit_lines.RULES.items()}
    patch.setattr(writing, "RULES", rules)


def anything_is_clean(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kit_lines, "clean", lambda text: text)


def hidden_blocks_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kit_projection, "_with_hidden", lambda body, *_: body)


FAULTS: list[Fault] = [
    code_points_for_units,
    the_dress_of_runs_is_not_looked_at,
    what_qt_made_is_believed,
    no_format_after_a_join,
    an_id_is_lost_in_gathering,
    a_fixed_line_can_go,
    anything_is_clean,
    hidden_blocks_are_forgotten,
]


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_the_random_test_finds(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    fault(monkeypatch)
    for seed in range(30):
        driver = Driver(seed)
        try:
            driver.run(150)
        except Exception:  # noqa: BLE001 - found, whatever it broke
            return
        finally:
            driver.close()
    pytest.fail("not found")
