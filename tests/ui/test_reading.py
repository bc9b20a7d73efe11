"""What a screen reader is told of the text over AT-SPI: role, name, line, caret, and what is announced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from presskit.kit.blocks import Figure, Paragraph, Quote, new_id
from presskit.kit.localised import localised
from presskit.kit.model import Dateline
from presskit.kit.start import new_kit
from presskit.kit.text import Span
from ui.screens import Ears, Screen, ears, eventually, program, screen_at
from ui.windows import make

pytestmark = pytest.mark.outside


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with screen_at(tmp_path / "home") as made:
        yield made


@pytest.fixture
def listener(screen: Screen) -> Iterator[Ears]:
    with ears(screen) as made:
        yield made


HEADLINE, LEAD = "Museum opent vleugel", "Het museum opent zaterdag."


@pytest.fixture
def reading(screen: Screen, listener: Ears, tmp_path: Path) -> Iterator[Ears]:
    """A screen reader in a kit, at the headline."""
    kit = new_kit("nl")
    said = (Span("Een "), Span("vernissage", lang="fr"), Span(" dus."))
    body = (
        Quote(id=new_id(), text=localised("Klei is goud.", "nl"), name=localised("Jane Doe", "nl")),
        Paragraph(id=new_id(), text=localised(said, "nl")),
        Figure(id=new_id(), alt=localised("Een hoge gevel", "nl")),
    )
    article = replace(
        kit.articles[0], headline=localised(HEADLINE, "nl"), lead=localised(LEAD, "nl"), body=body,
        dateline=Dateline(place=localised("Delft", "nl"), date="2026-11-20"),
    )  # fmt: skip
    path = make(tmp_path / "lezen.presskit", replace(kit, articles=(article,)))
    with program(screen, path):
        screen.wait_for("lezen.presskit")
        eventually(lambda: listener.text().get("focused"), "the text")
        listener.heard()
        yield listener


def after(screen: Screen, reader: Ears, key: str) -> tuple[dict[str, Any], list[str]]:
    """The text after a key, and what was said."""
    before, heard = reader.text()["caret"], list[list[Any]]()
    screen.keys(key)

    def moved() -> bool:
        heard.extend(reader.heard())
        return bool(reader.text()["caret"] != before and any(kind == "caret" for kind, *_ in heard))

    eventually(moved, f"a caret moved by {key}", 10)
    for _ in range(3):
        heard.extend(reader.heard())
    return reader.text(), [str(words[0]) for kind, *words in heard if kind == "said"]


def test_the_text_is_one_editable_text_with_a_name_and_all_its_lines(reading: Ears) -> None:
    text = reading.text()
    assert (text["role"], text["name"], text["editable"]) == ("text", "Text of the article", True)
    assert text["line"][0].strip() == HEADLINE
    assert text["count"] == len(text["text"])
    for words in (HEADLINE, LEAD, "Klei is goud.", "Jane Doe", "vernissage"):
        assert words in text["text"]


def test_each_line_is_called_by_what_it_is_when_the_caret_comes_into_it(screen: Screen, reading: Ears) -> None:
    heard: list[str] = []
    for _ in range(12):
        _, said = after(screen, reading, "Down")
        heard += said
        if any("Picture" in words for words in said):
            break
    wanted = [
        "Subtitle, empty", "Dateline: 20 november 2026", "Lead", "Quote", "Quote, name: Draft", "Quote, role, empty",
        "Paragraph", "Picture: Waits for its picture: Een hoge gevel",
    ]  # fmt: skip
    at = -1
    for words in wanted:
        assert words in heard[at + 1 :], (words, heard)
        at = heard.index(words, at + 1)


def test_the_caret_the_selection_and_the_language_of_a_phrase_are_told(screen: Screen, reading: Ears) -> None:
    end = reading.text()["text"].index("vernissage")
    text: dict[str, Any] = {}
    while not text or text["caret"] < end - 4:
        text, _ = after(screen, reading, "Down")
    assert text["line"][0].startswith("Een vernissage")
    heard: list[str] = []
    for _ in range(6):
        text, said = after(screen, reading, "Right")
        heard += said
    assert text["caret"] == end + 2
    assert "Français" in heard
    text, _ = after(screen, reading, "shift+ctrl+Right")
    ((start, stop),) = text["selected"]
    assert text["text"][start:stop].strip() == "rnissage"


def test_what_is_typed_is_in_the_text_at_once(screen: Screen, reading: Ears) -> None:
    screen.xdotool("type", "--delay", "40", "Ja ")
    eventually(lambda: f"Ja {HEADLINE}" in reading.text()["text"], "what was typed", 10)
    assert reading.text()["line"][0].startswith("Ja Museum")
