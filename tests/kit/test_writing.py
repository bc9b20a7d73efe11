"""Each rule of writing, as a writer would see it: lines before and after, the caret a stroke."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kit.articles import nl, sample, text
from presskit.kit import rows, structure, writing
from presskit.kit.blocks import Gallery, List, Paragraph, Quote
from presskit.kit.edits import with_block
from presskit.kit.lines import ITEMS, OBJECT, RULES, Line, Place
from presskit.kit.localised import string
from presskit.kit.model import Kit
from presskit.kit.projection import Projection, block_end
from presskit.kit.text import BREAK, LIMIT, Span, plain

HEAD = ["kicker: ", "headline: ", "subtitle: ", "dateline: ", "lead: "]
QUOTE = ["quote.text: dit", "quote.name: Jane", "quote.role: baas", "quote.organisation: "]
NO_QUOTE = ["quote.text: ", "quote.name: ", "quote.role: ", "quote.organisation: "]
FIGURE = ["figure.image: *", "figure.caption: de kade", "figure.credit: A"]
CTA = ["cta.heading: Kom", "cta.text: nu", "cta.button: Ja", "cta.url: https://x"]
NO_CTA = ["cta.heading: ", "cta.text: ", "cta.button: ", "cta.url: "]
FACTS = ["facts.title: Feiten", "fact: a\tb", "fact: c\td"]
TABLE = ["table.caption: T", "table.head: x\ty", "table.row: 1\t2", "table.row: 3\t4"]


def parsed(script: list[str]) -> tuple[list[Line], Place, Place]:
    """Lines of a script: "role: text", depth as >, an object as *, a break as ¶, caret or ends of a selection as |."""
    script = script if script[0].startswith("kicker") else HEAD + script
    lines: list[Line] = []
    places: list[Place] = []
    for n, entry in enumerate(script):
        role, _, characters = entry.partition(": ")
        depth = len(role) - len(role.lstrip(">"))
        role = role.lstrip(">")
        characters = characters.replace("*", "\ufffc").replace("¶", BREAK)
        while "|" in characters:
            places.append((n, characters.index("|")))
            characters = characters.replace("|", "", 1)
        shown = OBJECT if characters == "\ufffc" else text(characters)
        part = (
            f"part{n}"
            if role in ITEMS or role == "fact" or (role.startswith("gallery.") and "title" not in role)
            else ""
        )
        lines.append(Line("", role, shown, (), part, depth))
    k = 0
    while k < len(lines):
        end = block_end(lines, k)
        fixed = RULES[lines[k].role].fixed
        for n in range(k, k + 1 if fixed else end):
            lines[n] = replace(lines[n], block=lines[n].role if fixed else f"block{k}")
        k = k + 1 if fixed else end
    start = places[0] if places else (0, 0)
    return lines, start, places[-1] if places else start


def script_of(lines: list[Line], caret: Place | None, *, whole: bool) -> list[str]:
    out = []
    for n, line in enumerate(lines):
        characters = plain(line.text)
        if caret is not None and caret[0] == n:
            characters = characters[: caret[1]] + "|" + characters[caret[1] :]
        characters = characters.replace("\ufffc", "*").replace(BREAK, "¶")
        out.append(f"{'>' * line.depth}{line.role}: {characters}")
    return out if whole else out[len(HEAD) :]


def after(rule: Callable[[list[Line], Place], tuple[list[Line], Place]], script: list[str]) -> list[str]:
    lines, a, _ = parsed(script)
    new, caret = writing.settle(*rule(lines, a), "nl")
    return script_of(new, caret, whole=script[0].startswith("kicker"))


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (["kicker: a|b", *HEAD[1:]], ["kicker: ab", "headline: |", *HEAD[2:]]),
        ([*HEAD[:3], "dateline: X|", "lead: y"], [*HEAD[:3], "dateline: X", "lead: |y"]),
        ([*HEAD[:4], "lead: een|twee"], [*HEAD[:4], "lead: een", "paragraph: |twee"]),
        (["paragraph: een|twee"], ["paragraph: een", "paragraph: |twee"]),
        (["paragraph: een|"], ["paragraph: een", "paragraph: |"]),
        (["paragraph: |een"], ["paragraph: ", "paragraph: |een"]),
        (["subhead: een|twee"], ["subhead: een", "subhead: |twee"]),
        (["subhead: een|"], ["subhead: een", "paragraph: |"]),
        (["bullet: een|twee"], ["bullet: een", "bullet: |twee"]),
        (["bullet: een", "bullet: |"], ["bullet: een", "paragraph: |"]),
        (["bullet: een", ">bullet: |"], ["bullet: een", "bullet: |"]),
        (["bullet: |een"], ["bullet: ", "bullet: |een"]),
        (["quote.text: di|t", *QUOTE[1:]], ["quote.text: di¶|t", *QUOTE[1:]]),
        (["quote.text: dit|", *QUOTE[1:]], ["quote.text: dit", "quote.name: |Jane", *QUOTE[2:]]),
        (["quote.text: |dit", *QUOTE[1:]], ["quote.text: dit", "quote.name: |Jane", *QUOTE[2:]]),
        (["quote.text: dit", "quote.name: Ja|ne", *QUOTE[2:]], [*QUOTE[:2], "quote.role: |baas", QUOTE[3]]),
        ([*QUOTE[:3], "quote.organisation: |"], [*QUOTE, "paragraph: |"]),
        (["figure.image: *|", *FIGURE[1:]], [FIGURE[0], "figure.caption: |de kade", FIGURE[2]]),
        ([*FIGURE[:2], "figure.credit: A|"], [*FIGURE, "paragraph: |"]),
        ([*CTA[:3], "cta.url: https://x|"], [*CTA, "paragraph: |"]),
        (["page-break: |*"], ["paragraph: ", "page-break: |*"]),
        (["page-break: *|"], ["page-break: *", "paragraph: |"]),
        (["facts.title: Feiten|", *FACTS[1:]], ["facts.title: Feiten", "fact: |a\tb", "fact: c\td"]),
        ([*FACTS[:2], "fact: c|\td"], [*FACTS, "fact: |\t"]),
        ([*FACTS[:2], "fact: |c\td"], [*FACTS[:2], "fact: \t", "fact: |c\td"]),
        ([*FACTS, "fact: |\t"], [*FACTS, "paragraph: |"]),
        ([TABLE[0], "table.head: x\ty|", *TABLE[2:]], [*TABLE[:2], "table.row: |\t", *TABLE[2:]]),
        (["video.title: V|", "video.url: "], ["video.title: V", "video.url: |"]),
        (["rating.of: R|", "rating.stars: *"], ["rating.of: R", "rating.stars: |*"]),
        (["rating.of: R", "rating.stars: *|"], ["rating.of: R", "rating.stars: *", "paragraph: |"]),
    ],
)
def test_enter(before: list[str], wanted: list[str]) -> None:
    assert after(structure.enter, before) == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (["kicker: |a", *HEAD[1:]], ["kicker: |a", *HEAD[1:]]),
        (["kicker: a", "headline: |b", *HEAD[2:]], ["kicker: a|", "headline: b", *HEAD[2:]]),
        ([*HEAD[:4], "lead: ab", "paragraph: |cd"], [*HEAD[:4], "lead: ab|", "paragraph: cd"]),
        ([*HEAD[:4], "lead: ab", "paragraph: |"], [*HEAD[:4], "lead: ab|"]),
        (["paragraph: a", "paragraph: |b"], ["paragraph: a|b"]),
        (["subhead: a", "paragraph: |b"], ["subhead: a|b"]),
        (["paragraph: a", "subhead: |b"], ["paragraph: a", "paragraph: |b"]),
        (["bullet: a", "bullet: |b"], ["bullet: a", "paragraph: |b"]),
        (["bullet: a", ">bullet: |b"], ["bullet: a", "bullet: |b"]),
        (["bullet: a", "bullet: |b", "bullet: c"], ["bullet: a", "paragraph: |b", "bullet: c"]),
        (["quote.text: |dit", *NO_QUOTE[1:]], ["paragraph: |dit"]),
        (["paragraph: a", "quote.text: |dit", *QUOTE[1:]], ["paragraph: a|", *QUOTE]),
        (["paragraph: ", "quote.text: |dit", *QUOTE[1:]], ["quote.text: |dit", *QUOTE[1:]]),
        ([QUOTE[0], "quote.name: |Jane", *QUOTE[2:]], ["quote.text: dit|", *QUOTE[1:]]),
        (["figure.image: *|", *FIGURE[1:], "paragraph: a"], [*HEAD[:4], "lead: |", "paragraph: a"][5:]),
        (["paragraph: a", "figure.image: |*", *FIGURE[1:]], ["paragraph: a|", *FIGURE]),
        (["paragraph: ", "figure.image: |*", *FIGURE[1:]], ["figure.image: |*", *FIGURE[1:]]),
        ([FIGURE[0], "figure.caption: |de kade", FIGURE[2]], ["figure.image: *|", *FIGURE[1:]]),
        (["cta.heading: |", *NO_CTA[1:]], ["paragraph: |"]),
        ([*CTA[:3], "cta.url: |https://x"], [*CTA[:2], "cta.button: Ja|", CTA[3]]),
        ([*FACTS, "fact: |\t"], [*FACTS[:2], "fact: c\td|"]),
        ([*FACTS[:2], "fact: c\t|d"], [*FACTS[:2], "fact: c|\td"]),
        ([*FACTS[:2], "fact: |c\td"], [*FACTS[:1], "fact: a\tb|", "fact: c\td"]),
        (["facts.title: |", "fact: \t"], ["paragraph: |"]),
        (["paragraph: a", "page-break: *|", "paragraph: b"], ["paragraph: a|", "paragraph: b"]),
        (["paragraph: a😀|"], ["paragraph: a|"]),
    ],
)
def test_backspace(before: list[str], wanted: list[str]) -> None:
    assert after(structure.backspace, before) == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (["paragraph: a|", "paragraph: b"], ["paragraph: a|b"]),
        (["paragraph: a|", "subhead: b"], ["paragraph: a|b"]),
        (["paragraph: a|", *QUOTE], ["paragraph: a", "quote.text: |dit", *QUOTE[1:]]),
        (["paragraph: |", *QUOTE], ["quote.text: |dit", *QUOTE[1:]]),
        ([*QUOTE[:3], "quote.organisation: |", "paragraph: "], [*QUOTE[:3], "quote.organisation: |"]),
        (["paragraph: a|", *FIGURE], ["paragraph: a", "figure.image: |*", *FIGURE[1:]]),
        (["paragraph: a", "figure.image: |*", *FIGURE[1:]], ["paragraph: a|"]),
        ([FACTS[0], "fact: a|\tb", FACTS[2]], [FACTS[0], "fact: a\t|b", FACTS[2]]),
        ([FACTS[0], "fact: |\t", FACTS[2]], [FACTS[0], "fact: |c\td"]),
        (["paragraph: |ab"], ["paragraph: |b"]),
        (["paragraph: a|"], ["paragraph: a|"]),
    ],
)
def test_forward_delete(before: list[str], wanted: list[str]) -> None:
    assert after(structure.forward_delete, before) == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (["paragraph: a|b|c"], ["paragraph: a|c"]),
        (["paragraph: a|b", "paragraph: c|d"], ["paragraph: a|d"]),
        (["paragraph: a|b", "subhead: x", *QUOTE, "paragraph: c|d"], ["paragraph: a|d"]),
        (["subhead: |ab", "paragraph: c|d"], ["paragraph: |d"]),
        ([*HEAD[:4], "lead: a|b", "paragraph: x", "paragraph: c|d"], [*HEAD[:4], "lead: a|", "paragraph: d"]),
        (["kicker: |a", "headline: b", *HEAD[2:], "paragraph: c|"], ["kicker: |", *HEAD[1:]]),
        (["paragraph: a|b", "quote.text: d|it", *QUOTE[1:]], ["paragraph: a|", "quote.text: it", *QUOTE[1:]]),
        (["quote.text: d|it", *QUOTE[1:], "paragraph: c|d"], ["quote.text: d|", *NO_QUOTE[1:], "paragraph: d"]),
        (
            ["paragraph: a", "quote.text: |dit", *QUOTE[1:3], "quote.organisation: |", "paragraph: z"],
            ["paragraph: a", "paragraph: |z"],
        ),
        (["paragraph: a|", *FIGURE, "paragraph: |b"], ["paragraph: a|b"]),
        (
            ["figure.image: *", "figure.caption: de| kade", "figure.credit: |A"],
            ["figure.image: *", "figure.caption: de|", "figure.credit: A"],
        ),
        (["bullet: a", "bullet: b|c", "bullet: d", "bullet: e|f"], ["bullet: a", "bullet: b|f"]),
        ([FACTS[0], "fact: a|\tb|", FACTS[2]], [FACTS[0], "fact: a|\t", FACTS[2]]),
        ([FACTS[0], "fact: |a\tb", "fact: c\td|", "paragraph: z"], [FACTS[0], "paragraph: |z"]),
        ([FACTS[0], "fact: a|\tb", "fact: c\t|d"], [FACTS[0], "fact: a|\t", "fact: \td"]),
        (
            ["table.caption: T|", "table.head: x\ty", "table.row: 1\t2", "table.row: 3|\t4"],
            ["table.caption: T|", "table.head: \t", "table.row: \t4"],
        ),
        (["page-break: |*|", "paragraph: a"], ["paragraph: a"]),
        (
            [
                "gallery.title: G",
                "gallery.image: |*",
                "gallery.caption: x",
                "gallery.credit: |",
                "gallery.image: *",
                "gallery.caption: y",
                "gallery.credit: ",
            ],
            ["gallery.title: G|", "gallery.image: *", "gallery.caption: y", "gallery.credit: "],
        ),
    ],
)
def test_delete(before: list[str], wanted: list[str]) -> None:
    lines, a, b = parsed(before)
    new, caret = writing.settle(*writing.delete(lines, a, b), "nl")
    whole = before[0].startswith("kicker")
    shown = script_of(new, caret, whole=whole)
    if any("|" in entry for entry in wanted):
        assert shown == wanted
    else:  # the caret is in the lead
        assert [s.replace("|", "") for s in shown] == wanted
        assert caret[0] == len(HEAD) - 1


@pytest.mark.parametrize(
    ("before", "pieces", "wanted"),
    [
        (["paragraph: a|b"], ["x"], ["paragraph: ax|b"]),
        (["paragraph: a|b"], ["x", "y", "z"], ["paragraph: ax", "paragraph: y", "paragraph: z|b"]),
        (["bullet: a|b"], ["x", "y"], ["bullet: ax", "bullet: y|b"]),
        (["subhead: ab|"], ["x", "y"], ["subhead: abx", "paragraph: y|"]),
        (["kicker: a", "headline: b|", *HEAD[2:]], ["x", "y"], ["kicker: a", "headline: bx y|", *HEAD[2:]]),
        ([*HEAD[:4], "lead: b|"], ["x", "y"], [*HEAD[:4], "lead: bx¶y|"]),
        (["quote.text: dit|", *QUOTE[1:]], ["x", "y"], ["quote.text: ditx¶y|", *QUOTE[1:]]),
        ([FACTS[0], "fact: a|\tb", FACTS[2]], ["x\ty"], [FACTS[0], "fact: ax y|\tb", FACTS[2]]),
        (["figure.image: *|", *FIGURE[1:]], ["x"], [FIGURE[0], "figure.caption: x|de kade", FIGURE[2]]),
        (["page-break: *|"], ["x"], ["page-break: *", "paragraph: x|"]),
        (["paragraph: a|bc", "paragraph: d|e"], ["x"], ["paragraph: ax|e"]),
        (
            ["paragraph: a", "quote.text: |dit", *QUOTE[1:3], "quote.organisation: |", "paragraph: z"],
            ["x"],
            ["paragraph: a", "paragraph: x|", "paragraph: z"],
        ),
        ([FACTS[0], "fact: |a\tb", "fact: c\td|", "fact: e\tf"], ["x"], [FACTS[0], "fact: x|\t", "fact: e\tf"]),
        (["page-break: |*|", "paragraph: a"], ["x"], ["paragraph: x|", "paragraph: a"]),
    ],
)
def test_text_in_place_of_a_selection(before: list[str], pieces: list[str], wanted: list[str]) -> None:
    lines, a, b = parsed(before)
    new, caret = writing.splice(lines, a, b, [text(p) for p in pieces])
    assert script_of(new, caret, whole=before[0].startswith("kicker")) == wanted


@pytest.mark.parametrize(
    ("before", "role", "wanted"),
    [
        (["paragraph: |a"], "subhead", ["subhead: |a"]),
        (["paragraph: a¶b|"], "subhead", ["subhead: a b|"]),
        (["paragraph: |a", "paragraph: b|"], "bullet", ["bullet: a", "bullet: b|"]),
        (["bullet: |a", "bullet: b|"], "number", ["number: a", "number: b|"]),
        (["bullet: a", "bullet: b|"], "paragraph", ["bullet: a", "paragraph: b|"]),
        (["paragraph: “Dit is het”|"], "quote", ["quote.text: Dit is het|", *NO_QUOTE[1:]]),
        (["paragraph: “A” en “B”|"], "quote", ["quote.text: “A” en “B”|", *NO_QUOTE[1:]]),
        (["quote.text: di|t", *QUOTE[1:]], "paragraph", ["paragraph: di|t", "paragraph: Jane, baas"]),
        (
            ["quote.text: dit", "quote.name: Jane|", *QUOTE[2:]],
            "paragraph",
            ["paragraph: dit", "paragraph: Jane|, baas"],
        ),
        (["quote.text: dit", "quote.name: |", *NO_QUOTE[2:]], "paragraph", ["paragraph: |dit"]),
        (
            ["quote.lead_in: Zij zei:", "quote.text: |dit", *NO_QUOTE[1:]],
            "paragraph",
            ["paragraph: Zij zei:", "paragraph: |dit"],
        ),
        (
            ["figure.image: *", "figure.caption: |x", "figure.credit: "],
            "subhead",
            ["figure.image: *", "figure.caption: |x", "figure.credit: "],
        ),
        (["paragraph: |a", *FIGURE, "paragraph: b|"], "subhead", ["subhead: a", *FIGURE, "subhead: b|"]),
    ],
)
def test_the_type_of_a_block(before: list[str], role: str, wanted: list[str]) -> None:
    lines, a, b = parsed(before)
    new, _, caret = structure.set_role(lines, a, b, role)
    assert script_of(new, caret, whole=False) == wanted


def test_items_join_the_list_beside_them() -> None:
    lines, a, _ = parsed(["bullet: a", "paragraph: |b"])
    new, _, _ = structure.set_role(lines, a, a, "bullet")
    assert new[-1].block == new[-2].block
    assert new[-1].part == lines[-1].block


def test_a_lead_in_goes_with_its_last_character() -> None:
    lines, _, _ = parsed(["quote.lead_in: Z", *QUOTE])
    new, caret = writing.settle(*writing.delete(lines, (5, 0), (5, 1)), "nl")
    assert script_of(new, caret, whole=False) == ["quote.text: |dit", *QUOTE[1:]]


def test_a_lead_in_that_another_language_has_stays() -> None:
    lines, _, _ = parsed(["quote.lead_in: Z", *QUOTE])
    lines[5] = replace(lines[5], fields=(nl("Z", en="S"),))
    new, caret = writing.settle(*writing.delete(lines, (5, 0), (5, 1)), "nl")
    assert script_of(new, caret, whole=False)[0] == "quote.lead_in: |"


@pytest.mark.parametrize("depth", [1, 3])
def test_an_item_is_at_most_one_level_under_the_one_before(depth: int) -> None:
    lines, _, _ = parsed(["bullet: a", "bullet: b"])
    for _ in range(depth):
        lines = structure.indent(lines, 5, 6, 1)
    assert [line.depth for line in lines[5:]] == [0, 1]
    assert [line.depth for line in structure.indent(lines, 6, 6, -1)[5:]] == [0, 0]


# --- marks and cells --------------------------------------------------------------------------------------------------


def test_a_mark_goes_on_and_off_and_superscript_excludes_subscript() -> None:
    lines, a, b = parsed(["paragraph: a|b", "paragraph: c|d"])
    strong = writing.toggle(lines, a, b, "strong")
    assert [s.strong for line in strong[5:] for s in line.text] == [False, True, True, False]
    assert writing.marked(strong, a, b, "strong")
    assert writing.toggle(strong, a, b, "strong") == lines
    raised = writing.toggle(writing.toggle(lines, a, b, "subscript"), a, b, "superscript")
    assert raised[5].text[1] == Span("b", superscript=True)


def test_an_address_takes_no_marks() -> None:
    lines, _, _ = parsed(CTA)
    assert writing.toggle(lines, (8, 0), (8, 5), "strong") == lines
    new, _ = writing.insert(lines, (8, 0), [(Span("b", strong=True),)])
    assert new[8].text == (Span("bhttps://x"),)


def test_cells_are_filled_as_a_grid() -> None:
    lines, a, _ = parsed([*TABLE[:2], "table.row: |1\t2"])
    new, caret = rows.fill(lines, a, [[text("a"), text("b"), text("c")], [text("d")]])
    assert script_of(new, caret, whole=False) == [
        "table.caption: T",
        "table.head: x\ty\t",
        "table.row: a\tb\tc",
        "table.row: d\t\t|",
    ]
    lines, a, _ = parsed([FACTS[0], "fact: |a\tb"])
    new, caret = rows.fill(lines, a, [[text("x"), text("y"), text("z")]])
    assert script_of(new, caret, whole=False) == ["facts.title: Feiten", "fact: x\ty z|"]


def test_columns_and_rows_come_and_go() -> None:
    lines, a, _ = parsed([*TABLE[:2], "table.row: 1|\t2", TABLE[3]])
    wider, at = rows.add_column(lines, a)
    assert script_of(wider, at, whole=False)[1:] == ["table.head: x\t\ty", "table.row: 1\t|\t2", "table.row: 3\t\t4"]
    assert rows.remove_column(wider, at)[0] == [
        replace(line, fields=wider[n].fields[:1] + wider[n].fields[2:]) for n, line in enumerate(lines)
    ]
    shorter, at = rows.remove_row(lines, 7)
    assert script_of(shorter, at, whole=False)[2:] == ["table.row: |3\t4"]
    assert rows.next_cell(lines, (8, 3))[1] == (9, 0)
    assert rows.next_cell(lines, (7, 0))[1] == (7, 3)
    assert rows.next_cell(lines, (7, 2), -1)[1] == (7, 1)


# --- length -----------------------------------------------------------------------------------------------------------


def test_what_is_too_long_is_refused_but_may_become_shorter() -> None:
    lines, a, _ = parsed(["paragraph: |"])
    full, _ = writing.insert(lines, a, [text("x" * LIMIT)])
    with pytest.raises(writing.TooLongError) as refused:
        writing.insert(full, (5, 0), [text("y")])
    assert (refused.value.size, refused.value.limit) == (LIMIT + 1, LIMIT)
    with pytest.raises(writing.TooLongError):
        writing.insert(lines, a, [text("y"), text("x" * (LIMIT + 1))])
    over = [*lines[:5], replace(lines[5], text=text("x" * (LIMIT + 9)))]
    assert plain(writing.delete(over, (5, 0), (5, 2))[0][5].text) == "x" * (LIMIT + 7)


# --- what has no line -------------------------------------------------------------------------------------------------


def write(kit: Kit, rule: Callable[[list[Line]], list[Line]], language: str = "nl") -> Kit:
    projection = Projection("a1", language)
    return projection.kit(rule(projection.lines(kit)), kit)


def row_of(kit: Kit, block: str, role: str, language: str = "nl") -> int:
    lines = Projection("a1", language).lines(kit)
    return next(k for k, line in enumerate(lines) if (line.block, line.role) == (block, role))


def quote_in(kit: Kit) -> Quote:
    quote = next(b for b in kit.articles[0].body if b.id == "q1")
    assert isinstance(quote, Quote)
    return quote


def typed(kit: Kit, block: str, role: str, new: str, language: str = "nl") -> Kit:
    projection = Projection("a1", language)
    lines, k = projection.lines(kit), row_of(kit, block, role, language)
    return projection.with_line(kit, lines, k, replace(lines[k], text=text(new)))


def test_other_words_take_the_approval_back_and_say_whose_it_was() -> None:
    kit = sample()
    changed = quote_in(typed(kit, "q1", "quote.text", "Dit is een droom."))
    assert changed.approval == replace(quote_in(kit).approval, state="draft")
    assert quote_in(typed(kit, "q1", "quote.role", "baas")).approval.state == "approved"
    assert quote_in(typed(kit, "q1", "quote.text", "A dream", "en")).approval.state == "approved"


def test_an_approval_that_names_no_wording_is_taken_back_too() -> None:
    kit = sample()
    quote = replace(quote_in(kit), approval=replace(quote_in(kit).approval, wording=""))
    assert quote_in(typed(with_block(kit, quote), "q1", "quote.text", "Anders")).approval.state == "draft"


@pytest.mark.parametrize(
    ("name", "speaker"), [("Jane Doe", "jane"), ("Karim Bakker", "karim"), ("Karim", None), ("", None)]
)
def test_the_speaker_is_the_person_of_that_name(name: str, speaker: str | None) -> None:
    assert quote_in(typed(sample(), "q1", "quote.name", name)).speaker == speaker


def test_a_name_in_a_translation_leaves_the_speaker() -> None:
    assert quote_in(typed(sample(), "q1", "quote.name", "Karim Bakker", "en")).speaker == "jane"


def test_typing_makes_one_block_and_shares_the_rest() -> None:
    kit = sample()
    new = typed(kit, "p2", "paragraph", "Nieuw")
    pairs = zip(kit.articles[0].body, new.articles[0].body, strict=True)
    assert [a.id for a, b in pairs if a is not b] == ["p2"]
    assert new.facts is kit.facts
    fact = typed(kit, "x1", "fact", "Vloer\t5 m²")
    assert fact.articles is kit.articles
    assert (string(fact.facts[0].label, "nl"), fact.facts[0].source) == ("Vloer", "bureau")
    assert string(fact.facts[0].label, "en") == "Area"


def test_a_translation_remembers_what_it_was_made_from() -> None:
    from presskit.kit.localised import stale

    kit = typed(sample(), "p2", "paragraph", "Took three years.", "en")
    paragraph = next(b for b in kit.articles[0].body if b.id == "p2")
    assert isinstance(paragraph, Paragraph)
    assert not stale(paragraph.text, "en", "nl")
    changed = next(b for b in typed(kit, "p2", "paragraph", "Anders").articles[0].body if b.id == "p2")
    assert isinstance(changed, Paragraph)
    assert stale(changed.text, "en", "nl")


def test_translations_go_where_the_text_goes() -> None:
    kit = sample()
    k = row_of(kit, "p2", "paragraph")
    split = write(kit, lambda lines: structure.enter(lines, (k, 5))[0])
    first, second = split.articles[0].body[3:5]
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert (string(first.text, "en"), string(second.text, "en")) == ("It took years.", "")
    s = row_of(kit, "s1", "subhead")
    joined = write(kit, lambda lines: structure.backspace(lines, (s + 1, 0))[0])
    subhead = joined.articles[0].body[2]
    assert (subhead.id, string(subhead.text, "en")) == ("s1", "More room It took years.")  # type: ignore[union-attr]
    i = row_of(kit, "l1", "bullet")
    paragraph = write(kit, lambda lines: structure.set_role(lines, (i, 0), (i, 0), "paragraph")[0]).articles[0].body[4]
    assert (paragraph.id, string(paragraph.text, "en")) == ("i1", "Two galleries")  # type: ignore[union-attr]


def test_ids_stay_with_the_text() -> None:
    kit = sample()
    k = row_of(kit, "p1", "paragraph")
    before = write(kit, lambda lines: structure.enter(lines, (k, 0))[0])
    assert [b.id for b in before.articles[0].body][1:3] == ["p1", "q1"]
    end = write(kit, lambda lines: structure.enter(lines, writing.end_of(lines, k))[0])
    assert end.articles[0].body[0].id == "p1"
    moved = write(kit, lambda lines: structure.move_block(lines, "q1", len(lines)))
    assert moved.articles[0].body[-1] is quote_in(kit)
    i = row_of(kit, "l1", "bullet")
    middle = write(kit, lambda lines: structure.set_role(lines, (i + 1, 0), (i + 1, 0), "paragraph")[0])
    a, b, c = middle.articles[0].body[4:7]
    assert isinstance(a, List)
    assert isinstance(c, List)
    assert (a.id, b.id, [x.id for x in a.items], [x.id for x in c.items]) == ("l1", "i2", ["i1"], ["i3"])
    assert c.id not in {"l1", "i2"}


def test_a_figure_of_a_gallery_goes_and_comes() -> None:
    kit = sample()
    k = row_of(kit, "g1", "gallery.image")
    gone = write(kit, lambda lines: structure.backspace(lines, (k, 1))[0])
    gallery = next(b for b in gone.articles[0].body if b.id == "g1")
    assert isinstance(gallery, Gallery)
    assert [f.id for f in gallery.figures] == ["gf2"]
    more = write(kit, lambda lines: structure.add_figure(lines, k)[0])
    gallery = next(b for b in more.articles[0].body if b.id == "g1")
    assert isinstance(gallery, Gallery)
    assert [f.image for f in gallery.figures] == ["photo", None, "photo"]


def test_a_fact_that_says_nothing_goes_with_its_row_and_others_stay_the_kits() -> None:
    kit = sample()
    k = row_of(kit, "x1", "fact")
    more = write(kit, lambda lines: structure.enter(lines, writing.end_of(lines, k))[0])
    assert len(more.facts) == 4
    back = write(more, lambda lines: structure.backspace(lines, (k + 1, 0))[0])
    assert back == kit
    less = write(kit, lambda lines: rows.remove_row(lines, k)[0])
    assert [f.id for f in less.facts] == ["fact1", "fact2", "fact3"]


def test_what_a_language_leaves_out_keeps_its_place() -> None:
    kit = sample()
    k = row_of(kit, "b1", "page-break")
    body = write(kit, lambda lines: structure.backspace(lines, (k, 1))[0]).articles[0].body
    ids = [b.id for b in body]
    assert ids.index("hidden") == ids.index("g1") + 1
