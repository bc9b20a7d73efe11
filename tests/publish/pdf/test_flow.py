from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from presskit.publish.pdf.flow import Frame, Full, NewPage, Run, Section, Sheet, fill, lay_out

GRID = 10.0


@dataclass(frozen=True, eq=False)
class Lines:
    """A paragraph of so many lines, or a picture of so many where it does not divide."""

    name: int
    start: int
    stop: int
    before: float = 0.0
    after: float = 0.0
    floats: bool = False
    divides: bool = True

    def height(self, width: float) -> float:
        return (self.stop - self.start) * GRID

    def split(self, width: float, room: float, *, force: bool) -> tuple[Lines, Lines] | None:
        fit = min(int((room + 0.01) / GRID), self.stop - self.start - 2)
        if not self.divides or fit < 2:
            return None
        middle = self.start + fit
        return replace(self, stop=middle), replace(self, start=middle)


frames = st.builds(
    lambda columns, rows: Frame(300.0, rows * GRID, columns, 20.0, GRID), st.integers(1, 3), st.integers(10, 40)
)


@st.composite
def documents(draw: st.DrawFn) -> list[Section]:
    names = iter(range(1000))

    def box(*, floats: bool) -> Lines:
        divides = draw(st.booleans())
        size = draw(st.integers(1, 60 if divides else 9))
        space = draw(st.sampled_from([0.0, GRID]))
        return Lines(next(names), 0, size, space, space, floats and not divides, divides)

    sections: list[Section] = []
    for _ in range(draw(st.integers(1, 6))):
        match draw(st.integers(0, 4)):
            case 0:
                sections.append(NewPage())
            case 1:
                wide = box(floats=False)
                sections.append(Full(wide, floats=not wide.divides and draw(st.booleans())))
            case _:
                sections.append(Run(tuple(box(floats=draw(st.booleans())) for _ in range(draw(st.integers(1, 6))))))
    return sections


def placed(sheets: list[Sheet]) -> list[Lines]:
    return [p.box for sheet in sheets for p in sheet.placed if isinstance(p.box, Lines)]


@given(documents(), frames)
def test_every_line_stands_once_and_inside_the_frame(sections: list[Section], frame: Frame) -> None:
    sheets = lay_out(sections, frame)
    wanted: dict[int, int] = {}
    for section in sections:
        for box in section.boxes if isinstance(section, Run) else [section.box] if isinstance(section, Full) else []:
            assert isinstance(box, Lines)
            wanted[box.name] = box.stop
    seen: dict[int, int] = {}
    for part in placed(sheets):
        assert part.start == seen.get(part.name, 0), "lines out of order, twice or lost"
        seen[part.name] = part.stop
    assert seen == wanted
    for sheet in sheets:
        for p in sheet.placed:
            assert p.top + p.box.height(p.width) <= frame.height + 0.01
            assert abs(p.top / GRID - round(p.top / GRID)) < 1e-6, "off the grid"
            assert p.x + p.width <= frame.width + 0.01


@given(documents(), frames)
def test_nothing_overlaps(sections: list[Section], frame: Frame) -> None:
    for sheet in lay_out(sections, frame):
        spans = sorted((p.top, p.top + p.box.height(p.width), p.x, p.x + p.width) for p in sheet.placed)
        for n, (top, bottom, left, right) in enumerate(spans):
            for other_top, other_bottom, other_left, other_right in spans[n + 1 :]:
                apart = other_left >= right - 0.01 or left >= other_right - 0.01
                assert apart or other_top >= bottom - 0.01 or top >= other_bottom - 0.01


@given(documents(), frames)
def test_only_what_floats_changes_places(sections: list[Section], frame: Frame) -> None:
    fixed = [b for b in placed(lay_out(sections, frame)) if not b.floats and b.divides]
    names = [b.name for b in fixed]
    assert names == sorted(names)


def test_columns_are_balanced() -> None:
    frame = Frame(300.0, 400.0, 2, 20.0, GRID)
    (sheet,) = lay_out([Run(tuple(Lines(n, 0, 5) for n in range(4)))], frame)
    bottoms = {x: max(p.top + p.box.height(0) for p in sheet.placed if p.x == x) for x in {p.x for p in sheet.placed}}
    assert set(bottoms.values()) == {100.0}


