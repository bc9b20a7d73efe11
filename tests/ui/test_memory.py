"""Memory that is free goes back to the system when the first pages are there."""

import sys
from pathlib import Path

import pytest

from presskit.ui import memory, preview
from ui.windows import Openers, until


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux how much there is")
def test_what_is_free_goes_back() -> None:
    def resident() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

    kept = [bytes(2000) for _ in range(30_000)]  # small: not mapped one by one, and so not given back one by one
    last = bytes(2000)
    del kept
    before = resident()
    memory.give_back()
    assert before - resident() > 30_000_000
    assert last


def test_it_is_done_once_when_the_first_pages_are_drawn(opened: Openers, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    monkeypatch.setattr(preview, "give_back", lambda: given.append(1))
    window = opened()
    until(lambda: given)
    window.previewer.want(window.session.kit, window.language, delay=0)
    until(lambda: window.previewer.generation > 1)
    assert given == [1]
