"""Where quotations begin and end, for the marks of each language and each keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.intake.release.quotation import MARKS, first_closing, opening_mark, quotations


def inner(text: str) -> list[str]:
    return [text[q.first : q.last] for q in quotations(text)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('"', '"'), ("“", "”"), ("„", "”"), ("„", "“"), ("”", "”"), ("«", "»"), ("« ", " »"), ("«\xa0", "\xa0»"),
        ("»", "«"), ("‹", "›"), ("›", "‹"), ("‘", "’"), ("‚", "‘"), ("‚", "’"), ("'", "'"), ("``", "''"), ("''", "''"),
        ("“", '"'), ('"', "”"),
    ],
)  # fmt: skip
def test_each_pair_of_marks(left: str, right: str) -> None:
    assert inner(f"{left}Dat is mooi,{right} zegt Jan.") == ["Dat is mooi,"]
    assert inner(f"Jan zegt: {left}Dat is mooi.{right}") == ["Dat is mooi."]
    assert inner(f"{left}Dat{right}, zegt Jan, {left}is mooi.{right}") == ["Dat", "is mooi."]
    assert opening_mark(f"{left}Dat is mooi.{right}") == left.strip()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("'s Avonds zingt ze 't Wilhelmus in '90.", []),
        ("‘s Avonds, ‘t is laat, in ‘90 en de ‘60s", []),
        ("Rock 'n' roll en zo'n dag", []),
        ("Don't touch the boys' toys; it's Max' book.", []),
        ("De Beatles' muziek uit '64 en 'Yesterday' is mooi", ["Yesterday"]),
        ("'We vieren 's avonds feest,' zegt Jan.", ["We vieren 's avonds feest,"]),
        ("‘It’s the boys’ toys,’ said X. ‘Don’t.’", ["It’s the boys’ toys,", "Don’t."]),
        ("'t Is 'zomaar' een dag", ["zomaar"]),
        ("A 5\" screen is 6' tall", []),
        ("'", []),
        ("' '", []),
    ],
)
def test_apostrophes_are_no_quotation_marks(text: str, found: list[str]) -> None:
    assert inner(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"Hij noemde het "mooi" vandaag," zei X.', ['Hij noemde het "mooi" vandaag,']),
        ("“Nested “inner” outer,” x", ["Nested “inner” outer,"]),
        ("„Zij zei ‘kom’ en ging,” zei hij.", ["Zij zei ‘kom’ en ging,"]),
        ("« Il a dit “oui” hier », dit-il.", ["Il a dit “oui” hier"]),
        ("Quote (“binnen haakjes”) en «buiten».", ["binnen haakjes", "buiten"]),
    ],
)
def test_marks_inside_marks(text: str, found: list[str]) -> None:
    assert inner(text) == found


def test_an_open_quotation_runs_to_the_end() -> None:
    (found,) = quotations("Jan: “Er komt nog meer")
    assert not found.closed
    assert found.end == len("Jan: “Er komt nog meer")


def test_a_forgotten_closing_mark_does_not_swallow_the_next_quotation() -> None:
    assert inner('"Dat is mooi, zegt X. "En nieuw," zegt Y.') == ["En nieuw,"]


@pytest.mark.parametrize(
    ("text", "at"), [("is nu klaar.”", 12), ('is nu klaar."', 12), ("“a” b”", -1), ("niets", -1), ("kinderen’ s", -1)]
)
def test_closing_marks_that_nothing_opened(text: str, at: int) -> None:
    assert first_closing(text) == at


@given(st.text(alphabet=MARKS + "ab ,.\xa0(", max_size=60))
def test_quotations_do_not_overlap_and_lie_inside(text: str) -> None:
    before = 0
    for found in quotations(text):
        assert before <= found.start < found.first <= len(text)
        assert found.first <= found.last <= found.end <= len(text)
        before = found.end
