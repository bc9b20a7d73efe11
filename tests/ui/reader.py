"""What a screen reader would get of the program, over AT-SPI; asked by lines of JSON on standard input, answering so.

Run by Debian's own Python, which has pyatspi: `test_flows` and `test_reading` start it on the display of the program.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

PROGRAM = "presskit"
EVENTS = ("object:announcement", "object:text-caret-moved", "object:state-changed:focused", "window:activate")


class Reader:
    def __init__(self) -> None:
        self.heard: list[list[object]] = []
        self.focus: Any = None
        self._read = b""
        for event in EVENTS:
            pyatspi.Registry.registerEventListener(self.listen, event)
        GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, self._lines)

    def listen(self, event: Any) -> None:
        if event.type == "object:state-changed:focused" and event.detail1:
            self.focus = event.source
            self.heard.append(["focus", event.source.getRoleName(), event.source.name])
        elif event.type == "object:announcement":
            self.heard.append(["said", str(event.any_data)])
        elif event.type == "object:text-caret-moved":
            self.heard.append(["caret", event.detail1])

    def programs(self) -> list[Any]:
        return [app for app in pyatspi.Registry.getDesktop(0) if app is not None and app.name == PROGRAM]

    def every(self, role: str) -> Iterator[Any]:
        """Yield the things of a role that are shown."""
        closed = set() if role in {"table cell", "menu item"} else {"tree", "table", "menu bar", "combo box"}
        closed |= set() if role == "list item" else {"list"}  # each look is a call over the bus
        rest = self.programs()
        while rest:
            thing = rest.pop(0)
            try:
                is_called = thing.getRoleName()
                if is_called == role and thing.getState().contains(pyatspi.STATE_SHOWING):
                    yield thing
                elif is_called not in closed:
                    rest += [child for child in thing if child is not None]
            except (LookupError, RuntimeError, GLib.Error):
                continue  # it went while it was looked at

    def answer(self, command: str, *words: str) -> object:
        match command:
            case "names":
                return [thing.name for thing in self.every(words[0])]
            case "box":  # the middle of something on the screen
                thing = next((t for t in self.every(words[0]) if t.name.startswith(words[1])), None)
                if thing is None:
                    return None
                box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                return [box.x + box.width // 2, box.y + box.height // 2]
            case "focus":
                return None if self.focus is None else [self.focus.getRoleName(), self.focus.name]
            case "heard":
                heard, self.heard = self.heard, []
                return heard
            case "text":
                return self.text()
            case "at":  # where a stretch of the text is on the screen
                return self.place(words[0])
        return None

    def surface(self) -> Any:
        return next(t for t in self.every("text") if t.getState().contains(pyatspi.STATE_MULTI_LINE))

    def text(self) -> dict[str, object]:
        surface = self.surface()
        text = surface.queryText()
        at = text.caretOffset
        line, start, end = text.getTextAtOffset(at, pyatspi.TEXT_BOUNDARY_LINE_START)
        states = surface.getState()
        return {
            "name": surface.name,
            "role": surface.getRoleName(),
            "editable": states.contains(pyatspi.STATE_EDITABLE),
            "focused": states.contains(pyatspi.STATE_FOCUSED),
            "text": text.getText(0, -1),
            "count": text.characterCount,
            "caret": at,
            "line": [line, start, end],
            "selected": [list(text.getSelection(n)) for n in range(text.getNSelections())],
            "attributes": text.getAttributes(at)[0],
        }

    def place(self, words: str) -> list[int]:
        text = self.surface().queryText()
        at = text.getText(0, -1).index(words)
        x, y, width, height = text.getCharacterExtents(at + len(words) // 2, pyatspi.DESKTOP_COORDS)
        return [x + width // 2, y + height // 2]

    def _lines(self, *_: object) -> bool:
        self._read += os.read(0, 4096) or b'["quit"]\n'
        while b"\n" in self._read:
            line, self._read = self._read.split(b"\n", 1)
            command, *words = json.loads(line or b'["quit"]')
            if command == "quit":
                pyatspi.Registry.stop()
                return False
            try:
                answer = self.answer(command, *words)
            except Exception as error:  # noqa: BLE001 - the test says what it waited for
                answer = {"error": repr(error)}
            print(json.dumps(answer), flush=True)  # noqa: T201 - the answer
        return True


if __name__ == "__main__":
    Reader()
    print("ready", flush=True)  # noqa: T201
    sys.exit(pyatspi.Registry.start())
