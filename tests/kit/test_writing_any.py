"""The rules, by any sequence of them: whatever is done, the lines are an article, and nothing else is touched."""

from __future__ import annotations

from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kit.articles import is_fit, sample
from making import kits
from presskit.kit import rows, structure, writing
from presskit.kit.blocks import Figure, Gallery, List, Rating
from presskit.kit.json import faults
from presskit.kit.lines import FIXED, RULES, Line, Place
from presskit.kit.model import Kit
from presskit.kit.projection import Projection
from presskit.kit.text import Span, Text, canonical, clean, length

places = st.tuples(st.floats(0, 1), st.floats(0, 1))
pieces = st.lists(st.text(alphabet="ab \n\t\u2028\u2029\0\ufffc😀é\ufdd0", max_size=6), min_size=1, max_size=3)
roles = st.sampled_from(["paragraph", "subhead", "subhead2", "bullet", "number", "quote"])
marks = st.sampled_from(["strong", "emphasis", "small_caps", "superscript", "subscript"])
steps = st.one_of(
    st.tuples(st.just("delete"), places, places),
    st.tuples(
        st.sampled_from(["enter", "backspace", "forward", "cell", "row", "column", "no row", "no column"]), places
    ),
    st.tuples(st.just("splice"), places, places, pieces),
    st.tuples(st.just("fill"), places, pieces),
    st.tuples(st.just("role"), places, places, roles),
    st.tuples(st.just("toggle"), places, places, marks),
    st.tuples(st.just("indent"), places, places, st.sampled_from([-1, 1])),
    st.tuples(st.just("move"), places, places),
    st.tuples(st.just("copy"), places, places),
)


def at(lines: list[Line], place: tuple[float, float]) -> Place:
    k = round(place[0] * (len(lines) - 1))
    return k, round(place[1] * length(lines[k].text))


def letters(lines: list[Line]) -> Counter[str]:
    return Counter(c for line in lines for span in line.text for c in span.text if c.isalnum())


def told(line: Line) -> tuple[str, Text]:
    """Role and text; a fact that two boxes share changes in both, so of facts only the role."""
    return line.role, () if line.role == "fact" else line.text


LOSES_NOTHING = {"enter", "indent", "move", "role", "cell", "row", "column"}


def do(kit: Kit, lines: list[Line], step: Any, language: str) -> tuple[list[Line], Place | None, list[Any]]:
    a = at(lines, step[1])
    b = at(lines, step[2]) if len(step) > 2 and isinstance(step[2], tuple) else a
    a, b = min(a, b), max(a, b)
    cells = RULES[lines[a[0]].role].cells
    match step[0]:
        case "delete":
            return *writing.delete(lines, a, b), []
        case "enter":
            return *structure.enter(lines, a), []
        case "backspace":
            return *structure.backspace(lines, a), []
        case "forward":
            return *structure.forward_delete(lines, a), []
        case "splice":
            return *writing.splice(lines, a, b, [canonical([Span(clean(t))]) for t in step[3]]), []
        case "role":
            new, caret, end = structure.set_role(lines, a, b, step[3])
            assert 0 <= end[0] < len(new)
            return new, caret, []
        case "toggle":
            return writing.toggle(lines, a, b, step[3]), None, []
        case "indent":
            return structure.indent(lines, a[0], b[0], step[3]), a, []
        case "move":
            return structure.move_block(lines, lines[a[0]].block, b[0]), None, []
        case "copy":
            body = kit.articles[0].body
            block = body[round(step[1][0] * (len(body) - 1))] if body else None
            used = {"hidden", *(line.block for line in lines), *(line.part for line in lines)}
            new_blocks = writing.fresh([block] if block else [], used, language)
            facts = {fact.id: fact for fact in kit.facts}
            return *writing.insert_blocks(lines, b, new_blocks, language, facts), new_blocks
        case "cell":
            return *rows.next_cell(lines, a), []
        case "fill" if cells:
            return *rows.fill(lines, a, [[canonical([Span("x")])] * len(t) for t in step[2]]), []
        case "row" if cells:
            return *rows.add_row(lines, a[0], above=True), []
        case "column" if cells and lines[a[0]].role != "fact":
            return *rows.add_column(lines, a), []
        case "no row" if cells:
            return *rows.remove_row(lines, a[0]), []
        case "no column" if cells:
            return *rows.remove_column(lines, a), []
    return lines, None, []


@settings(max_examples=300)
@given(st.lists(steps, max_size=12), st.sampled_from(["nl", "en"]))
def test_any_writing_leaves_an_article(done: list[Any], language: str) -> None:
    projection, kit = Projection("a1", language), sample()
    hidden = kit.articles[0].body[9]
    for step in done:
        lines = projection.lines(kit)
        given_lines = list(lines)
        new, caret, brought = do(kit, lines, step, language)
        assert lines == given_lines, "the rules change nothing in place"
        if caret is not None:
            assert 0 <= caret[0] < len(new)
            assert 0 <= caret[1] <= length(new[caret[0]].text)
            new, caret = writing.settle(new, caret, language)
            assert 0 <= caret[1] <= length(new[caret[0]].text)
        if step[0] in LOSES_NOTHING:
            assert letters(new) == letters(lines), "no letter is lost, and none comes twice"
        if step[0] in {"backspace", "forward"} and not RULES[lines[at(lines, step[1])[0]].role].atomic:
            assert (letters(lines) - letters(new)).total() <= 1
        before, kit = kit, projection.kit(new, kit, brought)
        again = Projection("a1", language).lines(kit)
        if caret is not None:
            assert [told(x) for x in again] == [told(x) for x in new], "the caret's place is true"
        assert [line.role for line in again[: len(FIXED)]] == list(FIXED)
        assert all(is_fit(line) for line in again)
        assert Projection("a1", language).kit(again, kit) == kit
        assert list(faults(kit)) == []
        assert kit.articles[1] is before.articles[1]
        body = kit.articles[0].body
        assert language != "nl" or hidden in body, "what this language leaves out stays"
        for block in body:
            assert not isinstance(block, Figure) or block.image, "a figure keeps its picture"
            assert not isinstance(block, Gallery) or all(figure.image for figure in block.figures)
            assert not isinstance(block, List) or block.items
            assert not isinstance(block, Rating) or block.stars == 4
        same = {id(block) for block in before.articles[0].body}
        if step[0] in {"enter", "backspace", "forward"}:
            assert sum(id(block) not in same for block in body) <= 4, "what is elsewhere is the same object"


@settings(max_examples=100)
@given(kits(), st.sampled_from(["nl", "en", "fr"]))
def test_any_kit_survives_as_lines(kit: Kit, language: str) -> None:
    for article in kit.articles:
        lines = Projection(article.id, language).lines(kit)
        assert Projection(article.id, language).kit(lines, kit) == kit
        assert all(is_fit(line) for line in lines)
        projection = Projection(article.id, language)
        assert projection.kit(projection.lines(kit), kit) is kit