def test_no_line_of_a_paragraph_stands_alone() -> None:
    frame = Frame(300.0, 100.0, 2, 20.0, GRID)
    boxes = tuple(Lines(n, 0, 7) for n in range(9))
    for part in placed(lay_out([Run(boxes)], frame)):
        assert part.stop - part.start >= 2


def test_text_goes_before_a_picture_that_does_not_fit() -> None:
    frame = Frame(140.0, 100.0, 1, 0.0, GRID)
    boxes = [Lines(0, 0, 4), Lines(1, 0, 8, divides=False, floats=True), Lines(2, 0, 5)]
    columns, rest = fill(boxes, frame, 100.0, force=True)
    assert [p.box for p in columns[0]] == [boxes[0], boxes[2]]
    assert rest == [boxes[1]]


def test_a_wide_picture_that_does_not_fit_lets_text_go_first() -> None:
    frame = Frame(300.0, 200.0, 1, 0.0, GRID)
    text, picture, more = Lines(0, 0, 14), Lines(1, 0, 9, divides=False), Lines(2, 0, 6)
    first, second = lay_out([Run((text,)), Full(picture, floats=True), Run((more,))], frame)
    assert [p.box for p in first.placed] == [text, more]
    assert [p.box for p in second.placed] == [picture]


def test_what_stands_before_a_box_goes_along_where_that_would_begin_a_page_alone() -> None:
    frame = Frame(300.0, 200.0, 1, 0.0, GRID)
    text, table, call = Lines(0, 0, 12, divides=False), Lines(1, 0, 5, divides=False), Lines(2, 0, 6, divides=False)
    first, second = lay_out([Run((text, table)), Full(call)], frame)
    assert [p.box for p in first.placed] == [text]
    assert [p.box for p in second.placed] == [table, call]
    short = replace(text, stop=10)  # the first page would stay half empty
    first, second = lay_out([Run((short, replace(table, stop=9))), Full(call)], frame)
    assert [p.box for p in second.placed] == [call]
    narrow = Frame(300.0, 200.0, 2, 20.0, GRID)  # one column is not left shorter than the other
    first, second = lay_out([Run((text, table, text, table)), Full(call)], narrow)
    assert [p.box for p in second.placed] == [call]


def test_an_empty_document_has_a_page() -> None:
    assert len(lay_out([], Frame(300.0, 200.0, 1, 0.0, GRID))) == 1
    assert len(lay_out([NewPage(), NewPage()], Frame(300.0, 200.0, 1, 0.0, GRID))) == 1


def test_columns_around_a_picture_that_floats_are_read_as_one() -> None:
    frame = Frame(300.0, 200.0, 2, 20.0, GRID)
    above, below = Lines(0, 0, 20), Lines(2, 0, 16)
    first, _ = lay_out([Run((above,)), Full(Lines(1, 0, 12, divides=False), floats=True), Run((below,))], frame)
    left = [p.box for p in first.placed if p.x == 0.0]
    names = [box.name for box in left if isinstance(box, Lines)]
    assert names == [0], "the left column is the text above alone, the right one goes on with what comes after it"
    right = [p.box.name for p in first.placed if p.x > 0 and isinstance(p.box, Lines)]
    assert right == [0, 2]


def test_a_few_lines_do_not_stand_between_two_pictures() -> None:
    """What a page begins with under a picture joins the text after the next picture, when it is but a few lines."""
    frame = Frame(300.0, 24 * GRID, 2, 20.0, GRID)
    pictures = [Full(Lines(n, 0, 8, floats=True, divides=False), floats=True) for n in (1, 3)]
    head = Full(Lines(0, 0, 18, divides=False))
    sheets = lay_out([head, pictures[0], Run((Lines(2, 0, 16),)), pictures[1], Run((Lines(4, 0, 9),))], frame)
    for sheet in sheets:
        below = [part.top for part in sheet.placed if isinstance(part.box, Lines) and part.box.name in {1, 3}]
        for part in sheet.placed:
            assert isinstance(part.box, Lines)
            if part.box.name not in {1, 3} and len(below) == 2 and min(below) < part.top < max(below):
                assert part.box.stop - part.box.start >= 4


def test_columns_end_alike_before_what_may_not_be_divided() -> None:
    frame = Frame(300.0, 12 * GRID, 2, 20.0, GRID)
    first, *_ = lay_out([Run((Lines(0, 0, 14), Lines(1, 0, 11, divides=False)))], frame)
    heights = [part.box.height(100) for part in first.placed]
    assert heights == [7 * GRID, 7 * GRID]
