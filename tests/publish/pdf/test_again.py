"""A page is drawn again as it was only where its text belongs to the same elements."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from presskit.publish.pdf.again import Again, Memory
from presskit.publish.pdf.boxes import Pen, Slot, Slots, TextBox
from presskit.publish.pdf.canvas import Canvas, PageSize
from presskit.publish.pdf.flow import Placed, Sheet
from presskit.publish.pdf.paragraph import Block, Run, compose
from presskit.publish.pdf.profile import SCREEN
from presskit.publish.pdf.structure import Base, Content
from publish.pdf.engine import sample

SIZE = PageSize(200, 100)
ONE, OTHER = Slot("P"), Slot("P")


def box(words: str, slot: Slot, **more: float) -> TextBox:
    return TextBox(compose(words, sample.body(), 150), slot, **more)  # type: ignore[arg-type]


def box_of(block: Block, slot: Slot, **more: int) -> TextBox:
    return TextBox(block, slot, **more)  # type: ignore[arg-type]


A, B = box("een", ONE), box("twee", OTHER)


def drawn(
    slots: Sequence[Slot], boxes: Sequence[TextBox], before: Memory | None, more: Sequence[TextBox] = ()
) -> tuple[Memory, list[list[int]], int]:
    """Draw a page of boxes, or two; return which marks each element has, and how many pages were drawn for it."""
    canvas = Canvas(io.BytesIO(), SCREEN, sample.metadata(), SIZE)
    asked = Slots()
    asked.made += slots
    sheets = [
        Sheet([Placed(each, 10.0, 20.0 * n, 150.0) for n, each in enumerate(page)]) for page in (boxes, more) if page
    ]
    pen = Pen(canvas)
    pages = []

    def draw(found: Sheet) -> object:
        pages.append(found)
        for placed in found.placed:
            placed.box.draw(pen, placed.x, 90 - placed.top, placed.width)  # type: ignore[attr-defined]
        return canvas.end_traced_page(opens=False, lines=())

    memory = Again("kit", before).draw(asked, sheets, pen, draw)  # type: ignore[arg-type]
    kids = canvas.take_section().tree.kids
    return memory, [[kid.mcid for kid in each if isinstance(kid, Content)] for each in kids[1:]], len(pages)


def test_nothing_is_drawn_where_nothing_is_another() -> None:
    memory, marks, _ = drawn((ONE, OTHER), (A, B), None)
    assert marks == [[0], [1]]
    assert drawn((ONE, OTHER), (A, B), memory)[1:] == ([[0], [1]], 0)
    new = Slot("P")
    assert drawn((ONE, new), (A, box("twee", new)), memory)[1:] == ([[0], [1]], 0)


@pytest.mark.parametrize(
    ("slots", "boxes", "marks"),
    [
        pytest.param((OTHER, ONE), (A, B), [[1], [0]], id="other order"),
        pytest.param((ONE, OTHER), (box("een", OTHER), box("twee", ONE)), [[1], [0]], id="other elements"),
        pytest.param((ONE, OTHER), (B, A), [[1], [0]], id="other places"),
        pytest.param((ONE, OTHER), (A,), [[0], []], id="fewer boxes"),
        pytest.param((ONE, OTHER), (A, box("drie", OTHER)), [[0], [1]], id="other words"),
        pytest.param((ONE, OTHER), (A, box("twee", OTHER, indent=5)), [[0], [1]], id="another indent"),
        pytest.param((ONE, Slot("P", None, (("lang", "en"),))), (A,), [[0], []], id="another language"),
        pytest.param((ONE, OTHER, Slot("P")), (A, B), [[0], [1], []], id="one element more"),
    ],
)
def test_what_is_another_is_drawn(slots: tuple[Slot, ...], boxes: tuple[TextBox, ...], marks: list[list[int]]) -> None:
    memory, *_ = drawn((ONE, OTHER), (A, B), None)
    _, found, pages = drawn(slots, boxes, memory)
    assert found == marks
    assert pages == 1


def test_a_divided_paragraph_has_its_emphasis_in_the_element_that_its_beginning_has() -> None:
    long = compose((Run("nadruk " * 40, emphasis=True),), sample.body(), 150)
    other = box_of(compose((Run("kort", emphasis=True),), sample.body(), 150), OTHER)
    begins, ends = box_of(long, ONE, stop=2), box_of(long, ONE, start=2)
    memory, marks, _ = drawn((ONE, OTHER), (other, begins), None, (ends,))
    assert marks == [[], [], [0], [1, 0]]
    assert drawn((ONE, OTHER), (begins, other), memory, (ends,))[1:] == ([[], [], [0, 0], [1]], 2)


def test_what_is_of_another_kit_is_not_asked() -> None:
    memory, *_ = drawn((ONE, OTHER), (A, B), None)
    again = Again("another kit", memory)
    made = again.boxes("columns", ("part",), Slots(), lambda: "boxes")
    assert made == "boxes"
    assert again.root is not memory.root


def test_a_part_that_stands_twice_has_boxes_and_slots_of_each() -> None:
    again, slots = Again("kit", None), Slots()
    first, second = (again.boxes("columns", ("part",), slots, lambda: slots("P")) for _ in range(2))
    assert first is not second
    assert slots.made == [first, second]
    memory = Memory("kit", again._made, again.root, (), again_base(), ())
    later, asked = Again("kit", memory), Slots()
    assert [later.boxes("columns", ("part",), asked, lambda: asked("P")) for _ in range(2)] == [first, second]
    assert asked.made == [first, second]
    third = later.boxes("columns", ("another",), asked, lambda: asked("P"))
    assert asked.made == [first, second, third]


def again_base() -> Base:
    return Canvas(io.BytesIO(), SCREEN, sample.metadata(), SIZE).tree.base()
