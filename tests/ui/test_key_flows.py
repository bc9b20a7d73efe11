"""How few actions the main flows take, counted: each key chord, click and typed text is one.

The program runs by itself on a screen; it is used by keys and mouse only, and what came of it is read from the disk and
by AT-SPI. A flow that asked for one more action would not come to its end here, and its test would fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from outside import x4
from presskit import storage
from presskit.kit.blocks import Paragraph, Quote, new_id
from presskit.kit.localised import localised, string
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.storage.sample import create_sample
from ui.screens import Ears, Hands, Screen, ears, eventually, on_the_clipboard, program, screen_at
from ui.test_incoming import RELEASE
from ui.windows import make

pytestmark = pytest.mark.outside


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with screen_at(tmp_path / "home") as made:
        yield made


@pytest.fixture
def hands(screen: Screen) -> Hands:
    return Hands(screen)


@pytest.fixture
def listener(screen: Screen) -> Iterator[Ears]:
    with ears(screen) as made:
        yield made


def kit_at(path: Path) -> Kit:
    with storage.open_kit(path) as file:
        return file.kit


def quotes(path: Path) -> list[Quote]:
    return [block for block in kit_at(path).articles[0].body if isinstance(block, Quote)]


def test_from_a_pasted_release_to_a_print_ready_pdf_in_five_actions_at_most(
    screen: Screen, hands: Hands, tmp_path: Path
) -> None:
    with on_the_clipboard(screen, RELEASE), program(screen):
        screen.wait_for("presskit")
        hands.press("ctrl+v")
        eventually(lambda: screen.window("\\.presskit — presskit"), "the window of the new kit")
        (kit,) = (tmp_path / "home").rglob("*.presskit")
        eventually(lambda: kit_at(kit).articles[0].body, "the release in the kit")
        screen.wait_for("\\.presskit — presskit")
        hands.press("ctrl+e")
        screen.wait_for("^Export")
        hands.press("Return")
        eventually(lambda: list(kit.parent.glob("*.print.pdf")), "the PDF for the printer")
    assert len(hands.actions) <= 5, hands.actions
    (made,) = kit.parent.glob("*.print.pdf")
    assert x4.check(made) == []


def spoken_kit(path: Path) -> Path:
    kit = new_kit("nl")
    said = "“Wij bouwen op zand, en dat weten wij”, zegt Jane Doe, directeur van het museum."
    body = (Paragraph(id=new_id(), text=localised("Het museum is klaar.", "nl")),
            Paragraph(id=new_id(), text=localised(said, "nl")))  # fmt: skip
    article = replace(kit.articles[0], headline=localised("Museum opent vleugel", "nl"), body=body)
    return make(path, replace(kit, articles=(article,)))


def test_a_quote_that_is_detected_is_attributed_in_two_actions(
    screen: Screen, hands: Hands, listener: Ears, tmp_path: Path
) -> None:
    path = spoken_kit(tmp_path / "zand.presskit")
    with program(screen, path):
        screen.wait_for("zand.presskit")
        eventually(lambda: "op zand" in listener.text().get("text", ""), "the text")
        hands.click(listener.ask("at", "op zand"))
        eventually(lambda: "op zand" in listener.text()["line"][0], "the caret in the sentence")
        hands.press("ctrl+shift+q")
        eventually(lambda: quotes(path), "the quote on the disk")
        assert "Jane Doe" in listener.text()["text"]
    assert len(hands.actions) <= 2, hands.actions
    (quote,) = quotes(path)
    assert string(quote.text, "nl") == "Wij bouwen op zand, en dat weten wij"
    assert string(quote.name, "nl") == "Jane Doe"
    assert string(quote.role, "nl").startswith("directeur")


def test_a_quote_is_typed_and_attributed_in_four_actions(
    screen: Screen, hands: Hands, listener: Ears, tmp_path: Path
) -> None:
    path = spoken_kit(tmp_path / "zand.presskit")
    with program(screen, path):
        screen.wait_for("zand.presskit")
        eventually(lambda: listener.text().get("focused"), "the text")
        hands.press("ctrl+shift+q")
        eventually(lambda: ["said", "Quote, empty"] in listener.heard(), "the empty quote")
        hands.type("We bouwen op klei")
        hands.press("Return")
        hands.type("Karim Bakker")
        eventually(lambda: [q for q in quotes(path) if string(q.name, "nl") == "Karim Bakker"], "the name on the disk")
    assert len(hands.actions) <= 4, hands.actions
    (quote,) = quotes(path)
    assert string(quote.text, "nl") == "We bouwen op klei"


def test_both_exports_in_two_actions(screen: Screen, hands: Hands, tmp_path: Path) -> None:
    path = spoken_kit(tmp_path / "zand.presskit")
    with program(screen, path):
        screen.wait_for("zand.presskit")
        hands.press("ctrl+e")
        screen.wait_for("^Export")
        hands.press("Return")
        kinds = ("*.print.pdf", "*.screen.pdf", "*.snippet.html")
        eventually(lambda: all(list(tmp_path.glob(kind)) for kind in kinds), "the PDFs and the HTML")
    assert len(hands.actions) <= 2, hands.actions


def test_an_icon_is_changed_everywhere_in_four_actions_and_one_undo_takes_it_back(
    screen: Screen, hands: Hands, listener: Ears, tmp_path: Path
) -> None:
    path = tmp_path / "getijtoren.presskit"
    create_sample(path).close()
    first = kit_at(path).icons

    def there(role: str, name: str) -> list[int]:
        """Where something is on the screen, when it has come to rest."""
        places: list[list[int] | None] = [None]

        def rests() -> bool:
            places.append(listener.ask("box", role, name))
            return places[-1] is not None and places[-1] == places[-2]

        eventually(rests, name)
        return places[-1] or []

    with program(screen, path):
        screen.wait_for("getijtoren.presskit")
        hands.click(there("push button", "Replace an icon"))
        hands.click(there("list item", "icon-phone"))
        hands.click(there("list item", "phone-"))
        hands.click(there("push button", "Replace all"))
        eventually(lambda: kit_at(path).icons != first, "the new drawing on the disk")
        changed = [(a, b) for a, b in zip(first, kit_at(path).icons, strict=True) if a != b]
        assert len(hands.actions) <= 4, hands.actions
        assert [a.name for a, _ in changed] == ["icon-phone"]
        assert changed[0][1].svg
        hands.press("ctrl+z")
        eventually(lambda: kit_at(path).icons == first, "the old drawing on the disk")
